//! A quote that is not closed.

use crate::check::findings::Findings;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D005",
    name: "unbalanced-quote",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a quote that is not closed where its field ends",
    explanation: include_str!("unbalanced_quote.md"),
};

/// Whether there is one; behind it nothing can be read for certain.
pub(in crate::check) fn check(sheet: &Sheet, findings: &mut Findings<'_>) -> bool {
    let Some(unbalanced) = sheet.grid.unbalanced() else {
        return false;
    };
    let open = unbalanced.open;
    let start = open
        - sheet.bytes.get(..open).map_or(0, |before| {
            // The row may have begun some lines above.
            before
                .iter()
                .rev()
                .take_while(|&&byte| byte != b'\n')
                .count()
        });
    let place = sheet.place(unbalanced.line(), start, open..open + 1);
    findings.add(&RULE, RULE.severity, &sheet.file, || {
        let label = Label::at(&sheet.file, place, "opened here");
        let found = Diagnostic::new(&RULE, "a quote is not closed where its field ends", label);
        let found = match unbalanced.close {
            Some(close) => {
                let place = sheet.place(unbalanced.line(), start, close..close + 1);
                let text = "this quote would close it, and no comma follows";
                found.and(Label::at(&sheet.file, place, text))
            }
            None => found.note("no other quote follows"),
        };
        found
            .note("what follows is not looked at")
            .help("close the quote, and write a quote within a value twice: \"\"")
    });
    true
}
