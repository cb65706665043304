//! Tests that hold the six languages together.

use std::collections::{BTreeMap, BTreeSet};

use super::argument::Arg;
use super::catalogue::{Catalogue, sources};
use super::messages::Messages;
use super::number::Figure;
use crate::geography::Language;

/// The counts at which some language changes its form.
const COUNTS: [i64; 15] = [
    0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 100, 101, 111, 1_000_000,
];

/// A message as written: its name and its text.
struct Written {
    id: &'static str,
    text: String,
}

/// The messages of `language` in the order of the files, terms left out.
fn written(language: Language) -> Vec<Written> {
    let mut messages: Vec<Written> = Vec::new();
    for line in sources(language).flat_map(str::lines) {
        if line.starts_with('#') || line.starts_with('-') {
            continue;
        }
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (id, text) = line.split_once(" =").expect("a message has a text");
            let text = text.to_owned();
            messages.push(Written { id, text });
        } else if !line.is_empty() {
            let message = messages.last_mut().expect("a text belongs to a message");
            message.text.push('\n');
            message.text.push_str(line);
        }
    }
    messages
}

/// The names after each `$`.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .filter_map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                .next()
        })
        .collect()
}

fn all_variables(language: Language) -> BTreeMap<&'static str, BTreeSet<String>> {
    written(language)
        .iter()
        .map(|message| {
            let names = variables(&message.text);
            (message.id, names.into_iter().map(str::to_owned).collect())
        })
        .collect()
}

#[test]
fn every_file_is_well_formed() {
    for language in Language::ALL {
        assert_eq!(Catalogue::new(language).problems, [""; 0], "{language}");
    }
}

#[test]
fn all_languages_have_the_same_messages_in_the_same_order() {
    let ids = |language| -> Vec<&str> { written(language).iter().map(|m| m.id).collect() };
    let english = ids(Language::En);
    assert!(english.len() > 80, "{}", english.len());
    for language in Language::ALL {
        assert_eq!(ids(language), english, "{language}");
        for id in &english {
            assert!(Messages::of(language).has(id), "{language}: {id}");
        }
    }
}

#[test]
fn all_languages_have_the_same_variables() {
    let english = all_variables(Language::En);
    for language in Language::ALL {
        assert_eq!(all_variables(language), english, "{language}");
    }
}

#[test]
fn plurals_are_complete() {
    for language in Language::ALL {
        let expected: &[&str] = match language {
            Language::Ar => &["few", "many", "one", "other", "two", "zero"],
            Language::En | Language::Es | Language::Fr => &["one", "other"],
            Language::Ru => &["few", "many", "one", "other"],
            Language::Zh => &["other"],
        };
        for message in written(language) {
            for choice in message.text.split("->").skip(1) {
                let forms: BTreeSet<&str> = choice
                    .split('[')
                    .skip(1)
                    .filter_map(|form| form.split(']').next())
                    // A number alone, as Russian writes one apart from 21.
                    .filter(|form| form.parse::<u64>().is_err())
                    .collect();
                let forms: Vec<&str> = forms.into_iter().collect();
                assert_eq!(forms, expected, "{language}: {}", message.id);
            }
        }
    }
}

#[test]
fn every_message_can_be_printed() {
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        let day = "2019-09-01".parse().unwrap();
        for (id, names) in all_variables(language) {
            let with = |argument: &Arg<'static>| {
                let arguments: Vec<(&str, Arg<'_>)> = names
                    .iter()
                    .map(|name| (name.as_str(), argument.clone()))
                    .collect();
                let (text, errors) = catalogue.format(id, &arguments).unwrap();
                assert!(errors.is_empty(), "{language}: {id}: {errors:?}");
                assert!(!text.is_empty(), "{language}: {id}");
                assert_eq!(text.trim(), text, "{language}: {id}");
                for odd in ["{", "}", "\n", "  ", " ,", " .", "$"] {
                    assert!(!text.contains(odd), "{language}: {id}: {text}");
                }
            };
            for count in COUNTS {
                with(&Arg::Count(count));
                with(&Arg::Number(
                    Figure::rounded(&count.to_string(), 2).unwrap(),
                ));
            }
            with(&Arg::from("AFRINIC"));
            with(&Arg::percent("50.57", 1));
            with(&Arg::Day(day));
            with(&Arg::Month(day));
            with(&Arg::Year(2019));
        }
    }
}

#[test]
fn typography() {
    for message in written(Language::Fr) {
        for mark in [" :", " ;", " »", "« ", "'"] {
            assert!(!message.text.contains(mark), "fr: {}: {mark}", message.id);
        }
    }
    for message in written(Language::Ar) {
        let text = &message.text;
        assert!(!text.contains("/3"), "ar: {}: use {{-slash}}", message.id);
        assert!(!text.contains("/{"), "ar: {}: use {{-slash}}", message.id);
        for mark in [",", ";", "?"] {
            assert!(!text.contains(mark), "ar: {}: {mark}", message.id);
        }
    }
    for message in written(Language::Zh) {
        for mark in [",", ";", "(", ". ", ": "] {
            assert!(!message.text.contains(mark), "zh: {}: {mark}", message.id);
        }
    }
    for message in [Language::En, Language::Es, Language::Fr, Language::Ru]
        .into_iter()
        .flat_map(written)
    {
        let breaks = message.text.contains("} /32");
        assert!(!breaks, "{}: no-break space before /32", message.id);
    }
    // Marks that cannot be seen are written as escapes.
    for source in Language::ALL.into_iter().flat_map(sources) {
        for mark in '\u{200b}'..='\u{200f}' {
            assert!(!source.contains(mark));
        }
        for mark in '\u{2066}'..='\u{2069}' {
            assert!(!source.contains(mark));
        }
    }
}

#[test]
fn what_is_missing_is_named_and_does_no_harm() {
    let english = Messages::of(Language::En);
    assert_eq!(english.text("no-such-message"), "{no-such-message}");
    assert!(!english.has("no-such-message"));
    assert_eq!(english.text("-slash"), "{-slash}");
    assert_eq!(
        english.text("dominance-largest"),
        "The largest holder has {$share} of the space."
    );
    assert_eq!(
        english.format("per-year", &[("x", Arg::Count(1))]),
        "per year"
    );
}

#[test]
fn codes_of_our_tables_have_names() {
    let french = Messages::of(Language::Fr);
    assert_eq!(french.named("area", "UN_LDC"), "Pays les moins avancés");
    assert_eq!(french.named("kind", "iptv_testbed"), "Banc d’essai TVIP");
    assert_eq!(french.named("status", "working_towards"), "en préparation");
}

#[test]
fn threads_share_the_messages() {
    fn shared<T: Sync + Send>(_: &T) {}
    shared(Messages::of(Language::Ru));
    let threads: Vec<_> = Language::ALL
        .into_iter()
        .cycle()
        .take(24)
        .map(|language| {
            std::thread::spawn(move || {
                Messages::of(language).format("days", &[("days", Arg::Count(21))])
            })
        })
        .collect();
    for (place, thread) in threads.into_iter().enumerate() {
        let expected = [
            "21 يوماً",
            "21 days",
            "21 días",
            "21 jours",
            "21 день",
            "21天",
        ];
        assert_eq!(thread.join().unwrap(), expected[place % 6]);
    }
}
