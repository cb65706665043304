//! Choosing activities.

use super::activity::Activity;
use super::kind::KindName;
use super::register::Register;
use super::role::Role;
use super::scope::Relevance;
use super::status::Status;
use crate::geography::{CountryCode, Group};
use crate::period::Period;

/// What activities are wanted: all that meet every condition that is set.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query {
    country: Option<CountryCode>,
    role: Option<Role>,
    region: Option<Group>,
    kind: Option<KindName>,
    status: Option<Status>,
    relevance: Option<Relevance>,
    since: Option<Period>,
}

impl Query {
    /// Without a condition.
    pub fn new() -> Self {
        Self::default()
    }

    /// Those of that country.
    #[must_use]
    pub fn country(self, country: CountryCode) -> Self {
        let country = Some(country);
        Self { country, ..self }
    }

    /// Those that have a country, or the country asked for, in that role.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        let role = Some(role);
        Self { role, ..self }
    }

    /// Those for that region of ITU's development sector.
    #[must_use]
    pub fn region(self, region: Group) -> Self {
        let region = Some(region);
        Self { region, ..self }
    }

    /// Those of that kind.
    #[must_use]
    pub fn kind(self, kind: KindName) -> Self {
        let kind = Some(kind);
        Self { kind, ..self }
    }

    /// Those whose last statement has that status.
    #[must_use]
    pub fn status(self, status: Status) -> Self {
        let status = Some(status);
        Self { status, ..self }
    }

    /// Those as near to IPv6 as that.
    #[must_use]
    pub fn relevance(self, relevance: Relevance) -> Self {
        let relevance = Some(relevance);
        Self { relevance, ..self }
    }

    /// Those that are not over before `since` begins: by their end, or their
    /// start where no end is known, or by the last document that tells of them
    /// where no date is known.
    #[must_use]
    pub fn since(self, since: Period) -> Self {
        let since = Some(since);
        Self { since, ..self }
    }

    /// Whether the activity's own data meet the conditions on them.
    fn has(&self, activity: &Activity) -> bool {
        let countries = activity.outline().countries();
        let country = |(country, role): &(CountryCode, Role)| {
            self.country.is_none_or(|one| one == *country)
                && self.role.is_none_or(|one| one == *role)
        };
        let anywhere = self.country.is_none() && self.role.is_none();
        (anywhere || countries.iter().any(country))
            && self
                .region
                .is_none_or(|region| activity.outline().region() == Some(region))
            && self.kind.is_none_or(|kind| activity.kind().name() == kind)
            && self
                .relevance
                .is_none_or(|relevance| activity.relevance() == relevance)
    }
}

impl Register {
    /// The activities that meet the query, as listed.
    pub fn select(&self, query: Query) -> Vec<&Activity> {
        let list = self.activities().iter();
        list.filter(|activity| query.has(activity))
            .filter(|activity| self.has_state(query, activity))
            .collect()
    }

    /// Whether what was said of the activity meets the conditions on that.
    fn has_state(&self, query: Query, activity: &Activity) -> bool {
        if query.status.is_none() && query.since.is_none() {
            return true;
        }
        let history = self.history(activity.key().as_str());
        let last = history.last();
        let status = query
            .status
            .is_none_or(|status| last.is_some_and(|told| told.status() == status));
        let since = query.since.is_none_or(|since| {
            let dates = activity.outline().dates();
            let told = last.map(|told| told.document().date());
            let end = dates.end().or(dates.start()).or(told);
            end.is_some_and(|end| end.last_day() >= since.first_day())
        });
        status && since
    }
}

#[cfg(test)]
mod tests {
    use super::Query;
    use crate::activity::mini::Mini;
    use crate::activity::{KindName, Relevance, Role, Status};
    use crate::geography::Group;
    use crate::period::Period;

    #[test]
    fn all_conditions_have_to_be_met() {
        let register = Mini::new()
            .activity("bed", "testbed", "CI:beneficiary;FR:partner", ",")
            .activity("old", "workshop", "CI:venue", "2016-09,2016-09")
            .activity("all", "guide", "", "2017,")
            .told("bed", "r18", "operational")
            .told("bed", "r20", "ongoing")
            .told("old", "r18", "completed")
            .told("all", "r18", "ongoing")
            .register();
        let select = |query| {
            let list = register.select(query);
            list.iter()
                .map(|one| one.key().to_string())
                .collect::<Vec<_>>()
        };
        let (ci, fr) = ("CI".parse().unwrap(), "FR".parse().unwrap());
        let all = Query::new();
        assert_eq!(select(all), ["bed", "old", "all"]);
        assert_eq!(select(all.country(ci)), ["bed", "old"]);
        assert_eq!(select(all.country(ci).role(Role::Venue)), ["old"]);
        assert_eq!(select(all.country(fr).role(Role::Beneficiary)), [""; 0]);
        assert_eq!(select(all.role(Role::Partner)), ["bed"]);
        assert_eq!(select(all.region(Group::ItuAfr)), ["bed", "old"]);
        assert_eq!(select(all.kind(KindName::Guide)), ["all"]);
        assert_eq!(select(all.status(Status::Ongoing)), ["bed", "all"]);
        assert_eq!(select(all.status(Status::Operational)), [""; 0]);
        assert_eq!(select(all.relevance(Relevance::Related)), [""; 0]);
        // By the end, the start, the last report.
        assert_eq!(select(all.since(Period::Year(2016))), ["bed", "old", "all"]);
        assert_eq!(select(all.since(Period::Year(2017))), ["bed", "all"]);
        assert_eq!(select(all.since(Period::Year(2019))), ["bed"]);
    }
}
