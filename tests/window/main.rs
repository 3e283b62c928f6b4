//! Journeys in the real window: WebKitGTK, driven by its own WebDriver. `cargo xtask test --only window` gives them a display.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

mod bus;
mod day;
mod first_key;
mod full_disk;
mod icons;
mod keychain;
mod mailbox;
mod moved_key;
mod notifications;
mod opening;
mod post;
mod returns;
mod sockets;
mod stage;
mod tray;
