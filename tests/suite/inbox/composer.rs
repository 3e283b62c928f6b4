//! What the composer promises: quotes, forwards with their files, taking back, whom it goes to, and from where.

use crate::cast::{ADA, CEM, Letter, SHOP, Shop, list, mailbox};
use base64::{Engine, engine::general_purpose::STANDARD};
use comptoir_connectors::mail::{
    imap::Idle,
    model::{Credentials, Login},
};
use comptoir_connectors::mail::{imap::Imap, mime, model::ParsedMail, quotes};
use comptoir_kernel::{Clock, Secret};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};

const SALES: &str = "sales@nordlicht.example";

async fn connected() -> (MailServers, Shop) {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    for user in [SHOP, SALES, ADA, CEM] {
        servers.add_user(user);
    }
    shop.add_mailbox(&servers, "").await;
    (servers, shop)
}

/// A question of Ada's, that has arrived; answers its conversation.
async fn asked(servers: &MailServers, shop: &Shop, letter: &Letter) -> i64 {
    servers.store(&letter.bytes(), SHOP);
    shop.sync_until(1).await;
    shop.conversations().await.last().unwrap()["row"]["id"].as_i64().unwrap()
}

fn question(shop: &Shop) -> Letter {
    let now = shop.clock.now().as_millisecond();
    Letter::from(ADA).header("From", &format!("Ada <{ADA}>")).subject("Jacket").id("q1").at(now).text("Too small?")
}

/// A letter with a file and a picture inside its text.
fn with_files(shop: &Shop) -> Letter {
    let body = format!(
        "--b\nContent-Type: text/plain; charset=utf-8\n\nSee the seam.\n\
         --b\nContent-Type: application/pdf; name=\"invoice.pdf\"\nContent-Disposition: attachment; filename=\"invoice.pdf\"\n\
         Content-Transfer-Encoding: base64\n\n{}\n\
         --b\nContent-Type: image/png; name=\"seam.png\"\nContent-Disposition: inline; filename=\"seam.png\"\n\
         Content-ID: <seam@x>\nContent-Transfer-Encoding: base64\n\n{}\n--b--",
        STANDARD.encode("an invoice"),
        STANDARD.encode("a picture"),
    );
    question(shop).header("MIME-Version", "1.0").header("Content-Type", "multipart/mixed; boundary=b").text(&body)
}

/// What the composer begins with, saved as it is with these words.
async fn draft(shop: &Shop, id: i64, kind: &str, change: Value) -> Value {
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": kind, "toAll": false })).await;
    let mut request = json!({
        "conversationId": id, "channelId": proposal["channelId"], "kind": kind, "text": "Hello",
        "recipients": proposal["recipients"], "subject": proposal["subject"],
        "sourceMessageId": proposal["sourceMessageId"],
    });
    for (name, value) in change.as_object().unwrap() {
        request[name] = value.clone();
    }
    shop.ask("inbox.save_draft", request).await
}

fn to(address: &str) -> Value {
    json!({ "to": [{ "name": "", "address": address }], "cc": [], "bcc": [], "replyTo": [] })
}

async fn program(servers: &MailServers, user: &str) -> Imap {
    let login = Login {
        endpoint: servers.imap_endpoint(),
        user: user.to_owned(),
        credentials: Credentials::Password(Secret::new(PASSWORD)),
        ca_file: Some(servers.ca_file().to_owned()),
    };
    Imap::connect(&login).await.unwrap()
}

/// The one letter in somebody's inbox, with its bytes, once it is there.
async fn arrived(servers: &MailServers, user: &str) -> (ParsedMail, Vec<u8>) {
    let mut imap = program(servers, user).await;
    loop {
        imap.select("INBOX").await.unwrap();
        let uids = imap.uids(1, None).await.unwrap();
        let mut found = None;
        imap.fetch(&uids, &mut |fetched| found = Some((mime::parse(&fetched.raw), fetched.raw.clone()))).await.unwrap();
        if let Some(found) = found {
            return found;
        }
        let limit = std::time::Duration::from_secs(30);
        let outcome = imap.idle(limit, &tokio_util::sync::CancellationToken::new()).await.unwrap();
        assert_eq!(outcome, Idle::Changed);
    }
}

async fn flush(shop: &Shop) {
    assert_eq!(shop.ask("inbox.flush_outbox", json!({})).await["sent"], 1);
}

#[tokio::test]
async fn an_answer_carries_the_quoted_letter_under_the_signature_and_the_next_answer_folds_it() {
    let (servers, shop) = connected().await;
    shop.ask("agents.update_me", json!({ "name": "Mira", "signature": "Mira" })).await;
    let german = question(&shop).text("Hallo, die Jacke ist mir leider viel zu klein. Kann ich sie <b>umtauschen</b>?");
    let id = asked(&servers, &shop, &german).await;
    let draft = draft(&shop, id, "reply", json!({})).await;
    shop.ask("inbox.send", json!({ "draftId": draft["id"], "html": "<p>Hello</p>" })).await;
    flush(&shop).await;

    let (answer, raw) = arrived(&servers, ADA).await;
    assert!(answer.text.starts_with("Hello\n\n-- \nMira\n\nAm "), "{}", answer.text);
    assert!(answer.text.contains(" schrieb Ada:\n> Hallo, die Jacke"), "{}", answer.text);
    assert_eq!(answer.visible_text.trim(), "Hello");
    let html = mime::html_of(&raw).unwrap();
    assert!(html.contains("<blockquote type=\"cite\"") && html.contains("&lt;b&gt;umtauschen&lt;/b&gt;"), "{html}");

    // In the window the answer shows its own words; the rest is folded.
    let ours = shop.conversation(id).await["messages"][1].clone();
    assert_eq!(ours["visibleText"], "Hello");
    assert!(ours["foldedLines"].as_u64().unwrap() >= 4, "{ours}");
    let wish = json!({ "messageId": ours["id"], "remoteImages": "blocked", "isDark": false, "showQuoted": false });
    let shown = shop.ask("inbox.message_html", wish).await;
    assert_eq!(shown["hasQuoted"], true);
    assert!(!shown["document"].as_str().unwrap().contains("umtauschen"), "{shown}");

    // The customer's program quotes the whole of it once more.
    let again: Vec<String> = answer.text.lines().map(|line| format!("> {line}")).collect();
    let thanks = format!("Danke!\n\nAm 1. Juni 2026 um 12:00 schrieb Mira:\n{}", again.join("\n"));
    assert_eq!(quotes::visible_text(&thanks), "Danke!");
}

#[tokio::test]
async fn a_quote_that_was_taken_out_stays_out() {
    let (servers, shop) = connected().await;
    let id = asked(&servers, &shop, &question(&shop)).await;
    let kept = draft(&shop, id, "reply", json!({})).await;
    assert!(kept["sourceMessageId"].is_number());
    let kept = draft(&shop, id, "reply", json!({ "id": kept["id"], "carriesHistory": false })).await;
    assert_eq!((kept["sourceMessageId"].is_number(), &kept["carriesHistory"]), (true, &json!(false)));
    shop.ask("inbox.send", json!({ "draftId": kept["id"] })).await;
    flush(&shop).await;
    let (answer, _) = arrived(&servers, ADA).await;
    assert_eq!((answer.text.trim(), answer.in_reply_to), ("Hello", vec!["q1@id.example".to_owned()]));
}

#[tokio::test]
async fn a_forward_has_a_heading_the_text_and_every_file_of_the_letter() {
    let (servers, shop) = connected().await;
    shop.ask("agents.update_me", json!({ "locale": "fr" })).await;
    let id = asked(&servers, &shop, &with_files(&shop)).await;
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": "forward", "toAll": false })).await;
    assert_eq!((&proposal["subject"], &proposal["recipients"]["to"]), (&json!("Fwd: Jacket"), &json!([])));
    let names = |files: &Value| list(files).iter().map(|file| file["name"].clone()).collect::<Vec<_>>();
    assert_eq!(names(&proposal["files"]), ["invoice.pdf", "seam.png"]);

    // Nothing of one's own has to be written.
    let kept = draft(&shop, id, "forward", json!({ "recipients": to(CEM), "text": "" })).await;
    assert_eq!(names(&kept["files"]), ["invoice.pdf", "seam.png"]);
    let bytes = shop.ask("inbox.draft_file", json!({ "draftId": kept["id"], "fileId": kept["files"][0]["id"] })).await;
    assert_eq!(bytes["base64"], STANDARD.encode("an invoice"));
    let again = draft(&shop, id, "forward", json!({ "id": kept["id"], "recipients": to(CEM), "text": "" })).await;
    assert_eq!(again["files"], kept["files"], "saving again brings nothing twice");
    shop.ask("inbox.send", json!({ "draftId": kept["id"] })).await;
    flush(&shop).await;

    let (letter, raw) = arrived(&servers, CEM).await;
    let text = letter.text.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(text.starts_with("---------- Message transféré ----------\nDe : Ada <ada@world.example>\nDate : "));
    assert!(text.contains("\nObjet : Jacket\n") && text.trim().ends_with("See the seam."));
    let files: Vec<_> = letter
        .attachments
        .iter()
        .map(|file| (file.name.as_str(), file.is_inline, mime::attachment_bytes(&raw, file.part).unwrap()))
        .collect();
    assert_eq!(files, [("invoice.pdf", false, b"an invoice".to_vec()), ("seam.png", false, b"a picture".to_vec())]);
    let shown = &shop.conversation(id).await["messages"][1]["visibleText"];
    assert!(shown.as_str().unwrap().ends_with("See the seam."), "what was passed on is shown: {shown}");
}

#[tokio::test]
async fn a_file_of_a_forward_can_be_left_out_and_another_letter_brings_its_own() {
    let (servers, shop) = connected().await;
    let id = asked(&servers, &shop, &with_files(&shop)).await;
    let kept = draft(&shop, id, "forward", json!({ "recipients": to(CEM) })).await;
    let own = json!({
        "draftId": kept["id"], "name": "own.txt", "mimeType": "text/plain", "isInline": false,
        "base64": STANDARD.encode("own"),
    });
    shop.ask("inbox.attach_file", own).await;
    let gone = json!({ "draftId": kept["id"], "fileId": kept["files"][0]["id"] });
    let left = shop.ask("inbox.detach_file", gone).await;
    assert_eq!(list(&left["files"]).len(), 2);

    shop.clock.advance(1000);
    let plain = question(&shop).id("q2").in_reply_to("q1").text("Any news?");
    servers.store(&plain.bytes(), SHOP);
    shop.sync_until(1).await;
    let messages = shop.conversation(id).await["messages"].clone();
    let turn =
        |index: usize| json!({ "id": kept["id"], "recipients": to(CEM), "sourceMessageId": messages[index]["id"] });
    let turned = draft(&shop, id, "forward", turn(1)).await;
    let names: Vec<_> = list(&turned["files"]).iter().map(|file| file["name"].clone()).collect();
    assert_eq!(names, ["own.txt"]);
    let back = draft(&shop, id, "forward", turn(0)).await;
    assert_eq!(list(&back["files"]).len(), 3);
}

#[tokio::test]
async fn one_letter_of_several_can_be_answered() {
    let (servers, shop) = connected().await;
    let id = asked(&servers, &shop, &question(&shop)).await;
    shop.clock.advance(1000);
    let cem = Letter::from(CEM).subject("Re: Jacket").id("q2").in_reply_to("q1");
    servers.store(&cem.at(shop.clock.now().as_millisecond()).text("Me too").bytes(), SHOP);
    shop.sync_until(1).await;
    let messages = shop.conversation(id).await["messages"].clone();
    let request = json!({ "id": id, "kind": "reply", "toAll": false, "messageId": messages[0]["id"] });
    let proposal = shop.ask("inbox.prepare_reply", request).await;
    assert_eq!(proposal["recipients"]["to"][0]["address"], ADA);
    assert!(proposal["quotedText"].as_str().unwrap().ends_with("\n> Too small?"), "{proposal}");
    let sent = draft(&shop, id, "reply", json!({ "sourceMessageId": messages[0]["id"], "recipients": to(ADA) })).await;
    shop.ask("inbox.send", json!({ "draftId": sent["id"] })).await;
    flush(&shop).await;
    assert_eq!(arrived(&servers, ADA).await.0.in_reply_to, ["q1@id.example"]);

    let stranger = json!({ "id": id, "kind": "reply", "toAll": false, "messageId": 999_999 });
    assert_eq!(shop.refusal("inbox.prepare_reply", stranger).await.code, "message-absent");
}

#[tokio::test]
async fn taking_back_restores_draft_and_conversation_exactly() {
    let (servers, shop) = connected().await;
    shop.ask("settings.set", json!({ "changes": { "undoSendSeconds": 10 } })).await;
    let id = asked(&servers, &shop, &question(&shop)).await;
    let written = json!({ "body": "{\"type\":\"doc\"}", "recipients": to(CEM), "subject": "Other" });
    let kept = draft(&shop, id, "reply", written).await;
    let picture = json!({
        "draftId": kept["id"], "name": "a.png", "mimeType": "image/png", "isInline": true, "base64": "AAAA",
    });
    let kept = shop.ask("inbox.attach_file", picture).await;
    let before = shop.conversation(id).await;
    assert_eq!((&before["row"]["isUnread"], &before["row"]["assigneeId"]), (&json!(true), &Value::Null));
    assert!(before["row"]["waitingSince"].is_number());

    shop.clock.advance(2000);
    let sent = shop.ask("inbox.send", json!({ "draftId": kept["id"], "after": "close" })).await;
    let row = shop.conversation(id).await["row"].clone();
    assert_eq!(
        (&row["status"], &row["isUnread"], &row["waitingSince"]),
        (&json!("closed"), &json!(false), &Value::Null)
    );
    let back = shop.ask("inbox.cancel_send", json!({ "id": sent["outboxId"] })).await;
    assert_eq!(back["draft"], kept);
    assert_eq!(shop.conversation(id).await, before);
    assert_eq!(shop.ask("inbox.outbox", json!({})).await, json!([]));
}

#[tokio::test]
async fn taking_back_leaves_what_happened_in_the_meantime() {
    let (servers, shop) = connected().await;
    shop.ask("settings.set", json!({ "changes": { "undoSendSeconds": 10 } })).await;
    let id = asked(&servers, &shop, &question(&shop)).await;
    let first = draft(&shop, id, "reply", json!({ "body": "{\"type\":\"doc\"}" })).await;
    let sent = shop.ask("inbox.send", json!({ "draftId": first["id"] })).await;
    shop.clock.advance(1000);
    let more = question(&shop).id("q2").in_reply_to("q1").text("And the trousers?");
    servers.store(&more.bytes(), SHOP);
    shop.sync_until(1).await;
    draft(&shop, id, "reply", json!({ "text": "Already on it" })).await;
    let back = shop.ask("inbox.cancel_send", json!({ "id": sent["outboxId"] })).await;
    assert_eq!((&back["draft"]["text"], &back["draft"]["body"]), (&json!("Hello\n\nAlready on it"), &json!("")));
    let now = shop.conversation(id).await;
    assert_eq!((&now["row"]["status"], &now["row"]["isUnread"]), (&json!("open"), &json!(true)));
    assert_eq!((list(&now["drafts"]).len(), list(&now["messages"]).len()), (1, 2));
}

#[tokio::test]
async fn taking_back_a_first_letter_leaves_neither_conversation_nor_customer() {
    let (_servers, shop) = connected().await;
    shop.ask("settings.set", json!({ "changes": { "undoSendSeconds": 10 } })).await;
    let request = json!({ "kind": "new", "recipients": to(CEM), "subject": "Hello", "text": "Hello" });
    let kept = shop.ask("inbox.save_draft", request).await;
    let sent = shop.ask("inbox.send", json!({ "draftId": kept["id"] })).await;
    assert_eq!(shop.conversations().await.len(), 1);
    let back = shop.ask("inbox.cancel_send", json!({ "id": sent["outboxId"] })).await;
    assert_eq!((&back["draft"], shop.conversations().await.len()), (&kept, 0));
    let customers = shop.desk.store().read(|connection| {
        let count: i64 = connection.query_row("SELECT count(*) FROM customers", [], |row| row.get(0))?;
        Ok::<_, comptoir_store::StoreError>(count)
    });
    assert_eq!(customers.unwrap(), 0);
}

#[tokio::test]
async fn a_reply_to_all_goes_to_reply_to_and_everybody_but_ourselves() {
    let (servers, shop) = connected().await;
    shop.ask("channels.add_mailbox", second(&servers)).await;
    let letter = question(&shop)
        .header("Reply-To", "Ada at home <home@world.example>")
        .to(&format!("<{SHOP}>, Sales <SALES@Nordlicht.example>, <support+abc@nordlicht.example>, Cem <{CEM}>"))
        .header("Cc", &format!("cem@ELSEWHERE.example, <home@world.example>, Bo <bo@world.example>, <{ADA}>"));
    let id = asked(&servers, &shop, &letter).await;
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": true })).await;
    let addresses = |line: &str| {
        let list = list(&proposal["recipients"][line]);
        list.iter().map(|one| one["address"].as_str().unwrap().to_lowercase()).collect::<Vec<_>>()
    };
    assert_eq!(addresses("to"), ["home@world.example"]);
    assert_eq!(addresses("cc"), [CEM, "bo@world.example", ADA]);
    assert_eq!(proposal["others"], proposal["recipients"]["cc"]);
    // An answer to one alone says who else there is, so that nobody has to ask twice.
    let alone = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": false })).await;
    assert_eq!((&alone["recipients"]["cc"], &alone["others"]), (&json!([]), &proposal["others"]));
}

#[tokio::test]
async fn nobody_can_be_written_into_the_headers() {
    let (servers, shop) = connected().await;
    let id = asked(&servers, &shop, &question(&shop)).await;
    let poison = "Ada\r\nBcc: evil@evil.example";
    let named = json!({ "to": [{ "name": poison, "address": ADA }], "cc": [], "bcc": [], "replyTo": [] });
    let addressed = to("ada@world.example\r\nBcc: evil@evil.example");
    for (change, code) in [
        (json!({ "recipients": named }), "recipient-invalid"),
        (json!({ "recipients": addressed }), "recipient-invalid"),
        (json!({ "recipients": to(ADA), "subject": poison }), "request-invalid"),
    ] {
        let kept = draft(&shop, id, "reply", change.clone()).await;
        let refused = shop.refusal("inbox.send", json!({ "draftId": kept["id"] })).await;
        assert_eq!(refused.code, code, "{change}");
    }
    let kept = draft(&shop, id, "reply", json!({ "recipients": to(ADA) })).await;
    let file = json!({
        "draftId": kept["id"], "name": poison, "mimeType": "text/plain", "isInline": false, "base64": "AAAA",
    });
    shop.ask("inbox.attach_file", file).await;
    assert_eq!(shop.refusal("inbox.send", json!({ "draftId": kept["id"] })).await.code, "request-invalid");
    assert_eq!(shop.ask("inbox.outbox", json!({})).await, json!([]));

    // A name that came with a line break is answered like any other.
    let name = STANDARD.encode(poison);
    let sly = question(&shop).id("q9").subject("Sly").header("From", &format!("=?utf-8?B?{name}?= <{ADA}>"));
    let id = asked(&servers, &shop, &sly).await;
    let kept = draft(&shop, id, "reply", json!({})).await;
    let sent = shop.ask("inbox.send", json!({ "draftId": kept["id"] })).await;
    let source = shop.ask("inbox.message_source", json!({ "messageId": sent["messageId"] })).await;
    let head = source["source"].as_str().unwrap().split("\r\n\r\n").next().unwrap().to_lowercase();
    assert!(!head.contains("\nbcc:"), "{head}");
}

fn second(servers: &MailServers) -> Value {
    let mut request = mailbox(servers, "", PASSWORD);
    request["address"] = json!(SALES);
    request["user"] = json!(SALES);
    request["name"] = json!("Nordlicht Sales");
    request
}

#[tokio::test]
async fn the_chosen_mailbox_is_the_one_it_leaves_from() {
    let (servers, shop) = connected().await;
    let sales = shop.ask("channels.add_mailbox", second(&servers)).await["id"].clone();
    let id = asked(&servers, &shop, &question(&shop)).await;
    let kept = draft(&shop, id, "reply", json!({ "channelId": sales })).await;
    assert_eq!(kept["channelId"], sales);
    shop.ask("inbox.send", json!({ "draftId": kept["id"] })).await;
    flush(&shop).await;
    let (answer, _) = arrived(&servers, ADA).await;
    let from = answer.from.unwrap();
    assert_eq!(from.address, SALES);
    assert!(from.name.ends_with("Nordlicht Sales"), "{}", from.name);
}

#[tokio::test]
async fn files_that_are_too_large_together_are_refused_before_anything_is_sent() {
    let (servers, shop) = connected().await;
    let id = asked(&servers, &shop, &question(&shop)).await;
    let kept = draft(&shop, id, "reply", json!({})).await;
    let file = |bytes: usize| {
        json!({
            "draftId": kept["id"], "name": "film.bin", "mimeType": "application/octet-stream", "isInline": false,
            "base64": STANDARD.encode(vec![0_u8; bytes]),
        })
    };
    let small = shop.ask("inbox.attach_file", file(10)).await;
    let refused = shop.refusal("inbox.attach_file", file(24_999_991)).await;
    assert_eq!((refused.code, refused.args.get("size").map(String::as_str)), ("message-too-large", Some("25 MB")));
    let left = shop.ask("inbox.get_draft", json!({ "id": kept["id"] })).await;
    assert_eq!(left["files"], small["files"]);
}
