//! What stands around the content of every page.

use serde::Serialize;

use super::page::Page;
use crate::geography::Language;
use crate::message::{Arg, Messages};

/// The name of a language in itself.
pub(super) fn own_name(language: Language) -> &'static str {
    match language {
        Language::Ar => "العربية",
        Language::En => "English",
        Language::Es => "Español",
        Language::Fr => "Français",
        Language::Ru => "Русский",
        Language::Zh => "中文",
    }
}

/// The direction of a language, as HTML says it.
pub(super) fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    }
}

/// A link to a page of the site.
#[derive(Debug, Serialize)]
pub(super) struct Link {
    pub(super) href: String,
    pub(super) text: String,
    pub(super) is_current: bool,
}

/// The same page in another language.
#[derive(Debug, Serialize)]
struct Other {
    code: &'static str,
    direction: &'static str,
    name: &'static str,
    href: String,
    address: Option<String>,
    is_current: bool,
}

/// What stands around the content of a page.
#[derive(Debug, Serialize)]
pub(super) struct Frame {
    code: &'static str,
    direction: &'static str,
    /// From the page to the folder of the site, with a slash behind it; empty
    /// if it is there.
    root: String,
    /// From the page to the folder of its language, likewise.
    home: String,
    title: String,
    heading: String,
    description: String,
    pages: Vec<Link>,
    languages: Vec<Other>,
    /// The address of the page, if that of the site is known.
    address: Option<String>,
    disclaimer: String,
}

impl Frame {
    /// The frame of a page with this heading, which one sentence describes.
    pub(super) fn new(
        language: Language,
        page: &Page,
        heading: &str,
        description: &str,
        languages: &[Language],
        base: Option<&str>,
    ) -> Self {
        let words = Messages::of(language);
        let path = page.path();
        let home = "../".repeat(path.matches('/').count());
        let root = format!("../{home}");
        let address = |language: Language| base.map(|base| format!("{base}/{language}/{path}"));
        let pages = Page::MAIN
            .iter()
            .map(|(main, id)| Link {
                href: format!("{home}{}", main.path()),
                text: words.text(id),
                is_current: *main == page.main(),
            })
            .collect();
        let languages = languages
            .iter()
            .map(|&other| Other {
                code: other.code(),
                direction: direction(other),
                name: own_name(other),
                href: format!("{root}{other}/{path}"),
                address: address(other),
                is_current: other == language,
            })
            .collect();
        let title = if *page == Page::World {
            format!(
                "{} – {}",
                words.text("site-name"),
                words.text("site-tagline")
            )
        } else {
            words.format("site-title", &[("name", Arg::text(heading))])
        };
        Self {
            code: language.code(),
            direction: direction(language),
            root,
            home,
            title,
            heading: heading.to_owned(),
            description: description.to_owned(),
            pages,
            languages,
            address: address(language),
            disclaimer: words.text("disclaimer"),
        }
    }
}
