//! The journey of a mail: it arrives, is told, is opened by a click, is answered, and reaches the other side.

use crate::bus::Notifications;
use crate::post::{ADA, SHOP, connect, connect_by_hand, deliver, mailbox, message, start_servers};
use crate::stage::{Home, Window, eventually};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_is_connected_a_mail_arrives_is_opened_by_a_click_on_its_notification_and_answered() {
    let servers = start_servers().await;
    let home = Home::new();
    let mut notifications = Notifications::start();
    let window = Window::open(&home).await;
    window.shows("Welcome to Comptoir").await;
    connect_by_hand(&window, &servers).await;

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

    window.type_keys("r").await;
    let editor = window.find("[contenteditable=true]").await;
    editor.send_keys("It leaves today.").await.unwrap();
    // Control and Enter sends.
    editor.send_keys("\u{e009}\u{e007}").await.unwrap();
    eventually("the answer reaches the other side", async || {
        let inbox = inbox_of(&servers, ADA);
        inbox.iter().any(|raw| {
            raw.contains("It leaves today.") && raw.contains("In-Reply-To: <Where.is.my.parcel@world.example>")
        })
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
    window.press("Go to the inbox").await;
    window.shows("An old question").await;

    deliver(&servers, "A new question", "From today.").await;
    window.shows("A new question").await;
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

#[tokio::test(flavor = "multi_thread")]
async fn an_attachment_is_saved_whole_under_its_safe_name_and_a_second_one_beside_it() {
    let servers = start_servers().await;
    let home = Home::new();
    let window = Window::open(&home).await;
    connect(&window, &servers).await;
    window.press("Go to the inbox").await;
    let raw = with_attachment("Your invoice", "../../invoice.pdf", "JVBERi0xLjcK");
    tokio::task::block_in_place(|| servers.deliver(&raw, SHOP));
    window.shows("Your invoice").await;
    window.type_keys("j").await;
    for name in ["invoice.pdf", "invoice (1).pdf"] {
        window.find("button.attachment").await.click().await.unwrap();
        eventually(name, async || fs::read(home.path().join(name)).is_ok_and(|bytes| bytes == b"%PDF-1.7\n")).await;
    }
    window.close().await;
}

/// What the desk, the web view and the log write is looked through byte by byte. The key itself is left out: whoever has
/// it may read everything.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_customer_or_a_password_lies_readable_on_the_disk() {
    const CANARIES: &[&str] = &["Quetzalcoatlus", "Ada Lovelace", ADA, PASSWORD, "Archaeopteryx"];
    let servers = start_servers().await;
    let home = Home::new();
    let window = Window::open(&home).await;
    connect(&window, &servers).await;
    window.press("Go to the inbox").await;
    deliver(&servers, "Quetzalcoatlus", "Archaeopteryx").await;
    window.shows("Quetzalcoatlus").await;
    window.type_keys("j").await;
    window.shows("Archaeopteryx").await;
    window.ask("inbox.search", json!({ "query": "Archaeopteryx" })).await.unwrap();
    window.ask("desk.back_up", json!({})).await.unwrap();
    window.close().await;

    let files = files_below(home.path());
    assert!(files.iter().any(|path| path.ends_with("comptoir.log")), "the log is missing in {files:?}");
    assert!(files.iter().any(|path| path.to_string_lossy().contains("backup")), "the backup is missing in {files:?}");
    for path in files {
        let bytes = fs::read(&path).unwrap_or_default();
        for canary in CANARIES {
            let is_there = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
            assert!(!is_there, "{canary} lies in {}", path.display());
        }
    }
}

fn with_attachment(subject: &str, name: &str, base64: &str) -> Vec<u8> {
    format!(
        "From: Ada Lovelace <{ADA}>\r\nTo: {SHOP}\r\nSubject: {subject}\r\nMessage-ID: <attached@world.example>\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=part\r\n\r\n\
         --part\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n\
         --part\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"{name}\"\r\n\r\n{base64}\r\n--part--\r\n"
    )
    .into_bytes()
}

fn files_below(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap().filter_map(Result::ok) {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => found.extend(files_below(&entry.path())),
            Ok(kind) if kind.is_file() => found.push(entry.path()),
            _ => {}
        }
    }
    found
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
