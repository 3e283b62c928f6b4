//! The work among colleagues: how much, handing on, leaving, drafts for review.

use crate::cast::{Letter, Shop};
use serde_json::{Value, json};

async fn load(shop: &Shop, agent: Value) -> Value {
    let answer = shop.ask("inbox.workload", json!({})).await;
    answer["rows"].as_array().unwrap().iter().find(|row| row["agentId"] == agent).cloned().unwrap_or(Value::Null)
}

async fn three_letters(shop: &Shop) -> Vec<i64> {
    for number in 0..3 {
        let from = format!("customer{number}@world.example");
        shop.import(&Letter::from(&from).text("Where is my parcel?")).await;
    }
    shop.conversations().await.iter().map(|one| one["row"]["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn the_workload_counts_open_waiting_overdue_and_what_was_closed() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let ids = three_letters(&shop).await;
    assert_eq!(load(&shop, Value::Null).await["open"], json!(3));
    shop.ask("inbox.assign", json!({ "ids": ids, "agentId": jonas })).await;
    shop.clock.advance(5 * 3_600_000);
    shop.ask_as(jonas, "inbox.set_status", json!({ "ids": [ids[0]], "status": "closed" })).await.unwrap();
    shop.ask_as(jonas, "inbox.set_status", json!({ "ids": [ids[1]], "status": "pending" })).await.unwrap();
    let row = load(&shop, json!(jonas)).await;
    let wanted = [("open", 1), ("waiting", 1), ("overdue", 1), ("later", 1), ("closedToday", 1), ("closedWeek", 1)];
    for (what, count) in wanted {
        assert_eq!(row[what], json!(count), "{what} of {row}");
    }
    shop.ask_as(jonas, "inbox.set_status", json!({ "ids": [ids[0]], "status": "open" })).await.unwrap();
    assert_eq!(load(&shop, json!(jonas)).await["closedToday"], json!(0), "opened again is not closed");
}

#[tokio::test]
async fn who_leaves_keeps_the_history_and_hands_on_what_is_open_until_it_is_taken_back() {
    let shop = Shop::open();
    let (jonas, mira) = (shop.colleague("Jonas", "agent").await, shop.colleague("Mira", "agent").await);
    let ids = three_letters(&shop).await;
    shop.ask("inbox.assign", json!({ "ids": ids, "agentId": jonas })).await;
    shop.ask_as(jonas, "inbox.add_note", json!({ "id": ids[0], "text": "Called the carrier." })).await.unwrap();
    shop.ask("inbox.set_status", json!({ "ids": [ids[2]], "status": "closed" })).await;
    let left = shop.ask("inbox.agent_leaves", json!({ "id": jonas, "to": mira })).await;
    assert_eq!(left["count"], json!(2));
    assert!(shop.person(jonas).await["leftAt"].is_number());
    let hands = async |id: i64| shop.conversation(id).await["row"]["assigneeId"].clone();
    assert_eq!([hands(ids[0]).await, hands(ids[2]).await], [json!(mira), json!(jonas)], "what is closed stays theirs");
    let note = &shop.conversation(ids[0]).await["messages"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(note["agentId"], json!(jonas));
    let gone = shop.refusal("inbox.assign", json!({ "ids": [ids[0]], "agentId": jonas })).await;
    assert_eq!(gone.code, "agent-left");
    assert_eq!(shop.ask_as(jonas, "inbox.counts", json!({})).await.unwrap_err().code, "agent-left");
    shop.ask("inbox.undo", json!({ "undoId": left["undoId"] })).await;
    assert!(shop.person(jonas).await["leftAt"].is_null());
    assert_eq!(hands(ids[0]).await, json!(jonas));
}

#[tokio::test]
async fn work_is_handed_on_longest_waiting_first_and_back_again() {
    let shop = Shop::open();
    let (jonas, mira) = (shop.colleague("Jonas", "agent").await, shop.colleague("Mira", "agent").await);
    let ids = three_letters(&shop).await;
    shop.ask("inbox.assign", json!({ "ids": ids, "agentId": jonas })).await;
    let moved = shop.ask("inbox.reassign", json!({ "from": jonas, "to": mira, "most": 2 })).await;
    assert_eq!(moved["count"], json!(2));
    assert_eq!(load(&shop, json!(mira)).await["open"], json!(2));
    shop.ask("inbox.undo", json!({ "undoId": moved["undoId"] })).await;
    assert_eq!(load(&shop, json!(jonas)).await["open"], json!(3));
    let same = shop.refusal("inbox.reassign", json!({ "from": jonas, "to": jonas })).await;
    assert_eq!(same.code, "request-invalid");
}

#[tokio::test]
async fn a_draft_goes_to_somebody_who_sends_and_comes_back_by_undo() {
    let shop = Shop::open();
    let (mira, jonas) = (shop.colleague("Mira", "draft_only").await, shop.colleague("Jonas", "agent").await);
    let noor = shop.colleague("Noor", "draft_only").await;
    let id = shop.letter_from_ada().await;
    let words = |text: &str| {
        json!({ "conversationId": id, "kind": "reply", "subject": "Re", "text": text,
        "recipients": { "to": [], "cc": [], "bcc": [], "replyTo": [] } })
    };
    let draft = shop.ask_as(mira, "inbox.save_draft", words("It is on its way.")).await.unwrap();
    let hand = |to: i64| shop.ask_as(mira, "inbox.request_review", json!({ "draftId": draft["id"], "to": to }));
    assert_eq!(hand(noor).await.unwrap_err().code, "review-by-nobody");
    let handed = hand(jonas).await.unwrap();
    let theirs = shop.ask_as(jonas, "inbox.open", json!({ "id": id })).await.unwrap();
    assert_eq!(theirs["drafts"][0]["text"], "It is on its way.");
    assert_eq!(theirs["row"]["assigneeId"], json!(jonas));
    let lines: Vec<&Value> = theirs["activities"].as_array().unwrap().iter().map(|line| &line["event"]).collect();
    assert!(lines.contains(&&json!("review")), "{lines:?}");
    shop.ask_as(mira, "inbox.undo", json!({ "undoId": handed["undoId"] })).await.unwrap();
    let mine = shop.ask_as(mira, "inbox.open", json!({ "id": id })).await.unwrap();
    assert_eq!(mine["drafts"][0]["text"], "It is on its way.");
    assert!(mine["row"]["assigneeId"].is_null());
    // Nobody's own draft is written over.
    shop.ask_as(jonas, "inbox.save_draft", words("Mine.")).await.unwrap();
    assert_eq!(hand(jonas).await.unwrap_err().code, "review-has-draft");
    assert_eq!(
        shop.ask_as(mira, "inbox.get_draft", json!({ "id": draft["id"] })).await.unwrap()["text"],
        "It is on its way."
    );
}
