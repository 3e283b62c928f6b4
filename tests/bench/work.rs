//! What an agent does all day, on a desk with many customers: stepping, opening a customer, filling a macro.

use crate::desk::{Open, reopen, repeated, say};
use crate::files::FullDesk;
use crate::table::{Table, duration};
use serde_json::{Value, json};
use std::fmt::Write;
use std::time::Instant;

/// Customers of the large desk.
const CUSTOMERS: usize = 50_000;
/// Addresses that the corpus writes from: `customer<number>@mail.example`.
const CORRESPONDENTS: usize = 40_000;
/// Conversations that are not closed.
const AT_WORK: usize = 20_000;
/// A text with the variables that answers use most.
const TEXT: &str = "Hello {{ customer.first_name }},\n\nabout “{{ conversation.subject }}”: it leaves today.\n\n\
     {{ agent.name }}, {{ shop.name }}";

pub fn measure(table: &mut Table, desk: &FullDesk, count: usize) {
    let open = Open::desk(&desk.directory);
    let what = |name: &str| format!("{name}, {count} messages, {CUSTOMERS} customers");

    let list = json!({ "query": "", "sort": "name", "limit": 50 });
    say(table, &what("list of customers"), &repeated(|_| open.seconds("customers.list", list.clone())), None);
    let typed = ["be", "ben", "bench 4", "benchley 1234", "+49 30 12"];
    let found = repeated(|turn| open.seconds("customers.list", json!({ "query": typed[turn % typed.len()] })));
    say(table, &what("finding a customer"), &found, Some(100.0));

    let page = open.ask("inbox.page", json!({ "view": "all", "limit": 200 }));
    let rows = page["rows"].as_array().unwrap();
    let customer = |turn: usize| json!({ "id": rows[turn % rows.len()]["customerId"] });
    let conversation = |turn: usize| json!({ "id": rows[turn % rows.len()]["id"] });
    let shown = repeated(|turn| {
        open.seconds("customers.show", customer(turn)) + open.seconds("inbox.timeline", customer(turn))
    });
    say(table, &what("opening a customer"), &shown, Some(60.0));

    // What the window asks when somebody steps on: the conversation, its customer, and what is earlier.
    let stepped = repeated(|turn| {
        open.seconds("inbox.open", conversation(turn))
            + open.seconds("customers.show", customer(turn))
            + open.seconds("inbox.of_customer", conversation(turn))
    });
    say(table, &what("next conversation"), &stepped, Some(30.0));

    let macro_id = open.ask("macros.save", json!({ "titles": { "en": "It leaves today" } }))["id"].clone();
    open.ask("macros.save_variant", json!({ "macroId": macro_id, "language": "en", "body": TEXT }));
    let filled = repeated(|turn| {
        let request = json!({ "conversationId": rows[turn % rows.len()]["id"], "macroId": macro_id });
        open.seconds("inbox.preview_macro", request)
    });
    say(table, &what("macro with variables"), &filled, Some(80.0));
}

/// Gives some of those who wrote a tag, and adds customers by a table until there are as many as wanted.
pub fn fill(table: &mut Table, desk: &FullDesk) {
    let open = Open::desk(&desk.directory);
    let mut text = "Name;Email;Tags\n".to_owned();
    for number in (0..CORRESPONDENTS).step_by(10) {
        let rare = if number % 1_000 == 0 { ",rare" } else { "" };
        writeln!(text, "Vip {number};customer{number}@mail.example;vip{rare}").unwrap();
    }
    import(&open, &text);
    reopen(&open, AT_WORK);
    let there = open.ask("customers.list", json!({ "query": "", "limit": 1 }))["total"].as_u64().unwrap();
    let missing = CUSTOMERS.saturating_sub(usize::try_from(there).unwrap());
    if missing == 0 {
        return;
    }
    let mut text = "Name;Email;Phone\n".to_owned();
    for number in 0..missing {
        writeln!(text, "Benchley {number};benchley{number}@bench.example;+49 30 {:07}", 1_000_000 + number).unwrap();
    }
    let start = Instant::now();
    assert_eq!(import(&open, &text)["added"], missing);
    table.say(&format!("import of a table with {missing} customers"), &duration(start.elapsed().as_secs_f64()));
}

fn import(open: &Open, text: &str) -> Value {
    let preview = open.ask("customers.preview_csv", json!({ "text": text }));
    let columns: Vec<&Value> = preview["columns"].as_array().unwrap().iter().map(|column| &column["use"]).collect();
    open.ask("customers.import_csv", json!({ "text": text, "columns": columns }))
}
