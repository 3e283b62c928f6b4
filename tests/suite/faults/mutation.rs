//! Thousands of spoiled inputs a target, the same in every run. `cargo xtask fuzz` goes on where this ends.

use crate::cast::{Letter, Shop};
use comptoir_connectors::mail::mime;
use serde_json::json;
use std::{fs, path::PathBuf};

#[path = "../../fuzz/exercise.rs"]
mod exercise;

/// A small generator of our own, so that a failure comes back with the same seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).unwrap()
    }

    fn piece(&mut self) -> &'static [u8] {
        PIECES[self.throw(PIECES.len())]
    }
}

/// What parsers stumble over.
const PIECES: &[&[u8]] = &[
    b"\n",
    b"\r\n\r\n",
    b"--",
    b"\n--b\n",
    b"Content-Type: multipart/mixed; boundary=b\n\n",
    b"=?utf-8?B?",
    b"?=",
    b"=?iso-2022-jp?Q?",
    b"<",
    b">",
    b"<!--",
    b"-->",
    b"<script>",
    b"</style>",
    b"<svg><style>",
    b"<math>",
    b"<table>",
    b"<blockquote>",
    b" onerror=x ",
    b"javascript:",
    b"&#x0;",
    b"&lt",
    b"\"",
    b"'",
    b"\\",
    b";",
    b",",
    b":",
    b"@",
    b"(",
    b")",
    b"{5}\r\n",
    b"{99999999999}\r\n",
    b"[]",
    b" FETCH ",
    b"UID ",
    b"NIL",
    b"\0",
    b"\xff\xfe",
    b"\xc3",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"> ",
    b"-- \n",
    b"On x wrote:\n",
    b"AND",
    b"NEAR",
    b"*",
    b"^",
    b"\xc4\xb0",
    b"\xe6\x9d\xb1",
];

fn spoil(dice: &mut Dice, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = seeds[dice.throw(seeds.len())].clone();
    for _ in 0..=dice.throw(6) {
        let at = dice.throw(bytes.len() + 1);
        match dice.throw(6) {
            0 => bytes.truncate(at),
            1 if at < bytes.len() => bytes[at] = u8::try_from(dice.throw(256)).unwrap(),
            2 => {
                let piece = dice.piece().repeat(1 + dice.throw(3));
                bytes.splice(at..at, piece);
            }
            3 => {
                let end = (at + dice.throw(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            4 => {
                let end = (at + dice.throw(80)).min(bytes.len());
                let again = bytes[at..end].repeat(2);
                bytes.splice(at..end, again);
            }
            _ => {
                let other = &seeds[dice.throw(seeds.len())];
                let from = dice.throw(other.len());
                bytes.extend_from_slice(&other[from..]);
            }
        }
    }
    bytes
}

/// The target's own seeds and everything that it once stumbled over.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let mut found = Vec::new();
    for folder in ["seeds", "findings"] {
        let Ok(entries) = fs::read_dir(root.join(folder).join(target)) else { continue };
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        found.extend(paths.into_iter().map(|path| fs::read(path).unwrap()));
    }
    found
}

fn letters() -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/mail");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 50);
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Runs the seeds as they are and then `count` spoiled ones; says on a panic which input it was.
fn throw(seeds: &[Vec<u8>], count: usize, exercise: impl Fn(&[u8])) {
    assert!(!seeds.is_empty());
    for seed in seeds {
        exercise(seed);
    }
    let mut dice = Dice(0x5eed_2026_1122);
    for number in 0..count {
        let bytes = spoil(&mut dice, seeds);
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| exercise(&bytes)));
        assert!(outcome.is_ok(), "input {number} of {count}: {:?}", bytes.escape_ascii().to_string());
    }
}

#[test]
fn spoiled_messages_are_read_and_answered() {
    let mut all = letters();
    all.extend(seeds("mime"));
    throw(&all, 1_500, exercise::mime);
}

#[test]
fn spoiled_html_comes_out_calm() {
    let mut all: Vec<Vec<u8>> = letters().iter().filter_map(|raw| mime::html_of(raw)).map(String::into_bytes).collect();
    all.extend(seeds("sanitise"));
    throw(&all, 2_500, exercise::sanitise);
}

#[test]
fn spoiled_addresses_carry_nothing_into_an_answer() {
    throw(&seeds("address"), 4_000, exercise::address);
}

#[test]
fn spoiled_history_leaves_something_to_read() {
    let mut all: Vec<Vec<u8>> = letters().iter().map(|raw| mime::parse(raw).text.into_bytes()).collect();
    all.extend(seeds("quotes"));
    throw(&all, 4_000, exercise::quotes);
}

#[test]
fn spoiled_words_of_an_imap_server_are_read_past() {
    throw(&seeds("imap"), 50_000, exercise::imap);
}

#[test]
fn spoiled_answers_and_files_of_shops_are_read_past() {
    throw(&seeds("shop"), 20_000, exercise::shop);
}

#[test]
fn spoiled_pictures_come_out_small_or_not_at_all() {
    throw(&seeds("picture"), 2_000, exercise::picture);
}

#[tokio::test]
async fn spoiled_queries_are_answered() {
    let shop = Shop::open();
    shop.import(&Letter::from(crate::cast::ADA).subject("Jacket İstanbul 東京").text("Too small.")).await;
    let all = seeds("query");
    let mut dice = Dice(0x5eed_2026_1122);
    for _ in 0..1_500 {
        let query = String::from_utf8_lossy(&spoil(&mut dice, &all)).into_owned();
        let answer = shop.ask("inbox.search", json!({ "query": query })).await;
        assert!(answer["hits"].is_array(), "{query:?}");
    }
    let answer = shop.ask("inbox.search", json!({ "query": "istanbul" })).await;
    assert_eq!(answer["hits"].as_array().unwrap().len(), 1);
}
