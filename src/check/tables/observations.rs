//! Tables of observations: each row, each key once, and totals that are the
//! sums of their areas.

use std::collections::{BTreeMap, BTreeSet};

use csv::{ReaderBuilder, StringRecord};

use super::{Kind, Table};
use crate::check::findings::Findings;
use crate::check::rules::observation::{
    cut_table, repeated_observation, total_mismatch, wrong_observation,
};
use crate::check::words::meant;
use crate::diagnostic::{Diagnostic, Rule};
use crate::export::csv::{COLUMNS, CellError, observation};
use crate::geography::Area;
use crate::measure::{Indicator, ObsStatus, Observation, Scope, Value};
use crate::period::Period;
use crate::resource::Extent;
use crate::snapshot::Vintage;

/// The indicators of which each record, address or number counts in exactly
/// one area. Holders, shares and what moves do not add up.
const SUMMED: &[Indicator] = &[
    Indicator::V6_RECORDS,
    Indicator::V6_EQ32,
    Indicator::V6_EQ48,
    Indicator::V4_ADDRESSES,
    Indicator::ASNS,
    Indicator::V6_ADDED,
    Indicator::V6_ADDED_EQ32,
    Indicator::V6_REMOVED,
    Indicator::V6_REMOVED_EQ32,
    Indicator::V6_SURVIVING,
];

/// Where a row stands.
#[derive(Clone, Copy, Debug)]
struct Spot {
    table: usize,
    start: usize,
}

/// The values of one indicator of a registry and time.
#[derive(Clone, Debug, Default)]
struct Sum {
    count: i128,
    /// In addresses; wider than any sum of what is real.
    space: u128,
    /// The total, if there is one that has to be the sum.
    total: Option<(Spot, Value)>,
    has_total: bool,
    /// The last row of an area.
    area: Option<Spot>,
}

/// How many rows the tables have.
pub(super) fn check(tables: &[Table], findings: &mut Findings<'_>) -> u64 {
    let mut on = On {
        tables,
        findings,
        keys: BTreeMap::new(),
        sums: BTreeMap::new(),
        rows: 0,
    };
    for (place, table) in tables.iter().enumerate() {
        if table.kind == Kind::Observations {
            on.table(place, table);
        }
    }
    on.totals();
    on.rows
}

struct On<'a, 'f, 's> {
    tables: &'a [Table],
    findings: &'f mut Findings<'s>,
    keys: BTreeMap<(Scope, Area, &'static str, Period), Spot>,
    sums: BTreeMap<(Scope, &'static str, Period), Sum>,
    rows: u64,
}

impl On<'_, '_, '_> {
    fn tell(
        &mut self,
        (rule, help): (&'static Rule, &'static str),
        spot: Spot,
        column: usize,
        label: &str,
        message: impl FnOnce() -> String,
    ) {
        let Some(table) = self.tables.get(spot.table) else {
            return;
        };
        self.findings.add(rule, rule.severity, &table.name, || {
            let place = table.field(spot.start, column);
            Diagnostic::new(rule, message(), table.label(place, label)).help(help)
        });
    }

    fn table(&mut self, place: usize, table: &Table) {
        let spot = |start| Spot {
            table: place,
            start,
        };
        let wrong = (&wrong_observation::RULE, wrong_observation::HELP);
        let mut reader = ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .from_reader(&table.bytes[..]);
        let mut row = StringRecord::new();
        let mut latest = Vintage::from_text("");
        let mut is_first = true;
        let is_whole = table.bytes.last().is_none_or(|&byte| byte == b'\n');
        let last = table.bytes.iter().rposition(|&byte| byte == b'\n');
        let last = last.map_or(0, |end| end + 1);
        loop {
            match reader.read_record(&mut row) {
                Ok(false) => break,
                Ok(true) => {}
                Err(error) => {
                    let start = table.row_start(error.position());
                    self.tell(wrong, spot(start), 0, "in this row", || {
                        "expected UTF-8, found other bytes".to_owned()
                    });
                    is_first = false;
                    continue;
                }
            }
            let start = table.row_start(row.position());
            if std::mem::take(&mut is_first) {
                let names = row.iter().map(|name| name.trim_start_matches('\u{feff}'));
                if !names.eq(COLUMNS) {
                    let expected = COLUMNS.join(",");
                    self.tell(wrong, spot(0), 0, "", || {
                        format!("expected the columns {expected}")
                    });
                    return;
                }
                continue;
            }
            self.rows += 1;
            match observation(&row, &latest) {
                Ok(one) => {
                    latest.clone_from(&one.vintage);
                    self.observation(spot(start), &one);
                }
                // A last row without a line end is told as what it is.
                Err(_) if !is_whole && start >= last => {}
                Err(error) => self.wrong(spot(start), &row, error),
            }
        }
        if !is_whole {
            let rule = (&cut_table::RULE, cut_table::HELP);
            self.tell(rule, spot(last), usize::MAX, "expected a line end", || {
                "the last row has no line end".to_owned()
            });
        }
    }

    fn wrong(&mut self, spot: Spot, row: &StringRecord, (column, message): CellError) {
        let index = column.and_then(|name| COLUMNS.iter().position(|own| *own == name));
        let found = index.and_then(|index| row.get(index)).unwrap_or_default();
        let words: Vec<&str> = match column {
            Some("indicator") => Indicator::ALL.iter().map(|own| own.code()).collect(),
            Some("registry") => vec!["afrinic", "apnic", "arin", "lacnic", "ripencc", "all"],
            _ => Vec::new(),
        };
        let hint = meant_code(found, &words).map(|word| format!("did you mean {word}?"));
        let rule = (&wrong_observation::RULE, wrong_observation::HELP);
        let label = hint.unwrap_or_default();
        self.tell(rule, spot, index.unwrap_or(0), &label, || match column {
            Some(column) => format!("{column}: {message}"),
            None => message,
        });
    }

    fn observation(&mut self, spot: Spot, one: &Observation) {
        if let Some(&other) = self.keys.get(&one.key()) {
            self.repeated(spot, other, one);
            return;
        }
        self.keys.insert(one.key(), spot);
        let Some(value) = one.value.filter(|_| SUMMED.contains(&one.indicator)) else {
            return;
        };
        if matches!(one.area, Area::Group(_)) {
            return;
        }
        let key = (one.scope, one.indicator.code(), one.time);
        let sum = self.sums.entry(key).or_default();
        if one.area == Area::Total {
            sum.has_total = true;
            // With status D only the total is known.
            let is_sum = one.status != ObsStatus::DefinitionDiffers;
            sum.total = is_sum.then_some((spot, value));
        } else {
            sum.area = Some(spot);
            sum.count += i128::from(value.count().unwrap_or_default());
            let extent = value.extent().unwrap_or_default();
            sum.space = sum.space.saturating_add(extent.addresses());
        }
    }

    fn repeated(&mut self, spot: Spot, other: Spot, one: &Observation) {
        let (Some(table), Some(above)) =
            (self.tables.get(spot.table), self.tables.get(other.table))
        else {
            return;
        };
        let rule = &repeated_observation::RULE;
        self.findings.add(rule, rule.severity, &table.name, || {
            let (scope, area, indicator, time) = one.key();
            Diagnostic::new(
                rule,
                format!("{scope},{area},{indicator},{time} has two values"),
                table.label(table.field(spot.start, 4), "here"),
            )
            .and(above.label(above.field(other.start, 4), "and here"))
            .help(repeated_observation::HELP)
        });
    }

    fn totals(&mut self) {
        let rule = (&total_mismatch::RULE, total_mismatch::HELP);
        let mut told = BTreeSet::new();
        for ((scope, indicator, time), sum) in std::mem::take(&mut self.sums) {
            if let Some(spot) = sum.area.filter(|_| !sum.has_total)
                && told.insert(spot.table)
            {
                // Areas come before the total: a table that was cut off at a
                // line end shows here, as a rule in all of its figures.
                self.tell(rule, spot, 1, "and no row TOTAL below", || {
                    format!("{scope},{indicator},{time} is told of areas and has no total")
                });
            }
            let Some((spot, value)) = sum.total else {
                continue;
            };
            let space = Extent::from_addresses(sum.space);
            let (is_sum, expected) = match value {
                Value::Count(count) => (i128::from(count) == sum.count, sum.count.to_string()),
                Value::In32s(_) => (value.extent() == Some(space), space.to_decimal(32)),
                Value::In48s(_) => (value.extent() == Some(space), space.to_decimal(48)),
                Value::Share(_) => continue,
            };
            if !is_sum {
                self.tell(rule, spot, 4, &format!("expected {expected}"), || {
                    format!("the total of {indicator} is not the sum of its areas")
                });
            }
        }
    }
}

/// The code that was probably meant.
fn meant_code<'w>(found: &str, words: &[&'w str]) -> Option<&'w str> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let near = meant(found.as_bytes(), &lower)?;
    let place = lower.iter().position(|word| *word == near)?;
    words.get(place).copied()
}
