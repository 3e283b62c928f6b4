//! An answer becomes an article, and nobody can tell from it whom it was written to.

use super::{asked, number, topic};
use crate::cast::{ADA, Letter, SHOP, Shop, list};
use serde_json::{Value, json};

const ANSWER: &str = "Hallo Ada,\n\nvielen Dank, Ada. Die Bestellung #1042 ist unterwegs nach 8043 Graz, Telefon +43 316 804277.\n\nWaschen Sie die Jacke bei 30 Grad und ohne Weichspüler. Danach an der Luft trocknen.\n\nFreundliche Grüße\nMira\n";

/// A conversation with our answer in it; answers both numbers.
async fn answered(shop: &Shop) -> (i64, i64) {
    let id = asked(shop, "Jacke waschen #1042", "Guten Tag, wie soll ich die Jacke waschen, bitte?").await;
    let letter =
        Letter::from(SHOP).to(ADA).subject("Re: Jacke waschen #1042").id("a1").in_reply_to("Jacke-waschen--1042");
    shop.import_sent(&letter.text(ANSWER)).await;
    let open = shop.conversation(id).await;
    let ours = list(&open["messages"]).iter().find(|message| message["kind"] == "agent").unwrap();
    (id, number(&ours["id"]))
}

#[tokio::test]
async fn an_answer_becomes_a_draft_in_its_language_without_the_person() {
    let shop = Shop::open();
    let (conversation, message) = answered(&shop).await;
    let care = topic(&shop, "delivery").await;
    shop.ask("inbox.set_topic", json!({ "ids": [conversation], "topicId": care })).await;
    let preview = shop.ask("inbox.preview_article", json!({ "messageId": message })).await;
    assert_eq!((&preview["language"], &preview["title"]), (&json!("de"), &json!("Jacke waschen")));
    let body = preview["body"].as_str().unwrap();
    assert!(body.contains("Waschen Sie die Jacke bei 30 Grad und ohne Weichspüler."), "{body}");
    for person in ["Ada", "1042", "316", "Mira", "Hallo", "Grüße"] {
        assert!(!body.contains(person), "{person} is still there: {body}");
    }
    let removed: Vec<&Value> = list(&preview["removed"]).iter().map(|part| &part["kind"]).collect();
    for kind in ["greeting", "name", "order", "phone", "closing"] {
        assert!(removed.contains(&&json!(kind)), "{kind} is not named: {removed:?}");
    }
    let made = shop.ask("inbox.write_article", json!({ "messageId": message, "title": "Jacke pflegen" })).await;
    let article = shop.ask("knowledge.get", json!({ "id": made["id"] })).await;
    assert_eq!(article["links"], json!([{ "kind": "topic", "target": care.to_string() }]));
    let text = &article["variants"][0];
    assert_eq!(
        [&text["title"], &text["language"], &text["status"], &text["body"]],
        [&json!("Jacke pflegen"), &json!("de"), &json!("draft"), &preview["body"]]
    );
}

#[tokio::test]
async fn a_letter_of_a_customer_becomes_no_article() {
    let shop = Shop::open();
    let (conversation, _) = answered(&shop).await;
    let open = shop.conversation(conversation).await;
    let theirs = list(&open["messages"]).iter().find(|message| message["kind"] == "customer").unwrap();
    let refused = shop.refusal("inbox.write_article", json!({ "messageId": theirs["id"] })).await;
    assert_eq!(refused.code, "article-of-no-answer");
    assert_eq!(shop.refusal("inbox.preview_article", json!({ "messageId": 4711 })).await.code, "message-absent");
    assert_eq!(shop.ask("knowledge.list", json!({})).await, json!([]));
}
