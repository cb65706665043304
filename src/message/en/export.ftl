### Names in exported tables: indicators, units, statuses, registries, columns.
###
### A name stands alone in a cell or a code list; no variables. The identifier
### ends in the code of our tables: Messages::named("indicator", code).

## Indicators, by the code in our tables

indicator-asns = Autonomous system numbers
indicator-holders = Holders of any number resource
indicator-v4-addresses = IPv4 addresses
indicator-v6-added = IPv6 records added
indicator-v6-added-eq32 = IPv6 space added, in /32s
indicator-v6-among-asn = Holders of IPv6 among holders of AS numbers
indicator-v6-among-v4 = Holders of IPv6 among holders of IPv4
indicator-v6-blocks = IPv6 blocks, neighbours of one holder joined
indicator-v6-cr1 = Largest holder’s share of IPv6 space
indicator-v6-eq32 = IPv6 space, in /32s
indicator-v6-eq48 = IPv6 space, in /48s
indicator-v6-hhi = Concentration of IPv6 space (Herfindahl-Hirschman index)
indicator-v6-holders = Holders of IPv6
indicator-v6-holder-share = Holders of IPv6 among all holders
indicator-v6-largest = Largest IPv6 delegation, in /32s
indicator-v6-moved-in = IPv6 records that came from another area
indicator-v6-moved-in-eq32 = IPv6 space that came from another area, in /32s
indicator-v6-moved-out = IPv6 records that went to another area
indicator-v6-moved-out-eq32 = IPv6 space that went to another area, in /32s
indicator-v6-net = Net change of IPv6 records
indicator-v6-net-eq32 = Net change of IPv6 space, in /32s
indicator-v6-records = IPv6 records
indicator-v6-redated = IPv6 records with a changed date
indicator-v6-redated-eq32 = IPv6 space with a changed date, in /32s
indicator-v6-removed = IPv6 records removed
indicator-v6-removed-eq32 = IPv6 space removed, in /32s
indicator-v6-surviving = IPv6 records left in the newest file, by year of their date

## Units

unit-records = records
unit-blocks = blocks
unit-holders = holders
unit-addresses = addresses
unit-as-numbers = AS numbers
unit-slash-32 = /32 prefixes
unit-slash-48 = /48 prefixes
unit-ratio = ratio, 0 to 1

## Statuses of an observation, by the letter of SDMX

obs-status-a = normal value
obs-status-b = break in the series
obs-status-d = definition differs
obs-status-e = estimated: from an incomplete file
obs-status-o = missing value
obs-status-p = provisional value

## Registries: their names are the same in all languages

registry-all = All five registries

## Columns of tables, and concepts

concept-freq = Frequency
concept-area = Country or area
concept-indicator = Indicator
concept-registry = Registry
concept-time = Time
concept-value = Value
concept-unit = Unit
concept-status = Status
concept-vintage = Vintage

## Frequencies

freq-a = annual
freq-q = quarterly
freq-m = monthly
freq-d = a day
freq-o = another stretch of days

## What the data are

dataflow-title = IPv6 delegations by country: observations
