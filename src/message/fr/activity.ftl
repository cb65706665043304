### Types et états d’avancement des activités, en français.
###
### Kinds head a label and begin with a capital; statuses follow a colon and do not.
### The identifier ends in the word of our tables: Messages::named("kind", word).

## Statuses

status-planned = prévu
status-requested = demandé
status-working-towards = en préparation
status-being-established = en cours de mise en place
status-ongoing = en cours
status-operational = opérationnel
status-completed = achevé
status-unknown = état inconnu

## Kinds of activity

kind-testbed = Banc d’essai
kind-laboratory = Laboratoire
kind-iptv-testbed = Banc d’essai TVIP
kind-expertise-centre = Centre d’expertise
kind-training = Formation
kind-workshop = Atelier
kind-technical-assistance = Assistance technique
kind-strategy = Stratégie
kind-task-force = Groupe d’action
kind-roadmap = Feuille de route
kind-guide = Guide
kind-study = Étude
kind-standardisation = Normalisation
kind-website = Site web
kind-ixp = Point d’échange Internet
kind-platform = Plate-forme
kind-connectivity = Connectivité
kind-coordination = Coordination
kind-governance-meeting = Réunion sur la gouvernance de l’Internet
kind-consultation = Consultation
kind-statistic = Statistique
kind-naming = Nommage
kind-identifier-system = Système d’identificateurs
kind-liaison = Liaison
kind-programme = Programme
kind-publication = Publication

## The part a country has in an activity

role-beneficiary = bénéficiaire
role-host = hôte
role-venue = lieu
role-partner = partenaire
