//! Titles of activities, inside sentences and in lists.
//!
//! The register's titles are for its tables: a place stands at their end
//! (`..., Tonga`), and most only describe (`Workshop announced in 2020,
//! Argentina`). Here the place goes to the dates, in brackets, and only what
//! a document gives as a title is quoted.

use super::{dates, place};
use crate::activity::{Activity, Dates, KindName, Role};
use crate::geography::Language;
use crate::message::{Arg, Messages};
use crate::period::Period;

/// What stands between a title and the place at its end.
const COMMAS: [&str; 3] = [", ", "، ", "，"];

/// An activity in a sentence: its title between quotation marks, if a document
/// gives it, with place and the dates that are told.
pub(super) fn quoted(words: &Messages, activity: &Activity, dates: Dates) -> String {
    let whole = typeset(words.language(), activity.title(words.language()));
    let without = without_report(words, &whole);
    if !activity.is_titled() {
        return with(words, without.to_owned(), None, dates);
    }
    let (name, place) = without_place(words, without, activity);
    let name = words.format("titled-quoted", &[("title", name.into())]);
    with(words, name, place, dates)
}

/// An activity in a list: its title and dates; a workshop of which no more is
/// known than its country, by that.
pub(super) fn listed(words: &Messages, activity: &Activity) -> String {
    let outline = activity.outline();
    if let (KindName::Workshop, false, [(country, Role::Beneficiary)]) = (
        activity.kind().name(),
        outline.dates().is_dated(),
        outline.countries(),
    ) {
        return words.format(
            "titled-kind",
            &[
                ("kind", Arg::text(words.named("kind", "workshop"))),
                ("country", place::name(words, *country).into()),
            ],
        );
    }
    let title = typeset(words.language(), activity.title(words.language()));
    with(words, title, None, outline.dates())
}

/// A title with its place, and its dates if they are more than years: those of
/// a study are years and stand in its title.
fn with(words: &Messages, title: String, place: Option<&str>, known: Dates) -> String {
    let is_precise = [known.start(), known.end()]
        .into_iter()
        .flatten()
        .any(|period| !matches!(period, Period::Year(_)));
    let dates = dates::dates(words, known).filter(|_| is_precise);
    let details: Vec<String> = place.map(str::to_owned).into_iter().chain(dates).collect();
    if details.is_empty() {
        return title;
    }
    let comma = match words.language() {
        Language::Ar => "، ",
        Language::Zh => "，",
        _ => ", ",
    };
    words.format(
        "titled-with",
        &[
            ("title", Arg::text(title)),
            ("details", Arg::text(details.join(comma))),
        ],
    )
}

/// A title without the country or venue at its end, and their name.
fn without_place<'t>(
    words: &Messages,
    title: &'t str,
    activity: &Activity,
) -> (&'t str, Option<&'t str>) {
    for (country, _) in activity.outline().countries() {
        let name = place::name(words, *country);
        let rest = title.strip_suffix(name);
        let mut rests = COMMAS.iter().filter_map(|comma| rest?.strip_suffix(comma));
        if let Some(rest) = rests.next() {
            let place = title.strip_prefix(rest).and_then(after_comma);
            return (rest, place);
        }
    }
    // Names of venues are in no table; they stand where countries do.
    let mut cuts = COMMAS.iter().filter_map(|comma| title.rsplit_once(comma));
    match cuts.next().filter(|_| activity.outline().venue().is_some()) {
        Some((rest, place)) => (rest, Some(place)),
        None => (title, None),
    }
}

fn after_comma(text: &str) -> Option<&str> {
    COMMAS.iter().find_map(|comma| text.strip_prefix(comma))
}

/// A title without the year of the report that tells of it, which evidence
/// says.
fn without_report<'t>(words: &Messages, title: &'t str) -> &'t str {
    let bare = title.trim_end_matches(['）', ')']);
    let rests = (2000..2100).filter_map(|year| {
        let tail = words.format("titled-report", &[("year", Arg::Year(year))]);
        let rest = bare.strip_suffix(tail.as_str())?;
        COMMAS
            .iter()
            .chain(&["（", " ("])
            .find_map(|mark| rest.strip_suffix(mark))
    });
    rests.last().unwrap_or(title)
}

/// A title as the language sets it: in French a no-break space before a colon;
/// in Arabic years in the order of time, told so to programs that mix
/// directions.
fn typeset(language: Language, title: &str) -> String {
    match language {
        Language::Fr => title
            .replace(" :", ":")
            .replace("\u{a0}:", ":")
            .replace(": ", "\u{a0}: "),
        Language::Ar => in_order_of_time(title),
        _ => title.to_owned(),
    }
}

fn in_order_of_time(title: &str) -> String {
    let parts = title.split_inclusive(|letter: char| !letter.is_ascii_digit() && letter != '-');
    let ordered = parts.map(|part| {
        let end = part.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let rest = part.strip_prefix(end).unwrap_or_default();
        let years = end.split_once('-').and_then(|(one, other)| {
            let (one, other): (u16, u16) = (one.parse().ok()?, other.parse().ok()?);
            let is_year = |year| (1900..2100).contains(&year);
            (is_year(one) && is_year(other)).then(|| (one.min(other), one.max(other)))
        });
        match years {
            Some((first, last)) => format!("{first}\u{200f}-\u{200f}{last}{rest}"),
            None => part.to_owned(),
        }
    });
    ordered.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_set_as_the_language_does() {
        let french = |title| typeset(Language::Fr, title);
        assert_eq!(french("Mandat: un"), "Mandat\u{a0}: un");
        assert_eq!(french("Mandat\u{a0}: un"), "Mandat\u{a0}: un");
        assert_eq!(french("Y.1545.1"), "Y.1545.1");
        let arabic = |title| typeset(Language::Ar, title);
        for title in ["(2017-2014)", "(2014-2017)"] {
            assert_eq!(arabic(title), "(2014\u{200f}-\u{200f}2017)");
        }
        for title in ["IMT-2020", "IPv4/IPv6 -", "5-10", "2017-"] {
            assert_eq!(arabic(title), title);
        }
        assert_eq!(typeset(Language::En, "a: 2014-2017"), "a: 2014-2017");
    }

    #[test]
    fn the_year_of_a_report_is_left_out() {
        for (language, title, expected) in [
            (Language::En, "Courses, 2020 report", "Courses"),
            (Language::Fr, "Cours, rapport de 2020", "Cours"),
            (Language::Es, "Cursos, informe de 2020", "Cursos"),
            (Language::Ru, "Курсы, отчет 2020 года", "Курсы"),
            (Language::Zh, "培训（2020年报告）", "培训"),
            (Language::Ar, "تدريب، تقرير 2020", "تدريب"),
            (Language::En, "2020 report", "2020 report"),
            (Language::En, "Report (2014)", "Report (2014)"),
        ] {
            assert_eq!(without_report(Messages::of(language), title), expected);
        }
    }
}
