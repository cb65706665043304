//! The names by which the rows of the register's tables refer to each other.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

macro_rules! keys {
    ($($(#[$meta:meta])* $name:ident,)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// As written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = KeyError;

            fn from_str(text: &str) -> Result<Self, KeyError> {
                check(text).map(|text| Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

keys! {
    /// The key of an activity: `testbed-ci`.
    ActivityKey,
    /// The key of a document: `council-2020`.
    DocumentKey,
    /// The key of a statement: `S20-3.5-03`.
    StatementKey,
    /// The key of a duty: `T3`.
    DutyKey,
    /// The key of a system: `A5`.
    SystemKey,
    /// The name that activities of one series share: `ipv6-testbeds`.
    Series,
}

/// Letters, digits, hyphens and dots, beginning with a letter or digit.
fn check(text: &str) -> Result<&str, KeyError> {
    let starts = text
        .bytes()
        .next()
        .is_some_and(|b| b.is_ascii_alphanumeric());
    let all = text
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    if starts && all {
        Ok(text)
    } else {
        Err(KeyError)
    }
}

/// A text that is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyError;

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a key of letters, digits, hyphens and dots such as testbed-ci")
    }
}

impl std::error::Error for KeyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_one_plain_word() {
        for good in ["testbed-ci", "S20-3.5-03", "REP-C", "i3gt"] {
            assert_eq!(good.parse::<ActivityKey>().unwrap().as_str(), good);
        }
        for bad in ["", "-a", "test bed", "côte", "a;b", "a_b"] {
            assert_eq!(bad.parse::<ActivityKey>(), Err(KeyError), "{bad}");
        }
    }
}
