//! Other goods for what comes back: an order of the same customer that costs what is still due, and no more.
//!
//! Invariant: an order of this mark is gone on with where it stood; a second one is never made.

use super::loose::{Loose, no_currency};
use super::order_acts::{note, order_of_mark, read};
use super::refunds::MARK;
use super::{WooCommerce, number_of};
use crate::shops::ShopError;
use crate::shops::model::{Act, Done, ExchangeLine, RemoteId};
use comptoir_kernel::Money;
use serde_json::{Value, json};

/// So many digits of a net price bring any sum of money exactly once its tax is on it.
const DIGITS: usize = 6;

fn refused(code: &str, reason: &str) -> ShopError {
    ShopError::Refused { code: code.to_owned(), reason: reason.to_owned() }
}

pub(super) async fn exchange(shop: &WooCommerce, id: &RemoteId, act: &Act, mark: &str) -> Result<Done, ShopError> {
    let Act::Exchange { lines, due, note: words, .. } = act else { return Err(ShopError::Unsupported) };
    let order = read(shop, id).await?;
    let from = Loose(&order);
    if from.currency().unwrap_or_else(no_currency) != due.currency {
        return Err(refused("currency", "the order is in another currency"));
    }
    let mut made = match order_of_mark(shop, from, mark).await? {
        Some(made) => made,
        None => {
            for line in lines {
                at_hand(shop, line).await?;
            }
            shop.client.post("orders", &body(from, lines, *due, mark)?).await?
        }
    };
    if total(&made, *due) != Some(*due) {
        made = reduce(shop, &made, *due).await?;
    }
    let new =
        Loose(&made).id("id").ok_or_else(|| ShopError::Unreadable { reason: "an order without id".to_owned() })?;
    let mut done = told(&made, *due);
    if !words.trim().is_empty() && note(shop, &new, words, false).await.is_err() {
        done.differs.get_or_insert_with(|| "note_missing".to_owned());
    }
    Ok(done)
}

/// None while it is not there, or there at another price than was agreed.
pub(super) async fn find(shop: &WooCommerce, id: &RemoteId, act: &Act, mark: &str) -> Result<Option<Done>, ShopError> {
    let Act::Exchange { due, .. } = act else { return Err(ShopError::Unsupported) };
    let order = read(shop, id).await?;
    let found = order_of_mark(shop, Loose(&order), mark).await?;
    Ok(found.filter(|made| is_moved_on(made) || total(made, *due) == Some(*due)).map(|made| told(&made, *due)))
}

/// Somebody has paid it or taken it up since: its price is theirs.
fn is_moved_on(made: &Value) -> bool {
    !matches!(Loose(made).text("status").as_str(), "pending" | "checkout-draft")
}

fn told(made: &Value, due: Money) -> Done {
    let from = Loose(made);
    let amount = total(made, due);
    let link = from.text("payment_url");
    Done {
        id: from.id("id"),
        amount,
        differs: (amount != Some(due)).then(|| "other_amount".to_owned()),
        link: (due.minor > 0 && link.starts_with("http")).then_some(link),
    }
}

fn total(made: &Value, due: Money) -> Option<Money> {
    Loose(made).money("total", due.currency)
}

/// Looks whether the shop still has the goods, before anything is made.
async fn at_hand(shop: &WooCommerce, line: &ExchangeLine) -> Result<(), ShopError> {
    let product = number_of(&line.product)?;
    let route = if line.variant == line.product {
        format!("products/{product}")
    } else {
        format!("products/{product}/variations/{}", number_of(&line.variant)?)
    };
    let got = match shop.client.get(&route, &[]).await {
        Err(ShopError::NotFound) => return Err(refused("stock", &line.title)),
        got => got?.value,
    };
    let from = Loose(&got);
    let counts = from.is_true("manage_stock") && !from.is_true("backorders_allowed");
    let lacks = counts && from.int("stock_quantity").is_some_and(|stock| stock < line.quantity);
    if lacks || from.text("stock_status") == "outofstock" {
        return Err(refused("stock", &line.title));
    }
    Ok(())
}

/// Nothing to pay: the goods are free and may be sent at once. Else the shop says first what they cost there.
fn body(from: Loose<'_>, lines: &[ExchangeLine], due: Money, mark: &str) -> Result<Value, ShopError> {
    let is_free = due.minor == 0;
    let mut items = Vec::new();
    for line in lines {
        let variation = if line.variant == line.product { "0" } else { number_of(&line.variant)? };
        let mut item = json!({
            "product_id": int(number_of(&line.product)?),
            "variation_id": int(variation),
            "quantity": line.quantity,
        });
        if let (true, Some(fields)) = (is_free, item.as_object_mut()) {
            fields.insert("total".to_owned(), json!("0.00"));
        }
        items.push(item);
    }
    Ok(json!({
        "status": if is_free { "processing" } else { "pending" },
        "currency": from.text("currency"),
        "customer_id": from.int("customer_id").unwrap_or(0),
        "billing": from.at("billing").0,
        "shipping": from.at("shipping").0,
        "line_items": items,
        "meta_data": [{ "key": MARK, "value": mark }],
    }))
}

fn int(number: &str) -> i64 {
    number.parse().unwrap_or(0)
}

/// Brings an order to what is due: its lines keep their shares, and the shop adds their taxes.
async fn reduce(shop: &WooCommerce, made: &Value, due: Money) -> Result<Value, ShopError> {
    let from = Loose(made);
    let id = from.id("id").ok_or_else(|| ShopError::Unreadable { reason: "an order without id".to_owned() })?;
    let number = |line: Loose<'_>, name: &str| line.text(name).parse::<f64>().unwrap_or_default();
    let gross: f64 = from.list("line_items").map(|line| number(line, "total") + number(line, "total_tax")).sum();
    let wanted = due.to_decimal().parse::<f64>().unwrap_or_default();
    if gross <= 0.0 {
        return Err(refused("price", "the goods have no price"));
    }
    let items: Vec<Value> = from
        .list("line_items")
        .map(|line| {
            let net = number(line, "total") * wanted / gross;
            json!({ "id": line.int("id").unwrap_or(0), "total": format!("{net:.DIGITS$}") })
        })
        .collect();
    shop.client.put(&format!("orders/{}", number_of(&id)?), &json!({ "line_items": items })).await
}
