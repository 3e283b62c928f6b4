//! Deeds upon an order other than refunds.

use super::loose::{Loose, no_currency, readable};
use super::refunds::{self, MARK};
use super::{WooCommerce, number_of, orders, tracking};
use crate::shops::ShopError;
use crate::shops::model::{Act, Done, PostalAddress, RemoteId};
use comptoir_kernel::Money;
use serde_json::{Value, json};

fn plain(id: Option<RemoteId>, differs: Option<&str>) -> Done {
    Done { id, amount: None, differs: differs.map(str::to_owned), link: None }
}

pub(super) async fn read(shop: &WooCommerce, id: &RemoteId) -> Result<Value, ShopError> {
    Ok(shop.client.get(&format!("orders/{}", number_of(id)?), &[]).await?.value)
}

pub(super) async fn cancel(shop: &WooCommerce, id: &RemoteId, act: &Act, mark: &str) -> Result<Done, ShopError> {
    let Act::Cancel { note, restocks, refunds, .. } = act else { return Err(ShopError::Unsupported) };
    let before = read(shop, id).await?;
    let status = Loose(&before).text("status");
    if status != "cancelled" && status != "refunded" {
        let route = format!("orders/{}", number_of(id)?);
        let after = shop.client.put(&route, &json!({ "status": "cancelled" })).await?;
        if Loose(&after).text("status") != "cancelled" {
            return Ok(plain(Some(id.clone()), Some("state")));
        }
    }
    let mut done = plain(Some(id.clone()), (!restocks).then_some("restocked"));
    if *refunds {
        done = refund_rest(shop, id, &before, note, mark).await?.unwrap_or(done);
    }
    if !note.trim().is_empty() && self::note(shop, id, note, false).await.is_err() {
        done.differs.get_or_insert_with(|| "note_missing".to_owned());
    }
    Ok(done)
}

/// Gives back what is left of an order's money; none when nothing is.
async fn refund_rest(
    shop: &WooCommerce,
    id: &RemoteId,
    order: &Value,
    reason: &str,
    mark: &str,
) -> Result<Option<Done>, ShopError> {
    let currency = Loose(order).currency().unwrap_or_else(no_currency);
    let total = Loose(order).money_or_zero("total", currency).minor;
    let back =
        Loose(order).list("refunds").map(|refund| refund.money_or_zero("total", currency).minor.saturating_abs());
    let rest = total.saturating_sub(back.fold(0, i64::saturating_add));
    if rest <= 0 || Loose(order).moment("date_paid").is_none() {
        return Ok(None);
    }
    let act = Act::Refund {
        amount: Money::new(rest, currency),
        lines: Vec::new(),
        shipping: None,
        reason: reason.to_owned(),
        is_paid_by_platform: true,
        notifies: true,
    };
    refunds::refund(shop, id, &act, mark).await.map(Some)
}

pub(super) async fn is_cancelled(
    shop: &WooCommerce,
    id: &RemoteId,
    refunds: bool,
    mark: &str,
) -> Result<Option<Done>, ShopError> {
    let order = read(shop, id).await?;
    let is_over = matches!(Loose(&order).text("status").as_str(), "cancelled" | "refunded");
    if refunds && is_over && Loose(&order).moment("date_paid").is_some() {
        return refunds::find(shop, id, mark).await;
    }
    Ok(is_over.then(|| plain(Some(id.clone()), None)))
}

pub(super) async fn note(shop: &WooCommerce, id: &RemoteId, text: &str, is_public: bool) -> Result<Done, ShopError> {
    let route = format!("orders/{}/notes", number_of(id)?);
    let made = shop.client.post(&route, &json!({ "note": text, "customer_note": is_public })).await?;
    let differs = Loose(&made).is_true("customer_note") != is_public;
    Ok(plain(Loose(&made).id("id"), differs.then_some("audience")))
}

/// A note has no place for a mark: it is known again by its words.
pub(super) async fn is_noted(
    shop: &WooCommerce,
    id: &RemoteId,
    text: &str,
    is_public: bool,
) -> Result<Option<Done>, ShopError> {
    let got = shop.client.get(&format!("orders/{}/notes", number_of(id)?), &[]).await?;
    let notes = orders::notes_of(&got.value);
    let found = notes.into_iter().rev().find(|note| note.is_public == is_public && note.text == readable(text));
    Ok(found.map(|note| plain(Some(note.id), None)))
}

pub(super) async fn edit_address(
    shop: &WooCommerce,
    id: &RemoteId,
    address: &PostalAddress,
) -> Result<Done, ShopError> {
    // What is left out stays as it was: everything is named.
    let shipping = json!({
        "first_name": address.first_name,
        "last_name": address.last_name,
        "company": address.company,
        "address_1": address.line1,
        "address_2": address.line2,
        "postcode": address.postcode,
        "city": address.city,
        "state": address.region,
        "country": address.country,
        "phone": address.phone,
    });
    let after = shop.client.put(&format!("orders/{}", number_of(id)?), &json!({ "shipping": shipping })).await?;
    let is_so = Loose(&after).address("shipping") == *address;
    Ok(plain(Some(id.clone()), (!is_so).then_some("address")))
}

pub(super) async fn has_address(
    shop: &WooCommerce,
    id: &RemoteId,
    address: &PostalAddress,
) -> Result<Option<Done>, ShopError> {
    let order = read(shop, id).await?;
    Ok((Loose(&order).address("shipping") == *address).then(|| plain(Some(id.clone()), None)))
}

pub(super) async fn resend(shop: &WooCommerce, id: &RemoteId) -> Result<Done, ShopError> {
    shop.client.post(&format!("orders/{}/actions/send_order_details", number_of(id)?), &json!({})).await?;
    Ok(plain(Some(id.clone()), None))
}

pub(super) async fn duplicate(
    shop: &WooCommerce,
    id: &RemoteId,
    is_free: bool,
    lines: &[(RemoteId, i64)],
    note: &str,
    mark: &str,
) -> Result<Done, ShopError> {
    let order = read(shop, id).await?;
    let from = Loose(&order);
    if let Some(done) = marked(shop, from, mark).await? {
        return Ok(done);
    }
    let mut items = Vec::new();
    for (line, quantity) in lines {
        let found = from.list("line_items").find(|entry| entry.id("id").as_ref() == Some(line));
        let found = found.ok_or_else(|| ShopError::Refused { code: "line".to_owned(), reason: String::new() })?;
        let mut item = json!({
            "product_id": found.int("product_id").unwrap_or(0),
            "variation_id": found.int("variation_id").unwrap_or(0),
            "quantity": quantity,
        });
        if let (true, Some(fields)) = (is_free, item.as_object_mut()) {
            fields.insert("total".to_owned(), json!("0.00"));
        }
        items.push(item);
    }
    let body = json!({
        "status": if is_free { "processing" } else { "pending" },
        "currency": from.text("currency"),
        "customer_id": from.int("customer_id").unwrap_or(0),
        "billing": from.at("billing").0,
        "shipping": from.at("shipping").0,
        "line_items": items,
        "meta_data": [{ "key": MARK, "value": mark }],
    });
    let made = shop.client.post("orders", &body).await?;
    let made = Loose(&made);
    let new = made.id("id").ok_or_else(|| ShopError::Unreadable { reason: "an order without id".to_owned() })?;
    let amount = made.money("total", from.currency().unwrap_or_else(no_currency));
    let mut differs = (is_free && amount.is_none_or(|amount| amount.minor != 0)).then_some("not_free");
    if !note.trim().is_empty() && self::note(shop, &new, note, false).await.is_err() {
        differs = differs.or(Some("note_missing"));
    }
    Ok(Done { id: Some(new), amount, differs: differs.map(str::to_owned), link: None })
}

pub(super) async fn find_duplicate(shop: &WooCommerce, id: &RemoteId, mark: &str) -> Result<Option<Done>, ShopError> {
    let order = read(shop, id).await?;
    marked(shop, Loose(&order), mark).await
}

async fn marked(shop: &WooCommerce, from: Loose<'_>, mark: &str) -> Result<Option<Done>, ShopError> {
    let currency = from.currency().unwrap_or_else(no_currency);
    let found = order_of_mark(shop, from, mark).await?;
    Ok(found.as_ref().map(Loose).map(|order| Done {
        id: order.id("id"),
        amount: order.money("total", currency),
        differs: None,
        link: None,
    }))
}

/// The order of this mark among the newest ones of the same customer.
pub(super) async fn order_of_mark(shop: &WooCommerce, from: Loose<'_>, mark: &str) -> Result<Option<Value>, ShopError> {
    let whose = match from.id("customer_id") {
        Some(customer) => ("customer", customer.0),
        None => ("search", from.at("billing").text("email")),
    };
    let pairs = [whose, ("per_page", "100".to_owned()), ("orderby", "date".to_owned()), ("order", "desc".to_owned())];
    let got = shop.client.get("orders", &pairs).await?;
    let Value::Array(orders) = got.value else {
        return Err(ShopError::Unreadable { reason: "orders are no list".to_owned() });
    };
    Ok(orders.into_iter().find(|order| Loose(order).meta(MARK).and_then(Value::as_str) == Some(mark)))
}

/// True when these pieces are the whole order.
pub(super) fn covers(order: Loose<'_>, lines: &[(RemoteId, i64)]) -> bool {
    let sent = |line: Loose<'_>| {
        let of_line = lines.iter().filter(|(sent, _)| line.id("id").as_ref() == Some(sent)).map(|(_, count)| *count);
        of_line.fold(0, i64::saturating_add) >= line.int("quantity").unwrap_or(1)
    };
    lines.is_empty() || order.list("line_items").all(sent)
}

/// Writes the parcel where the shipment extensions look for it; the order is finished when nothing is left to send.
pub(super) async fn fulfil(shop: &WooCommerce, id: &RemoteId, act: &Act, mark: &str) -> Result<Done, ShopError> {
    let Act::Fulfil { lines, carrier, tracking, tracking_url, notifies } = act else {
        return Err(ShopError::Unsupported);
    };
    let order = read(shop, id).await?;
    let from = Loose(&order);
    let mut entries = tracking::entries(from);
    let is_known = |entry: &Value| Loose(entry).text("tracking_id") == mark;
    if !entries.iter().any(is_known) {
        let now = jiff::Timestamp::now().as_second();
        entries.push(tracking::entry(carrier, tracking, tracking_url.as_deref(), mark, now));
    }
    let is_all = covers(from, lines);
    let mut body = json!({ "meta_data": [{ "key": tracking::TRACKING, "value": entries }] });
    if let (true, Some(fields)) = (is_all, body.as_object_mut()) {
        fields.insert("status".to_owned(), json!("completed"));
    }
    let after = shop.client.put(&format!("orders/{}", number_of(id)?), &body).await?;
    let differs = match () {
        () if !tracking::entries(Loose(&after)).iter().any(is_known) => Some("tracking"),
        () if !is_all => Some("not_completed"),
        () if Loose(&after).text("status") != "completed" => Some("state"),
        () if !notifies => Some("customer_was_told"),
        () => None,
    };
    Ok(plain(Some(RemoteId(mark.to_owned())), differs))
}

pub(super) async fn is_fulfilled(
    shop: &WooCommerce,
    id: &RemoteId,
    number: &str,
    mark: &str,
) -> Result<Option<Done>, ShopError> {
    let order = read(shop, id).await?;
    let is_it =
        |entry: &Value| Loose(entry).text("tracking_id") == mark || Loose(entry).text("tracking_number") == number;
    let found = tracking::entries(Loose(&order)).iter().any(is_it);
    Ok(found.then(|| plain(Some(RemoteId(mark.to_owned())), None)))
}
