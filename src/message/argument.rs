//! What fills the places of a message.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::number::Figure;

/// A value for a variable of a message, printed in the message's language.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Printed as it is: the name of a country, a registry.
    Text(Cow<'a, str>),
    /// A whole number; chooses the plural.
    Count(i64),
    /// A number with decimals; chooses the plural too: "1 day", "1.0 days".
    Number(Figure),
    /// A share that counts per cent, printed with the sign.
    Percent(Figure),
    /// A day: `11 September 2019`.
    Day(NaiveDate),
    /// The month of a day: `September 2019`.
    Month(NaiveDate),
    /// A year, which is never grouped: `2019`.
    Year(i32),
}

impl<'a> Arg<'a> {
    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// A whole number of any type; past `i64::MAX` it stays there.
    pub fn count(count: impl TryInto<i64>) -> Self {
        Self::Count(count.try_into().unwrap_or(i64::MAX))
    }

    /// An exact decimal number, rounded half to even to that many decimals.
    /// What is no number is printed as it is.
    pub fn number(text: &'a str, decimals: u8) -> Self {
        Figure::rounded(text, decimals).map_or_else(|| Self::text(text), Self::Number)
    }

    /// A number of per cent, likewise.
    pub fn percent(text: &'a str, decimals: u8) -> Self {
        Figure::rounded(text, decimals).map_or_else(|| Self::text(text), Self::Percent)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<NaiveDate> for Arg<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_fails() {
        assert_eq!(Arg::count(3_usize), Arg::Count(3));
        assert_eq!(Arg::count(u64::MAX), Arg::Count(i64::MAX));
        assert_eq!(Arg::number("much", 2), Arg::from("much"));
        assert_eq!(Arg::percent("", 2), Arg::from(""));
    }
}
