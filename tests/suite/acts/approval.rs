//! Limits: within them one acts, above them an owner decides.

use super::{Stage, note, refund, refund_in, told, wish};
use crate::cast::{DAY, Letter, list};
use serde_json::{Value, json};

async fn jonas(stage: &Stage, role: &str, limits: Value) -> i64 {
    let id = stage.desk.colleague("Jonas", role).await;
    stage.desk.ask("agents.update", json!({ "id": id, "limits": limits })).await;
    id
}

#[tokio::test]
async fn above_the_limit_an_owner_approves_or_declines_with_a_reason() {
    let stage = Stage::of(20).await;
    let me = jonas(&stage, "agent", json!({ "refund": { "minor": 1000, "currency": "EUR" } })).await;
    stage.desk.import(&Letter::from("ada@world.example").subject("Broken").id("b1").text("Broken")).await;
    let paid = stage.paid().await;
    let within = stage.desk.ask_as(me, "storefronts.propose_act", wish("refund-0001", &paid[0].0, refund(1000))).await;
    assert_eq!(within.unwrap()["state"], "confirmed");
    let mut request = wish("refund-0002", &paid[1].0, refund(1001));
    request["conversationId"] = json!(1);
    let above = stage.desk.ask_as(me, "storefronts.propose_act", request).await.unwrap();
    assert_eq!((&above["state"], &above["waits"]), (&json!("proposed"), &json!("limit")));
    stage.carry_out().await;
    assert!(stage.given(paid[1].1).is_empty());
    let waiting = stage.desk.ask("storefronts.waiting_acts", json!({})).await;
    assert_eq!(waiting["proposed"][0]["id"], above["id"]);
    let own = stage.desk.ask_as(me, "storefronts.approve_act", json!({ "id": above["id"] })).await;
    assert_eq!(own.unwrap_err().code, "role-forbids");
    stage.desk.ask("storefronts.approve_act", json!({ "id": above["id"] })).await;
    stage.carry_out().await;
    assert_eq!(stage.given(paid[1].1), ["10.01"]);
    assert_eq!(told(&stage.desk, 1).await, ["act_proposed", "act_approved", "act_done"]);

    let mut request = wish("refund-0003", &paid[2].0, refund(2000));
    request["conversationId"] = json!(1);
    let again = stage.desk.ask_as(me, "storefronts.propose_act", request).await.unwrap();
    let decline = json!({ "id": again["id"], "reason": "Ask for a photo first" });
    let declined = stage.desk.ask("storefronts.decline_act", decline.clone()).await;
    assert_eq!((&declined["state"], &declined["problemArgs"]["reason"]), (&json!("declined"), &decline["reason"]));
    assert_eq!(
        stage.desk.refusal("storefronts.approve_act", json!({ "id": again["id"] })).await.code,
        "act-not-waiting"
    );
    assert_eq!(told(&stage.desk, 1).await.last().unwrap(), "act_declined");
    assert!(stage.given(paid[2].1).is_empty());
}

#[tokio::test]
async fn who_only_drafts_only_proposes() {
    let stage = Stage::of(20).await;
    let me = jonas(&stage, "draft_only", json!({})).await;
    let (order, number) = stage.paid().await[0].clone();
    let asked =
        stage.desk.ask_as(me, "storefronts.propose_act", wish("note-00001", &order, note("Call"))).await.unwrap();
    assert_eq!((&asked["state"], &asked["waits"]), (&json!("proposed"), &json!("role")));
    stage.carry_out().await;
    assert!(!stage.woo.state().notes.contains_key(&number));
    // Their own wish they may take back.
    stage.desk.ask_as(me, "storefronts.withdraw_act", json!({ "id": asked["id"] })).await.unwrap();
    let options = stage.desk.ask_as(me, "storefronts.act_options", json!({ "id": order })).await.unwrap();
    assert_eq!((&options["onlyProposes"], list(&options["open"]).len()), (&json!(true), 0));
}

#[tokio::test]
async fn what_was_given_away_today_counts_until_midnight() {
    let stage = Stage::of(20).await;
    let limits = json!({ "refund": { "minor": 2000, "currency": "EUR" },
        "refundDay": { "minor": 3000, "currency": "EUR" } });
    let me = jonas(&stage, "agent", limits).await;
    let paid = stage.paid().await;
    let ask = async |uid: &str, place: usize, minor: i64| {
        let request = wish(uid, &paid[place].0, refund(minor));
        stage.desk.ask_as(me, "storefronts.propose_act", request).await.unwrap()
    };
    assert_eq!(ask("refund-0001", 0, 2000).await["state"], "confirmed");
    assert_eq!(ask("refund-0002", 1, 1001).await["waits"], "day");
    assert_eq!(ask("refund-0003", 2, 1000).await["state"], "confirmed");
    stage.carry_out().await;
    let options = stage.desk.ask_as(me, "storefronts.act_options", json!({ "id": paid[3].0 })).await.unwrap();
    assert_eq!(options["limits"]["today"], json!({ "minor": 0, "currency": "EUR" }));
    assert_eq!(ask("refund-0004", 3, 1).await["waits"], "day");
    // Another currency than the limit's cannot be compared.
    let (order, number) = paid[4].clone();
    stage.woo.state().orders.get_mut(&number).unwrap()["currency"] = json!("JPY");
    stage.woo.state().touch(number);
    stage.desk.ask("storefronts.refresh_order", json!({ "id": order })).await;
    let request = wish("refund-0005", &order, refund_in(1, "JPY"));
    let foreign = stage.desk.ask_as(me, "storefronts.propose_act", request).await.unwrap();
    assert_eq!(foreign["waits"], "limit");
    stage.desk.clock.advance(DAY);
    assert_eq!(ask("refund-0006", 5, 2000).await["state"], "confirmed");
}

#[tokio::test]
async fn discounts_and_free_goods_have_limits_too() {
    let stage = Stage::of(20).await;
    let limits = json!({ "refund": { "minor": 100, "currency": "EUR" }, "discountPercent": 10,
        "discount": { "minor": 500, "currency": "EUR" } });
    let me = jonas(&stage, "agent", limits).await;
    let code = |value: Value| {
        json!({ "kind": "discount", "code": "SORRY", "value": value, "uses": 1, "expires": null, "email": null,
            "minimum": null })
    };
    let ask = async |uid: &str, value: Value| {
        let request = json!({ "uid": uid, "storeId": stage.store, "act": code(value) });
        stage.desk.ask_as(me, "storefronts.propose_act", request).await.unwrap()["state"].clone()
    };
    assert_eq!(ask("code-000001", json!({ "kind": "percent", "basis_points": 1000 })).await, "confirmed");
    assert_eq!(ask("code-000002", json!({ "kind": "percent", "basis_points": 1001 })).await, "proposed");
    let amount = |minor: i64| json!({ "kind": "amount", "amount": { "minor": minor, "currency": "EUR" } });
    assert_eq!(ask("code-000003", amount(500)).await, "confirmed");
    assert_eq!(ask("code-000004", amount(501)).await, "proposed");
    let (order, _) = stage.paid().await[0].clone();
    let detail = stage.desk.ask("storefronts.order", json!({ "id": order })).await;
    let act = json!({ "kind": "duplicate", "isFree": true, "lines": [[detail["order"]["lines"][0]["id"], 1]],
        "note": "" });
    let goods = stage.desk.ask_as(me, "storefronts.propose_act", wish("again-00001", &order, act)).await.unwrap();
    assert_eq!(goods["waits"], "limit", "{goods}");
}
