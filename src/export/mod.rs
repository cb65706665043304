//! What others read: observations as tables for statisticians' tools, listings
//! of activities as CSV and JSON, trainings and workshops as a calendar,
//! columns for a terminal; one format a file.
//!
//! An export of observations is a stream: [`Rows`] reads a table, [`Merge`]
//! several as one, [`RowMaker`] gives each observation its texts, and every
//! format is a [`Sink`] that takes one row after the other, so that memory does
//! not grow with the length of the table. [`Coverage`] counts what goes by; the
//! [`Metadata`] made of it closes each format.
//!
//! | format | file |
//! |---|---|
//! | the table in `data/observations/` | [`csv`] |
//! | tidy CSV | [`Tidy`] |
//! | wide CSV | [`Wide`] |
//! | SDMX-CSV, SDMX-JSON | [`SdmxCsv`], [`write_structure`] |
//! | Frictionless Data Package, CSV on the Web | [`datapackage`], [`csvw`] |
//! | ITU DataHub's columns | [`DataHub`] |
//! | Parquet | [`Parquet`] |
//! | workbook | [`Xlsx`] |
//! | `METADATA.md` | [`readme`] |
//! | `revisions.csv` | [`Revisions`] |

pub mod calendar;
mod cells;
pub mod columns;
mod content_line;
pub mod csv;
mod csvw;
mod datahub;
mod datapackage;
mod decimal;
mod inputs;
mod listing;
mod merge;
mod metadata;
mod names;
mod parquet;
mod readme;
mod reference;
pub mod register;
mod revisions;
mod row;
mod rows;
mod sdmx;
mod selection;
mod settings;
mod sink;
mod tidy;
mod wide;
mod xlsx;

pub use self::csvw::csvw;
pub use self::datahub::DataHub;
pub use self::datapackage::{PackedFile, datapackage};
pub use self::inputs::{INPUT_COLUMNS, InputFile, InputsError, read_inputs};
pub use self::listing::{Cell, Listing, read_listing};
pub use self::merge::{Merge, MergeError};
pub use self::metadata::{Coverage, IndicatorCoverage, Metadata};
pub use self::names::{Frequency, Names};
pub use self::parquet::Parquet;
pub use self::readme::readme;
pub use self::reference::{Column, ColumnKind, Table, content, tables};
pub use self::revisions::{Earlier, EarlierError, Revisions};
pub use self::row::{Row, RowMaker};
pub use self::rows::{Rows, TableError};
pub use self::sdmx::{Edition, SdmxCsv, write_structure};
pub use self::selection::Selection;
pub use self::settings::{AreaCodes, Decimal, Labels, Settings};
pub use self::sink::{ExportError, Sink};
pub use self::tidy::Tidy;
pub use self::wide::Wide;
pub use self::xlsx::{MOST_ROWS, Xlsx};
