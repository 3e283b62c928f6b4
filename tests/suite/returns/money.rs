//! What a return pays: in the shop and in the desk the same, once, and never more than was paid.

use super::{Stage, standing};
use crate::cast::list;
use comptoir_tests::WooFault;
use serde_json::{Value, json};

fn refunds(stage: &Stage, number: u64) -> usize {
    stage.woo.state().refunds.get(&number).map_or(0, Vec::len)
}

#[tokio::test]
async fn a_refund_shows_the_same_amount_in_the_shop_and_in_the_desk() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("return-0001", &order).await;
    assert_eq!(standing(&case), ("inspecting", "authorised", "graded"), "{case}");
    let decided = stage.decide(&case).await;
    assert_eq!(standing(&decided), ("decided", "authorised", "graded"), "{decided}");
    let settled = stage.carry_out(&case).await;
    assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{settled}");
    let asked = &settled["sums"]["refund"];
    assert_eq!(&settled["effects"][0]["amount"], asked);
    let order = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    assert_eq!(&order["row"]["refunded"], asked, "the desk's copy of the order");
    assert_eq!(refunds(&stage, number), 1);
    let closed = stage.desk.ask("returns.close", json!({ "id": case["row"]["id"] })).await;
    assert_eq!((standing(&closed).0, closed["row"]["closedAt"].is_null()), ("closed", false));
}

#[tokio::test]
async fn wear_is_deducted_and_the_fee_comes_off_once() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.inspected("return-0002", &order).await;
    let value = case["items"][0]["value"]["minor"].as_i64().unwrap();
    stage.grade(&case["items"][0]["id"], "c", 150).await;
    let id = &case["row"]["id"];
    let charged =
        stage.desk.ask("returns.set_charges", json!({ "id": id, "fee": 50, "shipping": 0, "bonus": 0 })).await;
    assert_eq!(charged["sums"]["refund"]["minor"], value - 200, "{charged}");
    stage.decide(&case).await;
    let settled = stage.carry_out(&case).await;
    let order = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    assert_eq!(order["row"]["refunded"]["minor"], value - 200, "{settled}");
}

#[tokio::test]
async fn no_fee_is_taken_where_the_shop_is_to_blame_or_the_law_gives_the_right() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let line = stage.options(&order).await["lines"][0]["line"].clone();
    for (uid, track, reason) in
        [("return-0003", "voluntary", "wrong_item"), ("return-0004", "withdrawal", "changed_mind")]
    {
        let lines = json!([{ "line": line, "quantity": 1, "reason": reason }]);
        let request = json!({ "uid": uid, "orderId": order, "track": track, "lines": lines });
        let case = stage.desk.ask("returns.start", request).await;
        let id = &case["row"]["id"];
        let request = json!({ "id": id, "fee": 1, "shipping": 0, "bonus": 0 });
        assert_eq!(stage.desk.refusal("returns.set_charges", request).await.code, "return-fee-forbidden");
        stage.desk.ask("returns.cancel", json!({ "id": id })).await;
    }
}

#[tokio::test]
async fn a_statutory_refund_is_not_replaced_by_something_else() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let line = stage.options(&order).await["lines"][0]["line"].clone();
    let lines = json!([{ "line": line, "quantity": 1, "reason": "changed_mind", "outcome": "credit" }]);
    let request = json!({ "uid": "return-0005", "orderId": order, "track": "withdrawal", "lines": lines });
    let case = stage.desk.ask("returns.start", request).await;
    assert_eq!(case["items"][0]["outcome"], "refund", "the wish for a credit is not taken up here");
    let request = json!({ "id": case["items"][0]["id"], "outcome": "credit" });
    assert_eq!(stage.desk.refusal("returns.set_outcome", request).await.code, "return-outcome-forbidden");
    let (notice, repay) = (case["row"]["noticeAt"].as_i64().unwrap(), case["row"]["repayBy"].as_i64().unwrap());
    let days = (repay - notice) / 86_400_000;
    assert!((14..=15).contains(&days), "{days} days to repay");
}

#[tokio::test]
async fn a_lost_answer_of_the_shop_pays_once() {
    for (place, fault) in
        [WooFault::ResetAfterAct, WooFault::BadGatewayAfterAct, WooFault::Proxy(502)].into_iter().enumerate()
    {
        let stage = Stage::of(20).await;
        let (order, number) = stage.paid().await;
        let case = stage.inspected(&format!("return-lost-{place}"), &order).await;
        stage.decide(&case).await;
        stage.woo.spoil(fault, "POST", 1);
        stage.carry_out(&case).await;
        // A shop that may still be at work has its minute.
        stage.desk.clock.advance(61_000);
        let settled = stage.carry_out(&case).await;
        assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{fault:?}: {settled}");
        assert_eq!(refunds(&stage, number), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn deciding_twice_pays_once() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("return-0007", &order).await;
    stage.decide(&case).await;
    let again = stage.desk.refusal("returns.decide", json!({ "id": case["row"]["id"] })).await;
    assert!(["return-move", "return-under-way"].contains(&again.code), "{again}");
    stage.carry_out(&case).await;
    stage.carry_out(&case).await;
    assert_eq!(refunds(&stage, number), 1);
}

#[tokio::test]
async fn without_a_switch_somebody_pays_by_hand_and_says_so() {
    let stage = Stage::reading_only(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("return-0008", &order).await;
    let decided = stage.decide(&case).await;
    assert_eq!((&decided["effects"][0]["state"], &decided["row"]["needsYou"]), (&json!("manual"), &json!(true)));
    let uid = &decided["effects"][0]["uid"];
    let paid = stage.desk.ask("returns.done_by_hand", json!({ "uid": uid })).await;
    assert_eq!((standing(&paid).1, &paid["effects"][1]["kind"]), ("done", &json!("restock")), "{paid}");
    let settled = stage.desk.ask("returns.done_by_hand", json!({ "uid": paid["effects"][1]["uid"] })).await;
    assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{settled}");
    assert_eq!(refunds(&stage, number), 0, "nobody asked the shop");
    let event = list(&settled["events"]).iter().find(|event| event["event"] == "effect_done").unwrap();
    assert_eq!(event["args"]["by"], "by_hand");
}

#[tokio::test]
async fn a_refund_that_the_shop_refuses_is_seen_and_tried_again_as_a_new_deed() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await;
    let case = stage.inspected("return-0009", &order).await;
    stage.decide(&case).await;
    let act = stage.show(&case).await["effects"][0]["actId"].clone();
    stage.desk.ask("storefronts.withdraw_act", json!({ "id": act })).await;
    stage.desk.ask("returns.carry_out", json!({})).await;
    let failed = stage.show(&case).await;
    assert_eq!(standing(&failed), ("decided", "failed", "graded"), "{failed}");
    let untold = stage.desk.refusal("returns.letter", json!({ "id": case["row"]["id"] })).await;
    assert_eq!(untold.code, "return-letter-gap", "nobody is told of money that has not moved");
    assert_eq!((&failed["row"]["needsYou"], refunds(&stage, number)), (&json!(true), 0));
    stage.desk.ask("returns.try_again", json!({ "uid": failed["effects"][0]["uid"] })).await;
    let settled = stage.carry_out(&case).await;
    assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{settled}");
    assert_eq!(refunds(&stage, number), 1);
}

#[tokio::test]
async fn a_credit_is_a_code_for_once_and_the_bonus_is_in_it() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.inspected("return-0010", &order).await;
    let value = case["items"][0]["value"]["minor"].as_i64().unwrap();
    stage.desk.ask("returns.set_outcome", json!({ "id": case["items"][0]["id"], "outcome": "credit" })).await;
    let request = json!({ "id": case["row"]["id"], "fee": 0, "shipping": 0, "bonus": 300 });
    stage.desk.ask("returns.set_charges", request).await;
    stage.decide(&case).await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!(standing(&settled).0, "settled", "{settled}");
    assert_eq!(settled["effects"][0]["amount"]["minor"], value + 300);
    let code = settled["effects"][0]["code"].as_str().unwrap().to_owned();
    let coupons: Vec<Value> = stage.woo.state().coupons.values().cloned().collect();
    let coupon = coupons.iter().find(|coupon| coupon["code"].as_str().unwrap().eq_ignore_ascii_case(&code));
    assert_eq!(coupon.unwrap()["usage_limit"], 1);
}
