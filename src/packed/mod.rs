//! Numbers and texts in as few bytes as they need: the form of what the
//! archive remembers. It is made and read by this program only; what cannot be
//! read is `None`, and is then computed again.

mod packer;
mod unpacker;

pub use self::packer::Packer;
pub use self::unpacker::Unpacker;

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(
            small in any::<u64>(), wide in any::<u128>(), shift in 0u32..128, text in ".{0,9}",
            day in 0i32..3_000_000,
        ) {
            let wide = wide << shift;
            let day = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
            let mut packer = Packer::new();
            packer.number(small);
            packer.wide(wide);
            packer.text(&text);
            packer.day(day);
            packer.part(|inner| inner.number(7));
            let bytes = packer.finish();
            let mut unpacker = Unpacker::new(&bytes);
            prop_assert_eq!(unpacker.number(), Some(small));
            prop_assert_eq!(unpacker.wide(), Some(wide));
            prop_assert_eq!(unpacker.text(), Some(text.as_str()));
            prop_assert_eq!(unpacker.day(), Some(day));
            let mut inner = Unpacker::new(unpacker.bytes().unwrap());
            prop_assert_eq!(inner.number(), Some(7));
            prop_assert!(inner.is_at_end() && unpacker.is_at_end());
            // Cut anywhere, something cannot be read.
            for end in 0..bytes.len() {
                let mut cut = Unpacker::new(&bytes[..end]);
                let read = (|| {
                    cut.number()?;
                    cut.wide()?;
                    cut.text()?;
                    cut.day()?;
                    cut.bytes()
                })();
                prop_assert_eq!(read, None);
            }
        }
    }

    #[test]
    fn a_number_too_large_is_none() {
        assert_eq!(Unpacker::new(&[0xff; 11]).number(), None);
        assert_eq!(Unpacker::new(&[0xff; 30]).wide(), None);
        // A length that reaches past the end.
        assert_eq!(Unpacker::new(&[0xff, 0xff, 0x03, 1]).bytes(), None);
        assert_eq!(Unpacker::new(&[2, 0xff, 0xfe]).text(), None);
    }
}
