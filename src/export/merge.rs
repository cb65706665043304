//! Several tables of observations as one, in one order.

use std::cmp::Ordering;
use std::fmt;
use std::io::Read;

use super::rows::{Rows, TableError};
use crate::geography::Area;
use crate::measure::{Indicator, Observation, Scope};
use crate::period::Period;

/// Several sorted tables as one sorted table, in memory that does not grow
/// with their length.
#[derive(Debug)]
pub struct Merge<R> {
    tables: Vec<Table<R>>,
    /// The table whose row was given last.
    latest: Option<usize>,
    previous: Option<Key>,
}

#[derive(Debug)]
struct Table<R> {
    name: String,
    rows: Rows<R>,
}

/// What an observation is found by.
type Key = (Scope, Area, Indicator, Period);

fn key(one: &Observation) -> Key {
    (one.scope, one.area, one.indicator, one.time)
}

/// The order of tables; most neighbours differ in their time alone.
fn compare(a: Key, b: Key) -> Ordering {
    let same_series = (a.0, a.1, a.2) == (b.0, b.1, b.2);
    if same_series {
        return a.3.cmp(&b.3);
    }
    (a.0.cmp(&b.0))
        .then_with(|| a.1.cmp(&b.1))
        .then_with(|| a.2.code().cmp(b.2.code()))
}

impl<R: Read> Merge<R> {
    /// The tables, each with the name that errors tell.
    ///
    /// # Errors
    ///
    /// [`MergeError`] if a table has no first line as it must be, or its first
    /// row cannot be read.
    pub fn new(tables: Vec<(String, R)>) -> Result<Self, MergeError> {
        let mut list = Vec::with_capacity(tables.len());
        for (name, input) in tables {
            let error = |error| MergeError::new(&name, error);
            let mut rows = Rows::new(input).map_err(error)?;
            rows.advance().map_err(error)?;
            list.push(Table { name, rows });
        }
        Ok(Self {
            tables: list,
            latest: None,
            previous: None,
        })
    }

    /// The next observation of all tables; nothing after the last.
    ///
    /// # Errors
    ///
    /// [`MergeError`] if a row cannot be read, is not in the order of tables
    /// (registry, area, indicator, time), or tells once more what another told.
    pub fn advance(&mut self) -> Result<Option<&Observation>, MergeError> {
        if let Some(table) = self.latest.and_then(|at| self.tables.get_mut(at)) {
            let error = |error| MergeError::new(&table.name, error);
            table.rows.advance().map_err(error)?;
        }
        let heads = self.tables.iter().enumerate();
        let heads = heads.filter_map(|(at, table)| Some((at, key(table.rows.current()?))));
        let Some((at, head)) = heads.min_by(|(_, a), (_, b)| compare(*a, *b)) else {
            return Ok(None);
        };
        let order = self.previous.map(|previous| compare(previous, head));
        self.latest = Some(at);
        self.previous = Some(head);
        let Some(table) = self.tables.get(at) else {
            return Ok(None);
        };
        let told = || format!("{},{},{},{}", head.0, head.1, head.2, head.3);
        let message = match order {
            Some(Ordering::Equal) => format!("{} has a second value", told()),
            Some(Ordering::Greater) => format!(
                "expected rows in the order of registry, area, indicator and time, found {} after \
                 a later one; `v6atlas measure` writes tables in order",
                told()
            ),
            _ => return Ok(table.rows.current()),
        };
        let error = TableError::new(table.rows.line(), None, message);
        Err(MergeError::new(&table.name, error))
    }
}

/// Why tables could not be read as one.
#[derive(Debug)]
pub struct MergeError {
    table: String,
    error: TableError,
}

impl MergeError {
    fn new(table: &str, error: TableError) -> Self {
        Self {
            table: table.to_owned(),
            error,
        }
    }
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.table, self.error)
    }
}

impl std::error::Error for MergeError {}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "registry,area,indicator,time,value,unit,status,vintage\n";

    fn merged(tables: &[&str]) -> Result<Vec<String>, String> {
        let tables = tables.iter().enumerate().map(|(at, rows)| {
            let text = format!("{HEAD}{rows}");
            (format!("{at}.csv"), std::io::Cursor::new(text))
        });
        let mut merge = Merge::new(tables.collect()).map_err(|error| error.to_string())?;
        let mut list = Vec::new();
        while let Some(one) = merge.advance().map_err(|error| error.to_string())? {
            list.push(format!(
                "{},{},{},{}",
                one.scope, one.area, one.indicator, one.time
            ));
        }
        Ok(list)
    }

    #[test]
    fn one_order_whatever_the_tables() {
        let a = "afrinic,CI,V6_RECORDS,2020-01-01,1,records,A,a\n\
                 apnic,JP,V6_RECORDS,2020-01-01,1,records,A,a\n";
        let b = "afrinic,CI,ASNS,2020-01-01,1,as_numbers,A,a\n\
                 afrinic,CI,V6_RECORDS,2019-01-01,1,records,A,a\n";
        let expected = [
            "afrinic,CI,ASNS,2020-01-01",
            "afrinic,CI,V6_RECORDS,2019-01-01",
            "afrinic,CI,V6_RECORDS,2020-01-01",
            "apnic,JP,V6_RECORDS,2020-01-01",
        ];
        assert_eq!(merged(&[a, b]).unwrap(), expected);
        assert_eq!(merged(&[b, "", a]).unwrap(), expected);
    }

    #[test]
    fn says_what_is_out_of_order_or_twice() {
        let one = "afrinic,CI,ASNS,2020-01-01,1,as_numbers,A,a\n";
        let two = "afrinic,CI,V6_RECORDS,2019-01-01,1,records,A,a\n";
        let error = merged(&[&format!("{two}{one}")]).unwrap_err();
        assert!(
            error.starts_with("0.csv: line 3: expected rows in the order"),
            "{error}"
        );
        let error = merged(&[&format!("{one}{two}"), two]).unwrap_err();
        assert_eq!(
            error,
            "1.csv: line 2: afrinic,CI,V6_RECORDS,2019-01-01 has a second value"
        );
        let error = merged(&[one.trim_end()]).unwrap_err();
        assert!(
            error.contains("0.csv: line 2: the table is cut off"),
            "{error}"
        );
    }
}
