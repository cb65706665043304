//! The tables of codes that stand beside the tidy table, and what all of them
//! are made of: one description, from which the Data Package and CSVW are
//! written.

use super::cells::encode;
use super::metadata::Metadata;
use super::names::{Names, UNITS, alpha3, area_kind, areas, m49, scopes};
use super::settings::Labels;
use super::tidy;
use crate::geography::Language;
use crate::measure::{Indicator, Measure, ObsStatus};

/// A table of an export.
#[derive(Clone, Debug)]
pub struct Table {
    /// The name of its file, without `.csv`.
    pub name: &'static str,
    /// What it is, in a line.
    pub title: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The columns that name a row.
    pub key: &'static [&'static str],
    /// Columns whose codes stand in another table: column, table, column there.
    pub foreign: &'static [(&'static str, &'static str, &'static str)],
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name in the first line.
    pub name: String,
    /// What its cells are.
    pub kind: ColumnKind,
    /// Whether a cell may be empty.
    pub is_required: bool,
    /// What it tells.
    pub description: &'static str,
}

/// What cells are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text.
    Text,
    /// One of some codes.
    Code(&'static [&'static str]),
    /// Text of a form that a regular expression tells.
    Pattern(&'static str),
    /// An exact decimal number.
    Decimal,
    /// A day.
    Date,
}

fn column(name: &str, kind: ColumnKind, is_required: bool, description: &'static str) -> Column {
    Column {
        name: name.to_owned(),
        kind,
        is_required,
        description,
    }
}

/// A time as the tables write it.
const TIME: &str = "[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2}(/P[0-9]+D)?)?)?";

/// The tidy table and those beside it, in the order of a package.
pub fn tables(labels: Labels) -> Vec<Table> {
    vec![
        observations(labels),
        registries(),
        area_table(),
        indicators(),
        units(),
        statuses(),
        inputs(),
    ]
}

fn observations(labels: Labels) -> Table {
    // With code and name in one cell a code is found in no other table.
    let is_coded = labels != Labels::Both;
    let describe = |name: &str| match name {
        "registry" => (ColumnKind::Text, true, "Whose delegations are counted"),
        "area" => (
            ColumnKind::Text,
            true,
            "The country, group of countries, or total",
        ),
        "alpha3" => (
            ColumnKind::Pattern("[A-Z]{3}"),
            false,
            "The country in three letters of ISO 3166-1",
        ),
        "m49" => (
            ColumnKind::Pattern("[0-9]{3}"),
            false,
            "The country in three digits of UN M49",
        ),
        "indicator" => (ColumnKind::Text, true, "What is told"),
        "time" => (
            ColumnKind::Pattern(TIME),
            true,
            "The day of a stock, the period of a flow, the year of survivors",
        ),
        "value" => (
            ColumnKind::Decimal,
            false,
            "The exact value; empty where it is missing, which the status says",
        ),
        "unit" => (ColumnKind::Text, true, "The unit of the value"),
        "status" => (ColumnKind::Text, true, "How the value is to be taken"),
        "vintage" => (
            ColumnKind::Text,
            true,
            "The input: publisher, date, serial, start of its SHA-256",
        ),
        _ => (ColumnKind::Text, true, "The name of the code before it"),
    };
    let columns = tidy::columns(labels).into_iter().map(|name| {
        let (kind, is_required, description) = describe(&name);
        column(&name, kind, is_required, description)
    });
    Table {
        name: "observations",
        title: "Observations: one row a figure",
        columns: columns.collect(),
        key: &["registry", "area", "indicator", "time"],
        foreign: if is_coded {
            &[
                ("registry", "registries", "registry"),
                ("area", "areas", "area"),
                ("indicator", "indicators", "indicator"),
                ("unit", "units", "unit"),
                ("status", "statuses", "status"),
            ]
        } else {
            &[]
        },
    }
}

/// A column of names for each language.
fn name_columns() -> impl Iterator<Item = Column> {
    Language::ALL.into_iter().map(|language| Column {
        name: format!("name_{}", language.code()),
        kind: ColumnKind::Text,
        is_required: true,
        description: "The name in that language",
    })
}

fn code_table(
    name: &'static str,
    title: &'static str,
    key: &'static [&'static str],
    mut columns: Vec<Column>,
) -> Table {
    columns.extend(name_columns());
    Table {
        name,
        title,
        columns,
        key,
        foreign: &[],
    }
}

fn registries() -> Table {
    let code = column(
        "registry",
        ColumnKind::Text,
        true,
        "The code in observations",
    );
    code_table("registries", "Registries", &["registry"], vec![code])
}

fn area_table() -> Table {
    let kinds = &["country", "withdrawn", "other", "group", "total"];
    let columns = vec![
        column("area", ColumnKind::Text, true, "The code in observations"),
        column(
            "kind",
            ColumnKind::Code(kinds),
            true,
            "What kind of area it is",
        ),
        column(
            "alpha3",
            ColumnKind::Pattern("[A-Z]{3}"),
            false,
            "Three letters of ISO 3166-1",
        ),
        column(
            "m49",
            ColumnKind::Pattern("[0-9]{3}"),
            false,
            "Three digits of UN M49",
        ),
    ];
    code_table("areas", "Countries, groups and totals", &["area"], columns)
}

fn indicators() -> Table {
    let kinds = &["stock", "flow", "survivors"];
    let columns = vec![
        column(
            "indicator",
            ColumnKind::Text,
            true,
            "The code in observations",
        ),
        column("unit", ColumnKind::Text, true, "The unit of its values"),
        column(
            "kind",
            ColumnKind::Code(kinds),
            true,
            "What there is on a day, what changed in a period, what is left of a year",
        ),
    ];
    let mut table = code_table("indicators", "Indicators", &["indicator"], columns);
    table.foreign = &[("unit", "units", "unit")];
    table
}

fn units() -> Table {
    let code = column("unit", ColumnKind::Text, true, "The word in observations");
    code_table("units", "Units", &["unit"], vec![code])
}

fn statuses() -> Table {
    let code = column(
        "status",
        ColumnKind::Text,
        true,
        "The letter, as in SDMX's CL_OBS_STATUS",
    );
    code_table(
        "statuses",
        "Statuses of observations",
        &["status"],
        vec![code],
    )
}

fn inputs() -> Table {
    Table {
        name: "inputs",
        title: "The allocation files behind the figures",
        columns: vec![
            column("registry", ColumnKind::Text, true, "Who published the file"),
            column("date", ColumnKind::Date, true, "The day to which it tells"),
            column(
                "form",
                ColumnKind::Text,
                true,
                "Standard, extended or combined",
            ),
            column(
                "file",
                ColumnKind::Text,
                true,
                "The name it was published under",
            ),
            column(
                "serial",
                ColumnKind::Text,
                true,
                "The serial in its first line",
            ),
            column(
                "sha256",
                ColumnKind::Pattern("[0-9a-f]{64}"),
                true,
                "SHA-256 of its plain content",
            ),
        ],
        key: &["sha256"],
        foreign: &[("registry", "registries", "registry")],
    }
}

/// The content of a table of codes or inputs; nothing for the observations,
/// which [`super::Tidy`] writes.
pub fn content(table: &Table, metadata: &Metadata) -> Option<Vec<u8>> {
    let names = |name: &dyn Fn(Names) -> String| -> Vec<String> {
        let all = Language::ALL.into_iter();
        all.map(|language| name(Names::of(language))).collect()
    };
    let rows: Vec<Vec<String>> = match table.name {
        "registries" => scopes()
            .into_iter()
            .map(|one| [vec![one.to_string()], names(&|n| n.registry(one))].concat())
            .collect(),
        "areas" => areas()
            .into_iter()
            .map(|one| {
                let codes = [area_kind(one), alpha3(one), m49(one)].map(str::to_owned);
                [
                    vec![one.to_string()],
                    codes.to_vec(),
                    names(&|n| n.area(one)),
                ]
                .concat()
            })
            .collect(),
        "indicators" => Indicator::ALL
            .iter()
            .map(|one| {
                let kind = match one.measure() {
                    Measure::Stock => "stock",
                    Measure::Flow => "flow",
                    Measure::Survivors => "survivors",
                };
                let codes = [one.code(), one.unit().as_str(), kind].map(str::to_owned);
                [codes.to_vec(), names(&|n| n.indicator(*one))].concat()
            })
            .collect(),
        "units" => UNITS
            .into_iter()
            .map(|one| [vec![one.to_string()], names(&|n| n.unit(one))].concat())
            .collect(),
        "statuses" => ObsStatus::ALL
            .into_iter()
            .map(|one| [vec![one.to_string()], names(&|n| n.status(one))].concat())
            .collect(),
        "inputs" => metadata
            .inputs
            .iter()
            .map(|one| {
                let date = one.date.to_string();
                [
                    &one.registry,
                    &date,
                    &one.form,
                    &one.file,
                    &one.serial,
                    &one.sha256,
                ]
                .map(Clone::clone)
                .to_vec()
            })
            .collect(),
        _ => return None,
    };
    let mut text = encode(table.columns.iter().map(|one| &one.name), b',');
    text.push(b'\n');
    for row in rows {
        text.extend(encode(row, b','));
        text.push(b'\n');
    }
    Some(text)
}
