//! The columns of the Parquet file.

use crate::export::decimal::SCALE;

/// What a column holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Text,
    Date,
    /// With so many decimals.
    Decimal(u32),
    Flag,
}

/// A column.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    is_optional: bool,
}

impl Column {
    /// The line of the schema.
    pub(super) fn schema(&self) -> String {
        let repetition = if self.is_optional {
            "optional"
        } else {
            "required"
        };
        let name = self.name;
        match self.kind {
            Kind::Text => format!("{repetition} binary {name} (STRING); "),
            Kind::Date => format!("{repetition} int32 {name} (DATE); "),
            Kind::Decimal(scale) => {
                format!("{repetition} fixed_len_byte_array(16) {name} (DECIMAL(38,{scale})); ")
            }
            Kind::Flag => format!("{repetition} boolean {name}; "),
        }
    }
}

/// Texts, in the order of the file.
pub(super) const TEXTS: [(&str, bool); 14] = [
    ("registry", false),
    ("registry_name", false),
    ("area", false),
    ("area_name", false),
    ("alpha3", true),
    ("m49", true),
    ("indicator", false),
    ("indicator_name", false),
    ("time", false),
    ("unit", false),
    ("unit_name", false),
    ("status", false),
    ("status_name", false),
    ("vintage", false),
];

/// All columns, in the order of the file.
pub(super) fn columns(has_names: bool) -> Vec<Column> {
    let column = |name, kind, is_optional| Column {
        name,
        kind,
        is_optional,
    };
    let mut list = Vec::new();
    for (name, is_optional) in TEXTS {
        if has_names || !name.ends_with("_name") {
            list.push(column(name, Kind::Text, is_optional));
        }
        if name == "time" {
            list.push(column("time_start", Kind::Date, false));
            list.push(column("time_end", Kind::Date, false));
            list.push(column("value", Kind::Decimal(SCALE), true));
            list.push(column("value_is_exact", Kind::Flag, true));
            list.push(column("addresses", Kind::Decimal(0), true));
        }
    }
    list
}
