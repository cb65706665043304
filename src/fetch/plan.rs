//! From what is wanted to addresses and names.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use url::Url;

use super::address::{checksum_of, web_address};
use super::catalogue::Catalogue;
use super::header::Identity;
use super::lock::LockEntry;
use super::path::FilePath;
use super::place::{NamedBy, Place, Which};
use super::template::Template;
use super::verdict::Expected;
use super::when::When;
use crate::delegated::Publisher;
use crate::snapshot::Form;
use crate::source::Compression;

/// One file that is wanted, and where it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    publisher: Publisher,
    form: Form,
    day: Option<NaiveDate>,
    candidates: Vec<Candidate>,
}

impl Wanted {
    /// Whose file.
    pub fn publisher(&self) -> Publisher {
        self.publisher
    }

    /// The day in its name; nothing for the newest.
    pub fn day(&self) -> Option<NaiveDate> {
        self.day
    }

    /// Where it may be, at least one, in the order in which to try.
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// What a file that comes from a candidate has to be.
    pub fn expected(&self, candidate: &Candidate) -> Expected {
        Expected {
            publisher: self.publisher,
            form: self.form,
            day: self.day,
            lag: candidate.lag,
        }
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.day {
            Some(day) => write!(f, "{} of {day}", self.publisher),
            None => write!(f, "the newest of {}", self.publisher),
        }
    }
}

/// One address at which a file may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    address: Url,
    checksum: Option<Url>,
    name: Template,
    named_by: NamedBy,
    lag: u8,
    day: Option<NaiveDate>,
    compression: Compression,
    hosts: Vec<String>,
}

impl Candidate {
    /// The address.
    pub fn address(&self) -> &Url {
        &self.address
    }

    /// The address of its checksum file.
    pub fn checksum(&self) -> Option<&Url> {
        self.checksum.as_ref()
    }

    /// How it is compressed.
    pub fn compression(&self) -> Compression {
        self.compression
    }

    /// Other hosts to which its address may lead on.
    pub fn hosts(&self) -> &[String] {
        &self.hosts
    }

    /// Its name while it is on its way: that of a dated file, or one with
    /// `latest`.
    pub fn working_name(&self) -> String {
        match self.day {
            Some(day) => self.name.fill(day),
            None => self.name.latest(),
        }
    }

    /// Where a dated file is kept; nothing for the newest, which has its name
    /// from its header.
    pub fn path(&self, publisher: Publisher) -> Option<FilePath> {
        let day = self.day?;
        FilePath::new(publisher, day.year(), &self.name.fill(day))
    }

    /// Where a file with that header is kept: under the name that the publisher
    /// gives to the dated file.
    pub fn path_of(&self, identity: &Identity) -> Option<FilePath> {
        let serial = match self.named_by {
            NamedBy::Serial => identity.serial_day(),
            NamedBy::End => None,
        };
        let day = self.day.or(serial).unwrap_or(identity.end);
        FilePath::new(identity.publisher, day.year(), &self.name.fill(day))
    }

    /// Whether a file is one of the same series: of the same name but for the
    /// day.
    pub fn is_of_series(&self, path: &FilePath) -> bool {
        self.name
            .as_str()
            .split_once("{yyyymmdd}")
            .is_some_and(|(before, after)| {
                let rest = path.name().strip_prefix(before);
                let day = rest.and_then(|rest| rest.strip_suffix(after));
                day.is_some_and(|day| day.len() == 8 && day.bytes().all(|b| b.is_ascii_digit()))
            })
    }

    fn new(place: &Place, day: Option<NaiveDate>) -> Option<Self> {
        let address = match day {
            Some(day) => place.address.fill(day),
            None => place.address.as_str().to_owned(),
        };
        let checksum = Some(checksum_of(&place.checksum, &address));
        Some(Self {
            checksum: checksum.as_deref().and_then(web_address),
            address: web_address(&address)?,
            name: place.name.clone(),
            named_by: place.named_by,
            lag: place.lag,
            day,
            compression: place.compression,
            hosts: place.hosts.clone(),
        })
    }
}

/// Why nothing can be planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanError(String);

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PlanError {}

/// What to fetch: one file a publisher and day, in that order. Of a publisher
/// who has one form only, that one is taken.
///
/// # Errors
///
/// If the catalogue has no place for one of the publishers.
pub fn plan(
    catalogue: &Catalogue,
    publishers: &[Publisher],
    form: Form,
    when: &When,
) -> Result<Vec<Wanted>, PlanError> {
    let (which, days) = match when {
        When::Latest => (Which::Latest, vec![None]),
        When::Days(days) => (Which::Dated, days.iter().copied().map(Some).collect()),
    };
    let mut list = Vec::new();
    for &publisher in publishers {
        let its = |place: &&Place| place.publisher == publisher && place.which == which;
        let all: Vec<&Place> = catalogue.places().iter().filter(its).collect();
        let is_regional = publisher.regional().is_some();
        let of_form = |place: &&&Place| place.form == form || !is_regional;
        let places: Vec<&Place> = all.iter().filter(of_form).copied().collect();
        if places.is_empty() {
            let which = match which {
                Which::Latest => "newest",
                Which::Dated => "dated",
            };
            return Err(PlanError(format!(
                "the catalogue has no place for {which} files of {publisher} in this form"
            )));
        }
        let before = list.len();
        for &day in &days {
            let form = places.first().map_or(form, |place| place.form);
            let had_begun = |place: &&&Place| match (place.since, day) {
                (Some(since), Some(day)) => since.first_day() <= day,
                _ => true,
            };
            let its = places.iter().filter(had_begun);
            let candidates: Vec<Candidate> =
                its.filter_map(|place| Candidate::new(place, day)).collect();
            // Nobody is asked for days from before there were files.
            if !candidates.is_empty() {
                list.push(Wanted {
                    publisher,
                    form,
                    day,
                    candidates,
                });
            }
        }
        if list.len() == before {
            let since = places.iter().filter_map(|place| place.since).min();
            let since = since.map_or_else(String::new, |since| format!(" before {since}"));
            return Err(PlanError(format!(
                "the catalogue knows of no files of {publisher}{since}"
            )));
        }
    }
    Ok(list)
}

/// Where a file that was fetched once may be had again, with the hosts to which
/// each address may lead on: under its dated name, also where that is packed by
/// now, then where it came from, which may hold a newer one.
pub fn again(catalogue: &Catalogue, entry: &LockEntry) -> Vec<(Url, Vec<String>)> {
    let name = entry.path.name();
    let day = (0..name.len()).find_map(|start| {
        let digits = name.get(start..start + 8)?;
        let day = NaiveDate::parse_from_str(digits, "%Y%m%d").ok()?;
        digits
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(day)
    });
    let its = |place: &&Place| place.publisher == entry.path.publisher();
    let places = || catalogue.places().iter().filter(its);
    let dated = places()
        .filter(|place| place.which == Which::Dated)
        .filter_map(|place| Candidate::new(place, Some(day?)))
        .filter_map(|candidate| {
            let path = candidate.path(entry.path.publisher())?;
            let is_exact = path == entry.path;
            (unpacked(path.name()) == unpacked(name)).then_some((!is_exact, candidate))
        });
    let mut dated: Vec<(bool, Candidate)> = dated.collect();
    // As it was published first; then as it was packed since.
    dated.sort_by_key(|(is_other, _)| *is_other);
    let mut list: Vec<(Url, Vec<String>)> = dated
        .into_iter()
        .map(|(_, candidate)| candidate)
        .map(|candidate| (candidate.address, candidate.hosts))
        .collect();
    if list.iter().all(|(address, _)| *address != entry.address) {
        let hosts = places().flat_map(|place| place.hosts.iter().cloned());
        list.push((entry.address.clone(), hosts.collect()));
    }
    list
}

/// A name without the ending of a compression.
fn unpacked(name: &str) -> &str {
    [".gz", ".bz2", ".xz", ".zst"]
        .into_iter()
        .find_map(|ending| name.strip_suffix(ending))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::Registry;

    fn plan_of(registry: Registry, when: &str) -> Vec<Wanted> {
        let publishers = [Publisher::Regional(registry)];
        let when = when.parse().unwrap();
        plan(&Catalogue::shipped(), &publishers, Form::Extended, &when).unwrap()
    }

    #[test]
    fn the_newest_has_the_name_of_its_dated_file() {
        let wanted = plan_of(Registry::Apnic, "latest");
        let candidate = &wanted[0].candidates()[0];
        assert_eq!(candidate.working_name(), "delegated-apnic-extended-latest");
        let line = "2.3|apnic|20260929|1||20260928|+1000";
        let path = candidate.path_of(&Identity::of_line(line).unwrap());
        let dated = plan_of(Registry::Apnic, "2026-09-29");
        let apnic = Publisher::Regional(Registry::Apnic);
        let paths = dated[0].candidates().iter().map(|one| one.path(apnic));
        assert_eq!(
            path.as_ref().unwrap().to_string(),
            "apnic/2026/delegated-apnic-extended-20260929"
        );
        assert!(paths.into_iter().any(|dated| dated == path));
        // A serial that is no day does not name a file.
        let line = "2.3|arin|1790600421096|1||20260928|-0400";
        let wanted = plan_of(Registry::Arin, "latest");
        let path = wanted[0].candidates()[0].path_of(&Identity::of_line(line).unwrap());
        assert_eq!(
            path.unwrap().to_string(),
            "arin/2026/delegated-arin-extended-20260928"
        );
    }

    #[test]
    fn one_file_a_day_with_the_checksum_beside_it() {
        let wanted = plan_of(Registry::Ripencc, "2019..2020/year");
        assert_eq!(wanted.len(), 2);
        let candidate = &wanted[0].candidates()[0];
        let checksum = candidate.checksum().unwrap().as_str();
        assert!(checksum.ends_with("/2019/delegated-ripencc-extended-20190101.md5"));
        assert_eq!(wanted[1].to_string(), "ripencc of 2020-01-01");
    }

    #[test]
    fn who_has_one_form_is_asked_for_that() {
        let when = When::Latest;
        let catalogue = Catalogue::shipped();
        let wanted = plan(&catalogue, &[Publisher::Nro], Form::Extended, &when).unwrap();
        let candidate = &wanted[0].candidates()[0];
        assert_eq!(wanted[0].expected(candidate).form, Form::Combined);
        assert!(plan(&catalogue, &[Publisher::Ietf], Form::Extended, &when).is_err());
    }
}
