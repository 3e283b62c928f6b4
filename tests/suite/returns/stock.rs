//! Pieces that are sold again: counted in the shop once, whatever the customer gets for them.

use super::{Stage, standing};
use crate::cast::list;
use comptoir_tests::WooFault;
use serde_json::{Value, json};

impl Stage {
    /// How many the shop has of the article of an order's line, and the notes of the order about it.
    fn counted(&self, number: u64, case: &Value) -> (i64, usize) {
        let state = self.woo.state();
        let line: u64 = case["items"][0]["line"].as_str().unwrap().parse().unwrap();
        let lines = state.orders[&number]["line_items"].as_array().unwrap();
        let line = lines.iter().find(|entry| entry["id"] == line).unwrap();
        let notes = state.notes.get(&number).cloned().unwrap_or_default();
        let told = notes.iter().filter(|note| note["note"].as_str().unwrap().contains("back in stock")).count();
        (state.products[&line["product_id"].as_u64().unwrap()]["stock_quantity"].as_i64().unwrap(), told)
    }

    /// A case whose pieces are here and as new, and bring this.
    async fn bringing(&self, uid: &str, outcome: &str) -> (Value, u64) {
        let (order, number) = self.paid().await;
        let case = self.inspected(uid, &order).await;
        let request = json!({ "id": case["items"][0]["id"], "outcome": outcome });
        (self.desk.ask("returns.set_outcome", request).await, number)
    }

    async fn settle(&self, case: &Value) -> Value {
        self.decide(case).await;
        self.carry_all_out(case).await
    }
}

fn pieces(case: &Value) -> i64 {
    case["items"][0]["quantity"].as_i64().unwrap()
}

fn effect<'a>(case: &'a Value, kind: &str) -> &'a Value {
    list(&case["effects"]).iter().find(|effect| effect["kind"] == kind).unwrap()
}

#[tokio::test]
async fn what_comes_back_for_credit_or_another_piece_is_counted_in_the_shop_once() {
    for (place, outcome) in ["credit", "replacement"].into_iter().enumerate() {
        let stage = Stage::of(20).await;
        let (case, number) = stage.bringing(&format!("stock-000{place}"), outcome).await;
        let (before, _) = stage.counted(number, &case);
        let settled = stage.settle(&case).await;
        assert_eq!(standing(&settled), ("settled", "done", "stocked"), "{outcome}: {settled}");
        assert_eq!(stage.counted(number, &case), (before + pieces(&case), 1), "{outcome}");
        let stock = &effect(&settled, "restock")["stock"];
        assert_eq!((&stock[0]["title"], &stock[0]["quantity"]), (&case["items"][0]["title"], &json!(pieces(&case))));
        assert_eq!(stage.woo.asked("PUT /wp-json/wc/v3/products"), 1, "{outcome}");
    }
}

#[tokio::test]
async fn what_is_exchanged_is_counted_although_the_goods_in_exchange_are_sold_out() {
    let stage = Stage::of(20).await;
    let goods = stage.goods("Dune Herb", 0).await;
    let order = stage.order_where(goods.2, false).await;
    let number = stage.all_paid().await.into_iter().find(|(id, _)| *id == order).unwrap().1;
    let case = stage.exchanged("stock-0010", &order, &goods, 1).await;
    let (before, _) = stage.counted(number, &case);
    super::exchanges::sell_out(&stage, "Dune Herb Tea");
    stage.decide(&case).await;
    let held = stage.carry_all_out(&case).await;
    assert_eq!((standing(&held).1, &effect(&held, "restock")["state"]), ("failed", &json!("confirmed")), "{held}");
    assert_eq!(stage.counted(number, &case), (before + 1, 1));
}

#[tokio::test]
async fn a_lost_answer_counts_no_piece_twice() {
    let stage = Stage::of(20).await;
    let (case, number) = stage.bringing("stock-0020", "credit").await;
    let (before, _) = stage.counted(number, &case);
    stage.decide(&case).await;
    stage.woo.spoil(WooFault::ResetAfterAct, "PUT", 1);
    for _ in 0..4 {
        stage.desk.clock.advance(61_000);
        stage.carry_out(&case).await;
    }
    let settled = stage.show(&case).await;
    assert_eq!(standing(&settled).0, "settled", "{settled}");
    assert_eq!(stage.counted(number, &case).0, before + pieces(&case));
}

#[tokio::test]
async fn a_refund_that_somebody_paid_by_hand_leaves_its_pieces_to_be_counted() {
    let stage = Stage::of(20).await;
    let (case, number) = stage.bringing("stock-0030", "refund").await;
    let (before, _) = stage.counted(number, &case);
    stage.woo.state().orders.get_mut(&number).unwrap()["payment_method"] = json!("cod");
    stage.decide(&case).await;
    let failed = stage.carry_out(&case).await;
    let refund = effect(&failed, "refund");
    assert_eq!(refund["state"], "failed", "{failed}");
    let paid = stage.desk.ask("returns.done_by_hand", json!({ "uid": refund["uid"] })).await;
    assert_ne!(standing(&paid).0, "settled", "the pieces are still to be counted: {paid}");
    let stock = effect(&paid, "restock");
    assert_eq!(
        (&stock["state"], &stock["mayCount"]),
        (&json!("manual"), &json!(true)),
        "whoever paid may have done it"
    );
    let uid = json!({ "uid": stock["uid"] });
    stage.desk.ask("returns.try_again", uid.clone()).await;
    let settled = stage.carry_all_out(&case).await;
    assert_eq!(standing(&settled).0, "settled", "{settled}");
    assert_eq!(stage.counted(number, &case).0, before + pieces(&case));
    assert_ne!(stage.desk.refusal("returns.try_again", uid).await.code, "broken", "nothing is counted twice");
}

#[tokio::test]
async fn what_was_counted_is_not_counted_again_when_it_is_decided_anew() {
    let stage = Stage::of(20).await;
    let (case, number) = stage.bringing("stock-0040", "credit").await;
    let (before, _) = stage.counted(number, &case);
    stage.settle(&case).await;
    stage.desk.ask("returns.dispute", json!({ "id": case["row"]["id"], "note": "no code" })).await;
    stage.desk.ask("returns.set_outcome", json!({ "id": case["items"][0]["id"], "outcome": "refund" })).await;
    let settled = stage.settle(&case).await;
    assert_eq!(standing(&settled).0, "settled", "{settled}");
    let refunds = stage.woo.state().refunds[&number].len();
    assert_eq!((refunds, stage.counted(number, &case).0), (1, before + pieces(&case)));
}

#[tokio::test]
async fn where_the_shop_is_not_asked_the_case_says_what_to_count_by_hand() {
    let stage = Stage::reading_only(20).await;
    let (case, number) = stage.bringing("stock-0050", "replacement").await;
    let (before, _) = stage.counted(number, &case);
    let decided = stage.decide(&case).await;
    let stock = effect(&decided, "restock");
    assert_eq!((&stock["state"], &stock["stock"][0]["quantity"]), (&json!("manual"), &json!(pieces(&case))));
    for effect in list(&decided["effects"]) {
        stage.desk.ask("returns.done_by_hand", json!({ "uid": effect["uid"] })).await;
    }
    assert_eq!((standing(&stage.show(&case).await).0, stage.counted(number, &case).0), ("settled", before));
}

#[tokio::test]
async fn what_nobody_counts_is_done_and_said() {
    let stage = Stage::of(20).await;
    let (case, number) = stage.bringing("stock-0060", "credit").await;
    for product in stage.woo.state().products.values_mut() {
        product["manage_stock"] = json!(false);
    }
    let settled = stage.settle(&case).await;
    let stock = effect(&settled, "restock");
    assert_eq!((standing(&settled).0, &stock["differs"]), ("settled", &json!("not_counted")), "{settled}");
    assert_eq!((stage.woo.asked("PUT /wp-json/wc/v3/products"), stage.counted(number, &case).1), (0, 0));
}

#[tokio::test]
async fn what_is_not_sold_again_is_not_counted() {
    let stage = Stage::of(20).await;
    let (case, number) = stage.bringing("stock-0070", "credit").await;
    let (before, _) = stage.counted(number, &case);
    stage.grade(&case["items"][0]["id"], "d", 0).await;
    let settled = stage.settle(&case).await;
    assert_eq!(standing(&settled).0, "settled");
    assert!(list(&settled["effects"]).iter().all(|effect| effect["kind"] != "restock"), "{settled}");
    assert_eq!(stage.counted(number, &case).0, before);
}
