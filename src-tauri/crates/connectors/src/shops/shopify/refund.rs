//! Giving money back. The deed's mark is the platform's idempotency key and stands in the refund's note, so that one
//! look tells whether it was done.

use super::super::ShopError;
use super::super::mark::joined;
use super::super::model::{Done, RefundLine, RemoteId};
use super::call::refuse_complaints;
use super::loose::{find_money, find_text, is_true, list, money, text};
use super::{Shopify, queries};
use comptoir_kernel::Money;
use serde_json::{Value, json};
use std::collections::HashMap;

/// What a person has confirmed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub amount: Money,
    pub lines: &'a [RefundLine],
    pub shipping: Option<Money>,
    pub reason: &'a str,
    pub is_paid_by_platform: bool,
    pub notifies: bool,
}

impl Shopify {
    pub(super) async fn refund(&self, id: &RemoteId, wanted: Wanted<'_>, mark: &str) -> Result<Done, ShopError> {
        let lines: Vec<Value> = wanted.lines.iter().map(|line| planned(line, None)).collect();
        let plan = self.ask(queries::REFUND_PLAN, json!({ "id": id.0, "lines": lines })).await?;
        let order = plan.at("/order");
        if order.is_null() {
            return Err(ShopError::NotFound);
        }
        let places = locations(order);
        let lacks_place = wanted.lines.iter().any(|line| line.restocks && !places.contains_key(&line.line.0));
        let lines: Vec<Value> =
            wanted.lines.iter().map(|line| planned(line, places.get(&line.line.0).map(String::as_str))).collect();
        let input = json!({
            "orderId": id.0,
            "currency": wanted.amount.currency.code(),
            "note": joined(wanted.reason, mark),
            "notify": wanted.notifies,
            "refundLineItems": lines,
            "shipping": wanted.shipping.map(|amount| json!({ "amount": amount.to_decimal() })),
            "transactions": transactions(id, order, wanted)?,
        });
        let reply = self.ask(queries::REFUND, json!({ "input": input, "key": mark })).await?;
        let root = reply.at("/refundCreate");
        refuse_complaints(root)?;
        let mut done = outcome(root, wanted.amount)?;
        if lacks_place && done.differs.is_none() {
            done.differs = Some("not_restocked".to_owned());
        }
        Ok(done)
    }

    /// Pieces go back into stock as a refund of nothing: the platform's own way, which counts each piece once.
    pub(super) async fn restock(
        &self,
        id: &RemoteId,
        pieces: &[(RemoteId, i64)],
        reason: &str,
        mark: &str,
    ) -> Result<Done, ShopError> {
        let order = self.one_order(id).await?.ok_or(ShopError::NotFound)?;
        let nothing = Money::zero(order.currency);
        let line = |(line, quantity): &(RemoteId, i64)| RefundLine {
            line: line.clone(),
            quantity: *quantity,
            amount: nothing,
            restocks: true,
        };
        let lines: Vec<RefundLine> = pieces.iter().map(line).collect();
        let wanted = Wanted {
            amount: nothing,
            lines: &lines,
            shipping: None,
            reason,
            is_paid_by_platform: true,
            notifies: false,
        };
        self.refund(id, wanted, mark).await
    }

    pub(super) async fn was_refunded(&self, id: &RemoteId, mark: &str) -> Result<Option<Done>, ShopError> {
        let order = self.one_order(id).await?.ok_or(ShopError::NotFound)?;
        let found = order.refunds.into_iter().find(|refund| refund.mark.as_deref() == Some(mark));
        Ok(found.map(|refund| Done { id: Some(refund.id), amount: Some(refund.amount), differs: None, link: None }))
    }
}

/// A line of the refund; goes back into stock only where the platform names the place.
fn planned(line: &RefundLine, location: Option<&str>) -> Value {
    let restock = if line.restocks && location.is_some() { "RETURN" } else { "NO_RESTOCK" };
    json!({
        "lineItemId": line.line.0,
        "quantity": line.quantity,
        "restockType": restock,
        "locationId": location.filter(|_| line.restocks),
    })
}

fn locations(order: &Value) -> HashMap<String, String> {
    let lines = list(order, "/suggestedRefund/refundLineItems").into_iter();
    lines.filter_map(|line| Some((find_text(line, "/lineItem/id")?, find_text(line, "/location/id")?))).collect()
}

/// Splits the amount over the payments that still hold money, oldest first.
fn transactions(id: &RemoteId, order: &Value, wanted: Wanted<'_>) -> Result<Vec<Value>, ShopError> {
    let entry = |amount: Money, gateway: &str, parent: Option<String>| {
        json!({
            "orderId": id.0,
            "amount": amount.to_decimal(),
            "gateway": gateway,
            "kind": "REFUND",
            "parentId": parent,
        })
    };
    if wanted.amount.minor == 0 {
        return Ok(Vec::new());
    }
    if !wanted.is_paid_by_platform {
        return Ok(vec![entry(wanted.amount, "manual", None)]);
    }
    let mut open = wanted.amount;
    let mut parts = Vec::new();
    for payment in list(order, "/transactions").into_iter().filter(|item| is_payment(item)) {
        let amount = left(order, payment, wanted.amount.currency).min(open.minor);
        if amount > 0 {
            let part = Money::new(amount, open.currency);
            parts.push(entry(part, &text(payment, "/gateway"), find_text(payment, "/id")));
            open.minor -= amount;
        }
    }
    if open.minor > 0 {
        let reason = format!("{open} more than was paid through the platform");
        return Err(ShopError::Refused { code: "more_than_paid".to_owned(), reason });
    }
    Ok(parts)
}

fn is_payment(value: &Value) -> bool {
    let is_manual = is_true(value, "/manualPaymentGateway");
    matches!(text(value, "/kind").as_str(), "SALE" | "CAPTURE") && text(value, "/status") == "SUCCESS" && !is_manual
}

/// What a payment still holds: its amount without the refunds that name it.
fn left(order: &Value, payment: &Value, currency: comptoir_kernel::Currency) -> i64 {
    let id = text(payment, "/id");
    let is_of = |item: &&Value| {
        text(item, "/kind") == "REFUND"
            && matches!(text(item, "/status").as_str(), "SUCCESS" | "PENDING")
            && text(item, "/parentTransaction/id") == id
    };
    let given = list(order, "/transactions").into_iter().filter(is_of);
    let given: i64 = given.map(|item| money(item, "/amountSet", currency).minor).sum();
    money(payment, "/amountSet", currency).minor.saturating_sub(given)
}

/// A refund can stand there although the payment provider refused to pay it.
fn outcome(root: &Value, wanted: Money) -> Result<Done, ShopError> {
    let id = find_text(root, "/refund/id").map(RemoteId);
    let id = id.ok_or_else(|| ShopError::Unreadable { reason: "a refund without an id".to_owned() })?;
    let amount = find_money(root, "/refund/totalRefundedSet/presentmentMoney");
    let states: Vec<String> =
        list(root, "/refund/transactions").into_iter().map(|item| text(item, "/status")).collect();
    let differs = if states.iter().any(|state| matches!(state.as_str(), "FAILURE" | "ERROR")) {
        Some("payment_failed")
    } else if amount.is_some_and(|amount| amount != wanted) {
        Some("other_amount")
    } else if states.iter().any(|state| state == "PENDING") {
        Some("payment_pending")
    } else {
        None
    };
    Ok(Done { id: Some(id), amount, differs: differs.map(str::to_owned), link: None })
}
