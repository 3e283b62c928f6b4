//! A whole day by keyboard: the letters and deeds of `fixtures/day.json`, played in the real window.

use crate::post::{SHOP, connect, start_servers};
use crate::stage::{Home, Window, eventually};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_tests::MailServers;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A field that takes what is typed.
const FIELD: &str = "return document.activeElement.matches('input, textarea, [contenteditable=true]')";
/// The editor of a letter with more than one line in it.
const LETTER: &str = "return document.activeElement.querySelectorAll('p').length > 1";
/// A menu that has the keyboard.
const MENU: &str =
    "return document.activeElement.matches('[role=option], [role=menuitem], [role=listbox], [role=dialog] *')";

#[tokio::test(flavor = "multi_thread")]
async fn sixty_conversations_in_six_languages_are_worked_off_by_keyboard() {
    let day: Value = serde_json::from_str(include_str!("../fixtures/day.json")).unwrap();
    let letters = day["letters"].as_array().unwrap();
    let servers = start_servers().await;
    put(&servers, letters);
    let home = Home::new();
    let window = Window::open(&home).await;
    prepare(&window, &day).await;
    connect(&window, &servers).await;
    window.press("Go to the inbox").await;
    window.find("[role=option]").await;
    window.type_keys("ga").await;

    let page = window.ask("inbox.page", json!({ "view": "all", "limit": 100 })).await.unwrap();
    let mut left: BTreeMap<i64, (String, &Value)> = BTreeMap::new();
    for row in page["rows"].as_array().unwrap() {
        let letter = letters.iter().find(|letter| letter["subject"] == row["subject"]).unwrap();
        left.insert(row["id"].as_i64().unwrap(), (letter["deed"].as_str().unwrap().to_owned(), letter));
    }
    assert_eq!(left.len(), 60);
    for round in 0..80 {
        if left.is_empty() {
            break;
        }
        if round == 30 {
            speak(&window, "de", "Deutsch").await;
        }
        if current(&window).await.is_none() {
            window.type_keys("j").await;
        }
        eventually("a conversation is open", async || current(&window).await.is_some()).await;
        let id = current(&window).await.unwrap();
        window.find(".conversation .messages").await;
        let (deed, letter) = left.remove(&id).unwrap_or_else(|| panic!("conversation {id} comes twice"));
        let deed = &day["deeds"][&deed];
        play(&window, id, deed, letter).await;
        if let Some(then) = deed["then"].as_str() {
            left.insert(id, (then.to_owned(), letter));
        }
        if !left.is_empty() {
            eventually("the next one is shown", async || current(&window).await != Some(id)).await;
        }
    }
    assert!(left.is_empty(), "the day does not end: {left:?}");

    eventually("every answer has left", async || window.ask("inbox.outbox", json!({})).await.unwrap() == json!([]))
        .await;
    for letter in letters {
        let is_answered = ["answer", "own", "macro"].contains(&letter["deed"].as_str().unwrap());
        let address = letter["address"].as_str().unwrap();
        eventually(address, async || arrived(&servers, address) == usize::from(is_answered)).await;
    }
    window.close().await;
}

/// The letters lie in the shop's mailbox before it is connected, and everybody can be answered.
fn put(servers: &MailServers, letters: &[Value]) {
    let encoded = |text: &Value| format!("=?utf-8?B?{}?=", STANDARD.encode(text.as_str().unwrap()));
    for (index, letter) in letters.iter().enumerate() {
        let address = letter["address"].as_str().unwrap();
        servers.add_user(address);
        let raw = format!(
            "From: {} <{address}>\r\nTo: <{SHOP}>\r\nSubject: {}\r\nMessage-ID: <day{index}@world.example>\r\n\
             Date: Sun, 22 Nov 2026 0{}:{:02}:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{}\r\n",
            encoded(&letter["name"]),
            encoded(&letter["subject"]),
            index / 60,
            index % 60,
            STANDARD.encode(letter["text"].as_str().unwrap()),
        );
        servers.store(raw.as_bytes(), SHOP);
    }
}

async fn prepare(window: &Window, day: &Value) {
    let changes = json!({ "changes": { "undoSendSeconds": 0 } });
    window.ask("settings.set", changes).await.unwrap();
    window.ask("agents.update_me", json!({ "name": "Mira" })).await.unwrap();
    let titles = json!({ "titles": { "en": day["macro"]["title"] } });
    let id = window.ask("macros.save", titles).await.unwrap()["id"].clone();
    for (language, body) in day["macro"]["variants"].as_object().unwrap() {
        let variant = json!({ "macroId": id, "language": language, "body": body });
        window.ask("macros.save_variant", variant).await.unwrap();
    }
}

/// Does with the open conversation what the day wants, key by key.
async fn play(window: &Window, id: i64, deed: &Value, letter: &Value) {
    for step in deed["steps"].as_array().unwrap() {
        match step.as_str().unwrap().split_once(' ').unwrap() {
            ("press", chord) => window.type_keys(&keys(chord)).await,
            ("write", what) => {
                is_so(window, "a field has the keyboard", FIELD).await;
                let words = if what == "macro" { "exchange label" } else { letter["words"].as_str().unwrap() };
                window.type_keys(words).await;
            }
            (_, what) => see(window, id, what).await,
        }
    }
    let what = format!("{} becomes {}", letter["subject"], deed["becomes"]);
    eventually(&what, async || row(window, id).await["status"] == deed["becomes"]).await;
}

async fn see(window: &Window, id: i64, what: &str) {
    match what {
        "option" => window.shows("Exchange, we send a label").await,
        "menu" => is_so(window, "a menu has the keyboard", MENU).await,
        "text" => is_so(window, "the macro's text stands in the editor", LETTER).await,
        "note" => {
            eventually("the note is kept", async || {
                let detail = window.ask("inbox.open", json!({ "id": id })).await.unwrap();
                detail["messages"].as_array().unwrap().iter().any(|message| message["kind"] == "note")
            })
            .await;
        }
        "tag" => eventually("the tag is on", async || row(window, id).await["tags"] != json!([])).await,
        "mine" => eventually("it is mine", async || !row(window, id).await["assigneeId"].is_null()).await,
        "closed" => eventually("it is closed", async || row(window, id).await["status"] == "closed").await,
        other => panic!("nobody knows how {other} looks"),
    }
}

async fn speak(window: &Window, language: &str, name: &str) {
    window.type_keys("gl").await;
    is_so(window, "the menu of languages is open", "return document.activeElement.closest('[role=menu]') !== null")
        .await;
    let there = format!("return document.activeElement.textContent === '{name}'");
    for _ in 0..10 {
        if window.client.execute(&there, Vec::new()).await.unwrap() == json!(true) {
            break;
        }
        window.type_keys(&keys("ArrowDown")).await;
    }
    window.type_keys(&keys("Enter")).await;
    is_so(window, name, &format!("return document.documentElement.lang === '{language}'")).await;
}

async fn is_so(window: &Window, what: &str, script: &str) {
    eventually(what, async || window.client.execute(script, Vec::new()).await.unwrap() == json!(true)).await;
}

async fn row(window: &Window, id: i64) -> Value {
    window.ask("inbox.rows", json!({ "ids": [id] })).await.unwrap()[0].clone()
}

/// The conversation that is open, by the address of the window.
async fn current(window: &Window) -> Option<i64> {
    window.client.current_url().await.unwrap().fragment()?.rsplit('/').next()?.parse().ok()
}

/// A chord as the driver wants it: keys that are held, then the key.
fn keys(chord: &str) -> String {
    let key = |name: &str| match name {
        "Control" => "\u{e009}".to_owned(),
        "Shift" => "\u{e008}".to_owned(),
        "Enter" => "\u{e007}".to_owned(),
        "Escape" => "\u{e00c}".to_owned(),
        "ArrowDown" => "\u{e015}".to_owned(),
        letter => letter.to_owned(),
    };
    chord.split('+').map(key).collect()
}

/// How many letters somebody has received.
fn arrived(servers: &MailServers, address: &str) -> usize {
    let folders = ["new", "cur"].map(|folder| servers.maildir(address).join(folder));
    folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).map(Iterator::count).sum()
}
