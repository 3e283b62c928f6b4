//! What a conversation wants back, asked of the desk: its letters, its order, its pieces.

use crate::cast::{DAY, Letter, NOON, SHOP, Shop};
use comptoir_tests::{KEY, SECRET, WooOptions, WooShop};
use serde_json::{Value, json};

async fn connected() -> (WooShop, Shop) {
    let (woo, desk) = (WooShop::start(WooOptions { orders: 40, ..WooOptions::default() }), Shop::open_today());
    let access = json!({
        "platform": "woocommerce", "name": "Nordlicht", "address": woo.url(), "key": KEY, "secret": SECRET,
        "caFile": woo.ca_file(), "isLocal": true,
    });
    desk.ask("storefronts.add_store", access).await;
    desk.ask("storefronts.sync", json!({})).await;
    (woo, desk)
}

/// An order with an address, and one of its lines of which pieces may come back.
async fn some_order(desk: &Shop) -> (Value, Value) {
    let found = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 40 })).await;
    for row in found["orders"].as_array().unwrap() {
        let options = desk.ask("returns.options", json!({ "orderId": row["id"] })).await;
        let lines = options["lines"].as_array().unwrap();
        if row["email"] != "" && !lines.is_empty() && lines[0]["available"].as_i64() > Some(0) {
            return (row.clone(), lines[0].clone());
        }
    }
    panic!("no order fits: {found}")
}

async fn conversation(desk: &Shop, from: &str, subject: &str, text: &str) -> Value {
    let id = subject.replace(' ', "-");
    desk.import(&Letter::from(from).subject(subject).id(&id).at(NOON).text(text)).await;
    let all = desk.conversations().await;
    all.into_iter().find(|one| one["row"]["subject"] == subject).unwrap()["row"]["id"].clone()
}

#[tokio::test]
async fn a_letter_about_an_order_proposes_its_pieces_and_pieces_in_a_return_are_proposed_no_more() {
    let (_woo, desk) = connected().await;
    let (order, line) = some_order(&desk).await;
    let text = format!(
        "Hello, the {} from order {} is too small. Could I exchange it for size XL?",
        line["title"].as_str().unwrap(),
        order["number"].as_str().unwrap()
    );
    let id = conversation(&desk, order["email"].as_str().unwrap(), "Too small", &text).await;
    let read = desk.ask("returns.read_text", json!({ "conversationId": id })).await;
    assert_eq!(read["orderId"], order["id"], "{read}");
    assert_eq!((&read["wish"]["isReturn"], &read["wish"]["isWithdrawalNotice"]), (&json!(true), &json!(false)));
    assert_eq!((&read["wish"]["track"], &read["wish"]["outcome"]), (&json!("voluntary"), &json!("exchange")));
    assert_eq!(read["wish"]["reasons"][0]["reason"], "too_small", "{read}");
    let proposed = &read["proposal"]["lines"][0];
    assert_eq!((&proposed["line"], &proposed["quantity"]), (&line["line"], &json!(1)), "{read}");
    assert_eq!(proposed["exchange"]["value"], "XL", "{read}");

    let start = json!({
        "uid": "0190f3c0-0000-7000-8000-0000000000a1", "orderId": order["id"], "conversationId": id,
        "track": "voluntary", "filedBy": "agent",
        "lines": [{ "line": line["line"], "quantity": line["available"], "reason": "too_small", "outcome": "refund" }],
    });
    desk.ask("returns.start", start).await;
    let read = desk.ask("returns.read_text", json!({ "conversationId": id })).await;
    let lines = read["proposal"]["lines"].as_array().unwrap();
    assert!(lines.iter().all(|proposed| proposed["line"] != line["line"]), "{read}");
}

#[tokio::test]
async fn a_withdrawal_is_read_from_what_waits_for_an_answer_and_not_from_what_was_answered() {
    let (_woo, desk) = connected().await;
    let (order, _) = some_order(&desk).await;
    let text = format!("I hereby withdraw from my contract, order {}.", order["number"].as_str().unwrap());
    let from = order["email"].as_str().unwrap();
    let id = conversation(&desk, from, "Order", &text).await;
    let read = desk.ask("returns.read_text", json!({ "conversationId": id })).await;
    assert_eq!(read["wish"]["isWithdrawalNotice"], true, "{read}");
    assert_eq!(read["wish"]["declaration"].as_str().unwrap().trim_end_matches('.'), text.trim_end_matches('.'));
    assert_eq!(read["orderId"], order["id"], "{read}");

    let answer = Letter::from(SHOP).to(from).subject("Re: Order").id("answer").in_reply_to("Order").at(NOON + DAY);
    desk.import_sent(&answer.text("We have your withdrawal.")).await;
    let thanks = Letter::from(from).subject("Re: Order").id("thanks").in_reply_to("answer").at(NOON + 2 * DAY);
    desk.import(&thanks.text("Thank you, the parcel left today.")).await;
    assert_eq!(desk.conversation(id.as_i64().unwrap()).await["messages"].as_array().unwrap().len(), 3);
    let read = desk.ask("returns.read_text", json!({ "conversationId": id })).await;
    assert_eq!(read["wish"]["isWithdrawalNotice"], false, "{read}");

    // A text by itself, as a form or a note brings it.
    let read = desk.ask("returns.read_text", json!({ "text": "Kann ich widerrufen?", "language": "de" })).await;
    assert_eq!((&read["wish"]["isWithdrawalNotice"], &read["orderId"]), (&json!(false), &Value::Null), "{read}");
    assert_eq!(read["proposal"], json!({ "lines": [], "isWholeOrder": false }));
}

#[tokio::test]
async fn a_mail_of_a_return_form_is_read_field_by_field_whoever_sent_it() {
    let (_woo, desk) = connected().await;
    let (order, line) = some_order(&desk).await;
    let text = format!(
        "Bestellnummer: {}\nArtikelnummer: {}\nMenge: 1\nGrund: zu klein\nWunsch: Umtausch\nStattdessen: XL",
        order["number"].as_str().unwrap(),
        line["sku"].as_str().unwrap()
    );
    let form = Letter::from(SHOP).header("Reply-To", order["email"].as_str().unwrap());
    desk.import(&form.subject("Rücksendung").id("form").at(NOON).text(&text)).await;
    let id = desk.conversations().await[0]["row"]["id"].clone();
    let request = json!({ "conversationId": id, "orderId": order["id"] });
    let read = desk.ask("returns.read_text", request).await;
    assert_eq!((&read["wish"]["isReturn"], &read["wish"]["outcome"]), (&json!(true), &json!("exchange")), "{read}");
    assert_eq!(read["wish"]["reasons"][0]["reason"], "too_small", "{read}");
    let proposed = &read["proposal"]["lines"][0];
    assert_eq!((&proposed["line"], &proposed["quantity"]), (&line["line"], &json!(1)), "{read}");
    assert_eq!(proposed["exchange"]["value"], "XL", "{read}");
}
