//! `groups.csv`: which countries are in which groups, and since when.

use csv::{ReaderBuilder, StringRecord};

use super::Table;
use crate::check::findings::Findings;
use crate::check::rules::table as rules;
use crate::diagnostic::{Diagnostic, Rule};
use crate::geography::{CountryCode, Group};
use crate::period::Period;

const COLUMNS: [&str; 6] = ["group", "country", "from", "until", "source", "remark"];

/// A membership that can be read.
struct Row {
    start: usize,
    group: Group,
    country: CountryCode,
    from: Option<Period>,
    until: Option<Period>,
}

impl Row {
    /// Whether there is a day that both cover; a date known only to the year
    /// counts from its first day.
    fn overlaps(&self, other: &Self) -> bool {
        let ends_before = |a: &Self, b: &Self| {
            let (until, from) = (
                a.until.map(Period::first_day),
                b.from.map(Period::first_day),
            );
            until.is_some_and(|until| from.is_some_and(|from| until <= from))
        };
        !ends_before(self, other) && !ends_before(other, self)
    }
}

/// How many rows there are.
pub(super) fn check(table: &Table, findings: &mut Findings<'_>) -> u64 {
    let mut on = On { table, findings };
    if !on.is_text() || !on.has_columns() {
        return 0;
    }
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .from_reader(&table.bytes[..]);
    let mut rows: Vec<Row> = Vec::new();
    let mut count = 0;
    for record in reader.records().skip(1).filter_map(Result::ok) {
        count += 1;
        let Some(row) = on.row(&record) else {
            continue;
        };
        let same = |other: &&Row| other.group == row.group && other.country == row.country;
        if let Some(other) = rows.iter().filter(same).find(|other| other.overlaps(&row)) {
            on.overlap(&row, other);
        }
        rows.push(row);
    }
    count
}

/// A table that is checked.
struct On<'a, 'f, 's> {
    table: &'a Table,
    findings: &'f mut Findings<'s>,
}

impl On<'_, '_, '_> {
    fn tell(
        &mut self,
        (rule, help): (&'static Rule, &'static str),
        bytes: std::ops::Range<usize>,
        message: impl FnOnce() -> String,
    ) {
        let table = self.table;
        self.findings.add(rule, rule.severity, &table.name, || {
            Diagnostic::new(rule, message(), table.label(bytes, "")).help(help)
        });
    }

    fn is_text(&mut self) -> bool {
        let Err(error) = std::str::from_utf8(&self.table.bytes) else {
            return true;
        };
        let at = error.valid_up_to();
        let rule = (&rules::table_not_utf8::RULE, rules::table_not_utf8::HELP);
        self.tell(rule, at..at + 1, || {
            "expected UTF-8, found other bytes".to_owned()
        });
        false
    }

    fn has_columns(&mut self) -> bool {
        let first = self.table.bytes.split(|&byte| byte == b'\n').next();
        let first = String::from_utf8_lossy(first.unwrap_or_default()).into_owned();
        let first = first.trim_end().trim_start_matches('\u{feff}');
        let names: Vec<&str> = first.split(',').map(str::trim).collect();
        if names == COLUMNS {
            return true;
        }
        let expected = COLUMNS.join(", ");
        let unknown = names.iter().position(|name| !COLUMNS.contains(name));
        let missing = COLUMNS.iter().find(|name| !names.contains(name));
        let rule = if missing.is_some() {
            (&rules::missing_column::RULE, rules::missing_column::HELP)
        } else {
            (&rules::unknown_column::RULE, rules::unknown_column::HELP)
        };
        let place = self.table.field(0, unknown.unwrap_or(0));
        self.tell(rule, place, || format!("expected the columns {expected}"));
        false
    }

    fn row(&mut self, record: &StringRecord) -> Option<Row> {
        let start = self.table.row_start(record.position());
        if record.len() != COLUMNS.len() {
            let place = self.table.field(start, record.len().min(COLUMNS.len()) - 1);
            let rule = (
                &rules::wrong_row_length::RULE,
                rules::wrong_row_length::HELP,
            );
            self.tell(rule, place, || {
                format!("expected {} fields, found {}", COLUMNS.len(), record.len())
            });
            return None;
        }
        let cell = |index: usize| record.get(index).unwrap_or_default();
        let group = Group::parse(cell(0));
        if group.is_none() {
            let rule = (&rules::unknown_word::RULE, rules::unknown_word::HELP);
            self.tell(rule, self.table.field(start, 0), || {
                format!("group: expected a group such as UN_LDC, found {}", cell(0))
            });
        }
        let country = CountryCode::new(cell(1));
        if country.is_none() {
            let rule = (&rules::unknown_area::RULE, rules::unknown_area::HELP);
            self.tell(rule, self.table.field(start, 1), || {
                format!("country: expected a code of ISO 3166, found {}", cell(1))
            });
        }
        let from = self.period(start, 2, cell(2));
        let until = self.period(start, 3, cell(3));
        let row = Row {
            start,
            group: group?,
            country: country?,
            from: from?,
            until: until?,
        };
        if let (Some(from), Some(until)) = (row.from, row.until)
            && until.first_day() <= from.first_day()
        {
            let rule = (
                &rules::end_before_start::RULE,
                rules::end_before_start::HELP,
            );
            self.tell(rule, self.table.field(start, 3), || {
                format!("until: expected a date after {from}, found {until}")
            });
        }
        Some(row)
    }

    /// A date, if there is one; nothing if it is wrong.
    #[expect(clippy::option_option, reason = "a date may be absent or be wrong")]
    fn period(&mut self, start: usize, index: usize, text: &str) -> Option<Option<Period>> {
        if text.is_empty() {
            return Some(None);
        }
        let period: Result<Period, _> = text.parse();
        if period.is_err() {
            let rule = (&rules::wrong_date_text::RULE, rules::wrong_date_text::HELP);
            self.tell(rule, self.table.field(start, index), || {
                format!("expected a date such as 2017-09-04, found {text}")
            });
        }
        period.ok().map(Some)
    }

    fn overlap(&mut self, row: &Row, other: &Row) {
        let table = self.table;
        let rule = &rules::overlapping_membership::RULE;
        self.findings.add(rule, rule.severity, &table.name, || {
            let label = |row: &Row, text| table.label(table.field(row.start, 1), text);
            Diagnostic::new(
                rule,
                format!("{} is in {} twice at the same time", row.country, row.group),
                label(row, "from here"),
            )
            .and(label(other, "and from here"))
            .help(rules::overlapping_membership::HELP)
        });
    }
}
