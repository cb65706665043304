//! Places in a table.

use std::ops::Range;

use crate::diagnostic::{Label, Place};

use super::Table;

impl Table {
    /// A label at these bytes of the table; of a field of several lines, at
    /// its first.
    pub(super) fn label(&self, bytes: Range<usize>, text: &str) -> Label {
        let start = bytes.start.min(self.bytes.len());
        let before = self.bytes.get(..start).unwrap_or_default();
        let line = before.split(|&byte| byte == b'\n').count() as u64;
        let offset = before
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |end| end + 1);
        let rest = self.bytes.get(offset..).unwrap_or_default();
        let end = rest.iter().position(|&byte| byte == b'\n');
        let text_of_line = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let text_of_line = text_of_line.strip_suffix(b"\r").unwrap_or(text_of_line);
        // A byte order mark is no part of the first line.
        let mark: &[u8] = b"\xef\xbb\xbf";
        let (text_of_line, offset) = match text_of_line.strip_prefix(mark) {
            Some(rest) if offset == 0 => (rest, 3),
            _ => (text_of_line, offset),
        };
        let marked = start.saturating_sub(offset)..bytes.end.saturating_sub(offset);
        let place = Place::new(line, offset as u64, text_of_line, marked);
        Label::at(&self.name, place, text)
    }

    /// The bytes of the field `index`, from 0, of the row that begins at
    /// `start`; the row's end if it has fewer.
    pub(super) fn field(&self, start: usize, index: usize) -> Range<usize> {
        let (mut from, mut field, mut is_quoted) = (start, 0, false);
        for (at, byte) in self.bytes.iter().enumerate().skip(start) {
            match byte {
                b'"' => is_quoted = !is_quoted,
                b',' | b'\r' | b'\n' if !is_quoted => {
                    if field == index {
                        return from..at;
                    }
                    if *byte != b',' {
                        return at..at;
                    }
                    field += 1;
                    from = at + 1;
                }
                _ => {}
            }
        }
        let end = self.bytes.len();
        let from = if field == index { from } else { end };
        from.min(end)..end
    }

    /// Where the row of a CSV record begins: its reader leaves the line end
    /// before it unread.
    pub(super) fn row_start(&self, position: Option<&csv::Position>) -> usize {
        let at = position.map_or(0, |position| {
            usize::try_from(position.byte()).unwrap_or(usize::MAX)
        });
        let rest = self.bytes.get(at..).unwrap_or_default();
        let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        at + ends.count()
    }
}
