//! What help while answering promises: the right old answer, without old names, and never spam or the same conversation.

use crate::cast::{ADA, CEM, DAY, Letter, NOON, SHOP, Shop, list};
use serde_json::{Value, json};

const QUESTION: &str = "Hello, the waterproof zipper of my Fjord jacket jams. How can I repair the waterproof zipper?";
const ANSWER: &str = "Hello Cem,\n\nplease rub a little candle wax on the zipper, Cem.\n\nKind regards\nMira";

/// A question of somebody and our answer to it; answers nothing.
async fn answered(shop: &Shop, who: &str, id: &str, question: &str, answer: &str, at: i64) {
    let from = format!("Cem Kaya <{who}>");
    let letter = Letter::from(who).header("From", &from).subject("Zipper").id(id).at(at).text(question);
    shop.import(&letter).await;
    let reply = Letter::from(SHOP).to(who).subject("Re: Zipper").id(&format!("{id}-a")).in_reply_to(id).at(at + 1000);
    shop.import_sent(&reply.text(answer)).await;
}

async fn asked_by_ada(shop: &Shop) -> i64 {
    shop.import(&Letter::from(ADA).subject("My jacket").id("ada").at(NOON).text(QUESTION)).await;
    let all = shop.conversations().await;
    let one = all.iter().find(|one| one["row"]["subject"] == "My jacket").unwrap();
    one["row"]["id"].as_i64().unwrap()
}

async fn similar(shop: &Shop, id: i64) -> Vec<Value> {
    list(&shop.ask("inbox.similar", json!({ "id": id })).await["items"]).to_vec()
}

/// Letters that have nothing to do with it.
async fn others(shop: &Shop) {
    for number in 0..6 {
        let text = "Hello, when do the boots come back in stock? I would like to order them for my daughter.";
        let who = format!("other{number}@elsewhere.example");
        answered(shop, &who, &format!("o{number}"), text, "In March.", NOON - 30 * DAY).await;
    }
}

#[tokio::test]
async fn the_answer_to_the_same_question_is_found_without_greeting_and_its_name_is_noticed() {
    let shop = Shop::open();
    others(&shop).await;
    let question = "Hi, how do I repair the waterproof zipper of the Fjord jacket?";
    answered(&shop, CEM, "cem", question, ANSWER, NOON - 5 * DAY).await;
    let id = asked_by_ada(&shop).await;
    let found = similar(&shop, id).await;
    assert_eq!(found[0]["answer"], "please rub a little candle wax on the zipper, Cem.");
    assert_eq!((&found[0]["names"], &found[0]["isSameCustomer"]), (&json!("Cem"), &json!(false)));
    assert!(found[0]["question"].as_str().unwrap().starts_with("Hi, how do I repair"));
    assert!(found.iter().all(|one| one["conversationId"] != json!(id)));
}

#[tokio::test]
async fn what_this_customer_was_told_stands_first() {
    let shop = Shop::open();
    others(&shop).await;
    answered(&shop, CEM, "cem", QUESTION, ANSWER, NOON - 5 * DAY).await;
    let early = "I would like to know more about wool.";
    answered(&shop, ADA, "early", early, "It is merino wool.", NOON - 90 * DAY).await;
    let id = asked_by_ada(&shop).await;
    let found = similar(&shop, id).await;
    assert_eq!((&found[0]["answer"], &found[0]["isSameCustomer"]), (&json!("It is merino wool."), &json!(true)));
    assert_eq!(found[1]["names"], "Cem");
}

#[tokio::test]
async fn spam_and_the_unanswered_do_not_help() {
    let shop = Shop::open();
    others(&shop).await;
    answered(&shop, CEM, "cem", QUESTION, ANSWER, NOON - 5 * DAY).await;
    let letter = Letter::from("late@elsewhere.example").subject("Zipper?").id("late").text(QUESTION);
    shop.import(&letter).await;
    let id = asked_by_ada(&shop).await;
    let found = similar(&shop, id).await;
    let zippers: Vec<&Value> = found.iter().filter(|one| one["names"] == "Cem").collect();
    assert_eq!(zippers.len(), 1);
    assert!(found.iter().all(|one| one["answer"] != ""), "an unanswered question is no help");
    let spam = zippers[0]["conversationId"].clone();
    shop.ask("inbox.set_status", json!({ "ids": [spam], "status": "spam" })).await;
    assert!(similar(&shop, id).await.iter().all(|one| one["conversationId"] != spam));
}

#[tokio::test]
async fn typed_words_are_looked_for_instead_and_nothing_is_no_failure() {
    let shop = Shop::open();
    others(&shop).await;
    let id = asked_by_ada(&shop).await;
    let answer = shop.ask("inbox.similar", json!({ "id": id, "query": "boots stock" })).await;
    assert_eq!(answer["items"][0]["answer"], "In March.");
    let nothing = shop.ask("inbox.similar", json!({ "id": id, "query": "submarine" })).await;
    assert_eq!(nothing["items"], json!([]));
    assert_eq!(shop.refusal("inbox.similar", json!({ "id": 4711 })).await.code, "conversation-absent");
}
