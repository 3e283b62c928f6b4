//! A full disk: the window says so although nothing can be written down, and goes on by itself once there is space.

use crate::post::{ADA, SHOP, connect, letter, start_servers};
use crate::stage::{Home, Window};
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

#[tokio::test(flavor = "multi_thread")]
async fn while_the_disk_is_full_the_window_says_why_no_mail_comes_and_afterwards_it_comes() {
    let Some(home) = Home::with_small_disk() else {
        eprintln!("left out: this system gives us no disk of our own");
        return;
    };
    let servers = start_servers().await;
    let window = Window::open(&home).await;
    connect(&window, &servers).await;
    window.press("Go to the inbox").await;
    window.find(".channel-ok").await;
    let filler = window.seen(&home.desk().join("filler"));
    fill(&filler);
    // Words that cannot be pressed together, so that they surely do not fit.
    let noise: String = (0..8000_u64).map(|n| format!("{:x} ", (n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15))).collect();
    for number in 0..4 {
        let subject = format!("Question {number}");
        servers.store(&letter("Ada Lovelace", ADA, &subject, &format!("{number} {noise}")), SHOP);
    }
    window.shows("Cannot save").await;
    window.shows("Not receiving since").await;
    window.client.execute("location.hash = '#/settings/channels'", Vec::new()).await.unwrap();
    window.shows("The disk is full").await;
    assert!(!window.text().await.contains("Sign in again"), "signing in does not help");

    fs::remove_file(&filler).unwrap();
    window.find(".channel-ok").await;
    window.client.execute("location.hash = '#/inbox/open'", Vec::new()).await.unwrap();
    for number in 0..4 {
        window.shows(&format!("Question {number}")).await;
    }
    assert!(!window.text().await.contains("Cannot save"));
    window.close().await;
}

/// Writes until nothing more fits.
fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    for size in [65_536, 4096, 512, 1] {
        while file.write_all(&vec![7; size]).is_ok() {}
    }
}
