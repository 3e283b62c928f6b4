//! An import of articles is taken back as a whole, what somebody changed since stays, and files can be handed over.

use crate::cast::{Shop, list};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::path::PathBuf;

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

async fn titles(shop: &Shop) -> Vec<String> {
    let rows = shop.ask("knowledge.list", json!({})).await;
    let mut titles: Vec<String> = list(&rows).iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect();
    titles.sort();
    titles
}

async fn article(shop: &Shop, title: &str) -> Value {
    let rows = shop.ask("knowledge.list", json!({})).await;
    let row = list(&rows).iter().find(|row| row["title"] == title).unwrap_or_else(|| panic!("{title}: {rows}"));
    shop.ask("knowledge.get", json!({ "id": row["id"] })).await
}

fn text<'a>(article: &'a Value, language: &str) -> &'a Value {
    list(&article["variants"]).iter().find(|own| own["language"] == language).unwrap()
}

async fn undo(shop: &Shop, answer: &Value) -> Value {
    assert!(answer["undoId"].is_i64(), "{answer}");
    shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] })).await
}

#[tokio::test]
async fn what_an_import_brought_goes_again_with_its_categories_and_can_come_anew() {
    let shop = Shop::open();
    let pages: Vec<(String, String)> = (0..90)
        .map(|number| (format!("All/a{number}.en.md"), format!("# Article {number}\n\nSee [it](a89.en.md).")))
        .collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let folder = folder(&shop, &pages);
    std::fs::write(folder.join("All/tape.png"), comptoir_tests::drawn(3)).unwrap();
    std::fs::write(folder.join("All/a0.en.md"), "# Article 0\n\n![A tape](tape.png)").unwrap();
    let request = json!({ "path": folder, "publishes": true });
    let answer = shop.ask("knowledge.import", request.clone()).await;
    assert_eq!(
        (&answer["added"], &answer["shown"]),
        (&json!(90), &json!([{ "place": "All/tape.png", "fate": "kept" }]))
    );
    let taken = undo(&shop, &answer).await;
    assert_eq!((&taken["deed"], &taken["left"], &taken["kept"]), (&json!("knowledge.import"), &json!(0), &json!([])));
    assert!(titles(&shop).await.is_empty(), "all three parts went");
    assert_eq!(list(&shop.ask("knowledge.categories", json!({})).await).len(), 0);
    assert_eq!(list(&shop.ask("knowledge.search", json!({ "query": "Article" })).await).len(), 0);
    let again = shop.refusal("inbox.undo", json!({ "undoId": answer["undoId"] })).await;
    assert_eq!(again.code, "undo-absent");

    let anew = shop.ask("knowledge.import", request).await;
    assert_eq!((&anew["added"], &anew["leftOut"]), (&json!(90), &json!(0)), "nobody removed it by hand");
    assert_eq!(text(&article(&shop, "Article 7").await, "en")["slug"], "article-7");
}

#[tokio::test]
async fn a_text_that_stands_again_is_found_by_the_words_of_the_texts_it_shares() {
    let shop = Shop::open();
    let block = json!({ "name": "Days", "texts": { "en": "Within thirty days." }, "basedOn": 0 });
    assert_eq!(shop.ask("knowledge.save_block", block).await["key"], "days");
    let folder = folder(&shop, &[("a.en.md", "# Money back\n\n:::block days\n:::")]);
    let request = json!({ "path": folder });
    shop.ask("knowledge.import", request.clone()).await;
    std::fs::write(folder.join("a.en.md"), "# Money back\n\nNever.").unwrap();
    let answer = shop.ask("knowledge.import", request).await;
    assert_eq!(answer["changed"], 1, "{answer}");
    let found = async || list(&shop.ask("knowledge.search", json!({ "query": "thirty" })).await).len();
    assert_eq!(found().await, 0);
    undo(&shop, &answer).await;
    assert_eq!(found().await, 1);
}

#[tokio::test]
async fn what_somebody_did_since_stays_and_is_named() {
    let shop = Shop::open();
    let folder = folder(
        &shop,
        &[
            ("Care/wash.en.md", "# Wash\n\n30."),
            ("Care/dry.en.md", "# Dry\n\nHang."),
            ("Care/iron.en.md", "# Iron\n\nLow."),
            ("Old/fold.en.md", "# Fold\n\nTwice."),
        ],
    );
    let answer = shop.ask("knowledge.import", json!({ "path": folder })).await;
    let (wash, dry) = (article(&shop, "Wash").await, article(&shop, "Dry").await);
    let own = json!({ "id": wash["id"], "language": "de", "title": "Waschen", "body": "Bei 30.", "basedOn": 0 });
    shop.ask("knowledge.save_text", own).await;
    shop.ask("knowledge.publish", json!({ "id": dry["id"], "language": "en" })).await;
    let mut kept = undo(&shop, &answer).await["kept"].clone();
    kept.as_array_mut().unwrap().sort_by_key(Value::to_string);
    assert_eq!(kept, json!(["Dry", "Wash"]));
    assert_eq!(titles(&shop).await, ["Dry", "Wash"]);
    let stays = article(&shop, "Wash").await;
    assert_eq!((&text(&stays, "en")["body"], &text(&stays, "de")["body"]), (&json!("30."), &json!("Bei 30.")));
    let tree = shop.ask("knowledge.categories", json!({})).await;
    assert_eq!(list(&tree).len(), 1, "the category of what stays: {tree}");
}

#[tokio::test]
async fn texts_that_an_import_changed_stand_as_before_for_readers_too() {
    let shop = Shop::open();
    let pages = |english: &str, more: &[(&str, &str)]| {
        let mut all = vec![("Care/wash.en.md", english), ("Care/wash.it.md", "# Lavare\n\nA 30.")];
        all.extend(more);
        folder(&shop, &all)
    };
    let path = pages("# Wash\n\n30.", &[]);
    let first = shop.ask("knowledge.import", json!({ "path": path, "publishes": true })).await;
    assert_eq!(first["added"], 2);
    pages("# Wash it\n\n40.", &[("Care/wash.fr.md", "# Laver\n\nÀ 40.")]);
    let second = shop.ask("knowledge.import", json!({ "path": path, "publishes": true })).await;
    assert_eq!((&second["added"], &second["changed"]), (&json!(1), &json!(1)), "{second}");
    assert_eq!(text(&article(&shop, "Wash it").await, "it")["isStale"], true);

    assert_eq!(undo(&shop, &second).await["kept"], json!([]));
    let wash = article(&shop, "Wash").await;
    let english = text(&wash, "en");
    assert_eq!(list(&wash["variants"]).len(), 2, "the French text is gone");
    assert_eq!((&english["body"], &english["status"]), (&json!("30."), &json!("published")));
    assert_eq!(english["publishedRevision"], english["revision"], "readers see what they saw");
    assert_eq!(text(&wash, "it")["isStale"], false, "its source is what it was");
    assert_eq!(shop.ask("knowledge.search", json!({ "query": "40" })).await, json!([]));
    let again = shop.ask("knowledge.import", json!({ "path": path })).await;
    assert_eq!((&again["added"], &again["changed"], &again["leftOut"]), (&json!(1), &json!(1), &json!(0)), "{again}");
    // The one before it changed nothing that is left untouched: both texts were taken again since.
    let kept = undo(&shop, &first).await["kept"].clone();
    assert_eq!(kept, json!(["Wash it"]));
}

#[tokio::test]
async fn files_that_were_handed_over_are_read_like_a_folder() {
    let shop = Shop::open();
    let file = |place: &str, bytes: &[u8]| json!({ "place": place, "base64": STANDARD.encode(bytes) });
    let half = &comptoir_tests::drawn(3)[..80];
    let pages = [
        file("Size/which.en.md", b"# Which\n\n![A tape](img/tape.png) ![Half](img/half.png) ![Gone](img/gone.png)"),
        file("notes.docx", b""),
        file("../outside.md", b"# Outside"),
    ];
    let held = shop.ask("knowledge.hold_import", json!({ "files": pages })).await["held"].clone();
    let pictures = [file("Size/img/tape.png", &comptoir_tests::drawn(3)), file("Size/img/half.png", half)];
    let more = shop.ask("knowledge.hold_import", json!({ "held": held, "files": pictures })).await;
    assert_eq!(more["held"], held);
    let plan = shop.ask("knowledge.plan_import", json!({ "held": held })).await;
    assert_eq!((&plan["added"], &plan["leftOut"], &plan["pictures"]), (&json!(1), &json!(1), &json!(2)), "{plan}");
    let fates: Vec<(&str, &str)> = list(&plan["shown"])
        .iter()
        .map(|own| (own["place"].as_str().unwrap(), own["fate"].as_str().unwrap()))
        .collect();
    assert_eq!(
        fates,
        [("Size/img/half.png", "unreadable"), ("img/gone.png", "missing"), ("Size/img/tape.png", "kept")]
    );
    let answer = shop.ask("knowledge.import", json!({ "held": held })).await;
    assert_eq!((&answer["added"], &answer["shown"]), (&json!(1), &plan["shown"]), "what the plan said");
    assert_eq!(titles(&shop).await, ["Which"]);
    assert_eq!(shop.refusal("knowledge.import", json!({ "held": held })).await.code, "held-files-gone");

    let empty = shop.ask("knowledge.hold_import", json!({ "files": [file("tape.png", half)] })).await;
    let refusal = shop.refusal("knowledge.plan_import", empty.clone()).await;
    assert_eq!(refusal.code, "article-import-nothing");
    shop.ask("knowledge.drop_import", empty.clone()).await;
    assert_eq!(shop.refusal("knowledge.plan_import", empty).await.code, "held-files-gone");
}
