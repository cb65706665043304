//! A free block with a country.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::Economy;
use crate::resource::Status;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R009",
    name: "country-on-free-space",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "an available or reserved record with a country",
    explanation: include_str!("country_on_free_space.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    let economy = on.record.economy();
    if is_free(on) && economy != Economy::NOT_STATED && economy != Economy::ZZ {
        found(on);
    }
}

/// Whether nobody holds what the record is of.
#[inline]
pub(in crate::check) fn is_free(on: &OnRecord<'_, '_, '_>) -> bool {
    matches!(on.record.status(), Status::Available | Status::Reserved)
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>) {
    let (status, economy) = (on.record.status(), on.record.economy());
    on.found_in(&RULE, "", 1, "expected nothing or `ZZ`", |label| {
        Diagnostic::new(
            &RULE,
            format!("{status} space has the country `{economy}`"),
            label,
        )
        .help("one of the two is wrong: what is in a country is allocated or assigned")
    });
}
