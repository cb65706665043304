### Kinds and statuses of activities, in English.
###
### Kinds head a label and begin with a capital; statuses follow a colon and do not.
### The identifier ends in the word of our tables: Messages::named("kind", word).

## Statuses

status-planned = planned
status-requested = requested
status-working-towards = working towards
status-being-established = being established
status-ongoing = ongoing
status-operational = operational
status-completed = completed
status-unknown = status unknown

## Kinds of activity

kind-testbed = Testbed
kind-laboratory = Laboratory
kind-iptv-testbed = IPTV testbed
kind-expertise-centre = Expertise centre
kind-training = Training
kind-workshop = Workshop
kind-technical-assistance = Technical assistance
kind-strategy = Strategy
kind-task-force = Task force
kind-roadmap = Roadmap
kind-guide = Guide
kind-study = Study
kind-standardisation = Standardization
kind-website = Website
kind-ixp = Internet exchange point
kind-platform = Platform
kind-connectivity = Connectivity
kind-coordination = Coordination
kind-governance-meeting = Internet governance meeting
kind-consultation = Consultation
kind-statistic = Statistic
kind-naming = Naming
kind-identifier-system = Identifier system
kind-liaison = Liaison
kind-programme = Programme
kind-publication = Publication

## The part a country has in an activity

role-beneficiary = beneficiary
role-host = host
role-venue = venue
role-partner = partner
