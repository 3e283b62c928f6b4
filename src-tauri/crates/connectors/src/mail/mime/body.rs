//! Which parts are the text, which the HTML, which are attachments.

use super::flowed;
use super::structure::{Kind, Part, Tree};
use std::collections::HashSet;

/// Text beyond this is left to the raw message.
const MAX_TEXT: usize = 4 * 1024 * 1024;

/// The chosen parts by index.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    pieces: Vec<Piece>,
    pub attachments: Vec<usize>,
}

/// One piece of the body in its forms.
#[derive(Debug)]
struct Piece {
    plain: Vec<usize>,
    html: Vec<usize>,
}

impl Bodies {
    pub fn choose(tree: &Tree<'_>) -> Self {
        let mut bodies = Self::default();
        bodies.visit(tree, 0, Kind::Mixed);
        bodies
    }

    /// Depth is bounded by the splitter.
    fn visit(&mut self, tree: &Tree<'_>, index: usize, parent: Kind) {
        let Some(part) = tree.parts.get(index) else { return };
        match part.kind {
            Kind::Leaf => self.leaf(part, index, parent),
            Kind::Alternative => self.alternative(tree, part),
            kind => {
                for &child in &part.children {
                    self.visit(tree, child, kind);
                }
            }
        }
    }

    fn leaf(&mut self, part: &Part, index: usize, parent: Kind) {
        let is_first = self.pieces.is_empty();
        let is_body =
            part.is_text() && !part.is_attachment && (part.name.is_none() || (is_first && parent != Kind::Related));
        if is_body && part.mime_type == "text/plain" {
            self.pieces.push(Piece { plain: vec![index], html: Vec::new() });
        } else if is_body {
            self.pieces.push(Piece { plain: Vec::new(), html: vec![index] });
        } else if !is_machinery(part, parent) {
            self.attachments.push(index);
        }
    }

    /// The forms of one text: the parts of each kind are gathered, whatever containers hold them.
    fn alternative(&mut self, tree: &Tree<'_>, part: &Part) {
        let mut inner = Self::default();
        for &child in &part.children {
            let before = inner.pieces.len();
            inner.visit(tree, child, Kind::Alternative);
            // Two texts of one kind are two forms of the same words: the first plain text and the last HTML win.
            let added = inner.pieces.split_off(before);
            let has_plain = inner.pieces.iter().any(|piece| !piece.plain.is_empty());
            let added_is_plain = added.iter().all(|piece| piece.html.is_empty());
            if added_is_plain && has_plain {
                continue;
            }
            if !added_is_plain {
                inner.pieces.retain(|piece| piece.html.is_empty());
            }
            inner.pieces.extend(added);
        }
        let plain = inner.pieces.iter().flat_map(|piece| piece.plain.iter().copied()).collect::<Vec<_>>();
        let html = inner.pieces.iter().flat_map(|piece| piece.html.iter().copied()).collect::<Vec<_>>();
        if !plain.is_empty() || !html.is_empty() {
            self.pieces.push(Piece { plain, html });
        }
        self.attachments.append(&mut inner.attachments);
    }

    pub fn has_html(&self) -> bool {
        self.pieces.iter().any(|piece| !piece.html.is_empty())
    }

    /// The whole body as HTML, plain pieces between HTML ones included; None where no piece is HTML.
    pub fn html(&self, tree: &Tree<'_>, raw: &[u8]) -> Option<String> {
        if !self.has_html() {
            return None;
        }
        let mut html = String::new();
        for piece in &self.pieces {
            if piece.html.is_empty() {
                for &index in &piece.plain {
                    let text = tree.parts.get(index).map(|part| plain_text(part, raw)).unwrap_or_default();
                    if !text.trim().is_empty() {
                        html.push_str("<div style=\"white-space: pre-wrap\">");
                        escape_into(&mut html, text.trim_end());
                        html.push_str("</div>");
                    }
                }
            } else {
                for &index in &piece.html {
                    html.push_str(&tree.parts.get(index).map(|part| part.text(raw)).unwrap_or_default());
                }
            }
        }
        Some(html)
    }

    /// The whole body as text; HTML is converted only where no plain form says the same.
    pub fn text(&self, tree: &Tree<'_>, raw: &[u8]) -> String {
        let mut text = String::new();
        for piece in &self.pieces {
            let plain: Vec<String> = piece
                .plain
                .iter()
                .filter_map(|&index| tree.parts.get(index))
                .map(|part| plain_text(part, raw))
                .collect();
            let mut here = plain.join("\n");
            if here.trim().is_empty() {
                let html: Vec<String> =
                    piece.html.iter().filter_map(|&index| tree.parts.get(index)).map(|part| part.text(raw)).collect();
                here = html.iter().map(|html| crate::mail::html::text_of(html)).collect::<Vec<_>>().join("\n");
            }
            let here = here.trim_end();
            if !here.trim().is_empty() {
                if !text.is_empty() {
                    text.push_str("\n\n");
                }
                text.push_str(here);
            }
        }
        text.truncate(text.floor_char_boundary(MAX_TEXT));
        text
    }
}

/// The content ids that an HTML body really shows, without brackets.
pub(super) fn referenced_ids(html: &str) -> HashSet<String> {
    let mut ids = HashSet::new();
    let mut rest = html;
    while let Some(at) = memchr::memchr(b':', rest.as_bytes()) {
        let (before, from_colon) = rest.split_at_checked(at).unwrap_or((rest, ""));
        rest = from_colon.get(1..).unwrap_or_default();
        let is_cid = before.get(before.len().saturating_sub(3)..).is_some_and(|end| end.eq_ignore_ascii_case("cid"));
        if is_cid {
            let end =
                rest.find(|character: char| character.is_whitespace() || matches!(character, '"' | '\'' | '>' | ')'));
            let id = rest.get(..end.unwrap_or(rest.len()).min(rest.floor_char_boundary(998))).unwrap_or_default();
            ids.insert(percent_decoded(&id.replace("&amp;", "&")));
        }
    }
    ids
}

/// `%40` → `@`, as cid URLs are written (RFC 2392).
pub(in crate::mail) fn percent_decoded(text: &str) -> String {
    String::from_utf8_lossy(&percent_bytes(text)).into_owned()
}

pub(super) fn percent_bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let code = (byte == b'%')
            .then(|| after.get(..2))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(byte));
        rest = after.get(if code.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    bytes
}

fn plain_text(part: &Part, raw: &[u8]) -> String {
    let text = part.text(raw);
    if part.is_flowed { flowed::unwrap(&text, part.deletes_space) } else { text }
}

/// Parts that are about the message and that nobody opens: reports for machines, signatures, forms of the text for special readers.
fn is_machinery(part: &Part, parent: Kind) -> bool {
    match part.mime_type.as_str() {
        "message/delivery-status"
        | "message/global-delivery-status"
        | "message/disposition-notification"
        | "text/rfc822-headers" => true,
        "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature" => {
            parent == Kind::Signed
        }
        "text/calendar" => false,
        other => parent == Kind::Alternative && other.starts_with("text/") && !part.is_attachment,
    }
}

fn escape_into(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            _ => html.push(character),
        }
    }
}
