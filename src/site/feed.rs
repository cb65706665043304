//! The training calendar for other programs: iCalendar and Atom.

use std::fmt::Write as _;

use super::content::file;
use super::site::Site;
use super::told::dates_of;
use crate::activity::{Appointment, Told};
use crate::export;
use crate::message::Messages;
use crate::report::File;
use crate::source::{Algorithm, Digest};

/// The calendar, if any appointment has days, and the feed of all.
pub(super) fn files(site: &Site<'_>, words: &Messages) -> Vec<File> {
    let agenda = site.tables.register.agenda();
    let language = words.language();
    let mut files = Vec::new();
    if let Some(calendar) = export::calendar::write(&agenda, words) {
        files.push(file(
            &format!("{language}/training/calendar.ics"),
            &calendar,
        ));
    }
    let feed = atom(&agenda, site.base.as_deref(), words);
    files.push(file(&format!("{language}/training/feed.atom"), &feed));
    files
}

/// A text within XML.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // XML has no place for them.
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A name for what has no address of its own: a UUID of version 8 (RFC 9562)
/// whose bits are those of the SHA-256 of a text, so that it stays the same.
fn name_of(text: &str) -> String {
    // Reading from memory does not fail.
    let digest = Digest::of(Algorithm::Sha256, format!("v6atlas {text}").as_bytes());
    let digits = digest.map(|digest| digest.to_string()).unwrap_or_default();
    let part = |range: std::ops::Range<usize>| digits.get(range).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0..8),
        part(8..12),
        part(13..16),
        part(17..20),
        part(20..32)
    )
}

/// The trainings and workshops as an Atom feed (RFC 4287), those last told
/// first. A feed needs dates of change: they are those of the documents.
fn atom(agenda: &[Appointment<'_>], base: Option<&str>, words: &Messages) -> String {
    let language = words.language();
    let told = |one: &Appointment<'_>| one.latest().map(|told| told.document().date().first_day());
    let mut list: Vec<&Appointment<'_>> = agenda.iter().filter(|one| told(one).is_some()).collect();
    list.sort_by_key(|one| {
        (
            std::cmp::Reverse(told(one)),
            one.activity().key().to_string(),
        )
    });
    let newest = list.first().and_then(|one| told(one));
    let stamp = |date: Option<chrono::NaiveDate>| {
        date.map_or_else(String::new, |date| format!("{date}T00:00:00Z"))
    };
    let folder = base.map_or_else(String::new, |base| format!("{base}/{language}/"));
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <id>{}</id>\n<title>{}</title>\n\
         <updated>{}</updated>\n<author><name>v6atlas</name></author>\n",
        name_of(&format!("training {language}")),
        escaped(&words.text("calendar-name")),
        stamp(newest)
    );
    if base.is_some() {
        let address = escaped(&format!("{folder}training/feed.atom"));
        let _ = writeln!(xml, "<link rel=\"self\" href=\"{address}\"/>");
    }
    let mut seen: Vec<String> = Vec::new();
    for one in list {
        let activity = one.activity();
        let name = one.delivery().map_or("", |delivery| delivery.name());
        let id = name_of(&format!("training {language} {} {name}", activity.key()));
        if seen.contains(&id) {
            continue;
        }
        // Without the address of the site the link is seen from the feed.
        let href = if base.is_some() {
            format!("{folder}activities/{}.html", activity.key())
        } else {
            format!("../activities/{}.html", activity.key())
        };
        let status = one.latest().map(Told::status);
        let status =
            status.map_or_else(String::new, |status| words.named("status", status.as_str()));
        let summary = [
            words.named("kind", activity.kind().name().as_str()),
            dates_of(one.dates(), words),
            status,
        ]
        .join(" · ");
        let _ = write!(
            xml,
            "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n\
             <link href=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
            escaped(&id),
            escaped(activity.title(language)),
            stamp(told(one)),
            escaped(&href),
            escaped(&summary)
        );
        seen.push(id);
    }
    xml.push_str("</feed>\n");
    xml
}
