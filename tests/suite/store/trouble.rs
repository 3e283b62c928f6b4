//! A disk that is full and files that are damaged: a clear word, nothing lost, nothing deleted.

use crate::cast::{ADA, KEY, Letter, SHOP, Shop, list, mailbox};
use crate::store::host::{Host, program};
use base64::{Engine, engine::general_purpose::STANDARD};
use comptoir_core::{Desk, KeySource, OpenOptions};
use comptoir_kernel::Secret;
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

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

/// Starts strace on a running process and lets its writes fail as a broken disk does, until it is killed.
fn break_disk(host: &Host) -> Child {
    let calls = "pwrite64,fsync,fdatasync";
    let mut strace = Command::new("strace");
    strace.args(["-f", "-o", "/dev/null", "-e", &format!("trace={calls}"), "-e", &format!("inject={calls}:error=EIO")]);
    let mut strace = strace.arg("-p").arg(host.id().to_string()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(strace.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains("attached"), "{line}");
    strace
}

#[test]
fn a_disk_that_fails_is_said_and_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let host = Host::start(folder.path(), None);
    let save = |text: &str| {
        let draft = json!({ "kind": "new", "recipients": {}, "subject": "", "text": text });
        Host::answer(&host.authority, "inbox.save_draft", &draft).unwrap()
    };
    let (status, draft) = save("before");
    assert_eq!(status, 200, "{draft}");
    let file = json!({
        "draftId": draft["id"], "name": "a.bin", "mimeType": "application/octet-stream", "isInline": false,
        "base64": STANDARD.encode("x".repeat(400_000)),
    });
    let mut strace = break_disk(&host);
    for (command, request) in [
        ("inbox.save_draft", &json!({ "kind": "new", "recipients": {}, "subject": "", "text": "lost" })),
        ("inbox.attach_file", &file),
    ] {
        let (status, refusal) = Host::answer(&host.authority, command, request).unwrap();
        assert_eq!((status, &refusal["code"]), (502, &json!("disk-failing")), "{command}: {refusal}");
    }
    strace.kill().unwrap();
    strace.wait().unwrap();
    assert_eq!(save("after").0, 200);
    assert_eq!(Host::answer(&host.authority, "inbox.attach_file", &file).unwrap().0, 200);
    let drafts = Host::ask(&host.authority, "inbox.drafts", &json!({})).unwrap();
    let mut texts: Vec<&str> = list(&drafts).iter().map(|draft| draft["text"].as_str().unwrap()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["after", "before"]);
    assert_eq!(Host::ask(&host.authority, "desk.check", &json!({})).unwrap()["verdict"], "ok");
}

#[tokio::test]
async fn a_folder_that_may_not_be_written_is_said_and_left_as_it_is() {
    if !may_mount() {
        eprintln!("left out: this system gives us no disk of our own");
        return;
    }
    let shop = Shop::open();
    shop.import(&Letter::from(ADA).id("n1").subject("first")).await;
    let (directory, empty) = (shop.directory(), shop.beside("empty"));
    std::fs::create_dir_all(&empty).unwrap();
    let shop = shop.closed(|| {
        for directory in [&directory, &empty] {
            let place = directory.display();
            let script =
                format!("mount --bind '{place}' '{place}' && mount -o remount,bind,ro '{place}' && exec \"$@\"");
            let mut command = Command::new("unshare");
            command.args(["--mount", "--map-root-user", "sh", "-c", &script, "sh"]).arg(program());
            command.args(["--json", "--data"]).arg(directory).arg("list").env("COMPTOIR_KEY", KEY);
            let output = command.output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1), "{place}: {said}");
            assert!(said.contains("\"desk-not-writable\""), "{place}: {said}");
        }
        assert_eq!(std::fs::read_dir(&empty).unwrap().count(), 0);
    });
    assert_eq!(shop.threads().await, ["Hello"]);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the question costs less than waiting for news over HTTP")]
fn mail_that_comes_while_the_disk_is_full_is_read_once_there_is_space() {
    if !may_mount() {
        eprintln!("left out: this system gives us no disk of our own");
        return;
    }
    let (servers, folder) = (MailServers::start(), tempfile::tempdir().unwrap());
    servers.add_user(SHOP);
    let directory = folder.path().join("desk");
    std::fs::create_dir_all(&directory).unwrap();
    let mount = format!("mount -t tmpfs -o size=8m none '{}'", directory.display());
    let host = Host::start(&directory, Some(&mount));
    let seen = Path::new("/proc").join(host.id().to_string()).join("root");
    let filler = seen.join(directory.strip_prefix("/").unwrap()).join("filler");
    let ask = |command: &str, request: Value| Host::answer(&host.authority, command, &request).unwrap();
    assert_eq!(ask("channels.add_mailbox", mailbox(&servers, "", PASSWORD)).0, 200);
    assert_eq!(ask("inbox.sync", json!({})).0, 200);
    fill(&filler);
    // As text that cannot be pressed together, so that it surely does not fit.
    let noise: String = (0..8000_u64).map(|n| format!("{:x} ", (n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15))).collect();
    for number in 0..4 {
        let letter = Letter::from(ADA).id(&format!("n{number}")).subject(&format!("letter {number}"));
        servers.store(&letter.text(&format!("{number} {noise}")).bytes(), SHOP);
    }
    for _ in 0..3 {
        let (_, refusal) = ask("inbox.sync", json!({}));
        assert_eq!(refusal["code"], "disk-full", "{refusal}");
    }
    assert_eq!(ask("inbox.page", json!({ "view": "all" })).1["total"], 0);
    // The mailbox says so at once and for as long as it is so, although that cannot be written down.
    let channel = || ask("channels.list", json!({})).1[0].clone();
    for _ in 0..3 {
        let said = channel();
        assert_eq!((&said["state"], &said["problemCode"]), (&json!("needs_you"), &json!("disk-full")), "{said}");
        assert!(said["failingSince"].is_number(), "{said}");
        ask("inbox.sync", json!({}));
    }
    std::fs::remove_file(&filler).unwrap();
    let started = Instant::now();
    while channel()["state"] != "up_to_date" {
        assert!(started.elapsed() < Duration::from_secs(30), "still in trouble: {}", channel());
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!((channel()["problemCode"].clone(), channel()["failingSince"].clone()), (Value::Null, Value::Null));
    // Whoever asks first brings it: this or the loop that watches the mailbox.
    let (status, answer) = ask("inbox.sync", json!({}));
    assert_eq!(status, 200, "{answer}");
    let page = ask("inbox.page", json!({ "view": "all", "limit": 100 })).1;
    let subjects: BTreeSet<&str> = list(&page["rows"]).iter().map(|row| row["subject"].as_str().unwrap()).collect();
    assert_eq!((subjects.len(), &page["total"]), (4, &json!(4)));
    assert_eq!(ask("desk.check", json!({})).1["verdict"], "ok");
}
