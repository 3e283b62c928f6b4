//! Deciding a case, and what follows outside of the desk: each effect has its mark before anybody is asked.

use super::model::{EffectKind, EffectState, Move, Outcome};
use super::moves::make;
use super::store::{self, Case, parts};
use super::sums::{self, worth};
use super::wire::{EffectRequest, ReturnDetail, ReturnItem, Sums};
use super::{carry, detail, difference, exchange, record, restock};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::Write;
use crate::storefronts;
use comptoir_connectors::shops::model::{Act, Discount, DiscountValue, Order, RefundLine, RemoteId};
use comptoir_kernel::{AgentId, Money, Problem, ReturnId};
use std::collections::BTreeMap;

/// How long a credit can be used.
const CREDIT_DAYS: i64 = 365;

/// Makes final what each piece brings, and begins to do it.
///
/// # Errors
/// What [`sums::check`] refuses; `return-under-way` while the shop is being asked for this case.
pub(super) fn decide(desk: &Desk, caller: Caller, id: ReturnId) -> Result<ReturnDetail, Problem> {
    let answer = desk.write("returns.decide", Some(caller.agent), |write| {
        make_final(write, caller.agent, id)?;
        detail::detail(write.connection(), id)
    })?;
    desk.acts_bell.notify_one();
    Ok(answer)
}

/// Writes the decision down with everything that follows from it.
pub(super) fn make_final(write: &mut Write<'_>, me: AgentId, id: ReturnId) -> Result<(), Problem> {
    let case = store::get(write.connection(), id)?;
    let items = parts::items(write.connection(), id)?;
    let figures = detail::figures(write.connection(), &case, &items)?;
    sums::check(&case, &items, &figures)?;
    exchange::check_at_hand(write.connection(), &case, &items)?;
    let known = parts::effects(write.connection(), id)?;
    if known.iter().any(|effect| effect.state == EffectState::Sent) {
        return Err(Problem::refused("return-under-way"));
    }
    difference::forget(write, id, &items)?;
    parts::drop_failed(write, id)?;
    let (refund, currency) = (figures.refund.minor.to_string(), case.currency);
    make(write, id, Move::Decide, &[("minor", &refund), ("currency", currency.code())])?;
    for effect in plan(write, me, &case, &items, &figures)? {
        parts::insert_effect(write, &effect)?;
    }
    carry::go_on(write, id)
}

/// What has to happen so that the customer has what was decided, without what happened before.
fn plan(
    write: &Write<'_>,
    agent: AgentId,
    case: &Case,
    items: &[ReturnItem],
    figures: &Sums,
) -> Result<Vec<parts::Effect>, Problem> {
    let connection = write.connection();
    let order = match case.row.order_id {
        Some(order) => Some(storefronts::order_of(connection, order)?.1),
        None => None,
    };
    let store = case.row.store_id.filter(|_| order.is_some());
    let can = |act: Option<Act>| -> Result<Option<Act>, Problem> {
        match (store, act) {
            (Some(store), Some(act)) => Ok(storefronts::may_be_asked(connection, store, &act)?.then_some(act)),
            _ => Ok(None),
        }
    };
    let new = |kind: EffectKind, minor: i64, act: Option<Act>| parts::Effect {
        case: case.row.id,
        uid: store::new_uid(),
        kind,
        state: if act.is_some() { EffectState::Queued } else { EffectState::Manual },
        agent,
        amount: Money::new(minor, case.currency),
        act,
        problem_code: None,
        problem_args: BTreeMap::new(),
    };
    let known = parts::effects(connection, case.row.id)?;
    let is_done = |kind: EffectKind| known.iter().any(|effect| effect.kind == kind);
    let mut effects = Vec::new();
    // Goods first: where they turn out to be gone, no money has moved.
    if items.iter().any(|item| exchange::is_exchange(item.outcome)) && !is_done(EffectKind::Exchange) {
        let act = exchange::act_of(case, items, figures);
        let is_open = can(act.clone())?.is_some();
        let made = new(EffectKind::Exchange, figures.exchange.minor, act);
        effects.push(if is_open { made } else { parts::Effect { state: EffectState::Manual, ..made } });
    }
    let paid = parts::paid(connection, case.row.id)?;
    let refund = figures.refund.minor.saturating_sub(paid);
    let mut counting = None;
    if refund > 0 {
        let counted = restock::counted(&known);
        let act = order.as_ref().map(|order| refund_of(case, items, order, refund, paid, &counted));
        counting.clone_from(&act);
        // What the shop cannot pay is paid by somebody, and written down there once they say so.
        let is_open = !record::is_recorded(act.as_ref()) && can(act.clone())?.is_some();
        let made = new(EffectKind::Refund, refund, act);
        effects.push(if is_open { made } else { parts::Effect { state: EffectState::Manual, ..made } });
    }
    if figures.credit.minor > 0 && !is_done(EffectKind::Credit) {
        let act = credit_of(case, order.as_ref(), figures.credit, write);
        effects.push(new(EffectKind::Credit, figures.credit.minor, can(Some(act))?));
    }
    if items.iter().any(|item| item.outcome == Outcome::Replacement) && !is_done(EffectKind::Replacement) {
        effects.push(new(EffectKind::Replacement, 0, can(Some(replacement_of(case, items)))?));
    }
    if let Some(act) = restock::act_of(connection, case, items, counting.as_ref(), &known)? {
        let is_open = can(Some(act.clone()))?.is_some();
        let made = new(EffectKind::Restock, 0, Some(act));
        effects.push(if is_open { made } else { parts::Effect { state: EffectState::Manual, ..made } });
    }
    Ok(effects)
}

/// The refund of a case. A fee, and what an exchange costs more than what comes back for it, is taken from the pieces one
/// after the other, since the lines of a refund may not be worth more than the refund. Pieces that were counted before are
/// paid back without a line: their shop has them back already.
fn refund_of(
    case: &Case,
    items: &[ReturnItem],
    order: &Order,
    minor: i64,
    paid: i64,
    counted: &BTreeMap<RemoteId, i64>,
) -> Act {
    let money = |minor: i64| Money::new(minor, case.currency);
    let dearer: i64 = items.iter().map(|item| exchange::price_of(item) - exchange::back_of(item)).sum();
    let mut fee = case.fee.saturating_add(dearer.max(0));
    let mut lines = Vec::new();
    for item in items.iter().filter(|item| item.outcome.pays() && item.outcome != Outcome::PartialRefund && paid == 0) {
        let off = fee.min(worth(item));
        fee -= off;
        if counted.contains_key(&item.line) {
            continue;
        }
        lines.push(RefundLine {
            line: item.line.clone(),
            quantity: item.quantity,
            amount: money(worth(item) - off),
            restocks: restock::is_sold_again(item),
        });
    }
    let by_hand = order.payments.iter().any(|payment| payment.can_refund == Some(false));
    let by_platform = order.payments.iter().any(|payment| payment.can_refund == Some(true));
    Act::Refund {
        amount: money(minor),
        lines,
        shipping: (case.shipping > 0 && paid == 0).then(|| money(case.shipping)),
        reason: case.row.number.clone(),
        is_paid_by_platform: by_platform || !by_hand,
        notifies: false,
    }
}

fn credit_of(case: &Case, order: Option<&Order>, amount: Money, write: &Write<'_>) -> Act {
    // The end of a random mark, so that nobody guesses the code of another case.
    let mark: String = store::new_uid().chars().rev().filter(char::is_ascii_alphanumeric).take(6).collect();
    let email = order.map(|order| order.email.clone()).filter(|email| !email.is_empty());
    Act::Discount(Discount {
        code: format!("{}-{}", case.row.number, mark.to_uppercase()),
        value: DiscountValue::Amount { amount },
        uses: 1,
        expires: Some(write.now.plus_seconds(CREDIT_DAYS * 24 * 3600)),
        email,
        minimum: None,
    })
}

fn replacement_of(case: &Case, items: &[ReturnItem]) -> Act {
    let lines = items.iter().filter(|item| item.outcome == Outcome::Replacement);
    Act::Duplicate {
        is_free: true,
        lines: lines.map(|item| (item.line.clone(), item.quantity)).collect(),
        note: case.row.number.clone(),
    }
}

/// Somebody did by hand what the desk could not do.
///
/// # Errors
/// `return-effect-busy` while the shop is being asked.
pub(super) fn by_hand(desk: &Desk, caller: Caller, request: &EffectRequest) -> Result<ReturnDetail, Problem> {
    let answer = desk.write("returns.done_by_hand", Some(caller.agent), |write| {
        let effect = parts::effect(write.connection(), &request.uid)?;
        if !matches!(effect.state, EffectState::Manual | EffectState::Failed | EffectState::Waiting) {
            return Err(Problem::refused("return-effect-busy"));
        }
        carry::confirm(write, &effect, "by_hand")?;
        carry::go_on(write, effect.case)?;
        detail::detail(write.connection(), effect.case)
    })?;
    desk.acts_bell.notify_one();
    Ok(answer)
}

/// Tries once more what came to nothing, as a new deed.
///
/// # Errors
/// `return-effect-busy` where it has not failed, or where nobody knows whether it was done.
pub(super) fn again(desk: &Desk, caller: Caller, request: &EffectRequest) -> Result<ReturnDetail, Problem> {
    let answer = desk.write("returns.try_again", Some(caller.agent), |write| {
        let effect = parts::effect(write.connection(), &request.uid)?;
        let may_be_done = effect.state == EffectState::Failed || restock::may_count(write.connection(), &effect)?;
        if !may_be_done || effect.act.is_none() {
            return Err(Problem::refused("return-effect-busy"));
        }
        parts::renew_effect(write, &request.uid, caller.agent)?;
        parts::note(write, effect.case, "effect_again", None, &[("kind", effect.kind.as_str())])?;
        carry::go_on(write, effect.case)?;
        detail::detail(write.connection(), effect.case)
    })?;
    desk.acts_bell.notify_one();
    Ok(answer)
}
