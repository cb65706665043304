//! The tables of the register of activities.

use std::collections::BTreeSet;

use super::about::Kind;
use crate::activity::{Files, ProblemKind, Register, RegisterProblem, Table};
use crate::check::findings::Findings;
use crate::check::rules::data as rules;
use crate::check::sheet::Sheet;

/// The tables that there are.
struct Tables<'t>(&'t [(Kind, Sheet)]);

impl<'t> Tables<'t> {
    fn get(&self, table: Table) -> Option<&'t Sheet> {
        let mut all = self.0.iter();
        let found = all.find(|(kind, _)| *kind == Kind::Register(table));
        found.map(|(_, sheet)| sheet)
    }

    fn bytes(&self, table: Table) -> &'t [u8] {
        self.get(table).map_or(&[], |sheet| &sheet.bytes)
    }

    /// The keys of a table, as they stand, also those of rows that are wrong
    /// otherwise. Nothing if they cannot be known.
    fn keys(&self, table: Table) -> Option<BTreeSet<String>> {
        let sheet = self.get(table).filter(|sheet| sheet.is_readable)?;
        let column = if table == Table::Activities {
            "key"
        } else {
            "id"
        };
        let place = sheet.places.get(sheet.column(column)).copied()?;
        let rows = (1..sheet.grid.len()).filter_map(|index| sheet.grid.row(index));
        let fields = rows.filter_map(|row| row.fields.get(place).cloned());
        Some(
            fields
                .map(|field| sheet.value(field).into_owned())
                .collect(),
        )
    }
}

/// Checks what the register's own reader finds. Of what refers to a table that
/// is not there, or to a row that is told to be wrong, nothing is said.
pub(super) fn check(sheets: &[(Kind, Sheet)], findings: &mut Findings<'_>) {
    let tables = Tables(sheets);
    if Table::ALL.iter().all(|&table| tables.get(table).is_none()) {
        return;
    }
    let (_, problems) = Register::parse(Files {
        documents: tables.bytes(Table::Documents),
        activities: tables.bytes(Table::Activities),
        statements: tables.bytes(Table::Statements),
        trainings: tables.bytes(Table::Trainings),
        policies: tables.bytes(Table::Policies),
        duties: tables.bytes(Table::Duties),
        systems: tables.bytes(Table::Systems),
    });
    for problem in &problems {
        if let Some(sheet) = tables
            .get(problem.table())
            .filter(|sheet| sheet.is_readable)
        {
            tell(sheet, &tables, problem, findings);
        }
    }
}

fn tell(
    sheet: &Sheet,
    tables: &Tables<'_>,
    problem: &RegisterProblem,
    findings: &mut Findings<'_>,
) {
    let line = problem.line() as u64;
    let row = sheet
        .grid
        .row_of_line(line)
        .and_then(|index| sheet.grid.row(index));
    let Some(row) = row else { return };
    let bytes = row.fields.get(problem.column().saturating_sub(1)).cloned();
    let on = sheet.at(findings, row, bytes.unwrap_or_default());
    let refusal = problem.refusal();
    let (expected, found) = (refusal.expected(), refusal.found());
    let refers = |on, table| {
        if let Some(keys) = tables.keys(table).filter(|keys| !keys.contains(found)) {
            rules::unknown_reference::found(on, expected, found, &keys);
        }
    };
    match problem.kind() {
        ProblemKind::Empty => rules::empty_field::found(on, expected),
        ProblemKind::Key => rules::malformed_key::found(on, expected, found),
        ProblemKind::UnknownKind
        | ProblemKind::UnknownStatus
        | ProblemKind::UnknownRole
        | ProblemKind::UnknownRegion
        | ProblemKind::UnknownResolution
        | ProblemKind::UnknownWord => rules::unknown_word::found(on, expected, found),
        ProblemKind::UnknownCountry => rules::unlisted_country::found(on, expected, found),
        ProblemKind::UnknownDocument => refers(on, Table::Documents),
        ProblemKind::UnknownActivity => refers(on, Table::Activities),
        ProblemKind::UnknownDuty => refers(on, Table::Duties),
        ProblemKind::Date => rules::wrong_date::found(on, expected, found),
        ProblemKind::Number => rules::wrong_number::found(on, expected, found),
        ProblemKind::EndBeforeStart => rules::end_before_start::found(on, expected, found),
        ProblemKind::CertifiedExceedsCompleted
        | ProblemKind::CertifiedExceedsParticipants
        | ProblemKind::CompletedExceedsParticipants => {
            rules::part_exceeds_whole::found(on, problem.field(), expected, found);
        }
        ProblemKind::Region
        | ProblemKind::Country
        | ProblemKind::Body
        | ProblemKind::NotOfTheKind => {
            rules::unfit_for_activity::found(on, expected, found);
        }
        ProblemKind::NeverStated if tables.get(Table::Statements).is_some_and(is_whole) => {
            rules::unstated_activity::found(on);
        }
        // Of the form of a table, which is looked at before.
        _ => {}
    }
}

/// Whether every row of a table is one, so that what is not there is missing.
fn is_whole(sheet: &Sheet) -> bool {
    sheet.is_readable && sheet.rows().count() + 1 == sheet.grid.len()
}
