//! Beyond somebody's limit an owner decides: exceptions, exchanges, credit.

use super::{Stage, standing};
use crate::cast::list;
use serde_json::{Value, json};

async fn jonas(stage: &Stage, limits: Value) -> i64 {
    let id = stage.desk.colleague("Jonas", "agent").await;
    stage.desk.ask("agents.update", json!({ "id": id, "limits": limits })).await;
    id
}

/// A case that the policy of the shop forbids: it was ordered long ago.
async fn forbidden(stage: &Stage, uid: &str) -> Value {
    let answer = stage.desk.ask("returns.policy", json!({})).await;
    let usual = list(&answer["defaults"]).iter().find(|offered| offered["kind"] == "eu_shop").unwrap().clone();
    stage.desk.ask("returns.save_policy", json!({ "policy": usual["policy"], "basedOn": 0 })).await;
    let (order, _) = stage.paid().await;
    stage.start(uid, &order).await
}

#[tokio::test]
async fn an_exception_beyond_the_limit_waits_for_an_owner_who_needs_one_press() {
    let stage = Stage::of(20).await;
    let me = jonas(&stage, json!({ "refund": { "minor": 1, "currency": "EUR" } })).await;
    let case = forbidden(&stage, "owner-0001").await;
    let id = &case["row"]["id"];
    let wish = json!({ "id": id, "goodwill": "A regular." });
    let asked = stage.desk.ask_as(me, "returns.approve", wish.clone()).await.unwrap();
    assert_eq!((standing(&asked).0, &asked["row"]["awaitsOwner"]), ("requested", &json!(true)), "{asked}");
    assert_eq!(asked["asked"], json!({ "agentId": me, "reason": "A regular." }));
    let own = stage.desk.ask_as(me, "returns.refuse_exception", json!({ "id": id, "note": "No" })).await;
    assert_eq!(own.unwrap_err().code, "role-forbids");
    let refused = stage.desk.ask("returns.refuse_exception", json!({ "id": id, "note": "Photos first" })).await;
    assert_eq!((&refused["row"]["awaitsOwner"], &refused["asked"]), (&json!(false), &Value::Null));
    let twice = stage.desk.refusal("returns.refuse_exception", json!({ "id": id, "note": "No" })).await;
    assert_eq!(twice.code, "return-not-asked");
    stage.desk.ask_as(me, "returns.approve", wish).await.unwrap();
    let through = stage.desk.ask("returns.approve", json!({ "id": id })).await;
    assert_eq!((standing(&through).0, &through["goodwill"]), ("approved", &json!("A regular.")));
    assert_eq!(through["row"]["awaitsOwner"], false);
}

#[tokio::test]
async fn within_the_limit_nobody_is_asked() {
    let stage = Stage::of(20).await;
    let me = jonas(&stage, json!({ "refund": { "minor": 1_000_000, "currency": "EUR" } })).await;
    let case = forbidden(&stage, "owner-0002").await;
    let wish = json!({ "id": case["row"]["id"], "goodwill": "A regular." });
    let through = stage.desk.ask_as(me, "returns.approve", wish).await.unwrap();
    assert_eq!(standing(&through).0, "approved");
}

#[tokio::test]
async fn an_exchange_and_a_credit_beyond_the_limit_wait_for_an_owner() {
    for (place, outcome) in ["exchange", "credit"].into_iter().enumerate() {
        let stage = Stage::of(20).await;
        let tiny = json!({ "minor": 1, "currency": "EUR" });
        let me = jonas(&stage, json!({ "refund": tiny, "discount": tiny })).await;
        let (order, _) = stage.paid().await;
        let case = stage.inspected(&format!("owner-limit-{place}"), &order).await;
        let found = stage.desk.ask("storefronts.find_products", json!({ "query": "jumper" })).await;
        let row = &found["products"][0];
        let swap = json!({ "productId": row["id"], "variant": row["product"]["variants"][0]["id"] });
        let mut request = json!({ "id": case["items"][0]["id"], "outcome": outcome });
        if outcome == "exchange" {
            request["swap"] = swap;
        }
        stage.desk.ask("returns.set_outcome", request).await;
        let decided = stage.desk.ask_as(me, "returns.decide", json!({ "id": case["row"]["id"] })).await.unwrap();
        stage.carry_out(&case).await;
        let waiting = stage.show(&case).await;
        assert_eq!((standing(&waiting).0, &waiting["row"]["awaitsOwner"]), ("decided", &json!(true)), "{waiting}");
        assert_eq!(waiting["effects"][0]["problemCode"], "act-needs-owner");
        let act = &decided["effects"][0]["actId"];
        stage.desk.ask("storefronts.approve_act", json!({ "id": act })).await;
        let done = stage.carry_all_out(&case).await;
        assert_eq!(done["effects"][0]["state"], "confirmed", "{outcome}: {done}");
        assert_eq!(done["row"]["awaitsOwner"], false, "{outcome}");
    }
}
