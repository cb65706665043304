//! The faces that charts are set in, carried inside the program.
//!
//! A chart must look the same on every machine, and its labels must not
//! collide on any: so the fonts are ours, and widths come from the shaper the
//! rasteriser itself uses. Nothing is asked of the system. The SVG only names
//! the families and falls back to similar ones where a reader lacks them.

use std::sync::LazyLock;

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, Tag, UnicodeBuffer};

/// A family of the three that together cover the six languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Noto Sans: Latin, Cyrillic, European digits and punctuation.
    Latin,
    /// Noto Sans Arabic: Arabic letters, punctuation and digits.
    Arabic,
    /// Noto Sans SC: Chinese characters and full-width punctuation.
    Chinese,
}

impl Family {
    /// The three, in the order of their declaration.
    pub const ALL: [Self; 3] = [Self::Latin, Self::Arabic, Self::Chinese];

    /// The family's name inside the font files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "Noto Sans",
            Self::Arabic => "Noto Sans Arabic",
            Self::Chinese => "Noto Sans SC",
        }
    }

    /// The value of `font-family`: the family, then what systems have instead.
    pub fn css(self) -> &'static str {
        match self {
            Self::Latin => "'Noto Sans', 'Open Sans', 'DejaVu Sans', Arial, sans-serif",
            Self::Arabic => "'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, sans-serif",
            Self::Chinese => {
                "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', \
                 'PingFang SC', 'Microsoft YaHei', sans-serif"
            }
        }
    }

    /// The family that a character's script asks for; `None` for a space or a
    /// joiner, which goes with its neighbours.
    pub fn of(character: char) -> Option<Self> {
        match u32::from(character) {
            0x20 | 0xA0 | 0x200C | 0x200D => None,
            0x0600..=0x06FF
            | 0x0750..=0x077F
            | 0x0870..=0x08FF
            | 0xFB50..=0xFDFF
            | 0xFE70..=0xFEFC => Some(Self::Arabic),
            0x2E80..=0x9FFF
            | 0xF900..=0xFAFF
            | 0xFE30..=0xFE4F
            | 0xFF00..=0xFFEF
            | 0x2_0000..=0x3_FFFF => Some(Self::Chinese),
            _ => Some(Self::Latin),
        }
    }
}

/// The two weights that charts use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Weight 400.
    #[default]
    Regular,
    /// Weight 700.
    Bold,
}

impl Weight {
    /// The two.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];
}

/// The bytes of one face's file.
pub(super) fn bytes(family: Family, weight: Weight) -> &'static [u8] {
    match (family, weight) {
        (Family::Latin, Weight::Regular) => include_bytes!("fonts/NotoSans-Regular.ttf"),
        (Family::Latin, Weight::Bold) => include_bytes!("fonts/NotoSans-Bold.ttf"),
        (Family::Arabic, Weight::Regular) => include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
        (Family::Arabic, Weight::Bold) => include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
        (Family::Chinese, Weight::Regular) => include_bytes!("fonts/NotoSansSC-Regular.otf"),
        (Family::Chinese, Weight::Bold) => include_bytes!("fonts/NotoSansSC-Bold.otf"),
    }
}

/// What the shaper says of a text in one face, in ems.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shaped {
    /// From the first pen position to the last.
    pub(super) advance: f64,
    /// How far ink reaches above the baseline.
    pub(super) ascent: f64,
    /// How far ink reaches below the baseline, as a positive number.
    pub(super) descent: f64,
    /// Bytes at which the face has no glyph.
    pub(super) missing: Vec<usize>,
}

/// Shapes a text of one direction in one face.
pub(super) fn shape(text: &str, family: Family, weight: Weight, right_to_left: bool) -> Shaped {
    static FACES: LazyLock<[Option<Face>; 6]> = LazyLock::new(|| {
        [
            Face::parse(Family::Latin, Weight::Regular),
            Face::parse(Family::Latin, Weight::Bold),
            Face::parse(Family::Arabic, Weight::Regular),
            Face::parse(Family::Arabic, Weight::Bold),
            Face::parse(Family::Chinese, Weight::Regular),
            Face::parse(Family::Chinese, Weight::Bold),
        ]
    });
    match FACES.get(family as usize * 2 + weight as usize) {
        Some(Some(face)) => face.shape(text, right_to_left),
        // Cannot happen with the files we carry: a test parses all six.
        _ => Shaped::default(),
    }
}

struct Face {
    font: FontRef<'static>,
    shaper: ShaperData,
    outlines: Option<Outlines>,
}

impl Face {
    fn parse(family: Family, weight: Weight) -> Option<Self> {
        let font = FontRef::new(bytes(family, weight)).ok()?;
        Some(Self {
            shaper: ShaperData::new(&font),
            outlines: Outlines::find(&font),
            font,
        })
    }

    fn shape(&self, text: &str, right_to_left: bool) -> Shaped {
        let shaper = self.shaper.shaper(&self.font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        // Script and language as resvg sets them, or widths would differ.
        buffer.guess_segment_properties();
        let em = f64::from(shaper.units_per_em());
        let output = shaper.shape(buffer, ShapeOptions::new());
        let mut found = Shaped::default();
        for (info, position) in output.glyph_infos().iter().zip(output.glyph_positions()) {
            found.advance += f64::from(position.x_advance) / em;
            if info.glyph_id == 0 {
                found
                    .missing
                    .push(usize::try_from(info.cluster).unwrap_or(0));
            }
            let (low, high) = self.bounds(info.glyph_id);
            let shift = f64::from(position.y_offset) / em;
            found.ascent = found.ascent.max(high / em + shift);
            found.descent = found.descent.max(-low / em - shift);
        }
        found
    }

    /// The lowest and highest ink of a glyph, in font units.
    fn bounds(&self, glyph: u32) -> (f64, f64) {
        match &self.outlines {
            Some(outlines) => outlines.bounds(glyph).unwrap_or((0.0, 0.0)),
            // The Chinese face has PostScript outlines, whose extremes are not
            // written down; its characters fill the same square.
            None => (-120.0, 880.0),
        }
    }
}

/// The `glyf` table, of which we only need each glyph's box.
struct Outlines {
    long_offsets: bool,
    places: &'static [u8],
    glyphs: &'static [u8],
}

impl Outlines {
    fn find(font: &FontRef<'static>) -> Option<Self> {
        let table = |tag| font.table_data(Tag::new(tag)).map(|data| data.as_bytes());
        Some(Self {
            long_offsets: word(table(b"head")?, 50)? != 0,
            places: table(b"loca")?,
            glyphs: table(b"glyf")?,
        })
    }

    fn bounds(&self, glyph: u32) -> Option<(f64, f64)> {
        let glyph = usize::try_from(glyph).ok()?;
        let (start, end) = (self.place(glyph)?, self.place(glyph + 1)?);
        if start == end {
            return None;
        }
        let low = word(self.glyphs, start + 4)?;
        let high = word(self.glyphs, start + 8)?;
        Some((f64::from(low), f64::from(high)))
    }

    fn place(&self, glyph: usize) -> Option<usize> {
        let unsigned = |at| word(self.places, at).map(|word| usize::from(word.cast_unsigned()));
        if self.long_offsets {
            Some((unsigned(glyph * 4)? << 16) | unsigned(glyph * 4 + 2)?)
        } else {
            Some(unsigned(glyph * 2)? * 2)
        }
    }
}

fn word(table: &[u8], at: usize) -> Option<i16> {
    let bytes = table.get(at..at + 2)?;
    Some(i16::from_be_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_parses_and_draws_its_script() {
        for weight in Weight::ALL {
            for (family, text) in [
                (Family::Latin, "Progrès — Ёлка 2026"),
                (Family::Arabic, "تخصيصاً"),
                (Family::Chinese, "下一代互联网，"),
            ] {
                let shaped = shape(text, family, weight, family == Family::Arabic);
                assert_eq!(shaped.missing, Vec::<usize>::new(), "{text}");
                assert!(shaped.advance > 1.0, "{text}");
            }
        }
    }

    #[test]
    fn ink_is_measured_from_the_outlines() {
        let regular = |text, family| shape(text, family, Weight::Regular, false);
        let low = regular("xa", Family::Latin);
        assert!(low.ascent > 0.5 && low.ascent < 0.6, "{low:?}");
        let high = regular("Ég", Family::Latin);
        assert!(high.ascent > 0.9 && high.descent > 0.2, "{high:?}");
        let yeh = shape("ي", Family::Arabic, Weight::Regular, true);
        assert!(yeh.descent > 0.4, "{yeh:?}");
    }

    #[test]
    fn a_character_goes_to_the_face_of_its_script() {
        assert_eq!(Family::of('é'), Some(Family::Latin));
        assert_eq!(Family::of('7'), Some(Family::Latin));
        assert_eq!(Family::of('('), Some(Family::Latin));
        assert_eq!(Family::of('ш'), Some(Family::Latin));
        assert_eq!(Family::of('،'), Some(Family::Arabic));
        assert_eq!(Family::of('中'), Some(Family::Chinese));
        assert_eq!(Family::of('（'), Some(Family::Chinese));
        assert_eq!(Family::of(' '), None);
    }
}
