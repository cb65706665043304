//! What changed in a period, by area.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Compared, Indicator, Value};
use crate::geography::{Area, Economy, Group, GroupSet};
use crate::measure::Amount;
use crate::resource::Extent;
use crate::snapshot::{Change, Delegation, Difference};

/// What changed, by area.
#[derive(Clone, Debug, Default)]
pub struct FlowTable {
    pub(super) areas: BTreeMap<Area, AreaFlow>,
}

/// What changed in one area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AreaFlow {
    pub(super) added: Change,
    pub(super) removed: Change,
    pub(super) moved_in: Change,
    pub(super) moved_out: Change,
    pub(super) redated: Change,
}

impl FlowTable {
    /// The flows of a difference between two snapshots, with the groups as
    /// they are on the later date.
    ///
    /// A move from one country of a group to another is no move of the group;
    /// the total has no moves at all.
    pub fn of(difference: &Difference, groups: &[GroupSet]) -> Self {
        let mut table = Self::default();
        let areas_of = |economy: Economy| {
            let its = groups.get(economy.index()).copied().unwrap_or_default();
            let groups = Group::MEASURED
                .into_iter()
                .filter(move |&group| its.contains(group));
            let areas: BTreeSet<Area> = [Area::of(economy), Area::Total]
                .into_iter()
                .chain(groups.map(Area::Group))
                .collect();
            areas
        };
        let mut put = |areas: &[Area], part: fn(&mut AreaFlow) -> &mut Change, change: Change| {
            for area in areas {
                part(table.areas.entry(*area).or_default()).add(change);
            }
        };
        let all = |economy: Economy| areas_of(economy).into_iter().collect::<Vec<_>>();
        for (&economy, &change) in &difference.added {
            put(&all(economy), |flow| &mut flow.added, change);
        }
        for (&economy, &change) in &difference.removed {
            put(&all(economy), |flow| &mut flow.removed, change);
        }
        for (&economy, &change) in &difference.redated {
            put(&all(economy), |flow| &mut flow.redated, change);
        }
        for (&(from, to), &change) in &difference.moved {
            let (left, entered) = (areas_of(from), areas_of(to));
            let out: Vec<Area> = left.difference(&entered).copied().collect();
            let into: Vec<Area> = entered.difference(&left).copied().collect();
            put(&out, |flow| &mut flow.moved_out, change);
            put(&into, |flow| &mut flow.moved_in, change);
        }
        table
    }

    /// The flows from some delegations to those of a later date.
    pub fn between(
        earlier: &[Delegation],
        later: &[Delegation],
        date: NaiveDate,
        compared: Compared,
    ) -> Self {
        let difference = Difference::of(earlier, later);
        let flows = Self::of(&difference, &GroupSet::by_economy(date));
        match compared {
            Compared::Whole => flows,
            Compared::Total => flows.total_only(),
        }
    }

    /// The areas in which anything changed.
    pub fn areas(&self) -> impl Iterator<Item = Area> {
        self.areas.keys().copied()
    }

    /// What changed in an area.
    pub fn of_area(&self, area: Area) -> AreaFlow {
        self.areas.get(&area).copied().unwrap_or_default()
    }

    /// The total without the areas.
    #[must_use]
    pub fn total_only(mut self) -> Self {
        self.areas.retain(|area, _| *area == Area::Total);
        self
    }

    /// Adds the flows of another time.
    pub fn add(&mut self, other: &Self) {
        for (area, flow) in &other.areas {
            self.areas.entry(*area).or_default().add(flow);
        }
    }
}

impl AreaFlow {
    fn add(&mut self, other: &Self) {
        self.added.add(other.added);
        self.removed.add(other.removed);
        self.moved_in.add(other.moved_in);
        self.moved_out.add(other.moved_out);
        self.redated.add(other.redated);
    }

    /// The value of an indicator of a flow.
    pub fn value(&self, indicator: Indicator) -> Option<Value> {
        let count = |change: Change| i64::try_from(change.records).unwrap_or(i64::MAX);
        let records = |change| Some(Value::Count(count(change)));
        let space = |change: Change| Some(Value::In32s(change.space.into()));
        let sum = |a: Extent, b: Extent| a.checked_add(b).unwrap_or(a);
        match indicator {
            Indicator::V6_ADDED => records(self.added),
            Indicator::V6_REMOVED => records(self.removed),
            Indicator::V6_MOVED_IN => records(self.moved_in),
            Indicator::V6_MOVED_OUT => records(self.moved_out),
            Indicator::V6_REDATED => records(self.redated),
            Indicator::V6_NET => Some(Value::Count(
                count(self.added) + count(self.moved_in)
                    - count(self.removed)
                    - count(self.moved_out),
            )),
            Indicator::V6_ADDED_EQ32 => space(self.added),
            Indicator::V6_REMOVED_EQ32 => space(self.removed),
            Indicator::V6_MOVED_IN_EQ32 => space(self.moved_in),
            Indicator::V6_MOVED_OUT_EQ32 => space(self.moved_out),
            Indicator::V6_REDATED_EQ32 => space(self.redated),
            Indicator::V6_NET_EQ32 => Some(Value::In32s(Amount::net(
                sum(self.added.space, self.moved_in.space),
                sum(self.removed.space, self.moved_out.space),
            ))),
            _ => None,
        }
    }
}
