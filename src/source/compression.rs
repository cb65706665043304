//! Plain text out of the compressions that mirrors use.

use std::fmt;
use std::io::{self, BufReader, Read};

/// How content is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Not at all.
    Plain,
    /// gzip, of one or several members.
    Gzip,
    /// bzip2, of one or several streams.
    Bzip2,
    /// xz.
    Xz,
    /// Zstandard.
    Zstd,
}

impl Compression {
    /// How content that begins with these bytes is compressed. Six bytes are
    /// enough.
    pub fn detect(start: &[u8]) -> Self {
        match start {
            [0x1f, 0x8b, ..] => Self::Gzip,
            [b'B', b'Z', b'h', b'1'..=b'9', ..] => Self::Bzip2,
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Self::Xz,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Self::Zstd,
            _ => Self::Plain,
        }
    }
}

impl fmt::Display for Compression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "plain",
            Self::Gzip => "gzip",
            Self::Bzip2 => "bzip2",
            Self::Xz => "xz",
            Self::Zstd => "zstd",
        })
    }
}

/// The plain content of `input`.
///
/// # Errors
///
/// If the first bytes cannot be read. Content that is cut off or damaged
/// shows as an error of the reader returned.
pub fn decode<'a, R: Read + Send + 'a>(
    mut input: R,
) -> io::Result<(Compression, Box<dyn Read + Send + 'a>)> {
    // A pipe may hand out less than the signature at first.
    let mut start = Vec::with_capacity(6);
    input.by_ref().take(6).read_to_end(&mut start)?;
    let compression = Compression::detect(&start);
    let whole = io::Cursor::new(start).chain(input);
    let buffer = 128 * 1024;
    let plain: Box<dyn Read + Send + 'a> = match compression {
        Compression::Plain => Box::new(whole),
        Compression::Gzip => Box::new(flate2::bufread::MultiGzDecoder::new(
            BufReader::with_capacity(buffer, whole),
        )),
        Compression::Bzip2 => Box::new(bzip2::bufread::MultiBzDecoder::new(
            BufReader::with_capacity(buffer, whole),
        )),
        Compression::Xz => Box::new(liblzma::bufread::XzDecoder::new_multi_decoder(
            BufReader::with_capacity(buffer, whole),
        )),
        Compression::Zstd => Box::new(zstd::stream::read::Decoder::with_buffer(
            BufReader::with_capacity(buffer, whole),
        )?),
    };
    Ok((compression, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[u8] = b"2|afrinic|20190911|0|00000000|20190911|00000\n";

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        io::Write::write_all(&mut encoder, text).unwrap();
        encoder.finish().unwrap()
    }

    fn compressed() -> Vec<(Compression, Vec<u8>)> {
        let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
        io::Write::write_all(&mut bzip2, TEXT).unwrap();
        let mut xz = liblzma::write::XzEncoder::new(Vec::new(), 1);
        io::Write::write_all(&mut xz, TEXT).unwrap();
        vec![
            (Compression::Plain, TEXT.to_vec()),
            (Compression::Gzip, gzip(TEXT)),
            (Compression::Bzip2, bzip2.finish().unwrap()),
            (Compression::Xz, xz.finish().unwrap()),
            (Compression::Zstd, zstd::encode_all(TEXT, 1).unwrap()),
        ]
    }

    #[test]
    fn told_by_content() {
        for (expected, bytes) in compressed() {
            let (found, mut plain) = decode(&bytes[..]).unwrap();
            assert_eq!(found, expected);
            let mut text = Vec::new();
            plain.read_to_end(&mut text).unwrap();
            assert_eq!(text, TEXT, "{expected}");
        }
    }

    #[test]
    fn cut_off_content_is_an_error() {
        for (compression, bytes) in compressed() {
            if compression == Compression::Plain {
                continue;
            }
            let cut = &bytes[..bytes.len() - 4];
            let mut text = Vec::new();
            let result = decode(cut).and_then(|(_, mut plain)| plain.read_to_end(&mut text));
            assert!(result.is_err(), "{compression}");
        }
    }

    #[test]
    fn several_members_are_one_content() {
        let mut twice = gzip(b"a\n");
        twice.extend(gzip(b"b\n"));
        let mut text = String::new();
        decode(&twice[..])
            .unwrap()
            .1
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, "a\nb\n");
    }
}
