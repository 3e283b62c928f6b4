//! The window opens, speaks, and keeps to itself.

use crate::stage::{Home, Window, eventually, program};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

#[tokio::test]
async fn a_new_desk_opens_with_the_welcome_in_the_window() {
    let home = Home::new();
    let window = Window::open(&home).await;
    assert_eq!(window.client.title().await.unwrap(), "Comptoir");
    window.shows("Welcome to Comptoir").await;
    let status = window.ask("desk.status", json!({})).await.unwrap();
    assert_eq!(status["conversations"], 0);
    assert_eq!(status["dataDirectory"], home.desk().display().to_string());
    window.close().await;
}

/// The driver knows the page only; whether it reaches the screen, the screen has to say.
#[tokio::test]
async fn the_page_is_painted_on_the_screen() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.shows("Welcome to Comptoir").await;
    eventually("the page stands on the screen", async || colours_on_screen() > 20).await;
    window.close().await;
}

/// How many colours the screen shows: an empty window has one.
fn colours_on_screen() -> usize {
    let picture = Command::new("import").args(["-window", "root", "-depth", "8", "rgb:-"]).output().unwrap();
    picture.stdout.chunks_exact(3).collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn an_unknown_command_is_refused_with_its_code() {
    let home = Home::new();
    let window = Window::open(&home).await;
    let problem = window.ask("desk.destroy", json!({})).await.unwrap_err();
    assert_eq!((&problem["kind"], &problem["code"]), (&json!("refused"), &json!("command-unknown")));
    window.close().await;
}

#[tokio::test]
async fn the_window_can_call_nothing_but_ask_and_the_events() {
    let home = Home::new();
    let window = Window::open(&home).await;
    for forbidden in [
        "plugin:window|close",
        "plugin:webview|create_webview_window",
        "plugin:event|emit",
        "plugin:notification|notify",
    ] {
        let script = format!(
            "const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('{forbidden}', {{}}).then(() => done('called'), (e) => done(String(e)));"
        );
        let answer = window.client.execute_async(&script, Vec::new()).await.unwrap();
        let answer = answer.as_str().unwrap_or_default();
        assert!(answer.contains("not allowed"), "{forbidden}: {answer}");
    }
    window.close().await;
}

#[tokio::test]
async fn the_page_reaches_no_network_and_goes_nowhere_else() {
    let home = Home::new();
    let server =
        comptoir_tests::WebServer::start(|_| comptoir_tests::Page::new(200, "text/html", "<h1>elsewhere</h1>"));
    let window = Window::open(&home).await;
    let address = format!("{}/leak", server.base());
    let script = format!(
        "const done = arguments[0];
         const image = new Image(); image.src = '{address}-image'; document.body.append(image);
         location.href = '{address}-page';
         fetch('{address}-fetch').then(() => done('fetched'), () => setTimeout(() => done('refused'), 500));"
    );
    let answer = window.client.execute_async(&script, Vec::new()).await.unwrap();
    assert_eq!(answer, json!("refused"));
    assert!(window.client.current_url().await.unwrap().as_str().starts_with("tauri://localhost"));
    assert!(server.seen().is_empty(), "something left the window: {:?}", server.seen());
    window.close().await;
}

#[tokio::test]
async fn a_second_start_of_the_same_desk_ends_and_leaves_the_first_alone() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.ask("desk.status", json!({})).await.unwrap();
    let mut second = Command::new(program("comptoir-desktop"));
    second.arg("--data").arg(home.desk()).arg("--key-file").arg(home.key_file()).env("HOME", home.path());
    let second = tokio::task::spawn_blocking(move || second.output().unwrap()).await.unwrap();
    assert!(second.status.success(), "{}", String::from_utf8_lossy(&second.stderr));
    window.ask("desk.status", json!({})).await.unwrap();
    window.close().await;
}

#[tokio::test]
async fn a_desk_that_does_not_open_says_why_and_the_window_stays() {
    let home = Home::new();
    fs::create_dir_all(home.desk()).unwrap();
    fs::write(home.key_file(), "this is no key").unwrap();
    fs::write(home.desk().join("keep"), "").unwrap();
    let window = Window::open(&home).await;
    let problem = window.ask("desk.status", json!({})).await.unwrap_err();
    assert_eq!(problem["code"], "key-wrong");
    window.shows("This key does not open the desk").await;
    window.close().await;
}
