//! Parquet: typed columns, sorted, with statistics.

mod columns;
mod group;

use std::fmt;
use std::io::Write;
use std::sync::Arc;

use parquet::basic::{Compression, Encoding, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::metadata::{KeyValue, SortingColumn};
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::ColumnPath;

use self::columns::{Column, Kind, columns};
use self::group::Group;
use super::metadata::Metadata;
use super::row::Row;
use super::settings::{Labels, Settings};
use super::sink::{ExportError, Sink};

/// Rows of a row group: what is in memory at once.
const GROUP: usize = 122_880;
/// Rows whose cells are made at once.
const BATCH: usize = 8_192;

/// Writes Parquet.
///
/// `value` is DECIMAL(38,16), cut off towards zero where it has more decimals,
/// which `value_is_exact` tells. `addresses` is the amount of space, of which
/// nothing is lost: the number of IPv6 addresses as DECIMAL(38,0).
/// `time_start` and `time_end` are its first and last day.
pub struct Parquet<W: Write + Send> {
    output: SerializedFileWriter<W>,
    settings: Settings,
    group: Group,
}

impl<W: Write + Send> fmt::Debug for Parquet<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parquet").finish_non_exhaustive()
    }
}

impl From<ParquetError> for ExportError {
    fn from(error: ParquetError) -> Self {
        match error {
            ParquetError::External(cause) => match cause.downcast::<std::io::Error>() {
                Ok(io) => Self::Io(*io),
                Err(other) => Self::Io(std::io::Error::other(other)),
            },
            other => Self::Io(std::io::Error::other(other)),
        }
    }
}

impl<W: Write + Send> Parquet<W> {
    /// Writes the start of the file.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn new(output: W, settings: Settings) -> Result<Self, ExportError> {
        let has_names = settings.labels != Labels::Id;
        let columns = columns(has_names);
        let lines: Vec<String> = columns.iter().map(Column::schema).collect();
        let schema = format!("message observations {{ {} }}", lines.concat());
        let schema = Arc::new(parse_message_type(&schema)?);
        let place = |name: &str| {
            let place = columns.iter().position(|one| one.name == name);
            place.and_then(|place| i32::try_from(place).ok())
        };
        let sorted = ["registry", "area", "indicator", "time_start"];
        let sorted = sorted
            .into_iter()
            .filter_map(place)
            .map(|column_idx| SortingColumn {
                column_idx,
                descending: false,
                nulls_first: false,
            });
        let mut properties = WriterProperties::builder()
            .set_created_by("v6atlas".to_owned())
            .set_compression(Compression::ZSTD(ZstdLevel::try_new(1)?))
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_max_row_group_row_count(Some(GROUP))
            .set_write_batch_size(BATCH)
            .set_sorting_columns(Some(sorted.collect()));
        // Numbers seldom repeat, days run in order: a dictionary costs more
        // than it saves.
        for column in &columns {
            let path = ColumnPath::from(column.name);
            properties = match column.kind {
                Kind::Date => properties.set_column_dictionary_enabled(path.clone(), true),
                Kind::Decimal(_) => properties
                    .set_column_dictionary_enabled(path.clone(), false)
                    .set_column_encoding(path, Encoding::PLAIN),
                Kind::Text | Kind::Flag => properties,
            };
        }
        let output = SerializedFileWriter::new(output, schema, Arc::new(properties.build()))?;
        Ok(Self {
            output,
            settings,
            group: Group::new(has_names),
        })
    }

    fn write_group(&mut self) -> Result<(), ExportError> {
        if self.group.rows == 0 {
            return Ok(());
        }
        let mut writer = self.output.next_row_group()?;
        self.group.write(&mut writer)?;
        writer.close()?;
        self.group.clear();
        Ok(())
    }
}

impl<W: Write + Send> Sink for Parquet<W> {
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError> {
        self.group.put(row, self.settings);
        if self.group.rows == GROUP {
            self.write_group()?;
        }
        Ok(())
    }

    fn finish(&mut self, metadata: &Metadata) -> Result<(), ExportError> {
        self.write_group()?;
        let mut add = |key: &str, value: String| {
            self.output
                .append_key_value_metadata(KeyValue::new(key.to_owned(), value));
        };
        let title = self.settings.names().title();
        add("title", title);
        add("date", metadata.date().to_string());
        add("metadata.md", super::readme(metadata, &[]));
        self.output.finish()?;
        Ok(())
    }
}
