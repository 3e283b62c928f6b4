//! Every role is refused what it may not do, before anything is done.

use crate::cast::{DAY, Shop};
use serde_json::json;

#[tokio::test]
async fn who_only_drafts_keeps_a_draft_and_cannot_send_it() {
    let shop = Shop::open();
    let mira = shop.colleague("Mira", "draft_only").await;
    let id = shop.letter_from_ada().await;
    let draft = json!({ "conversationId": id, "kind": "reply", "recipients": { "to": [], "cc": [], "bcc": [], "replyTo": [] },
        "subject": "Re: Hello", "text": "It is on its way." });
    let draft = shop.ask_as(mira, "inbox.save_draft", draft).await.unwrap();
    let sending = json!({ "draftId": draft["id"], "html": "", "after": "pending" });
    let refused = shop.ask_as(mira, "inbox.send", sending).await.unwrap_err();
    assert_eq!(refused.code, "role-forbids-sending");
    let kept = shop.ask_as(mira, "inbox.get_draft", json!({ "id": draft["id"] })).await.unwrap();
    assert_eq!(kept["text"], "It is on its way.");
    assert_eq!(shop.ask("inbox.outbox", json!({})).await, json!([]));
    let sorted = shop.ask_as(mira, "inbox.set_status", json!({ "ids": [id], "status": "pending" })).await;
    assert!(sorted.is_ok(), "sorting is theirs: {sorted:?}");
}

#[tokio::test]
async fn a_guest_reads_and_notes_until_the_last_day_and_then_nothing() {
    let shop = Shop::open();
    let guest = shop.colleague("Noor", "guest").await;
    let id = shop.letter_from_ada().await;
    assert!(shop.ask_as(guest, "inbox.open", json!({ "id": id })).await.is_ok());
    assert!(shop.ask_as(guest, "inbox.add_note", json!({ "id": id, "text": "Seen." })).await.is_ok());
    let closing = json!({ "ids": [id], "status": "closed" });
    assert_eq!(shop.ask_as(guest, "inbox.set_status", closing).await.unwrap_err().code, "role-forbids");
    assert_eq!(shop.conversation(id).await["row"]["status"], "open");
    // The 20th is the last day; it is the 15th.
    shop.clock.advance(5 * DAY);
    assert!(shop.ask_as(guest, "inbox.open", json!({ "id": id })).await.is_ok());
    shop.clock.advance(DAY);
    assert_eq!(shop.ask_as(guest, "inbox.open", json!({ "id": id })).await.unwrap_err().code, "guest-expired");
}

#[tokio::test]
async fn only_owners_manage_people_keys_mailboxes_backups_and_erasing() {
    let shop = Shop::open();
    let jonas = shop.colleague("Jonas", "agent").await;
    let owners = [
        ("agents.add", json!({ "name": "Eve" })),
        ("agents.update", json!({ "id": jonas, "role": "owner" })),
        ("agents.audit", json!({})),
        ("agents.audit_csv", json!({})),
        ("desk.keep_key", json!({ "place": "keychain" })),
        ("desk.back_up", json!({})),
        ("channels.remove", json!({ "id": 1 })),
        ("inbox.erase_customer", json!({ "id": 1 })),
        ("inbox.agent_leaves", json!({ "id": jonas, "to": null })),
        ("sample.install", json!({})),
    ];
    for (command, request) in owners {
        let refused = shop.ask_as(jonas, command, request).await.unwrap_err();
        assert_eq!(refused.code, "role-forbids", "{command}");
    }
    assert_eq!(shop.person(jonas).await["role"], "agent");
    let status = shop.ask_as(jonas, "desk.status", json!({})).await.unwrap();
    assert!(status["newRecoveryCode"].is_null(), "the code that opens every backup is the owner's");
    assert!(shop.ask("desk.status", json!({})).await["newRecoveryCode"].is_string());
}
