//! Articles of other programs: looked at, taken once, taken again without a change, and never over what was written here.

use crate::cast::{Shop, list};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/articles").join(name)
}

fn counts(answer: &Value) -> [i64; 4] {
    ["added", "changed", "same", "leftOut"].map(|name| answer[name].as_i64().unwrap())
}

fn reasons(answer: &Value) -> Vec<&str> {
    list(&answer["texts"]).iter().filter_map(|text| text["reason"].as_str()).collect()
}

/// A folder with pages of Markdown.
fn folder(shop: &Shop, pages: &[(&str, &str)]) -> PathBuf {
    let folder = shop.beside("pages");
    for (name, text) in pages {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// The article with this title, with all its texts.
async fn article(shop: &Shop, title: &str) -> Value {
    let rows = shop.ask("knowledge.list", json!({})).await;
    let row = list(&rows).iter().find(|row| row["title"] == title).unwrap_or_else(|| panic!("{title}: {rows}"));
    shop.ask("knowledge.get", json!({ "id": row["id"] })).await
}

#[tokio::test]
async fn an_export_is_looked_at_taken_and_taken_again_without_a_change() {
    let shop = Shop::open();
    let request = json!({ "path": fixture("zendesk"), "publishes": true });
    let plan = shop.ask("knowledge.plan_import", request.clone()).await;
    assert_eq!((counts(&plan), plan["total"].as_i64()), ([5, 0, 0, 2], Some(7)), "{plan}");
    assert_eq!(list(&shop.ask("knowledge.list", json!({})).await).len(), 0, "a plan changes nothing");

    let answer = shop.ask("knowledge.import", request.clone()).await;
    assert_eq!(counts(&answer), [5, 0, 0, 2]);
    assert_eq!(reasons(&answer), ["no_title", "language_unknown"]);
    let sending = article(&shop, "Sending something back").await;
    let size = article(&shop, "Which size fits?").await;
    let (english, german) = (&sending["variants"][0], &sending["variants"][1]);
    assert_eq!((&english["language"], &german["language"]), (&json!("en-US"), &json!("de")));
    assert_eq!((&german["isStale"], &german["publishedRevision"]), (&json!(true), &json!(1)));
    let link = format!("[which size fits](article:{})", size["id"]);
    assert!(english["body"].as_str().unwrap().contains(&link), "{english}");
    let back = format!("[Something else](article:{})", sending["id"]);
    assert!(size["variants"][0]["body"].as_str().unwrap().contains(&back), "{size}");
    let japanese = list(&size["variants"]).iter().find(|own| own["language"] == "ja").unwrap();
    assert!(japanese["publishedRevision"].is_null(), "what was a draft there is one here");
    assert_eq!(article(&shop, "Goodwill").await["isInternal"], true);
    let tree = shop.ask("knowledge.categories", json!({})).await;
    let names: Vec<&Value> = list(&tree).iter().map(|own| &own["names"]).collect();
    assert_eq!(names[0], &json!({ "de": "Rücksendungen", "en-US": "Returns" }));
    assert_eq!(names.len(), 3);

    let again = shop.ask("knowledge.import", request).await;
    assert_eq!(counts(&again), [0, 0, 5, 2]);
    assert_eq!(list(&shop.ask("knowledge.list", json!({})).await).len(), 3);
    assert_eq!(list(&shop.ask("knowledge.categories", json!({})).await).len(), 3);
    assert_eq!(article(&shop, "Goodwill").await["variants"][0]["revision"], 1);
}

#[tokio::test]
async fn what_was_changed_here_is_covered_only_when_somebody_says_so() {
    let shop = Shop::open();
    let pages = |text: &str| folder(&shop, &[("Care/wash.en.md", text), ("Care/dry.en.md", "# Dry\n\nHang it.")]);
    let path = pages("# Wash\n\n30 degrees.");
    let ask = |more: Value| {
        let mut request = json!({ "path": path });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    };
    shop.ask("knowledge.import", ask(json!({}))).await;
    let wash = article(&shop, "Wash").await;
    let own = json!({ "id": wash["id"], "language": "en", "title": "Wash", "body": "Ask us.", "basedOn": 1 });
    shop.ask("knowledge.save_text", own).await;
    assert_eq!(counts(&shop.ask("knowledge.import", ask(json!({}))).await), [0, 0, 2, 0], "nothing new came");

    pages("# Wash\n\n40 degrees.");
    let plan = shop.ask("knowledge.plan_import", ask(json!({}))).await;
    assert_eq!((counts(&plan), reasons(&plan)), ([0, 0, 1, 1], vec!["edited_here"]));
    let answer = shop.ask("knowledge.import", ask(json!({}))).await;
    assert_eq!((counts(&answer), reasons(&answer)), ([0, 0, 1, 1], vec!["edited_here"]));
    assert_eq!(article(&shop, "Wash").await["variants"][0]["body"], "Ask us.");
    let answer = shop.ask("knowledge.import", ask(json!({ "overwrites": true }))).await;
    assert_eq!(counts(&answer), [0, 1, 1, 0]);
    assert_eq!(article(&shop, "Wash").await["variants"][0]["body"], "40 degrees.");

    pages("# Wash\n\n50 degrees.");
    assert_eq!(counts(&shop.ask("knowledge.import", ask(json!({}))).await), [0, 1, 1, 0], "nobody changed it since");
    shop.ask("knowledge.remove", json!({ "id": wash["id"] })).await;
    let answer = shop.ask("knowledge.import", ask(json!({}))).await;
    assert_eq!((counts(&answer), reasons(&answer)), ([0, 0, 1, 1], vec!["removed"]));
}

#[tokio::test]
async fn hostile_names_and_doubled_addresses_end_as_plain_ones() {
    let shop = Shop::open();
    let answer = shop.ask("knowledge.import", json!({ "path": fixture("help-scout") })).await;
    assert_eq!((counts(&answer), reasons(&answer)), ([2, 0, 0, 2], vec!["broken", "no_text"]));
    let arrives = article(&shop, "When does it arrive?").await;
    let pays = article(&shop, "Who pays?").await;
    assert_eq!(arrives["variants"][0]["slug"], "when-does-it-arrive");
    assert_eq!(pays["variants"][0]["slug"], "who-pays", "the address that it wanted is taken");
    assert_eq!(arrives["variants"][0]["language"], "en");
    let answer = shop.ask("knowledge.import", json!({ "path": fixture("articles.csv"), "language": "de" })).await;
    assert_eq!(counts(&answer), [3, 0, 0, 1]);
    assert_eq!(
        article(&shop, "=Formula").await["variants"][0]["slug"],
        "formula",
        "the address that it wanted is taken"
    );
    let answer = shop.ask("knowledge.import", json!({ "path": fixture("pages") })).await;
    assert_eq!((counts(&answer), answer["pictures"].as_i64()), ([3, 0, 0, 1], Some(1)));
}

#[tokio::test]
async fn an_import_that_cannot_begin_says_why() {
    let shop = Shop::open();
    let gone = json!({ "path": shop.beside("gone") });
    assert_eq!(shop.refusal("knowledge.import", gone.clone()).await.code, "file-unreadable");
    assert_eq!(shop.refusal("knowledge.plan_import", gone).await.code, "file-unreadable");
    let empty = shop.beside("empty");
    std::fs::create_dir_all(&empty).unwrap();
    assert_eq!(shop.refusal("knowledge.import", json!({ "path": empty })).await.code, "article-import-nothing");
    let odd = json!({ "path": fixture("pages"), "language": "english" });
    assert_eq!(shop.refusal("knowledge.import", odd).await.code, "macro-language-unknown");
    assert_eq!(shop.ask("knowledge.import_progress", json!({})).await, json!({ "done": 0, "total": 0 }));
}

#[tokio::test]
async fn an_import_that_somebody_ends_keeps_whole_articles() {
    let shop = Shop::open();
    let pages: Vec<(String, String)> = (0..400)
        .map(|number| {
            let next = (number + 200) % 400;
            (format!("All/a{number}.en.md"), format!("# Article {number}\n\nSee [next](a{next}.en.md)."))
        })
        .collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let request = json!({ "path": folder(&shop, &pages) });
    let owner = comptoir_core::agents::owner(&shop.desk).unwrap();
    let (desk, asked) = (std::sync::Arc::clone(&shop.desk), request.clone());
    let caller = comptoir_core::Caller { agent: owner };
    let taking = tokio::spawn(async move { desk.ask(caller, "knowledge.import", asked).await });
    // The first part was committed.
    while !taking.is_finished() {
        if !list(&shop.ask("knowledge.list", json!({})).await).is_empty() {
            shop.ask("knowledge.cancel_import", json!({})).await;
            break;
        }
    }
    let answer = taking.await.unwrap().unwrap();
    let rows = shop.ask("knowledge.list", json!({})).await;
    let added = answer["added"].as_u64().unwrap() as usize;
    assert!((40..=400).contains(&added), "{added}");
    assert_eq!(list(&rows).len(), added, "no empty article is left where a link led");
    assert!(list(&rows).iter().all(|row| row["title"] != ""));
    let again = shop.ask("knowledge.import", request).await;
    assert_eq!(again["added"].as_u64().unwrap() as usize + added, 400);
    assert_eq!(again["problemCode"], Value::Null);
}

fn png() -> Vec<u8> {
    comptoir_tests::drawn(3)
}

/// A folder with two pages that show pictures, and things that only look like pictures.
fn illustrated(shop: &Shop) -> PathBuf {
    let folder = folder(
        shop,
        &[
            (
                "Size/which.md",
                "# Which size\n\n![A tape](img/a%20tape.png)\n\n![Map](https://x.example/map.png)\n\n![Key](../../key.png)\n",
            ),
            (
                "Size/which.de.html",
                "<html lang='de'><head><title>Welche Größe · Shop</title></head><body><h1>Welche Größe</h1><p>Messen.</p><img src='/Size/img/a tape.png' alt='Ein Band'></body></html>",
            ),
            ("Size/mute.md", "# Mute\n\n![](img/a%20tape.png)\n\n![Half](img/half.png)\n"),
        ],
    );
    std::fs::create_dir_all(folder.join("Size/img")).unwrap();
    std::fs::write(folder.join("Size/img/a tape.png"), png()).unwrap();
    std::fs::write(folder.join("Size/img/half.png"), &png()[..80]).unwrap();
    std::fs::write(folder.parent().unwrap().join("key.png"), png()).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", folder.join("Size/img/link.png")).unwrap();
    folder
}

#[tokio::test]
async fn pictures_of_a_folder_come_along_once_and_what_did_not_come_is_named() {
    let shop = Shop::open();
    let folder = illustrated(&shop);
    let request = json!({ "path": folder, "publishes": true, "language": "en" });
    let plan = shop.ask("knowledge.plan_import", request.clone()).await;
    assert_eq!((counts(&plan), &plan["pictures"]), ([3, 0, 0, 0], &json!(3)), "{plan}");
    let answer = shop.ask("knowledge.import", request.clone()).await;
    assert_eq!((counts(&answer), &answer["pictures"]), ([3, 0, 0, 0], &json!(3)), "{answer}");
    let named: Vec<&str> = list(&answer["texts"])
        .iter()
        .flat_map(|text| list(&text["notes"]))
        .filter(|note| note["kind"] == "picture")
        .flat_map(|note| list(&note["details"]))
        .map(|detail| detail.as_str().unwrap())
        .collect();
    assert_eq!(named, ["Size/img/half.png", "../../key.png", "https://x.example/map.png"]);

    let size = article(&shop, "Which size").await;
    let body = |language: &str| {
        let own = list(&size["variants"]).iter().find(|own| own["language"] == language).unwrap();
        (own["body"].as_str().unwrap().to_owned(), own["status"].as_str().unwrap().to_owned())
    };
    let english = "![A tape](files/a-tape.png)\n\n![Map](https://x.example/map.png)\n\n![Key](../../key.png)";
    assert_eq!(body("en"), (english.to_owned(), "published".to_owned()));
    assert_eq!(body("de"), ("Messen.\n\n![Ein Band](files/a-tape.png)".to_owned(), "published".to_owned()));
    let files = shop.ask("knowledge.files", json!({ "id": size["id"] })).await;
    assert_eq!(list(&files).len(), 1, "the same picture in two languages is one file: {files}");
    let mute = article(&shop, "Mute").await;
    assert_eq!(mute["variants"][0]["status"], "draft", "a picture that says nothing is not published");

    let again = shop.ask("knowledge.import", json!({ "path": folder, "language": "en" })).await;
    assert_eq!(counts(&again), [0, 0, 3, 0], "{again}");
    std::fs::write(folder.join("Size/img/a tape.png"), comptoir_tests::drawn(5)).unwrap();
    let changed = shop.ask("knowledge.import", json!({ "path": folder, "language": "en" })).await;
    assert_eq!(counts(&changed), [0, 3, 0, 0], "another picture under the same name: {changed}");
}
