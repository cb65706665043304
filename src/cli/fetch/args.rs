//! The words of `v6atlas fetch`.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args as ClapArgs, ValueEnum};
use v6atlas::delegated::Publisher;
use v6atlas::fetch::When;
use v6atlas::snapshot::Form;

/// Fetch allocation files from the registries
///
/// Without options: today's extended files of the five registries, into
/// archive/. What arrives is checked before it is kept: length, checksum file,
/// compression, registry, day, number of records; what fails is set aside in
/// .rejected/ with the reason, and what was there stays. What is held already
/// is not fetched again. A run that is broken off goes on where it was.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas fetch                                     today's world, into archive/
  v6atlas report --files archive                    and its report
  v6atlas fetch --registry apnic,lacnic
  v6atlas fetch --date 2019-03-01
  v6atlas fetch --date 2015..2020/month --form standard --into history
  v6atlas fetch --date 2019-03..2019-06/day --dry-run
  v6atlas fetch --locked                            what v6atlas.lock names, or nothing

Files are kept as published: DIR/REGISTRY/YEAR/NAME. The newest file gets the
name of its dated twin, as delegated-apnic-extended-20261121. DIR/v6atlas.lock
tells of each file where it came from, when, and its SHA-256. Days are those in
the names of files. Proxies are taken from HTTPS_PROXY, HTTP_PROXY, ALL_PROXY
and NO_PROXY. Where files are published stands in data/sources.csv; docs/fetch.md
tells more.

Exit status: 0 all is there, 1 what arrived was refused, 2 could not be done.")]
pub(crate) struct FetchArgs {
    /// Only of these: afrinic, apnic, arin, lacnic, ripencc; also nro, iana
    #[arg(
        long = "registry",
        value_name = "NAME,...",
        value_delimiter = ',',
        value_parser = publisher
    )]
    pub(super) publishers: Vec<Publisher>,
    /// Which days: latest, 2019-03-01, 2019/month, 2015..2020/month,
    /// 2019-03..2019-06/day; also /week, /quarter, /year
    #[arg(long = "date", value_name = "TIME", default_value = "latest")]
    pub(super) when: When,
    /// Which form of files
    #[arg(long, value_enum, default_value_t = Forms::Extended)]
    pub(super) form: Forms,
    /// The folder to keep files in
    #[arg(long, value_name = "DIR", default_value = "archive")]
    pub(super) into: PathBuf,
    /// Fetch what v6atlas.lock names and is not there, and refuse whatever
    /// differs from it
    #[arg(long, conflicts_with_all = ["when", "form"])]
    pub(super) locked: bool,
    /// A catalogue in place of data/sources.csv, with the same columns
    #[arg(long, value_name = "FILE")]
    pub(super) sources: Option<PathBuf>,
    /// Tell what would be fetched, and fetch nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Keep a file that has lost more than a fifth of its records
    #[arg(long)]
    pub(super) accept_shrunk: bool,
    #[command(flatten)]
    pub(super) network: NetworkArgs,
}

/// How servers are asked.
#[derive(Debug, ClapArgs)]
pub(crate) struct NetworkArgs {
    /// Follow redirects to any host, not only to those of the catalogue
    #[arg(long)]
    pub(super) follow_hosts: bool,
    /// How often to ask again after a failure; there is no asking again after
    /// `not found`
    #[arg(long, value_name = "N", default_value_t = 4)]
    pub(super) retries: u32,
    /// Seconds before asking again; each further wait is twice as long
    #[arg(long, value_name = "S", default_value = "2", value_parser = seconds)]
    pub(super) wait: Duration,
    /// Seconds within which a server has to connect, to answer, and to send at
    /// least a kilobyte for each of them
    #[arg(long, value_name = "S", default_value = "30", value_parser = seconds)]
    pub(super) timeout: Duration,
    /// Seconds that one request may take in all
    #[arg(long, value_name = "S", default_value = "3600", value_parser = seconds)]
    pub(super) max_time: Duration,
    /// The most megabytes of a file, as it comes and unpacked
    #[arg(
        long,
        value_name = "MB",
        default_value_t = 256,
        value_parser = clap::value_parser!(u64).range(1..=1_000_000)
    )]
    pub(super) max_size: u64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Forms {
    Extended,
    Standard,
}

impl From<Forms> for Form {
    fn from(form: Forms) -> Self {
        match form {
            Forms::Extended => Self::Extended,
            Forms::Standard => Self::Standard,
        }
    }
}

fn publisher(text: &str) -> Result<Publisher, String> {
    Publisher::parse(text.as_bytes())
        .filter(|publisher| *publisher != Publisher::Ietf)
        .ok_or_else(|| "expected afrinic, apnic, arin, lacnic, ripencc, nro or iana".to_owned())
}

/// A time in seconds, from a millisecond to a day.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: Option<f64> = text.parse().ok();
    let seconds = seconds.filter(|seconds| (0.001..=86_400.0).contains(seconds));
    seconds
        .map(Duration::from_secs_f64)
        .ok_or_else(|| "expected seconds from 0.001 to 86400".to_owned())
}
