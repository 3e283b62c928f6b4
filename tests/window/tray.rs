//! The icon beside the clock, on a message bus with a real place for icons: its menu, and the unread count.

use crate::icons::{Icon, IconPlace};
use crate::post::{ADA, SHOP, connect, connect_at, letter, start_servers};
use crate::stage::{Home, Window, eventually};
use comptoir_tests::{Fault, Proxy};
use serde_json::json;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, CreateWindowAux, WindowClass};
use x11rb::rust_connection::RustConnection;

#[tokio::test(flavor = "multi_thread")]
async fn the_icon_counts_what_is_unread_and_its_menu_leads_to_every_place() {
    let (servers, home, icons) = (start_servers().await, Home::new(), IconPlace::start());
    let window = Window::open(&home).await;
    let icon = icons.icon();
    connect(&window, &servers).await;
    window.press("Go to the inbox").await;
    let entries =
        ["Open Comptoir", "New message", "Check for mail now", "Settings", "Pause notifications", "Quit Comptoir"];
    assert_eq!(icon.entries(), entries);
    assert_eq!(icon.label(), "");
    for (number, subject) in ["Where is my parcel?", "Another thing"].into_iter().enumerate() {
        servers.store(&letter("Ada Lovelace", ADA, subject, "Hello?"), SHOP);
        counts(&icon, &(number + 1).to_string()).await;
    }
    let page = window.ask("inbox.page", json!({ "view": "open" })).await.unwrap();
    let ids: Vec<i64> = page["rows"].as_array().unwrap().iter().map(|row| row["id"].as_i64().unwrap()).collect();
    window.ask("inbox.mark_read", json!({ "ids": ids[..1], "isRead": true })).await.unwrap();
    counts(&icon, "1").await;
    window.ask("inbox.mark_read", json!({ "ids": ids, "isRead": true })).await.unwrap();
    counts(&icon, "").await;

    icon.press("Settings");
    eventually("the settings", async || window.client.current_url().await.unwrap().fragment() == Some("/settings"))
        .await;
    icon.press("Pause notifications");
    eventually("the menu offers the way back", async || icon.entries().contains(&"Resume notifications".to_owned()))
        .await;
    assert_eq!(window.ask("settings.get", json!({})).await.unwrap()["notifications"], false);
    icon.press("New message");
    window.find(".new-conversation [contenteditable=true]").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_icon_brings_the_window_out_from_under_another() {
    let (home, icons) = (Home::new(), IconPlace::start());
    let window = Window::open(&home).await;
    window.shows("Welcome to Comptoir").await;
    let icon = icons.icon();
    let (screen, number) = x11rb::connect(None).unwrap();
    let root = screen.setup().roots[number].root;
    let ours = on_top(&screen, root);
    let other = screen.generate_id().unwrap();
    let looks = CreateWindowAux::new();
    screen.create_window(0, other, root, 0, 0, 4000, 4000, 0, WindowClass::INPUT_OUTPUT, 0, &looks).unwrap();
    screen.map_window(other).unwrap();
    assert_eq!(on_top(&screen, root), other);
    icon.press("Open Comptoir");
    eventually("the window lies on top", async || on_top(&screen, root) == ours).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_icon_has_the_mailbox_read_when_the_server_says_nothing_by_itself() {
    let (servers, home, icons) = (start_servers().await, Home::new(), IconPlace::start());
    let proxy = Proxy::start(servers.imap_endpoint().port, Fault::None);
    let window = Window::open(&home).await;
    let icon = icons.icon();
    connect_at(&window, &servers, proxy.port()).await;
    window.press("Go to the inbox").await;
    let before = proxy.connections();
    // What the server says by itself is lost on the way, as on a line that died in silence.
    proxy.set(Fault::SilenceAfter(0));
    servers.store(&letter("Ada Lovelace", ADA, "Where is my parcel?", "Hello?"), SHOP);
    assert_eq!(proxy.connections(), before, "the mailbox is read before anybody asks");
    proxy.set(Fault::None);
    icon.press("Check for mail now");
    eventually("the mailbox is asked anew", async || proxy.connections() == before + 1).await;
    window.shows("Where is my parcel?").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_icon_ends_the_program_and_the_desk_opens_again() {
    let (home, icons) = (Home::new(), IconPlace::start());
    let window = Window::open(&home).await;
    window.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht" } })).await.unwrap();
    let icon = icons.icon();
    icon.press("Quit Comptoir");
    eventually("the program has ended", async || !icon.is_there()).await;
    drop(window);

    let window = Window::open(&home).await;
    assert_eq!(window.ask("settings.get", json!({})).await.unwrap()["shopName"], "Nordlicht");
    window.close().await;
}

async fn counts(icon: &Icon, unread: &str) {
    eventually(&format!("{unread:?} beside the icon"), async || icon.label() == unread).await;
}

/// The uppermost window that is shown.
fn on_top(screen: &RustConnection, root: u32) -> u32 {
    let windows = screen.query_tree(root).unwrap().reply().unwrap().children;
    let is_shown = |window: &u32| {
        let look = screen.get_window_attributes(*window).unwrap().reply();
        look.is_ok_and(|look| look.map_state == x11rb::protocol::xproto::MapState::VIEWABLE)
    };
    windows.into_iter().rev().find(is_shown).unwrap()
}
