//! Values to bytes.

use chrono::{Datelike, NaiveDate};

/// Puts values behind each other.
#[derive(Clone, Debug, Default)]
pub struct Packer(Vec<u8>);

impl Packer {
    /// Without values.
    pub fn new() -> Self {
        Self::default()
    }

    /// One byte.
    pub fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    /// A number: seven bits a byte, the lowest first; the last byte is below
    /// 128.
    pub fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(low_bits(u128::from(number)) | 0x80);
            number >>= 7;
        }
        self.0.push(low_bits(u128::from(number)));
    }

    /// A number of up to 128 bits: how many zeros it ends in, and the rest.
    /// Amounts of address space are mostly powers of two.
    pub fn wide(&mut self, number: u128) {
        let zeros = if number == 0 {
            0
        } else {
            number.trailing_zeros()
        };
        self.0.push(low_bits(u128::from(zeros)));
        let mut rest = number >> zeros;
        while rest >= 0x80 {
            self.0.push(low_bits(rest) | 0x80);
            rest >>= 7;
        }
        self.0.push(low_bits(rest));
    }

    /// A day, from the year 1 on.
    pub fn day(&mut self, day: NaiveDate) {
        self.number(u64::try_from(day.num_days_from_ce()).unwrap_or(0));
    }

    /// Bytes with their number before them.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    /// A text, with its length before it.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// Values of their own, with their length before them, so that a reader
    /// can pass them over.
    pub fn part(&mut self, pack: impl FnOnce(&mut Self)) {
        let mut inner = Self::new();
        pack(&mut inner);
        self.bytes(&inner.0);
    }

    /// All that was put in.
    pub fn finish(self) -> Vec<u8> {
        self.0
    }
}

fn low_bits(number: u128) -> u8 {
    (number & 0x7f) as u8
}
