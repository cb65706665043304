//! A delegated record without a country.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::Economy;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R008",
    name: "missing-country",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a delegated record without a country",
    explanation: include_str!("missing_country.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    let economy = on.record.economy();
    if (economy == Economy::NOT_STATED || economy == Economy::ZZ)
        && on.record.status().is_delegated()
    {
        found(on);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>) {
    // What is set aside for protocols is in no country.
    if on.record.publisher().regional().is_none() {
        return;
    }
    let about = on.on.text(3);
    on.found_in(&RULE, &about, 1, "expected a country", |label| {
        Diagnostic::new(
            &RULE,
            format!("{about} is delegated and has no country"),
            label,
        )
        .help("figures by country leave the record out; totals count it")
    });
}
