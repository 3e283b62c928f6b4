//! Senders who are kept out, and the reason that spam shows.

use super::{everything, letter, three, undo};
use crate::cast::{ADA, CEM, DAY, NOON, SHOP, Shop, list};
use serde_json::{Value, json};

async fn spam(shop: &Shop) -> Vec<Value> {
    let page = shop.ask("inbox.page", json!({ "view": "spam" })).await;
    let mut opened = Vec::new();
    for row in list(&page["rows"]) {
        opened.push(shop.conversation(row["id"].as_i64().unwrap()).await);
    }
    opened
}

#[tokio::test]
async fn a_blocked_sender_goes_to_spam_with_the_reason_and_comes_back_when_wanted() {
    let shop = Shop::open();
    shop.ask("agents.update_me", json!({ "name": "Mira" })).await;
    let me = shop.ask("agents.me", json!({})).await["id"].clone();
    let [_, _, third] = three(&shop).await;
    let preview = shop.ask("inbox.preview_block", json!({ "id": third })).await;
    assert_eq!(preview, json!({ "address": CEM, "domain": "elsewhere.example", "isOwn": false }));
    let before = everything(&shop);
    let request = json!({ "pattern": CEM, "reason": "sells  links", "ids": [third] });
    let done = shop.ask("inbox.block", request.clone()).await;
    let found = spam(&shop).await.remove(0)["ties"]["spam"].clone();
    assert_eq!(
        (&found["kind"], &found["agentId"], &found["at"], &found["pattern"], &found["reason"]),
        (&json!("block"), &me, &json!(NOON), &json!(CEM), &json!("sells links"))
    );
    assert_eq!(shop.refusal("inbox.block", request.clone()).await.code, "block-known");
    undo(&shop, &done).await;
    assert_eq!(shop.ask("inbox.blocks", json!({})).await, json!([]));
    assert_eq!(shop.conversation(third).await["row"]["status"], "open");
    assert_ne!(everything(&shop), before, "a line says that it was taken back");

    shop.ask("inbox.block", request).await;
    shop.clock.advance(DAY);
    shop.import(&letter(CEM, "c2", "Cheap links").at(NOON + DAY - 1000)).await;
    shop.import(&letter(CEM, "c3", "Re: Jacket too small").in_reply_to("a1").at(NOON + DAY - 900)).await;
    assert_eq!(spam(&shop).await.len(), 3, "not even by somebody else's conversation");
    let fresh = spam(&shop).await.into_iter().find(|one| one["row"]["subject"] == "Cheap links").unwrap();
    let why = &fresh["ties"]["spam"];
    assert_eq!((&why["at"], &why["agentId"], &why["reason"]), (&json!(NOON), &me, &json!("sells links")));
    assert_eq!((&fresh["row"]["isUnread"], &fresh["activities"][0]["event"]), (&json!(false), &json!("kept_out")));

    let ids = [fresh["row"]["id"].clone()];
    let back = shop.ask("inbox.not_spam", json!({ "ids": ids, "unblock": true })).await;
    let row = shop.conversation(ids[0].as_i64().unwrap()).await;
    assert_eq!((&row["row"]["status"], &row["ties"]["spam"]), (&json!("open"), &Value::Null));
    assert_eq!(shop.ask("inbox.blocks", json!({})).await, json!([]));
    undo(&shop, &back).await;
    assert_eq!(shop.ask("inbox.blocks", json!({})).await[0]["pattern"], CEM);
    assert_eq!(spam(&shop).await.len(), 3);
}

#[tokio::test]
async fn a_whole_domain_can_be_blocked_unless_it_is_shared_or_our_own() {
    let shop = Shop::open();
    three(&shop).await;
    super::tamper(
        &shop,
        "INSERT INTO channel_addresses (address, channel_id)
         SELECT 'support@nordlicht.example', id FROM channels LIMIT 1",
    );
    for (pattern, code) in [
        ("gmail.com", "block-domain-shared"),
        ("@gmx.de", "block-domain-shared"),
        ("nordlicht.example", "block-own"),
        (SHOP, "block-own"),
        ("not an address", "block-invalid"),
    ] {
        assert_eq!(shop.refusal("inbox.block", json!({ "pattern": pattern })).await.code, code, "{pattern}");
    }
    shop.ask("inbox.block", json!({ "pattern": "@Elsewhere.example" })).await;
    for (from, status) in [(CEM, "spam"), ("pest@mail.elsewhere.example", "spam"), (ADA, "open")] {
        shop.import(&letter(from, &format!("new-{from}"), &format!("From {from}")).at(NOON - 1000)).await;
        let found = shop.ask("inbox.search", json!({ "query": format!("\"From {from}\"") })).await;
        assert_eq!(found["hits"][0]["row"]["status"], status, "{from}");
    }
    let block = shop.ask("inbox.blocks", json!({})).await[0].clone();
    assert_eq!(block["pattern"], "elsewhere.example");
    let lifted = shop.ask("inbox.unblock", json!({ "id": block["id"] })).await;
    assert_eq!(shop.refusal("inbox.unblock", json!({ "id": block["id"] })).await.code, "block-absent");
    undo(&shop, &lifted).await;
    assert_eq!(shop.ask("inbox.blocks", json!({})).await[0], block);
}

#[tokio::test]
async fn spam_always_says_why() {
    let shop = Shop::open();
    let [one, _, _] = three(&shop).await;
    let me = shop.ask("agents.me", json!({})).await["id"].clone();
    shop.ask("inbox.set_status", json!({ "ids": [one], "status": "spam" })).await;
    shop.import(&letter(CEM, "s1", "Winner").header("X-Spam-Flag", "YES").at(NOON - 1000)).await;
    let said = spam(&shop).await;
    let agent_of = |kind: &str| {
        let one = said.iter().find(|one| one["ties"]["spam"]["kind"] == kind).expect("a reason of this kind");
        one["ties"]["spam"]["agentId"].clone()
    };
    assert_eq!((said.len(), agent_of("agent"), agent_of("server")), (2, me, Value::Null));
}
