//! What culture cards promise: readable in every language, the shop's own words above the shipped ones, all of it undone.

use crate::cast::{Shop, list, told};
use comptoir_core::Topic;
use comptoir_kernel::LocaleTag;
use serde_json::{Value, json};
use std::collections::BTreeSet;

async fn card(shop: &Shop, culture: &str, locale: &str) -> Value {
    shop.ask("cultures.card", json!({ "culture": culture, "locale": locale })).await
}

fn text(card: &Value, field: &str) -> (String, bool) {
    let found = list(&card["texts"]).iter().find(|one| one["field"] == field).unwrap();
    (found["text"].as_str().unwrap().to_owned(), found["isOwn"].as_bool().unwrap())
}

#[tokio::test]
async fn every_card_is_whole_in_every_language_of_the_interface() {
    let shop = Shop::open();
    let cultures = shop.ask("cultures.list", json!({})).await;
    assert_eq!(list(&cultures).len(), 15);
    for culture in list(&cultures) {
        let tag = culture["tag"].as_str().unwrap();
        let mut tones = BTreeSet::new();
        for locale in LocaleTag::SHIPPED {
            let card = card(&shop, tag, locale.as_str()).await;
            for one in list(&card["texts"]).iter().chain(list(&card["days"])) {
                let words = one["text"].as_str().or(one["name"].as_str()).unwrap();
                assert!(!words.trim().is_empty(), "{tag} in {}: {one}", locale.as_str());
            }
            assert!(list(&card["days"]).len() >= 6, "{tag}: {}", card["days"]);
            tones.insert(text(&card, "tone").0);
        }
        assert_eq!(tones.len(), 10, "{tag}: two languages have the same words");
    }
}

#[tokio::test]
async fn the_card_is_in_the_agents_language_and_its_examples_in_the_customers() {
    let shop = Shop::open();
    shop.ask("agents.update_me", json!({ "locale": "fr" })).await;
    let own = shop.ask("cultures.card", json!({ "culture": "DE-at" })).await;
    assert!(text(&own, "form_of_address").0.starts_with("Les titres comptent"), "{own}");
    let greeting = list(&own["texts"]).iter().find(|one| one["field"] == "greeting").unwrap();
    assert_eq!((&greeting["language"], &own["tag"]), (&json!("de-AT"), &json!("de-AT")));
    // The regional card says only what differs; the rest is what is true of the language.
    assert_eq!(text(&own, "tone"), text(&card(&shop, "de", "fr").await, "tone"));
    let days: Vec<&Value> = list(&own["days"]).iter().filter(|day| day["kind"] == "public").collect();
    assert_eq!((&days[0]["date"], &days[0]["name"]), (&json!("2026-08-15"), &json!("Assomption")));
}

#[tokio::test]
async fn feasts_by_the_moon_are_days_in_a_row_and_called_approximate() {
    let shop = Shop::open();
    let card = card(&shop, "ar", "en").await;
    let feast =
        list(&card["days"]).iter().find(|day| day["name"].as_str().unwrap().starts_with("Eid al-Fitr")).unwrap();
    assert_eq!(
        (&feast["date"], &feast["until"], &feast["isApproximate"]),
        (&json!("2027-03-09"), &json!("2027-03-11"), &json!(true))
    );
    assert_eq!((&card["weekend"], &card["country"]), (&json!([5, 6]), &Value::Null));
}

#[tokio::test]
async fn what_the_shop_knows_better_stands_above_the_shipped_text_until_it_is_taken_back() {
    let shop = Shop::open();
    let shipped = text(&card(&shop, "it", "en").await, "returns").0;
    let mut news = shop.desk.changes();
    let set = |words: &str| json!({ "culture": "it", "field": "returns", "text": words });
    let first = shop.ask("cultures.set", set(" Poste Italiane only ")).await;
    assert!(!told(&mut news, Topic::Cultures).is_empty());
    assert_eq!(text(&card(&shop, "it", "ja").await, "returns"), ("Poste Italiane only".into(), true));
    let second = shop.ask("cultures.set", set("Both carriers")).await;
    // The first deed's words have been replaced since: taking it back leaves them.
    shop.ask("inbox.undo", json!({ "undoId": first["undoId"] })).await;
    assert_eq!(text(&card(&shop, "it", "en").await, "returns").0, "Both carriers");
    shop.ask("inbox.undo", json!({ "undoId": second["undoId"] })).await;
    assert_eq!(text(&card(&shop, "it", "en").await, "returns").0, "Poste Italiane only");
    let tone = json!({ "culture": "it", "field": "tone", "text": "Short" });
    shop.ask("cultures.set", tone).await;
    let listed = shop.ask("cultures.list", json!({})).await;
    let italian = list(&listed).iter().find(|one| one["tag"] == "it").unwrap();
    assert_eq!(italian["ownFields"], 2);
    let reset = shop.ask("cultures.reset", json!({ "culture": "it" })).await;
    assert_eq!(text(&card(&shop, "it", "en").await, "returns"), (shipped.clone(), false));
    shop.ask("inbox.undo", json!({ "undoId": reset["undoId"] })).await;
    assert_eq!(text(&card(&shop, "it", "en").await, "tone"), ("Short".into(), true));
    shop.ask("cultures.set", set("")).await;
    assert_eq!(text(&card(&shop, "it", "en").await, "returns"), (shipped, false));
}

#[tokio::test]
async fn a_card_that_is_not_there_and_a_text_without_end_are_refused() {
    let shop = Shop::open();
    assert_eq!(shop.refusal("cultures.card", json!({ "culture": "tlh" })).await.code, "culture-unknown");
    let long = json!({ "culture": "it", "field": "tone", "text": "x".repeat(2001) });
    assert_eq!(shop.refusal("cultures.set", long).await.code, "culture-text-long");
    let unknown = json!({ "culture": "it", "field": "smell", "text": "x" });
    assert_eq!(shop.refusal("cultures.set", unknown).await.code, "request-invalid");
    let found = shop.ask("cultures.find", json!({ "language": "de", "addresses": ["ada@post.ch"] })).await;
    assert_eq!(found["culture"], "de-CH");
}
