//! Searching: whole processes beside notmuch, and inside the open desk.

use crate::desk::Open;
use crate::files::{FullDesk, peer};
use crate::material::Material;
use crate::program::{comptoir, timed};
use crate::table::{Table, median};
use serde_json::json;

const ROUNDS: usize = 15;

/// What is searched: its kind, our words and notmuch's. A word that somebody may still be typing is a prefix to us; the
/// space after it says that it is whole, as it always is to notmuch.
const QUERIES: &[(&str, &str, &str)] = &[
    ("rare word", "rare17 ", "rare17"),
    ("common word", "lamp ", "lamp"),
    ("phrase", "\"reading lamp\"", "\"reading lamp\""),
    ("prefix", "lam", "lam*"),
];

pub fn measure(table: &mut Table, material: &Material, desk: &FullDesk) {
    let mut inside = Vec::new();
    for (kind, ours, theirs) in QUERIES {
        let (mut mine, mut peers) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            mine.push(timed(&mut comptoir(&desk.directory, &["search", ours, "--limit", "50"])).seconds);
            peers.push(timed(&mut peer(material, &["search", "--limit=50", theirs])).seconds);
        }
        table.ratio(&format!("search as a process, {kind} : notmuch"), median(&mine), median(&peers), 1.0);
        inside.push((kind, ours, median(&peers)));
    }
    let open = Open::desk(&desk.directory);
    for (kind, query, peer) in inside {
        let times: Vec<f64> =
            (0..ROUNDS).map(|_| open.seconds("inbox.search", json!({ "query": query, "limit": 50 }))).collect();
        table.ratio(&format!("search in the open desk, {kind} : notmuch as a process"), median(&times), peer, 0.1);
    }
}
