//! A plotters backend that draws on a part of a [`Canvas`].
//!
//! Plotters counts in whole pixels, and a curve that jumps by whole pixels
//! looks torn. So the backend says that its part is [`SUBPIXELS`] times as
//! large as it is, and divides everything back: places, line widths, sizes of
//! type. Whoever calls plotters multiplies lengths by [`subpixels`]. Texts go
//! through the canvas, so they have true widths and leave their boxes.

use std::convert::Infallible;

use plotters::style::{Color as _, RGBColor, ShapeStyle};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::canvas::{Anchor, Canvas, Color, Paint, RectStyle, Stroke, TextStyle};
use super::font::Weight;
use super::text::extent;

/// How many of plotters' pixels are one px of the canvas.
pub const SUBPIXELS: u32 = 16;

/// A length in px in plotters' pixels: for line widths and sizes of areas.
pub fn subpixels(px: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "lengths are positive and small; `as` saturates"
    )]
    let rounded = (px * f64::from(SUBPIXELS)).round() as u32;
    rounded
}

/// A line of a width in px, for plotters' series and meshes.
pub fn line_style(color: Color, width: f64) -> ShapeStyle {
    let [red, green, blue] = color.channels();
    ShapeStyle {
        color: RGBColor(red, green, blue).to_rgba(),
        filled: false,
        stroke_width: subpixels(width),
    }
}

/// An area of a colour, for plotters' series; 0 is clear, 1 is solid.
pub fn area_style(color: Color, opacity: f64) -> ShapeStyle {
    let [red, green, blue] = color.channels();
    ShapeStyle {
        color: RGBColor(red, green, blue).mix(opacity),
        filled: true,
        stroke_width: 0,
    }
}

/// A rectangular part of a canvas, for plotters to draw on.
///
/// Fonts of plotters' text styles count by size in plotters' pixels, colour,
/// anchor and whether bold; family and rotation are passed over.
#[derive(Debug)]
pub struct PlotBackend<'a> {
    canvas: &'a mut Canvas,
    origin: (f64, f64),
    size: (u32, u32),
}

impl Canvas {
    /// A part of the canvas, by its upper left corner and its size in px, as
    /// a backend of plotters.
    pub fn plot(&mut self, origin: (f64, f64), size: (f64, f64)) -> PlotBackend<'_> {
        PlotBackend {
            canvas: self,
            origin,
            size: (subpixels(size.0), subpixels(size.1)),
        }
    }
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl PlotBackend<'_> {
    fn place(&self, (x, y): BackendCoord) -> (f64, f64) {
        (self.origin.0 + px(x), self.origin.1 + px(y))
    }

    fn places(&self, points: impl IntoIterator<Item = BackendCoord>) -> Vec<(f64, f64)> {
        points.into_iter().map(|point| self.place(point)).collect()
    }
}

fn px(subpixels: impl Into<f64>) -> f64 {
    subpixels.into() / f64::from(SUBPIXELS)
}

fn paint(color: BackendColor) -> Paint {
    let (red, green, blue) = color.rgb;
    let solid = Color::rgb(red, green, blue);
    if color.alpha >= 1.0 {
        Paint::Solid(solid)
    } else if color.alpha > 0.0 {
        Paint::Faded(solid, color.alpha)
    } else {
        Paint::None
    }
}

/// The line of a style; `None` if it cannot be seen.
fn stroke(style: &impl BackendStyle) -> Option<Stroke<'static>> {
    let paint = paint(style.color());
    let visible = paint != Paint::None && style.stroke_width() > 0;
    visible.then(|| Stroke::new(paint, px(style.stroke_width())))
}

fn text_style(style: &impl BackendTextStyle) -> TextStyle {
    let (red, green, blue) = style.color().rgb;
    TextStyle {
        size: px(style.size()),
        weight: match style.style() {
            FontStyle::Bold => Weight::Bold,
            FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => Weight::Regular,
        },
        color: Color::rgb(red, green, blue),
        anchor: match style.anchor().h_pos {
            HPos::Left => Anchor::Left,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::Right,
        },
        halo: None,
    }
}

impl DrawingBackend for PlotBackend<'_> {
    type ErrorType = Infallible;

    /// One more than the part has: plotters ends an axis on the last pixel,
    /// which is to be the part's edge.
    fn get_size(&self) -> (u32, u32) {
        (self.size.0 + 1, self.size.1 + 1)
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Done {
        let side = px(1);
        let place = self.place(point);
        let style = RectStyle::filled(paint(color));
        self.canvas.rect(place, (side, side), &style);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Done {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        let (x0, y0) = self.place(upper_left);
        let (x1, y1) = self.place(bottom_right);
        let rect = if fill {
            RectStyle::filled(paint(style.color()))
        } else {
            RectStyle {
                stroke: stroke(style),
                ..RectStyle::default()
            }
        };
        if rect.fill != Paint::None || rect.stroke.is_some() {
            let corner = (x0.min(x1), y0.min(y1));
            let size = ((x1 - x0).abs(), (y1 - y0).abs());
            self.canvas.rect(corner, size, &rect);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        if let Some(stroke) = stroke(style) {
            let points = self.places(path);
            self.canvas.polyline(&points, &stroke);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        let (centre, radius) = (self.place(center), px(radius));
        if fill {
            let paint = paint(style.color());
            if paint != Paint::None {
                self.canvas.circle(centre, radius, paint, None);
            }
        } else if let Some(stroke) = stroke(style) {
            self.canvas
                .circle(centre, radius, Paint::None, Some(&stroke));
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Done {
        let paint = paint(style.color());
        if paint != Paint::None {
            let points = self.places(vert);
            self.canvas.polygon(&points, paint, None);
        }
        Ok(())
    }

    /// Rotation is passed over: a good chart has none.
    fn draw_text<TStyle: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &TStyle,
        pos: BackendCoord,
    ) -> Done {
        if style.color().alpha <= 0.0 {
            return Ok(());
        }
        let set = text_style(style);
        let room = extent(text, set.weight, set.size);
        let (x, y) = self.place(pos);
        let baseline = match style.anchor().v_pos {
            VPos::Top => y + room.ascent,
            // By the height of digits: a label on a line looks centred so.
            VPos::Center => y + set.drop_from_middle(),
            VPos::Bottom => y - room.descent,
        };
        self.canvas.text(x, baseline, text, &set);
        Ok(())
    }

    fn estimate_text_size<TStyle: BackendTextStyle>(
        &self,
        text: &str,
        style: &TStyle,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let set = text_style(style);
        let room = extent(text, set.weight, set.size);
        Ok((subpixels(room.width), subpixels(room.ascent + room.descent)))
    }

    /// Charts hold no pictures: draws nothing.
    fn blit_bitmap(&mut self, _: BackendCoord, _: (u32, u32), _: &[u8]) -> Done {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use plotters::chart::ChartBuilder;
    use plotters::drawing::IntoDrawingArea;
    use plotters::series::LineSeries;
    use plotters::style::text_anchor::Pos;
    use plotters::style::{BLACK, BLUE, GREEN, IntoFont, RED, TRANSPARENT};

    use super::*;
    use crate::geography::Language;

    fn canvas() -> Canvas {
        Canvas::new(400.0, 300.0, Language::En, "Steps", "A line in steps")
    }

    /// How charts are meant to use it.
    #[test]
    fn a_step_line_over_level_mesh_lines_with_our_own_labels() {
        let mut canvas = canvas();
        let steps = [(2000.0, 1.0), (2005.0, 1.0), (2005.0, 3.5), (2020.0, 3.5)];
        let (origin, size) = ((40.0, 20.0), (340.0, 240.0));
        let place = {
            let area = canvas.plot(origin, size).into_drawing_area();
            let mut chart = ChartBuilder::on(&area)
                .build_cartesian_2d(2000.0..2020.0, 0.0..4.0)
                .unwrap();
            chart
                .configure_mesh()
                .disable_x_mesh()
                .disable_axes()
                .x_labels(0)
                .y_labels(5)
                .y_label_formatter(&|_| String::new())
                .light_line_style(TRANSPARENT)
                .bold_line_style(line_style(Color::hex(0xdd_dd_dd), 1.0))
                .draw()
                .unwrap();
            let line = line_style(Color::hex(0x00_72_b2), 2.0);
            chart.draw_series(LineSeries::new(steps, line)).unwrap();
            chart.backend_coord(&(2010.0, 2.0))
        };
        // Our own labels are placed by plotters' own coordinates.
        let y = origin.1 + f64::from(place.1) / f64::from(SUBPIXELS);
        let label = TextStyle::new(12.5, Color::hex(0x66_66_66)).anchor(Anchor::Right);
        canvas.text(origin.0 - 6.0, y + label.drop_from_middle(), "2", &label);
        let svg = canvas.finish().svg;
        assert_eq!(
            svg.matches("stroke=\"#dddddd\" stroke-width=\"1\"").count(),
            5,
            "{svg}"
        );
        assert_eq!(
            svg.matches("stroke=\"#0072b2\" stroke-width=\"2\"").count(),
            1,
            "{svg}"
        );
        assert!(svg.contains("d=\"M40 200H125V50H380\""), "{svg}");
        assert!((y - 140.0).abs() < 1e-9, "{y}");
    }

    #[test]
    fn texts_have_their_true_size_and_leave_boxes() {
        let mut canvas = canvas();
        {
            let mut backend = canvas.plot((100.0, 50.0), (200.0, 200.0));
            let style = ("sans-serif", f64::from(SUBPIXELS) * 12.0)
                .into_font()
                .color(&BLACK);
            let style = style.pos(Pos::new(HPos::Right, VPos::Center));
            let (width, height) = backend.estimate_text_size("中文", &style).unwrap();
            assert_eq!((width, height / SUBPIXELS), (SUBPIXELS * 24, 13));
            backend.draw_text("2020", &style, (160, 160)).unwrap();
        }
        let drawing = canvas.finish();
        let [label] = drawing.texts.as_slice() else {
            panic!("{:?}", drawing.texts);
        };
        assert!((label.x1 - 110.0).abs() < 1e-9, "{label:?}");
        assert!((label.y0 + label.y1 - 120.0).abs() < 2.0, "{label:?}");
        assert_eq!(
            drawing.strays(),
            Vec::<&super::super::canvas::TextBox>::new()
        );
    }

    #[test]
    fn shapes_keep_their_fractions() {
        let mut canvas = canvas();
        {
            let mut backend = canvas.plot((10.0, 10.0), (100.0, 100.0));
            backend
                .draw_circle((8, 8), 40, &plotters::style::Color::filled(&BLUE), true)
                .unwrap();
            backend
                .draw_rect(
                    (16, 32),
                    (48, 40),
                    &plotters::style::Color::mix(&RED, 0.5),
                    true,
                )
                .unwrap();
            backend
                .fill_polygon([(0, 0), (16, 0), (16, 8)], &GREEN)
                .unwrap();
            backend
                .draw_line((0, 0), (1, 3), &line_style(Color::BLACK, 1.5))
                .unwrap();
            backend.draw_line((0, 0), (1, 3), &TRANSPARENT).unwrap();
        }
        let svg = canvas.finish().svg;
        assert!(
            svg.contains("<circle cx=\"10.5\" cy=\"10.5\" r=\"2.5\""),
            "{svg}"
        );
        assert!(
            svg.contains("<rect x=\"11\" y=\"12\" width=\"2\" height=\"0.5\""),
            "{svg}"
        );
        assert!(svg.contains("fill-opacity=\"0.5\""), "{svg}");
        assert!(svg.contains("d=\"M10 10H11V10.5Z\""), "{svg}");
        assert!(svg.contains("d=\"M10 10L10.06 10.19\""), "{svg}");
        assert_eq!(svg.matches("<path").count(), 2, "{svg}");
    }
}
