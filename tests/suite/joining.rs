//! What joining promises: one of several and several of one, exactly, at any time; and what else ties conversations.

mod belongings;
mod blocking;
mod mentions;
mod parting;

use crate::cast::{ADA, CEM, DAY, Letter, NOON, SHOP, Shop, list};
use comptoir_store::StoreError;
use comptoir_store::rusqlite::types::Value as Cell;
use comptoir_store::rusqlite::{Connection, Transaction};
use serde_json::{Value, json};

/// A letter of Ada's or Cem's about something, a day ago; its id is its text.
pub fn letter(from: &str, id: &str, subject: &str) -> Letter {
    Letter::from(from).subject(subject).id(id).at(NOON - DAY).text(id)
}

/// Two conversations of Ada's and one of Cem's: answers their numbers.
pub async fn three(shop: &Shop) -> [i64; 3] {
    for (from, id, subject, at) in [
        (ADA, "a1", "Jacket too small", NOON - 3 * DAY),
        (ADA, "b1", "Where is my parcel", NOON - 2 * DAY),
        (CEM, "c1", "Invoice please", NOON - DAY),
    ] {
        shop.import(&letter(from, id, subject).at(at)).await;
    }
    let found = shop.conversations().await;
    let number = |at: usize| found[at]["row"]["id"].as_i64().unwrap();
    [number(0), number(1), number(2)]
}

pub async fn merge(shop: &Shop, survivor: i64, absorbed: &[i64]) -> Value {
    shop.ask("inbox.merge_conversations", json!({ "survivorId": survivor, "absorbedIds": absorbed })).await
}

async fn undo(shop: &Shop, answer: &Value) {
    shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] })).await;
}

/// Every row that joining may touch, as text, so that "exactly" can be compared.
pub fn everything(shop: &Shop) -> Vec<String> {
    const TABLES: &[&str] = &[
        "SELECT * FROM conversations ORDER BY id",
        "SELECT * FROM conversation_counts WHERE total > 0 ORDER BY status, assignee_id",
        "SELECT id, conversation_id FROM messages ORDER BY id",
        "SELECT * FROM thread_ids ORDER BY message_id, conversation_id",
        "SELECT * FROM participants ORDER BY conversation_id, address",
        "SELECT * FROM conversation_tags ORDER BY conversation_id, tag_id",
        "SELECT * FROM activities ORDER BY id",
        "SELECT * FROM drafts ORDER BY id",
        "SELECT * FROM merges ORDER BY absorbed_id",
        "SELECT * FROM conversation_links ORDER BY conversation_id, other_id",
        "SELECT * FROM followers ORDER BY conversation_id, agent_id",
        "SELECT * FROM mentions ORDER BY message_id, agent_id",
        "SELECT * FROM blocks ORDER BY id",
        "SELECT * FROM conversation_topics ORDER BY conversation_id",
        "SELECT * FROM conversation_items ORDER BY conversation_id, item_id",
        "SELECT * FROM conversation_causes ORDER BY conversation_id",
        "SELECT * FROM promises ORDER BY id",
        "SELECT * FROM contact_threads ORDER BY conversation_id",
        "SELECT * FROM follow_ups ORDER BY conversation_id",
        "SELECT id, conversation_count, last_contact_at FROM customers ORDER BY id",
    ];
    let dump = |connection: &Connection| {
        let mut lines = Vec::new();
        for sql in TABLES {
            let mut statement = connection.prepare(sql)?;
            let width = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let cells = (0..width).map(|at| row.get::<_, Cell>(at)).collect::<Result<Vec<_>, _>>()?;
                lines.push(format!("{sql}: {cells:?}"));
            }
        }
        Ok::<_, StoreError>(lines)
    };
    shop.desk.store().read(dump).unwrap()
}

async fn draft(shop: &Shop, id: i64, text: &str) -> Value {
    let request = json!({ "conversationId": id, "kind": "reply", "recipients": {}, "text": text });
    shop.ask("inbox.save_draft", request).await["id"].clone()
}

/// Everything about three conversations that merging has to bring together and parting to tell apart.
async fn furnish(shop: &Shop, [one, other, third]: [i64; 3]) {
    let bo = shop.ask("agents.add", json!({ "name": "Bo Berg" })).await["id"].clone();
    shop.ask("inbox.tag", json!({ "ids": [one], "add": ["size"] })).await;
    shop.ask("inbox.tag", json!({ "ids": [other, third], "add": ["size", "delivery"] })).await;
    shop.ask("inbox.assign", json!({ "ids": [other], "agentId": bo })).await;
    shop.ask("inbox.set_priority", json!({ "ids": [third], "priority": "urgent" })).await;
    shop.ask("inbox.set_status", json!({ "ids": [one], "status": "closed" })).await;
    shop.ask("inbox.add_note", json!({ "id": third, "text": "@Bo please look" })).await;
    shop.ask("inbox.link", json!({ "id": other, "otherId": third })).await;
    draft(shop, one, "to the first").await;
    draft(shop, other, "to the second").await;
}

#[tokio::test]
async fn merging_brings_everything_together_and_undoing_it_is_exact() {
    let shop = Shop::open();
    let three = three(&shop).await;
    let [one, other, third] = three;
    furnish(&shop, three).await;
    let before = everything(&shop);
    let done = merge(&shop, one, &[other, third]).await;

    assert_eq!(shop.threads().await, ["a1 + b1 + c1 + @Bo please look"]);
    let whole = shop.conversation(one).await;
    let row = &whole["row"];
    assert_eq!((&row["status"], &row["priority"], &row["messageCount"]), (&json!("open"), &json!("urgent"), &json!(3)));
    let tags: Vec<&str> = list(&row["tags"]).iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    assert_eq!(tags, ["delivery", "size"]);
    assert_eq!(row["assigneeId"], shop.ask("agents.list", json!({})).await[1]["id"]);
    let numbers: Vec<&Value> = list(&whole["ties"]["merged"]).iter().map(|part| &part["id"]).collect();
    assert_eq!(numbers, [&json!(other), &json!(third)]);
    assert_eq!(whole["ties"]["followers"].as_array().map(Vec::len), Some(1));
    assert_eq!(whole["ties"]["links"], json!([]), "what was linked is one now");
    let lines: Vec<&Value> =
        list(&whole["activities"]).iter().filter(|line| line["event"] == "merged").map(|line| &line["args"]).collect();
    assert_eq!(lines, [&json!({ "number": other.to_string() }), &json!({ "number": third.to_string() })]);
    let counts = shop.ask("inbox.counts", json!({})).await;
    assert_eq!((&counts["views"]["open"], &counts["views"]["spam"]), (&json!(1), &json!(0)));
    assert_eq!(list(&shop.ask("inbox.page", json!({ "view": "spam" })).await["rows"]).len(), 0);

    undo(&shop, &done).await;
    assert_eq!(everything(&shop), before);
}

#[tokio::test]
async fn what_was_merged_is_found_by_its_number_and_by_its_words() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    merge(&shop, one, &[other]).await;
    assert_eq!(shop.conversation(other).await["row"]["id"], one);
    for query in [format!("#{other}"), "b1".to_owned()] {
        let found = shop.ask("inbox.search", json!({ "query": query })).await;
        assert_eq!(found["hits"][0]["row"]["id"], one, "{query}");
    }
    let noted = shop.ask("inbox.add_note", json!({ "id": other, "text": "by the old number" })).await;
    assert_eq!(shop.threads().await[0], "a1 + b1 + by the old number");
    undo(&shop, &noted).await;
    let others = shop.ask("inbox.of_customer", json!({ "id": one })).await;
    assert_eq!(list(&others).len(), 1, "the empty one is out of sight");
}

#[tokio::test]
async fn later_mail_to_what_was_merged_comes_to_the_whole_by_every_way() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    let token: String = shop
        .desk
        .store()
        .read(|connection| {
            let sql = "SELECT reply_token FROM conversations WHERE id = ?1";
            Ok::<_, StoreError>(connection.query_row(sql, [other], |row| row.get(0))?)
        })
        .unwrap();
    merge(&shop, one, &[other]).await;
    let later = |id: &str, subject: &str| letter(ADA, id, subject).at(NOON - DAY / 2);
    let (local, domain) = SHOP.split_once('@').unwrap();
    for (name, mail) in [
        ("in-reply-to", later("b2", "Another word").in_reply_to("b1")),
        ("references", later("b3", "Yet another").references("gone b1")),
        ("plus address", later("b4", "By address").to(&format!("<{local}+{token}@{domain}>"))),
        ("subject", later("b5", "Re: Where is my parcel")),
    ] {
        shop.import(&mail).await;
        let open = shop.conversations().await;
        assert_eq!(open.len(), 2, "{name}");
    }
    assert_eq!(shop.threads().await[0], "a1 + b1 + b2 + b3 + b4 + b5");
}

#[tokio::test]
async fn both_drafts_stay_within_reach() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    let (first, second) = (draft(&shop, one, "to the first").await, draft(&shop, other, "to the second").await);
    let preview =
        shop.ask("inbox.preview_merge_conversations", json!({ "survivorId": one, "absorbedIds": [other] })).await;
    assert_eq!((&preview["parkedDrafts"], &preview["messages"]), (&json!(1), &json!(2)));
    merge(&shop, one, &[other]).await;
    let standing = |whole: &Value| (whole["drafts"][0]["id"].clone(), whole["ties"]["parkedDrafts"][0]["id"].clone());
    assert_eq!(standing(&shop.conversation(one).await), (first.clone(), second.clone()));
    assert_eq!(shop.ask("inbox.drafts", json!({})).await, json!([]), "it is no letter of its own");
    let used = shop.ask("inbox.use_draft", json!({ "id": second })).await;
    assert_eq!((&used["text"], &used["conversationId"]), (&json!("to the second"), &json!(one)));
    assert_eq!(standing(&shop.conversation(one).await), (second.clone(), first.clone()));
    assert_eq!(shop.refusal("inbox.use_draft", json!({ "id": second })).await.code, "draft-absent");
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    let of = |whole: Value| (whole["drafts"][0]["id"].clone(), whole["ties"]["parkedDrafts"].clone());
    assert_eq!(of(shop.conversation(one).await), (first, json!([])));
    assert_eq!(of(shop.conversation(other).await), (second, json!([])));
}

#[tokio::test]
async fn links_show_on_both_sides_and_follow_a_merging() {
    let shop = Shop::open();
    let [one, other, third] = three(&shop).await;
    let linked_to = |whole: Value| -> Vec<i64> {
        list(&whole["ties"]["links"]).iter().map(|link| link["id"].as_i64().unwrap()).collect()
    };
    shop.ask("inbox.link", json!({ "id": one, "otherId": third })).await;
    assert_eq!(linked_to(shop.conversation(one).await), [third]);
    assert_eq!(linked_to(shop.conversation(third).await), [one]);
    for (request, code) in [
        (json!({ "id": third, "otherId": one }), "link-known"),
        (json!({ "id": one, "otherId": one }), "conversation-same"),
        (json!({ "id": one, "otherId": 999 }), "conversation-absent"),
    ] {
        assert_eq!(shop.refusal("inbox.link", request).await.code, code);
    }
    merge(&shop, other, &[one]).await;
    assert_eq!(linked_to(shop.conversation(third).await), [other], "to the whole, not to its part");
    shop.ask("inbox.unmerge", json!({ "id": one })).await;
    assert_eq!(linked_to(shop.conversation(third).await), [one]);
    let parted = shop.ask("inbox.unlink", json!({ "id": third, "otherId": one })).await;
    assert_eq!(linked_to(shop.conversation(one).await), [0; 0]);
    undo(&shop, &parted).await;
    assert_eq!(linked_to(shop.conversation(one).await), [third]);
}

#[tokio::test]
async fn linking_is_taken_back_row_by_row() {
    let shop = Shop::open();
    let [one, _, third] = three(&shop).await;
    let before = everything(&shop);
    let done = shop.ask("inbox.link", json!({ "id": one, "otherId": third })).await;
    undo(&shop, &done).await;
    assert_eq!(everything(&shop), before);
}

#[tokio::test]
async fn a_deed_undone_after_a_merging_leaves_the_part_out_of_sight() {
    let shop = Shop::open();
    let [one, other, _] = three(&shop).await;
    let closed = shop.ask("inbox.set_status", json!({ "ids": [other], "status": "closed" })).await;
    merge(&shop, one, &[other]).await;
    undo(&shop, &closed).await;
    shop.ask("inbox.set_status", json!({ "ids": [other], "status": "open" })).await;
    let page = shop.ask("inbox.page", json!({ "view": "open" })).await;
    assert!(list(&page["rows"]).iter().all(|row| row["id"] != other), "{page}");
    shop.ask("inbox.unmerge", json!({ "id": other })).await;
    assert_eq!(shop.conversation(other).await["row"]["status"], "closed", "as it stood when it was merged");
}

/// Runs a statement that no command would.
pub fn tamper(shop: &Shop, sql: &str) {
    let work = |transaction: &Transaction<'_>| Ok::<_, StoreError>(transaction.execute_batch(sql)?);
    shop.desk.store().write(work).unwrap();
}
