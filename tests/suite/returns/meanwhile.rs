//! What happens in the shop, or in another window, while a return is being settled.

use super::{Stage, standing};
use crate::cast::list;
use comptoir_tests::WooFault;
use serde_json::{Value, json};

impl Stage {
    /// The owner refunds in the shop itself.
    fn refunded_there(&self, number: u64, cents: i64) {
        let amount = format!("{}.{:02}", cents / 100, cents % 100);
        let path = format!("/wp-json/wc/v3/orders/{number}/refunds");
        let (status, answer) = self.woo.answer("POST", &path, &json!({ "amount": amount, "api_refund": false }));
        assert_eq!(status, 201, "{answer}");
        self.woo.state().touch(number);
    }

    fn given(&self, number: u64) -> usize {
        self.woo.state().refunds.get(&number).map_or(0, Vec::len)
    }

    /// A paid order of several lines, the lines, and what its delivery cost in minor units.
    async fn of_several_lines(&self) -> (Value, Vec<Value>, i64) {
        for (order, number) in self.all_paid().await {
            let cost = self.woo.state().orders[&number]["shipping_total"].as_str().unwrap().replace('.', "");
            let lines = list(&self.options(&order).await["lines"]).to_vec();
            if let (Ok(delivery @ 1..), 2..) = (cost.parse(), lines.len()) {
                return (order, lines, delivery);
            }
        }
        panic!("the double has no such order");
    }

    /// A case of these lines, whose pieces are as new and become a credit.
    async fn credited(&self, uid: &str, order: &Value, lines: &[Value]) -> Value {
        let wanted: Vec<Value> = lines
            .iter()
            .map(|line| json!({ "line": line["line"], "quantity": line["available"], "reason": "too_small" }))
            .collect();
        let request = json!({ "uid": uid, "orderId": order, "track": "voluntary", "lines": wanted });
        let case = self.desk.ask("returns.start", request).await;
        let id = &case["row"]["id"];
        self.desk.ask("returns.approve", json!({ "id": id })).await;
        self.desk.ask("returns.await_parcel", json!({ "id": id })).await;
        self.desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
        for item in list(&case["items"]) {
            self.grade(&item["id"], "a", 0).await;
            self.desk.ask("returns.set_outcome", json!({ "id": item["id"], "outcome": "credit" })).await;
        }
        case
    }
}

#[tokio::test]
async fn what_the_shop_paid_back_before_the_decision_is_not_paid_again() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("meanwhile-0001", &order).await;
    let left = case["sums"]["left"]["minor"].as_i64().unwrap();
    stage.refunded_there(number, left);
    stage.desk.ask("storefronts.refresh_order", json!({ "id": order })).await;
    let refusal = stage.desk.refusal("returns.decide", json!({ "id": case["row"]["id"] })).await;
    assert_eq!(refusal.code, "refund-too-much");
    // Nor as a credit, which is the same money.
    stage.desk.ask("returns.set_outcome", json!({ "id": case["items"][0]["id"], "outcome": "credit" })).await;
    let refusal = stage.desk.refusal("returns.decide", json!({ "id": case["row"]["id"] })).await;
    assert_eq!(refusal.code, "refund-too-much");
    assert_eq!((standing(&stage.show(&case).await).0, stage.given(number)), ("inspecting", 1));
}

#[tokio::test]
async fn what_the_shop_paid_back_after_the_decision_stops_ours_and_asks_somebody() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("meanwhile-0002", &order).await;
    stage.decide(&case).await;
    stage.refunded_there(number, 100);
    let stopped = stage.carry_out(&case).await;
    let effect = &stopped["effects"][0];
    assert_eq!((&effect["state"], &effect["problemCode"]), (&json!("sent"), &json!("act-changed")), "{stopped}");
    assert_eq!((&stopped["row"]["needsYou"], stage.given(number)), (&json!(true), 1), "only the shop's own");
}

#[tokio::test]
async fn goods_of_another_currency_are_not_exchanged() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    stage.woo.state().orders.get_mut(&number).unwrap()["currency"] = json!("SEK");
    stage.woo.state().touch(number);
    stage.desk.ask("storefronts.refresh_order", json!({ "id": order })).await;
    let case = stage.inspected("meanwhile-0003", &order).await;
    let found = stage.desk.ask("storefronts.find_products", json!({ "query": "jumper" })).await;
    let row = &found["products"][0];
    let swap = json!({ "productId": row["id"], "variant": row["product"]["variants"][0]["id"] });
    let request = json!({ "id": case["items"][0]["id"], "outcome": "exchange", "swap": swap });
    let refusal = stage.desk.refusal("returns.set_outcome", request).await;
    assert_eq!((refusal.code, refusal.args["currency"].as_str()), ("refund-currency", "SEK"));
}

#[tokio::test]
async fn a_shop_that_falls_silent_in_the_middle_settles_once_it_is_back() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("meanwhile-0004", &order).await;
    stage.decide(&case).await;
    stage.woo.spoil(WooFault::Proxy(502), "*", 3);
    let waiting = stage.carry_out(&case).await;
    assert_eq!((standing(&waiting).0, stage.given(number)), ("decided", 0), "{waiting}");
    for _ in 0..4 {
        stage.desk.clock.advance(901_000);
        stage.carry_out(&case).await;
    }
    let settled = stage.show(&case).await;
    assert_eq!((standing(&settled), stage.given(number)), (("settled", "done", "stocked"), 1), "{settled}");
}

#[tokio::test]
async fn the_same_press_in_two_windows_happens_once() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("meanwhile-0005", &order).await;
    let me = stage.desk.ask("agents.me", json!({})).await["id"].as_i64().unwrap();
    let decide = || stage.desk.ask_as(me, "returns.decide", json!({ "id": case["row"]["id"] }));
    let (one, other) = tokio::join!(decide(), decide());
    let refused: Vec<_> = [one, other].into_iter().filter_map(Result::err).collect();
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert!(["return-move", "return-under-way"].contains(&refused[0].code), "{refused:?}");
    let (_, settled): (Value, Value) = tokio::join!(stage.carry_out(&case), stage.carry_out(&case));
    let settled = if standing(&settled).0 == "settled" { settled } else { stage.carry_out(&case).await };
    assert_eq!((standing(&settled).0, stage.given(number)), ("settled", 1), "{settled}");
}

#[tokio::test]
async fn what_another_case_of_the_order_has_promised_is_not_given_twice() {
    let stage = Stage::of(20).await;
    let (order, lines, delivery) = stage.of_several_lines().await;
    let (first, others) = lines.split_first().unwrap();
    let one = stage.credited("meanwhile-0005", &order, std::slice::from_ref(first)).await;
    let charges = |case: &Value| json!({ "id": case["row"]["id"], "fee": 0, "shipping": delivery, "bonus": 0 });
    stage.desk.ask("returns.set_charges", charges(&one)).await;
    // The rest of the goods is still to be had, the delivery is not: it was paid once.
    let other = stage.credited("meanwhile-0006", &order, others).await;
    stage.decide(&one).await;
    let refusal = stage.desk.refusal("returns.set_charges", charges(&other)).await;
    assert_eq!(refusal.code, "refund-too-much");
    // Nor once the shop has paid back what is money of it.
    stage.carry_out(&one).await;
    let refusal = stage.desk.refusal("returns.set_charges", charges(&other)).await;
    assert_eq!(refusal.code, "refund-too-much");
    assert_eq!(standing(&stage.decide(&other).await).0, "decided");
}
