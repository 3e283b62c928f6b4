//! The one door between the interface and the desk.

use crate::door::Door;
use crate::news;
use comptoir_core::KeySource;
use comptoir_core::desk::contract::WireProblem;
use comptoir_kernel::Secret;
use serde_json::{Value, json};
use tauri::{AppHandle, State};

/// Answers one command of the contract.
#[tauri::command]
pub async fn ask(app: AppHandle, door: State<'_, Door>, command: String, request: Value) -> Result<Value, WireProblem> {
    // The commands that are not the desk's own: without them there is no desk that could answer.
    match command.as_str() {
        "app.door" => Ok(json!({ "waitsForKeychain": door.is_waiting_for_keychain(), "hasDesk": door.has_desk() })),
        "app.unlock" => unlock(&app, &request).await,
        _ => door.seat().await?.ask(&command, request).await,
    }
}

/// Tries to open the desk again: with what the person has typed or agreed to, or as at the start.
async fn unlock(app: &AppHandle, request: &Value) -> Result<Value, WireProblem> {
    news::begin(app, key_of(request)).await?;
    Ok(json!({}))
}

fn key_of(request: &Value) -> Option<KeySource> {
    let text = |name| request.get(name).and_then(Value::as_str).filter(|text: &&str| !text.trim().is_empty());
    if let Some(code) = text("recoveryCode") {
        return Some(KeySource::RecoveryCode(Secret::new(code.trim())));
    }
    // A passphrase is taken as it is: spaces may belong to it.
    if let Some(passphrase) = text("passphrase") {
        return Some(KeySource::Passphrase(Secret::new(passphrase)));
    }
    let has_consent = request.get("inOpenFile").and_then(Value::as_bool) == Some(true);
    has_consent.then_some(KeySource::OpenFile)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_yes_is_consent() {
        assert!(matches!(key_of(&json!({ "inOpenFile": true })), Some(KeySource::OpenFile)));
        for unclear in [json!({}), json!({ "inOpenFile": "true" }), json!({ "inOpenFile": 1 }), json!(null)] {
            assert!(key_of(&unclear).is_none(), "{unclear}");
        }
    }

    #[test]
    fn a_passphrase_keeps_its_spaces_and_a_code_does_not() {
        let passphrase = key_of(&json!({ "passphrase": " two words " }));
        assert!(matches!(passphrase, Some(KeySource::Passphrase(text)) if text.expose() == " two words "));
        let code = key_of(&json!({ "recoveryCode": " AAAA " }));
        assert!(matches!(code, Some(KeySource::RecoveryCode(text)) if text.expose() == "AAAA"));
        assert!(key_of(&json!({ "passphrase": "  " })).is_none());
    }
}
