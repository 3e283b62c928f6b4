//! Reviews: answered and let through in their shop.

use super::Stage;
use crate::cast::list;
use comptoir_tests::{KEY, WooFault};
use serde_json::{Value, json};

/// A shop whose reviews may be answered and let through, and the conversation of the one that waits.
async fn held() -> (Stage, Value) {
    let stage = Stage::silent(5, KEY).await;
    stage.desk.ask("inbox.take_reviews", json!({})).await;
    let all = stage.desk.conversations().await;
    let held = all.into_iter().find(|one| one["messages"][0]["review"]["state"] == "held").unwrap();
    (stage, held)
}

fn wish(uid: &str, conversation: &Value, act: Value) -> Value {
    json!({ "uid": uid, "reviewId": conversation["messages"][0]["review"]["id"],
        "conversationId": conversation["row"]["id"], "act": act })
}

async fn shown(stage: &Stage, conversation: &Value) -> Value {
    stage.desk.ask("inbox.take_reviews", json!({})).await;
    stage.desk.conversation(conversation["row"]["id"].as_i64().unwrap()).await
}

#[tokio::test]
async fn a_review_is_let_through_and_taken_back_when_the_owner_lets_it() {
    let (stage, held) = held().await;
    let publish = json!({ "kind": "moderate_review", "state": "published" });
    let off = stage.desk.refusal("storefronts.propose_act", wish("review-0001", &held, publish.clone())).await;
    assert_eq!(off.code, "act-off");
    stage.switch("moderate_reviews", true).await;
    let item = stage.desk.ask("storefronts.propose_act", wish("review-0002", &held, publish)).await;
    stage.carry_out().await;
    let item = stage.act(&item["id"]).await["item"].clone();
    assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(true)), "{item}");
    let states = || {
        let state = stage.woo.state();
        state.reviews.values().map(|review| review["status"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(states(), ["approved", "approved"]);
    assert_eq!(shown(&stage, &held).await["messages"][0]["review"]["state"], "published");

    stage.desk.ask("storefronts.undo_act", json!({ "id": item["id"], "uid": "review-0003" })).await;
    stage.carry_out().await;
    assert_eq!(states(), ["approved", "hold"]);
    assert_eq!(shown(&stage, &held).await["messages"][0]["review"]["state"], "held");
}

#[tokio::test]
async fn an_answer_is_out_once_although_its_answer_was_lost_and_stands_in_the_conversation_when_it_is() {
    let (stage, held) = held().await;
    stage.switch("reply_to_reviews", true).await;
    stage.woo.spoil(WooFault::ResetAfterAct, "POST", 1);
    let act = json!({ "kind": "reply_to_review", "text": "We are sorry. A new lid is on its way." });
    let item = stage.desk.ask("storefronts.propose_act", wish("review-0004", &held, act)).await;
    assert_eq!(list(&shown(&stage, &held).await["messages"]).len(), 1, "nothing is said to be out before it is");
    stage.carry_out().await;
    assert_eq!(stage.act(&item["id"]).await["item"]["state"], "done");
    let after = shown(&stage, &held).await;
    let last = &list(&after["messages"])[1];
    assert_eq!(
        (&last["kind"], &last["visibleText"]),
        (&json!("agent"), &json!("We are sorry. A new lid is on its way."))
    );
    assert_eq!(after["row"]["waitingSince"], Value::Null, "{after}");
    let own = || stage.woo.state().reviews.len();
    assert_eq!(own(), 3, "it stands in the shop once");
    stage.desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(list(&shown(&stage, &held).await["messages"]).len(), 2);
    assert_eq!((stage.desk.conversations().await.len(), own()), (2, 3), "and makes no conversation");
}

#[tokio::test]
async fn who_is_erased_does_not_come_back_with_their_reviews() {
    let (stage, held) = held().await;
    stage.desk.ask("inbox.erase_customer", json!({ "id": held["row"]["customerId"] })).await;
    assert_eq!(stage.desk.conversations().await, Vec::<Value>::new());
    stage.desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(stage.desk.ask("inbox.take_reviews", json!({})).await["taken"], 0);
}
