//! What is done with bytes of strangers, one function a target. libFuzzer and the suite's mutations call the same ones: a
//! panic is the only complaint, so everything that must hold is asserted here.

use comptoir_connectors::mail::{
    compose::{self, Outgoing},
    imap, mime,
    model::Mailbox,
    quotes,
    sanitise::{self, RemoteImages, Scheme},
};
use comptoir_connectors::picture;
use comptoir_connectors::shops::{self, csv, model::Subject};
use comptoir_connectors::table;
use comptoir_kernel::{Currency, EmailAddress};

#[path = "../../src-tauri/crates/connectors/src/mail/sanitise/tests/judge.rs"]
mod judge;

/// A whole message, as the desk reads and shows it.
pub fn mime(raw: &[u8]) {
    mime::is_message(raw);
    let mail = mime::parse(raw);
    assert!(mail.text.trim().is_empty() || !mail.visible_text.is_empty(), "a text of which nothing is shown");
    for part in &mail.attachments {
        let is_calm = !part.name.is_empty() && !part.name.contains(['/', '\\', '\0', '\n', '\r']);
        assert!(is_calm && part.name.chars().count() <= 121, "{part:?}");
        let bytes = mime::attachment_bytes(raw, part.part);
        assert_eq!(bytes.map(|bytes| bytes.len() as u64), Some(part.size), "{part:?}");
    }
    if let Some(html) = mime::html_of(raw) {
        safe(&html);
    }
    answered(&mail.subject, mail.from.iter().chain(&mail.reply_to).chain(&mail.to).chain(&mail.cc));
}

/// HTML of a stranger.
pub fn sanitise(html: &[u8]) {
    safe(&String::from_utf8_lossy(html));
}

fn safe(html: &str) {
    let pixel = |_: &str| Some(("image/png".to_owned(), b"\x89PNG\r\n\x1a\n1234".to_vec()));
    for images in [RemoteImages::Block, RemoteImages::Inline(&pixel)] {
        let safe = sanitise::sanitise(html, images, &pixel);
        for piece in [&safe.html, safe.quoted_html.as_ref().unwrap_or(&safe.html)] {
            assert_eq!(judge::dangers(piece), Vec::<String>::new(), "{html:?} became {piece:?}");
            assert!(!sanitise::document(piece, None, Scheme::Dark).is_empty());
        }
    }
}

/// A header with addresses, and one address as a person types it.
pub fn address(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(address) = EmailAddress::parse(&text) {
        assert_eq!(EmailAddress::parse(address.as_str()).as_ref(), Ok(&address), "not the same when read again");
        assert!(!address.as_str().contains(|c: char| c.is_control() || c.is_whitespace()));
    }
    let header = [b"From: ".as_slice(), bytes, b"\nReply-To: ", bytes, b"\nTo: ", bytes, b"\nDate: ", bytes, b"\n\nx"];
    let mail = mime::parse(&header.concat());
    answered(&mail.subject, mail.from.iter().chain(&mail.reply_to).chain(&mail.to));
}

/// An answer to these people is refused, or it is written and brings no header of theirs with it.
fn answered<'a>(subject: &str, people: impl Iterator<Item = &'a Mailbox>) {
    let to: Vec<Mailbox> = people.take(20).cloned().collect();
    let shop = Mailbox { name: "Nordlicht".into(), address: "support@nordlicht.example".into() };
    let answer = Outgoing {
        message_id: "fixed@nordlicht.example".into(),
        from: shop,
        to,
        subject: subject.to_owned(),
        text: "Thank you.".into(),
        ..Outgoing::default()
    };
    let Ok(written) = compose::compose(&answer) else { return };
    let read = mime::parse(&written);
    assert_eq!(read.message_id.as_deref(), Some("fixed@nordlicht.example"));
    assert!(read.cc.is_empty() && read.bcc.is_empty() && read.reply_to.is_empty(), "{read:?}");
    assert!(read.to.len() <= answer.to.len(), "{:?} became {:?}", answer.to, read.to);
    assert_eq!(read.text.trim(), "Thank you.");
}

/// A text with history and signature.
pub fn quotes(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let visible = quotes::visible_text(&text);
    assert!(text.is_empty() || !visible.is_empty());
    assert!(visible.len() <= text.len());
}

/// What a shop answers, and a file of one.
pub fn shop(bytes: &[u8]) {
    shops::is_understood(bytes);
    let Ok(table) = table::read(&String::from_utf8_lossy(bytes), 1000) else { return };
    for subject in [Subject::Orders, Subject::Products, Subject::Customers] {
        let columns = csv::columns(subject, &table.titles);
        assert_eq!(columns.len(), table.titles.len());
        let dates = csv::date_order(&table, &columns).unwrap_or_default();
        let manner = csv::Manner { columns, dates, currency: Currency::EUR };
        let (_, bad) = csv::read(&table, subject, &manner);
        assert!(bad.len() <= table.lines.len(), "a line is bad once");
    }
}

/// A picture of an article: refused, or small and whole.
pub fn picture(bytes: &[u8]) {
    let Ok(small) = picture::small(bytes, 96) else { return };
    assert!(small.len() < 60_000, "{} bytes", small.len());
    assert!(picture::small(&small, 96).is_ok(), "nobody can read what came out");
}

/// A line of an IMAP server with its literals.
pub fn imap(frame: &[u8]) {
    imap::is_understood(frame);
    imap::decode_folder_name(&String::from_utf8_lossy(frame));
}
