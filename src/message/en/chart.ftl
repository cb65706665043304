### What charts say, in English as the United Nations write it. This is the
### text that the other five follow.
###
### Glossary
###   delegation      a block of IPv6 addresses that a registry allocated or
###                   assigned to a holder; the two are not told apart
###   holder          who a registry delegated number resources to
###   number resource IPv4 and IPv6 addresses and autonomous system numbers
###   space           an amount of addresses, told in blocks of length /32
###   registry        one of the five regional Internet registries
###   snapshot        a registry's allocation file of one day
###
### Variables
###   $country, $region, $registry  names, never inflected; $registry is one
###                                 registry, in the source lines also a list
###   $date, $from, $to             days in the long form
###   $records, $count, $all, ...   counts; $space, $part, $whole numbers in /32s
###   $share                        per cent, with its sign

## Titles and opening sentences

chart-title = IPv6: {$country}
chart-state =
    {$country}: on {$date}, {$registry} listed {$records ->
        [one] {$records} IPv6 delegation
       *[other] {$records} IPv6 delegations
    }, {$space ->
        [one] {$space} /32
       *[other] {$space} /32s
    } in all.
chart-state-48 =
    {$country}: on {$date}, {$registry} listed {$records ->
        [one] {$records} IPv6 delegation
       *[other] {$records} IPv6 delegations
    }, {$space ->
        [one] {$space} /48
       *[other] {$space} /48s
    } in all.
chart-state-none = {$country}: on {$date}, {$registry} listed no IPv6 delegation.
chart-holders =
    {$v6} of {$all ->
        [one] {$all} holder
       *[other] {$all} holders
    } of number resources {$v6 ->
        [one] holds
       *[other] hold
    } IPv6 ({$share}).

## Titles of panels

panel-stock = IPv6 delegations
panel-pace = Delegations added and removed per year
panel-rank = Place among the countries of the {$region} region served by {$registry}
panel-dominance = How the space is spread
panel-assistance = Assistance and training

## How the space is spread

dominance-block =
    One /{$length} block is {$part} of the {$whole ->
        [one] {$whole} /32.
       *[other] {$whole} /32s.
    }
dominance-largest = The largest holder has {$share} of the space.
dominance-none = No single block has more than {$share} of the space.

## Legends, axes and marks

legend-added = added
legend-removed = removed
legend-moved-in = moved in
legend-moved-out = moved out
legend-snapshot = snapshot
legend-no-snapshot = no snapshot
gap = no data between {$from} and {$to}
per-year = per year
days = {$days ->
        [one] {$days} day
       *[other] {$days} days
    }
undated = undated
rank = Place
rank-place = {$place} of {$count}
others = Others
others-count = {$count ->
        [one] {$count} other
       *[other] {$count} others
    }
not-served = not served by a registry of these data

## The world and regions

world-by-country = IPv6 delegations by country
world-by-region = IPv6 delegations by region
world-state =
    On {$date}, the regional Internet registries listed {$records ->
        [one] {$records} IPv6 delegation
       *[other] {$records} IPv6 delegations
    } in {$countries ->
        [one] {$countries} country or territory
       *[other] {$countries} countries and territories
    }, {$space ->
        [one] {$space} /32
       *[other] {$space} /32s
    } in all.
small-multiples-title = IPv6 delegations in the {$region} region, one scale

## Footnotes

source =
    Source: {$registry} allocation files, {$count ->
        [one] {$count} snapshot
       *[other] {$count} snapshots
    } from {$from} to {$to}; computed by v6atlas.
source-one = Source: {$registry} allocation file of {$date}; computed by v6atlas.
caveat-use = Registration is not use: the figures show what was delegated, not what carries traffic.
caveat-country = The country is that of the holder’s registered address, not where the addresses are used.
caveat-country-before = In {$years}, {$registry} changed how it records the country: figures before and after are not comparable.
caveat-holders-before = Before {$date}, the files of {$registry} name no holders: they cannot be counted.
caveat-national-registry = A national registry may count as a single holder.
caveat-surviving = From the file of {$date} alone: delegations removed before are not seen, so figures of earlier years are too low.
disclaimer = The names used and the way the data are shown imply no opinion on the legal status of any country, territory or area, its authorities or its boundaries.

## Added for the sheets

assistance-none = None is reported in the documents read.
assistance-undated = Without a date
assistance-more = {$count ->
        [one] {$count} more, in the register of activities
       *[other] {$count} more, in the register of activities
    }
rank-not-compared = {$count ->
        [one] {$count} more country of the region is served by another registry and not compared.
       *[other] {$count} more countries of the region are served by other registries and not compared.
    }
panel-rank-registry = Place among all that {$registry} serves, {$date}
panel-rank-date = Place among the countries of the {$region} region served by {$registry}, {$date}
dominance-single = All of the space is one /{$length} block.
dominance-nothing = There is no IPv6 space to spread.
dominance-largest-on = The largest holder had {$share} of the space on {$date}.
chart-elsewhere = {$registry} also listed {$records ->
        [one] {$records} delegation
       *[other] {$records} delegations
    } ({$date}).
note-grey = Grey: no snapshot, or none that can be compared.
note-hatched = Hatched: longer or shorter than a year, drawn at its yearly rate; the labels are counts.
note-activities = Numbers: assistance and training reported to ITU’s Council and working groups, document and paragraph named; a bar shows the period as far as it is known.
note-related = A number in a ring, or “near IPv6”: the documents tell it beside IPv6, and it is not about it.
note-region-scale = All panels have one scale; the label is the newest number. A line is broken where there is no snapshot.
note-newest-differ = The newest file differs by registry: {$list}.
world-title = IPv6 in the world
world-first = The {$count} with most
world-none = In no region of ITU
world-with = {$with} of {$countries} with IPv6
share-on = {$share}; {$date}
note-hollow = Hollow: from the extended file, in which {$registry} may state another country for some blocks; not joined, and not in the pace.
assistance-heading = {$date}: {$title}
note-moves = The labels count what moved in or out with what was added or removed.
world-newest = This is the newest date on which the files of all five registries are at hand.
