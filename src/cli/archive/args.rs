//! The words of `v6atlas archive`.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use v6atlas::archive::Keep;

use crate::cli::args::TableArgs;

/// Keep allocation files, and measure each of them once
///
/// An archive is a folder with the files as they were published, by registry
/// and year: archive/afrinic/2019/delegated-afrinic-20190911.gz. What was
/// measured of them is remembered in archive/.v6atlas, which may be deleted: it
/// is made again. Two runs on one archive wait for each other.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas archive add downloads/          put files in their places
  v6atlas archive status                  what is there and what is missing
  v6atlas archive measure --every quarter --compact --output-dir data/observations
  v6atlas archive verify                  whether the files are what was added
  v6atlas archive prune --keep month      which files can go

docs/archive.md tells how to keep one current.")]
pub(crate) struct ArchiveArgs {
    #[command(subcommand)]
    pub(crate) work: Work,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Work {
    Status(StatusArgs),
    Verify(VerifyArgs),
    Add(AddArgs),
    Measure(ArchiveMeasureArgs),
    Prune(PruneArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct FolderArgs {
    /// The folder of the archive
    #[arg(long, value_name = "DIR", default_value = "archive")]
    pub(crate) archive: PathBuf,
}

/// Put allocation files in their places in the archive
///
/// Files are copied as they are, compressed or not, under the name that their
/// header gives: registry, form, date. One that is empty, torn or something
/// else is refused and told, and the others are added. The same content twice
/// is one file. Of two contents of one registry, form and day, the one with the
/// later serial has the name; the other is kept beside it, with its serial
/// behind its name. Two with the same serial cannot both be there.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas archive add delegated-afrinic-extended-latest
  v6atlas archive add downloads/ --archive /srv/rir
  v6atlas archive add archive/            take files that were put there by hand
  zcat old.Z | v6atlas archive add /dev/stdin

Exit status: 0 all are there, 1 some were refused, 2 could not be done.")]
pub(crate) struct AddArgs {
    /// Allocation files, or folders of them
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) archive: FolderArgs,
}

/// Measure the archive: the same table as `v6atlas measure` of all its files
///
/// Only files that were not measured yet are read. The bytes of the table do
/// not depend on when and in which order files were added. An archive that
/// cannot be written is measured, too; then nothing is remembered.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas archive measure -o observations.csv
  v6atlas archive measure --every quarter --compact --output-dir data/observations")]
pub(crate) struct ArchiveMeasureArgs {
    #[command(flatten)]
    pub(crate) table: TableArgs,
    /// Measure files that do not hold what they declare; all that is computed
    /// from them is marked (status E, vintage -damaged), and a run without this
    /// refuses them again
    #[arg(long)]
    pub(crate) accept_damaged: bool,
    #[command(flatten)]
    pub(crate) archive: FolderArgs,
}

/// Tell what is in the archive: files, dates, gaps, what is measured
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas archive status
  v6atlas archive status --format json")]
pub(crate) struct StatusArgs {
    /// How it is told
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) archive: FolderArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Columns for people
    Table,
    /// CSV with a line of headings
    Csv,
    /// An array with an object a registry
    Json,
}

/// Check that the files of the archive are what was added
///
/// Every file is read: its bytes have to have the SHA-256 they had when it was
/// added or fetched (v6atlas.lock), and it has to hold what it declares. Files
/// that are missing, and allocation files that were not added, are told.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas archive verify
  v6atlas archive verify --forget         also forget files that are missing

Exit status: 0 all is well, 1 findings, 2 could not be done.")]
pub(crate) struct VerifyArgs {
    /// Forget the files that are missing: they were removed on purpose
    #[arg(long)]
    pub(crate) forget: bool,
    #[command(flatten)]
    pub(crate) archive: FolderArgs,
}

/// Remove files that quarterly figures do not need
///
/// Kept are, of each registry, the files nearest to the start of each period
/// that is named and of each quarter, the first, the newest, and those beside
/// gaps. Stocks by quarters and net changes stay exactly what they are; what
/// came and went between two files that are left is no longer counted as added
/// and removed, and stocks of other days are no longer told. Files of days that
/// have both forms stay. What is removed is taken out of v6atlas.lock, too.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas archive prune --keep month          tells what would be removed
  v6atlas archive prune --keep month --yes    removes it")]
pub(crate) struct PruneArgs {
    /// One file for each
    #[arg(long, value_enum, default_value_t = KeepArg::Month)]
    pub(crate) keep: KeepArg,
    /// Remove them; otherwise they are only told
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) archive: FolderArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum KeepArg {
    Week,
    Month,
    Quarter,
}

impl From<KeepArg> for Keep {
    fn from(keep: KeepArg) -> Self {
        match keep {
            KeepArg::Week => Self::Week,
            KeepArg::Month => Self::Month,
            KeepArg::Quarter => Self::Quarter,
        }
    }
}
