//! What can be read on the disk, and what stays after a removal.

use crate::cast::{ADA, KEY, Letter, Shop, mailbox};
use base64::{Engine, engine::general_purpose::STANDARD};
use comptoir_store::{StoreError, rusqlite::types::ValueRef};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// The files that hold one of the words, in plain or in base64.
fn readable(directory: &Path, words: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for path in files(directory) {
        let bytes = std::fs::read(&path).unwrap();
        for word in words {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for form in [word.as_bytes(), STANDARD.encode(word).trim_end_matches('=').as_bytes(), &wide] {
                if bytes.windows(form.len()).any(|window| window == form) {
                    found.push((path.clone(), (*word).to_owned()));
                }
            }
        }
    }
    found
}

#[tokio::test]
async fn no_secret_and_no_customer_can_be_read_in_any_file() {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    servers.add_user(crate::cast::SHOP);
    shop.ask("channels.add_mailbox", mailbox(&servers, "", PASSWORD)).await;
    let attached = "ein sehr geheimer Anhang ".repeat(40_000);
    for number in 0..30 {
        let letter =
            Letter::from(ADA).header("From", &format!("Quintessa Zauberwort <{ADA}>")).id(&format!("z{number}"));
        shop.import(&letter.subject("Mondscheinsonate").text(&format!("Wolkenkuckucksheim {number}"))).await;
    }
    let draft = shop.draft_reply(1, "Entwurfsgeheimnis").await;
    let file = json!({
        "draftId": draft["id"], "name": "Anhangsname.txt", "mimeType": "text/plain", "isInline": false,
        "base64": STANDARD.encode(&attached),
    });
    shop.ask("inbox.attach_file", file).await;
    shop.ask("inbox.search", json!({ "query": "Wolkenkuckucksheim" })).await;
    shop.ask("desk.back_up", json!({})).await;
    let code = shop.ask("desk.status", json!({})).await["newRecoveryCode"].as_str().unwrap().to_owned();
    let words = [
        PASSWORD,
        KEY,
        &code,
        ADA,
        "Quintessa",
        "quintessa",
        "Mondscheinsonate",
        "mondscheinsonate",
        "Wolkenkuckucksheim",
        "Entwurfsgeheimnis",
        "geheimer Anhang",
        "Anhangsname",
        "nordlicht.example",
    ];
    let found = files(&shop.directory());
    let has = |end: &str| found.iter().any(|path| path.to_string_lossy().ends_with(end));
    assert!(has("desk.db") && has("desk.db-wal") && has(".comptoir-backup") && has("recovery.json"), "{found:?}");
    assert_eq!(readable(&shop.directory(), &words), []);
    // The search itself can find: the same words in a file of the test.
    std::fs::write(shop.directory().join("control"), format!("x{}", STANDARD.encode("Quintessa"))).unwrap();
    assert_eq!(readable(&shop.directory(), &["Quintessa"]).len(), 1);
}

/// Every value of every table, decrypted; the search index's own tables too.
fn dump(shop: &Shop) -> Vec<(String, Vec<u8>)> {
    let dumped = shop.desk.store().read(|connection| {
        let mut names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut values = Vec::new();
        for name in names.into_iter().filter(|name| name != "message_words") {
            let mut statement = connection.prepare(&format!("SELECT * FROM \"{name}\""))?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let mut line = Vec::new();
                for column in 0..columns {
                    match row.get_ref(column)? {
                        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => line.extend_from_slice(bytes),
                        ValueRef::Integer(number) => line.extend_from_slice(number.to_string().as_bytes()),
                        ValueRef::Real(_) | ValueRef::Null => {}
                    }
                    line.push(b'|');
                }
                values.push((name.clone(), line));
            }
        }
        Ok::<_, StoreError>(values)
    });
    dumped.unwrap()
}

fn rows(dump: &[(String, Vec<u8>)], table: &str) -> usize {
    dump.iter().filter(|(name, _)| name == table).count()
}

fn tables_with(dump: &[(String, Vec<u8>)], word: &str) -> Vec<String> {
    let word = word.as_bytes();
    let holds = |line: &[u8]| line.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word));
    let mut tables: Vec<String> = dump.iter().filter(|(_, line)| holds(line)).map(|(name, _)| name.clone()).collect();
    tables.dedup();
    tables
}

#[tokio::test]
async fn the_sample_shop_is_removed_without_a_trace_and_nothing_else() {
    let shop = Shop::open();
    let own = Letter::from("kept@world.example").header("From", "Verena Bleibtreu <kept@world.example>").id("own");
    shop.import(&own.subject("Mine").text("Bleibendeswort")).await;
    shop.ask("inbox.tag", json!({ "ids": [1], "add": ["ours"] })).await;
    let before = dump(&shop);
    shop.ask("sample.install", json!({})).await;

    let page = shop.ask("inbox.page", json!({ "view": "open", "limit": 200 })).await;
    let sample: Vec<Value> =
        page["rows"].as_array().unwrap().iter().filter(|row| row["channelKind"] == "sample").cloned().collect();
    assert!(sample.len() > 10, "{}", sample.len());
    let id = sample[0]["id"].as_i64().unwrap();
    shop.ask("inbox.tag", json!({ "ids": [id], "add": ["Musterschlagwort"] })).await;
    shop.ask("inbox.add_note", json!({ "id": id, "text": "Musternotiz" })).await;
    let draft = json!({ "conversationId": id, "kind": "reply", "recipients": {}, "text": "Musterentwurf" });
    let draft = shop.ask("inbox.save_draft", draft).await;
    let file = json!({
        "draftId": draft["id"], "name": "Muster.txt", "mimeType": "text/plain", "isInline": false, "base64": "TXVzdGVy",
    });
    shop.ask("inbox.attach_file", file).await;
    let mut names: Vec<String> = sample
        .iter()
        .flat_map(|row| {
            let name = row["customerName"].as_str().unwrap();
            let family = name.rsplit(' ').next().unwrap_or_default();
            [row["customerAddress"].as_str().unwrap().to_owned(), name.to_owned(), family.to_lowercase()]
        })
        .filter(|name| name.is_ascii() && name.len() > 5)
        .collect();
    names.extend(["Musterschlagwort", "Musternotiz", "Musterentwurf", "Muster.txt"].map(str::to_owned));
    assert!(names.len() > 20 && names.iter().take(3).all(|name| !tables_with(&dump(&shop), name).is_empty()));

    shop.ask("sample.remove", json!({})).await;
    let after = dump(&shop);
    for name in &names {
        assert_eq!(tables_with(&after, name), Vec::<String>::new(), "{name}");
    }
    for table in [
        "channels",
        "conversations",
        "messages",
        "customers",
        "raws",
        "attachments",
        "tags",
        "participants",
        "thread_ids",
    ] {
        assert_eq!(rows(&after, table), rows(&before, table), "{table}");
    }
    for table in ["drafts", "draft_files", "outbox", "undo", "quarantine", "customer_notes"] {
        assert_eq!(rows(&after, table), 0, "{table}");
    }
    assert_eq!(files(&shop.directory().join("blobs")), Vec::<PathBuf>::new());
    assert_eq!(shop.threads().await, ["Bleibendeswort"]);
    let found = shop.ask("inbox.search", json!({ "query": "bleibendesw" })).await;
    assert_eq!(found["hits"].as_array().unwrap().len(), 1);
    assert_eq!(shop.ask("inbox.counts", json!({})).await["views"]["all"], 1);
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
}
