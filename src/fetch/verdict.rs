//! Whether a whole file is the one that was asked for, and may take the place
//! of one that is held.

use std::fmt;

use chrono::{Days, NaiveDate};

use super::contents::Contents;
use super::header::Identity;
use crate::delegated::Publisher;
use crate::snapshot::Form;

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Whose file.
    pub publisher: Publisher,
    /// Of which form.
    pub form: Form,
    /// The day in the name of a dated file; nothing for the newest.
    pub day: Option<NaiveDate>,
    /// How many days the end of the data may lie before that day.
    pub lag: u8,
}

/// Why a whole file is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Objection {
    /// It is of another publisher.
    Publisher {
        /// Who was asked for.
        expected: Publisher,
        /// Whose it is.
        found: Publisher,
    },
    /// It is of the other form.
    Form {
        /// Which was asked for.
        expected: Form,
    },
    /// It is of another day.
    Day {
        /// Which was asked for.
        expected: NaiveDate,
        /// The last day of its data.
        end: NaiveDate,
    },
    /// Its last line has no end, and no checksum says that it is whole.
    Torn,
    /// More lines than a few cannot be read.
    Unreadable {
        /// How many.
        malformed: u64,
        /// Of how many records.
        records: u64,
    },
    /// It has far fewer records than the one that is held.
    Shrunk {
        /// How many the one that is held has.
        held: u64,
        /// How many it has.
        found: u64,
        /// How many of a hundred may be missing.
        allowed: u8,
    },
    /// It is of an earlier state than the one that is held.
    Older {
        /// The day and serial of the one that is held.
        held: (NaiveDate, String),
        /// Its own.
        found: (NaiveDate, String),
    },
}

/// So many lines that cannot be read are told and no reason to refuse a file:
/// registries have published such.
const FEW: u64 = 3;

/// Why a whole file is not kept; nothing if it is. `held` is the file in whose
/// place or after which it would stand, `is_verified` tells whether a checksum
/// says that it is whole, `allowed` how many records of a hundred may be
/// missing.
pub fn objections(
    contents: &Contents,
    expected: &Expected,
    held: Option<&Identity>,
    is_verified: bool,
    allowed: u8,
) -> Vec<Objection> {
    let mut list = Vec::new();
    let found = &contents.identity;
    if found.publisher != expected.publisher {
        list.push(Objection::Publisher {
            expected: expected.publisher,
            found: found.publisher,
        });
    }
    let is_other_form = match expected.form {
        Form::Extended => !contents.is_extended,
        Form::Standard => contents.is_extended && found.publisher.regional().is_some(),
        Form::Combined => false,
    };
    if is_other_form {
        list.push(Objection::Form {
            expected: expected.form,
        });
    }
    if let Some(day) = expected.day {
        let earliest = day.checked_sub_days(Days::new(expected.lag.into()));
        let is_near = earliest.is_some_and(|earliest| (earliest..=day).contains(&found.end));
        if !is_near && found.serial_day() != Some(day) {
            list.push(Objection::Day {
                expected: day,
                end: found.end,
            });
        }
    }
    if !contents.is_ended && !is_verified {
        list.push(Objection::Torn);
    }
    if contents.malformed > FEW && contents.malformed.saturating_mul(1_000) > contents.records {
        list.push(Objection::Unreadable {
            malformed: contents.malformed,
            records: contents.records,
        });
    }
    if let Some(held) = held.filter(|held| held.publisher == found.publisher) {
        let share = u64::from(100 - allowed.min(100));
        if contents.records.saturating_mul(100) < held.records.saturating_mul(share) {
            list.push(Objection::Shrunk {
                held: held.records,
                found: contents.records,
                allowed,
            });
        }
        if found.is_before(held) {
            list.push(Objection::Older {
                held: (held.end, held.serial.clone()),
                found: (found.end, found.serial.clone()),
            });
        }
    }
    list
}

impl fmt::Display for Objection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Publisher { expected, found } => {
                write!(f, "expected a file of {expected}, found one of {found}")
            }
            Self::Form { expected } => {
                let (expected, found) = match expected {
                    Form::Extended => ("extended", "standard"),
                    _ => ("standard", "extended"),
                };
                write!(f, "expected the {expected} form, found the {found} one")
            }
            Self::Day { expected, end } => {
                write!(f, "expected data up to {expected}, found data up to {end}")
            }
            Self::Unreadable { malformed, records } => write!(
                f,
                "{malformed} lines cannot be read, beside {records} records: more than one in a \
                 thousand"
            ),
            Self::Torn => f.write_str(
                "its last line has no end and no checksum says that it is whole: it seems cut off",
            ),
            Self::Shrunk {
                held,
                found,
                allowed,
            } => write!(
                f,
                "it has {found} records, the file that is held has {held}: more than {allowed} % \
                 are missing"
            ),
            Self::Older { held, found } => write!(
                f,
                "it is of {} (serial {}), before the file that is held: {} (serial {})",
                found.0, found.1, held.0, held.1
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::resource::Registry;

    fn contents(serial: &str, end: &str, records: u64) -> Contents {
        let mut text = format!("2|apnic|{serial}|{records}||{end}|+1000\n");
        for number in 0..records {
            writeln!(text, "apnic|JP|asn|{}|1|20100101|allocated|A", number + 1).unwrap();
        }
        Contents::read(text.as_bytes(), u64::MAX).unwrap()
    }

    fn expected(day: Option<&str>) -> Expected {
        Expected {
            publisher: Publisher::Regional(Registry::Apnic),
            form: Form::Extended,
            day: day.map(|day| day.parse().unwrap()),
            lag: 1,
        }
    }

    #[test]
    fn the_right_day_is_that_of_the_serial_or_of_the_data() {
        let file = contents("20260929", "20260928", 1);
        let of = |day| objections(&file, &expected(day), None, false, 20);
        for right in [None, Some("2026-09-29"), Some("2026-09-28")] {
            assert_eq!(of(right), [], "{right:?}");
        }
        for wrong in ["2026-09-30", "2026-09-27", "2025-09-29"] {
            assert!(
                matches!(of(Some(wrong))[..], [Objection::Day { .. }]),
                "{wrong}"
            );
        }
    }

    #[test]
    fn one_in_five_may_be_missing_and_no_more() {
        let held = contents("20260929", "20260928", 10).identity;
        let of = |records, allowed| {
            let file = contents("20260930", "20260929", records);
            objections(&file, &expected(None), Some(&held), false, allowed)
        };
        assert_eq!(of(8, 20), []);
        assert!(matches!(
            of(7, 20)[..],
            [Objection::Shrunk {
                held: 10,
                found: 7,
                ..
            }]
        ));
        assert_eq!(of(1, 100), []);
        assert_eq!(of(10, 0), []);
    }

    #[test]
    fn a_few_lines_may_be_unreadable_and_no_more() {
        let mut file = contents("20260929", "20260928", 100);
        for (malformed, count) in [(0, 0), (3, 0), (4, 1)] {
            file.malformed = malformed;
            let found = objections(&file, &expected(None), None, true, 20);
            assert_eq!(found.len(), count, "{malformed}");
        }
        file.records = 4_000;
        assert_eq!(objections(&file, &expected(None), None, true, 20), []);
    }

    #[test]
    fn an_older_file_a_torn_one_another_form_another_registry() {
        let held = contents("20260930", "20260929", 1).identity;
        let mut file = contents("20260929", "20260928", 1);
        file.is_ended = false;
        file.is_extended = false;
        let asked = Expected {
            publisher: Publisher::Regional(Registry::Arin),
            ..expected(None)
        };
        let told: Vec<String> = objections(&file, &asked, Some(&held), false, 20)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(told[0].contains("of arin, found one of apnic"));
        assert!(told[1].contains("the extended form, found the standard one"));
        assert!(told[2].contains("cut off"));
        assert!(told[3].contains("2026-09-28 (serial 20260929), before"));
        let verified = objections(&file, &asked, Some(&held), true, 20);
        assert_eq!(verified.len(), 3);
    }
}
