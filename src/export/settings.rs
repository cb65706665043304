//! What a person chooses of the form of an export.

use super::names::{Names, alpha3, area_kind, m49};
use crate::geography::{Area, Language};

/// How tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Codes, names, or both.
    pub labels: Labels,
    /// The language of names.
    pub language: Language,
    /// The sign between whole numbers and decimals.
    pub decimal: Decimal,
    /// What stands for an area in SDMX.
    pub area_codes: AreaCodes,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            labels: Labels::Id,
            language: Language::En,
            decimal: Decimal::Point,
            area_codes: AreaCodes::Alpha2,
        }
    }
}

impl Settings {
    pub(super) fn names(self) -> Names {
        Names::of(self.language)
    }
}

/// Codes, names, or both, as SDMX-CSV means these words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Labels {
    /// Codes: `CI`.
    Id,
    /// A column of names beside each column of codes.
    Name,
    /// Code and name in one cell: `CI: Côte d'Ivoire`.
    Both,
}

impl Labels {
    /// The cells of a coded column.
    pub(super) fn cells(self, code: &str, name: &str) -> Vec<String> {
        match self {
            Self::Id => vec![code.to_owned()],
            Self::Name => vec![code.to_owned(), name.to_owned()],
            Self::Both => vec![format!("{code}: {name}")],
        }
    }
}

/// The decimal sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimal {
    /// A point, with commas between cells.
    Point,
    /// A comma, with semicolons between cells and a byte order mark at the
    /// start: what spreadsheets of such languages open.
    Comma,
}

impl Decimal {
    /// What stands between two cells.
    pub(super) fn separator(self) -> u8 {
        match self {
            Self::Point => b',',
            Self::Comma => b';',
        }
    }

    /// What stands before the first line.
    pub(super) fn mark(self) -> &'static [u8] {
        match self {
            Self::Point => b"",
            Self::Comma => BYTE_ORDER_MARK,
        }
    }

    /// Appends a value, which has a point.
    pub(super) fn push(self, line: &mut Vec<u8>, value: &str) {
        match self {
            Self::Point => line.extend_from_slice(value.as_bytes()),
            Self::Comma => line.extend(value.bytes().map(|byte| match byte {
                b'.' => b',',
                other => other,
            })),
        }
    }
}

/// By this some programs know that a text is UTF-8.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What stands for an area in SDMX.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaCodes {
    /// Two letters of ISO 3166-1.
    Alpha2,
    /// Three letters.
    Alpha3,
    /// Three digits of M49.
    M49,
}

impl AreaCodes {
    /// The code of an area. What has none in that list keeps the code of our
    /// tables, which is longer or shorter than any of the list. So does a
    /// withdrawn code: the list may have given its number to another.
    pub(super) fn code(self, area: Area) -> String {
        let code = match self {
            _ if area_kind(area) == "withdrawn" => "",
            Self::Alpha2 => "",
            Self::Alpha3 => alpha3(area),
            Self::M49 => m49(area),
        };
        if code.is_empty() {
            area.to_string()
        } else {
            code.to_owned()
        }
    }

    /// The end of the code list's identifier: `A2`.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Alpha2 => "A2",
            Self::Alpha3 => "A3",
            Self::M49 => "M49",
        }
    }
}
