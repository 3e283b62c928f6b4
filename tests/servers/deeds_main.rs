//! A desk that carries out its deeds in shops, with a clock that runs sixty times as fast, until none is open. It is there
//! to be killed: `deeds-in-a-hurry DESK`, the key in `COMPTOIR_KEY`.
#![expect(clippy::unwrap_used, reason = "a test process that cannot go on has failed")]

use comptoir_core::{Caller, Desk, KeySource, OpenOptions, agents};
use comptoir_kernel::{Clock, Secret, SystemClock, Timestamp};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// Goes on where the life before had come to.
struct Hurried;

/// The moment from which it runs faster.
const SINCE: i64 = 1_767_225_600_000;

impl Clock for Hurried {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(SINCE + (SystemClock.now().as_millisecond() - SINCE) * 60)
    }
}

#[tokio::main]
async fn main() {
    let directory = std::env::args().nth(1).unwrap();
    let key = KeySource::Hex(Secret::new(std::env::var("COMPTOIR_KEY").unwrap()));
    let options = OpenOptions { clock: Arc::new(Hurried), ..OpenOptions::new(directory, key) };
    let desk = Desk::open(options).unwrap();
    let caller = Caller { agent: agents::owner(&desk).unwrap() };
    loop {
        desk.ask(caller, "storefronts.carry_out", json!({})).await.unwrap();
        let acts = desk.ask(caller, "storefronts.acts", json!({ "limit": 500 })).await.unwrap();
        let is_open = |state: &str| matches!(state, "confirmed" | "attempting" | "unknown");
        if !acts.as_array().unwrap().iter().any(|act| is_open(act["state"].as_str().unwrap())) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
