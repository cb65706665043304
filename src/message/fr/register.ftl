### Ce que disent les tableaux du registre, en français.
###
### {$date} is a date as in the tables (2017-09); {$documents} a list of keys of documents.
### A gap has a label and, under its name with -why, what it means.

## Headings of tables

column-activity = Activité
column-kind = Type
column-dates = Date
column-countries = Pays
column-status = Dernier statut
column-title = Titre
column-organiser = Organisateur
column-duty = Obligation
column-clause = Disposition
column-evidence = Éléments
column-demands = Demandes seules
column-policies = Politiques
column-worldwide = À toutes

## What is told of an activity

relevance-core = sur l’IPv6
relevance-related = connexe à l’IPv6
activity-due = prévu pour {$date}
history-not-named = non mentionné

## What the documents leave open

gap-went-silent = Passé sous silence
gap-went-silent-why = En cours ou opérationnel à la dernière mention ; aucun rapport ultérieur ne le mentionne.
gap-announced-only = Seulement annoncé
gap-announced-only-why = Prévu à la dernière mention ; aucun rapport ultérieur ne le mentionne.
gap-never-established = Jamais établi
gap-never-established-why = En préparation dans trois rapports ou plus ; aucun rapport ultérieur ne le mentionne.
gap-unanswered = Sans réponse
gap-unanswered-why = Demandé ; rien n’indique une réponse.
gap-went-backwards = A reculé
gap-went-backwards-why = Plus avancé dans un rapport que dans le suivant.
gap-overdue = En retard
gap-overdue-why = L’échéance est passée avant un rapport ultérieur ; aucun ne dit que c’est fait.
gap-left-out = Omis
gap-left-out-why = Ouvert dans un rapport, absent du suivant, puis de nouveau mentionné.
gap-told-late = Mentionné tardivement
gap-told-late-why = Terminé avant la période du rapport : texte repris ou seconde édition.
gap-told-as-open = Présenté comme ouvert
gap-told-as-open-why = À venir ou en cours selon un document, bien que son dernier jour soit passé.
gap-contradicted = Contradictoire
gap-contradicted-why = Deux documents donnent des dates ou des nombres incompatibles.
gap-unmoved = Compteur immobile
gap-unmoved-why = Le même nombre, dans trois rapports ou plus, pour ce qui se poursuit.
gap-told-again = Annoncé de nouveau
gap-told-again-why = Présenté comme réalisé, comme si c’était nouveau, dans trois rapports ou plus.
gap-miscounted = Mal compté
gap-miscounted-why = Un document annonce un autre nombre que celui de sa liste.
gap-absent = non mentionné dans : {$documents}

## Duties and what there is to show

coverage-nothing = Rien à montrer
coverage-any = toute obligation
coverage-counted = À toutes : activités destinées à toutes les régions, et non un total. Pour PMA (LDC), PDSL (LLDC) et PEID (SIDS), un pays compte comme bénéficiaire, hôte ou lieu.

## The calendar

calendar-name = IPv6 : formations et ateliers
calendar-month = Indiqué seulement comme {$date} : tous les jours possibles sont marqués.
calendar-past = passé, indiqué comme {$status}
