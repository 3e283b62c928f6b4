//! The icon beside the clock: the unread count, and the way back to the window.

use crate::door::{Door, Seat};
use crate::speech;
use crate::window::{self, Place};
use comptoir_locale::{Locale, message};
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use tauri::image::Image;
use tauri::menu::{Menu, MenuBuilder};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager, async_runtime};

const TRAY: &str = "tray";
const ICON: Image<'_> = tauri::include_image!("../icons/tray.png");

/// Shows the icon. A system without a place for it is no failure: the desk works without.
pub fn show(app: &AppHandle) {
    // On Linux the library is loaded when first used, and its absence is a panic.
    let built = catch_unwind(AssertUnwindSafe(|| build(app)));
    match built {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "there is no tray icon"),
        Err(_) => tracing::warn!("there is no tray icon: the system lacks the library for it"),
    }
}

/// Brings the count and the words up to date.
pub async fn refresh(app: &AppHandle, seat: &Seat) {
    let Some(icon) = app.tray_by_id(TRAY) else { return };
    let locale = speech::of(seat).await;
    let counts = seat.ask("inbox.counts", json!({})).await.unwrap_or_default();
    let unread = counts.get("unread").and_then(Value::as_i64).unwrap_or(0);
    let is_telling = are_notifications_on(seat).await;
    let title = (unread > 0).then(|| locale.number(unread));
    let tooltip = locale.format_plain(&message::tray_tooltip(unread));
    let changed = icon
        .set_tooltip(Some(tooltip))
        .and_then(|()| icon.set_title(title))
        .and_then(|()| icon.set_menu(Some(menu(app, locale, is_telling)?)));
    if let Err(error) = changed {
        tracing::warn!(%error, "the tray icon could not be brought up to date");
    }
}

fn build(app: &AppHandle) -> tauri::Result<()> {
    let menu = menu(app, speech::of_system(), true)?;
    let builder = TrayIconBuilder::with_id(TRAY).icon(ICON).menu(&menu).on_menu_event(|app, event| {
        choose(app, event.id().as_ref());
    });
    builder.build(app).map(drop)
}

fn menu(app: &AppHandle, locale: &Locale, is_telling: bool) -> tauri::Result<Menu<tauri::Wry>> {
    let text = |message| locale.format_plain(&message);
    let toggle = if is_telling { message::tray_pause_notifications() } else { message::tray_resume_notifications() };
    MenuBuilder::new(app)
        .text("open", text(message::tray_open()))
        .text("new", text(message::tray_new_message()))
        .text("check", text(message::tray_check_mail()))
        .separator()
        .text("settings", text(message::tray_settings()))
        .text("notifications", text(toggle))
        .separator()
        .text("quit", text(message::tray_quit()))
        .build()
}

fn choose(app: &AppHandle, entry: &str) {
    match entry {
        "open" => window::show(app),
        "new" => window::run(app, "app.new"),
        "settings" => window::go(app, Place::Settings),
        "check" => {
            let app = app.clone();
            async_runtime::spawn(async move { check_mail(&app).await });
        }
        "notifications" => {
            let app = app.clone();
            async_runtime::spawn(async move { toggle_notifications(&app).await });
        }
        "quit" => app.exit(0),
        _ => {}
    }
}

async fn toggle_notifications(app: &AppHandle) {
    let Ok(seat) = app.state::<Door>().seat().await else { return };
    let wish = json!({ "changes": { "notifications": !are_notifications_on(&seat).await } });
    // The change comes back as news, which brings the menu up to date.
    if let Err(problem) = seat.ask("settings.set", wish).await {
        tracing::warn!(code = problem.code, "notifications could not be switched");
    }
}

/// Lets every mailbox that waits for news begin anew, which reads it at once.
async fn check_mail(app: &AppHandle) {
    let Ok(seat) = app.state::<Door>().seat().await else { return };
    let channels = seat.ask("channels.list", json!({})).await.unwrap_or_default();
    for channel in channels.as_array().into_iter().flatten() {
        let has = |name: &str, values: &[&str]| {
            channel.get(name).and_then(Value::as_str).is_some_and(|value| values.contains(&value))
        };
        // One that is reading already need not be asked, and one that needs the person would only be refused again.
        if !has("kind", &["mail"]) || !has("state", &["up_to_date", "offline"]) {
            continue;
        }
        let wish = json!({ "id": channel.get("id") });
        if let Err(problem) = seat.ask("channels.resume", wish).await {
            tracing::warn!(code = problem.code, "a mailbox could not be read now");
        }
    }
}

async fn are_notifications_on(seat: &Seat) -> bool {
    let settings = seat.ask("settings.get", json!({})).await.unwrap_or_default();
    settings.get("notifications").and_then(Value::as_bool).unwrap_or(true)
}
