//! The XML form: a `registry` with `record`s, some in registries within.

use roxmltree::{Document, Node};

use super::row::{Row, Rows, Subject, Wrong};

/// The identifiers of the registries that are read.
pub(super) const IDS: [(&str, Subject); 3] = [
    ("as-numbers", Subject::Asn),
    ("ipv4-address-space", Subject::Ipv4),
    ("ipv6-unicast-address-assignments", Subject::Ipv6),
];

pub(super) fn rows(text: &str) -> Result<Rows, Wrong> {
    let document =
        Document::parse(text).map_err(|error| (u64::from(error.pos().row), error.to_string()))?;
    let root = document.root_element();
    let line = |node: &Node<'_, '_>| u64::from(document.text_pos_at(node.range().start).row);
    let id = root.attribute("id").unwrap_or_default();
    let known = IDS.iter().find(|(known, _)| *known == id);
    let Some((_, subject)) = known.filter(|_| is_registry(root)) else {
        let ids = IDS.map(|(id, _)| id).join(", ");
        return Err((
            line(&root),
            format!("expected a registry of IANA ({ids}), found `{id}`"),
        ));
    };
    let updated = match child(root, "updated") {
        text if text.is_empty() => None,
        text => Some(text.parse().map_err(|_| {
            let text = format!("expected a date such as 2024-11-04, found `{text}`");
            (line(&root), text)
        })?),
    };
    let records = root
        .descendants()
        .filter(|node| node.tag_name().name() == "record");
    let rows = records.map(|record| Row {
        line: line(&record),
        what: either(record, ["prefix", "number"]),
        whom: either(record, ["designation", "description"]),
        date: match record.attribute("date") {
            Some(date) => date.to_owned(),
            None => child(record, "date"),
        },
        whois: child(record, "whois"),
        status: child(record, "status"),
    });
    Ok(Rows {
        subject: *subject,
        updated,
        list: rows.collect(),
    })
}

/// Names are compared without the namespace: copies lose it.
fn is_registry(node: Node<'_, '_>) -> bool {
    node.tag_name().name() == "registry"
}

fn either(node: Node<'_, '_>, names: [&str; 2]) -> String {
    let [first, second] = names.map(|name| child(node, name));
    if first.is_empty() { second } else { first }
}

/// The text of a child, or nothing.
fn child(node: Node<'_, '_>, name: &str) -> String {
    let found = node
        .children()
        .find(|child| child.tag_name().name() == name);
    let text = found.and_then(|child| child.text());
    text.unwrap_or_default().trim().to_owned()
}
