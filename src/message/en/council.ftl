### What the progress report to Council says, in English as the United Nations
### write it. This is the text that the other five follow.
###
### Names of activities, countries and bodies stand after a colon, in brackets
### or first, never inflected. Messages of a family end in the words of our
### tables: list-testbed-ongoing, said-training-completed, body-bdt.
###
### Glossary
###   test bed             a network to try IPv6 on
###   task force           those in a country who see to IPv6
###   desk officer         who prepares the report and signs for it
###   allocation file      a registry’s list of what it has delegated
###
### Variables
###   $title               the title of an activity, as the register has it
###   $countries, $hosts, $partners, $list   lists, made already
###   $dates, $from, $until                  dates, as precise as known

## The report

council-title = IPv6
council-file-title = Progress report: IPv6, {$dates}
council-period = Reporting period: {$dates}.
council-no-report = The register holds no report of this period: no activity can be stated.
council-no-statement = The reports of this period state nothing on IPv6.
council-documents = Documents of the period

## Groups of paragraphs

section-standards = Standardization, studies and information
section-centres = Centres
section-testbeds = Test beds and technical assistance
section-trainings = Training and workshops
section-policies = Strategies, task forces and roadmaps
section-guides = Guides and reports
section-other = Cross-cutting matters

## One activity, of any kind

said-requested = The following has been requested: {$title}.
said-planned = The following is planned: {$title}.
said-working-towards = Work is under way towards the following: {$title}.
said-being-established = The following is being established: {$title}.
said-ongoing = Work is under way on the following: {$title}.
said-operational = The following is in operation: {$title}.
said-completed = The following has been completed: {$title}.
said-unknown = The following is mentioned, without its state: {$title}.

## One activity, by its kind

said-standardisation-ongoing = Standardization work is under way: {$title}.
said-standardisation-completed = Standardization work has been completed: {$title}.
said-study-ongoing = Studies are under way: {$title}.
said-study-completed = Results of studies were presented: {$title}.
said-liaison-completed = A liaison took place: {$title}.
said-website-operational = A website presents IPv6 activities: {$title}.
said-expertise-centre-working-towards = Work is under way towards the establishment of an expertise centre: {$title}.
said-expertise-centre-being-established = An expertise centre is being established: {$title}.
said-expertise-centre-operational = An expertise centre has been established: {$title}.
said-iptv-testbed-ongoing = Work is under way on a test bed: {$title}.
said-testbed-being-established = A test bed is being established: {$title}.
said-testbed-ongoing = Assistance with a test bed is being provided: {$title}.
said-testbed-operational = A test bed has been established: {$title}.
said-laboratory-operational = A laboratory is in operation: {$title}.
said-technical-assistance-ongoing = Assistance is being provided: {$title}.
said-technical-assistance-completed = Assistance was provided: {$title}.
said-training-planned = A training is planned: {$title}.
said-training-ongoing = Training is being provided: {$title}.
said-training-completed = The following was carried out: {$title}.
said-workshop-planned = A workshop is scheduled: {$title}.
said-workshop-ongoing = Assistance includes a workshop: {$title}.
said-workshop-completed = An event was held: {$title}.
said-strategy-ongoing = Technical assistance is being provided for the following strategy: {$title}.
said-task-force-ongoing = Technical assistance is being provided for setting up the following task force: {$title}.
said-roadmap-completed = A roadmap has been developed and is available: {$title}.
said-guide-completed = A guide is available: {$title}.
said-publication-completed = A publication is available: {$title}.
said-programme-ongoing = These activities take account of the following: {$title}.

## The same of several countries

list-testbed-being-established =
    {$count ->
        [one] An IPv6 test bed is being established in {$countries}
       *[other] IPv6 test beds are being established in {$count} countries: {$countries}
    }.
list-testbed-ongoing =
    {$count ->
        [one] Assistance with the implementation of an IPv6 test bed is being provided in {$countries}
       *[other] Assistance with the implementation of IPv6 test beds is being provided in {$count} countries: {$countries}
    }.
list-testbed-operational =
    {$count ->
        [one] An IPv6 test bed has been established in {$countries}
       *[other] IPv6 test beds have been established in {$count} countries: {$countries}
    }.
list-technical-assistance-ongoing =
    {$count ->
        [one] Technical assistance on IPv6 is being provided in {$countries}
       *[other] Technical assistance on IPv6 is being provided in {$count} countries: {$countries}
    }.
list-technical-assistance-completed =
    {$count ->
        [one] Technical assistance on IPv6 was provided in {$countries}
       *[other] Technical assistance on IPv6 was provided in {$count} countries: {$countries}
    }.
list-strategy-ongoing =
    {$count ->
        [one] Technical assistance for the development of a national IPv6 transition strategy is being provided in {$countries}
       *[other] Technical assistance for the development of national IPv6 transition strategies is being provided in {$count} countries: {$countries}
    }.
list-task-force-ongoing =
    {$count ->
        [one] Technical assistance for setting up a national IPv6 task force is being provided in {$countries}
       *[other] Technical assistance for setting up national IPv6 task forces is being provided in {$count} countries: {$countries}
    }.
list-roadmap-ongoing =
    {$count ->
        [one] An IPv6 roadmap is being developed in {$countries}
       *[other] IPv6 roadmaps are being developed in {$count} countries: {$countries}
    }.
list-roadmap-completed =
    {$count ->
        [one] An IPv6 roadmap has been developed and is available in {$countries}
       *[other] IPv6 roadmaps have been developed and are available in {$count} countries: {$countries}
    }.
list-workshop-planned =
    {$count ->
        [one] A workshop is scheduled in {$countries}
       *[other] Workshops are scheduled in {$count} countries: {$countries}
    }.

## The same, where BDT is responsible

bdt-testbed-being-established =
    {$count ->
        [one] BDT is helping to establish an IPv6 test bed in {$countries}
       *[other] BDT is helping to establish IPv6 test beds in {$count} countries: {$countries}
    }.
bdt-testbed-ongoing =
    {$count ->
        [one] BDT is assisting with the implementation of an IPv6 test bed in {$countries}
       *[other] BDT is assisting with the implementation of IPv6 test beds in {$count} countries: {$countries}
    }.
bdt-testbed-operational =
    {$count ->
        [one] An IPv6 test bed has been established in {$countries} with the assistance of BDT
       *[other] With the assistance of BDT, IPv6 test beds have been established in {$count} countries: {$countries}
    }.
bdt-technical-assistance-ongoing =
    {$count ->
        [one] BDT is providing technical assistance on IPv6 in {$countries}
       *[other] BDT is providing technical assistance on IPv6 in {$count} countries: {$countries}
    }.
bdt-technical-assistance-completed =
    {$count ->
        [one] BDT provided technical assistance on IPv6 in {$countries}
       *[other] BDT provided technical assistance on IPv6 in {$count} countries: {$countries}
    }.
bdt-strategy-ongoing =
    {$count ->
        [one] BDT is assisting with the development of a national IPv6 transition strategy in {$countries}
       *[other] BDT is assisting with the development of national IPv6 transition strategies in {$count} countries: {$countries}
    }.
bdt-task-force-ongoing =
    {$count ->
        [one] BDT is assisting with the creation of a national IPv6 task force in {$countries}
       *[other] BDT is assisting with the creation of national IPv6 task forces in {$count} countries: {$countries}
    }.
bdt-roadmap-ongoing =
    {$count ->
        [one] BDT is helping to develop an IPv6 roadmap in {$countries}
       *[other] BDT is helping to develop IPv6 roadmaps in {$count} countries: {$countries}
    }.
bdt-roadmap-completed =
    {$count ->
        [one] An IPv6 roadmap, developed with the assistance of BDT, is available in {$countries}
       *[other] IPv6 roadmaps, developed with the assistance of BDT, are available in {$count} countries: {$countries}
    }.
bdt-workshop-planned =
    {$count ->
        [one] BDT plans to hold a workshop in {$countries}
       *[other] BDT plans to hold workshops in {$count} countries: {$countries}
    }.

## What follows on an activity

titled-quoted = “{$title}”
titled-with = {$title} ({$details})
titled-kind = {$kind} ({$country})
titled-report = {$year} report
dates-range = {$from} – {$until}
dates-since = since {$from}
dates-until = until {$until}
with-hosts =
    {$count ->
        [one] Responsible
       *[other] Jointly responsible
    }: {$hosts}.
with-topic-unstated = The topic is not stated.
with-seat = Host: {$hosts}.
with-partners =
    {$count ->
        [one] Partner
       *[other] Partners
    }: {$partners}.
with-participants =
    {$count ->
        [one] {$count} person took part
       *[other] {$count} persons took part
    }.
with-completed =
    {$count ->
        [one] {$count} participant completed it
       *[other] {$count} participants completed it
    }.
with-certified =
    {$count ->
        [one] {$count} certificate was awarded
       *[other] {$count} certificates were awarded
    }.

## Bodies with a name in each language

body-itu = ITU
body-bdt = BDT
body-tsb = TSB
body-itu-secretariat = ITU secretariat
body-itu-members = ITU members
body-itu-academy = ITU Academy
body-itu-centres-of-excellence-network = ITU Centres of Excellence network
body-itu-asp-coe = ITU Asia-Pacific Centre of Excellence
body-itu-t-study-groups = ITU-T study groups
body-itu-t-sg = ITU-T Study Group {$number}
body-itu-d-sg = ITU-D Study Group {$number}
body-itu-t-tsag = ITU-T TSAG
body-must = Malaysia University of Science and Technology (MUST)
body-tpra-sudan = TPRA-Sudan
body-university-of-montenegro = University of Montenegro
body-mdes-thailand = Ministry of Digital Economy and Society (Thailand)
body-tra-united-arab-emirates = TRA (United Arab Emirates)
body-alttc-india = ALTTC (India)

## Annexes

annex-heading = Annex {$number}: {$title}
annex-statistics = Statistics of the countries named
annex-groups = Regions and groups of countries
annex-open = Requested and open at the end of the period

## Figures

figures-rule =
    The figures are those of the allocation files nearest to the first and the last day of the period, at most {$days ->
        [one] {$days} day
       *[other] {$days} days
    } away.
figures-no-country = No country is named.
figures-not-covered = No file at hand tells of this country.
figures-far = The figure for {$date} is not known: the nearest file of {$registry} at hand is that of {$nearest}.
figures-not-listed = The figure for {$date} is not known: the file of {$registry} at hand does not list the country.
figures-one-file = The file of {$date} is the nearest to both ends of the period: the change is not known.
figures-not-comparable = The two figures cannot be compared: {$registry} states the country differently in one of the files.
cell-unknown = not known
cell-not-comparable = not comparable
change-more = +{$amount}
change-less = −{$amount}
row-date = Date of the file
row-records = IPv6 delegations
row-space-32 = Space, in /32s
row-space-48 = Space, in /48s
row-worldwide = Addressed to all regions
annex-column-figure = Figure
annex-column-start = Start of the period
annex-column-end = End of the period
annex-column-change = Change
annex-column-group = Region or group
annex-column-activities = Activities
annex-column-countries = Countries
annex-column-registry = Registry
groups-counted = A region counts the activities addressed to it; a group of countries those with one of its countries as beneficiary, host or venue. The countries are those named in one of these roles. An activity can count in several rows.
groups-figures = IPv6 delegations by registry
groups-files = {$registry}: files of {$from} and {$until}.
groups-no-files = {$registry}: no files at hand near both ends of the period.

## What is open

annex-column-activity = Activity
annex-column-open = What is open
annex-column-told = Last told in
annex-column-evidence = Evidence
open-none = Nothing is requested or open.
open-requested = requested, no answer told
open-planned = planned
open-preparing = being prepared
open-announced = announced, not told of again
open-never-established = told repeatedly as being prepared, then no more
open-overdue = overdue
open-silent = was going on, not told of again

## For the desk officer

desk-heading = Points for the desk officer
desk-none = There are no points.
desk-document = These documents may not be of the period, or only partly: their own period begins before it, or their date is not known precisely enough.
desk-section = The reports of the period state nothing on the following.
desk-undated = Told as done, without a date.
desk-uncounted = The numbers of participants and certificates of the training are not stated.
desk-outside = Told by a report of the period, and dated outside it.
desk-other-date = Told without a date; the only date known, from another document, is outside the period.
desk-elsewhere = Dated in the period, and told by no report of it.
desk-differs = The reports of the period tell different states; the last is used.
desk-backwards = An earlier report tells a more advanced state.
desk-left-out = A report between two that tell of it leaves it out.
desk-told-as-open = Told as to come or going on although its last day had passed.
desk-figures = The change of the allocation figures over the period is not known for these countries.
desk-remark = The register of activities has a remark on the following.
desk-related =
    {$count ->
        [one] {$count} activity of these reports that is not about IPv6 itself is left out
       *[other] {$count} activities of these reports that are not about IPv6 itself are left out
    }.

## Labels of what a text rests on

label-evidence = Evidence: {$list}
label-vintages = Files: {$list}
