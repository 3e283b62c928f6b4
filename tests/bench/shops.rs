//! How fast a shop comes in beside a loop that only downloads the same pages, and how fast orders are found.

use crate::desk::{Open, repeated, say};
use crate::program::ours;
use crate::table::{Table, duration, median};
use comptoir_tests::{KEY, SECRET, WooOptions, WooShop};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// Orders of one shop.
const ORDERS: u64 = 20_000;
/// Shops of that size: 200,000 orders to search among.
const SHOPS: usize = 10;

/// Reads ten shops, the first of them beside its peer.
pub fn measure(table: &mut Table, rounds: usize) {
    let first = WooShop::start(WooOptions { orders: ORDERS, ..WooOptions::default() });
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let folder = tempfile::tempdir().unwrap();
        let open = Open::desk(&folder.path().join("desk"));
        let seen = first.state().seen.len();
        ours.push(read(&open, &first.url(), &first.ca_file().display().to_string()));
        let pages: Vec<String> = first
            .state()
            .seen
            .iter()
            .skip(seen)
            .filter_map(|line| line.strip_prefix("GET "))
            .map(str::to_owned)
            .collect();
        bare.push(download(&first, &pages));
        quiet_pass(table, &open);
    }
    let (ours, bare) = (median(&ours), median(&bare));
    table.ratio(&format!("{ORDERS} orders into the desk : downloading the same pages"), ours, bare, 1.3);
    table.say("orders a second beside the time of the server", &format!("{:.0}", per_second(ours - bare)));
    search(table);
}

#[expect(clippy::cast_precision_loss, reason = "a figure for people")]
fn per_second(seconds: f64) -> f64 {
    ORDERS as f64 / seconds.max(0.001)
}

/// Connects a shop and reads all of it; seconds.
fn read(open: &Open, url: &str, ca_file: &str) -> f64 {
    let before = orders(open);
    let access = json!({
        "platform": "woocommerce", "address": url, "key": KEY, "secret": SECRET, "caFile": ca_file, "isLocal": true,
    });
    let store = open.ask("storefronts.add_store", access);
    let start = Instant::now();
    open.ask("storefronts.sync", json!({}));
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(orders(open) - before, ORDERS, "every order of {store} is there");
    seconds
}

fn orders(open: &Open) -> u64 {
    let stores = open.ask("storefronts.stores", json!({}));
    stores.as_array().unwrap().iter().filter_map(|store| store["orders"].as_u64()).sum()
}

/// The same pages over one connection, thrown away; seconds.
fn download(shop: &WooShop, pages: &[String]) -> f64 {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    // The peer is plain reqwest, which takes what the process has; a second call finds it there.
    rustls::crypto::ring::default_provider().install_default().ok();
    runtime.block_on(async {
        let authority = reqwest::Certificate::from_pem(&std::fs::read(shop.ca_file()).unwrap()).unwrap();
        let client = reqwest::Client::builder().tls_certs_only([authority]).build().unwrap();
        let start = Instant::now();
        for page in pages {
            let request = client.get(format!("{}{page}", shop.url())).basic_auth(KEY, Some(SECRET));
            let answer = request.send().await.unwrap().error_for_status().unwrap();
            assert!(!answer.bytes().await.unwrap().is_empty());
        }
        start.elapsed().as_secs_f64()
    })
}

fn quiet_pass(table: &mut Table, open: &Open) {
    let start = Instant::now();
    let answer = open.ask("storefronts.sync", json!({}));
    assert_eq!(answer["changed"], 0);
    table.say("a pass over a shop in which nothing changed", &duration(start.elapsed().as_secs_f64()));
    table.at_most("questions of such a pass", answer["requests"].as_f64().unwrap(), 3.0, "");
}

/// A shop in a process of its own, whose memory goes with it.
struct Apart {
    program: Child,
    lines: BTreeMap<String, String>,
}

impl Apart {
    fn start() -> Self {
        let mut program = Command::new(ours("woocommerce-double"))
            .args(["0", &ORDERS.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the double of WooCommerce");
        let said = BufReader::new(program.stdout.take().unwrap()).lines().map(Result::unwrap);
        let pair = |line: String| line.split_once(' ').map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
        let lines = said.take_while(|line| !line.starts_with("Return")).filter_map(pair).collect();
        Self { program, lines }
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

/// Finding orders among those of ten shops, and the orders beside a conversation.
fn search(table: &mut Table) {
    let folder = tempfile::tempdir().unwrap();
    let open = Open::desk(&folder.path().join("desk"));
    for _ in 0..SHOPS {
        let shop = Apart::start();
        read(&open, &shop.lines["address"], &shop.lines["certificates"]);
        let stores = open.ask("storefronts.stores", json!({}));
        open.ask("storefronts.pause_store", json!({ "id": stores.as_array().unwrap().last().unwrap()["id"] }));
    }
    let count = orders(&open);
    let sample = open.ask("storefronts.find_orders", json!({ "query": "", "limit": 200 }));
    let rows = sample["orders"].as_array().unwrap();
    let word = |turn: usize, field: &str| rows[turn % rows.len()][field].as_str().unwrap().to_owned();
    let find = |query: String| open.seconds("storefronts.find_orders", json!({ "query": query, "limit": 20 }));
    type Query<'a> = &'a dyn Fn(usize) -> String;
    let queries: [(&str, Query<'_>); 4] = [
        ("number", &|turn| format!("#{}", word(turn, "number"))),
        ("address", &|turn| word(turn, "email")),
        ("name", &|turn| word(turn, "name")),
        ("beginning of a word", &|turn| word(turn, "name").chars().take(2).collect()),
    ];
    for (kind, query) in queries {
        let times = repeated(|turn| find(query(turn)));
        say(table, &format!("finding an order by {kind}, {count} orders"), &times, Some(50.0));
    }
    let one = |turn: usize| open.seconds("storefronts.order", json!({ "id": rows[turn % rows.len()]["id"] }));
    say(table, &format!("one order with everything, {count} orders"), &repeated(one), Some(50.0));
    beside(table, &open, &rows[0], count);
}

/// What the panel asks for a customer.
fn beside(table: &mut Table, open: &Open, row: &Value, count: u64) {
    let customer = open.ask("customers.add", json!({ "name": row["name"], "address": row["email"] }));
    let request = json!({ "customerId": customer["customer"]["id"] });
    let of = open.ask("storefronts.orders_of", request.clone());
    assert!(of["total"].as_u64().unwrap() > 0, "{of}");
    let times = repeated(|_| open.seconds("storefronts.orders_of", request.clone()));
    say(table, &format!("orders beside a conversation, {count} orders"), &times, Some(50.0));
}
