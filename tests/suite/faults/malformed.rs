//! Monstrous and broken mail through the whole desk: each piece becomes a conversation or a visible entry, in bounded time
//! and memory.

use super::host::Host;
use crate::cast::{ADA, Letter, SHOP, Shop, list, mailbox};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};
use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
    time::{Duration, Instant},
};

/// The bar is two seconds for what is shipped; this build is not optimised.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 2 });

fn monsters() -> Vec<(&'static str, Vec<u8>)> {
    let head = |name: &str| format!("From: ada@world.example\nSubject: {name}\n");
    let nested = |open: &dyn Fn(usize) -> String| (0..10_000).map(open).collect::<String>();
    let texts = [
        ("nested multiparts", nested(&|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))),
        ("nested messages", nested(&|_| "Content-Type: message/rfc822\n\n".to_owned())),
        ("50,000 headers", (0..50_000).map(|n| format!("X-{n}: y\n")).collect::<String>() + "\nbody"),
        ("nested tags", format!("Content-Type: text/html\n\n{}", "<div><b>".repeat(50_000))),
        ("tables in tables", format!("Content-Type: text/html\n\n{}", "<table><tr><td>".repeat(20_000))),
        ("a text without a break", format!("Content-Type: text/plain\n\n{}", "x".repeat(8 << 20))),
        (
            "quotes in quotes",
            format!("\n{}", (0..20_000).map(|n| format!("{} x\n", ">".repeat(n % 900))).collect::<String>()),
        ),
    ];
    let mut all: Vec<_> =
        texts.into_iter().map(|(name, text)| (name, [head(name), text].concat().into_bytes())).collect();
    let bytes: [(&str, &[u8]); 8] = [
        ("an unknown charset", b"Content-Type: text/plain; charset=klingon\n\n\x80\x81\xff\xfe text"),
        ("a wrong charset", b"Content-Type: text/plain; charset=utf-16\n\nodd"),
        ("a charset that never ends", b"Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B$3$s"),
        ("no end of the header", b"X-Last: field"),
        ("zeros", b"\0\0\0\0\n\n\0\0\0\0"),
        ("zeros in a name", b"X-\0: \0\nContent-Type: text/\0html\n\n<p>\0</p>"),
        ("half a base64", b"Content-Transfer-Encoding: base64\n\nSGVsbG8gd29ybGQ$$$$==A"),
        ("surrogates", b"Content-Type: text/plain; charset=utf-8\n\n\xed\xa0\x80\xf5\x80\x80\x80"),
    ];
    all.extend(bytes.map(|(name, rest)| (name, [head(name).as_bytes(), rest].concat())));
    all.extend([
        ("nothing", b"".to_vec()),
        ("empty lines", b"\n\n\n".to_vec()),
        ("only zeros", vec![0; 1 << 20]),
        ("no mail at all", b"%PDF-1.7\n1 0 obj".to_vec()),
    ]);
    all
}

#[tokio::test]
async fn every_monster_becomes_a_conversation_or_a_visible_entry_in_time() {
    let shop = Shop::open();
    let (mut messages, mut held) = (0, 0);
    for (name, raw) in monsters() {
        let started = Instant::now();
        let answer = shop.import_bytes(&raw, false).await;
        let (new, quarantined) = (answer["newMessages"].as_u64().unwrap(), answer["quarantined"].as_u64().unwrap());
        assert_eq!(new + quarantined, 1, "{name}: {answer}");
        messages += new;
        held += quarantined;
        if new == 1 {
            open(&shop, messages).await;
        }
        shop.ask("inbox.quarantine", json!({})).await;
        assert!(started.elapsed() < LIMIT, "{name} took {:?}", started.elapsed());
    }
    assert_eq!((messages, held), (15, 4));
    assert_eq!(list(&shop.ask("inbox.quarantine", json!({})).await).len(), 4);
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
}

/// Opens a conversation with its message, as the window does.
async fn open(shop: &Shop, id: u64) {
    let conversation = shop.ask("inbox.open", json!({ "id": id })).await;
    for message in list(&conversation["messages"]).iter().filter(|message| message["hasHtml"] == true) {
        let request = json!({
            "messageId": message["id"], "remoteImages": "blocked", "isDark": false, "showQuoted": true,
        });
        shop.ask("inbox.message_html", request).await;
    }
}

/// What one import costs a process of its own: the answer, the time, the most memory.
fn measured(shop: Shop, path: &Path) -> (Shop, Value, Duration, u64) {
    let directory = shop.directory();
    let mut found = None;
    let shop = shop.closed(|| {
        let host = Host::start(&directory);
        let before = host.peak_memory();
        let started = Instant::now();
        let answer = host.ask("inbox.import", &json!({ "kind": "eml", "path": path })).unwrap();
        found = Some((answer, started.elapsed(), host.peak_memory() - before));
    });
    let (answer, time, memory) = found.unwrap();
    (shop, answer, time, memory)
}

#[tokio::test]
async fn a_message_of_a_hundred_megabytes_costs_bounded_time_and_memory() {
    const MEGABYTE: u64 = 1 << 20;
    let head = format!("From: <{ADA}>\nSubject: huge\nMIME-Version: 1.0\n");
    let line = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0\n";
    let lines = 100 * 1024 * 1024 / line.len();
    let attached = format!(
        "{head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee the file.\n--b\nContent-Type: application/zip; \
         name=a.zip\nContent-Transfer-Encoding: base64\n\n{}--b--\n",
        line.repeat(lines)
    );
    let plain = format!("{head}\n{}", line.repeat(lines));
    let html = format!("{head}Content-Type: text/html\n\n<p>{}", "<b>word </b>\n".repeat(100 * 1024 * 1024 / 13));
    let mut shop = Shop::open();
    for (name, raw) in [("attached", attached), ("plain", plain), ("html", html)] {
        let path = shop.beside(&format!("{name}.eml"));
        fs::write(&path, raw).unwrap();
        let (again, answer, time, memory) = measured(shop, &path);
        shop = again;
        println!("{name}: {time:?}, {} MB", memory / MEGABYTE);
        assert_eq!(answer["newMessages"], 1, "{name}");
        assert!(time < Duration::from_secs(if cfg!(debug_assertions) { 90 } else { 10 }), "{name} took {time:?}");
        assert!(memory < 1200 * MEGABYTE, "{name} took {} MB", memory / MEGABYTE);
        // Opening the conversation hands the window no hundred megabytes.
        let id = shop.conversations().await.last().unwrap()["row"]["id"].clone();
        let opened = shop.ask("inbox.open", json!({ "id": id })).await.to_string();
        assert!(opened.len() < 8 << 20, "{name}: {} bytes for the window", opened.len());
    }
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
}

#[tokio::test]
async fn an_mbox_cut_anywhere_brings_everything_before_the_cut() {
    let letter = |number: usize| {
        let text = format!("Number {number}\n>From the start\n>>From afar\nFrom Monday on we are open\n");
        let letter = Letter::from(ADA).subject(&format!("Part {number}")).id(&format!("p{number}")).text(&text);
        let raw = String::from_utf8(letter.bytes()).unwrap().replace("\r\n", "\n").replace("\n>", "\n>>");
        format!("From ada@world.example Mon Jan  1 10:00:00 2024\n{raw}\n")
    };
    let whole: String = (0..5).map(letter).collect();
    let starts: Vec<usize> = whole.match_indices("From ada@").map(|(at, _)| at).collect();
    assert_eq!(starts.len(), 5);
    for (round, cut) in (starts[3] + 60..whole.len()).step_by(37).enumerate() {
        let shop = Shop::open();
        let path = shop.beside(&format!("Inbox-{round}.mbox"));
        fs::write(&path, &whole[..cut]).unwrap();
        let answer = shop.ask("inbox.import", json!({ "kind": "mbox", "path": path })).await;
        let whole_ones = starts.iter().filter(|start| **start < cut).count() as u64;
        let come = answer["newMessages"].as_u64().unwrap() + answer["quarantined"].as_u64().unwrap();
        assert!(come == whole_ones || (come + 1 == whole_ones && cut < starts[4] + 60), "cut at {cut}: {answer}");
        let first = shop.conversation(1).await["messages"][0]["visibleText"].as_str().unwrap().to_owned();
        assert!(first.contains("From Monday on we are open"), "{first}");
    }
}

#[tokio::test]
async fn files_that_may_not_be_read_are_shown_and_stop_nothing() {
    let shop = Shop::open();
    let maildir = shop.beside("Maildir");
    for folder in ["cur", "new", "tmp", ".Locked/cur"] {
        fs::create_dir_all(maildir.join(folder)).unwrap();
    }
    for number in 0..4 {
        let letter = Letter::from(ADA).subject(&format!("No {number}")).id(&format!("n{number}"));
        fs::write(maildir.join(format!("cur/{number}.x:2,S")), letter.bytes()).unwrap();
    }
    // No permission stops root; a file that gives an error to everybody does.
    symlink("/proc/self/mem", maildir.join("cur/1a.x:2,")).unwrap();
    symlink("/nowhere/at/all", maildir.join("cur/1b.x:2,")).unwrap();
    fs::set_permissions(maildir.join("cur/3.x:2,S"), fs::Permissions::from_mode(0o000)).unwrap();
    let is_root = fs::read(maildir.join("cur/3.x:2,S")).is_ok();
    let answer = shop.ask("inbox.import", json!({ "kind": "maildir", "path": maildir })).await;
    let (read, unread) = if is_root { (4, 2) } else { (3, 3) };
    assert_eq!((&answer["newMessages"], &answer["quarantined"]), (&json!(read), &json!(unread)), "{answer}");
    let held = shop.ask("inbox.quarantine", json!({})).await;
    assert_eq!(list(&held).len(), unread);
    for item in list(&held) {
        assert_eq!(item["problemCode"], "mail-file-unreadable");
        assert!(item["origin"].as_str().unwrap().contains("Maildir/cur/"), "{item}");
    }
    let again = shop.ask("inbox.import", json!({ "kind": "maildir", "path": maildir })).await;
    assert_eq!((&again["newMessages"], &again["quarantined"]), (&json!(0), &json!(0)), "told twice");

    // One file that was named by itself is refused, so that the person hears it at once.
    let problem = shop.refusal("inbox.import", json!({ "kind": "eml", "path": maildir.join("cur/1a.x:2,") })).await;
    assert_eq!(problem.code, "file-unreadable");
}

#[tokio::test]
async fn a_folder_that_is_called_like_a_file_is_read_as_a_folder() {
    let shop = Shop::open();
    let outer = shop.beside("letters");
    fs::create_dir_all(outer.join("old.eml/deeper.eml")).unwrap();
    for path in ["a.eml", "old.eml/b.eml", "old.eml/deeper.eml/c.eml"] {
        fs::write(outer.join(path), Letter::from(ADA).subject(path).id(path).bytes()).unwrap();
    }
    let answer = shop.ask("inbox.import", json!({ "kind": "eml", "path": outer })).await;
    assert_eq!((&answer["newMessages"], &answer["quarantined"]), (&json!(3), &json!(0)));
    let empty = shop.beside("empty.eml");
    fs::create_dir_all(&empty).unwrap();
    let problem = shop.refusal("inbox.import", json!({ "kind": "eml", "path": empty })).await;
    assert_eq!(problem.code, "file-unreadable");
}

#[tokio::test]
async fn a_mailbox_with_monsters_is_read_to_its_end() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(SHOP);
    let monsters: Vec<Vec<u8>> = monsters().into_iter().map(|(_, raw)| raw).filter(|raw| !raw.is_empty()).collect();
    servers.fill(SHOP, monsters.iter().map(Vec::as_slice));
    shop.ask("channels.add_mailbox", mailbox(&servers, "", PASSWORD)).await;
    let answer = shop.ask("inbox.sync", json!({})).await;
    let count = |name: &str| answer[name].as_u64().unwrap() as usize;
    assert_eq!(count("messages"), monsters.len());
    assert_eq!(count("newMessages") + count("quarantined"), monsters.len(), "{answer}");
    assert_eq!(shop.ask("inbox.sync", json!({})).await["messages"], 0);
}
