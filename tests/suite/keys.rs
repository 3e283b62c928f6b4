//! Where the key of a desk is kept: behind a passphrase, in an open file, and from one to the other.

use crate::cast::SHOP;
use comptoir_core::{Caller, Desk, KeySource, OpenOptions, agents};
use comptoir_kernel::Secret;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const WORDS: &str = "nine grey geese at noon";

fn behind(passphrase: &str) -> KeySource {
    KeySource::Passphrase(Secret::new(passphrase))
}

fn open(directory: &Path, key: KeySource) -> Arc<Desk> {
    Desk::open(OpenOptions::new(directory, key)).unwrap_or_else(|problem| panic!("{}", problem.chain()))
}

fn refusal(directory: &Path, key: KeySource) -> &'static str {
    match Desk::open(OpenOptions::new(directory, key)) {
        Ok(_) => panic!("the desk opened"),
        Err(problem) => problem.code,
    }
}

async fn ask(desk: &Arc<Desk>, command: &str, request: Value) -> Value {
    let caller = Caller { agent: agents::owner(desk).unwrap() };
    desk.ask(caller, command, request).await.unwrap_or_else(|problem| panic!("{command}: {}", problem.chain()))
}

fn names_in(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let desk = folder.path().join("desk");
    (folder, desk)
}

#[tokio::test]
async fn a_desk_behind_a_passphrase_asks_for_it_and_opens_with_no_other() {
    let (_folder, directory) = folder();
    let desk = open(&directory, behind(WORDS));
    ask(&desk, "settings.set", json!({ "changes": { "shopName": SHOP } })).await;
    let code = ask(&desk, "desk.status", json!({})).await["newRecoveryCode"].as_str().unwrap().to_owned();
    assert_eq!(ask(&desk, "desk.key_place", json!({})).await["place"], "passphrase");
    drop(desk);
    assert_eq!(refusal(&directory, KeySource::Chosen), "passphrase-needed");
    assert_eq!(refusal(&directory, behind("")), "passphrase-needed");
    assert_eq!(refusal(&directory, behind("nine grey geese at night")), "passphrase-wrong");
    assert_eq!(refusal(&directory, KeySource::OpenFile), "file-unreadable");
    for key in [behind(WORDS), KeySource::RecoveryCode(Secret::new(code))] {
        let desk = open(&directory, key);
        assert_eq!(ask(&desk, "settings.get", json!({})).await["shopName"], SHOP);
    }
    // The code opened the desk and changed nothing about how it is kept.
    assert_eq!(refusal(&directory, KeySource::Chosen), "passphrase-needed");
}

#[tokio::test]
async fn the_same_letters_from_another_keyboard_are_the_same_passphrase() {
    let (_folder, directory) = folder();
    drop(open(&directory, behind("caf\u{e9} cr\u{e8}me")));
    drop(open(&directory, behind("cafe\u{301} cre\u{300}me")));
    assert_eq!(refusal(&directory, behind("cafe creme")), "passphrase-wrong");
}

#[tokio::test]
async fn a_key_in_the_open_is_private_to_its_owner_and_needs_nothing_at_the_next_start() {
    let (_folder, directory) = folder();
    let desk = open(&directory, KeySource::OpenFile);
    assert_eq!(ask(&desk, "desk.key_place", json!({})).await["place"], "open_file");
    drop(desk);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(directory.join("desk.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    drop(open(&directory, KeySource::Chosen));
}

#[tokio::test]
async fn the_key_moves_behind_a_passphrase_and_out_again_and_leaves_its_old_place() {
    let (_folder, directory) = folder();
    let desk = open(&directory, KeySource::OpenFile);
    ask(&desk, "desk.keep_key", json!({ "place": "passphrase", "passphrase": "first" })).await;
    assert!(!names_in(&directory).contains(&"desk.key".to_owned()), "{:?}", names_in(&directory));
    ask(&desk, "desk.keep_key", json!({ "place": "passphrase", "passphrase": WORDS })).await;
    drop(desk);
    assert_eq!(refusal(&directory, behind("first")), "passphrase-wrong");
    let desk = open(&directory, behind(WORDS));
    ask(&desk, "desk.keep_key", json!({ "place": "open_file" })).await;
    assert!(!names_in(&directory).contains(&"passphrase.json".to_owned()), "{:?}", names_in(&directory));
    drop(desk);
    drop(open(&directory, KeySource::Chosen));
}

#[tokio::test]
async fn a_key_that_is_named_at_each_start_is_not_the_desks_to_move() {
    let (folder, directory) = folder();
    let desk = open(&directory, KeySource::File(folder.path().join("key")));
    assert_eq!(ask(&desk, "desk.key_place", json!({})).await["place"], "named");
    let caller = Caller { agent: agents::owner(&desk).unwrap() };
    let problem = desk.ask(caller, "desk.keep_key", json!({ "place": "open_file" })).await.unwrap_err();
    assert_eq!(problem.code, "request-invalid");
    assert!(!directory.join("desk.key").exists());
}

#[tokio::test]
async fn a_desk_that_lost_its_recovery_file_makes_a_new_code() {
    let (_folder, directory) = folder();
    drop(open(&directory, behind(WORDS)));
    std::fs::remove_file(directory.join("recovery.json")).unwrap();
    let desk = open(&directory, behind(WORDS));
    let code = ask(&desk, "desk.status", json!({})).await["newRecoveryCode"].as_str().unwrap().to_owned();
    drop(desk);
    drop(open(&directory, KeySource::RecoveryCode(Secret::new(code))));
}

#[tokio::test]
async fn whoever_comes_second_to_a_new_desk_leaves_no_key_behind() {
    let (_folder, directory) = folder();
    let first = open(&directory, behind(WORDS));
    assert_eq!(refusal(&directory, KeySource::OpenFile), "file-unreadable");
    assert_eq!(refusal(&directory, behind(WORDS)), "desk-already-open");
    drop(first);
    drop(open(&directory, behind(WORDS)));
}
