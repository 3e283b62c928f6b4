//! What the store promises: nothing readable on the disk, nothing lost, nothing left behind.

mod audit;
pub mod host;
mod kill;
mod power;
mod promised;
mod restore;
mod traces;
mod trouble;

use crate::cast::{ADA, KEY, Letter, Shop, list};
use base64::{Engine, engine::general_purpose::STANDARD};
use comptoir_core::{Desk, KeySource, OpenOptions, Topic, desk};
use comptoir_kernel::Secret;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// Everything that a person could count.
async fn inventory(shop: &Shop) -> Value {
    let counts = shop.ask("inbox.counts", json!({})).await;
    let drafts = shop.ask("inbox.drafts", json!({})).await;
    let tags = shop.ask("inbox.tags", json!({})).await;
    json!({ "counts": counts, "drafts": drafts, "tags": tags, "conversations": shop.conversations().await })
}

/// A shop with letters, a tag, a note and a draft with a file.
async fn furnished() -> Shop {
    let shop = Shop::open();
    for number in 0..20 {
        let subject = format!("Subject {number}");
        shop.import(&Letter::from(ADA).id(&subject).subject(&subject).text("Hello from Ada Nachtigall")).await;
    }
    shop.ask("inbox.tag", json!({ "ids": [1, 2], "add": ["vip"] })).await;
    shop.ask("inbox.add_note", json!({ "id": 3, "text": "call back" })).await;
    let draft =
        json!({ "kind": "new", "recipients": { "to": [{ "address": ADA }] }, "subject": "Offer", "text": "Dear" });
    let draft = shop.ask("inbox.save_draft", draft).await;
    let file = json!({
        "draftId": draft["id"], "name": "a.txt", "mimeType": "text/plain", "isInline": false,
        "base64": STANDARD.encode("x".repeat(1000)),
    });
    shop.ask("inbox.attach_file", file).await;
    shop
}

fn problem_of(directory: &Path, key: KeySource) -> &'static str {
    Desk::open(OpenOptions::new(directory, key)).err().unwrap().code
}

/// Copies a folder of backups, as a person does with a memory stick.
fn carry(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            carry(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[tokio::test]
async fn a_backup_opens_on_another_laptop_with_the_recovery_code_and_holds_everything() {
    let shop = furnished().await;
    let code = shop.ask("desk.status", json!({})).await["newRecoveryCode"].as_str().unwrap().to_owned();
    let before = inventory(&shop).await;
    let backup = PathBuf::from(shop.ask("desk.back_up", json!({})).await["path"].as_str().unwrap());
    // What comes after the backup is not in it.
    shop.import(&Letter::from(ADA).id("later").subject("later")).await;

    let stick = shop.beside("stick");
    carry(backup.parent().unwrap(), &stick);
    let carried = stick.join(backup.file_name().unwrap());
    let (laptop, key) = (shop.beside("laptop"), KeySource::File(shop.beside("laptop.key")));
    let wrong = desk::restore(&carried, &laptop, &key, Some("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF")).unwrap_err();
    assert_eq!(wrong.code, "recovery-code-wrong");
    desk::restore(&carried, &laptop, &key, Some(&code)).unwrap();
    let shop = shop.move_to(&laptop, key);
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
    assert_eq!(inventory(&shop).await, before);
    let draft = before["drafts"][0]["id"].clone();
    let answer = shop.refusal("inbox.send", json!({ "draftId": draft })).await;
    assert_eq!(answer.code, "no-mailbox", "the draft and its file could be read");
}

#[tokio::test]
async fn a_backup_beside_a_busy_writer_is_one_moment_of_the_desk() {
    let shop = furnished().await;
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                let deed = shop.desk.write("test.deed", None, |write| {
                    write.changed(Topic::Settings, 0);
                    Ok(())
                });
                deed.unwrap();
            }
        });
        let reports: Vec<_> = (0..3).map(|number| shop.desk.store().back_up(&format!("busy-{number}"))).collect();
        is_over.store(true, Ordering::Relaxed);
        writing.join().unwrap();
        for report in reports {
            assert!(report.unwrap().tables > 20);
        }
    });
}

#[tokio::test]
async fn a_backup_takes_the_place_of_a_desk_and_the_old_one_is_kept() {
    let shop = furnished().await;
    let backup = PathBuf::from(shop.ask("desk.back_up", json!({})).await["path"].as_str().unwrap());
    shop.import(&Letter::from(ADA).id("later").subject("later")).await;
    let key = KeySource::Hex(Secret::new(KEY));
    let directory = shop.directory();
    assert_eq!(desk::restore(&backup, &directory, &key, None).unwrap_err().code, "desk-already-open");
    assert_eq!(shop.conversations().await.len(), 21);
    let shop = shop.closed(|| desk::restore(&backup, &directory, &key, None).unwrap());
    assert_eq!(shop.conversations().await.len(), 20);
    assert!(directory.join("desk.db.before-restore").is_file());
}

#[tokio::test]
async fn a_damaged_backup_changes_nothing() {
    let shop = furnished().await;
    let backup = PathBuf::from(shop.ask("desk.back_up", json!({})).await["path"].as_str().unwrap());
    let mut bytes = std::fs::read(&backup).unwrap();
    let middle = bytes.len() / 2;
    bytes.iter_mut().skip(middle).take(64).for_each(|byte| *byte ^= 0xff);
    let damaged = shop.beside("damaged.comptoir-backup");
    std::fs::write(&damaged, bytes).unwrap();
    let (directory, key) = (shop.directory(), KeySource::Hex(Secret::new(KEY)));
    let shop = shop.closed(|| {
        for file in [&damaged, &directory.join("nothing")] {
            let problem = desk::restore(file, &directory, &key, None).unwrap_err();
            assert_eq!(problem.code, "backup-unreadable", "{}", problem.chain());
        }
    });
    assert_eq!(shop.conversations().await.len(), 20);
}

#[tokio::test]
async fn another_key_and_a_second_opening_are_refused_by_name() {
    let shop = furnished().await;
    let (directory, right) = (shop.directory(), || KeySource::Hex(Secret::new(KEY)));
    assert_eq!(problem_of(&directory, right()), "desk-already-open");
    let shop = shop.closed(|| {
        assert_eq!(problem_of(&directory, KeySource::Hex(Secret::new("f".repeat(64)))), "key-wrong");
        assert_eq!(problem_of(&directory, KeySource::Hex(Secret::new("short"))), "key-wrong");
    });
    assert_eq!(list(&shop.ask("inbox.tags", json!({})).await).len(), 1);
}
