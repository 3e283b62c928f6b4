//! What the system is told of new mail: one notification a moment, none in the quiet hours, nobody told twice.

use crate::bus::Notifications;
use crate::post::{ADA, SHOP, connect, letter, start_servers};
use crate::stage::{Home, Window, eventually};
use comptoir_tests::MailServers;
use serde_json::json;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_in_one_moment_is_one_notification_with_a_count_and_its_click_opens_the_list() {
    let (servers, home) = (start_servers().await, Home::new());
    let (window, mut notifications) = at_work(&servers, &home).await;
    in_one_moment(
        &servers,
        &[
            letter("Ada Lovelace", ADA, "Where is my parcel?", "It should be here."),
            letter("Bo Ek", "bo@world.example", "A broken cup", "It came in pieces."),
            letter("Ada Lovelace", ADA, "Another thing", "I forgot to ask."),
        ],
    );
    assert_eq!(notifications.next(), told("3 new messages", "From Ada Lovelace, Bo Ek"));

    in_the_settings(&window).await;
    notifications.click();
    eventually("the click opens the list", async || is_at(&window, "/inbox/open").await).await;
    // Nothing is left over for the next one.
    in_one_moment(&servers, &[letter("Cy Moreau", "cy@world.example", "A gift card", "Do you have some?")]);
    assert_eq!(notifications.next(), told("Cy Moreau", "A gift card"));
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_letters_about_one_thing_are_told_once_and_the_click_opens_the_conversation() {
    let (servers, home) = (start_servers().await, Home::new());
    let (window, mut notifications) = at_work(&servers, &home).await;
    in_one_moment(
        &servers,
        &[
            letter("Ada Lovelace", ADA, "Where is my parcel?", "It should be here."),
            letter("Ada Lovelace", ADA, "Re: Where is my parcel?", "Hello?"),
        ],
    );
    assert_eq!(notifications.next(), told("Ada Lovelace", "Where is my parcel?"));
    let page = window.ask("inbox.page", json!({ "view": "open" })).await.unwrap();
    assert_eq!(page["rows"].as_array().unwrap().len(), 1, "they are not one conversation");

    in_the_settings(&window).await;
    notifications.click();
    let place = format!("/inbox/all/{}", page["rows"][0]["id"]);
    eventually("the click opens the conversation", async || is_at(&window, &place).await).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_quiet_hours_nothing_is_told_and_afterwards_once_what_is_still_unread() {
    let (servers, home) = (start_servers().await, Home::new());
    let (window, mut notifications) = at_work(&servers, &home).await;
    let minute = minute_of_day();
    let quiet = json!({ "quietFrom": (minute + 1380) % 1440, "quietUntil": (minute + 60) % 1440 });
    window.ask("settings.set", json!({ "changes": quiet })).await.unwrap();
    in_one_moment(&servers, &[letter("Ada Lovelace", ADA, "Where is my parcel?", "It should be here.")]);
    is_held(&home, 1).await;
    in_one_moment(&servers, &[letter("Bo Ek", "bo@world.example", "A broken cup", "It came in pieces.")]);
    is_held(&home, 2).await;
    in_one_moment(
        &servers,
        &[
            letter("Ada Lovelace", ADA, "Re: Where is my parcel?", "Hello?"),
            letter("Cy Moreau", "cy@world.example", "A gift card", "Do you have some?"),
        ],
    );
    is_held(&home, 3).await;
    let page = window.ask("inbox.page", json!({ "view": "open" })).await.unwrap();
    let read = page["rows"].as_array().unwrap().iter().find(|row| row["subject"] == "A broken cup").unwrap();
    window.ask("inbox.mark_read", json!({ "ids": [read["id"]], "isRead": true })).await.unwrap();

    let over = json!({ "quietFrom": 0, "quietUntil": 0 });
    window.ask("settings.set", json!({ "changes": over })).await.unwrap();
    // The first that passes at all: the three of the quiet hours would have come before it.
    assert_eq!(notifications.next(), told("2 new messages", "From Ada Lovelace, Cy Moreau"));
    in_one_moment(&servers, &[letter("Di Sato", "di@world.example", "By day", "Good morning.")]);
    assert_eq!(notifications.next(), told("Di Sato", "By day"));
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_wants_no_notifications_gets_none_and_no_summary_later() {
    let (servers, home) = (start_servers().await, Home::new());
    let (window, mut notifications) = at_work(&servers, &home).await;
    let wish = |wanted: bool| json!({ "changes": { "notifications": wanted } });
    window.ask("settings.set", wish(false)).await.unwrap();
    in_one_moment(&servers, &[letter("Ada Lovelace", ADA, "Where is my parcel?", "It should be here.")]);
    eventually("it is known that nobody wants to be told", async || log_of(&home).contains("nobody wants")).await;
    window.ask("settings.set", wish(true)).await.unwrap();
    in_one_moment(&servers, &[letter("Bo Ek", "bo@world.example", "A broken cup", "It came in pieces.")]);
    assert_eq!(notifications.next(), told("Bo Ek", "A broken cup"));
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_due_is_told_and_the_click_opens_the_conversation() {
    let (servers, home) = (start_servers().await, Home::new());
    let (window, mut notifications) = at_work(&servers, &home).await;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
    let form = json!({
        "name": "Ada Lovelace", "number": "+44 20 7946 0018", "text": "Wants to be called", "outcome": "call_back",
        "callBackAt": now + 1500,
    });
    let logged = window.ask("inbox.log_call", json!({ "form": form })).await.unwrap();
    in_the_settings(&window).await;
    let (title, text) = notifications.next();
    assert!(title.contains("Ada Lovelace") && text == "Wants to be called", "{title}: {text}");
    notifications.click();
    let place = format!("/inbox/all/{}", logged["conversationId"]);
    eventually("the click opens the conversation", async || is_at(&window, &place).await).await;
    window.close().await;
}

/// A desk that has read its mailbox, and the system's notifications from then on.
async fn at_work(servers: &MailServers, home: &Home) -> (Window, Notifications) {
    let notifications = Notifications::start();
    let window = Window::open(home).await;
    connect(&window, servers).await;
    (window, notifications)
}

/// Puts letters into the shop's mailbox one right after the other.
fn in_one_moment(servers: &MailServers, letters: &[Vec<u8>]) {
    tokio::task::block_in_place(|| letters.iter().for_each(|letter| servers.store(letter, SHOP)));
}

/// Waits until so many conversations wait for the end of the quiet hours.
async fn is_held(home: &Home, conversations: usize) {
    let line = format!("after the quiet hours conversations={conversations}");
    eventually(&line, async || log_of(home).contains(&line)).await;
}

fn log_of(home: &Home) -> String {
    fs::read_to_string(home.desk().join("comptoir.log")).unwrap()
}

async fn in_the_settings(window: &Window) {
    window.client.execute("location.hash = '#/settings/work'", Vec::new()).await.unwrap();
    window.shows("Quiet hours").await;
}

async fn is_at(window: &Window, place: &str) -> bool {
    window.client.current_url().await.unwrap().fragment() == Some(place)
}

fn told(title: &str, text: &str) -> (String, String) {
    (title.to_owned(), text.to_owned())
}

/// Minutes after midnight. The window's clock is set to UTC.
fn minute_of_day() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 60 % 1440
}
