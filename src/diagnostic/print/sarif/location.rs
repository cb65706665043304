//! Places: file, region, the line around it.

use std::borrow::Cow;

use serde::Serialize;

use super::super::super::finding::Label;
use super::super::super::place::Place;
use super::text::Text;
use super::uri::uri;

/// What relative paths are relative to. Code hosts take it for the root of the
/// repository.
pub(super) const BASE: &str = "%SRCROOT%";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Location<'a> {
    // A number makes those different that say the same of the same place.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<u32>,
    #[serde(rename = "physicalLocation")]
    physical: Physical<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

impl<'a> Location<'a> {
    pub(super) fn of(label: &'a Label, id: Option<u32>) -> Self {
        let place = label.place.as_ref();
        Self {
            id,
            physical: Physical {
                artifact_location: ArtifactLocation::of(&label.file),
                region: place.map(Region::marked),
                context_region: place.and_then(Region::around),
            },
            message: Text::some(&label.text),
        }
    }

    pub(super) fn file(file: &str) -> Self {
        Self {
            id: None,
            physical: Physical {
                artifact_location: ArtifactLocation::of(file),
                region: None,
                context_region: None,
            },
            message: None,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical<'a> {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    context_region: Option<Region<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

impl ArtifactLocation {
    fn of(file: &str) -> Self {
        let uri = uri(file);
        let is_absolute = uri.starts_with("file:");
        Self {
            uri,
            uri_base_id: (!is_absolute).then_some(BASE),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region<'a> {
    start_line: u64,
    start_column: u64,
    end_column: u64,
    byte_offset: u64,
    byte_length: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Snippet<'a>>,
}

impl<'a> Region<'a> {
    fn marked(place: &'a Place) -> Self {
        let bytes = place.bytes();
        let text = place.marked_text();
        // Of a very long mark the line is not kept to its end.
        let is_whole = bytes.end - bytes.start == place.marked().len() as u64;
        Self {
            start_line: place.line(),
            start_column: place.column(),
            end_column: place.end_column(),
            byte_offset: bytes.start,
            byte_length: bytes.end - bytes.start,
            snippet: (is_whole && !text.is_empty()).then_some(Snippet { text }),
        }
    }

    /// The line, if more of it is kept than is marked.
    fn around(place: &'a Place) -> Option<Self> {
        let (line, bytes, marked) = (place.text(), place.bytes(), place.marked());
        let start = bytes.start - marked.start as u64;
        let is_inside = bytes.end <= start + line.len() as u64;
        let text = String::from_utf8_lossy(line);
        (is_inside && marked.len() < line.len()).then(|| Self {
            start_line: place.line(),
            start_column: place.first_column(),
            end_column: place.first_column() + text.chars().count() as u64,
            byte_offset: start,
            byte_length: line.len() as u64,
            snippet: Some(Snippet { text }),
        })
    }
}

#[derive(Serialize)]
struct Snippet<'a> {
    text: Cow<'a, str>,
}
