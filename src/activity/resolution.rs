//! The bodies that resolve and are reported to, and their resolutions.

use std::fmt;
use std::str::FromStr;

use super::words::words;

words! {
    /// A body of ITU that resolves, or that a document is addressed to.
    pub enum Body ("a body") {
        /// The Council.
        Council = "Council",
        /// The Council's working group on Internet-related public policy.
        CwgInternet = "CWG-Internet",
        /// The Plenipotentiary Conference.
        Pp = "PP",
        /// The World Telecommunication Development Conference.
        Wtdc = "WTDC",
        /// The World Telecommunication Standardization Assembly.
        Wtsa = "WTSA",
    }
}

/// A resolution: the body and the number, since numbers repeat between bodies.
/// Its revision is that of the document that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Resolution {
    body: Body,
    number: u16,
}

impl Resolution {
    /// The resolution of that body with that number; `None` for number 0.
    pub fn new(body: Body, number: u16) -> Option<Self> {
        (number > 0).then_some(Self { body, number })
    }

    /// Whose it is.
    pub fn body(self) -> Body {
        self.body
    }

    /// Its number.
    pub fn number(self) -> u16 {
        self.number
    }
}

impl fmt::Display for Resolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.body, self.number)
    }
}

impl FromStr for Resolution {
    type Err = ResolutionError;

    fn from_str(text: &str) -> Result<Self, ResolutionError> {
        let (body, number) = text.rsplit_once('-').ok_or(ResolutionError)?;
        if number.starts_with('0') || !number.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ResolutionError);
        }
        let body = body.parse().map_err(|_| ResolutionError)?;
        let number = number.parse().map_err(|_| ResolutionError)?;
        Self::new(body, number).ok_or(ResolutionError)
    }
}

/// A text that names no resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResolutionError;

impl fmt::Display for ResolutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a body and a number such as WTSA-64")
    }
}

impl std::error::Error for ResolutionError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_value_agree() {
        for text in ["WTSA-64", "PP-180", "Council-1305"] {
            assert_eq!(text.parse::<Resolution>().unwrap().to_string(), text);
        }
        for text in ["64", "WTSA", "WTSA-0", "WTSA-064", "WTSA-+64", "IETF-1"] {
            assert_eq!(text.parse::<Resolution>(), Err(ResolutionError), "{text}");
        }
    }
}
