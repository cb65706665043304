//! What became of each file that was wanted, and how that is told.

use std::path::Path;

use v6atlas::fetch::FilePath;

use crate::cli::tell::count;
use crate::cli::write;

/// More files than these are not told one by one, but for those that are not
/// there.
const FEW: usize = 20;

/// What became of a file.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It came and is kept.
    New {
        path: FilePath,
        records: u64,
        size: u64,
        remarks: Vec<String>,
    },
    /// The server has the one that is here.
    Same(FilePath),
    /// It is here, and nobody was asked.
    Held(FilePath),
    /// There is none at these addresses.
    Missing(String),
    /// It came and is not what it should be.
    Refused(String),
    /// It could not be had.
    Failed(String),
}

/// How many there are of each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) new: usize,
    pub(super) same: usize,
    pub(super) missing: usize,
    pub(super) refused: usize,
    pub(super) failed: usize,
}

/// Tells what became of files, in their order, and counts them.
pub(super) fn tell(into: &Path, outcomes: &[Outcome]) -> Counts {
    let mut counts = Counts::default();
    let is_few = outcomes.len() <= FEW;
    for outcome in outcomes {
        match outcome {
            Outcome::New {
                path,
                records,
                size,
                remarks,
            } => {
                counts.new += 1;
                if is_few {
                    let records = count(*records, "record");
                    write::done(&format!("{path}: new, {records}, {size} bytes"));
                }
                for remark in remarks {
                    write::note(&format!("{path}: {remark}"));
                }
            }
            Outcome::Same(path) => {
                counts.same += 1;
                if is_few {
                    write::done(&format!("{path}: the newest, as before"));
                }
            }
            Outcome::Held(path) => {
                counts.same += 1;
                if is_few {
                    write::done(&format!("{path}: here already"));
                }
            }
            Outcome::Missing(text) => {
                counts.missing += 1;
                write::warn(text);
            }
            Outcome::Refused(text) => {
                counts.refused += 1;
                write::complain(text);
            }
            Outcome::Failed(text) => {
                counts.failed += 1;
                write::complain(text);
            }
        }
    }
    let mut told = vec![
        format!("{} new", count(counts.new as u64, "file")),
        format!("{} as before", counts.same),
    ];
    for (number, what) in [
        (counts.missing, "not published"),
        (counts.refused, "refused"),
        (counts.failed, "not fetched"),
    ] {
        if number > 0 {
            told.push(format!("{number} {what}"));
        }
    }
    write::done(&format!("{}: {}", into.display(), told.join(", ")));
    counts
}
