//! Reads a raw message: never fails, never panics, in bounded time.

mod addresses;
mod automatic;
mod body;
mod bounce;
mod charset;
mod flowed;
mod header;
mod ids;
mod marks;
mod names;
mod structure;
#[cfg(test)]
mod tests;
mod tnef;
mod transfer;
mod words;

use super::model::{AttachmentPart, Automatic, ParsedMail};
use super::quotes;
pub(super) use body::percent_decoded;
use body::{Bodies, referenced_ids};
use header::Header;
pub(super) use marks::envelope_marks;
pub(super) use names::safe as safe_name;
use std::collections::HashSet;
use structure::{Part, Tree};

/// Bytes without a label as text.
pub(super) fn decode_text(bytes: &[u8]) -> String {
    charset::decode(bytes, None)
}

/// Everything the desk needs to know of a message. What is missing or broken stays empty; the raw message remains the truth.
pub fn parse(raw: &[u8]) -> ParsedMail {
    let tree = Tree::read(raw);
    let header = &tree.header;
    let bodies = Bodies::choose(&tree);
    let mut mail = of_header(header);
    let packages = packages(&tree, raw, &bodies);
    mail.has_html = bodies.has_html();
    mail.text = bodies.text(&tree, raw);
    if mail.text.is_empty() {
        mail.text = packages.iter().find_map(|(_, tnef)| tnef_text(tnef)).unwrap_or_default();
    }
    mail.visible_text = quotes::visible_text(&mail.text);
    let html = if bodies.attachments.is_empty() { None } else { bodies.html(&tree, raw) };
    let referenced = html.as_deref().map(referenced_ids).unwrap_or_default();
    mail.attachments = attachments(&tree, raw, &bodies, &packages, &referenced);
    mail.has_invitation = mail.attachments.iter().any(|part| part.mime_type == "text/calendar");
    mail.bounce = bounce::read(&tree, raw, mail.from.as_ref(), &mail.subject, &mail.text);
    mail.automatic = if mail.bounce.is_some() {
        Automatic::Bounce
    } else {
        automatic::classify(header, &mail.subject, mail.from.as_ref())
    };
    mail
}

/// False for bytes that cannot be taken as a message at all: empty, or without a single header field at the top.
pub fn is_message(raw: &[u8]) -> bool {
    let rest = raw.trim_ascii_start();
    let rest = if rest.starts_with(b"From ") || rest.starts_with(b">From ") {
        memchr::memchr(b'\n', rest).and_then(|at| rest.get(at + 1..)).unwrap_or_default()
    } else {
        rest
    };
    header::colon_of_field(rest).is_some()
}

/// The decoded bytes of an attachment that [`parse`] listed under this number.
pub fn attachment_bytes(raw: &[u8], part: u32) -> Option<Vec<u8>> {
    let tree = Tree::read(raw);
    let index = usize::try_from(part).ok()?;
    if let Some(part) = tree.parts.get(index) {
        return Some(part.bytes(raw).into_owned());
    }
    let mut rest = index.checked_sub(tree.parts.len())?;
    for (package, tnef) in packages(&tree, raw, &Bodies::choose(&tree)) {
        if let Some(file) = tnef.files.get(rest) {
            return tree.parts.get(package)?.bytes(raw).get(file.data.clone()).map(<[u8]>::to_vec);
        }
        rest -= tnef.files.len();
    }
    None
}

/// The HTML body as its sender wrote it: hostile until [`super::sanitise`] has read it. None for a message of plain text.
pub fn html_of(raw: &[u8]) -> Option<String> {
    let tree = Tree::read(raw);
    let bodies = Bodies::choose(&tree);
    if let Some(html) = bodies.html(&tree, raw) {
        return Some(html);
    }
    if !bodies.text(&tree, raw).is_empty() {
        return None;
    }
    packages(&tree, raw, &bodies).into_iter().find_map(|(_, tnef)| tnef.html)
}

fn of_header(header: &Header<'_>) -> ParsedMail {
    let ids = |name: &str| header.line(name).map(|line| ids::list(&line)).unwrap_or_default();
    let from = addresses::sender(header);
    let subject = header.first("Subject").map(words::unstructured).unwrap_or_default();
    ParsedMail {
        message_id: header.line("Message-ID").map(|line| ids::bare(&line)).filter(|id| !id.is_empty()),
        in_reply_to: ids("In-Reply-To"),
        references: ids("References"),
        reply_to: addresses::mailboxes(header, "Reply-To"),
        to: addresses::mailboxes(header, "To"),
        cc: addresses::mailboxes(header, "Cc"),
        bcc: addresses::mailboxes(header, "Bcc"),
        delivered_to: addresses::delivered_to(header),
        date: addresses::date(header),
        authentication: automatic::authentication(header, from.as_ref()),
        is_spam: automatic::is_spam(header),
        declared_language: automatic::declared_language(header),
        subject,
        from,
        ..ParsedMail::default()
    }
}

/// The winmail.dat files among the attachments, read, with the index of their part.
fn packages(tree: &Tree<'_>, raw: &[u8], bodies: &Bodies) -> Vec<(usize, tnef::Tnef)> {
    bodies
        .attachments
        .iter()
        .filter_map(|&index| Some((index, tree.parts.get(index)?)))
        .filter(|(_, part)| {
            matches!(part.mime_type.as_str(), "application/ms-tnef" | "application/vnd.ms-tnef")
                || part.name.as_deref().is_some_and(|name| name.eq_ignore_ascii_case("winmail.dat"))
        })
        .filter_map(|(index, part)| tnef::read(&part.bytes(raw)).map(|tnef| (index, tnef)))
        .collect()
}

fn tnef_text(tnef: &tnef::Tnef) -> Option<String> {
    let text = tnef.text.clone().map(|text| text.replace("\r\n", "\n")).filter(|text| !text.trim().is_empty());
    text.or_else(|| tnef.html.as_deref().map(super::html::text_of)).map(|text| text.trim_end().to_owned())
}

fn attachments(
    tree: &Tree<'_>,
    raw: &[u8],
    bodies: &Bodies,
    packages: &[(usize, tnef::Tnef)],
    referenced: &HashSet<String>,
) -> Vec<AttachmentPart> {
    // A package that gave up its files is not shown itself.
    let is_unpacked = |index: usize| packages.iter().any(|(package, tnef)| *package == index && !tnef.files.is_empty());
    let mut list: Vec<AttachmentPart> = bodies
        .attachments
        .iter()
        .filter(|index| !is_unpacked(**index))
        .filter_map(|&index| Some(attachment(index, tree.parts.get(index)?, raw, referenced)))
        .collect();
    let inner = packages.iter().flat_map(|(_, tnef)| &tnef.files).enumerate();
    list.extend(inner.map(|(offset, file)| AttachmentPart {
        part: number(tree.parts.len() + offset),
        name: names::safe(&file.name),
        mime_type: file.mime_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned()),
        size: file.data.len() as u64,
        content_id: file.content_id.clone(),
        is_inline: file.content_id.as_ref().is_some_and(|id| referenced.contains(id)),
    }));
    list
}

fn attachment(index: usize, part: &Part, raw: &[u8], referenced: &HashSet<String>) -> AttachmentPart {
    let label =
        part.name.clone().filter(|name| !name.trim().is_empty()).unwrap_or_else(|| match part.mime_type.as_str() {
            "message/rfc822" | "message/global" => forwarded_name(part, raw),
            other => names::for_type(other),
        });
    AttachmentPart {
        part: number(index),
        name: names::safe(&label),
        mime_type: part.mime_type.clone(),
        size: part.transfer.decoded_len(raw.get(part.body.clone()).unwrap_or_default()),
        content_id: part.content_id.clone(),
        is_inline: part.content_id.as_ref().is_some_and(|id| referenced.contains(id)),
    }
}

/// `<subject>.eml` for a forwarded message.
fn forwarded_name(part: &Part, raw: &[u8]) -> String {
    let bytes = part.bytes(raw);
    let (header, _) = structure::top_header(&bytes);
    let subject = header.first("Subject").map(words::unstructured).unwrap_or_default();
    // A slash in a subject is no path.
    let subject = subject.replace(['/', '\\'], "-");
    if subject.is_empty() { names::for_type("message/rfc822") } else { format!("{subject}.eml") }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
