//! What is written is read again, by our own reader and by another.

use super::*;
use crate::mail::mime;
use crate::mail::model::{Automatic, Mailbox};

fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox { name: name.to_owned(), address: address.to_owned() }
}

fn letter() -> Outgoing {
    Outgoing {
        message_id: new_message_id("nordlicht.example"),
        from: mailbox("Nordlicht Support", "hello@nordlicht.example"),
        to: vec![mailbox("Ada", "ada@example.org")],
        subject: "Re: Your order".to_owned(),
        date: Timestamp::from_millisecond(1_700_000_000_000),
        text: "Dear Ada,\nit is on its way.\n".to_owned(),
        ..Outgoing::default()
    }
}

fn written(mail: &Outgoing) -> String {
    String::from_utf8(compose(mail).unwrap()).unwrap()
}

#[test]
fn a_plain_letter_has_every_header_and_crlf() {
    let mail = letter();
    let text = written(&mail);
    assert!(text.contains("From: \"Nordlicht Support\" <hello@nordlicht.example>\r\n"), "{text}");
    assert!(text.contains("Date: Tue, 14 Nov 2023 22:13:20 +0000\r\n"), "{text}");
    assert!(text.contains(&format!("Message-ID: <{}>\r\n", mail.message_id)), "{text}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{text}");
    let read = mime::parse(text.as_bytes());
    assert_eq!(read.text, "Dear Ada,\nit is on its way.");
    assert_eq!(read.date, Some(mail.date));
    assert_eq!(read.automatic, Automatic::No);
}

#[test]
fn names_and_subjects_in_all_scripts_come_back_whole() {
    for text in [
        "Grüße aus Köln",
        "ご注文ありがとうございます。発送のお知らせをお送りいたします。ご確認ください",
        "شكرا لطلبك من متجرنا",
        "Sipariş №5 \"özel\" \\ ters",
        "a=?utf-8?Q?b?=",
        "😀 party 🎉",
        &"x".repeat(300),
        "plain, with; marks: (all) <of> them",
    ] {
        let mut mail = letter();
        mail.subject = text.to_owned();
        mail.from.name = text.to_owned();
        mail.to = vec![mailbox(text, "ada@example.org"), mailbox("", "bo@example.org")];
        let bytes = compose(&mail).unwrap();
        for line in bytes.split(|byte| *byte == b'\n') {
            assert!(line.len() <= 200 && line.is_ascii(), "{}", String::from_utf8_lossy(line));
        }
        let read = mime::parse(&bytes);
        assert_eq!(read.subject, text);
        assert_eq!(read.from, Some(mail.from));
        assert_eq!(read.to, mail.to);
    }
}

#[test]
fn line_breaks_in_any_header_are_refused() {
    let poison = "x\r\nBcc: evil@evil.example";
    let cases: [fn(&mut Outgoing, &str); 9] = [
        |mail, text| mail.subject = text.to_owned(),
        |mail, text| mail.from.name = text.to_owned(),
        |mail, text| mail.from.address = format!("a@example.org{text}"),
        |mail, text| mail.to = vec![mailbox(text, "a@example.org")],
        |mail, text| mail.cc = vec![mailbox("", &format!("{text}@example.org"))],
        |mail, text| mail.bcc = vec![mailbox(text, "a@example.org")],
        |mail, text| mail.in_reply_to = Some(text.to_owned()),
        |mail, text| mail.references = vec![text.to_owned()],
        |mail, text| {
            mail.attachments = vec![OutgoingAttachment { name: text.to_owned(), ..OutgoingAttachment::default() }]
        },
    ];
    for (index, case) in cases.iter().enumerate() {
        for poison in [poison, "x\ny", "x\ry", "x\0y"] {
            let mut mail = letter();
            case(&mut mail, poison);
            assert!(compose(&mail).is_err(), "case {index} {poison:?}");
        }
    }
}

#[test]
fn an_address_cannot_smuggle_a_second_one() {
    for address in [
        "a@example.org>, <evil@evil.example",
        "a b@example.org",
        "a@",
        "@example.org",
        "no-at",
        "a,b@example.org",
        "ü@example.org",
    ] {
        let mut mail = letter();
        mail.to = vec![mailbox("", address)];
        assert_eq!(compose(&mail), Err(InvalidHeader::Address { field: "To" }), "{address}");
    }
    let mut mail = letter();
    mail.to = vec![mailbox("", "ada@bücher.example")];
    assert!(written(&mail).contains("To: ada@xn--bcher-kva.example\r\n"));
}

#[test]
fn blind_copies_are_never_written() {
    let mut mail = letter();
    mail.bcc = vec![mailbox("Cy", "cy@example.org")];
    assert!(!written(&mail).contains("cy@example.org"));
    mail.to.clear();
    assert!(written(&mail).contains("To: undisclosed-recipients:;\r\n"));
}

#[test]
fn an_answer_carries_the_whole_chain_with_its_parent_last() {
    let mut mail = letter();
    mail.in_reply_to = Some("c@example.org".to_owned());
    mail.references = (0..40).map(|number| format!("{number}-{}@example.org", "x".repeat(30))).collect();
    mail.thread_topic = Some("Your order".to_owned());
    let bytes = compose(&mail).unwrap();
    let read = mime::parse(&bytes);
    assert_eq!(read.in_reply_to, vec!["c@example.org"]);
    assert_eq!(read.references.len(), 41);
    assert_eq!(read.references.last().map(String::as_str), Some("c@example.org"));
    assert!(String::from_utf8(bytes).unwrap().contains("Thread-Topic: Your order\r\n"));
}

#[test]
fn automatic_mail_says_so() {
    let mut mail = letter();
    mail.is_automatic = true;
    assert_eq!(mime::parse(&compose(&mail).unwrap()).automatic, Automatic::Generated);
    mail.in_reply_to = Some("c@example.org".to_owned());
    assert_eq!(mime::parse(&compose(&mail).unwrap()).automatic, Automatic::Reply);
}

#[test]
fn html_images_and_files_come_back() {
    let mut mail = letter();
    mail.language = Some("ar".to_owned());
    mail.is_right_to_left = true;
    mail.html = Some("<p>مرحبا <img src=\"cid:logo@nordlicht.example\"></p>".to_owned());
    mail.attachments = vec![
        OutgoingAttachment {
            name: "logo.png".to_owned(),
            mime_type: "image/png".to_owned(),
            bytes: vec![0x89, b'P', b'N', b'G', 0, 1, 2],
            content_id: Some("logo@nordlicht.example".to_owned()),
        },
        OutgoingAttachment {
            name: format!("{}.pdf", "請求書".repeat(20)),
            mime_type: "application/pdf\"; x".to_owned(),
            bytes: (0..=255).cycle().take(5_000).collect(),
            content_id: None,
        },
    ];
    let bytes = compose(&mail).unwrap();
    let read = mime::parse(&bytes);
    assert_eq!(read.text, "Dear Ada,\nit is on its way.");
    assert!(mime::html_of(&bytes).unwrap().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert_eq!(read.declared_language.as_deref(), Some("ar"));
    let [image, file] = read.attachments.as_slice() else { panic!("{:?}", read.attachments) };
    assert!(image.is_inline && image.name == "logo.png");
    assert_eq!(mime::attachment_bytes(&bytes, image.part).unwrap(), mail.attachments[0].bytes);
    assert!(!file.is_inline);
    assert_eq!(file.name, format!("{}.pdf", "請求書".repeat(20)));
    assert_eq!(file.mime_type, "application/octet-stream");
    assert_eq!(file.size, 5_000);
    assert_eq!(mime::attachment_bytes(&bytes, file.part).unwrap(), mail.attachments[1].bytes);
}

#[test]
fn ids_are_unguessable_and_well_formed() {
    let one = new_message_id("example.org");
    assert_ne!(one, new_message_id("example.org"));
    assert_eq!(one.split('@').next().unwrap().len(), 32);
    assert!(new_message_id("evil\r\nBcc: x").ends_with("@localhost.invalid"));
}
