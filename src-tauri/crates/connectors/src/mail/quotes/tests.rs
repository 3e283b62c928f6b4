//! Quotes of the mail programs of the world.

use super::visible_text;
use crate::mail::sanitise::{RemoteImages, sanitise};

/// Introductions of quoted history, as the programs write them.
const INTRODUCTIONS: &[&str] = &[
    // Gmail
    "On Mon, Jan 15, 2024 at 10:00 AM Nordlicht Support <hello@nordlicht.example> wrote:",
    "On Mon, 15 Jan 2024 at 10:00, Nordlicht Support <hello@nordlicht.example>\nwrote:",
    "Am Mo., 15. Jan. 2024 um 10:00 Uhr schrieb Nordlicht <hello@nordlicht.example>:",
    "Le lun. 15 janv. 2024 à 10:00, Nordlicht <hello@nordlicht.example> a écrit :",
    "El lun, 15 ene 2024 a las 10:00, Nordlicht (<hello@nordlicht.example>) escribió:",
    "Il giorno lun 15 gen 2024 alle ore 10:00 Nordlicht <hello@nordlicht.example> ha scritto:",
    "Em seg., 15 de jan. de 2024 às 10:00, Nordlicht <hello@nordlicht.example> escreveu:",
    "Nordlicht <hello@nordlicht.example>, 15 Oca 2024 Pzt, 10:00 tarihinde şunu yazdı:",
    "pon., 15 sty 2024 o 10:00 Nordlicht <hello@nordlicht.example> napisał(a):",
    "في الاثنين، 15 يناير 2024 في 10:00 ص تمت كتابة ما يلي بواسطة Nordlicht <hello@nordlicht.example>:",
    "2024年1月15日(月) 10:00 Nordlicht <hello@nordlicht.example>:",
    // Apple Mail
    "On 15. Jan 2024, at 10:00, Nordlicht <hello@nordlicht.example> wrote:",
    "Am 15.01.2024 um 10:00 schrieb Nordlicht <hello@nordlicht.example>:",
    "Le 15 janv. 2024 à 10:00, Nordlicht <hello@nordlicht.example> a écrit\u{a0}:",
    "El 15 ene 2024, a las 10:00, Nordlicht <hello@nordlicht.example> escribió:",
    "Il giorno 15 gen 2024, alle ore 10:00, Nordlicht <hello@nordlicht.example> ha scritto:",
    "Em 15 de jan. de 2024, à(s) 10:00, Nordlicht <hello@nordlicht.example> escreveu:",
    "Nordlicht <hello@nordlicht.example> şunları yazdı (15 Oca 2024 10:00):",
    "Wiadomość napisana przez Nordlicht <hello@nordlicht.example> w dniu 15.01.2024, o godz. 10:00:",
    "في ١٥ يناير ٢٠٢٤، الساعة ١٠:٠٠ ص، كتب Nordlicht <hello@nordlicht.example>:",
    "2024/01/15 10:00、Nordlicht <hello@nordlicht.example>のメール:",
    // Thunderbird
    "On 15/01/2024 10:00, Nordlicht wrote:",
    "Am 15.01.24 um 10:00 schrieb Nordlicht:",
    "Le 15/01/2024 à 10:00, Nordlicht a écrit :",
    "El 15/1/24 a las 10:00, Nordlicht escribió:",
    "Il 15/01/2024 10:00, Nordlicht ha scritto:",
    "Em 15/01/2024 10:00, Nordlicht escreveu:",
    "15.01.2024 10:00 tarihinde Nordlicht yazdı:",
    "W dniu 15.01.2024 o 10:00, Nordlicht pisze:",
    // Outlook
    "-----Original Message-----\nFrom: Nordlicht\nSent: Monday",
    "-----Ursprüngliche Nachricht-----\nVon: Nordlicht\nGesendet: Montag",
    "________________________________\nFrom: Nordlicht <hello@nordlicht.example>\nSent: Monday, January 15, 2024 10:00\nTo: Ada\nSubject: Order",
    "Von: Nordlicht <hello@nordlicht.example>\nGesendet: Montag, 15. Januar 2024 10:00\nAn: Ada\nBetreff: Bestellung",
    "De : Nordlicht <hello@nordlicht.example>\nEnvoyé : lundi 15 janvier 2024 10:00\nÀ : Ada\nObjet : Commande",
    "De: Nordlicht <hello@nordlicht.example>\nEnviado: lunes, 15 de enero de 2024 10:00\nPara: Ada\nAsunto: Pedido",
    "Da: Nordlicht <hello@nordlicht.example>\nInviato: lunedì 15 gennaio 2024 10:00\nA: Ada\nOggetto: Ordine",
    "De: Nordlicht <hello@nordlicht.example>\nEnviado: segunda-feira, 15 de janeiro de 2024\nPara: Ada\nAssunto: Pedido",
    "Kimden: Nordlicht <hello@nordlicht.example>\nGönderildi: 15 Ocak 2024 Pazartesi 10:00\nKime: Ada\nKonu: Sipariş",
    "Od: Nordlicht <hello@nordlicht.example>\nWysłano: poniedziałek, 15 stycznia 2024 10:00\nDo: Ada\nTemat: Zamówienie",
    "من: Nordlicht <hello@nordlicht.example>\nتاريخ الإرسال: ١٥ يناير ٢٠٢٤\nإلى: Ada\nالموضوع: طلب",
    "差出人: Nordlicht <hello@nordlicht.example>\n送信日時: 2024年1月15日 10:00\n宛先: Ada\n件名: 注文",
    "*From:* Nordlicht <hello@nordlicht.example>\n*Sent:* Monday, January 15, 2024\n*To:* Ada\n*Subject:* Order",
    "--- Original message ---\nFrom: Nordlicht",
];

const QUOTE: &str = "> Dear Ada,\n> your parcel is on its way.\n>\n> Nordlicht";

#[test]
fn history_below_an_answer_is_folded_in_every_language() {
    for introduction in INTRODUCTIONS {
        let text = format!("Thank you!\nAda\n\n{introduction}\n\n{QUOTE}\n");
        assert_eq!(visible_text(&text), "Thank you!\nAda", "{introduction}");
        let unmarked = format!("Thank you!\nAda\n\n{introduction}\n\n{}\n", QUOTE.replace("> ", "").replace('>', ""));
        assert_eq!(visible_text(&unmarked), "Thank you!\nAda", "without marks: {introduction}");
    }
}

#[test]
fn answers_below_or_between_quotes_stay_with_what_they_answer() {
    for introduction in
        INTRODUCTIONS.iter().filter(|introduction| introduction.ends_with(':') && !introduction.contains('\n'))
    {
        let text = format!("{introduction}\n\n{QUOTE}\n\nThat was yesterday.\n\n> Anything else?\n\nNo.");
        assert_eq!(visible_text(&text), text, "{introduction}");
    }
}

#[test]
fn phones_and_delimiters_sign_below_the_text() {
    for signature in [
        "-- \nAda Lovelace\nAnalyst",
        "--\nAda",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Gesendet mit der GMX Mail App",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
        "Enviado do meu iPhone",
        "iPhone’umdan gönderildi",
        "Wysłane z iPhone'a",
        "أُرسلت من الـ iPhone",
        "iPhoneから送信",
        "Get Outlook for iOS<https://aka.example/o0ukef>",
        "Holen Sie sich Outlook für Android",
    ] {
        assert_eq!(visible_text(&format!("Where is it?\n\n{signature}\n")), "Where is it?", "{signature}");
        let above_quote = format!("Where is it?\n\n{signature}\n\nOn 15/01/2024 10:00, Nordlicht wrote:\n{QUOTE}");
        assert_eq!(visible_text(&above_quote), "Where is it?", "{signature}");
    }
}

#[test]
fn what_is_no_history_stays() {
    for text in [
        "On Monday I wrote: please send it back.",
        "Am Montag schrieb mir Ihr Kollege:\nEs kommt morgen.",
        "From: the heart\nThank you.",
        "The label says\n\nFrom: Berlin\nand nothing else",
        "a > b and c < d",
        "I ordered on 15.01.2024:\n- a lamp\n- a bulb",
        "---------- Forwarded message ---------\nFrom: Bo <bo@example.org>\nDate: Mon, Jan 15, 2024\nSubject: x\nTo: Ada\n\nPlease read.",
        "See below\n\nBegin forwarded message:\n\nFrom: Bo <bo@example.org>\nSubject: x\nDate: 15. January 2024\nTo: Ada\n\nPlease read.",
    ] {
        assert_eq!(visible_text(text), text);
    }
}

#[test]
fn something_is_always_visible() {
    for text in [
        QUOTE,
        "> only\n> quotes",
        "-- \nAda",
        "Sent from my iPhone",
        "On 15/01/2024 10:00, Nordlicht wrote:\n> x",
        "From: a\nTo: b\nSubject: c\nDate: d",
        "  ",
        "\n",
    ] {
        assert!(!visible_text(text).is_empty(), "{text:?}");
    }
    assert_eq!(visible_text(""), "");
}

fn folded(html: &str) -> (String, Option<String>) {
    let text = |html: &str| crate::mail::html::text_of(html);
    let safe = sanitise(html, RemoteImages::Block, &|_| None);
    (text(&safe.html), safe.quoted_html.as_deref().map(text))
}

#[test]
fn history_in_html_is_told_by_the_marks_of_its_program() {
    for (program, html) in [
        (
            "Gmail",
            "<div dir=ltr>Thank you!</div><br><div class=\"gmail_quote\"><div dir=ltr class=gmail_attr>On Mon, Jan 15, 2024 at 10:00 AM N &lt;<a href=\"mailto:h@n.example\">h@n.example</a>&gt; wrote:<br></div><blockquote class=gmail_quote>old</blockquote></div>",
        ),
        (
            "Thunderbird",
            "<p>Thank you!</p><div class=moz-cite-prefix>Am 15.01.24 um 10:00 schrieb N:<br></div><blockquote type=cite cite=mid:x@y><p>old</p></blockquote>",
        ),
        (
            "Apple Mail",
            "<html><body>Thank you!<br><div><br><blockquote type=cite><div>On 15. Jan 2024, at 10:00, N wrote:</div><div>old</div></blockquote></div></body></html>",
        ),
        (
            "Outlook web",
            "<div>Thank you!</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg><b>From:</b> N<br><b>Sent:</b> Monday</div><div>old</div>",
        ),
        (
            "Outlook",
            "<div class=WordSection1><p class=MsoNormal>Thank you!</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> N &lt;h@n.example&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> Ada<br><b>Betreff:</b> x</p></div></div><p>old</p></div>",
        ),
        (
            "Yahoo",
            "<div>Thank you!</div><div id=yahoo_quoted_1 class=yahoo_quoted><div>On Monday, January 15, 2024 at 10:00, N wrote:</div><div>old</div></div>",
        ),
        ("GMX", "<div>Thank you!</div><div name=quote style='margin:10px'>Gesendet: Montag<div>old</div></div>"),
        (
            "plain blockquote",
            "<div>Thank you!</div><div>Le 15/01/2024 à 10:00, N a écrit :</div><blockquote>old</blockquote>",
        ),
        (
            "Outlook mobile",
            "<div>Thank you!</div><div>-----Original Message-----</div><div>From: N</div><div>old</div>",
        ),
        (
            "signature below",
            "<div>Thank you!</div><blockquote type=cite>old</blockquote><div class=moz-signature>-- <br>Ada</div>",
        ),
    ] {
        let (visible, hidden) = folded(html);
        let visible = visible.lines().next().unwrap_or_default().to_owned();
        assert_eq!(visible, "Thank you!", "{program}");
        assert!(
            hidden.as_deref().is_some_and(|hidden| hidden.contains("old") && !hidden.contains("Thank")),
            "{program}: {hidden:?}"
        );
    }
}

#[test]
fn html_that_must_stay_whole_does() {
    for (what, html) in [
        (
            "an answer below",
            "<div>On 15/01/2024 10:00, N wrote:</div><blockquote type=cite>old</blockquote><p>My answer</p>",
        ),
        (
            "answers between",
            "<p>Hi</p><blockquote type=cite>one</blockquote><p>yes</p><blockquote type=cite>two</blockquote><p>no</p>",
        ),
        ("formatting", "<p>The label says:</p><blockquote>Fragile</blockquote><p>Ada</p>"),
        (
            "a forward",
            "<div>See this</div><div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------<br>From: Bo</div>read me</div>",
        ),
        ("only a quote", "<blockquote type=cite>old</blockquote>"),
        (
            "only a header block",
            "<div><b>From:</b> N<br><b>Sent:</b> Monday<br><b>To:</b> Ada<br><b>Subject:</b> x</div><div>old</div>",
        ),
    ] {
        assert_eq!(folded(html).1, None, "{what}");
        let every_word = crate::mail::html::text_of(html).replace("> ", "");
        let shown = folded(html).0.replace("> ", "");
        for word in every_word.split_whitespace() {
            assert!(shown.contains(word), "{what}: {word} is missing in {shown}");
        }
    }
}

#[test]
fn html_only_mail_has_visible_text_too() {
    let html = "<div>Thank you!</div><div class=gmail_quote><div>On Mon, Jan 15, 2024 at 10:00 N &lt;h@n.example&gt; wrote:</div><blockquote class=gmail_quote><p>old</p><p>older</p></blockquote></div>";
    let text = crate::mail::html::text_of(html);
    assert_eq!(text, "Thank you!\nOn Mon, Jan 15, 2024 at 10:00 N <h@n.example> wrote:\n\n> old\n\n> older");
    assert_eq!(visible_text(&text), "Thank you!");
}
