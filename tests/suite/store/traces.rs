//! What can be read on the disk, and what stays after a removal.

use crate::cast::{ADA, KEY, Letter, Shop, mailbox};
use base64::{Engine, engine::general_purpose::STANDARD};
use comptoir_store::{StoreError, rusqlite::types::ValueRef};
use comptoir_tests::{MailServers, PASSWORD};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

fn files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Which of the words stand in the bytes: one walk for all of them, since a debug build is slow at it.
fn standing_in(bytes: &[u8], words: &[Vec<u8>]) -> BTreeSet<usize> {
    let pair = |bytes: &[u8]| usize::from(bytes[0]) << 8 | usize::from(bytes[1]);
    let mut beginning_with: Vec<Vec<usize>> = vec![Vec::new(); 1 << 16];
    for (number, word) in words.iter().enumerate() {
        beginning_with[pair(word)].push(number);
    }
    let mut found = BTreeSet::new();
    for at in 0..bytes.len().saturating_sub(1) {
        for number in &beginning_with[pair(&bytes[at..])] {
            if bytes[at..].starts_with(&words[*number]) {
                found.insert(*number);
            }
        }
    }
    found
}

/// The files that hold one of the words, in plain, in base64 or in UTF-16.
fn readable(directory: &Path, words: &[&str]) -> Vec<(PathBuf, String)> {
    let mut forms = Vec::new();
    for word in words {
        forms.push(word.as_bytes().to_vec());
        forms.push(STANDARD.encode(word).trim_end_matches('=').as_bytes().to_vec());
        forms.push(word.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    let mut found = Vec::new();
    for path in files(directory) {
        for form in standing_in(&std::fs::read(&path).unwrap(), &forms) {
            found.push((path.clone(), words[form / 3].to_owned()));
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

/// The words that stand anywhere in a dump, whatever their case, and where.
fn remaining(dump: &[(String, Vec<u8>)], words: &[String]) -> BTreeSet<(usize, String)> {
    let words: Vec<Vec<u8>> = words.iter().map(|word| word.to_ascii_lowercase().into_bytes()).collect();
    let mut tables: BTreeMap<&String, Vec<u8>> = BTreeMap::new();
    for (table, line) in dump {
        tables.entry(table).or_default().extend(line.to_ascii_lowercase());
    }
    let in_table = |(table, bytes): (&String, Vec<u8>)| {
        standing_in(&bytes, &words).into_iter().map(|number| (number, table.clone())).collect::<Vec<_>>()
    };
    tables.into_iter().flat_map(in_table).collect()
}

/// Every word of the search index; those of removed letters stay in it until its parts are merged.
fn indexed_words(shop: &Shop) -> BTreeSet<String> {
    let words = shop.desk.store().write(|connection| {
        connection.execute_batch("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, message_words, row)")?;
        let mut statement = connection.prepare("SELECT term FROM temp.words")?;
        let words = statement.query_map([], |row| row.get(0))?.collect::<Result<BTreeSet<String>, _>>()?;
        drop(statement);
        connection.execute_batch("DROP TABLE temp.words")?;
        Ok::<_, StoreError>(words)
    });
    words.unwrap()
}

/// The words by which the sample can be found: its customers, and what was added to it by hand.
fn names_of(sample: &[Value]) -> Vec<String> {
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
    names
}

/// Every table holds what Verena's mailbox put there and nothing else.
fn only_ours_is_left(after: &[(String, Vec<u8>)]) {
    let own = [
        ("channels", 1),
        ("conversations", 1),
        ("messages", 41),
        ("customers", 1),
        ("raws", 41),
        ("attachments", 0),
        ("tags", 1),
        // Verena's and the shop's: no mailbox says yet that the latter is ours.
        ("participants", 2),
        ("thread_ids", 41),
    ];
    for (table, count) in own {
        assert_eq!(rows(after, table), count, "{table}");
    }
    for table in ["drafts", "draft_files", "outbox", "undo", "quarantine", "customer_notes"] {
        assert_eq!(rows(after, table), 0, "{table}");
    }
}

#[tokio::test]
async fn the_sample_shop_is_removed_without_a_trace_and_nothing_else() {
    let shop = Shop::open();
    let own = Letter::from("kept@world.example").header("From", "Verena Bleibtreu <kept@world.example>").id("own");
    shop.import(&own.subject("Mine").text("Bleibendeswort")).await;
    shop.ask("inbox.tag", json!({ "ids": [1], "add": ["ours"] })).await;
    let words_before = indexed_words(&shop);
    shop.ask("sample.install", json!({})).await;
    // Mail goes on meanwhile: the index has mixed both by then.
    for number in 0..40 {
        let next = Letter::from("kept@world.example").id(&format!("own{number}")).in_reply_to("own");
        shop.import(&next.subject("Mine").text("Bleibendeswort")).await;
    }

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
    let names = names_of(&sample);
    let found: BTreeSet<usize> = remaining(&dump(&shop), &names).into_iter().map(|(number, _)| number).collect();
    assert_eq!(found, (0..names.len()).collect(), "each of them can be found while it is there");
    assert!(names.len() > 20 && indexed_words(&shop).len() > words_before.len() + 100);

    shop.ask("sample.remove", json!({})).await;
    let after = dump(&shop);
    let left = remaining(&after, &names);
    assert!(left.is_empty(), "{:?}", left.iter().map(|(number, table)| (&names[*number], table)).collect::<Vec<_>>());
    assert_eq!(indexed_words(&shop), words_before);
    only_ours_is_left(&after);
    assert_eq!(files(&shop.directory().join("blobs")), Vec::<PathBuf>::new());
    assert_eq!(shop.threads().await, [["Bleibendeswort"; 41].join(" + ")]);
    let found = shop.ask("inbox.search", json!({ "query": "bleibendesw" })).await;
    assert_eq!(found["hits"].as_array().unwrap().len(), 1);
    assert_eq!(shop.ask("inbox.counts", json!({})).await["views"]["all"], 1);
    assert_eq!(shop.ask("desk.check", json!({})).await["verdict"], "ok");
}
