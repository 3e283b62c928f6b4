//! The made-up shop: teas and cups by the sea.

use super::WooState;
use super::shapes::moment;
use serde_json::{Value, json};

/// The first second of the shop.
const OPENED: i64 = 1_767_225_600;
const GOODS: [(&str, &str); 6] = [
    ("Harbour Blend &amp; Mint", "12.50"),
    ("Lighthouse Mug", "18.90"),
    ("Dune Herb Tea", "9.40"),
    ("Tidal Teapot", "44.00"),
    ("Driftwood Tray", "31.20"),
    ("Gull Tea Towel", "14.80"),
];
const PEOPLE: [(&str, &str); 5] =
    [("Ada", "Winter"), ("Jonas", "Brand"), ("Zoë", "d'Arc"), ("Łucja", "Nowak"), ("Karim", "Haddad")];

/// Each of the people comes back for about twenty orders, in a small shop for fewer.
fn accounts(orders: u64) -> usize {
    (usize::try_from(orders).unwrap() / 20 / PEOPLE.len() * PEOPLE.len()).max(20)
}

pub(super) fn fill(state: &mut WooState, orders: u64) {
    state.next_id = 10;
    for (name, price) in GOODS {
        let id = state.fresh();
        let mut product = state.product(id, name, "simple", price, OPENED);
        // Nobody has photographed the last one yet.
        if name != GOODS[GOODS.len() - 1].0 {
            product["images"] = json!([state.image(id, &moment(OPENED))]);
        }
        state.products.insert(id, product);
    }
    variable(state);
    for number in 0..accounts(orders) {
        let id = state.fresh();
        let (first, last) = PEOPLE[number % PEOPLE.len()];
        let customer = state.customer(id, first, &billing(first, last, number), OPENED);
        state.customers.insert(id, customer);
    }
    let (customers, goods): (Vec<_>, Vec<_>) =
        (state.customers.keys().copied().collect(), state.products.values().take(GOODS.len()).cloned().collect());
    state.next_id = state.next_id.max(1000);
    for number in 0..usize::try_from(orders).unwrap() {
        order(state, number, &customers, &goods);
    }
    let product = goods[0].clone();
    for (text, stars, status) in [("Smells of &quot;sea&quot;", 5, "approved"), ("<b>Broken</b> lid", 2, "hold")] {
        let id = state.fresh();
        let from = json!({ "review": text, "rating": stars, "reviewer": "Ada Winter",
            "reviewer_email": "ada.winter0@post.example", "status": status, "verified": true });
        let review = state.review(id, &product, &from, OPENED + 500);
        state.reviews.insert(id, review);
    }
}

fn variable(state: &mut WooState) {
    let id = state.fresh();
    let mut parent = state.product(id, "Captain's Jumper", "variable", "59.00", OPENED);
    let mut rows = Vec::new();
    for size in ["S", "L"] {
        let own = state.fresh();
        let mut row = state.product(own, size, "variation", "59.00", OPENED);
        let mut attribute = json!({ "id": 0, "name": "Size", "option": size });
        if state.is_new() {
            attribute["slug"] = json!("size");
        }
        row["attributes"] = json!([attribute]);
        row["sku"] = json!(format!("JUMPER-{size}"));
        row["stock_quantity"] = if size == "L" { json!(-2) } else { Value::Null };
        parent["variations"].as_array_mut().unwrap().push(json!(own));
        rows.push(row);
    }
    state.variations.insert(id, rows);
    state.products.insert(id, parent);
}

pub(super) fn billing(first: &str, last: &str, number: usize) -> Value {
    let mail = format!("{}.{}{number}@post.example", first.to_lowercase(), last.to_lowercase().replace('\'', ""));
    json!({
        "first_name": first, "last_name": last, "company": "", "address_1": format!("Quay {number}"), "address_2": "",
        "city": "Kiel", "state": "", "postcode": "24103", "country": "DE", "email": mail, "phone": format!("+49 431 {number}"),
    })
}

fn order(state: &mut WooState, number: usize, customers: &[u64], goods: &[Value]) {
    let id = state.fresh();
    let (first, last) = PEOPLE[number % PEOPLE.len()];
    // Every seventh is a guest; three orders share a second.
    let customer = if number % 7 == 6 { 0 } else { customers[number % customers.len()] };
    let at = OPENED + 1000 + i64::try_from(number).unwrap() / 3 * 3;
    let has_tax = number.is_multiple_of(3);
    let mut lines = Vec::new();
    for place in 0..2 {
        let good = &goods[(number + place) % goods.len()];
        let count = i64::try_from(place).unwrap() + 1;
        let net = super::shapes::hundredths(&good["price"]).unwrap() * count;
        let tax = if has_tax { (net * 19 + 50) / 100 } else { 0 };
        lines.push(state.line(id * 10 + place as u64, good, (0, ""), count, net, tax));
    }
    let shipping = vec![state.shipping_line(id * 10 + 9, 490)];
    let mut order = state.order(id, at, customer, &billing(first, last, number % customers.len()), lines, shipping);
    let is_card = number.is_multiple_of(2);
    if is_card {
        (order["payment_method"], order["payment_method_title"]) = (json!("stripe"), json!("Card"));
    }
    state.orders.insert(id, order);
    if !number.is_multiple_of(4) || is_card {
        settle(state, id, "processing", &moment(at));
    }
}

/// An order reaches a status, as by a payment or a click.
pub(super) fn settle(state: &mut WooState, id: u64, status: &str, when: &str) {
    let order = state.orders.get_mut(&id).unwrap();
    order["status"] = json!(status);
    let is_paid = matches!(status, "processing" | "completed");
    if is_paid && order["date_paid"].is_null() {
        (order["date_paid"], order["date_paid_gmt"]) = (json!(when), json!(when));
    }
    if status == "completed" {
        (order["date_completed"], order["date_completed_gmt"]) = (json!(when), json!(when));
    }
    order["needs_payment"] = json!(matches!(status, "pending" | "failed"));
    order["is_editable"] = json!(matches!(status, "pending" | "on-hold" | "auto-draft"));
}
