//! What is exported: the choice on the command line, and what to say if it
//! chooses nothing.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow, bail};
use v6atlas::export::Selection;
use v6atlas::geography::{Area, Economy, Group};
use v6atlas::measure::{Indicator, Observation, Scope};

use super::args::ExportArgs;
use crate::cli::pick;

/// The choice of the command line.
pub(super) fn selection(args: &ExportArgs) -> Result<Selection> {
    if let (Some(from), Some(to)) = (args.from, args.to)
        && to.end() <= from.first_day()
    {
        bail!("--to {to}: expected a time no earlier than --from {from}");
    }
    Ok(Selection {
        registries: all(&args.registry, registry)?,
        areas: all(&args.area, area)?,
        indicators: all(&args.indicator, indicator)?,
        from: args.from,
        to: args.to,
    })
}

fn all<T: Ord>(texts: &[String], one: impl Fn(&str) -> Result<T>) -> Result<BTreeSet<T>> {
    texts.iter().map(|text| one(text.trim())).collect()
}

fn indicator(text: &str) -> Result<Indicator> {
    let code = text.to_uppercase().replace('-', "_");
    code.parse().map_err(|_| {
        let codes = Indicator::ALL.iter().map(|one| one.code());
        // What is missing is often the family: EQ32.
        let whole = format!("V6_{code}");
        let is_known = whole.parse::<Indicator>().is_ok();
        let code = if is_known { &whole } else { &code };
        anyhow!(
            "--indicator: expected the code of an indicator such as V6_EQ32, found `{text}`{}; \
             `v6atlas explain --list` names all",
            pick::did_you_mean(code, codes)
        )
    })
}

fn registry(text: &str) -> Result<Scope> {
    let name = text.to_lowercase().replace([' ', '-'], "");
    name.parse().map_err(|error| {
        let names = ["afrinic", "apnic", "arin", "lacnic", "ripencc", "all"];
        anyhow!(
            "--registry: {error}, found `{text}`{}",
            pick::did_you_mean(&name, names)
        )
    })
}

fn area(text: &str) -> Result<Area> {
    let code = text.to_uppercase().replace('-', "_");
    if let Ok(area) = code.parse::<Area>() {
        return Ok(area);
    }
    let is_meant = |group: &Group| {
        group
            .code()
            .split_once('_')
            .is_some_and(|(_, end)| end == code)
    };
    if let Some(group) = Group::ALL.into_iter().find(is_meant) {
        return Ok(Area::Group(group));
    }
    pick::country(text).map(Area::from).map_err(|error| {
        let groups = Group::ALL.map(Group::code);
        let near = pick::did_you_mean(&code, groups.into_iter().chain(["TOTAL"]));
        anyhow!("--area: {error}{near}")
    })
}

/// What the tables hold, chosen or not.
#[derive(Debug, Default)]
pub(super) struct Seen {
    indicators: BTreeSet<Indicator>,
    areas: BTreeSet<Area>,
    registries: BTreeSet<Scope>,
    days: Option<(chrono::NaiveDate, chrono::NaiveDate)>,
    latest: Option<(Scope, Area, Indicator)>,
}

impl Seen {
    /// Notes an observation.
    pub(super) fn add(&mut self, one: &Observation) {
        let series = (one.scope, one.area, one.indicator);
        if self.latest == Some(series) {
            return;
        }
        self.latest = Some(series);
        self.registries.insert(one.scope);
        self.areas.insert(one.area);
        self.indicators.insert(one.indicator);
        let (first, last) = (one.time.first_day(), one.time.last_day());
        self.days = Some(match self.days {
            Some((from, to)) => (from.min(first), to.max(last)),
            None => (first, last),
        });
    }

    /// What of the choice the tables do not hold at all.
    pub(super) fn absent(&self, chosen: &Selection) -> Vec<String> {
        let mut list = Vec::new();
        for one in chosen.indicators.difference(&self.indicators) {
            list.push(format!("no {one}{}", derived(*one)));
        }
        for one in chosen.areas.difference(&self.areas) {
            let why = match one {
                Area::Economy(Economy::EU | Economy::AP) | Area::Group(_) | Area::Total => "",
                Area::Economy(_) => ": no registry's file here names it",
            };
            list.push(format!("nothing of {one}{why}"));
        }
        for one in chosen.registries.difference(&self.registries) {
            list.push(format!("nothing of the registry {one}"));
        }
        list
    }

    /// Why nothing was chosen.
    pub(super) fn nothing(&self, chosen: &Selection) -> String {
        let reasons = self.absent(chosen);
        if reasons.is_empty() {
            let days = self.days.map_or_else(String::new, |(first, last)| {
                format!("; the tables reach from {first} to {last}")
            });
            return if self.registries.is_empty() {
                "nothing to export: the tables have no rows".to_owned()
            } else {
                format!(
                    "nothing to export: no observation meets all conditions together{days}; a \
                     period is chosen only if it lies wholly between --from and --to"
                )
            };
        }
        format!("nothing to export: the tables hold {}", reasons.join(", "))
    }
}

/// What follows from other indicators is left out of compact tables.
fn derived(indicator: Indicator) -> &'static str {
    match indicator {
        Indicator::V6_EQ48 => " (left out of compact tables: it is 65,536 times V6_EQ32)",
        Indicator::V6_NET => {
            " (left out of compact tables: it is V6_ADDED + V6_MOVED_IN - V6_REMOVED - V6_MOVED_OUT)"
        }
        Indicator::V6_NET_EQ32 => {
            " (left out of compact tables: it is V6_ADDED_EQ32 + V6_MOVED_IN_EQ32 - \
             V6_REMOVED_EQ32 - V6_MOVED_OUT_EQ32)"
        }
        _ => "",
    }
}
