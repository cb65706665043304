//! `v6atlas activities calendar`: trainings and workshops by date.

use std::fmt::Write as _;

use anyhow::{Result, anyhow};
use v6atlas::activity::{Appointment, OrganiserType, Status, Told, Unplaced};
use v6atlas::export::{self, columns, register};
use v6atlas::message::{Arg, Messages};

use super::args::CalendarArgs;
use super::list::countries;
use super::{dates, formed};
use crate::cli::{events, pick, write};

pub(super) fn run(args: &CalendarArgs) -> Result<()> {
    let organiser = args.organiser.as_deref();
    let organiser = organiser
        .map(|text| pick::word(text, OrganiserType::ALL))
        .transpose()?;
    let query = args.choice.query()?;
    let register = events::register(&args.form.data.data)?;
    let wanted = register.select(query);
    let mut agenda = register.agenda();
    let all = agenda.len();
    agenda.retain(|one| {
        let activity = one.activity();
        let organisers = activity.organisers();
        wanted.iter().any(|one| one.key() == activity.key())
            && organiser.is_none_or(|organiser| organisers.contains(&organiser))
    });
    if agenda.is_empty() && !args.ics {
        write::note(&format!(
            "none of the {all} trainings and workshops of the register meets these conditions"
        ));
    }
    let words = args.form.words();
    let bytes = if args.ics {
        let calendar = export::calendar::write(&agenda, words).ok_or_else(|| {
            anyhow!(
                "no training or workshop that meets these conditions has a day or a month ({} \
                 found): there is nothing to put into a calendar",
                agenda.len()
            )
        })?;
        tell_unplaced(&agenda);
        calendar.into_bytes()
    } else {
        let listing = register::agenda(&agenda, args.form.language());
        formed(args.form.format, &listing, || page(&agenda, words))?
    };
    match &args.output {
        None => write::stdout(|output| Ok(output.write_all(&bytes)?)),
        Some(path) => {
            write::file(path, |output| Ok(output.write_all(&bytes)?))?;
            write::done(&format!("{}", path.display()));
            Ok(())
        }
    }
}

/// Names what a calendar cannot hold.
fn tell_unplaced(agenda: &[Appointment<'_>]) {
    for (reason, what) in [
        (Unplaced::TooVague, "of which no month is told"),
        (Unplaced::Undated, "without a date"),
    ] {
        let keys: Vec<&str> = agenda
            .iter()
            .filter(|one| one.days().is_err_and(|why| why == reason))
            .map(|one| one.activity().key().as_str())
            .collect();
        if !keys.is_empty() {
            write::note(&format!(
                "{} {what}, not in the calendar: {}",
                keys.len(),
                keys.join(", ")
            ));
        }
    }
}

fn page(agenda: &[Appointment<'_>], words: &Messages) -> String {
    if agenda.is_empty() {
        return String::new();
    }
    let headings = ["dates", "organiser", "kind", "countries", "status", "title"]
        .map(|name| words.named("column", name));
    let row = |one: &Appointment<'_>| {
        let activity = one.activity();
        let organisers = activity.organisers().iter().map(|one| one.as_str());
        let status = one.latest().map(Told::status);
        [
            dates(one.dates(), words),
            organisers.collect::<Vec<_>>().join(" "),
            words.named("kind", activity.kind().name().as_str()),
            countries(activity),
            status.map_or_else(String::new, |status| state(one, status, words)),
            activity.title(words.language()).to_owned(),
        ]
    };
    let rows: Vec<[String; 6]> = agenda.iter().map(row).collect();
    let mut text = columns::set(Some(&headings), &rows, 0, write::stdout_width());
    let _ = writeln!(text, "\n{}", by_organiser(agenda));
    text
}

/// What was last said of its state; of what is past and was told as open, that
/// it is past.
fn state(one: &Appointment<'_>, status: Status, words: &Messages) -> String {
    let status = words.named("status", status.as_str());
    if one.is_past() {
        words.format("calendar-past", &[("status", Arg::text(status))])
    } else {
        status
    }
}

/// How many each type of body organises; also of whom nothing is told.
fn by_organiser(agenda: &[Appointment<'_>]) -> String {
    let counts: Vec<String> = OrganiserType::ALL
        .iter()
        .map(|organiser| {
            let of = |one: &&Appointment<'_>| one.activity().organisers().contains(organiser);
            format!("{organiser}: {}", agenda.iter().filter(of).count())
        })
        .collect();
    counts.join(" \u{b7} ")
}
