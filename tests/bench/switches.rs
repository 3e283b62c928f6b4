//! The window's memory while somebody steps through ten thousand conversations.

use crate::files::FullDesk;
use crate::program::ours;
use crate::screen::{EVERYWHERE, Screen};
use crate::table::Table;
use crate::window::{memory, run};

/// Presses of `j` and `k`.
const SWITCHES: usize = 10_000;
/// After so many everything that is kept for speed has been kept.
const SETTLED: usize = 1_000;
/// Conversations that are stepped through to and fro.
const STRETCH: usize = 100;

pub fn measure(table: &mut Table, desk: &FullDesk) {
    let desktop = ours("comptoir-desktop");
    if !desktop.exists() {
        table.say("memory over switches", "not built");
        return;
    }
    let screen = Screen::start();
    let home = tempfile::tempdir().unwrap();
    let began = std::time::Instant::now();
    let running = run(&desktop, Some(&desk.directory), home.path(), &screen);
    screen.watch(began);
    let (mut settled, mut steps) = (0.0, 0);
    for turn in 0..SWITCHES {
        let key = if (turn / STRETCH).is_multiple_of(2) { "j" } else { "k" };
        steps += usize::from(screen.press_and_see(key, &EVERYWHERE).is_some());
        if turn + 1 == SETTLED {
            settled = memory(&running);
        }
    }
    let end = memory(&running);
    assert!(steps > SWITCHES * 9 / 10, "only {steps} of {SWITCHES} presses changed the screen");
    table
        .say("window: memory of all processes after 1,000 and 10,000 switches", &format!("{settled:.0} / {end:.0} MB"));
    table.at_most("window: memory after 10,000 switches : after 1,000", end / settled, 1.1, "times");
}
