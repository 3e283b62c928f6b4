//! What stands out about a customer, and returns that wait for a person.

use crate::cast::{Shop, list};
use serde_json::{Value, json};

const COLUMNS: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country";

async fn import(desk: &Shop, rows: &[(i64, &str, i64, &str)]) {
    let mut text = COLUMNS.to_owned();
    for (number, buyer, pieces, street) in rows {
        text += &format!(
            "\n#{number},{buyer}@customers.example,paid,fulfilled,EUR,{pieces}0.00,2026-06-01 10:00:00 +0000,{pieces},Skarv socks,10.00,SK-2,{buyer},{street},Kiel,24103,DE"
        );
    }
    let look = desk.ask("storefronts.read_csv", json!({ "text": text })).await;
    let columns: Vec<&Value> = list(&look["columns"]).iter().map(|column| &column["field"]).collect();
    let told = json!({ "text": text, "name": "Market stall", "subject": look["subject"], "columns": columns });
    desk.ask("storefronts.import_csv", told).await;
}

/// So many pieces of somebody's order come back.
async fn take_back(desk: &Shop, buyer: &str, pieces: i64, reason: &str) -> Value {
    let query = format!("{buyer}@customers.example");
    let found = desk.ask("storefronts.find_orders", json!({ "query": query })).await;
    let order = &found["orders"][0]["id"];
    let options = desk.ask("returns.options", json!({ "orderId": order })).await;
    let line = json!({ "line": options["lines"][0]["line"], "quantity": pieces, "reason": reason });
    let uid = format!("signal-{buyer}-{}", list(&options["before"]).len());
    let request = json!({ "uid": uid, "orderId": order, "track": "voluntary", "lines": [line] });
    desk.ask("returns.start", request).await
}

async fn known(desk: &Shop, name: &str) -> Value {
    let address = format!("{name}@customers.example");
    desk.ask("customers.add", json!({ "name": name, "address": address })).await["customer"]["id"].clone()
}

#[tokio::test]
async fn a_large_share_is_said_beside_the_median_of_others_and_a_usual_one_is_not() {
    let desk = Shop::open();
    let rows: Vec<(i64, String)> = (1..=9).map(|number| (number, format!("buyer{number}"))).collect();
    let orders: Vec<_> = rows.iter().map(|(number, buyer)| (*number, buyer.as_str(), 10, "")).collect();
    import(&desk, &orders).await;
    let (often, rarely) = (known(&desk, "buyer1").await, known(&desk, "buyer2").await);
    take_back(&desk, "buyer1", 9, "changed_mind").await;
    for (_, buyer) in &rows[1..] {
        take_back(&desk, buyer, 1, "changed_mind").await;
    }
    let found = desk.ask("returns.signals", json!({ "customerId": often })).await;
    assert_eq!((&found["rate"]["rate"]["part"], &found["rate"]["rate"]["of"]), (&json!(9), &json!(10)), "{found}");
    assert_eq!((&found["rate"]["median"], &found["rate"]["others"]), (&json!(0.1), &json!(8)));
    let quiet = desk.ask("returns.signals", json!({ "customerId": rarely })).await;
    assert_eq!((&quiet["rate"], &quiet["claims"], &quiet["shared"]), (&Value::Null, &Value::Null, &json!([])));
}

#[tokio::test]
async fn wrong_or_empty_parcels_are_told_from_the_second_on() {
    let desk = Shop::open();
    import(&desk, &[(1, "ada", 4, "")]).await;
    let ada = known(&desk, "ada").await;
    let signals = async || desk.ask("returns.signals", json!({ "customerId": ada })).await;
    take_back(&desk, "ada", 1, "wrong_item").await;
    assert_eq!(signals().await["claims"], Value::Null);
    take_back(&desk, "ada", 1, "missing_part").await;
    assert_eq!(signals().await["claims"], json!({ "cases": 2, "wrongOrEmpty": 2, "neverCame": 0 }));
}

#[tokio::test]
async fn who_lives_at_the_same_address_and_gave_back_is_named_and_a_counter_for_parcels_is_not() {
    let desk = Shop::open();
    let quay = (1..=9).map(|number| (number, format!("guest{number}"), "Parcel counter 7")).collect::<Vec<_>>();
    let mut rows: Vec<_> = quay.iter().map(|(number, buyer, street)| (*number, buyer.as_str(), 2, *street)).collect();
    rows.extend([(21, "ada", 2, "Quay 4"), (22, "cem", 2, "quay 4"), (23, "ida", 2, "Quay 4")]);
    import(&desk, &rows).await;
    let (ada, guest) = (known(&desk, "ada").await, known(&desk, "guest1").await);
    for buyer in ["ada", "cem", "guest1", "guest2"] {
        take_back(&desk, buyer, 1, "gift").await;
    }
    let found = desk.ask("returns.signals", json!({ "customerId": ada })).await;
    let named: Vec<_> = list(&found["shared"]).iter().map(|with| (&with["name"], &with["by"])).collect();
    assert_eq!(named, [(&json!("cem"), &json!("address"))], "who gave nothing back is nobody's business");
    let counter = desk.ask("returns.signals", json!({ "customerId": guest })).await;
    assert_eq!(counter["shared"], json!([]));
}

/// A policy that lets everything through by itself.
async fn let_all_through(desk: &Shop) {
    let offered = desk.ask("returns.policy", json!({})).await;
    let mut policy = offered["defaults"][0]["policy"].clone();
    for zone in policy["zones"].as_array_mut().unwrap() {
        for rule in zone["rules"].as_array_mut().unwrap() {
            rule["when"] = json!({ "tracks": [], "reasons": [], "marks": { "tags": [], "skus": [], "titles": [] },
                "priceFrom": null, "priceTo": null, "isDiscounted": null, "isFinalSale": null, "quantityFrom": null,
                "quantityTo": null, "pastReturnsFrom": null, "pastRateFrom": null, "conditions": [] });
            rule["verdict"]["isEligible"] = json!(true);
            rule["verdict"]["outcomes"] = json!(["refund"]);
            rule["verdict"]["approvesItself"] = json!(true);
            rule["verdict"]["needsReview"] = json!(false);
            rule["verdict"]["needsPhoto"] = json!(false);
            rule["verdict"]["window"]["days"] = Value::Null;
        }
    }
    desk.ask("returns.save_policy", json!({ "policy": policy, "basedOn": 0 })).await;
}

#[tokio::test]
async fn returns_of_a_held_customer_wait_for_a_person_until_the_hold_ends_or_is_taken_back() {
    let desk = Shop::open();
    import(&desk, &[(1, "ada", 9, "")]).await;
    let ada = known(&desk, "ada").await;
    let_all_through(&desk).await;
    let state = async || take_back(&desk, "ada", 1, "gift").await["row"]["state"].clone();
    assert_eq!(state().await, "approved", "the policy needs nobody");

    let refused = desk.refusal("customers.hold", json!({ "id": ada, "reason": " " })).await;
    assert_eq!(refused.code, "hold-reason-missing");
    let past = desk.desk.now().as_millisecond() - 1;
    let refused = desk.refusal("customers.hold", json!({ "id": ada, "reason": "x", "untilAt": past })).await;
    assert_eq!(refused.code, "hold-past");
    let until = past + 3600 * 1000;
    let held = desk.ask("customers.hold", json!({ "id": ada, "reason": "empty parcels", "untilAt": until })).await;
    let case = take_back(&desk, "ada", 1, "gift").await;
    assert_eq!((&case["row"]["state"], &case["row"]["needsYou"]), (&json!("requested"), &json!(true)));
    let told = desk.ask("returns.signals", json!({ "returnId": case["row"]["id"] })).await;
    assert_eq!(told["hold"]["reason"], "empty parcels");

    desk.ask("inbox.undo", json!({ "undoId": held["undoId"] })).await;
    assert_eq!(state().await, "approved", "taken back");
    desk.ask("customers.hold", json!({ "id": ada, "reason": "empty parcels", "untilAt": until })).await;
    desk.clock.advance(3600 * 1000);
    assert_eq!(state().await, "approved", "its time is over");
    let held = desk.ask("customers.hold", json!({ "id": ada, "reason": "for good" })).await;
    assert_eq!(held["hold"]["untilAt"], Value::Null);
    assert_eq!(state().await, "requested");
    desk.ask("customers.release", json!({ "id": ada })).await;
    assert_eq!(state().await, "approved");
}

#[tokio::test]
async fn only_who_may_send_holds_and_only_owners_read_the_facts() {
    let desk = Shop::open();
    let guest = desk.colleague("Gil", "guest").await;
    for (command, request) in [
        ("returns.facts", json!({})),
        ("returns.facts_csv", json!({})),
        ("returns.signals", json!({ "customerId": 1 })),
        ("customers.hold", json!({ "id": 1, "reason": "x" })),
    ] {
        let refused = desk.ask_as(guest, command, request).await.unwrap_err();
        assert_eq!(refused.code, "role-forbids", "{command}");
    }
}
