//! What a person types into the search, on a desk with one letter.
#![no_main]

use comptoir_core::{Caller, Desk, KeySource, OpenOptions, agents};
use comptoir_kernel::Secret;
use serde_json::json;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

struct Shop {
    desk: Arc<Desk>,
    caller: Caller,
    runtime: Runtime,
    _folder: TempDir,
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let key = KeySource::Hex(Secret::new("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"));
    let desk = Desk::open(OpenOptions::new(folder.path().join("desk"), key)).unwrap();
    let caller = Caller { agent: agents::owner(&desk).unwrap() };
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let letter = folder.path().join("letter.eml");
    std::fs::write(&letter, "From: ada@world.example\nSubject: Jacket İstanbul 東京\n\nToo small.\n").unwrap();
    let request = json!({ "kind": "eml", "path": letter });
    runtime.block_on(desk.ask(caller, "inbox.import", request)).unwrap();
    Shop { desk, caller, runtime, _folder: folder }
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let request = json!({ "query": String::from_utf8_lossy(bytes), "limit": 50 });
    SHOP.runtime.block_on(SHOP.desk.ask(SHOP.caller, "inbox.search", request)).unwrap();
});
