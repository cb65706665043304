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
            ["2022年2月至2023年4月", "共有31人完成培训", "为4个国家制定"],
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

/// A country alone is told in a sentence of its own, several after their
/// number; in English with the article, in Chinese with the verb where it
/// belongs; and BDT as who does it.
#[test]
fn countries_stand_in_sentences() {
    let (of_2018, of_2020, of_2023) = (
        term("2017-05", "2018-04"),
        term("2019-06", "2020-03"),
        term("2022-02", "2023-04"),
    );
    for (term, language, sentence) in [
        (
            of_2018,
            Language::En,
            "An IPv6 test bed has been established in Côte d’Ivoire. Responsible: ITU.",
        ),
        (
            of_2023,
            Language::En,
            "BDT is assisting with the implementation of IPv6 test beds in 2 countries: \
             Cameroon and the Congo.",
        ),
        (
            of_2023,
            Language::En,
            "in 4 countries: Iraq, Somalia, the State of Palestine and the Sudan.",
        ),
        (
            of_2020,
            Language::En,
            "Tunisia and the United States of America.",
        ),
        (
            of_2018,
            Language::Fr,
            "Un banc d’essai IPv6 a été mis en place dans le pays suivant\u{a0}: Côte d’Ivoire. \
             Responsable\u{a0}: UIT.",
        ),
        (
            of_2020,
            Language::Zh,
            "计划在9个国家举办讲习班：阿根廷、黑山、马来西亚、美利坚合众国、",
        ),
        (
            of_2018,
            Language::Zh,
            "正在协助2个国家建立IPv6测试平台：津巴布韦和喀麦隆。",
        ),
        (of_2020, Language::Zh, "2个国家已制定IPv6路线图"),
    ] {
        let text = text(term, language);
        assert!(text.contains(sentence), "{language}: {sentence}: {text}");
    }
    for language in Language::ALL {
        let text = text(of_2020, language);
        for odd in [
            "2020 report",
            "announced in 2020",
            "annoncé en 2020",
            "，美国",
            "2020年报告",
        ] {
            let said = text
                .lines()
                .find(|line| line.starts_with("**3.") && line.contains(odd));
            assert_eq!(said, None, "{language}");
        }
    }
}

#[test]
fn several_who_are_responsible_have_the_plural() {
    let term = term("2017-05", "2018-04");
    for (language, one, several) in [
        (
            Language::En,
            " Responsible: ITU-T Study Group 20.",
            " Jointly responsible: ITU-D",
        ),
        (
            Language::Fr,
            " Responsable\u{a0}: GCNT",
            " Responsables\u{a0}: Commission",
        ),
        (
            Language::Es,
            " Responsable: GANT",
            " Responsables: Comisión",
        ),
        (
            Language::Ru,
            " Ответственная сторона: ",
            " Ответственные стороны: ",
        ),
        (Language::Ar, " الجهة المسؤولة: ", " الجهتان المسؤولتان: "),
    ] {
        let text = text(term, language);
        for part in [one, several] {
            assert!(text.contains(part), "{language}: {part}: {text}");
        }
    }
}

/// Names of courses are quoted, with place and days behind them; what only
/// describes is not.
#[test]
fn only_names_are_quoted() {
    let english = text(term("2019-06", "2020-03"), Language::En);
    let said = |part: &str| assert!(english.contains(part), "{part}: {english}");
    // This report gives no date.
    said("“Internet and IPv6 infrastructure security” (Tonga).");
    said("A guide is available: Guide to IPv6 over 5G networks.");
    said("The following was carried out: ITU Academy trainings on IPv6.");
    said("| Workshop (United States of America) | planned |");
    let chinese = text(term("2019-06", "2020-03"), Language::Zh);
    assert!(chinese.contains("| 讲习班（美利坚合众国） |"), "{chinese}");
}

#[test]
fn titles_are_set_in_french_and_arabic() {
    let term = term("2017-05", "2018-04");
    let french = text(term, Language::Fr);
    let own = french.split("observation, en anglais").next().unwrap();
    assert!(own.contains("Projet de la CE 20\u{a0}: plan"), "{own}");
    for line in own.lines().filter(|line| !line.starts_with('>')) {
        // Keys of evidence have their own colons.
        let bare: String = line.split('`').step_by(2).collect();
        let pieces: Vec<&str> = bare.split(": ").collect();
        let mut before = pieces.iter().rev().skip(1);
        assert!(
            before.all(|text| text.ends_with('\u{a0}') || text.ends_with("---")),
            "{line}"
        );
    }
    let arabic = text(term, Language::Ar);
    assert!(arabic.contains("(2014\u{200f}-\u{200f}2017)"), "{arabic}");
    assert!(!arabic.contains("2017-2014"));
}

/// The remarks of the register are English in every report.
#[test]
fn remarks_say_their_language() {
    for language in Language::ALL {
        let text = text(term("2022-02", "2023-04"), language);
        let remarks: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with("  > "))
            .collect();
        assert!(!remarks.is_empty());
        let marked = remarks.iter().filter(|line| line.starts_with("  > (en) "));
        let expected = if language == Language::En {
            0
        } else {
            remarks.len()
        };
        assert_eq!(marked.count(), expected, "{language}");
    }
}
