//! Shops in the desk: connecting, reading along, orders beside a customer; against WooCommerce's double.

use crate::cast::{Letter, Shop, list};
use comptoir_tests::{KEY, READ_KEY, SECRET, WooFault, WooOptions, WooShop};
use serde_json::{Value, json};

fn access(shop: &WooShop, key: &str) -> Value {
    json!({
        "platform": "woocommerce",
        "address": shop.url(),
        "key": key,
        "secret": SECRET,
        "caFile": shop.ca_file(),
        "isLocal": true,
    })
}

/// A desk beside a shop of so many orders, connected and read.
async fn connected(orders: u64) -> (WooShop, Shop, Value) {
    let (woo, desk) = (WooShop::start(WooOptions { orders, ..WooOptions::default() }), Shop::open_today());
    let store = desk.ask("storefronts.add_store", access(&woo, KEY)).await;
    desk.ask("storefronts.sync", json!({})).await;
    (woo, desk, store)
}

async fn stores(desk: &Shop) -> Vec<Value> {
    list(&desk.ask("storefronts.stores", json!({})).await).to_vec()
}

#[tokio::test]
async fn a_shop_is_tried_before_it_is_kept_and_its_secret_stays_inside() {
    let (woo, desk) = (WooShop::start(WooOptions::default()), Shop::open_today());
    let mut wrong = access(&woo, KEY);
    wrong["secret"] = json!("cs_wrong");
    assert_eq!(desk.refusal("storefronts.add_store", wrong).await.code, "shop-wrong-key");
    assert_eq!(stores(&desk).await, Vec::<Value>::new());

    let probe = desk.ask("storefronts.test_store", access(&woo, READ_KEY)).await;
    assert!(list(&probe["lacks"]).contains(&json!({ "kind": "write_access" })), "{probe}");
    let store = desk.ask("storefronts.add_store", access(&woo, KEY)).await;
    assert!(!store["name"].as_str().unwrap().is_empty(), "{store}");
    assert!(!store.to_string().contains(SECRET), "{store}");
    for address in [woo.url(), format!("{}/", woo.url())] {
        let mut again = access(&woo, KEY);
        again["address"] = json!(address);
        assert_eq!(desk.refusal("storefronts.add_store", again).await.code, "store-exists");
    }
}

#[tokio::test]
async fn every_order_comes_once_and_a_pass_without_news_is_three_questions() {
    let (woo, desk, store) = connected(230).await;
    let read = &stores(&desk).await[0];
    assert_eq!((&read["orders"], &read["state"]), (&json!(230), &json!("up_to_date")), "{read}");
    // The pass after the first one reads the latest entries once more: what changed in the same second could be missing.
    desk.clock.advance(120_000);
    assert_eq!(desk.ask("storefronts.sync", json!({})).await["changed"], 0);
    desk.clock.advance(120_000);
    let asked = woo.state().seen.len();
    let again = desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(again["changed"], 0, "{again}");
    let told = woo.state().seen.split_off(asked);
    assert!(told.len() <= 3, "{told:?}");

    let some = desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"][0].clone();
    let remote = woo.state().orders.keys().copied().max().unwrap();
    woo.state().touch(remote);
    assert_eq!(desk.ask("storefronts.sync", json!({})).await["changed"], 1);
    assert_eq!(some["storeId"], store["id"]);
}

#[tokio::test]
async fn a_customer_has_the_orders_of_their_address_and_what_they_are_worth() {
    let (_woo, desk, _) = connected(60).await;
    let row = desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"][0].clone();
    let email = row["email"].as_str().unwrap().to_owned();
    desk.import(&Letter::from(&email.to_uppercase()).subject("Where is it?").id("w1").text("Where?")).await;
    let conversation = desk.conversations().await[0].clone();
    let of = desk.ask("storefronts.orders_of", json!({ "customerId": conversation["row"]["customerId"] })).await;
    assert!(list(&of["orders"]).iter().any(|order| order["id"] == row["id"]), "{of}");
    assert!(list(&of["orders"]).iter().all(|order| order["email"] == row["email"]), "{of}");
    let counting = list(&of["orders"])
        .iter()
        .filter(|order| ["open", "on_hold", "completed"].map(Value::from).contains(&order["state"]));
    let spent: i64 = counting
        .map(|order| order["total"]["minor"].as_i64().unwrap() - order["refunded"]["minor"].as_i64().unwrap())
        .sum();
    let worth: i64 = list(&of["worth"]).iter().map(|part| part["spent"]["minor"].as_i64().unwrap()).sum();
    assert_eq!(worth, spent, "{of}");
    let first = list(&of["orders"]).iter().map(|order| order["createdAt"].as_i64().unwrap()).min();
    assert_eq!(of["since"].as_i64(), first, "{of}");
    let returned = list(&of["orders"]).iter().filter(|order| order["refunded"]["minor"].as_i64() > Some(0)).count();
    assert_eq!(of["refunded"], returned, "{of}");
}

#[tokio::test]
async fn an_order_is_found_by_its_number_and_by_words() {
    let (_woo, desk, _) = connected(60).await;
    let row = desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"][3].clone();
    for query in [format!("#{}", row["number"].as_str().unwrap()), row["name"].as_str().unwrap().to_owned()] {
        let found = desk.ask("storefronts.find_orders", json!({ "query": query, "limit": 100 })).await;
        assert!(list(&found["orders"]).iter().any(|order| order["id"] == row["id"]), "{query}: {found}");
    }
    let products = desk.ask("storefronts.find_products", json!({ "query": "captain jump" })).await;
    assert_eq!(products["products"][0]["product"]["title"], "Captain's Jumper", "{products}");
}

#[tokio::test]
async fn a_silent_shop_is_said_and_what_was_read_stays() {
    let (woo, desk, store) = connected(40).await;
    woo.spoil(WooFault::Proxy(503), "GET", 1);
    let problem = desk.refusal("storefronts.sync", json!({})).await;
    assert_eq!(problem.code, "shop-fault");
    let read = &stores(&desk).await[0];
    assert_eq!((&read["orders"], &read["state"]), (&json!(40), &json!("offline")), "{read}");
    assert_eq!(read["problemCode"], "shop-fault");

    let row = desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"][0].clone();
    woo.spoil(WooFault::Page, "GET", 1);
    let shown = desk.ask("storefronts.refresh_order", json!({ "id": row["id"] })).await;
    assert_eq!(shown["trouble"]["code"], "shop-no-interface", "{shown}");
    assert_eq!(shown["row"]["number"], row["number"]);
    let fresh = desk.ask("storefronts.refresh_order", json!({ "id": row["id"] })).await;
    assert_eq!(fresh["trouble"], Value::Null, "{fresh}");

    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(stores(&desk).await[0]["state"], "up_to_date");
    desk.ask("storefronts.remove_store", json!({ "id": store["id"] })).await;
    assert_eq!(stores(&desk).await, Vec::<Value>::new());
    assert_eq!(desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"], json!([]));
}

#[tokio::test]
async fn what_only_the_order_tells_of_a_refund_stays_when_the_list_comes_by() {
    let (woo, desk, _) = connected(40).await;
    let rows = desk.ask("storefronts.find_orders", json!({ "query": "" })).await;
    let row = list(&rows["orders"]).iter().find(|row| row["payment"] == "paid").unwrap().clone();
    let order = desk.ask("storefronts.order", json!({ "id": row["id"] })).await["order"].clone();
    let remote: u64 = order["id"].as_str().unwrap().parse().unwrap();
    let line: u64 = order["lines"][0]["id"].as_str().unwrap().parse().unwrap();
    let refund = json!({ "amount": "1.00", "reason": "Scratched", "api_refund": false,
        "line_items": [{ "id": line, "quantity": 1, "refund_total": 1.0 }] });
    let (status, made) = woo.answer("POST", &format!("/wp-json/wc/v3/orders/{remote}/refunds"), &refund);
    assert_eq!(status, 201, "{made}");

    let fresh = desk.ask("storefronts.refresh_order", json!({ "id": row["id"] })).await;
    let told = fresh["order"]["refunds"][0].clone();
    assert_eq!((list(&told["lines"]).len(), &told["reason"]), (1, &json!("Scratched")), "{fresh}");
    woo.state().touch(remote);
    desk.ask("storefronts.sync", json!({})).await;
    let listed = desk.ask("storefronts.order", json!({ "id": row["id"] })).await;
    assert_eq!(listed["order"]["refunds"][0], told);
    assert_eq!(listed["row"]["refunded"]["minor"], 100);
}

#[tokio::test]
async fn a_sweep_finds_what_was_deleted_goes_on_where_it_broke_off_and_believes_no_short_list() {
    let (woo, desk, _) = connected(230).await;
    let rows = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
    let order = |at: usize| list(&rows["orders"])[at].clone();
    let (deleted, trashed, kept) = (order(3), order(50), order(7));
    let remote = async |row: &Value| -> u64 {
        let detail = desk.ask("storefronts.order", json!({ "id": row["id"] })).await;
        detail["order"]["id"].as_str().unwrap().parse().unwrap()
    };
    let (gone_id, trash_id) = (remote(&deleted).await, remote(&trashed).await);
    woo.state().orders.remove(&gone_id);
    woo.state().orders.get_mut(&trash_id).unwrap()["status"] = json!("trash");

    // The shop falls silent on the second page of its list; the desk is closed and opened again.
    woo.spoil(WooFault::Nothing, "GET", 1);
    woo.spoil(WooFault::Proxy(503), "GET", 1);
    assert_eq!(desk.refusal("storefronts.sweep", json!({})).await.code, "shop-fault");
    let desk = desk.reopen();
    let firsts = |woo: &WooShop| woo.asked("/orders?per_page=100&page=1&orderby=id&order=asc&_fields=id");
    let before = firsts(&woo);
    let swept = desk.ask("storefronts.sweep", json!({})).await;
    assert_eq!((firsts(&woo), &swept["gone"]), (before, &json!(1)), "{swept}");
    let shown = async |row: &Value| desk.ask("storefronts.order", json!({ "id": row["id"] })).await["row"].clone();
    assert_ne!(shown(&deleted).await["goneAt"], Value::Null);
    assert_eq!(shown(&trashed).await["state"], "trashed");
    assert_eq!(shown(&kept).await["goneAt"], Value::Null);
}

#[tokio::test]
async fn a_note_that_bumps_nothing_is_read_with_the_open_orders() {
    let (woo, desk, _) = connected(20).await;
    let rows = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
    let row = list(&rows["orders"]).iter().find(|row| row["state"] == "open").unwrap().clone();
    let order = desk.ask("storefronts.order", json!({ "id": row["id"] })).await["order"].clone();
    let route = format!("/wp-json/wc/v3/orders/{}/notes", order["id"].as_str().unwrap());
    let (status, made) = woo.answer("POST", &route, &json!({ "note": "Customer called", "customer_note": false }));
    assert_eq!(status, 201, "{made}");
    assert_eq!(desk.ask("storefronts.sync", json!({})).await["changed"], 0);
    let swept = desk.ask("storefronts.sweep", json!({})).await;
    assert!(swept["changed"].as_u64().unwrap() >= 1, "{swept}");
    let notes = desk.ask("storefronts.order", json!({ "id": row["id"] })).await["order"]["notes"].clone();
    assert!(list(&notes).iter().any(|note| note["text"] == "Customer called"), "{notes}");
}

/// The conversations that hold reviews: subject, status, whether unread, texts.
async fn reviews(desk: &Shop) -> Vec<Value> {
    desk.ask("inbox.take_reviews", json!({})).await;
    let all = desk.conversations().await.into_iter().filter(|one| one["row"]["way"] == "review");
    let texts = |one: &Value| list(&one["messages"]).iter().map(|message| message["visibleText"].clone()).collect();
    let mut found: Vec<Value> = all
        .map(|one| {
            let texts: Vec<Value> = texts(&one);
            json!([one["row"]["subject"], one["row"]["status"], one["row"]["isUnread"], texts])
        })
        .collect();
    found.sort_by_key(Value::to_string);
    found
}

#[tokio::test]
async fn reviews_become_conversations_once_and_those_that_were_out_before_come_in_closed() {
    let (woo, desk, _) = connected(5).await;
    let held = json!(["★★☆☆☆ Harbour Blend & Mint", "open", true, ["Broken lid"]]);
    let old = json!(["★★★★★ Harbour Blend & Mint", "closed", false, ["Smells of \"sea\""]]);
    let product = desk.ask("storefronts.find_products", json!({ "query": "harbour blend" })).await;
    assert_eq!(product["products"][0]["product"]["title"], "Harbour Blend & Mint", "{product}");
    assert_eq!(reviews(&desk).await, [old.clone(), held.clone()]);
    assert_eq!(desk.ask("inbox.take_reviews", json!({})).await["taken"], 0);

    let remote: u64 = product["products"][0]["product"]["id"].as_str().unwrap().parse().unwrap();
    let write = |text: &str, email: &str| json!({ "product_id": remote, "review": text, "reviewer": "Tove", "reviewer_email": email, "rating": 4 });
    let (status, made) = woo.answer("POST", "/wp-json/wc/v3/products/reviews", &write("Warm", "tove@post.example"));
    assert_eq!(status, 201, "{made}");
    let own = format!("noreply@{}", woo.url().split(['/', ':']).nth(3).unwrap());
    woo.answer("POST", "/wp-json/wc/v3/products/reviews", &write("Thank you!", &own));
    desk.ask("storefronts.sync", json!({})).await;
    let new = json!(["★★★★☆ Harbour Blend & Mint", "open", true, ["Warm"]]);
    assert_eq!(reviews(&desk).await, [old.clone(), new, held.clone()], "and our own answer is no customer's");

    let again = format!("/wp-json/wc/v3/products/reviews/{}", made["id"]);
    woo.answer("PUT", &again, &json!({ "review": "Warm, but it leaks" }));
    desk.ask("storefronts.sync", json!({})).await;
    let anew = json!(["★★★★☆ Harbour Blend & Mint", "open", true, ["Warm", "Warm, but it leaks"]]);
    assert_eq!(reviews(&desk).await, [old, anew, held]);
}
