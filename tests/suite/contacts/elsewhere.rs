//! Conversations that were pasted.

use super::{leaves_no_trace, only, rows};
use crate::cast::{NOON, Shop, list};
use serde_json::{Value, json};

const CHAT: &str = "[12.06.26, 14:03:11] Lucía Ferrer: Hola, compré las botas hace una semana y la suela se despega\n\
    [12.06.26, 14:05:40] Nordlicht: ¡Vaya! ¿Nos mandas una foto de la suela?\n\
    [12.06.26, 14:06:02] Lucía Ferrer: ok\n[12.06.26, 14:06:10] Lucía Ferrer: ok";

async fn preview(shop: &Shop, text: &str, customer: Option<i64>) -> Value {
    shop.ask(
        "inbox.preview_capture",
        json!({ "way": "whatsapp", "text": text, "zone": "Europe/Berlin", "locale": "es", "customerId": customer }),
    )
    .await
}

#[tokio::test]
async fn a_pasted_chat_becomes_messages_and_pasting_it_again_adds_only_what_is_new() {
    let shop = Shop::open();
    shop.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht" } })).await;
    let seen = preview(&shop, CHAT, None).await;
    let sides: Vec<bool> = list(&seen["lines"]).iter().map(|line| line["isOurs"].as_bool().unwrap()).collect();
    assert_eq!(sides, [false, true, false, false]);
    assert_eq!(seen["lines"][0]["at"], 1_781_265_791_000_i64, "a quarter past two in Berlin");
    let request =
        json!({ "way": "whatsapp", "name": "Lucía Ferrer", "handle": "+44 7700 900339", "lines": seen["lines"] });
    let kept = leaves_no_trace(&shop, "inbox.capture", request.clone()).await;
    assert_eq!((&kept["added"], &kept["known"]), (&json!(4), &json!(0)));
    let opened = only(&shop).await;
    let row = &opened["row"];
    assert_eq!(
        (&row["way"], &row["channelKind"], &row["status"]),
        (&json!("whatsapp"), &json!("whatsapp"), &json!("open"))
    );
    assert_eq!(
        (&row["subject"], &row["language"]),
        (&json!("Hola, compré las botas hace una semana y la suela se despega"), &json!("es"))
    );
    assert_eq!(opened["contact"]["link"], "https://wa.me/447700900339");
    let kinds: Vec<&str> = list(&opened["messages"]).iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["customer", "agent", "customer", "customer"]);
    let customer = row["customerId"].as_i64().unwrap();

    let again =
        shop.ask("inbox.capture", json!({ "way": "whatsapp", "customerId": customer, "lines": seen["lines"] })).await;
    assert_eq!((&again["added"], &again["known"], &again["undoId"]), (&json!(0), &json!(4), &Value::Null));
    let longer = format!("{CHAT}\n[12.06.26, 14:09:00] Lucía Ferrer: ¿Y el envío?");
    let seen = preview(&shop, &longer, None).await;
    assert_eq!(seen["customerId"], customer, "known by her name");
    let known: Vec<bool> = list(&seen["lines"]).iter().map(|line| line["isKnown"].as_bool().unwrap()).collect();
    assert_eq!(known, [true, true, true, true, false]);
    // The same chat from another telephone has no seconds.
    let other =
        longer.replace(":11]", "]").replace(":40]", "]").replace(":02]", "]").replace(":10]", "]").replace(":00]", "]");
    let seen = preview(&shop, &other, Some(customer)).await;
    assert_eq!(list(&seen["lines"]).iter().filter(|line| line["isKnown"] == json!(true)).count(), 4);
    let more = leaves_no_trace(
        &shop,
        "inbox.capture",
        json!({ "way": "whatsapp", "customerId": customer, "lines": seen["lines"] }),
    )
    .await;
    assert_eq!((&more["added"], &more["known"]), (&json!(1), &json!(4)));
    assert_eq!(list(&only(&shop).await["messages"]).len(), 5);
}

#[tokio::test]
async fn a_screenshot_and_a_link_are_kept_and_what_is_empty_or_wrong_is_refused() {
    let shop = Shop::open();
    let file = json!({ "name": "chat.png", "mimeType": "image/png", "base64": "iVBORw0KGgo=" });
    let request = json!({ "way": "instagram", "name": "Ada", "handle": "@ada.l", "link": "https://instagram.example/t/1",
        "lines": [], "files": [file] });
    let kept = leaves_no_trace(&shop, "inbox.capture", request.clone()).await;
    assert_eq!(kept["added"], 1);
    let opened = only(&shop).await;
    assert_eq!(opened["contact"]["link"], "https://instagram.example/t/1");
    let picture = &opened["messages"][0]["attachments"][0];
    assert_eq!(picture["name"], "chat.png");
    let bytes = shop.ask("inbox.attachment", json!({ "id": picture["id"] })).await;
    assert_eq!(bytes["base64"], "iVBORw0KGgo=");
    let again = shop.ask("inbox.capture", request.clone()).await;
    assert_eq!(again["added"], 0, "the same picture is kept once");
    let with = |key: &str, value: Value| {
        let mut request = request.clone();
        request[key] = value;
        request
    };
    for (request, code) in [
        (with("files", json!([])), "capture-empty"),
        (with("link", json!("javascript:alert(1)")), "link-refused"),
        (with("customerId", json!(4711)), "customer-absent"),
        (json!({ "way": "chat", "lines": [{ "text": "Hi" }] }), "customer-nameless"),
        (with("files", json!([{ "name": "a", "mimeType": "image/png", "base64": "%" }])), "request-invalid"),
    ] {
        let before = rows(&shop);
        assert_eq!(shop.refusal("inbox.capture", request).await.code, code);
        assert_eq!(before, rows(&shop), "{code}");
    }
}

#[tokio::test]
async fn an_answer_sent_elsewhere_is_recorded_once_confirmed_and_its_undo_gives_the_words_back() {
    let shop = Shop::open();
    let line = json!({ "author": "Ada", "text": "Is the parka warm?" });
    let kept =
        shop.ask("inbox.capture", json!({ "way": "telegram", "name": "Ada", "handle": "@ada", "lines": [line] })).await;
    let id = kept["conversationId"].as_i64().unwrap();
    assert!(shop.conversation(id).await["row"]["waitingSince"].is_number());
    let draft = json!({ "conversationId": id, "kind": "reply", "recipients": {}, "text": "Very warm!" });
    shop.ask("inbox.save_draft", draft).await;
    shop.clock.advance(60_000);
    let deed = shop.ask("inbox.record_answer", json!({ "conversationId": id, "text": "Very warm!" })).await;
    let opened = shop.conversation(id).await;
    assert_eq!((&opened["row"]["status"], &opened["row"]["waitingSince"]), (&json!("pending"), &Value::Null));
    assert_eq!(
        (&opened["messages"][1]["kind"], &opened["messages"][1]["visibleText"]),
        (&json!("agent"), &json!("Very warm!"))
    );
    assert_eq!(list(&opened["drafts"]).len(), 0);
    shop.ask("inbox.undo", json!({ "undoId": deed["undoId"] })).await;
    let opened = shop.conversation(id).await;
    assert_eq!((&opened["row"]["status"], &opened["drafts"][0]["text"]), (&json!("open"), &json!("Very warm!")));
    assert_eq!(
        shop.refusal("inbox.record_answer", json!({ "conversationId": id, "text": " " })).await.code,
        "draft-empty"
    );
    let call = shop.ask("inbox.log_call", json!({ "form": { "name": "Bo" } })).await;
    let refused =
        shop.refusal("inbox.record_answer", json!({ "conversationId": call["conversationId"], "text": "x" })).await;
    assert_eq!(refused.code, "contact-not-elsewhere");
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": false })).await;
    assert_eq!(list(&proposal["recipients"]["to"]).len(), 0, "who speaks in a chat has no address");
}

#[tokio::test]
async fn lines_without_a_time_stand_in_their_order_and_never_in_the_future() {
    let shop = Shop::open();
    let seen = preview(&shop, "Ada: one\nShop: two\nAda: three", None).await;
    shop.ask("inbox.capture", json!({ "way": "marketplace", "name": "Ada", "lines": seen["lines"] })).await;
    let opened = only(&shop).await;
    let texts: Vec<&str> = list(&opened["messages"]).iter().map(|one| one["visibleText"].as_str().unwrap()).collect();
    assert_eq!(texts, ["one", "two", "three"]);
    assert!(list(&opened["messages"]).iter().all(|one| one["at"].as_i64().unwrap() <= NOON));
}
