//! What the knowledge promises: nothing written is lost, every language is found, readers see what was published.

use crate::cast::{Shop, list};
use comptoir_core::Topic;
use serde_json::{Value, json};

async fn article(shop: &Shop, language: &str, title: &str, body: &str) -> i64 {
    let request = json!({ "language": language, "title": title, "body": body });
    shop.ask("knowledge.create", request).await["id"].as_i64().unwrap()
}

fn text_of<'v>(article: &'v Value, language: &str) -> &'v Value {
    list(&article["variants"]).iter().find(|own| own["language"] == language).unwrap()
}

/// Keeps a text on top of what stands; answers the article.
async fn keep(shop: &Shop, id: i64, language: &str, title: &str, body: &str) -> Value {
    let article = shop.ask("knowledge.get", json!({ "id": id })).await;
    let stands = list(&article["variants"]).iter().find(|own| own["language"] == language);
    let based_on = stands.map_or(0, |own| own["revision"].as_i64().unwrap());
    let request = json!({ "id": id, "language": language, "title": title, "body": body, "basedOn": based_on });
    shop.ask("knowledge.save_text", request).await
}

async fn found(shop: &Shop, query: &str) -> Vec<i64> {
    let hits = shop.ask("knowledge.search", json!({ "query": query })).await;
    list(&hits).iter().map(|hit| hit["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn two_who_change_one_text_cover_nothing_of_each_other() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "Cold").await;
    keep(&shop, id, "en", "Washing", "At 30 degrees").await;
    let late = json!({ "id": id, "language": "en", "title": "Washing", "body": "By hand", "basedOn": 1 });
    let refused = shop.refusal("knowledge.save_text", late).await;
    assert_eq!((refused.code, refused.args.get("language").unwrap().as_str()), ("article-changed-meanwhile", "en"));
    let again = json!({ "id": id, "language": "en", "title": "Washing", "body": "x", "basedOn": 0 });
    assert_eq!(shop.refusal("knowledge.save_text", again).await.code, "article-changed-meanwhile");
    let stands = shop.ask("knowledge.get", json!({ "id": id })).await;
    assert_eq!(text_of(&stands, "en")["body"], "At 30 degrees");
}

#[tokio::test]
async fn a_translation_is_stale_until_somebody_says_that_it_follows() {
    let shop = Shop::open();
    let id = article(&shop, "de", "Waschen", "Kalt").await;
    keep(&shop, id, "fr", "Laver", "À froid").await;
    let moved = keep(&shop, id, "de", "Waschen", "Bei 40 Grad").await;
    assert_eq!((&text_of(&moved, "fr")["isStale"], &text_of(&moved, "de")["isStale"]), (&json!(true), &json!(false)));
    let corrected = keep(&shop, id, "fr", "Laver", "À froid !").await;
    assert_eq!(text_of(&corrected, "fr")["isStale"], true, "mending a slip says nothing about the source");
    let follows =
        json!({ "id": id, "language": "fr", "title": "Laver", "body": "À 40 degrés", "basedOn": 2, "follows": 2 });
    assert_eq!(text_of(&shop.ask("knowledge.save_text", follows).await, "fr")["isStale"], false);
    let row = &shop.ask("knowledge.list", json!({})).await[0];
    let languages: Vec<&Value> = list(&row["languages"]).iter().map(|own| &own["language"]).collect();
    assert_eq!(languages, ["de", "fr"]);
}

#[tokio::test]
async fn readers_see_what_was_published_and_not_what_is_being_written() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Money back", "Within **14** days.").await;
    let empty = article(&shop, "en", "Empty", "").await;
    let refused = shop.refusal("knowledge.publish", json!({ "id": empty, "language": "en" })).await;
    assert_eq!(refused.code, "article-text-missing");
    let published = shop.ask("knowledge.publish", json!({ "id": id, "language": "en" })).await;
    assert_eq!(text_of(&published, "en")["status"], "published");
    let changed = keep(&shop, id, "en", "Money back", "Within 30 days.").await;
    assert_eq!(
        (&text_of(&changed, "en")["status"], &text_of(&changed, "en")["publishedRevision"]),
        (&json!("draft"), &json!(1))
    );
    let text = shop.ask("knowledge.text", json!({ "id": id, "language": "en" })).await;
    assert_eq!((&text["text"], &text["isDraft"]), (&json!("Within 14 days."), &json!(false)));
    shop.ask("knowledge.publish", json!({ "id": id, "language": "en" })).await;
    assert_eq!(shop.ask("knowledge.text", json!({ "id": id, "language": "en" })).await["text"], "Within 30 days.");
    let gone = shop.ask("knowledge.unpublish", json!({ "id": id, "language": "en" })).await;
    assert_eq!(text_of(&gone, "en")["publishedRevision"], Value::Null);
}

#[tokio::test]
async fn an_article_is_found_in_every_language_and_spelling() {
    let shop = Shop::open();
    let size = article(&shop, "de", "Größe finden", "Messen Sie die Brustweite.").await;
    keep(&shop, size, "ja", "サイズの選び方", "胸囲を測ってください。").await;
    keep(&shop, size, "tr", "İade ve beden", "Göğüs ölçüsü").await;
    let wash = article(&shop, "en", "Washing", "The right size of drum does not matter.").await;
    assert_eq!(found(&shop, "GROSSE").await, [size]);
    assert_eq!(found(&shop, "胸囲").await, [size]);
    assert_eq!(found(&shop, "iade").await, [size]);
    assert_eq!(found(&shop, "brust").await, [size]);
    assert_eq!(found(&shop, "size").await, [wash]);
    assert_eq!(found(&shop, "NEAR(\" OR *").await, Vec::<i64>::new());
    let hit = &shop.ask("knowledge.search", json!({ "query": "胸囲", "language": "tr" })).await[0];
    assert_eq!(
        (&hit["title"], &hit["foundLanguage"], &hit["languageMatch"]),
        (&json!("İade ve beden"), &json!("ja"), &json!("exact"))
    );
    keep(&shop, wash, "en", "Washing", "Nothing about it.").await;
    assert_eq!(found(&shop, "drum").await, Vec::<i64>::new(), "old words are no longer found");
}

#[tokio::test]
async fn an_answer_gets_the_customers_language_and_says_when_it_is_another() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "1. Hang\n2. Spray").await;
    keep(&shop, id, "de", "Waschen", "Kalt").await;
    let text = shop.ask("knowledge.text", json!({ "id": id, "language": "de-AT" })).await;
    assert_eq!(
        (&text["text"], &text["languageMatch"], &text["isDraft"]),
        (&json!("Kalt"), &json!("parent"), &json!(true))
    );
    let wished = json!({ "id": id, "language": "tr", "shopLanguage": "en", "isUsed": true });
    let text = shop.ask("knowledge.text", wished).await;
    assert_eq!((&text["language"], &text["languageMatch"]), (&json!("en"), &json!("shop_default")));
    assert_eq!(text["text"], "1. Hang\n2. Spray");
    assert_eq!(shop.ask("knowledge.get", json!({ "id": id })).await["insertCount"], 1);
    let internal = json!({ "id": id, "kind": "answer", "isInternal": true, "links": [{ "kind": "product", "target": " FJ-201 " }] });
    let kept = shop.ask("knowledge.update", internal).await;
    assert_eq!(kept["links"], json!([{ "kind": "product", "target": "FJ-201" }]));
    assert_eq!(shop.refusal("knowledge.text", json!({ "id": id })).await.code, "article-internal");
}

#[tokio::test]
async fn an_old_text_comes_back_as_the_newest_and_nothing_between_is_lost() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "first").await;
    keep(&shop, id, "en", "Washing", "second").await;
    let back = json!({ "id": id, "language": "en", "revision": 1, "basedOn": 2 });
    assert_eq!(text_of(&shop.ask("knowledge.restore", back.clone()).await, "en")["body"], "first");
    assert_eq!(shop.refusal("knowledge.restore", back).await.code, "article-changed-meanwhile");
    let revisions = shop.ask("knowledge.revisions", json!({ "id": id, "language": "en" })).await;
    let bodies: Vec<&Value> = list(&revisions).iter().map(|own| &own["body"]).collect();
    assert_eq!(bodies, ["first", "second", "first"]);
    keep(&shop, id, "en", "Washing", "first").await;
    let same = shop.ask("knowledge.revisions", json!({ "id": id, "language": "en" })).await;
    assert_eq!(list(&same).len(), 3, "keeping what stands makes no revision");
}

#[tokio::test]
async fn addresses_are_safe_and_nobody_takes_anothers() {
    let shop = Shop::open();
    let first = article(&shop, "en", "../../etc/passwd", "x").await;
    let second = article(&shop, "en", "etc passwd", "y").await;
    let slug = async |id: i64| {
        text_of(&shop.ask("knowledge.get", json!({ "id": id })).await, "en")["slug"].as_str().unwrap().to_owned()
    };
    assert_eq!((slug(first).await.as_str(), slug(second).await.as_str()), ("etc-passwd", "etc-passwd-2"));
    let wished =
        json!({ "id": second, "language": "en", "title": "t", "body": "y", "slug": "Etc/../passwd", "basedOn": 1 });
    let refused = shop.refusal("knowledge.save_text", wished).await;
    assert_eq!((refused.code, refused.args.get("slug").unwrap().as_str()), ("article-slug-taken", "etc-passwd"));
    let nothing = json!({ "language": "en", "title": " \n " });
    assert_eq!(shop.refusal("knowledge.create", nothing).await.code, "article-title-missing");
    let huge = json!({ "language": "en", "title": "t", "body": "x".repeat(200_001) });
    assert_eq!(shop.refusal("knowledge.create", huge).await.code, "article-too-long");
    assert_eq!(list(&shop.ask("knowledge.list", json!({})).await).len(), 2, "what was refused left nothing behind");
}

#[tokio::test]
async fn what_was_removed_comes_back_with_all_its_texts() {
    let shop = Shop::open();
    let id = article(&shop, "en", "Washing", "first").await;
    let mut news = shop.desk.changes();
    let removed = shop.ask("knowledge.remove", json!({ "id": id })).await;
    assert!(news.recv().await.unwrap().topics.contains_key(&Topic::Knowledge));
    assert_eq!(shop.ask("knowledge.list", json!({})).await, json!([]));
    assert_eq!(found(&shop, "washing").await, Vec::<i64>::new());
    assert_eq!(shop.refusal("knowledge.remove", json!({ "id": id })).await.code, "article-absent");
    shop.ask("inbox.undo", json!({ "id": removed["undoId"] })).await;
    assert_eq!(found(&shop, "washing").await, [id]);
}

#[tokio::test]
async fn the_tree_keeps_its_order_and_never_bites_its_tail() {
    let shop = Shop::open();
    let add = async |name: &str, parent: Value| {
        let request = json!({ "names": { "en": name }, "parentId": parent });
        let all = shop.ask("knowledge.save_category", request).await;
        list(&all).iter().find(|own| own["name"] == name).unwrap()["id"].as_i64().unwrap()
    };
    let care = add("Care", Value::Null).await;
    let wool = add("Wool", json!(care)).await;
    let size = add("Size", Value::Null).await;
    let into_itself = json!({ "id": care, "names": { "en": "Care" }, "parentId": wool });
    assert_eq!(shop.refusal("knowledge.save_category", into_itself).await.code, "article-category-place");
    let first = json!({ "id": size, "names": { "en": "Size", "de": "Größe" }, "position": 0 });
    let names = |all: &Value| list(all).iter().map(|own| own["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(names(&shop.ask("knowledge.save_category", first).await), ["Size", "Care", "Wool"]);
    let one = article(&shop, "en", "One", "x").await;
    let two = article(&shop, "en", "Two", "x").await;
    for (id, position) in [(one, 0), (two, 0)] {
        shop.ask("knowledge.move", json!({ "id": id, "categoryId": wool, "position": position })).await;
    }
    let titles: Vec<Value> =
        list(&shop.ask("knowledge.list", json!({})).await).iter().map(|row| row["title"].clone()).collect();
    assert_eq!(titles, ["Two", "One"]);
    assert_eq!(shop.refusal("knowledge.remove_category", json!({ "id": wool })).await.code, "article-category-filled");
    for id in [one, two] {
        shop.ask("knowledge.remove", json!({ "id": id })).await;
    }
    shop.ask("knowledge.remove_category", json!({ "id": wool })).await;
    assert_eq!(names(&shop.ask("knowledge.categories", json!({})).await), ["Size", "Care"]);
}
