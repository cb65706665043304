//! Trainings and workshops as an iCalendar file (RFC 5545), for calendar
//! programs.
//!
//! An appointment is on whole days. One of which only the month is told is on
//! all days of that month, and its text says so; one that has no day is not in
//! the file. The same register gives the same bytes: `UID` is made of keys, and
//! `DTSTAMP` is the first day that the last document is dated to, as the data
//! has no other.

use chrono::{Days, NaiveDate};

use super::content_line::{escaped, push, push_text};
use crate::activity::{Appointment, Role, Status, Told};
use crate::geography::CountryCode;
use crate::message::{Arg, Messages};

/// The appointments that have days as an iCalendar file, in the order given;
/// nothing if none has, as a calendar has at least one component.
pub fn write(appointments: &[Appointment<'_>], words: &Messages) -> Option<String> {
    appointments.iter().find(|one| one.days().is_ok())?;
    let mut text = String::new();
    push(&mut text, "BEGIN", "VCALENDAR");
    push(&mut text, "VERSION", "2.0");
    push(&mut text, "PRODID", "-//v6atlas//activities//EN");
    push(&mut text, "CALSCALE", "GREGORIAN");
    // The name of a calendar: of RFC 7986, and as programs knew it before.
    let name = words.text("calendar-name");
    push_text(&mut text, "NAME", &name);
    push_text(&mut text, "X-WR-CALNAME", &name);
    for appointment in appointments {
        event(&mut text, appointment, words);
    }
    push(&mut text, "END", "VCALENDAR");
    Some(text)
}

fn event(text: &mut String, appointment: &Appointment<'_>, words: &Messages) {
    let Ok(days) = appointment.days() else { return };
    let activity = appointment.activity();
    push(text, "BEGIN", "VEVENT");
    push(text, "UID", &uid(appointment));
    if let Some(told) = appointment.latest() {
        let date = told.document().date().first_day();
        push(text, "DTSTAMP", &format!("{}T000000Z", day(date)));
    }
    push(text, "DTSTART;VALUE=DATE", &day(days.first));
    // The end is the day after the last.
    let end = days.last.checked_add_days(Days::new(1));
    push(text, "DTEND;VALUE=DATE", &day(end.unwrap_or(days.last)));
    push_text(text, "SUMMARY", activity.title(words.language()));
    if let Some(place) = place(appointment, words) {
        push_text(text, "LOCATION", &place);
    }
    push_text(text, "DESCRIPTION", &description(appointment, words));
    let organisers = activity.organisers().iter().map(|one| one.as_str());
    let categories: Vec<String> = organisers
        .chain([activity.kind().name().as_str()])
        .map(escaped)
        .collect();
    push(text, "CATEGORIES", &categories.join(","));
    match appointment.latest().map(Told::status) {
        Some(Status::Completed) => push(text, "STATUS", "CONFIRMED"),
        Some(Status::Planned | Status::Requested) => push(text, "STATUS", "TENTATIVE"),
        _ => {}
    }
    // A reader is not busy because a workshop is held.
    push(text, "TRANSP", "TRANSPARENT");
    push(text, "END", "VEVENT");
}

/// The same as long as the activity and the delivery keep their names.
fn uid(appointment: &Appointment<'_>) -> String {
    let key = appointment.activity().key();
    match appointment.delivery() {
        None => format!("{key}@v6atlas"),
        Some(delivery) => {
            // A name may have letters that an identifier had better not have.
            let plain = |letter: char| {
                if letter.is_ascii_alphanumeric() {
                    letter
                } else {
                    '-'
                }
            };
            let name: String = delivery.name().chars().map(plain).collect();
            format!("{key}.{name}@v6atlas")
        }
    }
}

fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

/// The city and the country it takes place in, as far as they are told: that
/// it is for a country does not say that it is there, unless a city is named.
fn place(appointment: &Appointment<'_>, words: &Messages) -> Option<String> {
    let outline = appointment.activity().outline();
    let mut places: Vec<&str> = outline.venue().into_iter().collect();
    let mut countries: Vec<CountryCode> = outline.in_role(Role::Venue).collect();
    if countries.is_empty() && !places.is_empty() {
        let gains = |one: &&(CountryCode, Role)| one.1.gains();
        let all = outline.countries().iter();
        countries = all.filter(gains).map(|one| one.0).collect();
    }
    let names = countries
        .iter()
        .map(|one| one.country().name(words.language()));
    places.extend(names);
    (!places.is_empty()).then(|| places.join(", "))
}

/// What is said of it, line by line.
fn description(appointment: &Appointment<'_>, words: &Messages) -> String {
    let activity = appointment.activity();
    let mut lines = vec![words.named("kind", activity.kind().name().as_str())];
    if !activity.is_core() {
        lines.push(words.text("relevance-related"));
    }
    if appointment.days().is_ok_and(|days| !days.is_exact) {
        let date = Arg::text(appointment.dates().to_string());
        lines.push(words.format("calendar-month", &[("date", date)]));
    }
    let outline = activity.outline();
    let bodies: Vec<&String> = outline.hosts().iter().chain(outline.partners()).collect();
    if !bodies.is_empty() {
        lines.push(words.list(&bodies));
    }
    lines.extend(appointment.history().iter().map(|told| {
        format!(
            "{} {}: {}",
            told.document().key(),
            told.paragraph(),
            words.named("status", told.status().as_str())
        )
    }));
    if let Some(told) = appointment.latest().filter(|_| appointment.is_past()) {
        let status = Arg::text(words.named("status", told.status().as_str()));
        lines.push(words.format("calendar-past", &[("status", status)]));
    }
    lines.join("\n")
}
