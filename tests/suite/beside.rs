//! The order beside the conversation: whose it is, which one matters most, its words in the letter, and its end with the person.

use crate::cast::{Letter, Shop, list};
use comptoir_tests::{KEY, SECRET, WooFault, WooOptions, WooShop};
use serde_json::{Value, json};

fn access(shop: &WooShop, name: &str) -> Value {
    json!({
        "platform": "woocommerce",
        "name": name,
        "address": shop.url(),
        "key": KEY,
        "secret": SECRET,
        "caFile": shop.ca_file(),
        "isLocal": true,
    })
}

/// A desk beside a shop of so many orders, connected and read.
async fn connected(orders: u64) -> (WooShop, Shop, Value) {
    let (woo, desk) = (WooShop::start(WooOptions { orders, ..WooOptions::default() }), Shop::open_today());
    let store = desk.ask("storefronts.add_store", access(&woo, "Nordlicht")).await;
    desk.ask("storefronts.sync", json!({})).await;
    (woo, desk, store)
}

async fn some_order(desk: &Shop) -> Value {
    desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"][0].clone()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The conversation that a letter begins.
async fn written(desk: &Shop, from: &str, subject: &str, body: &str) -> Value {
    desk.import(&Letter::from(from).subject(subject).id(subject).text(body)).await;
    let all = desk.conversations().await;
    all.into_iter().find(|conversation| conversation["row"]["subject"] == subject).unwrap()["row"].clone()
}

async fn beside(desk: &Shop, row: &Value) -> Value {
    desk.ask("inbox.orders_beside", json!({ "id": row["id"] })).await
}

#[tokio::test]
async fn the_named_order_stands_first_and_one_of_another_address_is_marked_and_counts_for_nothing() {
    let (_woo, desk, _) = connected(60).await;
    let rows = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 60 })).await;
    let all = list(&rows["orders"]);
    let mine = all.iter().find(|row| row["email"] != "").unwrap();
    let email = text(&mine["email"]);
    let own: Vec<&Value> = all.iter().filter(|row| row["email"] == mine["email"]).collect();
    let strange = all.iter().find(|row| row["email"] != mine["email"] && row["email"] != "").unwrap();

    let oldest = own.last().unwrap();
    let body = format!("My order {} is late.", text(&oldest["number"]));
    let found = beside(&desk, &written(&desk, &email, "Late", &body).await).await;
    assert_eq!(found["orders"][0]["row"]["id"], oldest["id"], "{found}");
    assert_eq!((&found["orders"][0]["isNamed"], &found["orders"][0]["why"]), (&json!(true), &json!("theirs")));
    assert_eq!(found["first"]["row"]["id"], oldest["id"]);
    let (total, worth) = (found["total"].clone(), found["worth"].clone());
    assert_eq!(total, own.len());

    let body = format!("And what about #{}?", text(&strange["number"]));
    let found = beside(&desk, &written(&desk, &email, "Other", &body).await).await;
    let named = list(&found["orders"]).iter().find(|beside| beside["row"]["id"] == strange["id"]).unwrap();
    assert_eq!((&named["why"], &named["isNamed"]), (&json!("named"), &json!(true)), "{named}");
    assert_eq!((&found["total"], &found["worth"]), (&total, &worth), "{found}");
}

#[tokio::test]
async fn a_number_that_stands_in_two_shops_shows_both() {
    let (_first, desk, _) = connected(30).await;
    let second = WooShop::start(WooOptions { orders: 30, ..WooOptions::default() });
    desk.ask("storefronts.add_store", access(&second, "Südwind")).await;
    desk.ask("storefronts.sync", json!({})).await;
    let number = text(&some_order(&desk).await["number"]);
    let row = written(&desk, "nobody@nowhere.example", "Where", &format!("Order #{number}, please")).await;
    let found = beside(&desk, &row).await;
    let stores: std::collections::BTreeSet<i64> =
        list(&found["orders"]).iter().map(|beside| beside["row"]["storeId"].as_i64().unwrap()).collect();
    assert_eq!(stores.len(), 2, "{found}");
    assert_eq!((&found["total"], list(&found["stores"]).len()), (&json!(0), 2));
}

#[tokio::test]
async fn an_order_is_put_to_a_customer_and_taken_away_by_hand_and_both_are_undone() {
    let (_woo, desk, _) = connected(30).await;
    let order = some_order(&desk).await;
    let row = written(&desk, "friend@elsewhere.example", "For my sister", "She ordered it.").await;
    let decide =
        |is_theirs: bool| json!({ "orderId": order["id"], "customerId": row["customerId"], "isTheirs": is_theirs });
    assert_eq!(beside(&desk, &row).await["total"], 0);
    let done = desk.ask("storefronts.decide_owner", decide(true)).await;
    let found = beside(&desk, &row).await;
    assert_eq!((&found["orders"][0]["why"], &found["total"]), (&json!("by_hand"), &json!(1)), "{found}");
    desk.ask("inbox.undo", json!({ "undoId": done["undoId"] })).await;
    assert_eq!(beside(&desk, &row).await["total"], 0);

    let theirs = written(&desk, &text(&order["email"]), "Mine", "Hello").await;
    let before = beside(&desk, &theirs).await["total"].as_i64().unwrap();
    let taken = json!({ "orderId": order["id"], "customerId": theirs["customerId"], "isTheirs": false });
    let done = desk.ask("storefronts.decide_owner", taken).await;
    assert_eq!(beside(&desk, &theirs).await["total"], before - 1);
    desk.ask("inbox.undo", json!({ "undoId": done["undoId"] })).await;
    assert_eq!(beside(&desk, &theirs).await["total"], before);

    let absent = json!({ "orderId": 999_999, "customerId": row["customerId"], "isTheirs": true });
    assert_eq!(desk.refusal("storefronts.decide_owner", absent).await.code, "order-absent");
}

#[tokio::test]
async fn a_decision_goes_along_when_two_customers_become_one_and_comes_back() {
    let (_woo, desk, _) = connected(30).await;
    let order = some_order(&desk).await;
    let one = written(&desk, "ada@world.example", "One", "Hello").await;
    let other = written(&desk, "ada@work.example", "Two", "Hello").await;
    let decide = json!({ "orderId": order["id"], "customerId": other["customerId"], "isTheirs": true });
    desk.ask("storefronts.decide_owner", decide).await;
    let merge = json!({ "survivorId": one["customerId"], "absorbedId": other["customerId"] });
    let done = desk.ask("inbox.merge_customers", merge).await;
    assert_eq!(beside(&desk, &one).await["orders"][0]["row"]["id"], order["id"]);
    desk.ask("inbox.undo", json!({ "undoId": done["undoId"] })).await;
    assert_eq!(beside(&desk, &one).await["total"], 0);
    assert_eq!(beside(&desk, &other).await["orders"][0]["row"]["id"], order["id"]);
}

#[tokio::test]
async fn looking_at_an_order_asks_its_shop_once_a_minute_and_a_silent_one_is_said_again() {
    let (woo, desk, _) = connected(30).await;
    let order = some_order(&desk).await;
    let look = json!({ "id": order["id"], "afterSeconds": 60 });
    // Read a moment ago: nobody is asked, so the page that would answer is not noticed.
    woo.spoil(WooFault::Page, "GET", 1);
    assert_eq!(desk.ask("storefronts.refresh_order", look.clone()).await["trouble"], Value::Null);
    desk.clock.advance(61_000);
    let told = desk.ask("storefronts.refresh_order", look.clone()).await;
    assert_eq!(told["trouble"]["code"], "shop-no-interface", "{told}");
    // The shop would answer by now; within the minute it is left alone, and the trouble is said again.
    let again = desk.ask("storefronts.refresh_order", look.clone()).await;
    assert_eq!(again["trouble"]["code"], "shop-no-interface", "{again}");
    assert_eq!(again["row"]["number"], order["number"]);
    desk.clock.advance(61_000);
    let fresh = desk.ask("storefronts.refresh_order", look).await;
    assert_eq!(fresh["trouble"], Value::Null, "{fresh}");
    assert!(fresh["row"]["readAt"].as_i64() > order["readAt"].as_i64(), "{fresh}");
}

#[tokio::test]
async fn facts_and_products_are_written_in_the_language_of_the_customer() {
    let (_woo, desk, _) = connected(60).await;
    let order = some_order(&desk).await;
    let body =
        "Guten Tag, ich warte noch immer auf meine Bestellung und würde gern wissen, wann sie ankommt. Viele Grüße";
    let row = written(&desk, &text(&order["email"]), "Bestellung", body).await;
    let ask = |kind: &str| json!({ "conversationId": row["id"], "orderId": order["id"], "kind": kind });
    let facts = text(&desk.ask("inbox.order_text", ask("facts")).await["text"]);
    let number = text(&order["number"]);
    assert!(facts.starts_with(&format!("Bestellung #{} vom ", number.trim_start_matches('#'))), "{facts}");
    assert!(facts.lines().last().unwrap().starts_with("Gesamt: "), "{facts}");

    let products = desk.ask("storefronts.find_products", json!({ "query": "captain jump" })).await;
    let product = json!({ "conversationId": row["id"], "productId": products["products"][0]["id"] });
    let card = text(&desk.ask("inbox.product_text", product).await["text"]);
    assert!(card.starts_with("Captain's Jumper: ") && card.contains(','), "{card}");

    let gone = json!({ "conversationId": row["id"], "productId": 999_999 });
    assert_eq!(desk.refusal("inbox.product_text", gone).await.code, "product-absent");
}

#[tokio::test]
async fn a_macro_names_the_order_that_matters_most_or_the_one_that_was_chosen() {
    let (_woo, desk, _) = connected(60).await;
    let rows = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 60 })).await;
    let all = list(&rows["orders"]);
    let mine = all.iter().find(|row| all.iter().filter(|other| other["email"] == row["email"]).count() > 1).unwrap();
    let own: Vec<&Value> = all.iter().filter(|row| row["email"] == mine["email"]).collect();
    let (newest, oldest) = (own[0], own[own.len() - 1]);
    let row = written(&desk, &text(&mine["email"]), "Order", &format!("It is {}.", text(&newest["number"]))).await;
    let preview = |order: Option<&Value>| {
        json!({
            "conversationId": row["id"],
            "orderId": order,
            "text": {
                "language": "en", "formality": "neutral", "channel": "mail", "subject": "",
                "body": "{{ order.number }} of {{ order.date | date }}: {{ order.total }}, {{ order.state }}",
            },
        })
    };
    let shown = desk.ask("inbox.preview_macro", preview(None)).await;
    let number = |row: &Value| format!("#{}", text(&row["number"]).trim_start_matches('#'));
    assert!(text(&shown["text"]).starts_with(&number(newest)), "{shown}");
    assert_eq!(shown["missing"], json!([]), "{shown}");
    let chosen = desk.ask("inbox.preview_macro", preview(Some(&oldest["id"]))).await;
    assert!(text(&chosen["text"]).starts_with(&number(oldest)), "{chosen}");

    let stranger = written(&desk, "nobody@nowhere.example", "Hello", "Hello").await;
    let request = json!({ "conversationId": stranger["id"], "text": preview(None)["text"] });
    let gaps = desk.ask("inbox.preview_macro", request).await;
    assert!(list(&gaps["missing"]).contains(&json!("order.number")), "{gaps}");
}

#[tokio::test]
async fn whoever_is_erased_takes_their_orders_along_and_no_pass_brings_them_back() {
    let (woo, desk, _) = connected(40).await;
    let order = some_order(&desk).await;
    let row = written(&desk, &text(&order["email"]), "Erase me", "Please").await;
    let count = beside(&desk, &row).await["total"].clone();
    let request = json!({ "id": row["customerId"] });
    let given = desk.ask("inbox.hand_out", request.clone()).await;
    assert!(text(&given["json"]).contains(&format!("\"number\": \"{}\"", text(&order["number"]))), "{given}");
    assert_eq!(desk.ask("inbox.preview_erase", request.clone()).await["orders"], count);
    let remote = text(&desk.ask("storefronts.order", json!({ "id": order["id"] })).await["order"]["id"]);

    desk.ask("inbox.erase_customer", request).await;
    let find = json!({ "query": order["email"], "limit": 100 });
    assert_eq!(desk.ask("storefronts.find_orders", find.clone()).await["orders"], json!([]));
    woo.state().touch(remote.parse().unwrap());
    desk.ask("storefronts.sync", json!({})).await;
    assert_eq!(desk.ask("storefronts.find_orders", find).await["orders"], json!([]));
    assert_eq!(desk.refusal("storefronts.order", json!({ "id": order["id"] })).await.code, "order-absent");
}

#[tokio::test]
async fn the_sample_shop_has_orders_that_nobody_asks_for_and_leaves_without_a_trace() {
    let desk = Shop::open_today();
    desk.ask("sample.install", json!({ "locale": "de" })).await;
    let stores = desk.ask("storefronts.stores", json!({})).await;
    assert_eq!(
        (list(&stores).len(), &stores[0]["isSample"], &stores[0]["problemCode"]),
        (1, &json!(true), &Value::Null)
    );
    let rows = desk.ask("storefronts.find_orders", json!({ "query": "", "limit": 100 })).await;
    let all = list(&rows["orders"]);
    assert!(all.len() == 100 && all.iter().all(|row| text(&row["email"]).ends_with(".example")), "{}", all.len());
    let look = json!({ "id": all[0]["id"] });
    assert_eq!(desk.ask("storefronts.refresh_order", look).await["trouble"], Value::Null);
    assert_eq!(desk.ask("storefronts.sync", json!({})).await["requests"], 0);
    // Which orders have left depends on the time of day: any that was delivered has a parcel.
    let sent = all.iter().find(|row| !row["deliveredAt"].is_null()).expect("some order was delivered");
    let parcel = desk.ask("storefronts.order", json!({ "id": sent["id"] })).await["order"]["shipments"][0].clone();
    let tracking = text(&parcel["tracking"]);
    for typed in [tracking.clone(), tracking.replace(' ', "")] {
        let found = desk.ask("storefronts.find_orders", json!({ "query": typed })).await;
        assert!(list(&found["orders"]).iter().any(|row| row["id"] == sent["id"]), "{typed}: {found}");
    }
    let people = desk.ask("inbox.of_order", json!({ "id": sent["id"] })).await;
    assert_eq!(list(&people["customers"]).len(), 1, "{people}");
    assert!(!list(&people["conversations"]).is_empty(), "{people}");

    desk.ask("sample.remove", json!({})).await;
    assert_eq!(desk.ask("storefronts.stores", json!({})).await, json!([]));
    assert_eq!(desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"], json!([]));
    assert_eq!(desk.ask("storefronts.find_products", json!({ "query": "" })).await["products"], json!([]));
}
