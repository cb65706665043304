//! The choice of a language at the top of the site, and what search engines
//! read.

use std::fmt::Write as _;

use serde::Serialize;

use super::content::{fields, file};
use super::frame::{direction, own_name};
use super::page::Page;
use super::render::SiteError;
use super::site::Site;
use crate::geography::Language;
use crate::message::Messages;
use crate::report::File;

#[derive(Debug, Serialize)]
struct Choice {
    code: &'static str,
    direction: &'static str,
    name: &'static str,
    tagline: String,
}

/// The page at the top of the site.
pub(super) fn choice(site: &Site<'_>) -> Result<Option<File>, SiteError> {
    let choices: Vec<Choice> = site
        .languages
        .iter()
        .map(|&language| Choice {
            code: language.code(),
            direction: direction(language),
            name: own_name(language),
            tagline: Messages::of(language).text("site-tagline"),
        })
        .collect();
    // The words of the page itself are those of the first language that can be.
    let english = site
        .languages
        .contains(&Language::En)
        .then_some(Language::En);
    let Some(language) = english.or(site.languages.first().copied()) else {
        return Ok(None);
    };
    let content = fields! {
        code => language.code(),
        direction => direction(language),
        choices => choices,
    };
    let html = site.render(language, "choose.html", content)?;
    Ok(Some(file("index.html", &html)))
}

/// The site map, if the address of the site is known.
pub(super) fn files(site: &Site<'_>) -> Option<File> {
    let base = site.base.as_deref()?;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for language in &site.languages {
        for page in Page::all(site.tables.register) {
            let address = super::feed::escaped(&format!("{base}/{language}/{}", page.path()));
            let _ = writeln!(xml, "<url><loc>{address}</loc></url>");
        }
    }
    xml.push_str("</urlset>\n");
    Some(file("sitemap.xml", &xml))
}
