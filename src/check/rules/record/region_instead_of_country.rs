//! A region in place of a country.

use crate::check::on::OnRecord;
use crate::check::rules::record::country_on_free_space::is_free;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::Economy;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R007",
    name: "region-instead-of-country",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "`EU` or `AP` in place of a country",
    explanation: include_str!("region_instead_of_country.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    let economy = on.record.economy();
    if economy == Economy::EU || economy == Economy::AP {
        found(on, economy);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, economy: Economy) {
    // On free space any country is one too many.
    if is_free(on) {
        return;
    }
    let (about, region) = if economy == Economy::EU {
        ("EU", "Europe")
    } else {
        ("AP", "Asia and the Pacific")
    };
    on.found_in(&RULE, about, 1, "no country", |label| {
        Diagnostic::new(
            &RULE,
            format!("`{about}` stands for {region}, not for a country"),
            label,
        )
        .help("figures by country leave the record out; totals count it")
    });
}
