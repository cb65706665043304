//! A Frictionless Data Package, version 2: `datapackage.json` beside the
//! tables.

use serde_json::{Map, Value, json};

use super::metadata::Metadata;
use super::names::Names;
use super::reference::{Column, ColumnKind, Table};

/// A file of the package, as it lies there.
#[derive(Clone, Debug)]
pub struct PackedFile {
    /// The table in it.
    pub table: Table,
    /// How long it is.
    pub bytes: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// The text of `datapackage.json`.
pub fn datapackage(files: &[PackedFile], metadata: &Metadata) -> String {
    let title = Names::of(metadata.settings.language).title();
    let resources: Vec<Value> = files.iter().map(resource).collect();
    let sources = metadata
        .inputs
        .iter()
        .map(|one| json!({ "title": one.file, "version": format!("sha256:{}", one.sha256) }));
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "ipv6-delegations",
        "title": title,
        "description": "How many number resources the regional Internet registries have delegated, \
                        by country, as of the dates of their files. METADATA.md defines each \
                        indicator.",
        "version": "1.0.0",
        "created": format!("{}T00:00:00Z", metadata.date()),
        "licenses": [],
        "contributors": [{ "title": "v6atlas", "roles": ["creator"] }],
        "sources": sources.collect::<Vec<_>>(),
        "resources": resources,
    });
    // An empty list is not allowed to stand.
    if let Some(members) = package.as_object_mut() {
        members.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
    }
    let mut text = format!("{package:#}");
    text.push('\n');
    text
}

fn resource(file: &PackedFile) -> Value {
    let table = &file.table;
    let fields: Vec<Value> = table.columns.iter().map(field).collect();
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": fields,
        "fieldsMatch": "equal",
        "missingValues": [""],
        "primaryKey": table.key,
    });
    let foreign: Vec<Value> = table
        .foreign
        .iter()
        .map(|(column, other, there)| {
            json!({
                "fields": [column],
                "reference": { "resource": other, "fields": [there] },
            })
        })
        .collect();
    if let Some(members) = schema.as_object_mut()
        && !foreign.is_empty()
    {
        members.insert("foreignKeys".to_owned(), Value::Array(foreign));
    }
    json!({
        "name": table.name,
        "title": table.title,
        "path": format!("{}.csv", table.name),
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.bytes,
        "hash": format!("sha256:{}", file.sha256),
        "dialect": { "delimiter": ",", "lineTerminator": "\n", "header": true },
        "schema": schema,
    })
}

fn field(column: &Column) -> Value {
    let (kind, constraint) = match column.kind {
        ColumnKind::Text => ("string", None),
        ColumnKind::Code(codes) => ("string", Some(("enum", json!(codes)))),
        ColumnKind::Pattern(pattern) => ("string", Some(("pattern", json!(pattern)))),
        ColumnKind::Decimal => ("number", None),
        ColumnKind::Date => ("date", None),
    };
    let mut constraints = Map::new();
    if column.is_required {
        constraints.insert("required".to_owned(), json!(true));
    }
    constraints.extend(constraint.map(|(name, value)| (name.to_owned(), value)));
    let mut field = json!({
        "name": column.name,
        "type": kind,
        "description": column.description,
    });
    if let Some(members) = field.as_object_mut()
        && !constraints.is_empty()
    {
        members.insert("constraints".to_owned(), Value::Object(constraints));
    }
    field
}
