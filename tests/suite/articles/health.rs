//! What the health of the articles says: only what was measured, and what somebody can mend.

use super::{about, article, number, published, topic};
use crate::cast::{DAY, Letter, NOON, Shop, list};
use comptoir_kernel::Timestamp;
use serde_json::{Value, json};

async fn health(shop: &Shop) -> Value {
    shop.ask("inbox.article_health", json!({})).await
}

/// Letters of different people on these days before noon, about a topic.
async fn contacts(shop: &Shop, topic: i64, days: &[i64]) {
    for day in days {
        let name = format!("c{topic}-{}", day.unsigned_abs());
        let letter = Letter::from(&format!("{name}@world.example")).subject(&name).id(&name).at(NOON + day * DAY);
        shop.import(&letter.text("Hello, I would like to know where my parcel is, please.")).await;
        let all = shop.conversations().await;
        let one = all.iter().find(|one| one["row"]["subject"] == json!(name)).unwrap();
        shop.ask("inbox.set_topic", json!({ "ids": [one["row"]["id"]], "topicId": topic })).await;
    }
}

/// Orders that were placed on these days before noon.
async fn orders(shop: &Shop, days: &[i64]) {
    let mut text = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name".to_owned();
    for (at, day) in days.iter().enumerate() {
        let moment = Timestamp::from_millisecond(NOON + day * DAY).to_rfc3339();
        let placed = moment.get(..19).unwrap().replace('T', " ");
        text.push_str(&format!(
            "\n#{},b{at}@world.example,paid,fulfilled,EUR,10.00,{placed} +0000,1,Cap,10.00,CAP-1,B",
            2000 + at
        ));
    }
    let look = shop.ask("storefronts.read_csv", json!({ "text": text })).await;
    let columns: Vec<&Value> = list(&look["columns"]).iter().map(|column| &column["field"]).collect();
    let told = json!({ "text": text, "name": "Stall", "subject": look["subject"], "columns": columns });
    shop.ask("storefronts.import_csv", told).await;
}

fn faults(health: &Value, kind: &str) -> Vec<(i64, Value)> {
    let of_kind = list(&health["faults"]).iter().filter(|fault| fault["kind"] == kind);
    of_kind.map(|fault| (number(&fault["id"]), fault["languages"].clone())).collect()
}

#[tokio::test]
async fn a_topic_that_recurs_without_an_article_is_a_gap_until_there_is_one() {
    let shop = Shop::open();
    let delivery = topic(&shop, "delivery").await;
    contacts(&shop, delivery, &[-3, -2, -120]).await;
    assert_eq!(health(&shop).await["topics"], json!([]), "twice in ninety days recurs no more than chance");
    contacts(&shop, delivery, &[-1]).await;
    let gap = &health(&shop).await["topics"][0];
    assert_eq!((&gap["topicId"], &gap["contacts"]), (&json!(delivery), &json!(3)));
    assert_eq!(list(&gap["newest"]).len(), 3);
    let id = article(&shop, "en", "Where is my parcel", "Look here.").await;
    about(&shop, id, json!([{ "kind": "topic", "target": delivery.to_string() }]), false).await;
    assert_eq!(health(&shop).await["topics"], json!([]));
}

#[tokio::test]
async fn searches_in_vain_are_counted_without_the_person_and_go_once_they_are_answered() {
    let shop = Shop::open();
    for query in ["Waxing Tents", "tents waxing", "ada@world.example", "#1042 4711"] {
        shop.ask("inbox.article_missed", json!({ "query": query })).await;
    }
    let searches = health(&shop).await["searches"].clone();
    assert_eq!(searches, json!([{ "words": "tents waxing", "count": 2, "lastDay": "2026-06-15" }]));
    article(&shop, "en", "Waxing of tents", "Once a year, tents need waxing.").await;
    assert_eq!(health(&shop).await["searches"], json!([]));
}

#[tokio::test]
async fn the_name_of_who_writes_is_not_kept_of_a_search() {
    let shop = Shop::open();
    let id = super::asked(&shop, "Hello", "Hello, a question about something.").await;
    shop.ask("inbox.article_missed", json!({ "query": "berg gaiters", "conversationId": id })).await;
    assert_eq!(health(&shop).await["searches"][0]["words"], "gaiters");
}

#[tokio::test]
async fn stale_unreviewed_unused_and_missing_texts_are_named() {
    let shop = Shop::open();
    let stale = published(&shop, "en", "Stale", "One.").await;
    let text = |body: &str, language: &str, based_on: i64| json!({ "id": stale, "language": language, "title": "T", "body": body, "basedOn": based_on });
    shop.ask("knowledge.save_text", text("Eins.", "de", 0)).await;
    shop.ask("knowledge.save_text", text("Two.", "en", 1)).await;
    let due = article(&shop, "en", "Due", "x").await;
    let request = json!({ "id": due, "kind": "answer", "isInternal": true, "reviewOn": "2026-06-15", "links": [] });
    shop.ask("knowledge.update", request).await;
    for name in ["a", "b", "c"] {
        let letter = Letter::from(&format!("{name}@welt.example")).subject(name).id(name).at(NOON - DAY);
        shop.import(&letter.text("Dzień dobry, gdzie jest moja paczka? Czekam na nią już od dwóch tygodni.")).await;
    }
    let before = health(&shop).await;
    assert_eq!(faults(&before, "stale"), [(stale, json!(["de"]))]);
    assert_eq!(faults(&before, "review_due"), [(due, json!([]))]);
    assert_eq!(faults(&before, "language_missing"), [(stale, json!(["pl"]))]);
    assert_eq!(faults(&before, "never_used"), [], "it is not there for four weeks yet");
    shop.clock.advance(29 * DAY);
    assert_eq!(faults(&health(&shop).await, "never_used"), [(stale, json!([]))]);
    shop.ask("knowledge.text", json!({ "id": stale, "language": "en", "isUsed": true })).await;
    assert_eq!(faults(&health(&shop).await, "never_used"), []);
}

#[tokio::test]
async fn contacts_for_a_hundred_orders_are_compared_before_and_after() {
    let shop = Shop::open();
    let delivery = topic(&shop, "delivery").await;
    let id = published(&shop, "en", "Where is my parcel", "Look here.").await;
    about(&shop, id, json!([{ "kind": "topic", "target": delivery.to_string() }]), false).await;
    contacts(&shop, delivery, &[-40, -20, -10, -2, -1]).await;
    orders(&shop, &[-27, -20, -12, -9, -3, 2, 5, 6, 9, 20, 40]).await;
    let early = &health(&shop).await["effects"][0];
    assert_eq!(
        (&early["rateBefore"], &early["rateAfter"], &early["daysAfter"]),
        (&json!(80.0), &Value::Null, &json!(0))
    );
    shop.clock.advance(60 * DAY);
    contacts(&shop, delivery, &[3, 30]).await;
    let effect = health(&shop).await["effects"][0].clone();
    assert_eq!((&effect["articleId"], &effect["topicId"]), (&json!(id), &json!(delivery)));
    assert_eq!((&effect["before"]["contacts"], &effect["before"]["orders"]), (&json!(4), &json!(5)));
    assert_eq!((&effect["after"]["contacts"], &effect["after"]["orders"]), (&json!(1), &json!(5)));
    assert_eq!((&effect["rateBefore"], &effect["rateAfter"]), (&json!(80.0), &json!(20.0)));
    assert_eq!(list(&effect["weeks"]).len(), 8);
    shop.ask("knowledge.publish", json!({ "id": id, "language": "en" })).await;
    assert_eq!(
        health(&shop).await["effects"][0]["publishedAt"],
        effect["publishedAt"],
        "publishing again is no beginning"
    );
}
