//! A byte order mark.

use crate::check::on::OnLine;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F010",
    name: "byte-order-mark",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a byte order mark before the first line",
    explanation: include_str!("byte_order_mark.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>) {
    on.found_at(&RULE, "", 0..0, "behind the mark", |label| {
        Diagnostic::new(&RULE, "the file begins with a byte order mark", label)
            .help("the format has none: an editor or a spreadsheet program has put it there")
    });
}
