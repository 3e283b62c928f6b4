//! What the customers' room promises: everything is found, everything can be taken back, two become one and two again.

mod files;

use crate::cast::{ADA, CEM, DAY, Letter, NOON, Shop, list, told};
use comptoir_core::Topic;
use comptoir_store::StoreError;
use comptoir_store::rusqlite::{Connection, Transaction, types::Value as Cell};
use serde_json::{Value, json};

const JACKET: &str = "Hello, where is my jacket? I ordered it two weeks ago and have not heard from you since then.";

/// A letter of somebody; answers the customer's id.
async fn writes(shop: &Shop, from: &str, id: &str, at: i64) -> i64 {
    shop.import(&Letter::from(ADA).header("From", from).subject(&format!("About {id}")).id(id).at(at).text(JACKET))
        .await;
    let newest = shop.conversations().await.pop().unwrap();
    newest["row"]["customerId"].as_i64().unwrap()
}

async fn names(shop: &Shop, request: Value) -> Vec<String> {
    let answer = shop.ask("customers.list", request).await;
    list(&answer["rows"]).iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

async fn add(shop: &Shop, name: &str, address: &str) -> i64 {
    let answer = shop.ask("customers.add", json!({ "name": name, "address": address })).await;
    answer["customer"]["id"].as_i64().unwrap()
}

async fn show(shop: &Shop, id: i64) -> Value {
    shop.ask("customers.show", json!({ "id": id })).await
}

/// Every row that a customer's deed may touch, as text, so that "exactly" can be compared.
fn rows(shop: &Shop) -> Vec<String> {
    const TABLES: &[&str] = &[
        "SELECT * FROM customers ORDER BY id",
        "SELECT * FROM customer_addresses ORDER BY address",
        "SELECT * FROM customer_notes ORDER BY id",
        "SELECT * FROM customer_handles ORDER BY id",
        "SELECT * FROM customer_tags ORDER BY customer_id, name",
        "SELECT * FROM customer_values ORDER BY customer_id, field_id",
        "SELECT * FROM customer_fields ORDER BY id",
        "SELECT * FROM customer_segments ORDER BY id",
        "SELECT * FROM customer_strangers ORDER BY one_id, other_id",
        "SELECT id, customer_id, subject, status FROM conversations ORDER BY id",
        "SELECT rowid FROM customer_words ORDER BY rowid",
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

#[tokio::test]
async fn the_list_shows_the_latest_contact_first_and_finds_people_by_any_word_of_theirs() {
    let shop = Shop::open();
    writes(&shop, &format!("Ada Lovelace <{ADA}>"), "q1", NOON - 3 * DAY).await;
    writes(&shop, &format!("Cem Özgür <{CEM}>"), "q2", NOON - DAY).await;
    writes(&shop, &format!("Ada Lovelace <{ADA}>"), "q3", NOON - 2 * DAY).await;
    add(&shop, "Zoë 佐藤", "").await;
    let page = shop.ask("customers.list", json!({})).await;
    assert_eq!(page["total"], 3);
    let facts: Vec<Value> =
        list(&page["rows"]).iter().map(|row| json!([row["name"], row["address"], row["conversationCount"]])).collect();
    assert_eq!(facts, [json!(["Cem Özgür", CEM, 1]), json!(["Ada Lovelace", ADA, 2]), json!(["Zoë 佐藤", "", 0])]);
    assert_eq!(page["rows"][1]["lastContactAt"], NOON - 2 * DAY);
    assert_eq!(names(&shop, json!({ "sort": "name" })).await, ["Ada Lovelace", "Cem Özgür", "Zoë 佐藤"]);
    for (query, found) in [
        ("ozg", &["Cem Özgür"][..]),
        ("ada@wor", &["Ada Lovelace"]),
        ("LOVELACE ada", &["Ada Lovelace"]),
        ("佐", &["Zoë 佐藤"]),
        ("zoe", &["Zoë 佐藤"]),
        ("nobody", &[]),
        ("***", &[]),
    ] {
        assert_eq!(names(&shop, json!({ "query": query })).await, found, "{query}");
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_and_without_a_double() {
    let shop = Shop::open();
    for number in 0..25 {
        add(&shop, &format!("Person {:02}", 24 - number), "").await;
    }
    for sort in ["recent", "name"] {
        let (mut all, mut after) = (Vec::new(), Value::Null);
        loop {
            let page = shop.ask("customers.list", json!({ "sort": sort, "limit": 10, "after": after })).await;
            all.extend(list(&page["rows"]).iter().map(|row| row["name"].as_str().unwrap().to_owned()));
            after = page["next"].clone();
            if after.is_null() {
                break;
            }
        }
        let expected: Vec<String> = (0..25).map(|number| format!("Person {number:02}")).collect();
        assert_eq!(all, expected, "{sort}");
    }
}

#[tokio::test]
async fn every_deed_upon_a_customer_is_told_and_one_undo_takes_it_back_exactly() {
    let shop = Shop::open();
    let id = writes(&shop, &format!("Ada Lovelace <{ADA}>"), "q1", NOON - DAY).await;
    let field =
        shop.ask("customers.save_field", json!({ "name": "Size", "kind": "choice", "choices": ["S", "M"] })).await;
    shop.ask("customers.add_note", json!({ "id": id, "text": "Has a dog" })).await;
    shop.ask("customers.add_handle", json!({ "id": id, "kind": "phone", "value": "+43 660 1234567" })).await;
    shop.ask("customers.add_address", json!({ "id": id, "address": "Ada@Work.example" })).await;
    shop.ask("customers.set_value", json!({ "id": id, "fieldId": field["id"], "value": "m" })).await;
    let known = show(&shop, id).await;
    assert_eq!(known["addresses"], json!(["ada@work.example", ADA]));
    assert_eq!(known["values"], json!([{ "fieldId": field["id"], "value": "M" }]));
    assert_eq!((&known["zone"], &known["zoneSource"]), (&json!("Europe/Vienna"), &json!("phone")));
    let (note, handle) = (&known["notes"][0]["id"], &known["handles"][0]["id"]);
    let deeds = [
        ("customers.update", json!({ "id": id, "name": "Countess", "language": "de-at", "formality": "formal" })),
        ("customers.update", json!({ "id": id, "zone": "Asia/Tokyo", "contactMode": "phone", "consent": "given" })),
        ("customers.add_note", json!({ "id": id, "text": "Likes blue", "isPinned": true })),
        ("customers.update_note", json!({ "id": id, "noteId": note, "text": "Has two dogs", "isPinned": true })),
        ("customers.delete_note", json!({ "id": id, "noteId": note })),
        ("customers.add_address", json!({ "id": id, "address": "countess@world.example" })),
        ("customers.remove_address", json!({ "id": id, "address": ADA })),
        ("customers.add_handle", json!({ "id": id, "kind": "telegram", "value": "@ada" })),
        ("customers.delete_handle", json!({ "id": id, "handleId": handle })),
        ("customers.tag", json!({ "ids": [id], "add": ["VIP", "wholesale"] })),
        ("customers.set_value", json!({ "id": id, "fieldId": field["id"], "value": "" })),
        ("customers.set_value", json!({ "id": id, "fieldId": field["id"], "value": "S" })),
        ("customers.delete_field", json!({ "id": field["id"] })),
        ("customers.add", json!({ "name": "Grace" })),
        ("customers.save_segment", json!({ "name": "All", "filter": {} })),
    ];
    for (deed, request) in deeds {
        let before = rows(&shop);
        let mut changes = shop.desk.changes();
        shop.ask(deed, request.clone()).await;
        assert!(!told(&mut changes, Topic::Customers).is_empty(), "{deed} tells nobody");
        assert_ne!(rows(&shop), before, "{deed} {request} changed nothing");
        shop.ask("inbox.undo", json!({})).await;
        assert_eq!(rows(&shop), before, "{deed} {request}");
    }
    assert_eq!(names(&shop, json!({ "query": "countess" })).await, [""; 0], "what was undone is not found any more");
    for number in ["6601234567", "0660 123 45 67", "+43 (0)660 12345", "00436601234567", "1234567"] {
        assert_eq!(names(&shop, json!({ "query": number })).await, ["Ada Lovelace"], "{number}");
    }
}

#[tokio::test]
async fn taking_one_deed_back_leaves_what_was_done_since() {
    let shop = Shop::open();
    let id = add(&shop, "Ada", ADA).await;
    let noted = shop.ask("customers.add_note", json!({ "id": id, "text": "First" })).await;
    let removed =
        shop.ask("customers.delete_note", json!({ "id": id, "noteId": noted["customer"]["notes"][0]["id"] })).await;
    let named = shop.ask("customers.update", json!({ "id": id, "name": "Ada L." })).await;
    shop.ask("customers.add_note", json!({ "id": id, "text": "Second" })).await;
    shop.ask("customers.update", json!({ "id": id, "formality": "informal" })).await;
    shop.ask("inbox.undo", json!({ "undoId": removed["undoId"] })).await;
    shop.ask("inbox.undo", json!({ "undoId": named["undoId"] })).await;
    let now = show(&shop, id).await;
    let notes: Vec<&Value> = list(&now["notes"]).iter().map(|note| &note["text"]).collect();
    assert_eq!(
        (notes, &now["name"], &now["formality"]),
        (vec![&json!("Second"), &json!("First")], &json!("Ada"), &json!("informal"))
    );
}

#[tokio::test]
async fn pinned_notes_stand_first_and_say_who_wrote_them_and_when() {
    let shop = Shop::open();
    let id = add(&shop, "Ada", "").await;
    shop.ask("customers.add_note", json!({ "id": id, "text": "Old and pinned", "isPinned": true })).await;
    shop.clock.advance(DAY);
    let noted = shop.ask("customers.add_note", json!({ "id": id, "text": "New" })).await;
    let me = shop.ask("agents.me", json!({})).await["id"].clone();
    let notes: Vec<Value> = list(&noted["customer"]["notes"])
        .iter()
        .map(|note| json!([note["text"], note["isPinned"], note["agentId"], note["at"]]))
        .collect();
    assert_eq!(notes, [json!(["Old and pinned", true, me, NOON]), json!(["New", false, me, NOON + DAY])]);
}

#[tokio::test]
async fn wrong_input_is_refused_and_changes_nothing() {
    let shop = Shop::open();
    let ada = add(&shop, "Ada", ADA).await;
    let cem = add(&shop, "Cem", CEM).await;
    let number = shop.ask("customers.save_field", json!({ "name": "Orders", "kind": "number" })).await["id"].clone();
    shop.ask("customers.add_handle", json!({ "id": ada, "kind": "phone", "value": "+43 660 1234567" })).await;
    let before = rows(&shop);
    for (deed, request, code) in [
        ("customers.add", json!({ "name": " ", "address": "" }), "customer-nameless"),
        ("customers.add", json!({ "name": "X", "address": "x at y" }), "customer-address-invalid"),
        ("customers.add_address", json!({ "id": ada, "address": CEM }), "customer-address-taken"),
        ("customers.add_address", json!({ "id": 99, "address": "a@b.example" }), "customer-absent"),
        ("customers.remove_address", json!({ "id": ada, "address": CEM }), "customer-part-absent"),
        ("customers.add_handle", json!({ "id": ada, "kind": "phone", "value": "call me" }), "customer-handle-invalid"),
        (
            "customers.add_handle",
            json!({ "id": ada, "kind": "phone", "value": "0043 6601234567" }),
            "customer-handle-taken",
        ),
        ("customers.update", json!({ "id": ada, "zone": "Mars/Base" }), "customer-zone-unknown"),
        ("customers.update", json!({ "id": ada, "language": "'; DROP" }), "customer-language-unknown"),
        ("customers.add_note", json!({ "id": ada, "text": "  " }), "draft-empty"),
        ("customers.set_value", json!({ "id": ada, "fieldId": number, "value": "many" }), "customer-value-invalid"),
        ("customers.set_value", json!({ "id": ada, "fieldId": 99, "value": "1" }), "customer-field-absent"),
        ("customers.save_field", json!({ "name": "orders", "kind": "text" }), "customer-title-exists"),
        (
            "customers.save_field",
            json!({ "name": "Size", "kind": "choice", "choices": [" "] }),
            "customer-field-choiceless",
        ),
        ("customers.save_segment", json!({ "name": "", "filter": {} }), "customer-title-missing"),
        ("customers.keep_apart", json!({ "oneId": ada, "otherId": ada }), "customer-same"),
        ("inbox.merge_customers", json!({ "survivorId": ada, "absorbedId": ada }), "customer-same"),
        ("inbox.merge_customers", json!({ "survivorId": ada, "absorbedId": 99 }), "customer-absent"),
    ] {
        assert_eq!(shop.refusal(deed, request.clone()).await.code, code, "{deed} {request}");
        assert_eq!(rows(&shop), before, "{deed} {request}");
    }
    assert!(cem > ada);
}

#[tokio::test]
async fn a_customer_who_is_addressed_formally_gets_the_formal_text_of_a_macro() {
    let shop = Shop::open();
    let id = writes(&shop, &format!("Ada Lovelace <{ADA}>"), "q1", NOON).await;
    let conversation = shop.conversations().await[0]["row"]["id"].clone();
    let hello = shop.ask("macros.save", json!({ "titles": { "en": "Hello" } })).await["id"].clone();
    for formality in ["formal", "informal"] {
        let text = json!({ "macroId": hello, "language": "en", "formality": formality, "body": formality });
        shop.ask("macros.save_variant", text).await;
    }
    shop.ask("customers.update", json!({ "id": id, "formality": "informal" })).await;
    shop.ask("settings.set", json!({ "changes": { "formality": { "en": "formal" } } })).await;
    let read = shop.ask("inbox.preview_macro", json!({ "conversationId": conversation, "macroId": hello })).await;
    assert_eq!(read["text"], "informal");
}

#[tokio::test]
async fn the_timeline_of_a_customer_is_every_conversation_newest_first() {
    let shop = Shop::open();
    let id = writes(&shop, &format!("Ada <{ADA}>"), "q1", NOON - 2 * DAY).await;
    writes(&shop, &format!("Cem <{CEM}>"), "q2", NOON - DAY).await;
    writes(&shop, &format!("Ada <{ADA}>"), "q3", NOON).await;
    let answer = shop.ask("inbox.timeline", json!({ "id": id })).await;
    let subjects: Vec<&Value> = list(&answer["rows"]).iter().map(|row| &row["subject"]).collect();
    assert_eq!((subjects, &answer["next"]), (vec![&json!("About q3"), &json!("About q1")], &Value::Null));
    assert_eq!(shop.refusal("inbox.timeline", json!({ "id": 99 })).await.code, "customer-absent");
}

/// Two who look alike, with something of everything.
async fn two(shop: &Shop) -> (i64, i64) {
    let ada = writes(shop, &format!("Ada Lovelace <{ADA}>"), "q1", NOON - 3 * DAY).await;
    let other = writes(shop, "<ada+shop@world.example>", "q2", NOON - 2 * DAY).await;
    let colour = shop.ask("customers.save_field", json!({ "name": "Colour", "kind": "text" })).await["id"].clone();
    let size = shop.ask("customers.save_field", json!({ "name": "Size", "kind": "number" })).await["id"].clone();
    shop.ask("customers.update", json!({ "id": ada, "language": "en", "formality": "formal" })).await;
    let wishes =
        json!({ "id": other, "name": "A. L.", "language": "fr", "zone": "Europe/Paris", "consent": "refused" });
    shop.ask("customers.update", wishes).await;
    for (id, value) in [(ada, "blue"), (other, "red")] {
        shop.ask("customers.set_value", json!({ "id": id, "fieldId": colour, "value": value })).await;
        shop.ask("customers.tag", json!({ "ids": [id], "add": ["vip", value] })).await;
        shop.ask("customers.add_handle", json!({ "id": id, "kind": "phone", "value": "+43 660 1234567" })).await;
        shop.ask(
            "customers.add_note",
            json!({ "id": id, "text": format!("likes {value}"), "isPinned": value == "red" }),
        )
        .await;
    }
    shop.ask("customers.set_value", json!({ "id": other, "fieldId": size, "value": "41" })).await;
    let stranger = add(shop, "A. L.", "sales@world.example").await;
    shop.ask("customers.keep_apart", json!({ "oneId": stranger, "otherId": other })).await;
    (ada, other)
}

#[tokio::test]
async fn merging_shows_before_what_will_be_and_one_undo_restores_every_row() {
    let shop = Shop::open();
    let (ada, other) = two(&shop).await;
    let before = rows(&shop);
    let both = json!({ "survivorId": ada, "absorbedId": other });
    let preview = shop.ask("inbox.preview_merge", both.clone()).await;
    assert_eq!(rows(&shop), before, "looking changes nothing");
    let dropped: Vec<Value> =
        list(&preview["dropped"]).iter().map(|it| json!([it["what"], it["kept"], it["dropped"]])).collect();
    let expected =
        [json!(["name", "Ada Lovelace", "A. L."]), json!(["language", "en", "fr"]), json!(["field", "blue", "red"])];
    assert_eq!(dropped, expected);

    let merged = shop.ask("inbox.merge_customers", both).await;
    let mut shown = show(&shop, ada).await;
    assert_eq!(merged["customer"], shown);
    // A note of the same moment may stand before or after another.
    assert_eq!(preview["merged"], shown);
    assert_eq!(shown["addresses"], json!(["ada+shop@world.example", ADA]));
    assert_eq!((&shown["tags"], &shown["conversationCount"]), (&json!(["blue", "red", "vip"]), &json!(2)));
    assert_eq!((&shown["zone"], &shown["consent"]), (&json!("Europe/Paris"), &json!("refused")));
    assert_eq!((list(&shown["handles"]).len(), list(&shown["notes"]).len()), (1, 2));
    shown = shop.ask("inbox.timeline", json!({ "id": ada })).await;
    assert_eq!(list(&shown["rows"]).len(), 2);
    assert_eq!(shop.refusal("customers.show", json!({ "id": other })).await.code, "customer-absent");
    assert_eq!(names(&shop, json!({ "query": "ada+shop" })).await, ["Ada Lovelace"]);

    shop.ask("inbox.undo", json!({ "undoId": merged["undoId"] })).await;
    assert_eq!(rows(&shop), before);
    assert_eq!(names(&shop, json!({ "query": "ada+shop" })).await, ["A. L."]);
}

#[tokio::test]
async fn the_other_one_may_survive_too() {
    let shop = Shop::open();
    let (ada, other) = two(&shop).await;
    let before = rows(&shop);
    let merged = shop.ask("inbox.merge_customers", json!({ "survivorId": other, "absorbedId": ada })).await;
    let customer = &merged["customer"];
    assert_eq!(
        (&customer["name"], &customer["language"], &customer["formality"]),
        (&json!("A. L."), &json!("fr"), &json!("formal"))
    );
    assert_eq!(customer["values"][0]["value"], "red");
    shop.ask("inbox.undo", json!({})).await;
    assert_eq!(rows(&shop), before);
}

#[tokio::test]
async fn what_came_after_a_merge_goes_to_whoever_wrote_it_when_the_merge_is_undone() {
    let shop = Shop::open();
    let (ada, other) = two(&shop).await;
    let merged = shop.ask("inbox.merge_customers", json!({ "survivorId": ada, "absorbedId": other })).await;
    assert_eq!(writes(&shop, "<ada+shop@world.example>", "q3", NOON).await, ada, "the address is the survivor's now");
    writes(&shop, &format!("<{ADA}>"), "q4", NOON + 1000).await;
    shop.ask("customers.add_note", json!({ "id": ada, "text": "after" })).await;
    shop.ask("inbox.undo", json!({ "undoId": merged["undoId"] })).await;
    let subjects = async |id: i64| {
        let answer = shop.ask("inbox.timeline", json!({ "id": id })).await;
        list(&answer["rows"]).iter().map(|row| row["subject"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(subjects(ada).await, ["About q4", "About q1"]);
    assert_eq!(subjects(other).await, ["About q3", "About q2"]);
    assert_eq!(
        (&show(&shop, other).await["conversationCount"], list(&show(&shop, ada).await["notes"]).len()),
        (&json!(2), 2)
    );
}

#[tokio::test]
async fn doubles_are_suggested_with_the_reason_and_not_again_once_kept_apart() {
    let shop = Shop::open();
    let ada = add(&shop, "Ada Lovelace", "ada@world.example").await;
    let plus = add(&shop, "", "ada+shop@world.example").await;
    let phone = add(&shop, "Countess", "").await;
    let typo = add(&shop, "Ada LOVELACE", "adal@world.example").await;
    let far = add(&shop, "Ada Lovelace", "someone@elsewhere.example").await;
    for (id, value) in [(ada, "+43 660 1234567"), (phone, "0043 (0)660 123-45-67")] {
        shop.ask("customers.add_handle", json!({ "id": id, "kind": "phone", "value": value })).await;
    }
    let pairs = async |request: Value| {
        let found = shop.ask("customers.suggestions", request).await;
        let pair = |it: &Value| {
            let (one, other) = (it["one"]["id"].as_i64().unwrap(), it["other"]["id"].as_i64().unwrap());
            json!([one.min(other), one.max(other), it["reason"], it["shared"]])
        };
        list(&found).iter().map(pair).collect::<Vec<_>>()
    };
    let mailbox = json!([ada, plus, "same_mailbox", "ada@world.example"]);
    let number = json!([ada, phone, "same_phone", "+436601234567"]);
    let company = json!([ada, typo, "same_company", "ada@world.example, adal@world.example"]);
    assert_eq!(pairs(json!({})).await, [mailbox.clone(), number.clone(), company.clone()]);
    assert_eq!(pairs(json!({ "id": phone })).await, std::slice::from_ref(&number));
    assert_eq!(pairs(json!({ "id": far })).await, [Value::Null; 0]);
    shop.ask("customers.keep_apart", json!({ "oneId": phone, "otherId": ada })).await;
    assert_eq!(pairs(json!({})).await, [mailbox.clone(), company.clone()]);
    shop.ask("inbox.undo", json!({})).await;
    assert_eq!(pairs(json!({})).await, [mailbox, number, company]);
}

#[tokio::test]
async fn a_segment_is_a_filter_of_bound_values_and_says_when_its_field_is_gone() {
    let shop = Shop::open();
    let ada = writes(&shop, &format!("Ada <{ADA}>"), "q1", NOON - 40 * DAY).await;
    let cem = writes(&shop, &format!("Cem <{CEM}>"), "q2", NOON - DAY).await;
    writes(&shop, &format!("Cem <{CEM}>"), "q3", NOON - DAY).await;
    let zoe = add(&shop, "Zoë", "").await;
    let orders = shop.ask("customers.save_field", json!({ "name": "Orders", "kind": "number" })).await["id"].clone();
    let born = shop.ask("customers.save_field", json!({ "name": "Born", "kind": "date" })).await["id"].clone();
    for (id, field, value) in [(ada, &orders, "9"), (cem, &orders, "10.5"), (zoe, &born, "1990-03-04")] {
        shop.ask("customers.set_value", json!({ "id": id, "fieldId": field, "value": value })).await;
    }
    shop.ask("customers.update", json!({ "id": ada, "language": "de-AT" })).await;
    shop.ask("customers.update", json!({ "id": cem, "language": "tr" })).await;
    shop.ask("customers.tag", json!({ "ids": [ada, zoe], "add": ["VIP"] })).await;
    shop.ask("customers.tag", json!({ "ids": [ada], "add": ["' OR 1=1 --"] })).await;
    let condition = |field: &Value, operator: &str, value: &str| json!({ "fields": [{ "fieldId": field, "operator": operator, "value": value }] });
    for (filter, found) in [
        (json!({ "language": "de" }), &["Ada"][..]),
        (json!({ "language": "d" }), &[]),
        (json!({ "language": "%" }), &[]),
        (json!({ "tags": ["vip"] }), &["Ada", "Zoë"]),
        (json!({ "tags": ["vip", "' OR 1=1 --"] }), &["Ada"]),
        (json!({ "contactWithinDays": 30 }), &["Cem"]),
        (json!({ "noContactForDays": 30 }), &["Ada", "Zoë"]),
        (json!({ "leastConversations": 1, "mostConversations": 1 }), &["Ada"]),
        (condition(&orders, "at_least", "9.5"), &["Cem"]),
        (condition(&orders, "at_most", "9"), &["Ada"]),
        (condition(&born, "at_least", "1990-01-01"), &["Zoë"]),
        (condition(&born, "filled", ""), &["Zoë"]),
        (condition(&born, "contains", "-03-"), &["Zoë"]),
        (json!({}), &["Ada", "Cem", "Zoë"]),
    ] {
        let segment = json!({ "name": filter.to_string(), "filter": filter });
        let kept = shop.ask("customers.save_segment", segment).await["filter"].clone();
        assert_eq!(names(&shop, json!({ "filter": kept, "sort": "name" })).await, found, "{filter}");
    }
    shop.ask("customers.delete_field", json!({ "id": born })).await;
    let gone = shop.refusal("customers.list", json!({ "filter": condition(&born, "filled", "") })).await;
    assert_eq!(gone.code, "customer-field-absent");
}

#[tokio::test]
async fn writing_about_the_same_topic_within_thirty_days_is_noticed() {
    let shop = Shop::open();
    for (id, from, at) in [
        ("q1", ADA, NOON - 80 * DAY),
        ("q2", ADA, NOON - 29 * DAY),
        ("q3", CEM, NOON - 2 * DAY),
        ("q4", ADA, NOON - DAY),
        ("q5", ADA, NOON),
    ] {
        writes(&shop, &format!("<{from}>"), id, at).await;
    }
    let ids: Vec<i64> = shop.conversations().await.iter().map(|one| one["row"]["id"].as_i64().unwrap()).collect();
    shop.ask("inbox.tag", json!({ "ids": ids, "add": ["return"] })).await;
    shop.ask("inbox.tag", json!({ "ids": [ids[4]], "add": ["size"] })).await;
    let repeats = async |id: i64| shop.conversation(id).await["repeats"].clone();
    assert_eq!(repeats(ids[4]).await, json!([{ "tag": "return", "count": 2, "latestId": ids[3] }]));
    assert_eq!(repeats(ids[1]).await, json!([]), "eighty days ago is another matter");
    assert_eq!(repeats(ids[0]).await, json!([]), "what comes later is no repetition");
    assert_eq!(repeats(ids[2]).await, json!([]), "others do not count");
}

#[tokio::test]
async fn customers_whom_an_older_program_has_stored_are_found_after_the_next_start() {
    let shop = Shop::open();
    add(&shop, "Élodie Garnier", "elodie@world.example").await;
    let forget = |transaction: &Transaction<'_>| {
        transaction.execute("UPDATE customers SET sort_name = ''", [])?;
        transaction.execute("DELETE FROM customer_words WHERE rowid > 0", [])?;
        Ok::<_, StoreError>(())
    };
    shop.desk.store().write(forget).unwrap();
    assert_eq!(names(&shop, json!({ "query": "elodie" })).await, [""; 0]);
    let shop = shop.reopen();
    assert_eq!(names(&shop, json!({ "query": "elodie" })).await, ["Élodie Garnier"]);
    assert_eq!(names(&shop, json!({ "sort": "name" })).await, ["Élodie Garnier"]);
}
