//! The shell around the desk: a window, a tray icon, notifications. Deliberately absent: any rule about customers or mail.

mod bridge;
mod window;

use std::process::ExitCode;

/// Opens the window and returns when the person quits.
pub fn run() -> ExitCode {
    let application = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![bridge::ask])
        .setup(|app| Ok(window::open(app.handle())?))
        .run(tauri::generate_context!());
    match application {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("comptoir-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}
