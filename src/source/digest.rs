//! Digests as checksum files state them.

use std::fmt;
use std::io::{self, Read};

use md5::Md5;
use sha2::{Digest as _, Sha256};

/// How a digest is made; told by its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Algorithm {
    /// MD5, 32 digits.
    Md5,
    /// SHA-256, 64 digits.
    Sha256,
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        })
    }
}

/// A digest in hexadecimal, lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest {
    algorithm: Algorithm,
    digits: String,
}

impl Digest {
    /// The digest that these digits are; `None` unless they are hexadecimal
    /// and 32 or 64.
    pub fn parse(digits: &[u8]) -> Option<Self> {
        let algorithm = match digits.len() {
            32 => Algorithm::Md5,
            64 => Algorithm::Sha256,
            _ => return None,
        };
        let is_hexadecimal = digits.iter().all(u8::is_ascii_hexdigit);
        let digits = std::str::from_utf8(digits).ok()?.to_ascii_lowercase();
        is_hexadecimal.then_some(Self { algorithm, digits })
    }

    /// The digest of all that can be read.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn of(algorithm: Algorithm, mut input: impl Read) -> io::Result<Self> {
        let digits = match algorithm {
            Algorithm::Md5 => {
                let mut hash = Md5::new();
                feed(&mut input, |bytes| hash.update(bytes))?;
                hexadecimal(&hash.finalize())
            }
            Algorithm::Sha256 => {
                let mut hash = Sha256::new();
                feed(&mut input, |bytes| hash.update(bytes))?;
                hexadecimal(&hash.finalize())
            }
        };
        Ok(Self { algorithm, digits })
    }

    /// How it is made.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.digits
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits)
    }
}

fn feed(input: &mut impl Read, mut hash: impl FnMut(&[u8])) -> io::Result<()> {
    let mut buffer = vec![0; 1 << 16];
    loop {
        match input.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => hash(buffer.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use fmt::Write;
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standards() {
        for digits in [
            "900150983cd24fb0d6963f7d28e17f72",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ] {
            let stated = Digest::parse(digits.to_uppercase().as_bytes()).unwrap();
            assert_eq!(stated, Digest::of(stated.algorithm(), &b"abc"[..]).unwrap());
            assert_eq!(stated.as_str(), digits);
        }
        assert_eq!(Digest::parse(b"90015098"), None);
        assert_eq!(Digest::parse(&[b'g'; 32]), None);
        assert_eq!(Digest::parse(&[0xff; 64]), None);
    }
}
