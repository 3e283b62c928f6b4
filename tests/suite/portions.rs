//! Long deeds in parts: bulk deeds and the import of a table are one entry of the history, and ending them early is safe.

use crate::cast::{ADA, CEM, Letter, NOON, Shop, list};
use comptoir_store::StoreError;
use serde_json::{Value, json};
use std::fmt::Write as _;

async fn two(shop: &Shop) -> [i64; 2] {
    for (from, id) in [(ADA, "q1"), (CEM, "q2")] {
        shop.import(&Letter::from(from).subject("Lamp").id(id).at(NOON - 1000)).await;
    }
    let all = shop.conversations().await;
    [0, 1].map(|at: usize| all[at]["row"]["id"].as_i64().unwrap())
}

async fn status(shop: &Shop, id: i64) -> Value {
    shop.conversation(id).await["row"]["status"].clone()
}

#[tokio::test]
async fn a_deed_that_goes_on_with_another_is_taken_back_with_it() {
    let shop = Shop::open();
    let [one, other] = two(&shop).await;
    let all = shop.ask("inbox.ids", json!({ "view": "open" })).await;
    assert!(list(&all).len() == 2 && [one, other].iter().all(|id| list(&all).contains(&json!(id))), "{all}");
    let first = shop.ask("inbox.set_status", json!({ "ids": [one], "status": "closed" })).await;
    let second = json!({ "ids": [other], "status": "closed", "continues": first["undoId"] });
    let second = shop.ask("inbox.set_status", second).await;
    assert_eq!(second["undoId"], first["undoId"], "one entry");
    // The newest of all is both of them.
    assert_eq!(shop.ask("inbox.undo", json!({})).await["deed"], "inbox.set_status");
    assert_eq!((status(&shop, one).await, status(&shop, other).await), (json!("open"), json!("open")));
    let gone = json!({ "ids": [one], "status": "closed", "continues": first["undoId"] });
    assert_eq!(shop.refusal("inbox.set_status", gone).await.code, "undo-absent");
    assert_eq!(status(&shop, one).await, "open", "and nothing is done that could not be taken back with the rest");
}

#[tokio::test]
async fn closing_many_with_a_cause_takes_a_view_and_goes_on_too() {
    let shop = Shop::open();
    let [one, other] = two(&shop).await;
    shop.ask("settings.set", json!({ "changes": { "askCause": "required" } })).await;
    let cause = shop.ask("inbox.causes", json!({})).await["causes"][0]["id"].clone();
    let all = json!({ "of": { "view": "open" }, "causeId": cause });
    let done = shop.ask("inbox.close_with_cause", all).await;
    assert_eq!(done["count"], 2);
    for id in [one, other] {
        assert_eq!(shop.ask("inbox.matter", json!({ "id": id })).await["causeId"], cause);
    }
    shop.ask("inbox.undo", json!({ "undoId": done["undoId"] })).await;
    let first = shop.ask("inbox.close_with_cause", json!({ "ids": [one], "causeId": cause })).await;
    let rest = json!({ "ids": [other], "causeId": cause, "continues": first["undoId"] });
    shop.ask("inbox.close_with_cause", rest).await;
    shop.ask("inbox.undo", json!({ "undoId": first["undoId"] })).await;
    for id in [one, other] {
        assert_eq!(status(&shop, id).await, "open");
        assert_eq!(shop.ask("inbox.matter", json!({ "id": id })).await["causeId"], Value::Null);
    }
}

fn table(lines: usize) -> String {
    let mut text = "Name;E-Mail;Tags\r\n".to_owned();
    for line in 0..lines {
        write!(text, "Person {line};p{line}@many.example;vip\r\n").unwrap();
    }
    text
}

fn columns() -> Value {
    json!(["name", "address", "tags"])
}

async fn customers(shop: &Shop) -> Value {
    shop.ask("customers.list", json!({ "sort": "name" })).await["total"].clone()
}

#[tokio::test]
async fn a_table_comes_in_parts_and_goes_out_as_one() {
    let shop = Shop::open();
    let answer = shop.ask("customers.import_csv", json!({ "text": table(620), "columns": columns() })).await;
    let numbers = ["added", "updated", "total", "isCancelled", "problemCode"].map(|name| answer[name].clone());
    assert_eq!(numbers, [json!(620), json!(0), json!(620), json!(false), Value::Null]);
    let parts = |sql: &'static str| -> i64 {
        shop.desk
            .store()
            .read(|connection| Ok::<_, StoreError>(connection.query_row(sql, [], |row| row.get(0))?))
            .unwrap()
    };
    assert_eq!(parts("SELECT count(*) FROM undo"), 1);
    assert_eq!(parts("SELECT count(*) FROM undo_parts"), 2, "three parts");
    assert_eq!(shop.ask("customers.import_progress", json!({})).await, json!({ "done": 0, "total": 0 }));
    shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] })).await;
    assert_eq!(customers(&shop).await, json!(0));
}

#[tokio::test]
async fn an_import_that_is_ended_keeps_what_it_says_and_gives_that_back() {
    let shop = Shop::open();
    let mut changes = shop.desk.changes();
    let import = shop.ask("customers.import_csv", json!({ "text": table(5000), "columns": columns() }));
    let end = async {
        // The first part is on the disk.
        changes.recv().await.unwrap();
        let progress = shop.ask("customers.import_progress", json!({})).await;
        shop.ask("customers.cancel_import", json!({})).await;
        let other = shop.ask_as(1, "customers.import_csv", json!({ "text": table(3), "columns": columns() }));
        (progress, other.await)
    };
    let (answer, (progress, second)) = tokio::join!(import, end);
    assert_eq!(progress["total"], 5000);
    assert!(progress["done"].as_u64().unwrap() > 0, "{progress}");
    // It may have ended before the second was asked for; both at once never are.
    assert!(second.is_ok() || second.unwrap_err().code == "customer-import-running");
    if answer["isCancelled"] == true {
        assert!(answer["added"].as_u64().unwrap() < 5000, "{answer}");
    }
    let found = customers(&shop).await.as_u64().unwrap();
    assert!(answer["added"].as_u64().unwrap() <= found, "{answer} {found}");
    shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] })).await;
    let left = shop.ask("customers.list", json!({ "query": "person" })).await;
    assert!(list(&left["rows"]).len() <= 3, "only what the second import brought");
}

#[tokio::test]
async fn an_undo_of_many_parts_goes_step_by_step_and_ending_it_leaves_the_rest_to_be_undone() {
    let shop = Shop::open();
    let answer = shop.ask("customers.import_csv", json!({ "text": table(5000), "columns": columns() })).await;
    let mut changes = shop.desk.changes();
    let undone = shop.ask("inbox.undo", json!({ "undoId": answer["undoId"] }));
    let end = async {
        // The first step is on the disk.
        changes.recv().await.unwrap();
        let progress = shop.ask("inbox.undo_progress", json!({})).await;
        let second = shop.ask_as(1, "inbox.undo", json!({ "undoId": answer["undoId"] })).await;
        shop.ask("inbox.cancel_undo", json!({})).await;
        (progress, second)
    };
    let (undone, (progress, second)) = tokio::join!(undone, end);
    assert_eq!(progress["total"], 20);
    // It may be over before the second is asked for; both at once never are.
    if let Err(problem) = &second {
        assert!(["undo-running", "undo-absent"].contains(&problem.code), "{}", problem.code);
    }
    let left = undone["left"].as_u64().unwrap();
    assert_eq!(customers(&shop).await, json!(left * 250), "what was taken back is gone, the rest is there");
    if left > 0 {
        let rest = shop.ask("inbox.undo", json!({})).await;
        assert_eq!((&rest["deed"], &rest["left"]), (&json!("customers.import_csv"), &json!(0)));
    }
    assert_eq!(customers(&shop).await, json!(0));
    assert_eq!(shop.ask("inbox.undo_progress", json!({})).await, json!({ "done": 0, "total": 0 }));
}

#[tokio::test]
async fn fifty_thousand_lines_are_understood_in_one_go_and_the_lines_are_counted_right() {
    let shop = Shop::open();
    let mut text = table(50_000 - 1);
    text.push_str("\r\n\"Two\r\nlines\";not an address;\r\n");
    let preview = shop.ask("customers.preview_csv", json!({ "text": text })).await;
    assert_eq!(preview["added"], 49_999);
    assert_eq!(preview["bad"][0]["line"], 50_002);
}
