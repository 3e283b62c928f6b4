//! Money that a shop cannot pay: somebody pays it, and the shop's books are told once.

use super::{Stage, standing};
use comptoir_tests::WooFault;
use serde_json::{Value, json};

impl Stage {
    /// An order that was paid by bank transfer, which the shop cannot pay back, with its number in the shop.
    async fn by_transfer(&self) -> (Value, u64) {
        let found = self.desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
        for row in found["orders"].as_array().unwrap() {
            let number: u64 = row["number"].as_str().unwrap().parse().unwrap();
            let is_transfer = self.woo.state().orders[&number]["payment_method"] == "bacs";
            if is_transfer && row["payment"] == "paid" {
                self.desk.ask("storefronts.refresh_order", json!({ "id": row["id"] })).await;
                return (row["id"].clone(), number);
            }
        }
        panic!("no order was paid by bank transfer");
    }
}

#[tokio::test]
async fn what_was_paid_by_hand_is_in_the_shops_books_once() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.by_transfer().await;
    let case = stage.inspected("by-hand-0001", &order).await;
    let decided = stage.decide(&case).await;
    let effect = &decided["effects"][0];
    assert_eq!((&effect["state"], &effect["mayRecord"]), (&json!("manual"), &json!(true)), "{decided}");
    stage.carry_out(&case).await;
    assert!(!stage.woo.state().refunds.contains_key(&number), "nobody has paid it yet");
    stage.desk.ask("returns.record_in_shop", json!({ "uid": effect["uid"] })).await;
    let again = stage.desk.refusal("returns.record_in_shop", json!({ "uid": effect["uid"] })).await;
    assert_eq!(again.code, "return-absent", "the mark is another one by now");
    stage.woo.spoil(WooFault::ResetAfterAct, "POST", 1);
    stage.carry_out(&case).await;
    stage.desk.clock.advance(61_000);
    let settled = stage.carry_out(&case).await;
    assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{settled}");
    assert_eq!(settled["effects"][0]["isRecorded"], true);
    let refunds = stage.woo.state().refunds[&number].clone();
    assert_eq!((refunds.len(), &refunds[0]["refunded_payment"]), (1, &json!(false)));
    assert!(refunds[0]["reason"].as_str().unwrap().contains("paid by hand"), "{}", refunds[0]["reason"]);
    let shown = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    assert_eq!(shown["row"]["refunded"], settled["effects"][0]["amount"]);
    let event = settled["events"].as_array().unwrap().iter().find(|event| event["event"] == "effect_done");
    assert_eq!(event.unwrap()["args"]["by"], "recorded");
}

#[tokio::test]
async fn what_is_under_way_is_not_recorded_beside_it() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("by-hand-0002", &order).await;
    let decided = stage.decide(&case).await;
    let request = json!({ "uid": decided["effects"][0]["uid"] });
    assert_eq!(stage.desk.refusal("returns.record_in_shop", request).await.code, "return-effect-busy");
    stage.carry_out(&case).await;
    assert_eq!(stage.woo.state().refunds[&number].len(), 1);
}
