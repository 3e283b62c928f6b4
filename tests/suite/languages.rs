//! What languages at work promise: a reason for every decision, and three languages that are never mixed.

use crate::cast::{ADA, CEM, Letter, SHOP, Shop, list};
use comptoir_connectors::mail::mime;
use comptoir_tests::MailServers;
use serde_json::{Value, json};

const GERMAN: &str = "Guten Tag, die Jacke ist leider zu klein, kann ich sie gegen eine größere umtauschen?";
const FRENCH: &str = "Bonjour, le colis est marqué livré mais je n'ai rien reçu chez moi jusqu'à présent.";
const ARABIC: &str = "السلام عليكم، أرغب في طلب سترتين، هل تشحنون إلى دبي قبل نهاية الشهر؟";

/// A letter in a new conversation; answers the conversation and the customer.
async fn writes(shop: &Shop, from: &str, id: &str, text: &str) -> (i64, i64) {
    shop.import(&Letter::from(from).subject(id).id(id).text(text)).await;
    let all = shop.conversations().await;
    let found = all.iter().find(|one| one["row"]["subject"] == id).unwrap();
    (found["row"]["id"].as_i64().unwrap(), found["row"]["customerId"].as_i64().unwrap())
}

async fn customer(shop: &Shop, id: i64) -> (Value, Value) {
    let customer = shop.ask("customers.show", json!({ "id": id })).await;
    (customer["language"].clone(), customer["languageSource"].clone())
}

async fn expected(shop: &Shop, id: i64) -> Value {
    let answer = shop.ask("inbox.expected", json!({ "id": id })).await;
    json!([answer["language"], answer["languageSource"], answer["formality"], answer["formalitySource"]])
}

#[tokio::test]
async fn the_language_is_taken_from_the_text_then_the_message_then_the_address_then_the_shop() {
    let shop = Shop::open();
    shop.ask("settings.set", json!({ "changes": { "defaultLanguage": "pl", "formality": { "de": "formal" } } })).await;
    let (in_german, hofer) = writes(&shop, "hofer@post.at", "a", GERMAN).await;
    assert_eq!(customer(&shop, hofer).await, (json!("de-AT"), json!("detected")));
    assert_eq!(expected(&shop, in_german).await, json!(["de-AT", "detected", "formal", "shop"]));
    assert_eq!(shop.ask("inbox.expected", json!({ "id": in_german })).await["culture"], "de-AT", "with its card");

    let declared = Letter::from("b@post.example").subject("b").id("b").header("Content-Language", "fr").text("OK");
    shop.import(&declared).await;
    let row = shop.conversations().await.into_iter().find(|one| one["row"]["subject"] == "b").unwrap()["row"].clone();
    assert_eq!(customer(&shop, row["customerId"].as_i64().unwrap()).await, (json!("fr"), json!("declared")));

    let (by_address, sato) = writes(&shop, "sato@post.jp", "c", "OK").await;
    assert_eq!(customer(&shop, sato).await, (json!("ja"), json!("domain")));
    assert_eq!(expected(&shop, by_address).await, json!(["ja", "domain", null, "none"]));

    let (unknown, ada) = writes(&shop, ADA, "d", "OK").await;
    assert_eq!(customer(&shop, ada).await, (Value::Null, json!("none")));
    assert_eq!(expected(&shop, unknown).await, json!(["pl", "shop", null, "none"]));
}

#[tokio::test]
async fn what_is_less_sure_never_replaces_what_is_surer_and_nothing_replaces_a_persons_word() {
    let shop = Shop::open();
    let (_, garnier) = writes(&shop, "garnier@post.fr", "a", "OK").await;
    assert_eq!(customer(&shop, garnier).await, (json!("fr"), json!("domain")));
    writes(&shop, "garnier@post.fr", "b", GERMAN).await;
    assert_eq!(customer(&shop, garnier).await, (json!("de"), json!("detected")));
    // Two letters say nothing: the address is not asked again.
    writes(&shop, "garnier@post.fr", "c", "OK").await;
    assert_eq!(customer(&shop, garnier).await, (json!("de"), json!("detected")));
    let set = shop.ask("customers.update", json!({ "id": garnier, "language": "it-CH" })).await;
    let (here, _) = writes(&shop, "garnier@post.fr", "d", FRENCH).await;
    assert_eq!(customer(&shop, garnier).await, (json!("it-CH"), json!("person")));
    assert_eq!(expected(&shop, here).await[0], "it-CH");
    shop.ask("inbox.undo", json!({ "undoId": set["undoId"] })).await;
    assert_eq!(customer(&shop, garnier).await, (json!("de"), json!("detected")));
    assert_eq!(expected(&shop, here).await[0], "fr", "without a person's word a conversation keeps its own language");
}

#[tokio::test]
async fn quoted_text_has_no_say_in_the_language() {
    let shop = Shop::open();
    let quoted: Vec<String> = [FRENCH; 6].iter().map(|line| format!("> {line}")).collect();
    let text = format!("{GERMAN}\n\nAm 1. Juni 2026 um 12:00 schrieb Mira:\n{}", quoted.join("\n"));
    let (id, _) = writes(&shop, ADA, "a", &text).await;
    assert_eq!(expected(&shop, id).await[0], "de");
}

/// A shop with a mailbox, and a letter that has arrived there.
async fn asked(text: &str) -> (MailServers, Shop, i64) {
    let (servers, shop) = (MailServers::start(), Shop::open_today());
    for user in [SHOP, ADA, CEM] {
        servers.add_user(user);
    }
    shop.add_mailbox(&servers, "").await;
    servers.store(&Letter::from(ADA).subject("Jacket").id("q1").text(text).bytes(), SHOP);
    shop.sync_until(1).await;
    let id = shop.conversations().await[0]["row"]["id"].as_i64().unwrap();
    (servers, shop, id)
}

/// Sends an answer with HTML; answers the source of what leaves.
async fn sends(shop: &Shop, id: i64, text: &str, change: Value) -> String {
    let proposal = shop.ask("inbox.prepare_reply", json!({ "id": id, "kind": "reply", "toAll": false })).await;
    let mut request = json!({
        "conversationId": id, "kind": "reply", "text": text, "recipients": proposal["recipients"],
        "subject": proposal["subject"], "sourceMessageId": proposal["sourceMessageId"],
    });
    for (name, value) in change.as_object().unwrap() {
        request[name] = value.clone();
    }
    let kept = shop.ask("inbox.save_draft", request).await;
    let html = format!("<p>{text}</p>");
    let sent = shop.ask("inbox.send", json!({ "draftId": kept["id"], "html": html, "after": "keep_open" })).await;
    let source = shop.ask("inbox.message_source", json!({ "messageId": sent["messageId"] })).await;
    source["source"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_letter_carries_the_language_and_direction_of_its_reader_and_not_of_the_agent() {
    let (_servers, shop, id) = asked(ARABIC).await;
    shop.ask("agents.update_me", json!({ "locale": "de", "name": "Mira" })).await;
    let source = sends(&shop, id, "شكرًا، SKU FJ-201-M", json!({})).await;
    let html = mime::html_of(source.as_bytes()).unwrap();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("<body dir=\"rtl\">"), "{html}");
    assert!(source.contains("Content-Language: ar"), "{source}");
    // The line above the quotation is read by the customer, the activity by the agent.
    assert!(html.contains("تمت كتابة") && !html.contains("schrieb"), "{html}");
}

#[tokio::test]
async fn the_agent_may_write_one_letter_in_another_language_without_changing_the_customers() {
    let (_servers, shop, id) = asked(GERMAN).await;
    let source = sends(&shop, id, "Thank you", json!({ "language": "en-gb", "formality": "informal" })).await;
    assert!(source.contains("Content-Language: en-GB"), "{source}");
    assert!(mime::html_of(source.as_bytes()).unwrap().contains("<html lang=\"en-GB\" dir=\"ltr\">"));
    assert_eq!(expected(&shop, id).await[0], "de", "a letter of ours does not change the customer's language");
    let row = shop.conversation(id).await["row"].clone();
    assert_eq!(row["language"], "de");
    let [outgoing] = list(&shop.ask("inbox.outbox", json!({})).await).to_owned().try_into().unwrap();
    let back = shop.ask("inbox.cancel_send", json!({ "id": outgoing["id"] })).await;
    assert_eq!((&back["draft"]["language"], &back["draft"]["formality"]), (&json!("en-GB"), &json!("informal")));
    let bad = json!({
        "conversationId": id, "kind": "reply", "text": "x", "language": "'; DROP",
        "recipients": { "to": [], "cc": [], "bcc": [], "replyTo": [] },
    });
    assert_eq!(shop.refusal("inbox.save_draft", bad).await.code, "customer-language-unknown");
}

#[tokio::test]
async fn a_macro_and_the_dates_in_it_follow_the_draft_then_the_customer_and_never_the_agent() {
    let (_servers, shop, id) = asked(GERMAN).await;
    shop.ask("agents.update_me", json!({ "locale": "ja" })).await;
    let request = json!({ "titles": { "en": "Date" }, "actions": { "addTags": ["date"] } });
    let made = shop.ask("macros.save", request).await["id"].as_i64().unwrap();
    for language in ["de", "fr", "ja"] {
        let body = format!("{language}: {{{{ today | date }}}}");
        let variant = json!({ "macroId": made, "language": language, "formality": "neutral", "body": body });
        shop.ask("macros.save_variant", variant).await;
    }
    let apply = json!({ "conversationId": id, "macroId": made });
    let german = shop.ask("inbox.apply_macro", apply.clone()).await["rendered"]["text"].clone();
    assert!(german.as_str().unwrap().starts_with("de: ") && !german.as_str().unwrap().contains('年'), "{german}");
    let draft = json!({
        "conversationId": id, "kind": "reply", "text": "x", "language": "fr",
        "recipients": { "to": [], "cc": [], "bcc": [], "replyTo": [] },
    });
    shop.ask("inbox.save_draft", draft).await;
    let french = shop.ask("inbox.apply_macro", apply).await["rendered"]["text"].clone();
    assert!(french.as_str().unwrap().starts_with("fr: "), "{french}");
    // The activity is an event and its arguments: words come from the interface that shows it.
    shop.ask("inbox.set_status", json!({ "ids": [id], "status": "closed" })).await;
    let activities = shop.conversation(id).await["activities"].clone();
    let kinds: Vec<&str> = list(&activities).iter().map(|one| one["event"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["closed"]);
}

#[tokio::test]
async fn the_language_of_a_text_is_told_only_when_it_is_safe() {
    let shop = Shop::open();
    for (text, language) in [(GERMAN, json!("de")), (FRENCH, json!("fr")), (ARABIC, json!("ar")), ("OK", Value::Null)] {
        let answer = shop.ask("inbox.language_of", json!({ "text": text })).await;
        assert_eq!(answer["language"], language, "{text}");
    }
}

#[tokio::test]
async fn what_nobody_here_speaks_is_a_list_of_its_own_as_soon_as_somebody_says_what_they_speak() {
    let shop = Shop::open();
    writes(&shop, ADA, "a", GERMAN).await;
    let (in_french, _) = writes(&shop, CEM, "b", FRENCH).await;
    let numbers = async || shop.ask("inbox.counts", json!({})).await["languages"]["unspoken"].clone();
    let found = async |text: &str| -> Vec<i64> {
        let page = shop.ask("inbox.page", json!({ "text": text })).await;
        list(&page["rows"]).iter().map(|row| row["id"].as_i64().unwrap()).collect()
    };
    assert_eq!((numbers().await, found("language:unspoken").await.len()), (Value::Null, 0), "nobody has said anything");
    shop.ask("agents.update_me", json!({ "languages": ["de-AT", "en"] })).await;
    assert_eq!((numbers().await, found("status:open language:unspoken").await), (json!(1), vec![in_french]));
    assert_eq!(found("-language:unspoken").await.len(), 1);
    let page = shop.ask("inbox.page", json!({ "text": "language:unspoken,de" })).await;
    assert_eq!((&page["total"], list(&page["rows"]).len()), (&json!(2), 2));
    let bo = shop.ask("agents.add", json!({ "name": "Bo" })).await["id"].clone();
    shop.ask("agents.update", json!({ "id": bo, "languages": ["fr"] })).await;
    assert_eq!((numbers().await, found("language:unspoken").await.len()), (Value::Null, 0));
    shop.ask("inbox.agent_leaves", json!({ "id": bo, "to": null })).await;
    assert_eq!(numbers().await, json!(1), "who has left speaks nothing here");
}

#[tokio::test]
async fn a_letter_begins_in_the_language_and_form_of_address_of_its_reader_by_the_name_that_is_known() {
    let shop = Shop::open();
    let (_, ada) = writes(&shop, ADA, "a", GERMAN).await;
    shop.ask("customers.update", json!({ "id": ada, "name": "Ada Berg" })).await;
    for (request, greeting) in [
        (
            json!({ "address": ADA.to_uppercase(), "name": "A.", "language": "de", "formality": "informal" }),
            "Hallo Ada!",
        ),
        (json!({ "address": ADA, "language": "de-AT", "formality": "formal" }), "Guten Tag Ada Berg!"),
        (json!({ "address": "new@world.example", "name": "Zoë Lind", "language": "fr" }), "Bonjour Zoë,"),
        (json!({ "address": "new@world.example", "language": "en" }), "Hello,"),
        (json!({ "language": "la" }), ""),
    ] {
        assert_eq!(shop.ask("inbox.greeting", request.clone()).await["greeting"], greeting, "{request}");
    }
}
