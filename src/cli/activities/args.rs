//! The words of `v6atlas activities`.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use v6atlas::activity::{KindName, Query, Relevance, Status};

use crate::cli::args::{DataArgs, LanguageArgs};
use crate::cli::pick;

/// List the activities of the register: what documents of ITU tell of IPv6
///
/// One row an activity, with what was last said of its state. All conditions
/// given must be met. Further questions to the register are commands of their
/// own: its history by document, what is left open, what there is to show for
/// each duty, and a calendar.
#[derive(Debug, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "\
Examples:
  v6atlas activities --country CI
  v6atlas activities --region AFR --kind testbed --status operational
  v6atlas activities --since 2019 --relevance core --format csv > activities.csv
  v6atlas activities history CI
  v6atlas activities gaps --lang fr
  v6atlas activities calendar --ics -o trainings.ics

An unknown word is answered with those that are known.")]
pub(crate) struct ActivitiesArgs {
    #[command(subcommand)]
    pub(crate) question: Option<Question>,
    #[command(flatten)]
    pub(crate) choice: ChoiceArgs,
    #[command(flatten)]
    pub(crate) form: FormArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Question {
    History(HistoryArgs),
    Gaps(GapsArgs),
    Coverage(CoverageArgs),
    Calendar(CalendarArgs),
}

/// Tell what each document says of an activity, or of all of a country
///
/// In the order of the documents, with paragraph and status. Reports that could
/// have named it and do not stand in the list, too.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas activities history CI
  v6atlas activities history testbed-ci
  v6atlas activities history \"Viet Nam\" --format json")]
pub(crate) struct HistoryArgs {
    /// A country, by code or name, or the key of an activity
    #[arg(value_name = "COUNTRY|ACTIVITY")]
    pub(crate) what: String,
    #[command(flatten)]
    pub(crate) form: FormArgs,
}

/// Tell what the documents leave open
///
/// What went silent, went backwards, was due, announced or asked for and never
/// heard of again, each with the statements that show it and the reports that
/// do not name it.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas activities gaps
  v6atlas activities gaps --relevance core
  v6atlas activities gaps --gap went_silent --region AFR
  v6atlas activities gaps --country MY --lang zh")]
pub(crate) struct GapsArgs {
    #[arg(
        long,
        value_name = "GAP",
        help = "Only gaps of this kind, such as went_silent"
    )]
    pub(crate) gap: Option<String>,
    #[command(flatten)]
    pub(crate) choice: ChoiceArgs,
    #[command(flatten)]
    pub(crate) form: FormArgs,
}

/// Tell what there is to show for each duty of the resolutions
///
/// How many activities are evidence, by the region they are addressed to (one
/// addressed to all is no region's), and for least developed, landlocked
/// developing and small island developing countries, which count as
/// beneficiary, host or venue; then the duties with nothing to show. Evidence are activities of which more is told
/// than that they are asked for. With a duty's key, its evidence one by one.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas activities coverage
  v6atlas activities coverage T3
  v6atlas activities coverage --format csv > coverage.csv")]
pub(crate) struct CoverageArgs {
    /// The key of a duty, such as T3
    #[arg(value_name = "DUTY")]
    pub(crate) duty: Option<String>,
    #[command(flatten)]
    pub(crate) form: FormArgs,
}

/// List trainings and workshops by date, or make a calendar file of them
///
/// With --ics, what is told to a day or a month is put on days; of a month, on
/// all of them, and its text says so. What is told to a year or not at all is
/// not put anywhere, but named in a note.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas activities calendar
  v6atlas activities calendar --organiser RIR
  v6atlas activities calendar --ics -o trainings.ics
  v6atlas activities calendar --ics --lang es --region AMS > americas.ics")]
pub(crate) struct CalendarArgs {
    /// Only what this type of body organises: ITU, RIR, NOG, ISOC or other
    #[arg(long, visible_alias = "organizer", value_name = "TYPE")]
    pub(crate) organiser: Option<String>,
    /// Make an iCalendar file (RFC 5545)
    #[arg(long, conflicts_with = "format")]
    pub(crate) ics: bool,
    /// Write into this file instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) choice: ChoiceArgs,
    #[command(flatten)]
    pub(crate) form: FormArgs,
}

/// Which activities are wanted.
#[derive(Debug, ClapArgs)]
pub(crate) struct ChoiceArgs {
    /// Only those of this country, by code or name
    #[arg(long, value_name = "CI")]
    country: Option<String>,
    /// Only those for this region of ITU: AFR, AMS, ARB, ASP, CIS or EUR
    #[arg(long, value_name = "AFR")]
    region: Option<String>,
    #[arg(
        long,
        value_name = "KIND",
        help = "Only those of this kind, such as testbed, training or task_force"
    )]
    kind: Option<String>,
    /// Only those not over before this year, quarter, month or day; those
    /// without a date by the last document that names them
    #[arg(long, value_name = "2017")]
    since: Option<String>,
    #[arg(
        long,
        value_name = "STATUS",
        help = "Only those last told so: requested, planned, working_towards, being_established, \
                ongoing, operational, completed or unknown"
    )]
    status: Option<String>,
    /// Only what is about IPv6 (core) or only what stands near it (related)
    #[arg(long, value_name = "core|related")]
    relevance: Option<String>,
}

impl ChoiceArgs {
    pub(super) fn query(&self) -> Result<Query> {
        let mut query = Query::new();
        if let Some(text) = &self.country {
            query = query.country(pick::country(text)?);
        }
        if let Some(text) = &self.region {
            query = query.region(pick::region(text)?);
        }
        if let Some(text) = &self.kind {
            query = query.kind(pick::word(text, KindName::ALL)?);
        }
        if let Some(text) = &self.status {
            query = query.status(pick::word(text, Status::ALL)?);
        }
        if let Some(text) = &self.relevance {
            query = query.relevance(pick::word(text, Relevance::ALL)?);
        }
        if let Some(text) = &self.since {
            query = query.since(pick::period(text)?);
        }
        Ok(query)
    }
}

/// In what form, from where, in what language.
#[derive(Debug, ClapArgs)]
pub(crate) struct FormArgs {
    /// A table to read, or CSV or JSON with all that is known
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) language: LanguageArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Table,
    Csv,
    Json,
}
