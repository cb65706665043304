//! Finding what a person meant.

use std::fmt;
use std::str::FromStr;

use anyhow::{Result, anyhow};
use v6atlas::diagnostic::{distance, nearest};
use v6atlas::geography::{CountryCode, CountryStatus, Group, Language, countries};
use v6atlas::message::Messages;
use v6atlas::period::Period;

/// ` (did you mean X?)` for the nearest of `candidates`, whatever the case, or
/// nothing if none is near.
pub(crate) fn did_you_mean<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    nearest(text, candidates).map_or_else(String::new, |candidate| {
        format!(" (did you mean {candidate}?)")
    })
}

/// The country that a code of two or three letters or a name in any of the six
/// languages means, whatever the case.
pub(crate) fn country(text: &str) -> Result<CountryCode> {
    let trimmed = text.trim();
    let upper = trimmed.to_uppercase();
    if let Some(code) = CountryCode::new(&upper) {
        return Ok(code);
    }
    let is_meant = |name: &str| folded(name) == folded(trimmed);
    let found = countries().iter().find(|country| {
        country.alpha3() == Some(upper.as_str()) && country.status() == CountryStatus::Current
            || Language::ALL
                .iter()
                .any(|&language| is_meant(country.name(language)))
    });
    if let Some(country) = found {
        return Ok(country.code());
    }
    Err(anyhow!(
        "expected a country, found `{text}`{}",
        country_hint(trimmed)
    ))
}

/// The word of a vocabulary, whatever the case, with spaces or hyphens where it
/// has underscores: `Task force`.
pub(crate) fn word<T>(text: &str, all: &[T]) -> Result<T>
where
    T: Copy + fmt::Display + FromStr<Err: fmt::Display>,
{
    let same = |one: &str| one.to_lowercase().replace([' ', '-'], "_");
    let wanted = same(text.trim());
    let words: Vec<String> = all.iter().map(T::to_string).collect();
    let found = all
        .iter()
        .zip(&words)
        .find(|(_, word)| same(word) == wanted);
    if let Some((one, _)) = found {
        return Ok(*one);
    }
    match text.parse::<T>() {
        Ok(one) => Ok(one),
        Err(error) => {
            let near = did_you_mean(&wanted, words.iter().map(String::as_str));
            Err(anyhow!("{error}, found `{text}`{near}"))
        }
    }
}

/// A year, quarter, month or day.
pub(crate) fn period(text: &str) -> Result<Period> {
    let found = text.trim().parse().ok();
    found
        .filter(|period| !matches!(period, Period::Span(..)))
        .ok_or_else(|| {
            anyhow!(
                "expected a year, a quarter, a month from 01 to 12 or a day, such as 2017, \
                 2017-Q3, 2017-09 or 2017-09-04, found `{text}`"
            )
        })
}

/// The region of ITU's development sector that a code (`AFR`) or a name in any
/// of the six languages means.
pub(crate) fn region(text: &str) -> Result<Group> {
    let wanted = folded(text.trim());
    let short = |group: Group| group.code().trim_start_matches("ITU_");
    let is_meant = |group: &Group| {
        wanted == folded(group.code())
            || wanted == folded(short(*group))
            || Language::ALL.iter().any(|&language| {
                wanted == folded(&Messages::of(language).named("area", group.code()))
            })
    };
    Group::ITU_REGIONS
        .into_iter()
        .find(is_meant)
        .ok_or_else(|| {
            let codes = Group::ITU_REGIONS.map(short);
            let near = did_you_mean(text.trim(), codes);
            anyhow!(
                "expected a region of ITU: {}, found `{text}`{near}",
                codes.join(", ")
            )
        })
}

/// The countries nearest in name or code: those whose name begins with the
/// text or has it as a word, those spelt nearly so, and for two or three
/// letters those of a code like it.
pub(crate) fn country_hint(text: &str) -> String {
    let wanted = folded(text);
    let mut near: Vec<(usize, String)> = Vec::new();
    for country in countries()
        .iter()
        .filter(|c| c.status() == CountryStatus::Current)
    {
        let told = format!("{} ({})", country.code(), country.name(Language::En));
        let by_name = Language::ALL
            .iter()
            .map(|&language| {
                let name = folded(country.name(language));
                let begins = wanted.chars().count() >= 4 && name.starts_with(&wanted);
                if begins || is_part(&wanted, &name) {
                    0
                } else {
                    distance(&wanted, &name)
                }
            })
            .min()
            .unwrap_or(usize::MAX);
        let limit = (wanted.chars().count() / 3).max(1);
        if by_name <= limit {
            near.push((by_name, told));
        } else if wanted.chars().count() <= 3 && code_is_near(&wanted, country.code()) {
            near.push((by_name.max(9), told));
        }
    }
    near.sort();
    near.truncate(3);
    if near.is_empty() {
        return "; use a two-letter code of ISO 3166 such as CI, or the name".to_owned();
    }
    let told: Vec<String> = near.into_iter().map(|(_, told)| told).collect();
    format!(": did you mean {}?", told.join(" or "))
}

/// Whether a text of three letters or more is one of the words of a name, or
/// several of them: `korea`, which two countries have.
fn is_part(wanted: &str, name: &str) -> bool {
    let parts = |text: &str| -> Vec<String> {
        let parts = text.split(|letter: char| !letter.is_alphanumeric());
        parts
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (wanted, name) = (parts(wanted), parts(name));
    wanted
        .iter()
        .map(|part| part.chars().count())
        .sum::<usize>()
        >= 3
        && name.windows(wanted.len()).any(|part| part == wanted)
}

/// Swapped letters, or one that differs.
fn code_is_near(wanted: &str, code: CountryCode) -> bool {
    let code = code.to_string().to_lowercase();
    let swapped: String = code.chars().rev().collect();
    wanted == swapped || (code == "gb" && wanted == "uk")
}

/// A name without case, apostrophe forms and accents of Latin letters.
fn folded(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|letter| match letter {
            '\u{2019}' | '\u{2018}' => '\'',
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'ç' => 'c',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_people_write_them() {
        use v6atlas::activity::{OrganiserType, Status};
        for text in [
            "being_established",
            "Being established",
            " being-established ",
        ] {
            assert_eq!(word(text, Status::ALL).ok(), Some(Status::BeingEstablished));
        }
        assert_eq!(
            word("rir", OrganiserType::ALL).ok(),
            Some(OrganiserType::Rir)
        );
        let error = word("complete", Status::ALL).unwrap_err().to_string();
        assert!(
            error.ends_with("found `complete` (did you mean completed?)"),
            "{error}"
        );
        let error = word("sleeping", Status::ALL).unwrap_err().to_string();
        assert!(error.ends_with("unknown, found `sleeping`"), "{error}");
    }

    #[test]
    fn times_as_people_write_them() {
        for text in ["2017", " 2017-Q3", "2017-09", "2017-09-04"] {
            assert!(period(text).is_ok(), "{text}");
        }
        for text in ["2017-13", "2017-9", "2021-10-07/P475D", "September"] {
            assert_eq!(
                period(text).unwrap_err().to_string(),
                format!(
                    "expected a year, a quarter, a month from 01 to 12 or a day, such as 2017, \
                     2017-Q3, 2017-09 or 2017-09-04, found `{text}`"
                )
            );
        }
    }

    #[test]
    fn regions_by_code_and_name() {
        for text in ["AFR", "afr", "ITU_AFR", "africa", "Afrique", "非洲"] {
            assert_eq!(region(text).ok(), Some(Group::ItuAfr), "{text}");
        }
        // A group that is no region of ITU.
        assert!(region("UN_LDC").is_err());
    }

    #[test]
    fn countries_by_any_name() {
        for text in [
            "CI",
            "ci",
            "CIV",
            "Côte d'Ivoire",
            "cote d’ivoire",
            "Кот-д'Ивуар",
            "科特迪瓦",
        ] {
            assert_eq!(
                country(text).map(|c| c.to_string()).ok().as_deref(),
                Some("CI"),
                "{text}"
            );
        }
        assert!(
            country("Kenia2")
                .unwrap_err()
                .to_string()
                .contains("KE (Kenya)")
        );
        // The name of two, in any language; each is told.
        for text in ["Korea", "korea", "Corea", "Corée"] {
            let error = country(text).unwrap_err().to_string();
            assert!(error.contains("KP (") && error.contains("KR ("), "{error}");
            assert!(error.contains(" or "), "{error}");
        }
        let error = country("Virgin Islands").unwrap_err().to_string();
        assert!(error.contains("VG (") && error.contains("VI ("), "{error}");
        assert!(country("IC").unwrap_err().to_string().contains("CI ("));
        assert!(country("UK").unwrap_err().to_string().contains("GB ("));
        assert!(
            country("nowhere at all")
                .unwrap_err()
                .to_string()
                .contains("ISO 3166")
        );
    }
}
