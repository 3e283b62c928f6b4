//! The journey of a mail: it arrives, is told, is opened by a click, is answered, and reaches the other side.

use crate::bus::Notifications;
use crate::stage::{Home, Window, eventually};
use comptoir_connectors::mail::model::{Endpoint, Security};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};
use std::fs;

const SHOP: &str = "hej@nordlicht.example";
const ADA: &str = "ada@world.example";

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_arrives_is_told_opened_by_a_click_and_answered() {
    let servers = start_servers().await;
    let home = Home::new();
    let mut notifications = Notifications::start();
    let window = Window::open(&home).await;
    connect(&window, &servers).await;

    deliver(&servers, "Where is my parcel?", "It should have come on Monday.").await;
    window.shows("Where is my parcel?").await;
    notifications.wait_for(&["member=Notify", "Ada Lovelace", "Where is my parcel?"]);
    notifications.click();
    let page = window.ask("inbox.page", json!({ "view": "open" })).await.unwrap();
    let id = page["rows"][0]["id"].as_i64().unwrap();
    eventually("the click opens the conversation", async || {
        window.client.current_url().await.unwrap().fragment() == Some(&format!("/inbox/all/{id}"))
    })
    .await;
    window.shows("It should have come on Monday.").await;

    window.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await.unwrap();
    answer(&window, id, "It leaves today.").await;
    window.shows("It leaves today.").await;
    eventually("the answer reaches the other side", async || {
        inbox_of(&servers, ADA)
            .iter()
            .any(|raw| raw.contains("It leaves today.") && raw.contains("Where is my parcel?"))
    })
    .await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_sync_is_silent_and_only_new_mail_is_told() {
    let servers = start_servers().await;
    let old = message("An old question", "From last year.");
    servers.store(&old, SHOP);
    let home = Home::new();
    let mut notifications = Notifications::start();
    let window = Window::open(&home).await;
    connect(&window, &servers).await;
    window.shows("An old question").await;

    deliver(&servers, "A new question", "From today.").await;
    // The first notification that passes is the new one's.
    notifications.wait_for(&["member=Notify", "Ada Lovelace", "A new question"]);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_told_in_words_and_the_window_stays_usable() {
    let servers = start_servers().await;
    let home = Home::new();
    let window = Window::open(&home).await;
    let mut request = mailbox(&servers);
    request["password"] = json!("wrong");
    let problem = window.ask("channels.add_mailbox", request).await.unwrap_err();
    assert_eq!(problem["code"], "wrong-credentials");
    connect(&window, &servers).await;
    window.close().await;
}

async fn start_servers() -> MailServers {
    let servers = tokio::task::spawn_blocking(MailServers::start).await.unwrap();
    servers.add_user(SHOP);
    servers.add_user(ADA);
    servers
}

/// Connects the shop's mailbox and waits until everything in it has been read.
async fn connect(window: &Window, servers: &MailServers) {
    window.ask("channels.add_mailbox", mailbox(servers)).await.unwrap();
    eventually("the mailbox is up to date", async || {
        let channels = window.ask("channels.list", json!({})).await.unwrap();
        channels[0]["state"] == "up_to_date"
    })
    .await;
}

fn mailbox(servers: &MailServers) -> Value {
    json!({
        "name": "Nordlicht",
        "address": SHOP,
        "user": SHOP,
        "password": PASSWORD,
        "imap": url("imap", &servers.imap_endpoint()),
        "smtp": url("smtp", &servers.smtp_endpoint()),
        "caFile": servers.ca_file(),
    })
}

fn url(protocol: &str, endpoint: &Endpoint) -> String {
    let Endpoint { host, port, security } = endpoint;
    match security {
        Security::Tls => format!("{protocol}s://{host}:{port}"),
        Security::StartTls => format!("{protocol}://{host}:{port}?starttls"),
        Security::Plain => format!("{protocol}://{host}:{port}"),
    }
}

async fn answer(window: &Window, conversation: i64, text: &str) {
    let prepared = window.ask("inbox.prepare_reply", json!({ "conversationId": conversation })).await.unwrap();
    let draft = json!({
        "conversationId": conversation,
        "kind": "reply",
        "recipients": prepared["recipients"],
        "subject": prepared["subject"],
        "body": format!("<p>{text}</p>"),
        "text": text,
    });
    let saved = window.ask("inbox.save_draft", draft).await.unwrap();
    window.ask("inbox.send", json!({ "draftId": saved["id"] })).await.unwrap();
}

async fn deliver(servers: &MailServers, subject: &str, text: &str) {
    let raw = message(subject, text);
    tokio::task::block_in_place(|| servers.deliver(&raw, SHOP));
}

fn message(subject: &str, text: &str) -> Vec<u8> {
    let id = subject.replace(' ', ".").replace('?', "");
    format!(
        "From: Ada Lovelace <{ADA}>\r\nTo: {SHOP}\r\nSubject: {subject}\r\nMessage-ID: <{id}@world.example>\r\n\
         Date: Sun, 22 Nov 2026 09:00:00 +0000\r\n\r\n{text}\r\n"
    )
    .into_bytes()
}

/// Every message in a user's inbox, raw.
fn inbox_of(servers: &MailServers, address: &str) -> Vec<String> {
    let mut messages = Vec::new();
    for folder in ["new", "cur"] {
        let Ok(entries) = fs::read_dir(servers.maildir(address).join(folder)) else { continue };
        messages.extend(
            entries.filter_map(|entry| Some(String::from_utf8_lossy(&fs::read(entry.ok()?.path()).ok()?).into_owned())),
        );
    }
    messages
}
