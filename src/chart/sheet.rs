//! The frame of a sheet: title, sentences, columns, footnotes; mirrored for
//! languages that are written from right to left. Time still runs from left
//! to right on them, as in the Arabic editions of United Nations reports.

use super::canvas::{Anchor, Canvas, Drawing, TextStyle};
use super::style::{FOOT, GREY, INK, MARGIN, PANEL, SENTENCE, SHEET, TITLE};
use super::text::wrap;
use super::{Weight, width};
use crate::geography::Language;
use crate::message::Messages;

/// A rectangle of the sheet, in px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    pub(super) fn right(&self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f64 {
        self.y + self.height
    }
}

/// A sheet in one language.
pub(super) struct Sheet {
    pub(super) canvas: Canvas,
    pub(super) words: &'static Messages,
    language: Language,
}

impl Sheet {
    /// A sheet with its title and sentences; the second value is where the
    /// panels may begin.
    pub(super) fn new(language: Language, title: &str, sentences: &[String]) -> (Self, f64) {
        let description = sentences.join(" ");
        let mut sheet = Self::bare(language, title, &description, SHEET);
        sheet.canvas.layer("title");
        let inner = SHEET.0 - 2.0 * MARGIN;
        let size = fitting_size(title, Weight::Bold, TITLE, 14.0, inner);
        sheet.text_at_start(
            MARGIN,
            inner,
            MARGIN + 16.0,
            title,
            TextStyle::new(size, INK).bold(),
        );
        let place = Area {
            x: MARGIN,
            y: MARGIN + 42.0,
            width: inner,
            height: 0.0,
        };
        let baseline = sheet.lines(place, &description, TextStyle::new(SENTENCE, INK), 1.4);
        (sheet, baseline + 4.0)
    }

    /// A sheet of a size of its own, on which title and description are not
    /// written: they stand around it, and those hear them who cannot see it.
    pub(super) fn bare(
        language: Language,
        title: &str,
        description: &str,
        (width, height): (f64, f64),
    ) -> Self {
        Self {
            canvas: Canvas::new(width, height, language, title, description),
            words: Messages::of(language),
            language,
        }
    }

    /// Whether the layout is mirrored.
    pub(super) fn is_mirrored(&self) -> bool {
        self.language.is_right_to_left()
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// A rectangle given as for languages written from left to right.
    pub(super) fn mirrored(&self, area: Area) -> Area {
        if self.is_mirrored() {
            Area {
                x: self.canvas.width() - area.x - area.width,
                ..area
            }
        } else {
            area
        }
    }

    /// The distance of lines, in sizes of the letters: Arabic reaches higher and
    /// deeper than the scripts that distances are given for.
    pub(super) fn leading(&self, spacing: f64) -> f64 {
        if self.is_mirrored() {
            spacing * 1.22
        } else {
            spacing
        }
    }

    /// A line of text at the start of a column.
    pub(super) fn text_at_start(
        &mut self,
        x: f64,
        column: f64,
        baseline: f64,
        text: &str,
        style: TextStyle,
    ) {
        let anchor = Anchor::line_start(self.language);
        let x = if anchor == Anchor::Right {
            x + column
        } else {
            x
        };
        self.canvas.text(x, baseline, text, &style.anchor(anchor));
    }

    /// A line of text at the end of a column.
    pub(super) fn text_at_end(
        &mut self,
        x: f64,
        column: f64,
        baseline: f64,
        text: &str,
        style: TextStyle,
    ) {
        let anchor = Anchor::line_end(self.language);
        let x = if anchor == Anchor::Right {
            x + column
        } else {
            x
        };
        self.canvas.text(x, baseline, text, &style.anchor(anchor));
    }

    /// Text over as many lines as it takes; the next baseline. `area.y` is the
    /// first baseline.
    pub(super) fn lines(&mut self, area: Area, text: &str, style: TextStyle, spacing: f64) -> f64 {
        let anchor = Anchor::line_start(self.language);
        let x = if anchor == Anchor::Right {
            area.right()
        } else {
            area.x
        };
        let (style, height) = (style.anchor(anchor), style.size * self.leading(spacing));
        self.canvas
            .paragraph(x, area.y, area.width, text, &style, height)
            .next_baseline
    }

    /// The title of a panel; the y below it.
    pub(super) fn panel_title(&mut self, area: Area, text: &str) -> f64 {
        let style = TextStyle::new(PANEL, INK).bold();
        let baseline = Area {
            y: area.y + PANEL * 0.8,
            ..area
        };
        self.lines(baseline, text, style, 1.25) - PANEL * 0.45
    }

    /// The footnotes at the lower margin; the y above them.
    pub(super) fn footnotes(&mut self, notes: &str) -> f64 {
        self.canvas.layer("foot");
        let inner = self.canvas.width() - 2.0 * MARGIN;
        let lines = wrap(notes, Weight::Regular, FOOT, inner).len();
        let above = f64::from(u32::try_from(lines).unwrap_or(1)) * FOOT * self.leading(1.35);
        let top = self.canvas.height() - MARGIN * 0.7 - above;
        let place = Area {
            x: MARGIN,
            y: top + FOOT * self.leading(1.35),
            width: inner,
            height: above,
        };
        self.lines(place, notes, TextStyle::new(FOOT, GREY), 1.35);
        top
    }

    pub(super) fn finish(self) -> Drawing {
        self.canvas.finish()
    }
}

/// The largest size from `size` down to `least` at which a text fits.
pub(super) fn fitting_size(
    text: &str,
    weight: Weight,
    size: f64,
    least: f64,
    available: f64,
) -> f64 {
    let needed = width(text, weight, size);
    if needed <= available {
        size
    } else {
        (size * available / needed).max(least)
    }
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sheet")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}
