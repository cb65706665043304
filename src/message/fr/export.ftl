### Les noms dans les tables exportées, en français.
###
### Glossaire : voir chart.ftl. Ici, allocation file : fichier d’attribution.

## Indicators, by the code in our tables

indicator-asns = Numéros de systèmes autonomes
indicator-holders = Titulaires de ressources de numéros
indicator-v4-addresses = Adresses IPv4
indicator-v6-added = Enregistrements IPv6 ajoutés
indicator-v6-added-eq32 = Espace IPv6 ajouté, en /32
indicator-v6-among-asn = Titulaires d’IPv6 parmi les titulaires de numéros d’AS
indicator-v6-among-v4 = Titulaires d’IPv6 parmi les titulaires d’IPv4
indicator-v6-blocks = Blocs IPv6, les voisins d’un même titulaire étant réunis
indicator-v6-cr1 = Part du plus grand titulaire dans l’espace IPv6
indicator-v6-eq32 = Espace IPv6, en /32
indicator-v6-eq48 = Espace IPv6, en /48
indicator-v6-hhi = Concentration de l’espace IPv6 (indice de Herfindahl-Hirschman)
indicator-v6-holders = Titulaires d’IPv6
indicator-v6-holder-share = Titulaires d’IPv6 parmi tous les titulaires
indicator-v6-largest = Plus grande délégation IPv6, en /32
indicator-v6-moved-in = Enregistrements IPv6 venus d’une autre zone
indicator-v6-moved-in-eq32 = Espace IPv6 venu d’une autre zone, en /32
indicator-v6-moved-out = Enregistrements IPv6 partis vers une autre zone
indicator-v6-moved-out-eq32 = Espace IPv6 parti vers une autre zone, en /32
indicator-v6-net = Variation nette des enregistrements IPv6
indicator-v6-net-eq32 = Variation nette de l’espace IPv6, en /32
indicator-v6-records = Enregistrements IPv6
indicator-v6-redated = Enregistrements IPv6 dont la date a changé
indicator-v6-redated-eq32 = Espace IPv6 dont la date a changé, en /32
indicator-v6-removed = Enregistrements IPv6 retirés
indicator-v6-removed-eq32 = Espace IPv6 retiré, en /32
indicator-v6-surviving = Enregistrements IPv6 restant dans le fichier le plus récent, selon l’année de leur date

## Units

unit-records = enregistrements
unit-blocks = blocs
unit-holders = titulaires
unit-addresses = adresses
unit-as-numbers = numéros d’AS
unit-slash-32 = préfixes /32
unit-slash-48 = préfixes /48
unit-ratio = rapport, de 0 à 1

## Statuses of an observation, by the letter of SDMX

obs-status-a = valeur normale
obs-status-b = rupture de série
obs-status-d = définition différente
obs-status-e = estimation à partir d’un fichier incomplet
obs-status-o = valeur manquante
obs-status-p = valeur provisoire

## Registries: their names are the same in all languages

registry-all = Les cinq registres

## Columns of tables, and concepts

concept-freq = Fréquence
concept-area = Pays ou zone
concept-indicator = Indicateur
concept-registry = Registre
concept-time = Période
concept-value = Valeur
concept-unit = Unité
concept-status = Statut
concept-vintage = Millésime

## Frequencies

freq-a = annuelle
freq-q = trimestrielle
freq-m = mensuelle
freq-d = un jour
freq-o = un autre intervalle de jours

## What the data are

dataflow-title = Délégations IPv6 par pays : observations
