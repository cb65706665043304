//! A country that is none.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::{Country, CountryCode, Language, countries};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R005",
    name: "unknown-country",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a country field that is no code of ISO 3166",
    explanation: include_str!("unknown_country.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(1);
    let meant = meant(on.bytes(1));
    on.found_at(
        &RULE,
        &found,
        problem.place(),
        "expected two capital letters",
        |label| {
            let finding = Diagnostic::new(&RULE, format!("`{found}` is no country code"), label);
            match meant {
                Some(code) => {
                    let name = code.country().name(Language::En);
                    finding.help(format!("did you mean `{code}`, {name}?"))
                }
                None => finding.help("write the code of ISO 3166-1, or nothing for no country"),
            }
        },
    );
}

/// Codes in use elsewhere, in small letters.
const ELSEWHERE: [(&[u8], &str); 3] = [(b"uk", "GB"), (b"el", "GR"), (b"ko", "KR")];

/// The country that was probably meant.
fn meant(field: &[u8]) -> Option<CountryCode> {
    let field = field.trim_ascii();
    let elsewhere = ELSEWHERE
        .iter()
        .find(|(code, _)| field.eq_ignore_ascii_case(code));
    if let Some((_, code)) = elsewhere {
        return CountryCode::new(code);
    }
    let text = std::str::from_utf8(field).ok()?.to_ascii_uppercase();
    CountryCode::new(&text).or_else(|| {
        let is_it = |country: &&Country| {
            country.alpha3() == Some(text.as_str())
                || country.name(Language::En).eq_ignore_ascii_case(&text)
        };
        countries().iter().find(is_it).map(Country::code)
    })
}
