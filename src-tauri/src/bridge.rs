//! The one door between the interface and the desk.

use serde_json::Value;

/// Answers one command of the contract.
#[tauri::command]
pub async fn ask(command: String, request: Value) -> Result<Value, Value> {
    let _ = request;
    Err(serde_json::json!({ "kind": "absent", "code": "unknown-command", "args": { "command": command } }))
}
