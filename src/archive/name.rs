//! How the files of an archive are named: by what they say of themselves.

use chrono::{Datelike, NaiveDate};

use crate::delegated::{Publisher, Serial};
use crate::source::{Compression, Fingerprint};

/// The folder of a file: `afrinic/2019`.
pub fn folder_name(publisher: Publisher, date: NaiveDate) -> String {
    format!("{publisher}/{:04}", date.year())
}

/// The name of a file without the ending of its compression:
/// `delegated-afrinic-extended-20190911`.
pub fn file_name(publisher: Publisher, is_extended: bool, date: NaiveDate) -> String {
    let extended = if is_extended { "-extended" } else { "" };
    format!("delegated-{publisher}{extended}-{}", date.format("%Y%m%d"))
}

/// The name of a file that gave way to one of the same registry, form and day
/// with a later serial: the same with its own serial behind.
pub fn second_name(name: &str, serial: &Serial) -> String {
    let letters = serial.as_str().chars();
    let plain: String = letters.filter(char::is_ascii_alphanumeric).collect();
    format!("{name}-{plain}")
}

/// The name of a file whose name another has already: with the first twelve
/// digits of the SHA-256 of its plain content behind.
pub fn distinct_name(name: &str, plain: &Fingerprint) -> String {
    format!("{name}-{}", plain.short())
}

/// All that names of files end in by their compression.
pub const ENDINGS: [&str; 5] = ["", ".gz", ".bz2", ".xz", ".zst"];

/// What the name of a file ends in by its compression.
pub fn ending(compression: Compression) -> &'static str {
    match compression {
        Compression::Plain => "",
        Compression::Gzip => ".gz",
        Compression::Bzip2 => ".bz2",
        Compression::Xz => ".xz",
        Compression::Zstd => ".zst",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::Registry;

    #[test]
    fn names_are_those_the_registries_use() {
        let date = NaiveDate::from_ymd_opt(2019, 9, 11).unwrap();
        let afrinic = Publisher::Regional(Registry::Afrinic);
        assert_eq!(folder_name(afrinic, date), "afrinic/2019");
        let name = file_name(afrinic, true, date);
        assert_eq!(name, "delegated-afrinic-extended-20190911");
        assert_eq!(
            file_name(Publisher::Nro, false, date),
            "delegated-nro-20190911"
        );
    }
}
