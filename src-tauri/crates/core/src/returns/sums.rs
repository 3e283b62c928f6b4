//! What a case comes to: pure figures of its items and charges.

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

/// The sums of a case. A fee comes off the money, and off the credit where there is no money.
pub(super) fn sums(case: &Case, items: &[ReturnItem], left: Option<Money>) -> Sums {
    let money = |minor: i64| Money::new(minor, case.currency);
    let total = |fits: &dyn Fn(&ReturnItem) -> bool| {
        items.iter().filter(|item| fits(item)).map(worth).fold(0, i64::saturating_add)
    };
    let paid = total(&|item| item.outcome.pays());
    let credited = total(&|item| item.outcome == Outcome::Credit);
    let is_valued = |item: &&ReturnItem| item.outcome.pays() || item.outcome == Outcome::Credit;
    let valued = items.iter().filter(is_valued);
    let deducts = |item: &&ReturnItem| matches!(item.outcome, Outcome::Refund | Outcome::Credit);
    let off_money = case.fee.min(paid);
    let off_credit = case.fee.saturating_sub(off_money).min(credited);
    let bonus = if credited > 0 { case.bonus } else { 0 };
    Sums {
        value: money(valued.clone().map(|item| item.value.minor).sum()),
        deduction: money(valued.filter(deducts).map(|item| item.deduction.minor).sum()),
        fee: money(case.fee),
        shipping: money(case.shipping),
        refund: money(paid - off_money + case.shipping),
        credit: money(credited - off_credit + bonus),
        bonus: money(bonus),
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
        Some(left) if sums.refund.minor > left.minor => Err(Problem::refused("refund-too-much").with("amount", left)),
        _ => Ok(()),
    }
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
