//! What topics promise: what is done and known stays at the conversation, nothing is asked twice, no close without a cause.

use crate::cast::{ADA, CEM, Letter, Shop, list, told};
use comptoir_core::Topic;
use comptoir_store::{StoreError, rusqlite::Connection};
use serde_json::{Value, json};

/// A conversation with Ada; answers its number.
async fn with_ada(shop: &Shop, text: &str) -> i64 {
    let from = format!("Ada Berg <{ADA}>");
    shop.import(&Letter::from(ADA).header("From", &from).subject("Jacket").id("q1").text(text)).await;
    number(&shop.conversations().await[0]["row"]["id"])
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

async fn topic(shop: &Shop, key: &str) -> Value {
    let topics = shop.ask("inbox.topics", json!({})).await;
    list(&topics).iter().find(|topic| topic["key"] == key).unwrap().clone()
}

fn item(topic: &Value, key: &str) -> i64 {
    number(&list(&topic["items"]).iter().find(|item| item["key"] == key).unwrap()["id"])
}

async fn cause(shop: &Shop, key: &str) -> i64 {
    let answer = shop.ask("inbox.causes", json!({})).await;
    number(&list(&answer["causes"]).iter().find(|cause| cause["key"] == key).unwrap()["id"])
}

async fn matter(shop: &Shop, id: i64) -> Value {
    shop.ask("inbox.matter", json!({ "id": id })).await
}

/// What is kept, by field.
fn values(matter: &Value) -> Vec<(i64, String)> {
    let of = |value: &Value| (number(&value["itemId"]), value["value"].as_str().unwrap().to_owned());
    list(&matter["values"]).iter().map(of).collect()
}

async fn undo(shop: &Shop, answer: &Value) {
    shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] })).await;
}

const ENGLISH: &str = "Hello, where is my order 10452? I have been waiting for it for more than two weeks now.";

#[tokio::test]
async fn a_topic_is_set_and_taken_back_and_a_stranger_is_refused() {
    let shop = Shop::open();
    let id = with_ada(&shop, ENGLISH).await;
    let delivery = topic(&shop, "delivery").await;
    let mut changes = shop.desk.changes();
    let done = shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": delivery["id"] })).await;
    assert_eq!(told(&mut changes, Topic::Conversations), [id]);
    assert_eq!(matter(&shop, id).await["topicId"], delivery["id"]);
    undo(&shop, &done).await;
    assert_eq!(matter(&shop, id).await["topicId"], Value::Null);
    let refused = shop.refusal("inbox.set_topic", json!({ "ids": [id], "topicId": 4711 })).await;
    assert_eq!(refused.code, "topic-absent");
    let request = json!({ "ids": [id, 4711], "topicId": delivery["id"] });
    assert_eq!(shop.refusal("inbox.set_topic", request).await.code, "conversation-absent");
    assert_eq!(matter(&shop, id).await["topicId"], Value::Null, "nothing half done");
}

#[tokio::test]
async fn steps_say_who_and_when_and_values_are_checked() {
    let shop = Shop::open();
    let id = with_ada(&shop, ENGLISH).await;
    let damage = topic(&shop, "damage").await;
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": damage["id"] })).await;
    let step = item(&damage, "look_at_photo");
    let ticked = shop.ask("inbox.set_item", json!({ "id": id, "itemId": step, "value": "yes" })).await;
    let kept = matter(&shop, id).await["values"][0].clone();
    assert_eq!((kept["itemId"].clone(), kept["value"].clone()), (json!(step), json!("yes")));
    assert!(kept["agentId"].is_number() && kept["at"] == json!(crate::cast::NOON));
    undo(&shop, &ticked).await;
    assert_eq!(matter(&shop, id).await["values"], json!([]));
    let solution = item(&damage, "wanted_solution");
    let wrong = json!({ "id": id, "itemId": solution, "value": "money" });
    assert_eq!(shop.refusal("inbox.set_item", wrong).await.code, "value-invalid");
    let request = |value: &str| json!({ "id": id, "itemId": solution, "value": value });
    shop.ask("inbox.set_item", request("refund")).await;
    let changed = shop.ask("inbox.set_item", request("repair")).await;
    undo(&shop, &changed).await;
    assert_eq!(values(&matter(&shop, id).await), [(solution, "refund".into())]);
}

#[tokio::test]
async fn an_order_number_in_the_mail_is_offered_and_never_taken_by_itself() {
    let shop = Shop::open();
    let id = with_ada(&shop, ENGLISH).await;
    let delivery = topic(&shop, "delivery").await;
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": delivery["id"] })).await;
    let found = matter(&shop, id).await;
    let order = item(&delivery, "order_number");
    assert_eq!((&found["offers"][0]["itemId"], &found["offers"][0]["value"]), (&json!(order), &json!("10452")));
    assert_eq!(found["values"], json!([]));
    shop.ask("inbox.set_item", json!({ "id": id, "itemId": order, "value": "10452" })).await;
    assert_eq!(matter(&shop, id).await["offers"], json!([]));
}

#[tokio::test]
async fn what_is_known_stays_when_the_topic_changes_and_goes_with_the_undo() {
    let shop = Shop::open();
    let id = with_ada(&shop, ENGLISH).await;
    let (delivery, damage) = (topic(&shop, "delivery").await, topic(&shop, "damage").await);
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": delivery["id"] })).await;
    let order = item(&delivery, "order_number");
    shop.ask("inbox.set_item", json!({ "id": id, "itemId": order, "value": "10452" })).await;
    let changed = shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": damage["id"] })).await;
    assert_eq!(values(&matter(&shop, id).await), [(item(&damage, "order_number"), "10452".into())]);
    undo(&shop, &changed).await;
    assert_eq!(values(&matter(&shop, id).await), [(order, "10452".into())]);
}

#[tokio::test]
async fn the_request_for_what_is_missing_is_in_the_customers_language_and_form_of_address() {
    let shop = Shop::open();
    let text = "Guten Tag, die Jacke ist leider kaputt angekommen und ich möchte sie gerne umtauschen. Viele Grüße";
    let id = with_ada(&shop, text).await;
    let refused = shop.refusal("inbox.ask_missing", json!({ "id": id })).await;
    assert_eq!(refused.code, "topic-missing");
    let damage = topic(&shop, "damage").await;
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": damage["id"] })).await;
    let order = item(&damage, "order_number");
    shop.ask("inbox.set_item", json!({ "id": id, "itemId": order, "value": "10452" })).await;
    shop.ask("settings.set", json!({ "changes": { "formality": { "de": "formal" } } })).await;
    let letter = shop.ask("inbox.ask_missing", json!({ "id": id })).await;
    assert_eq!(letter["language"], "de");
    assert_eq!(letter["greeting"], "Guten Tag Ada Berg!");
    assert_eq!(
        letter["text"],
        "Damit wir Ihnen weiterhelfen können, senden Sie uns bitte noch folgende Angaben:\n\n\
         – Foto des Schadens\n– Gewünschte Lösung (Ersatz / Erstattung / Reparatur)\n\nVielen Dank für Ihre Mithilfe."
    );
    let customer = shop.conversation(id).await["row"]["customerId"].clone();
    shop.ask("customers.update", json!({ "id": customer, "formality": "informal" })).await;
    let letter = shop.ask("inbox.ask_missing", json!({ "id": id })).await;
    assert!(letter["text"].as_str().unwrap().starts_with("Damit wir dir schnell helfen können"));
}

#[tokio::test]
async fn a_language_that_nobody_taught_us_is_said_before_and_the_shops_is_used() {
    let shop = Shop::open();
    let id = with_ada(&shop, ENGLISH).await;
    let customer = shop.conversation(id).await["row"]["customerId"].clone();
    shop.ask("customers.update", json!({ "id": customer, "language": "nl" })).await;
    shop.ask("settings.set", json!({ "changes": { "defaultLanguage": "fr" } })).await;
    let known = matter(&shop, id).await;
    assert_eq!((&known["askLanguage"], &known["unavailableLanguage"]), (&json!("fr"), &json!("nl")));
    let exchange = topic(&shop, "exchange").await;
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": exchange["id"] })).await;
    let letter = shop.ask("inbox.ask_missing", json!({ "id": id })).await;
    assert_eq!(letter["unavailableLanguage"], "nl");
    assert!(letter["text"].as_str().unwrap().contains("– Taille souhaitée"));
    for key in ["order_number", "wanted_size"] {
        let request = json!({ "id": id, "itemId": item(&exchange, key), "value": "38" });
        shop.ask("inbox.set_item", request).await;
    }
    assert_eq!(shop.refusal("inbox.ask_missing", json!({ "id": id })).await.code, "intake-complete");
}

#[tokio::test]
async fn a_topic_of_the_shops_own_has_its_names_steps_and_fields_and_changes_are_taken_back() {
    let shop = Shop::open();
    let nameless = json!({ "titles": { "en": " " }, "items": [] });
    assert_eq!(shop.refusal("inbox.save_topic", nameless).await.code, "topic-unnamed");
    let empty = json!({ "titles": { "en": "Engraving" }, "items": [{ "titles": { "en": "Font" }, "kind": "choice" }] });
    assert_eq!(shop.refusal("inbox.save_topic", empty).await.code, "choice-empty");
    let request = json!({
        "titles": { "en": "Engraving", "de": "Gravur" },
        "items": [
            { "titles": { "en": "Check the length" }, "kind": "step" },
            { "key": "order_number", "titles": {}, "kind": "text" },
            { "titles": { "en": "Font" }, "kind": "choice", "options": ["Serif", " ", "Script"] },
        ],
    });
    let saved = shop.ask("inbox.save_topic", request).await;
    let own = |topics: &Value| list(topics).iter().find(|topic| topic["id"] == saved["id"]).cloned();
    let before = own(&shop.ask("inbox.topics", json!({})).await).unwrap();
    assert_eq!(before["items"][2]["options"], json!(["Serif", "Script"]));
    let items = json!([before["items"][2], before["items"][0]]);
    let changed = json!({ "id": saved["id"], "titles": { "en": "Engravings" }, "items": items, "isArchived": true });
    let changed = shop.ask("inbox.save_topic", changed).await;
    let after = own(&shop.ask("inbox.topics", json!({})).await).unwrap();
    assert_eq!((&after["isArchived"], list(&after["items"]).len()), (&json!(true), 2));
    assert_eq!(after["items"][0]["id"], before["items"][2]["id"], "in the new order");
    undo(&shop, &changed).await;
    assert_eq!(own(&shop.ask("inbox.topics", json!({})).await).unwrap(), before);
    undo(&shop, &saved).await;
    assert_eq!(own(&shop.ask("inbox.topics", json!({})).await), None);
}

#[tokio::test]
async fn where_a_cause_is_required_nothing_closes_without_one() {
    let shop = Shop::open();
    let ada = with_ada(&shop, ENGLISH).await;
    shop.import(&Letter::from(CEM).subject("Boots").id("q2").text("My boots are late.")).await;
    let cem = number(&shop.conversations().await[1]["row"]["id"]);
    shop.ask("settings.set", json!({ "changes": { "askCause": "required" } })).await;
    let delay = cause(&shop, "carrier_delay").await;
    shop.ask("inbox.set_cause", json!({ "ids": [ada], "causeId": delay })).await;
    let refused = shop.refusal("inbox.set_status", json!({ "ids": [ada, cem], "status": "closed" })).await;
    assert_eq!((refused.code, refused.args["count"].as_str()), ("cause-required", "1"));
    assert_eq!(shop.conversation(ada).await["row"]["status"], "open", "nothing half done");
    let chart = cause(&shop, "size_chart").await;
    let closed = shop.ask("inbox.close_with_cause", json!({ "ids": [ada, cem], "causeId": chart })).await;
    assert_eq!(shop.conversation(cem).await["row"]["status"], "closed");
    assert_eq!(matter(&shop, cem).await["causeId"], json!(chart));
    assert_eq!(matter(&shop, ada).await["causeId"], json!(delay), "what was said before stays");
    undo(&shop, &closed).await;
    assert_eq!(shop.conversation(cem).await["row"]["status"], "open");
    assert_eq!(matter(&shop, cem).await["causeId"], Value::Null);
    assert_eq!(matter(&shop, ada).await["causeId"], json!(delay), "what was said before stays");
    let refused = shop.refusal("inbox.close_with_cause", json!({ "ids": [cem], "causeId": null })).await;
    assert_eq!(refused.code, "cause-required");
    shop.ask("settings.set", json!({ "changes": { "askCause": "offered" } })).await;
    shop.ask("inbox.set_status", json!({ "ids": [cem], "status": "closed" })).await;
    assert_eq!(shop.conversation(cem).await["row"]["status"], "closed");
}

#[tokio::test]
async fn causes_are_counted_over_a_period_and_put_away_instead_of_deleted() {
    let shop = Shop::open();
    let id = with_ada(&shop, ENGLISH).await;
    let own = shop.ask("inbox.save_cause", json!({ "titles": { "de": "Streik" } })).await;
    shop.ask("inbox.set_cause", json!({ "ids": [id], "causeId": own["id"] })).await;
    let now = crate::cast::NOON;
    let counted = async |from: i64, to: i64| {
        let answer = shop.ask("inbox.causes", json!({ "from": from, "to": to })).await;
        let causes = list(&answer["causes"]).to_vec();
        let one = causes.iter().find(|cause| cause["id"] == own["id"]).cloned().unwrap();
        (number(&one["count"]), number(&answer["total"]), one["isArchived"] == true)
    };
    assert_eq!(counted(now - 1000, now + 1000).await, (1, 1, false));
    assert_eq!(counted(now + 1, now + 1000).await, (0, 0, false));
    let request = json!({ "id": own["id"], "titles": { "de": "Streik" }, "isArchived": true });
    let away = shop.ask("inbox.save_cause", request).await;
    assert_eq!(counted(now - 1000, now + 1000).await, (1, 1, true), "what was said stays countable");
    assert_eq!(matter(&shop, id).await["causeId"], own["id"]);
    undo(&shop, &away).await;
    assert!(!counted(now, now + 1).await.2);
    let none = shop.refusal("inbox.set_cause", json!({ "ids": [id], "causeId": 4711 })).await;
    assert_eq!(none.code, "cause-absent");
}

#[tokio::test]
async fn what_was_kept_is_handed_out_and_goes_with_the_customer() {
    let shop = Shop::open();
    let id = with_ada(&shop, ENGLISH).await;
    let delivery = topic(&shop, "delivery").await;
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": delivery["id"] })).await;
    let request = json!({ "id": id, "itemId": item(&delivery, "address"), "value": "Harbour Street 4711" });
    shop.ask("inbox.set_item", request).await;
    let customer = shop.conversation(id).await["row"]["customerId"].clone();
    let all = shop.ask("inbox.hand_out", json!({ "id": customer })).await;
    assert!(all["json"].as_str().unwrap().contains("Harbour Street 4711"));
    shop.ask("inbox.erase_customer", json!({ "id": customer })).await;
    let sql = "SELECT count(*) FROM conversation_items";
    let left =
        |connection: &Connection| Ok::<i64, StoreError>(connection.query_row(sql, [], |row| row.get(0)).unwrap());
    assert_eq!(shop.desk.store().read(left).unwrap(), 0);
}

#[tokio::test]
async fn the_sample_shop_shows_topics_and_causes_and_leaves_nothing_behind() {
    let shop = Shop::open();
    shop.ask("sample.install", json!({ "locale": "de" })).await;
    let page = shop.ask("inbox.page", json!({ "view": "all", "limit": 200 })).await;
    let mut topics = 0;
    for row in list(&page["rows"]) {
        topics += i64::from(matter(&shop, number(&row["id"])).await["topicId"].is_number());
    }
    assert!(topics > 30 && topics < 200, "{topics} of 200 have a topic");
    let causes = async || number(&shop.ask("inbox.causes", json!({})).await["total"]);
    assert!(causes().await > 10);
    shop.ask("sample.remove", json!({})).await;
    assert_eq!(causes().await, 0);
}
