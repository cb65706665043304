//! Findings as rustc prints them: message, place, the line, the marks under
//! it, what to know and what to do; at the end what was checked.

// A length of time; `core` has no clock.
use core::time::Duration;
use std::io::{self, Write};

use annotate_snippets::renderer::{
    DEFAULT_ERROR_STYLE, DEFAULT_NOTE_STYLE, DEFAULT_WARNING_STYLE, Style,
};
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Level, Origin, Padding, Renderer, Snippet,
};

use super::super::finding::{Diagnostic, Label};
use super::super::place::Place;
use super::super::report::{Hidden, Report};
use super::super::severity::Severity;
use super::safe::{self, Safe};
use super::window::{Window, is_same_line};
use super::words::{Counted, Grouped, HiddenByFile, Named, by_severity};

/// How findings are shown to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Human {
    /// Whether colours are used.
    pub color: bool,
    /// How many columns a line of a file may take with its number; of a longer
    /// one the part around the marks is shown.
    pub width: usize,
    /// How long the work took, if that is to be told.
    pub elapsed: Option<Duration>,
}

impl Default for Human {
    /// No colours, 100 columns, no time.
    fn default() -> Self {
        Self {
            color: false,
            width: 100,
            elapsed: None,
        }
    }
}

/// The fewest columns that a line is given, however narrow the terminal is.
const LEAST: usize = 24;

/// The file name that the printer is given: a character that is in no text, as
/// all texts are made safe. The printer counts columns in the window that it
/// is given; the true place is put here afterwards.
const HERE: char = '\0';

/// Writes all findings, what is only counted, and a summary.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn human(report: &Report, form: &Human, out: &mut impl Write) -> io::Result<()> {
    let renderer = if form.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    // Lines are cut to the width here, where the marks are known.
    let renderer = renderer.term_width(1 << 20);
    let mut hidden = HiddenByFile::of(report);
    for finding in &report.findings {
        rest(hidden.before(Some(&finding.primary().file)), out)?;
        one(finding, &renderer, form.width, out)?;
    }
    rest(hidden.before(None), out)?;
    summary(report, form, out)
}

/// What is shown of one line or one file, and where it is.
struct Part<'a> {
    head: String,
    lines: Option<(u64, Window, Vec<&'a Label>)>,
}

fn one(
    finding: &Diagnostic,
    renderer: &Renderer,
    width: usize,
    out: &mut impl Write,
) -> io::Result<()> {
    let rule = finding.rule();
    let parts = parts(finding, width);
    let here = HERE.to_string();
    let mut elements: Vec<Element<'_>> = Vec::new();
    for part in &parts {
        if part.lines.is_none() && !elements.is_empty() {
            elements.push(Padding.into());
        }
        elements.push(match &part.lines {
            None => Origin::path(here.as_str()).into(),
            Some((line, window, labels)) => {
                let marks = window.marks.iter().zip(labels);
                let marks = marks.map(|(mark, label)| annotation(finding, label, mark.clone()));
                Snippet::source(window.text.as_str())
                    .line_start(usize::try_from(*line).unwrap_or(usize::MAX).min(LAST_LINE))
                    .path(here.as_str())
                    .annotations(marks)
                    .into()
            }
        });
    }
    let notes = finding.notes().iter().map(|note| (Level::NOTE, note));
    let notes = notes.map(|(level, note)| level.message(safe::lines(note)).into());
    elements.extend(notes);
    if let Some(help) = finding.help_text() {
        elements.push(Level::HELP.message(safe::lines(help)).into());
    }
    let title = level(finding.severity())
        .primary_title(Safe(finding.message()).to_string())
        .id(Named(rule).to_string());
    let mut text = renderer.render(&[title.elements(elements)]);
    if parts.iter().all(|part| part.lines.is_none()) {
        // Without a number of a line there is no margin.
        text = text.replace('\n', "\n ");
    }
    let mut pieces = text.split(HERE);
    out.write_all(pieces.next().unwrap_or_default().as_bytes())?;
    for (piece, part) in pieces.zip(&parts) {
        let piece = piece.trim_start_matches(|one: char| one == ':' || one.is_ascii_digit());
        write!(out, "{}{piece}", part.head)?;
    }
    out.write_all(b"\n\n")
}

/// The highest number of a line that the printer is given; it adds to it.
const LAST_LINE: usize = usize::MAX >> 1;

fn annotation<'a>(
    finding: &Diagnostic,
    label: &Label,
    mark: std::ops::Range<usize>,
) -> Annotation<'a> {
    let kind = if std::ptr::eq(label, finding.primary()) {
        AnnotationKind::Primary
    } else {
        AnnotationKind::Context
    };
    let annotation = kind.span(mark);
    if label.text.is_empty() {
        annotation
    } else {
        annotation.label(Safe(&label.text).to_string())
    }
}

/// The windows that show all labels: those of one line share one if they fit.
fn parts(finding: &Diagnostic, width: usize) -> Vec<Part<'_>> {
    let labels = || std::iter::once(finding.primary()).chain(finding.secondary());
    let last_line = labels().filter_map(|label| label.place.as_ref().map(Place::line));
    let digits = last_line.max().unwrap_or_default().to_string().len();
    let width = width.saturating_sub(digits + " | ".len()).max(LEAST);

    let mut parts: Vec<Part<'_>> = Vec::new();
    for label in labels() {
        let file = Safe(&label.file);
        let Some(place) = &label.place else {
            let text = Safe(&label.text);
            let head = if label.text.is_empty() {
                file.to_string()
            } else {
                format!("{file}: {text}")
            };
            parts.push(Part { head, lines: None });
            continue;
        };
        if !parts
            .iter_mut()
            .any(|part| joins(part, label, place, width))
            && let Some(window) = Window::around(&[place], width)
        {
            parts.push(Part {
                head: format!("{file}:{}:{}", place.line(), place.column()),
                lines: Some((place.line(), window, vec![label])),
            });
        }
    }
    parts
}

/// Adds a label to the window of a part if it belongs there and fits.
fn joins<'a>(part: &mut Part<'a>, label: &'a Label, place: &Place, width: usize) -> bool {
    let Some((_, window, labels)) = &mut part.lines else {
        return false;
    };
    let is_here = |other: &&Label| {
        let its = other.place.as_ref();
        other.file == label.file && its.is_some_and(|its| is_same_line(its, place))
    };
    if !labels.first().is_some_and(is_here) {
        return false;
    }
    let places = labels.iter().filter_map(|label| label.place.as_ref());
    let places: Vec<&Place> = places.chain([place]).collect();
    match Window::around(&places, width) {
        Some(wider) => {
            *window = wider;
            labels.push(label);
            true
        }
        None => false,
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => DEFAULT_ERROR_STYLE,
        Severity::Warning => DEFAULT_WARNING_STYLE,
        Severity::Note => DEFAULT_NOTE_STYLE,
    }
}

fn rest(hidden: &[Hidden], out: &mut impl Write) -> io::Result<()> {
    for one in hidden {
        writeln!(
            out,
            "  ... and {} more of {} in {} (--max 0 shows all)",
            Grouped(one.count),
            Named(one.rule),
            Safe(&one.file)
        )?;
    }
    if hidden.is_empty() {
        Ok(())
    } else {
        out.write_all(b"\n")
    }
}

fn summary(report: &Report, form: &Human, out: &mut impl Write) -> io::Result<()> {
    let unread = report.unread.len() as u64;
    let is_nothing = report.files == 0 && unread > 0;
    if is_nothing {
        out.write_all(b"checked nothing")?;
    } else {
        let files = Counted(report.files, "file");
        let records = Counted(report.records, "record");
        write!(out, "checked {files}, {records}")?;
    }
    let skipped = report.skipped.len() as u64;
    for (count, words) in [(unread, "could not be read"), (skipped, "left alone")] {
        if count > 0 {
            write!(out, ", {} {words}", Grouped(count))?;
        }
    }
    let mut is_clean = true;
    for (severity, count) in by_severity(report) {
        out.write_all(if is_clean { b": " } else { b", " })?;
        is_clean = false;
        let count = Counted(count, severity.as_str());
        if form.color {
            let style = style(severity);
            write!(out, "{style}{count}{style:#}")?;
        } else {
            write!(out, "{count}")?;
        }
    }
    if is_clean && !is_nothing {
        out.write_all(b": no findings")?;
    }
    if let Some(elapsed) = form.elapsed {
        write!(out, " in {:.2} s", elapsed.as_secs_f64())?;
    }
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use insta::assert_snapshot;
    use proptest::prelude::*;

    use super::super::samples::*;
    use super::*;

    fn as_human(report: &Report, form: &Human) -> String {
        let mut out = Vec::new();
        human(report, form, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// Without the summary.
    fn shown(finding: Diagnostic) -> String {
        let text = as_human(&report([finding]), &Human::default());
        text.rsplit_once("checked 1 file").unwrap().0.to_owned()
    }

    #[test]
    fn what_was_not_read_is_counted() {
        let summary = |report: &Report| {
            let text = as_human(report, &Human::default());
            text.lines().last().unwrap_or_default().to_owned()
        };
        assert_eq!(
            summary(&partial()),
            "checked 1 file, 3 records, 1 could not be read, 2 left alone: 1 warning"
        );
        let nothing = Report {
            files: 0,
            findings: Vec::new(),
            skipped: Vec::new(),
            ..partial()
        };
        assert_eq!(summary(&nothing), "checked nothing, 1 could not be read");
    }

    #[test]
    fn one_place() {
        assert_snapshot!(shown(country()), @r"
        warning[R005 unknown-country]: unknown country
         --> delegated-apnic-20181001:7:7
          |
        7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
          |       ^^ not in ISO 3166
        ");
    }

    #[test]
    fn two_labels_in_one_line() {
        let finding = Diagnostic::new(
            &OVERLAP,
            "a block of 2 lengths",
            at(FILE, 7, LINE, 14..24, "this block"),
        )
        .and(at(FILE, 7, LINE, 25..27, "has this length"));
        assert_snapshot!(shown(finding), @r"
        error[F003 overlapping-blocks]: a block of 2 lengths
         --> delegated-apnic-20181001:7:15
          |
        7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
          |               ^^^^^^^^^^ -- has this length
          |               |
          |               this block
        ");
    }

    #[test]
    fn labels_in_two_lines() {
        assert_snapshot!(shown(overlap(FILE)), @r"
        error[F003 overlapping-blocks]: 2001:db8:1::/48 overlaps 2001:db8::/32
            --> delegated-apnic-20181001:1042:15
             |
        1042 | apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned
             |               ^^^^^^^^^^^^^^^ inside another block
             |
            ::: delegated-apnic-20181001:7:15
             |
           7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
             |               ------------- which is delegated here
        ");
    }

    #[test]
    fn labels_in_two_files() {
        assert_snapshot!(shown(overlap("delegated-ripencc-20181001")), @r"
        error[F003 overlapping-blocks]: 2001:db8:1::/48 overlaps 2001:db8::/32
            --> delegated-apnic-20181001:1042:15
             |
        1042 | apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned
             |               ^^^^^^^^^^^^^^^ inside another block
             |
            ::: delegated-ripencc-20181001:7:15
             |
           7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
             |               ------------- which is delegated here
        ");
    }

    #[test]
    fn a_whole_file() {
        let mut label = Label::file(&Arc::from(FILE));
        let finding = Diagnostic::new(&FUTURE, "the file is empty", label.clone());
        assert_snapshot!(shown(finding.clone()), @r"
        note[R014 future-date]: the file is empty
         --> delegated-apnic-20181001
        ");
        assert_snapshot!(shown(finding.help("download it again")), @r"
        note[R014 future-date]: the file is empty
         --> delegated-apnic-20181001
          = help: download it again
        ");
        label.text = "declares 3 records".into();
        assert_snapshot!(shown(country().and(label.clone())), @r"
        warning[R005 unknown-country]: unknown country
         --> delegated-apnic-20181001:7:7
          |
        7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
          |       ^^ not in ISO 3166
          |
         ::: delegated-apnic-20181001: declares 3 records
        ");
        let place = at(FILE, 7, LINE, 6..8, "the only one");
        let finding = Diagnostic::new(&FUTURE, "one record", label);
        assert_snapshot!(shown(finding.and(place).note("a note")), @r"
        note[R014 future-date]: one record
         --> delegated-apnic-20181001: declares 3 records
          |
         ::: delegated-apnic-20181001:7:7
          |
        7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
          |       -- the only one
          |
          = note: a note
        ");
    }

    #[test]
    fn a_mark_at_the_end_of_a_line() {
        let end = at(FILE, 2, "apnic|CN", 8..8, "fields are missing");
        assert_snapshot!(shown(Diagnostic::new(&OVERLAP, "2 fields, expected 7", end)), @r"
        error[F003 overlapping-blocks]: 2 fields, expected 7
         --> delegated-apnic-20181001:2:9
          |
        2 | apnic|CN
          |         ^ fields are missing
        ");
        let empty = at(FILE, 2, "", 0..0, "");
        assert_snapshot!(shown(Diagnostic::new(&OVERLAP, "an empty line", empty)), @r"
        error[F003 overlapping-blocks]: an empty line
         --> delegated-apnic-20181001:2:1
          |
        2 |
          | ^
        ");
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        let line = b"a\0b\x1b[31mc\td|\xff\xfe|e\xe2\x80\xaef|\xc2\x9b|g";
        let mark = line.iter().position(|byte| *byte == b'g').unwrap();
        let label = at("a\x1b[2Jb\n.txt", 3, line, mark..mark + 1, "la\x1bbel");
        let finding = Diagnostic::new(&COUNTRY, "mes\u{202e}sage\r\n", label)
            .note("one\ntwo\x07")
            .help("he\0lp");
        assert_snapshot!(shown(finding), @r"
        warning[R005 unknown-country]: mes�sage␍␊
         --> a␛[2Jb␊.txt:3:22
          |
        3 | a␀b␛[31mc␉d|��|e�f|�|g
          |                      ^ la␛bel
          |
          = note: one
                  two␇
          = help: he␀lp
        ");
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let line = "apnic|中国|ipv6|日本";
        let mark = line.find("ipv6").unwrap();
        let label = at(FILE, 3, line, mark..mark + 4, "expected a prefix");
        let other = at(FILE, 3, line, 6..12, "名");
        let finding = Diagnostic::new(&COUNTRY, "not a prefix", label).and(other);
        assert_snapshot!(shown(finding), @r"
        warning[R005 unknown-country]: not a prefix
         --> delegated-apnic-20181001:3:10
          |
        3 | apnic|中国|ipv6|日本
          |       ---- ^^^^ expected a prefix
          |       |
          |       名
        ");
    }

    #[test]
    fn a_long_line_is_shown_around_its_mark() {
        let line = "apnic|CN|ipv6|2001:db8::|".repeat(200);
        let place = |at: usize, text: &str| self::at(FILE, 3, &line, at..at + 2, text);
        let finding = Diagnostic::new(&COUNTRY, "175 fields too many", place(4006, "here"));
        assert_snapshot!(shown(finding.clone()), @r"
        warning[R005 unknown-country]: 175 fields too many
         --> delegated-apnic-20181001:3:4007
          |
        3 | ...6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|ap...
          |                                                ^^ here
        ");
        assert_snapshot!(shown(finding.and(place(6, "and here"))), @r"
        warning[R005 unknown-country]: 175 fields too many
         --> delegated-apnic-20181001:3:4007
          |
        3 | ...6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|ap...
          |                                                ^^ here
          |
         ::: delegated-apnic-20181001:3:7
          |
        3 | apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2...
          |       -- and here
        ");
    }

    #[test]
    fn notes_and_help() {
        let finding = country()
            .note("APNIC publishes this code since 2018")
            .note("this is told\nin two lines")
            .help("did you mean `CN`?");
        assert_snapshot!(shown(finding), @r"
        warning[R005 unknown-country]: unknown country
         --> delegated-apnic-20181001:7:7
          |
        7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
          |       ^^ not in ISO 3166
          |
          = note: APNIC publishes this code since 2018
          = note: this is told
                  in two lines
          = help: did you mean `CN`?
        ");
    }

    #[test]
    fn what_is_only_counted_follows_its_file_and_a_summary_ends_it() {
        let form = Human {
            elapsed: Some(Duration::from_millis(42)),
            ..Human::default()
        };
        assert_snapshot!(as_human(&full(), &form), @r"
        warning[R005 unknown-country]: unknown country
         --> delegated-apnic-20181001:7:7
          |
        7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
          |       ^^ not in ISO 3166
          |
          = help: did you mean `CN`?

          ... and 1,980 more of R005 unknown-country in delegated-apnic-20181001 (--max 0 shows all)
          ... and 1 more of R014 future-date in delegated-apnic-20181001 (--max 0 shows all)

        error[F003 overlapping-blocks]: no records
         --> delegated-lacnic

          ... and 2 more of F003 overlapping-blocks in z (--max 0 shows all)

        checked 5 files, 512,256 records: 3 errors, 1,981 warnings, 1 note in 0.04 s
        ");
    }

    #[test]
    fn one_of_each_and_none() {
        let mut report = report([country()]);
        report.records = 1;
        let text = as_human(&report, &Human::default());
        assert_snapshot!(text.lines().last().unwrap(), @"checked 1 file, 1 record: 1 warning");
        report.findings.clear();
        report.files = 5;
        report.records = 1_512_256;
        let form = Human {
            color: true,
            elapsed: Some(Duration::from_secs(2)),
            ..Human::default()
        };
        assert_snapshot!(as_human(&report, &form), @"checked 5 files, 1,512,256 records: no findings in 2.00 s");
    }

    #[test]
    fn colours() {
        let form = Human {
            color: true,
            ..Human::default()
        };
        let text = as_human(&report([country()]), &form).replace('\x1b', "^");
        assert_snapshot!(text, @r"
        ^[1m^[33mwarning[R005 unknown-country]^[0m^[1m: unknown country^[0m
         ^[1m^[94m--> ^[0mdelegated-apnic-20181001:7:7
          ^[1m^[94m|^[0m
        ^[1m^[94m7^[0m ^[1m^[94m|^[0m apnic|CN|ipv6|2001:db8::|32|20040101|allocated
          ^[1m^[94m|^[0m       ^[1m^[33m^^^[0m ^[1m^[33mnot in ISO 3166^[0m

        checked 1 file, 3 records: ^[1m^[33m1 warning^[0m
        ");
    }

    proptest! {
        #[test]
        fn nothing_of_a_file_reaches_the_terminal_as_it_is(report in any_report(), width in 0..200usize) {
            let form = Human { width, ..Human::default() };
            let text = as_human(&report, &form);
            prop_assert!(text.chars().all(is_harmless), "{text:?}");
            let colored = as_human(&report, &Human { color: true, ..form });
            prop_assert_eq!(without_colours(&colored), text);
        }
    }

    /// Without the codes that we write ourselves: ESC, `[`, numbers, `m`.
    fn without_colours(text: &str) -> String {
        let mut pieces = text.split("\x1b[");
        let mut out = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (code, text) = piece.split_once('m').unwrap();
            assert!(
                code.bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b';')
            );
            out.push_str(text);
        }
        out
    }
}
