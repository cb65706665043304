//! Addresses of files and of their checksum files.

use url::Url;

/// The address of the checksum file of the file at `address`: `{address}`
/// stands for that, `{plain}` for the same without the ending of a
/// compression.
pub(super) fn checksum_of(template: &str, address: &str) -> String {
    let endings = [".gz", ".bz2", ".xz", ".zst"];
    let plain = endings.iter().find_map(|end| address.strip_suffix(end));
    template
        .replace("{address}", address)
        .replace("{plain}", plain.unwrap_or(address))
}

/// The address that a text is: of a host, over HTTP, without a password or a
/// fragment.
pub(super) fn web_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let is_bare = url.username().is_empty() && url.password().is_none();
    (is_web && is_bare && url.fragment().is_none()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_file_is_beside_the_file() {
        let of = |template| checksum_of(template, "https://example.net/f.bz2");
        assert_eq!(of("{plain}.md5"), "https://example.net/f.md5");
        assert_eq!(of("{address}.md5"), "https://example.net/f.bz2.md5");
    }
}
