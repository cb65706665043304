### What tables of the register say, in English.
###
### {$date} is a date as in the tables (2017-09); {$documents} a list of keys of documents.
### A gap has a label and, under its name with -why, what it means.

## Headings of tables

column-activity = Activity
column-kind = Kind
column-dates = Date
column-countries = Countries
column-status = Last status
column-title = Title
column-organiser = Organizer
column-duty = Duty
column-clause = Clause
column-evidence = Evidence
column-demands = Only asked
column-policies = Policies
column-worldwide = To all

## What is told of an activity

relevance-core = about IPv6
relevance-related = near IPv6
activity-due = due {$date}
history-not-named = not named

## What the documents leave open

gap-went-silent = Went silent
gap-went-silent-why = Going on or running when last told; no later report names it.
gap-announced-only = Announced only
gap-announced-only-why = Planned when last told; no later report names it.
gap-never-established = Never established
gap-never-established-why = Being prepared in three reports or more; no later report names it.
gap-unanswered = Unanswered
gap-unanswered-why = Asked for; nothing tells of an answer.
gap-went-backwards = Went backwards
gap-went-backwards-why = Further in an earlier report than in the next.
gap-overdue = Overdue
gap-overdue-why = The date it was due on passed before a later report; none says that it is there.
gap-left-out = Left out
gap-left-out-why = Open in one report, absent from the next, told again after.
gap-told-late = Told late
gap-told-late-why = Over before the period that the report is on: text carried over, or a second run.
gap-told-as-open = Told as open
gap-told-as-open-why = Still to come or going on, says a document, though its last day had passed.
gap-contradicted = Contradicted
gap-contradicted-why = Two documents give dates or numbers that cannot both be right.
gap-unmoved = Unmoved
gap-unmoved-why = The same number in three reports or more of what goes on.
gap-told-again = Told again
gap-told-again-why = Told as done, as if new, in three reports or more.
gap-miscounted = Miscounted
gap-miscounted-why = A document says that there are more, or fewer, than it lists.
gap-absent = not named in: {$documents}

## Duties and what there is to show

coverage-nothing = Nothing to show
coverage-any = any duty
coverage-counted = To all: addressed to all regions, no total. Countries count for LDC, LLDC and SIDS as beneficiary, host or venue.

## The calendar

calendar-name = IPv6: trainings and workshops
calendar-month = Told only as {$date}: all the days it may be on are marked.
calendar-past = past, told as {$status}
