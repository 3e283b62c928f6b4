//! The one window.

use crate::paths;
use std::path::Path;
use tauri::webview::DownloadEvent;
use tauri::{AppHandle, Emitter, Manager, WebviewWindowBuilder};

/// The label of the window in the configuration and in the capability.
const MAIN: &str = "main";

/// The event that asks the interface to run a command of its own.
const RUN: &str = "run";

/// A place in the interface, as its address names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Open,
    Conversation(i64),
    Settings,
}

/// Opens the window as the configuration describes it.
///
/// # Errors
/// The configuration names no window or the system refuses to make one.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?;
    let downloads = paths::downloads(app);
    let window = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_our_page)
        .on_download(move |_, event| keep_attachment(&downloads, event))
        .build()?;
    window.show()?;
    window.set_focus()
}

/// Brings the window to the front.
pub fn show(app: &AppHandle) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    let shown = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if let Err(error) = shown {
        tracing::warn!(%error, "the window could not be brought to the front");
    }
}

/// Brings the window to the front and goes to a place in it.
pub fn go(app: &AppHandle, place: Place) {
    show(app);
    let Some(window) = app.get_webview_window(MAIN) else { return };
    // The address is made of our own words and a number; the interface hears of it by `hashchange`.
    if let Err(error) = window.eval(format!("location.hash = '{}'", address(place))) {
        tracing::warn!(%error, "the window could not go to a place");
    }
}

/// Brings the window to the front and runs one of the interface's commands there, such as `app.new`.
pub fn run(app: &AppHandle, command: &str) {
    show(app);
    if let Err(error) = app.emit(RUN, command) {
        tracing::warn!(%error, command, "the window did not hear of a command");
    }
}

fn address(place: Place) -> String {
    match place {
        Place::Open => "#/inbox/open".to_owned(),
        Place::Conversation(id) => format!("#/inbox/all/{id}"),
        Place::Settings => "#/settings".to_owned(),
    }
}

/// An attachment that the person saves: the interface hands it over as an address of its own memory.
fn keep_attachment(directory: &Path, event: DownloadEvent<'_>) -> bool {
    let DownloadEvent::Requested { url, destination } = event else { return true };
    *destination = paths::free_place(directory, destination);
    url.scheme() == "blob"
}

/// Invariant: the window shows the embedded interface and nothing else; links open in the person's browser.
fn is_our_page(url: &tauri::Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        "tauri" => host == "localhost",
        "http" | "https" => host == "tauri.localhost",
        // The sandboxed frames of messages, and attachments on their way to the disk.
        "about" | "blob" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_embedded_interface_is_shown() {
        let is_ours = |text: &str| is_our_page(&tauri::Url::parse(text).expect("an address"));
        assert!(is_ours("tauri://localhost/index.html"));
        assert!(is_ours("about:srcdoc"));
        for other in ["https://example.org/", "file:///etc/passwd", "http://localhost:5183/", "data:text/html,x"] {
            assert!(!is_ours(other), "{other}");
        }
    }

    #[test]
    fn a_conversation_has_an_address() {
        assert_eq!(address(Place::Conversation(12)), "#/inbox/all/12");
    }
}
