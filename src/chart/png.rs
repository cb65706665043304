//! From SVG to PNG, with the embedded faces and nothing else.
//!
//! The database of fonts holds our six files and never the system's: the same
//! drawing gives the same bytes on a build server without fonts and on a desk.

use std::fmt;
use std::sync::{Arc, LazyLock};

use ::png::{BitDepth, ColorType, Compression, Encoder, Filter, PixelDimensions, Unit};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Options, Tree};

use super::font::{Family, Weight, bytes};

/// Why a drawing could not be turned into a PNG.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PngError {
    /// The text is not an SVG that can be drawn.
    Svg(String),
    /// The picture would have no pixels, or too many: its size in px.
    Size {
        /// The SVG's width times the scale.
        width: String,
        /// The SVG's height times the scale.
        height: String,
    },
    /// The encoder refused.
    Encoding(String),
}

impl fmt::Display for PngError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Svg(cause) => write!(f, "the drawing is not a valid SVG: {cause}"),
            Self::Size { width, height } => {
                write!(f, "cannot make a picture of {width} by {height} px")
            }
            Self::Encoding(cause) => write!(f, "cannot encode the picture: {cause}"),
        }
    }
}

impl std::error::Error for PngError {}

/// The widest or highest picture made, in px.
const LARGEST: f32 = 16_384.0;

/// Draws an SVG on white, `scale` pixels to the px, and encodes it as an
/// opaque PNG that says its resolution (96 dots an inch times the scale), so
/// that a report places it at the size it was drawn for.
///
/// # Errors
///
/// When the text is not an SVG, or the picture would be empty or larger than
/// 16,384 pixels on a side.
pub fn render(svg: &str, scale: f32) -> Result<Vec<u8>, PngError> {
    let tree = parse(svg)?;
    let size = tree.size();
    let (width, height) = (
        (size.width() * scale).ceil(),
        (size.height() * scale).ceil(),
    );
    let wrong_size = || PngError::Size {
        width: width.to_string(),
        height: height.to_string(),
    };
    let allowed = 1.0..=LARGEST;
    if !allowed.contains(&width) || !allowed.contains(&height) {
        return Err(wrong_size());
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole numbers between 1 and 16,384"
    )]
    let mut pixmap = Pixmap::new(width as u32, height as u32).ok_or_else(wrong_size)?;
    pixmap.fill(Color::WHITE);
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    encode(&pixmap, scale).map_err(|error| PngError::Encoding(error.to_string()))
}

/// Reads an SVG with the embedded faces at hand.
fn parse(svg: &str) -> Result<Tree, PngError> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        for family in Family::ALL {
            for weight in Weight::ALL {
                fonts.load_font_source(Source::Binary(Arc::new(bytes(family, weight))));
            }
        }
        fonts.set_serif_family(Family::Latin.name());
        fonts.set_sans_serif_family(Family::Latin.name());
        Arc::new(fonts)
    });
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: Family::Latin.name().to_owned(),
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| PngError::Svg(error.to_string()))
}

fn encode(pixmap: &Pixmap, scale: f32) -> Result<Vec<u8>, ::png::EncodingError> {
    // All is opaque on white: three bytes a pixel say everything.
    let pixels = pixmap.pixels().iter();
    let colors: Vec<u8> = pixels
        .flat_map(|p| [p.red(), p.green(), p.blue()])
        .collect();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a positive number; rounding to whole dots a metre is meant"
    )]
    let dots = (96.0 / 0.0254 * scale).round() as u32;
    let mut data = Vec::new();
    let mut encoder = Encoder::new(&mut data, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    // Flat areas repeat exactly; filtering them makes files a quarter larger.
    encoder.set_filter(Filter::NoFilter);
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: dots,
        yppu: dots,
        unit: Unit::Meter,
    }));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&colors)?;
    writer.finish()?;
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::canvas::{Anchor, Canvas, TextStyle};
    use crate::chart::text::width;
    use crate::geography::Language;
    use resvg::usvg::Node;

    const BARE: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>";

    #[test]
    fn the_same_sheet_gives_the_same_bytes() {
        let png = render(BARE, 2.0).unwrap();
        assert_eq!(png, render(BARE, 2.0).unwrap());
        assert!(png.starts_with(b"\x89PNG"));
        assert_eq!(png[16..24], [0, 0, 0, 60, 0, 0, 0, 40]);
    }

    #[test]
    fn what_cannot_be_drawn_is_refused() {
        assert!(matches!(
            render("not a drawing", 1.0),
            Err(PngError::Svg(_))
        ));
        for scale in [0.0, -1.0, f32::NAN, f32::INFINITY, 1e6] {
            assert!(
                matches!(render(BARE, scale), Err(PngError::Size { .. })),
                "{scale}"
            );
        }
        let error = render(BARE, 1e6).unwrap_err();
        assert!(
            error.to_string().contains("30000000 by 20000000 px"),
            "{error}"
        );
    }

    /// The rasteriser's own boxes, against which ours stand or fall.
    #[test]
    fn widths_are_those_of_the_rasteriser() {
        let texts = [
            (Family::Latin, "IPv6 allocations per year, 1999–2026"),
            (Family::Latin, "AVATAR To Ty WA. 11,171 fi ffl"),
            (Family::Latin, "Asignaciones de direcciones en España"),
            (Family::Latin, "Préfixes délégués à l’Afrique : 12 %"),
            (Family::Latin, "Распределение адресов по странам"),
            (Family::Latin, "Щёлково, объём и Йошкар-Ола"),
            (Family::Chinese, "下一代互联网协议地址分配"),
            (Family::Chinese, "中国、法国，俄罗斯"),
            (Family::Arabic, "الإصدار السادس من بروتوكول الإنترنت"),
            (Family::Arabic, "كوت ديفوار، تخصيصاً"),
        ];
        for weight in Weight::ALL {
            for (family, text) in texts {
                let svg = format!(
                    "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='99'><text x='5' \
                     y='50' font-size='20' font-weight='{}' font-family='{}'>{text}</text></svg>",
                    if weight == Weight::Bold { 700 } else { 400 },
                    family.name(),
                );
                let tree = parse(&svg).unwrap();
                let Some(Node::Text(node)) = tree.root().children().first() else {
                    panic!("no text in {svg}");
                };
                let (ours, theirs) = (width(text, weight, 20.0), node.bounding_box().width());
                let off = (ours / f64::from(theirs) - 1.0).abs();
                assert!(
                    off < 0.01,
                    "{text} {weight:?}: ours {ours}, theirs {theirs}"
                );
            }
        }
    }

    /// The boxes that prove a chart free of collisions are where ink goes.
    #[test]
    fn boxes_of_mixed_texts_are_those_of_the_rasteriser() {
        let texts = [
            "IPv6 في كوت ديفوار: 12 تخصيصاً (2026-05-05)",
            "المصدر: AFRINIC، البادئة 2001:db8::/32 أي 12%.",
            "科特迪瓦的IPv6：12个地址块（2026-05-05）",
            "IPv6 in العربية (2026) and 中文",
        ];
        for language in Language::ALL {
            for text in texts {
                let mut canvas = Canvas::new(900.0, 99.0, language, "t", "d");
                let style =
                    TextStyle::new(20.0, crate::chart::canvas::Color::BLACK).anchor(Anchor::Right);
                let ours = canvas.text(890.0, 50.0, text, &style);
                let tree = parse(&canvas.finish().svg).unwrap();
                let Some(Node::Text(node)) = tree.root().children().last() else {
                    panic!("no text for {text}");
                };
                let theirs = node.bounding_box();
                let (left, right) = (f64::from(theirs.left()), f64::from(theirs.right()));
                assert!(
                    (left - ours.x0).abs() < 0.5,
                    "{text} {language}: {left} {ours:?}"
                );
                // A space that follows in reading order may count at the right.
                let over = right - ours.x1;
                assert!(
                    (-0.5..6.0).contains(&over),
                    "{text} {language}: {right} {ours:?}"
                );
            }
        }
    }
}
