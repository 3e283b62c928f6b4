//! Shopify's own returns: what a customer asks for there is a case once, and the shop hears what becomes of it.

use crate::cast::{Shop as Desk, list};
use comptoir_tests::shopify::{PASTED_TOKEN, Shop, ShopFault, ShopifyServer, stock};
use serde_json::{Value, json};

/// An order whose pieces were sent, in two parcels.
const SENT: u64 = 3;

/// A desk beside a shop, one of whose orders was sent.
struct Stage {
    server: ShopifyServer,
    desk: Desk,
    store: Value,
    order: Value,
}

impl Stage {
    async fn with(kinds: &[&str]) -> Self {
        Self::of(Shop::with_orders(10), kinds).await
    }

    async fn of(shop: Shop, kinds: &[&str]) -> Self {
        let (server, desk) = (ShopifyServer::start(shop), Desk::open_today());
        server.shop().send_all(SENT);
        let access =
            json!({ "platform": "shopify", "address": server.base(), "secret": PASTED_TOKEN, "isLocal": true });
        let store = desk.ask("storefronts.add_store", access).await["id"].clone();
        desk.ask("storefronts.sync", json!({})).await;
        desk.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await;
        let query = json!({ "query": format!("#{}", 1000 + SENT) });
        let order = desk.ask("storefronts.find_orders", query).await["orders"][0]["id"].clone();
        let stage = Self { server, desk, store, order };
        for kind in kinds {
            stage.switch_on(kind).await;
        }
        stage
    }

    async fn switch_on(&self, kind: &str) {
        let request = json!({ "storeId": self.store, "kind": kind, "isOn": true });
        self.desk.ask("storefronts.switch_act", request).await;
    }

    /// Reads the shop, and lets the returns take over what it has new. Answers the returns that are not over.
    async fn sync(&self) -> Vec<Value> {
        self.desk.ask("storefronts.sync", json!({})).await;
        self.desk.ask("returns.carry_out", json!({})).await;
        list(&self.desk.ask("returns.list", json!({ "open": true })).await["rows"]).to_vec()
    }

    async fn carry_out(&self) {
        self.desk.ask("storefronts.carry_out", json!({})).await;
        self.desk.ask("returns.carry_out", json!({})).await;
    }

    async fn show(&self, id: &Value) -> Value {
        self.desk.ask("returns.show", json!({ "id": id })).await
    }

    async fn mirror(&self, id: &Value) -> Value {
        self.show(id).await["mirror"].clone()
    }

    async fn make(&self, deed: &str, id: &Value) -> Value {
        self.desk.ask(&format!("returns.{deed}"), json!({ "id": id })).await
    }

    /// Everything of the order's first line, which was defective.
    async fn start(&self, uid: &str) -> Value {
        let options = self.desk.ask("returns.options", json!({ "orderId": self.order })).await;
        let line = &options["lines"][0];
        let lines = json!([{ "line": line["line"], "quantity": line["available"], "reason": "defective" }]);
        let request = json!({ "uid": uid, "orderId": self.order, "track": "warranty", "lines": lines });
        self.desk.ask("returns.start", request).await
    }

    /// The parcel has come, its pieces are as new, and what follows is decided.
    async fn decide(&self, case: &Value) {
        self.desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
        self.desk.ask("returns.grade", json!({ "id": case["items"][0]["id"], "grade": "a" })).await;
        self.make("decide", &case["row"]["id"]).await;
    }

    fn states(&self) -> Vec<String> {
        self.server.shop().return_states(SENT)
    }
}

#[tokio::test]
async fn what_a_customer_asks_for_in_the_shop_is_a_case_once_and_its_answer_is_told_there() {
    let stage = Stage::with(&["return"]).await;
    stage.server.shop().ask_to_return(SENT, "SIZE_TOO_SMALL", "Too tight");
    let rows = stage.sync().await;
    assert_eq!((rows.len(), &rows[0]["state"], &rows[0]["filedBy"]), (1, &json!("requested"), &json!("form")));
    assert_eq!(rows[0]["orderId"], stage.order);
    assert_eq!(stage.sync().await.len(), 1, "the second look finds the same");
    let id = &rows[0]["id"];
    let case = stage.show(id).await;
    let item = &case["items"][0];
    assert_eq!((&item["reason"], &item["comment"]), (&json!("too_small"), &json!("Too tight")));
    let mirror = &case["mirror"];
    assert_eq!((&mirror["name"], &mirror["status"]), (&json!("#1003-R1"), &json!("requested")));
    stage.make("approve", id).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["OPEN"], "the request itself, and none beside it");
    assert_eq!(stage.mirror(id).await["status"], "open");
    stage.make("cancel", id).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["CANCELED"]);
}

#[tokio::test]
async fn what_is_declined_here_is_declined_there_with_its_reason() {
    let stage = Stage::with(&["return"]).await;
    let remote = stage.server.shop().ask_to_return(SENT, "UNWANTED", "");
    let rows = stage.sync().await;
    stage.desk.ask("returns.decline", json!({ "id": rows[0]["id"], "note": "Worn." })).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["DECLINED"]);
    assert_eq!(stage.server.shop().decline_note(&remote), "Worn.");
    assert_eq!(stage.mirror(&rows[0]["id"]).await["needsYou"], false);
}

#[tokio::test]
async fn a_request_that_is_taken_back_before_anybody_answered_is_turned_down_there() {
    let stage = Stage::with(&["return"]).await;
    stage.server.shop().ask_to_return(SENT, "UNWANTED", "");
    let rows = stage.sync().await;
    stage.make("cancel", &rows[0]["id"]).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["DECLINED"]);
    assert_eq!(stage.mirror(&rows[0]["id"]).await["status"], "declined");
}

#[tokio::test]
async fn a_case_of_ours_is_a_return_there_once_though_the_answer_is_lost_and_is_closed_when_it_is_settled() {
    let stage = Stage::with(&["return", "refund"]).await;
    let case = stage.start("return-0001").await;
    let id = &case["row"]["id"];
    stage.make("approve", id).await;
    // The order is read, its returns, what of it was sent; then the deed, whose answer is lost.
    stage.server.spoil(&[ShopFault::None, ShopFault::None, ShopFault::None, ShopFault::CutAfter]);
    stage.carry_out().await;
    assert!(stage.server.behaviour().faults.is_empty(), "the answer was lost");
    let made = stage.server.seen().iter().filter(|asked| asked.body.contains("returnCreate")).count();
    assert_eq!((made, stage.states()), (1, vec!["OPEN".to_owned()]), "looked for, not asked again");
    assert_eq!(stage.mirror(id).await["state"], "quiet");
    let pieces = stage.server.shop().orders[&SENT]["returns"][0]["returnLineItems"].as_array().unwrap().len();
    assert_eq!(pieces, 2, "the pieces of both parcels");
    stage.decide(&case).await;
    stage.carry_out().await;
    stage.carry_out().await;
    let shown = stage.show(id).await;
    assert_eq!(shown["row"]["state"], "settled", "{shown}");
    assert_eq!(stage.states(), ["CLOSED"]);
    let given = stock::cents(&stage.server.shop().orders[&SENT]["totalRefundedSet"]);
    assert_eq!(shown["sums"]["refund"]["minor"], given, "paid once, by the refund alone");
}

#[tokio::test]
async fn a_shop_that_is_gone_in_the_middle_of_settling_is_told_when_it_is_back() {
    let stage = Stage::with(&["return", "refund"]).await;
    let case = stage.start("return-0001").await;
    let id = &case["row"]["id"];
    stage.make("approve", id).await;
    stage.carry_out().await;
    stage.decide(&case).await;
    stage.carry_out().await;
    assert_eq!(stage.show(id).await["row"]["state"], "settled", "the refund went through");
    stage.server.spoil(&[ShopFault::CutBefore; 40]);
    stage.carry_out().await;
    let mirror = stage.mirror(id).await;
    assert_eq!((&mirror["state"], &mirror["needsYou"]), (&json!("under_way"), &json!(false)));
    assert_eq!(stage.states(), ["OPEN"]);
    stage.server.behaviour().faults.clear();
    stage.desk.clock.advance(16 * 60_000);
    stage.carry_out().await;
    assert_eq!(stage.states(), ["CLOSED"]);
    assert_eq!(list(&stage.server.shop().orders[&SENT]["refunds"]).len(), 1);
}

#[tokio::test]
async fn without_the_switch_nothing_is_told_there_until_somebody_switches_it_on() {
    let stage = Stage::with(&[]).await;
    stage.server.shop().ask_to_return(SENT, "UNWANTED", "");
    let rows = stage.sync().await;
    let id = &rows[0]["id"];
    let approved = stage.make("approve", id).await;
    assert_eq!((&approved["row"]["state"], &approved["mirror"]["state"]), (&json!("approved"), &json!("off")));
    stage.carry_out().await;
    assert_eq!(stage.states(), ["REQUESTED"]);
    let refusal = stage.desk.refusal("returns.tell_shop", json!({ "id": id })).await;
    assert_eq!(refusal.code, "act-off");
    stage.switch_on("return").await;
    stage.make("tell_shop", id).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["OPEN"]);
}

#[tokio::test]
async fn without_the_switch_a_case_of_ours_leaves_no_trace_in_the_shop() {
    let stage = Stage::with(&["refund"]).await;
    let case = stage.start("return-0001").await;
    stage.make("approve", &case["row"]["id"]).await;
    stage.carry_out().await;
    assert!(stage.states().is_empty());
    assert_eq!(stage.mirror(&case["row"]["id"]).await, Value::Null);
}

#[tokio::test]
async fn a_key_that_may_not_write_returns_reads_orders_as_ever_and_takes_over_no_request() {
    let mut shop = Shop::with_orders(10);
    shop.scopes.retain(|scope| scope != "write_returns");
    let stage = Stage::of(shop, &[]).await;
    stage.server.shop().ask_to_return(SENT, "UNWANTED", "");
    assert!(stage.sync().await.is_empty());
    let was_asked = stage.server.seen().iter().any(|asked| asked.body.contains("OrdersToReturn"));
    assert!(!was_asked, "what the key does not open is not asked for");
    let stores = stage.desk.ask("storefronts.stores", json!({})).await;
    assert_eq!(stores[0]["state"], "up_to_date", "{stores}");
}

#[tokio::test]
async fn what_somebody_moves_in_the_shop_is_said_beside_the_case_until_somebody_leaves_it_so() {
    let stage = Stage::with(&["return"]).await;
    let remote = stage.server.shop().ask_to_return(SENT, "UNWANTED", "");
    let rows = stage.sync().await;
    let id = &rows[0]["id"];
    stage.make("approve", id).await;
    stage.make("await_parcel", id).await;
    stage.carry_out().await;
    let before = stage.sync().await;
    assert_eq!(before[0]["needsYou"], false, "the shop and the case agree");
    stage.server.shop().set_return(&remote, "CANCELED");
    let rows = stage.sync().await;
    assert_eq!((&rows[0]["state"], &rows[0]["needsYou"]), (&json!("awaiting_parcel"), &json!(true)));
    let counts = stage.desk.ask("returns.list", json!({ "limit": 0 })).await;
    assert_eq!(counts["needsYou"], 1);
    let mirror = stage.mirror(id).await;
    assert_eq!((&mirror["status"], &mirror["differs"]), (&json!("cancelled"), &json!(true)));
    let left = stage.make("leave_shop", id).await;
    assert_eq!((&left["mirror"]["differs"], &left["row"]["needsYou"]), (&json!(true), &json!(false)));
    // Once more: what was cancelled there stays so, and one beside it is made.
    stage.make("tell_shop", id).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["CANCELED", "OPEN"]);
    assert_eq!(stage.mirror(id).await["differs"], false);
}

#[tokio::test]
async fn what_was_closed_in_the_shop_by_hand_asks_for_nothing_more_when_the_case_is_settled() {
    let stage = Stage::with(&["return", "refund"]).await;
    let case = stage.start("return-0001").await;
    let id = &case["row"]["id"];
    stage.make("approve", id).await;
    stage.carry_out().await;
    let remote = stage.server.shop().orders[&SENT]["returns"][0]["id"].as_str().unwrap().to_owned();
    stage.server.shop().set_return(&remote, "CLOSED");
    stage.sync().await;
    assert_eq!(stage.mirror(id).await["needsYou"], true, "money and goods are open here");
    stage.decide(&case).await;
    stage.carry_out().await;
    stage.carry_out().await;
    let shown = stage.show(id).await;
    assert_eq!((&shown["row"]["state"], &shown["mirror"]["state"]), (&json!("settled"), &json!("quiet")));
    assert_eq!((&shown["mirror"]["differs"], stage.states()), (&json!(false), vec!["CLOSED".to_owned()]));
}

#[tokio::test]
async fn a_request_for_the_pieces_of_a_case_that_is_here_belongs_to_that_case() {
    let stage = Stage::with(&["return"]).await;
    let options = stage.desk.ask("returns.options", json!({ "orderId": stage.order })).await;
    let lines = json!([{ "line": options["lines"][0]["line"], "quantity": 1, "reason": "too_small" }]);
    let request = json!({ "uid": "return-0001", "orderId": stage.order, "track": "voluntary", "lines": lines });
    let case = stage.desk.ask("returns.start", request).await;
    stage.server.shop().ask_to_return(SENT, "SIZE_TOO_SMALL", "");
    let rows = stage.sync().await;
    assert_eq!((rows.len(), &rows[0]["id"]), (1, &case["row"]["id"]));
    stage.make("approve", &case["row"]["id"]).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["OPEN"]);
}

#[tokio::test]
async fn a_request_that_cannot_be_a_case_waits_for_somebody_who_sees_to_it() {
    let stage = Stage::with(&["return"]).await;
    let case = stage.start("return-0001").await;
    assert_eq!(case["row"]["state"], "requested");
    stage.server.shop().ask_to_return(SENT, "UNWANTED", "");
    assert_eq!(stage.sync().await.len(), 1, "all pieces are in the first case");
    let refused = stage.desk.ask("returns.refused_requests", json!({})).await;
    let one = &refused[0];
    assert_eq!((&one["name"], &one["problemCode"]), (&json!("#1003-R1"), &json!("return-pieces")), "{refused}");
    assert_eq!(one["orderId"], stage.order);
    stage.desk.ask("returns.see_to_request", json!({ "id": one["id"] })).await;
    assert!(list(&stage.desk.ask("returns.refused_requests", json!({})).await).is_empty());
    assert_eq!(stage.sync().await.len(), 1, "it does not come back");
}

#[tokio::test]
async fn what_was_never_sent_cannot_come_back_there_and_the_case_goes_on() {
    let stage = Stage::with(&["return"]).await;
    stage.server.shop().orders.get_mut(&SENT).unwrap()["fulfillments"] = json!([]);
    let case = stage.start("return-0001").await;
    let id = &case["row"]["id"];
    stage.make("approve", id).await;
    stage.carry_out().await;
    let shown = stage.show(id).await;
    let mirror = &shown["mirror"];
    assert_eq!((&mirror["state"], &mirror["problemCode"]), (&json!("failed"), &json!("shop-return-pieces")));
    assert_eq!((&shown["row"]["state"], &shown["row"]["needsYou"]), (&json!("approved"), &json!(true)));
    stage.server.shop().send_all(SENT);
    stage.make("tell_shop", id).await;
    stage.carry_out().await;
    assert_eq!(stage.states(), ["OPEN"]);
    assert_eq!(stage.mirror(id).await["state"], "quiet");
}

#[tokio::test]
async fn a_deed_upon_a_return_is_made_by_its_case_alone() {
    let stage = Stage::with(&["return"]).await;
    let act =
        json!({ "kind": "return", "step": "open", "case": "return-0001", "known": null, "lines": [], "note": "" });
    let request = json!({ "uid": "act-00001", "orderId": stage.order, "act": act });
    let refusal = stage.desk.refusal("storefronts.propose_act", request).await;
    assert_eq!(refusal.code, "request-invalid");
}
