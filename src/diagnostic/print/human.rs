//! Findings as rustc prints them: message, place, the line, the marks under
//! it, what to know and what to do; at the end what was checked.

// A length of time; `core` has no clock.
use core::time::Duration;
use std::io::{self, Write};

use annotate_snippets::renderer::{
    DEFAULT_ERROR_STYLE, DEFAULT_NOTE_STYLE, DEFAULT_WARNING_STYLE, Style,
};
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};

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
    let files = Counted(report.files, "file");
    let records = Counted(report.records, "record");
    write!(out, "checked {files}, {records}: ")?;
    let mut is_clean = true;
    for (severity, count) in by_severity(report) {
        if !is_clean {
            out.write_all(b", ")?;
        }
        is_clean = false;
        let count = Counted(count, severity.as_str());
        if form.color {
            let style = style(severity);
            write!(out, "{style}{count}{style:#}")?;
        } else {
            write!(out, "{count}")?;
        }
    }
    if is_clean {
        out.write_all(b"no findings")?;
    }
    if let Some(elapsed) = form.elapsed {
        write!(out, " in {:.2} s", elapsed.as_secs_f64())?;
    }
    out.write_all(b"\n")
}
