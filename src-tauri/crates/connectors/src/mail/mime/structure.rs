//! The MIME tree as byte ranges of the raw message, split in one pass with bounded depth.

use super::charset;
use super::header::{Header, end_of_block};
use super::transfer::Transfer;
use mail_parser::parsers::MessageStream;
use mail_parser::{ContentType, HeaderValue};
use std::borrow::Cow;
use std::ops::Range;

/// Deeper containers are taken as leaves. Real mail rarely passes ten levels.
const MAX_DEPTH: usize = 60;
/// Further parts stay in the bytes of the last one.
const MAX_PARTS: usize = 4_000;

/// What a part is to its container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Leaf,
    Mixed,
    Alternative,
    Related,
    Signed,
    Digest,
}

/// One node of the tree. Ranges count from the start of the raw message.
#[derive(Debug)]
pub(super) struct Part {
    pub body: Range<usize>,
    pub kind: Kind,
    pub children: Vec<usize>,
    /// Lower case, such as `text/plain`.
    pub mime_type: String,
    pub charset: Option<String>,
    /// Unsafe as it is: a label from the sender.
    pub name: Option<String>,
    pub content_id: Option<String>,
    pub is_attachment: bool,
    pub is_flowed: bool,
    pub deletes_space: bool,
    pub transfer: Transfer,
    boundary: Option<Vec<u8>>,
}

impl Part {
    pub fn is_text(&self) -> bool {
        self.mime_type == "text/plain" || self.mime_type == "text/html"
    }

    /// A container that cannot be entered, or that never met its boundary, is read as text.
    fn become_text(&mut self) {
        self.kind = Kind::Leaf;
        self.mime_type = "text/plain".to_owned();
    }

    pub fn bytes<'r>(&self, raw: &'r [u8]) -> Cow<'r, [u8]> {
        self.transfer.decode(raw.get(self.body.clone()).unwrap_or_default())
    }

    /// The decoded text with line feeds only.
    pub fn text(&self, raw: &[u8]) -> String {
        line_feeds(charset::decode(&self.bytes(raw), self.charset.as_deref()))
    }
}

/// The split message. Invariant: `parts` is never empty and its first entry is the root.
pub(super) struct Tree<'a> {
    pub header: Header<'a>,
    pub parts: Vec<Part>,
}

impl<'a> Tree<'a> {
    pub fn read(raw: &'a [u8]) -> Self {
        let (header, body_at) = top_header(raw);
        let root = new_part(&header, body_at..raw.len(), "text/plain");
        let mut tree = Self { header, parts: vec![root] };
        tree.split(raw, body_at);
        tree
    }

    /// Walks the lines that begin with two hyphens and compares them with the open boundaries, innermost first.
    fn split(&mut self, raw: &[u8], body_at: usize) {
        let mut open: Vec<usize> = Vec::new();
        let mut leaf = None;
        if self.is_container(0, 0) {
            open.push(0);
        }
        let mut at = body_at;
        while !open.is_empty() && self.parts.len() < MAX_PARTS {
            let Some(line) = next_delimiter(raw, at) else { break };
            at = line.end;
            let text = raw.get(line.clone()).unwrap_or_default().trim_ascii_end();
            let Some((level, is_last)) = self.matching(&open, text) else { continue };
            let inner = open.get(level + 1..).unwrap_or_default();
            for &index in leaf.iter().chain(inner) {
                self.close(raw, index, line.start);
            }
            leaf = None;
            let Some(&container) = open.get(level) else { break };
            if is_last {
                open.truncate(level);
                self.close(raw, container, line.end);
                continue;
            }
            open.truncate(level + 1);
            let (index, body) = self.add_child(raw, container, at);
            at = body;
            if self.is_container(index, open.len()) {
                open.push(index);
            } else {
                leaf = Some(index);
            }
        }
        for part in &mut self.parts {
            if part.kind != Kind::Leaf && part.children.is_empty() {
                part.become_text();
            }
        }
    }

    fn add_child(&mut self, raw: &[u8], container: usize, at: usize) -> (usize, usize) {
        let rest = raw.get(at..).unwrap_or_default();
        let (header_length, body_offset) = end_of_block(rest);
        let header = Header::read(rest.get(..header_length).unwrap_or_default());
        let is_digest = self.parts.get(container).is_some_and(|part| part.kind == Kind::Digest);
        let default = if is_digest { "message/rfc822" } else { "text/plain" };
        let index = self.parts.len();
        self.parts.push(new_part(&header, at + body_offset..raw.len(), default));
        if let Some(parent) = self.parts.get_mut(container) {
            parent.children.push(index);
        }
        (index, at + body_offset)
    }

    /// True for a multipart that may be entered; others become leaves.
    fn is_container(&mut self, index: usize, depth: usize) -> bool {
        let Some(part) = self.parts.get_mut(index) else { return false };
        if part.kind == Kind::Leaf {
            return false;
        }
        if depth >= MAX_DEPTH || part.boundary.is_none() {
            part.become_text();
            return false;
        }
        true
    }

    fn matching(&self, open: &[usize], line: &[u8]) -> Option<(usize, bool)> {
        let after = line.strip_prefix(b"--")?;
        open.iter().enumerate().rev().find_map(|(level, &index)| {
            let boundary = self.parts.get(index)?.boundary.as_deref()?;
            match after.strip_prefix(boundary)? {
                b"" => Some((level, false)),
                b"--" => Some((level, true)),
                _ => None,
            }
        })
    }

    /// Ends a part before the line break that belongs to the delimiter (RFC 2046, section 5.1.1).
    fn close(&mut self, raw: &[u8], index: usize, end: usize) {
        let Some(part) = self.parts.get_mut(index) else { return };
        let body = raw.get(part.body.start..end).unwrap_or_default();
        let body = body.strip_suffix(b"\n").unwrap_or(body);
        let body = body.strip_suffix(b"\r").unwrap_or(body);
        part.body.end = part.body.start + body.len();
    }
}

/// CRLF and lone CR as line feeds, NUL left out, in one pass.
fn line_feeds(text: String) -> String {
    if memchr::memchr2(b'\r', 0, text.as_bytes()).is_none() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = memchr::memchr2(b'\r', 0, rest.as_bytes()) {
        let (before, from_mark) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let after = from_mark.get(1..).unwrap_or_default();
        if from_mark.starts_with('\r') && !after.starts_with('\n') {
            out.push('\n');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The header of the whole message and where its body begins; leading empty lines and an mbox line are passed over.
pub(super) fn top_header(raw: &[u8]) -> (Header<'_>, usize) {
    let skipped = raw.len() - raw.trim_ascii_start().len();
    let rest = raw.get(skipped..).unwrap_or_default();
    let (header_length, body_offset) = end_of_block(rest);
    (Header::read(rest.get(..header_length).unwrap_or_default()), skipped + body_offset)
}

/// The next whole line that begins with two hyphens, at or after `from`.
fn next_delimiter(raw: &[u8], from: usize) -> Option<Range<usize>> {
    let mut at = from;
    loop {
        let rest = raw.get(at..)?;
        let start = if (at == 0 || raw.get(at - 1) == Some(&b'\n')) && rest.starts_with(b"--") {
            at
        } else {
            at + memchr::memmem::find(rest, b"\n--")? + 1
        };
        let line = raw.get(start..)?;
        let end = memchr::memchr(b'\n', line).map_or(raw.len(), |length| start + length + 1);
        if end > start {
            return Some(start..end);
        }
        at = end;
    }
}

fn new_part(header: &Header<'_>, body: Range<usize>, default_type: &str) -> Part {
    let content_type = content_type_of(header, "Content-Type");
    let disposition = content_type_of(header, "Content-Disposition");
    let mime_type = content_type.as_ref().filter(|value| !value.ctype().is_empty()).map_or_else(
        || default_type.to_owned(),
        |value| match value.subtype() {
            Some(subtype) => format!("{}/{subtype}", value.ctype()).to_ascii_lowercase(),
            // `Content-Type: text` is how some old programs say text/plain.
            None if value.ctype().eq_ignore_ascii_case("text") => "text/plain".to_owned(),
            None => "application/octet-stream".to_owned(),
        },
    );
    let attribute = |name: &str| content_type.as_ref().and_then(|value| value.attribute(name)).map(str::to_owned);
    let name = disposition
        .as_ref()
        .and_then(|value| value.attribute("filename"))
        .map(|name| whole_parameter(header, "Content-Disposition", "filename", name))
        .or_else(|| attribute("name").map(|name| whole_parameter(header, "Content-Type", "name", &name)));
    Part {
        body,
        kind: kind_of(&mime_type),
        children: Vec::new(),
        charset: attribute("charset"),
        name,
        content_id: header.line("Content-ID").map(|id| super::ids::bare(&id)).filter(|id| !id.is_empty()),
        is_attachment: disposition.as_ref().is_some_and(ContentType::is_attachment),
        is_flowed: attribute("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed")),
        deletes_space: attribute("delsp").is_some_and(|value| value.eq_ignore_ascii_case("yes")),
        transfer: header
            .line("Content-Transfer-Encoding")
            .map(|value| Transfer::from_value(&value))
            .unwrap_or_default(),
        boundary: attribute("boundary")
            .map(|value| value.trim_end().as_bytes().to_vec())
            .filter(|value| !value.is_empty()),
        mime_type,
    }
}

/// A name whose characters the sender cut across numbered pieces is read again as a whole.
fn whole_parameter(header: &Header<'_>, field: &str, parameter: &str, value: &str) -> String {
    let again = value.contains('\u{fffd}').then(|| super::words::parameter(&header.line(field)?, parameter)).flatten();
    super::words::decode_label(again.as_deref().unwrap_or(value))
}

fn kind_of(mime_type: &str) -> Kind {
    match mime_type.strip_prefix("multipart/") {
        None => Kind::Leaf,
        Some("alternative") => Kind::Alternative,
        Some("related") => Kind::Related,
        Some("signed") => Kind::Signed,
        Some("digest") => Kind::Digest,
        Some(_) => Kind::Mixed,
    }
}

/// A header of the form `type/subtype; name=value`.
pub(super) fn content_type_of(header: &Header<'_>, name: &str) -> Option<ContentType<'static>> {
    let value = header.first(name)?;
    match MessageStream::new(value).parse_content_type() {
        HeaderValue::ContentType(content_type) => match HeaderValue::ContentType(content_type).into_owned() {
            HeaderValue::ContentType(owned) => Some(owned),
            _ => None,
        },
        _ => None,
    }
}
