//! A number that a statement gives.

use std::fmt;
use std::str::FromStr;

/// A number that a statement gives of what its activity counts, as
/// `incidents:37`; and how many of them it lists, if it lists them, as
/// `approved:15:10`.
///
/// Only what is given exactly: "about 35" is no count. Numbers of persons
/// have columns of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    of: String,
    told: u32,
    listed: Option<u32>,
}

impl Count {
    /// What is counted, in one word that is the same in all statements of an
    /// activity.
    pub fn of(&self) -> &str {
        &self.of
    }

    /// How many the document says there are.
    pub fn told(&self) -> u32 {
        self.told
    }

    /// How many it lists.
    pub fn listed(&self) -> Option<u32> {
        self.listed
    }

    /// Whether it lists another number than it says there are.
    pub fn is_miscounted(&self) -> bool {
        self.listed.is_some_and(|listed| listed != self.told)
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.of, self.told)?;
        self.listed.map_or(Ok(()), |listed| write!(f, ":{listed}"))
    }
}

impl FromStr for Count {
    type Err = CountError;

    fn from_str(text: &str) -> Result<Self, CountError> {
        parse(text).ok_or(CountError)
    }
}

fn parse(text: &str) -> Option<Count> {
    let mut parts = text.split(':');
    let of = parts.next()?;
    let is_word = |letter: char| letter.is_ascii_lowercase() || letter == '-';
    if of.is_empty() || !of.chars().all(is_word) {
        return None;
    }
    let told = number(parts.next()?)?;
    let listed = match parts.next() {
        None => None,
        Some(listed) => Some(number(listed)?),
    };
    parts.next().is_none().then(|| Count {
        of: of.to_owned(),
        told,
        listed,
    })
}

/// A number without sign.
fn number(text: &str) -> Option<u32> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}

/// A text that is no count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountError;

impl fmt::Display for CountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "expected a word and a number such as incidents:37, or also the number listed, as \
             approved:15:10",
        )
    }
}

impl std::error::Error for CountError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_value_agree() {
        for (text, is_miscounted) in [
            ("incidents:37", false),
            ("approved:15:10", true),
            ("approved:10:10", false),
            ("new-texts:0", false),
        ] {
            let count: Count = text.parse().unwrap();
            assert_eq!(count.to_string(), text);
            assert_eq!(count.is_miscounted(), is_miscounted, "{text}");
        }
        for text in [
            "",
            "37",
            ":37",
            "incidents",
            "incidents:",
            "incidents:+37",
            "Incidents:37",
            "a:1:2:3",
            "a:1:",
            "a b:1",
        ] {
            assert_eq!(text.parse::<Count>(), Err(CountError), "{text}");
        }
    }
}
