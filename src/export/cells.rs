//! Cells of a line of CSV.

use csv::{Terminator, WriterBuilder};

/// Cells with `separator` between them, quoted where they must be, without a
/// line end.
pub(super) fn encode<T: AsRef<str>>(cells: impl IntoIterator<Item = T>, separator: u8) -> Vec<u8> {
    let mut table = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::Any(b'\n'))
        .flexible(true)
        .from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = table.write_record(
        cells
            .into_iter()
            .map(|cell| cell.as_ref().as_bytes().to_vec()),
    );
    let mut line = table.into_inner().unwrap_or_default();
    line.pop();
    line
}

/// Appends one cell.
pub(super) fn push(line: &mut Vec<u8>, cell: &str, separator: u8) {
    let is_special = |byte: u8| byte == separator || matches!(byte, b'"' | b'\n' | b'\r');
    if cell.bytes().any(is_special) {
        line.extend(encode([cell], separator));
    } else {
        line.extend_from_slice(cell.as_bytes());
    }
}
