//! What macros promise: the right text, no empty gap, one undo.

use crate::cast::{ADA, Letter, Shop, list, told};
use comptoir_core::Topic;
use serde_json::{Value, json};

/// A conversation with Ada, who writes in English.
async fn with_ada(shop: &Shop, from: &str) -> i64 {
    let text = "Hello, where is my jacket? I ordered it two weeks ago and have not heard from you since then.";
    shop.import(&Letter::from(ADA).header("From", from).subject("Jacket").id("q1").text(text)).await;
    shop.conversations().await[0]["row"]["id"].as_i64().unwrap()
}

async fn new_macro(shop: &Shop, title: &str, actions: Value) -> i64 {
    let request = json!({ "titles": { "en": title }, "actions": actions });
    shop.ask("macros.save", request).await["id"].as_i64().unwrap()
}

/// Saves a text; answers the macro.
async fn text(shop: &Shop, id: i64, language: &str, formality: &str, body: &str) -> Value {
    let request = json!({ "macroId": id, "language": language, "formality": formality, "body": body });
    shop.ask("macros.save_variant", request).await
}

/// What a customer of a language would read, and why.
async fn read_by(shop: &Shop, id: i64, language: &str, formality: &str) -> (String, String, String) {
    let request = json!({ "id": id, "language": language, "formality": formality, "shopLanguage": "de" });
    let answer = shop.ask("macros.preview", request).await;
    let of = |value: &Value| value.as_str().unwrap().to_owned();
    (of(&answer["text"]), of(&answer["choice"]["languageMatch"]), of(&answer["choice"]["formalityMatch"]))
}

fn said(text: &str, language: &str, formality: &str) -> (String, String, String) {
    (text.into(), language.into(), formality.into())
}

#[tokio::test]
async fn the_language_falls_back_from_region_to_language_to_shop_and_says_so() {
    let shop = Shop::open();
    let id = new_macro(&shop, "Thanks", json!({})).await;
    text(&shop, id, "en", "neutral", "english").await;
    text(&shop, id, "de", "formal", "Sie").await;
    text(&shop, id, "de", "informal", "du").await;
    assert_eq!(read_by(&shop, id, "de-AT", "informal").await, said("du", "parent", "exact"));
    assert_eq!(read_by(&shop, id, "en", "formal").await, said("english", "exact", "neutral"));
    assert_eq!(read_by(&shop, id, "tr", "formal").await, said("Sie", "shop_default", "exact"));
    text(&shop, id, "tr", "informal", "sen").await;
    assert_eq!(read_by(&shop, id, "tr", "formal").await, said("sen", "exact", "differs"));
}

#[tokio::test]
async fn a_translation_is_stale_once_the_source_says_something_else() {
    let shop = Shop::open();
    let id = new_macro(&shop, "Thanks", json!({})).await;
    text(&shop, id, "en", "neutral", "Thank you").await;
    text(&shop, id, "de", "neutral", "Danke").await;
    let stale = |one: &Value| list(&one["variants"]).iter().map(|own| own["isStale"] == true).collect::<Vec<_>>();
    let minor = json!({ "macroId": id, "language": "en", "body": "Thank you.", "isMinor": true });
    assert_eq!(stale(&shop.ask("macros.save_variant", minor).await), [false, false]);
    assert_eq!(stale(&text(&shop, id, "en", "neutral", "Thank you very much").await), [false, true]);
    let lacks = shop.ask("macros.missing_variants", json!({ "languages": ["de", "fr"] })).await;
    assert_eq!(lacks, json!([{ "id": id, "title": "Thanks", "missing": ["fr"], "stale": ["de"] }]));
    assert_eq!(shop.ask("macros.list", json!({})).await[0]["isStale"], true);
    assert_eq!(stale(&text(&shop, id, "de", "neutral", "Vielen Dank").await), [false, false]);
}

#[tokio::test]
async fn when_the_source_is_removed_the_oldest_translation_takes_its_place() {
    let shop = Shop::open();
    let id = new_macro(&shop, "Thanks", json!({})).await;
    text(&shop, id, "en", "neutral", "Thanks").await;
    text(&shop, id, "fr", "neutral", "Merci").await;
    let one = text(&shop, id, "de", "neutral", "Danke").await;
    let source = list(&one["variants"]).iter().find(|own| own["isSource"] == true).unwrap();
    let left = shop.ask("macros.delete_variant", json!({ "id": source["id"] })).await;
    let sources: Vec<&Value> =
        list(&left["variants"]).iter().filter(|own| own["isSource"] == true).map(|own| &own["language"]).collect();
    assert_eq!(sources, ["fr"]);
    text(&shop, id, "fr", "neutral", "Merci beaucoup").await;
    assert_eq!(shop.ask("macros.missing_variants", json!({})).await[0]["stale"], json!(["de"]));
}

#[tokio::test]
async fn a_missing_value_is_a_gap_that_is_never_sent() {
    let shop = Shop::open();
    let conversation = with_ada(&shop, &format!("<{ADA}>")).await;
    let id = new_macro(&shop, "Order", json!({})).await;
    text(&shop, id, "en", "neutral", "Dear {{ customer.first_name }}, about {{ order.number }}").await;
    let applied = shop.ask("inbox.apply_macro", json!({ "conversationId": conversation, "macroId": id })).await;
    let rendered = &applied["rendered"];
    assert_eq!(rendered["text"], "Dear ⟦customer.first_name⟧, about ⟦order.number⟧");
    assert_eq!(rendered["missing"], json!(["customer.first_name", "order.number"]));
    let draft = shop.draft_reply(conversation, rendered["text"].as_str().unwrap()).await;
    let refused = shop.refusal("inbox.send", json!({ "draftId": draft["id"] })).await;
    assert_eq!(refused.code, "draft-has-gaps");
    assert_eq!(refused.args.get("names").unwrap(), "customer.first_name, order.number");
    assert_eq!(shop.ask("inbox.outbox", json!({})).await, json!([]));
}

#[tokio::test]
async fn the_facts_of_a_conversation_stand_in_its_text() {
    let shop = Shop::open();
    shop.ask("settings.set", json!({ "changes": { "shopName": "Nordlicht", "defaultLanguage": "de" } })).await;
    shop.ask("agents.update_me", json!({ "name": "Bo Lindqvist" })).await;
    let conversation = with_ada(&shop, &format!("Ada Lovelace <{ADA}>")).await;
    let id = new_macro(&shop, "All", json!({})).await;
    let body = "{{ customer.salutation }}, {{ customer | name }} {{ customer.last_name }} {{ customer.email }} \
                {{ conversation.number }} {{ conversation.subject }} {{ agent.first_name }} {{ shop.name }} {{ today | date }}";
    text(&shop, id, "en", "formal", body).await;
    let preview = shop.ask("inbox.preview_macro", json!({ "conversationId": conversation, "macroId": id })).await;
    let expected =
        format!("Dear Ada Lovelace, Ada Lovelace Lovelace {ADA} {conversation} Jacket Bo Nordlicht June 15, 2026");
    assert_eq!(preview["text"], expected);
    assert_eq!((&preview["missing"], &preview["choice"]["languageMatch"]), (&json!([]), &json!("exact")));
    assert_eq!(preview["choice"]["formalityMatch"], "undecided");
}

#[tokio::test]
async fn the_shop_decides_once_how_a_language_is_addressed() {
    let shop = Shop::open();
    let conversation = with_ada(&shop, &format!("Ada Lovelace <{ADA}>")).await;
    let id = new_macro(&shop, "Hello", json!({})).await;
    text(&shop, id, "en", "formal", "{{ customer.salutation }}").await;
    text(&shop, id, "en", "informal", "{{ customer.salutation }}").await;
    let read = async || {
        let preview = shop.ask("inbox.preview_macro", json!({ "conversationId": conversation, "macroId": id })).await;
        (preview["text"].clone(), preview["choice"]["formalityMatch"].clone())
    };
    assert_eq!(read().await, (json!("Dear Ada Lovelace"), json!("undecided")));
    shop.ask("settings.set", json!({ "changes": { "formality": { "en": "informal" } } })).await;
    assert_eq!(read().await, (json!("Hello Ada"), json!("exact")));
    let wished = json!({ "conversationId": conversation, "macroId": id, "formality": "formal" });
    assert_eq!(shop.ask("inbox.preview_macro", wished).await["text"], "Dear Ada Lovelace");
}

#[tokio::test]
async fn a_broken_template_is_refused_with_line_and_column_and_nothing_is_kept() {
    let shop = Shop::open();
    let id = new_macro(&shop, "Broken", json!({})).await;
    for (body, kind, place) in [
        ("Hello\n{{ customer.first_name }", "syntax", "2:24"),
        ("{{ customer.frist_name }}", "variable", "1:4"),
        ("\n{{ today | shout }}", "filter", "2:12"),
        ("{% include 'other' %}", "statement", "1:3"),
    ] {
        let request = json!({ "macroId": id, "language": "en", "body": body });
        let refused = shop.refusal("macros.save_variant", request).await;
        let of = |name| refused.args.get(name).unwrap().clone();
        assert_eq!(refused.code, "macro-template-broken");
        assert_eq!((of("kind").as_str(), format!("{}:{}", of("line"), of("column")).as_str()), (kind, place), "{body}");
    }
    assert_eq!(shop.ask("macros.get", json!({ "id": id })).await["variants"], json!([]));
}

#[tokio::test]
async fn a_loop_without_end_runs_out_of_fuel() {
    let shop = Shop::open();
    let id = new_macro(&shop, "Loop", json!({})).await;
    let body = "{% for a in [1,2,3,4,5,6,7,8,9,0] %}".repeat(6) + "x" + &"{% endfor %}".repeat(6);
    let refused = shop.refusal("macros.save_variant", json!({ "macroId": id, "language": "en", "body": body })).await;
    assert_eq!((refused.code, refused.args.get("kind").unwrap().as_str()), ("macro-template-broken", "endless"));
}

#[tokio::test]
async fn a_file_read_twice_changes_nothing_the_second_time() {
    let (here, there) = (Shop::open(), Shop::open());
    here.ask("macros.add_starters", json!({})).await;
    let id = new_macro(&here, "Thanks", json!({ "status": "closed", "addTags": ["done"] })).await;
    text(&here, id, "en", "neutral", "Thank you").await;
    text(&here, id, "de", "formal", "Danke").await;
    text(&here, id, "en", "neutral", "Thank you very much").await;
    let file = here.ask("macros.export", json!({})).await;
    assert_eq!(file["count"], 13);
    let first = there.ask("macros.import", json!({ "text": file["text"] })).await;
    assert_eq!(first, json!({ "added": 13, "updated": 0, "unchanged": 0 }));
    let again = there.ask("macros.import", json!({ "text": file["text"] })).await;
    assert_eq!(again, json!({ "added": 0, "updated": 0, "unchanged": 13 }));
    assert_eq!(there.ask("macros.export", json!({})).await, file);
    text(&here, id, "de", "formal", "Vielen Dank").await;
    let newer = here.ask("macros.export", json!({ "ids": [id] })).await;
    let third = there.ask("macros.import", json!({ "text": newer["text"] })).await;
    assert_eq!(third, json!({ "added": 0, "updated": 1, "unchanged": 0 }));
}

#[tokio::test]
async fn a_file_with_one_mistake_is_refused_whole() {
    let shop = Shop::open();
    let refusal = async |text: &str| shop.refusal("macros.import", json!({ "text": text })).await;
    assert_eq!(refusal("title;text").await.code, "macro-file-unreadable");
    assert_eq!(refusal(r#"{"macros":[]}"#).await.code, "macro-file-unreadable");
    assert_eq!(refusal(r#"{"format":"comptoir-macros","version":2,"new":1}"#).await.code, "macro-file-newer");
    let one = |uid: &str, body: &str| json!({ "uid": uid, "titles": { "en": uid }, "variants": [{ "language": "en", "body": body }] });
    let file =
        json!({ "format": "comptoir-macros", "version": 1, "macros": [one("good", "Hi"), one("bad", "\n{{ }")] });
    let broken = refusal(&file.to_string()).await;
    assert_eq!((broken.code, broken.args.get("title").unwrap().as_str()), ("macro-file-broken", "bad"));
    assert_eq!(broken.args.get("line").unwrap(), "2");
    let mut twice = one("twice", "Hi");
    twice["variants"] = json!([{ "language": "de-at", "body": "a" }, { "language": "de-AT", "body": "b" }]);
    for bad in [twice, one("", "Hi"), one("empty", " ")] {
        let mut file = json!({ "format": "comptoir-macros", "version": 1, "macros": [one("good", "Hi"), bad] });
        file["macros"][1]["titles"]["en"] = json!("Bad");
        assert_eq!(refusal(&file.to_string()).await.code, "macro-file-broken", "{file}");
    }
    assert_eq!(shop.ask("macros.list", json!({})).await, json!([]));
}

#[tokio::test]
async fn all_actions_happen_at_once_and_one_undo_takes_them_back() {
    let shop = Shop::open();
    let conversation = with_ada(&shop, &format!("Ada <{ADA}>")).await;
    shop.ask("inbox.tag", json!({ "ids": [conversation], "add": ["new"], "remove": [] })).await;
    let before = shop.conversation(conversation).await["row"].clone();
    let actions = json!({
        "addTags": ["waiting"], "removeTags": ["new"], "assign": "me", "priority": "high", "snoozeMinutes": 60,
    });
    let id = new_macro(&shop, "Later", actions).await;
    text(&shop, id, "en", "neutral", "We will write again.").await;
    let mut changes = shop.desk.changes();
    let applied = shop.ask("inbox.apply_macro", json!({ "conversationId": conversation, "macroId": id })).await;
    assert_eq!(told(&mut changes, Topic::Conversations), [conversation]);
    let row = shop.conversation(conversation).await["row"].clone();
    assert_eq!((&row["status"], &row["priority"]), (&json!("snoozed"), &json!("high")));
    assert_eq!((&row["tags"][0]["name"], list(&row["tags"]).len()), (&json!("waiting"), 1));
    assert!(row["assigneeId"].is_number());
    let undone = shop.ask("inbox.undo", json!({ "undoId": applied["undoId"] })).await;
    assert_eq!(undone["deed"], "inbox.apply_macro");
    assert_eq!(shop.conversation(conversation).await["row"], before);
    // Nothing of the macro is left in the history of deeds.
    assert_eq!(shop.ask("inbox.undo", json!({})).await["deed"], "inbox.tag");
}

#[tokio::test]
async fn use_is_counted_and_the_most_used_stands_first() {
    let shop = Shop::open();
    let conversation = with_ada(&shop, &format!("Ada <{ADA}>")).await;
    let (rare, often) = (new_macro(&shop, "Rare", json!({})).await, new_macro(&shop, "Often", json!({})).await);
    for id in [rare, often] {
        text(&shop, id, "en", "neutral", "Hi").await;
    }
    for id in [often, often, rare] {
        let applied = shop.ask("inbox.apply_macro", json!({ "conversationId": conversation, "macroId": id })).await;
        assert_eq!(applied["undoId"], Value::Null);
    }
    shop.ask("inbox.preview_macro", json!({ "conversationId": conversation, "macroId": rare })).await;
    let macros = shop.ask("macros.list", json!({})).await;
    let counts: Vec<(i64, i64)> =
        list(&macros).iter().map(|one| (one["id"].as_i64().unwrap(), one["usageCount"].as_i64().unwrap())).collect();
    assert_eq!(counts, [(often, 2), (rare, 1)]);
    assert!(macros[0]["lastUsedAt"].is_number());
}

#[tokio::test]
async fn a_macro_is_found_by_its_title_in_any_language_and_spelling() {
    let shop = Shop::open();
    shop.ask("macros.add_starters", json!({})).await;
    let found = async |query: &str| {
        let rows = shop.ask("macros.list", json!({ "query": query })).await;
        list(&rows).iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("GROSSEN").await, ["Size advice"]);
    assert_eq!(found("siparisim").await, ["Where is my order?"]);
    assert_eq!(found("ou est").await, ["Where is my order?"]);
    assert_eq!(found("الضمان").await, ["Warranty"]);
    assert_eq!(found("返品").await, ["How to return something"]);
    assert_eq!(found("nothing like this").await, Vec::<String>::new());
    shop.ask("agents.update_me", json!({ "locale": "de" })).await;
    assert_eq!(found("warranty").await, ["Gewährleistung"]);
}

#[tokio::test]
async fn an_archived_macro_leaves_the_list_and_undo_brings_it_back() {
    let shop = Shop::open();
    let id = new_macro(&shop, "Old", json!({})).await;
    let undo = shop.ask("macros.archive", json!({ "id": id, "isArchived": true })).await;
    assert_eq!(shop.ask("macros.list", json!({})).await, json!([]));
    assert_eq!(shop.ask("macros.list", json!({ "isArchived": true })).await[0]["id"], id);
    shop.ask("inbox.undo", json!({ "undoId": undo["undoId"] })).await;
    assert_eq!(shop.ask("macros.list", json!({})).await[0]["id"], id);
}

#[tokio::test]
async fn starters_are_added_once_and_what_was_changed_stays() {
    let shop = Shop::open();
    let first = shop.ask("macros.add_starters", json!({})).await;
    assert_eq!(first["added"], 12);
    let id = shop.ask("macros.list", json!({ "query": "warranty" })).await[0]["id"].as_i64().unwrap();
    text(&shop, id, "en", "neutral", "Ours").await;
    let again = shop.ask("macros.add_starters", json!({})).await;
    assert_eq!(again, json!({ "added": 0, "updated": 0, "unchanged": 12 }));
    let kept = shop.ask("macros.get", json!({ "id": id })).await;
    assert_eq!(kept["variants"][0]["body"], "Ours");
}

#[tokio::test]
async fn a_macro_needs_a_title_and_a_text_has_one_place() {
    let shop = Shop::open();
    let refused = shop.refusal("macros.save", json!({ "titles": { "en": " " } })).await;
    assert_eq!(refused.code, "macro-title-missing");
    assert_eq!(
        shop.refusal("macros.save", json!({ "titles": { "german": "x" } })).await.code,
        "macro-language-unknown"
    );
    let id = new_macro(&shop, "Thanks", json!({})).await;
    text(&shop, id, "DE_at", "neutral", "Danke").await;
    let one = text(&shop, id, "en", "neutral", "Thanks").await;
    assert_eq!(one["variants"][0]["language"], "de-AT");
    let english = list(&one["variants"]).iter().find(|own| own["language"] == "en").unwrap();
    let moved = json!({ "macroId": id, "id": english["id"], "language": "de-AT", "body": "x" });
    assert_eq!(shop.refusal("macros.save_variant", moved).await.code, "macro-variant-exists");
    let empty = json!({ "macroId": id, "language": "en", "body": " \n" });
    assert_eq!(shop.refusal("macros.save_variant", empty).await.code, "macro-text-missing");
}
