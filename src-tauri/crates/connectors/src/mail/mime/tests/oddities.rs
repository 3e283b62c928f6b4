//! Fixture by fixture.

use super::*;
use crate::mail::model::{Authentication, Mailbox};
use comptoir_kernel::Timestamp;

fn from(name: &str, address: &str) -> Option<Mailbox> {
    Some(Mailbox { name: name.to_owned(), address: address.to_owned() })
}

#[test]
fn texts_in_every_charset_come_out_right() {
    for (name, expected) in [
        ("plain_ascii", "Where is my lamp?"),
        ("us_ascii_label_latin1_bytes", "Grüße aus Köln, die Lieferung ist beschädigt."),
        ("no_label_utf8_bytes", "Grüße aus Köln – schön"),
        ("label_latin1_bytes_utf8", "Grüße aus Köln"),
        ("label_utf8_bytes_latin1", "Grüße aus Köln, die schöne Lampe ist beschädigt"),
        ("windows_1252_as_latin1", "„Preis“ 20 € – gut"),
        ("windows_1254_turkish", "Siparişim nerede? Teşekkürler, İğdır"),
        ("windows_1250_polish", "Zażółć gęślą jaźń"),
        ("windows_1256_arabic", "أين طلبي؟ شكرا جزيلا"),
        ("koi8_r", "Где мой заказ?"),
        ("iso_2022_jp", "商品が届きません。"),
        ("shift_jis_unlabelled", "商品がまだ届いていません。いつ届きますか。よろしくお願いいたします。"),
        ("gb2312_label_gb18030_bytes", "订单㐀什么时候发货？"),
        ("euc_kr", "주문한 상품이 언제 오나요?"),
        ("utf_7", "Grüße"),
        ("utf_16_base64", "Hello – utf16"),
        ("base64_with_rubbish", "Hello, world"),
        ("quoted_printable_broken", "50% = half, Grüße =zz and softbreak"),
        ("format_flowed", "This is one long line.\n> quoted text"),
        ("line_ends_cr_only_in_body", "one\ntwo\nthree"),
        ("nul_bytes", "Hello"),
        ("missing_empty_line", "Hello, where is my lamp?\nAda"),
        ("mbox_line_first", "Hello"),
        ("leading_empty_lines", "Hello"),
        ("content_type_without_subtype", "Hello"),
        ("boundary_never_used", "Hello all the same"),
        ("boundary_never_closed", "Hello"),
        ("boundary_prefix_of_another", "plain"),
        ("alternative", "Plain form"),
        ("alternative_with_empty_plain", "Only here"),
        ("html_only", "First\n\nSecond\nline\n- one\n- two\na b"),
        ("apple_text_between_attachments", "Before\n\nAfter"),
        ("smime_signed", "Signed words"),
        ("calendar_invitation", "You are invited"),
        ("winmail_dat", "Grüße aus Outlook"),
    ] {
        assert_eq!(parsed(name).text, expected, "{name}");
    }
}

#[test]
fn senders_and_recipients_are_found_where_they_stand() {
    for (name, expected) in [
        ("no_from", None),
        ("no_headers_but_one", None),
        ("from_name_only_sender_has_address", from("", "ada@example.org")),
        ("from_without_brackets", from("Ada Lovelace", "ada@example.org")),
        ("from_quoted_comma", from("Lovelace, Ada", "ada@example.org")),
        ("raw_8bit_headers", from("Jürgen Müller", "juergen@example.org")),
        ("raw_utf8_headers", from("Jürgen Müller", "juergen@example.org")),
        ("encoded_word_in_quotes", from("Jürgen", "juergen@example.org")),
        ("character_cut_in_sender_name", from("山田花子商店", "hanako@example.org")),
        ("iso_2022_jp", from("山田花子", "hanako@example.org")),
        ("multipart_header_repeated", from("", "ada@example.org")),
    ] {
        assert_eq!(parsed(name).from, expected, "{name}");
    }
    assert_eq!(parsed("to_empty_brackets").to, Vec::new());
    let group = parsed("from_group_and_undisclosed");
    assert_eq!(group.to, Vec::new());
    assert_eq!(
        group.cc.iter().map(|mailbox| mailbox.address.as_str()).collect::<Vec<_>>(),
        ["bo@example.org", "cy@example.org"]
    );
    assert_eq!(parsed("multipart_header_repeated").to.len(), 2);
    let delivered = parsed("delivered_to_plus_address");
    assert_eq!(delivered.delivered_to, ["hello+c42@nordlicht.example", "hello@nordlicht.example"]);
    assert_eq!(delivered.declared_language.as_deref(), Some("de-DE"));
}

#[test]
fn subjects_ids_and_dates_survive() {
    for (name, expected) in [
        ("iso_2022_jp", "注文について"),
        ("raw_8bit_headers", "Lampe beschädigt, bitte um Rückruf"),
        ("character_cut_across_encoded_words", "注文番号について教えてください"),
        ("subject_broken_without_indent", "a very long subject that a program"),
        ("multipart_header_repeated", "first"),
        ("no_headers_but_one", ""),
    ] {
        assert_eq!(parsed(name).subject, expected, "{name}");
    }
    assert_eq!(parsed("subject_broken_without_indent").from, from("", "ada@example.org"));
    let ids = parsed("ids_broken");
    assert_eq!(ids.message_id.as_deref(), Some("not-in-brackets@example.org"));
    assert_eq!(ids.in_reply_to, ["first@example.org"]);
    assert_eq!(ids.references, ["root@example.org", "first@example.org", "folded@example.org"]);
    let nine = Some(Timestamp::from_millisecond(1_705_309_200_000));
    for (name, expected) in [
        ("plain_ascii", nine),
        ("date_two_digit_year", nine),
        ("date_without_seconds_and_day", nine),
        ("date_with_zone_name", nine),
        ("date_with_comment", nine),
        ("date_leap_second", Some(Timestamp::from_millisecond(1_483_228_799_000))),
        ("date_nonsense", None),
        ("to_empty_brackets", None),
    ] {
        assert_eq!(parsed(name).date, expected, "{name}");
    }
}

/// (name, type, inline) of each attachment.
fn files(name: &str) -> Vec<(String, String, bool)> {
    let attachments = parsed(name).attachments;
    attachments.into_iter().map(|part| (part.name, part.mime_type, part.is_inline)).collect()
}

#[test]
fn attachments_are_listed_under_safe_names() {
    let file = |name: &str, mime_type: &str, is_inline: bool| (name.to_owned(), mime_type.to_owned(), is_inline);
    let octets = "application/octet-stream";
    for (name, expected) in [
        ("related_cid", vec![file("shown.png", "image/png", true), file("unused.png", "image/png", false)]),
        ("apple_text_between_attachments", vec![file("a.pdf", "application/pdf", false)]),
        ("boundary_never_closed", vec![file("p.png", "image/png", false)]),
        ("boundary_prefix_of_another", vec![file("n.txt", "text/plain", false)]),
        ("attachment_name_rfc2231", vec![file("Rechnung ü.pdf", "application/pdf", false)]),
        (
            "attachment_name_hostile",
            vec![
                file("bashrcgpj.exe", octets, false),
                file("htaccess", octets, false),
                file("attachment", octets, false),
            ],
        ),
        ("forwarded_as_attachment", vec![file("Grüße und-oder.eml", "message/rfc822", false)]),
        ("digest", vec![file("one.eml", "message/rfc822", false), file("two.eml", "message/rfc822", false)]),
        ("calendar_invitation", vec![file("invitation.ics", "text/calendar", false)]),
        ("smime_signed", vec![]),
        ("alternative", vec![]),
        ("bounce_permanent", vec![file("Re_ Order.eml", "message/rfc822", false)]),
        ("winmail_dat", vec![file("Rechnung März.pdf", "application/pdf", false), file("second.txt", octets, false)]),
    ] {
        assert_eq!(files(name), expected, "{name}");
    }
    assert!(parsed("calendar_invitation").has_invitation);
    assert!(!files("winmail_dat_cut").is_empty());
}

#[test]
fn every_listed_attachment_can_be_read_in_its_listed_size() {
    let mut read = 0;
    for (name, raw) in all() {
        for part in parse(&raw).attachments {
            let bytes = attachment_bytes(&raw, part.part).unwrap_or_else(|| panic!("{name} {part:?}"));
            assert_eq!(bytes.len() as u64, part.size, "{name} {part:?}");
            read += 1;
        }
        assert_eq!(attachment_bytes(&raw, 9_999), None, "{name}");
    }
    assert!(read > 15, "{read}");
    let raw = fixture("winmail_dat");
    let parts = parse(&raw).attachments;
    assert_eq!(attachment_bytes(&raw, parts[0].part).unwrap(), b"%PDF-1.4 tnef");
    assert_eq!(attachment_bytes(&raw, parts[1].part).unwrap(), b"two");
}

#[test]
fn machines_are_told_from_people() {
    for (name, expected) in [
        ("plain_ascii", Automatic::No),
        ("auto_submitted_no", Automatic::No),
        ("contact_form_no_reply_with_reply_to", Automatic::No),
        ("gmail_reply_german", Automatic::No),
        ("out_of_office_auto_submitted", Automatic::Reply),
        ("out_of_office_german_subject", Automatic::Reply),
        ("out_of_office_japanese_subject", Automatic::Reply),
        ("newsletter", Automatic::List),
        ("order_confirmation_generated", Automatic::Generated),
        ("no_reply_sender", Automatic::Generated),
        ("precedence_junk", Automatic::Generated),
        ("bounce_permanent", Automatic::Bounce),
        ("bounce_delayed", Automatic::Bounce),
        ("bounce_qmail", Automatic::Bounce),
        ("bounce_exim", Automatic::Bounce),
    ] {
        assert_eq!(parsed(name).automatic, expected, "{name}");
    }
    assert!(parsed("spam_flag").is_spam);
    assert!(!parsed("newsletter").is_spam);
}

#[test]
fn bounces_name_the_message_that_came_back() {
    for (name, id, status, is_permanent) in [
        ("bounce_permanent", "sent-1@nordlicht.example", Some("5.1.1"), true),
        ("bounce_delayed", "sent-1@nordlicht.example", Some("4.4.1"), false),
        ("bounce_qmail", "sent-2@nordlicht.example", Some("5.1.1"), true),
        ("bounce_exim", "sent-3@nordlicht.example", None, true),
    ] {
        let bounce = parsed(name).bounce.unwrap();
        assert_eq!(bounce.original_message_id.as_deref(), Some(id), "{name}");
        assert_eq!(bounce.recipient.as_deref(), Some("ada@example.org"), "{name}");
        assert_eq!(bounce.status.as_deref(), status, "{name}");
        assert_eq!(bounce.is_permanent, is_permanent, "{name}");
    }
    assert_eq!(parsed("bounce_permanent").bounce.unwrap().diagnostic.as_deref(), Some("550 5.1.1 User unknown"));
    assert_eq!(parsed("out_of_office_auto_submitted").bounce, None);
}

#[test]
fn only_the_own_servers_word_about_the_sender_counts() {
    for (name, expected) in [
        ("plain_ascii", Authentication::Unknown),
        ("authenticated_dmarc_pass", Authentication::Pass),
        ("authenticated_dkim_aligned", Authentication::Pass),
        ("authenticated_dkim_of_another", Authentication::Unknown),
        ("authentication_failed", Authentication::Fail),
        ("authentication_forged_by_sender", Authentication::Unknown),
    ] {
        assert_eq!(parsed(name).authentication, expected, "{name}");
    }
}

#[test]
fn html_is_given_as_its_sender_wrote_it() {
    assert_eq!(html_of(&fixture("alternative")).unwrap().trim(), "<p>HTML <b>form</b></p>");
    assert_eq!(html_of(&fixture("plain_ascii")), None);
    assert!(parsed("alternative").has_html && !parsed("plain_ascii").has_html);
    assert_eq!(parsed("gmail_reply_german").visible_text, "Danke!");
}
