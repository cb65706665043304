//! The words of the command line.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use v6atlas::geography::Language;
use v6atlas::measure::Sampling;
use v6atlas::period::Period;

use super::activities::ActivitiesArgs;
use super::archive::ArchiveArgs;
use super::explain::ExplainArgs;
use super::export::ExportArgs;
use super::fetch::FetchArgs;
use super::figures::FilesArgs;
use super::site::{ServeArgs, SiteArgs};

/// Tracks how IPv6 spreads, country by country.
#[derive(Debug, Parser)]
#[command(
    name = "v6atlas",
    version,
    max_term_width = 90,
    arg_required_else_help = true
)]
#[command(after_help = "\
Examples:
  v6atlas report                          draw every country, from data/ to reports/
  v6atlas chart CI -o ci.svg              one country's progress chart
  v6atlas country CI                      its profile on the terminal
  v6atlas activities --country CI         what ITU's documents tell of it
  v6atlas activities gaps                 and what they leave open
  v6atlas fetch                           today's allocation files, into archive/
  v6atlas measure archive/ -o obs.csv     allocation files to a table of figures
  v6atlas archive add new/                keep allocation files, year by year
  v6atlas archive measure -o obs.csv      and measure only those that are new
  v6atlas check archive/                  what is wrong with allocation files
  v6atlas export --format all -o export/  tables for statisticians' tools
  v6atlas explain V6_EQ32                 what an indicator means
  v6atlas site -o site                    the web site, in six languages
  v6atlas serve site                      and a preview of it
  v6atlas report council --from 2022-02 --to 2023-04
                                          the IPv6 section of a progress report

Exit status: 0 done, 1 the data is wrong, 2 the job could not be done.")]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Report(ReportArgs),
    Chart(ChartArgs),
    Country(CountryArgs),
    Activities(Box<ActivitiesArgs>),
    Measure(MeasureArgs),
    Archive(ArchiveArgs),
    Check(CheckArgs),
    Export(Box<ExportArgs>),
    Fetch(Box<FetchArgs>),
    Explain(ExplainArgs),
    Site(SiteArgs),
    Serve(ServeArgs),
}

/// Draw the progress charts of all countries: from data/ to reports/
///
/// For each country that has data: a progress chart (SVG and PNG) and its
/// observations (CSV), and tables of all these countries. Besides, unless
/// countries are named, the world overview and a sheet of each region of ITU
/// with all its countries at one scale.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas report
  v6atlas report --country CI,KE,MN --output my-reports
  v6atlas report --lang fr --output rapports
  v6atlas report --files archive          of what `v6atlas fetch` has fetched
  v6atlas report council --from 2022-02 --to 2023-04 --lang fr -o ipv6.docx

Writes countries/CI.svg, .png and .csv, regions/AFR.svg and .png, world.svg and
.png, tables/countries.csv and pace.csv.")]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ReportArgs {
    #[command(subcommand)]
    pub(crate) kind: Option<ReportKind>,
    /// Only these countries: codes of ISO 3166, or names without commas, with
    /// commas between; the world and the regions are left out
    #[arg(long = "country", value_name = "CI,KE,...", value_delimiter = ',')]
    pub(crate) countries: Vec<String>,
    /// The folder to write into
    #[arg(short, long, value_name = "DIR", default_value = "reports")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) files: FilesArgs,
    #[command(flatten)]
    pub(crate) language: LanguageArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ReportKind {
    Council(CouncilArgs),
}

/// Write the IPv6 section of a progress report on a period
///
/// From the register of activities and the observations: numbered paragraphs
/// in the order of ITU's reports, then annexes with the figures and the chart
/// of each country named, regions and groups, and what is open. Only what a
/// document of the period states, or what is dated in it, is said; what is
/// missing or doubtful stands in a list for the desk officer at the end. A
/// document is of the period in which the one it reports on itself ends.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas report council --from 2022-02 --to 2023-04
  v6atlas report council --from 2022-02 --to 2023-04 --lang ar -o ipv6.docx
  v6atlas report council --from 2019-06 --to 2020-03 --no-evidence -o final.html

A period begins and ends with a year (2022), a quarter (2022-Q1), a month
(2022-02) or a day (2022-02-14); both ends belong to it. Markdown in a file
FILE.md has its charts in the folder FILE-charts beside it. A period of which
the register has no document and no dated activity is refused.")]
pub(crate) struct CouncilArgs {
    /// The first day, month, quarter or year
    #[arg(long, value_name = "TIME", value_parser = calendar_time)]
    pub(crate) from: Period,
    /// The last day, month, quarter or year
    #[arg(long, value_name = "TIME", value_parser = calendar_time)]
    pub(crate) to: Period,
    /// The form of the text [default: by the ending of FILE, else md]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Form>,
    /// The file to write [default: the standard output]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The final text: without the evidence of paragraphs, the files behind
    /// figures, the documents read and the list for the desk officer
    #[arg(long)]
    pub(crate) no_evidence: bool,
    /// Also paragraphs on what the reports tell that is not about IPv6 itself
    /// (other courses, forums, meetings), marked `related`; the annexes stay with
    /// IPv6
    #[arg(long)]
    pub(crate) related: bool,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) language: LanguageArgs,
}

/// A year, quarter, month or day; a stretch between two files is none.
fn calendar_time(text: &str) -> Result<Period, String> {
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    match text.parse() {
        Ok(Period::Span(..)) | Err(_) if lengths == [4, 2, 2] && text.split('-').all(is_digits) => {
            Err("there is no such day".to_owned())
        }
        Ok(Period::Span(..)) | Err(_) => {
            let expected =
                "a year, a quarter, a month or a day, such as 2022, 2022-Q1, 2022-02 or 2022-02-14";
            Err(format!("expected {expected}"))
        }
        Ok(period) => Ok(period),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Md,
    Docx,
    Html,
}

/// Draw one country's progress chart
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas chart CI                        writes CI.svg
  v6atlas chart CI --output ci.png
  v6atlas chart CI --files archive        from allocation files
  v6atlas chart \"Côte d'Ivoire\" --lang fr -o ci-fr.svg")]
pub(crate) struct ChartArgs {
    /// The country: a code of ISO 3166 or a name in any of the six languages
    pub(crate) country: String,
    /// The file to write, SVG or PNG by its name [default: the country's code
    /// and .svg]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) files: FilesArgs,
    #[command(flatten)]
    pub(crate) language: LanguageArgs,
}

/// Measure allocation files: from the registries' files to observations
///
/// Reads files of the RIR statistics exchange format (standard, extended, the
/// combined form), plain or compressed with gzip, bzip2, xz or zstd, told by
/// content. Folders are searched. Files of one registry on different dates
/// make a history: what was added, removed or moved between them.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas measure delegated-afrinic-extended-20260505
  v6atlas measure archive/ -o observations.csv
  v6atlas measure archive/ --every quarter --compact --output-dir data/observations
  zcat archive/delegated-apnic-20190401.gz | v6atlas measure - | head

Columns: registry,area,indicator,time,value,unit,status,vintage
`v6atlas explain` lists the indicators.")]
pub(crate) struct MeasureArgs {
    /// Allocation files, folders of them, or - for the standard input
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) table: TableArgs,
    /// Measure files that do not hold what they declare; all that is computed
    /// from them is marked (status E, vintage -damaged)
    #[arg(long)]
    pub(crate) accept_damaged: bool,
}

/// Which observations are written where.
#[derive(Debug, ClapArgs)]
pub(crate) struct TableArgs {
    /// Write the table to this file instead of the standard output
    #[arg(short, long, value_name = "FILE", conflicts_with = "output_dir")]
    pub(crate) output: Option<PathBuf>,
    /// Write one table a registry into this folder
    #[arg(long, value_name = "DIR")]
    pub(crate) output_dir: Option<PathBuf>,
    /// Tell the stock of every snapshot, or of those nearest to the start of
    /// each quarter or year; flows always count every snapshot
    #[arg(long, value_enum, default_value_t = Every::Snapshot)]
    pub(crate) every: Every,
    /// Leave out what follows exactly from the rest: /48s, net changes, and
    /// flows of zero but those of the total
    #[arg(long)]
    pub(crate) compact: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Every {
    Snapshot,
    Quarter,
    Year,
}

impl From<Every> for Sampling {
    fn from(every: Every) -> Self {
        match every {
            Every::Snapshot => Self::Every,
            Every::Quarter => Self::Quarterly,
            Every::Year => Self::Yearly,
        }
    }
}

/// Check allocation files, and the tables in data/
///
/// Reads files of the RIR statistics exchange format, plain or compressed, and
/// tells everything that is wrong with them: with each line, with a file as a
/// whole, between the registries, from one date to the next, and against
/// checksum files beside them. Folders are searched. Without files, everything
/// in data/ is checked.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas check                               the tables in data/
  v6atlas check delegated-apnic-20190401
  v6atlas check archive/ --iana iana/         also against IANA's registries
  v6atlas check archive/ --format sarif -o findings.sarif
  v6atlas check new/ --deny warnings --allow unsorted-records
  v6atlas explain F003                        what a rule means

Exit status: 0 nothing wrong (notes and warnings allowed), 1 findings, 2 could
not be done.")]
pub(crate) struct CheckArgs {
    /// Files, folders of them, or - for the standard input; without any, the
    /// data folder
    #[arg(value_name = "FILE|DIR")]
    pub(crate) inputs: Vec<PathBuf>,
    /// How findings are told
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub(crate) format: CheckFormat,
    /// Write the findings to this file instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Also end with status 1 if there are warnings
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(crate) deny: Option<Denied>,
    /// Leave out a rule: its code or its name; several with commas between
    #[arg(long, value_name = "CODE|NAME", value_delimiter = ',')]
    pub(crate) allow: Vec<String>,
    /// Look for these rules only
    #[arg(long, value_name = "CODE|NAME", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// A folder with IANA's registries of IPv6, IPv4 and AS numbers (XML or
    /// CSV), to hold the files against
    #[arg(long, value_name = "DIR")]
    pub(crate) iana: Option<PathBuf>,
    /// The most findings of one rule and file that are told, 0 for all; the
    /// rest is counted [default: 20, of notes 1; 1000 in json and sarif]
    #[arg(long, value_name = "N")]
    pub(crate) max: Option<u64>,
    /// The folder that is checked if no files are named
    #[arg(
        long,
        value_name = "DIR",
        default_value = "data",
        conflicts_with = "inputs"
    )]
    pub(crate) data: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// As a compiler shows them: with the lines
    Human,
    /// One line each
    Short,
    /// One JSON object a line
    Json,
    /// SARIF 2.1.0, for code hosts
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Denied {
    Warnings,
}

/// Show a country's profile on the terminal
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas country CI
  v6atlas country \"Côte d'Ivoire\" --lang fr
  v6atlas country KE --data my-data
  v6atlas country KE --files archive      from allocation files")]
pub(crate) struct CountryArgs {
    /// The country: a code of ISO 3166 or a name in any of the six languages
    pub(crate) country: String,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) files: FilesArgs,
    #[command(flatten)]
    pub(crate) language: LanguageArgs,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct DataArgs {
    /// The folder with observations/ and activities/
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub(crate) data: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct LanguageArgs {
    /// The language of names and words
    #[arg(long = "lang", value_enum, default_value_t = Lang::En)]
    pub(crate) lang: Lang,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Lang {
    Ar,
    En,
    Es,
    Fr,
    Ru,
    Zh,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Ar => Self::Ar,
            Lang::En => Self::En,
            Lang::Es => Self::Es,
            Lang::Fr => Self::Fr,
            Lang::Ru => Self::Ru,
            Lang::Zh => Self::Zh,
        }
    }
}
