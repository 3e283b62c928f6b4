//! Exchanges: an order of the other goods in the shop, and the difference both ways.

use super::{Stage, standing};
use crate::cast::list;
use comptoir_tests::WooFault;
use serde_json::{Value, json};

impl Stage {
    /// A variant of the shop's goods: the product, the variant and its price in cents.
    pub(super) async fn goods(&self, query: &str, variant: usize) -> (Value, Value, i64) {
        let found = self.desk.ask("storefronts.find_products", json!({ "query": query })).await;
        let row = &found["products"][0];
        let variant = &row["product"]["variants"][variant];
        (row["id"].clone(), variant["id"].clone(), variant["price"]["minor"].as_i64().unwrap())
    }

    /// One piece of the order's first line is here and becomes what was picked.
    pub(super) async fn exchanged(
        &self,
        uid: &str,
        order: &Value,
        goods: &(Value, Value, i64),
        quantity: i64,
    ) -> Value {
        let line = self.options(order).await["lines"][0].clone();
        let lines = json!([{ "line": line["line"], "quantity": 1, "reason": "too_small", "outcome": "exchange" }]);
        let request = json!({ "uid": uid, "orderId": order, "track": "voluntary", "lines": lines });
        let case = self.desk.ask("returns.start", request).await;
        self.desk.ask("returns.approve", json!({ "id": case["row"]["id"] })).await;
        self.desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
        self.grade(&case["items"][0]["id"], "a", 0).await;
        let swap = json!({ "productId": goods.0, "variant": goods.1, "quantity": quantity });
        let request = json!({ "id": case["items"][0]["id"], "outcome": "exchange", "swap": swap });
        self.desk.ask("returns.set_outcome", request).await
    }

    /// The orders that the desk made in the shop.
    pub(super) fn made(&self) -> Vec<Value> {
        let orders: Vec<Value> = self.woo.state().orders.values().cloned().collect();
        orders.into_iter().filter(|order| order["created_via"] == "rest-api").collect()
    }

    /// A case whose first piece cost so much that the goods are dearer, or not.
    pub(super) async fn order_where(&self, price: i64, is_dearer: bool) -> Value {
        for (order, _) in self.all_paid().await {
            let value = self.options(&order).await["lines"][0]["value"]["minor"].as_i64().unwrap();
            if value != price && (price > value) == is_dearer {
                return order;
            }
        }
        panic!("no such order");
    }
}

pub(super) fn minor(money: &Value) -> i64 {
    money["minor"].as_i64().unwrap()
}

#[tokio::test]
async fn dearer_goods_leave_a_difference_that_the_customer_pays_by_a_link() {
    for adds_taxes in [false, true] {
        let stage = Stage::of(20).await;
        stage.woo.state().adds_taxes = adds_taxes;
        let goods = stage.goods("jumper", 0).await;
        let order = stage.order_where(goods.2, true).await;
        let case = stage.exchanged("exchange-0001", &order, &goods, 1).await;
        let (value, due) = (minor(&case["items"][0]["value"]), minor(&case["sums"]["due"]));
        assert_eq!((due, minor(&case["sums"]["taken"])), (goods.2 - value, value), "{case}");
        assert_eq!(minor(&case["sums"]["refund"]), 0);
        stage.decide(&case).await;
        let settled = stage.carry_all_out(&case).await;
        assert_eq!(standing(&settled), ("decided", "partial", "graded"), "the customer has to pay: {settled}");
        let made = stage.made();
        assert_eq!(made.len(), 1);
        let total = format!("{}.{:02}", due / 100, due % 100);
        assert_eq!((&made[0]["total"], &made[0]["status"]), (&json!(total), &json!("pending")), "taxes {adds_taxes}");
        assert_eq!(settled["effects"][0]["link"], made[0]["payment_url"]);
        assert_eq!(minor(&settled["effects"][0]["exchange"]["due"]), due);
        let letter = stage.desk.ask("returns.letter", json!({ "id": case["row"]["id"], "language": "en" })).await;
        let body = letter["body"].as_str().unwrap();
        assert!(body.contains("Captain's Jumper, S") && body.contains("/checkout/order-pay/"), "{body}");
    }
}

#[tokio::test]
async fn cheaper_goods_are_sent_for_nothing_and_the_difference_is_paid_back() {
    let stage = Stage::of(20).await;
    let goods = stage.goods("Dune Herb", 0).await;
    let order = stage.order_where(goods.2, false).await;
    let case = stage.exchanged("exchange-0002", &order, &goods, 1).await;
    let back = minor(&case["items"][0]["value"]) - goods.2;
    assert_eq!((minor(&case["sums"]["refund"]), minor(&case["sums"]["due"])), (back, 0), "{case}");
    stage.decide(&case).await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{settled}");
    let made = stage.made();
    assert_eq!((made.len(), &made[0]["total"], &made[0]["status"]), (1, &json!("0.00"), &json!("processing")));
    let order = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    assert_eq!(minor(&order["row"]["refunded"]), back, "the desk's copy of the order");
}

#[tokio::test]
async fn a_lost_answer_makes_one_order_at_the_agreed_price() {
    // Of the order itself, and of bringing it to its price.
    for (place, method) in ["POST", "PUT"].into_iter().enumerate() {
        let stage = Stage::of(20).await;
        let goods = stage.goods("jumper", 0).await;
        let order = stage.order_where(goods.2, true).await;
        let case = stage.exchanged(&format!("exchange-lost-{place}"), &order, &goods, 1).await;
        stage.decide(&case).await;
        stage.woo.spoil(WooFault::ResetAfterAct, method, 1);
        stage.carry_out(&case).await;
        stage.desk.clock.advance(61_000);
        let settled = stage.carry_all_out(&case).await;
        assert_eq!(settled["effects"][0]["state"], "confirmed", "{method}: {settled}");
        let made = stage.made();
        assert_eq!(made.len(), 1, "{method}");
        let due = minor(&case["sums"]["due"]);
        assert_eq!(made[0]["total"], format!("{}.{:02}", due / 100, due % 100), "{method}");
    }
}

#[tokio::test]
async fn what_is_sold_out_is_refused_before_anything_is_decided() {
    let stage = Stage::of(20).await;
    let goods = stage.goods("Dune Herb", 0).await;
    let order = stage.order_where(goods.2, false).await;
    let case = stage.exchanged("exchange-0004", &order, &goods, 1).await;
    let swap = json!({ "productId": goods.0, "variant": goods.1, "quantity": 41 });
    let request = json!({ "id": case["items"][0]["id"], "outcome": "exchange", "swap": swap });
    let refusal = stage.desk.refusal("returns.set_outcome", request).await;
    assert_eq!(refusal.code, "shop-out-of-stock", "more than the shop has");
    sell_out(&stage, "Dune Herb Tea");
    stage.desk.ask("storefronts.sync", json!({})).await;
    let refusal = stage.desk.refusal("returns.decide", json!({ "id": case["row"]["id"] })).await;
    assert_eq!((refusal.code, refusal.args["item"].as_str()), ("shop-out-of-stock", "Dune Herb Tea"));
    assert_eq!(standing(&stage.show(&case).await).0, "inspecting");
}

#[tokio::test]
async fn what_is_sold_out_by_the_time_of_the_order_holds_the_money_back() {
    let stage = Stage::of(20).await;
    let goods = stage.goods("Dune Herb", 0).await;
    let order = stage.order_where(goods.2, false).await;
    let case = stage.exchanged("exchange-0005", &order, &goods, 1).await;
    sell_out(&stage, "Dune Herb Tea");
    stage.decide(&case).await;
    stage.carry_out(&case).await;
    let failed = stage.carry_out(&case).await;
    assert_eq!((standing(&failed).1, &failed["row"]["needsYou"]), ("failed", &json!(true)), "{failed}");
    let states: Vec<&Value> = list(&failed["effects"]).iter().map(|effect| &effect["state"]).collect();
    assert_eq!(states, ["failed", "queued", "confirmed"], "no money has moved, and what is here is counted");
    assert_eq!(failed["effects"][0]["problemCode"], "shop-out-of-stock");
    assert!(stage.made().is_empty());
    // It is back in stock: the same exchange once more, and the difference follows.
    for product in stage.woo.state().products.values_mut() {
        (product["stock_status"], product["stock_quantity"]) = (json!("instock"), json!(5));
    }
    stage.desk.ask("returns.try_again", json!({ "uid": failed["effects"][0]["uid"] })).await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!((standing(&settled).0, stage.made().len()), ("settled", 1), "{settled}");
}

pub(super) fn sell_out(stage: &Stage, name: &str) {
    let mut state = stage.woo.state();
    let product = state.products.values_mut().find(|product| product["name"] == name).unwrap();
    (product["stock_status"], product["stock_quantity"]) = (json!("outofstock"), json!(0));
    product["date_modified_gmt"] = json!("2099-01-01T00:00:00");
    product["date_modified"] = json!("2099-01-01T00:00:00");
}

#[tokio::test]
async fn money_of_other_pieces_pays_the_difference_first() {
    let stage = Stage::of(20).await;
    let goods = stage.goods("jumper", 0).await;
    let order = stage.order_where(goods.2, true).await;
    let options = stage.options(&order).await;
    let lines: Vec<Value> = list(&options["lines"])
        .iter()
        .map(|line| json!({ "line": line["line"], "quantity": line["available"], "reason": "too_small" }))
        .collect();
    let request = json!({ "uid": "exchange-0006", "orderId": order, "track": "voluntary", "lines": lines });
    let case = stage.desk.ask("returns.start", request).await;
    let swap = json!({ "productId": goods.0, "variant": goods.1, "quantity": 1 });
    let request = json!({ "id": case["items"][0]["id"], "outcome": "exchange", "swap": swap });
    let case = stage.desk.ask("returns.set_outcome", request).await;
    let values: i64 = list(&case["items"]).iter().map(|item| minor(&item["value"])).sum();
    let sums = &case["sums"];
    let balance = values - goods.2;
    assert_eq!((minor(&sums["refund"]), minor(&sums["due"])), (balance.max(0), (-balance).max(0)), "{case}");
    stage.desk.ask("returns.approve", json!({ "id": case["row"]["id"] })).await;
    stage.decide(&case).await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!(standing(&settled).0, "settled", "{settled}");
    let order = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    assert_eq!(minor(&order["row"]["refunded"]), balance.max(0));
}

#[tokio::test]
async fn where_the_shop_is_not_asked_the_case_says_what_to_order_by_hand() {
    let stage = Stage::reading_only(20).await;
    let goods = stage.goods("jumper", 0).await;
    let order = stage.order_where(goods.2, true).await;
    let case = stage.exchanged("exchange-0007", &order, &goods, 1).await;
    let decided = stage.decide(&case).await;
    let effect = &decided["effects"][0];
    assert_eq!((&effect["kind"], &effect["state"]), (&json!("exchange"), &json!("manual")), "{decided}");
    assert_eq!(effect["exchange"]["lines"][0]["sku"], "JUMPER-S");
    assert_eq!(minor(&effect["exchange"]["taken"]) + minor(&effect["exchange"]["due"]), goods.2);
    for effect in list(&decided["effects"]) {
        stage.desk.ask("returns.done_by_hand", json!({ "uid": effect["uid"] })).await;
    }
    assert_eq!(standing(&stage.show(&case).await).0, "settled");
}

#[tokio::test]
async fn a_fee_is_asked_for_with_an_exchange_of_equal_worth() {
    let stage = Stage::of(20).await;
    let goods = stage.goods("Dune Herb", 0).await;
    let mut same = None;
    for (order, _) in stage.all_paid().await {
        let value = &stage.options(&order).await["lines"][0]["value"]["minor"];
        same = same.or((*value == goods.2).then_some(order));
    }
    let (order, value) = (same.unwrap(), goods.2);
    let case = stage.exchanged("exchange-0008", &order, &goods, 1).await;
    assert_eq!((minor(&case["sums"]["due"]), minor(&case["sums"]["refund"])), (0, 0), "{case}");
    let request = json!({ "id": case["row"]["id"], "fee": 250, "shipping": 0, "bonus": 0 });
    let case = stage.desk.ask("returns.set_charges", request).await;
    assert_eq!((minor(&case["sums"]["due"]), minor(&case["sums"]["taken"])), (250, value - 250));
}
