//! One header block: fields in order, unfolded only by the parser that reads them, raw 8-bit bytes turned into UTF-8.

use super::charset;
use encoding_rs::Encoding;
use std::borrow::Cow;

/// More fields than this are read by nobody; the rest of the block is skipped.
const MAX_FIELDS: usize = 60_000;

/// Field names that prove that a line belongs to the header even after a line that does not.
const KNOWN: [&str; 14] = [
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "received",
    "content-type",
    "content-transfer-encoding",
    "mime-version",
    "reply-to",
    "return-path",
    "in-reply-to",
    "references",
];

/// One field. Invariant: `value` ends in a line feed, because the parsers need the end of the line.
#[derive(Debug)]
pub(super) struct Field<'a> {
    pub name: &'a [u8],
    pub value: Cow<'a, [u8]>,
}

/// The fields of one header block, in order.
#[derive(Debug, Default)]
pub(super) struct Header<'a> {
    pub fields: Vec<Field<'a>>,
}

impl<'a> Header<'a> {
    /// Reads the block that [`end_of_block`] delimited.
    pub fn read(block: &'a [u8]) -> Self {
        let mut fields: Vec<Field<'a>> = Vec::new();
        let mut rest = block;
        while !rest.is_empty() && fields.len() < MAX_FIELDS {
            let (line, after) = take_field(rest);
            rest = after;
            let Some(colon) = colon_of_field(line) else { continue };
            let (name, value) = line.split_at(colon);
            let value = value.get(1..).unwrap_or_default();
            let value = if value.last() == Some(&b'\n') {
                Cow::Borrowed(value)
            } else {
                let mut owned = value.to_vec();
                owned.push(b'\n');
                Cow::Owned(owned)
            };
            fields.push(Field { name: name.trim_ascii_end(), value });
        }
        let mut header = Self { fields };
        header.mend_raw_bytes(None);
        header
    }

    /// The first field of that name.
    pub fn first(&self, name: &str) -> Option<&[u8]> {
        self.fields
            .iter()
            .find(|field| field.name.eq_ignore_ascii_case(name.as_bytes()))
            .map(|field| field.value.as_ref())
    }

    /// All fields of that name, topmost first.
    pub fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s [u8]> {
        self.fields
            .iter()
            .filter(move |field| field.name.eq_ignore_ascii_case(name.as_bytes()))
            .map(|field| field.value.as_ref())
    }

    /// The first field as one trimmed line of text, encoded words left alone.
    pub fn line(&self, name: &str) -> Option<String> {
        self.first(name).map(unfolded)
    }

    pub fn has(&self, name: &str) -> bool {
        self.first(name).is_some()
    }

    /// Raw 8-bit bytes in a header carry no label: all such values together are shown to the detector, because one alone is too short.
    fn mend_raw_bytes(&mut self, hint: Option<&'static Encoding>) {
        let is_broken = |value: &[u8]| !value.is_ascii() && std::str::from_utf8(value).is_err();
        if !self.fields.iter().any(|field| is_broken(&field.value)) {
            return;
        }
        let encoding = hint.unwrap_or_else(|| {
            let mut sample = Vec::new();
            for field in self.fields.iter().filter(|field| is_broken(&field.value)).take(20) {
                sample.extend_from_slice(field.value.get(..2000).unwrap_or(&field.value));
            }
            charset::guess(&sample)
        });
        for field in &mut self.fields {
            if is_broken(&field.value) {
                let text = encoding.decode_without_bom_handling(&field.value).0.into_owned();
                field.value = Cow::Owned(text.into_bytes());
            }
        }
    }
}

/// Where the header block ends and where the body begins, both counted from the start of `bytes`.
///
/// The empty line between header and body may be missing: a line that is no field ends the block too, unless a well-known field follows
/// within three lines, as when a sender broke a long subject without indenting it.
pub(super) fn end_of_block(bytes: &[u8]) -> (usize, usize) {
    let mut at = 0;
    let mut is_first = true;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        let (line, _) = take_line(rest);
        if line.trim_ascii_end().is_empty() && !matches!(line.first(), Some(b' ' | b'\t')) {
            return (at, at + line.len());
        }
        let continues = matches!(line.first(), Some(b' ' | b'\t')) && !is_first;
        let is_envelope = is_first && (line.starts_with(b"From ") || line.starts_with(b">From "));
        let is_foreign = !continues && !is_envelope && colon_of_field(line).is_none();
        if is_foreign && (line.starts_with(b"--") || !known_field_follows(rest)) {
            return (at, at);
        }
        is_first = false;
        at += line.len();
    }
    (bytes.len(), bytes.len())
}

/// The value as one line: folding removed, white space trimmed.
pub(super) fn unfolded(value: &[u8]) -> String {
    let text = String::from_utf8_lossy(value);
    let mut line = String::with_capacity(text.len());
    for part in text.split(['\r', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(part);
    }
    line
}

fn known_field_follows(rest: &[u8]) -> bool {
    let mut rest = take_line(rest).1;
    for _ in 0..3 {
        let (line, after) = take_line(rest);
        if line.trim_ascii().is_empty() {
            return false;
        }
        let name = colon_of_field(line).and_then(|colon| line.get(..colon)).unwrap_or_default().trim_ascii_end();
        if KNOWN.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes())) {
            return true;
        }
        rest = after;
    }
    false
}

/// Position of the colon if the line looks like `Name: value` (RFC 5322, with white space before the colon allowed).
pub(super) fn colon_of_field(line: &[u8]) -> Option<usize> {
    let colon = line.iter().take(200).position(|&byte| byte == b':')?;
    let name = line.get(..colon)?.trim_ascii_end();
    (!name.is_empty() && name.iter().all(u8::is_ascii_graphic)).then_some(colon)
}

fn take_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = memchr::memchr(b'\n', bytes).map_or(bytes.len(), |at| at + 1);
    bytes.split_at_checked(end).unwrap_or((bytes, &[]))
}

/// One line with the indented lines that continue it.
fn take_field(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut end = 0;
    loop {
        let line = take_line(bytes.get(end..).unwrap_or_default()).0;
        end += line.len();
        if line.is_empty() || !matches!(bytes.get(end), Some(b' ' | b'\t')) {
            return bytes.split_at_checked(end).unwrap_or((bytes, &[]));
        }
    }
}
