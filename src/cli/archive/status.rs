//! `v6atlas archive status`: what is there and what is missing.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use chrono::NaiveDate;
use v6atlas::archive::gaps;
use v6atlas::delegated::Publisher;
use v6atlas::export::{Cell, Listing, columns};
use v6atlas::resource::Registry;

use super::args::{Format, StatusArgs};
use super::folder::{self, Found};
use super::store::Store;
use super::{is_there, lock};
use crate::cli::exit::Failure;
use crate::cli::inputs::refusal;
use crate::cli::tell::count;
use crate::cli::write;

const COLUMNS: [&str; 11] = [
    "registry",
    "files",
    "standard",
    "extended",
    "first",
    "last",
    "days",
    "days_missing",
    "gaps",
    "measured",
    "bytes",
];

pub(super) fn run(archive: &Path, args: &StatusArgs) -> Result<ExitCode, Failure> {
    is_there(archive)?;
    let _lock = lock::shared(archive)?;
    let store = Store::look(archive)?;
    if let Some(remark) = &store.remark {
        write::note(remark);
    }
    let folder = folder::look(archive, &store)?;
    let listing = listing(&store, &folder.files);
    if folder.files.is_empty() {
        write::note(&format!(
            "{}: there is no allocation file in it",
            archive.display()
        ));
    }
    write::stdout(|output: &mut dyn Write| {
        match args.format {
            Format::Csv => listing.write_csv(output)?,
            Format::Json => listing.write_json(output)?,
            Format::Table => output.write_all(page(&listing).as_bytes())?,
        }
        Ok(())
    })?;
    if args.format == Format::Table {
        write::done(&format!(
            "{}; what is remembered of them takes {}",
            count(folder.files.len() as u64, "file"),
            size(store.size())
        ));
    }
    if folder.refused.is_empty() {
        Ok(ExitCode::SUCCESS)
    } else {
        Err(refusal(&folder.refused))
    }
}

fn listing(store: &Store, files: &[Found]) -> Listing<11> {
    let mut by_publisher: BTreeMap<Publisher, Vec<&Found>> = BTreeMap::new();
    for file in files {
        let its = by_publisher.entry(file.input.publisher).or_default();
        its.push(file);
    }
    let mut listing = Listing::new(COLUMNS);
    for (publisher, files) in by_publisher {
        let mut dates: Vec<NaiveDate> = files.iter().map(|file| file.input.date).collect();
        dates.sort();
        dates.dedup();
        let (Some(&first), Some(&last)) = (dates.first(), dates.last()) else {
            continue;
        };
        let all = usize::try_from((last - first).num_days()).unwrap_or(0) + 1;
        let extended = files.iter().filter(|file| file.input.is_extended()).count();
        let is_measured = |file: &&&Found| {
            let registry = publisher.regional().unwrap_or(Registry::Afrinic);
            file.plain
                .is_some_and(|plain| store.stock(&plain, registry).is_some())
        };
        let told = gaps(&dates).into_iter().map(|gap| {
            if gap.first == gap.last {
                gap.first.to_string()
            } else {
                format!("{}..{}", gap.first, gap.last)
            }
        });
        let bytes = files.iter().map(|file| file.input.size).sum();
        listing.push([
            Cell::text(publisher),
            Cell::count(files.len()),
            Cell::count(files.len() - extended),
            Cell::count(extended),
            Cell::text(first),
            Cell::text(last),
            Cell::count(dates.len()),
            Cell::count(all - dates.len()),
            Cell::list(told),
            Cell::count(files.iter().filter(is_measured).count()),
            Cell::Count(bytes),
        ]);
    }
    listing
}

/// The same for people.
fn page(listing: &Listing<11>) -> String {
    let headings = [
        "registry",
        "files",
        "form",
        "first",
        "last",
        "months without a file",
        "measured",
        "size",
    ]
    .map(str::to_owned);
    let rows: Vec<[String; 8]> = listing
        .rows()
        .iter()
        .map(|row| {
            let [
                registry,
                files,
                standard,
                extended,
                first,
                last,
                _,
                _,
                gaps,
                measured,
                bytes,
            ] = row;
            let form = match (standard, extended) {
                (_, Cell::Count(0)) => "standard",
                (Cell::Count(0), _) => "extended",
                _ => "both",
            };
            let measured = if measured == files {
                "all".to_owned()
            } else {
                format!("{measured} of {files}")
            };
            let bytes = if let Cell::Count(bytes) = bytes {
                *bytes
            } else {
                0
            };
            [
                registry.to_string(),
                files.to_string(),
                form.to_owned(),
                first.to_string(),
                last.to_string(),
                gaps.to_string().replace(';', ", "),
                measured,
                size(bytes),
            ]
        })
        .collect();
    columns::set(Some(&headings), &rows, 0, write::stdout_width())
}

/// A size as people tell it: `812 B`, `3.4 MB`.
pub(super) fn size(bytes: u64) -> String {
    let mut whole = bytes;
    let mut tenths = 0;
    let mut unit = "B";
    for larger in ["kB", "MB", "GB", "TB"] {
        if whole < 1000 {
            break;
        }
        tenths = whole % 1000 / 100;
        whole /= 1000;
        unit = larger;
    }
    if unit == "B" || whole >= 100 {
        format!("{whole} {unit}")
    } else {
        format!("{whole}.{tenths} {unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_as_people_tell_them() {
        let told = [0, 999, 1000, 12_345, 999_999, 3_456_789_012].map(size);
        assert_eq!(
            told,
            ["0 B", "999 B", "1.0 kB", "12.3 kB", "999 kB", "3.4 GB"]
        );
    }
}
