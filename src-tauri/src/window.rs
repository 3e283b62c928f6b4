//! The one window.

use tauri::{AppHandle, WebviewWindowBuilder};

/// The label of the window in the configuration and in the capability.
pub const MAIN: &str = "main";

/// Opens the window as the configuration describes it.
///
/// # Errors
/// The configuration names no window or the system refuses to make one.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, config)?.on_navigation(is_our_page).build()?;
    window.show()?;
    window.set_focus()
}

/// Invariant: the window shows the embedded interface and nothing else; links open in the person's browser.
fn is_our_page(url: &tauri::Url) -> bool {
    matches!((url.scheme(), url.host_str()), ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) | ("about", None))
}
