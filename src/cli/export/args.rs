//! The words of `v6atlas export`.

use std::path::PathBuf;

use clap::{Args as ClapArgs, ValueEnum};
use v6atlas::export::{AreaCodes, Decimal, Edition, Labels};
use v6atlas::period::Period;

use crate::cli::args::{DataArgs, LanguageArgs};

/// Export observations for statisticians' tools
///
/// From the tables in data/observations/, as a stream: memory does not grow
/// with their length. Every export carries its metadata: METADATA.md beside
/// it, and in the format's own way. All formats hold the same values.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas export -o observations.csv
  v6atlas export --area CI,KE,Ghana --indicator V6_EQ32 --format wide -o wide.csv
  v6atlas export --format parquet --from 2019 --to 2021 -o observations.parquet
  v6atlas export --format xlsx --area UN_LDC --labels both --lang fr -o pma.xlsx
  v6atlas export --format all -o export/
  v6atlas export --format csv --previous export-of-may/ -o export/
  v6atlas export -o - | duckdb -c \"SELECT sum(value) FROM read_csv('/dev/stdin')\"

Which tool reads which file, and how: docs/exports.md. Formats:
  csv          tidy: one row an observation, with alpha-3 and M49
  wide         countries down, times across
  sdmx-csv     SDMX-CSV 2.0.0 (SDMX 3.0) and 2.1.0 (SDMX 3.1)
  sdmx-json    the structures: data structure, code lists, concepts, dataflow
  datapackage  Frictionless Data Package, version 2
  csvw         CSV on the Web: metadata beside each table
  datahub      the columns of ITU's DataHub
  parquet      typed and sorted, exact amounts as decimals
  xlsx         a workbook: data, definitions, sources")]
pub(crate) struct ExportArgs {
    /// The formats, with commas between [default: by the ending of FILE, else
    /// csv]
    #[arg(long, value_name = "FORMAT,...", value_delimiter = ',', value_enum)]
    pub(crate) format: Vec<Format>,
    /// Only these indicators, by code
    #[arg(long, value_name = "CODE,...", value_delimiter = ',')]
    pub(crate) indicator: Vec<String>,
    /// Only these areas: countries by code or name, groups such as LDC
    /// or AFR, or TOTAL
    #[arg(long, value_name = "AREA,...", value_delimiter = ',')]
    pub(crate) area: Vec<String>,
    /// Only what these registries delegated: afrinic,ripencc, or all for the
    /// five together
    #[arg(long, value_name = "REGISTRY,...", value_delimiter = ',')]
    pub(crate) registry: Vec<String>,
    /// Only times that begin no earlier: 2019, 2019-Q2, 2019-04-01
    #[arg(long, value_name = "TIME")]
    pub(crate) from: Option<Period>,
    /// Only times that end no later
    #[arg(long, value_name = "TIME")]
    pub(crate) to: Option<Period>,
    /// Codes, codes and names in columns of their own, or both in one cell
    #[arg(long, value_enum, default_value_t = LabelsArg::Id)]
    pub(crate) labels: LabelsArg,
    /// The decimal sign; with a comma, semicolons stand between cells
    /// (csv and wide only)
    #[arg(long, value_enum, default_value_t = DecimalArg::Point)]
    pub(crate) decimal: DecimalArg,
    /// What stands for an area in SDMX
    #[arg(long, value_enum, default_value_t = AreaCodesArg::Alpha2)]
    pub(crate) area_codes: AreaCodesArg,
    /// The edition of SDMX [default: both into a folder, 3.0 into a file]
    #[arg(long, value_enum, value_name = "3.0|3.1")]
    pub(crate) sdmx: Option<EditionArg>,
    /// An earlier export (its folder, or its tidy CSV): what changed is listed
    /// in revisions.csv
    #[arg(long, value_name = "DIR|FILE")]
    pub(crate) previous: Option<PathBuf>,
    /// Where to write: a file, a folder, or - for the standard output
    #[arg(short, long, value_name = "DIR|FILE|-")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) language: LanguageArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Format {
    Csv,
    Wide,
    SdmxCsv,
    SdmxJson,
    Datapackage,
    Csvw,
    Datahub,
    Parquet,
    Xlsx,
    All,
}

impl Format {
    /// The word on the command line.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Wide => "wide",
            Self::SdmxCsv => "sdmx-csv",
            Self::SdmxJson => "sdmx-json",
            Self::Datapackage => "datapackage",
            Self::Csvw => "csvw",
            Self::Datahub => "datahub",
            Self::Parquet => "parquet",
            Self::Xlsx => "xlsx",
            Self::All => "all",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LabelsArg {
    Id,
    Name,
    Both,
}

impl From<LabelsArg> for Labels {
    fn from(labels: LabelsArg) -> Self {
        match labels {
            LabelsArg::Id => Self::Id,
            LabelsArg::Name => Self::Name,
            LabelsArg::Both => Self::Both,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DecimalArg {
    Point,
    Comma,
}

impl From<DecimalArg> for Decimal {
    fn from(decimal: DecimalArg) -> Self {
        match decimal {
            DecimalArg::Point => Self::Point,
            DecimalArg::Comma => Self::Comma,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AreaCodesArg {
    Alpha2,
    Alpha3,
    M49,
}

impl From<AreaCodesArg> for AreaCodes {
    fn from(codes: AreaCodesArg) -> Self {
        match codes {
            AreaCodesArg::Alpha2 => Self::Alpha2,
            AreaCodesArg::Alpha3 => Self::Alpha3,
            AreaCodesArg::M49 => Self::M49,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EditionArg {
    #[value(name = "3.0")]
    V3_0,
    #[value(name = "3.1")]
    V3_1,
}

impl From<EditionArg> for Edition {
    fn from(edition: EditionArg) -> Self {
        match edition {
            EditionArg::V3_0 => Self::V3_0,
            EditionArg::V3_1 => Self::V3_1,
        }
    }
}
