//! How the page is painted on computers without a graphics processor.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// Where the system shows the graphics processors that programs may use.
const GRAPHICS: &str = "/dev/dri";
/// WebKit's switch for painting straight into the window.
const STRAIGHT: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Has the page painted straight into the window where no graphics processor would put its layers together: if the main
/// processor has to do that as well, each step takes about twice as long. WebKit looks at its switch once, before anything
/// else, so the program begins anew with it.
pub fn fit() {
    if std::env::var_os(STRAIGHT).is_some() || has_processor(Path::new(GRAPHICS)) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    // Comes back only when it did not work; then the page is painted as everywhere else.
    let error = Command::new(program).args(std::env::args_os().skip(1)).env(STRAIGHT, "1").exec();
    eprintln!("comptoir-desktop: {error}");
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
