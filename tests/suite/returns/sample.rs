//! The returns of the sample shop, as somebody sees them who only looks around.

use crate::cast::{Shop, list};
use serde_json::{Value, json};

#[tokio::test]
async fn two_returns_of_the_sample_show_what_their_customers_photographed() {
    let shop = Shop::open_today();
    shop.ask("sample.install", json!({})).await;
    let rows = shop.ask("returns.list", json!({ "limit": 5000 })).await;
    let (mut shown, mut waiting) = (Vec::new(), 0);
    for row in list(&rows["rows"]) {
        let here = shop.ask("returns.files", json!({ "id": row["id"] })).await;
        waiting += list(&here["offered"]).len();
        shown.extend(list(&here["files"]).iter().map(|file| (row.clone(), file.clone())));
    }
    assert_eq!(shown.len(), 2, "{shown:?}");
    assert!(waiting > 5, "what other customers sent is still to be taken over");
    for (row, file) in shown {
        assert_eq!((&file["kind"], row["closedAt"].is_null()), (&json!("photo"), true), "{row}");
        assert!(file["small"].as_str().unwrap().starts_with("data:image/"), "{file}");
        let case = shop.ask("returns.show", json!({ "id": row["id"] })).await;
        let told: Vec<&Value> = list(&case["events"]).iter().map(|event| &event["at"]).collect();
        assert!(told.is_sorted_by_key(|at| -at.as_i64().unwrap()), "the photo stands where it was added: {case}");
    }
}
