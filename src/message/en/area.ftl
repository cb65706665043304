### Names of regions and groups of countries, in English.
###
### A name stands as it is in labels and, uninflected, in sentences.
### The identifier ends in the code of our tables: Messages::named("area", code).

## Regions of ITU’s development sector, by the code in our tables

area-itu-afr = Africa
area-itu-ams = Americas
area-itu-arb = Arab States
area-itu-asp = Asia and the Pacific
area-itu-cis = CIS
area-itu-eur = Europe

## Groups of the United Nations

area-un-ldc = Least developed countries
area-un-lldc = Landlocked developing countries
area-un-sids = Small island developing States

## Income groups of the World Bank

area-wb-hic = High-income economies
area-wb-lic = Low-income economies
area-wb-lmc = Lower-middle-income economies
area-wb-umc = Upper-middle-income economies

## Codes that stand for no country, and the total

area-ap = Asia and the Pacific, no country stated
area-eu = Europe, no country stated
area-zz = No country stated
area-total = Total
