//! Writes RFC 5322 messages the way mail programs do: encoded headers, old character sets, multiparts.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use encoding_rs::Encoding;
use std::fmt::Write;

/// A MIME part with its headers, ready to stand in a message or a multipart.
pub(super) struct Part(Vec<u8>);

/// The lines at the top of a message. Each value is already fit for a header.
pub(super) struct Headers(String);

impl Headers {
    pub(super) fn new() -> Self {
        Self(String::new())
    }

    #[must_use]
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        let _ = write!(self.0, "{name}: {value}\r\n");
        self
    }

    /// The whole message.
    pub(super) fn message(self, body: Part) -> Vec<u8> {
        let mut raw = self.with("MIME-Version", "1.0").0.into_bytes();
        raw.extend(body.0);
        raw
    }
}

/// A display name and an address.
pub(super) fn mailbox(name: &str, address: &str, charset: &str) -> String {
    if name.is_ascii() { format!("\"{name}\" <{address}>") } else { format!("{} <{address}>", words(name, charset)) }
}

/// A header text as encoded words (RFC 2047) where it is not ASCII.
pub(super) fn words(text: &str, charset: &str) -> String {
    if text.is_ascii() && text.len() < 70 {
        return text.to_owned();
    }
    let mut encoded = Vec::new();
    let mut piece = String::new();
    for character in text.chars() {
        // 45 bytes become 60 characters, which leaves room for the label within the 75 that are allowed.
        if encode(&format!("{piece}{character}"), charset).0.len() > 36 {
            encoded.push(word(&piece, charset));
            piece.clear();
        }
        piece.push(character);
    }
    encoded.push(word(&piece, charset));
    encoded.join("\r\n ")
}

fn word(text: &str, charset: &str) -> String {
    let (bytes, charset) = encode(text, charset);
    format!("=?{charset}?B?{}?=", STANDARD.encode(bytes))
}

/// The bytes in that character set, or in UTF-8 where it lacks a letter; and the name of the one that was used.
fn encode<'a>(text: &str, charset: &'a str) -> (Vec<u8>, &'a str) {
    if let Some(encoding) = Encoding::for_label(charset.as_bytes()) {
        let (bytes, _, is_lossy) = encoding.encode(text);
        if !is_lossy {
            return (bytes.into_owned(), charset);
        }
    }
    (text.as_bytes().to_vec(), "utf-8")
}

/// A text part, such as `text("plain", …)`.
pub(super) fn text(subtype: &str, text: &str, charset: &str) -> Part {
    let (bytes, charset) = encode(&text.replace('\n', "\r\n"), charset);
    let is_seven_bit = charset == "iso-2022-jp";
    let is_mostly_ascii = bytes.iter().filter(|byte| byte.is_ascii()).count() * 4 > bytes.len() * 3;
    let (encoding, body) = match (is_seven_bit, is_mostly_ascii) {
        (true, _) => ("7bit", bytes),
        (false, true) => ("quoted-printable", quoted_printable(&bytes)),
        (false, false) => ("base64", lines(&STANDARD.encode(bytes))),
    };
    let mut part =
        format!("Content-Type: text/{subtype}; charset=\"{charset}\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n")
            .into_bytes();
    part.extend(body);
    part.extend(b"\r\n");
    Part(part)
}

/// A file, shown inside the text if it has a content id.
pub(super) fn file(name: &str, mime_type: &str, bytes: &[u8], content_id: Option<&str>) -> Part {
    let disposition = if content_id.is_some() { "inline" } else { "attachment" };
    let mut part = format!(
        "Content-Type: {mime_type}; name=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Disposition: {disposition}; filename=\"{name}\"\r\n"
    );
    if let Some(content_id) = content_id {
        let _ = write!(part, "Content-ID: <{content_id}>\r\n");
    }
    part.push_str("\r\n");
    let mut part = part.into_bytes();
    part.extend(lines(&STANDARD.encode(bytes)));
    part.extend(b"\r\n");
    Part(part)
}

/// Several parts as one, `multipart("mixed", boundary, …)`. A boundary must not occur inside another one's message twice.
pub(super) fn multipart(subtype: &str, boundary: &str, parts: Vec<Part>) -> Part {
    let mut whole = format!("Content-Type: multipart/{subtype}; boundary=\"{boundary}\"\r\n\r\n").into_bytes();
    for part in parts {
        whole.extend(format!("--{boundary}\r\n").as_bytes());
        whole.extend(part.0);
    }
    whole.extend(format!("--{boundary}--\r\n").as_bytes());
    Part(whole)
}

/// Base64 in lines of 76 characters.
pub(super) fn lines(encoded: &str) -> Vec<u8> {
    encoded.as_bytes().chunks(76).flat_map(|line| line.iter().copied().chain(*b"\r\n")).collect()
}

/// RFC 2045, section 6.7.
fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut encoded: Vec<u8> = Vec::with_capacity(bytes.len() * 2);
    let mut width = 0;
    let mut rest = bytes;
    while let Some((&byte, after)) = rest.split_first() {
        if let Some(after) = rest.strip_prefix(b"\r\n") {
            encoded.extend(b"\r\n");
            width = 0;
            rest = after;
            continue;
        }
        let is_end_of_line = after.is_empty() || after.starts_with(b"\r\n");
        let is_plain = (byte.is_ascii_graphic() && byte != b'=') || (byte == b' ' && !is_end_of_line);
        let needed = if is_plain { 1 } else { 3 };
        if width + needed > 75 {
            encoded.extend(b"=\r\n");
            width = 0;
        }
        if is_plain {
            encoded.push(byte);
        } else {
            encoded.extend(format!("={byte:02X}").as_bytes());
        }
        width += needed;
        rest = after;
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_broken_softly_and_a_final_space_is_kept() {
        let encoded = quoted_printable(format!("{} ä \r\n", "x".repeat(80)).as_bytes());
        let encoded = String::from_utf8(encoded).unwrap();
        assert!(encoded.lines().all(|line| line.len() <= 76), "{encoded}");
        assert!(encoded.ends_with(" =C3=A4=20\r\n"), "{encoded}");
    }

    #[test]
    fn a_character_set_without_the_letter_gives_way_to_utf_8() {
        assert_eq!(word("Łódź", "iso-8859-2"), "=?iso-8859-2?B?o/NkvA==?=");
        assert!(word("日本", "iso-8859-2").starts_with("=?utf-8?"));
    }
}
