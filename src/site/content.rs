//! What a page or a file is made as.

use minijinja::Value;
use serde::Serialize;

use crate::report::File;

/// The template, heading, description and content of a page.
pub(super) type Content = (&'static str, String, String, Value);

/// What a template is given, by name: `fields! { rows, count => 3 }`.
macro_rules! fields {
    (@one $name:ident) => {
        minijinja::Value::from(minijinja::value::Serde(&$name))
    };
    (@one $name:ident, $value:expr) => {
        minijinja::Value::from(minijinja::value::Serde(&$value))
    };
    ($($name:ident $(=> $value:expr)?),* $(,)?) => {
        minijinja::Value::from_pairs([
            $((stringify!($name), $crate::site::content::fields!(@one $name $(, $value)?))),*
        ])
    };
}
pub(super) use fields;

/// A drawing with the name of the width that it is shown at.
#[derive(Debug, Serialize)]
pub(super) struct Plots {
    pub(super) class: &'static str,
    pub(super) svg: String,
}

/// A drawing as it stands within a page: the one style that it brings along is
/// in the looks of the site, as a strict policy refuses it here.
pub(super) fn inline(svg: &str) -> String {
    svg.replacen(" style=\"text-spacing-trim:space-all\"", "", 1)
}

/// A file of text.
pub(super) fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        content: text.as_bytes().to_vec(),
    }
}
