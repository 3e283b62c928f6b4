//! The shell around the desk: a window, a tray icon, notifications. Deliberately absent: any rule about customers or mail.

mod bridge;
mod door;
mod logging;
mod news;
mod notify;
#[cfg(target_os = "linux")]
mod painting;
mod paths;
mod speech;
mod tray;
mod window;

use clap::Parser;
use door::Door;
use std::process::ExitCode;
use tauri::{Manager, RunEvent, async_runtime};
use tauri_plugin_window_state::StateFlags;

/// Opens the window and returns when the person quits.
pub fn run() -> ExitCode {
    #[cfg(target_os = "linux")]
    painting::fit();
    let arguments = paths::Arguments::parse();
    match build(arguments) {
        Ok(application) => {
            application.run(|app, event| {
                if let RunEvent::Exit = event {
                    async_runtime::block_on(app.state::<Door>().close());
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("comptoir-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build(arguments: paths::Arguments) -> tauri::Result<tauri::App> {
    // Every desk has its own name on the bus: a second start of the same desk shows the window that is there.
    let single = tauri_plugin_single_instance::Builder::new()
        .callback(|app, _arguments, _directory| window::show(app))
        .dbus_id(arguments.bus_name());
    // Whether the window is shown is never remembered: a start always shows it.
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    tauri::Builder::default()
        .plugin(single.build())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered).build())
        .invoke_handler(tauri::generate_handler![bridge::ask])
        .setup(move |app| {
            let directory = arguments.directory(app.handle())?;
            logging::start(&directory)?;
            app.manage(Door::new(directory, arguments.key()));
            notify::answer_clicks(app.handle());
            tray::show(app.handle());
            window::open(app.handle())?;
            let handle = app.handle().clone();
            async_runtime::spawn(async move { news::begin(&handle, None).await });
            Ok(())
        })
        .build(tauri::generate_context!())
}
