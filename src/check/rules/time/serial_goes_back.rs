//! A file whose serial is lower than that of an older file.

use crate::check::between::Between;
use crate::check::dated::Dated;
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "T005",
    name: "serial-goes-back",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a file whose serial is lower than that of an older file",
    explanation: include_str!("serial_goes_back.md"),
};

pub(super) fn check(between: &mut Between<'_, '_>, before: &Dated, after: &Dated) {
    let (Some(old), Some(new)) = (&before.serial, &after.serial) else {
        return;
    };
    let (old, new) = (old.as_str(), new.as_str());
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    // Of equal length, as a change of unit is none of order.
    if old.len() != new.len() || new >= old || !is_number(old) || !is_number(new) {
        return;
    }
    between.found(
        after,
        (&RULE, RULE.severity),
        "",
        || {
            (
                format!("serial {new}, and the older file has {old}"),
                vec![
                    after.label(after.lines.header, 2, format!("the file of {}", after.date)),
                    before.label(
                        before.lines.header,
                        2,
                        format!("the file of {}", before.date),
                    ),
                ],
            )
        },
        |finding| {
            finding.help("find out which of the two is newer: one has the other's serial or date")
        },
    );
}
