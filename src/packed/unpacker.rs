//! Bytes to values.

use chrono::NaiveDate;

/// Takes values from bytes, in the order in which a [`super::Packer`] put them
/// in. Everything is `None` that the bytes do not hold.
#[derive(Clone, Copy, Debug)]
pub struct Unpacker<'a>(&'a [u8]);

impl<'a> Unpacker<'a> {
    /// Takes from these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether nothing is left.
    pub fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// The bytes that are left.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// One byte.
    pub fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    /// A number.
    pub fn number(&mut self) -> Option<u64> {
        u64::try_from(self.bits()?).ok()
    }

    /// A number of up to 128 bits.
    pub fn wide(&mut self) -> Option<u128> {
        let zeros = u32::from(self.byte()?);
        let rest = self.bits()?;
        let number = rest.checked_shl(zeros)?;
        (number >> zeros == rest).then_some(number)
    }

    /// A day.
    pub fn day(&mut self) -> Option<NaiveDate> {
        let days = i32::try_from(self.number()?).ok()?;
        NaiveDate::from_num_days_from_ce_opt(days)
    }

    /// Bytes, or the values of a part.
    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    /// A text.
    pub fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    fn bits(&mut self) -> Option<u128> {
        let mut number: u128 = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte()?;
            let part = u128::from(byte & 0x7f);
            let placed = part.checked_shl(shift)?;
            if placed >> shift != part {
                return None;
            }
            number |= placed;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }
}
