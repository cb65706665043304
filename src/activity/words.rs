//! The closed vocabularies of the register's tables: each is an enum that is
//! written and read as the words of its list, and of nothing else.

use std::fmt;

/// Makes an enum of words: all of them, the word of each, and the way back.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident ($what:literal) {
            $($(#[$of_variant:meta])* $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$of_variant])* $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The word in the tables.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::activity::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::activity::UnknownWord::new($what, &[$($word,)+])),
                }
            }
        }
    };
}
pub(super) use words;

/// A text that is no word of the vocabulary it was looked for in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    what: &'static str,
    words: &'static [&'static str],
}

impl UnknownWord {
    pub(super) fn new(what: &'static str, words: &'static [&'static str]) -> Self {
        Self { what, words }
    }

    /// The words that would have been read.
    pub fn words(&self) -> &'static [&'static str] {
        self.words
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}: {}", self.what, self.words.join(", "))
    }
}

impl std::error::Error for UnknownWord {}

#[cfg(test)]
mod tests {
    use crate::activity::{Instrument, KindName, OrganiserType, Relevance, Role, Scope, Status};

    #[test]
    fn words_and_values_agree() {
        fn agree<T>(all: &[T])
        where
            T: Copy + PartialEq + std::fmt::Debug + std::fmt::Display + std::str::FromStr,
            T::Err: std::fmt::Debug,
        {
            for one in all {
                assert_eq!(one.to_string().parse::<T>().unwrap(), *one);
            }
        }
        agree(Instrument::ALL);
        agree(KindName::ALL);
        agree(OrganiserType::ALL);
        agree(Relevance::ALL);
        agree(Role::ALL);
        agree(Scope::ALL);
        agree(Status::ALL);
    }

    #[test]
    fn an_unknown_word_is_told_the_known_ones() {
        let error = "trainer".parse::<Role>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected a role: beneficiary, host, venue, partner"
        );
        assert!(error.words().contains(&"venue"));
    }
}
