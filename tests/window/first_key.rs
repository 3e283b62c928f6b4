//! A desk where no keyring answers: a passphrase, a key in the open with consent, and waiting without a blank window.

use crate::stage::{Home, Key, Window};
use serde_json::json;
use std::os::unix::fs::PermissionsExt;

pub const WORDS: &str = "nine grey geese at noon";

/// Opens a new desk where no keyring answers, behind [`WORDS`].
pub async fn open_behind_passphrase(home: &Home) -> Window {
    let window = Window::open_with(home, Key::NoKeyring).await;
    choose_passphrase(&window).await;
    window
}

/// Types a passphrase at the door.
pub async fn enter(window: &Window, passphrase: &str) {
    window.fill(&window.find("input[autocomplete=current-password]").await, passphrase).await;
    window.press("Open the desk").await;
}

/// Goes in with the recovery code from a window that is waiting for something else.
async fn enter_by_code(window: &Window, code: &str) {
    window.press("Use the recovery code instead").await;
    window.fill(&window.find("#recovery-code").await, code).await;
    window.press("Open the desk").await;
    window.shows("Welcome to Comptoir").await;
}

/// The recovery code that a new desk shows.
async fn new_code(window: &Window) -> String {
    let status = window.ask("desk.status", json!({})).await.unwrap();
    status["newRecoveryCode"].as_str().unwrap().to_owned()
}

/// Chooses a passphrase as a person does, the second entry pasted wrong at first.
async fn choose_passphrase(window: &Window) {
    window.shows("Where should the key of this desk be kept?").await;
    let fields = window.find_all("input[autocomplete=new-password]").await;
    window.fill(&fields[0], "kitten").await;
    window.shows("Easy to guess").await;
    window.fill(&fields[0], WORDS).await;
    window.shows("Strong.").await;
    window.fill(&fields[1], "nine green").await;
    window.shows("The two entries differ.").await;
    window.fill(&fields[1], WORDS).await;
    window.press("Use this passphrase").await;
    window.shows("Welcome to Comptoir").await;
}

#[tokio::test]
async fn without_a_keyring_a_new_desk_gets_a_passphrase_and_asks_for_it_at_the_next_start() {
    let home = Home::new();
    let window = open_behind_passphrase(&home).await;
    window.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht" } })).await.unwrap();
    let code = new_code(&window).await;
    window.close().await;
    assert!(!home.desk().join("desk.key").exists(), "the key lies in the open");

    let window = Window::open_with(&home, Key::NoKeyring).await;
    window.shows("Enter the passphrase of this desk").await;
    for wrong in ["nine grey geese", "NINE GREY GEESE AT NOON", "something else"] {
        enter(&window, wrong).await;
        window.shows("This passphrase does not fit.").await;
    }
    enter(&window, WORDS).await;
    window.shows("Welcome to Comptoir").await;
    assert_eq!(window.ask("settings.get", json!({})).await.unwrap()["shopName"], "Nordlicht");
    window.close().await;

    let window = Window::open_with(&home, Key::NoKeyring).await;
    enter_by_code(&window, &code).await;
    window.close().await;
}

#[tokio::test]
async fn without_a_bus_a_key_lies_in_the_open_only_after_a_worded_consent() {
    let home = Home::new();
    let window = Window::open_with(&home, Key::NoBus).await;
    window.shows("anyone who can read this folder can read your customers").await;
    let button = window.find(".form-consent + .form-actions button").await;
    assert!(button.attr("disabled").await.unwrap().is_some(), "it can be chosen without agreeing");
    assert!(!home.desk().join("desk.key").exists());
    window.find(".form-consent").await.click().await.unwrap();
    window.press("Keep the key in a file").await;
    window.shows("Welcome to Comptoir").await;
    let mode = std::fs::metadata(home.desk().join("desk.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "others may read the key");
    window.close().await;

    let window = Window::open_with(&home, Key::NoBus).await;
    window.shows("Welcome to Comptoir").await;
    window.close().await;
}

#[tokio::test]
async fn while_the_keyring_does_not_answer_the_window_says_so_and_offers_the_recovery_code() {
    let home = Home::new();
    let window = Window::open_with(&home, Key::Keyring).await;
    let code = new_code(&window).await;
    window.close().await;

    let window = Window::open_with(&home, Key::SilentKeyring).await;
    window.shows("Waiting for the system’s keychain").await;
    enter_by_code(&window, &code).await;
    window.close().await;
}

#[tokio::test]
async fn while_the_keyring_does_not_answer_a_new_desk_can_keep_its_key_another_way() {
    let home = Home::new();
    let window = Window::open_with(&home, Key::SilentKeyring).await;
    window.shows("Waiting for the system’s keychain").await;
    window.press("Keep the key another way").await;
    choose_passphrase(&window).await;
    window.close().await;
}
