//! Orders: reading them, with notes, refunds and shipments beside them.

use super::loose::{Loose, no_currency, readable};
use super::{WooCommerce, number_of, refunds, tracking};
use crate::shops::ShopError;
use crate::shops::model::{
    FulfilmentState, Order, OrderLine, OrderNote, OrderState, Payment, PaymentState, RemoteId, Risk, Shipment, Totals,
};
use comptoir_kernel::{Currency, Money, Timestamp};
use serde_json::Value;
use std::sync::atomic::Ordering;
use url::Url;

/// One order with everything that its own routes tell.
pub(super) async fn order(shop: &WooCommerce, id: &RemoteId) -> Result<Option<Order>, ShopError> {
    let Ok(number) = number_of(id) else { return Ok(None) };
    let value = match shop.client.get(&format!("orders/{number}"), &[]).await {
        Ok(got) => got.value,
        Err(ShopError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let unreadable = |(_, reason)| ShopError::Unreadable { reason };
    let mut order = parse(&value, shop.client.base()).map_err(unreadable)?;
    let notes_route = format!("orders/{number}/notes");
    let (notes, refunded, shipped, can_refund) = futures::join!(
        shop.client.get(&notes_route, &[]),
        refunds::of_order(shop, number, &value),
        fulfilments(shop, number),
        can_refund(shop, &value),
    );
    order.notes = absent_is_none(notes)?.map_or_else(Vec::new, |got| notes_of(&got.value));
    if let Some(refunded) = refunded? {
        refunds::put(&mut order, refunded);
    }
    order.shipments.extend(shipped?);
    for payment in &mut order.payments {
        payment.can_refund = can_refund;
    }
    Ok(Some(order))
}

fn absent_is_none<T>(outcome: Result<T, ShopError>) -> Result<Option<T>, ShopError> {
    match outcome {
        Ok(got) => Ok(Some(got)),
        Err(ShopError::NotFound | ShopError::Unsupported | ShopError::MissingScope { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What the shop's own list of parcels says; a shop that has none is asked once.
async fn fulfilments(shop: &WooCommerce, number: &str) -> Result<Vec<Shipment>, ShopError> {
    if shop.lacks_fulfilments.load(Ordering::Relaxed) {
        return Ok(Vec::new());
    }
    match shop.client.get(&format!("orders/{number}/fulfillments"), &[]).await {
        Ok(got) => Ok(tracking::fulfilments(&got.value)),
        Err(ShopError::Unsupported) => {
            shop.lacks_fulfilments.store(true, Ordering::Relaxed);
            Ok(Vec::new())
        }
        Err(error) => absent_is_none(Err(error)).map(Option::unwrap_or_default),
    }
}

/// Whether the way of paying can give money back by itself. Asked once for each way; not knowing is no failure.
async fn can_refund(shop: &WooCommerce, order: &Value) -> Option<bool> {
    let gateway = Loose(order).text("payment_method");
    let is_word = gateway.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if gateway.is_empty() || !is_word {
        return None;
    }
    let known = shop.gateways.lock().ok()?.get(&gateway).copied();
    if known.is_some() {
        return known;
    }
    let got = shop.client.get(&format!("payment_gateways/{gateway}"), &[]).await.ok()?;
    let supports = got.value.get("method_supports")?.as_array()?;
    let can = supports.iter().any(|word| word.as_str() == Some("refunds"));
    shop.gateways.lock().ok()?.insert(gateway, can);
    Some(can)
}

/// Reads one order of a list or alone. The error names what could not be read.
pub(super) fn parse(value: &Value, base: &Url) -> Result<Order, (RemoteId, String)> {
    let from = Loose(value);
    let id = from.id("id").ok_or_else(|| (RemoteId::default(), "an order without id".to_owned()))?;
    let currency = from.currency().unwrap_or_else(no_currency);
    let lines: Vec<_> = from.list("line_items").map(|line| line_of(line, currency)).collect();
    let totals = totals(from, currency).ok_or_else(|| (id.clone(), "its total is no amount".to_owned()))?;
    let status = from.text("status");
    let shipments = tracking::shipments(from);
    let created = from.moment("date_created").unwrap_or_default();
    let mut order = Order {
        number: Some(from.text("number")).filter(|number| !number.is_empty()).unwrap_or_else(|| id.0.clone()),
        created,
        updated: from.moment("date_modified").unwrap_or(created),
        state: state_of(&status),
        payment: payment_of(from, &status, &totals),
        fulfilment: fulfilment_of(from, &status, !shipments.is_empty()),
        currency,
        totals,
        customer: from.id("customer_id"),
        email: from.at("billing").text("email"),
        phone: from.at("billing").text("phone"),
        billing: from.address("billing"),
        shipping: from.address("shipping"),
        lines,
        payments: payments(from, &totals),
        refunds: refunds::summaries(from, currency),
        shipments,
        customer_note: readable(&from.text("customer_note")),
        notes: Vec::new(),
        tags: Vec::new(),
        risk: Risk::Unknown,
        paid_at: from.moment("date_paid"),
        cancelled_at: None,
        admin_url: base.join(&format!("wp-admin/post.php?post={}&action=edit", id.0)).ok().map(String::from),
        status_url: Some(from.text("payment_url"))
            .filter(|url| from.is_true("needs_payment") && url.starts_with("http")),
        locale: ["wpml_language", "_wpml_language", "trp_language"]
            .iter()
            .find_map(|key| from.meta(key).and_then(Value::as_str).map(str::to_owned)),
        status_text: status,
        id,
    };
    if order.state == OrderState::Cancelled {
        order.cancelled_at = Some(order.updated);
    }
    if order.fulfilment == FulfilmentState::Fulfilled {
        order.lines.iter_mut().for_each(|line| line.shipped = line.quantity);
    }
    Ok(order)
}

fn state_of(status: &str) -> OrderState {
    match status {
        "auto-draft" | "checkout-draft" | "draft" => OrderState::Draft,
        "pending" => OrderState::Pending,
        "on-hold" => OrderState::OnHold,
        "completed" | "refunded" => OrderState::Completed,
        "cancelled" => OrderState::Cancelled,
        "failed" => OrderState::Failed,
        "trash" => OrderState::Trashed,
        _ => OrderState::Open,
    }
}

fn payment_of(from: Loose<'_>, status: &str, totals: &Totals) -> PaymentState {
    let is_paid = from.moment("date_paid").is_some();
    match status {
        "refunded" => PaymentState::Refunded,
        _ if totals.refunded.minor > 0 && totals.refunded.minor >= totals.total.minor => PaymentState::Refunded,
        _ if totals.refunded.minor > 0 => PaymentState::PartiallyRefunded,
        _ if is_paid => PaymentState::Paid,
        "cancelled" | "failed" => PaymentState::Voided,
        _ => PaymentState::Unpaid,
    }
}

fn fulfilment_of(from: Loose<'_>, status: &str, has_parcel: bool) -> FulfilmentState {
    match status {
        "completed" => FulfilmentState::Fulfilled,
        _ if has_parcel => FulfilmentState::Partial,
        _ if from.at("needs_processing").0 == &Value::Bool(false) => FulfilmentState::NotNeeded,
        _ => FulfilmentState::Unfulfilled,
    }
}

/// None when the order names a total that is no amount.
fn totals(from: Loose<'_>, currency: Currency) -> Option<Totals> {
    let sum = |keys: &[&str], from: Loose<'_>| -> i64 {
        keys.iter().map(|key| from.money_or_zero(key, currency).minor).fold(0, i64::saturating_add)
    };
    let of_list = |list: &str, keys: &[&str]| from.list(list).map(|line| sum(keys, line)).fold(0, i64::saturating_add);
    let goods = of_list("line_items", &["subtotal", "subtotal_tax"]);
    let items = goods.saturating_add(of_list("fee_lines", &["total", "total_tax"]));
    let discount = sum(&["discount_total", "discount_tax"], from);
    let shipping = sum(&["shipping_total", "shipping_tax"], from);
    let refunded = from.list("refunds").map(|refund| refund.money_or_zero("total", currency).minor.saturating_abs());
    let total = match from.at("total").0 {
        Value::Null => Money::new(items.saturating_sub(discount).saturating_add(shipping), currency),
        _ => from.money("total", currency)?,
    };
    Some(Totals {
        items: Money::new(items, currency),
        discount: Money::new(discount, currency),
        shipping: Money::new(shipping, currency),
        tax: from.money_or_zero("total_tax", currency),
        total,
        refunded: Money::new(refunded.fold(0, i64::saturating_add), currency),
    })
}

fn line_of(from: Loose<'_>, currency: Currency) -> OrderLine {
    let gross = |net: &str, tax: &str| {
        from.money_or_zero(net, currency).minor.saturating_add(from.money_or_zero(tax, currency).minor)
    };
    let quantity = from.int("quantity").unwrap_or(1);
    let picture = from.at("image").text("src");
    let options = from.list("meta_data").filter(|entry| !entry.text("key").starts_with('_')).filter_map(|entry| {
        let name = Some(entry.text("display_key")).filter(|name| !name.is_empty()).unwrap_or_else(|| entry.text("key"));
        let value = Some(entry.text("display_value")).filter(|text| !text.is_empty()).unwrap_or(entry.text("value"));
        (!name.is_empty() && !value.is_empty()).then(|| (readable(&name), readable(&value)))
    });
    OrderLine {
        id: from.id("id").unwrap_or_default(),
        product: from.id("product_id"),
        variant: from.id("variation_id"),
        sku: from.text("sku"),
        title: readable(&from.text("name")),
        options: options.collect(),
        quantity,
        price: Money::new(each(gross("subtotal", "subtotal_tax"), quantity), currency),
        total: Money::new(gross("total", "total_tax"), currency),
        refunded: 0,
        shipped: 0,
        picture: (picture.starts_with("https://") || picture.starts_with("http://")).then_some(picture),
    }
}

/// The price of one of so many, rounded half away from zero.
fn each(all: i64, quantity: i64) -> i64 {
    let pieces = quantity.max(1);
    let half = if all < 0 { -(pieces / 2) } else { pieces / 2 };
    all.saturating_add(half) / pieces
}

fn payments(from: Loose<'_>, totals: &Totals) -> Vec<Payment> {
    let gateway = from.text("payment_method");
    let title = readable(&from.text("payment_method_title"));
    if gateway.is_empty() && title.is_empty() {
        return Vec::new();
    }
    let at = from.moment("date_paid");
    let amount = if at.is_some() { totals.total } else { Money::zero(totals.total.currency) };
    vec![Payment { gateway, title, amount, at, reference: from.text("transaction_id"), can_refund: None }]
}

pub(super) fn notes_of(value: &Value) -> Vec<OrderNote> {
    let notes = value.as_array().into_iter().flatten().map(Loose).filter_map(|from| {
        Some(OrderNote {
            id: from.id("id")?,
            at: from.moment("date_created").unwrap_or(Timestamp::from_millisecond(0)),
            author: from.text("author"),
            text: readable(&from.text("note")),
            is_public: from.is_true("customer_note"),
        })
    });
    let mut notes: Vec<_> = notes.collect();
    notes.sort_by_key(|note| note.at);
    notes
}
