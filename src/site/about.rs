//! The page about the site.

use super::content::{Content, fields};
use crate::message::Messages;

pub(super) fn page(words: &Messages) -> Content {
    let caveats = ["caveat-use", "caveat-country", "caveat-national-registry"]
        .map(|id| words.text(id))
        .to_vec();
    (
        "about.html",
        words.text("site-page-about"),
        words.text("site-about-what-text"),
        fields! { caveats },
    )
}
