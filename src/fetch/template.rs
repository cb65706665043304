//! Addresses and names with a day in them.

use std::fmt;

use chrono::NaiveDate;

/// An address or a name in which `{yyyy}`, `{mm}`, `{dd}` and `{yyyymmdd}`
/// stand for parts of a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Template(String);

/// What stands for a part of a day, and the part in the notation of chrono.
const PARTS: [(&str, &str); 4] = [
    ("{yyyymmdd}", "%Y%m%d"),
    ("{yyyy}", "%Y"),
    ("{mm}", "%m"),
    ("{dd}", "%d"),
];

impl Template {
    /// The template of that text; nothing if braces are left that stand for no
    /// part of a day.
    pub fn new(text: &str) -> Option<Self> {
        let rest = PARTS
            .iter()
            .fold(text.to_owned(), |rest, (part, _)| rest.replace(part, ""));
        let is_whole = !text.is_empty() && !rest.contains(['{', '}']);
        is_whole.then(|| Self(text.to_owned()))
    }

    /// Whether it tells the whole day.
    pub fn has_day(&self) -> bool {
        let has = |part| self.0.contains(part);
        has("{yyyymmdd}") || has("{yyyy}") && has("{mm}") && has("{dd}")
    }

    /// The text for a day.
    pub fn fill(&self, day: NaiveDate) -> String {
        PARTS.iter().fold(self.0.clone(), |text, (part, form)| {
            text.replace(part, &day.format(form).to_string())
        })
    }

    /// The text with `latest` where the whole day stands.
    pub fn latest(&self) -> String {
        self.0.replace("{yyyymmdd}", "latest")
    }

    /// The text as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_filled_in() {
        let template = Template::new("a/{yyyy}/{mm}-{dd}/f-{yyyymmdd}.gz").unwrap();
        let day = NaiveDate::from_ymd_opt(2019, 3, 7).unwrap();
        assert_eq!(template.fill(day), "a/2019/03-07/f-20190307.gz");
        assert!(template.has_day());
        assert_eq!(Template::new("f-{yyyymmdd}").unwrap().latest(), "f-latest");
        assert!(!Template::new("a/{yyyy}/f").unwrap().has_day());
        for wrong in ["", "a/{year}", "a/{yyyy", "}"] {
            assert_eq!(Template::new(wrong), None, "{wrong}");
        }
    }
}
