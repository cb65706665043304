//! Colours and sizes of all charts, in one place.
//!
//! Colours are those of Okabe and Ito, which people with any colour vision
//! tell apart; beside the colour there is always a second cue: direction,
//! pattern, or a label.

use super::canvas::Color;

/// Text.
pub(super) const INK: Color = Color::hex(0x0022_2222);
/// Text of lesser weight.
pub(super) const GREY: Color = Color::hex(0x005f_5f5f);
/// Lines of the mesh.
pub(super) const MESH: Color = Color::hex(0x00dd_dddd);
/// Axes.
pub(super) const AXIS: Color = Color::hex(0x0077_7777);
/// Where nothing is known.
pub(super) const UNKNOWN: Color = Color::hex(0x00f0_f0f0);
/// What the chart is about.
pub(super) const BLUE: Color = Color::hex(0x0000_72b2);
/// A lesser part of it.
pub(super) const SKY: Color = Color::hex(0x0056_b4e9);
/// What goes.
pub(super) const VERMILION: Color = Color::hex(0x00d5_5e00);
/// A lesser part of it.
pub(super) const ORANGE: Color = Color::hex(0x00e6_9f00);
/// Assistance.
pub(super) const PURPLE: Color = Color::hex(0x0095_4575);
/// What is beside the point.
pub(super) const PALE: Color = Color::hex(0x00c4_c4c4);

/// The title of a sheet, in px.
pub(super) const TITLE: f64 = 22.0;
/// The sentence under it.
pub(super) const SENTENCE: f64 = 13.5;
/// The title of a panel.
pub(super) const PANEL: f64 = 13.0;
/// Labels and lists.
pub(super) const LABEL: f64 = 11.0;
/// Footnotes.
pub(super) const FOOT: f64 = 10.0;

/// A sheet of A4 lying on its side, at 96 dots an inch.
pub(super) const SHEET: (f64, f64) = (1123.0, 794.0);
/// The margin around it.
pub(super) const MARGIN: f64 = 40.0;
