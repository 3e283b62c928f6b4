//! A Tauri window that shows nothing: what the benchmarks measure our own window against.

use tauri::http::{Response, header::CONTENT_TYPE};
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &[u8] = b"<!doctype html><title>empty</title><body style='background:silver'>";

fn main() -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let mut page = Response::new(PAGE.to_vec());
            page.headers_mut().insert(CONTENT_TYPE, tauri::http::HeaderValue::from_static("text/html"));
            page
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "empty", page).inner_size(1440.0, 900.0).build()?;
            Ok(())
        })
        .run(context)
}
