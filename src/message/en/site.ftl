### What the pages of the web site say, in English.
###
### Glossary: see chart.ftl. Besides
###   vintage         the file, or files, that a figure was computed from
###   register        the table of activities that ITU's documents tell of
###   duty            what a resolution asks somebody to do
### {$name} is the name of a country, region or activity: never inflected.

## Frame

site-name = v6atlas
site-tagline = IPv6 deployment and activities, country by country
site-skip = To the content
site-menu = Pages
site-languages = Languages
site-theme = Dark
site-search = Find a country
site-search-hint = Type a name in any of the six languages, or a code
site-search-none = No country has such a name.
site-title = {$name} – v6atlas
site-english = This text is in English only.
site-footer-facts = Every figure can be computed again from the files named beside it. What is not known is said.

## Names of pages

site-page-world = World
site-page-countries = Countries
site-page-regions = Regions and groups
site-page-activities = Activities
site-page-training = Training calendar
site-page-duties = Duties
site-page-statistics = Statistics
site-page-indicators = Indicators and methods
site-page-sources = Data sources
site-page-rules = Checks of data
site-page-about = About
site-countries-others = Codes no longer in use, and codes of users

## World

site-world-lead = How far IPv6 address space has been delegated, country by country, and what ITU’s documents tell of assistance, training and test beds.
site-world-tiles = Countries by sub-region
site-world-tiles-note = One tile a country, arranged by sub-region of the United Nations statistics (M49). It is no map: sizes, places and neighbours mean nothing.
site-world-ranked = Countries in order
site-world-indicator = Indicator
site-world-date = Date
site-world-at-newest = newest file of each registry
site-world-near = 1 January {$year}
site-world-near-note = A date shows files at most 45 days from it; without one, a country is shown as not known.
site-world-asof = Each figure is of one file of the registry that serves the country; its date stands beside it. Files of different dates are in one list: compare only what is of the same time.
site-world-left = Countries without a figure: {$count}
site-world-scale = Dots stand on a logarithmic scale; those of shares on a plain one, from 0 to 100 per cent.
site-world-all = {$date}, all five registries
site-legend-none = none
site-legend-unknown = not known
site-world-charts = World chart

## Tables of countries

site-column-country = Country
site-column-code = Code
site-column-registry = Registry
site-column-date = Date
site-column-records = Delegations
site-column-space = Space, /32s
site-column-share = Holders with IPv6
site-column-place = Place
site-column-trend = Trend
site-column-activities = Activities
site-countries-lead = {$count ->
        [one] {$count} country or territory, also if nothing is known of it.
       *[other] {$count} countries and territories, also those of which nothing is known.
    }
site-trend-of = From {$first} to {$last} delegations

## A country

site-country-title = IPv6: {$name}
site-country-nothing = No registry’s file at hand lists IPv6, or tells that there is none, for this code.
site-country-chart = Progress chart
site-country-chart-hint = The chart is wide: it can be moved sideways.
site-country-figures = Key figures
site-figure-records = IPv6 delegations
site-figure-space = IPv6 space, in /32s
site-figure-share = Holders of number resources with IPv6
site-figure-place = Place
site-figure-place-of = {$place} of {$count}
site-figure-on = on {$date}
site-figure-holders = {$v6} of {$all}
site-figure-since = {$change} since {$date}
site-figure-between = {$change} from {$from} to {$to}
site-figure-no-change = Nothing to compare with a year before.
site-figure-place-before = {$place} on {$date}
site-points = {$sign}{$value} percentage points
site-country-peers = Countries beside it
site-country-spread = How the space is spread
site-country-policies = Policies
site-country-policies-none = No policy is told in the documents read.
site-country-activities = Activities
site-country-activities-none = No assistance, training or test bed is told in the documents read.
site-country-data = The figures of the chart
site-country-data-stock = IPv6 delegations by date
site-stock-apart = from a file of another form, no part of the line
site-country-data-pace = What came and went, by period
site-country-sources = Sources and caveats
site-country-downloads = Downloads
site-download-chart = The chart (SVG)
site-download-table = All observations (CSV)
site-cite = To cite this page
site-cite-text = v6atlas, “{$title}”, vintage {$vintage}
site-cite-link = Link to this vintage
site-cite-changed = You followed a link to the vintage {$vintage}. The page now shows a newer one; the older figures stand in the table by date.
site-country-groups = Belongs to
site-column-period = Period
site-column-added = Added
site-column-removed = Removed
site-column-moved-in = Moved in
site-column-moved-out = Moved out
site-former = This code was withdrawn; older files and documents use it.

## Regions and groups

site-area-lead = {$count ->
        [one] {$count} country; IPv6 delegations are listed for {$with}.
       *[other] {$count} countries; IPv6 delegations are listed for {$with}.
    }
site-area-countries = Its countries
site-area-chart = Its countries beside each other
site-area-totals = Sums by registry
site-area-totals-note = Each row is of the newest file of a registry. Rows of different dates are not added up: the last row is of the newest date on which files of all five are at hand.
site-course-note = Where a line is broken, no file is at hand.
site-course-hollow = Hollow points are from files of another form, which may state another country for some blocks; they are no part of a line.
panel-course = IPv6 delegations to its countries, by registry
panel-course-world = IPv6 delegations worldwide, by registry
site-regions-lead = The six regions of ITU’s development sector and the three groups that the resolutions put first. A group is as it was on the date of a figure.
site-area-asof = Each figure is of the newest file of the registry that serves the country; a share of an older file has its year beside it. What other registries list for a country stands on its page.

## Activities

site-activities-lead = {$count ->
        [one] {$count} activity that ITU’s documents tell of, with all that each document says of it.
       *[other] {$count} activities that ITU’s documents tell of, with all that each document says of them.
    }
site-filter-kind = Kind
site-filter-status = Status
site-filter-country = Country
site-filter-all = all
site-filter-shown = {$count ->
        [one] {$count} activity shown
       *[other] {$count} activities shown
    }
site-activity-history = What the documents say
site-activity-remark = Remark
site-activity-facts = Facts
site-activity-where = Where
site-activity-when = When
site-activity-who = Who
site-activity-resolutions = Resolutions
site-activity-duties = Duties
site-activity-open = What is open
site-persons-took-part = took part: {$count}
site-persons-completed = completed: {$count}
site-persons-certified = certified: {$count}
site-activity-worldwide = worldwide

## Training

site-training-lead = Trainings and workshops of ITU, the regional Internet registries, network operator groups, the Internet Society and others, as far as the documents tell of them.
site-training-by = Organizer: {$name}
site-training-by-none = Organizer not told
site-training-ics = Calendar (iCalendar)
site-training-atom = What is told (Atom feed)
organiser-itu = ITU
organiser-rir = Regional Internet registry
organiser-nog = Network operator group
organiser-isoc = Internet Society
organiser-other = Other
site-training-none = None is told in the documents read.

## Duties

site-duties-lead = What Resolutions 64 and 180 ask for, and what there is to show for it.
site-duty-addressee = Asked of
site-duty-demand = What is asked
site-duty-served = What serves it here
site-duty-shown = What there is to show
site-duty-asked = Only asked so far

## Statistics

site-statistics-lead = The tables behind this site, for spreadsheets, databases and statisticians’ tools.
site-statistics-file = File
site-statistics-size = Size
site-statistics-what = What is in it
site-file-observations = All observations: indicator, area, time, value, unit, status, vintage
site-file-countries = The newest state of each country, one row a country
site-file-pace = What came and went, one row a country and period
site-file-activities = The activities of the register
site-file-statements = What each document says of each activity
site-file-inputs = The allocation files behind the figures, with their SHA-256
site-file-trainings = Training courses with hours and languages
site-file-policies = Policies of countries
site-file-duties = What the resolutions ask for
site-file-documents = The documents read
site-file-known = What registries are known to publish wrongly
site-statistics-registries = Newest file by registry
site-statistics-more = More forms (SDMX, Parquet, workbooks, Data Package) are made by the command “v6atlas export”.

## Sources, rules, indicators

site-sources-lead = The allocation files that the figures are computed from, and what is known to be wrong with them.
site-sources-files = Files by registry
site-sources-count = Files
site-sources-first = First
site-sources-last = Newest
site-sources-known = Known issues
site-sources-known-note = Every file was checked before it was measured. What registries are known to publish is listed here; a file with any other error is not measured.
site-sources-documents = Documents read for the register
site-sources-form = Form
site-sources-about = About
site-sources-since = Since
site-sources-until = Until
site-rules-lead = {$count ->
        [one] {$count} rule by which allocation files and our own tables are checked.
       *[other] {$count} rules by which allocation files and our own tables are checked.
    }
site-rule-code = Rule
site-rule-severity = Severity
site-rule-summary = What it finds
severity-error = error
severity-warning = warning
severity-note = note
site-indicators-lead = What each figure means, how it is computed, and what it cannot say.

## About

site-about-what = What this is
site-about-what-text = Resolution 64 of the World Telecommunication Standardization Assembly and Resolution 180 of the Plenipotentiary Conference ask for statistics on IPv6 address allocation, and for a web site on IPv6 activities. v6atlas makes both from public files: the allocation files of the five regional Internet registries and the documents of ITU. It is not a publication of ITU.
site-about-correct = To correct something or to add an activity
site-about-correct-text = An activity is a row in data/activities/activities.csv, and what a document says of it a row in data/activities/statements.csv, with the document and its paragraph. Send the rows, or only the document and the paragraph, to the keepers of this site. The command “v6atlas check” says whether rows are in order before they are sent.
site-about-contact = Corrections and new activities are received at
site-about-cannot = What the figures cannot say
site-about-words = Words
site-about-words-text = A delegation is a block of IPv6 addresses that a registry allocated or assigned to a holder. Space is told in blocks of length /32. A vintage names the file that a figure was computed from: registry, dates and the first digits of its SHA-256.
site-about-made = How this site is made
site-about-made-text = The command “v6atlas site” writes it from the tables alone: the same tables give the same pages. It sets no cookies, counts no visits and loads nothing from elsewhere.
site-choose = Choose a language

## Sub-regions, by their code in M49 of the United Nations

subregion-005 = South America
subregion-010 = Antarctica
subregion-011 = Western Africa
subregion-013 = Central America
subregion-014 = Eastern Africa
subregion-015 = Northern Africa
subregion-017 = Middle Africa
subregion-018 = Southern Africa
subregion-021 = Northern America
subregion-029 = Caribbean
subregion-030 = Eastern Asia
subregion-034 = Southern Asia
subregion-035 = South-eastern Asia
subregion-039 = Southern Europe
subregion-053 = Australia and New Zealand
subregion-054 = Melanesia
subregion-057 = Micronesia
subregion-061 = Polynesia
subregion-143 = Central Asia
subregion-145 = Western Asia
subregion-151 = Eastern Europe
subregion-154 = Northern Europe
subregion-155 = Western Europe

## Kinds of policy

instrument-strategy = Strategy
instrument-roadmap = Roadmap
instrument-task-force = Task force
instrument-deployment-plan = Deployment plan
instrument-procurement-framework = Procurement framework
instrument-isp-programme = Programme for Internet service providers
instrument-commitment = Commitment
