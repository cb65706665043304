//! The page about the site.

use super::content::{Content, fields};
use super::site::Site;
use crate::message::Messages;

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let caveats = ["caveat-use", "caveat-country", "caveat-national-registry"]
        .map(|id| words.text(id))
        .to_vec();
    let contact = site.contact.as_deref().unwrap_or_default();
    let href = if contact.contains("://") {
        contact.to_owned()
    } else {
        format!("mailto:{contact}")
    };
    (
        "about.html",
        words.text("site-page-about"),
        words.text("site-about-what-text"),
        fields! { caveats, contact, href },
    )
}
