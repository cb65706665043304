//! What `v6atlas report` publishes: a chart and a table of every country, a
//! sheet of every region, the world, and tables of all of it.
//!
//! Each [`Part`] is made by itself, from the atlas alone, into files in
//! memory; writing them is for the caller.

mod tables;

use std::collections::BTreeMap;

use crate::chart::{self, Drawing, PngError, country::Event};
use crate::geography::{CountryCode, Group, Language, countries};
use crate::measure::Observation;
use crate::profile::{Atlas, Profile, Region, World};

/// How many pixels a px of the sheet has in PNG files: 144 dots an inch.
pub const PNG_SCALE: f32 = 1.5;

/// A part of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The world overview.
    World,
    /// The countries of a region side by side.
    Region(Group),
    /// Tables over all countries of the report.
    Tables,
    /// One country.
    Country(CountryCode),
}

/// A file of the report: its path within it, with `/` between parts, and its
/// content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it goes.
    pub path: String,
    /// What it holds.
    pub content: Vec<u8>,
}

/// All that the report is made from.
pub struct Report<'a> {
    atlas: &'a Atlas,
    observations: &'a [Observation],
    events: &'a (dyn Fn(CountryCode) -> Vec<Event> + Sync),
    language: Language,
    /// Made once, for charts and tables alike.
    profiles: BTreeMap<CountryCode, Profile>,
    is_whole: bool,
}

impl std::fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report")
            .field("countries", &self.profiles.len())
            .finish_non_exhaustive()
    }
}

impl<'a> Report<'a> {
    /// A report over `only` these countries, or over all that have data, with
    /// the world and the regions.
    ///
    /// `observations` must be sorted by [`Observation::key`]; `events` gives
    /// the activities of a country in the language.
    pub fn new(
        atlas: &'a Atlas,
        observations: &'a [Observation],
        events: &'a (dyn Fn(CountryCode) -> Vec<Event> + Sync),
        language: Language,
        only: Option<Vec<CountryCode>>,
    ) -> Self {
        let is_whole = only.is_none();
        let all = || {
            countries()
                .iter()
                .map(crate::geography::Country::code)
                .collect()
        };
        let profiles = only
            .unwrap_or_else(all)
            .into_iter()
            .filter_map(|country| Some((country, Profile::of(atlas, country)?)))
            .collect();
        Self {
            atlas,
            observations,
            events,
            language,
            profiles,
            is_whole,
        }
    }

    /// The countries of the report: those asked for that have data.
    pub fn countries(&self) -> impl ExactSizeIterator<Item = CountryCode> {
        self.profiles.keys().copied()
    }

    /// The parts that it consists of.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = self.countries().map(Part::Country).collect();
        parts.push(Part::Tables);
        if self.is_whole {
            parts.push(Part::World);
            parts.extend(Group::ITU_REGIONS.map(Part::Region));
        }
        parts
    }

    /// The files of a part; none for a country or a world without data.
    ///
    /// # Errors
    ///
    /// [`PngError`] if a picture cannot be made from a drawing, which is a
    /// fault of this program.
    pub fn make(&self, part: Part) -> Result<Vec<File>, PngError> {
        match part {
            Part::World => match World::of(self.atlas) {
                Some(world) => pictures("world", &chart::world::draw(&world, self.language)),
                None => Ok(Vec::new()),
            },
            Part::Region(group) => {
                let region = Region::of(self.atlas, group);
                let name = group.code().strip_prefix("ITU_").unwrap_or(group.code());
                let path = format!("regions/{name}");
                pictures(&path, &chart::region::draw(&region, self.language))
            }
            Part::Tables => Ok(tables::all(self)),
            Part::Country(country) => self.country(country),
        }
    }

    fn country(&self, country: CountryCode) -> Result<Vec<File>, PngError> {
        let Some(profile) = self.profiles.get(&country) else {
            return Ok(Vec::new());
        };
        let events = (self.events)(country);
        let drawing = chart::country::draw(profile, &events, self.language);
        let mut files = pictures(&format!("countries/{country}"), &drawing)?;
        files.push(tables::of_country(self, country));
        Ok(files)
    }
}

fn pictures(path: &str, drawing: &Drawing) -> Result<Vec<File>, PngError> {
    let png = chart::render(&drawing.svg, PNG_SCALE)?;
    Ok(vec![
        File {
            path: format!("{path}.svg"),
            content: drawing.svg.clone().into_bytes(),
        },
        File {
            path: format!("{path}.png"),
            content: png,
        },
    ])
}
