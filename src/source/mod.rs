//! Bytes as they come: compressed or not, told by content and never by name,
//! the fingerprint of what was read, and digests as checksum files state them.

mod compression;
mod digest;
mod fingerprint;

pub use self::compression::{Compression, decode};
pub use self::digest::{Algorithm, Digest};
pub use self::fingerprint::{Fingerprint, Fingerprinted};
