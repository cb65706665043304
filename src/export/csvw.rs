//! CSV on the Web: metadata beside each table.

use serde_json::{Value, json};

use super::metadata::Metadata;
use super::names::Names;
use super::reference::{Column, ColumnKind, Table};

/// The text of `TABLE.csv-metadata.json`: the table alone, or, if its codes
/// stand in others, these beside it, so that a program can follow them.
pub fn csvw(table: &Table, all: &[Table], metadata: &Metadata) -> String {
    let mut described = vec![describe(table)];
    let mut named = vec![table.name];
    // Whom a table refers to may itself refer to others.
    let mut waiting: Vec<&Table> = vec![table];
    while let Some(one) = waiting.pop() {
        for (_, other, _) in one.foreign {
            let found = all.iter().find(|table| table.name == *other);
            if let Some(found) = found.filter(|found| !named.contains(&found.name)) {
                named.push(found.name);
                described.push(describe(found));
                waiting.push(found);
            }
        }
    }
    let language = metadata.settings.language.code();
    let context = json!(["http://www.w3.org/ns/csvw", { "@language": language }]);
    let common = json!({
        "@context": context,
        "dc:title": Names::of(metadata.settings.language).title(),
        "dc:creator": "v6atlas",
        "dc:date": metadata.date().to_string(),
        "dc:description": table.title,
        "dialect": { "header": true, "delimiter": ",", "encoding": "utf-8" },
    });
    let mut text = format!("{:#}", merged(common, described));
    text.push('\n');
    text
}

fn merged(common: Value, mut tables: Vec<Value>) -> Value {
    let mut object = common;
    let (Some(members), [_, ..]) = (object.as_object_mut(), tables.as_slice()) else {
        return object;
    };
    if tables.len() == 1 {
        if let Some(Value::Object(table)) = tables.pop() {
            members.extend(table);
        }
    } else {
        members.insert("tables".to_owned(), Value::Array(tables));
    }
    object
}

fn describe(table: &Table) -> Value {
    let columns: Vec<Value> = table.columns.iter().map(describe_column).collect();
    let mut schema = json!({
        "columns": columns,
        "primaryKey": table.key,
    });
    let foreign: Vec<Value> = table
        .foreign
        .iter()
        .map(|(column, other, there)| {
            json!({
                "columnReference": [column],
                "reference": { "resource": format!("{other}.csv"), "columnReference": [there] },
            })
        })
        .collect();
    if let Some(members) = schema.as_object_mut()
        && !foreign.is_empty()
    {
        members.insert("foreignKeys".to_owned(), Value::Array(foreign));
    }
    json!({ "url": format!("{}.csv", table.name), "tableSchema": schema })
}

fn describe_column(column: &Column) -> Value {
    let datatype = match column.kind {
        ColumnKind::Text => json!("string"),
        ColumnKind::Code(codes) => json!({ "base": "string", "format": codes.join("|") }),
        ColumnKind::Pattern(pattern) => json!({ "base": "string", "format": pattern }),
        ColumnKind::Decimal => json!("decimal"),
        ColumnKind::Date => json!({ "base": "date", "format": "yyyy-MM-dd" }),
    };
    json!({
        "name": column.name,
        "titles": column.name,
        "dc:description": column.description,
        "datatype": datatype,
        "required": column.is_required,
        "null": "",
    })
}
