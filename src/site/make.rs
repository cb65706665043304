//! How a part of the site is made.

use minijinja::value::Serde;
use minijinja::{Value, context};

use super::content::file;
use super::frame::Frame;
use super::page::{Page, Part, Shared};
use super::render::SiteError;
use super::site::Site;
use super::{
    about, activities, activity, area, countries, country, duties, feed, indicators, rules, search,
    shown, sitemap, sources, statistics, training, world,
};
use crate::export;
use crate::geography::{Country, CountryCode, Language, countries as all_countries};
use crate::message::Messages;
use crate::report::File;

impl Site<'_> {
    /// All that there is to make, in an order that does not change.
    pub fn parts(&self) -> Vec<Part> {
        let pages = Page::all(self.tables.register);
        let mut parts = vec![
            Part::Shared(Shared::Frame),
            Part::Shared(Shared::World),
            Part::Shared(Shared::Tables),
        ];
        let all = all_countries().iter().map(Country::code);
        parts.extend(all.map(|country| Part::Shared(Shared::Country(country))));
        for &language in &self.languages {
            parts.extend(pages.iter().map(|page| Part::Page(language, page.clone())));
        }
        parts
    }

    /// The files of a part; their paths are different from those of all other
    /// parts.
    ///
    /// # Errors
    ///
    /// [`SiteError`] if a template cannot be filled, which is a fault of this
    /// program.
    pub fn make(&self, part: &Part) -> Result<Vec<File>, SiteError> {
        match part {
            Part::Page(language, page) => self.page(*language, page),
            Part::Shared(Shared::Frame) => self.shared_frame(),
            Part::Shared(Shared::World) => Ok(vec![world::values(self)]),
            Part::Shared(Shared::Tables) => statistics::files(self),
            Part::Shared(Shared::Country(country)) => Ok(self.tables_of(*country)),
        }
    }

    fn page(&self, language: Language, page: &Page) -> Result<Vec<File>, SiteError> {
        let words = Messages::of(language);
        let mut beside = Vec::new();
        let (template, heading, description, content) = match page {
            Page::World => world::page(self, words),
            Page::Countries => countries::page(self, words),
            Page::Country(code) => {
                let (content, files) = country::page(self, *code, words);
                beside = files;
                content
            }
            Page::Regions => area::all(self, words),
            Page::Area(group) => area::page(self, *group, words),
            Page::Activities => activities::page(self, words),
            Page::Activity(key) => activity::page(self, key, words),
            Page::Training => {
                beside = feed::files(self, words);
                training::page(self, words)
            }
            Page::Duties => duties::page(self, words),
            Page::Statistics => statistics::page(self, words)?,
            Page::Indicators => indicators::page(words),
            Page::Sources => sources::page(self, words),
            Page::Rules => rules::all(words),
            Page::Rule(code) => rules::page(code, words),
            Page::About => about::page(self, words),
        };
        let frame = Frame::new(
            language,
            page,
            &heading,
            &description,
            &self.languages,
            self.base.as_deref(),
        );
        let html = self.render(
            language,
            template,
            context! { frame => Value::from(Serde(&frame)), ..content },
        )?;
        let mut files = vec![File {
            path: format!("{language}/{}", page.path()),
            content: html.into_bytes(),
        }];
        files.extend(beside);
        Ok(files)
    }

    fn shared_frame(&self) -> Result<Vec<File>, SiteError> {
        let mut files = vec![
            file("assets/site.css", include_str!("assets/site.css")),
            file("assets/site.js", include_str!("assets/site.js")),
            file("assets/icon.svg", include_str!("assets/icon.svg")),
            search::names(),
        ];
        files.extend(sitemap::choice(self)?);
        files.extend(sitemap::files(self));
        Ok(files)
    }

    /// What a country's page shows, and all observations of the country.
    fn tables_of(&self, country: CountryCode) -> Vec<File> {
        let mut files = shown::files(self, country);
        if let Some(its) = self.by_country.get(&country) {
            let mut content = Vec::new();
            // Writing to memory does not fail.
            let _ = export::csv::write(its.iter().copied(), &mut content);
            files.push(File {
                path: format!("data/countries/{country}.csv"),
                content,
            });
        }
        files
    }
}
