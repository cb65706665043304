//! From profiles to pictures: SVG drawn with plotters on our own backend, and
//! PNG made from that SVG with fonts that come along, so that a machine
//! without fonts gives the same picture.
//!
//! One file a chart; colours and sizes in one place; every text leaves its box
//! behind, so that a test can tell that none overlap or leave the sheet.

mod axis;
mod backend;
mod canvas;
pub mod country;
pub mod course;
mod font;
mod png;
pub mod region;
mod sheet;
mod style;
mod text;
pub mod world;

pub use self::backend::{PlotBackend, SUBPIXELS, area_style, line_style, subpixels};
pub use self::canvas::{
    Anchor, Canvas, Color, Drawing, MarkerStyle, Paint, ParagraphEnd, RectStyle, Stroke, TextBox,
    TextStyle, overlaps,
};
pub use self::font::{Family, Weight};
pub use self::png::{PngError, render};
pub use self::text::{Extent, extent, fits, missing_characters, width, wrap};
