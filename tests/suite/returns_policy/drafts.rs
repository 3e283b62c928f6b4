//! Drafts of a policy: described with their faults, judged by shop, by earlier returns and by country, read as customers do.

use crate::cast::{Shop, list};
use serde_json::{Value, json};

const ORDERS: &str = "Name,Email,Financial Status,Fulfillment Status,Currency,Total,Refunded Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Country
#1042,frida@customers.example,paid,fulfilled,EUR,89.00,,2026-06-10 10:02:10 +0200,1,Captain's Jumper,89.00,JUMPER,Frida Lindqvist,BR
#1041,frida@customers.example,partially_refunded,fulfilled,EUR,178.00,10.00,2026-05-10 10:02:10 +0200,2,Captain's Jumper,89.00,JUMPER,Frida Lindqvist,BR
#1040,frida@customers.example,paid,fulfilled,EUR,14.50,,2026-04-10 10:02:10 +0200,1,Harbour Mug,14.50,MUG,Frida Lindqvist,BR
#1039,frida@customers.example,paid,fulfilled,EUR,14.50,,2026-03-10 10:02:10 +0200,1,Harbour Mug,14.50,MUG,Frida Lindqvist,BR
";

const LANGUAGES: &[&str] = &["en", "de", "fr", "es", "it", "pt-BR", "tr", "pl", "ar", "ja"];

/// The orders by their numbers, the newest first.
async fn orders(desk: &Shop) -> Vec<Value> {
    let look = desk.ask("storefronts.read_csv", json!({ "text": ORDERS })).await;
    let columns: Vec<&Value> = list(&look["columns"]).iter().map(|column| &column["field"]).collect();
    let import = json!({ "text": ORDERS, "name": "Stall", "subject": look["subject"], "columns": columns });
    desk.ask("storefronts.import_csv", import).await;
    let mut found = list(&desk.ask("storefronts.find_orders", json!({ "query": "" })).await["orders"]).to_vec();
    found.sort_by_key(|order| std::cmp::Reverse(order["createdAt"].as_i64().unwrap()));
    found
}

async fn tried(desk: &Shop, order: &Value, policy: &Value) -> Value {
    let asked = json!({ "track": "voluntary", "reason": "changed_mind", "askedOn": "2026-06-20" });
    let request = json!({ "orderId": order["id"], "asked": asked, "policy": policy, "language": "de" });
    desk.ask("returns.try_policy", request).await[0].clone()
}

/// A case of an order, its parcel in the house.
async fn sent_back(desk: &Shop, order: &Value, uid: &str) {
    let options = desk.ask("returns.options", json!({ "orderId": order["id"] })).await;
    let line = json!({ "line": options["lines"][0]["line"], "quantity": 1, "reason": "too_small" });
    let start = json!({ "uid": uid, "orderId": order["id"], "track": "voluntary", "lines": [line] });
    let case = desk.ask("returns.start", start).await;
    let id = &case["row"]["id"];
    desk.ask("returns.approve", json!({ "id": id, "goodwill": "A regular." })).await;
    let number = &case["row"]["number"];
    desk.ask("returns.receive", json!({ "numbers": [number] })).await;
}

#[tokio::test]
async fn an_order_of_which_something_came_back_counts_once_however_often_it_is_known() {
    let desk = Shop::open();
    let orders = orders(&desk).await;
    let any = json!({ "zones": [{ "rules": [{ "id": "all" }] }] });
    let before = tried(&desk, &orders[0], &any).await;
    let past = |line: &Value| (line["facts"]["pastOrders"].clone(), line["facts"]["pastReturns"].clone());
    assert_eq!(past(&before), (json!(3), json!(1)), "one was refunded in the shop: {before}");
    // The refunded one came back as a case too, and one that was never refunded; the third is only asked about.
    sent_back(&desk, &orders[1], "twice-known").await;
    sent_back(&desk, &orders[2], "by-case-1").await;
    let options = desk.ask("returns.options", json!({ "orderId": orders[3]["id"] })).await;
    let line = json!({ "line": options["lines"][0]["line"], "quantity": 1, "reason": "too_small" });
    let start = json!({ "uid": "asked-only", "orderId": orders[3]["id"], "track": "voluntary", "lines": [line] });
    desk.ask("returns.start", start).await;
    let after = tried(&desk, &orders[0], &any).await;
    assert_eq!(past(&after), (json!(3), json!(2)), "{after}");
}

#[tokio::test]
async fn a_rule_about_a_shop_takes_the_orders_of_that_shop_alone() {
    let desk = Shop::open();
    let orders = orders(&desk).await;
    let policy = |store: i64| {
        let stores = json!([{ "id": store, "name": "Stall" }]);
        json!({ "zones": [{ "rules": [{ "id": "stall", "when": { "stores": stores } }, { "id": "rest" }] }] })
    };
    let store = orders[0]["storeId"].as_i64().unwrap();
    assert_eq!(tried(&desk, &orders[0], &policy(store)).await["decision"]["rule"], "stall");
    assert_eq!(tried(&desk, &orders[0], &policy(store + 1)).await["decision"]["rule"], "rest");
    let text = desk.ask("returns.policy_text", json!({ "policy": policy(store), "language": "en" })).await;
    assert!(text.to_string().contains("orders from Stall"), "{text}");
}

#[tokio::test]
async fn a_country_without_a_zone_is_named_and_waits_for_a_person() {
    let desk = Shop::open();
    let orders = orders(&desk).await;
    let europe = json!({ "zones": [{ "name": "Europe", "countries": ["DE"], "rules": [{ "id": "all" }] }] });
    let line = tried(&desk, &orders[0], &europe).await;
    assert_eq!(line["decision"]["eligible"], "needs_you");
    assert_eq!(line["forAgent"], "No zone of the policy covers Brazil. You decide.");
    let elsewhere = json!({ "zones": [{ "name": "x", "countries": ["CH", "NO"], "rules": [{ "id": "all" }] }] });
    let text = desk.ask("returns.policy_text", json!({ "policy": elsewhere, "language": "de" })).await;
    assert_eq!(text["sections"][0]["heading"], "Lieferungen nach: Schweiz, Norwegen");
}

#[tokio::test]
async fn a_draft_is_described_with_everything_that_is_wrong_in_it() {
    let desk = Shop::open();
    let rule = json!({ "id": "a", "name": "All", "when": { "quantityFrom": 3, "quantityTo": 1 },
        "verdict": { "outcomes": [], "terms": [{ "outcome": "refund", "days": 14 }] } });
    let draft = json!({ "zones": [{ "name": "Home", "countries": ["DE", "de"], "rules": [rule] }] });
    let words = desk.ask("returns.describe_policy", json!({ "policy": draft })).await;
    let faults: Vec<_> = list(&words["faults"]).iter().map(|fault| (&fault["field"], &fault["kind"])).collect();
    let wanted = [("countries", "twice"), ("quantity", "range"), ("outcomes", "empty")];
    let wanted: Vec<_> = wanted.iter().map(|(field, kind)| (json!(field), json!(kind))).collect();
    assert_eq!(faults, wanted.iter().map(|(field, kind)| (field, kind)).collect::<Vec<_>>(), "{words}");
    let says = words["zones"][0]["rules"][0]["says"].to_string();
    assert!(says.contains("within 30 days") && says.contains("45 days after the order"), "{says}");
    assert_eq!(
        desk.refusal("returns.save_policy", json!({ "policy": draft, "basedOn": 0 })).await.code,
        "policy-zone-twice"
    );
}

/// What each ready-made policy says in a language, as its page would show it.
async fn page(desk: &Shop, language: &str) -> String {
    let answer = desk.ask("returns.policy", json!({})).await;
    let mut page = String::new();
    for offered in list(&answer["defaults"]) {
        let request = json!({ "policy": offered["policy"], "language": language });
        let text = desk.ask("returns.policy_text", request).await;
        page.push_str(&format!("# {}: {}\n", offered["kind"].as_str().unwrap(), text["headline"].as_str().unwrap()));
        for section in list(&text["sections"]) {
            page.push_str(&format!("\n## {}\n", section["heading"].as_str().unwrap_or("–")));
            for paragraph in list(&section["paragraphs"]) {
                page.push_str(&format!("{}\n", paragraph.as_str().unwrap()));
            }
        }
        page.push('\n');
    }
    page
}

#[tokio::test]
async fn ready_made_policies_read_as_somebody_who_sells_there_would_write_them() {
    let desk = Shop::open();
    for language in LANGUAGES {
        let page = page(&desk, language).await;
        insta::with_settings!(
            { snapshot_path => "../../snapshots/return_policies", prepend_module_to_snapshot => false },
            { insta::assert_snapshot!(*language, page) }
        );
    }
}
