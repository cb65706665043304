//! An AS number that is none.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R101",
    name: "wrong-as-number",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a start that is no AS number",
    explanation: include_str!("wrong_as_number.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(3);
    let field = on.bytes(3);
    // `AS36900`, and the form `1.10` of numbers above 65535.
    let digits = field.iter().skip_while(|byte| byte.is_ascii_alphabetic());
    let digits: Vec<u8> = digits.copied().collect();
    let plain = asdot(&digits).filter(|_| digits.len() < field.len() || digits.contains(&b'.'));
    on.found_at(
        &RULE,
        "",
        problem.place(),
        "expected an AS number",
        |label| {
            let finding = Diagnostic::new(&RULE, format!("`{found}` is no AS number"), label);
            match plain {
                Some(number) => finding.help(format!("did you mean `{number}`?")),
                None => finding.help("an AS number is a plain number from 0 to 4294967295"),
            }
        },
    );
}

/// The number in one of the ways in which people write it.
fn asdot(text: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(text).ok()?;
    let Some((high, low)) = text.split_once('.') else {
        return text.parse().ok();
    };
    let (high, low): (u16, u16) = (high.parse().ok()?, low.parse().ok()?);
    Some(u32::from(high) << 16 | u32::from(low))
}
