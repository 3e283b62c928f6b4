//! Whether a deed fits the order that it is for.

use super::model::left;
use comptoir_connectors::shops::model::{
    Act, Discount, DiscountValue, ExchangeLine, FulfilmentState, Order, OrderState, RefundLine, RemoteId,
};
use comptoir_kernel::{Money, Problem, Timestamp};

/// The longest text of ours that goes into a shop.
const LONGEST: usize = 2000;
const MOST_TAGS: usize = 100;

/// # Errors
/// What is missing or does not fit: `act-incomplete`, `refund-too-much`, `refund-currency`, `act-pieces`, `order-sent`,
/// `order-cancelled`, `request-invalid`.
pub(super) fn check(act: &Act, order: Option<&Order>, now: Timestamp) -> Result<(), Problem> {
    match (act, order) {
        (Act::Discount(discount), _) => check_discount(discount, now),
        (Act::ModerateReview { .. } | Act::TakeBack { .. }, _) => Ok(()),
        (Act::ReplyToReview { text: answer }, _) => text(answer, "answer", false),
        (_, None) => Err(incomplete("order")),
        (Act::Refund { amount, lines, shipping, reason, .. }, Some(order)) => {
            text(reason, "reason", true)?;
            check_refund(order, *amount, lines, *shipping)
        }
        (Act::Cancel { note, .. }, Some(order)) => {
            text(note, "note", true)?;
            let is_over = matches!(order.state, OrderState::Cancelled | OrderState::Trashed);
            if is_over { Err(Problem::refused("order-cancelled")) } else { Ok(()) }
        }
        (Act::AddNote { text: note, .. }, Some(_)) => text(note, "note", false),
        (Act::SetTags { tags }, Some(_)) => {
            let is_fine = tags.len() <= MOST_TAGS && tags.iter().all(|tag| !tag.trim().is_empty() && tag.len() <= 255);
            if is_fine { Ok(()) } else { Err(incomplete("tags")) }
        }
        (Act::EditAddress { address }, Some(order)) => {
            if order.fulfilment != FulfilmentState::Unfulfilled {
                return Err(Problem::refused("order-sent"));
            }
            if address.line1.trim().is_empty() || address.city.trim().is_empty() {
                return Err(incomplete("address"));
            }
            Ok(())
        }
        (Act::ResendConfirmation, Some(_)) => Ok(()),
        (Act::Return { note, .. }, Some(_)) => text(note, "note", true),
        (Act::Duplicate { lines, note, .. }, Some(order)) => {
            text(note, "note", true)?;
            pieces(order, lines, |_| i64::from(i16::MAX))
        }
        (Act::Restock { lines, note }, Some(order)) => {
            text(note, "note", true)?;
            pieces(order, lines, |id| order.lines.iter().find(|line| line.id == *id).map_or(0, |line| line.quantity))
        }
        (Act::Exchange { lines, taken, due, note }, Some(order)) => {
            text(note, "note", true)?;
            check_exchange(order, lines, *taken, *due)
        }
        (Act::Fulfil { lines, carrier, tracking, .. }, Some(order)) => {
            text(carrier, "carrier", true)?;
            text(tracking, "tracking", true)?;
            pieces(order, lines, |id| {
                let line = order.lines.iter().find(|line| line.id == *id);
                line.map_or(0, |line| line.quantity.saturating_sub(line.shipped))
            })
        }
    }
}

fn incomplete(what: &str) -> Problem {
    Problem::refused("act-incomplete").with("what", what)
}

fn text(value: &str, what: &str, may_be_empty: bool) -> Result<(), Problem> {
    if value.len() > LONGEST {
        return Err(Problem::refused("request-invalid").with("detail", what));
    }
    if value.trim().is_empty() && !may_be_empty { Err(incomplete(what)) } else { Ok(()) }
}

/// At least one piece, and of each line no more than there are.
fn pieces(order: &Order, lines: &[(RemoteId, i64)], most: impl Fn(&RemoteId) -> i64) -> Result<(), Problem> {
    if !lines.iter().any(|(_, count)| *count > 0) {
        return Err(incomplete("pieces"));
    }
    let is_known = |id: &RemoteId| order.lines.iter().any(|line| line.id == *id);
    let is_fine = lines.iter().all(|(id, count)| is_known(id) && *count >= 0 && *count <= most(id));
    if is_fine { Ok(()) } else { Err(Problem::refused("act-pieces")) }
}

/// The goods cost what comes back for them and what is due, and no more comes back than was paid.
fn check_exchange(order: &Order, lines: &[ExchangeLine], taken: Money, due: Money) -> Result<(), Problem> {
    let prices = lines.iter().map(|line| line.price);
    if prices.clone().chain([taken, due]).any(|money| money.currency != order.currency) {
        return Err(Problem::refused("refund-currency").with("currency", order.currency));
    }
    if lines.is_empty() || lines.iter().any(|line| line.quantity <= 0 || line.price.minor < 0) {
        return Err(incomplete("pieces"));
    }
    let price = |line: &ExchangeLine| line.price.minor.saturating_mul(line.quantity);
    let sum = lines.iter().map(price).fold(0, i64::saturating_add);
    if taken.minor < 0 || due.minor < 0 || taken.minor.saturating_add(due.minor) != sum {
        return Err(Problem::refused("request-invalid").with("detail", "due"));
    }
    if taken.minor > left(order).minor {
        return Err(Problem::refused("refund-too-much").with("amount", left(order)));
    }
    Ok(())
}

fn check_refund(order: &Order, amount: Money, lines: &[RefundLine], shipping: Option<Money>) -> Result<(), Problem> {
    let monies = lines.iter().map(|line| line.amount).chain(shipping);
    if amount.currency != order.currency || monies.clone().any(|money| money.currency != order.currency) {
        return Err(Problem::refused("refund-currency").with("currency", order.currency));
    }
    if amount.minor <= 0 {
        return Err(incomplete("amount"));
    }
    if amount.minor > left(order).minor {
        return Err(Problem::refused("refund-too-much").with("amount", left(order)));
    }
    let parts = monies.clone().map(|money| money.minor).fold(0, i64::saturating_add);
    if monies.clone().any(|money| money.minor < 0) || parts > amount.minor {
        return Err(Problem::refused("request-invalid").with("detail", "lines"));
    }
    if shipping.is_some_and(|shipping| shipping.minor > order.totals.shipping.minor) {
        return Err(Problem::refused("refund-too-much").with("amount", order.totals.shipping));
    }
    for line in lines {
        let known = order.lines.iter().find(|known| known.id == line.line);
        let back = order.refunds.iter().flat_map(|refund| &refund.lines).filter(|back| back.line == line.line);
        let back = back.map(|back| back.quantity).fold(0, i64::saturating_add);
        let most = known.map_or(-1, |known| known.quantity.saturating_sub(back.max(known.refunded)));
        let is_doubled = lines.iter().filter(|other| other.line == line.line).count() > 1;
        if line.quantity < 0 || line.quantity > most || is_doubled {
            return Err(Problem::refused("act-pieces"));
        }
    }
    Ok(())
}

fn check_discount(discount: &Discount, now: Timestamp) -> Result<(), Problem> {
    let code = discount.code.trim();
    let is_code = (3..=60).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_code || code != discount.code {
        return Err(incomplete("code"));
    }
    let is_value = match discount.value {
        DiscountValue::Percent { basis_points } => (1..=10_000).contains(&basis_points),
        DiscountValue::Amount { amount } => amount.minor > 0,
    };
    if !is_value {
        return Err(incomplete("amount"));
    }
    if discount.uses == 0 {
        return Err(incomplete("uses"));
    }
    if discount.minimum.is_some_and(|minimum| minimum.minor < 0) {
        return Err(incomplete("minimum"));
    }
    if discount.expires.is_some_and(|expires| expires <= now) {
        return Err(incomplete("expires"));
    }
    Ok(())
}
