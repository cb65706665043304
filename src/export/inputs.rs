//! The files that observations were computed from, as `data/inputs.csv` lists
//! them.

use std::fmt;
use std::io::Read;

use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord};
use serde::Deserialize;

use crate::snapshot::Vintage;

/// The columns of `inputs.csv`.
pub const INPUT_COLUMNS: [&str; 6] = ["registry", "date", "form", "file", "serial", "sha256"];

/// A file that observations were computed from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct InputFile {
    /// Who published it: `afrinic`.
    pub registry: String,
    /// The date to which it tells.
    pub date: NaiveDate,
    /// `standard`, `extended` or `combined`.
    pub form: String,
    /// The name it was published under, without the ending of a compression.
    pub file: String,
    /// The serial in its first line.
    pub serial: String,
    /// SHA-256 of its plain content, in hexadecimal.
    pub sha256: String,
}

impl InputFile {
    /// The vintage of a figure computed from this file alone.
    pub fn vintage(&self) -> String {
        let digits = self.sha256.get(..12).unwrap_or(&self.sha256);
        let (registry, day) = (&self.registry, self.date.format("%Y%m%d"));
        format!("{registry}-{day}-{}-{digits}", self.serial)
    }

    /// Whether a figure of `vintage` may be computed from this file: the
    /// vintage of one file names it, that of several the span of their dates.
    pub fn may_stand_behind(&self, vintage: &Vintage) -> bool {
        let is_of = vintage.publisher() == self.registry || vintage.publisher() == "all";
        match vintage.days() {
            Some((first, last)) if first == last && vintage.publisher() != "all" => {
                is_of && self.sha256.starts_with(vintage.digits())
            }
            Some((first, last)) => is_of && first <= self.date && self.date <= last,
            None => false,
        }
    }
}

/// Reads `inputs.csv`.
///
/// # Errors
///
/// [`InputsError`] at the first line that is not as it must be.
pub fn read_inputs(input: impl Read) -> Result<Vec<InputFile>, InputsError> {
    let mut table = ReaderBuilder::new().from_reader(input);
    let columns = table.headers().map_err(InputsError::csv)?.clone();
    if !columns.iter().eq(INPUT_COLUMNS) {
        return Err(InputsError {
            line: 1,
            message: format!(
                "expected the columns {}, found {}",
                INPUT_COLUMNS.join(","),
                columns.iter().collect::<Vec<_>>().join(",")
            ),
        });
    }
    let mut list = Vec::new();
    let mut row = StringRecord::new();
    while table.read_record(&mut row).map_err(InputsError::csv)? {
        let line = row.position().map_or(0, csv::Position::line);
        let one: InputFile = row
            .deserialize(Some(&columns))
            .map_err(|error| InputsError {
                line,
                message: error.to_string(),
            })?;
        let is_hash = one.sha256.len() == 64
            && one
                .sha256
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !is_hash {
            let message = format!(
                "column sha256: expected 64 hexadecimal digits in lower case, found `{}`",
                one.sha256
            );
            return Err(InputsError { line, message });
        }
        list.push(one);
    }
    Ok(list)
}

/// Why a list of inputs could not be read.
#[derive(Debug)]
pub struct InputsError {
    line: u64,
    message: String,
}

impl InputsError {
    #[expect(clippy::needless_pass_by_value, reason = "used with map_err")]
    fn csv(error: csv::Error) -> Self {
        Self {
            line: error.position().map_or(0, csv::Position::line),
            message: error.to_string(),
        }
    }
}

impl fmt::Display for InputsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for InputsError {}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "b455a4b5dadd0000000000000000000000000000000000000000000000000000";

    #[test]
    fn a_file_is_found_by_its_vintages() {
        let table = format!(
            "registry,date,form,file,serial,sha256\n\
             afrinic,2019-09-11,extended,delegated-afrinic-extended-20190911,20190911,{HASH}\n"
        );
        let list = read_inputs(table.as_bytes()).unwrap();
        let file = list.first().unwrap();
        assert_eq!(file.vintage(), "afrinic-20190911-20190911-b455a4b5dadd");
        let may = |text: &str| file.may_stand_behind(&Vintage::from_text(text));
        assert!(may("afrinic-20190911-20190911-b455a4b5dadd"));
        assert!(may("afrinic-20190911-20190911-b455a4b5dadd-damaged"));
        assert!(may("afrinic-20190401..20191001-4-0f0e1b5a7c11"));
        assert!(may("all-20190910..20190911-5-0f0e1b5a7c11"));
        assert!(!may("afrinic-20190911-20190911-b455a4b5dade"));
        assert!(!may("apnic-20190401..20191001-4-0f0e1b5a7c11"));
        assert!(!may("afrinic-20190401..20190901-4-0f0e1b5a7c11"));
        assert!(!may(""));
    }

    #[test]
    fn says_which_line_is_wrong() {
        let error = |text: &str| read_inputs(text.as_bytes()).unwrap_err().to_string();
        assert!(error("a,b\n").starts_with("line 1: expected the columns registry,date"));
        let head = INPUT_COLUMNS.join(",");
        assert!(error(&format!("{head}\nafrinic,yesterday,a,b,c,{HASH}\n")).starts_with("line 2"));
        assert!(
            error(&format!("{head}\nafrinic,2019-09-11,a,b,c,ABC\n"))
                .starts_with("line 2: column sha256")
        );
    }
}
