//! Where a file is kept, below the folder of all.

use std::fmt;
use std::str::FromStr;

use crate::delegated::Publisher;

/// The place of a file in an archive: publisher, year, and the name under which
/// it was published, as `apnic/2019/delegated-apnic-extended-20190301.gz`.
///
/// A name is of letters, digits, dots, hyphens and underscores and does not
/// begin with a dot, so that no path leads out of the folder or to a hidden
/// file, whoever wrote it.
///
/// # Ordering
///
/// By publisher, year, name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FilePath {
    publisher: Publisher,
    year: u16,
    name: String,
}

impl FilePath {
    /// A place; nothing if the name is none or the year has not four digits.
    pub fn new(publisher: Publisher, year: i32, name: &str) -> Option<Self> {
        let year = u16::try_from(year)
            .ok()
            .filter(|year| (1000..=9999).contains(year))?;
        Self::is_name(name).then(|| Self {
            publisher,
            year,
            name: name.to_owned(),
        })
    }

    /// Whether a text can be the name of a file here.
    pub fn is_name(text: &str) -> bool {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        text.bytes().all(is_plain) && !text.starts_with('.') && (1..=128).contains(&text.len())
    }

    /// Whose file it is.
    pub fn publisher(&self) -> Publisher {
        self.publisher
    }

    /// The place of an earlier state of the same day: the same name with its
    /// serial before the ending of its compression. Nothing if the serial has
    /// neither letters nor digits.
    pub fn second(&self, serial: &str) -> Option<Self> {
        let serial: String = serial.chars().filter(char::is_ascii_alphanumeric).collect();
        let (stem, ending) = match self.name.split_once('.') {
            Some((stem, ending)) => (stem, format!(".{ending}")),
            None => (self.name.as_str(), String::new()),
        };
        let name = format!("{stem}-{serial}{ending}");
        (!serial.is_empty())
            .then(|| Self::new(self.publisher, self.year.into(), &name))
            .flatten()
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.publisher, self.year, self.name)
    }
}

impl FromStr for FilePath {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('/');
        let (publisher, year, name) = (parts.next(), parts.next(), parts.next());
        let publisher = publisher.and_then(|name| Publisher::parse(name.as_bytes()));
        let year = year
            .filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))
            .and_then(|year| year.parse().ok());
        match (publisher, year, name, parts.next()) {
            (Some(publisher), Some(year), Some(name), None) => Self::new(publisher, year, name),
            _ => None,
        }
        .ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_state_has_its_serial_behind() {
        let path: FilePath = "apnic/2019/delegated-apnic-20190301.gz".parse().unwrap();
        let second = path.second("2019 0302.1").unwrap();
        assert_eq!(second.name(), "delegated-apnic-20190301-201903021.gz");
        assert_eq!(path.second("/"), None);
    }

    #[test]
    fn no_path_leads_out() {
        let good = "apnic/2019/delegated-apnic-extended-20190301.gz";
        assert_eq!(good.parse::<FilePath>().unwrap().to_string(), good);
        for wrong in [
            "",
            "apnic/2019",
            "apnic/2019/",
            "apnic/2019/../x",
            "apnic/2019/..",
            "apnic/2019/.hidden",
            "apnic/../x",
            "../2019/x",
            "/apnic/2019/x",
            "apnic/19/x",
            "apnic/+2019/x",
            "apnic/2019/a b",
            "apnic/2019/a\\b",
            "apnic/2019/a\u{202e}b",
            "apnic/2019/x/y",
            "example/2019/x",
        ] {
            assert!(wrong.parse::<FilePath>().is_err(), "{wrong}");
        }
        assert!(!FilePath::is_name(&"a".repeat(129)));
    }
}
