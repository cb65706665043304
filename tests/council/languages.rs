//! That each language says the same and lacks nothing.

use v6atlas::council::{Block, Content, Page};
use v6atlas::geography::Language;

use crate::shipped::{page, term, text};

const TERMS: [(&str, &str); 4] = [
    ("2017-05", "2018-04"),
    ("2019-06", "2020-03"),
    ("2022-02", "2023-04"),
    ("2024", "2024"),
];

#[test]
fn no_message_or_variable_is_missing() {
    for (from, until) in TERMS {
        for language in Language::ALL {
            let text = text(term(from, until), language);
            for odd in ["{", "}", "$", " ,", "  \n"] {
                let line = text.lines().find(|line| line.contains(odd));
                assert_eq!(line, None, "{language}: {from}");
            }
        }
    }
}

/// What the blocks are, without their words.
fn shape(page: &Page) -> Vec<String> {
    let shape = |block: &Block| match block {
        Block::Title { number, .. } => format!("title {number}"),
        Block::Heading { level, .. } => format!("heading {level}"),
        Block::Paragraph {
            number, evidence, ..
        } => {
            let mut evidence = evidence.clone();
            evidence.sort();
            format!("{number:?} {evidence:?}")
        }
        Block::Text(_) => "text".to_owned(),
        Block::Vintages(_) => "vintages".to_owned(),
        Block::Table(table) => format!("{} by {}", table.rows.len(), table.columns.len()),
        Block::Picture(_) => "picture".to_owned(),
        Block::Points(list) => format!("{} points", list.len()),
    };
    let mut shapes: Vec<String> = page.blocks.iter().map(shape).collect();
    // Countries stand in the order of their names.
    shapes.sort();
    shapes
}

#[test]
fn all_languages_say_the_same() {
    for (from, until) in TERMS {
        let of = |language| page(term(from, until), language, Content::WithEvidence);
        let english = shape(&of(Language::En));
        for language in Language::ALL {
            assert_eq!(shape(&of(language)), english, "{language}: {from}");
        }
    }
}

#[test]
fn sentences_follow_their_language() {
    let term = term("2022-02", "2023-04");
    for (language, parts) in [
        (
            Language::Ar,
            [
                "فبراير 2022 - أبريل 2023",
                "أكمل التدريب 31 مشاركاً",
                "4 بلدان",
            ],
        ),
        (
            Language::Es,
            [
                "febrero de 2022 – abril de 2023",
                "31 participantes",
                "4 países",
            ],
        ),
        (
            Language::Fr,
            ["février 2022 – avril 2023", "31 participants", "4 pays"],
        ),
        (
            Language::Ru,
            ["апрель 2023", "завершил 31 участник", "в 4 странах"],
        ),
        (
            Language::Zh,
            ["2022年2月至2023年4月", "共有31人完成培训", "在4个国家"],
        ),
    ] {
        let text = text(term, language).replace(['\u{a0}', '\u{202f}'], " ");
        for part in parts {
            assert!(text.contains(part), "{language}: {part}: {text}");
        }
    }
}

#[test]
fn names_of_bodies_and_countries_are_those_of_the_language() {
    let chinese = text(term("2019-06", "2020-03"), Language::Zh);
    assert!(chinese.contains("马来西亚科技大学（MUST）"));
    assert!(chinese.contains("合作伙伴：APNIC和澳大利亚。"));
    let arabic = text(term("2017-05", "2018-04"), Language::Ar);
    assert!(arabic.contains("لجنة الدراسات 20 لقطاع تقييس الاتصالات"));
}
