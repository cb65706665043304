### Ce que disent les pages du site web, en français. Le texte de référence est
### en/site.ftl.
###
### Glossaire : voir chart.ftl. En outre
###   vintage         millésime
###   register        registre des activités
###   duty            obligation
###   tile            case
### {$name} is the name of a country, region or activity: never inflected.

## Frame

site-name = v6atlas
site-tagline = Déploiement de l’IPv6 et activités, pays par pays
site-skip = Aller au contenu
site-menu = Pages
site-languages = Langues
site-theme = Sombre
site-search = Rechercher un pays
site-search-hint = Saisir un nom dans l’une des six langues, ou un code
site-search-none = Aucun pays ne porte ce nom.
site-title = {$name} – v6atlas
site-english = Ce texte n’existe qu’en anglais.
site-footer-facts = Chaque chiffre peut être recalculé à partir des fichiers indiqués à côté de lui. Ce qui n’est pas connu est signalé.

## Names of pages

site-page-world = Monde
site-page-countries = Pays
site-page-regions = Régions et groupes
site-page-activities = Activités
site-page-training = Calendrier des formations
site-page-duties = Obligations
site-page-statistics = Statistiques
site-page-indicators = Indicateurs et méthodes
site-page-sources = Sources des données
site-page-rules = Contrôles des données
site-page-about = À propos
site-countries-others = Codes retirés et codes d’utilisateurs

## World

site-world-lead = Ce qui a été délégué de l’espace d’adresses IPv6, pays par pays, et ce que les documents de l’UIT disent de l’assistance, des formations et des bancs d’essai.
site-world-tiles = Pays par sous-région
site-world-tiles-note = Une case par pays, selon les sous-régions de la classification statistique des Nations Unies (M49). Ce n’est pas une carte : tailles, positions et voisinages n’ont aucune signification.
site-world-ranked = Classement des pays
site-world-indicator = Indicateur
site-world-date = Date
site-world-at-newest = fichier le plus récent de chaque registre
site-world-near = 1er janvier {$year}
site-world-near-note = À chaque date correspondent des fichiers qui en sont éloignés de 45 jours au plus ; à défaut, le pays est indiqué comme non connu.
site-world-asof = Chaque chiffre provient d’un fichier du registre qui dessert le pays ; sa date figure à côté. Des fichiers de dates différentes se trouvent dans une même liste : ne comparer que ce qui est de la même époque.
site-world-left = Pays sans chiffre : {$count}
site-world-scale = Les points suivent une échelle logarithmique ; ceux des parts, une échelle linéaire de 0 à 100 pour cent.
site-world-all = {$date}, les cinq registres
site-legend-none = néant
site-legend-unknown = non connu
site-world-charts = Graphique mondial

## Tables of countries

site-column-country = Pays
site-column-code = Code
site-column-registry = Registre
site-column-date = Date
site-column-records = Délégations
site-column-space = Espace, en /32
site-column-share = Titulaires disposant d’IPv6
site-column-place = Rang
site-column-trend = Évolution
site-column-activities = Activités
site-countries-lead = {$count ->
        [one] {$count} pays ou territoire, même si rien n’en est connu.
       *[other] {$count} pays et territoires, y compris ceux dont rien n’est connu.
    }
site-trend-of = Délégations : de {$first} à {$last}

## A country

site-country-title = IPv6 : {$name}
site-country-nothing = Aucun fichier de registre disponible ne recense d’IPv6 pour ce code, ni n’en indique l’absence.
site-country-chart = Graphique d’évolution
site-country-chart-hint = Le graphique est large : il peut être déplacé latéralement.
site-country-figures = Chiffres clés
site-figure-records = Délégations IPv6
site-figure-space = Espace IPv6, en /32
site-figure-share = Titulaires de ressources de numéros disposant d’IPv6
site-figure-place = Rang
site-figure-place-of = {$place} sur {$count}
site-figure-on = au {$date}
site-figure-holders = {$v6} sur {$all}
site-figure-since = {$change} depuis le {$date}
site-figure-between = {$change} entre le {$from} et le {$to}
site-figure-no-change = Pas de comparaison possible avec l’année précédente.
site-figure-place-before = {$place} au {$date}
site-points = {$value ->
        [one] {$sign}{$value} point de pourcentage
       *[other] {$sign}{$value} points de pourcentage
    }
site-country-peers = Pays à comparer
site-country-spread = Répartition de l’espace d’adresses
site-country-policies = Politiques
site-country-policies-none = Aucune politique n’est mentionnée dans les documents lus.
site-country-activities = Activités
site-country-activities-none = Aucune assistance, aucune formation ni aucun banc d’essai ne sont mentionnés dans les documents lus.
site-country-data = Les chiffres du graphique
site-country-data-stock = Délégations IPv6 par date
site-stock-apart = d’un fichier d’une autre forme, hors de la ligne
site-country-data-pace = Arrivées et départs par période
site-country-sources = Sources et réserves
site-country-downloads = Téléchargements
site-download-chart = Le graphique (SVG)
site-download-table = Toutes les observations (CSV)
site-cite = Pour citer cette page
site-cite-text = v6atlas, « {$title} », millésime {$vintage}
site-cite-link = Lien vers ce millésime
site-cite-changed = Le lien suivi mène au millésime {$vintage}. La page en présente désormais un plus récent ; les chiffres antérieurs figurent dans le tableau par date.
site-country-groups = Fait partie de
site-column-period = Période
site-column-added = Ajoutées
site-column-removed = Retirées
site-column-moved-in = Venues d’un autre pays
site-column-moved-out = Passées à un autre pays
site-former = Ce code a été retiré ; des fichiers et documents plus anciens l’utilisent.

## Regions and groups

site-area-lead = {$count ->
        [one] {$count} pays ; pays pour lesquels des délégations IPv6 sont recensées : {$with}.
       *[other] {$count} pays ; pays pour lesquels des délégations IPv6 sont recensées : {$with}.
    }
site-area-countries = Pays concernés
site-area-chart = Comparaison des pays
site-area-totals = Totaux par registre
site-area-totals-note = Chaque ligne se rapporte au fichier le plus récent d’un registre. Les lignes de dates différentes ne sont pas additionnées : la dernière se rapporte à la date la plus récente pour laquelle les fichiers des cinq registres sont disponibles.
site-course-note = Là où une ligne est interrompue, aucun fichier n’est disponible.
site-course-hollow = Les points évidés proviennent de fichiers d’une autre forme, qui peuvent indiquer un autre pays pour certains blocs ; ils ne font pas partie d’une ligne.
panel-course = Délégations IPv6 à ses pays, par registre
panel-course-world = Délégations IPv6 dans le monde, par registre
site-regions-lead = Les six régions du Secteur du développement de l’UIT et les trois groupes auxquels les résolutions donnent la priorité. Un groupe est pris dans sa composition à la date du chiffre.
site-area-asof = Chaque chiffre provient du fichier le plus récent du registre qui dessert le pays ; une part tirée d’un fichier plus ancien porte son année. Ce que d’autres registres indiquent pour un pays figure sur sa page.

## Activities

site-activities-lead = {$count ->
        [one] {$count} activité mentionnée dans les documents de l’UIT, avec tout ce que chaque document en dit.
       *[other] {$count} activités mentionnées dans les documents de l’UIT, avec tout ce que chaque document en dit.
    }
site-filter-kind = Type
site-filter-status = Statut
site-filter-country = Pays
site-filter-all = tous
site-filter-shown = {$count ->
        [one] {$count} activité affichée
       *[other] {$count} activités affichées
    }
site-activity-history = Ce que disent les documents
site-activity-remark = Observation
site-activity-facts = Données
site-activity-where = Lieu
site-activity-when = Dates
site-activity-who = Acteurs
site-activity-resolutions = Résolutions
site-activity-duties = Obligations
site-activity-open = Ce qui est en suspens
site-persons-took-part = ont participé : {$count}
site-persons-completed = ont achevé la formation : {$count}
site-persons-certified = ont reçu un certificat : {$count}
site-activity-worldwide = portée mondiale

## Training

site-training-lead = Formations et ateliers de l’UIT, des registres Internet régionaux, des groupes d’opérateurs de réseau, de la Société Internet et d’autres entités, pour autant que les documents les mentionnent.
site-training-by = Organisateur : {$name}
site-training-by-none = Organisateur non précisé
site-training-ics = Calendrier (iCalendar)
site-training-atom = Ce qui est mentionné (flux Atom)
organiser-itu = UIT
organiser-rir = Registre Internet régional
organiser-nog = Groupe d’opérateurs de réseau
organiser-isoc = Société Internet
organiser-other = Autre
site-training-none = Aucune formation n’est mentionnée dans les documents lus.

## Duties

site-duties-lead = Ce que demandent les Résolutions 64 et 180, et ce qui peut être montré à ce titre.
site-duty-addressee = Destinataire
site-duty-demand = Ce qui est demandé
site-duty-served = Ce qui y répond ici
site-duty-shown = Ce qui peut être montré
site-duty-asked = Seulement demandé à ce jour

## Statistics

site-statistics-lead = Les tableaux à l’origine de ce site, pour les tableurs, les bases de données et les outils statistiques.
site-statistics-file = Fichier
site-statistics-size = Taille
site-statistics-what = Contenu
site-file-observations = Toutes les observations : indicateur, zone, période, valeur, unité, statut, millésime
site-file-countries = La situation la plus récente de chaque pays, une ligne par pays
site-file-pace = Les arrivées et les départs, une ligne par pays et par période
site-file-activities = Les activités du registre
site-file-statements = Ce que chaque document dit de chaque activité
site-file-inputs = Les fichiers d’attribution dont proviennent les chiffres, avec leur SHA-256
site-file-trainings = Formations, avec heures et langues
site-file-policies = Politiques des pays
site-file-duties = Ce que demandent les résolutions
site-file-documents = Les documents lus
site-file-known = Erreurs connues dans les publications des registres
site-statistics-registries = Fichier le plus récent par registre
site-statistics-more = D’autres formats (SDMX, Parquet, classeurs, Data Package) sont produits par la commande « v6atlas export ».

## Sources, rules, indicators

site-sources-lead = Les fichiers d’attribution à partir desquels les chiffres sont calculés, et leurs défauts connus.
site-sources-files = Fichiers par registre
site-sources-count = Fichiers
site-sources-first = Premier
site-sources-last = Plus récent
site-sources-known = Problèmes connus
site-sources-known-note = Chaque fichier a été contrôlé avant d’être mesuré. Les anomalies que les registres publient, pour autant qu’elles soient connues, sont énumérées ici ; un fichier présentant toute autre erreur n’est pas mesuré.
site-sources-documents = Documents lus pour le registre
site-sources-form = Forme
site-sources-about = Objet
site-sources-since = Depuis
site-sources-until = Jusqu’à
site-rules-lead = {$count ->
        [one] {$count} règle selon laquelle sont contrôlés les fichiers d’attribution et nos propres tableaux.
       *[other] {$count} règles selon lesquelles sont contrôlés les fichiers d’attribution et nos propres tableaux.
    }
site-rule-code = Règle
site-rule-severity = Gravité
site-rule-summary = Ce qu’elle détecte
severity-error = erreur
severity-warning = avertissement
severity-note = remarque
site-indicators-lead = Ce que signifie chaque chiffre, comment il est calculé et ce qu’il ne peut pas dire.

## About

site-about-what = Présentation
site-about-what-text = La Résolution 64 de l’Assemblée mondiale de normalisation des télécommunications et la Résolution 180 de la Conférence de plénipotentiaires demandent des statistiques sur l’attribution des adresses IPv6 et un site web sur les activités relatives à l’IPv6. v6atlas établit les unes et l’autre à partir de fichiers publics : les fichiers d’attribution des cinq registres Internet régionaux et les documents de l’UIT. Il ne s’agit pas d’une publication de l’UIT.
site-about-correct = Pour corriger une erreur ou ajouter une activité
site-about-correct-text = Une activité est une ligne du fichier data/activities/activities.csv, et ce qu’un document en dit est une ligne du fichier data/activities/statements.csv, avec le document et son paragraphe. Envoyer les lignes, ou seulement le document et le paragraphe, aux responsables de ce site. La commande « v6atlas check » indique si les lignes sont correctes avant leur envoi.
site-about-contact = Les corrections et les nouvelles activités sont à envoyer à l’adresse suivante
site-about-cannot = Ce que les chiffres ne peuvent pas dire
site-about-words = Termes
site-about-words-text = Une délégation est un bloc d’adresses IPv6 qu’un registre a alloué ou attribué à un titulaire. L’espace est exprimé en blocs de longueur /32. Un millésime désigne le fichier à partir duquel un chiffre a été calculé : registre, dates et premiers caractères de son SHA-256.
site-about-made = Comment ce site est produit
site-about-made-text = La commande « v6atlas site » le produit à partir des seuls tableaux : les mêmes tableaux donnent les mêmes pages. Il ne dépose aucun cookie, ne compte pas les visites et ne charge rien d’ailleurs.
site-choose = Choisir une langue

## Sub-regions, by their code in M49 of the United Nations

subregion-005 = Amérique du Sud
subregion-010 = Antarctique
subregion-011 = Afrique occidentale
subregion-013 = Amérique centrale
subregion-014 = Afrique orientale
subregion-015 = Afrique septentrionale
subregion-017 = Afrique centrale
subregion-018 = Afrique australe
subregion-021 = Amérique septentrionale
subregion-029 = Caraïbes
subregion-030 = Asie de l’Est
subregion-034 = Asie méridionale
subregion-035 = Asie du Sud-Est
subregion-039 = Europe méridionale
subregion-053 = Australie et Nouvelle-Zélande
subregion-054 = Mélanésie
subregion-057 = Micronésie
subregion-061 = Polynésie
subregion-143 = Asie centrale
subregion-145 = Asie occidentale
subregion-151 = Europe orientale
subregion-154 = Europe septentrionale
subregion-155 = Europe occidentale

## Kinds of policy

instrument-strategy = Stratégie
instrument-roadmap = Feuille de route
instrument-task-force = Groupe d’action
instrument-deployment-plan = Plan de déploiement
instrument-procurement-framework = Cadre d’achats publics
instrument-isp-programme = Programme pour les fournisseurs d’accès à l’Internet
instrument-commitment = Engagement
