//! From bytes to lines.

use std::fmt;
use std::io::{self, Read};
use std::ops::Range;

use memchr::memchr;

use super::line::{Content, Line, LineEnd};
use super::problem::{Problem, ProblemKind};
use super::tally::Tally;

/// The longest line, in bytes, that is read; of a longer one only the
/// beginning is kept and the line is malformed. Real lines stay under 200.
pub const MAX_LINE: usize = 64 * 1024;

/// How much is read at a time: it stays in the processor's cache between the
/// hash, the splitting and the parsing.
const CHUNK: usize = 128 * 1024;

/// Reads a file of the format line by line.
///
/// Memory does not grow with the file. Only reading the bytes can fail.
///
/// ```
/// use v6atlas::delegated::{Content, Reader};
/// let file = b"2|afrinic|20190911|1|00000000|20190911|00000\n\
///              afrinic|CI|ipv6|2001:43f8:550::|48|20120308|assigned\n\
///              afrinic|CI|ipv6|2001:43f8:550::|480|20120308|assigned\n";
/// let mut reader = Reader::new(&file[..]);
/// while let Some(line) = reader.next_line()? {
///     if let Content::Malformed(problem) = &line.content {
///         assert_eq!((line.number, problem.place()), (3, 32..35));
///     }
/// }
/// assert_eq!(reader.tally().records(), 1);
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Reader<R> {
    input: R,
    buffer: Box<[u8]>,
    /// The part of the buffer that holds bytes not yet handed out.
    filled: Range<usize>,
    at_end: bool,
    offset: u64,
    number: u64,
    has_header: bool,
    tally: Tally,
}

impl<R> fmt::Debug for Reader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("line", &self.number)
            .finish_non_exhaustive()
    }
}

impl<R: Read> Reader<R> {
    /// A reader of that input, which should be plain text (see
    /// [`crate::source`] for compressed files).
    pub fn new(input: R) -> Self {
        Self {
            input,
            buffer: vec![0; CHUNK].into_boxed_slice(),
            filled: 0..0,
            at_end: false,
            offset: 0,
            number: 0,
            has_header: false,
            tally: Tally::default(),
        }
    }

    /// What was read so far; after the last line, what the file holds.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// The input, for what it knows once it was read to its end.
    pub fn into_parts(self) -> (R, Tally) {
        (self.input, self.tally)
    }

    /// The next line; nothing after the last.
    ///
    /// # Errors
    ///
    /// Only if the input cannot be read.
    pub fn next_line(&mut self) -> io::Result<Option<Line<'_>>> {
        let Some((place, consumed, is_whole)) = self.find_line()? else {
            return Ok(None);
        };
        let offset = self.offset;
        self.offset += consumed;
        self.number += 1;
        let has_end = consumed > place.len() as u64;
        let mut bytes = self.buffer.get(place).unwrap_or_default();
        let mut has_mark = false;
        if self.number == 1
            && let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf")
        {
            bytes = rest;
            has_mark = true;
        }
        let mut end = if has_end {
            LineEnd::Feed
        } else {
            LineEnd::Nothing
        };
        if let Some(rest) = bytes.strip_suffix(b"\r") {
            bytes = rest;
            if has_end {
                end = LineEnd::ReturnFeed;
            }
        }
        let content = if is_whole {
            Content::parse(bytes, self.has_header)
        } else {
            Content::Malformed(Problem::new(ProblemKind::TooLong, 0..bytes.len()))
        };
        self.has_header |= matches!(content, Content::Header(_));
        self.tally.count(self.number, &content);
        Ok(Some(Line {
            number: self.number,
            offset,
            bytes,
            end,
            has_mark,
            content,
        }))
    }

    /// The place of the next line in the buffer, how many bytes it takes with
    /// its line end, and whether it is all there.
    fn find_line(&mut self) -> io::Result<Option<(Range<usize>, u64, bool)>> {
        let mut searched = 0;
        loop {
            let unread = self.buffer.get(self.filled.clone()).unwrap_or_default();
            if let Some(found) = memchr(b'\n', unread.get(searched..).unwrap_or_default()) {
                let start = self.filled.start;
                let end = start + searched + found;
                self.filled.start = end + 1;
                let is_whole = end - start <= MAX_LINE;
                let kept = start..end.min(start + MAX_LINE);
                return Ok(Some((kept, (end + 1 - start) as u64, is_whole)));
            }
            searched = unread.len();
            if self.at_end {
                if searched == 0 {
                    return Ok(None);
                }
                let start = self.filled.start;
                let kept = start..self.filled.end.min(start + MAX_LINE);
                self.filled.start = self.filled.end;
                return Ok(Some((kept, searched as u64, searched <= MAX_LINE)));
            }
            if searched > MAX_LINE {
                return self.skip_long_line().map(Some);
            }
            self.fill()?;
        }
    }

    /// Moves what is left to the front and reads on behind it.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.filled.clone(), 0);
        self.filled = 0..self.filled.len();
        let free = self.buffer.get_mut(self.filled.end..).unwrap_or_default();
        let count = read_some(&mut self.input, free)?;
        self.filled.end += count;
        self.at_end = count == 0;
        Ok(())
    }

    /// Passes over the rest of a line that is too long, keeping its beginning.
    fn skip_long_line(&mut self) -> io::Result<(Range<usize>, u64, bool)> {
        self.buffer.copy_within(self.filled.clone(), 0);
        let mut consumed = self.filled.len() as u64;
        loop {
            let free = self.buffer.get_mut(MAX_LINE..).unwrap_or_default();
            let count = read_some(&mut self.input, free)?;
            self.filled = MAX_LINE..MAX_LINE + count;
            let read = free.get(..count).unwrap_or_default();
            if let Some(found) = memchr(b'\n', read) {
                consumed += found as u64 + 1;
                self.filled.start += found + 1;
                break;
            }
            consumed += count as u64;
            if count == 0 {
                self.at_end = true;
                break;
            }
        }
        Ok((0..MAX_LINE, consumed, false))
    }
}

/// One successful read.
fn read_some(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An input that hands out one byte at a time.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else {
                return Ok(0);
            };
            buffer[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    fn lines(input: impl Read) -> Vec<(u64, u64, String)> {
        let mut reader = Reader::new(input);
        let mut lines = Vec::new();
        while let Some(line) = reader.next_line().unwrap() {
            lines.push((
                line.number,
                line.offset,
                String::from_utf8_lossy(line.bytes).into_owned(),
            ));
        }
        lines
    }

    #[test]
    fn line_ends_of_every_kind() {
        let text = b"\xef\xbb\xbf# one\r\n\n# three\nno end";
        let expected = vec![
            (1, 0, "# one".to_owned()),
            (2, 10, String::new()),
            (3, 11, "# three".to_owned()),
            (4, 19, "no end".to_owned()),
        ];
        assert_eq!(lines(&text[..]), expected);
        assert_eq!(lines(Slow(text)), expected);
        assert_eq!(lines(&b""[..]), vec![]);
    }

    #[test]
    fn a_line_without_end_does_not_fill_the_memory() {
        let mut text = vec![b'x'; 3 * CHUNK];
        text.extend(b"\n# next\n");
        let mut reader = Reader::new(&text[..]);
        let line = reader.next_line().unwrap().unwrap();
        assert_eq!(line.bytes.len(), MAX_LINE);
        assert!(
            matches!(line.content, Content::Malformed(ref p) if p.kind() == ProblemKind::TooLong)
        );
        let line = reader.next_line().unwrap().unwrap();
        assert_eq!(
            (line.number, line.offset, line.bytes),
            (2, 3 * CHUNK as u64 + 1, &b"# next"[..])
        );
        assert!(reader.next_line().unwrap().is_none());
        assert!(reader.next_line().unwrap().is_none());
    }
}
