//! A Tauri window that shows nothing: what the benchmarks measure our own window against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    tauri::Builder::default()
        .setup(|app| {
            let page = "data:text/html,<body style='background:silver'>".parse()?;
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::External(page)).inner_size(1440.0, 900.0).build()?;
            Ok(())
        })
        .run(context)
}
