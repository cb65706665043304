//! `countries.csv` and `groups.csv`.

use std::collections::BTreeMap;

use crate::check::findings::Findings;
use crate::check::grid::Row;
use crate::check::rules::data as rules;
use crate::check::sheet::Sheet;
use crate::geography::{
    CellProblem, CellProblemKind, Membership, country_problems, read_membership,
};

/// Checks the values of `countries.csv`, and that a code is of one country.
pub(super) fn countries(sheet: &Sheet, findings: &mut Findings<'_>) {
    let mut codes = BTreeMap::new();
    for (index, row) in sheet.rows() {
        for problem in country_problems(&cells(sheet, row)) {
            tell(sheet, row, &problem, findings);
        }
        // A code that was withdrawn may have passed to another country.
        if sheet.named(row, "status") != "current" {
            continue;
        }
        for name in ["alpha3", "m49"] {
            let column = sheet.column(name);
            let code = sheet.cell(row, column);
            if code.is_empty() {
                continue;
            }
            let before = codes.insert((column, code.clone()), index);
            if let Some(before) = before.and_then(|before| sheet.grid.row(before)) {
                let before = sheet.label(before, column, "here it stands first");
                rules::duplicate_key::found(sheet.at_cell(findings, row, column), &code, before);
            }
        }
    }
}

/// Checks the values of `groups.csv`, and that nobody is twice in a group.
pub(super) fn groups(sheet: &Sheet, findings: &mut Findings<'_>) {
    let mut list: BTreeMap<_, Vec<(usize, Membership)>> = BTreeMap::new();
    for (index, row) in sheet.rows() {
        match read_membership(&cells(sheet, row)) {
            Ok(one) => {
                let before = list.entry((one.group(), one.country())).or_default();
                let overlap = before.iter().find(|(_, other)| overlaps(&one, other));
                if let Some((other, _)) = overlap {
                    rules::overlapping_membership::found(sheet, findings, row, *other, &one);
                }
                before.push((index, one));
            }
            Err(problems) => {
                for problem in &problems {
                    tell(sheet, row, problem, findings);
                }
            }
        }
    }
}

/// Whether both hold on some day.
fn overlaps(one: &Membership, other: &Membership) -> bool {
    let begins_before_end = |one: &Membership, other: &Membership| match (one.from(), other.until())
    {
        (Some(from), Some(until)) => from.first_day() < until.first_day(),
        _ => true,
    };
    begins_before_end(one, other) && begins_before_end(other, one)
}

fn cells(sheet: &Sheet, row: Row<'_>) -> Vec<String> {
    let columns = 0..sheet.columns.len();
    columns
        .map(|column| sheet.cell(row, column).into_owned())
        .collect()
}

fn tell(sheet: &Sheet, row: Row<'_>, problem: &CellProblem, findings: &mut Findings<'_>) {
    let found = sheet.named(row, problem.column);
    let on = sheet.at_cell(findings, row, sheet.column(problem.column));
    let expected = &problem.expected;
    match problem.kind {
        CellProblemKind::Empty => rules::empty_field::found(on, expected),
        CellProblemKind::Key => rules::malformed_key::found(on, expected, &found),
        CellProblemKind::UnknownWord => rules::unknown_word::found(on, expected, &found),
        CellProblemKind::UnknownCountry => rules::unlisted_country::found(on, expected, &found),
        CellProblemKind::Date => rules::wrong_date::found(on, expected, &found),
        CellProblemKind::EndBeforeStart => rules::end_before_start::found(on, expected, &found),
    }
}
