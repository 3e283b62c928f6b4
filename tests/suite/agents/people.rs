//! What the shop knows of each person, and taking changes back.

use crate::cast::{Letter, Shop};
use comptoir_core::agents::{self, Amount};
use comptoir_kernel::AgentId;
use comptoir_store::StoreError;
use serde_json::json;

#[tokio::test]
async fn a_profile_is_changed_and_taken_back_as_it_was() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let before = shop.person(jonas).await;
    let change = json!({ "id": jonas, "role": "guest", "guestUntil": "2026-12-31", "languages": ["de", "tr", "de"],
        "signatures": { "de-AT": "Servus, Jonas", "ja": "  " }, "limits": { "refund": { "minor": 5000, "currency": "EUR" } } });
    let changed = shop.ask("agents.update", change).await;
    assert_eq!(changed["languages"], json!(["de", "tr"]));
    assert_eq!(changed["signatures"], json!({ "de-AT": "Servus, Jonas" }));
    assert_eq!(changed["guestUntil"], "2026-12-31");
    shop.ask("inbox.undo", json!({ "undoId": changed["undoId"] })).await;
    assert_eq!(shop.person(jonas).await, before);
}

#[tokio::test]
async fn who_was_added_by_mistake_is_gone_after_undo() {
    let shop = Shop::open();
    let added = shop.ask("agents.add", json!({ "name": "Jonas" })).await;
    shop.ask("inbox.undo", json!({ "undoId": added["undoId"] })).await;
    assert_eq!(shop.ask("agents.list", json!({})).await.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_last_owner_stays_owner() {
    let shop = Shop::open();
    let bo = shop.ask("agents.me", json!({})).await["id"].as_i64().unwrap();
    shop.ask("agents.update_me", json!({ "name": "Bo" })).await;
    let demoted = shop.refusal("agents.update", json!({ "id": bo, "role": "agent" })).await;
    assert_eq!(demoted.code, "agent-last-owner");
    let left = shop.refusal("inbox.agent_leaves", json!({ "id": bo, "to": null })).await;
    assert_eq!(left.code, "agent-last-owner");
    assert_eq!(shop.person(bo).await["role"], "owner");
    assert!(shop.person(bo).await["leftAt"].is_null());
}

#[tokio::test]
async fn a_profile_that_makes_no_sense_is_refused_whole() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let before = shop.person(jonas).await;
    for (wrong, code) in [
        (json!({ "name": "  " }), "request-invalid"),
        (json!({ "role": "guest" }), "guest-until-missing"),
        (json!({ "role": "guest", "guestUntil": "soon" }), "request-invalid"),
        (json!({ "languages": ["Deutsch"] }), "request-invalid"),
        (json!({ "limits": { "discountPercent": 120 } }), "request-invalid"),
        (json!({ "role": "king" }), "request-invalid"),
    ] {
        let mut request = wrong.clone();
        request["id"] = json!(jonas);
        assert_eq!(shop.refusal("agents.update", request).await.code, code, "{wrong}");
    }
    assert_eq!(shop.person(jonas).await, before);
}

#[tokio::test]
async fn limits_hold_for_agents_and_not_for_owners() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let limits = json!({ "refund": { "minor": 5000, "currency": "EUR" }, "discountPercent": 10 });
    shop.ask("agents.update", json!({ "id": jonas, "limits": limits })).await;
    let of = |id: i64| {
        shop.desk
            .store()
            .read(|connection| Ok::<_, StoreError>(agents::limits(connection, AgentId(id)).unwrap()))
            .unwrap()
    };
    let fifty = Amount { minor: 5000, currency: "EUR".into() };
    let more = Amount { minor: 5001, currency: "EUR".into() };
    assert!(of(jonas).allow_refund(&fifty) && !of(jonas).allow_refund(&more));
    assert!(of(jonas).allow_percent(10) && !of(jonas).allow_percent(11));
    let bo = shop.ask("agents.me", json!({})).await["id"].as_i64().unwrap();
    assert!(of(bo).allow_refund(&more));
}

#[tokio::test]
async fn the_macro_signs_in_the_language_of_the_conversation() {
    let shop = Shop::open();
    let signatures = json!({ "de": "Herzliche Grüße\nBo", "fr": "Cordialement\nBo" });
    shop.ask("agents.update_me", json!({ "name": "Bo", "signature": "Kind regards\nBo", "signatures": signatures }))
        .await;
    shop.import(
        &Letter::from(crate::cast::ADA).text(
            "Guten Tag, mein Paket ist leider immer noch nicht angekommen. Können Sie mir bitte sagen, wo es ist?",
        ),
    )
    .await;
    let conversation = &shop.conversations().await[0];
    let id = conversation["row"]["id"].clone();
    let saved = shop.ask("macros.save", json!({ "titles": { "en": "Sign" } })).await;
    let text = "{{ agent.signature }}";
    shop.ask("macros.save_variant", json!({ "macroId": saved["id"], "language": "en", "body": text })).await;
    let preview = shop.ask("inbox.preview_macro", json!({ "conversationId": id, "macroId": saved["id"] })).await;
    assert!(preview["text"].as_str().unwrap().contains("Herzliche Grüße"), "{preview}");
}

#[tokio::test]
async fn own_keys_stand_before_the_desks_and_can_be_given_up() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let keys = json!({ "keys": { "inbox.close": "y" }, "hasSingleKeys": true });
    shop.ask_as(jonas, "agents.set_keys", json!({ "keys": keys })).await.unwrap();
    assert_eq!(shop.ask_as(jonas, "agents.me", json!({})).await.unwrap()["keys"], keys);
    assert!(shop.ask("agents.me", json!({})).await["keys"].is_null());
    shop.ask_as(jonas, "agents.set_keys", json!({ "keys": null })).await.unwrap();
    assert!(shop.ask_as(jonas, "agents.me", json!({})).await.unwrap()["keys"].is_null());
}
