//! Calls, conversations from elsewhere and forms: what is noted is found, believed only with reason, and taken back exactly.

mod elsewhere;
mod forms;

use crate::cast::{ADA, DAY, Letter, NOON, Shop, list, told};
use comptoir_core::Topic;
use comptoir_store::StoreError;
use comptoir_store::rusqlite::{Connection, types::Value as Cell};
use serde_json::{Value, json};

/// Everything that a deed here may touch, as text, so that "exactly" can be compared.
fn rows(shop: &Shop) -> Vec<String> {
    const TABLES: &[&str] = &[
        "SELECT id, name, language FROM customers ORDER BY id",
        "SELECT customer_id, kind, value FROM customer_handles ORDER BY id",
        "SELECT id, customer_id, subject, status, snoozed_until, assignee_id, is_unread, waiting_since, snippet,
           last_message_at, message_count FROM conversations ORDER BY id",
        "SELECT id, conversation_id, kind, from_name, from_address, recipients, text, visible_text, automatic,
           authentication, language FROM messages ORDER BY id",
        "SELECT * FROM calls ORDER BY message_id",
        "SELECT * FROM contact_threads ORDER BY conversation_id",
        "SELECT * FROM contact_forms ORDER BY message_id",
        "SELECT id, name, sender, subject, labels FROM form_templates ORDER BY id",
        "SELECT * FROM participants ORDER BY conversation_id, address",
        "SELECT conversation_id, event FROM activities WHERE event <> 'undone' ORDER BY id",
        "SELECT rowid FROM message_words ORDER BY rowid",
        "SELECT count(*) FROM raws",
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

/// Does something and takes it back; nothing of it stays.
async fn leaves_no_trace(shop: &Shop, command: &str, request: Value) -> Value {
    let before = rows(shop);
    let answer = shop.ask(command, request.clone()).await;
    assert_ne!(before, rows(shop), "{command} did nothing");
    let undone = shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] })).await;
    assert_eq!(undone["deed"], command);
    assert_eq!(before, rows(shop), "{command}");
    shop.ask(command, request).await
}

async fn only(shop: &Shop) -> Value {
    let mut all = shop.conversations().await;
    assert_eq!(all.len(), 1);
    all.pop().unwrap()
}

/// Ada writes a letter; answers the conversation.
async fn ada_writes(shop: &Shop) -> Value {
    shop.import(
        &Letter::from(ADA)
            .header("From", &format!("Ada Lovelace <{ADA}>"))
            .subject("Jacket")
            .id("q1")
            .at(NOON - DAY)
            .text("Where is my jacket, please? I have been waiting for two weeks."),
    )
    .await;
    only(shop).await
}

#[tokio::test]
async fn a_call_of_somebody_new_becomes_a_conversation_that_waits_for_us() {
    let shop = Shop::open();
    let mut changes = shop.desk.changes();
    let form = json!({ "name": "Grace Hopper", "number": "+49 (0)30 23125-114", "direction": "incoming", "outcome": "voicemail",
        "text": "Wants the parka in L\nPlease call before six." });
    let logged = leaves_no_trace(&shop, "inbox.log_call", json!({ "form": form, "seconds": 75 })).await;
    let opened = shop.conversation(logged["conversationId"].as_i64().unwrap()).await;
    let row = &opened["row"];
    assert_eq!((row["way"].as_str(), row["channelKind"].as_str()), (Some("phone"), Some("phone")));
    assert_eq!((row["subject"].as_str(), row["status"].as_str()), (Some("Wants the parka in L"), Some("open")));
    assert_eq!(row["waitingSince"], NOON);
    assert_eq!(row["snippet"], "Wants the parka in L Please call before six.");
    assert_eq!(row["messageCount"], 1);
    let message = &opened["messages"][0];
    assert_eq!(message["kind"], "note", "what is noted never leaves");
    assert_eq!(message["call"]["seconds"], 75);
    assert_eq!(message["call"]["outcome"], "voicemail");
    assert!(!told(&mut changes, Topic::Channels).is_empty());
    // The number finds her again, however it is typed.
    let found = shop.ask("inbox.find_caller", json!({ "query": "0049 30 23125114" })).await;
    assert_eq!(found[0]["name"], "Grace Hopper");
    assert_eq!(found[0]["openId"], logged["conversationId"]);
    let again = shop
        .ask(
            "inbox.log_call",
            json!({ "form": { "number": "+4930 23125114", "outcome": "answered", "conversationId": null } }),
        )
        .await;
    assert_ne!(again["conversationId"], logged["conversationId"]);
    assert_eq!(shop.ask("customers.list", json!({})).await["total"], 1, "one number is one person");
}

#[tokio::test]
async fn a_call_goes_into_an_open_conversation_and_an_answered_one_ends_the_waiting() {
    let shop = Shop::open();
    let id = ada_writes(&shop).await["row"]["id"].as_i64().unwrap();
    shop.ask("inbox.set_status", json!({ "ids": [id], "status": "open" })).await;
    assert!(shop.conversation(id).await["row"]["waitingSince"].is_number());
    let form =
        json!({ "conversationId": id, "direction": "outgoing", "outcome": "no_answer", "number": "0431 1234567" });
    leaves_no_trace(&shop, "inbox.log_call", json!({ "form": form })).await;
    assert!(shop.conversation(id).await["row"]["waitingSince"].is_number(), "nobody was helped");
    let form = json!({ "conversationId": id, "outcome": "answered", "text": "It comes tomorrow", "isDone": true });
    leaves_no_trace(&shop, "inbox.log_call", json!({ "form": form, "seconds": 30 })).await;
    let opened = shop.conversation(id).await;
    assert_eq!(opened["row"]["waitingSince"], Value::Null);
    assert_eq!(opened["row"]["status"], "closed");
    assert_eq!(opened["row"]["snippet"], "It comes tomorrow");
    assert_eq!(opened["row"]["way"], Value::Null, "it is still a conversation by mail");
    assert_eq!(opened["messages"][2]["call"]["number"], "0431 1234567", "the number that is known");
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": false })).await;
    assert!(!proposal["quotedText"].as_str().unwrap().contains("tomorrow"), "a note is never quoted");
}

#[tokio::test]
async fn to_call_back_lets_the_conversation_sleep_until_then_with_the_number_ready() {
    let shop = Shop::open();
    let at = NOON + 3 * 3600 * 1000;
    let form = json!({ "name": "Cem", "number": "+90 555 123 45 67", "outcome": "call_back", "callBackAt": at, "text": "Invoice" });
    let logged = leaves_no_trace(&shop, "inbox.log_call", json!({ "form": form })).await;
    let id = logged["conversationId"].as_i64().unwrap();
    let opened = shop.conversation(id).await;
    assert_eq!((&opened["row"]["status"], &opened["row"]["snoozedUntil"]), (&json!("snoozed"), &json!(at)));
    assert_eq!(opened["row"]["callBackAt"], at);
    assert_eq!(opened["contact"]["number"], "+90 555 123 45 67");
    assert_eq!(opened["activities"][0]["event"], "call-back");
    let form = json!({ "conversationId": id, "direction": "outgoing", "outcome": "answered" });
    shop.ask("inbox.log_call", json!({ "form": form })).await;
    let opened = shop.conversation(id).await;
    assert_eq!((&opened["row"]["status"], &opened["row"]["callBackAt"]), (&json!("open"), &Value::Null));
    for (form, code) in [
        (json!({ "name": "x", "outcome": "call_back" }), "call-back-when"),
        (json!({ "name": "x", "outcome": "call_back", "callBackAt": NOON }), "call-back-when"),
        (json!({ "text": "nobody" }), "customer-nameless"),
        (json!({ "name": "x", "number": "none" }), "customer-handle-invalid"),
        (json!({ "customerId": 4711 }), "customer-absent"),
        (json!({ "conversationId": 4711 }), "conversation-absent"),
    ] {
        let before = rows(&shop);
        assert_eq!(shop.refusal("inbox.log_call", json!({ "form": form })).await.code, code);
        assert_eq!(before, rows(&shop), "{code}: nothing half done");
    }
}

#[tokio::test]
async fn the_timer_counts_over_pauses_and_a_crash_and_gives_its_time_to_the_call() {
    let shop = Shop::open();
    let save = |text: &str, is_running: Option<bool>| json!({ "form": { "name": "Ada", "text": text }, "isRunning": is_running });
    shop.ask("inbox.save_call_draft", save("", Some(true))).await;
    shop.clock.advance(40_000);
    shop.ask("inbox.save_call_draft", save("typed", Some(false))).await;
    shop.clock.advance(600_000);
    shop.ask("inbox.save_call_draft", save("typed more", Some(true))).await;
    let shop = shop.reopen();
    shop.clock.advance(20_000);
    let draft = shop.ask("inbox.call_draft", json!({})).await["draft"].clone();
    assert_eq!((&draft["counted"], &draft["startedAt"]), (&json!(40_000), &json!(NOON)));
    assert_eq!(draft["form"]["text"], "typed more");
    assert!(draft["runningSince"].is_number());
    let logged = shop.ask("inbox.log_call", json!({ "form": draft["form"] })).await;
    let opened = shop.conversation(logged["conversationId"].as_i64().unwrap()).await;
    assert_eq!(opened["messages"][0]["call"]["seconds"], 60);
    assert_eq!(opened["messages"][0]["at"], NOON);
    assert_eq!(shop.ask("inbox.call_draft", json!({})).await["draft"], Value::Null);
    shop.ask("inbox.undo", json!({ "undoId": logged["undoId"] })).await;
    let back = shop.ask("inbox.call_draft", json!({})).await["draft"].clone();
    assert_eq!((&back["form"]["text"], &back["runningSince"]), (&json!("typed more"), &Value::Null));
    shop.ask("inbox.drop_call_draft", json!({})).await;
    assert_eq!(shop.ask("inbox.call_draft", json!({})).await["draft"], Value::Null);
}

#[tokio::test]
async fn a_caller_is_found_by_words_of_what_they_wrote() {
    let shop = Shop::open();
    shop.import(
        &Letter::from(ADA).subject("Order NL-4711 is late").id("q1").at(NOON - DAY).text("Where is my jacket?"),
    )
    .await;
    let found = shop.ask("inbox.find_caller", json!({ "query": "4711" })).await;
    assert_eq!(list(&found).len(), 1);
    assert_eq!(found[0]["address"], ADA);
    assert_eq!(found[0]["subject"], "Order NL-4711 is late");
    assert_eq!(shop.ask("inbox.find_caller", json!({ "query": " " })).await, json!([]));
}

#[tokio::test]
async fn who_is_erased_takes_calls_and_drafts_along() {
    let shop = Shop::open();
    let form = json!({ "name": "Grace", "number": "+49 30 23125 114", "text": "secret parka" });
    let logged = shop.ask("inbox.log_call", json!({ "form": form })).await;
    let customer = shop.conversation(logged["conversationId"].as_i64().unwrap()).await["row"]["customerId"].clone();
    shop.ask("inbox.save_call_draft", json!({ "form": { "customerId": customer, "text": "secret parka" } })).await;
    shop.ask("inbox.erase_customer", json!({ "id": customer })).await;
    assert_eq!(shop.ask("inbox.call_draft", json!({})).await["draft"], Value::Null);
    assert_eq!(list(&shop.ask("inbox.search", json!({ "query": "parka" })).await["hits"]).len(), 0);
    assert!(rows(&shop).iter().all(|row| row.contains("count(*)")), "{:?}", rows(&shop));
}

#[tokio::test]
async fn the_sample_shop_brings_calls_a_chat_and_forms_and_takes_them_away() {
    let shop = Shop::open();
    shop.ask("sample.install", json!({})).await;
    let count = |sql: &'static str| {
        shop.desk
            .store()
            .read(|connection| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(StoreError::from))
            .unwrap()
    };
    assert_eq!(count("SELECT count(*) FROM calls"), 4);
    assert_eq!(count("SELECT count(*) FROM contact_threads WHERE way = 'whatsapp'"), 1);
    assert_eq!(count("SELECT count(*) FROM contact_forms WHERE trust = 'reply_to'"), 2);
    assert_eq!(count("SELECT count(*) FROM channels"), 1, "all of it is the sample's");
    let found = shop.ask("inbox.search", json!({ "query": "giacca Fjord zip" })).await;
    assert_eq!(found["hits"][0]["row"]["customerName"], "Chiara Fontana");
    assert_eq!(found["hits"][0]["row"]["subject"], "Zip della giacca Fjord");
    shop.ask("sample.remove", json!({})).await;
    for sql in [
        "SELECT count(*) FROM calls",
        "SELECT count(*) FROM contact_threads",
        "SELECT count(*) FROM contact_forms",
        "SELECT count(*) FROM customers",
        "SELECT count(*) FROM channels",
        "SELECT count(*) FROM customer_handles",
    ] {
        assert_eq!(count(sql), 0, "{sql}");
    }
}
