//! That a report says no more than the documents of its time.

use v6atlas::council::{Content, markdown};
use v6atlas::geography::Language;

use crate::shipped::{page, term};

/// The times of the three reports to Council that are in the register.
const TERMS: [(&str, &str); 3] = [
    ("2017-05", "2018-04"),
    ("2019-06", "2020-03"),
    ("2022-02", "2023-04"),
];

/// The numbered paragraphs, without evidence.
fn paragraphs(terms: (&str, &str), language: Language) -> Vec<String> {
    let page = page(term(terms.0, terms.1), language, Content::Final);
    let text = markdown(&page, None);
    let lines = text.lines().filter(|line| line.starts_with("**3."));
    lines.map(str::to_owned).collect()
}

/// The bodies after `label` in the paragraph that contains `part`; nothing if
/// it has no such sentence.
fn after<'p>(paragraphs: &'p [String], part: &str, label: &str) -> Option<&'p str> {
    let mut its = paragraphs.iter().filter(|one| one.contains(part));
    let one = its
        .next()
        .unwrap_or_else(|| panic!("{part}: {paragraphs:?}"));
    assert!(its.next().is_none(), "{part}");
    let (_, rest) = one.split_once(label)?;
    rest.split_once('.').map(|(bodies, _)| bodies)
}

/// That something goes on is no word of a status: a first mention, or what
/// was told as done before, is `ongoing` too.
#[test]
fn nothing_is_said_to_continue() {
    for (language, words) in [
        (Language::En, &["ontinu"][..]),
        (Language::Es, &["rosigue", "sigue prest", "ontin\u{fa}a"]),
        (Language::Fr, &["poursui", "ontinue"]),
        (Language::Ru, &["родолж"]),
        (Language::Ar, &["تتواصل", "يتواصل", "يواصل"]),
        (Language::Zh, &["继续"]),
    ] {
        for terms in TERMS {
            for said in paragraphs(terms, language) {
                let odd = words.iter().find(|word| said.contains(**word));
                assert_eq!(odd, None, "{language}: {said}");
            }
        }
    }
}

/// All that stands between quotation marks, over the three times.
#[test]
fn only_titles_of_documents_are_quoted() {
    for (terms, expected) in TERMS.into_iter().zip([2, 1, 0]) {
        let mut quoted = Vec::new();
        for said in paragraphs(terms, Language::En) {
            let parts = said.split('“').skip(1);
            quoted.extend(parts.filter_map(|part| Some(part.split_once('”')?.0.to_owned())));
        }
        let title = "Internet and IPv6 infrastructure security";
        assert_eq!(quoted, vec![title; expected], "{terms:?}");
        for (language, marks) in [
            (Language::Ar, "\""),
            (Language::Es, "«"),
            (Language::Fr, "«"),
            (Language::Ru, "«Б"),
            (Language::Zh, "“"),
        ] {
            let all = paragraphs(terms, language);
            let quoting = all.iter().filter(|said| said.contains(marks)).count();
            assert_eq!(quoting, expected, "{language}: {terms:?}");
        }
    }
}

/// Who did it is said from what the documents of the time name.
#[test]
fn no_body_is_named_that_no_document_of_the_time_names() {
    let [of_2018, of_2020, of_2023] = TERMS.map(|terms| paragraphs(terms, Language::En));
    for (paragraphs, part, hosts) in [
        (&of_2018, "established in Côte d’Ivoire", Some("ITU")),
        (&of_2018, "7th IoT Week", None),
        (&of_2018, "in the Caribbean", None),
        (&of_2018, "3.15", Some("BDT")),
        (&of_2020, "Train-the-trainers", None),
        (&of_2020, "Workshops are scheduled", None),
        (&of_2020, "A guide is available", None),
        (&of_2020, "IPv6 roadmaps", None),
        (&of_2020, "in Montenegro", None),
        (&of_2023, "Train-the-trainers", Some("BDT")),
        (&of_2023, "A guide is available", None),
    ] {
        assert_eq!(after(paragraphs, part, "esponsible: "), hosts, "{part}");
    }
    assert_eq!(after(&of_2023, "A laboratory", "Partner: "), None);
    // In the report of 2020 BDT is named with the centre alone, in 2023 with
    // four things.
    let naming = |paragraphs: &[String]| -> Vec<usize> {
        let numbered = paragraphs.iter().zip(1..);
        numbered
            .filter(|(said, _)| said.contains("BDT"))
            .map(|(_, number)| number)
            .collect()
    };
    assert_eq!(naming(&of_2020), [3]);
    assert_eq!(naming(&of_2023), [3, 4, 5, 7]);
    for language in Language::ALL {
        let topic = match language {
            Language::Ar => "لم يُذكر الموضوع",
            Language::En => "The topic is not stated.",
            Language::Es => "No se indica el tema.",
            Language::Fr => "Le thème n’est pas précisé.",
            Language::Ru => "Тема не указана.",
            Language::Zh => "未说明主题。",
        };
        let said = paragraphs(TERMS[1], language);
        assert!(said.iter().any(|one| one.contains(topic)), "{language}");
    }
}

/// A report of the years before is available and was not made in the time; the
/// days of a workshop are not those of what was shown at it.
#[test]
fn what_was_made_before_is_only_available() {
    for terms in TERMS {
        let said = paragraphs(terms, Language::En);
        let report = "A publication is available: ITU-D Question 1/1 final report (2014–2017).";
        assert!(said.iter().any(|one| one.contains(report)), "{said:?}");
        assert!(said.iter().all(|one| !one.contains("concluded")));
        assert!(said.iter().all(|one| !one.contains("3–7 July 2017")));
    }
}
