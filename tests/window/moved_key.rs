//! The key of a desk that is at work moves to another place: from the next start on, and away from where it was.

use crate::first_key::{WORDS, enter, open_behind_passphrase};
use crate::stage::{Home, Key, Window};
use serde_json::json;
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[tokio::test]
async fn the_settings_move_the_key_behind_another_passphrase() {
    let home = Home::new();
    let window = open_behind_passphrase(&home).await;
    to_settings(&window, "protected by your passphrase").await;
    window.press("Change the passphrase").await;
    set_passphrase(&window, "seven slow snails").await;
    window.close().await;

    let window = Window::open_with(&home, Key::NoKeyring).await;
    let old = window.ask("app.unlock", json!({ "passphrase": WORDS })).await.unwrap_err();
    assert_eq!(old["code"], "passphrase-wrong");
    window.ask("app.unlock", json!({ "passphrase": "seven slow snails" })).await.unwrap();
    window.close().await;
}

#[tokio::test]
async fn the_settings_move_the_key_into_a_file_after_a_worded_consent() {
    let home = Home::new();
    let window = open_behind_passphrase(&home).await;
    to_settings(&window, "protected by your passphrase").await;
    window.press("Keep the key in a file").await;
    window.shows("anyone who can read this folder can read your customers").await;
    assert!(!home.desk().join("desk.key").exists(), "it lies in the open before anybody agrees");
    window.find(".form-consent input").await.click().await.unwrap();
    window.press("Keep the key in a file").await;
    window.shows("This applies from the next start").await;
    window.shows("The key of this desk is in a file").await;
    window.close().await;
    let mode = fs::metadata(home.desk().join("desk.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "others may read the key");
    assert!(!home.desk().join("passphrase.json").exists());

    let window = Window::open_with(&home, Key::NoKeyring).await;
    window.shows("Welcome to Comptoir").await;
    window.close().await;
}

#[tokio::test]
async fn the_settings_move_the_key_from_behind_a_passphrase_to_the_keychain_and_back() {
    let home = Home::new();
    open_behind_passphrase(&home).await.close().await;
    let window = Window::open_with(&home, Key::Keyring).await;
    enter(&window, WORDS).await;
    to_settings(&window, "protected by your passphrase").await;
    window.press("Move the key to the keychain").await;
    window.shows("The key of this desk is in the keychain").await;
    assert!(!home.desk().join("passphrase.json").exists(), "the passphrase opens it as well");
    window.close().await;

    // It opens without a question, and only where the keyring is.
    let window = Window::open_with(&home, Key::NoKeyring).await;
    assert_eq!(window.ask("desk.status", json!({})).await.unwrap_err()["code"], "keychain-locked");
    window.close().await;
    let window = Window::open_with(&home, Key::Keyring).await;
    window.shows("Welcome to Comptoir").await;
    to_settings(&window, "in the keychain").await;
    window.press("Set a passphrase").await;
    set_passphrase(&window, WORDS).await;
    window.close().await;

    let window = Window::open_with(&home, Key::Keyring).await;
    enter(&window, WORDS).await;
    window.shows("Welcome to Comptoir").await;
    window.close().await;
    // Whoever takes the passphrase's file away does not come past it by way of the keychain.
    fs::remove_file(home.desk().join("passphrase.json")).unwrap();
    let window = Window::open_with(&home, Key::Keyring).await;
    assert_eq!(window.ask("desk.status", json!({})).await.unwrap_err()["code"], "key-missing");
    window.close().await;
}

#[tokio::test]
async fn the_settings_move_the_key_out_of_its_file_into_the_keychain() {
    let home = Home::new();
    let window = Window::open_with(&home, Key::NoBus).await;
    window.find(".form-consent").await.click().await.unwrap();
    window.press("Keep the key in a file").await;
    window.shows("Welcome to Comptoir").await;
    to_settings(&window, "anyone who can read its folder").await;
    // Without a keyring it stays where it is, and the window says why.
    window.press("Move the key to the keychain").await;
    window.shows("keychain").await;
    window.find("[role=alert]").await;
    assert!(home.desk().join("desk.key").exists(), "the key is nowhere");
    window.close().await;

    let window = Window::open_with(&home, Key::Keyring).await;
    to_settings(&window, "anyone who can read its folder").await;
    window.press("Move the key to the keychain").await;
    window.shows("The key of this desk is in the keychain").await;
    assert!(!home.desk().join("desk.key").exists(), "it lies in the open still");
    window.close().await;
    let window = Window::open_with(&home, Key::Keyring).await;
    window.shows("Welcome to Comptoir").await;
    window.close().await;
}

/// Goes to where the settings say of the key what is given.
async fn to_settings(window: &Window, said: &str) {
    // The desk is open when it answers; a new one begins with the welcome, which would take the place of the settings.
    window.ask("desk.status", json!({})).await.unwrap();
    window.shows("Welcome to Comptoir").await;
    window.client.execute("location.hash = '#/settings/data'", Vec::new()).await.unwrap();
    window.shows(said).await;
}

async fn set_passphrase(window: &Window, passphrase: &str) {
    for field in window.find_all("input[autocomplete=new-password]").await {
        window.fill(&field, passphrase).await;
    }
    window.press("Use this passphrase").await;
    window.shows("from the next start").await;
}
