//! Customers as files: tables in and out, handing everything out about a person, and erasing a person.

use super::*;

#[tokio::test]
async fn a_table_is_looked_at_first_and_imported_all_or_nothing_with_the_bad_lines_named() {
    let shop = Shop::open();
    let ada = writes(&shop, &format!("Ada Lovelace <{ADA}>"), "q1", NOON).await;
    shop.ask("customers.save_field", json!({ "name": "Size", "kind": "number" })).await;
    let table = "Name;E-Mail;Telefon;Sprache;Etiketten;Size;Street\r\n\
                 Countess;ADA@world.example;'+43 660 1234567;de;vip, wholesale;38;Elsewhere 1\r\n\
                 \r\n\
                 Grace;grace@navy.example;;en;;;\r\n\
                 Bad;not an address;;;;;\r\n\
                 ;;call me;;;;\r\n\
                 \"Two\r\nlines\";;;;;41,5;\r\n\
                 Big;;;;;huge;\r\n";
    let before = rows(&shop);
    let preview = shop.ask("customers.preview_csv", json!({ "text": table })).await;
    let uses: Vec<&Value> = list(&preview["columns"]).iter().map(|column| &column["use"]).collect();
    assert_eq!(
        uses,
        ["name", "address", "phone", "language", "tags"]
            .map(|it| json!(it))
            .iter()
            .chain([&json!({ "field": 1 }), &json!("skip")])
            .collect::<Vec<_>>()
    );
    assert_eq!((&preview["added"], &preview["updated"]), (&json!(2), &json!(1)));
    let bad = json!([
        { "line": 5, "code": "customer-address-invalid", "value": "not" },
        { "line": 6, "code": "customer-handle-invalid", "value": "call me" },
        { "line": 9, "code": "customer-value-invalid", "value": "huge" },
    ]);
    assert_eq!(preview["bad"], bad);
    let columns: Vec<Value> = uses.into_iter().cloned().collect();
    let refused = shop.refusal("customers.import_csv", json!({ "text": table, "columns": columns })).await;
    assert_eq!((refused.code, refused.args.get("lines").unwrap().as_str()), ("customer-file-lines", "5, 6, 9"));
    assert_eq!(rows(&shop), before, "nothing half done");
    let answer =
        shop.ask("customers.import_csv", json!({ "text": table, "columns": columns, "leavesOutBad": true })).await;
    assert_eq!(json!([answer["added"], answer["updated"], answer["leftOut"]]), json!([2, 1, 3]));
    let known = show(&shop, ada).await;
    assert_eq!(
        (&known["name"], &known["tags"]),
        (&json!("Ada Lovelace"), &json!(["vip", "wholesale"])),
        "what the desk knew stays"
    );
    assert_eq!(
        (&known["handles"][0]["value"], &known["values"][0]["value"]),
        (&json!("+43 660 1234567"), &json!("38"))
    );
    assert_eq!(names(&shop, json!({ "query": "two lines" })).await, ["Two lines"]);
    shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] })).await;
    assert_eq!(rows(&shop), before);
}

#[tokio::test]
async fn files_that_are_no_tables_of_customers_are_refused_in_words() {
    let shop = Shop::open();
    for (text, code) in [
        ("", "customer-file-unreadable"),
        ("Name", "customer-file-unreadable"),
        ("\u{0}PNG\nxx", "customer-file-unreadable"),
        ("Street;Town\nA;B", "customer-file-columns"),
    ] {
        let refused = shop.refusal("customers.import_csv", json!({ "text": text, "columns": ["skip", "skip"] })).await;
        assert_eq!(refused.code, code, "{text:?}");
    }
    let preview = shop.ask("customers.preview_csv", json!({ "text": "Street;Town\nA;B" })).await;
    assert_eq!(preview["columns"][1], json!({ "title": "Town", "use": "skip", "examples": ["B"] }));
}

#[tokio::test]
async fn an_export_runs_no_formula_and_is_read_again_as_it_was() {
    let shop = Shop::open();
    let id = add(&shop, "=HYPERLINK(\"http://evil.example\")", "ada@world.example").await;
    shop.ask("customers.add_handle", json!({ "id": id, "kind": "phone", "value": "+43 660 1234567" })).await;
    shop.ask("customers.tag", json!({ "ids": [id], "add": ["@home", "a,b"] })).await;
    add(&shop, "Zoë \"Z\" 佐藤", "").await;
    let export = shop.ask("customers.export_csv", json!({})).await;
    let text = export["text"].as_str().unwrap().to_owned();
    assert_eq!(export["count"], 2);
    for line in text.lines().skip(1) {
        for cell in line.split(',') {
            assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell} in {line}");
        }
    }
    let other = Shop::open();
    let columns: Vec<Value> = list(&other.ask("customers.preview_csv", json!({ "text": text })).await["columns"])
        .iter()
        .map(|column| column["use"].clone())
        .collect();
    other.ask("customers.import_csv", json!({ "text": text, "columns": columns })).await;
    assert_eq!(names(&other, json!({ "sort": "name" })).await, names(&shop, json!({ "sort": "name" })).await);
    let again = other.ask("customers.list", json!({ "query": "hyperlink" })).await["rows"][0]["id"].as_i64().unwrap();
    let (one, copy) = (show(&shop, id).await, show(&other, again).await);
    assert_eq!((&copy["addresses"], &copy["handles"][0]["value"]), (&one["addresses"], &one["handles"][0]["value"]));
    let vip = shop.ask("customers.export_csv", json!({ "query": "zoe" })).await;
    assert_eq!(vip["count"], 1);
}

#[tokio::test]
async fn everything_about_a_person_is_handed_out_and_nothing_about_others() {
    let shop = Shop::open();
    let id = writes(&shop, &format!("Ada Lovelace <{ADA}>"), "q1", NOON).await;
    writes(&shop, &format!("Cem <{CEM}>"), "q2", NOON).await;
    shop.ask("customers.add_note", json!({ "id": id, "text": "Has a dog" })).await;
    let answer = shop.ask("inbox.hand_out", json!({ "id": id })).await;
    let known: Value = serde_json::from_str(answer["json"].as_str().unwrap()).unwrap();
    assert_eq!(known["customer"]["notes"][0]["text"], "Has a dog");
    assert_eq!(known["conversations"][0]["messages"][0]["visibleText"], JACKET);
    assert_eq!((list(&known["conversations"]).len(), &answer["letters"]), (1, &json!(1)));
    assert!(!answer["json"].as_str().unwrap().contains(CEM));
    // The mbox is read by the desk's own import, by another desk.
    let mbox = shop.beside("ada.mbox");
    use base64::Engine as _;
    std::fs::write(&mbox, base64::engine::general_purpose::STANDARD.decode(answer["mbox"].as_str().unwrap()).unwrap())
        .unwrap();
    let other = Shop::open();
    other.ask("inbox.import", json!({ "kind": "mbox", "path": mbox.display().to_string() })).await;
    assert_eq!(other.threads().await, [JACKET]);
}

#[tokio::test]
async fn an_erased_customer_leaves_no_trace_and_others_keep_everything() {
    let shop = Shop::open();
    let ada = writes(&shop, &format!("Ada Lovelace <{ADA}>"), "q1", NOON).await;
    let cem = writes(&shop, &format!("Cem <{CEM}>"), "q2", NOON).await;
    let joins =
        Letter::from(ADA).id("q3").in_reply_to("q2").at(NOON + 1000).text("Ada Zanzibar joins the talk of Cem.");
    shop.import(&joins).await;
    shop.ask("customers.add_note", json!({ "id": ada, "text": "Zanzibar" })).await;
    let conversation = shop.conversations().await[0]["row"]["id"].as_i64().unwrap();
    shop.ask("inbox.add_note", json!({ "id": conversation, "text": "Zanzibar" })).await;
    shop.draft_reply(conversation, "Dear Ada, Zanzibar").await;
    let before = shop.ask("inbox.preview_erase", json!({ "id": ada })).await;
    assert_eq!((&before["conversations"], &before["elsewhere"]), (&json!(1), &json!(1)));
    shop.ask("inbox.erase_customer", json!({ "id": ada })).await;
    assert_eq!(shop.refusal("customers.show", json!({ "id": ada })).await.code, "customer-absent");
    assert_eq!(shop.threads().await, [JACKET], "the letter in Cem's conversation is gone, Cem's own is there");
    assert_eq!(list(&shop.ask("inbox.search", json!({ "query": "zanzibar" })).await["hits"]).len(), 0);
    assert_eq!(names(&shop, json!({})).await, ["Cem"]);
    assert_eq!(show(&shop, cem).await["conversationCount"], 1);
    assert_eq!(shop.refusal("inbox.undo", json!({})).await.code, "undo-absent");
    let anywhere = |connection: &Connection| {
        let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        let tables = tables.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        let mut found = Vec::new();
        for table in tables {
            let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
            let width = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                for at in 0..width {
                    let cell = match row.get::<_, Cell>(at)? {
                        Cell::Text(text) => text.into_bytes(),
                        Cell::Blob(bytes) => bytes,
                        _ => Vec::new(),
                    };
                    let text = String::from_utf8_lossy(&cell).to_lowercase();
                    if ["zanzibar", "lovelace", ADA, "q1@id", "q3@id"].iter().any(|word| text.contains(word)) {
                        found.push(format!("{table}: {text}"));
                    }
                }
            }
        }
        Ok::<_, StoreError>(found)
    };
    assert_eq!(shop.desk.store().read(anywhere).unwrap(), [""; 0]);
    assert_eq!(shop.refusal("inbox.erase_customer", json!({ "id": ada })).await.code, "customer-absent");
}
