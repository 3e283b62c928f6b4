//! A mailbox from signing in to the customer's second letter, with Dovecot and Postfix.

use crate::cast::{ADA, DAY, Letter, NOON, SHOP, Shop, list, mailbox, told};
use comptoir_connectors::mail::{
    imap::{Idle, Imap},
    mime,
    model::{Credentials, Login, ParsedMail},
};
use comptoir_core::Topic;
use comptoir_kernel::{Clock, Kind, Secret, Timestamp};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::json;

fn servers() -> MailServers {
    let servers = MailServers::start();
    servers.add_user(SHOP);
    servers.add_user(ADA);
    servers
}

/// The other side of the mailbox: another mail program.
async fn program(servers: &MailServers, user: &str) -> Imap {
    let login = Login {
        endpoint: servers.imap_endpoint(),
        user: user.to_owned(),
        credentials: Credentials::Password(Secret::new(PASSWORD)),
        ca_file: Some(servers.ca_file().to_owned()),
    };
    Imap::connect(&login).await.unwrap()
}

/// Everything in a folder.
async fn letters(imap: &mut Imap, folder: &str) -> Vec<ParsedMail> {
    imap.select(folder).await.unwrap();
    let uids = imap.uids(1, None).await.unwrap();
    let mut letters = Vec::new();
    imap.fetch(&uids, &mut |fetched| letters.push(mime::parse(&fetched.raw))).await.unwrap();
    letters
}

/// The one letter that is in an inbox or on its way.
async fn arrived(imap: &mut Imap) -> ParsedMail {
    loop {
        if let Some(letter) = letters(imap, "INBOX").await.pop() {
            return letter;
        }
        let limit = std::time::Duration::from_secs(30);
        let outcome = imap.idle(limit, &tokio_util::sync::CancellationToken::new()).await.unwrap();
        assert_eq!(outcome, Idle::Changed);
    }
}

fn question(shop: &Shop) -> Letter {
    let now = shop.clock.now().as_millisecond();
    Letter::from(ADA).subject("Jacket too small").id("q1").references("q0").at(now).text("May I send it back?")
}

#[tokio::test]
async fn a_question_is_answered_and_the_answer_comes_back_to_the_same_conversation() {
    let (servers, shop) = (servers(), Shop::open_today());
    shop.add_mailbox(&servers, "").await;
    shop.sync_until(0).await;
    servers.deliver(&question(&shop).bytes(), SHOP);
    shop.sync_until(1).await;
    let page = shop.ask("inbox.page", json!({ "view": "open" })).await;
    let row = &page["rows"][0];
    assert_eq!(page["total"], 1);
    assert_eq!((&row["subject"], &row["isUnread"]), (&json!("Jacket too small"), &json!(true)));
    assert_eq!((&row["customerAddress"], &row["snippet"]), (&json!(ADA), &json!("May I send it back?")));
    let id = row["id"].as_i64().unwrap();

    shop.clock.advance(1000);
    let mut ada = program(&servers, ADA).await;
    let mut own = program(&servers, SHOP).await;
    shop.reply(id, "Of course, Ada.").await;
    assert_eq!(shop.ask("inbox.flush_outbox", json!({})).await["sent"], 1);
    let answer = arrived(&mut ada).await;
    assert_eq!((answer.subject.as_str(), answer.text.trim()), ("Re: Jacket too small", "Of course, Ada."));
    assert_eq!(answer.in_reply_to, ["q1@id.example"]);
    assert_eq!(answer.references.last().map(String::as_str), Some("q1@id.example"));
    assert_eq!(shop.conversation(id).await["row"]["status"], "pending");
    assert_eq!(shop.ask("inbox.outbox", json!({})).await, json!([]));

    // The copy lies in Sent once, whatever happens afterwards, and is not taken for another message.
    shop.ask("inbox.flush_outbox", json!({})).await;
    let sent = letters(&mut own, "Sent").await;
    assert_eq!(sent.iter().map(|letter| &letter.message_id).collect::<Vec<_>>(), [&answer.message_id]);
    for _ in 0..2 {
        let again = shop.ask("inbox.sync", json!({})).await;
        assert_eq!((&again["newMessages"], &again["conversations"]), (&json!(0), &json!(0)));
    }
    assert_eq!(list(&shop.conversation(id).await["messages"]).len(), 2);

    shop.clock.advance(1000);
    let ours = answer.message_id.unwrap();
    let thanks = Letter::from(ADA)
        .subject("AW: Jacket too small")
        .id("q2")
        .header("References", &format!("<{ours}>"))
        .at(shop.clock.now().as_millisecond())
        .text("Thank you!");
    servers.deliver(&thanks.bytes(), SHOP);
    shop.sync_until(1).await;
    assert_eq!(shop.threads().await, ["May I send it back? + Of course, Ada. + Thank you!"]);
    let row = &shop.conversation(id).await["row"];
    assert_eq!((&row["status"], &row["isUnread"]), (&json!("open"), &json!(true)));
}

#[tokio::test]
async fn a_wrong_password_is_refused_by_its_name_and_leaves_no_channel() {
    let (servers, shop) = (servers(), Shop::open_today());
    let problem = shop.refusal("channels.add_mailbox", mailbox(&servers, "", "wrong")).await;
    assert_eq!((problem.kind, problem.code), (Kind::Refused, "wrong-credentials"));
    assert_eq!(shop.ask("channels.list", json!({})).await, json!([]));
}

#[tokio::test]
async fn the_past_comes_in_quietly_and_only_live_mail_is_announced() {
    let (servers, shop) = (servers(), Shop::open_today());
    let old = Timestamp::from_millisecond(shop.clock.now().as_millisecond() - 20 * DAY);
    let recent = Timestamp::from_millisecond(shop.clock.now().as_millisecond() - 2 * DAY);
    let mut own = program(&servers, SHOP).await;
    for (id, date) in [("old", old), ("recent", recent)] {
        let letter = Letter::from(ADA).subject(id).id(id).at(date.as_millisecond()).text(id);
        own.append("INBOX", &letter.bytes(), false, Some(date)).await.unwrap();
    }
    shop.add_mailbox(&servers, "").await;
    let mut changes = shop.desk.changes();
    shop.sync_until(2).await;
    let history = told(&mut changes, Topic::Conversations);
    assert_eq!(history.len(), 2);
    let mut changes = shop.desk.changes();
    let statuses: Vec<_> = shop.conversations().await.iter().map(|one| one["row"]["status"].clone()).collect();
    assert_eq!(statuses, ["closed", "open"]);

    servers.deliver(&question(&shop).bytes(), SHOP);
    shop.sync_until(1).await;
    let announced = told(&mut changes, Topic::Arrivals);
    assert_eq!(announced.len(), 1);
    assert_eq!(shop.conversation(announced[0]).await["row"]["subject"], "Jacket too small");
}

#[tokio::test]
async fn the_first_sync_announces_nothing() {
    let (servers, shop) = (servers(), Shop::open_today());
    let mut own = program(&servers, SHOP).await;
    for id in ["one", "two", "three"] {
        let date = Timestamp::from_millisecond(shop.clock.now().as_millisecond() - DAY);
        let letter = Letter::from(ADA).subject(id).id(id).at(date.as_millisecond());
        own.append("INBOX", &letter.bytes(), false, Some(date)).await.unwrap();
    }
    let mut changes = shop.desk.changes();
    shop.add_mailbox(&servers, "").await;
    shop.sync_until(3).await;
    assert_eq!(told(&mut changes, Topic::Arrivals), Vec::<i64>::new());
}

#[tokio::test]
async fn a_mailbox_that_was_empty_at_first_gets_its_mail() {
    let (servers, shop) = (servers(), Shop::open_today());
    shop.add_mailbox(&servers, "").await;
    for _ in 0..2 {
        assert_eq!(shop.ask("inbox.sync", json!({})).await["messages"], 0);
    }
    servers.store(&question(&shop).bytes(), SHOP);
    assert_eq!(shop.ask("inbox.sync", json!({})).await["newMessages"], 1);
}

#[tokio::test]
async fn a_folder_that_was_made_anew_brings_no_message_twice() {
    let (servers, shop) = (servers(), Shop::open_today());
    let copies: Vec<Vec<u8>> =
        (0..3).map(|n| Letter::from(ADA).subject(&format!("No {n}")).id(&format!("n{n}")).bytes()).collect();
    servers.fill(SHOP, copies.iter().map(Vec::as_slice));
    shop.add_mailbox(&servers, "").await;
    shop.sync_until(3).await;

    let id = shop.conversations().await[0]["row"]["id"].as_i64().unwrap();
    shop.reply(id, "Ours").await;
    assert_eq!(shop.ask("inbox.flush_outbox", json!({})).await["sent"], 1);
    assert_eq!(shop.ask("inbox.sync", json!({})).await["newMessages"], 0);

    // The server lost its indexes: every number changes.
    for folder in [servers.maildir(SHOP), servers.maildir(SHOP).join(".Sent")] {
        for index in std::fs::read_dir(folder).unwrap() {
            let path = index.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name == "dovecot-uidlist" || name.starts_with("dovecot.") {
                std::fs::remove_file(path).unwrap();
            }
        }
    }
    let again = shop.ask("inbox.sync", json!({})).await;
    assert_eq!((&again["duplicates"], &again["newMessages"]), (&json!(4), &json!(0)));
    assert_eq!(shop.conversations().await.len(), 3);
    servers.store(&Letter::from(ADA).subject("New").id("new").at(NOON).bytes(), SHOP);
    assert_eq!(shop.ask("inbox.sync", json!({})).await["newMessages"], 1);
}

#[tokio::test]
async fn a_reply_from_the_phone_counts_as_ours() {
    let (servers, shop) = (servers(), Shop::open_today());
    shop.add_mailbox(&servers, "").await;
    servers.store(&question(&shop).bytes(), SHOP);
    shop.sync_until(1).await;
    shop.clock.advance(1000);
    let phone = Letter::from(SHOP)
        .to(&format!("<{ADA}>"))
        .subject("Re: Jacket too small")
        .id("p1")
        .in_reply_to("q1")
        .at(shop.clock.now().as_millisecond())
        .text("Sent from my phone");
    program(&servers, SHOP).await.append("Sent", &phone.bytes(), true, None).await.unwrap();
    shop.sync_until(1).await;
    assert_eq!(shop.threads().await, ["May I send it back? + Sent from my phone"]);
    let conversation = shop.conversations().await.remove(0);
    assert_eq!(conversation["messages"][1]["kind"], "agent");
    let row = &conversation["row"];
    assert_eq!((&row["status"], &row["waitingSince"]), (&json!("pending"), &json!(null)));
}
