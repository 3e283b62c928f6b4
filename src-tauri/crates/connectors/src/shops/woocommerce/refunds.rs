//! Refunds: reading them, and giving money back exactly once.

use super::loose::{Loose, no_currency, readable};
use super::{WooCommerce, number_of, order_acts};
use crate::shops::ShopError;
use crate::shops::model::{Act, Done, Order, Refund, RefundLine, RefundedLine, RemoteId};
use comptoir_kernel::{Currency, Money};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Where a deed's mark is kept beside what it did.
pub(super) const MARK: &str = "_comptoir_mark";

/// A short form of a mark for the reason, which is written in the same step as the refund; the other place is not.
pub(super) fn short(mark: &str) -> String {
    let digest = Sha256::digest(mark.as_bytes());
    digest.iter().take(6).fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn reason_with(reason: &str, mark: &str) -> String {
    format!("{} (#{})", reason.trim(), short(mark)).trim().to_owned()
}

/// The reason as a person gave it.
fn reason_alone(reason: &str) -> &str {
    let is_mark = |tail: &str| tail.len() == 12 && tail.bytes().all(|byte| byte.is_ascii_hexdigit());
    let cut = reason
        .rfind("(#")
        .filter(|at| reason.get(at + 2..).and_then(|tail| tail.strip_suffix(')')).is_some_and(is_mark));
    cut.and_then(|at| reason.get(..at)).unwrap_or(reason).trim()
}

/// What an order's own data says of its refunds: no lines, no moment.
pub(super) fn summaries(order: Loose<'_>, currency: Currency) -> Vec<Refund> {
    let at = order.moment("date_modified").unwrap_or_default();
    let refunds = order.list("refunds").filter_map(|from| {
        Some(Refund {
            id: from.id("id")?,
            at,
            amount: positive(from.money("total", currency)?),
            reason: readable(reason_alone(&from.text("reason"))),
            lines: Vec::new(),
            mark: None,
        })
    });
    refunds.collect()
}

/// The refunds of an order in full; none when it has none.
pub(super) async fn of_order(
    shop: &WooCommerce,
    number: &str,
    order: &Value,
) -> Result<Option<Vec<Refund>>, ShopError> {
    if Loose(order).list("refunds").next().is_none() {
        return Ok(None);
    }
    let currency = Loose(order).currency().unwrap_or_else(no_currency);
    Ok(Some(list(shop, number).await?.iter().filter_map(|refund| parse(Loose(refund), currency)).collect()))
}

async fn list(shop: &WooCommerce, number: &str) -> Result<Vec<Value>, ShopError> {
    let mut all = Vec::new();
    for page in 1..=50 {
        let pairs = [("per_page", "100".to_owned()), ("page", page.to_string())];
        let got = shop.client.get(&format!("orders/{number}/refunds"), &pairs).await?;
        let Value::Array(refunds) = got.value else {
            return Err(ShopError::Unreadable { reason: "refunds are no list".to_owned() });
        };
        let is_last = refunds.len() < 100;
        all.extend(refunds);
        if is_last {
            break;
        }
    }
    Ok(all)
}

fn parse(from: Loose<'_>, currency: Currency) -> Option<Refund> {
    let lines = from.list("line_items").filter_map(|line| {
        let original = line.meta("_refunded_item_id").map(|id| Loose(id).0.clone())?;
        let holder = json!({ "id": original });
        let net = line.money_or_zero("total", currency).minor;
        let tax = line.money_or_zero("total_tax", currency).minor;
        Some(RefundedLine {
            line: Loose(&holder).id("id")?,
            quantity: line.int("quantity").unwrap_or(0).saturating_abs(),
            amount: positive(Money::new(net.saturating_add(tax), currency)),
        })
    });
    Some(Refund {
        id: from.id("id")?,
        at: from.moment("date_created").unwrap_or_default(),
        amount: positive(from.money("amount", currency)?),
        reason: readable(reason_alone(&from.text("reason"))),
        lines: lines.collect(),
        mark: from.meta(MARK).and_then(Value::as_str).map(str::to_owned),
    })
}

fn positive(money: Money) -> Money {
    Money::new(money.minor.saturating_abs(), money.currency)
}

/// Puts the refunds in full beside the order's lines.
pub(super) fn put(order: &mut Order, refunds: Vec<Refund>) {
    for line in &mut order.lines {
        let of_line = refunds.iter().flat_map(|refund| &refund.lines).filter(|refunded| refunded.line == line.id);
        line.refunded = of_line.map(|refunded| refunded.quantity).fold(0, i64::saturating_add);
    }
    order.refunds = refunds;
}

/// Looks for the refund of this mark.
pub(super) async fn find(shop: &WooCommerce, order: &RemoteId, mark: &str) -> Result<Option<Done>, ShopError> {
    let number = number_of(order)?;
    let value = shop.client.get(&format!("orders/{number}"), &[]).await?.value;
    find_beside(shop, number, &value, mark).await
}

async fn find_beside(shop: &WooCommerce, number: &str, order: &Value, mark: &str) -> Result<Option<Done>, ShopError> {
    // Asked always, not only when the order names refunds: that list may come from a cache.
    let refunds = list(shop, number).await?;
    let currency = Loose(order).currency().unwrap_or_else(no_currency);
    let tail = format!("(#{})", short(mark));
    let found = refunds.iter().map(Loose).find(|refund| {
        refund.meta(MARK).and_then(Value::as_str) == Some(mark) || refund.text("reason").ends_with(&tail)
    });
    Ok(found.map(|refund| Done {
        id: refund.id("id"),
        amount: refund.money("amount", currency),
        differs: None,
        link: None,
    }))
}

/// Gives money back. A refund of this mark that is already there is the answer.
pub(super) async fn refund(shop: &WooCommerce, order: &RemoteId, act: &Act, mark: &str) -> Result<Done, ShopError> {
    let Act::Refund { amount, lines, shipping, reason, is_paid_by_platform, notifies } = act else {
        return Err(ShopError::Unsupported);
    };
    let number = number_of(order)?;
    let value = shop.client.get(&format!("orders/{number}"), &[]).await?.value;
    if let Some(done) = find_beside(shop, number, &value, mark).await? {
        return Ok(done);
    }
    if Loose(&value).currency().unwrap_or_else(no_currency) != amount.currency || amount.minor <= 0 {
        return Err(refused("amount", "the amount does not fit the order"));
    }
    let restocks = lines.iter().any(|line| line.restocks);
    let mut items = Vec::new();
    for line in lines {
        // One switch restocks all pieces: pieces that stay away are given back as money without a count.
        let quantity = if line.restocks || !restocks { line.quantity } else { 0 };
        items.push(item(Loose(&value), "line_items", line, quantity)?);
    }
    if let Some(shipping) = shipping.filter(|shipping| shipping.minor > 0) {
        items.extend(shipping_items(Loose(&value), shipping)?);
    }
    let body = json!({
        "amount": amount.to_decimal(),
        "reason": reason_with(reason, mark),
        "api_refund": is_paid_by_platform,
        "api_restock": restocks,
        "line_items": items,
        "meta_data": [{ "key": MARK, "value": mark }],
    });
    let answer = shop.client.post(&format!("orders/{number}/refunds"), &body).await?;
    let answer = Loose(&answer);
    let given = answer.money("amount", amount.currency).map(positive);
    // Whoever looks at the order there sees that somebody has paid it.
    let is_noted = *is_paid_by_platform || order_acts::note(shop, order, reason, false).await.is_ok();
    let differs = if given != Some(*amount) {
        Some("amount")
    } else if *is_paid_by_platform && !answer.is_true("refunded_payment") {
        Some("not_paid_out")
    } else if lines.iter().any(|line| restocks && !line.restocks) {
        Some("pieces_not_counted")
    } else if !is_noted {
        Some("note_missing")
    } else {
        (!notifies).then_some("customer_was_told")
    };
    Ok(Done { id: answer.id("id"), amount: given, differs: differs.map(str::to_owned), link: None })
}

fn refused(code: &str, reason: &str) -> ShopError {
    ShopError::Refused { code: code.to_owned(), reason: reason.to_owned() }
}

/// A line of the refund: the part without tax, and the tax by its rates in the same shares as in the order.
fn item(order: Loose<'_>, list: &str, line: &RefundLine, quantity: i64) -> Result<Value, ShopError> {
    let found = order.list(list).find(|entry| entry.id("id").as_ref() == Some(&line.line));
    let found = found.ok_or_else(|| refused("line", "the order has no such line"))?;
    let currency = line.amount.currency;
    let taxes: Vec<_> = found.list("taxes").collect();
    let net = found.money_or_zero("total", currency).minor;
    let gross = taxes.iter().map(|tax| tax.money_or_zero("total", currency).minor).fold(net, i64::saturating_add);
    let (mut rest, mut shares) = (line.amount.minor, Vec::new());
    for tax in taxes {
        let part = share(line.amount.minor, tax.money_or_zero("total", currency).minor, gross);
        rest = rest.saturating_sub(part);
        if let Some(id) = tax.int("id").filter(|_| part != 0) {
            shares.push(json!({ "id": id, "refund_total": wire(Money::new(part, currency)) }));
        }
    }
    let id = line.line.0.parse::<i64>().map_err(|_| ShopError::NotFound)?;
    let mut item = json!({ "id": id, "quantity": quantity, "refund_total": wire(Money::new(rest, currency)) });
    if let (false, Some(fields)) = (shares.is_empty(), item.as_object_mut()) {
        fields.insert("refund_tax".to_owned(), Value::Array(shares));
    }
    Ok(item)
}

/// The shipping, laid on the order's ways of shipping from the first on.
fn shipping_items(order: Loose<'_>, shipping: Money) -> Result<Vec<Value>, ShopError> {
    let (mut rest, mut items) = (shipping.minor, Vec::new());
    for entry in order.list("shipping_lines") {
        let net = entry.money_or_zero("total", shipping.currency).minor;
        let gross = net.saturating_add(entry.money_or_zero("total_tax", shipping.currency).minor);
        let part = rest.min(gross);
        if let Some(id) = entry.id("id").filter(|_| part > 0) {
            let amount = Money::new(part, shipping.currency);
            let line = RefundLine { line: id, quantity: 0, amount, restocks: false };
            items.push(item(order, "shipping_lines", &line, 0)?);
            rest -= part;
        }
    }
    if rest > 0 { Err(refused("shipping", "the order had no such shipping costs")) } else { Ok(items) }
}

/// `amount × part / whole`, rounded half up.
fn share(amount: i64, part: i64, whole: i64) -> i64 {
    if whole <= 0 {
        return 0;
    }
    let exact = i128::from(amount) * i128::from(part);
    let rounded = (exact * 2 + i128::from(whole)) / (i128::from(whole) * 2);
    i64::try_from(rounded).unwrap_or(0)
}

/// A number as this route wants it; a float of at most fifteen digits prints the decimal it was made of.
fn wire(money: Money) -> Value {
    money.to_decimal().parse::<f64>().map_or(Value::Null, |number| json!(number))
}
