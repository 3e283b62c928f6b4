//! Which path does what, and which paths only newer versions know.

use super::wire::{Answer, refusal};
use super::{WooState, acts, lists};
use crate::Request;
use serde_json::{Value, json};

pub(super) fn ok(status: u16, body: Value) -> Answer {
    Answer { status, headers: Vec::new(), body }
}

pub(super) fn no_route() -> Answer {
    refusal(404, "rest_no_route", "No route was found matching the URL and request method.")
}

pub(super) fn invalid_id(kind: &str) -> Answer {
    refusal(404, &format!("woocommerce_rest_{kind}_invalid_id"), "Invalid ID.")
}

pub(super) fn route(state: &mut WooState, request: &Request) -> Answer {
    let path = request.path().to_owned();
    if path == "/wp-json/" {
        return index(state);
    }
    let Some(path) = path.strip_prefix("/wp-json/wc/v3/") else { return no_route() };
    let parts: Vec<&str> = path.split('/').collect();
    let body: Value = serde_json::from_str(&request.body).unwrap_or(Value::Null);
    match (request.method.as_str(), parts.as_slice()) {
        ("GET", ["orders" | "products" | "customers" | "coupons"] | ["products", "reviews"]) => {
            lists::list(state, request, path)
        }
        ("GET", ["system_status"]) => system_status(state),
        ("GET", ["payment_gateways", id]) => gateway(id),
        ("GET", ["orders", "statuses"]) if state.is_new() => statuses(),
        ("GET", ["refunds"]) if state.is_new() => {
            ok(200, Value::Array(state.refunds.values().flatten().cloned().collect()))
        }
        ("POST", ["coupons"]) => acts::add_coupon(state, &body),
        ("DELETE", ["coupons", id]) => acts::delete_coupon(state, id.parse().unwrap_or(0), is_forced(request)),
        ("POST", ["products", "reviews"]) => acts::add_review(state, &body),
        (method, ["products", "reviews", id]) => review(state, method, id, &body),
        ("PUT", ["products", id]) => acts::change_article(state, id, None, &body),
        ("PUT", ["products", id, "variations", own]) => acts::change_article(state, id, Some(own), &body),
        ("GET", ["products", id]) => match id.parse().ok().and_then(|id: u64| state.products.get(&id)) {
            Some(row) => ok(200, row.clone()),
            None => refusal(404, "woocommerce_rest_product_invalid_id", "Invalid ID."),
        },
        ("GET", ["products", id, "variations"]) => variations(state, id),
        ("GET", ["products", id, "variations", own]) => {
            let rows = id.parse().ok().and_then(|id: u64| state.variations.get(&id));
            let row = rows.into_iter().flatten().find(|row| row["id"].as_u64() == own.parse().ok());
            row.map_or_else(
                || refusal(404, "woocommerce_rest_product_variation_invalid_id", "Invalid ID."),
                |row| ok(200, row.clone()),
            )
        }
        ("POST", ["orders"]) => acts::add_order(state, &body),
        (method, ["orders", id, rest @ ..]) => match id.parse() {
            Ok(id) => order(state, method, (id, rest), request, &body),
            Err(_) => no_route(),
        },
        _ => no_route(),
    }
}

/// Without this word some things go into the bin, and others not at all.
fn is_forced(request: &Request) -> bool {
    request.target.contains("force=true")
}

fn order(state: &mut WooState, method: &str, (id, rest): (u64, &[&str]), request: &Request, body: &Value) -> Answer {
    if !state.orders.contains_key(&id) {
        return match (method, rest) {
            ("PUT", []) => refusal(400, "woocommerce_rest_shop_order_invalid_id", "ID is invalid."),
            (_, ["fulfillments"]) => no_route(),
            _ => invalid_id("shop_order"),
        };
    }
    let path = format!("orders/{id}");
    match (method, rest) {
        ("GET", []) => {
            let row = state.linked(state.orders[&id].clone(), &path);
            let fields = lists::fields(request).map(|mut fields| {
                fields.push("_links".to_owned());
                fields
            });
            ok(200, fields.map_or(row.clone(), |fields| lists::pick(&row, &fields)))
        }
        ("PUT", []) => acts::change_order(state, id, body),
        ("DELETE", []) => {
            let row = state.linked(state.orders[&id].clone(), &path);
            state.orders.get_mut(&id).unwrap()["status"] = json!("trash");
            ok(200, row)
        }
        ("GET", ["notes"]) => {
            let notes = state.notes.get(&id).cloned().unwrap_or_default();
            ok(200, Value::Array(notes.into_iter().rev().collect()))
        }
        ("POST", ["notes"]) => acts::add_note(state, id, body),
        ("DELETE", ["notes", note]) => acts::delete_note(state, id, note.parse().unwrap_or(0), is_forced(request)),
        ("GET", ["refunds"]) => {
            let mut rows = state.refunds.get(&id).cloned().unwrap_or_default();
            rows.iter_mut().for_each(|row| {
                row.as_object_mut().unwrap().remove("parent_id");
            });
            ok(200, Value::Array(rows.into_iter().rev().collect()))
        }
        ("POST", ["refunds"]) => acts::add_refund(state, id, body),
        ("POST", ["actions", "send_order_details"]) if state.is_new() => {
            let mail = state.orders[&id]["billing"]["email"].as_str().unwrap().to_owned();
            state.letters.push(format!("details {id}"));
            ok(200, json!({ "message": format!("Order details sent to {mail}.") }))
        }
        _ => no_route(),
    }
}

fn review(state: &mut WooState, method: &str, id: &str, body: &Value) -> Answer {
    let Some(row) = id.parse().ok().and_then(|id: u64| state.reviews.get_mut(&id)) else {
        return invalid_id("review");
    };
    if method == "PUT" {
        for (name, value) in body.as_object().into_iter().flatten() {
            row[name] = value.clone();
        }
    }
    let row = row.clone();
    ok(200, state.linked(row, &format!("products/reviews/{id}")))
}

fn variations(state: &WooState, id: &str) -> Answer {
    let rows = id.parse().ok().and_then(|id: u64| state.variations.get(&id).cloned());
    rows.map_or_else(
        || refusal(404, "woocommerce_rest_product_invalid_id", "Invalid ID."),
        |rows| ok(200, Value::Array(rows)),
    )
}

fn index(state: &WooState) -> Answer {
    let mut routes = json!({ "/wc/v3/orders": {}, "/wc/v3/orders/(?P<order_id>[\\d]+)/refunds": {} });
    if state.is_new() {
        for route in ["actions/send_order_details", "receipt", "actions/email_templates"] {
            routes[format!("/wc/v3/orders/(?P<id>[\\d]+)/{route}")] = json!({});
        }
        routes["/wc/v3/orders/statuses"] = json!({});
        routes["/wc/v3/refunds"] = json!({});
    }
    ok(
        200,
        json!({
            "name": "Nordlicht &amp; Sons", "description": "", "url": state.base, "home": state.base, "gmt_offset": "1",
            "timezone_string": "Europe/Berlin", "namespaces": ["wc/v3", "wp/v2"], "routes": routes,
        }),
    )
}

fn system_status(state: &WooState) -> Answer {
    let version = if state.is_new() { "11.0.1" } else { "7.9.0" };
    let environment = json!({ "home_url": state.base, "site_url": state.base, "version": version });
    ok(200, json!({ "environment": environment, "settings": { "currency": "EUR", "currency_symbol": "€" } }))
}

fn gateway(id: &str) -> Answer {
    let supports = if id == "stripe" { json!(["products", "refunds"]) } else { json!(["products"]) };
    ok(200, json!({ "id": id, "title": id, "enabled": true, "method_supports": supports }))
}

fn statuses() -> Answer {
    let names = [
        ("pending", "Pending payment"),
        ("processing", "Processing"),
        ("on-hold", "On hold"),
        ("completed", "Completed"),
        ("cancelled", "Cancelled"),
        ("refunded", "Refunded"),
        ("failed", "Failed"),
        ("checkout-draft", "Draft"),
    ];
    ok(200, names.iter().map(|(slug, name)| json!({ "slug": slug, "name": name })).collect())
}
