### Ce que dit le rapport d’activité au Conseil, en français. Le texte de
### référence est en/council.ftl, où sont expliquées les variables.
###
### Glossaire
###   test bed             banc d’essai
###   task force           groupe d’action
###   desk officer         agent responsable
###   allocation file      fichier d’attribution

## The report

council-title = IPv6
council-file-title = Rapport d’activité : IPv6, {$dates}
council-period = Période considérée : {$dates}.
council-no-report = Le registre ne contient aucun rapport sur cette période : aucune activité ne peut être indiquée.
council-no-statement = Les rapports sur cette période n’indiquent rien au sujet de l’IPv6.
council-documents = Documents de la période

## Groups of paragraphs

section-standards = Normalisation, études et information
section-centres = Centres
section-testbeds = Bancs d’essai et assistance technique
section-trainings = Formations et ateliers
section-policies = Stratégies, groupes d’action et feuilles de route
section-guides = Guides et rapports
section-other = Questions transversales

## One activity, of any kind

said-requested = Les activités suivantes ont été demandées : {$title}.
said-planned = L’activité suivante est prévue : {$title}.
said-working-towards = Des travaux sont en cours en vue de l’activité suivante : {$title}.
said-being-established = La mise en place est en cours pour l’activité suivante : {$title}.
said-ongoing = Des travaux sont en cours dans le domaine suivant : {$title}.
said-operational = Est opérationnel ce qui suit : {$title}.
said-completed = L’activité suivante a été menée à bien : {$title}.
said-unknown = L’activité suivante est mentionnée sans que son état soit précisé : {$title}.

## One activity, by its kind

said-standardisation-ongoing = Des travaux de normalisation sont en cours : {$title}.
said-standardisation-completed = Des travaux de normalisation sont achevés : {$title}.
said-study-ongoing = Des études sont en cours : {$title}.
said-study-completed = Des résultats d’études ont été présentés : {$title}.
said-liaison-completed = Une liaison a eu lieu : {$title}.
said-website-operational = Un site web présente les activités relatives à l’IPv6 : {$title}.
said-expertise-centre-working-towards = Des travaux sont en cours en vue de la création d’un centre d’expertise : {$title}.
said-expertise-centre-being-established = Un centre d’expertise est en cours de création : {$title}.
said-expertise-centre-operational = Un centre d’expertise a été créé : {$title}.
said-iptv-testbed-ongoing = Des travaux sont en cours sur un banc d’essai : {$title}.
said-testbed-being-established = Un banc d’essai est en cours de mise en place : {$title}.
said-testbed-ongoing = Une assistance est fournie pour un banc d’essai : {$title}.
said-testbed-operational = Un banc d’essai a été mis en place : {$title}.
said-laboratory-operational = Un laboratoire est opérationnel : {$title}.
said-technical-assistance-ongoing = Une assistance est fournie : {$title}.
said-technical-assistance-completed = Une assistance a été fournie : {$title}.
said-training-planned = Une formation est prévue : {$title}.
said-training-ongoing = Une formation est dispensée : {$title}.
said-training-completed = L’activité suivante a été menée : {$title}.
said-workshop-planned = Un atelier est prévu : {$title}.
said-workshop-ongoing = L’assistance comprend un atelier : {$title}.
said-workshop-completed = Un événement a été organisé : {$title}.
said-strategy-ongoing = Une assistance technique est fournie pour la stratégie suivante : {$title}.
said-task-force-ongoing = Une assistance technique est fournie pour la création du groupe suivant : {$title}.
said-roadmap-completed = Une feuille de route a été élaborée et est disponible : {$title}.
said-guide-completed = Un guide est disponible : {$title}.
said-publication-completed = Une publication est disponible : {$title}.
said-programme-ongoing = Ces activités tiennent compte de ce qui suit : {$title}.

## The same of several countries

list-testbed-being-established =
    {$count ->
        [one] Un banc d’essai IPv6 est en cours de mise en place dans le pays suivant : {$countries}
       *[other] Des bancs d’essai IPv6 sont en cours de mise en place dans {$count} pays : {$countries}
    }.
list-testbed-ongoing =
    {$count ->
        [one] Une assistance à la mise en œuvre d’un banc d’essai IPv6 est fournie dans le pays suivant : {$countries}
       *[other] Une assistance à la mise en œuvre de bancs d’essai IPv6 est fournie dans {$count} pays : {$countries}
    }.
list-testbed-operational =
    {$count ->
        [one] Un banc d’essai IPv6 a été mis en place dans le pays suivant : {$countries}
       *[other] Des bancs d’essai IPv6 ont été mis en place dans {$count} pays : {$countries}
    }.
list-technical-assistance-ongoing =
    {$count ->
        [one] Une assistance technique sur l’IPv6 est fournie dans le pays suivant : {$countries}
       *[other] Une assistance technique sur l’IPv6 est fournie dans {$count} pays : {$countries}
    }.
list-technical-assistance-completed =
    {$count ->
        [one] Une assistance technique sur l’IPv6 a été fournie dans le pays suivant : {$countries}
       *[other] Une assistance technique sur l’IPv6 a été fournie dans {$count} pays : {$countries}
    }.
list-strategy-ongoing =
    {$count ->
        [one] Une assistance technique à l’élaboration d’une stratégie nationale de passage à l’IPv6 est fournie dans le pays suivant : {$countries}
       *[other] Une assistance technique à l’élaboration de stratégies nationales de passage à l’IPv6 est fournie dans {$count} pays : {$countries}
    }.
list-task-force-ongoing =
    {$count ->
        [one] Une assistance technique à la création d’un groupe d’action national IPv6 est fournie dans le pays suivant : {$countries}
       *[other] Une assistance technique à la création de groupes d’action nationaux IPv6 est fournie dans {$count} pays : {$countries}
    }.
list-roadmap-ongoing =
    {$count ->
        [one] Une feuille de route IPv6 est en cours d’élaboration dans le pays suivant : {$countries}
       *[other] Des feuilles de route IPv6 sont en cours d’élaboration dans {$count} pays : {$countries}
    }.
list-roadmap-completed =
    {$count ->
        [one] Une feuille de route IPv6 a été élaborée et est disponible dans le pays suivant : {$countries}
       *[other] Des feuilles de route IPv6 ont été élaborées et sont disponibles dans {$count} pays : {$countries}
    }.
list-workshop-planned =
    {$count ->
        [one] Un atelier est prévu dans le pays suivant : {$countries}
       *[other] Des ateliers sont prévus dans {$count} pays : {$countries}
    }.

## The same, where BDT is responsible

bdt-testbed-being-established =
    {$count ->
        [one] Le BDT contribue à la mise en place d’un banc d’essai IPv6 dans le pays suivant : {$countries}
       *[other] Le BDT contribue à la mise en place de bancs d’essai IPv6 dans {$count} pays : {$countries}
    }.
bdt-testbed-ongoing =
    {$count ->
        [one] Le BDT aide à mettre en œuvre un banc d’essai IPv6 dans le pays suivant : {$countries}
       *[other] Le BDT aide à mettre en œuvre des bancs d’essai IPv6 dans {$count} pays : {$countries}
    }.
bdt-testbed-operational =
    {$count ->
        [one] Avec l’aide du BDT, un banc d’essai IPv6 a été mis en place dans le pays suivant : {$countries}
       *[other] Avec l’aide du BDT, des bancs d’essai IPv6 ont été mis en place dans {$count} pays : {$countries}
    }.
bdt-technical-assistance-ongoing =
    {$count ->
        [one] Le BDT fournit une assistance technique sur l’IPv6 dans le pays suivant : {$countries}
       *[other] Le BDT fournit une assistance technique sur l’IPv6 dans {$count} pays : {$countries}
    }.
bdt-technical-assistance-completed =
    {$count ->
        [one] Le BDT a fourni une assistance technique sur l’IPv6 dans le pays suivant : {$countries}
       *[other] Le BDT a fourni une assistance technique sur l’IPv6 dans {$count} pays : {$countries}
    }.
bdt-strategy-ongoing =
    {$count ->
        [one] Le BDT aide à élaborer une stratégie nationale de passage à l’IPv6 dans le pays suivant : {$countries}
       *[other] Le BDT aide à élaborer des stratégies nationales de passage à l’IPv6 dans {$count} pays : {$countries}
    }.
bdt-task-force-ongoing =
    {$count ->
        [one] Le BDT aide à créer un groupe d’action national IPv6 dans le pays suivant : {$countries}
       *[other] Le BDT aide à créer des groupes d’action nationaux IPv6 dans {$count} pays : {$countries}
    }.
bdt-roadmap-ongoing =
    {$count ->
        [one] Le BDT aide à élaborer une feuille de route IPv6 dans le pays suivant : {$countries}
       *[other] Le BDT aide à élaborer des feuilles de route IPv6 dans {$count} pays : {$countries}
    }.
bdt-roadmap-completed =
    {$count ->
        [one] Une feuille de route IPv6, élaborée avec l’aide du BDT, est disponible dans le pays suivant : {$countries}
       *[other] Des feuilles de route IPv6, élaborées avec l’aide du BDT, sont disponibles dans {$count} pays : {$countries}
    }.
bdt-workshop-planned =
    {$count ->
        [one] Le BDT prévoit d’organiser un atelier dans le pays suivant : {$countries}
       *[other] Le BDT prévoit d’organiser des ateliers dans {$count} pays : {$countries}
    }.

## What follows on an activity

titled-quoted = « {$title} »
titled-with = {$title} ({$details})
titled-kind = {$kind} ({$country})
titled-report = rapport de {$year}
dates-range = {$from} – {$until}
dates-since = depuis {$from}
dates-until = jusqu’à {$until}
with-hosts =
    {$count ->
        [one] Responsable
       *[other] Responsables
    } : {$hosts}.
with-topic-unstated = Le thème n’est pas précisé.
with-seat = Hôte : {$hosts}.
with-partners =
    {$count ->
        [one] Partenaire
       *[other] Partenaires
    } : {$partners}.
with-participants =
    {$count ->
        [one] {$count} personne a participé
       *[other] {$count} personnes ont participé
    }.
with-completed =
    {$count ->
        [one] {$count} participant l’a achevée
       *[other] {$count} participants l’ont achevée
    }.
with-certified =
    {$count ->
        [one] {$count} certificat a été délivré
       *[other] {$count} certificats ont été délivrés
    }.

## Bodies with a name in each language

body-itu = UIT
body-bdt = BDT
body-tsb = TSB
body-itu-secretariat = Secrétariat de l’UIT
body-itu-members = Membres de l’UIT
body-itu-academy = Académie de l’UIT
body-itu-centres-of-excellence-network = Réseau de Centres d’excellence de l’UIT
body-itu-asp-coe = Centre d’excellence de l’UIT pour l’Asie-Pacifique
body-itu-t-study-groups = Commissions d’études de l’UIT-T
body-itu-t-sg = Commission d’études {$number} de l’UIT-T
body-itu-d-sg = Commission d’études {$number} de l’UIT-D
body-itu-t-tsag = GCNT de l’UIT-T
body-must = Université des sciences et de la technologie de Malaisie (MUST)
body-tpra-sudan = TPRA-Soudan
body-university-of-montenegro = Université du Monténégro
body-mdes-thailand = Ministère de l’économie numérique et de la société de Thaïlande
body-tra-united-arab-emirates = TRA des Émirats arabes unis
body-alttc-india = ALTTC (Inde)

## Annexes

annex-heading = Annexe {$number} : {$title}
annex-statistics = Statistiques des pays mentionnés
annex-groups = Régions et groupes de pays
annex-open = Demandes et points en suspens à la fin de la période

## Figures

figures-rule =
    Les chiffres sont ceux des fichiers d’attribution les plus proches du premier et du dernier jour de la période, à {$days ->
        [one] {$days} jour
       *[other] {$days} jours
    } au plus.
figures-no-country = Aucun pays n’est mentionné.
figures-not-covered = Aucun fichier disponible ne mentionne ce pays.
figures-far = Le chiffre au {$date} n’est pas connu : le fichier disponible le plus proche ({$registry}) est celui du {$nearest}.
figures-not-listed = Le chiffre au {$date} n’est pas connu : le pays ne figure pas dans le fichier disponible ({$registry}).
figures-one-file = Le fichier du {$date} est le plus proche des deux extrémités de la période : la variation n’est pas connue.
figures-not-comparable = Les deux chiffres ne sont pas comparables : dans l’un des fichiers, {$registry} indique le pays autrement.
cell-unknown = non connu
cell-not-comparable = non comparable
change-more = +{$amount}
change-less = −{$amount}
row-date = Date du fichier
row-records = Délégations IPv6
row-space-32 = Espace, en /32
row-space-48 = Espace, en /48
row-worldwide = À l’intention de toutes les régions
annex-column-figure = Indicateur
annex-column-start = Début de la période
annex-column-end = Fin de la période
annex-column-change = Variation
annex-column-group = Région ou groupe
annex-column-activities = Activités
annex-column-countries = Pays
annex-column-registry = Registre
groups-counted = Une région compte les activités qui lui sont destinées ; un groupe de pays, celles dont un de ses pays est bénéficiaire, hôte ou lieu. Les pays sont ceux qui sont nommés à l’un de ces titres. Une activité peut compter dans plusieurs lignes.
groups-figures = Délégations IPv6 par registre
groups-files = {$registry} : fichiers du {$from} et du {$until}.
groups-no-files = {$registry} : aucun fichier disponible proche des deux extrémités de la période.

## What is open

annex-column-activity = Activité
annex-column-open = Ce qui est en suspens
annex-column-told = Dernière mention
annex-column-evidence = Justification
open-none = Rien n’est demandé ni en suspens.
open-requested = demandé, sans réponse signalée
open-planned = prévu
open-preparing = en préparation
open-announced = annoncé, sans autre mention
open-never-established = mentionné à plusieurs reprises en préparation, puis plus
open-overdue = échéance dépassée
open-silent = était en cours, sans autre mention

## For the desk officer

desk-heading = Points à vérifier par l’agent responsable
desk-none = Il n’y a aucun point.
desk-document = Ces documents ne relèvent peut-être pas de la période, ou en partie seulement : leur propre période commence plus tôt, ou leur date n’est pas connue avec assez de précision.
desk-section = Les rapports de la période n’indiquent rien sur ce qui suit.
desk-undated = Indiqué comme réalisé, sans date.
desk-uncounted = Le nombre de participants et de certificats de la formation n’est pas indiqué.
desk-outside = Mentionné dans un rapport de la période, mais daté hors de celle-ci.
desk-other-date = Mentionné sans date ; la seule date connue, d’un autre document, est hors de la période.
desk-elsewhere = Daté de la période, mais mentionné dans aucun rapport de celle-ci.
desk-differs = Les rapports de la période indiquent des états différents ; le dernier est retenu.
desk-backwards = Un rapport antérieur indique un état plus avancé.
desk-left-out = Un rapport situé entre deux qui le mentionnent l’omet.
desk-told-as-open = Indiqué comme à venir ou en cours alors que son dernier jour était passé.
desk-figures = La variation des chiffres d’attribution sur la période n’est pas connue pour ces pays.
desk-remark = Le registre des activités contient une observation, en anglais, sur ce qui suit.
desk-related =
    {$count ->
        [one] {$count} activité de ces rapports qui ne porte pas sur l’IPv6 proprement dit est laissée de côté
       *[other] {$count} activités de ces rapports qui ne portent pas sur l’IPv6 proprement dit sont laissées de côté
    }.

## Labels of what a text rests on

label-evidence = Justification : {$list}
label-vintages = Fichiers : {$list}
