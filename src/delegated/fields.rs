//! A line cut at its bars.

use std::ops::Range;

/// More fields than any record has; what stands further right is kept as one.
const MAX: usize = 10;

/// Where the fields of a line begin and end.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    line: &'a [u8],
    /// Where each field ends; the next one begins one further right.
    ends: [u32; MAX],
    count: usize,
}

impl<'a> Fields<'a> {
    /// Cuts a line that holds no line end and is no longer than
    /// [`super::MAX_LINE`].
    #[expect(
        clippy::cast_possible_truncation,
        reason = "lines are at most MAX_LINE long"
    )]
    pub(super) fn cut(line: &'a [u8]) -> Self {
        let mut ends = [line.len() as u32; MAX];
        let mut slots = ends.iter_mut();
        let mut count = 1;
        let last = MAX - 1;
        for (place, &byte) in line.iter().enumerate() {
            if byte == b'|' {
                if count > last {
                    break;
                }
                if let Some(slot) = slots.next() {
                    *slot = place as u32;
                }
                count += 1;
            }
        }
        Self { line, ends, count }
    }

    /// How many fields there are; [`MAX`] stands for that many or more.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The bytes of a field; nothing for one that is not there.
    pub(super) fn get(&self, index: usize) -> &'a [u8] {
        self.line.get(self.place(index)).unwrap_or_default()
    }

    /// The place of a field in its line; the line's end for one that is not
    /// there.
    pub(super) fn place(&self, index: usize) -> Range<usize> {
        if index >= self.count {
            return self.line.len()..self.line.len();
        }
        let end_of = |index: usize| {
            self.ends
                .get(index)
                .map_or(self.line.len(), |&end| end as usize)
        };
        let start = if index == 0 { 0 } else { end_of(index - 1) + 1 };
        start..end_of(index)
    }

    /// The whole line.
    pub(super) fn line(&self) -> &'a [u8] {
        self.line
    }
}

/// A number without sign, of digits only.
pub(super) fn number(field: &[u8]) -> Option<u64> {
    if field.is_empty() || field.len() > 20 {
        return None;
    }
    let mut value: u64 = 0;
    for &byte in field {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_bars() {
        let fields = Fields::cut(b"a||ccc");
        assert_eq!(fields.count(), 3);
        assert_eq!(
            (fields.get(0), fields.get(1), fields.get(2)),
            (&b"a"[..], &b""[..], &b"ccc"[..])
        );
        assert_eq!(fields.place(2), 3..6);
        assert_eq!((fields.get(3), fields.place(3)), (&b""[..], 6..6));
        let many = Fields::cut(b"0|1|2|3|4|5|6|7|8|9|10|11");
        assert_eq!((many.count(), many.get(9)), (10, &b"9|10|11"[..]));
        assert_eq!(Fields::cut(b"").count(), 1);
    }

    #[test]
    fn numbers_have_no_sign() {
        assert_eq!(number(b"18446744073709551615"), Some(u64::MAX));
        for text in [
            "18446744073709551616",
            "",
            "+1",
            "-1",
            "1 ",
            "0x1",
            "000000000000000000001",
        ] {
            assert_eq!(number(text.as_bytes()), None, "{text}");
        }
    }
}
