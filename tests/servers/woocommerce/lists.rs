//! Lists: what WooCommerce filters by, sorts by and pages; whatever else is asked for is silently ignored.

use super::WooState;
use super::wire::{Answer, refusal};
use crate::Request;
use serde_json::{Value, json};

pub(super) fn list(state: &WooState, request: &Request, path: &str) -> Answer {
    let number = |name: &str, usual: usize| request.parameter(name).map_or(Some(usual), |text| text.parse().ok());
    let Some(per_page @ 1..=100) = number("per_page", 10) else { return wrong_page_size() };
    let page = number("page", 1).unwrap_or(1).max(1);
    let mut rows = match path {
        "orders" => orders(state, request),
        "products" => changed(state, request, state.products.values().collect()),
        "customers" => customers(state, request),
        "products/reviews" => reviews(state, request),
        "coupons" => coupons(state, request),
        _ => Vec::new(),
    };
    sort(&mut rows, request);
    let total = rows.len();
    let part = rows.into_iter().skip((page - 1) * per_page).take(per_page);
    let rows: Vec<Value> = part
        .map(|row| match fields(request) {
            Some(fields) => pick(row, &fields),
            None => state.linked(row.clone(), &format!("{path}/{}", row["id"])),
        })
        .collect();
    let headers = vec![("X-WP-Total", total.to_string()), ("X-WP-TotalPages", total.div_ceil(per_page).to_string())];
    Answer { status: 200, headers, body: Value::Array(rows) }
}

fn wrong_page_size() -> Answer {
    let mut answer = refusal(400, "rest_invalid_param", "Invalid parameter(s): per_page");
    let message = "per_page must be between 1 (inclusive) and 100 (inclusive)";
    answer.body["data"]["params"] = json!({ "per_page": message });
    answer.body["data"]["details"] =
        json!({ "per_page": { "code": "rest_out_of_bounds", "message": message, "data": null } });
    answer
}

pub(super) fn fields(request: &Request) -> Option<Vec<String>> {
    request.parameter("_fields").map(|text| text.split(',').map(str::to_owned).collect())
}

pub(super) fn pick(row: &Value, fields: &[String]) -> Value {
    let kept = row.as_object().unwrap().iter().filter(|(name, _)| fields.contains(name));
    Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// `modified_after` is exclusive; with `dates_are_gmt` a `+00:00` spoils it, a `Z` does not.
fn changed<'a>(state: &WooState, request: &Request, rows: Vec<&'a Value>) -> Vec<&'a Value> {
    let after = request.parameter("modified_after").filter(|text| !state.ignores_changes && !text.contains("+00:00"));
    let Some(after) = after else { return rows };
    let after = after.trim_end_matches('Z').to_owned();
    rows.into_iter().filter(|row| row["date_modified_gmt"].as_str().unwrap() > after.as_str()).collect()
}

fn orders<'a>(state: &'a WooState, request: &Request) -> Vec<&'a Value> {
    let status = request.parameter("status").unwrap_or_else(|| "any".to_owned());
    let is_wanted = |row: &&Value| if status == "any" { row["status"] != "trash" } else { row["status"] == status };
    let mut rows: Vec<_> = state.orders.values().filter(is_wanted).collect();
    if let Some(customer) = request.parameter("customer") {
        rows.retain(|row| row["customer_id"].as_u64() == customer.parse().ok());
    }
    if let Some(text) = request.parameter("search") {
        rows.retain(|row| row["billing"]["email"].as_str().unwrap().contains(&text));
    }
    if let Some(ids) = request.parameter("include") {
        rows.retain(|row| ids.split(',').any(|id| row["id"].as_u64() == id.parse().ok()));
    }
    changed(state, request, rows)
}

fn customers<'a>(state: &'a WooState, request: &Request) -> Vec<&'a Value> {
    let search = request.parameter("search").unwrap_or_default();
    state.customers.values().filter(|row| row["email"].as_str().unwrap().contains(&search)).collect()
}

fn reviews<'a>(state: &'a WooState, request: &Request) -> Vec<&'a Value> {
    let status = request.parameter("status").unwrap_or_else(|| "approved".to_owned());
    let after = request.parameter("after").unwrap_or_default();
    let is_wanted = |row: &&Value| {
        let state = row["status"].as_str().unwrap();
        let is_state = if status == "all" { matches!(state, "approved" | "hold") } else { state == status };
        is_state && row["date_created"].as_str().unwrap() > after.as_str()
    };
    let of_product = request.parameter("product");
    let rows = state.reviews.values().filter(is_wanted);
    rows.filter(|row| of_product.as_ref().is_none_or(|id| row["product_id"].as_u64() == id.parse().ok())).collect()
}

fn coupons<'a>(state: &'a WooState, request: &Request) -> Vec<&'a Value> {
    let code = request.parameter("code");
    let listed = state.coupons.values().filter(|row| row["status"] != "trash");
    listed.filter(|row| code.as_ref().is_none_or(|code| row["code"] == *code)).collect()
}

fn sort(rows: &mut [&Value], request: &Request) {
    let key = match request.parameter("orderby").as_deref() {
        Some("modified") => "date_modified_gmt",
        Some("date" | "date_gmt") | None => "date_created_gmt",
        _ => "id",
    };
    rows.sort_by_key(|row| (row[key].as_str().unwrap_or_default(), row["id"].as_u64()));
    if request.parameter("order").as_deref() != Some("asc") {
        rows.reverse();
    }
}
