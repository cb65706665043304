### Nombres de regiones y grupos de países, en español.
###
### A name stands as it is in labels and, uninflected, in sentences.
### The identifier ends in the code of our tables: Messages::named("area", code).

## Regions of ITU’s development sector, by the code in our tables

area-itu-afr = África
area-itu-ams = Américas
area-itu-arb = Estados Árabes
area-itu-asp = Asia y el Pacífico
area-itu-cis = CEI
area-itu-eur = Europa

## Groups of the United Nations

area-un-ldc = Países menos adelantados
area-un-lldc = Países en desarrollo sin litoral
area-un-sids = Pequeños Estados insulares en desarrollo

## Income groups of the World Bank

area-wb-hic = Economías de ingreso alto
area-wb-lic = Economías de ingreso bajo
area-wb-lmc = Economías de ingreso mediano bajo
area-wb-umc = Economías de ingreso mediano alto

## Codes that stand for no country, and the total

area-ap = Asia y el Pacífico, país no indicado
area-eu = Europa, país no indicado
area-zz = País no indicado
area-total = Total
