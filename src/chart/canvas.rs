//! A sheet that charts are drawn on: SVG elements in the order they are drawn,
//! and beside them the box of every text.
//!
//! The boxes are what lets a test prove that on no chart of any country in any
//! language two texts overlap or one leaves the sheet: SVG alone would not
//! tell. Horizontal places are physical, `Left` and `Right`, never start and
//! end: the one who lays out a sheet mirrors it, and the canvas puts each text
//! into visual order itself, since programs differ in what they make of
//! `direction`.
//!
//! All lengths are px at 96 dots an inch; x grows to the right, y downwards.
//! Over 400 lines, because a drawing has many small verbs.

use std::fmt::{self, Write as _};

use super::font::{Family, Weight};
use super::text::{Base, Layout, plain, wrapped};
use crate::geography::Language;

/// Height of capitals and digits, in ems; centres a label on a line or a disc.
const CAPITAL_HEIGHT: f64 = 0.714;

/// An opaque colour, printed as `#0072b2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    red: u8,
    green: u8,
    blue: u8,
}

impl Color {
    /// `#000000`
    pub const BLACK: Self = Self::rgb(0, 0, 0);
    /// `#ffffff`
    pub const WHITE: Self = Self::rgb(255, 255, 255);

    /// From red, green and blue.
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// From its usual form as a number, `Color::hex(0x0072b2)`; the eight
    /// highest bits count for nothing.
    pub const fn hex(code: u32) -> Self {
        let [_, red, green, blue] = code.to_be_bytes();
        Self::rgb(red, green, blue)
    }

    /// Red, green and blue.
    pub const fn channels(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// What an area or a line is painted with.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Paint {
    /// Nothing: what lies below shows.
    #[default]
    None,
    /// A colour.
    Solid(Color),
    /// A colour through which what lies below shows; 0 is clear, 1 is solid.
    Faded(Color, f64),
    /// A pattern of this canvas, made by [`Canvas::hatch`].
    Hatch(Hatch),
}

impl From<Color> for Paint {
    fn from(color: Color) -> Self {
        Self::Solid(color)
    }
}

/// A pattern of a canvas: slanted lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hatch(usize);

/// How a line is drawn; ends and corners are round, dashes have butt ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke<'a> {
    /// Its colour.
    pub paint: Paint,
    /// Its width in px.
    pub width: f64,
    /// Lengths of dashes and gaps in turn, in px; `None` for a solid line.
    pub dash: Option<&'a [f64]>,
}

impl<'a> Stroke<'a> {
    /// A solid line.
    pub fn new(paint: impl Into<Paint>, width: f64) -> Self {
        Self {
            paint: paint.into(),
            width,
            dash: None,
        }
    }

    /// The same line in dashes.
    #[must_use]
    pub fn dashed(self, dash: &'a [f64]) -> Self {
        Self {
            dash: Some(dash),
            ..self
        }
    }
}

/// How a rectangle is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RectStyle<'a> {
    /// Its inside.
    pub fill: Paint,
    /// Its edge, drawn half inside and half outside.
    pub stroke: Option<Stroke<'a>>,
    /// The radius of its corners in px.
    pub radius: f64,
}

impl RectStyle<'_> {
    /// A plain rectangle without an edge.
    pub fn filled(fill: impl Into<Paint>) -> Self {
        Self {
            fill: fill.into(),
            ..Self::default()
        }
    }
}

/// Which end of a text its x names. Physical in all languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// x is the left end.
    #[default]
    Left,
    /// x is the middle.
    Middle,
    /// x is the right end.
    Right,
}

impl Anchor {
    /// The end where a language starts its lines.
    pub fn line_start(language: Language) -> Self {
        if language.is_right_to_left() {
            Self::Right
        } else {
            Self::Left
        }
    }

    /// The end where a language ends its lines.
    pub fn line_end(language: Language) -> Self {
        if language.is_right_to_left() {
            Self::Left
        } else {
            Self::Right
        }
    }

    fn left_end(self, x: f64, width: f64) -> f64 {
        match self {
            Self::Left => x,
            Self::Middle => x - width / 2.0,
            Self::Right => x - width,
        }
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// The size of the face in px.
    pub size: f64,
    /// The weight of the face.
    pub weight: Weight,
    /// The colour of the letters.
    pub color: Color,
    /// Which end of the text its x names.
    pub anchor: Anchor,
    /// The colour of a seam around the letters, which keeps them readable on
    /// lines; a sixth of the size wide on each side.
    pub halo: Option<Color>,
}

impl TextStyle {
    /// Regular letters, anchored at the left.
    pub fn new(size: f64, color: Color) -> Self {
        Self {
            size,
            weight: Weight::Regular,
            color,
            anchor: Anchor::Left,
            halo: None,
        }
    }

    /// The same in bold.
    #[must_use]
    pub fn bold(self) -> Self {
        Self {
            weight: Weight::Bold,
            ..self
        }
    }

    /// The same with another anchor.
    #[must_use]
    pub fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// The same with a seam.
    #[must_use]
    pub fn halo(self, color: Color) -> Self {
        Self {
            halo: Some(color),
            ..self
        }
    }

    /// What to add to a middle line's y for the baseline of capitals and
    /// digits that stand centred on it, in px.
    pub fn drop_from_middle(&self) -> f64 {
        self.size * CAPITAL_HEIGHT / 2.0
    }
}

/// How a numbered disc is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkerStyle {
    /// The disc's radius in px.
    pub radius: f64,
    /// The disc's colour.
    pub fill: Color,
    /// The number's colour.
    pub ink: Color,
    /// The colour of a 1.5 px ring outside the disc, to part it from lines.
    pub ring: Option<Color>,
}

/// Where a text stands on the sheet: its box in px.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    /// The text, in reading order.
    pub text: String,
    /// The left end.
    pub x0: f64,
    /// The top.
    pub y0: f64,
    /// The right end.
    pub x1: f64,
    /// The bottom.
    pub y1: f64,
    /// The layer it was drawn on; see [`Canvas::layer`].
    pub layer: &'static str,
}

impl TextBox {
    /// Whether the box lies on a sheet of a width and height in px.
    pub fn is_within(&self, width: f64, height: f64) -> bool {
        self.x0 >= 0.0 && self.y0 >= 0.0 && self.x1 <= width && self.y1 <= height
    }
}

/// Whether two boxes share some area; boxes that only touch do not.
pub fn overlaps(a: &TextBox, b: &TextBox) -> bool {
    a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

/// What a paragraph took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParagraphEnd {
    /// How many lines were drawn; an empty text draws none.
    pub lines: usize,
    /// The baseline that a further line would have, in px.
    pub next_baseline: f64,
}

/// A finished drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// The document.
    pub svg: String,
    /// The box of every text, in the order of drawing.
    pub texts: Vec<TextBox>,
    /// The sheet's width in px.
    pub width: f64,
    /// The sheet's height in px.
    pub height: f64,
}

impl Drawing {
    /// The pairs of texts of one layer that overlap; empty on a good sheet.
    pub fn collisions(&self) -> Vec<(&TextBox, &TextBox)> {
        let mut found = Vec::new();
        for (place, a) in self.texts.iter().enumerate() {
            let others = self.texts.iter().skip(place + 1);
            found.extend(
                others
                    .filter(|b| a.layer == b.layer && overlaps(a, b))
                    .map(|b| (a, b)),
            );
        }
        found
    }

    /// The texts that leave the sheet; empty on a good one.
    pub fn strays(&self) -> Vec<&TextBox> {
        let texts = self.texts.iter();
        texts
            .filter(|text| !text.is_within(self.width, self.height))
            .collect()
    }
}

/// A sheet being drawn.
#[derive(Clone, Debug)]
pub struct Canvas {
    width: f64,
    height: f64,
    language: Language,
    title: String,
    description: String,
    key: u32,
    layer: &'static str,
    hatches: Vec<String>,
    elements: String,
    texts: Vec<TextBox>,
}

impl Canvas {
    /// An empty white sheet of a size in px. Title and description are what
    /// those hear who cannot see it. Ids in the document are made from them and
    /// from the width, so that several sheets can stand in one page, also the
    /// same one in two widths.
    pub fn new(
        width: f64,
        height: f64,
        language: Language,
        title: &str,
        description: &str,
    ) -> Self {
        let wide = number(width);
        let named = [language.code(), title, description, wide.as_str()];
        Self {
            width,
            height,
            language,
            title: plain(title),
            description: plain(description),
            key: named
                .iter()
                .fold(0x811c_9dc5, |key, part| digest(key, part)),
            layer: "sheet",
            hatches: Vec::new(),
            elements: String::new(),
            texts: Vec::new(),
        }
    }

    /// The sheet's width in px.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// The sheet's height in px.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// The language of the sheet.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Names the layer of the texts that follow; the first is `sheet`. Texts
    /// of one layer must not overlap, those of two layers may.
    pub fn layer(&mut self, name: &'static str) {
        self.layer = name;
    }

    /// Draws one line of text with its baseline at y, and returns its box.
    /// Line feeds count as spaces; control characters are dropped.
    pub fn text(&mut self, x: f64, baseline: f64, text: &str, style: &TextStyle) -> TextBox {
        let base = Base::on_sheet(text, self.language.is_right_to_left());
        self.line_of_text(x, baseline, text, style, base)
    }

    /// Draws a text broken into lines of at most `width` px, the first with
    /// its baseline at y, the others `line_height` px apart.
    pub fn paragraph(
        &mut self,
        x: f64,
        baseline: f64,
        width: f64,
        text: &str,
        style: &TextStyle,
        line_height: f64,
    ) -> ParagraphEnd {
        let base = Base::on_sheet(text, self.language.is_right_to_left());
        let mut end = ParagraphEnd {
            lines: 0,
            next_baseline: baseline,
        };
        for line in wrapped(text, style.weight, style.size, width, base) {
            self.line_of_text(x, end.next_baseline, &line, style, base);
            end.lines += 1;
            end.next_baseline += line_height;
        }
        end
    }

    fn line_of_text(
        &mut self,
        x: f64,
        baseline: f64,
        text: &str,
        style: &TextStyle,
        base: Base,
    ) -> TextBox {
        let layout = Layout::new(text, style.weight, base);
        let extent = layout.extent(style.size);
        let left = style.anchor.left_end(x, extent.width);
        let text_box = TextBox {
            text: plain(text),
            x0: left,
            y0: baseline - extent.ascent,
            x1: left + extent.width,
            y1: baseline + extent.descent,
            layer: self.layer,
        };
        if layout.runs.is_empty() {
            return text_box;
        }
        // The seam is an element of its own: not every program knows
        // `paint-order`, and the seam of a run must not cover its neighbour.
        if let Some(halo) = style.halo {
            let width = number(style.size / 3.0);
            let seam = format!(
                "fill=\"none\" stroke=\"{halo}\" stroke-width=\"{width}\" stroke-linejoin=\"round\""
            );
            self.written(&layout, (x, left, baseline), style, &seam);
        }
        let fill = format!("fill=\"{}\"", style.color);
        self.written(&layout, (x, left, baseline), style, &fill);
        self.texts.push(text_box.clone());
        text_box
    }

    /// Writes a text element: one run by its anchor, several each at its place.
    fn written(
        &mut self,
        layout: &Layout,
        (x, left, baseline): (f64, f64, f64),
        style: &TextStyle,
        paint: &str,
    ) {
        let sheet_family = self.family();
        let family = |family: Family| {
            if family == sheet_family {
                String::new()
            } else {
                format!(" font-family=\"{}\"", family.css())
            }
        };
        let weight = match style.weight {
            Weight::Regular => "",
            Weight::Bold => " font-weight=\"700\"",
        };
        let size = number(style.size);
        let y = number(baseline);
        let line = if let [run] = layout.runs.as_slice() {
            let anchor = match style.anchor {
                Anchor::Left => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::Right => " text-anchor=\"end\"",
            };
            format!(
                "<text x=\"{}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor}{} {paint}>{}</text>",
                number(x),
                family(run.family),
                escaped(&run.text),
            )
        } else {
            // Reading order, for those who copy the text; order on the sheet
            // comes from x. Isolated, since each run is ordered in itself.
            let mut runs: Vec<_> = layout.runs.iter().collect();
            runs.sort_by_key(|run| run.order);
            let isolate = if runs.iter().any(|run| run.right_to_left) {
                " unicode-bidi=\"isolate\""
            } else {
                ""
            };
            let mut line = format!("<text y=\"{y}\" font-size=\"{size}\"{weight} {paint}>");
            for run in runs {
                let _ = write!(
                    line,
                    "<tspan x=\"{}\"{}{isolate}>{}{}</tspan>",
                    number(left + run.x * style.size),
                    family(run.family),
                    escaped(&run.text),
                    if run.space_after { " " } else { "" },
                );
            }
            line + "</text>"
        };
        self.element(&line);
    }

    /// Draws a straight line.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: &Stroke<'_>) {
        self.polyline(&[from, to], stroke);
    }

    /// Draws a line through points, with round corners and ends; a straight
    /// one has blunt ends, so that it stops where it should. Needs two points
    /// that differ; draws nothing with fewer.
    pub fn polyline(&mut self, points: &[(f64, f64)], stroke: &Stroke<'_>) {
        let path = path(points, false);
        if !path.is_empty() {
            let bends = path.matches(['H', 'V', 'L']).count() > 1;
            let stroke = self.stroke(stroke, bends);
            self.element(&format!("<path d=\"{path}\" fill=\"none\"{stroke}/>"));
        }
    }

    /// Draws an area bounded by points.
    pub fn polygon(
        &mut self,
        points: &[(f64, f64)],
        fill: impl Into<Paint>,
        stroke: Option<&Stroke<'_>>,
    ) {
        let path = path(points, true);
        if !path.is_empty() {
            let fill = self.fill(fill.into());
            let stroke = stroke.map(|stroke| self.stroke(stroke, true));
            let stroke = stroke.unwrap_or_default();
            self.element(&format!("<path d=\"{path}\"{fill}{stroke}/>"));
        }
    }

    /// Draws a rectangle by its upper left corner and its size; one of no or
    /// negative width or height is not drawn.
    pub fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), style: &RectStyle<'_>) {
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        let radius = if style.radius > 0.0 {
            format!(" rx=\"{}\"", number(style.radius))
        } else {
            String::new()
        };
        let fill = self.fill(style.fill);
        let stroke = style.stroke.map(|stroke| self.stroke(&stroke, false));
        self.element(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{radius}{fill}{}/>",
            number(x),
            number(y),
            number(width),
            number(height),
            stroke.unwrap_or_default(),
        ));
    }

    /// Draws a circle.
    pub fn circle(
        &mut self,
        (x, y): (f64, f64),
        radius: f64,
        fill: impl Into<Paint>,
        stroke: Option<&Stroke<'_>>,
    ) {
        if radius <= 0.0 {
            return;
        }
        let fill = self.fill(fill.into());
        let stroke = stroke.map(|stroke| self.stroke(stroke, false));
        self.element(&format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{fill}{}/>",
            number(x),
            number(y),
            number(radius),
            stroke.unwrap_or_default(),
        ));
    }

    /// Draws discs of one size as one element: lines of no length with round
    /// ends, a quarter of the bytes that circles take.
    pub fn dots(&mut self, centres: &[(f64, f64)], radius: f64, color: Color) {
        if centres.is_empty() || radius <= 0.0 {
            return;
        }
        let mut path = String::new();
        for &(x, y) in centres {
            let _ = write!(path, "M{} {}h0", number(x), number(y));
        }
        let width = number(2.0 * radius);
        self.element(&format!(
            "<path d=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{width}\" \
             stroke-linecap=\"round\"/>"
        ));
    }

    /// Draws a disc with a number in its middle, and returns the number's box.
    pub fn number_marker(&mut self, centre: (f64, f64), n: u32, style: &MarkerStyle) -> TextBox {
        if let Some(ring) = style.ring {
            self.circle(centre, style.radius + 1.5, ring, None);
        }
        self.circle(centre, style.radius, style.fill, None);
        let digits = n.to_string();
        let size = style.radius
            * match digits.len() {
                1 => 1.3,
                2 => 1.15,
                _ => 0.9,
            };
        let text = TextStyle::new(size, style.ink)
            .bold()
            .anchor(Anchor::Middle);
        self.text(centre.0, centre.1 + text.drop_from_middle(), &digits, &text)
    }

    /// Makes a pattern of slanted lines in a colour, `spacing` px apart and
    /// `width` px wide. The same wish gives the same pattern.
    pub fn hatch(&mut self, color: Color, spacing: f64, width: f64) -> Paint {
        let (spacing, middle, width) = (number(spacing), number(spacing / 2.0), number(width));
        let pattern = format!(
            "width=\"{spacing}\" height=\"{spacing}\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><path d=\"M{middle} 0V{spacing}\" fill=\"none\" \
             stroke=\"{color}\" stroke-width=\"{width}\"/></pattern>"
        );
        let known = self.hatches.iter().position(|hatch| *hatch == pattern);
        Paint::Hatch(Hatch(known.unwrap_or_else(|| {
            self.hatches.push(pattern);
            self.hatches.len() - 1
        })))
    }

    /// Ends the sheet and writes its document.
    pub fn finish(self) -> Drawing {
        let (width, height) = (number(self.width), number(self.height));
        let (code, key) = (self.language.code(), self.key);
        // Chrome narrows neighbouring Chinese punctuation, which no other does.
        let style = if self.language == Language::Zh {
            " style=\"text-spacing-trim:space-all\""
        } else {
            ""
        };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" role=\"img\" \
             aria-labelledby=\"title-{key:08x} desc-{key:08x}\" lang=\"{code}\" \
             xml:lang=\"{code}\" font-family=\"{}\" text-rendering=\"geometricPrecision\"{style}>\n\
             <title id=\"title-{key:08x}\">{}</title>\n<desc id=\"desc-{key:08x}\">{}</desc>\n",
            self.family().css(),
            escaped(&self.title),
            escaped(&self.description),
        );
        if !self.hatches.is_empty() {
            svg.push_str("<defs>\n");
            for (place, hatch) in self.hatches.iter().enumerate() {
                let _ = writeln!(svg, "<pattern id=\"hatch{place}-{key:08x}\" {hatch}");
            }
            svg.push_str("</defs>\n");
        }
        let _ = writeln!(
            svg,
            "<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>"
        );
        svg.push_str(&self.elements);
        svg.push_str("</svg>\n");
        Drawing {
            svg,
            texts: self.texts,
            width: self.width,
            height: self.height,
        }
    }

    /// The family that texts have unless they say otherwise.
    fn family(&self) -> Family {
        match self.language {
            Language::Ar => Family::Arabic,
            Language::Zh => Family::Chinese,
            Language::En | Language::Es | Language::Fr | Language::Ru => Family::Latin,
        }
    }

    fn element(&mut self, element: &str) {
        self.elements.push_str(element);
        self.elements.push('\n');
    }

    fn fill(&self, paint: Paint) -> String {
        self.painted("fill", paint)
    }

    fn stroke(&self, stroke: &Stroke<'_>, round: bool) -> String {
        let mut attributes = self.painted("stroke", stroke.paint);
        if stroke.paint == Paint::None {
            return attributes;
        }
        let _ = write!(attributes, " stroke-width=\"{}\"", number(stroke.width));
        if let Some(dash) = stroke.dash {
            let dash: Vec<String> = dash.iter().copied().map(number).collect();
            let _ = write!(attributes, " stroke-dasharray=\"{}\"", dash.join(" "));
        } else if round {
            attributes.push_str(" stroke-linecap=\"round\"");
        }
        if round {
            attributes.push_str(" stroke-linejoin=\"round\"");
        }
        attributes
    }

    fn painted(&self, what: &str, paint: Paint) -> String {
        match paint {
            Paint::None => format!(" {what}=\"none\""),
            Paint::Solid(color) => format!(" {what}=\"{color}\""),
            Paint::Faded(color, opacity) => {
                let opacity = number(opacity.clamp(0.0, 1.0));
                format!(" {what}=\"{color}\" {what}-opacity=\"{opacity}\"")
            }
            Paint::Hatch(Hatch(place)) => {
                format!(" {what}=\"url(#hatch{place}-{:08x})\"", self.key)
            }
        }
    }
}

/// A length as written: at most two decimals, no trailing zeros, no minus zero.
fn number(value: f64) -> String {
    printed(hundredths(value))
}

/// All coordinates are kept to a hundredth of a px. Not-a-number becomes zero.
fn hundredths(value: f64) -> i64 {
    debug_assert!(value.is_finite(), "a coordinate is {value}");
    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounded on purpose; a sheet is some thousand px wide, and `as` saturates"
    )]
    let rounded = (value * 100.0).round() as i64;
    rounded
}

fn printed(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    match part {
        0 => format!("{sign}{whole}"),
        _ if part % 10 == 0 => format!("{sign}{whole}.{}", part / 10),
        _ => format!("{sign}{whole}.{part:02}"),
    }
}

/// Path data through points. Points on the way of a level or upright stretch
/// are left out: a step line of daily values has thousands.
fn path(points: &[(f64, f64)], closed: bool) -> String {
    let mut kept: Vec<(i64, i64)> = Vec::with_capacity(points.len());
    for &(x, y) in points {
        let point = (hundredths(x), hundredths(y));
        if let [.., before, last] = *kept.as_slice()
            && is_between(before, last, point)
        {
            kept.pop();
        }
        if kept.last() != Some(&point) {
            kept.push(point);
        }
    }
    if kept.len() < 2 {
        return String::new();
    }
    let mut path = String::new();
    let mut previous: Option<(i64, i64)> = None;
    for (x, y) in kept {
        match previous {
            None => path.extend(["M", &printed(x), " ", &printed(y)]),
            Some((_, before)) if before == y => path.extend(["H", &printed(x)]),
            Some((before, _)) if before == x => path.extend(["V", &printed(y)]),
            Some(_) => path.extend(["L", &printed(x), " ", &printed(y)]),
        }
        previous = Some((x, y));
    }
    if closed {
        path.push('Z');
    }
    path
}

/// Whether a point lies on a level or upright stretch from one to the next.
fn is_between(before: (i64, i64), point: (i64, i64), after: (i64, i64)) -> bool {
    let within = |a: i64, b: i64, c: i64| (a <= b && b <= c) || (a >= b && b >= c);
    let level = before.1 == point.1 && point.1 == after.1 && within(before.0, point.0, after.0);
    let upright = before.0 == point.0 && point.0 == after.0 && within(before.1, point.1, after.1);
    level || upright
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// FNV-1a: short, and the same everywhere and for ever.
fn digest(key: u32, text: &str) -> u32 {
    text.bytes().chain([0]).fold(key, |key, byte| {
        (key ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(language: Language) -> Canvas {
        Canvas::new(400.0, 300.0, language, "A & B", "<what> it shows")
    }

    const GREY: Color = Color::hex(0x66_66_66);

    #[test]
    fn a_bare_sheet_is_a_whole_document() {
        let svg = sheet(Language::Fr).finish().svg;
        assert!(
            svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"")
        );
        assert!(svg.contains(" lang=\"fr\""));
        assert!(svg.contains(">A &amp; B</title>"));
        assert!(svg.contains(">&lt;what&gt; it shows</desc>"));
        assert!(svg.ends_with("</svg>\n"));
    }

    #[test]
    fn numbers_are_short_and_never_minus_zero() {
        let cases = [
            (1.0, "1"),
            (0.5, "0.5"),
            (0.25, "0.25"),
            (1.005, "1"),
            (-0.001, "0"),
        ];
        for (value, expected) in cases {
            assert_eq!(number(value), expected);
        }
        assert_eq!(number(-12.3456), "-12.35");
        assert_eq!(number(3.099_9), "3.1");
    }

    #[test]
    fn steps_are_written_without_needless_points() {
        let points = [
            (0.0, 9.0),
            (1.0, 9.0),
            (2.0, 9.0),
            (2.0, 5.0),
            (2.0, 4.0),
            (3.0, 1.0),
        ];
        assert_eq!(path(&points, false), "M0 9H2V4L3 1");
        assert_eq!(path(&[(1.0, 1.0), (1.0, 1.0)], false), "");
        // Going back is not on the way.
        assert_eq!(
            path(&[(0.0, 0.0), (5.0, 0.0), (3.0, 0.0)], false),
            "M0 0H5H3"
        );
    }

    #[test]
    fn texts_are_escaped_and_clean() {
        let mut canvas = sheet(Language::En);
        canvas.text(
            5.0,
            20.0,
            "R&D <\u{1}b> \"x\"\n y",
            &TextStyle::new(12.0, GREY),
        );
        let drawing = canvas.finish();
        assert!(
            drawing
                .svg
                .contains(">R&amp;D &lt;b&gt; &quot;x&quot; y</text>")
        );
        assert_eq!(drawing.texts[0].text, "R&D <b> \"x\" y");
    }

    #[test]
    fn anchors_are_physical_in_every_language() {
        for language in Language::ALL {
            for text in ["IPv6 2026", "شبكة", "شبكة IPv6", "地址 IPv6"] {
                for (anchor, left) in [
                    (Anchor::Left, 0.0),
                    (Anchor::Middle, 0.5),
                    (Anchor::Right, 1.0),
                ] {
                    let style = TextStyle::new(12.0, GREY).anchor(anchor);
                    let found = sheet(language).text(200.0, 20.0, text, &style);
                    let expected = 200.0 - left * (found.x1 - found.x0);
                    assert!(
                        (found.x0 - expected).abs() < 1e-9,
                        "{text} {language} {anchor:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn mixed_texts_have_a_place_for_each_run() {
        let mut canvas = sheet(Language::Ar);
        let style = TextStyle::new(20.0, GREY).anchor(Anchor::Right);
        canvas.text(390.0, 50.0, "شبكة IPv6", &style);
        let svg = canvas.finish().svg;
        let arabic = svg.find(">شبكة </tspan>").unwrap();
        let latin = svg.find(">IPv6</tspan>").unwrap();
        assert!(arabic < latin, "reading order: {svg}");
        assert!(svg.contains("font-family=\"'Noto Sans', "), "{svg}");
    }

    #[test]
    fn collisions_and_strays_are_found() {
        let mut canvas = sheet(Language::En);
        let style = TextStyle::new(12.0, GREY);
        canvas.text(10.0, 50.0, "one", &style);
        canvas.text(15.0, 55.0, "two", &style);
        canvas.text(10.0, 90.0, "three", &style);
        canvas.text(390.0, 120.0, "four", &style);
        canvas.layer("notes");
        canvas.text(10.0, 50.0, "five", &style);
        let drawing = canvas.finish();
        let named = |texts: Vec<&TextBox>| -> Vec<String> {
            texts.into_iter().map(|text| text.text.clone()).collect()
        };
        let collisions = drawing.collisions();
        assert_eq!(collisions.len(), 1);
        assert_eq!(
            (collisions[0].0.text.as_str(), collisions[0].1.text.as_str()),
            ("one", "two")
        );
        assert_eq!(named(drawing.strays()), ["four"]);
        assert!(overlaps(&drawing.texts[0], &drawing.texts[4]));
        assert!(!overlaps(&drawing.texts[0], &drawing.texts[2]));
    }

    #[test]
    fn paragraphs_stay_in_their_column() {
        let text = "IPv6 allocations to holders in Côte d’Ivoire, by year of registration";
        let mut canvas = sheet(Language::En);
        let style = TextStyle::new(12.0, GREY);
        let end = canvas.paragraph(20.0, 40.0, 150.0, text, &style, 16.0);
        let drawing = canvas.finish();
        assert_eq!(drawing.texts.len(), end.lines);
        assert!(end.lines >= 3);
        let lines = u32::try_from(end.lines).unwrap();
        assert!((end.next_baseline - (40.0 + 16.0 * f64::from(lines))).abs() < 1e-9);
        assert!(
            drawing
                .texts
                .iter()
                .all(|line| line.x0 >= 20.0 && line.x1 <= 170.0)
        );
        assert_eq!(drawing.collisions(), []);
    }

    #[test]
    fn equal_hatches_are_one_pattern() {
        let mut canvas = sheet(Language::En);
        let first = canvas.hatch(GREY, 6.0, 1.5);
        assert_eq!(first, canvas.hatch(GREY, 6.0, 1.5));
        assert_ne!(first, canvas.hatch(GREY, 8.0, 1.5));
        canvas.rect((1.0, 2.0), (30.0, 40.0), &RectStyle::filled(first));
        let svg = canvas.finish().svg;
        assert_eq!(svg.matches("<pattern").count(), 2);
        assert!(svg.contains("fill=\"url(#hatch0-"), "{svg}");
    }

    #[test]
    fn markers_hold_their_number() {
        let mut canvas = sheet(Language::Ar);
        let style = MarkerStyle {
            radius: 8.0,
            fill: Color::BLACK,
            ink: Color::WHITE,
            ring: Some(Color::WHITE),
        };
        for n in [7, 42, 188] {
            let number = canvas.number_marker((50.0, 60.0), n, &style);
            assert!(number.x0 > 42.0 && number.x1 < 58.0, "{number:?}");
            assert!(number.y0 > 50.0 && number.y1 < 70.0, "{number:?}");
        }
    }
}
