//! Bytes as they come: compressed or not, told by content and never by name,
//! and the fingerprint of what was read.

mod compression;
mod fingerprint;

pub use self::compression::{Compression, decode};
pub use self::fingerprint::{Fingerprint, Fingerprinted};
