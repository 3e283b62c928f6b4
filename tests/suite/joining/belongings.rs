//! What conversations know and owe: it comes along when they become one, and goes back when they part.

use super::{everything, merge, three, undo};
use crate::cast::{ADA, CEM, DAY, NOON, Shop, list};
use serde_json::{Value, json};

async fn topic(shop: &Shop, key: &str) -> Value {
    let topics = shop.ask("inbox.topics", json!({})).await;
    list(&topics).iter().find(|topic| topic["key"] == key).unwrap().clone()
}

fn item(topic: &Value, key: &str) -> Value {
    list(&topic["items"]).iter().find(|item| item["key"] == key).unwrap()["id"].clone()
}

async fn cause(shop: &Shop, at: usize) -> Value {
    shop.ask("inbox.causes", json!({})).await["causes"][at]["id"].clone()
}

async fn promise(shop: &Shop, id: i64, what: &str, days: i64) -> Value {
    shop.ask("inbox.promise", json!({ "id": id, "what": what, "dueAt": NOON + days * DAY })).await
}

/// Topic, a ticked step, an answer, a cause and a promise.
async fn furnish(shop: &Shop, id: i64, key: &str, order: &str, why: usize) {
    let topic = topic(shop, key).await;
    shop.ask("inbox.set_topic", json!({ "ids": [id], "topicId": topic["id"] })).await;
    let step = topic["items"][0]["id"].clone();
    for (item, value) in [(step, "yes"), (item(&topic, "order_number"), order)] {
        shop.ask("inbox.set_item", json!({ "id": id, "itemId": item, "value": value })).await;
    }
    shop.ask("inbox.set_cause", json!({ "ids": [id], "causeId": cause(shop, why).await })).await;
    promise(shop, id, &format!("Look after {order}"), 1 + i64::try_from(why).unwrap()).await;
}

async fn matter(shop: &Shop, id: i64) -> Value {
    shop.ask("inbox.matter", json!({ "id": id })).await
}

fn values(matter: &Value) -> Vec<String> {
    list(&matter["values"]).iter().map(|value| value["value"].as_str().unwrap().to_owned()).collect()
}

async fn promises(shop: &Shop, id: i64) -> Vec<String> {
    let found = shop.conversation(id).await["timing"]["promises"].clone();
    list(&found).iter().map(|promise| promise["what"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn what_a_conversation_knows_and_owes_comes_along_and_undoing_is_exact() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    furnish(&shop, other, "delivery", "10452", 0).await;
    furnish(&shop, third, "damage", "99", 1).await;
    let before = everything(&shop);
    let done = merge(&shop, one, &[other, third]).await;

    let whole = matter(&shop, one).await;
    assert_eq!(whole["topicId"], topic(&shop, "delivery").await["id"]);
    assert_eq!(whole["causeId"], cause(&shop, 0).await);
    assert_eq!(values(&whole), ["yes", "10452"]);
    assert_eq!(promises(&shop, one).await, ["Look after 10452", "Look after 99"]);
    let causes = shop.ask("inbox.causes", json!({})).await;
    assert_eq!(causes["total"], 1, "one matter has one cause");
    undo(&shop, &done).await;
    assert_eq!(everything(&shop), before);
}

#[tokio::test]
async fn the_survivors_own_wins_and_what_one_gave_is_followed_by_what_the_next_one_knows() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    furnish(&shop, one, "return", "1", 2).await;
    furnish(&shop, other, "delivery", "2", 3).await;
    merge(&shop, one, &[other]).await;
    let whole = matter(&shop, one).await;
    assert_eq!(
        (&whole["topicId"], values(&whole)),
        (&topic(&shop, "return").await["id"], vec!["yes".into(), "1".into()])
    );
    assert_eq!(whole["causeId"], cause(&shop, 2).await);

    furnish(&shop, third, "damage", "3", 4).await;
    shop.import(&super::letter(ADA, "d1", "Nothing said yet")).await;
    let fourth = shop.conversations().await[2]["row"]["id"].as_i64().unwrap();
    merge(&shop, fourth, &[one, third]).await;
    assert_eq!(matter(&shop, fourth).await["topicId"], topic(&shop, "return").await["id"]);
    shop.ask("inbox.unmerge", json!({ "id": one })).await;
    assert_eq!(values(&matter(&shop, one).await), ["yes", "1"], "with all it had before");
    let left = matter(&shop, fourth).await;
    assert_eq!(
        (&left["topicId"], values(&left)),
        (&topic(&shop, "damage").await["id"], vec!["yes".into(), "3".into()])
    );
    assert_eq!(promises(&shop, fourth).await, ["Look after 3"]);
    assert_eq!(promises(&shop, one).await, ["Look after 1", "Look after 2"], "what was part of it goes with it");
    shop.ask("inbox.unmerge", json!({ "id": third })).await;
    assert_eq!(matter(&shop, fourth).await["topicId"], Value::Null);
}

#[tokio::test]
async fn what_was_said_since_stays_and_a_promise_taken_out_comes_back_to_where_it_belongs() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    furnish(&shop, other, "delivery", "10452", 0).await;
    merge(&shop, one, &[other]).await;
    let order = item(&topic(&shop, "delivery").await, "order_number");
    // By the old number, which stands for the whole.
    shop.ask("inbox.set_item", json!({ "id": other, "itemId": order, "value": "77" })).await;
    promise(&shop, other, "Call Ada", 9).await;
    let due = shop.ask("inbox.promises", json!({})).await;
    let removed = shop.ask("inbox.remove_promise", json!({ "promiseId": due[0]["id"] })).await;
    undo(&shop, &removed).await;
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    assert_eq!(promises(&shop, other).await, ["Look after 10452"]);
    assert_eq!(promises(&shop, one).await, ["Call Ada"]);
    let mine = matter(&shop, one).await;
    assert_eq!((&mine["topicId"], &mine["causeId"]), (&Value::Null, &Value::Null));
    assert!(values(&matter(&shop, other).await).contains(&"10452".into()));
    shop.ask("inbox.set_topic", json!({ "ids": [one], "topicId": topic(&shop, "delivery").await["id"] })).await;
    assert_eq!(values(&matter(&shop, one).await), ["77"], "somebody wrote that since");
}

#[tokio::test]
async fn a_look_some_days_later_and_the_waiting_for_an_answer_go_with_the_state_that_counts() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    shop.ask("inbox.set_status", json!({ "ids": [one], "status": "closed" })).await;
    shop.ask("inbox.close_with_follow_up", json!({ "ids": [other], "days": 3 })).await;
    shop.ask("inbox.snooze", json!({ "ids": [third], "untilAnswer": true })).await;
    let before = everything(&shop);
    let closed = merge(&shop, one, &[other]).await;
    assert!(shop.conversation(one).await["timing"]["followUp"]["dueAt"].is_number());
    let asleep = merge(&shop, one, &[third]).await;
    let row = shop.conversation(one).await["row"].clone();
    assert_eq!((&row["status"], &row["timing"]["awaitsAnswer"]), (&json!("snoozed"), &json!(true)));
    undo(&shop, &asleep).await;
    undo(&shop, &closed).await;
    assert_eq!(everything(&shop), before);
}

#[tokio::test]
async fn a_person_is_handed_their_letters_from_conversations_of_others_and_none_of_theirs() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    let [ada, cem] =
        [shop.conversation(one).await, shop.conversation(third).await].map(|whole| whole["row"]["customerId"].clone());
    let number = async |id: &Value| shop.ask("customers.show", json!({ "id": id })).await["conversationCount"].clone();
    assert_eq!((number(&ada).await, number(&cem).await), (json!(2), json!(1)));
    merge(&shop, one, &[other, third]).await;
    assert_eq!((number(&ada).await, number(&cem).await), (json!(1), json!(0)));
    let before = everything(&shop);
    for (who, own, foreign, address) in [(&ada, ["a1", "b1"], "c1", CEM), (&cem, ["c1", "c1"], "a1", ADA)] {
        let answer = shop.ask("inbox.hand_out", json!({ "id": who })).await;
        let text = answer["json"].as_str().unwrap();
        assert!(own.iter().all(|letter| text.contains(&format!("\"visibleText\": \"{letter}\""))), "{text}");
        assert!(!text.contains(&format!("\"{foreign}\"")) && !text.contains(address), "{text}");
        let preview = shop.ask("inbox.preview_erase", json!({ "id": who })).await;
        assert_eq!(answer["letters"], preview["messages"]);
    }
    let cems = shop.ask("inbox.hand_out", json!({ "id": cem })).await;
    assert_eq!(cems["letters"], 1);
    assert_eq!(everything(&shop), before, "it was only looked at");
    shop.ask("inbox.unmerge", json!({ "id": third })).await;
    assert_eq!((number(&ada).await, number(&cem).await), (json!(1), json!(1)));
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    assert_eq!(number(&ada).await, json!(2));
}

#[tokio::test]
async fn letters_in_a_conversation_of_somebody_else_are_handed_out_too() {
    let shop = Shop::open();
    let [one, _, third] = three(&shop).await;
    let cem = shop.conversation(third).await["row"]["customerId"].clone();
    shop.import(&super::letter(CEM, "c2", "Re: Jacket too small").in_reply_to("a1").at(NOON - 1000)).await;
    let answer = shop.ask("inbox.hand_out", json!({ "id": cem })).await;
    let known: Value = serde_json::from_str(answer["json"].as_str().unwrap()).unwrap();
    assert_eq!(known["elsewhere"][0]["visibleText"], "c2", "{} {one}", answer["json"]);
    assert_eq!((list(&known["elsewhere"]).len(), &answer["letters"]), (1, &json!(2)));
}

#[tokio::test]
async fn a_promise_taken_out_while_they_were_one_comes_back_to_the_one_that_made_it() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    promise(&shop, third, "Send the invoice", 2).await;
    merge(&shop, other, &[third]).await;
    merge(&shop, one, &[other]).await;
    let due = shop.ask("inbox.promises", json!({})).await;
    let removed = shop.ask("inbox.remove_promise", json!({ "promiseId": due[0]["id"] })).await;
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    undo(&shop, &removed).await;
    assert_eq!(promises(&shop, other).await, ["Send the invoice"], "where the third one is still a part");
    let removed = shop.ask("inbox.remove_promise", json!({ "promiseId": due[0]["id"] })).await;
    shop.ask("inbox.unmerge", json!({ "id": third })).await;
    undo(&shop, &removed).await;
    assert_eq!(promises(&shop, third).await, ["Send the invoice"]);
    assert!(promises(&shop, one).await.is_empty() && promises(&shop, other).await.is_empty());
}

#[tokio::test]
async fn a_promise_made_after_a_split_goes_home_when_the_split_is_undone() {
    let shop = Shop::open();
    let [one, ..] = three(&shop).await;
    shop.import(&super::letter(ADA, "a2", "Re: Jacket too small").in_reply_to("a1").at(NOON - 1000)).await;
    let newest = shop.conversation(one).await["messages"][1]["id"].clone();
    let split = shop.ask("inbox.split", json!({ "messageId": newest, "only": true })).await;
    promise(&shop, split["id"].as_i64().unwrap(), "Call Ada", 2).await;
    undo(&shop, &split).await;
    assert_eq!(promises(&shop, one).await, ["Call Ada"]);
}

/// Somebody promised to call; answers when, in hours from now.
async fn call_back(shop: &Shop, id: i64, hours: i64, number: &str) {
    let form = json!({
        "conversationId": id, "text": "Call again", "outcome": "call_back", "callBackAt": NOON + hours * HOUR,
        "number": number,
    });
    shop.ask("inbox.log_call", json!({ "form": form })).await;
}

const HOUR: i64 = 3_600_000;

async fn call(shop: &Shop, id: i64) -> (Value, Value) {
    let whole = shop.conversation(id).await;
    (whole["row"]["callBackAt"].clone(), whole["contact"]["number"].clone())
}

#[tokio::test]
async fn whoever_is_to_be_called_is_called_by_the_one_that_is_left_and_by_their_own_after_parting() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    call_back(&shop, other, 5, "+49 431 555").await;
    call_back(&shop, third, 3, "+90 212 333").await;
    let before = everything(&shop);
    let done = merge(&shop, one, &[other, third]).await;
    assert_eq!(call(&shop, one).await, (json!(NOON + 3 * HOUR), json!("+90 212 333")), "the earlier one counts");
    undo(&shop, &done).await;
    assert_eq!(everything(&shop), before);

    merge(&shop, one, &[other]).await;
    assert_eq!(call(&shop, one).await, (json!(NOON + 5 * HOUR), json!("+49 431 555")));
    merge(&shop, one, &[third]).await;
    shop.ask("inbox.unmerge", json!({ "id": third })).await;
    assert_eq!(call(&shop, third).await.0, json!(NOON + 3 * HOUR));
    assert_eq!(call(&shop, one).await.0, json!(NOON + 5 * HOUR), "what the other one gave is left");
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    assert_eq!((call(&shop, one).await.0, call(&shop, other).await.0), (Value::Null, json!(NOON + 5 * HOUR)));
}
