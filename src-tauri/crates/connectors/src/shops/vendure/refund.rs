//! Giving money back. The deed's mark stands behind the refund's reason.
//!
//! The provider is asked before the server writes the refund down: an answer that is a fault of the server may stand for money
//! that has left. Sums that are left out (shipping, adjustment) bring about such a fault on some databases, so both are zero.

use super::super::ShopError;
use super::super::mark::{joined, parted};
use super::super::model::{Act, Done, RefundLine, RemoteId};
use super::act::{NOTHING, Target};
use super::call::{refusal, refuse_complaints};
use super::loose::{count, find_text, list, number, text};
use super::order::is_standing;
use super::{Vendure, queries};
use comptoir_kernel::{Currency, Money};
use serde_json::{Value, json};

/// What is to be paid back out of one payment, in the server's numbers.
struct Part {
    payment: String,
    amount: i64,
}

impl Vendure {
    pub(super) async fn refund(&self, target: &Target, act: &Act, mark: &str) -> Result<Done, ShopError> {
        let Act::Refund { amount, lines, reason, is_paid_by_platform: true, .. } = act else {
            // Every refund goes to the payment's provider: none is only written down.
            return Err(ShopError::Unsupported);
        };
        let mut done = self.give_back(target, *amount, lines, reason, mark).await?;
        if done.differs.is_none() && lines.iter().any(|line| line.restocks) {
            done.differs = Some("not_restocked".to_owned());
        }
        Ok(done)
    }

    /// Everything that is left of what was paid.
    pub(super) async fn give_rest_back(&self, target: &Target, reason: &str, mark: &str) -> Result<Done, ShopError> {
        let currency = currency(target)?;
        let sum = given_number(target, mark).saturating_add(left(target));
        if sum == 0 {
            return Ok(NOTHING);
        }
        let amount = target.scale.money(&json!(sum), "", currency);
        self.give_back(target, amount, &[], reason, mark).await
    }

    async fn give_back(
        &self,
        target: &Target,
        amount: Money,
        lines: &[RefundLine],
        reason: &str,
        mark: &str,
    ) -> Result<Done, ShopError> {
        if amount.currency != currency(target)? || amount.minor <= 0 {
            return Err(refusal("amount", "an amount that cannot be given back"));
        }
        let before = given_number(target, mark);
        let parts = parts(target, target.scale.number(amount).saturating_sub(before))?;
        let (mut id, mut states, mut sum) = (first_of(target, mark), Vec::new(), before);
        for (at, part) in parts.iter().enumerate() {
            let pieces: Vec<Value> =
                lines.iter().map(|line| json!({ "orderLineId": line.line.0, "quantity": line.quantity })).collect();
            let input = json!({
                "paymentId": part.payment,
                "amount": part.amount,
                "shipping": 0,
                "adjustment": 0,
                "lines": if at == 0 && before == 0 { pieces } else { Vec::new() },
                "reason": joined(reason, mark),
            });
            let data = self.ask(queries::REFUND, json!({ "input": input })).await?;
            let root = data.get("refundOrder").unwrap_or(&Value::Null);
            refuse_complaints(root)?;
            id = id.or_else(|| find_text(root, "/id").map(RemoteId));
            states.push(text(root, "/state"));
            sum = sum.saturating_add(number(root, "/total"));
        }
        let given = target.scale.money(&json!(sum), "", amount.currency);
        let differs = if states.iter().any(|state| state == "Failed") {
            Some("payment_failed")
        } else if given != amount {
            Some("amount")
        } else {
            states.iter().any(|state| state == "Pending").then_some("not_paid_out")
        };
        Ok(Done { id, amount: Some(given), differs: differs.map(str::to_owned), link: None })
    }
}

/// The refund of this mark, once all of it is there.
pub(super) fn given(target: &Target, mark: &str, amount: Money) -> Option<Done> {
    let sum = given_number(target, mark);
    let given = target.scale.money(&json!(sum), "", amount.currency);
    (sum > 0 && given.minor >= amount.minor).then(|| {
        let is_waiting = marked(target, mark).iter().any(|refund| text(refund, "/state") == "Pending");
        let differs = is_waiting.then(|| "not_paid_out".to_owned());
        Done { id: first_of(target, mark), amount: Some(given), differs, link: None }
    })
}

/// What is left of the money that was taken, in the server's numbers.
pub(super) fn left(target: &Target) -> i64 {
    count(taken(target).into_iter().map(left_of))
}

fn currency(target: &Target) -> Result<Currency, ShopError> {
    let code = text(&target.order, "/currencyCode");
    Currency::parse(&code).map_err(|error| ShopError::Unreadable { reason: error.to_string() })
}

fn taken(target: &Target) -> Vec<&Value> {
    list(&target.order, "/payments").into_iter().filter(|payment| text(payment, "/state") == "Settled").collect()
}

fn left_of(payment: &Value) -> i64 {
    let back = list(payment, "/refunds").into_iter().filter(|refund| is_standing(refund));
    let back = count(back.map(|refund| number(refund, "/total")));
    number(payment, "/amount").saturating_sub(back).max(0)
}

fn marked<'a>(target: &'a Target, mark: &str) -> Vec<&'a Value> {
    let refunds = taken(target).into_iter().flat_map(|payment| list(payment, "/refunds"));
    refunds.filter(|one| is_standing(one) && parted(&text(one, "/reason")).1.as_deref() == Some(mark)).collect()
}

fn given_number(target: &Target, mark: &str) -> i64 {
    count(marked(target, mark).into_iter().map(|refund| number(refund, "/total")))
}

fn first_of(target: &Target, mark: &str) -> Option<RemoteId> {
    marked(target, mark).into_iter().find_map(|refund| find_text(refund, "/id")).map(RemoteId)
}

/// Splits what is still to be given back over the payments that hold money, oldest first.
fn parts(target: &Target, mut open: i64) -> Result<Vec<Part>, ShopError> {
    let mut parts = Vec::new();
    for payment in taken(target) {
        let amount = left_of(payment).min(open);
        if amount > 0 {
            parts.push(Part { payment: text(payment, "/id"), amount });
            open -= amount;
        }
    }
    if open > 0 {
        return Err(refusal("more_than_paid", "more than was paid is left to give back"));
    }
    Ok(parts)
}
