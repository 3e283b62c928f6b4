//! A whole day by keyboard: the letters and deeds of `fixtures/day.json`, played in the real window.

use crate::post::{SHOP, connect, start_servers};
use crate::stage::{Home, PATIENCE, Window, eventually, pause};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_tests::MailServers;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Instant;

const DAY: &str = include_str!("../fixtures/day.json");
/// A field that takes what is typed.
const FIELD: &str = "return document.activeElement.matches('input, textarea, [contenteditable=true]')";
/// The editor of a letter with more than one line in it.
const LETTER: &str = "return document.activeElement.matches('[contenteditable=true]')
    && document.activeElement.querySelectorAll('p').length > 1";
/// A menu that has the keyboard.
const MENU: &str =
    "return document.activeElement.matches('[role=option], [role=menuitem], [role=listbox], [role=dialog] *')";
/// A short list from which Enter would choose something.
const OFFERED: &str = "return document.querySelector('.topic-list [role=option][aria-selected=true]') !== null
    && document.activeElement.matches('.topic-list input')";
/// No dialog and no menu lies over the desk.
const CLEAR: &str = "return document.querySelector('.topic-list, .deed-dialog, .popover, .call-panel') === null";

#[tokio::test(flavor = "multi_thread")]
async fn sixty_conversations_in_six_languages_are_worked_off_by_keyboard() {
    let day: Value = serde_json::from_str(DAY).unwrap();
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
    let mut numbers: BTreeMap<&str, i64> = BTreeMap::new();
    for row in page["rows"].as_array().unwrap() {
        let letter = letters.iter().find(|letter| letter["subject"] == row["subject"]).unwrap();
        let id = row["id"].as_i64().unwrap();
        left.insert(id, (letter["deed"].as_str().unwrap().to_owned(), letter));
        numbers.insert(letter["subject"].as_str().unwrap(), id);
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
        let other = letter["other"].as_str().map_or(0, |subject| numbers[subject]);
        play(&window, id, deed, &Part { day: &day, letter, other }).await;
        if let Some(then) = deed["then"].as_str() {
            left.insert(id, (then.to_owned(), letter));
        }
        if !left.is_empty() {
            eventually("the next one is shown", async || current(&window).await != Some(id)).await;
        }
    }
    assert!(left.is_empty(), "the day does not end: {left:?}");
    keep_view(&window, &day).await;

    let ids: Vec<i64> = numbers.values().copied().collect();
    let sent = &day["ends"]["sent"];
    eventually("every answer has left", async || standing(&window, &ids).await["sent"] == *sent).await;
    let ends = standing(&window, &ids).await;
    println!("{ends}");
    assert_eq!(ends, day["ends"]);
    for letter in letters {
        let is_answered = ["answer", "own", "macro", "topic"].contains(&letter["deed"].as_str().unwrap());
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
    let changes = json!({ "changes": { "undoSendSeconds": 0, "askCause": "required" } });
    window.ask("settings.set", changes).await.unwrap();
    window.ask("agents.update_me", json!({ "name": "Mira" })).await.unwrap();
    window.ask("agents.add", json!({ "name": "Jonas Petersen" })).await.unwrap();
    let titles = json!({ "titles": { "en": day["macro"]["title"] } });
    let id = window.ask("macros.save", titles).await.unwrap()["id"].clone();
    for (language, body) in day["macro"]["variants"].as_object().unwrap() {
        let variant = json!({ "macroId": id, "language": language, "body": body });
        window.ask("macros.save_variant", variant).await.unwrap();
    }
}

/// What the steps of a deed speak of.
struct Part<'a> {
    day: &'a Value,
    letter: &'a Value,
    /// The number of the other conversation, where there is one.
    other: i64,
}

/// Does with the open conversation what the day wants, key by key.
async fn play(window: &Window, id: i64, deed: &Value, part: &Part<'_>) {
    for step in deed["steps"].as_array().unwrap() {
        match step.as_str().unwrap().split_once(' ').unwrap() {
            ("press", chord) => window.type_keys(&keys(chord)).await,
            ("write", what) => {
                is_so(window, "a field has the keyboard", FIELD).await;
                window.type_keys(&written(window, what, part).await).await;
            }
            ("tab", selector) => tab_to(window, selector).await,
            (_, what) => see(window, id, what, part.other).await,
        }
    }
    let what = format!("{} becomes {}", part.letter["subject"], deed["becomes"]);
    eventually(&what, async || row(window, id).await["status"] == deed["becomes"]).await;
}

/// What is written, by the name that the day gives it.
async fn written(window: &Window, what: &str, part: &Part<'_>) -> String {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    match what {
        "macro" => "exchange label".to_owned(),
        "other" => format!("#{}", part.other),
        "topic" => {
            let language = window.client.execute("return document.documentElement.lang", Vec::new()).await.unwrap();
            text(&part.day["topic"][language.as_str().unwrap()])
        }
        _ => text(&part.letter["words"]),
    }
}

async fn see(window: &Window, id: i64, what: &str, other: i64) {
    match what {
        "option" => window.shows("Exchange, we send a label").await,
        "menu" => is_so(window, "a menu has the keyboard", MENU).await,
        "text" | "asked" => is_so(window, "a letter stands in the editor", LETTER).await,
        "offered" | "cause" => is_so(window, "something is offered", OFFERED).await,
        "topic" => is_there(window, ".topic-chip").await,
        "result" => is_there(window, ".deed-dialog .deed-result").await,
        "parting" => is_there(window, ".deed-dialog .deed-facts").await,
        "called" => is_there(window, ".message-note .call-facts").await,
        "found" => {
            let has = "return [...document.querySelectorAll('.deed-dialog [role=option]')]";
            is_so(window, what, &format!("{has}.some((each) => each.textContent.includes('#{other}'))")).await;
        }
        "merged" => is_there(window, ".ties-part").await,
        "parted" => eventually(what, async || messages(window, id).await.len() == 1).await,
        "because" => {
            let ask = json!({ "id": id });
            let matter = async || window.ask("inbox.matter", ask.clone()).await.unwrap();
            eventually(what, async || !matter().await["causeId"].is_null()).await;
        }
        "promised" => {
            let whole = async || window.ask("inbox.open", json!({ "id": id })).await.unwrap();
            eventually(what, async || whole().await["timing"]["promises"] != json!([])).await;
        }
        "note" => {
            let is_note = |message: &Value| message["kind"] == "note";
            eventually("the note is kept", async || messages(window, id).await.iter().any(is_note)).await;
        }
        "tag" => eventually("the tag is on", async || row(window, id).await["tags"] != json!([])).await,
        "mine" | "handed" => eventually(what, async || !row(window, id).await["assigneeId"].is_null()).await,
        "closed" => eventually("it is closed", async || row(window, id).await["status"] == "closed").await,
        other => panic!("nobody knows how {other} looks"),
    }
    // What was done in a dialog is over when the dialog has gone.
    if ["because", "topic", "promised", "handed", "called", "merged", "parted"].contains(&what) {
        is_so(window, "nothing lies over the desk", CLEAR).await;
    }
}

async fn is_there(window: &Window, selector: &str) {
    is_so(window, selector, &format!("return document.querySelector('{selector}') !== null")).await;
}

/// Tab until the keyboard is there.
async fn tab_to(window: &Window, selector: &str) {
    is_there(window, selector).await;
    let there = format!("return document.activeElement.matches('{selector}')");
    for _ in 0..150 {
        if window.client.execute(&there, Vec::new()).await.unwrap() == json!(true) {
            return;
        }
        window.type_keys(&keys("Tab")).await;
    }
    panic!("Tab never reaches {selector}");
}

/// Keeps the list that is shown under a name.
async fn keep_view(window: &Window, day: &Value) {
    window.type_keys("ga").await;
    window.type_keys(&keys("Shift+v")).await;
    tab_to(window, ".filter-save .field").await;
    window.type_keys(day["view"].as_str().unwrap()).await;
    window.type_keys(&keys("Enter")).await;
    is_so(window, "the filter is gone", "return document.querySelector('.filter-form') === null").await;
}

/// What stands in the store at the end of the day.
async fn standing(window: &Window, ids: &[i64]) -> Value {
    let me = window.ask("agents.me", json!({})).await.unwrap()["id"].clone();
    let mut states: BTreeMap<String, u32> = BTreeMap::new();
    let mut ends: BTreeMap<&str, usize> = BTreeMap::new();
    for id in ids {
        let whole = window.ask("inbox.open", json!({ "id": id })).await.unwrap();
        let matter = window.ask("inbox.matter", json!({ "id": id })).await.unwrap();
        let count = |list: &str, is: &dyn Fn(&Value) -> bool| {
            whole[list].as_array().unwrap().iter().filter(|each| is(each)).count()
        };
        let row = &whole["row"];
        *states.entry(row["status"].as_str().unwrap().to_owned()).or_default() += 1;
        let handed = !row["assigneeId"].is_null() && row["assigneeId"] != me;
        for (what, number) in [
            ("sent", count("messages", &|message| message["delivery"]["state"] == "sent")),
            ("notes", count("messages", &|message| message["kind"] == "note")),
            ("calls", count("messages", &|message| !message["call"].is_null())),
            ("tags", row["tags"].as_array().unwrap().len()),
            ("promises", whole["timing"]["promises"].as_array().unwrap().len()),
            ("awaitingAnswer", usize::from(row["timing"]["awaitsAnswer"] == true)),
            ("handedOver", usize::from(handed)),
            ("topics", usize::from(!matter["topicId"].is_null())),
            ("causes", usize::from(!matter["causeId"].is_null())),
            ("merged", count("activities", &|line| line["event"] == "merged")),
            ("parted", count("activities", &|line| line["event"] == "unmerged")),
        ] {
            *ends.entry(what).or_default() += number;
        }
    }
    let scheduled = window.ask("inbox.scheduled", json!({})).await.unwrap();
    ends.insert("scheduled", scheduled.as_array().unwrap().len());
    let views = window.ask("inbox.saved_views", json!({})).await.unwrap();
    let names: Vec<&Value> = views.as_array().unwrap().iter().map(|view| &view["name"]).collect();
    let mut all = json!(ends);
    all["states"] = json!(states);
    all["views"] = json!(names);
    all
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

/// Waits until the page says so; whoever waits in vain sees where.
async fn is_so(window: &Window, what: &str, script: &str) {
    let start = Instant::now();
    while window.client.execute(script, Vec::new()).await.unwrap() != json!(true) {
        if start.elapsed() > PATIENCE {
            panic!("{what} is never so: {}", window.keep_picture().await);
        }
        pause().await;
    }
}

async fn row(window: &Window, id: i64) -> Value {
    window.ask("inbox.rows", json!({ "ids": [id] })).await.unwrap()[0].clone()
}

async fn messages(window: &Window, id: i64) -> Vec<Value> {
    let whole = window.ask("inbox.open", json!({ "id": id })).await.unwrap();
    whole["messages"].as_array().unwrap().clone()
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
        "Tab" => "\u{e004}".to_owned(),
        letter => letter.to_owned(),
    };
    chord.split('+').map(key).collect()
}

/// How many letters somebody has received.
fn arrived(servers: &MailServers, address: &str) -> usize {
    let folders = ["new", "cur"].map(|folder| servers.maildir(address).join(folder));
    folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).map(Iterator::count).sum()
}
