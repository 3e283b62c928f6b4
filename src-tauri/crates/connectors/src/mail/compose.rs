//! Writes a message: the bytes that are frozen in the outbox and sent as they are.

mod encode;
#[cfg(test)]
mod tests;

use super::mime::safe_name;
use super::model::Mailbox;
use comptoir_kernel::Timestamp;
use encode::{address, file_name, text};
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::date::Date;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use std::borrow::Cow;

/// A message to be sent. Ids are without angle brackets.
#[derive(Debug, Clone, Default)]
pub struct Outgoing {
    pub message_id: String,
    pub from: Mailbox,
    pub reply_to: Option<Mailbox>,
    pub to: Vec<Mailbox>,
    pub cc: Vec<Mailbox>,
    /// Recipients of the envelope only: they are checked here but never written.
    pub bcc: Vec<Mailbox>,
    pub subject: String,
    pub date: Timestamp,
    pub in_reply_to: Option<String>,
    /// The whole chain, oldest first.
    pub references: Vec<String>,
    /// The subject without prefixes, by which Outlook groups.
    pub thread_topic: Option<String>,
    /// Always present: the plain form.
    pub text: String,
    /// A fragment without html, head or body.
    pub html: Option<String>,
    /// Language tag of the text.
    pub language: Option<String>,
    pub is_right_to_left: bool,
    pub attachments: Vec<OutgoingAttachment>,
    /// Written by a machine (RFC 3834): marked so that no other machine answers.
    pub is_automatic: bool,
}

/// A file that goes along.
#[derive(Debug, Clone, Default)]
pub struct OutgoingAttachment {
    pub name: String,
    pub mime_type: String,
    pub bytes: Vec<u8>,
    /// Set for an image that the HTML shows by `cid:`.
    pub content_id: Option<String>,
}

/// Why a message cannot be written. Header values with CR, LF or NUL would let their author add recipients.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidHeader {
    #[error("the field {field} holds a line break or another control character")]
    ControlCharacter { field: &'static str },
    #[error("the field {field} holds an address that cannot be written")]
    Address { field: &'static str },
    #[error("the message has no id of the form left@right")]
    MessageId,
}

/// The bytes of the message with CRLF line ends, without Bcc.
pub fn compose(mail: &Outgoing) -> Result<Vec<u8>, InvalidHeader> {
    let mut builder = MessageBuilder::new();
    for (name, value) in headers(mail)? {
        builder = builder.header(name, value);
    }
    let bytes = builder.body(body(mail)?).write_to_vec();
    // Writing to memory does not fail.
    Ok(bytes.unwrap_or_default())
}

/// A new id that nobody can guess: 122 random bits before the domain.
pub fn new_message_id(domain: &str) -> String {
    let is_domain = !domain.is_empty()
        && domain.len() <= 255
        && domain.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '.' | '-'));
    let right = if is_domain { domain } else { "localhost.invalid" };
    format!("{}@{right}", uuid::Uuid::new_v4().simple())
}

type Fields = Vec<(&'static str, HeaderType<'static>)>;

fn headers(mail: &Outgoing) -> Result<Fields, InvalidHeader> {
    let message_id = checked_id("Message-ID", &mail.message_id)?.ok_or(InvalidHeader::MessageId)?;
    if !message_id.contains('@') {
        return Err(InvalidHeader::MessageId);
    }
    let mut fields: Fields = vec![("From", raw(address("From", &mail.from)?))];
    if let Some(reply_to) = &mail.reply_to {
        fields.push(("Reply-To", raw(address("Reply-To", reply_to)?)));
    }
    addresses("Bcc", &mail.bcc)?;
    let to = addresses("To", &mail.to)?;
    let cc = addresses("Cc", &mail.cc)?;
    match to {
        Some(to) => fields.push(("To", raw(to))),
        None if cc.is_none() => fields.push(("To", raw("undisclosed-recipients:;".to_owned()))),
        None => {}
    }
    fields.extend(cc.map(|cc| ("Cc", raw(cc))));
    fields.push(("Subject", raw(text("Subject", &mail.subject)?)));
    fields.push(("Date", Date::new(mail.date.as_millisecond().div_euclid(1000).max(0)).into()));
    fields.push(("Message-ID", MessageId::new(message_id).into()));
    threading(mail, &mut fields)?;
    if let Some(language) = mail.language.as_deref().filter(|language| is_tag(language)) {
        fields.push(("Content-Language", raw(language.to_owned())));
    }
    if mail.is_automatic {
        let kind = if mail.in_reply_to.is_some() { "auto-replied" } else { "auto-generated" };
        fields.push(("Auto-Submitted", raw(kind.to_owned())));
        fields.push(("X-Auto-Response-Suppress", raw("All".to_owned())));
    }
    fields.push(("MIME-Version", raw("1.0".to_owned())));
    Ok(fields)
}

fn threading(mail: &Outgoing, fields: &mut Fields) -> Result<(), InvalidHeader> {
    let in_reply_to = match &mail.in_reply_to {
        Some(id) => checked_id("In-Reply-To", id)?,
        None => None,
    };
    let mut references = Vec::new();
    for id in &mail.references {
        references.extend(checked_id("References", id)?);
    }
    // The chain ends with the message that is answered (RFC 5322, section 3.6.4).
    if let Some(id) = &in_reply_to {
        references.retain(|known| known != id);
        references.push(id.clone());
    }
    if let Some(id) = in_reply_to {
        fields.push(("In-Reply-To", MessageId::new(id).into()));
    }
    if !references.is_empty() {
        fields.push(("References", MessageId::new_list(references.into_iter()).into()));
    }
    if let Some(topic) = mail.thread_topic.as_deref().filter(|topic| !topic.trim().is_empty()) {
        fields.push(("Thread-Topic", raw(text("Thread-Topic", topic)?)));
    }
    Ok(())
}

/// An id without brackets; None for one that nobody could refer to.
fn checked_id(field: &'static str, id: &str) -> Result<Option<String>, InvalidHeader> {
    encode::refuse_controls(field, id)?;
    let bare = id.trim().trim_start_matches('<').trim_end_matches('>');
    let is_whole = !bare.is_empty() && bare.len() <= 900 && bare.is_ascii() && !bare.contains([' ', '<', '>']);
    Ok(is_whole.then(|| bare.to_owned()))
}

fn addresses(field: &'static str, list: &[Mailbox]) -> Result<Option<String>, InvalidHeader> {
    let written = list.iter().map(|mailbox| address(field, mailbox)).collect::<Result<Vec<_>, _>>()?;
    Ok((!written.is_empty()).then(|| written.join(", ")))
}

fn raw(value: String) -> HeaderType<'static> {
    HeaderType::Raw(Raw::new(value))
}

/// mixed( alternative( text, related( html, images ) ), files ), each level only where it is needed.
fn body(mail: &Outgoing) -> Result<MimePart<'_>, InvalidHeader> {
    let plain = MimePart::new("text/plain", line_feeds(&mail.text));
    let mut files = Vec::new();
    let main = match &mail.html {
        None => {
            for attachment in &mail.attachments {
                files.push(file(attachment, Placement::Attached)?);
            }
            plain
        }
        Some(html) => {
            let mut related = vec![MimePart::new("text/html", page(mail, html))];
            for attachment in &mail.attachments {
                let is_shown = attachment.content_id.as_deref().is_some_and(|id| html.contains(&format!("cid:{id}")));
                if is_shown {
                    related.push(file(attachment, Placement::Shown)?);
                } else {
                    files.push(file(attachment, Placement::Attached)?);
                }
            }
            let html = if related.len() > 1 { MimePart::new("multipart/related", related) } else { related.remove(0) };
            MimePart::new("multipart/alternative", vec![plain, html])
        }
    };
    if files.is_empty() {
        return Ok(main);
    }
    files.insert(0, main);
    Ok(MimePart::new("multipart/mixed", files))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Placement {
    Attached,
    Shown,
}

fn file(attachment: &OutgoingAttachment, placement: Placement) -> Result<MimePart<'_>, InvalidHeader> {
    encode::refuse_controls("Content-Disposition", &attachment.name)?;
    encode::refuse_controls("Content-Type", &attachment.mime_type)?;
    let name = safe_name(&attachment.name);
    let is_message = attachment.mime_type == "message/rfc822";
    let is_clean =
        attachment.bytes.is_ascii() && attachment.bytes.split(|byte| *byte == b'\n').all(|line| line.len() < 998);
    // A message may not be encoded (RFC 2046, section 5.2.1): one with 8-bit bytes travels as a file.
    let mime_type = match attachment.mime_type.as_str() {
        "message/rfc822" if !is_clean => "application/octet-stream",
        given if is_mime_type(given) => given,
        _ => "application/octet-stream",
    };
    let disposition = if placement == Placement::Shown { "inline" } else { "attachment" };
    let mut headers: Vec<(Cow<'_, str>, HeaderType<'_>)> = vec![
        ("Content-Type".into(), raw(mime_type.to_owned())),
        ("Content-Disposition".into(), raw(format!("{disposition}; {}", file_name(&name)))),
    ];
    if placement == Placement::Shown
        && let Some(id) = attachment.content_id.as_deref()
        && let Some(id) = checked_id("Content-ID", id)?
    {
        headers.push(("Content-ID".into(), MessageId::new(id).into()));
    }
    if is_message && is_clean {
        headers.push(("Content-Transfer-Encoding".into(), raw("7bit".to_owned())));
    }
    Ok(MimePart { headers, contents: BodyPart::Binary(Cow::Borrowed(&attachment.bytes)) })
}

fn page(mail: &Outgoing, html: &str) -> String {
    let language = mail.language.as_deref().filter(|language| is_tag(language));
    let lang = language.map(|language| format!(" lang=\"{language}\"")).unwrap_or_default();
    let direction = if mail.is_right_to_left { "rtl" } else { "ltr" };
    let html = line_feeds(html);
    format!(
        "<!doctype html>\n<html{lang} dir=\"{direction}\"><head><meta charset=\"utf-8\"></head>\n<body dir=\"{direction}\">\n{html}\n</body></html>\n"
    )
}

/// Bare line feeds, which the builder turns into CRLF, and no NUL, which mail may not hold.
fn line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
}

fn is_tag(language: &str) -> bool {
    (2..=35).contains(&language.len())
        && language.chars().all(|character| character.is_ascii_alphanumeric() || character == '-')
}

fn is_mime_type(mime_type: &str) -> bool {
    let is_token = |token: &str| {
        !token.is_empty()
            && token.len() <= 127
            && token.chars().all(|character| {
                character.is_ascii_alphanumeric()
                    || matches!(character, '.' | '-' | '+' | '_' | '!' | '#' | '$' | '&' | '^')
            })
    };
    mime_type.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype) && kind != "multipart")
}
