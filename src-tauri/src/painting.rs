//! How the page is painted on computers without a graphics processor.

use std::path::Path;
use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where the system shows the graphics processors that programs may use.
const GRAPHICS: &str = "/dev/dri";

/// Has the page painted straight into the window where no graphics processor would put its layers together: the main
/// processor takes about twice as long for each step if it has to do that as well.
pub fn fit(window: &WebviewWindow) {
    if has_processor(Path::new(GRAPHICS)) {
        return;
    }
    let told = window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    });
    if let Err(error) = told {
        tracing::warn!(%error, "the page is painted as if there were a graphics processor");
    }
}

fn has_processor(directory: &Path) -> bool {
    let Ok(entries) = directory.read_dir() else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_renders_is_a_graphics_processor() {
        let directory = tempfile::tempdir().expect("a directory");
        assert!(!has_processor(&directory.path().join("absent")));
        std::fs::write(directory.path().join("card0"), "").expect("a screen without a processor of its own");
        assert!(!has_processor(directory.path()));
        std::fs::write(directory.path().join("renderD128"), "").expect("a processor");
        assert!(has_processor(directory.path()));
    }
}
