//! A line cut at its bars.

use std::ops::Range;

/// More fields than any record has; what stands further right is kept as one.
const MAX: usize = 10;

/// The fields of a line.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    line: &'a [u8],
    cells: [&'a [u8]; MAX],
    count: usize,
}

impl<'a> Fields<'a> {
    /// Cuts a line that holds no line end.
    ///
    /// Eight bytes at a time: this loop sees every byte of every file, and one
    /// byte at a time it took a tenth of the whole run.
    pub(super) fn cut(line: &'a [u8]) -> Self {
        let mut cells: [&[u8]; MAX] = [&[]; MAX];
        let mut slots = cells.iter_mut();
        let mut count = 1;
        let mut start = 0;
        // The last slot takes the rest, whatever stands in it.
        let mut put = |end: usize| {
            if count < MAX
                && let (Some(slot), Some(field)) = (slots.next(), line.get(start..end))
            {
                *slot = field;
                count += 1;
                start = end + 1;
            }
        };
        let (words, rest) = line.as_chunks::<8>();
        for (index, word) in words.iter().enumerate() {
            let mut bars = bars(u64::from_le_bytes(*word));
            while bars != 0 {
                put(index * 8 + bars.trailing_zeros() as usize / 8);
                bars &= bars - 1;
            }
        }
        for (index, byte) in rest.iter().enumerate() {
            if *byte == b'|' {
                put(words.len() * 8 + index);
            }
        }
        if let (Some(slot), Some(field)) = (slots.next(), line.get(start..)) {
            *slot = field;
        }
        Self { line, cells, count }
    }

    /// How many fields there are; [`MAX`] stands for that many or more.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The bytes of a field; nothing for one that is not there.
    pub(super) fn get(&self, index: usize) -> &'a [u8] {
        self.cells.get(index).copied().unwrap_or_default()
    }

    /// The place of a field in its line; the line's end for one that is not
    /// there.
    pub(super) fn place(&self, index: usize) -> Range<usize> {
        if index >= self.count {
            return self.line.len()..self.line.len();
        }
        let before = self.cells.iter().take(index).map(|field| field.len() + 1);
        let start = before.sum();
        start..start + self.get(index).len()
    }

    /// The whole line.
    pub(super) fn line(&self) -> &'a [u8] {
        self.line
    }
}

/// The highest bit of each byte of a word that is a bar.
fn bars(word: u64) -> u64 {
    const BARS: u64 = 0x7c7c_7c7c_7c7c_7c7c;
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let zero_where_bar = word ^ BARS;
    // Exact for each byte: adding to the low seven bits does not carry over.
    !(((zero_where_bar & LOW) + LOW) | zero_where_bar | LOW)
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
    fn finds_the_same_bars_as_a_plain_search() {
        let bytes = [b'|', 0, b'|' - 1, b'|' + 1, 0x80, 0xff, b'|' | 0x80, b'x'];
        for length in 0..40usize {
            for seed in 0..50usize {
                let line: Vec<u8> = (0..length)
                    .map(|place| bytes[(place * place + seed * 7 + place * seed) % bytes.len()])
                    .collect();
                let fields = Fields::cut(&line);
                let plain: Vec<&[u8]> = line.splitn(MAX, |&byte| byte == b'|').collect();
                let found: Vec<&[u8]> =
                    (0..fields.count()).map(|index| fields.get(index)).collect();
                assert_eq!(found, plain);
            }
        }
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
