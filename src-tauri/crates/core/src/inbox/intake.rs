//! Reading a mail into what the desk needs of it: everything that costs processor time and no lock.

use super::fold;
use super::raw::Packed;
use comptoir_connectors::forms::{self, Form};
use comptoir_connectors::mail::mime;
use comptoir_connectors::mail::model::ParsedMail;
use comptoir_kernel::{Problem, Timestamp};
use sha2::{Digest, Sha256};

/// A mail that was read and compressed, ready for a quick transaction.
pub(crate) struct Intake {
    pub(super) parsed: Option<Box<ParsedMail>>,
    /// What it says, if it is the mail of a contact form.
    pub(super) form: Option<Box<Form>>,
    pub(super) packed: Packed,
    pub(super) hash: [u8; 32],
    pub(super) language: Option<String>,
    /// Whether the language is what the text tells, or only what its sender's program declared.
    pub(super) language_source: &'static str,
    /// In-Reply-To first, then References from the newest to the oldest; last its own id, which an answer that was read
    /// before may have named.
    pub(super) references: Vec<String>,
    /// What stands after the plus sign in the addresses it was sent to.
    pub(super) tokens: Vec<String>,
    pub(super) words: [String; 3],
}

impl Intake {
    /// Reads and compresses: everything that costs processor time and no lock.
    pub fn read(raw: &[u8], received_at: Option<Timestamp>) -> Result<Self, Problem> {
        let packed = Packed::new(raw)?;
        if !mime::is_message(raw) {
            return Ok(Self {
                parsed: None,
                form: None,
                packed,
                hash: Sha256::digest(raw).into(),
                language: None,
                language_source: "none",
                references: Vec::new(),
                tokens: Vec::new(),
                words: [String::new(), String::new(), String::new()],
            });
        }
        let parsed = mime::parse(raw);
        let form = forms::read(&parsed).map(Box::new);
        let written = form.as_ref().map_or(&parsed.visible_text, |form| &form.message);
        let people = std::iter::once(&parsed.from)
            .flatten()
            .chain(&parsed.to)
            .chain(&parsed.cc)
            .map(|mailbox| format!("{} {}", mailbox.name, mailbox.address))
            .collect::<Vec<_>>()
            .join(" ");
        let files = parsed.attachments.iter().map(|part| part.name.as_str()).collect::<Vec<_>>().join(" ");
        let body = bounded(&parsed.text);
        let words = [fold::fold(&parsed.subject), fold::fold(&people), fold::fold(&format!("{body} {files}"))];
        let detected = super::language::language_of(written);
        Ok(Self {
            hash: content_hash(&parsed, raw, received_at),
            language_source: if detected.is_some() { "detected" } else { "declared" },
            language: detected.or_else(|| parsed.declared_language.clone()),
            references: parsed
                .in_reply_to
                .iter()
                .chain(parsed.references.iter().rev())
                .chain(&parsed.message_id)
                .cloned()
                .collect(),
            tokens: tokens(&parsed),
            parsed: Some(Box::new(parsed)),
            form,
            packed,
            words,
        })
    }
}

/// The tokens of plus addresses among the recipients.
fn tokens(mail: &ParsedMail) -> Vec<String> {
    let named = mail.to.iter().chain(&mail.cc).map(|mailbox| mailbox.address.as_str());
    named
        .chain(mail.delivered_to.iter().map(String::as_str))
        .filter_map(|address| address.rsplit_once('@')?.0.split_once('+').map(|(_, token)| token.to_lowercase()))
        .collect()
}

/// Only the first 200 kB of a text are indexed: longer ones are logs, not letters.
fn bounded(text: &str) -> &str {
    let mut end = text.len().min(200_000);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// What makes two deliveries the same message. Headers that servers add on the way don't count.
fn content_hash(mail: &ParsedMail, raw: &[u8], received_at: Option<Timestamp>) -> [u8; 32] {
    let mut hash = Sha256::new();
    let date = mail.date.or(if mail.message_id.is_none() { received_at } else { None });
    hash.update(mail.message_id.as_deref().unwrap_or_default());
    hash.update(date.map_or(0, Timestamp::as_millisecond).to_le_bytes());
    hash.update(mail.from.as_ref().map(|from| from.address.to_lowercase()).unwrap_or_default());
    hash.update([0]);
    hash.update(&mail.subject);
    hash.update([0]);
    hash.update(&mail.text);
    if mail.text.is_empty() {
        // Two letters of nothing but pictures differ in their source only.
        hash.update(body(raw));
    }
    for part in &mail.attachments {
        hash.update(&part.name);
        hash.update(part.size.to_le_bytes());
    }
    hash.finalize().into()
}

/// What stands below the header, as it was sent.
fn body(raw: &[u8]) -> &[u8] {
    let end = |mark: &[u8]| raw.windows(mark.len()).position(|window| window == mark).map(|at| at + mark.len());
    let start = [end(b"\n\n"), end(b"\r\n\r\n")].into_iter().flatten().min();
    start.and_then(|start| raw.get(start..)).unwrap_or_default()
}
