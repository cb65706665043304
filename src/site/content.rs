//! What a page or a file is made as.

use minijinja::Value;
use serde::Serialize;

use crate::chart::Family;
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

/// A drawing as it stands within a page: what it says of its letters again and
/// again, a third of its bytes in Arabic, and the one style that it brings
/// along, which a strict policy refuses here, are in the looks of the site.
pub(super) fn inline(svg: &str) -> String {
    let svg = svg.replacen(" style=\"text-spacing-trim:space-all\"", "", 1);
    // The family of the whole sheet stays with it.
    let (head, rest) = svg.split_once('>').unwrap_or((&svg, ""));
    let mut rest = rest.replace(" unicode-bidi=\"isolate\"", "");
    for (family, class) in FAMILIES {
        let said = format!(" font-family=\"{}\"", family.css());
        rest = rest.replace(&said, &format!(" class=\"{class}\""));
    }
    format!("{head}>{rest}")
}

/// The families of letters with their classes in the looks of the site.
const FAMILIES: [(Family, &str); 3] = [
    (Family::Latin, "la"),
    (Family::Arabic, "ar"),
    (Family::Chinese, "zh"),
];

/// A file of text.
pub(super) fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        content: text.as_bytes().to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_looks_have_the_families_of_letters() {
        let looks = include_str!("assets/site.css");
        for (family, class) in FAMILIES {
            let css = family.css().replace('\'', "\"");
            let rule = format!(".chart .{class} {{ font-family: {css}; }}");
            assert!(looks.contains(&rule), "{rule}");
        }
    }
}
