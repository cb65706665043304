//! The whole report in a language.

use super::evidence::evidence;
use super::{annex, dates, desk, sentence};
use crate::chart::country::Event;
use crate::council::draft::Draft;
use crate::council::page::{Block, Entry, Page};
use crate::geography::{CountryCode, Language};
use crate::message::{Arg, Messages};

/// The number of the section on IPv6 in the reports.
const SECTION: u32 = 3;

/// How much of what it rests on a report tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// All: the evidence of each paragraph, the vintage of each figure, the
    /// documents read and the points for the desk officer.
    WithEvidence,
    /// The final text alone.
    Final,
}

/// The report in the words of a language. `events` gives the activities of a
/// country for its chart.
pub fn compose(
    draft: &Draft<'_>,
    language: Language,
    content: Content,
    events: &dyn Fn(CountryCode) -> Vec<Event>,
) -> Page {
    let words = Messages::of(language);
    let term = draft.term();
    let range = dates::between(words, term.from(), term.until());
    let period = words.format("council-period", &[("dates", Arg::text(range.as_str()))]);
    let mut blocks = vec![
        Block::Title {
            number: SECTION,
            text: words.text("council-title"),
        },
        Block::Text(period),
    ];
    paragraphs(draft, words, &mut blocks);
    blocks.extend(annex::statistics(draft, words, events));
    blocks.extend(annex::groups(draft, words));
    blocks.extend(annex::open(draft, words));
    match content {
        Content::WithEvidence => {
            blocks.extend(documents(draft, words));
            blocks.extend(desk::points(draft, words));
        }
        Content::Final => blocks.iter_mut().for_each(strip),
    }
    blocks.retain(|block| !matches!(block, Block::Vintages(list) if list.is_empty()));
    Page {
        language,
        title: words.format("council-file-title", &[("dates", Arg::text(range))]),
        date: term.last_day(),
        blocks,
    }
}

/// Takes what a block rests on out of it.
fn strip(block: &mut Block) {
    match block {
        Block::Paragraph { evidence, .. } => evidence.clear(),
        Block::Vintages(list) => list.clear(),
        Block::Table(table) => annex::without_code(table),
        _ => {}
    }
}

fn paragraphs(draft: &Draft<'_>, words: &Messages, blocks: &mut Vec<Block>) {
    if draft.sections().is_empty() {
        let is_read = draft.documents().iter().any(|one| one.is_report());
        blocks.push(Block::Text(words.text(if is_read {
            "council-no-statement"
        } else {
            "council-no-report"
        })));
    }
    let mut number = 0;
    for (section, paragraphs) in draft.sections() {
        blocks.push(Block::Heading {
            level: 2,
            text: words.text(&format!("section-{}", section.word())),
        });
        for paragraph in paragraphs {
            number += 1;
            let mut evidence = evidence(paragraph.evidence());
            if paragraph.is_related() {
                // The word of the register's column.
                evidence.insert(0, "related".to_owned());
            }
            blocks.push(Block::Paragraph {
                number: (SECTION, number),
                text: sentence::paragraph(words, paragraph.thought()),
                evidence,
            });
        }
    }
}

fn documents(draft: &Draft<'_>, words: &Messages) -> Vec<Block> {
    let entries: Vec<Entry> = draft
        .documents()
        .iter()
        .map(|document| Entry {
            text: document.title(words.language()).to_owned(),
            evidence: vec![document.key().to_string()],
            remark: None,
        })
        .collect();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading {
            level: 2,
            text: words.text("council-documents"),
        },
        Block::Points(entries),
    ]
}
