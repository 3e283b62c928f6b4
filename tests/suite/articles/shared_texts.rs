//! Texts that stand in several articles: said everywhere where they stand, found there, and missed when they are gone.

use super::{number, published};
use crate::cast::{Shop, list};
use serde_json::{Value, json};
use std::path::PathBuf;

const PLACE: &str = "Before.\n\n:::block days\n:::\n\nAfter.";

async fn keep(shop: &Shop, key: Option<&str>, texts: Value, based_on: i64) -> Value {
    shop.ask("knowledge.save_block", json!({ "key": key, "name": "Days", "texts": texts, "basedOn": based_on })).await
}

async fn text(shop: &Shop, id: i64, language: &str) -> String {
    let text = shop.ask("knowledge.text", json!({ "id": id, "language": language })).await;
    text["text"].as_str().unwrap().to_owned()
}

async fn found(shop: &Shop, query: &str) -> Vec<i64> {
    let hits = shop.ask("knowledge.search", json!({ "query": query })).await;
    list(&hits).iter().map(|hit| number(&hit["id"])).collect()
}

/// Writes the help site; answers where it stands.
async fn site(shop: &Shop) -> PathBuf {
    let place = shop.directory().with_file_name("help");
    let known = shop.ask("knowledge.targets", json!({})).await;
    let id = match list(&known).first() {
        Some(target) => target["id"].clone(),
        None => {
            let request = json!({ "name": "Help", "kind": "folder", "place": place.display().to_string() });
            shop.ask("knowledge.save_target", request).await[0]["id"].clone()
        }
    };
    shop.ask("knowledge.publish_to", json!({ "id": id })).await;
    place
}

#[tokio::test]
async fn a_text_that_is_kept_once_is_said_in_every_article_and_found_there() {
    let shop = Shop::open();
    let one = published(&shop, "en", "Money back", PLACE).await;
    let other = published(&shop, "en", "Exchange", PLACE).await;
    assert_eq!(text(&shop, one, "en").await, "Before.\n\nAfter.");
    assert_eq!(
        keep(&shop, None, json!({ "en": "Within *thirty* days.", "de": "Dreißig Tage." }), 0).await["key"],
        "days"
    );
    for id in [one, other] {
        assert_eq!(text(&shop, id, "en").await, "Before.\n\nWithin thirty days.\n\nAfter.");
    }
    let mut hits = found(&shop, "thirty").await;
    hits.sort_unstable();
    assert_eq!(hits, [one, other]);
    let place = site(&shop).await;
    let page = || std::fs::read_to_string(place.join("en/money-back.html")).unwrap();
    assert!(page().contains("Within <em"), "{}", page());

    keep(&shop, Some("days"), json!({ "en": "Within sixty days." }), 1).await;
    assert_eq!(text(&shop, other, "en").await, "Before.\n\nWithin sixty days.\n\nAfter.");
    assert_eq!((found(&shop, "thirty").await.len(), found(&shop, "sixty").await.len()), (0, 2));
    site(&shop).await;
    assert!(page().contains("Within sixty days."), "the next publishing carries it");

    let blocks = shop.ask("knowledge.blocks", json!({})).await;
    let places: Vec<&Value> = list(&blocks[0]["places"]).iter().map(|place| &place["title"]).collect();
    assert_eq!(places, ["Money back", "Exchange"]);
    shop.ask("knowledge.remove_block", json!({ "key": "days" })).await;
    assert_eq!(text(&shop, one, "en").await, "Before.\n\nAfter.");
    assert_eq!(found(&shop, "sixty").await, Vec::<i64>::new());
}

#[tokio::test]
async fn a_reader_gets_the_language_of_the_article_else_that_of_the_shop() {
    let shop = Shop::open();
    let id = published(&shop, "de", "Geld zurück", PLACE).await;
    keep(&shop, None, json!({ "en": "Thirty days.", "fr": "Trente jours." }), 0).await;
    assert!(text(&shop, id, "de").await.contains("Thirty days."));
    keep(&shop, Some("days"), json!({ "en": "Thirty days.", "de-AT": "Dreißig Tage." }), 1).await;
    assert!(text(&shop, id, "de").await.contains("Dreißig Tage."));
}

#[tokio::test]
async fn a_text_that_would_swallow_an_article_or_cover_a_colleagues_is_refused() {
    let shop = Shop::open();
    let request = |key: Option<&str>, text: &str, based_on: i64| json!({ "key": key, "name": "Days", "texts": { "en": text }, "basedOn": based_on });
    for open in ["```\ncode", ":::steps\n1. a", "<!--", ":::block other\n:::"] {
        let refused = shop.refusal("knowledge.save_block", request(None, open, 0)).await;
        assert_eq!(refused.code, "shared-text-open", "{open}");
    }
    keep(&shop, None, json!({ "en": "Thirty." }), 0).await;
    for (request, code) in [
        (request(Some("days"), "Sixty.", 0), "shared-text-changed"),
        (request(Some("gone"), "Sixty.", 0), "shared-text-absent"),
        (json!({ "name": " ", "texts": {}, "basedOn": 0 }), "shared-text-name-missing"),
    ] {
        assert_eq!(shop.refusal("knowledge.save_block", request).await.code, code);
    }
    assert_eq!(keep(&shop, None, json!({ "en": "Other." }), 0).await["key"], "days-2", "two of one name");
}

#[tokio::test]
async fn the_rules_for_returns_stand_in_articles_and_change_with_them() {
    let shop = Shop::open();
    let id = published(&shop, "de", "Rückgabe", ":::block returns-policy\n:::").await;
    assert_eq!(text(&shop, id, "de").await, "");
    let offered = shop.ask("returns.policy", json!({})).await;
    let policies: Vec<Value> = list(&offered["defaults"]).iter().map(|own| own["policy"].clone()).collect();
    let mut said = Vec::new();
    for (version, policy) in policies.iter().enumerate().take(2) {
        shop.ask("returns.save_policy", json!({ "policy": policy, "basedOn": version })).await;
        let words = shop.ask("returns.policy_text", json!({ "language": "de" })).await;
        let text = text(&shop, id, "de").await;
        for section in list(&words["sections"]) {
            for paragraph in list(&section["paragraphs"]) {
                assert!(text.contains(paragraph.as_str().unwrap()), "{paragraph} is missing in {text}");
            }
        }
        said.push(text);
    }
    assert_ne!(said[0], said[1]);
    let block = shop.ask("knowledge.blocks", json!({})).await[0].clone();
    assert_eq!((&block["isBuiltIn"], &block["name"]), (&json!(true), &json!("")));
    assert_eq!(block["texts"].as_object().unwrap().len(), 10);
    let mine = json!({ "key": "returns-policy", "name": "Mine", "texts": { "de": "x" }, "basedOn": block["revision"] });
    assert_eq!(shop.refusal("knowledge.save_block", mine).await.code, "shared-text-absent");
    assert_eq!(
        shop.refusal("knowledge.remove_block", json!({ "key": "returns-policy" })).await.code,
        "shared-text-absent"
    );
}
