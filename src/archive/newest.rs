//! The newest delegations of a registry and form, remembered so that the next
//! day is compared with them without the file of the day before.

use super::Content;
use crate::packed::{Packer, Unpacker};
use crate::snapshot::Footprint;
use crate::source::Fingerprint;

/// The delegations of a plain content as bytes: what code made them, the
/// content, the delegations, and the SHA-256 of all that.
pub fn pack_newest(method: u64, plain: &Content, footprint: &Footprint) -> Vec<u8> {
    let mut packer = Packer::new();
    packer.text("v6atlas newest 1");
    packer.number(method);
    packer.bytes(plain);
    footprint.pack(&mut packer);
    let mut bytes = packer.finish();
    let checksum = Fingerprint::of(&bytes).to_bytes();
    bytes.extend(checksum);
    bytes
}

/// The delegations in such bytes; `None` if other code made them, or they are
/// not what was written.
pub fn unpack_newest(method: u64, bytes: &[u8]) -> Option<(Content, Footprint)> {
    let (bytes, checksum) = bytes.split_last_chunk::<32>()?;
    if Fingerprint::of(bytes).to_bytes() != *checksum {
        return None;
    }
    let mut unpacker = Unpacker::new(bytes);
    if unpacker.text()? != "v6atlas newest 1" || unpacker.number()? != method {
        return None;
    }
    let plain = Content::try_from(unpacker.bytes()?).ok()?;
    let footprint = Footprint::unpack(&mut unpacker)?;
    unpacker.is_at_end().then_some((plain, footprint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_code_and_other_bytes_are_nothing() {
        let text = "2|afrinic|1|1|00000000|20190911|00000\n\
            afrinic|KE|ipv6|2c0f:1::|32|20100101|allocated\n";
        let snapshot = crate::snapshot::read(text.as_bytes(), false)
            .unwrap()
            .remove(0);
        let footprint = Footprint::from(snapshot);
        let bytes = pack_newest(7, &[1; 32], &footprint);
        assert_eq!(unpack_newest(7, &bytes), Some(([1; 32], footprint)));
        assert_eq!(unpack_newest(8, &bytes), None);
        for place in 0..bytes.len() {
            let mut wrong = bytes.clone();
            wrong[place] ^= 1;
            assert_eq!(unpack_newest(7, &wrong), None);
        }
    }
}
