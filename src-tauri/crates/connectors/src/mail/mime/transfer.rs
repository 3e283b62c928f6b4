//! Content-Transfer-Encoding, read leniently: broken input yields what can be read, never nothing.

use std::borrow::Cow;

/// How the bytes of a part travel (RFC 2045, section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Transfer {
    #[default]
    Identity,
    Base64,
    QuotedPrintable,
}

impl Transfer {
    /// From the header value; an unknown one counts as identity.
    pub fn from_value(value: &str) -> Self {
        let value = value.split(['(', ';']).next().unwrap_or_default().trim().trim_matches('"');
        if value.eq_ignore_ascii_case("base64") {
            Self::Base64
        } else if value.eq_ignore_ascii_case("quoted-printable") {
            Self::QuotedPrintable
        } else {
            Self::Identity
        }
    }

    pub fn decode(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Self::Identity => Cow::Borrowed(bytes),
            Self::Base64 => Cow::Owned(base64(bytes)),
            Self::QuotedPrintable => Cow::Owned(quoted_printable(bytes)),
        }
    }

    /// The length that [`Self::decode`] would give, without keeping the bytes of a large attachment in memory.
    pub fn decoded_len(self, bytes: &[u8]) -> u64 {
        let length = match self {
            Self::Identity => bytes.len(),
            Self::Base64 => base64_len(bytes),
            Self::QuotedPrintable => quoted_printable(bytes).len(),
        };
        length as u64
    }
}

const fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

/// Skips what is not of the alphabet; padding in the middle (blocks encoded one by one) starts a new group.
fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3 + 3);
    let mut group = 0_u32;
    let mut count = 0_u32;
    for &byte in bytes {
        if let Some(value) = sextet(byte) {
            group = (group << 6) | u32::from(value);
            count += 1;
            if count == 4 {
                let [_, first, second, third] = group.to_be_bytes();
                out.extend_from_slice(&[first, second, third]);
                group = 0;
                count = 0;
            }
        } else if byte == b'=' {
            flush(&mut out, &mut group, &mut count);
        }
    }
    flush(&mut out, &mut group, &mut count);
    out
}

fn flush(out: &mut Vec<u8>, group: &mut u32, count: &mut u32) {
    if let 2 | 3 = *count {
        let [_, first, second, _] = (*group << (6 * (4 - *count))).to_be_bytes();
        out.push(first);
        if *count == 3 {
            out.push(second);
        }
    }
    *group = 0;
    *count = 0;
}

fn base64_len(bytes: &[u8]) -> usize {
    let mut length = 0;
    let mut count = 0_usize;
    for &byte in bytes {
        if sextet(byte).is_some() {
            count += 1;
        } else if byte == b'=' {
            length += count / 4 * 3 + (count % 4).saturating_sub(1);
            count = 0;
        }
    }
    length + count / 4 * 3 + (count % 4).saturating_sub(1)
}

/// An equals sign that escapes nothing stays as it is.
fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = memchr::memchr(b'=', rest) {
        let (before, from_sign) = rest.split_at_checked(at).unwrap_or((rest, &[]));
        out.extend_from_slice(before);
        let after = from_sign.get(1..).unwrap_or_default();
        if let [high, low, ..] = after
            && let (Some(high), Some(low)) = (nibble(*high), nibble(*low))
        {
            out.push(high << 4 | low);
            rest = after.get(2..).unwrap_or_default();
        } else if let Some(length) = soft_break(after) {
            rest = after.get(length..).unwrap_or_default();
        } else {
            out.push(b'=');
            rest = after;
        }
    }
    out.extend_from_slice(rest);
    out
}

/// Length of white space and line end after a soft line break.
fn soft_break(after: &[u8]) -> Option<usize> {
    let blanks = after.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    match after.get(blanks..).unwrap_or_default() {
        [b'\r', b'\n', ..] => Some(blanks + 2),
        [b'\n', ..] => Some(blanks + 1),
        [] => Some(blanks),
        _ => None,
    }
}

const fn nibble(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_base64_gives_what_can_be_read() {
        for (input, expected) in [
            ("SGVsbG8=", "Hello"),
            ("SGVs\r\nbG8", "Hello"),
            ("SGVsbG8=IHdvcmxk", "Hello world"),
            ("SG!!Vs bG8===", "Hello"),
            ("", ""),
            ("A", ""),
        ] {
            assert_eq!(Transfer::Base64.decode(input.as_bytes()).as_ref(), expected.as_bytes(), "{input}");
            assert_eq!(Transfer::Base64.decoded_len(input.as_bytes()), expected.len() as u64, "{input}");
        }
    }

    #[test]
    fn broken_quoted_printable_keeps_the_text() {
        for (input, expected) in [
            ("a=3Db", "a=b"),
            ("soft =\r\nbreak", "soft break"),
            ("soft =  \nbreak", "soft break"),
            ("50% = half", "50% = half"),
            ("=e4=", "\u{e4}"),
        ] {
            let bytes = Transfer::QuotedPrintable.decode(input.as_bytes());
            let text: String = bytes.iter().map(|&byte| char::from(byte)).collect();
            assert_eq!(text, expected, "{input}");
        }
    }
}
