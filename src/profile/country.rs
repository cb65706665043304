//! What is known of one country.

use chrono::NaiveDate;

use super::{Atlas, Point, Stretch, stretches};
use crate::geography::{Area, CountryCode, CountryStatus, Group, countries};
use crate::measure::{Indicator, ObsStatus, Scope, Share, Value};
use crate::period::Period;
use crate::resource::{Extent, Registry};

/// Snapshots further apart than this make a gap in a line, in days: a quarter
/// and a month's delay.
const GAP: i64 = 130;

/// What is known of one country from its registry's files.
#[derive(Clone, Debug)]
pub struct Profile {
    country: CountryCode,
    registry: Registry,
    stock: Vec<(NaiveDate, i64)>,
    apart: Vec<(NaiveDate, i64)>,
    gaps: Vec<(NaiveDate, NaiveDate)>,
    pace: Vec<Stretch>,
    space: Extent,
    holders: Option<Holders>,
    dominance: Option<Dominance>,
    rank: Option<Rank>,
    elsewhere: Vec<Elsewhere>,
    snapshots: usize,
}

/// Who holds IPv6, on the newest date for which holders are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holders {
    /// The date.
    pub date: NaiveDate,
    /// Holders of IPv6.
    pub v6: i64,
    /// Holders of any number resource.
    pub all: i64,
    /// The one among the other, if there are any.
    pub share: Option<Share>,
}

/// How much of the space is in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dominance {
    /// The largest delegation.
    pub largest: Extent,
    /// All of the space.
    pub space: Extent,
    /// The largest holder's share, with its date, where holders are named.
    pub top_holder: Option<(NaiveDate, Share)>,
}

impl Dominance {
    /// The largest delegation's share of the space.
    pub fn largest_share(&self) -> Option<Share> {
        Share::of(self.largest.addresses(), self.space.addresses())
    }

    /// The length of the largest delegation's prefix.
    pub fn largest_length(&self) -> u32 {
        128 - self.largest.addresses().max(1).ilog2()
    }
}

/// The country among others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rank {
    /// The region of ITU that is compared; nothing if the country is in none:
    /// then all that the registry serves are.
    pub region: Option<Group>,
    /// The date.
    pub date: NaiveDate,
    /// Its place, from 1; equal values share the better place.
    pub place: usize,
    /// All countries compared, the largest first.
    pub rows: Vec<RankRow>,
    /// Countries of the region that other registries serve.
    pub not_compared: usize,
}

/// A country and its number of delegations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRow {
    /// The country.
    pub country: CountryCode,
    /// Its place.
    pub place: usize,
    /// Its delegations.
    pub records: i64,
}

/// Delegations to the country by another registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The registry.
    pub registry: Registry,
    /// The newest date of it.
    pub date: NaiveDate,
    /// How many.
    pub records: i64,
}

impl Profile {
    /// The profile of a country; nothing if no registry tells of it.
    pub fn of(atlas: &Atlas, country: CountryCode) -> Option<Self> {
        let area = Area::from(country);
        let registry = main_registry(atlas, country)?;
        let scope = Scope::Of(registry);
        let points = atlas.series(scope, area, Indicator::V6_RECORDS);
        let told = |apart: bool| -> Vec<(NaiveDate, i64)> {
            let is_wanted =
                |point: &&Point| (point.status == ObsStatus::DefinitionDiffers) == apart;
            let of = |point: &Point| Some((point.time.first_day(), point.value.count()?));
            points.iter().filter(is_wanted).filter_map(of).collect()
        };
        let (stock, apart) = (told(false), told(true));
        let first = stock.iter().chain(&apart).map(|&(date, _)| date).min()?;
        let newest = stock.iter().chain(&apart).map(|&(date, _)| date).max()?;
        let space = atlas
            .on(scope, area, Indicator::V6_EQ32, newest)
            .and_then(Value::extent)
            .unwrap_or_default();
        Some(Self {
            country,
            registry,
            gaps: gaps(&stock, &apart),
            pace: within(stretches(atlas, scope, area), first, newest),
            space,
            holders: holders(atlas, scope, area),
            dominance: dominance(atlas, scope, area, newest, space),
            rank: rank(atlas, registry, country, newest),
            elsewhere: elsewhere(atlas, registry, area),
            snapshots: stock.len() + apart.len(),
            stock,
            apart,
        })
    }

    /// The country.
    pub fn country(&self) -> CountryCode {
        self.country
    }

    /// The registry whose files tell: the one that serves the country, or, if
    /// it lists nothing, the one that lists most.
    pub fn registry(&self) -> Registry {
        self.registry
    }

    /// The delegations on each date that is told.
    pub fn stock(&self) -> &[(NaiveDate, i64)] {
        &self.stock
    }

    /// The delegations on dates of files of another form, which may state
    /// another country for some blocks.
    pub fn apart(&self) -> &[(NaiveDate, i64)] {
        &self.apart
    }

    /// The stretches without a date that is told.
    pub fn gaps(&self) -> &[(NaiveDate, NaiveDate)] {
        &self.gaps
    }

    /// What came and went.
    pub fn pace(&self) -> &[Stretch] {
        &self.pace
    }

    /// The newest date.
    pub fn date(&self) -> NaiveDate {
        self.told().max().map_or(NaiveDate::MIN, |(date, _)| date)
    }

    /// The first date.
    pub fn first_date(&self) -> NaiveDate {
        self.told().min().map_or(NaiveDate::MIN, |(date, _)| date)
    }

    /// The delegations on the newest date.
    pub fn records(&self) -> i64 {
        self.told().max().map_or(0, |(_, records)| records)
    }

    fn told(&self) -> impl Iterator<Item = (NaiveDate, i64)> {
        self.stock.iter().chain(&self.apart).copied()
    }

    /// The space on the newest date.
    pub fn space(&self) -> Extent {
        self.space
    }

    /// Who holds IPv6, where holders are named.
    pub fn holders(&self) -> Option<&Holders> {
        self.holders.as_ref()
    }

    /// How much of the space is in one place; nothing if there is none.
    pub fn dominance(&self) -> Option<&Dominance> {
        self.dominance.as_ref()
    }

    /// The country among others.
    pub fn rank(&self) -> Option<&Rank> {
        self.rank.as_ref()
    }

    /// The country among others on another date of its registry's files;
    /// nothing if none is of that date.
    pub fn rank_on(&self, atlas: &Atlas, date: NaiveDate) -> Option<Rank> {
        rank(atlas, self.registry, self.country, date)
    }

    /// What other registries list for it.
    pub fn elsewhere(&self) -> &[Elsewhere] {
        &self.elsewhere
    }

    /// On how many dates the stock is told.
    pub fn snapshots(&self) -> usize {
        self.snapshots
    }
}

fn main_registry(atlas: &Atlas, country: CountryCode) -> Option<Registry> {
    let area = Area::from(country);
    let newest = |registry: Registry| {
        atlas
            .newest(Scope::Of(registry), area, Indicator::V6_RECORDS)
            .and_then(|point| point.value.count())
    };
    if let Some(registry) = country.country().registry() {
        // Without its registry's table, another's few rows are not the
        // country's state.
        atlas.newest_date(Scope::Of(registry))?;
        if newest(registry).is_some() {
            return Some(registry);
        }
    }
    Registry::ALL
        .into_iter()
        .filter_map(|registry| newest(registry).map(|records| (records, registry)))
        .max_by_key(|&(records, registry)| (records, std::cmp::Reverse(registry)))
        .map(|(_, registry)| registry)
}

/// Stretches before an area is first told, or after it is last told (as that
/// of a country that is no more), are not its own.
fn within(stretches: Vec<Stretch>, first: NaiveDate, newest: NaiveDate) -> Vec<Stretch> {
    stretches
        .into_iter()
        .filter(|stretch| stretch.until > first && stretch.from() < newest)
        .collect()
}

/// Pairs of dates between which nothing is told, whatever the form of file.
pub(super) fn gaps(
    stock: &[(NaiveDate, i64)],
    apart: &[(NaiveDate, i64)],
) -> Vec<(NaiveDate, NaiveDate)> {
    let mut dates: Vec<NaiveDate> = stock.iter().chain(apart).map(|&(date, _)| date).collect();
    dates.sort_unstable();
    dates
        .windows(2)
        .filter_map(|pair| match pair {
            &[from, until] if (until - from).num_days() > GAP => Some((from, until)),
            _ => None,
        })
        .collect()
}

fn holders(atlas: &Atlas, scope: Scope, area: Area) -> Option<Holders> {
    let point = atlas.newest(scope, area, Indicator::V6_HOLDERS)?;
    let date = point.time.first_day();
    let all = atlas.on(scope, area, Indicator::HOLDERS, date)?.count()?;
    let share = atlas
        .on(scope, area, Indicator::V6_HOLDER_SHARE, date)
        .and_then(Value::share);
    Some(Holders {
        date,
        v6: point.value.count()?,
        all,
        share,
    })
}

fn dominance(
    atlas: &Atlas,
    scope: Scope,
    area: Area,
    date: NaiveDate,
    space: Extent,
) -> Option<Dominance> {
    let largest = atlas
        .on(scope, area, Indicator::V6_LARGEST, date)?
        .extent()?;
    let top_holder = atlas
        .newest(scope, area, Indicator::V6_CR1)
        .and_then(|point| Some((point.time.first_day(), point.value.share()?)));
    (space > Extent::ZERO).then_some(Dominance {
        largest,
        space,
        top_holder,
    })
}

fn rank(atlas: &Atlas, registry: Registry, country: CountryCode, date: NaiveDate) -> Option<Rank> {
    let region = country.country().itu_region();
    let is_compared = |code: CountryCode| {
        let other = code.country();
        other.status() == CountryStatus::Current
            && other.registry() == Some(registry)
            && (region.is_none() || other.itu_region() == region)
    };
    let scope = Scope::Of(registry);
    let mut values: Vec<(CountryCode, i64)> = Vec::new();
    for other in countries().iter().map(crate::geography::Country::code) {
        if is_compared(other) || other == country {
            let value = atlas.on(scope, Area::from(other), Indicator::V6_RECORDS, date);
            if let Some(records) = value.and_then(Value::count) {
                values.push((other, records));
            }
        }
    }
    values.sort_by_key(|&(code, records)| (std::cmp::Reverse(records), code));
    let rows: Vec<RankRow> = values
        .iter()
        .zip(places(values.iter().map(|&(_, records)| records)))
        .map(|(&(country, records), place)| RankRow {
            country,
            place,
            records,
        })
        .collect();
    let place = rows.iter().find(|row| row.country == country)?.place;
    let in_region = countries()
        .iter()
        .filter(|c| region.is_some() && c.itu_region() == region)
        .filter(|c| c.status() == CountryStatus::Current)
        .count();
    let compared = rows
        .iter()
        .filter(|row| row.country.country().itu_region() == region)
        .count();
    Some(Rank {
        region,
        date,
        place,
        not_compared: in_region.saturating_sub(compared),
        rows,
    })
}

/// The places, from 1, of values that fall: equal ones share the better place.
pub(super) fn places(values: impl Iterator<Item = i64>) -> Vec<usize> {
    let mut shared: Option<(i64, usize)> = None;
    (1..)
        .zip(values)
        .map(|(place, value)| {
            let place = shared
                .filter(|&(same, _)| same == value)
                .map_or(place, |(_, first)| first);
            shared = Some((value, place));
            place
        })
        .collect()
}

fn elsewhere(atlas: &Atlas, main: Registry, area: Area) -> Vec<Elsewhere> {
    let mut list = Vec::new();
    for registry in Registry::ALL
        .into_iter()
        .filter(|&registry| registry != main)
    {
        let scope = Scope::Of(registry);
        let (Some(date), Some(point)) = (
            atlas.newest_date(scope),
            atlas.newest(scope, area, Indicator::V6_RECORDS),
        ) else {
            continue;
        };
        // An older value than the registry's newest file says nothing of today.
        if point.time == Period::Day(date)
            && let Some(records) = point.value.count().filter(|&records| records > 0)
        {
            list.push(Elsewhere {
                registry,
                date,
                records,
            });
        }
    }
    list
}
