//! A return settled in Vendure, the real server, and in Shopify's double: the same amounts on both sides.

use crate::cast::{Shop, list};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop as ShopifyShop, ShopifyServer, stock};
use comptoir_tests::{OWNER, VENDURE_PASSWORD, VendureShop};
use serde_json::{Value, json};

/// A desk beside a shop whose deeds of these kinds are switched on.
pub(super) async fn beside(access: Value, kinds: &[&str]) -> Shop {
    let desk = Shop::open_today();
    let store = desk.ask("storefronts.add_store", access).await;
    desk.ask("storefronts.sync", json!({})).await;
    desk.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await;
    for kind in kinds {
        let request = json!({ "storeId": store["id"], "kind": kind, "isOn": true });
        desk.ask("storefronts.switch_act", request).await;
    }
    desk
}

/// Everything of an order's first line comes back, graded as new, and is settled. Answers the case and the order after it.
async fn settled(desk: &Shop, order: &Value) -> (Value, Value) {
    let options = desk.ask("returns.options", json!({ "orderId": order })).await;
    let line = &options["lines"][0];
    let lines = json!([{ "line": line["line"], "quantity": line["available"], "reason": "defective" }]);
    let request = json!({ "uid": "return-0001", "orderId": order, "track": "warranty", "lines": lines });
    let case = desk.ask("returns.start", request).await;
    let id = &case["row"]["id"];
    desk.ask("returns.approve", json!({ "id": id })).await;
    desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
    desk.ask("returns.grade", json!({ "id": case["items"][0]["id"], "grade": "a" })).await;
    desk.ask("returns.decide", json!({ "id": id })).await;
    desk.ask("storefronts.carry_out", json!({})).await;
    desk.ask("returns.carry_out", json!({})).await;
    let case = desk.ask("returns.show", json!({ "id": id })).await;
    (case, desk.ask("storefronts.refresh_order", json!({ "id": order })).await)
}

/// The first order of which money was taken and none given back.
pub(super) async fn paid(desk: &Shop) -> Value {
    let found = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
    let is_paid = |row: &&Value| row["payment"] == "paid" && row["state"] != "cancelled";
    list(&found["orders"]).iter().find(is_paid).unwrap()["id"].clone()
}

#[tokio::test]
async fn a_refund_settled_in_vendure_shows_the_same_amount_there() {
    let shop = VendureShop::start();
    let access = json!({ "platform": "vendure", "address": shop.url(), "key": OWNER, "secret": VENDURE_PASSWORD,
        "isLocal": true });
    let desk = beside(access, &["refund"]).await;
    let (case, order) = settled(&desk, &paid(&desk).await).await;
    assert_eq!((&case["row"]["state"], &case["row"]["money"]), (&json!("decided"), &json!("done")), "{case}");
    let stock = &case["effects"][1];
    assert_eq!(
        (&stock["kind"], &stock["state"], &stock["mayCount"]),
        (&json!("restock"), &json!("manual"), &json!(false))
    );
    let counted = desk.ask("returns.done_by_hand", json!({ "uid": stock["uid"] })).await;
    assert_eq!(counted["row"]["state"], "settled", "somebody has counted the pieces");
    assert_eq!(case["effects"][0]["amount"], order["order"]["totals"]["refunded"]);
    assert_eq!(list(&order["order"]["refunds"]).len(), 1);
    assert_eq!(case["effects"][0]["differs"], "not_restocked", "what Vendure did otherwise is said");
}

#[tokio::test]
async fn pieces_that_no_refund_gives_back_are_counted_in_shopify_once() {
    let server = ShopifyServer::start(ShopifyShop::with_orders(10));
    let access = json!({ "platform": "shopify", "address": server.base(), "secret": PASTED_TOKEN, "isLocal": true });
    let desk = beside(access, &["refund"]).await;
    let order = paid(&desk).await;
    let line = desk.ask("returns.options", json!({ "orderId": order })).await["lines"][0].clone();
    let lines = json!([{ "line": line["line"], "quantity": 1, "reason": "too_small", "outcome": "credit" }]);
    let request = json!({ "uid": "return-0002", "orderId": order, "track": "voluntary", "lines": lines });
    let case = desk.ask("returns.start", request).await;
    let id = &case["row"]["id"];
    desk.ask("returns.approve", json!({ "id": id })).await;
    desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
    desk.ask("returns.grade", json!({ "id": case["items"][0]["id"], "grade": "a" })).await;
    let decided = desk.ask("returns.decide", json!({ "id": id })).await;
    desk.ask("returns.done_by_hand", json!({ "uid": decided["effects"][0]["uid"] })).await;
    for _ in 0..3 {
        desk.ask("storefronts.carry_out", json!({})).await;
        desk.ask("returns.carry_out", json!({})).await;
    }
    let settled = desk.ask("returns.show", json!({ "id": id })).await;
    assert_eq!((&settled["row"]["state"], &settled["effects"][1]["state"]), (&json!("settled"), &json!("confirmed")));
    let refunds: Vec<Value> =
        server.shop().orders.values().flat_map(|order| list(&order["refunds"]).to_vec()).collect();
    assert_eq!((refunds.len(), stock::cents(&refunds[0]["totalRefundedSet"])), (1, 0), "no money with it");
    assert_eq!(refunds[0]["refundLineItems"][0]["quantity"], 1);
    let after = desk.ask("returns.options", json!({ "orderId": order })).await;
    let before = line["available"].as_i64().unwrap();
    assert_eq!(after["lines"][0]["available"], before - 1, "the piece is not taken off twice");
}

#[tokio::test]
async fn a_refund_settled_in_shopify_shows_the_same_amount_there() {
    let server = ShopifyServer::start(ShopifyShop::with_orders(10));
    let access = json!({ "platform": "shopify", "address": server.base(), "secret": PASTED_TOKEN, "isLocal": true });
    let desk = beside(access, &["refund"]).await;
    let (case, _) = settled(&desk, &paid(&desk).await).await;
    assert_eq!((&case["row"]["state"], &case["row"]["money"]), (&json!("settled"), &json!("done")), "{case}");
    let given: i64 = server.shop().orders.values().map(|order| stock::cents(&order["totalRefundedSet"])).sum();
    assert_eq!(case["effects"][0]["amount"]["minor"], given);
}
