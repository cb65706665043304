//! The forms of the report: that they are well made, hold what the page holds,
//! and are the same each time.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::Document;
use v6atlas::council::{Block, Cell, Content, Entry, Page, Table, docx, html, markdown};
use v6atlas::geography::Language;

use crate::shipped::{page, term};

/// The parts of a DOCX file by name.
pub(crate) fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        let time = entry.last_modified().unwrap();
        assert_eq!(time.year(), 1980, "{}: no clock", entry.name());
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        parts.insert(entry.name().to_owned(), content);
    }
    parts
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap()
}

#[test]
fn docx_is_a_package_of_well_formed_parts() {
    for language in [Language::En, Language::Ar, Language::Zh] {
        let page = page(term("2022-02", "2023-04"), language, Content::WithEvidence);
        let parts = parts(&docx(&page).unwrap());
        for (name, content) in &parts {
            if ["xml", "rels"].contains(&ending(name)) {
                let text = std::str::from_utf8(content).unwrap();
                Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            }
        }
        let document = std::str::from_utf8(&parts["word/document.xml"]).unwrap();
        let pictures = page.pictures().count();
        let media = parts.keys().filter(|name| ending(name) == "png").count();
        assert!(pictures > 3 && pictures == media, "{language}");
        assert_eq!(document.matches("<wp:docPr ").count(), pictures);
        assert_eq!(document.matches(" descr=\"").count(), pictures);
        let tables = document.matches("<w:tbl>").count();
        assert_eq!(document.matches("<w:tblHeader />").count(), tables);
        let is_arabic = language == Language::Ar;
        for mark in ["<w:bidi />", "<w:bidiVisual />", "<w:rtl />"] {
            assert_eq!(document.contains(mark), is_arabic, "{language}: {mark}");
        }
        let paragraphs = page
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Paragraph { .. }));
        let numbered = document.matches("<w:ilvl w:val=\"1\" />").count();
        assert_eq!(numbered, paragraphs.count(), "{language}");
    }
}

#[test]
fn the_same_bytes_each_time() {
    let made = || {
        let page = page(
            term("2019-06", "2020-03"),
            Language::Ar,
            Content::WithEvidence,
        );
        (docx(&page).unwrap(), html(&page), markdown(&page, None))
    };
    assert!(made() == made());
    // In another thread, after other documents.
    let other = std::thread::spawn(made).join().unwrap();
    assert!(other == made());
}

#[test]
fn html_stands_alone_and_has_its_direction() {
    for language in Language::ALL {
        let page = page(term("2019-06", "2020-03"), language, Content::WithEvidence);
        let html = html(&page);
        let direction = if language == Language::Ar {
            "rtl"
        } else {
            "ltr"
        };
        let root = format!("<html lang=\"{language}\" dir=\"{direction}\">");
        assert!(html.contains(&root), "{language}");
        assert_eq!(html.matches("<svg ").count(), page.pictures().count());
        for outside in ["src=", "href=\"http", "@import", "<script"] {
            assert!(!html.contains(outside), "{language}: {outside}");
        }
        // Well formed but for what HTML writes without an end.
        let body = html.split_once("<body>").unwrap().1;
        let body = body.split_once("</body>").unwrap().0;
        Document::parse(&format!("<body>{body}</body>")).unwrap();
    }
}

/// Titles are typed by people: none may break a file.
#[test]
fn any_text_can_be_written() {
    let odd = "A & B <x> ]]> \"q\" *s* | p_i {brace}\u{1}";
    let entry = Entry {
        text: odd.to_owned(),
        evidence: vec![odd.to_owned()],
        remark: Some(odd.to_owned()),
    };
    let page = Page {
        language: Language::Ar,
        title: odd.to_owned(),
        date: "2023-04-30".parse().unwrap(),
        blocks: vec![
            Block::Text(odd.to_owned()),
            Block::Points(vec![entry]),
            Block::Table(Table {
                columns: vec![(odd.to_owned(), 100)],
                rows: vec![vec![Cell::Code(vec![odd.to_owned()])]],
            }),
        ],
    };
    for (name, content) in parts(&docx(&page).unwrap()) {
        if ["xml", "rels"].contains(&ending(&name)) {
            Document::parse(std::str::from_utf8(&content).unwrap()).unwrap();
        }
    }
    let html = html(&page);
    assert!(html.contains(
        "<title>A &amp; B &lt;x&gt; ]]&gt; &quot;q&quot; *s* | p_i {brace}\u{fffd}</title>"
    ));
    assert!(!html.contains("<x>"));
    assert!(markdown(&page, None).contains(r"\<x\> \]\]\> "));
}

#[test]
fn the_final_text_has_no_evidence() {
    let term = term("2019-06", "2020-03");
    for language in Language::ALL {
        let whole = page(term, language, Content::WithEvidence);
        let last = page(term, language, Content::Final);
        let (whole, last) = (markdown(&whole, None), markdown(&last, None));
        for key in ["council-2020", "testbed-ci", "apnic-2019"] {
            assert!(whole.contains(key), "{language}: {key}");
            assert!(!last.contains(key), "{language}: {key}");
        }
        let widths = page(term, language, Content::Final);
        for block in &widths.blocks {
            if let Block::Table(table) = block {
                let sum: u32 = table.columns.iter().map(|(_, part)| u32::from(*part)).sum();
                assert!((96..=100).contains(&sum), "{language}: {sum}");
                let columns = table.columns.len();
                assert!(table.rows.iter().all(|row| row.len() == columns));
            }
        }
        let numbers = |text: &str| text.matches("**3.").count();
        assert_eq!(numbers(&whole), numbers(&last), "{language}");
        assert!(!last.contains('`'));
    }
}
