//! What there is to show for each duty.

use super::super::{Cell, Listing};
use crate::activity::DutyCoverage;
use crate::geography::Group;

const COLUMNS: [&str; 18] = [
    "duty",
    "addressee",
    "clause",
    "demand",
    "fulfilled_by",
    "evidence",
    "demands",
    "policies",
    "ITU_AFR",
    "ITU_AMS",
    "ITU_ARB",
    "ITU_ASP",
    "ITU_CIS",
    "ITU_EUR",
    "worldwide",
    "UN_LDC",
    "UN_LLDC",
    "UN_SIDS",
];

/// A row a duty: the activities that are evidence, those that are only
/// demanded, the policies (`IQ:strategy`), and how much of the evidence is for
/// each region and group.
pub fn coverage<'c, 'r: 'c>(duties: impl IntoIterator<Item = &'c DutyCoverage<'r>>) -> Listing<18> {
    let mut listing = Listing::new(COLUMNS);
    for one in duties {
        let duty = one.duty();
        let evidence = one.evidence().iter().map(|one| one.activity().key());
        let policies = one.policies().iter().map(|policy| {
            let (country, instrument) = (policy.country(), policy.instrument());
            format!("{country}:{instrument}")
        });
        let within = |group| Cell::count(one.within(group).count());
        listing.push([
            Cell::text(duty.key()),
            Cell::text(duty.addressee()),
            Cell::text(duty.clause()),
            Cell::text(duty.demand()),
            Cell::text(duty.fulfilled_by()),
            Cell::list(evidence),
            Cell::list(one.demands().iter().map(|activity| activity.key())),
            Cell::list(policies),
            within(Group::ItuAfr),
            within(Group::ItuAms),
            within(Group::ItuArb),
            within(Group::ItuAsp),
            within(Group::ItuCis),
            within(Group::ItuEur),
            Cell::count(one.worldwide().count()),
            within(Group::UnLdc),
            within(Group::UnLldc),
            within(Group::UnSids),
        ]);
    }
    listing
}
