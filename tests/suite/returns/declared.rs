//! What the customer says and shows decides what the policy asks for next.

use super::{Stage, standing};
use crate::cast::list;
use serde_json::{Value, json};

const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/// Saves a policy of one rule for the whole world that holds for every order.
async fn promise(stage: &Stage, when: Value, verdict: Value) {
    let rule = json!({ "id": "a", "name": "All", "when": when, "verdict": verdict });
    let policy = json!({ "zones": [{ "name": "World", "countries": [], "rules": [rule] }] });
    stage.desk.ask("returns.save_policy", json!({ "policy": policy, "basedOn": 0 })).await;
}

async fn start(stage: &Stage, uid: &str, change: Value) -> Value {
    let (order, _) = stage.paid().await;
    let line = stage.options(&order).await["lines"][0].clone();
    let mut wanted = json!({ "line": line["line"], "quantity": 1, "reason": "too_small" });
    for (name, value) in change.as_object().unwrap() {
        wanted[name] = value.clone();
    }
    let request = json!({ "uid": uid, "orderId": order, "track": "voluntary", "lines": [wanted] });
    stage.desk.ask("returns.start", request).await
}

#[tokio::test]
async fn a_photo_that_the_policy_needs_is_asked_for_and_lets_the_case_go_on() {
    let stage = Stage::of(20).await;
    promise(&stage, json!({}), json!({ "needsPhoto": true, "approvesItself": true, "window": { "days": null } })).await;
    let case = start(&stage, "return-0501", json!({})).await;
    assert_eq!(standing(&case).0, "needs_info", "{case}");
    let letter = stage.desk.ask("returns.letter", json!({ "id": case["row"]["id"], "language": "en" })).await;
    assert!(letter["body"].as_str().unwrap().contains("that show what you describe"), "{letter}");
    let request = json!({ "id": case["row"]["id"], "name": "hem.png", "mimeType": "image/png", "base64": DOT });
    stage.desk.ask("returns.attach", request).await;
    let through = stage.show(&case).await;
    assert_eq!(standing(&through).0, "approved", "the rule was judged anew: {through}");
    let by: Vec<_> = list(&through["events"]).iter().filter(|it| it["event"] == "moved").collect();
    assert_eq!(by[0]["args"]["by"], "policy");
}

#[tokio::test]
async fn a_question_of_a_person_is_not_answered_by_a_photo() {
    let stage = Stage::of(20).await;
    let case = start(&stage, "return-0502", json!({})).await;
    let id = &case["row"]["id"];
    stage.desk.ask("returns.ask_info", json!({ "id": id, "note": "Which size is it?" })).await;
    let request = json!({ "id": id, "name": "hem.png", "mimeType": "image/png", "base64": DOT });
    stage.desk.ask("returns.attach", request).await;
    assert_eq!(standing(&stage.show(&case).await).0, "needs_info");
}

#[tokio::test]
async fn a_rule_about_the_condition_waits_for_what_the_customer_says() {
    let stage = Stage::of(20).await;
    let verdict = json!({ "approvesItself": true, "window": { "days": null } });
    promise(&stage, json!({ "conditions": ["unopened"] }), verdict).await;
    let case = start(&stage, "return-0503", json!({})).await;
    assert_eq!(standing(&case).0, "requested", "nobody knows the condition yet: {case}");
    let item = &case["items"][0]["id"];
    let used = stage.desk.ask("returns.declare", json!({ "id": item, "condition": "used" })).await;
    assert_eq!((standing(&used).0, &used["items"][0]["condition"]), ("requested", &json!("used")), "{used}");
    let new = stage.desk.ask("returns.declare", json!({ "id": item, "condition": "unopened" })).await;
    assert_eq!(standing(&new).0, "approved", "{new}");
    stage.desk.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] })).await;
    stage.grade(item, "a", 0).await;
    let late = stage.desk.refusal("returns.declare", json!({ "id": item, "condition": "used" })).await;
    assert_eq!(late.code, "return-move", "somebody has looked at it");
}

#[tokio::test]
async fn what_is_said_at_once_is_judged_at_once() {
    let stage = Stage::of(20).await;
    let verdict = json!({ "approvesItself": true, "window": { "days": null } });
    promise(&stage, json!({ "conditions": ["unopened"] }), verdict).await;
    let case = start(&stage, "return-0504", json!({ "condition": "unopened" })).await;
    assert_eq!(standing(&case).0, "approved", "{case}");
}
