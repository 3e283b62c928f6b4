//! Lost answers and silent shops.

use super::{Stage, note, refund, told};
use crate::cast::Letter;
use comptoir_tests::WooFault;
use serde_json::json;

#[tokio::test]
async fn a_lost_answer_is_looked_for_and_never_asked_twice() {
    let stage = Stage::of(20).await;
    let paid = stage.paid().await;
    let faults = [WooFault::ResetAfterAct, WooFault::BadGatewayAfterAct, WooFault::TruncatedAfterAct];
    for (place, fault) in faults.into_iter().enumerate() {
        let (order, number) = paid[place].clone();
        stage.woo.spoil(fault, "POST", 1);
        let item = stage.done(&format!("refund-{place}-lost"), &order, refund(500)).await;
        assert_eq!(item["state"], "done", "{fault:?}: {item}");
        assert_eq!(stage.given(number), ["5.00"], "{fault:?}");
    }
}

#[tokio::test]
async fn a_shop_that_did_nothing_has_its_time_before_it_is_asked_again() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    stage.woo.spoil(WooFault::Proxy(502), "POST", 1);
    let item = stage.done("refund-0001", &order, refund(500)).await;
    assert_eq!((&item["state"], &item["problemCode"]), (&json!("attempting"), &json!("act-looking")), "{item}");
    stage.desk.clock.advance(59_000);
    stage.carry_out().await;
    assert!(stage.given(number).is_empty());
    stage.desk.clock.advance(2_000);
    stage.carry_out().await;
    assert_eq!(stage.given(number), ["5.00"]);
    assert_eq!(stage.act(&item["id"]).await["item"]["state"], "done");
}

#[tokio::test]
async fn a_shop_that_is_out_of_reach_is_asked_later_and_the_deed_can_be_taken_back() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    stage.woo.spoil(WooFault::Proxy(503), "GET", 1);
    let item = stage.done("refund-0001", &order, refund(500)).await;
    assert_eq!((&item["state"], &item["problemCode"]), (&json!("confirmed"), &json!("shop-fault")), "{item}");
    stage.desk.ask("storefronts.withdraw_act", json!({ "id": item["id"] })).await;
    stage.desk.clock.advance(600_000);
    stage.carry_out().await;
    assert!(stage.given(number).is_empty());
}

#[tokio::test]
async fn what_leaves_no_trace_asks_the_person() {
    let stage = Stage::of(20).await;
    stage.desk.import(&Letter::from("ada@world.example").subject("Where?").id("w1").text("Where?")).await;
    let (order, _) = stage.paid().await[0].clone();
    for (uid, found, end) in
        [("mail-00001", "done", "done"), ("mail-00002", "not_done", "failed"), ("mail-00003", "again", "done")]
    {
        stage.woo.spoil(WooFault::ResetAfterAct, "POST", 1);
        let wish = json!({ "uid": uid, "orderId": order, "conversationId": 1,
            "act": { "kind": "resend_confirmation" } });
        let item = stage.desk.ask("storefronts.propose_act", wish).await;
        stage.carry_out().await;
        stage.desk.clock.advance(3_600_000);
        stage.carry_out().await;
        let asked = stage.act(&item["id"]).await["item"].clone();
        assert_eq!(asked["state"], "unknown", "{asked}");
        let waiting = stage.desk.ask("storefronts.waiting_acts", json!({})).await;
        assert_eq!(waiting["unknown"][0]["id"], item["id"]);
        stage.desk.ask("storefronts.resolve_act", json!({ "id": item["id"], "found": found })).await;
        stage.carry_out().await;
        assert_eq!(stage.act(&item["id"]).await["item"]["state"], end, "{found}");
        let late = stage.desk.refusal("storefronts.resolve_act", json!({ "id": item["id"], "found": found })).await;
        assert_eq!(late.code, "act-not-waiting");
    }
    assert!(told(&stage.desk, 1).await.contains(&"act_unknown".to_owned()));
}

#[tokio::test]
async fn a_refusal_of_the_shop_is_final_and_says_why() {
    let stage = Stage::of(20).await;
    let found = stage.desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
    let by_transfer = found["orders"].as_array().unwrap().iter().find(|row| {
        let number: u64 = row["number"].as_str().unwrap().parse().unwrap();
        stage.woo.state().orders[&number]["payment_method"] == "bacs"
    });
    let order = by_transfer.unwrap()["id"].clone();
    let options = stage.desk.ask("storefronts.act_options", json!({ "id": order })).await;
    assert_eq!(options["canRefund"], false, "{options}");
    let item = stage.done("refund-0001", &order, refund(500)).await;
    assert_eq!((&item["state"], &item["problemCode"]), (&json!("failed"), &json!("shop-refused")), "{item}");
    let mut by_hand = refund(500);
    by_hand["isPaidByPlatform"] = json!(false);
    assert_eq!(stage.done("refund-0002", &order, by_hand).await["state"], "done");
}

#[tokio::test]
async fn what_was_begun_when_the_desk_closed_is_looked_for_when_it_opens() {
    let stage = Stage::of(20).await;
    let (order, number) = stage.paid().await[0].clone();
    let item = stage.propose("refund-0001", &order, refund(500)).await;
    // As a process leaves it that dies with the question on its way.
    let sql = format!(
        "UPDATE store_acts SET state = 'attempting', attempts = 1, attempted_at = {} WHERE id = {}",
        stage.desk.desk.now().as_millisecond(),
        item["id"]
    );
    stage
        .desk
        .desk
        .store()
        .write(|transaction| Ok::<_, comptoir_store::StoreError>(transaction.execute(&sql, [])?))
        .unwrap();
    let Stage { woo, desk, store } = stage;
    let stage = Stage { woo, desk: desk.reopen(), store };
    stage.carry_out().await;
    assert!(stage.given(number).is_empty(), "the shop may still be at it");
    stage.desk.clock.advance(61_000);
    stage.carry_out().await;
    assert_eq!(stage.given(number), ["5.00"]);
}

#[tokio::test]
async fn a_history_of_deeds_only_grows() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await[0].clone();
    let item = stage.done("note-00001", &order, note("Call")).await;
    let events: Vec<String> = stage.act(&item["id"]).await["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["event"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(events, ["act_confirmed", "act_attempting", "act_done"]);
    let changed = stage.desk.desk.store().write(|transaction| {
        Ok::<_, comptoir_store::StoreError>(transaction.execute("UPDATE store_act_events SET event = 'x'", [])?)
    });
    assert!(changed.is_err());
}
