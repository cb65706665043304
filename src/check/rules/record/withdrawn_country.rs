//! A country code that was withdrawn.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::check::on::OnRecord;
use crate::delegated::Header;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::{CountryStatus, Economy, Language, countries};
use crate::period::Period;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R006",
    name: "withdrawn-country",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a country code that was withdrawn before the file was made",
    explanation: include_str!("withdrawn_country.md"),
};

/// When a code was withdrawn, by the number of the economy.
static UNTIL: LazyLock<[Option<NaiveDate>; Economy::COUNT]> = LazyLock::new(|| {
    let mut until = [None; Economy::COUNT];
    for country in countries() {
        let index = Economy::from(country.code()).index();
        if let (CountryStatus::Withdrawn, Some(slot)) = (country.status(), until.get_mut(index)) {
            *slot = country.until().map(Period::last_day);
        }
    }
    until
});

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if let Some(&Some(until)) = UNTIL.get(on.record.economy().index()) {
        found(on, until);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, until: NaiveDate) {
    let end = on.on.context.header.as_ref().map(Header::end);
    let Some(code) = on.record.economy().country() else {
        return;
    };
    if end.is_none_or(|end| end <= until) {
        return;
    }
    on.found_in(&RULE, &code.to_string(), 1, "no longer in use", |label| {
        let country = code.country();
        let name = country.name(Language::En);
        let finding = Diagnostic::new(
            &RULE,
            format!("`{code}`, {name}, was withdrawn on {until}"),
            label,
        );
        // The table tells the successors first.
        match country.remark().split([';', '(']).next().map(str::trim) {
            Some(next) if next.starts_with("successor") => finding.help(next),
            _ => finding,
        }
    });
}
