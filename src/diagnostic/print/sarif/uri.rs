//! Paths as references of a URI.

/// A path as a reference: relative, or `file:` if the path is absolute.
pub(super) fn uri(path: &str) -> String {
    let path = if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.to_owned()
    };
    let mut drive = path.bytes().take(3);
    let has_drive = cfg!(windows)
        && drive.next().is_some_and(|one| one.is_ascii_alphabetic())
        && drive.eq(*b":/");
    let mut uri = String::with_capacity(path.len() + 8);
    if has_drive {
        uri.push_str("file:///");
    } else if path.starts_with('/') {
        uri.push_str("file://");
    }
    let mut rest = path.as_str();
    while let Some(shorter) = rest.strip_prefix("./") {
        rest = shorter.trim_start_matches('/');
    }
    for byte in rest.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push('%');
            for half in [byte >> 4, byte & 15] {
                let digit = char::from_digit(u32::from(half), 16).unwrap_or_default();
                uri.push(digit.to_ascii_uppercase());
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        let uris = [
            "data/a b.txt",
            "./x",
            "/tmp/x",
            "a:b%",
            "\u{6f22}\n",
            ".//x",
        ]
        .map(uri);
        assert_eq!(
            uris,
            [
                "data/a%20b.txt",
                "x",
                "file:///tmp/x",
                "a%3Ab%25",
                "%E6%BC%A2%0A",
                "x"
            ]
        );
    }
}
