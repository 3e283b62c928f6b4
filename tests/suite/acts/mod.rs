//! Deeds in shops: confirmed, done once, told; against WooCommerce's double and Shopify's.

mod approval;
mod faults;
mod kill;
mod reviews;
mod shopify;
mod taking_back;

use crate::cast::{Letter, Shop, list};
use comptoir_tests::{KEY, READ_KEY, SECRET, WooOptions, WooShop};
use serde_json::{Value, json};

const KINDS: [&str; 8] =
    ["refund", "cancel", "note", "edit_address", "resend_confirmation", "duplicate", "discount", "fulfil"];

/// A desk beside a shop whose orders are here, with every deed switched on and no seconds to take one back.
struct Stage {
    woo: WooShop,
    desk: Shop,
    store: Value,
}

fn access(woo: &WooShop, key: &str) -> Value {
    json!({ "platform": "woocommerce", "address": woo.url(), "key": key, "secret": SECRET, "caFile": woo.ca_file(),
        "isLocal": true })
}

impl Stage {
    async fn of(orders: u64) -> Self {
        let stage = Self::silent(orders, KEY).await;
        for kind in KINDS {
            stage.switch(kind, true).await;
        }
        stage
    }

    /// The same before the owner has switched anything on.
    async fn silent(orders: u64, key: &str) -> Self {
        let woo = WooShop::start(WooOptions { orders, ..WooOptions::default() });
        let desk = Shop::open_today();
        let store = desk.ask("storefronts.add_store", access(&woo, key)).await["id"].clone();
        desk.ask("storefronts.sync", json!({})).await;
        desk.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await;
        Self { woo, desk, store }
    }

    async fn switch(&self, kind: &str, is_on: bool) -> Value {
        let request = json!({ "storeId": self.store, "kind": kind, "isOn": is_on });
        self.desk.ask("storefronts.switch_act", request).await
    }

    /// The orders that were paid by card, with their number in the shop.
    async fn paid(&self) -> Vec<(Value, u64)> {
        let found = self.desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
        let mut paid = Vec::new();
        for row in list(&found["orders"]) {
            let number: u64 = row["number"].as_str().unwrap().parse().unwrap();
            if self.woo.state().orders[&number]["payment_method"] == "stripe" {
                paid.push((row["id"].clone(), number));
            }
        }
        paid
    }

    async fn propose(&self, uid: &str, order: &Value, act: Value) -> Value {
        self.desk.ask("storefronts.propose_act", wish(uid, order, act)).await
    }

    async fn carry_out(&self) {
        self.desk.ask("storefronts.carry_out", json!({})).await;
    }

    async fn act(&self, id: &Value) -> Value {
        self.desk.ask("storefronts.act", json!({ "id": id })).await
    }

    /// Proposes and does; answers how it stands.
    async fn done(&self, uid: &str, order: &Value, act: Value) -> Value {
        let item = self.propose(uid, order, act).await;
        self.carry_out().await;
        self.act(&item["id"]).await["item"].clone()
    }

    /// The amounts that the shop gave back of an order.
    fn given(&self, number: u64) -> Vec<String> {
        let state = self.woo.state();
        let refunds = state.refunds.get(&number).cloned().unwrap_or_default();
        refunds.iter().map(|refund| refund["amount"].as_str().unwrap().to_owned()).collect()
    }
}

fn wish(uid: &str, order: &Value, act: Value) -> Value {
    json!({ "uid": uid, "orderId": order, "act": act })
}

fn refund(minor: i64) -> Value {
    refund_in(minor, "EUR")
}

fn refund_in(minor: i64, currency: &str) -> Value {
    json!({ "kind": "refund", "amount": { "minor": minor, "currency": currency }, "lines": [], "shipping": null,
        "reason": "Arrived broken", "isPaidByPlatform": true, "notifies": true })
}

fn note(text: &str) -> Value {
    json!({ "kind": "add_note", "text": text, "isPublic": false })
}

/// The lines about deeds in the history of a conversation.
async fn told(desk: &Shop, conversation: i64) -> Vec<String> {
    let detail = desk.conversation(conversation).await;
    let events = list(&detail["activities"]).iter().map(|line| line["event"].as_str().unwrap().to_owned());
    events.filter(|event| event.starts_with("act_")).collect()
}

#[tokio::test]
async fn a_refund_is_done_once_and_told_where_it_was_started() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    stage.desk.import(&Letter::from("ada@world.example").subject("Broken mug").id("b1").text("It is broken")).await;
    let options = stage.desk.ask("storefronts.act_options", json!({ "id": order })).await;
    let ready: Vec<&Value> = list(&options["choices"]).iter().filter(|choice| choice["state"] == "ready").collect();
    assert!(ready.iter().any(|choice| choice["kind"] == "refund"), "{options}");
    let left = options["left"]["minor"].as_i64().unwrap();
    let mut request = wish("refund-0001", &order, refund(left - 100));
    (request["conversationId"], request["basis"]) = (json!(1), options["basis"].clone());
    let first = stage.desk.ask("storefronts.propose_act", request.clone()).await;
    assert_eq!(first["state"], "confirmed");
    // A key pressed twice is one wish.
    let second = stage.desk.ask("storefronts.propose_act", request.clone()).await;
    assert_eq!(second["id"], first["id"]);
    request["act"]["reason"] = json!("Another");
    assert_eq!(stage.desk.refusal("storefronts.propose_act", request).await.code, "request-invalid");
    stage.carry_out().await;
    stage.carry_out().await;

    let item = stage.act(&first["id"]).await["item"].clone();
    assert_eq!((&item["state"], &item["result"]["amount"]["minor"]), (&json!("done"), &json!(left - 100)), "{item}");
    assert_eq!(stage.given(number).len(), 1);
    let read = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    assert_eq!(read["row"]["refunded"]["minor"], left - 100, "it is read anew after the deed");
    assert_eq!(told(&stage.desk, 1).await, ["act_done"]);
    // What is left is refused beyond, without asking the shop.
    let beyond = stage.desk.refusal("storefronts.propose_act", wish("refund-0002", &order, refund(101))).await;
    assert_eq!((beyond.code, beyond.args["amount"].as_str()), ("refund-too-much", "1.00 EUR"));
}

#[tokio::test]
async fn nothing_is_done_that_the_owner_has_not_switched_on_or_the_key_may_not() {
    let stage = Stage::silent(20, READ_KEY).await;
    let (order, _) = stage.paid().await[0].clone();
    let off = stage.desk.refusal("storefronts.propose_act", wish("refund-0001", &order, refund(100))).await;
    assert_eq!(off.code, "act-off");
    let shown = stage.switch("refund", true).await;
    let refunds = list(&shown["switches"]).iter().find(|switch| switch["kind"] == "refund").unwrap();
    assert_eq!((&refunds["isOn"], &refunds["isPossible"]), (&json!(false), &json!(false)));
    assert!(list(&shown["lacks"]).contains(&json!({ "kind": "write_access" })), "{shown}");

    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let item = stage.propose("refund-0001", &order, refund(100)).await;
    // Switched off between the wish and the deed.
    stage.switch("refund", false).await;
    stage.carry_out().await;
    let item = stage.act(&item["id"]).await["item"].clone();
    assert_eq!((&item["state"], &item["problemCode"]), (&json!("failed"), &json!("act-off")));
    assert!(stage.given(number).is_empty());
}

#[tokio::test]
async fn an_order_that_has_changed_goes_back_to_the_person() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let options = stage.desk.ask("storefronts.act_options", json!({ "id": order })).await;
    let item = stage.propose("refund-0001", &order, refund(500)).await;
    // Somebody gives money back in the shop itself.
    let by_hand = json!({ "amount": "3.00", "reason": "by hand", "api_refund": false });
    assert_eq!(stage.woo.answer("POST", &format!("/wp-json/wc/v3/orders/{number}/refunds"), &by_hand).0, 201);
    stage.carry_out().await;
    let back = stage.act(&item["id"]).await["item"].clone();
    assert_eq!((&back["state"], &back["changed"]), (&json!("changed"), &json!(["refunded"])), "{back}");
    assert_eq!(stage.given(number), ["3.00"]);
    // What somebody saw before is not what they would confirm now.
    let stale = json!({ "id": item["id"], "basis": options["basis"] });
    assert_eq!(stage.desk.refusal("storefronts.confirm_act", stale).await.code, "act-changed");
    let fresh = stage.desk.ask("storefronts.act_options", json!({ "id": order })).await;
    let confirm = json!({ "id": item["id"], "basis": fresh["basis"] });
    stage.desk.ask("storefronts.confirm_act", confirm).await;
    stage.carry_out().await;
    assert_eq!(stage.act(&item["id"]).await["item"]["state"], "done");
    assert_eq!(stage.given(number), ["3.00", "5.00"]);
}

#[tokio::test]
async fn amounts_are_exact_in_currencies_of_none_two_and_three_digits() {
    let stage = Stage::silent(20, KEY).await;
    stage.switch("refund", true).await;
    let paid = stage.paid().await;
    for (place, (currency, minor, wanted)) in
        [("JPY", 38, "38.00"), ("TRY", 3805, "38.05"), ("BHD", 3810, "3.81")].into_iter().enumerate()
    {
        let (order, number) = paid[place].clone();
        stage.woo.state().orders.get_mut(&number).unwrap()["currency"] = json!(currency);
        stage.woo.state().touch(number);
        let options = stage.desk.ask("storefronts.act_options", json!({ "id": order })).await;
        assert_eq!(options["left"]["currency"], currency);
        let other = wish(&format!("refund-eur-{place}"), &order, refund(100));
        assert_eq!(stage.desk.refusal("storefronts.propose_act", other).await.code, "refund-currency");
        let item = stage.done(&format!("refund-{currency}"), &order, refund_in(minor, currency)).await;
        assert_eq!(item["result"]["amount"], json!({ "minor": minor, "currency": currency }), "{item}");
        assert_eq!(stage.given(number), [wanted]);
    }
}

#[tokio::test]
async fn an_order_of_the_same_number_in_another_store_is_left_alone() {
    let stage = Stage::of(20).await;
    let other = WooShop::start(WooOptions { orders: 20, ..WooOptions::default() });
    let second = stage.desk.ask("storefronts.add_store", access(&other, KEY)).await;
    stage.desk.ask("storefronts.sync", json!({})).await;
    let (_, number) = stage.paid().await[0].clone();
    let found = stage.desk.ask("storefronts.find_orders", json!({ "query": number.to_string() })).await;
    let twins: Vec<&Value> =
        list(&found["orders"]).iter().filter(|row| row["number"] == number.to_string().as_str()).collect();
    assert_eq!(twins.len(), 2, "{found}");
    let theirs = twins.iter().find(|row| row["storeId"] == second["id"]).unwrap();
    // The switches are of one store.
    let off = stage.desk.refusal("storefronts.propose_act", wish("refund-0001", &theirs["id"], refund(100))).await;
    assert_eq!(off.code, "act-off");
    let ours = twins.iter().find(|row| row["storeId"] == stage.store).unwrap();
    assert_eq!(stage.done("refund-0002", &ours["id"], refund(100)).await["state"], "done");
    assert_eq!(stage.given(number), ["1.00"]);
    assert!(other.state().refunds.is_empty());
}

#[tokio::test]
async fn a_deed_can_be_taken_back_while_its_seconds_run_and_not_after() {
    let stage = Stage::of(20).await;
    stage.desk.ask("settings.set", json!({ "changes": { "undoSendSeconds": 10 } })).await;
    let (order, number) = stage.paid().await[0].clone();
    let item = stage.propose("refund-0001", &order, refund(100)).await;
    stage.carry_out().await;
    assert_eq!(stage.act(&item["id"]).await["item"]["state"], "confirmed");
    // Money of one order moves one after the other.
    let second = stage.desk.refusal("storefronts.propose_act", wish("refund-0002", &order, refund(100))).await;
    assert_eq!(second.code, "act-under-way");
    stage.desk.ask("storefronts.withdraw_act", json!({ "id": item["id"] })).await;
    stage.desk.clock.advance(60_000);
    stage.carry_out().await;
    assert!(stage.given(number).is_empty());

    let item = stage.propose("refund-0003", &order, refund(100)).await;
    stage.desk.clock.advance(10_000);
    stage.carry_out().await;
    assert_eq!(stage.given(number), ["1.00"]);
    let late = stage.desk.refusal("storefronts.withdraw_act", json!({ "id": item["id"] })).await;
    assert_eq!(late.code, "act-begun");
}

#[tokio::test]
async fn a_shop_that_was_paused_meanwhile_is_left_alone() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let item = stage.propose("refund-0001", &order, refund(100)).await;
    stage.desk.ask("storefronts.pause_store", json!({ "id": stage.store })).await;
    stage.carry_out().await;
    let waiting = stage.act(&item["id"]).await["item"].clone();
    assert_eq!((&waiting["state"], &waiting["problemCode"]), (&json!("confirmed"), &json!("store-paused")));
    assert!(stage.given(number).is_empty());
    let refused = stage.desk.refusal("storefronts.propose_act", wish("note-00001", &order, note("Call"))).await;
    assert_eq!(refused.code, "store-paused");
    stage.desk.ask("storefronts.resume_store", json!({ "id": stage.store })).await;
    stage.desk.clock.advance(60_000);
    stage.carry_out().await;
    assert_eq!(stage.given(number), ["1.00"]);
}

#[tokio::test]
async fn another_address_is_written_read_back_and_taken_back() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let before = stage.desk.ask("storefronts.order", json!({ "id": order })).await["order"]["shipping"].clone();
    let mut address = before.clone();
    (address["line1"], address["postcode"]) = (json!("Pier 9"), json!("24105"));
    let item = stage.done("address-0001", &order, json!({ "kind": "edit_address", "address": address })).await;
    assert_eq!((&item["state"], &item["mayUndo"]), (&json!("done"), &json!(true)), "{item}");
    assert_eq!(stage.woo.state().orders[&number]["shipping"]["address_1"], "Pier 9");
    let undone = stage.desk.ask("storefronts.undo_act", json!({ "id": item["id"], "uid": "address-0001-undo" })).await;
    stage.carry_out().await;
    assert_eq!(stage.act(&undone["id"]).await["item"]["state"], "done");
    let after = stage.desk.ask("storefronts.order", json!({ "id": order })).await["order"]["shipping"].clone();
    assert_eq!(after, before);
    assert_eq!(stage.act(&item["id"]).await["item"]["mayUndo"], false);
    // What has left goes nowhere else.
    stage.woo.state().orders.get_mut(&number).unwrap()["status"] = json!("completed");
    stage.woo.state().touch(number);
    stage.desk.ask("storefronts.act_options", json!({ "id": order })).await;
    let act = json!({ "kind": "edit_address", "address": before });
    let sent = stage.desk.refusal("storefronts.propose_act", wish("address-0002", &order, act)).await;
    assert_eq!(sent.code, "order-sent");
}

#[tokio::test]
async fn every_other_deed_comes_to_the_shop_as_it_was_confirmed() {
    let stage = Stage::of(20).await;
    let paid = stage.paid().await;
    let (order, number) = paid[0].clone();
    assert_eq!(stage.done("note-00001", &order, note("Calls on Friday")).await["state"], "done");
    assert_eq!(stage.woo.state().notes[&number][0]["note"], "Calls on Friday");
    assert_eq!(stage.done("mail-00001", &order, json!({ "kind": "resend_confirmation" })).await["state"], "done");

    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await["order"].clone();
    let line = detail["lines"][0]["id"].clone();
    let send = json!({ "kind": "fulfil", "lines": [[line, 1]], "carrier": "DHL", "tracking": "JJD1",
        "trackingUrl": null, "notifies": true });
    let sent = stage.done("parcel-0001", &order, send).await;
    assert_eq!((&sent["state"], &sent["result"]["differs"]), (&json!("done"), &json!("not_completed")), "{sent}");

    let again = json!({ "kind": "duplicate", "isFree": true, "lines": [[line, 1]], "note": "" });
    let orders = stage.woo.state().orders.len();
    let twin = stage.done("again-00001", &order, again).await;
    assert_eq!(twin["state"], "done", "{twin}");
    assert_eq!(stage.woo.state().orders.len(), orders + 1);

    let code = json!({ "kind": "discount", "code": "SORRY-10", "value": { "kind": "percent", "basis_points": 1000 },
        "uses": 1, "expires": null, "email": detail["email"], "minimum": null });
    let wanted = json!({ "uid": "code-000001", "storeId": stage.store, "act": code });
    let item = stage.desk.ask("storefronts.propose_act", wanted).await;
    stage.carry_out().await;
    assert_eq!(stage.act(&item["id"]).await["item"]["state"], "done");
    assert_eq!(stage.woo.state().coupons.len(), 1);

    let cancel = |refunds: bool| {
        json!({ "kind": "cancel", "reason": "customer", "note": "", "restocks": true, "refunds": refunds,
            "notifies": true })
    };
    let (other, second) = paid[1].clone();
    let item = stage.done("cancel-0001", &other, cancel(true)).await;
    assert_eq!(item["state"], "done", "{item}");
    assert_eq!((stage.given(second).len(), item["amount"].is_null()), (1, false));
    let (third, _) = paid[2].clone();
    assert_eq!(stage.done("cancel-0002", &third, cancel(false)).await["amount"], Value::Null);
    let twice = stage.desk.refusal("storefronts.propose_act", wish("cancel-0003", &third, cancel(true))).await;
    assert_eq!(twice.code, "order-cancelled");
}
