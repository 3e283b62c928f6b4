//! Who belongs to which conversation. Each letter's text is a letter and a number, so that a line shows the outcome.

use crate::cast::{ADA, CEM, DAY, Letter, NOON, SHOP, Shop, list};
use serde_json::{Value, json};

fn ada(text: &str) -> Letter {
    Letter::from(ADA).id(text).text(text).subject("Jacket too small")
}

fn cem(text: &str) -> Letter {
    Letter::from(CEM).id(text).text(text).subject("Jacket too small")
}

/// A letter of ours, out of a folder of sent mail.
fn ours(text: &str, to: &str) -> Letter {
    Letter::from(SHOP).to(to).id(text).text(text).subject("Re: Jacket too small")
}

/// Threads letters in order; those of the shop come from its sent mail.
async fn threads(letters: &[Letter]) -> Vec<String> {
    let shop = Shop::open();
    fill(&shop, letters).await;
    shop.threads().await
}

async fn fill(shop: &Shop, letters: &[Letter]) {
    for (minute, letter) in (0..).zip(letters) {
        let dated = if letter.is_dated() { letter.clone() } else { letter.clone().at(NOON - DAY + minute * 60_000) };
        if letter.is_from(SHOP) {
            shop.import_sent(&dated).await
        } else {
            shop.import(&dated).await
        };
    }
}

#[tokio::test]
async fn references_are_tried_from_the_newest_to_the_oldest_and_unknown_ones_stop_nothing() {
    let letters = [
        ada("a1").subject("One"),
        ada("b1").subject("Two"),
        ada("x").subject("Re: Other").in_reply_to("lost").references("a1 b1 gone"),
    ];
    assert_eq!(threads(&letters).await, ["a1", "b1 + x"]);
    let letters = [ada("a1").subject("One"), ada("x").subject("Re: Other").references("a1 gone lost")];
    assert_eq!(threads(&letters).await, ["a1 + x"]);
}

#[tokio::test]
async fn the_answer_to_what_we_sent_is_found_by_our_own_id() {
    // Apple Mail rewrites References; In-Reply-To is missing.
    let letters = [ada("a1"), ours("s1", ADA).in_reply_to("a1"), ada("a2").subject("Thanks").references("apple s1")];
    assert_eq!(threads(&letters).await, ["a1 + s1 + a2"]);
}

#[tokio::test]
async fn letters_of_one_person_that_share_an_unseen_reference_belong_together() {
    let letters = [ada("a1").subject("One").references("unseen"), ada("a2").subject("Two").references("unseen")];
    assert_eq!(threads(&letters).await, ["a1 + a2"]);
    let letters = [ada("a1").references("unseen"), cem("c1").references("unseen")];
    assert_eq!(threads(&letters).await, ["a1", "c1"]);
}

#[tokio::test]
async fn answers_of_different_people_to_a_newsletter_never_meet() {
    for to in ["undisclosed-recipients:;", &format!("<{SHOP}>")] {
        let shop = Shop::open();
        // The desk knows its own address only once the mailbox is connected: an imported folder has to do without.
        let news = ours("news", to).subject("Summer sale");
        let answers = [
            ada("a1").subject("Re: Summer sale").in_reply_to("news"),
            cem("c1").subject("Re: Summer sale").in_reply_to("news"),
            ada("a2").subject("Re: Summer sale").in_reply_to("news"),
        ];
        fill(&shop, &[news]).await;
        fill(&shop, &answers).await;
        assert_eq!(shop.threads().await, ["news", "a1 + a2", "c1"], "{to}");
    }
    let list = ada("l1").header("List-Id", "<news.world.example>");
    assert_eq!(threads(&[list, cem("c1").in_reply_to("l1")]).await, ["l1", "c1"]);
}

#[tokio::test]
async fn a_stranger_who_names_one_of_our_letters_joins_under_his_own_name_and_marked() {
    let shop = Shop::open();
    fill(&shop, &[ada("a1"), ours("s1", ADA).in_reply_to("a1"), cem("c1").in_reply_to("s1")]).await;
    assert_eq!(shop.threads().await, ["a1 + s1 + c1"]);
    let conversation = shop.conversations().await.remove(0);
    let marks: Vec<&Value> = list(&conversation["messages"]).iter().map(|one| &one["isNewParticipant"]).collect();
    assert_eq!(marks, [&json!(false), &json!(false), &json!(true)]);
    assert_eq!(conversation["row"]["customerAddress"], ADA);
    assert_eq!(conversation["messages"][2]["fromAddress"], CEM);
}

#[tokio::test]
async fn a_subject_alone_joins_nobody_but_the_same_customer_within_thirty_days() {
    assert_eq!(threads(&[ada("a1"), cem("c1").subject("Re: Jacket too small")]).await, ["a1", "c1"]);
    assert_eq!(threads(&[ada("a1"), ada("a2").subject("AW: jacket  too small")]).await, ["a1 + a2"]);
    let later = |days: i64| ada("a2").subject("Re: Jacket too small").at(NOON - 40 * DAY + days * DAY);
    let first = || ada("a1").at(NOON - 40 * DAY);
    assert_eq!(threads(&[first(), later(29)]).await, ["a1 + a2"]);
    assert_eq!(threads(&[first(), later(31)]).await, ["a1", "a2"]);
    assert_eq!(threads(&[ada("a1").subject("Hi"), ada("a2").subject("Re: Hi")]).await, ["a1", "a2"]);
}

#[tokio::test]
async fn a_number_in_the_subject_opens_nobodys_conversation() {
    let letters = [ada("a1").subject("Order 4711 #1"), cem("c1").subject("Re: Order 4711 #1")];
    assert_eq!(threads(&letters).await, ["a1", "c1"]);
    let encoded = cem("c1").subject("=?utf-8?B?UmU6IE9yZGVyIDQ3MTEgIzE=?=");
    assert_eq!(threads(&[ada("a1").subject("Order 4711 #1"), encoded]).await, ["a1", "c1"]);
}

#[tokio::test]
async fn encoded_subjects_are_compared_as_people_read_them() {
    let letters =
        [ada("a1").subject("=?utf-8?Q?Gr=C3=B6=C3=9Fe_M?="), ada("a2").subject("=?iso-8859-1?Q?Re:_Gr=F6=DFe_M?=")];
    assert_eq!(threads(&letters).await, ["a1 + a2"]);
}

#[tokio::test]
async fn a_forward_to_new_people_is_new_in_every_language() {
    for mark in ["Fwd", "FW", "WG", "TR", "RV", "I", "ENC", "İLT", "PD"] {
        let forward = cem("c1").subject(&format!("{mark}: Jacket too small")).references("a1");
        assert_eq!(threads(&[ada("a1"), forward]).await, ["a1", "c1"], "{mark}");
    }
}

#[tokio::test]
async fn another_subject_in_the_same_thread_is_marked() {
    let shop = Shop::open();
    let renamed = ada("a2").subject("Now the trousers").in_reply_to("a1");
    fill(&shop, &[ada("a1"), renamed, ada("a3").subject("Re: Jacket too small").in_reply_to("a1")]).await;
    assert_eq!(shop.threads().await, ["a1 + a2 + a3"]);
    let conversation = shop.conversations().await.remove(0);
    let marks: Vec<&Value> = list(&conversation["messages"]).iter().map(|one| &one["subjectChanged"]).collect();
    assert_eq!(marks, [&json!(false), &json!(true), &json!(false)]);
}

#[tokio::test]
async fn a_split_is_followed_by_later_answers_and_can_be_taken_back_without_loss() {
    let shop = Shop::open();
    fill(&shop, &[ada("a1"), ada("a2").in_reply_to("a1"), ada("a3").in_reply_to("a2")]).await;
    let message = shop.conversations().await[0]["messages"][1]["id"].clone();
    let split = shop.ask("inbox.split", json!({ "messageId": message })).await;
    assert_eq!(shop.threads().await, ["a1", "a2 + a3"]);
    fill(&shop, &[ada("a4").references("a1 a2 a3").at(NOON - 2000), ada("a5").in_reply_to("a1").at(NOON - 1000)]).await;
    assert_eq!(shop.threads().await, ["a1 + a5", "a2 + a3 + a4"]);
    let request = json!({ "conversationId": split["id"], "kind": "reply", "recipients": {}, "text": "begun" });
    let draft = shop.ask("inbox.save_draft", request).await["id"].clone();
    shop.ask("inbox.undo", json!({ "undoId": split["undoId"] })).await;
    assert_eq!(shop.threads().await, ["a1 + a2 + a3 + a4 + a5"]);
    fill(&shop, &[ada("a6").subject("").in_reply_to("a4").at(NOON - 500)]).await;
    assert_eq!(shop.threads().await, ["a1 + a2 + a3 + a4 + a5 + a6"]);
    let drafts = shop.conversations().await.remove(0)["drafts"].clone();
    assert_eq!((&drafts[0]["id"], &drafts[0]["text"]), (&draft, &json!("begun")));
}

#[tokio::test]
async fn the_same_message_by_two_ways_is_one_and_a_different_one_with_the_same_id_is_kept() {
    let shop = Shop::open();
    let first = ada("a1").header("Received", "from one; Mon, 15 Jun 2026 09:00:00 +0000");
    let second = ada("a1").header("Received", "from two; Mon, 15 Jun 2026 09:00:09 +0000").header("Delivered-To", SHOP);
    assert_eq!(shop.import(&first).await["newMessages"], 1);
    assert_eq!(shop.import(&second).await["duplicates"], 1);
    assert_eq!(shop.import(&ada("a1").text("other words")).await["newMessages"], 1);
    assert_eq!(shop.threads().await, ["a1 + other words"]);
}

#[tokio::test]
async fn mail_without_sender_date_or_subject_arrives() {
    let shop = Shop::open();
    let bare = Letter::from(ADA).header("From", "").header("Date", "").to("<>").text("nobody");
    for letter in
        [&bare, &bare.clone().header("From", "<>").text("still nobody"), &Letter::from("no-at-sign").text("odd")]
    {
        assert_eq!(shop.import(letter).await["newMessages"], 1, "{}", String::from_utf8_lossy(&letter.bytes()));
    }
    assert_eq!(shop.threads().await, ["nobody", "still nobody", "odd"]);
    let answer = shop.ask("inbox.quarantine", json!({})).await;
    assert_eq!(answer, json!([]));
}

#[tokio::test]
async fn what_is_no_mail_is_kept_apart_and_listed_and_stops_nothing() {
    let shop = Shop::open();
    let bytes = b"\x89PNG\r\n\x1a\n\0\0\0 not a letter";
    assert_eq!(shop.import_bytes(bytes, false).await["quarantined"], 1);
    assert_eq!(shop.import_bytes(bytes, false).await["duplicates"], 1);
    assert_eq!(shop.import(&ada("a1")).await["newMessages"], 1);
    let listed = shop.ask("inbox.quarantine", json!({})).await;
    assert_eq!(list(&listed).len(), 1);
    assert_eq!((&listed[0]["problemCode"], &listed[0]["size"]), (&json!("file-not-mail"), &json!(bytes.len())));
    assert!(listed[0]["beginning"].as_str().unwrap().contains("not a letter"));
    assert!(listed[0]["origin"].as_str().unwrap().contains("Letters"), "{listed}");
}
