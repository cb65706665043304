### Ce que disent les graphiques, en français. Le texte de référence est
### en/chart.ftl, qui explique aussi les variables.
###
### Glossaire
###   delegation      délégation : bloc d’adresses IPv6 alloué ou attribué
###   holder          titulaire
###   number resource ressource de numéros (AFRINIC, ICANN)
###   space           espace d’adresses, en blocs /32
###   registry        registre Internet régional
###   allocation file fichier d’attribution
###   snapshot        relevé
###   computed by     calculs de
###
### Espace insécable (U+00A0) devant « : » et « ; » et à l’intérieur des
### guillemets.

## Titles and opening sentences

chart-title = IPv6 : {$country}
chart-state =
    {$country} : au {$date}, {$registry} recensait {$records ->
        [one] {$records} délégation IPv6
       *[other] {$records} délégations IPv6
    }, soit {$space} /32 au total.
chart-state-48 =
    {$country} : au {$date}, {$registry} recensait {$records ->
        [one] {$records} délégation IPv6
       *[other] {$records} délégations IPv6
    }, soit {$space} /48 au total.
chart-state-none = {$country} : au {$date}, {$registry} ne recensait aucune délégation IPv6.
chart-holders =
    {$v6 ->
        [one] {$v6} titulaire
       *[other] {$v6} titulaires
    } de ressources de numéros sur {$all} {$v6 ->
        [one] dispose
       *[other] disposent
    } d’IPv6 ({$share}).

## Titles of panels

panel-stock = Délégations IPv6
panel-pace = Délégations ajoutées et retirées par an
panel-rank = Rang parmi les pays de la région {$region} desservis par {$registry}
panel-dominance = Répartition de l’espace d’adresses
panel-assistance = Assistance et formation

## How the space is spread

dominance-block = Un seul bloc /{$length} représente {$part} des {$whole} /32.
dominance-largest = Le plus grand titulaire détient {$share} de l’espace.
dominance-none = Aucun bloc ne représente à lui seul plus de {$share} de l’espace.

## Legends, axes and marks

legend-added = ajoutées
legend-removed = retirées
legend-moved-in = venues d’un autre pays
legend-moved-out = passées à un autre pays
legend-snapshot = relevé
legend-no-snapshot = pas de relevé
gap = pas de données entre le {$from} et le {$to}
per-year = par an
days = {$days ->
        [one] {$days} jour
       *[other] {$days} jours
    }
undated = sans date
rank = Rang
rank-place = {$place} sur {$count}
others = Autres
others-count = {$count ->
        [one] {$count} autre
       *[other] {$count} autres
    }
not-served = non desservi par un registre figurant dans ces données

## The world and regions

world-by-country = Délégations IPv6 par pays
world-by-region = Délégations IPv6 par région
world-state =
    Au {$date}, les registres Internet régionaux recensaient {$records ->
        [one] {$records} délégation IPv6
       *[other] {$records} délégations IPv6
    } dans {$countries ->
        [one] {$countries} pays ou territoire
       *[other] {$countries} pays et territoires
    }, soit {$space} /32 au total.
small-multiples-title = Délégations IPv6 dans la région {$region}, échelle unique

## Footnotes

source =
    Source : {$registry}, fichiers d’attribution, {$count ->
        [one] {$count} relevé
       *[other] {$count} relevés
    } du {$from} au {$to} ; calculs de v6atlas.
source-one = Source : {$registry}, fichier d’attribution du {$date} ; calculs de v6atlas.
caveat-use = Enregistrement ne signifie pas utilisation : les chiffres indiquent ce qui a été délégué, non ce qui achemine du trafic.
caveat-country = Le pays est celui de l’adresse officielle du titulaire, non celui où les adresses sont utilisées.
caveat-country-before = En {$years}, {$registry} a modifié sa manière d’enregistrer le pays : les chiffres antérieurs et postérieurs ne sont pas comparables.
caveat-holders-before = Avant le {$date}, les fichiers ne désignent pas les titulaires, qui ne peuvent donc pas être comptés ({$registry}).
caveat-national-registry = Un registre national peut compter pour un seul titulaire.
caveat-surviving = D’après le seul fichier du {$date} : les délégations retirées auparavant n’y figurent pas ; les chiffres des années antérieures sont donc sous-estimés.
disclaimer = Les noms employés et la présentation des données n’impliquent aucune prise de position quant au statut juridique des pays, territoires ou zones, à leurs autorités ou à leurs frontières.

## Added for the sheets

assistance-none = Aucune n’est mentionnée dans les documents lus.
assistance-undated = Sans date
assistance-more = {$count ->
        [one] {$count} autre, au registre des activités
       *[other] {$count} autres, au registre des activités
    }
rank-not-compared = {$count ->
        [one] {$count} autre pays de la région, desservi par un autre registre, n’est pas comparé.
       *[other] {$count} autres pays de la région, desservis par d’autres registres, ne sont pas comparés.
    }
panel-rank-registry = Rang parmi tous ceux que dessert {$registry}, {$date}
panel-rank-date = Rang parmi les pays de la région {$region} desservis par {$registry}, {$date}
dominance-single = Tout l’espace tient en un seul bloc /{$length}.
dominance-nothing = Il n’y a pas d’espace IPv6 à répartir.
dominance-largest-on = Le plus grand titulaire détenait {$share} de l’espace au {$date}.
chart-elsewhere = {$registry} recensait en outre {$records ->
        [one] {$records} délégation
       *[other] {$records} délégations
    } ({$date}).
note-grey = Gris : pas de relevé, ou aucun qui soit comparable.
note-hatched = Hachures : durée autre qu’une année, représentée au rythme annuel ; les étiquettes sont des nombres.
note-activities = Numéros : assistance et formation signalées au Conseil de l’UIT et à ses groupes de travail, document et paragraphe indiqués ; la barre montre la période, pour autant qu’elle soit connue.
note-related = Numéro cerclé ou « connexe à l’IPv6 » : mentionné dans les documents aux côtés de l’IPv6, sans porter sur lui.
note-region-scale = Tous les graphiques ont la même échelle ; l’étiquette est le nombre le plus récent. La ligne est interrompue en l’absence de relevé.
note-newest-differ = Le fichier le plus récent diffère selon le registre : {$list}.
world-title = L’IPv6 dans le monde
world-first = Les {$count} premiers
world-none = Dans aucune région de l’UIT
world-with = {$with} sur {$countries} avec IPv6
share-on = {$share} ; {$date}
note-hollow = Cercles vides : d’après le fichier étendu, où {$registry} peut indiquer un autre pays pour certains blocs ; non reliés, et non comptés dans le rythme.
assistance-heading = {$date} : {$title}
note-moves = Les étiquettes comptent aussi ce qui est venu d’un autre pays ou passé à un autre.
world-newest = C’est la date la plus récente pour laquelle les fichiers des cinq registres sont disponibles ici.
