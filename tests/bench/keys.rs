//! From a key to the screen: what an agent waits for in the window of a full desk.

use crate::desk::say;
use crate::files::FullDesk;
use crate::program::ours;
use crate::screen::{EVERYWHERE, Part, Screen};
use crate::table::Table;
use crate::window::run;

/// Times that each key is pressed.
const TIMES: usize = 60;
/// Where the conversation stands: right of the list, left of the customer.
const CONVERSATION: Part = 660..1080;

pub fn measure(table: &mut Table, desk: &FullDesk, count: usize) {
    let desktop = ours("comptoir-desktop");
    if !desktop.exists() {
        table.say("keys in the window", "not built");
        return;
    }
    let screen = Screen::start();
    let home = tempfile::tempdir().unwrap();
    let began = std::time::Instant::now();
    let _running = run(&desktop, Some(&desk.directory), home.path(), &screen);
    screen.watch(began);
    let what = |name: &str| format!("window, {name}, {count} messages");

    screen.press("j");
    let times = pressed(&screen, &["j"], &EVERYWHERE);
    say(table, &what("`j` to the first answer on the screen"), &times, Some(50.0));
    let times = pressed(&screen, &["j"], &CONVERSATION);
    say(table, &what("`j` to the next conversation"), &times, Some(50.0));

    // Two lists in turn, which have no row in common.
    let mut times = Vec::new();
    for _ in 0..TIMES / 2 {
        for list in ["i", "u"] {
            screen.press("g");
            screen.calm();
            times.extend(screen.press_and_see(list, &EVERYWHERE));
        }
    }
    assert!(times.len() > TIMES * 9 / 10, "only {} switches of a list changed the screen", times.len());
    say(table, &what("`g i` and `g u` to another list"), &times, Some(50.0));

    let (mut opened, mut typed) = (Vec::new(), Vec::new());
    for _ in 0..TIMES / 6 {
        screen.calm();
        opened.extend(screen.press_and_see("Control+k", &EVERYWHERE));
        typed.extend(pressed_in_turn(&screen, &["c", "l", "o", "s", "e"]));
        screen.press("Escape");
    }
    assert!(typed.len() > TIMES / 2, "only {} letters changed the palette", typed.len());
    say(table, &what("palette open"), &opened, Some(50.0));
    say(table, &what("palette, a letter to the screen"), &typed, Some(50.0));
}

/// Seconds of each press of some keys in turn, until there are enough.
fn pressed(screen: &Screen, keys: &[&str], part: &Part) -> Vec<f64> {
    let turns = (0..TIMES).map(|turn| keys[turn % keys.len()]);
    let times: Vec<f64> = turns
        .filter_map(|key| {
            screen.calm();
            screen.press_and_see(key, part)
        })
        .collect();
    assert!(times.len() > TIMES * 9 / 10, "only {} presses changed the screen", times.len());
    times
}

fn pressed_in_turn(screen: &Screen, keys: &[&str]) -> Vec<f64> {
    keys.iter()
        .filter_map(|key| {
            screen.calm();
            screen.press_and_see(key, &EVERYWHERE)
        })
        .collect()
}
