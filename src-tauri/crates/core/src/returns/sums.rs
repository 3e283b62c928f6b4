//! What a case comes to: pure figures of its items and charges.

use super::exchange::{back_of, price_of, swap_of};
use super::model::{CaseState, Disposition, EffectState, Fault, GoodsState, Grade, MoneyState, Outcome, Track};
use super::store::Case;
use super::wire::{ReturnItem, Sums};
use comptoir_kernel::{Money, Problem};

/// What an item brings the customer in money or credit, in minor units.
pub(super) fn worth(item: &ReturnItem) -> i64 {
    match item.outcome {
        Outcome::Refund | Outcome::Credit => item.value.minor.saturating_sub(item.deduction.minor).max(0),
        Outcome::PartialRefund => item.offer.map_or(0, |offer| offer.minor),
        Outcome::KeepIt | Outcome::Donate => item.value.minor,
        Outcome::Advice | Outcome::Exchange | Outcome::OtherProduct | Outcome::Replacement | Outcome::Repair => 0,
    }
}

/// The sums of a case. What comes back pays the goods of an exchange first; what is left of it is money, and what is missing
/// comes off the other money before the customer is asked for it. A fee comes off the money, then off the credit, and is
/// asked for with an exchange that leaves neither.
pub(super) fn sums(case: &Case, items: &[ReturnItem], left: Option<Money>) -> Sums {
    let money = |minor: i64| Money::new(minor, case.currency);
    let total = |of: &dyn Fn(&ReturnItem) -> i64| items.iter().map(of).fold(0, i64::saturating_add);
    let if_so = |is_so: bool, minor: i64| if is_so { minor } else { 0 };
    let paid = total(&|item| if_so(item.outcome.pays(), worth(item)));
    let credited = total(&|item| if_so(item.outcome == Outcome::Credit, worth(item)));
    let (back, price) = (total(&back_of), total(&price_of));
    let is_valued =
        |item: &ReturnItem| item.outcome.pays() || item.outcome == Outcome::Credit || swap_of(item).is_some();
    let deducts =
        |item: &ReturnItem| matches!(item.outcome, Outcome::Refund | Outcome::Credit) || swap_of(item).is_some();
    let balance = paid.saturating_add(back).saturating_sub(price);
    let off_money = case.fee.min(balance.max(0));
    let off_credit = case.fee.saturating_sub(off_money).min(credited);
    let unpaid_fee = case.fee.saturating_sub(off_money).saturating_sub(off_credit);
    let due = balance.min(0).saturating_neg().saturating_add(unpaid_fee).min(price);
    let bonus = if credited > 0 { case.bonus } else { 0 };
    Sums {
        value: money(total(&|item| if_so(is_valued(item), item.value.minor))),
        deduction: money(total(&|item| if_so(deducts(item), item.deduction.minor))),
        fee: money(case.fee),
        shipping: money(case.shipping),
        refund: money(balance.max(0) - off_money + case.shipping),
        credit: money(credited - off_credit + bonus),
        bonus: money(bonus),
        exchange: money(price),
        taken: money(price - due),
        due: money(due),
        left,
    }
}

/// Whether a case may be decided as it stands.
///
/// # Errors
/// `return-fee-forbidden`, `return-outcome-forbidden`, `return-ungraded`, `return-deduction`, `refund-too-much`.
pub(super) fn check(case: &Case, items: &[ReturnItem], sums: &Sums) -> Result<(), Problem> {
    if case.row.track == Track::Withdrawal && items.iter().any(|item| !is_statutory(item.outcome)) {
        return Err(Problem::refused("return-outcome-forbidden"));
    }
    let is_here = matches!(case.row.state, CaseState::Received | CaseState::Inspecting);
    if is_here && items.iter().any(|item| item.outcome.needs_goods() && item.grade.is_none()) {
        return Err(Problem::refused("return-ungraded"));
    }
    items.iter().try_for_each(check_item)?;
    check_charges(case, items, sums)
}

/// No fee where the shop is to blame or the law gives the right, and never more than is left of the order's money.
///
/// # Errors
/// `return-fee-forbidden`, `refund-too-much`.
pub(super) fn check_charges(case: &Case, items: &[ReturnItem], sums: &Sums) -> Result<(), Problem> {
    let is_ours = items.iter().all(|item| item.reason.fault() == Fault::Shop);
    if case.fee > 0 && (case.row.track != Track::Voluntary || is_ours) {
        return Err(Problem::refused("return-fee-forbidden"));
    }
    match sums.left {
        Some(left) if given(sums) > left.minor => Err(Problem::refused("refund-too-much").with("amount", left)),
        _ => Ok(()),
    }
}

/// What a case gives of the order's money, in minor units: credit and goods are paid with the same money as a refund.
pub(super) fn given(sums: &Sums) -> i64 {
    sums.refund.minor.saturating_add(sums.taken.minor).saturating_add(sums.credit.minor - sums.bonus.minor)
}

/// # Errors
/// `return-deduction`, `return-offer`.
pub(super) fn check_item(item: &ReturnItem) -> Result<(), Problem> {
    let is_worn = matches!(item.grade, Some(Grade::B | Grade::C | Grade::E | Grade::X));
    let is_fine = match item.deduction.minor {
        0 => true,
        deduction => is_worn && (0..=item.value.minor).contains(&deduction),
    };
    if !is_fine {
        return Err(Problem::refused("return-deduction").with("item", &item.title));
    }
    let offer = item.offer.map_or(0, |offer| offer.minor);
    if item.outcome == Outcome::PartialRefund && !(1..=item.value.minor).contains(&offer) {
        return Err(Problem::refused("return-offer").with("item", &item.title));
    }
    Ok(())
}

/// A statutory refund may not be replaced by something else.
pub(super) const fn is_statutory(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Refund | Outcome::KeepIt | Outcome::Donate)
}

/// What happens to the money, told from the effects.
pub(super) fn money_state(state: CaseState, effects: &[EffectState]) -> MoneyState {
    let done = effects.iter().filter(|effect| **effect == EffectState::Confirmed).count();
    if effects.contains(&EffectState::Failed) {
        MoneyState::Failed
    } else if !effects.is_empty() && done == effects.len() {
        MoneyState::Done
    } else if done > 0 {
        MoneyState::Partial
    } else {
        let is_let_through = !matches!(state, CaseState::Draft | CaseState::Requested | CaseState::NeedsInfo);
        let is_ended = matches!(state, CaseState::Declined | CaseState::Cancelled | CaseState::Expired);
        let is_free = effects.is_empty() && matches!(state, CaseState::Settled | CaseState::Closed);
        if is_let_through && !is_ended && !is_free { MoneyState::Authorised } else { MoneyState::None }
    }
}

/// What happens to the goods, told from the state and what the inspection said.
pub(super) fn goods_state(state: CaseState, items: &[ReturnItem], was: GoodsState) -> GoodsState {
    let awaited: Vec<&ReturnItem> = items.iter().filter(|item| item.outcome.needs_goods()).collect();
    let is_graded = !awaited.is_empty() && awaited.iter().all(|item| item.grade.is_some());
    let stays = |item: &&ReturnItem| {
        let gone = [Disposition::Recycle, Disposition::Dispose, Disposition::Missing, Disposition::Donate];
        item.disposition.is_none_or(|place| !gone.contains(&place))
    };
    match state {
        CaseState::AwaitingParcel => GoodsState::Label,
        CaseState::InTransit | CaseState::LostInTransit => GoodsState::Sent,
        CaseState::Received | CaseState::Inspecting if is_graded => GoodsState::Graded,
        CaseState::Received | CaseState::Inspecting => GoodsState::Arrived,
        CaseState::Settled | CaseState::Closed if is_graded && awaited.iter().any(stays) => GoodsState::Stocked,
        CaseState::Settled | CaseState::Closed if is_graded => GoodsState::WrittenOff,
        CaseState::Decided | CaseState::Disputed if is_graded => GoodsState::Graded,
        _ => was,
    }
}
