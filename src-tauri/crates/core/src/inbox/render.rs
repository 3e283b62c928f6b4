//! Showing a message safely: sanitised from the raw bytes and kept for a while, pictures only by consent.

use super::wire::{AttachmentAnswer, MessageHtmlAnswer, MessageHtmlRequest, RemoteImages};
use super::{files, raw};
use crate::customers;
use crate::desk::write::OrProblem;
use crate::desk::{Desk, Moment, Shelf};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::fetch;
use comptoir_connectors::mail::mime;
use comptoir_connectors::mail::model::ParsedMail;
use comptoir_connectors::mail::sanitise::{self, RemoteImages as Policy, SafeHtml, Scheme};
use comptoir_kernel::{AgentId, AttachmentId, CustomerId, MessageId, Problem};
use comptoir_store::rusqlite::{OptionalExtension, named_params};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

/// At most so many remote pictures are fetched for one message.
const MOST_IMAGES: usize = 60;

/// What decides about pictures and language of one message.
struct Facts {
    customer: CustomerId,
    is_authenticated: bool,
    language: Option<String>,
    content_hash: Vec<u8>,
}

fn facts(desk: &Desk, id: MessageId) -> Result<Facts, Problem> {
    desk.read(|connection| {
        connection
            .query_row(
                "SELECT c.customer_id, m.authentication, m.language, m.content_hash FROM messages m
                 JOIN conversations c ON c.id = m.conversation_id WHERE m.id = :id",
                named_params! { ":id": id.0 },
                |row| {
                    Ok(Facts {
                        customer: CustomerId(row.get(0)?),
                        is_authenticated: row.get::<_, String>(1)? == "pass",
                        language: row.get(2)?,
                        content_hash: row.get(3)?,
                    })
                },
            )
            .optional()
            .or_problem()?
            .ok_or_else(|| Problem::absent("message-absent"))
    })
}

/// The document of a message for the sandboxed frame.
pub(super) async fn message_html(
    desk: Arc<Desk>,
    me: AgentId,
    request: MessageHtmlRequest,
) -> Result<MessageHtmlAnswer, Problem> {
    let begun = desk.shelf().moment();
    let facts = facts(&desk, request.message_id)?;
    let is_trusted =
        facts.is_authenticated && desk.read(|connection| customers::may_show_images(connection, facts.customer))?;
    if request.remote_images == RemoteImages::Always && facts.is_authenticated {
        desk.write("inbox.show_images_always", Some(me), |write| {
            write.changed(crate::Topic::Customers, facts.customer.0);
            customers::show_images_always(write.connection(), facts.customer)
        })?;
    }
    let wants_images = is_trusted || request.remote_images != RemoteImages::Blocked;
    let name = shelf_name(request.message_id, &facts.content_hash, sanitise::VERSION, wants_images);
    let safe = match desk.shelf().find::<SafeHtml>(&name) {
        Some(safe) => safe,
        None => shelve(desk.shelf(), begun, name, make(&desk, request.message_id, wants_images).await?),
    };
    let quoted = safe.quoted_html.clone().filter(|_| request.show_quoted).unwrap_or_default();
    let body = [safe.html.as_str(), quoted.as_str()].concat();
    Ok(MessageHtmlAnswer {
        document: sanitise::document(
            &body,
            facts.language.as_deref(),
            if request.is_dark { Scheme::Dark } else { Scheme::Light },
        ),
        blocked_images: safe.blocked_images,
        has_quoted: safe.quoted_html.is_some(),
        may_always_show: facts.is_authenticated,
    })
}

/// Says everything that the result depends on. The hash, because the number of an erased message may be given again.
fn shelf_name(id: MessageId, content_hash: &[u8], version: u32, has_images: bool) -> String {
    format!("html {} {} {version} {has_images}", id.0, STANDARD.encode(content_hash))
}

/// Keeps what is whole: pictures that could not be fetched are tried again at the next showing.
fn shelve(shelf: &Shelf, begun: Moment, name: String, made: Made) -> Arc<SafeHtml> {
    if !made.is_whole {
        return Arc::new(made.safe);
    }
    let bytes = made.safe.html.len() + made.safe.quoted_html.as_ref().map_or(0, String::len);
    shelf.keep(begun, name, bytes, made.safe)
}

/// Freshly sanitised.
struct Made {
    safe: SafeHtml,
    is_whole: bool,
}

async fn make(desk: &Desk, id: MessageId, wants_images: bool) -> Result<Made, Problem> {
    let raw = raw::of_message(desk, id)?.ok_or_else(|| Problem::absent("message-absent"))?;
    let html = mime::html_of(&raw).ok_or_else(|| Problem::absent("message-absent"))?;
    let safe = safe_html(&raw, &html, None);
    if !wants_images || safe.blocked_images == 0 {
        return Ok(Made { safe, is_whole: true });
    }
    let images = fetch_images(remote_images(&html)).await;
    let safe = safe_html(&raw, &html, Some(&images));
    Ok(Made { is_whole: safe.blocked_images == 0, safe })
}

/// Remote pictures by their address.
type Images = HashMap<String, (String, Vec<u8>)>;

fn safe_html(raw: &[u8], html: &str, images: Option<&Images>) -> SafeHtml {
    // Only few mails show pictures of their own, and reading a mail whole costs as much as making it safe.
    let parsed = OnceCell::new();
    let cid = |id: &str| {
        let parsed: &ParsedMail = parsed.get_or_init(|| mime::parse(raw));
        let part = parsed.attachments.iter().find(|part| part.content_id.as_deref() == Some(id))?;
        Some((part.mime_type.clone(), mime::attachment_bytes(raw, part.part)?))
    };
    match images {
        None => sanitise::sanitise(html, Policy::Block, &cid),
        Some(images) => sanitise::sanitise(html, Policy::Inline(&|url| images.get(url).cloned()), &cid),
    }
}

/// The addresses of the remote pictures of a mail.
fn remote_images(html: &str) -> Vec<String> {
    let wanted = RefCell::new(Vec::new());
    let note = |url: &str| {
        wanted.borrow_mut().push(url.to_owned());
        None
    };
    sanitise::sanitise(html, Policy::Inline(&note), &|_| None);
    wanted.into_inner()
}

/// Fetches remote pictures through the guarded door: public addresses only, small, no cookies.
async fn fetch_images(urls: Vec<String>) -> Images {
    let mut images = HashMap::new();
    for url in urls.into_iter().take(MOST_IMAGES) {
        match fetch::get(&url, &fetch::Rules::public()).await {
            Ok(fetched) => {
                images.insert(url, (fetched.mime_type, fetched.bytes));
            }
            Err(error) => tracing::info!(%error, "a remote picture was not fetched"),
        }
    }
    images
}

/// The bytes of an attachment under its safe name.
pub(super) fn attachment(desk: &Desk, id: AttachmentId) -> Result<AttachmentAnswer, Problem> {
    let file = files::read(desk, id)?;
    Ok(AttachmentAnswer { name: file.name, mime_type: file.mime_type, base64: STANDARD.encode(file.bytes) })
}

/// The raw message as text.
pub(super) fn source(desk: &Desk, id: MessageId) -> Result<String, Problem> {
    let raw = raw::of_message(desk, id)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&raw).into_owned())
}

/// The whole text with quotes and signature.
pub(super) fn text(desk: &Desk, id: MessageId) -> Result<String, Problem> {
    desk.read(|connection| {
        connection
            .query_row("SELECT text FROM messages WHERE id = :id", named_params! { ":id": id.0 }, |row| row.get(0))
            .optional()
            .or_problem()?
            .ok_or_else(|| Problem::absent("message-absent"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_is_found_only_for_the_same_content_consent_and_sanitiser() {
        let shelf = Shelf::new(1000);
        let name = |id, hash: &[u8], version, images| shelf_name(MessageId(id), hash, version, images);
        let safe = SafeHtml { html: "kept".to_owned(), ..SafeHtml::default() };
        let same = name(7, b"hash", sanitise::VERSION, false);
        shelve(&shelf, shelf.moment(), same.clone(), Made { safe: safe.clone(), is_whole: true });
        assert_eq!(shelf.find::<SafeHtml>(&same).as_deref(), Some(&safe));
        for other in [
            name(7, b"hash", sanitise::VERSION + 1, false),
            name(7, b"hash", sanitise::VERSION, true),
            name(7, b"other", sanitise::VERSION, false),
            name(8, b"hash", sanitise::VERSION, false),
        ] {
            assert_eq!(shelf.find::<SafeHtml>(&other), None, "{other}");
        }
    }

    #[test]
    fn a_message_whose_pictures_did_not_all_come_is_made_again() {
        let shelf = Shelf::new(1000);
        shelve(&shelf, shelf.moment(), "name".to_owned(), Made { safe: SafeHtml::default(), is_whole: false });
        assert_eq!(shelf.find::<SafeHtml>("name"), None);
    }
}
