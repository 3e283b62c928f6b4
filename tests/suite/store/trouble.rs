//! A disk that is full and files that are damaged: a clear word, nothing lost, nothing deleted.

use crate::cast::{ADA, KEY, Letter, Shop, list};
use crate::store::host::Host;
use comptoir_core::{Desk, KeySource, OpenOptions};
use comptoir_kernel::Secret;
use serde_json::json;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::Command;

fn key() -> KeySource {
    KeySource::Hex(Secret::new(KEY))
}

/// Whether this system lets us have a small disk of our own.
fn may_mount() -> bool {
    let mut probe = Command::new("unshare");
    probe.args(["--mount", "--map-root-user", "mount", "-t", "tmpfs", "none", "/tmp"]);
    probe.output().is_ok_and(|output| output.status.success())
}

/// Writes until nothing more fits.
fn fill(path: &Path) {
    let mut file = File::create(path).unwrap();
    for size in [65_536, 4096, 512, 1] {
        while file.write_all(&vec![7; size]).is_ok() {}
    }
}

#[test]
fn a_full_disk_is_said_and_writing_goes_on_once_there_is_space() {
    if !may_mount() {
        eprintln!("left out: this system gives us no disk of our own");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let directory = folder.path().join("desk");
    std::fs::create_dir_all(&directory).unwrap();
    let mount = format!("mount -t tmpfs -o size=8m none '{}'", directory.display());
    let host = Host::start(&directory, Some(&mount));
    // What lies on the mounted disk is seen through the process that has mounted it.
    let seen = Path::new("/proc").join(host.id().to_string()).join("root");
    let filler = seen.join(directory.strip_prefix("/").unwrap()).join("filler");
    let save = |number: usize| {
        let text = format!("draft {number} {}", "x".repeat(30_000));
        let draft = json!({ "kind": "new", "recipients": {}, "subject": "", "text": text });
        Host::answer(&host.authority, "inbox.save_draft", &draft).unwrap()
    };
    assert_eq!(save(0).0, 200);
    fill(&filler);
    let mut saved = 1;
    let refusal = loop {
        match save(saved) {
            (200, _) => saved += 1,
            (_, refusal) => break refusal,
        }
        assert!(saved < 400, "the disk never got full");
    };
    assert_eq!(refusal["code"], "disk-full", "{refusal}");
    // The process lives, and what it has acknowledged is there.
    let drafts = Host::ask(&host.authority, "inbox.drafts", &json!({})).unwrap();
    assert_eq!(list(&drafts).len(), saved);
    assert_eq!(save(saved).1["code"], "disk-full");
    std::fs::remove_file(&filler).unwrap();
    assert_eq!(save(saved).0, 200);
    let drafts = Host::ask(&host.authority, "inbox.drafts", &json!({})).unwrap();
    assert_eq!(list(&drafts).len(), saved + 1);
    assert_eq!(Host::ask(&host.authority, "desk.check", &json!({})).unwrap()["verdict"], "ok");
}

#[tokio::test]
async fn a_damaged_database_is_said_and_left_as_it_is() {
    let shop = Shop::open();
    shop.import(&Letter::from(ADA).id("n1").subject("first")).await;
    let directory = shop.directory();
    shop.closed(|| {
        let path = directory.join("desk.db");
        let whole = std::fs::read(&path).unwrap();
        let mut bytes = whole.clone();
        // The first page, which tells whether the key fits, stays.
        bytes.iter_mut().skip(4096 + 100).step_by(4096).for_each(|byte| *byte ^= 0x10);
        std::fs::write(&path, &bytes).unwrap();
        let problem = Desk::open(OpenOptions::new(&directory, key())).err().unwrap();
        assert_eq!(problem.code, "desk-damaged", "{}", problem.chain());
        assert!(std::fs::read(&path).unwrap() == bytes, "the damaged file was written to");
        std::fs::write(&path, whole).unwrap();
    });
}

#[tokio::test]
async fn a_log_that_was_cut_loses_no_more_than_its_end() {
    let shop = Shop::open();
    for number in 0..20 {
        shop.import(&Letter::from(ADA).id(&format!("n{number}")).subject(&format!("letter {number}"))).await;
    }
    let cut = shop.beside("cut");
    std::fs::create_dir_all(&cut).unwrap();
    for name in ["desk.db", "desk.db-wal", "recovery.json"] {
        std::fs::copy(shop.directory().join(name), cut.join(name)).unwrap();
    }
    let log = std::fs::OpenOptions::new().write(true).open(cut.join("desk.db-wal")).unwrap();
    let length = log.metadata().unwrap().len();
    log.set_len(length * 3 / 4 + 1000).unwrap();
    let shop = shop.move_to(&cut, key());
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
    let conversations = shop.conversations().await;
    let subjects: Vec<&str> = conversations.iter().map(|one| one["row"]["subject"].as_str().unwrap()).collect();
    assert!((5..20).contains(&subjects.len()), "{} letters are left", subjects.len());
    let wanted: Vec<String> = (0..subjects.len()).map(|number| format!("letter {number}")).collect();
    assert_eq!(subjects, wanted, "the beginning, without a gap");
}
