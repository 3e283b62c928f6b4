//! What an exchange costs more: waited for, seen when the customer has paid it in the shop, and asked about when they do not.

use super::exchanges::minor;
use super::{Stage, standing};
use crate::cast::list;
use comptoir_tests::shopify::{PASTED_TOKEN, Shop as ShopifyShop, ShopifyServer};
use serde_json::{Value, json};

const WEEK: i64 = 7 * 24 * 3600 * 1000;

impl Stage {
    /// An exchange whose order is made and waits for the customer.
    async fn unpaid(&self, uid: &str) -> (Value, u64) {
        let goods = self.goods("jumper", 0).await;
        let order = self.order_where(goods.2, true).await;
        let case = self.exchanged(uid, &order, &goods, 1).await;
        self.decide(&case).await;
        let waiting = self.carry_all_out(&case).await;
        assert_eq!(standing(&waiting).0, "decided", "{waiting}");
        (waiting, self.made()[0]["id"].as_u64().unwrap())
    }

    /// The order of the exchange reaches a state in the shop, and the shop is read.
    async fn reached(&self, made: u64, status: &str) {
        let path = format!("/wp-json/wc/v3/orders/{made}");
        let (code, answer) = self.woo.answer("PUT", &path, &json!({ "status": status }));
        assert_eq!(code, 200, "{answer}");
        self.desk.ask("storefronts.sync", json!({})).await;
    }
}

fn difference(case: &Value) -> &Value {
    list(&case["effects"]).iter().find(|effect| effect["kind"] == "difference").unwrap()
}

fn heard(case: &Value, event: &str) -> usize {
    list(&case["events"]).iter().filter(|line| line["event"] == event).count()
}

#[tokio::test]
async fn what_the_customer_has_paid_in_the_shop_settles_the_case() {
    let stage = Stage::of(20).await;
    let (case, made) = stage.unpaid("difference-0001").await;
    assert_eq!((&difference(&case)["state"], &case["row"]["awaitsPayment"]), (&json!("waiting"), &json!(true)));
    assert_eq!(
        (minor(&difference(&case)["amount"]), &case["row"]["needsYou"]),
        (minor(&case["sums"]["due"]), &json!(false))
    );
    stage.reached(made, "on-hold").await;
    assert_eq!(standing(&stage.carry_all_out(&case).await).0, "decided", "a transfer that is announced is not here");
    stage.reached(made, "processing").await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{settled}");
    assert_eq!((&settled["row"]["awaitsPayment"], heard(&settled, "effect_paid")), (&json!(false), 1));
    stage.reached(made, "completed").await;
    let later = stage.carry_all_out(&case).await;
    assert_eq!((heard(&later, "effect_paid"), stage.made().len()), (1, 1), "paid once");
}

#[tokio::test]
async fn the_letter_with_the_link_comes_before_the_money_and_another_one_after_it() {
    let stage = Stage::of(20).await;
    let (case, made) = stage.unpaid("difference-0002").await;
    let letter = async || {
        let request = json!({ "id": case["row"]["id"], "language": "en" });
        stage.desk.ask("returns.letter", request).await["body"].as_str().unwrap().to_owned()
    };
    assert!(letter().await.contains("/checkout/order-pay/"));
    let asked = stage.desk.ask("returns.letters", json!({ "id": case["row"]["id"] })).await;
    assert!(list(&asked).iter().any(|one| one["kind"] == "exchange" && one["state"] == "prepared"), "{asked}");
    stage.reached(made, "processing").await;
    stage.carry_all_out(&case).await;
    assert!(!letter().await.contains("/checkout/order-pay/"), "nobody pays twice");
}

#[tokio::test]
async fn who_does_not_pay_for_a_week_is_asked_about_once() {
    let stage = Stage::of(20).await;
    let (case, made) = stage.unpaid("difference-0003").await;
    stage.desk.clock.advance(WEEK - 60_000);
    assert_eq!(stage.carry_all_out(&case).await["row"]["needsYou"], false);
    stage.desk.clock.advance(60_000);
    let late = stage.carry_all_out(&case).await;
    assert_eq!((&late["row"]["needsYou"], heard(&late, "effect_late")), (&json!(true), 1), "{late}");
    assert_eq!(difference(&late)["problemCode"], "return-difference-late");
    stage.reached(made, "processing").await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!((standing(&settled).0, &settled["row"]["needsYou"]), ("settled", &json!(false)), "late money is money");
}

#[tokio::test]
async fn an_order_that_the_shop_cancelled_asks_somebody_and_is_placed_again_when_it_is_decided_anew() {
    let stage = Stage::of(20).await;
    let (case, made) = stage.unpaid("difference-0004").await;
    stage.reached(made, "cancelled").await;
    let gone = stage.carry_all_out(&case).await;
    assert_eq!((&gone["row"]["needsYou"], heard(&gone, "effect_gone")), (&json!(true), 1), "{gone}");
    assert_eq!(difference(&gone)["problemCode"], "return-difference-gone");
    stage.desk.ask("returns.dispute", json!({ "id": case["row"]["id"], "note": "still wants it" })).await;
    stage.decide(&case).await;
    let again = stage.carry_all_out(&case).await;
    assert_eq!((stage.made().len(), &difference(&again)["state"]), (2, &json!("waiting")), "{again}");
}

#[tokio::test]
async fn nobody_waits_for_an_exchange_that_became_a_refund() {
    let stage = Stage::of(20).await;
    let (case, _) = stage.unpaid("difference-0005").await;
    stage.desk.ask("returns.dispute", json!({ "id": case["row"]["id"], "note": "money instead" })).await;
    stage.desk.ask("returns.set_outcome", json!({ "id": case["items"][0]["id"], "outcome": "refund" })).await;
    stage.decide(&case).await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!(standing(&settled).0, "settled", "{settled}");
    assert!(list(&settled["effects"]).iter().all(|effect| effect["kind"] != "difference"));
}

#[tokio::test]
async fn what_was_paid_another_way_is_said_by_a_person() {
    let stage = Stage::of(20).await;
    let (case, made) = stage.unpaid("difference-0006").await;
    stage.desk.ask("returns.done_by_hand", json!({ "uid": difference(&case)["uid"] })).await;
    stage.reached(made, "processing").await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!((standing(&settled).0, heard(&settled, "effect_paid")), ("settled", 0), "{settled}");
}

#[tokio::test]
async fn an_invoice_of_shopify_that_was_paid_settles_the_case() {
    let server = ShopifyServer::start(ShopifyShop::with_orders(10));
    let access = json!({ "platform": "shopify", "address": server.base(), "secret": PASTED_TOKEN, "isLocal": true });
    let desk = super::platforms::beside(access, &["refund", "duplicate"]).await;
    let order = super::platforms::paid(&desk).await;
    let line = desk.ask("returns.options", json!({ "orderId": order })).await["lines"][0].clone();
    let lines = json!([{ "line": line["line"], "quantity": 1, "reason": "too_small", "outcome": "exchange" }]);
    let request = json!({ "uid": "difference-0007", "orderId": order, "track": "voluntary", "lines": lines });
    let case = desk.ask("returns.start", request).await;
    let id = json!({ "id": case["row"]["id"] });
    desk.ask("returns.approve", id.clone()).await;
    let found = desk.ask("storefronts.find_products", json!({ "query": "blanket" })).await;
    let row = &found["products"][0];
    let swap = json!({ "productId": row["id"], "variant": row["product"]["variants"][0]["id"], "quantity": 2 });
    let request = json!({ "id": case["items"][0]["id"], "outcome": "exchange", "swap": swap });
    desk.ask("returns.set_outcome", request).await;
    desk.ask("returns.decide", id.clone()).await;
    let go_on = async || {
        desk.ask("storefronts.sync", json!({})).await;
        desk.ask("storefronts.carry_out", json!({})).await;
        desk.ask("returns.carry_out", json!({})).await;
        desk.ask("returns.show", id.clone()).await
    };
    go_on().await;
    let waiting = go_on().await;
    assert_eq!((standing(&waiting).0, &difference(&waiting)["state"]), ("decided", &json!("waiting")), "{waiting}");
    let draft = server.shop().drafts[0]["id"].clone();
    server.shop().pay_draft(&draft);
    let settled = go_on().await;
    assert_eq!((standing(&settled).0, heard(&settled, "effect_paid")), ("settled", 1), "{settled}");
}
