//! Orders that somebody should look at: which they are, since when, and beside which conversation.

use crate::cast::{Letter, NOON, Shop, list};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop as Goods, ShopifyServer};
use serde_json::{Value, json};

const DAY: i64 = 86_400;

fn moment(days_ago: i64) -> Value {
    json!(comptoir_kernel::Timestamp::from_millisecond(NOON).plus_seconds(-days_ago * DAY).to_rfc3339())
}

fn paid(goods: &mut Goods, number: u64, days_ago: i64) -> &mut Value {
    let order = goods.orders.get_mut(&number).unwrap();
    for field in ["createdAt", "updatedAt", "processedAt"] {
        order[field] = moment(days_ago);
    }
    order["transactions"][0]["processedAt"] = moment(days_ago);
    order
}

fn sent(order: &mut Value, days_ago: i64, moved: Value, delivered: Value) {
    order["displayFulfillmentStatus"] = json!("FULFILLED");
    order["fulfillments"] = json!([{
        "id": "gid://shopify/Fulfillment/1", "createdAt": moment(days_ago), "updatedAt": moment(days_ago),
        "inTransitAt": moved, "deliveredAt": delivered, "status": "SUCCESS", "displayStatus": "FULFILLED",
        "fulfillmentLineItems": [], "trackingInfo": [{ "company": "DHL", "number": "0034", "url": null }],
    }]);
}

/// A desk on a Monday beside a shop of nine orders; without deliveries the shop never says that a parcel arrived.
async fn desk_beside(says_deliveries: bool) -> (ShopifyServer, Shop) {
    let mut goods = Goods::with_orders(9);
    paid(&mut goods, 1, 1);
    paid(&mut goods, 2, 4);
    paid(&mut goods, 3, 5);
    let delivered = if says_deliveries { moment(4) } else { Value::Null };
    sent(paid(&mut goods, 4, 6), 5, moment(5), delivered);
    sent(paid(&mut goods, 5, 8), 7, Value::Null, Value::Null);
    sent(paid(&mut goods, 6, 8), 7, moment(3), Value::Null);
    let order = paid(&mut goods, 7, 1);
    order["displayFinancialStatus"] = json!("PARTIALLY_REFUNDED");
    paid(&mut goods, 8, 1)["risk"]["assessments"][0]["riskLevel"] = json!("HIGH");
    paid(&mut goods, 9, 100);

    let server = ShopifyServer::start(goods);
    let desk = Shop::open();
    let access = json!({
        "platform": "shopify", "address": server.base(), "key": "", "secret": PASTED_TOKEN, "isLocal": true,
    });
    desk.ask("storefronts.add_store", access).await;
    desk.ask("storefronts.sync", json!({})).await;
    (server, desk)
}

/// The numbers of the orders in one view, each with its days.
async fn view(desk: &Shop, kind: &str) -> Vec<(String, i64)> {
    let answer = desk.ask("storefronts.health", json!({ "kind": kind })).await;
    let counted = list(&answer["counts"]).iter().find(|count| count["kind"] == kind).unwrap();
    assert_eq!(counted["total"], list(&answer["orders"]).len(), "{answer}");
    let days = |row: &Value| {
        let concern = list(&row["concerns"]).iter().find(|concern| concern["kind"] == kind).unwrap().clone();
        concern["days"].as_i64().unwrap()
    };
    list(&answer["orders"]).iter().map(|row| (row["number"].as_str().unwrap().to_owned(), days(row))).collect()
}

fn numbers(found: &[(&str, i64)]) -> Vec<(String, i64)> {
    found.iter().map(|(number, days)| ((*number).to_owned(), *days)).collect()
}

#[tokio::test]
async fn each_view_holds_the_orders_that_somebody_should_look_at_and_no_others() {
    let (_server, desk) = desk_beside(true).await;
    // Paid on Wednesday: Thursday, Friday and Monday have passed. On Thursday: two, which the shop gives itself.
    assert_eq!(view(&desk, "late_to_send").await, numbers(&[("#1003", 3)]));
    assert_eq!(view(&desk, "parcel_rests").await, numbers(&[("#1005", 7)]));
    assert_eq!(view(&desk, "partly_refunded").await, numbers(&[("#1007", 0)]));
    assert_eq!(view(&desk, "high_risk").await, numbers(&[("#1008", 0)]));

    desk.ask("settings.set", json!({ "changes": { "orderLateAfterDays": 1, "parcelRestsAfterDays": 2 } })).await;
    assert_eq!(view(&desk, "late_to_send").await, numbers(&[("#1003", 3), ("#1002", 2)]));
    assert_eq!(view(&desk, "parcel_rests").await, numbers(&[("#1005", 7), ("#1006", 3)]));
    let kept = desk.ask("settings.set", json!({ "changes": { "orderLateAfterDays": 99, "parcelRestsAfterDays": 0 } }));
    let kept = kept.await;
    assert_eq!((&kept["orderLateAfterDays"], &kept["parcelRestsAfterDays"]), (&json!(30), &json!(1)));
}

#[tokio::test]
async fn the_silence_of_a_shop_that_never_says_that_a_parcel_arrived_means_nothing() {
    let (_server, desk) = desk_beside(false).await;
    assert_eq!(view(&desk, "parcel_rests").await, numbers(&[]));
    assert_eq!(view(&desk, "late_to_send").await, numbers(&[("#1003", 3)]));
}

#[tokio::test]
async fn the_hint_stands_beside_the_conversation_and_goes_when_the_parcel_leaves() {
    let (server, desk) = desk_beside(true).await;
    desk.import(&Letter::from("customer3@nordlicht.example").subject("Where").id("where").text("Where is it?")).await;
    let row = desk.conversations().await[0]["row"].clone();
    let beside = desk.ask("inbox.orders_beside", json!({ "id": row["id"] })).await;
    let concern = json!([{ "kind": "late_to_send", "since": NOON - 5 * DAY * 1000, "days": 3 }]);
    assert_eq!(beside["orders"][0]["row"]["concerns"], concern, "{beside}");
    assert_eq!(beside["first"]["row"]["concerns"], concern);

    sent(server.shop().orders.get_mut(&3).unwrap(), 0, Value::Null, Value::Null);
    let fresh = desk.ask("storefronts.refresh_order", json!({ "id": beside["first"]["row"]["id"] })).await;
    assert_eq!((&fresh["trouble"], &fresh["row"]["concerns"]), (&Value::Null, &json!([])), "{fresh}");
    assert_eq!(view(&desk, "late_to_send").await, numbers(&[]));
}
