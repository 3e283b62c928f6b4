//! An order that came in several parcels: the days to withdraw count from the last one.

use crate::cast::{NOON, Shop, list};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop as Goods, ShopifyServer};
use serde_json::{Value, json};

const DAY: i64 = 86_400;

fn moment(days_ago: i64) -> Value {
    json!(comptoir_kernel::Timestamp::from_millisecond(NOON).plus_seconds(-days_ago * DAY).to_rfc3339())
}

fn parcel(number: u64, delivered: Value) -> Value {
    json!({ "id": format!("gid://shopify/Fulfillment/{number}"), "createdAt": moment(30), "updatedAt": moment(30),
        "inTransitAt": moment(29), "deliveredAt": delivered, "status": "SUCCESS", "displayStatus": "FULFILLED",
        "fulfillmentLineItems": [], "trackingInfo": [{ "company": "DHL", "number": "0034", "url": null }] })
}

/// What is said about a withdrawal from an order whose parcels came then.
async fn judged(parcels: Value) -> Value {
    let mut goods = Goods::with_orders(1);
    let order = goods.orders.get_mut(&1).unwrap();
    for field in ["createdAt", "updatedAt", "processedAt"] {
        order[field] = moment(31);
    }
    order["displayFulfillmentStatus"] = json!("FULFILLED");
    order["shippingAddress"]["countryCodeV2"] = json!("DE");
    order["fulfillments"] = parcels;
    let server = ShopifyServer::start(goods);
    let desk = Shop::open();
    let access = json!({ "platform": "shopify", "address": server.base(), "key": "", "secret": PASTED_TOKEN,
        "isLocal": true });
    desk.ask("storefronts.add_store", access).await;
    desk.ask("storefronts.sync", json!({})).await;
    let found = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 10 })).await;
    let id = list(&found["orders"])[0]["id"].clone();
    let asked = json!({ "track": "withdrawal", "reason": "changed_mind" });
    desk.ask("returns.try_policy", json!({ "orderId": id, "asked": asked })).await[0]["decision"].clone()
}

#[tokio::test]
async fn the_days_to_withdraw_count_from_the_last_parcel() {
    let late = judged(json!([parcel(1, moment(25)), parcel(2, moment(20))])).await;
    assert_eq!(late["eligible"], "no", "both came more than fourteen days ago: {late}");
    let last = judged(json!([parcel(1, moment(25)), parcel(2, moment(3))])).await;
    assert_eq!(last["eligible"], "yes", "the second came three days ago: {last}");
    let missing = judged(json!([parcel(1, moment(25)), parcel(2, Value::Null)])).await;
    assert_eq!((&missing["eligible"], &missing["deadline"]), (&json!("yes"), &Value::Null), "{missing}");
}
