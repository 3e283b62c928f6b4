//! What money and exceptions come to is not for everybody: each command that decides is refused to whoever may not do it
//! alone, before anything has happened.

use super::{Stage, standing};
use crate::cast::list;
use serde_json::{Value, json};

/// Commands that let something through, give money or goods, or take back what was decided.
const DECISIONS: [&str; 10] = [
    "returns.approve",
    "returns.cancel",
    "returns.close",
    "returns.decide",
    "returns.decline",
    "returns.dispute",
    "returns.done_by_hand",
    "returns.record_in_shop",
    "returns.set_charges",
    "returns.try_again",
];

/// Every field that one of them needs, so that nothing but the role can refuse it.
fn request(case: &Value, effect: &Value) -> Value {
    json!({ "id": case["row"]["id"], "uid": effect["uid"], "note": "No", "goodwill": "A regular.",
        "fee": 0, "shipping": 0, "bonus": 0 })
}

#[tokio::test]
async fn who_may_not_send_decides_nothing_about_a_return() {
    let stage = Stage::reading_only(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.inspected("role-0001", &order).await;
    let decided = stage.decide(&case).await;
    let effect = &decided["effects"][0];
    assert_eq!((&effect["kind"], &effect["state"]), (&json!("refund"), &json!("manual")), "{decided}");
    for role in ["draft_only", "guest"] {
        // Guests have a last day.
        let noor = json!({ "name": "Noor", "role": role, "guestUntil": (role == "guest").then_some("2099-12-31") });
        let me = stage.desk.ask("agents.add", noor).await["id"].as_i64().unwrap();
        for command in DECISIONS {
            let refused = stage.desk.ask_as(me, command, request(&case, effect)).await.unwrap_err();
            assert_eq!(refused.code, "role-forbids", "{command} as {role}");
        }
    }
    let after = stage.show(&case).await;
    assert_eq!((standing(&after), &after["events"]), (standing(&decided), &decided["events"]), "nothing has happened");
}

#[tokio::test]
async fn what_only_an_owner_allows_is_refused_to_an_agent() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.start("role-0002", &order).await;
    let me = stage.desk.colleague("Jonas", "agent").await;
    let policy = stage.desk.ask("returns.policy", json!({})).await;
    let usual = list(&policy["defaults"])[0]["policy"].clone();
    let owners = [
        ("returns.refuse_exception", json!({ "id": case["row"]["id"], "note": "No" })),
        ("returns.save_policy", json!({ "policy": usual, "basedOn": 0 })),
        ("storefronts.approve_act", json!({ "id": 1 })),
        ("storefronts.decline_act", json!({ "id": 1, "reason": "No" })),
        ("storefronts.switch_act", json!({ "storeId": case["row"]["storeId"], "kind": "duplicate", "isOn": true })),
    ];
    for (command, request) in owners {
        let refused = stage.desk.ask_as(me, command, request).await.unwrap_err();
        assert_eq!(refused.code, "role-forbids", "{command}");
    }
    assert_eq!(stage.desk.ask("returns.policy", json!({})).await["policy"], policy["policy"]);
}

#[tokio::test]
async fn who_only_drafts_prepares_an_exchange_and_somebody_else_decides_it() {
    let stage = Stage::of(20).await;
    let (order, _) = stage.paid().await;
    let case = stage.inspected("role-0003", &order).await;
    let me = stage.desk.colleague("Mira", "draft_only").await;
    let found = stage.desk.ask("storefronts.find_products", json!({ "query": "jumper" })).await;
    let row = &found["products"][0];
    let swap = json!({ "productId": row["id"], "variant": row["product"]["variants"][0]["id"] });
    let wish = json!({ "id": case["items"][0]["id"], "outcome": "exchange", "swap": swap });
    let prepared = stage.desk.ask_as(me, "returns.set_outcome", wish).await.unwrap();
    assert_eq!(prepared["items"][0]["outcome"], "exchange");
    let own = stage.desk.ask_as(me, "returns.decide", json!({ "id": case["row"]["id"] })).await.unwrap_err();
    assert_eq!(own.code, "role-forbids");
    assert!(list(&stage.show(&case).await["effects"]).is_empty(), "no order was placed");
    let decided = stage.decide(&case).await;
    assert_eq!((standing(&decided).0, &decided["effects"][0]["kind"]), ("decided", &json!("exchange")));
}
