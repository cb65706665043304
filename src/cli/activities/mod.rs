//! `v6atlas activities`: questions to the register of activities.

mod args;
mod calendar;
mod coverage;
mod gaps;
mod history;
mod list;

use std::io;
use std::process::ExitCode;

use anyhow::Result;
use v6atlas::activity::Dates;
use v6atlas::export::Listing;
use v6atlas::geography::Language;
use v6atlas::message::Messages;

pub(crate) use self::args::ActivitiesArgs;
use self::args::{FormArgs, Format, Question};
use super::exit::Failure;
use super::write;

pub(crate) fn run(args: &ActivitiesArgs) -> Result<ExitCode, Failure> {
    match &args.question {
        None => list::run(&args.choice, &args.form),
        Some(Question::History(args)) => history::run(args),
        Some(Question::Gaps(args)) => gaps::run(args),
        Some(Question::Coverage(args)) => coverage::run(args),
        Some(Question::Calendar(args)) => calendar::run(args),
    }?;
    Ok(ExitCode::SUCCESS)
}

impl FormArgs {
    fn language(&self) -> Language {
        self.language.lang.into()
    }

    fn words(&self) -> &'static Messages {
        Messages::of(self.language())
    }
}

/// A listing or a page, in the form asked for.
fn formed<const N: usize>(
    format: Format,
    listing: &Listing<N>,
    page: impl FnOnce() -> String,
) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match format {
        Format::Table => bytes = page().into_bytes(),
        Format::Csv => listing.write_csv(&mut bytes)?,
        Format::Json => listing.write_json(&mut bytes)?,
    }
    Ok(bytes)
}

/// Writes a listing or a page to the standard output. If there is nothing in
/// it, `nothing` is noted.
fn show<const N: usize>(
    format: Format,
    listing: &Listing<N>,
    nothing: &str,
    page: impl FnOnce() -> String,
) -> Result<()> {
    if listing.rows().is_empty() {
        write::note(&nothing);
    }
    let bytes = formed(format, listing, page)?;
    write::stdout(|output: &mut dyn io::Write| Ok(output.write_all(&bytes)?))
}

/// The dates as the tables tell them, or that there are none.
fn dates(dates: Dates, words: &Messages) -> String {
    if dates.is_dated() {
        dates.to_string()
    } else {
        words.text("undated")
    }
}
