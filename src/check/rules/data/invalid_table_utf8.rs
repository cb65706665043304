//! Bytes that are no UTF-8.

use crate::check::findings::Findings;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D004",
    name: "invalid-table-utf8",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "bytes in a table that are no UTF-8",
    explanation: include_str!("invalid_table_utf8.md"),
};

pub(in crate::check) fn check(sheet: &Sheet, findings: &mut Findings<'_>) {
    if sheet.is_utf8 {
        return;
    }
    let mut at = 0;
    let mut line = 1;
    for chunk in sheet.bytes.utf8_chunks() {
        let breaks = chunk.valid().bytes().filter(|&byte| byte == b'\n');
        line += breaks.count() as u64;
        at += chunk.valid().len();
        let end = at + chunk.invalid().len();
        if end > at {
            let place = sheet.place(line, at, at..end);
            findings.add(&RULE, RULE.severity, &sheet.file, || {
                let bytes: Vec<String> = chunk
                    .invalid()
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                let message = format!("expected UTF-8, found the bytes {}", bytes.join(" "));
                Diagnostic::new(
                    &RULE,
                    message,
                    Label::at(&sheet.file, place, "no character"),
                )
                .help("save the table as UTF-8")
            });
        }
        at = end;
    }
}
