//! How fast returns are looked through: the facts over 100,000 orders and 10,000 cases, the board of 5,000 open ones, and
//! what the policy says about one.

use crate::desk::{Open, repeated, say};
use crate::table::Table;
use serde_json::{Value, json};
use std::fmt::Write as _;

const ORDERS: usize = 100_000;
const CASES: usize = 10_000;
/// Of the cases, those that are not over.
const OPEN: usize = 5000;
/// Orders of one file: what an import takes at once.
const FILE: usize = 10_000;
/// The orders are as old as two years: the period of the facts, and the one before.
const DAYS: usize = 728;
const COLUMNS: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Country";
const REASONS: [&str; 6] = ["too_small", "too_large", "changed_mind", "defective", "wrong_item", "damaged_in_transit"];
const OUTCOMES: [&str; 5] = ["refund", "refund", "exchange", "credit", "keep_it"];

pub fn measure(table: &mut Table) {
    let folder = tempfile::tempdir().unwrap();
    let open = Open::desk(&folder.path().join("desk"));
    sell(&open);
    let policies = open.ask("returns.policy", json!({}));
    let policy = &policies["defaults"][0]["policy"];
    open.ask("returns.save_policy", json!({ "policy": policy, "basedOn": 0 }));
    let cases = take_back(&open);
    let list = open.ask("returns.list", json!({ "open": true, "limit": 5000 }));
    assert_eq!(list["rows"].as_array().unwrap().len(), OPEN, "so many are open");
    let facts = open.ask("returns.facts", json!({}));
    assert_eq!(facts["figures"]["cases"], CASES, "every case is counted");
    assert!(facts["figures"]["rate"]["of"].as_u64().unwrap() > ORDERS as u64 / 3, "{}", facts["figures"]);

    let (open, about) = (&open, format!("{ORDERS} orders, {CASES} cases"));
    let ask = |command: &'static str, request: Value| move |_: usize| open.seconds(command, request.clone());
    say(table, &format!("facts of twelve months, {about}"), &repeated(ask("returns.facts", json!({}))), Some(200.0));
    let of = json!({ "of": { "kind": "reason", "reason": "too_small" } });
    say(table, &format!("cases behind a fact, {about}"), &repeated(ask("returns.facts_cases", of)), Some(200.0));
    say(table, &format!("who bought again, {about}"), &repeated(ask("returns.facts_repeat", json!({}))), None);
    let board = json!({ "open": true, "limit": 5000 });
    say(table, &format!("board of {OPEN} open cases"), &repeated(ask("returns.list", board)), Some(200.0));
    let judge = |turn: usize| open.seconds("returns.judge", json!({ "id": cases[turn % cases.len()] }));
    say(table, "what the policy says about a case", &repeated(judge), Some(1.0));
    let signals = |turn: usize| open.seconds("returns.signals", json!({ "returnId": cases[turn % cases.len()] }));
    say(table, &format!("what stands out about a customer, {about}"), &repeated(signals), None);
}

/// The day so many days ago, as a table of orders writes it: the calendar of the desk's own answers gives it.
fn days(open: &Open) -> Vec<String> {
    let facts = open.ask("returns.facts", json!({}));
    let today = facts["figures"]["to"].as_str().unwrap().to_owned();
    let mut days = vec![today];
    while days.len() <= DAYS {
        // The period before a period of one day is the day before it.
        let request = json!({ "from": days.last().unwrap(), "to": days.last().unwrap() });
        days.push(open.ask("returns.facts", request)["before"]["from"].as_str().unwrap().to_owned());
    }
    days
}

/// Fills the shop from files, with buyers who come three times.
fn sell(open: &Open) {
    let days = days(open);
    let mut store = Value::Null;
    for file in 0..ORDERS / FILE {
        let mut text = COLUMNS.to_owned();
        for number in file * FILE..(file + 1) * FILE {
            let (article, day) = (number * 7 % 90, &days[number * 13 % DAYS]);
            let (pieces, price) = (1 + number % 3, 20 + article);
            let country = ["DE", "DE", "AT", "SE", "NL", "FR"][number % 6];
            let buyer = number * 31 % (ORDERS / 3);
            write!(
                text,
                "\n#{number},buyer{buyer}@customers.example,paid,fulfilled,EUR,{}.00,{day} 10:00:00 +0000,{pieces},Article {article},{price}.00,SK-{article:03},Buyer {buyer},{country}",
                pieces * price,
            )
            .unwrap();
        }
        let look = open.ask("storefronts.read_csv", json!({ "text": text }));
        let columns: Vec<&Value> = look["columns"].as_array().unwrap().iter().map(|column| &column["field"]).collect();
        let mut told = json!({ "text": text, "name": "Market stall", "subject": look["subject"], "columns": columns });
        if !store.is_null() {
            told["storeId"] = store.clone();
        }
        open.ask("storefronts.import_csv", told);
        store = open.ask("storefronts.stores", json!({}))[0]["id"].clone();
    }
}

/// Begins the cases, and brings those to their end that are not to stay open. Answers all of them.
fn take_back(open: &Open) -> Vec<Value> {
    let mut cases = Vec::new();
    for number in 0..CASES {
        // Orders are numbered in the order in which they came in.
        let order = 1 + number * (ORDERS / CASES);
        let options = open.ask("returns.options", json!({ "orderId": order }));
        let line = json!({
            "line": options["lines"][0]["line"], "quantity": 1, "reason": REASONS[number % 6],
            "outcome": OUTCOMES[number % 5],
        });
        let request = json!({
            "uid": format!("bench-{number:08}"), "orderId": order, "track": "voluntary", "lines": [line],
        });
        let case = open.ask("returns.start", request);
        if number >= OPEN {
            finish(open, &case);
        }
        cases.push(case["row"]["id"].clone());
    }
    cases
}

fn finish(open: &Open, case: &Value) {
    let id = &case["row"]["id"];
    if case["row"]["state"] != "approved" {
        open.ask("returns.approve", json!({ "id": id, "goodwill": "for the measurement" }));
    }
    open.ask("returns.receive", json!({ "numbers": [case["row"]["number"]] }));
    open.ask("returns.grade", json!({ "id": case["items"][0]["id"], "grade": "a" }));
    let decided = open.ask("returns.decide", json!({ "id": id }));
    for effect in decided["effects"].as_array().unwrap() {
        open.ask("returns.done_by_hand", json!({ "uid": effect["uid"] }));
    }
    open.ask("returns.close", json!({ "id": id }));
}
