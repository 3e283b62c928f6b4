//! The key of the desk in a real keyring.

use crate::stage::{Home, Key, Window};
use serde_json::json;

#[tokio::test]
async fn the_key_lies_in_the_keyring_and_opens_the_desk_again() {
    let home = Home::new();
    let window = Window::open_with(&home, Key::Keyring).await;
    let first = window.ask("desk.status", json!({})).await.unwrap();
    assert!(first["newRecoveryCode"].is_string(), "a new desk shows its recovery code: {first}");
    window.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht" } })).await.unwrap();
    window.close().await;

    let window = Window::open_with(&home, Key::Keyring).await;
    let settings = window.ask("settings.get", json!({})).await.unwrap();
    assert_eq!(settings["shopName"], "Nordlicht");
    window.close().await;
}

#[tokio::test]
async fn without_its_keyring_the_desk_asks_for_the_recovery_code_and_opens_with_it() {
    let home = Home::new();
    let window = Window::open_with(&home, Key::Keyring).await;
    let status = window.ask("desk.status", json!({})).await.unwrap();
    let code = status["newRecoveryCode"].as_str().unwrap().to_owned();
    window.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht" } })).await.unwrap();
    window.close().await;

    let window = Window::open_with(&home, Key::NoKeyring).await;
    let problem = window.ask("desk.status", json!({})).await.unwrap_err();
    assert_eq!(problem["code"], "keychain-locked");
    window.shows("The system keychain is locked").await;
    let wrong = window.ask("app.unlock", json!({ "recoveryCode": "0000-0000-0000-0000" })).await.unwrap_err();
    assert_eq!(wrong["code"], "recovery-code-wrong");
    window.ask("app.unlock", json!({ "recoveryCode": code })).await.unwrap();
    let settings = window.ask("settings.get", json!({})).await.unwrap();
    assert_eq!(settings["shopName"], "Nordlicht");
    window.close().await;
}
