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
    // The one command that is not the desk's own: without it there is no desk that could answer.
    if command == "app.unlock" {
        return unlock(&app, &request).await;
    }
    door.seat().await?.ask(&command, request).await
}

/// Tries to open the desk again: with the recovery code, or as at the start.
async fn unlock(app: &AppHandle, request: &Value) -> Result<Value, WireProblem> {
    let code = request.get("recoveryCode").and_then(Value::as_str).map(str::trim).filter(|code| !code.is_empty());
    let key = code.map(|code| KeySource::RecoveryCode(Secret::new(code)));
    news::begin(app, key).await?;
    Ok(json!({}))
}
