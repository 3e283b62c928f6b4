//! The same deeds upon Shopify.

use super::{note, refund, wish};
use crate::cast::{Shop as Desk, list};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop, ShopFault, ShopifyServer, stock};
use serde_json::{Value, json};

async fn opened(kinds: &[&str]) -> (ShopifyServer, Desk, Value) {
    let (server, desk) = (ShopifyServer::start(Shop::with_orders(10)), Desk::open_today());
    let access = json!({ "platform": "shopify", "address": server.base(), "secret": PASTED_TOKEN, "isLocal": true });
    let store = desk.ask("storefronts.add_store", access).await;
    desk.ask("storefronts.sync", json!({})).await;
    desk.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await;
    for kind in kinds {
        let shown =
            desk.ask("storefronts.switch_act", json!({ "storeId": store["id"], "kind": kind, "isOn": true })).await;
        let on = list(&shown["switches"]).iter().find(|switch| switch["kind"] == *kind).unwrap();
        assert_eq!(on["isOn"], true, "{shown}");
    }
    let orders = desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"].clone();
    (server, desk, orders)
}

async fn done(desk: &Desk, uid: &str, order: &Value, act: Value) -> Value {
    let item = desk.ask("storefronts.propose_act", wish(uid, order, act)).await;
    desk.ask("storefronts.carry_out", json!({})).await;
    desk.ask("storefronts.act", json!({ "id": item["id"] })).await["item"].clone()
}

#[tokio::test]
async fn a_refund_whose_answer_was_lost_is_paid_once() {
    let (server, desk, orders) = opened(&["refund"]).await;
    let order = &orders[0]["id"];
    desk.ask("storefronts.act_options", json!({ "id": order })).await;
    // The order is read, the plan asked; then the deed.
    for (place, fault) in [ShopFault::CutAfter, ShopFault::GatewayAfter].into_iter().enumerate() {
        server.spoil(&[ShopFault::None, ShopFault::None, fault]);
        let item = done(&desk, &format!("refund-000{place}"), order, refund(200)).await;
        assert_eq!(item["state"], "done", "{fault:?}: {item}");
        server.behaviour().faults.clear();
    }
    let shop = server.shop();
    let given: Vec<i64> = shop.orders.values().map(|order| stock::cents(&order["totalRefundedSet"])).collect();
    assert_eq!(given.iter().sum::<i64>(), 400);
    assert_eq!(given.iter().max(), Some(&400));
}

#[tokio::test]
async fn tags_are_set_and_put_back() {
    let (_server, desk, orders) = opened(&["tag", "note"]).await;
    let order = &orders[1]["id"];
    let before = desk.ask("storefronts.refresh_order", json!({ "id": order })).await["order"]["tags"].clone();
    let item = done(&desk, "tags-00001", order, json!({ "kind": "set_tags", "tags": ["Broken", "photo"] })).await;
    assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(true)), "{item}");
    let tags = desk.ask("storefronts.order", json!({ "id": order })).await["order"]["tags"].clone();
    assert_eq!(list(&tags).len(), 2);
    desk.ask("storefronts.undo_act", json!({ "id": item["id"], "uid": "tags-00001-undo" })).await;
    desk.ask("storefronts.carry_out", json!({})).await;
    assert_eq!(desk.ask("storefronts.order", json!({ "id": order })).await["order"]["tags"], before);
    assert_eq!(done(&desk, "note-00001", order, note("Call")).await["state"], "done");
}

/// Takes a deed back and answers how that went.
async fn taken_back(desk: &Desk, item: &Value) -> Value {
    let uid = format!("{}-undo", item["uid"].as_str().unwrap());
    let undone = desk.ask("storefronts.undo_act", json!({ "id": item["id"], "uid": uid })).await;
    desk.ask("storefronts.carry_out", json!({})).await;
    desk.ask("storefronts.act", json!({ "id": undone["id"] })).await["item"].clone()
}

async fn code(desk: &Desk, store: &Value, name: &str) -> Value {
    let act = json!({ "kind": "discount", "code": name, "value": { "kind": "percent", "basis_points": 1000 },
        "uses": 1, "expires": null, "email": null, "minimum": null });
    let request = json!({ "uid": format!("code-{name}"), "storeId": store, "act": act });
    let item = desk.ask("storefronts.propose_act", request).await;
    desk.ask("storefronts.carry_out", json!({})).await;
    let item = desk.ask("storefronts.act", json!({ "id": item["id"] })).await["item"].clone();
    assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(true)), "{item}");
    item
}

#[tokio::test]
async fn a_code_is_taken_back_unless_it_was_used_or_is_another_by_now() {
    let (server, desk, orders) = opened(&["discount"]).await;
    let store = &orders[0]["storeId"];
    // The code is looked at; then the deed, whose answer is lost.
    for (place, fault) in [ShopFault::None, ShopFault::CutAfter, ShopFault::GatewayAfter].into_iter().enumerate() {
        let item = code(&desk, store, &format!("SORRY-{place}")).await;
        server.spoil(&[ShopFault::None, fault]);
        let undone = taken_back(&desk, &item).await;
        server.behaviour().faults.clear();
        assert_eq!(undone["state"], "done", "{fault:?}: {undone}");
        assert!(server.shop().discounts.is_empty(), "{fault:?}");
    }
    for (name, problem) in
        [("USED-1", "take-back-used"), ("OTHER-1", "take-back-changed"), ("GONE-1", "take-back-gone")]
    {
        let item = code(&desk, store, name).await;
        match problem {
            "take-back-used" => server.shop().discounts[0]["codeDiscount"]["asyncUsageCount"] = json!(1),
            "take-back-changed" => server.shop().discounts[0]["codeDiscount"]["usageLimit"] = json!(100),
            _ => server.shop().discounts.clear(),
        }
        let undone = taken_back(&desk, &item).await;
        assert_eq!((&undone["state"], &undone["problemCode"]), (&json!("failed"), &json!(problem)), "{undone}");
        assert_eq!(server.shop().discounts.is_empty(), problem == "take-back-gone");
        server.shop().discounts.clear();
    }
}

#[tokio::test]
async fn a_right_that_is_missing_is_named_and_the_switch_stays_off() {
    let (server, desk) = (ShopifyServer::start(Shop::with_orders(5)), Desk::open_today());
    server.shop().scopes.retain(|scope| scope != "write_orders");
    let access = json!({ "platform": "shopify", "address": server.base(), "secret": PASTED_TOKEN, "isLocal": true });
    let store = desk.ask("storefronts.add_store", access).await;
    let request = json!({ "storeId": store["id"], "kind": "refund", "isOn": true });
    let shown = desk.ask("storefronts.switch_act", request).await;
    assert!(list(&shown["lacks"]).contains(&json!({ "kind": "scope", "scope": "write_orders" })), "{shown}");
    assert!(list(&shown["switches"]).iter().all(|switch| switch["isOn"] == false));
}
