//! The double answers in the shapes of real shops, where recordings of them are at hand.

use comptoir_tests::{WooOptions, WooShop, WooVersion};
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;

/// Names a folder with `recorded-7.9.0.jsonl.gz` and `recorded-11.0.1.jsonl.gz`.
const RECORDINGS: &str = "COMPTOIR_WOOCOMMERCE_RECORDINGS";

fn recordings(folder: &Path, version: &str) -> Vec<Value> {
    let file = std::fs::File::open(folder.join(format!("recorded-{version}.jsonl.gz"))).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What the recorded answer has and ours lacks, or has as another kind. An empty list or nothing says nothing.
fn differences(recorded: &Value, ours: &Value, path: &str, found: &mut Vec<String>) {
    match (recorded, ours) {
        (Value::Object(theirs), Value::Object(own)) => {
            for (name, value) in theirs {
                match own.get(name) {
                    Some(mine) => differences(value, mine, &format!("{path}.{name}"), found),
                    None => found.push(format!("{path}.{name} is missing")),
                }
            }
            let unknown = own.keys().filter(|name| !theirs.contains_key(*name));
            found.extend(unknown.map(|name| format!("{path}.{name} is ours alone")));
        }
        (Value::Array(theirs), Value::Array(own)) => {
            if let (Some(value), Some(mine)) = (theirs.first(), own.first()) {
                differences(value, mine, &format!("{path}[]"), found);
            }
        }
        (Value::Null, _) | (_, Value::Null) => {}
        _ if std::mem::discriminant(recorded) == std::mem::discriminant(ours) => {}
        _ => found.push(format!("{path} is of another kind")),
    }
}

#[test]
fn the_double_answers_in_the_shapes_that_were_recorded() {
    let Some(folder) = std::env::var_os(RECORDINGS) else {
        eprintln!("skipped: {RECORDINGS} names no folder with recordings");
        return;
    };
    for (version, name) in [(WooVersion::V7, "7.9.0"), (WooVersion::V11, "11.0.1")] {
        let shop = WooShop::start(WooOptions { version, ..WooOptions::default() });
        let recorded = recordings(Path::new(&folder), name);
        let (order, manual) = {
            let state = shop.state();
            let of = |gateway: &str| {
                state.orders.values().find(|row| row["payment_method"] == gateway).unwrap()["id"].clone()
            };
            (of("stripe"), of("bacs"))
        };
        let line = shop.state().orders[&order.as_u64().unwrap()]["line_items"][0]["id"].clone();
        let product = shop.state().products.keys().next().copied().unwrap();
        let refund = json!({ "amount": "1.00", "api_refund": false,
            "line_items": [{ "id": line, "quantity": 1, "refund_total": 1.0 }] });
        let review = json!({ "product_id": product, "review": "x", "reviewer": "A", "reviewer_email": "a@post.example", "rating": 2 });
        // Recorded step, method, path and body of ours.
        let steps = [
            (81, "GET", "orders?per_page=101".to_owned(), json!(null)),
            (83, "GET", format!("orders/{order}"), json!(null)),
            (84, "POST", format!("orders/{order}/notes"), json!({ "note": "x", "customer_note": true })),
            (86, "GET", format!("orders/{order}/notes"), json!(null)),
            (89, "POST", format!("orders/{order}/refunds"), refund),
            (91, "POST", format!("orders/{order}/refunds"), json!({ "amount": "99999.00", "api_refund": false })),
            (92, "POST", format!("orders/{manual}/refunds"), json!({ "amount": "1.00" })),
            (93, "GET", "refunds".to_owned(), json!(null)),
            (94, "PUT", format!("orders/{manual}"), json!({ "status": "cancelled" })),
            (102, "PUT", format!("orders/{order}"), json!({ "status": "nonsense" })),
            (107, "POST", format!("orders/{order}/actions/send_order_details"), json!({})),
            (110, "GET", "orders/statuses".to_owned(), json!(null)),
            (111, "GET", format!("orders/{order}/fulfillments"), json!(null)),
            (112, "POST", "coupons".to_owned(), recorded[112]["request"].clone()),
            (114, "POST", "products/reviews".to_owned(), review),
            (118, "GET", "orders/999999".to_owned(), json!(null)),
            (123, "GET", "orders?per_page=20".to_owned(), json!(null)),
        ];
        let mut found = Vec::new();
        for (step, method, path, body) in steps {
            let (status, ours) = shop.answer(method, &format!("/wp-json/wc/v3/{path}"), &body);
            let theirs = &recorded[step];
            if theirs["status"] != status {
                found.push(format!("{method} {path}: {status} instead of {}", theirs["status"]));
                continue;
            }
            differences(&theirs["response"], &ours, &format!("{method} {path} "), &mut found);
        }
        // Links to a customer depend on the order, and a guest has none.
        found.retain(|line| !line.contains("_links.customer"));
        assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
    }
}
