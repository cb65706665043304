//! The SHA-256 of what was read.

use std::fmt;
use std::io::{self, Read};

use sha2::{Digest, Sha256};

/// The SHA-256 of a whole content, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_digest(&Sha256::digest(bytes))
    }

    /// The fingerprint with these 32 bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self::from_digest(bytes)
    }

    /// The 32 bytes that the digits stand for.
    pub fn to_bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(self.0.as_bytes().chunks(2)) {
            let digit = |at: usize| {
                let letter = pair.get(at).map_or('0', |&letter| char::from(letter));
                u8::try_from(letter.to_digit(16).unwrap_or(0)).unwrap_or(0)
            };
            *byte = digit(0) << 4 | digit(1);
        }
        bytes
    }

    /// All 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first twelve digits, enough to tell inputs apart.
    pub fn short(&self) -> &str {
        self.0.get(..12).unwrap_or_default()
    }

    fn from_digest(digest: &[u8]) -> Self {
        use fmt::Write;
        let mut text = String::with_capacity(64);
        for byte in digest {
            // Writing to a string does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An input that is hashed while it is read.
pub struct Fingerprinted<R> {
    input: R,
    hash: Sha256,
}

impl<R> fmt::Debug for Fingerprinted<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fingerprinted").finish_non_exhaustive()
    }
}

impl<R> Fingerprinted<R> {
    /// Hashes all that will be read of `input`.
    pub fn new(input: R) -> Self {
        Self {
            input,
            hash: Sha256::new(),
        }
    }

    /// The fingerprint of what was read.
    pub fn finish(self) -> Fingerprint {
        Fingerprint::from_digest(&self.hash.finalize())
    }
}

impl<R: Read> Read for Fingerprinted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.hash.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_whole_content() {
        let mut input = Fingerprinted::new(&b"abc"[..]);
        io::copy(&mut input, &mut io::sink()).unwrap();
        let found = input.finish();
        // The example of FIPS 180-4.
        assert_eq!(found.short(), "ba7816bf8f01");
        assert_eq!(found, Fingerprint::of(b"abc"));
        assert_eq!(found, Fingerprint::from_bytes(&found.to_bytes()));
    }
}
