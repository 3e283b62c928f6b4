//! Returns: from the wish to settled money, against WooCommerce's double.

mod by_hand;
mod declared;
mod difference;
mod evidence;
mod exchanges;
mod facts;
mod file;
mod found;
mod letters;
mod meanwhile;
mod mirrored;
mod money;
mod moving;
mod owners;
mod parcels;
mod people;
mod platforms;
mod policy;
mod random;
mod roles;
mod sample;
mod several;
mod signals;
mod slip;
mod stock;

use crate::cast::{Shop, list};
use comptoir_tests::{KEY, SECRET, WooOptions, WooShop};
use serde_json::{Value, json};

/// A desk beside a shop whose deeds are switched on, with no seconds to take one back.
struct Stage {
    woo: WooShop,
    desk: Shop,
}

impl Stage {
    async fn of(orders: u64) -> Self {
        let stage = Self::reading_only(orders).await;
        let stores = stage.desk.ask("storefronts.stores", json!({})).await;
        for kind in ["refund", "discount", "duplicate"] {
            let request = json!({ "storeId": stores[0]["id"], "kind": kind, "isOn": true });
            stage.desk.ask("storefronts.switch_act", request).await;
        }
        stage
    }

    /// The same before the owner has switched anything on.
    async fn reading_only(orders: u64) -> Self {
        let woo = WooShop::start(WooOptions { orders, ..WooOptions::default() });
        let desk = Shop::open_today();
        let access = json!({ "platform": "woocommerce", "address": woo.url(), "key": KEY, "secret": SECRET,
            "caFile": woo.ca_file(), "isLocal": true });
        desk.ask("storefronts.add_store", access).await;
        desk.ask("storefronts.sync", json!({})).await;
        desk.ask("settings.set", json!({ "changes": { "undoSendSeconds": 0 } })).await;
        Self { woo, desk }
    }

    /// An order that was paid by card and of which nothing was paid back, with its number in the shop.
    async fn paid(&self) -> (Value, u64) {
        self.all_paid().await.into_iter().next().unwrap()
    }

    async fn all_paid(&self) -> Vec<(Value, u64)> {
        let found = self.desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
        let mut paid = Vec::new();
        for row in list(&found["orders"]) {
            let number: u64 = row["number"].as_str().unwrap().parse().unwrap();
            let by_card = self.woo.state().orders[&number]["payment_method"] == "stripe";
            if by_card && row["refunded"]["minor"] == 0 && row["state"] != "cancelled" {
                paid.push((row["id"].clone(), number));
            }
        }
        paid
    }

    async fn options(&self, order: &Value) -> Value {
        self.desk.ask("returns.options", json!({ "orderId": order })).await
    }

    /// Everything of the order's first line, because it is too small.
    async fn start(&self, uid: &str, order: &Value) -> Value {
        let line = self.options(order).await["lines"][0].clone();
        let lines = json!([{ "line": line["line"], "quantity": line["available"], "reason": "too_small" }]);
        let request = json!({ "uid": uid, "orderId": order, "track": "voluntary", "lines": lines });
        self.desk.ask("returns.start", request).await
    }

    /// A case whose parcel has come and whose pieces are as new.
    async fn inspected(&self, uid: &str, order: &Value) -> Value {
        let case = self.start(uid, order).await;
        let id = &case["row"]["id"];
        self.desk.ask("returns.approve", json!({ "id": id })).await;
        self.desk.ask("returns.await_parcel", json!({ "id": id })).await;
        self.desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
        self.grade(&case["items"][0]["id"], "a", 0).await
    }

    async fn grade(&self, item: &Value, grade: &str, deduction: i64) -> Value {
        let found = if deduction == 0 { "" } else { "mud on the hem" };
        self.desk
            .ask("returns.grade", json!({ "id": item, "grade": grade, "deduction": deduction, "found": found }))
            .await
    }

    async fn decide(&self, case: &Value) -> Value {
        self.desk.ask("returns.decide", json!({ "id": case["row"]["id"] })).await
    }

    /// Lets the shop do what is due and the case take it over.
    async fn carry_out(&self, case: &Value) -> Value {
        self.desk.ask("storefronts.carry_out", json!({})).await;
        self.desk.ask("returns.carry_out", json!({})).await;
        self.show(case).await
    }

    /// The same until nothing is left that the desk can do.
    async fn carry_all_out(&self, case: &Value) -> Value {
        for _ in 0..4 {
            self.carry_out(case).await;
        }
        self.show(case).await
    }

    async fn show(&self, case: &Value) -> Value {
        self.desk.ask("returns.show", json!({ "id": case["row"]["id"] })).await
    }
}

/// Where a case, its money and its goods stand.
fn standing(case: &Value) -> (&str, &str, &str) {
    let word = |name: &str| case["row"][name].as_str().unwrap();
    (word("state"), word("money"), word("goods"))
}
