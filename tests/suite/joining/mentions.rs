//! Colleagues who are named, who follow, and to whom a conversation is handed over.

use super::{everything, three, undo};
use crate::cast::{Shop, list, told};
use comptoir_core::{Caller, Topic};
use comptoir_kernel::AgentId;
use serde_json::{Value, json};

async fn add(shop: &Shop, name: &str) -> i64 {
    shop.ask("agents.add", json!({ "name": name })).await["id"].as_i64().unwrap()
}

async fn ask_as(shop: &Shop, agent: i64, command: &str, request: Value) -> Value {
    shop.desk.ask(Caller { agent: AgentId(agent) }, command, request).await.unwrap()
}

async fn mentions(shop: &Shop, agent: i64) -> (Value, Vec<i64>) {
    let counts = ask_as(shop, agent, "inbox.counts", json!({})).await;
    let page = ask_as(shop, agent, "inbox.page", json!({ "view": "mentions" })).await;
    let ids = list(&page["rows"]).iter().map(|row| row["id"].as_i64().unwrap()).collect();
    (counts["views"]["mentions"].clone(), ids)
}

#[tokio::test]
async fn whoever_is_named_in_a_note_finds_it_until_seen_and_follows_from_then_on() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    let bo = add(&shop, "Bo Berg").await;
    let before = everything(&shop);
    let noted = shop.ask("inbox.add_note", json!({ "id": one, "text": "@bo, and ada@bo.example" })).await;
    let whole = shop.conversation(one).await;
    assert_eq!(list(&whole["messages"])[1]["mentions"], json!([{ "agentId": bo, "name": "bo" }]));
    assert_eq!(whole["ties"]["followers"], json!([bo]));
    assert_eq!(mentions(&shop, bo).await, (json!(1), vec![one]));
    undo(&shop, &noted).await;
    assert_eq!(everything(&shop), before);

    shop.ask("inbox.add_note", json!({ "id": one, "text": "@Bo" })).await;
    shop.ask("inbox.add_note", json!({ "id": other, "text": "@Bo Berg" })).await;
    ask_as(&shop, bo, "inbox.see_mentions", json!({ "id": other })).await;
    assert_eq!(mentions(&shop, bo).await, (json!(1), vec![one, other]), "what was not seen comes first");
    let mine = shop.ask("agents.me", json!({})).await["id"].as_i64().unwrap();
    assert_eq!(mentions(&shop, mine).await, (json!(0), vec![]));
    assert_eq!(ask_as(&shop, bo, "inbox.open", json!({ "id": one })).await["ties"]["hasUnseenMention"], true);
}

#[tokio::test]
async fn following_begins_and_ends_and_is_taken_back() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    let me = shop.ask("agents.me", json!({})).await["id"].clone();
    let before = everything(&shop);
    let done = shop.ask("inbox.follow", json!({ "ids": [one, other], "follows": true })).await;
    assert_eq!(shop.conversation(one).await["ties"]["followers"], json!([me]));
    let ended = shop.ask("inbox.follow", json!({ "ids": [one], "follows": false })).await;
    assert_eq!(shop.conversation(one).await["ties"]["followers"], json!([]));
    undo(&shop, &ended).await;
    undo(&shop, &done).await;
    assert_eq!(everything(&shop), before);
}

#[tokio::test]
async fn handing_over_assigns_and_tells_in_one_deed() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    let bo = add(&shop, "Bo Berg").await;
    let request = json!({ "ids": [one, other], "agentId": bo, "note": "Size L is on the shelf." });
    let done = shop.ask("inbox.hand_over", request).await;
    for id in [one, other] {
        let whole = shop.conversation(id).await;
        assert_eq!(whole["row"]["assigneeId"], bo);
        assert_eq!(list(&whole["messages"])[1]["visibleText"], "Size L is on the shelf.");
    }
    assert_eq!(mentions(&shop, bo).await.0, 2);
    undo(&shop, &done).await;
    for id in [one, other] {
        let whole = shop.conversation(id).await;
        assert_eq!((&whole["row"]["assigneeId"], list(&whole["messages"]).len()), (&Value::Null, 1));
        assert_eq!(whole["ties"]["followers"], json!([]));
    }
    for (request, code) in [
        (json!({ "ids": [one], "agentId": bo, "note": "  " }), "draft-empty"),
        (json!({ "ids": [one], "agentId": 999, "note": "x" }), "agent-absent"),
    ] {
        assert_eq!(shop.refusal("inbox.hand_over", request).await.code, code);
        assert_eq!(shop.conversation(one).await["row"]["assigneeId"], Value::Null, "nothing half done");
    }
}

#[tokio::test]
async fn whoever_is_named_or_gets_a_conversation_hears_of_it_at_once_and_nobody_else() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    let bo = add(&shop, "Bo Berg").await;
    let cy = add(&shop, "Cy Ost").await;
    let heard = async |agent: i64, ids: &[i64]| -> Vec<(String, u64, String)> {
        let notices = shop.ask_as(agent, "inbox.notices", json!({ "ids": ids })).await.unwrap();
        let text = |notice: &Value, name: &str| notice[name].as_str().unwrap().to_owned();
        list(&notices)
            .iter()
            .map(|one| (text(one, "event"), one["count"].as_u64().unwrap(), text(one, "what")))
            .collect()
    };
    let mut changes = shop.desk.changes();
    shop.ask("inbox.add_note", json!({ "id": one, "text": "nobody is named" })).await;
    assert_eq!(told(&mut changes, Topic::Notices), Vec::<i64>::new());
    shop.ask("inbox.add_note", json!({ "id": one, "text": "@Bo please look" })).await;
    assert_eq!(told(&mut changes, Topic::Notices), [one]);
    assert_eq!(heard(bo, &[one]).await, [("mentioned".into(), 1, "@Bo please look".into())]);
    assert_eq!((heard(cy, &[one]).await, heard(1, &[one]).await), (vec![], vec![]));
    shop.ask_as(bo, "inbox.see_mentions", json!({ "id": one })).await.unwrap();
    assert_eq!(heard(bo, &[one]).await, [], "what was seen is told no more");

    shop.ask("inbox.assign", json!({ "ids": [one], "agentId": 1 })).await;
    assert_eq!(told(&mut changes, Topic::Notices), Vec::<i64>::new(), "nobody is told of what they took themselves");
    shop.ask("inbox.hand_over", json!({ "ids": [other, third], "agentId": bo, "note": "Size L" })).await;
    assert_eq!(told(&mut changes, Topic::Notices), [other, third]);
    assert_eq!(heard(bo, &[other, third]).await, [("assigned".into(), 2, String::new())]);
    assert_eq!(heard(cy, &[other, third]).await, []);
}
