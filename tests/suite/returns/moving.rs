//! How cases move: one way only, in pieces that exist, and never twice.

use super::{Stage, standing};
use crate::cast::list;
use serde_json::{Value, json};

#[tokio::test]
async fn the_same_wish_asked_twice_is_one_case() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let (first, second) = (stage.start("return-0101", &order).await, stage.options(&order).await);
    let line = &second["lines"][0];
    assert_eq!(line["available"], 0, "all pieces are in the case: {line}");
    let lines = json!([{ "line": line["line"], "quantity": line["bought"], "reason": "too_small" }]);
    let request = json!({ "uid": "return-0101", "orderId": order, "track": "voluntary", "lines": lines });
    let again = stage.desk.ask("returns.start", request.clone()).await;
    assert_eq!(again["row"]["number"], first["row"]["number"]);
    let mut other = request;
    other["uid"] = json!("return-0102");
    assert_eq!(stage.desk.refusal("returns.start", other).await.code, "return-pieces");
}

#[tokio::test]
async fn pieces_of_a_cancelled_case_may_come_back_in_another() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0103", &order).await;
    stage.desk.ask("returns.cancel", json!({ "id": case["row"]["id"] })).await;
    let again = stage.start("return-0104", &order).await;
    assert_eq!(again["row"]["pieces"], case["row"]["pieces"]);
}

#[tokio::test]
async fn what_was_refunded_without_a_case_does_not_come_back_in_one() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    let line = &detail["order"]["lines"][0];
    let act = json!({ "kind": "refund", "amount": line["total"], "lines": [{ "line": line["id"],
        "quantity": line["quantity"], "amount": line["total"], "restocks": false }], "shipping": null, "reason": "",
        "isPaidByPlatform": true, "notifies": false });
    stage.desk.ask("storefronts.propose_act", json!({ "uid": "refund-0001", "orderId": order, "act": act })).await;
    stage.desk.ask("storefronts.carry_out", json!({})).await;
    let options = stage.options(&order).await;
    assert_eq!(options["lines"][0]["available"], 0, "{options}");
}

#[tokio::test]
async fn a_return_that_was_settled_counts_once() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.inspected("return-0105", &order).await;
    let bought = stage.options(&order).await["lines"][0]["bought"].clone();
    assert_eq!(case["row"]["pieces"], bought);
    stage.decide(&case).await;
    stage.carry_out(&case).await;
    let options = stage.options(&order).await;
    assert_eq!(options["lines"][0]["available"], 0, "not fewer than none: {options}");
    assert_eq!(list(&options["before"]).len(), 1);
}

#[tokio::test]
async fn numbers_on_parcels_are_taken_as_people_type_them() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0106", &order).await;
    let id = &case["row"]["id"];
    let early = stage.desk.ask("returns.receive", json!({ "numbers": ["R-1001"] })).await;
    assert_eq!(list(&early["refused"]).len(), 1, "nobody has let it through: {early}");
    stage.desk.ask("returns.approve", json!({ "id": id })).await;
    stage.desk.ask("returns.set_parcel", json!({ "id": id, "carrier": "DHL", "tracking": "JJD0001" })).await;
    let taken = stage.desk.ask("returns.receive", json!({ "numbers": [" r 1001 ", "R-1001", "R-9999"] })).await;
    assert_eq!((list(&taken["received"]).len(), &taken["unknown"]), (1, &json!(["R-9999"])), "{taken}");
    let here = stage.show(&case).await;
    assert_eq!(standing(&here), ("received", "authorised", "arrived"));
    assert_eq!(here["parcels"][0]["tracking"], "JJD0001");
    assert!(!here["parcels"][0]["arrivedAt"].is_null());
}

#[tokio::test]
async fn a_decline_says_why_and_only_a_dispute_follows() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0107", &order).await;
    let id = &case["row"]["id"];
    assert_eq!(stage.desk.refusal("returns.decline", json!({ "id": id })).await.code, "return-word-missing");
    let declined = stage.desk.ask("returns.decline", json!({ "id": id, "note": "Worn outside." })).await;
    assert_eq!(declined["moves"], json!(["dispute"]), "{declined}");
    assert_eq!(declined["events"][0]["args"]["note"], "Worn outside.");
    assert_eq!(stage.desk.refusal("returns.approve", json!({ "id": id })).await.code, "return-move");
}

#[tokio::test]
async fn an_ungraded_piece_is_not_decided_and_wear_needs_a_grade_that_shows_it() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0108", &order).await;
    let (id, item) = (&case["row"]["id"], &case["items"][0]["id"]);
    stage.desk.ask("returns.approve", json!({ "id": id })).await;
    stage.desk.ask("returns.receive", json!({ "numbers": ["R-1001"] })).await;
    assert_eq!(stage.desk.refusal("returns.decide", json!({ "id": id })).await.code, "return-ungraded");
    let request = json!({ "id": item, "grade": "a", "deduction": 100 });
    assert_eq!(stage.desk.refusal("returns.grade", request).await.code, "return-deduction");
    let request = json!({ "id": item, "grade": "e", "deduction": 100_000_000 });
    assert_eq!(stage.desk.refusal("returns.grade", request).await.code, "return-deduction");
}

#[tokio::test]
async fn the_list_counts_what_waits_for_somebody() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0109", &order).await;
    let all = stage.desk.ask("returns.list", json!({ "open": true })).await;
    assert_eq!((list(&all["rows"]).len(), &all["needsYou"]), (1, &json!(1)), "{all}");
    stage.desk.ask("returns.cancel", json!({ "id": case["row"]["id"] })).await;
    let none: Value = stage.desk.ask("returns.list", json!({ "open": true })).await;
    assert_eq!((list(&none["rows"]).len(), &none["needsYou"]), (0, &json!(0)), "{none}");
}
