//! The articles of the sample shop: that they are there as somebody would have written them, and go without a trace.

use crate::cast::{Shop, list};
use comptoir_kernel::LocaleTag;
use comptoir_site::Product;
use comptoir_site::markdown::{Setting, check};
use comptoir_store::StoreError;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Every article with its texts.
async fn articles(shop: &Shop) -> Vec<Value> {
    let mut all = Vec::new();
    for row in list(&shop.ask("knowledge.list", json!({})).await) {
        all.push(shop.ask("knowledge.get", json!({ "id": row["id"] })).await);
    }
    all
}

/// Every word of the index of articles.
fn indexed_words(shop: &Shop) -> BTreeSet<String> {
    let words = shop.desk.store().write(|connection| {
        connection.execute_batch("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, article_words, row)")?;
        let mut statement = connection.prepare("SELECT term FROM temp.words")?;
        let words = statement.query_map([], |row| row.get(0))?.collect::<Result<BTreeSet<String>, _>>()?;
        drop(statement);
        connection.execute_batch("DROP TABLE temp.words")?;
        Ok::<_, StoreError>(words)
    });
    words.unwrap()
}

/// How many rows there are in each table that holds something of articles.
fn rows_of_articles(shop: &Shop) -> Vec<(String, i64)> {
    let counted = shop.desk.store().read(|connection| {
        let mut statement = connection.prepare(
            "SELECT 'articles', count(*) FROM articles
             UNION ALL SELECT 'variants', count(*) FROM article_variants
             UNION ALL SELECT 'revisions', count(*) FROM article_revisions
             UNION ALL SELECT 'links', count(*) FROM article_links
             UNION ALL SELECT 'words', count(*) FROM article_words
             UNION ALL SELECT 'categories', count(*) FROM article_categories",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok::<_, StoreError>(rows)
    });
    counted.unwrap()
}

/// The numbers of all articles that the sample shop sells, with their sizes.
fn skus(shop: &Shop) -> BTreeSet<String> {
    let read = shop.desk.store().read(|connection| {
        let mut statement = connection
            .prepare("SELECT v.value ->> 'sku' FROM store_products p, json_each(p.detail, '$.variants') v")?;
        let skus = statement.query_map([], |row| row.get(0))?.collect::<Result<BTreeSet<String>, _>>()?;
        Ok::<_, StoreError>(skus)
    });
    read.unwrap()
}

#[tokio::test]
async fn the_sample_brings_forty_articles_that_are_as_far_as_those_of_a_shop() {
    let shop = Shop::open_today();
    shop.ask("sample.install", json!({})).await;
    let all = articles(&shop).await;
    assert_eq!(all.len(), 40);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for article in &all {
        assert_eq!(article["variants"][0]["language"], "en", "the source stands first");
        assert!(list(&article["variants"]).len() >= 5 && article["categoryId"].is_i64(), "{article}");
        for own in list(&article["variants"]) {
            assert!(!own["summary"].as_str().unwrap().is_empty() && own["summary"] != own["title"], "{own}");
            *counts.entry(own["status"].as_str().unwrap()).or_default() += 1;
            *counts.entry("stale").or_default() += usize::from(own["isStale"] == true);
        }
        *counts.entry("internal").or_default() += usize::from(article["isInternal"] == true);
    }
    for (what, least) in [("published", 200), ("draft", 3), ("in_review", 3), ("stale", 4), ("internal", 4)] {
        assert!(counts.get(what).is_some_and(|count| *count >= least), "{what}: {counts:?}");
    }
    assert!(counts["stale"] < 10, "{counts:?}");
    let rows = shop.ask("knowledge.list", json!({})).await;
    assert!(list(&rows).iter().any(|row| row["isReviewDue"] == true));
    assert!(list(&rows).iter().any(|row| row["ownerId"].is_null()));
    let tree = shop.ask("knowledge.categories", json!({})).await;
    let names: Vec<&Value> = list(&tree).iter().map(|own| &own["name"]).collect();
    assert_eq!((names.len(), names[0]), (9, &json!("Orders and delivery")));
    for (query, title) in [("Reißverschluss", "Freeing a stuck zip"), ("撥水", "Washing and proofing a rain jacket")]
    {
        let hits = shop.ask("knowledge.search", json!({ "query": query })).await;
        assert!(list(&hits).iter().any(|hit| hit["title"] == title), "{query}: {hits}");
    }
}

#[tokio::test]
async fn every_text_of_the_sample_can_stand_on_the_help_site_and_in_an_answer() {
    let shop = Shop::open_today();
    shop.ask("sample.install", json!({})).await;
    let all = articles(&shop).await;
    let numbers: BTreeSet<String> = all.iter().map(|own| own["id"].to_string()).collect();
    let skus = skus(&shop);
    let values = BTreeMap::new();
    let setting = Setting {
        locale: LocaleTag::En,
        article: &|id| numbers.contains(id).then(|| id.to_owned()),
        file: &|_| None,
        product: &|sku| {
            let (sku, title) = (sku.to_owned(), sku.to_owned());
            skus.contains(&sku).then_some(Product { sku, title, url: None, price: None, picture: None })
        },
        values: &values,
    };
    for article in &all {
        for link in list(&article["links"]).iter().filter(|link| link["kind"] == "product") {
            assert!(skus.contains(link["target"].as_str().unwrap()), "{link}");
        }
        for own in list(&article["variants"]) {
            let faults = check(own["body"].as_str().unwrap(), &setting);
            assert!(faults.is_empty(), "{} {}: {faults:?}", own["language"], own["title"]);
            if article["isInternal"] == false {
                let request = json!({ "id": article["id"], "language": own["language"] });
                let text = shop.ask("knowledge.text", request).await;
                let text = text["text"].as_str().unwrap().to_owned();
                assert!(
                    !text.is_empty() && [":::", "[!", "**", "article:"].iter().all(|mark| !text.contains(mark)),
                    "{text}"
                );
            }
        }
    }
}

#[tokio::test]
async fn the_articles_of_the_sample_go_without_a_trace_and_those_of_the_shop_stay() {
    let shop = Shop::open_today();
    shop.ask("knowledge.create", json!({ "language": "de", "title": "Bleibt", "body": "Hausregel" })).await;
    let before = indexed_words(&shop);
    shop.ask("sample.install", json!({})).await;
    shop.ask("sample.install", json!({})).await;
    assert_eq!(articles(&shop).await.len(), 41, "installing it again does not bring everything twice");
    let tree = shop.ask("knowledge.categories", json!({})).await;
    let home = list(&tree).iter().find(|own| own["name"] == "Tents").unwrap();
    shop.ask("knowledge.move", json!({ "id": 1, "categoryId": home["id"] })).await;
    let rows = shop.ask("knowledge.list", json!({})).await;
    let other = list(&rows).iter().find(|row| row["id"] != 1).unwrap();
    shop.ask("knowledge.remove", json!({ "id": other["id"] })).await;
    assert!(indexed_words(&shop).len() > before.len() + 1_000);

    shop.ask("sample.remove", json!({})).await;
    assert_eq!(indexed_words(&shop), before);
    let left = [("articles", 1), ("variants", 1), ("revisions", 1), ("links", 0), ("words", 1), ("categories", 1)];
    assert_eq!(rows_of_articles(&shop), left.map(|(table, count)| (table.to_owned(), count)));
    let kept = shop.ask("knowledge.get", json!({ "id": 1 })).await;
    assert_eq!((&kept["variants"][0]["title"], &kept["categoryId"]), (&json!("Bleibt"), &home["id"]));
    shop.ask("sample.install", json!({})).await;
    let tree = shop.ask("knowledge.categories", json!({})).await;
    assert_eq!(list(&tree).len(), 10, "the category that the shop has filled is its own by now");
}
