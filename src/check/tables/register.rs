//! The tables of the register: what their own reader finds, under the names of
//! the rules.

use super::{Kind, Table};
use crate::activity::{Files, ProblemKind, Register, RegisterProblem, Table as T};
use crate::check::findings::Findings;
use crate::check::rules::table as rules;
use crate::check::words::meant;
use crate::diagnostic::{Diagnostic, Rule};

/// How many rows there are.
pub(super) fn check(tables: &[Table], findings: &mut Findings<'_>) -> u64 {
    let find = |wanted: T| {
        let is_it = |table: &&Table| table.kind == Kind::Register(wanted);
        tables.iter().find(is_it)
    };
    let bytes = |wanted| {
        find(wanted)
            .map(|table| &table.bytes[..])
            .unwrap_or_default()
    };
    let (register, problems) = Register::parse(Files {
        documents: bytes(T::Documents),
        activities: bytes(T::Activities),
        statements: bytes(T::Statements),
        trainings: bytes(T::Trainings),
        policies: bytes(T::Policies),
        duties: bytes(T::Duties),
        systems: bytes(T::Systems),
    });
    for problem in &problems {
        let Some(table) = find(problem.table()) else {
            continue;
        };
        let refers_to = match problem.kind() {
            ProblemKind::UnknownDocument => Some(T::Documents),
            ProblemKind::UnknownActivity => Some(T::Activities),
            ProblemKind::UnknownDuty => Some(T::Duties),
            ProblemKind::NeverStated => Some(T::Statements),
            _ => None,
        };
        if let Some(other) = refers_to {
            // What refers to a row that was left out for a finding of its own
            // is not wrong besides.
            let key = problem.refusal().found();
            match find(other) {
                None => continue,
                Some(other) if has_row(other, key) => continue,
                Some(_) => {}
            }
        }
        let (rule, help) = rule(problem.kind());
        findings.add(rule, rule.severity, &table.name, || {
            told(table, &register, problem, rule, help)
        });
    }
    let is_row = |table: &&Table| matches!(table.kind, Kind::Register(_));
    let rows = tables.iter().filter(is_row).map(rows);
    rows.sum()
}

/// Whether a table has a row with that key, right or wrong otherwise.
fn has_row(table: &Table, key: &str) -> bool {
    let mut lines = table.bytes.split(|&byte| byte == b'\n');
    lines.any(|line| {
        line.strip_prefix(key.as_bytes())
            .is_some_and(|rest| rest.first() == Some(&b','))
    })
}

/// How many rows a table has below its first line, roughly if it is damaged.
fn rows(table: &Table) -> u64 {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(&table.bytes[..]);
    reader.byte_records().map_while(Result::ok).count() as u64
}

fn told(
    table: &Table,
    register: &Register,
    problem: &RegisterProblem,
    rule: &'static Rule,
    help: &str,
) -> Diagnostic {
    let refusal = problem.refusal();
    let message = match problem.field() {
        "" => refusal.to_string(),
        field => format!("{field}: {refusal}"),
    };
    let hint = hint(register, problem).map(|word| format!("did you mean `{word}`?"));
    let label = table.label(problem.place(), hint.as_deref().unwrap_or_default());
    Diagnostic::new(rule, message, label).help(help)
}

/// The word or the key that was probably meant.
fn hint(register: &Register, problem: &RegisterProblem) -> Option<String> {
    let refusal = problem.refusal();
    let keys: Vec<String> = match problem.kind() {
        ProblemKind::UnknownDocument => {
            let documents = register.documents().iter();
            documents
                .map(|document| document.key().to_string())
                .collect()
        }
        ProblemKind::UnknownActivity => {
            let activities = register.activities().iter();
            activities
                .map(|activity| activity.key().to_string())
                .collect()
        }
        ProblemKind::UnknownDuty => {
            let duties = register.duties().iter();
            duties.map(|duty| duty.key().to_string()).collect()
        }
        ProblemKind::UnknownKind
        | ProblemKind::UnknownStatus
        | ProblemKind::UnknownRole
        | ProblemKind::UnknownRegion
        | ProblemKind::UnknownWord => {
            let words = refusal.expected().rsplit(": ").next()?;
            words.split(", ").map(str::to_owned).collect()
        }
        _ => return None,
    };
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    meant(refusal.found().as_bytes(), &keys).map(str::to_owned)
}

fn rule(kind: ProblemKind) -> (&'static Rule, &'static str) {
    use rules as r;
    match kind {
        ProblemKind::Encoding => (&r::table_not_utf8::RULE, r::table_not_utf8::HELP),
        ProblemKind::MissingColumn => (&r::missing_column::RULE, r::missing_column::HELP),
        ProblemKind::UnknownColumn => (&r::unknown_column::RULE, r::unknown_column::HELP),
        ProblemKind::FieldCount => (&r::wrong_row_length::RULE, r::wrong_row_length::HELP),
        ProblemKind::Empty => (&r::empty_field::RULE, r::empty_field::HELP),
        ProblemKind::Key => (&r::malformed_key::RULE, r::malformed_key::HELP),
        ProblemKind::DuplicateKey => (&r::duplicate_key::RULE, r::duplicate_key::HELP),
        ProblemKind::UnknownCountry | ProblemKind::UnknownRegion => {
            (&r::unknown_area::RULE, r::unknown_area::HELP)
        }
        ProblemKind::UnknownDocument | ProblemKind::UnknownActivity | ProblemKind::UnknownDuty => {
            (&r::unknown_reference::RULE, r::unknown_reference::HELP)
        }
        ProblemKind::Date => (&r::wrong_date_text::RULE, r::wrong_date_text::HELP),
        ProblemKind::Number => (&r::wrong_number_text::RULE, r::wrong_number_text::HELP),
        ProblemKind::EndBeforeStart => (&r::end_before_start::RULE, r::end_before_start::HELP),
        ProblemKind::CertifiedExceedsCompleted
        | ProblemKind::CertifiedExceedsParticipants
        | ProblemKind::CompletedExceedsParticipants => (
            &r::more_certified_than_taught::RULE,
            r::more_certified_than_taught::HELP,
        ),
        ProblemKind::Region | ProblemKind::Country => {
            (&r::mismatched_place::RULE, r::mismatched_place::HELP)
        }
        ProblemKind::NotOfTheKind => (&r::not_of_the_kind::RULE, r::not_of_the_kind::HELP),
        ProblemKind::NeverStated => (&r::never_stated::RULE, r::never_stated::HELP),
        ProblemKind::UnknownKind
        | ProblemKind::UnknownStatus
        | ProblemKind::UnknownRole
        | ProblemKind::UnknownWord
        | ProblemKind::UnknownResolution => (&r::unknown_word::RULE, r::unknown_word::HELP),
    }
}
