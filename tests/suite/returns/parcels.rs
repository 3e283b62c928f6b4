//! Parcels: several of one case, whose they are, who scanned them, and what a proof of posting ends.

use super::{Stage, standing};
use crate::cast::list;
use serde_json::{Value, json};

const DAY: i64 = 86_400_000;

/// A case that was let through, under a right.
async fn approved(stage: &Stage, uid: &str, track: &str) -> Value {
    let (mut order, mut line) = (Value::Null, json!({ "available": 0 }));
    for (paid, _) in stage.all_paid().await {
        if line["available"] == 0 {
            line = stage.options(&paid).await["lines"][0].clone();
            order = paid;
        }
    }
    let lines = json!([{ "line": line["line"], "quantity": 1, "reason": "changed_mind" }]);
    let request = json!({ "uid": uid, "orderId": order, "track": track, "lines": lines });
    let case = stage.desk.ask("returns.start", request).await;
    if case["row"]["state"] == "approved" {
        return case;
    }
    stage.desk.ask("returns.approve", json!({ "id": case["row"]["id"], "goodwill": "A regular." })).await
}

async fn enter(stage: &Stage, case: &Value, change: Value) -> Value {
    let mut request = json!({ "id": case["row"]["id"] });
    for (name, value) in change.as_object().unwrap() {
        request[name] = value.clone();
    }
    stage.desk.ask("returns.set_parcel", request).await
}

#[tokio::test]
async fn a_case_has_as_many_parcels_as_come_and_each_is_scanned_by_its_own_number() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "return-0401", "voluntary").await;
    enter(&stage, &case, json!({ "tracking": "1Z 999 AA1 01 2345 6784" })).await;
    enter(&stage, &case, json!({ "tracking": "1Z999AA10123456784" })).await;
    let two = enter(&stage, &case, json!({ "carrier": "Kurier Ada", "tracking": "A-77" })).await;
    let parcels = list(&two["parcels"]);
    assert_eq!((parcels.len(), &parcels[0]["carrier"]), (2, &json!("UPS")), "the same number is the same one: {two}");
    assert!(parcels[0]["follow"].as_str().unwrap().starts_with("https://www.ups.com/"), "{two}");
    assert!(parcels[1]["follow"].is_null(), "nobody knows where {} is followed", parcels[1]["carrier"]);
    let taken = stage.desk.ask("returns.receive", json!({ "numbers": ["1z999aa10123456784"] })).await;
    assert_eq!(list(&taken["received"]).len(), 1, "{taken}");
    let here = stage.show(&case).await;
    assert_eq!(standing(&here).0, "received");
    let arrived = |at: usize| !here["parcels"][at]["arrivedAt"].is_null();
    assert_eq!((arrived(0), arrived(1)), (true, false), "{here}");
    stage.desk.ask("returns.receive", json!({ "numbers": ["A-77"] })).await;
    assert!(!stage.show(&case).await["parcels"][1]["arrivedAt"].is_null(), "the second comes while the first is open");
}

#[tokio::test]
async fn the_number_of_the_case_takes_in_everything_that_was_under_way() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "return-0402", "voluntary").await;
    enter(&stage, &case, json!({ "tracking": "A1" })).await;
    enter(&stage, &case, json!({ "tracking": "A2" })).await;
    stage.desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
    let here = stage.show(&case).await;
    assert!(list(&here["parcels"]).iter().all(|parcel| !parcel["arrivedAt"].is_null()), "{here}");
}

#[tokio::test]
async fn the_shop_waits_for_the_goods_until_all_posting_is_proved() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "return-0403", "withdrawal").await;
    assert_eq!(case["mayWait"], true, "{case}");
    let first = enter(&stage, &case, json!({ "tracking": "A1", "postedOn": "2026-01-05" })).await;
    assert_eq!(first["mayWait"], false, "everything that is known of is posted: {first}");
    let second = enter(&stage, &case, json!({ "tracking": "A2" })).await;
    assert_eq!(second["mayWait"], true, "one is not: {second}");
    let id = &second["parcels"][1]["id"];
    let change = json!({ "parcelId": id, "tracking": "A2", "postedOn": "2026-01-06" });
    let proved = enter(&stage, &case, change).await;
    assert_eq!((&proved["mayWait"], &proved["parcels"][1]["postedOn"]), (&json!(false), &json!("2026-01-06")));
    let other = approved(&stage, "return-0404", "voluntary").await;
    assert_eq!(other["mayWait"], false, "by its own policy a shop pays when it wants");
}

#[tokio::test]
async fn a_parcel_that_rests_says_since_when_and_a_lost_one_can_be_decided() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "return-0405", "voluntary").await;
    let sent = enter(&stage, &case, json!({ "tracking": "A1" })).await;
    let since = sent["row"]["restsSince"].as_i64().unwrap();
    stage.desk.clock.advance(12 * DAY);
    assert_eq!(stage.show(&case).await["row"]["restsSince"], since, "nobody saw it move");
    let id = &sent["parcels"][0]["id"];
    let lost = stage.desk.ask("returns.set_parcel_fate", json!({ "id": id, "fate": "lost" })).await;
    assert_eq!((standing(&lost).0, &lost["row"]["restsSince"]), ("lost_in_transit", &Value::Null), "{lost}");
    stage.decide(&case).await;
    let settled = stage.carry_out(&case).await;
    assert_eq!(standing(&settled).0, "settled", "the customer is paid for what the carrier lost: {settled}");
}

#[tokio::test]
async fn what_is_in_a_parcel_is_no_more_than_what_comes_back() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "return-0406", "voluntary").await;
    let item = &case["items"][0]["id"];
    let inside = |quantity: i64| {
        json!({ "id": case["row"]["id"], "tracking": "A1",
        "pieces": [{ "itemId": item, "quantity": quantity }] })
    };
    assert_eq!(stage.desk.refusal("returns.set_parcel", inside(2)).await.code, "return-pieces");
    let kept = stage.desk.ask("returns.set_parcel", inside(1)).await;
    assert_eq!(kept["parcels"][0]["pieces"], json!([{ "itemId": item, "quantity": 1 }]));
    let id = &kept["parcels"][0]["id"];
    let without = stage.desk.ask("returns.remove_parcel", json!({ "id": id })).await;
    assert!(list(&without["parcels"]).is_empty(), "{without}");
}

#[tokio::test]
async fn the_question_about_a_parcel_that_rests_names_it_in_every_language() {
    let stage = Stage::of(20).await;
    let case = approved(&stage, "return-0410", "voluntary").await;
    let id = &case["row"]["id"];
    let early = stage.desk.refusal("returns.letter", json!({ "id": id, "kind": "resting" })).await;
    assert_eq!(early.code, "return-letter-gap", "nothing is under way");
    enter(&stage, &case, json!({ "carrier": "Kurier Ada", "tracking": "A-77" })).await;
    let two = enter(&stage, &case, json!({ "carrier": "Kurier Ada", "tracking": "B-88" })).await;
    let fate = json!({ "id": two["parcels"][1]["id"], "fate": "lost" });
    stage.desk.ask("returns.set_parcel_fate", fate).await;
    let number = case["row"]["number"].as_str().unwrap();
    let mut said = std::collections::BTreeSet::new();
    for language in ["en", "de", "fr", "es", "it", "pt-BR", "tr", "pl", "ar", "ja"] {
        let request = json!({ "id": id, "kind": "resting", "language": language });
        let letter = stage.desk.ask("returns.letter", request).await;
        let body = letter["body"].as_str().unwrap();
        assert!(letter["subject"].as_str().unwrap().contains(number), "{letter}");
        assert!(body.contains(number) && body.contains("Kurier Ada A-77") && !body.contains("B-88"), "{body}");
        let parts: Vec<&str> = body.split("\n\n").collect();
        assert!(parts.len() >= 3 && parts.iter().all(|part| !part.is_empty()), "{body}");
        assert!(said.insert(parts[parts.len() - 1].to_owned()), "{language} asks in words of its own");
    }
}
