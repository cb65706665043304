//! What the site consists of, and where each page is.

use crate::activity::{ActivityKey, Register};
use crate::check::rules;
use crate::geography::{CountryCode, Group, Language, countries};

/// A page, in whatever language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// The world, which is the first page.
    World,
    /// All countries.
    Countries,
    /// One country.
    Country(CountryCode),
    /// Regions and groups.
    Regions,
    /// One region or group.
    Area(Group),
    /// All activities.
    Activities,
    /// One activity.
    Activity(ActivityKey),
    /// Trainings and workshops by date.
    Training,
    /// What the resolutions ask for.
    Duties,
    /// Tables to be downloaded.
    Statistics,
    /// What figures mean.
    Indicators,
    /// The files behind the figures.
    Sources,
    /// All rules of the checker.
    Rules,
    /// One rule, by its code.
    Rule(&'static str),
    /// About the site.
    About,
}

/// Files that all languages share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shared {
    /// The choice of a language, the looks and the scripts.
    Frame,
    /// The values of all countries for the switch on the world page.
    World,
    /// Tables over all countries, and those that the figures come from.
    Tables,
    /// The tables of a country.
    Country(CountryCode),
}

/// Something to be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A page in a language, with what belongs to it alone.
    Page(Language, Page),
    /// Files that all languages share.
    Shared(Shared),
}

/// The regions and groups that have a page.
pub(super) const AREAS: [Group; 9] = Group::MEASURED;

impl Page {
    /// The pages that the navigation leads to, with the message that names
    /// each.
    pub(super) const MAIN: [(Self, &'static str); 11] = [
        (Self::World, "site-page-world"),
        (Self::Countries, "site-page-countries"),
        (Self::Regions, "site-page-regions"),
        (Self::Activities, "site-page-activities"),
        (Self::Training, "site-page-training"),
        (Self::Duties, "site-page-duties"),
        (Self::Statistics, "site-page-statistics"),
        (Self::Indicators, "site-page-indicators"),
        (Self::Sources, "site-page-sources"),
        (Self::Rules, "site-page-rules"),
        (Self::About, "site-page-about"),
    ];

    /// All pages.
    pub(super) fn all(register: &Register) -> Vec<Self> {
        let mut pages: Vec<Self> = Self::MAIN.into_iter().map(|(page, _)| page).collect();
        pages.extend(
            countries()
                .iter()
                .map(|country| Self::Country(country.code())),
        );
        pages.extend(AREAS.map(Self::Area));
        let activities = register.activities().iter();
        pages.extend(activities.map(|one| Self::Activity(one.key().clone())));
        pages.extend(rules().map(|rule| Self::Rule(rule.code)));
        pages
    }

    /// Its path below the folder of its language.
    pub(super) fn path(&self) -> String {
        match self {
            Self::World => "index.html".to_owned(),
            Self::Countries => "countries/index.html".to_owned(),
            Self::Country(code) => format!("countries/{code}.html"),
            Self::Regions => "regions/index.html".to_owned(),
            Self::Area(group) => format!("regions/{}.html", area_name(*group)),
            Self::Activities => "activities/index.html".to_owned(),
            Self::Activity(key) => format!("activities/{key}.html"),
            Self::Training => "training/index.html".to_owned(),
            Self::Duties => "duties.html".to_owned(),
            Self::Statistics => "statistics.html".to_owned(),
            Self::Indicators => "indicators.html".to_owned(),
            Self::Sources => "sources.html".to_owned(),
            Self::Rules => "rules/index.html".to_owned(),
            Self::Rule(code) => format!("rules/{code}.html"),
            Self::About => "about.html".to_owned(),
        }
    }

    /// The page of the navigation that it belongs to.
    pub(super) fn main(&self) -> Self {
        match self {
            Self::Country(_) => Self::Countries,
            Self::Area(_) => Self::Regions,
            Self::Activity(_) => Self::Activities,
            Self::Rule(_) => Self::Rules,
            other => other.clone(),
        }
    }
}

/// A group without the prefix that tells who made it.
pub(super) fn area_name(group: Group) -> &'static str {
    let code = group.code();
    code.split_once('_').map_or(code, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_pages_share_a_path() {
        let pages = Page::all(&Register::default());
        let mut paths: Vec<String> = pages
            .iter()
            .map(|page| page.path().to_lowercase())
            .collect();
        let count = paths.len();
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), count);
        assert!(count > 300, "{count}");
    }
}
