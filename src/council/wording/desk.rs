//! The list for the desk officer.

use super::evidence::evidence;
use super::title;
use crate::council::desk::{Point, PointKind, Subject};
use crate::council::draft::Draft;
use crate::council::page::{Block, Entry};
use crate::message::{Arg, Messages};

/// The points, each kind under what is missing.
pub(super) fn points(draft: &Draft<'_>, words: &Messages) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: words.text("desk-heading"),
    }];
    for kind in PointKind::ALL {
        let its = draft.points().iter().filter(|point| point.kind == kind);
        let mut entries: Vec<Entry> = its.map(|point| entry(words, point)).collect();
        if kind == PointKind::Figures {
            words.sort_by_name(&mut entries, |entry| &entry.text);
        }
        if !entries.is_empty() {
            blocks.push(Block::Text(words.text(&format!("desk-{}", kind.word()))));
            blocks.push(Block::Points(entries));
        }
    }
    if draft.points().is_empty() {
        blocks.push(Block::Text(words.text("desk-none")));
    }
    if draft.related > 0 {
        let count = Arg::count(draft.related);
        blocks.push(Block::Text(
            words.format("desk-related", &[("count", count)]),
        ));
    }
    blocks
}

fn entry(words: &Messages, point: &Point<'_>) -> Entry {
    let language = words.language();
    let mut evidence = evidence(&point.evidence);
    let mut remark = None;
    let text = match point.subject {
        Subject::Document(document) => {
            evidence.push(document.key().to_string());
            document.title(language).to_owned()
        }
        Subject::Section(section) => words.text(&format!("section-{}", section.word())),
        Subject::Country(country) => country.country().name(language).to_owned(),
        Subject::Activity(activity) => {
            if point.kind == PointKind::Remark {
                remark = Some(activity.remark().to_owned());
                evidence = vec![activity.key().to_string()];
            }
            title::listed(words, activity)
        }
    };
    Entry {
        text,
        evidence,
        remark,
    }
}
