//! The site: what it is made from.

use std::collections::BTreeMap;

use minijinja::Value;

use super::render::{Renderer, SiteError};
use crate::activity::Register;
use crate::chart::country::Event;
use crate::check::KnownIssues;
use crate::export::InputFile;
use crate::geography::{Area, CountryCode, Language};
use crate::measure::{Indicator, Observation, Scope};
use crate::period::Period;
use crate::profile::{Atlas, Profile};
use crate::report::File;

/// The activities of a country in the words of its chart.
pub type Events<'a> = &'a (dyn Fn(CountryCode, Language) -> Vec<Event> + Sync);

/// The tables that the site is made from.
#[derive(Clone, Copy)]
pub struct Tables<'a> {
    /// All observations, by what they are about.
    pub atlas: &'a Atlas,
    /// The same, sorted by [`Observation::key`].
    pub observations: &'a [Observation],
    /// The register of activities.
    pub register: &'a Register,
    /// The activities of a country for its chart.
    pub events: Events<'a>,
    /// The allocation files behind the observations.
    pub inputs: &'a [InputFile],
    /// What the registries are known to publish wrongly.
    pub known: &'a KnownIssues,
    /// Tables as they are, offered beside what is made of them: their names and
    /// contents.
    pub raw: &'a [File],
}

impl std::fmt::Debug for Tables<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tables")
            .field("observations", &self.observations.len())
            .field("activities", &self.register.activities().len())
            .finish_non_exhaustive()
    }
}

/// All that the site is made from.
pub struct Site<'a> {
    pub(super) tables: Tables<'a>,
    pub(super) languages: Vec<Language>,
    pub(super) base: Option<String>,
    pub(super) contact: Option<String>,
    pub(super) profiles: BTreeMap<CountryCode, Profile>,
    /// The observations of each country, in their order.
    pub(super) by_country: BTreeMap<CountryCode, Vec<&'a Observation>>,
    renderers: BTreeMap<Language, Renderer>,
}

impl std::fmt::Debug for Site<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site")
            .field("languages", &self.languages)
            .field("base", &self.base)
            .field("countries", &self.profiles.len())
            .finish_non_exhaustive()
    }
}

impl<'a> Site<'a> {
    /// A site in these languages, which are put in the order of
    /// [`Language::ALL`]. `base` is the address that it will have, for what
    /// cannot be said with relative links: feeds, the site map, and which pages
    /// are translations of each other.
    ///
    /// # Errors
    ///
    /// [`SiteError`] if a template cannot be read, which is a fault of this
    /// program.
    pub fn new(
        tables: Tables<'a>,
        languages: &[Language],
        base: Option<&str>,
    ) -> Result<Self, SiteError> {
        let languages: Vec<Language> = Language::ALL
            .into_iter()
            .filter(|language| languages.contains(language))
            .collect();
        let mut renderers = BTreeMap::new();
        for &language in &languages {
            renderers.insert(language, Renderer::new(language)?);
        }
        let mut by_country: BTreeMap<CountryCode, Vec<&Observation>> = BTreeMap::new();
        for observation in tables.observations {
            if let Some(country) = observation.area.country() {
                by_country.entry(country).or_default().push(observation);
            }
        }
        let profiles = by_country
            .keys()
            .filter_map(|&country| Some((country, Profile::of(tables.atlas, country)?)))
            .collect();
        Ok(Self {
            tables,
            languages,
            base: base.map(|base| base.trim_end_matches('/').to_owned()),
            contact: None,
            profiles,
            by_country,
            renderers,
        })
    }

    /// The same site with an address to which corrections and new activities are
    /// sent: that of a mailbox, or of a page.
    #[must_use]
    pub fn with_contact(self, contact: Option<&str>) -> Self {
        Self {
            contact: contact.map(str::to_owned),
            ..self
        }
    }

    pub(super) fn render(
        &self,
        language: Language,
        template: &str,
        content: Value,
    ) -> Result<String, SiteError> {
        match self.renderers.get(&language) {
            Some(renderer) => renderer.render(template, content),
            None => Err(SiteError::Language(language)),
        }
    }

    /// The observation of a country's newest number of delegations.
    pub(super) fn newest(&self, profile: &Profile) -> Option<&'a Observation> {
        let its = self.by_country.get(&profile.country())?;
        its.iter().copied().find(|one| {
            one.indicator == Indicator::V6_RECORDS
                && one.scope == Scope::Of(profile.registry())
                && one.area == Area::from(profile.country())
                && one.time == Period::Day(profile.date())
        })
    }
}
