### Noms des régions et des groupes de pays, en français.
###
### A name stands as it is in labels and, uninflected, in sentences.
### The identifier ends in the code of our tables: Messages::named("area", code).

## Regions of ITU’s development sector, by the code in our tables

area-itu-afr = Afrique
area-itu-ams = Amériques
area-itu-arb = États arabes
area-itu-asp = Asie-Pacifique
area-itu-cis = CEI
area-itu-eur = Europe

## Groups of the United Nations

area-un-ldc = Pays les moins avancés
area-un-lldc = Pays en développement sans littoral
area-un-sids = Petits États insulaires en développement

## Income groups of the World Bank

area-wb-hic = Économies à revenu élevé
area-wb-lic = Économies à faible revenu
area-wb-lmc = Économies à revenu intermédiaire de la tranche inférieure
area-wb-umc = Économies à revenu intermédiaire de la tranche supérieure

## Codes that stand for no country, and the total

area-ap = Asie-Pacifique, pays non précisé
area-eu = Europe, pays non précisé
area-zz = Pays non précisé
area-total = Total
