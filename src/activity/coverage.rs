//! Which duty has what to show, and which has nothing.

use super::activity::Activity;
use super::duty::Duty;
use super::history::Told;
use super::policy::Policy;
use super::register::Register;
use super::status::Status;
use crate::geography::Group;
use crate::period::Period;

/// A duty with what the register has to show for it.
#[derive(Clone, Debug)]
pub struct DutyCoverage<'r> {
    duty: &'r Duty,
    evidence: Vec<Evidence<'r>>,
    demands: Vec<&'r Activity>,
    policies: Vec<&'r Policy>,
}

impl<'r> DutyCoverage<'r> {
    /// The duty.
    pub fn duty(&self) -> &'r Duty {
        self.duty
    }

    /// The activities under the duty of which a document tells more than the
    /// demand, as listed.
    pub fn evidence(&self) -> &[Evidence<'r>] {
        &self.evidence
    }

    /// The activities under the duty that are only demanded.
    pub fn demands(&self) -> &[&'r Activity] {
        &self.demands
    }

    /// The countries' policies that answer it.
    pub fn policies(&self) -> &[&'r Policy] {
        &self.policies
    }

    /// Whether there is neither an activity nor a policy to show.
    pub fn is_bare(&self) -> bool {
        self.evidence.is_empty() && self.policies.is_empty()
    }

    /// The evidence that is for that region or group.
    pub fn within(&self, group: Group) -> impl Iterator<Item = &Evidence<'r>> {
        self.evidence.iter().filter(move |one| one.is_for(group))
    }

    /// The evidence that is addressed to all regions, and to none alone; not
    /// the sum of the regions.
    pub fn worldwide(&self) -> impl Iterator<Item = &Evidence<'r>> {
        let all = |one: &&Evidence<'r>| one.activity.outline().region().is_none();
        self.evidence.iter().filter(all)
    }
}

/// An activity as evidence, with the statements that tell of it as done.
#[derive(Clone, Debug)]
pub struct Evidence<'r> {
    activity: &'r Activity,
    statements: Vec<Told<'r>>,
}

impl<'r> Evidence<'r> {
    /// The activity.
    pub fn activity(&self) -> &'r Activity {
        self.activity
    }

    /// What was said of it, but for mere demands; not empty.
    pub fn statements(&self) -> &[Told<'r>] {
        &self.statements
    }

    /// Whether it is for that region or group.
    ///
    /// A region of ITU's development sector is the one the activity is for,
    /// whatever its venue. For other groups the countries count that have the
    /// activity as beneficiary, host or venue ([`Role::counts`](super::Role::counts)), and belong
    /// to the group when it begins; where it has no date, when the last document tells of it.
    pub fn is_for(&self, group: Group) -> bool {
        let outline = self.activity.outline();
        if Group::ITU_REGIONS.contains(&group) {
            return outline.region() == Some(group);
        }
        let told = self.statements.last().map(|told| told.document().date());
        let Some(date) = outline.dates().first().or(told).map(Period::first_day) else {
            return false;
        };
        let mut countries = outline.countries().iter();
        countries.any(|(country, role)| role.counts() && group.has(*country, date))
    }
}

impl Register {
    /// All duties, as listed, with what there is to show for each.
    pub fn coverage(&self) -> Vec<DutyCoverage<'_>> {
        self.duties().iter().map(|duty| self.cover(duty)).collect()
    }

    fn cover<'r>(&'r self, duty: &'r Duty) -> DutyCoverage<'r> {
        let (mut evidence, mut demands) = (Vec::new(), Vec::new());
        for activity in self.activities() {
            if !activity.duties().contains(duty.key()) {
                continue;
            }
            let mut statements = self.history(activity.key().as_str());
            statements.retain(|told| told.status() != Status::Requested);
            if statements.is_empty() {
                demands.push(activity);
            } else {
                evidence.push(Evidence {
                    activity,
                    statements,
                });
            }
        }
        let answers = |policy: &&Policy| {
            let keys = policy.instrument().duties();
            keys.contains(&duty.key().as_str())
        };
        DutyCoverage {
            duty,
            evidence,
            demands,
            policies: self.policies().iter().filter(answers).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;
    use crate::geography::Group;

    #[test]
    fn a_country_counts_where_something_is_held() {
        let register = Mini::new()
            .activity("held", "training", "TO:venue", "2017-12-04,2017-12-08")
            .activity("run", "training", "TO:host", ",")
            .activity("given", "training", "TO:beneficiary", ",")
            .activity("helped", "training", "CI:venue;TO:partner", ",")
            .told("held", "r18", "completed")
            .told("run", "r18", "completed")
            .told("given", "r18", "completed")
            .told("helped", "r18", "completed")
            .register();
        let [t3, _] = register.coverage().try_into().unwrap();
        let islands = t3.within(Group::UnSids);
        let keys: Vec<&str> = islands.map(|one| one.activity().key().as_str()).collect();
        assert_eq!(keys, ["held", "run", "given"]);
    }

    #[test]
    fn a_demand_is_no_evidence() {
        let register = Mini::new()
            .activity("bed", "testbed", "BI:beneficiary;FR:partner", ",")
            .activity("asked", "guide", "", ",")
            .activity("guide", "guide", "", ",")
            .told("bed", "p24", "requested")
            .told("bed", "r18", "ongoing")
            .told("asked", "p24", "requested")
            .told("guide", "r20", "completed")
            .row(Table::Policies, "CI,task_force,,,,,ongoing,,,r18,3.4,")
            .register();
        let [t3, m1] = register.coverage().try_into().unwrap();
        let keys = |list: Vec<&super::Evidence<'_>>| {
            let keys = list.iter().map(|one| one.activity().key().to_string());
            keys.collect::<Vec<_>>()
        };
        assert_eq!(keys(t3.evidence().iter().collect()), ["bed", "guide"]);
        assert_eq!(t3.evidence()[0].statements().len(), 1);
        assert_eq!(t3.demands()[0].key().as_str(), "asked");
        assert_eq!(keys(t3.within(Group::ItuAfr).collect()), ["bed"]);
        assert_eq!(keys(t3.within(Group::ItuEur).collect()), [""; 0]);
        assert_eq!(keys(t3.within(Group::UnLdc).collect()), ["bed"]);
        assert_eq!(keys(t3.within(Group::UnSids).collect()), [""; 0]);
        assert_eq!(keys(t3.worldwide().collect()), ["guide"]);
        assert!(m1.evidence().is_empty() && m1.policies().len() == 1 && !m1.is_bare());
    }
}
