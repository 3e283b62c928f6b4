//! What changes the shop.

use super::data::settle;
use super::router::ok;
use super::shapes::{amount, hundredths};
use super::wire::{Answer, refusal};
use super::{WooState, data};
use serde_json::{Value, json};

const STATUSES: [&str; 9] = [
    "auto-draft",
    "pending",
    "processing",
    "on-hold",
    "completed",
    "cancelled",
    "refunded",
    "failed",
    "checkout-draft",
];

fn no_refund(message: &str) -> Answer {
    let body = json!({ "code": "woocommerce_rest_cannot_create_order_refund", "message": message, "data": 500 });
    Answer { status: 500, headers: Vec::new(), body }
}

/// The same request three times makes three refunds: there is no idempotency.
pub(super) fn add_refund(state: &mut WooState, id: u64, body: &Value) -> Answer {
    let order = state.orders[&id].clone();
    let total = hundredths(&order["total"]).unwrap();
    let before: i64 = order["refunds"].as_array().unwrap().iter().filter_map(|row| hundredths(&row["total"])).sum();
    let wanted = hundredths(&body["amount"]).unwrap_or(0);
    if wanted <= 0 || wanted > total + before {
        return no_refund("Invalid refund amount.");
    }
    let is_paid = body["api_refund"] != false;
    if is_paid && order["payment_method"] != "stripe" {
        return no_refund("The payment gateway for this order does not support automatic refunds.");
    }
    let own = state.fresh();
    let (mut lines, mut posts) = (Vec::new(), Vec::new());
    for item in body["line_items"].as_array().into_iter().flatten() {
        let is_it = |row: &&Value| row["id"] == item["id"];
        if let Some(line) = order["line_items"].as_array().unwrap().iter().find(is_it) {
            lines.push(refunded_line(state, line, item));
            let count = item["quantity"].as_i64().unwrap_or(0);
            if body["api_restock"] != false && count > 0 {
                restock(state, &line["product_id"], count);
            }
        } else if let Some(line) = order["shipping_lines"].as_array().unwrap().iter().find(is_it) {
            posts.push(refunded_line(state, line, item));
        }
    }
    let mut meta = Vec::new();
    if state.is_new() {
        meta.push(json!({ "id": own * 10, "key": "_refund_type", "value": "partial" }));
    }
    meta.extend(kept_meta(body, own));
    let now = state.moment();
    let reason = body["reason"].as_str().unwrap_or_default();
    let refund = json!({
        "id": own, "date_created": now, "date_created_gmt": now, "amount": amount(wanted), "reason": reason,
        "refunded_by": 1, "refunded_payment": is_paid, "meta_data": meta, "line_items": lines,
        "shipping_lines": posts, "tax_lines": [], "fee_lines": [], "parent_id": id,
    });
    let mut refund = state.linked(refund, &format!("orders/{id}/refunds/{own}"));
    state.refunds.entry(id).or_default().push(refund.clone());
    refund.as_object_mut().unwrap().remove("parent_id");
    let summary = json!({ "id": own, "reason": reason, "total": amount(-wanted), "total_tax": "0.00" });
    state.orders.get_mut(&id).unwrap()["refunds"].as_array_mut().unwrap().insert(0, summary);
    if wanted == total + before {
        settle(state, id, "refunded", &now);
    }
    state.letters.push(format!("refund {id}"));
    state.touch(id);
    ok(201, refund)
}

fn refunded_line(state: &mut WooState, line: &Value, item: &Value) -> Value {
    let id = state.fresh();
    let net = hundredths(&item["refund_total"]).unwrap_or(0);
    let taxes = item["refund_tax"].as_array();
    let tax: i64 = taxes.into_iter().flatten().filter_map(|tax| hundredths(&tax["refund_total"])).sum();
    let mut row = line.clone();
    row["id"] = json!(id);
    if row.get("quantity").is_some() {
        row["quantity"] = json!(-item["quantity"].as_i64().unwrap_or(0));
        (row["subtotal"], row["subtotal_tax"]) = (json!(amount(-net)), json!(amount(-tax)));
    }
    (row["total"], row["total_tax"]) = (json!(amount(-net)), json!(amount(-tax)));
    let original = line["id"].to_string();
    row["meta_data"] = json!([{ "id": id * 10, "key": "_refunded_item_id", "value": original,
        "display_key": "_refunded_item_id", "display_value": original }]);
    row
}

fn restock(state: &mut WooState, product: &Value, count: i64) {
    let now = state.moment();
    if let Some(row) = product.as_u64().and_then(|id| state.products.get_mut(&id)) {
        row["stock_quantity"] = json!(row["stock_quantity"].as_i64().unwrap_or(0) + count);
        (row["date_modified"], row["date_modified_gmt"]) = (json!(now), json!(now));
    }
}

/// The count changes by so many, or to so many, where the article is counted; a mark stays beside it.
pub(super) fn change_article(state: &mut WooState, id: &str, variation: Option<&str>, body: &Value) -> Answer {
    let (now, id) = (state.moment(), id.parse().unwrap_or(0));
    let row = match variation {
        None => state.products.get_mut(&id),
        Some(own) => {
            let own: u64 = own.parse().unwrap_or(0);
            let rows = state.variations.get_mut(&id).into_iter().flatten();
            rows.into_iter().find(|row| row["id"] == own)
        }
    };
    let Some(row) = row else { return refusal(404, "woocommerce_rest_product_invalid_id", "Invalid ID.") };
    if row["manage_stock"] == true {
        let before = row["stock_quantity"].as_i64().unwrap_or(0);
        let delta = body["inventory_delta"].as_i64().unwrap_or(0);
        row["stock_quantity"] = json!(body["stock_quantity"].as_i64().unwrap_or(before + delta));
    } else {
        row["stock_quantity"] = Value::Null;
    }
    for entry in kept_meta(body, id) {
        let all = row["meta_data"].as_array_mut().unwrap();
        match all.iter_mut().find(|known| known["key"] == entry["key"]) {
            Some(known) => known["value"] = entry["value"].clone(),
            None => all.push(entry),
        }
    }
    (row["date_modified"], row["date_modified_gmt"]) = (json!(now), json!(now));
    ok(200, row.clone())
}

fn kept_meta(body: &Value, own: u64) -> Vec<Value> {
    let entries = body["meta_data"].as_array().into_iter().flatten().zip(1u64..);
    entries
        .map(|(entry, place)| json!({ "id": own * 10 + place, "key": entry["key"], "value": entry["value"] }))
        .collect()
}

pub(super) fn change_order(state: &mut WooState, id: u64, body: &Value) -> Answer {
    if let Some(status) = body["status"].as_str() {
        if !STATUSES.contains(&status) {
            let mut answer = refusal(400, "rest_invalid_param", "Invalid parameter(s): status");
            let message = "status is not one of auto-draft, pending, processing, on-hold, completed, cancelled, refunded, \
                failed, and checkout-draft.";
            answer.body["data"]["params"] = json!({ "status": message });
            answer.body["data"]["details"] =
                json!({ "status": { "code": "rest_not_in_enum", "message": message, "data": null } });
            return answer;
        }
        let now = state.moment();
        settle(state, id, status, &now);
    }
    let order = state.orders.get_mut(&id).unwrap();
    for (name, value) in body["shipping"].as_object().into_iter().flatten() {
        order["shipping"][name] = value.clone();
    }
    let wanted: Vec<Value> = body["line_items"].as_array().cloned().unwrap_or_default();
    if !wanted.is_empty() {
        let mut order = state.orders[&id].clone();
        for item in &wanted {
            let Some(line) =
                order["line_items"].as_array_mut().unwrap().iter_mut().find(|line| line["id"] == item["id"])
            else {
                return refusal(
                    400,
                    "woocommerce_rest_invalid_item_id",
                    "Order item ID provided is not associated with order.",
                );
            };
            set_total(state, line, item["total"].as_str());
        }
        sum_up(&mut order);
        state.orders.insert(id, order);
    }
    let order = state.orders.get_mut(&id).unwrap();
    for entry in kept_meta(body, id) {
        let all = order["meta_data"].as_array_mut().unwrap();
        match all.iter_mut().find(|known| known["key"] == entry["key"]) {
            Some(known) => known["value"] = entry["value"].clone(),
            None => all.push(entry),
        }
    }
    state.touch(id);
    ok(200, state.linked(state.orders[&id].clone(), &format!("orders/{id}")))
}

/// A note does not change the moment of the order.
pub(super) fn add_note(state: &mut WooState, id: u64, body: &Value) -> Answer {
    let (own, now) = (state.fresh(), state.moment());
    let is_public = body["customer_note"] == true;
    let note = json!({
        "id": own, "author": "WooCommerce", "date_created": now, "date_created_gmt": now, "note": body["note"],
        "customer_note": is_public,
    });
    let note = state.linked(note, &format!("orders/{id}/notes/{own}"));
    state.notes.entry(id).or_default().push(note.clone());
    if is_public {
        state.letters.push(format!("note {id}"));
    }
    ok(201, note)
}

pub(super) fn delete_note(state: &mut WooState, order: u64, id: u64, is_forced: bool) -> Answer {
    let notes = state.notes.entry(order).or_default();
    let Some(place) = notes.iter().position(|note| note["id"] == id) else {
        return refusal(404, "woocommerce_rest_invalid_id", "Invalid resource ID.");
    };
    if !is_forced {
        return refusal(501, "woocommerce_rest_trash_not_supported", "Webhooks do not support trashing.");
    }
    ok(200, notes.remove(place))
}

/// What lies in the bin is still there and no longer in the lists.
pub(super) fn delete_coupon(state: &mut WooState, id: u64, is_forced: bool) -> Answer {
    let Some(row) = state.coupons.get_mut(&id) else {
        return refusal(404, "woocommerce_rest_shop_coupon_invalid_id", "Invalid ID.");
    };
    let before = row.clone();
    if is_forced {
        state.coupons.remove(&id);
    } else {
        row["status"] = json!("trash");
    }
    ok(200, before)
}

pub(super) fn add_order(state: &mut WooState, body: &Value) -> Answer {
    let id = state.fresh();
    let mut lines = Vec::new();
    for item in body["line_items"].as_array().into_iter().flatten() {
        let Some(product) = item["product_id"].as_u64().and_then(|id| state.products.get(&id)).cloned() else {
            return refusal(400, "woocommerce_rest_invalid_product_id", "Product is invalid.");
        };
        let variation = item["variation_id"].as_u64().filter(|id| *id != 0);
        let rows = product["id"].as_u64().and_then(|id| state.variations.get(&id));
        let row = rows.into_iter().flatten().find(|row| row["id"].as_u64() == variation && variation.is_some());
        if variation.is_some() && row.is_none() {
            return refusal(400, "woocommerce_rest_invalid_product_id", "Variation is invalid.");
        }
        let price = row.unwrap_or(&product)["price"].clone();
        let size = row.map_or(String::new(), |row| row["attributes"][0]["option"].as_str().unwrap().to_owned());
        let count = item["quantity"].as_i64().unwrap_or(1);
        let usual = hundredths(&price).unwrap() * count;
        let own = state.fresh();
        let mut line = state.line(own, &product, (variation.unwrap_or(0), &size), count, usual, 0);
        set_total(state, &mut line, item.get("total").and_then(Value::as_str));
        lines.push(line);
    }
    let billing = if body["billing"].is_object() { body["billing"].clone() } else { data::billing("", "", 0) };
    let customer = body["customer_id"].as_u64().unwrap_or(0);
    let mut order = state.order(id, state.seconds(), customer, &billing, lines, Vec::new());
    order["meta_data"] = Value::Array(kept_meta(body, id));
    sum_up(&mut order);
    order["created_via"] = json!("rest-api");
    state.orders.insert(id, order);
    let now = state.moment();
    settle(state, id, body["status"].as_str().unwrap_or("pending"), &now);
    ok(201, state.linked(state.orders[&id].clone(), &format!("orders/{id}")))
}

/// What a line costs, with the tax that the shop adds. More digits than a price has are kept until all is summed up.
fn set_total(state: &WooState, line: &mut Value, total: Option<&str>) {
    let net = total.map_or_else(|| hundredths(&line["total"]).unwrap() as f64 / 100.0, |text| text.parse().unwrap());
    let tax = if state.adds_taxes { net * 0.19 } else { 0.0 };
    (line["total"], line["total_tax"]) = (json!(format!("{net:.2}")), json!(format!("{tax:.2}")));
    line["_gross"] = json!(net + tax);
}

/// Sums an order up anew, as the shop does when lines of it are written.
fn sum_up(order: &mut Value) {
    let lines = order["line_items"].as_array().unwrap();
    let gross: f64 = lines.iter().map(|line| line["_gross"].as_f64().unwrap()).sum();
    let tax: i64 = lines.iter().map(|line| hundredths(&line["total_tax"]).unwrap()).sum();
    order["total"] = json!(format!("{gross:.2}"));
    (order["total_tax"], order["cart_tax"]) = (json!(amount(tax)), json!(amount(tax)));
}

/// The old version publishes drafts at once; both ignore `date_expires_gmt`.
pub(super) fn add_coupon(state: &mut WooState, body: &Value) -> Answer {
    let code = body["code"].as_str().unwrap_or_default().to_lowercase();
    if state.coupons.values().any(|row| row["code"] == code && row["status"] == "publish") {
        return refusal(400, "woocommerce_rest_coupon_code_already_exists", "The coupon code already exists");
    }
    let id = state.fresh();
    let status = if state.is_new() { body["status"].as_str().unwrap_or("publish") } else { "publish" };
    let expires = body["date_expires"].as_str().map(|text| text.trim_end_matches('Z').to_owned());
    let text = |name: &str| amount(hundredths(&body[name]).unwrap_or(0));
    let mut coupon = json!({
        "id": id, "code": code, "amount": text("amount"), "status": status,
        "discount_type": body["discount_type"].as_str().unwrap_or("fixed_cart"), "description": "",
        "date_expires": expires, "date_expires_gmt": expires, "usage_count": 0,
        "individual_use": body["individual_use"] == true, "product_ids": [], "excluded_product_ids": [],
        "usage_limit": body["usage_limit"], "usage_limit_per_user": null, "limit_usage_to_x_items": null,
        "free_shipping": false, "product_categories": [], "excluded_product_categories": [],
        "exclude_sale_items": false, "minimum_amount": text("minimum_amount"), "maximum_amount": "0.00",
        "email_restrictions": body.get("email_restrictions").cloned().unwrap_or(json!([])), "used_by": [],
        "meta_data": kept_meta(body, id),
    });
    let now = state.moment();
    state.dated(&mut coupon, &now);
    let coupon = state.linked(coupon, &format!("coupons/{id}"));
    state.coupons.insert(id, coupon.clone());
    ok(201, coupon)
}

pub(super) fn add_review(state: &mut WooState, body: &Value) -> Answer {
    let Some(product) = body["product_id"].as_u64().and_then(|id| state.products.get(&id)).cloned() else {
        return refusal(404, "woocommerce_rest_product_invalid_id", "Invalid product ID.");
    };
    let id = state.fresh();
    let review = state.review(id, &product, body, state.seconds());
    state.reviews.insert(id, review.clone());
    ok(201, state.linked(review, &format!("products/reviews/{id}")))
}
