//! Whose return it is: it follows people who are merged, and nobody's words outlive their erasing.

use super::Stage;
use crate::cast::{Letter, list};
use serde_json::{Value, json};

/// The customer who ordered first among the paid ones and has written since.
async fn writer(stage: &Stage) -> (Value, Value, String) {
    let (order, _) = stage.paid().await;
    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    let address = detail["order"]["email"].as_str().unwrap().to_owned();
    stage.desk.import(&Letter::from(&address).subject("Too small").id("r1").text("It is too small.")).await;
    let people = stage.desk.ask("inbox.of_order", json!({ "id": order })).await;
    (order, people["customers"][0]["id"].clone(), address)
}

#[tokio::test]
async fn a_return_follows_the_person_whose_records_are_merged() {
    let stage = Stage::of(20).await;
    let (order, customer, _) = writer(&stage).await;
    stage.desk.import(&Letter::from("other@world.example").subject("Hello").id("r2").text("Hello.")).await;
    let case = stage.start("return-0201", &order).await;
    assert_eq!(case["row"]["customerId"], customer);
    let rows = stage.desk.conversations().await;
    let other = rows.iter().find(|row| row["row"]["subject"] == "Hello").unwrap();
    let other = other["row"]["customerId"].clone();
    assert_ne!(other, customer);
    stage.desk.ask("inbox.merge_customers", json!({ "survivorId": other, "absorbedId": customer })).await;
    let theirs = stage.desk.ask("returns.list", json!({ "customerId": other })).await;
    assert_eq!(list(&theirs["rows"]).len(), 1, "{theirs}");
}

#[tokio::test]
async fn who_is_erased_leaves_amounts_and_no_words() {
    let stage = Stage::of(20).await;
    let (order, customer, _) = writer(&stage).await;
    let line = stage.options(&order).await["lines"][0].clone();
    let lines = json!([{ "line": line["line"], "quantity": 1, "reason": "other", "comment": "My knee hurts." }]);
    let request = json!({ "uid": "return-0202", "orderId": order, "track": "voluntary", "lines": lines });
    let case = stage.desk.ask("returns.start", request).await;
    stage.desk.ask("returns.decline", json!({ "id": case["row"]["id"], "note": "Worn by Ada." })).await;
    stage.desk.ask("inbox.erase_customer", json!({ "id": customer })).await;
    let left = stage.show(&case).await;
    assert_eq!((&left["row"]["name"], &left["items"][0]["comment"]), (&json!(""), &json!("")), "{left}");
    assert_eq!((&left["row"]["orderId"], list(&left["events"]).len()), (&Value::Null, 0));
    assert_eq!(left["items"][0]["value"], case["items"][0]["value"], "the books stay");
}

#[tokio::test]
async fn the_letter_of_a_case_is_in_the_customers_language_and_has_no_gap() {
    let stage = Stage::of(20).await;
    let (order, customer, _) = writer(&stage).await;
    let case = stage.start("return-0203", &order).await;
    let id = &case["row"]["id"];
    stage.desk.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht" } })).await;
    stage.desk.ask("customers.update", json!({ "id": customer, "language": "de" })).await;
    let letter = stage.desk.ask("returns.letter", json!({ "id": id })).await;
    assert_eq!((&letter["kind"], &letter["language"]), (&json!("requested"), &json!("de")), "{letter}");
    assert!(letter["subject"].as_str().unwrap().contains("R-1001"), "{letter}");
    stage.desk.ask("returns.approve", json!({ "id": id })).await;
    let gap = stage.desk.refusal("returns.letter", json!({ "id": id })).await;
    assert_eq!(gap.code, "return-letter-gap", "nobody has said where parcels go");
    let address = "Nordlicht\nHafenweg 3\n24103 Kiel";
    stage.desk.ask("settings.set", json!({ "changes": { "returnAddress": address } })).await;
    let letter = stage.desk.ask("returns.letter", json!({ "id": id })).await;
    assert!(letter["body"].as_str().unwrap().contains("Hafenweg 3"), "{letter}");
}
