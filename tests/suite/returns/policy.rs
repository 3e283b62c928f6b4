//! What the policy says is kept with the case, and an exception has a reason.

use super::Stage;
use crate::cast::list;
use serde_json::json;

#[tokio::test]
async fn what_the_policy_forbids_goes_through_with_a_reason_only() {
    let stage = Stage::of(20).await;
    let answer = stage.desk.ask("returns.policy", json!({})).await;
    let usual = list(&answer["defaults"]).iter().find(|offered| offered["kind"] == "eu_shop").unwrap().clone();
    stage.desk.ask("returns.save_policy", json!({ "policy": usual["policy"], "basedOn": 0 })).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0301", &order).await;
    let id = &case["row"]["id"];
    let judged = stage.desk.ask("returns.judge", json!({ "id": id })).await;
    assert_eq!(judged[0]["decision"]["eligible"], "no", "ordered long ago: {judged}");
    let refusal = stage.desk.refusal("returns.approve", json!({ "id": id })).await;
    assert_eq!(refusal.code, "return-policy-forbids");
    let through = stage.desk.ask("returns.approve", json!({ "id": id, "goodwill": "A regular." })).await;
    assert_eq!((&through["row"]["state"], &through["goodwill"]), (&json!("approved"), &json!("A regular.")));
}

#[tokio::test]
async fn without_a_policy_a_person_decides() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("return-0302", &order).await;
    let judged = stage.desk.ask("returns.judge", json!({ "id": case["row"]["id"] })).await;
    assert_eq!(judged[0]["decision"]["eligible"], "needs_you", "{judged}");
    let through = stage.desk.ask("returns.approve", json!({ "id": case["row"]["id"] })).await;
    assert_eq!(through["row"]["state"], "approved");
}
