//! The report as Markdown.

use super::page::{Block, Cell, Entry, Page, Table};
use crate::geography::Language;
use crate::message::{Arg, Messages};

/// The report as Markdown. Pictures are links to SVG files in the folder
/// `pictures`, named as [`super::Picture::name`]; without a folder their
/// captions stand alone.
pub fn markdown(page: &Page, pictures: Option<&str>) -> String {
    let words = Messages::of(page.language);
    let mut text = String::new();
    // Who reads Markdown takes the direction from the page around it.
    let is_mirrored = page.language.is_right_to_left();
    if is_mirrored {
        text.push_str("<div dir=\"rtl\" lang=\"ar\">\n\n");
    }
    for block in &page.blocks {
        put(&mut text, words, block, pictures);
        text.push('\n');
    }
    if is_mirrored {
        text.push_str("</div>\n");
    }
    let end = text.trim_end().len();
    text.truncate(end);
    text.push('\n');
    text
}

fn put(text: &mut String, words: &Messages, block: &Block, pictures: Option<&str>) {
    match block {
        Block::Title {
            number,
            text: title,
        } => line(text, &format!("# {number} {}", escaped(title))),
        Block::Heading { level, text: title } => {
            let marks = "#".repeat(usize::from(*level));
            line(text, &format!("{marks} {}", escaped(title)));
        }
        Block::Paragraph {
            number: (section, number),
            text: said,
            evidence,
        } => {
            line(text, &format!("**{section}.{number}** {}", escaped(said)));
            rest(text, words, "label-evidence", evidence);
        }
        Block::Text(said) => line(text, &escaped(said)),
        Block::Vintages(list) => {
            line(text, &labelled(words, "label-vintages", list));
        }
        Block::Table(table) => put_table(text, table),
        Block::Picture(picture) => {
            // Where there are no pictures nothing stands in their place.
            if let Some(folder) = pictures {
                let caption = escaped(&picture.caption);
                let file = format!("{}/{}.svg", linked(folder), picture.name);
                line(text, &format!("![{caption}]({file})"));
            }
        }
        Block::Points(entries) => entries.iter().for_each(|entry| point(text, words, entry)),
    }
}

fn point(text: &mut String, words: &Messages, entry: &Entry) {
    text.push_str("- ");
    text.push_str(&escaped(&entry.text));
    if !entry.evidence.is_empty() {
        text.push_str(" \u{2013} ");
        text.push_str(&labelled(words, "label-evidence", &entry.evidence));
    }
    text.push('\n');
    if let Some(remark) = &entry.remark {
        // English, whatever the language of the report.
        let mark = match words.language() {
            Language::En => "",
            _ => "(en) ",
        };
        line(text, &format!("  > {mark}{}", escaped(remark)));
    }
}

fn rest(text: &mut String, words: &Messages, id: &str, list: &[String]) {
    if !list.is_empty() {
        text.push('\n');
        line(text, &format!("> {}", labelled(words, id, list)));
    }
}

fn labelled(words: &Messages, id: &str, list: &[String]) -> String {
    words.format(id, &[("list", Arg::text(codes(list)))])
}

/// `` `testbed-ci: council-2018 3.4`; `...` ``
fn codes(list: &[String]) -> String {
    let codes: Vec<String> = list.iter().map(|one| format!("`{one}`")).collect();
    codes.join("; ")
}

fn put_table(text: &mut String, table: &Table) {
    let head: Vec<String> = table
        .columns
        .iter()
        .map(|(title, _)| escaped(title))
        .collect();
    row(text, &head);
    let rule = |place| {
        if table.has_numbers(place) {
            "---:"
        } else {
            "---"
        }
    };
    let rules: Vec<String> = (0..head.len())
        .map(|place| rule(place).to_owned())
        .collect();
    row(text, &rules);
    for cells in &table.rows {
        let cells: Vec<String> = cells.iter().map(cell).collect();
        row(text, &cells);
    }
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Number(text) => escaped(text),
        Cell::Code(list) => codes(list),
    }
}

fn row(text: &mut String, cells: &[String]) {
    line(text, &format!("| {} |", cells.join(" | ")));
}

fn line(text: &mut String, content: &str) {
    text.push_str(content);
    text.push('\n');
}

/// Text that means itself in Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#'
        ) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A folder's name as it stands in a link.
fn linked(folder: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    folder
        .bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_means_itself() {
        assert_eq!(escaped("a_b | *c* [d] <e>"), r"a\_b \| \*c\* \[d\] \<e\>");
        assert_eq!(linked("my report-charts"), "my%20report-charts");
        assert_eq!(codes(&["a".to_owned(), "b".to_owned()]), "`a`; `b`");
    }
}
