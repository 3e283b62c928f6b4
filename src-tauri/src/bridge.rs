//! The one door between the interface and the desk.

use crate::door::Door;
use crate::news;
use comptoir_core::KeySource;
use comptoir_core::desk::contract::WireProblem;
use comptoir_kernel::{Problem, Secret};
use serde_json::{Value, json};
use tauri::{AppHandle, State};

/// Where a link may lead. Everything else stays text.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Answers one command of the contract.
#[tauri::command]
pub async fn ask(app: AppHandle, door: State<'_, Door>, command: String, request: Value) -> Result<Value, WireProblem> {
    match command.as_str() {
        "app.open_link" => open_link(&request).map_err(|problem| WireProblem::from(&problem)),
        "app.unlock" => unlock(&app, &request).await,
        _ => door.seat().await?.ask(&command, request).await,
    }
}

/// Opens a link in the person's browser or mail program.
fn open_link(request: &Value) -> Result<Value, Problem> {
    let url = request.get("url").and_then(Value::as_str).unwrap_or_default();
    let address = allowed(url).ok_or_else(|| Problem::refused("link-refused"))?;
    open::that_detached(address).map_err(Problem::broken)?;
    Ok(json!({}))
}

/// The address in its normal form, if its scheme is one of ours.
fn allowed(url: &str) -> Option<String> {
    let url = tauri::Url::parse(url).ok()?;
    SCHEMES.contains(&url.scheme()).then(|| url.to_string())
}

/// Tries to open the desk again: with the recovery code, or as at the start.
async fn unlock(app: &AppHandle, request: &Value) -> Result<Value, WireProblem> {
    let code = request.get("recoveryCode").and_then(Value::as_str).map(str::trim).filter(|code| !code.is_empty());
    let key = code.map(|code| KeySource::RecoveryCode(Secret::new(code)));
    news::begin(app, key).await?;
    Ok(json!({}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_mail_and_telephone_only() {
        assert_eq!(allowed("https://nordlicht.example/a b").as_deref(), Some("https://nordlicht.example/a%20b"));
        assert_eq!(allowed("mailto:ada@example.org").as_deref(), Some("mailto:ada@example.org"));
        for hostile in ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "--help", "", "ssh://host"] {
            assert_eq!(allowed(hostile), None, "{hostile}");
        }
    }
}
