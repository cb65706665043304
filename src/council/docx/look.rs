//! How the document looks: page, fonts, styles, numbering.

use docx_rs::{
    AbstractNumbering, Docx, Footer, Level, LevelJc, LevelText, LineSpacing, NumberFormat,
    Numbering, PageMargin, PageNum, Paragraph, RunFonts, SpecialIndentType, Start, Style,
    StyleType,
};

use crate::geography::Language;

/// The width of the text on A4 between margins of 2 cm, in twentieths of a
/// point.
pub(super) const TEXT_WIDTH: usize = 9638;
/// The numbering of the title and the paragraphs.
pub(super) const NUMBERS: usize = 2;
/// The marks of points.
pub(super) const POINTS: usize = 3;
/// The style of what a text rests on.
pub(super) const EVIDENCE: &str = "Evidence";
/// The style of points.
pub(super) const POINT: &str = "Point";
/// The style of the remarks of the register.
pub(super) const REMARK: &str = "Remark";

/// The style of what explains a table of figures.
pub(super) const NOTE: &str = "Note";

/// 2 cm.
const MARGIN: i32 = 1134;
/// 1.7 cm, above and below the text.
const MARGIN_ABOVE: i32 = 964;
/// English Metric Units in 17 cm, the width of the text: in less the words of a
/// chart are too small to read.
const PICTURE_WIDTH: f64 = 6_120_000.0;
/// The colour of what is not part of the text.
const GREY: &str = "5F5F5F";

/// An empty document for a language.
pub(super) fn empty(language: Language) -> Docx {
    let page_number = Paragraph::new()
        .align(docx_rs::AlignmentType::Center)
        .add_page_num(PageNum::new());
    let docx = Docx::new()
        .page_size(11906, 16838)
        .page_margin(PageMargin {
            top: MARGIN_ABOVE,
            left: MARGIN,
            bottom: MARGIN_ABOVE,
            right: MARGIN,
            header: MARGIN / 2,
            footer: MARGIN / 2,
            gutter: 0,
        })
        .default_fonts(fonts(language))
        .default_size(22)
        .default_line_spacing(LineSpacing::new().after(120))
        .footer(Footer::new().add_paragraph(page_number));
    let docx = styles().into_iter().fold(docx, Docx::add_style);
    docx.add_abstract_numbering(numbers(language))
        .add_numbering(Numbering::new(NUMBERS, NUMBERS))
        .add_abstract_numbering(points())
        .add_numbering(Numbering::new(POINTS, POINTS))
}

/// Fonts that office programs have, with a script for each language: those
/// that lack them fall back by script.
fn fonts(language: Language) -> RunFonts {
    let latin = match language {
        Language::Ar => "Arial",
        _ => "Calibri",
    };
    RunFonts::new()
        .ascii(latin)
        .hi_ansi(latin)
        .cs("Arial")
        .east_asia("SimSun")
}

fn styles() -> Vec<Style> {
    let heading = |level: usize, size, before| {
        Style::new(format!("Heading{level}"), StyleType::Paragraph)
            .name(format!("heading {level}"))
            .based_on("Normal")
            .next("Normal")
            .size(size)
            .bold()
            .outline_lvl(level - 1)
            .line_spacing(LineSpacing::new().before(before).after(120))
    };
    let small = |name: &str| {
        Style::new(name, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .size(17)
            .color(GREY)
    };
    let beside = |style: Style| style.indent(Some(720), None, None, None);
    vec![
        heading(1, 32, 0),
        heading(2, 26, 360),
        heading(3, 22, 240),
        beside(small(EVIDENCE)),
        beside(small(REMARK).italic()),
        Style::new(NOTE, StyleType::Paragraph)
            .name(NOTE)
            .based_on("Normal")
            .size(18)
            .line_spacing(LineSpacing::new().after(40)),
        small("Code").line_spacing(LineSpacing::new().after(0)),
        Style::new(POINT, StyleType::Paragraph)
            .name(POINT)
            .based_on("Normal")
            .line_spacing(LineSpacing::new().after(40)),
        Style::new("Cell", StyleType::Paragraph)
            .name("Cell")
            .based_on("Normal")
            .size(19)
            .line_spacing(LineSpacing::new().before(30).after(30)),
    ]
}

/// `3` for the title and `3.1` for paragraphs, as in the reports.
fn numbers(language: Language) -> AbstractNumbering {
    // In Arabic some programs let numbers begin where they should end: room
    // for them inside the margin keeps them on the sheet's text.
    let indent = if language.is_right_to_left() {
        1260
    } else {
        720
    };
    let hanging = |level: usize, start, text: &str| {
        Level::new(
            level,
            Start::new(start),
            NumberFormat::new("decimal"),
            LevelText::new(text),
            LevelJc::new("start"),
        )
        .indent(
            Some(indent),
            Some(SpecialIndentType::Hanging(720)),
            None,
            None,
        )
    };
    AbstractNumbering::new(NUMBERS)
        .add_level(hanging(0, 3, "%1"))
        .add_level(hanging(1, 1, "%1.%2"))
}

fn points() -> AbstractNumbering {
    let level = Level::new(
        0,
        Start::new(1),
        NumberFormat::new("bullet"),
        LevelText::new("\u{2013}"),
        LevelJc::new("start"),
    );
    AbstractNumbering::new(POINTS).add_level(level.indent(
        Some(720),
        Some(SpecialIndentType::Hanging(360)),
        None,
        None,
    ))
}

/// The size of a picture in English Metric Units.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "both are some millions"
)]
pub(super) fn picture_size((width, height): (f64, f64)) -> (u32, u32) {
    let ratio = if width > 0.0 { height / width } else { 1.0 };
    let high = PICTURE_WIDTH * ratio.clamp(0.1, 1.5);
    (PICTURE_WIDTH as u32, high.round() as u32)
}
