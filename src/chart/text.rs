//! Text as it will stand on a chart: in which faces, in which order, how wide,
//! and where it breaks.
//!
//! Two things that a browser does by itself are done here, because the
//! rasteriser does not: one text may need several faces, and Arabic text with
//! numbers and Latin words must be put into visual order. A [`Layout`] is a
//! row of runs from left to right, each of one face and one direction and each
//! with its place, so that every program that reads the SVG draws the same.
//!
//! Over 400 lines, because order, width and breaking share one idea of a run.

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

use super::font::{Family, Shaped, Weight, shape};

/// Ink above the baseline that every text is given, in ems: the height of
/// accented small letters, and of capitals with air above.
const ASCENT: f64 = 0.78;
/// Ink below the baseline that every text is given, in ems.
const DESCENT: f64 = 0.22;

/// The room a text takes, in px.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extent {
    /// From the first pen position to the last.
    pub width: f64,
    /// Above the baseline; at least 0.78 of the size, more where ink is higher.
    pub ascent: f64,
    /// Below the baseline; at least 0.22 of the size, more where ink is lower.
    pub descent: f64,
}

/// The room that a text takes, in px, at a size in px.
pub fn extent(text: &str, weight: Weight, size: f64) -> Extent {
    Layout::new(text, weight, Base::natural(text)).extent(size)
}

/// A text's advance width in px at a size in px, by the rasteriser's shaper.
pub fn width(text: &str, weight: Weight, size: f64) -> f64 {
    extent(text, weight, size).width
}

/// Whether a text at a size in px stays within a width in px.
pub fn fits(text: &str, weight: Weight, size: f64, available: f64) -> bool {
    width(text, weight, size) <= available
}

/// The characters of a text that the embedded faces cannot draw, each once, in
/// the order of appearance. Empty for every text that may be printed.
pub fn missing_characters(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for weight in Weight::ALL {
        for run in Layout::new(text, weight, Base::natural(text)).runs {
            for character in run.missing {
                if !missing.contains(&character) {
                    missing.push(character);
                }
            }
        }
    }
    missing
}

/// The direction that a line is read in as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    LeftToRight,
    RightToLeft,
}

impl Base {
    /// The direction of a text on a sheet: the sheet's, unless all letters of
    /// the text belong to the other.
    pub(super) fn on_sheet(text: &str, right_to_left: bool) -> Self {
        let (left, right) =
            text.chars().fold(
                (false, false),
                |(left, right), character| match bidi_class(character) {
                    BidiClass::L => (true, right),
                    BidiClass::R | BidiClass::AL => (left, true),
                    _ => (left, right),
                },
            );
        if (right && !left) || (right_to_left && (right || !left)) {
            Self::RightToLeft
        } else {
            Self::LeftToRight
        }
    }

    /// The direction of a text on its own; its width hardly depends on it.
    fn natural(text: &str) -> Self {
        let arabic = |character| matches!(bidi_class(character), BidiClass::R | BidiClass::AL);
        Self::on_sheet(text, text.chars().any(arabic))
    }
}

/// One run of a text: one face, one direction.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    /// What to write; a run without letters is already in visual order.
    pub(super) text: String,
    pub(super) family: Family,
    /// The left end, in ems from the text's left end.
    pub(super) x: f64,
    /// The place in reading order.
    pub(super) order: usize,
    /// Whether a space follows in reading order.
    pub(super) space_after: bool,
    /// Whether it is written from right to left.
    pub(super) right_to_left: bool,
    missing: Vec<char>,
}

/// A text in visual order, in ems.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Layout {
    /// From left to right.
    pub(super) runs: Vec<Run>,
    width: f64,
    ascent: f64,
    descent: f64,
}

impl Layout {
    pub(super) fn new(text: &str, weight: Weight, base: Base) -> Self {
        let mut pieces = pieces(&clean(text), base);
        let levels: Vec<Level> = pieces.iter().map(|piece| piece.level).collect();
        let mut layout = Self {
            ascent: ASCENT,
            descent: DESCENT,
            ..Self::default()
        };
        let spaces: Vec<bool> = pieces.iter().map(|piece| piece.text == " ").collect();
        for order in ParagraphBidiInfo::reorder_visual(&levels) {
            let Some(piece) = pieces.get_mut(order) else {
                continue;
            };
            let right_to_left = piece.make_drawable();
            let Shaped {
                advance,
                ascent,
                descent,
                missing,
            } = shape(&piece.text, piece.family, weight, right_to_left);
            let missing = missing
                .into_iter()
                .filter_map(|byte| piece.text.get(byte..)?.chars().next())
                .collect();
            if spaces.get(order) != Some(&true) {
                layout.runs.push(Run {
                    text: std::mem::take(&mut piece.text),
                    family: piece.family,
                    x: layout.width,
                    order,
                    space_after: spaces.get(order + 1) == Some(&true),
                    right_to_left,
                    missing,
                });
            }
            layout.width += advance;
            layout.ascent = layout.ascent.max(ascent);
            layout.descent = layout.descent.max(descent);
        }
        layout
    }

    /// The room taken at a size in px.
    pub(super) fn extent(&self, size: f64) -> Extent {
        Extent {
            width: self.width * size,
            ascent: self.ascent * size,
            descent: self.descent * size,
        }
    }
}

/// Characters in a row, in reading order, of one face and one level.
struct Piece {
    text: String,
    family: Family,
    level: Level,
}

impl Piece {
    /// Brings a run without letters that stands in Arabic text into visual
    /// order, as nothing in it would tell a reader of the SVG its direction.
    /// Returns whether the run must be shaped from right to left.
    fn make_drawable(&mut self) -> bool {
        if self.level.is_ltr() {
            return false;
        }
        let strong = self.text.chars().any(is_arabic_letter);
        if !strong {
            self.text = self.text.chars().rev().map(mirrored).collect();
        }
        strong
    }
}

fn is_arabic_letter(character: char) -> bool {
    matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
}

fn is_mark(character: char) -> bool {
    bidi_class(character) == BidiClass::NSM
}

fn mirrored(character: char) -> char {
    const PAIRS: [(char, char); 8] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('（', '）'),
    ];
    PAIRS
        .into_iter()
        .find_map(|(left, right)| match character {
            c if c == left => Some(right),
            c if c == right => Some(left),
            _ => None,
        })
        .unwrap_or(character)
}

/// Marks that order a text and are not drawn.
fn is_bidi_control(character: char) -> bool {
    matches!(
        character,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// One line without control characters: white space of any length and kind
/// that breaks is one space, and none at the ends, as SVG would have it.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            ' ' | '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if !cleaned.is_empty() && !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ if character.is_control() => {}
            _ => cleaned.push(character),
        }
    }
    cleaned.truncate(cleaned.trim_end_matches(' ').len());
    cleaned
}

/// A text as it will be written, for records: cleaned, in reading order.
pub(super) fn plain(text: &str) -> String {
    let mut plain = clean(text);
    plain.retain(|character| !is_bidi_control(character));
    plain
}

/// Splits a clean text into pieces of one face and one level. Spaces between
/// two pieces are pieces of their own.
fn pieces(text: &str, base: Base) -> Vec<Piece> {
    let directed = base == Base::RightToLeft
        || text
            .chars()
            .any(|character| is_arabic_letter(character) || is_bidi_control(character));
    let characters = if directed {
        let text = isolated(text, base);
        let level = match base {
            Base::LeftToRight => Level::ltr(),
            Base::RightToLeft => Level::rtl(),
        };
        let info = ParagraphBidiInfo::new(&text, Some(level));
        let levels = info.reordered_levels(0..text.len());
        text.char_indices()
            .filter(|&(_, character)| !is_bidi_control(character))
            .map(|(byte, character)| (character, levels.get(byte).copied().unwrap_or(level)))
            .collect()
    } else {
        text.chars()
            .map(|character| (character, Level::ltr()))
            .collect::<Vec<_>>()
    };
    let families = families(&characters);

    let mut pieces: Vec<Piece> = Vec::new();
    for (&(character, level), family) in characters.iter().zip(families) {
        match pieces.last_mut() {
            Some(last) if last.family == family && last.level == level => last.text.push(character),
            _ => pieces.push(Piece {
                text: character.to_string(),
                family,
                level,
            }),
        }
    }
    pieces.into_iter().flat_map(loosen).collect()
}

/// The face of each character: its script's, a space's neighbour's.
fn families(characters: &[(char, Level)]) -> Vec<Family> {
    let mut families: Vec<Option<Family>> = Vec::with_capacity(characters.len());
    let mut quoted = None;
    for (place, &(character, _)) in characters.iter().enumerate() {
        let before = families.last().copied().flatten();
        let after = characters.get(place + 1);
        let after = after.and_then(|&(character, _)| Family::of(character));
        let chinese = [before, after].contains(&Some(Family::Chinese));
        families.push(match character {
            // Signs that Chinese shares with Latin, but sets full-width; two
            // quotation marks are of one kind.
            '”' | '’' if quoted.is_some() => quoted.take(),
            '“' | '‘' if chinese => {
                quoted = Some(Family::Chinese);
                quoted
            }
            '“' | '‘' => {
                quoted = Some(Family::Latin);
                quoted
            }
            '”' | '’' | '…' | '—' | '·' if chinese => Some(Family::Chinese),
            // A mark stands on the letter before it.
            _ if is_mark(character) => None,
            _ => Family::of(character),
        });
    }
    let mut current = families.iter().flatten().next().copied();
    let current = current.get_or_insert(Family::Latin);
    families
        .into_iter()
        .map(|family| {
            *current = family.unwrap_or(*current);
            *current
        })
        .collect()
}

/// Cuts spaces off a piece's ends, and off an Arabic piece also all that is
/// not a letter: at its end only letters tell which way it is written.
fn loosen(piece: Piece) -> Vec<Piece> {
    let Piece {
        text,
        family,
        level,
    } = piece;
    let (start, end) = if level.is_rtl() && family == Family::Arabic {
        let start = text.find(is_arabic_letter).unwrap_or(text.len());
        let end = text
            .trim_end_matches(|character| !is_arabic_letter(character))
            .len();
        let marks = text.get(end..).unwrap_or_default();
        let marks = marks.len() - marks.trim_start_matches(is_mark).len();
        (start, (end + marks).max(start))
    } else {
        let start = text.len() - text.trim_start_matches(' ').len();
        (start, text.trim_end_matches(' ').len().max(start))
    };
    let part = |range| text.get(range).unwrap_or_default();
    // Spaces stand alone, so that they are measured but not written.
    let before = part(0..start).split_inclusive(' ');
    let after = part(end..text.len()).split_inclusive(' ');
    let edges = |word: &'_ str| match word.strip_suffix(' ') {
        Some(word) => [word.to_owned(), " ".to_owned()],
        None => [word.to_owned(), String::new()],
    };
    before
        .flat_map(edges)
        .chain([part(start..end).to_owned()])
        .chain(after.flat_map(edges))
        .filter(|text| !text.is_empty())
        .map(|text| Piece {
            text,
            family,
            level,
        })
        .collect()
}

/// Wraps what is written with European digits and signs — `2026-05-05`,
/// `/32`, `12%`, `2001:db8::/32` — into left-to-right isolates. By the bare
/// bidirectional rules a date after an Arabic word would read 05-05-2026.
fn isolated(text: &str, base: Base) -> String {
    let mut isolated = String::with_capacity(text.len() + 8);
    let mut after_latin = base == Base::LeftToRight;
    let mut rest = text;
    while !rest.is_empty() {
        let technical = |c: char| c.is_ascii_graphic() || matches!(c, '−' | '±' | '‰');
        let end = rest.find(|c| !technical(c)).unwrap_or(rest.len());
        let (token, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let core = token.trim_start_matches(['(', '[', '{', '"', '\'', ',', ';', ':']);
        let before = token.len() - core.len();
        let core = core.trim_end_matches([')', ']', '}', '"', '\'', ',', ';', '.', ':', '!', '?']);
        let (opening, closing) = (token.get(..before), token.get(before + core.len()..));
        isolated.push_str(opening.unwrap_or_default());
        if base == Base::RightToLeft && after_latin && is_amount(core) {
            // A number after a Latin name belongs to the sentence, not to the
            // name: without a mark it would be drawn before it.
            isolated.push('\u{200f}');
            after_latin = false;
        }
        if needs_isolate(core, after_latin) {
            isolated.push('\u{2066}');
            isolated.push_str(core);
            isolated.push('\u{2069}');
        } else {
            isolated.push_str(core);
            after_latin |= core.contains(|c: char| c.is_ascii_alphabetic());
        }
        isolated.push_str(closing.unwrap_or_default());
        let mut others = tail.chars();
        if let Some(other) = others.next() {
            isolated.push(other);
            match bidi_class(other) {
                BidiClass::L => after_latin = true,
                BidiClass::R | BidiClass::AL => after_latin = false,
                _ => {}
            }
        }
        rest = others.as_str();
    }
    isolated
}

/// Whether a token is a number with its signs, and no name or prefix.
fn is_amount(token: &str) -> bool {
    token.contains(|c: char| c.is_ascii_digit())
        && !token.contains(|c: char| c.is_ascii_alphabetic() || c == ':')
}

fn needs_isolate(token: &str, after_latin: bool) -> bool {
    let has_digit = token.contains(|c: char| c.is_ascii_digit());
    let has_sign = token.contains(|c: char| !c.is_ascii_digit());
    let starts_as_word = token.starts_with(|c: char| c.is_ascii_alphabetic());
    // A slash at the end joins the name to the word after it.
    let ends_in_sign = token.ends_with(|c: char| !c.is_ascii_alphanumeric() && c != '/');
    if starts_as_word {
        ends_in_sign
    } else {
        has_digit && has_sign && !after_latin
    }
}

/// Breaks a text into lines that fit a width in px at a size in px.
///
/// Lines break at spaces, between Chinese characters (but not before closing
/// or after opening punctuation), and always at line feeds. A word longer than
/// a line breaks after its hyphens and slashes, or else anywhere. Spaces that
/// French puts inside its quotation marks and before high punctuation do not
/// break. Lines are in reading order; an empty text has none.
pub fn wrap(text: &str, weight: Weight, size: f64, width: f64) -> Vec<String> {
    wrapped(text, weight, size, width, Base::natural(text))
}

/// The same in a known direction.
pub(super) fn wrapped(
    text: &str,
    weight: Weight,
    size: f64,
    width: f64,
    base: Base,
) -> Vec<String> {
    let fits = |text: &str| Layout::new(text, weight, base).extent(size).width <= width;
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let paragraph = clean(paragraph);
        let mut line = String::new();
        for atom in atoms(&paragraph)
            .into_iter()
            .flat_map(|atom| atom.torn(fits))
        {
            let mut longer = line.clone();
            if atom.after_space && !line.is_empty() {
                longer.push(' ');
            }
            longer.push_str(atom.text);
            if line.is_empty() || fits(&longer) {
                line = longer;
            } else {
                lines.push(std::mem::replace(&mut line, atom.text.to_owned()));
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
    }
    lines
}

/// What a line holds whole.
#[derive(Clone, Copy)]
struct Atom<'a> {
    text: &'a str,
    after_space: bool,
}

impl Atom<'_> {
    /// The atom, or its parts if it does not fit a line of its own.
    fn torn(self, fits: impl Fn(&str) -> bool) -> Vec<Self> {
        if fits(self.text) {
            return vec![self];
        }
        let mut parts: Vec<Self> = Vec::new();
        for part in self.text.split_inclusive(['-', '/', '‐', '_']) {
            let ends: Vec<usize> = if fits(part) {
                vec![part.len()]
            } else {
                let starts = part
                    .char_indices()
                    .filter(|&(_, character)| !is_mark(character));
                starts
                    .map(|(byte, _)| byte)
                    .skip(1)
                    .chain([part.len()])
                    .collect()
            };
            let mut start = 0;
            for end in ends {
                parts.push(Self {
                    text: part.get(start..end).unwrap_or_default(),
                    after_space: parts.is_empty() && self.after_space,
                });
                start = end;
            }
        }
        parts
    }
}

/// Splits a clean text where a line may break.
fn atoms(text: &str) -> Vec<Atom<'_>> {
    let mut atoms = Vec::new();
    let mut start = 0;
    let mut after_space = false;
    let mut characters = text.char_indices().peekable();
    let mut previous = None;
    while let Some((byte, character)) = characters.next() {
        let Some(&(next_byte, next)) = characters.peek() else {
            break;
        };
        let breaks = if character == ' ' {
            let high = matches!(
                next,
                ':' | ';' | '!' | '?' | '»' | '%' | '‰' | '·' | '–' | '—'
            );
            !high && previous != Some('«')
        } else {
            breaks_between(character, next)
        };
        if breaks {
            let end = if character == ' ' { byte } else { next_byte };
            atoms.push(Atom {
                text: text.get(start..end).unwrap_or_default(),
                after_space,
            });
            start = next_byte;
            after_space = character == ' ';
        }
        previous = Some(character);
    }
    if start < text.len() {
        atoms.push(Atom {
            text: text.get(start..).unwrap_or_default(),
            after_space,
        });
    }
    atoms
}

/// Whether a line may break between two characters that no space parts.
fn breaks_between(left: char, right: char) -> bool {
    const OPENING: &str = "（《〈「『【〔［｛“‘([{";
    const CLOSING: &str = "、。，．：；？！）》〉」』】〕］｝”’…—·％‰%,.:;?!)]}";
    let chinese = |character| Family::of(character) == Some(Family::Chinese);
    // A year and its sign are one word: 2026年.
    let counted = left.is_ascii_digit() && "年月日个％".contains(right);
    right != ' '
        && (chinese(left) || chinese(right))
        && !OPENING.contains(left)
        && !CLOSING.contains(right)
        && !counted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visual(text: &str, base: Base) -> Vec<String> {
        let layout = Layout::new(text, Weight::Regular, base);
        layout.runs.into_iter().map(|run| run.text).collect()
    }

    #[test]
    fn arabic_with_numbers_is_put_in_visual_order() {
        let text = "IPv6 في كوت ديفوار: 12 تخصيصاً (2026-05-05)";
        assert_eq!(
            visual(text, Base::RightToLeft),
            [
                "(",
                "2026-05-05",
                ")",
                "تخصيصاً",
                "12",
                ":",
                "في كوت ديفوار",
                "IPv6"
            ]
        );
        assert_eq!(
            visual("IPv6: العربية (2026)", Base::LeftToRight),
            ["IPv6:", "(", "2026", ")", "العربية"]
        );
    }

    #[test]
    fn technical_tokens_keep_their_order_in_arabic() {
        for token in ["2026-05-05", "/32", "12%", "-5", "2001:db8::/32", "+3.5"] {
            let text = format!("بادئة {token}، واحدة");
            let runs = visual(&text, Base::RightToLeft);
            assert!(runs.iter().any(|run| run == token), "{token}: {runs:?}");
        }
        assert_eq!(
            visual("AFRINIC (2026)", Base::on_sheet("AFRINIC", true)),
            ["AFRINIC (2026)"]
        );
        assert_eq!(
            visual("بشأن IMT-2020/الجيل", Base::RightToLeft),
            ["الجيل", "/", "IMT-2020", "بشأن"]
        );
    }

    #[test]
    fn bases_follow_the_sheet_unless_all_letters_differ() {
        assert_eq!(Base::on_sheet("IPv6 في", true), Base::RightToLeft);
        assert_eq!(Base::on_sheet("12 %", true), Base::RightToLeft);
        assert_eq!(Base::on_sheet("AFRINIC", true), Base::LeftToRight);
        assert_eq!(Base::on_sheet("العربية", false), Base::RightToLeft);
        assert_eq!(Base::on_sheet("IPv6 في", false), Base::LeftToRight);
    }

    #[test]
    fn runs_meet_without_gaps_or_overlaps() {
        let whole = Layout::new("IPv6地址 (2026年)", Weight::Regular, Base::LeftToRight);
        let texts: Vec<_> = whole.runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(texts, ["IPv6", "地址", "(2026", "年", ")"]);
        assert!(whole.runs.is_sorted_by(|a, b| a.x < b.x));
        assert!(whole.runs[1].space_after);
        assert!(!whole.runs[0].space_after);
    }

    #[test]
    fn signs_of_chinese_texts_are_chinese() {
        let family = |text: &str| {
            let layout = Layout::new(text, Weight::Regular, Base::LeftToRight);
            let runs = layout.runs.into_iter();
            runs.map(|run| (run.text, run.family)).collect::<Vec<_>>()
        };
        let whole = "决议——“互联网”…";
        assert_eq!(family(whole), [(whole.to_owned(), Family::Chinese)]);
        let latin = "l’UIT — “IPv6”…";
        assert_eq!(family(latin), [(latin.to_owned(), Family::Latin)]);
        let mixed = family("的“IPv6”");
        assert_eq!(mixed.first().map(|run| run.0.as_str()), Some("的“"));
        assert_eq!(mixed.last(), Some(&("”".to_owned(), Family::Chinese)));
    }

    #[test]
    fn lines_break_at_words_and_fit() {
        let text = "Côte d’Ivoire holds 41 allocations of IPv6 space from AFRINIC";
        let lines = wrap(text, Weight::Regular, 12.0, 120.0);
        assert!(lines.len() >= 3, "{lines:?}");
        assert!(
            lines
                .iter()
                .all(|line| fits(line, Weight::Regular, 12.0, 120.0)),
            "{lines:?}"
        );
        assert_eq!(lines.join(" "), text);
        assert_eq!(wrap("", Weight::Regular, 12.0, 120.0), Vec::<String>::new());
        assert_eq!(wrap("a\nb", Weight::Regular, 12.0, 120.0), ["a", "b"]);
    }

    #[test]
    fn chinese_breaks_anywhere_but_at_punctuation() {
        let text = "截至2026年，科特迪瓦（非洲网络信息中心）共有41个地址块。";
        for width in 40..200 {
            let lines = wrap(text, Weight::Regular, 12.0, f64::from(width));
            assert_eq!(lines.concat(), text);
            for line in &lines {
                assert!(!line.starts_with(['，', '）', '。']), "{width}: {lines:?}");
                assert!(!line.ends_with('（'), "{width}: {lines:?}");
            }
        }
    }

    #[test]
    fn french_punctuation_stays_with_its_word() {
        for width in 10..200 {
            let lines = wrap(
                "Le « réseau » : oui ! 12 %",
                Weight::Regular,
                12.0,
                width.into(),
            );
            for line in lines.iter().filter(|_| width > 60) {
                assert!(!line.starts_with(['»', ':', '!', '%']), "{lines:?}");
                assert!(!line.ends_with('«'), "{lines:?}");
            }
        }
    }

    #[test]
    fn long_words_are_torn_at_hyphens_first() {
        let lines = wrap(
            "delegated-afrinic-extended-latest",
            Weight::Regular,
            12.0,
            70.0,
        );
        assert_eq!(lines, ["delegated-", "afrinic-", "extended-", "latest"]);
        let lines = wrap("Internetprotokollversion", Weight::Regular, 12.0, 40.0);
        assert_eq!(lines.concat(), "Internetprotokollversion");
        assert!(
            lines
                .iter()
                .all(|line| fits(line, Weight::Regular, 12.0, 40.0)),
            "{lines:?}"
        );
    }

    #[test]
    fn missing_characters_are_named_once() {
        assert_eq!(
            missing_characters("Ёлка, naïve, 中国、الصين ≥ 5 %"),
            Vec::<char>::new()
        );
        assert_eq!(missing_characters("aกbก𓀀"), ['ก', '𓀀']);
    }

    #[test]
    fn text_is_cleaned_as_svg_would() {
        assert_eq!(clean("  a \t\n b\u{0}c  "), "a bc");
        assert_eq!(plain("\u{2067}x\u{2069}"), "x");
    }
}
