//! Which input a figure was computed from.

use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::delegated::Serial;
use crate::source::Fingerprint;

/// The name of an input: publisher, end date, serial and the first twelve
/// digits of the SHA-256 of its plain content,
/// `afrinic-20190911-20190911-b455a4b5dadd`.
///
/// A figure from two dated inputs names the earlier and the later with `..`
/// between them and stands for all snapshots of that registry in between; a
/// figure from several registries joins their names with `+`. An input that
/// was accepted although it is damaged ends in `-damaged`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vintage(Arc<str>);

impl Vintage {
    /// The vintage of one input.
    pub fn new(
        publisher: &str,
        date: NaiveDate,
        serial: &Serial,
        fingerprint: &Fingerprint,
        is_damaged: bool,
    ) -> Self {
        let damaged = if is_damaged { "-damaged" } else { "" };
        let day = date.format("%Y%m%d");
        Self(
            format!(
                "{publisher}-{day}-{serial}-{}{damaged}",
                fingerprint.short()
            )
            .into(),
        )
    }

    /// The vintage of a figure from all snapshots between two.
    #[must_use]
    pub fn through(&self, later: &Self) -> Self {
        if self == later {
            self.clone()
        } else {
            Self(format!("{self}..{later}").into())
        }
    }

    /// The vintage of a figure from several registries.
    pub fn joined<'a>(parts: impl IntoIterator<Item = &'a Self>) -> Self {
        let parts: Vec<&str> = parts.into_iter().map(Self::as_str).collect();
        Self(parts.join("+").into())
    }

    /// The vintage that a table names.
    pub fn from_text(text: &str) -> Self {
        Self(text.into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether any of its inputs is damaged.
    pub fn is_damaged(&self) -> bool {
        self.0
            .split(['+'])
            .flat_map(|part| part.split(".."))
            .any(|part| part.ends_with("-damaged"))
    }
}

impl fmt::Display for Vintage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
