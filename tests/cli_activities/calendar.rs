//! Trainings and workshops by date, and the calendar file read back.

use std::collections::BTreeSet;

use crate::ical;
use crate::shelf::{bench, column, rows};

#[test]
fn a_month_and_the_bodies() {
    assert_eq!(
        bench().run("activities calendar --country CI").done(),
        "\
Date     Organizer  Kind      Countries  Last status  Title
-------  ---------  --------  ---------  -----------  -------------------------------
2017-09  ITU        Workshop  CI         completed    IPv6 training workshop, Abidjan

ITU: 1 · RIR: 0 · NOG: 0 · ISOC: 0 · other: 0
"
    );
}

#[test]
fn a_calendar_file_for_a_country() {
    let run = bench().run("activities calendar --ics --country CI");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(
        run.out,
        "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//v6atlas//activities//EN
CALSCALE:GREGORIAN
NAME:IPv6: trainings and workshops
X-WR-CALNAME:IPv6: trainings and workshops
BEGIN:VEVENT
UID:ws-ipv6-abidjan-2017@v6atlas
DTSTAMP:20180101T000000Z
DTSTART;VALUE=DATE:20170901
DTEND;VALUE=DATE:20171001
SUMMARY:IPv6 training workshop\\, Abidjan
LOCATION:Abidjan\\, Côte d’Ivoire
DESCRIPTION:Workshop\\nTold only as 2017-09: all the days it may be on are m
 arked.\\nBDT\\ncouncil-2018 3.4: completed
CATEGORIES:ITU,workshop
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"
        .replace('\n', "\r\n")
    );
}

#[test]
fn all_that_has_a_day_is_in_the_file_and_the_rest_in_a_note() {
    let bench = bench();
    let listed = rows(&bench, "activities calendar");
    let placed = column(&listed, "placed");
    let count = |wanted: &str| placed.iter().filter(|one| *one == wanted).count();
    assert_eq!((count("day"), count("month")), (21, 2));
    assert_eq!((count("undated"), count("too_vague")), (34, 0));
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let run = bench.run(&format!("activities calendar --ics --lang {language}"));
        assert_eq!(run.code, Some(0));
        let (calendar, events) = ical::read(&run.out);
        assert_eq!(calendar["VERSION"], "2.0");
        assert_eq!(events.len(), 23, "{language}");
        let uids: BTreeSet<&String> = events.iter().map(|event| &event["UID"]).collect();
        assert_eq!(uids.len(), events.len());
        for (event, row) in events.iter().zip(&listed) {
            let cell = |name: &str| column(std::slice::from_ref(row), name).remove(0);
            let (start, end) = (&event["DTSTART;VALUE=DATE"], &event["DTEND;VALUE=DATE"]);
            assert_eq!(*start, cell("first_day").replace('-', ""));
            assert!(start < end && start.len() == 8 && end.len() == 8);
            assert!(event["UID"].starts_with(&cell("activity")));
            let stamp = &event["DTSTAMP"];
            assert!(
                stamp.len() == 16 && stamp.ends_with("0101T000000Z"),
                "{stamp}"
            );
            assert!(event["CATEGORIES"].starts_with(cell("organisers").split(';').next().unwrap()));
        }
        let again = bench.run(&format!("activities calendar --ics --lang {language}"));
        assert_eq!(again.out, run.out);
        assert!(
            run.err
                .starts_with("note: 34 without a date, not in the calendar: tr-itu-")
        );
        assert!(run.err.contains(", ws-2020-ar, "));
    }
}

#[test]
fn what_was_told_as_going_on_is_past_after_its_last_day() {
    let bench = bench();
    let listed = rows(&bench, "activities calendar --country MA");
    assert_eq!(column(&listed, "activity"), ["tr-iot-conn-ma-2020"]);
    assert_eq!(column(&listed, "status"), ["ongoing"]);
    assert_eq!(column(&listed, "past"), ["yes"]);
    let all = rows(&bench, "activities calendar");
    for row in &all {
        let cell = |name: &str| column(std::slice::from_ref(row), name).remove(0);
        let (status, is_past) = (cell("status"), cell("past") == "yes");
        assert!(status != "ongoing" || is_past || cell("placed") == "undated");
        assert!(status != "completed" || !is_past);
    }
    let page = bench.run("activities calendar --country MA").done();
    assert!(page.contains("past, told as "), "{page}");
    let run = bench.run("activities calendar --ics --country MA");
    let (_, events) = ical::read(&run.out);
    assert!(
        events[0]["DESCRIPTION"].ends_with("council-2020 3.3: ongoing\npast, told as ongoing"),
        "{}",
        events[0]["DESCRIPTION"]
    );
}

#[test]
fn who_organises() {
    let bench = bench();
    let of = |kind: &str| {
        let words = format!("activities calendar --organiser {kind}");
        column(&rows(&bench, &words), "activity")
    };
    assert_eq!(
        of("RIR"),
        ["tr-iiis-th-2017", "tr-iiis-to-2017", "tr-iiis-in-alttc"]
    );
    assert_eq!(of("nog"), ["menog-19"]);
    assert_eq!(of("ISOC"), [""; 0]);
    bench.refuses(
        "activities calendar --organiser RIRR",
        2,
        "error: expected an organiser type: ITU, RIR, NOG, ISOC, other, found `RIRR` (did you \
         mean RIR?)\n",
    );
}

#[test]
fn a_file_of_its_own() {
    let bench = bench();
    let run = bench.run("activities calendar --ics --relevance core -o ipv6.ics");
    assert_eq!(run.out, "");
    assert!(run.err.ends_with("\nipv6.ics\n"), "{}", run.err);
    let text = String::from_utf8(bench.read("ipv6.ics")).unwrap();
    let (_, events) = ical::read(&text);
    let titles: Vec<&str> = events
        .iter()
        .map(|event| event["SUMMARY"].as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "Internet and IPv6 infrastructure security, Nonthaburi",
            "7th IoT Week, Geneva",
            "IPv6 training workshop, Abidjan",
            "Internet and IPv6 infrastructure security, Tonga",
        ]
    );
    assert_eq!(events[1]["LOCATION"], "Geneva, Switzerland");
    // What stands beside IPv6 says so.
    let run = bench.run("activities calendar --ics --organiser NOG");
    let (_, events) = ical::read(&run.out);
    assert_eq!(
        events[0]["DESCRIPTION"],
        "Workshop\nnear IPv6\nMENOG and BDT\ncouncil-2020 6.4: completed"
    );
}

#[test]
fn only_a_year_is_no_day() {
    let bench = bench();
    let table = String::from_utf8(bench.read("data/activities/activities.csv")).unwrap();
    let vague = table.replace(",2017-09,2017-09,", ",2017,2017,");
    assert_ne!(vague, table);
    bench.write("data/activities/activities.csv", vague);
    bench.refuses(
        "activities calendar --ics --country CI",
        2,
        "error: no training or workshop that meets these conditions has a day or a month (1 \
         found): there is nothing to put into a calendar\n",
    );
    let run = bench.run("activities calendar --ics --relevance core --region AFR");
    assert_eq!(run.code, Some(2));
    let run = bench.run("activities calendar --ics --relevance core");
    assert!(
        run.err.starts_with(
            "note: 1 of which no month is told, not in the calendar: ws-ipv6-abidjan-2017\n"
        ),
        "{}",
        run.err
    );
}

#[test]
fn a_calendar_is_no_table() {
    let run = bench().run("activities calendar --ics --format csv");
    assert_eq!(run.code, Some(2));
    assert!(
        run.err
            .starts_with("error: the argument '--ics' cannot be used with '--format")
    );
}
