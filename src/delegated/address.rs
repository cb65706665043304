//! IPv4 and IPv6 addresses from bytes.
//!
//! The standard library parses text; these read the bytes of a field without
//! a detour through UTF-8 and return to it for rare forms.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A dotted quad, four decimal numbers without leading zeros.
pub(super) fn ipv4(field: &[u8]) -> Option<Ipv4Addr> {
    let mut value: u32 = 0;
    let mut dots = 0;
    let mut octet: u32 = 0;
    let mut digits = 0;
    for &byte in field {
        match byte {
            b'0'..=b'9' => {
                if digits > 0 && octet == 0 {
                    return None;
                }
                octet = octet * 10 + u32::from(byte - b'0');
                digits += 1;
                if octet > 255 {
                    return None;
                }
            }
            b'.' if digits > 0 && dots < 3 => {
                value = value << 8 | octet;
                dots += 1;
                octet = 0;
                digits = 0;
            }
            _ => return None,
        }
    }
    (dots == 3 && digits > 0).then(|| Ipv4Addr::from(value << 8 | octet))
}

/// An IPv6 address in any form of RFC 4291.
pub(super) fn ipv6(field: &[u8]) -> Option<Ipv6Addr> {
    leading_groups(field)
        .map(Ipv6Addr::from)
        .or_else(|| std::str::from_utf8(field).ok()?.parse().ok())
}

/// The form nearly all records have: groups, then `::` at the end.
fn leading_groups(field: &[u8]) -> Option<u128> {
    let groups = field.strip_suffix(b"::")?;
    let mut value: u128 = 0;
    let mut count: u32 = 0;
    let mut group: u32 = 0;
    let mut digits = 0;
    for &byte in groups {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            b'A'..=b'F' => byte - b'A' + 10,
            b':' if digits > 0 => {
                value = value << 16 | u128::from(group);
                count += 1;
                group = 0;
                digits = 0;
                continue;
            }
            _ => return None,
        };
        digits += 1;
        if digits > 4 {
            return None;
        }
        group = group << 4 | u32::from(digit);
    }
    if digits == 0 || count > 6 {
        return None;
    }
    value = value << 16 | u128::from(group);
    Some(value << (128 - 16 * (count + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ipv4_as_the_standard_library_has_it() {
        for text in [
            "0.0.0.0",
            "255.255.255.255",
            "1.2.3.4",
            "256.1.1.1",
            "1.2.3",
            "1.2.3.4.5",
            "01.2.3.4",
            "1..2.3",
            "",
            "1.2.3.4 ",
            "+1.2.3.4",
            "00.0.0.0",
            "1.2.3.",
            "99999999999.1.1.1",
        ] {
            assert_eq!(ipv4(text.as_bytes()), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn ipv6_as_the_standard_library_has_it() {
        for text in [
            "2001:db8::",
            "2400:0000::",
            "::",
            "::1",
            "2001:db8::1",
            "1:2:3:4:5:6:7::",
            "1:2:3:4:5:6:7:8::",
            "1:2:3:4:5:6:7:8",
            "12345::",
            "g::",
            ":1::",
            "1:::",
            "2001:DB8::",
            "1::2::",
            "::ffff:1.2.3.4",
            "",
            ":",
            "1:2",
            "1::/32",
            "fe80::1%eth0",
        ] {
            assert_eq!(ipv6(text.as_bytes()), text.parse().ok(), "{text}");
        }
    }
}
