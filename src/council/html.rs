//! The report as one HTML file that needs no other.

use super::page::{Block, Cell, Entry, Page, Table, printable};
use crate::message::{Arg, Messages};

/// Looks, for the screen and for paper.
const STYLE: &str = "\
body{max-width:48rem;margin:2rem auto;padding:0 1rem;line-height:1.5;color:#222;\
font-family:'Noto Sans','Noto Sans Arabic','Noto Sans SC',Calibri,Arial,sans-serif}\
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}\
p.numbered{display:flex;gap:1rem}p.numbered>span:first-child{min-width:2.5rem}\
.evidence{color:#5f5f5f;font-size:.8rem;margin-top:.25rem}\
.numbered+.evidence{margin-block-start:-.5rem;margin-inline-start:3.5rem}\
code{font-family:'DejaVu Sans Mono',Consolas,monospace;overflow-wrap:anywhere}\
table{border-collapse:collapse;width:100%;font-size:.9rem}\
th,td{border:1px solid #bbb;padding:.25rem .5rem;vertical-align:top;text-align:start}\
th{background:#f0f0f0}th.number,td.number{text-align:end}td.code{font-size:.8rem}\
figure{margin:1rem 0;break-inside:avoid}figure svg{width:100%;height:auto}\
blockquote{margin:.25rem 0;color:#5f5f5f;font-size:.85rem}";

/// The report as one HTML file: the charts stand in it as SVG.
pub fn html(page: &Page) -> String {
    let words = Messages::of(page.language);
    let direction = if page.language.is_right_to_left() {
        "rtl"
    } else {
        "ltr"
    };
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        page.language,
        escaped(&page.title)
    );
    for block in &page.blocks {
        html.push_str(&of_block(words, block));
        html.push('\n');
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn of_block(words: &Messages, block: &Block) -> String {
    match block {
        Block::Title { number, text } => format!("<h1>{number} {}</h1>", escaped(text)),
        Block::Heading { level, text } => format!("<h{level}>{}</h{level}>", escaped(text)),
        Block::Paragraph {
            number: (section, number),
            text,
            evidence,
        } => format!(
            "<p class=\"numbered\" id=\"p{section}.{number}\"><span>{section}.{number}</span>\
             <span>{}</span></p>{}",
            escaped(text),
            rest(words, "label-evidence", evidence)
        ),
        Block::Text(text) => format!("<p>{}</p>", escaped(text)),
        Block::Vintages(list) => rest(words, "label-vintages", list),
        Block::Table(table) => of_table(table),
        Block::Picture(picture) => format!("<figure>{}</figure>", picture.svg),
        Block::Points(entries) => {
            let points: String = entries.iter().map(|entry| point(words, entry)).collect();
            format!("<ul>\n{points}</ul>")
        }
    }
}

fn point(words: &Messages, entry: &Entry) -> String {
    let remark = entry.remark.as_deref().map_or_else(String::new, |remark| {
        format!(
            "<blockquote lang=\"en\" dir=\"ltr\">{}</blockquote>",
            escaped(remark)
        )
    });
    let text = escaped(&entry.text);
    let evidence = rest(words, "label-evidence", &entry.evidence);
    format!("<li>{text}{evidence}{remark}</li>\n")
}

fn rest(words: &Messages, id: &str, list: &[String]) -> String {
    if list.is_empty() {
        return String::new();
    }
    // The message has no marks of HTML; the codes bring theirs.
    let text = words.format(id, &[("list", Arg::text(codes(list)))]);
    format!("<p class=\"evidence\">{text}</p>")
}

/// Keys and numbers, which read from left to right wherever they stand.
fn codes(list: &[String]) -> String {
    let codes: Vec<String> = list
        .iter()
        .map(|one| format!("<bdi dir=\"ltr\"><code>{}</code></bdi>", escaped(one)))
        .collect();
    codes.join("; ")
}

fn of_table(table: &Table) -> String {
    let columns = table.columns.iter().enumerate();
    let head: Vec<String> = columns
        .map(|(place, (title, width))| {
            let class = if table.has_numbers(place) {
                " class=\"number\""
            } else {
                ""
            };
            let title = escaped(title);
            format!("<th scope=\"col\"{class} style=\"width:{width}%\">{title}</th>")
        })
        .collect();
    let rows: Vec<String> = table
        .rows
        .iter()
        .map(|row| {
            let cells: String = row.iter().map(of_cell).collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    let (head, rows) = (head.concat(), rows.concat());
    format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>")
}

fn of_cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => format!("<td>{}</td>", escaped(text)),
        Cell::Number(text) => format!("<td class=\"number\">{}</td>", escaped(text)),
        Cell::Code(list) => format!("<td class=\"code\">{}</td>", codes(list)),
    }
}

/// Text that means itself in HTML, in content and in attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in printable(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_means_itself() {
        assert_eq!(
            escaped("a < b & \"c\" > 'd'"),
            "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;"
        );
    }
}
