//! Returns as tables: taken over line by line, once, and written out so that they can be read again.

use super::Stage;
use crate::cast::list;
use serde_json::{Value, json};

#[tokio::test]
async fn a_table_begins_returns_names_its_bad_lines_and_does_nothing_the_second_time() {
    let stage = Stage::of(60).await;
    let (order, number) = stage.paid().await;
    let line = stage.options(&order).await["lines"][0].clone();
    let sku = line["sku"].as_str().unwrap();
    let text = format!(
        "Bestellnummer;Artikelnummer;Menge;Grund;Wunsch;Datum;RMA;Notiz\n\
         {number};{sku};1;zu klein;Umtausch;02.03.2026;ALT-77;=1+1\n\
         999999999;{sku};1;;;;;\n\
         {number};NONE-1;1;;;;;\n\
         {number};{sku};viele;;;;;\n"
    );
    let preview = stage.desk.ask("returns.preview_import", json!({ "text": text })).await;
    assert_eq!((&preview["cases"], list(&preview["bad"]).len()), (&json!(1), 3), "{preview}");
    let codes: Vec<_> = list(&preview["bad"]).iter().map(|bad| (bad["line"].clone(), bad["code"].clone())).collect();
    let wanted = [(3, "return-table-order"), (4, "return-table-article"), (5, "return-table-quantity")];
    assert_eq!(codes, wanted.map(|(line, code)| (json!(line), json!(code))));
    assert_eq!(list(&stage.desk.ask("returns.list", json!({})).await["rows"]).len(), 0, "a preview begins nothing");

    let begun = stage.desk.ask("returns.import", json!({ "text": text })).await;
    let id = &begun["ids"][0];
    let case = stage.desk.ask("returns.show", json!({ "id": id })).await;
    assert_eq!((&case["row"]["number"], &case["row"]["state"]), (&json!("ALT-77"), &json!("requested")));
    assert_eq!((&case["items"][0]["reason"], &case["items"][0]["outcome"]), (&json!("too_small"), &json!("exchange")));
    let letters = stage.desk.ask("returns.letters", json!({ "id": id })).await;
    assert!(list(&letters).iter().all(|letter| letter["state"] == "dropped"), "{letters}");
    let again = stage.desk.ask("returns.import", json!({ "text": text })).await;
    assert_eq!((&again["ids"], &again["known"]), (&json!([]), &json!(1)));
    assert_eq!(stage.desk.ask("returns.list", json!({ "number": "ALT-77" })).await["rows"][0]["id"], *id);

    let table = stage.desk.ask("returns.export_csv", json!({})).await;
    let text = table["text"].as_str().unwrap();
    assert!(text.contains("ALT-77") && text.contains("'=1+1"), "no cell begins a formula: {text}");
    let undone = stage.desk.ask("returns.undo_import", json!({ "ids": begun["ids"] })).await;
    assert_eq!(undone["cancelled"], 1);
}

#[tokio::test]
async fn what_is_written_out_is_read_as_the_same_returns() {
    let (stage, other) = (Stage::of(60).await, Stage::of(60).await);
    for (place, (order, _)) in stage.all_paid().await.into_iter().take(6).enumerate() {
        stage.start(&format!("round-trip-{place}"), &order).await;
    }
    let facts = |detail: &Value| {
        let item = &detail["items"][0];
        let row = &detail["row"];
        [&row["orderNumber"], &row["track"], &item["sku"], &item["quantity"], &item["reason"], &item["outcome"]]
            .map(Value::to_string)
    };
    let table = stage.desk.ask("returns.export_csv", json!({})).await;
    let begun = other.desk.ask("returns.import", json!({ "text": table["text"] })).await;
    assert_eq!(begun["bad"], json!([]), "{begun}");
    let (mut here, mut there) = (Vec::new(), Vec::new());
    for (stage, found) in [(&stage, &mut here), (&other, &mut there)] {
        for row in list(&stage.desk.ask("returns.list", json!({})).await["rows"]) {
            found.push(facts(&stage.desk.ask("returns.show", json!({ "id": row["id"] })).await));
        }
        found.sort();
    }
    assert!(!here.is_empty());
    assert_eq!(here, there);
}
