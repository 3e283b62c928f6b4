//! Looking at what came, and what each piece brings.

use super::model::{CaseState, DeclaredCondition, Disposition, Move, Outcome, Track};
use super::moves::{make, short, tell_sides};
use super::store::{self, parts};
use super::wire::{DeclareRequest, GradeItemRequest, ReturnDetail, ReturnItem, SetChargesRequest, SetOutcomeRequest};
use super::{by_policy, detail, exchange, sums};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::Write;
use comptoir_kernel::{Money, Problem, ReturnId};

/// Gives pieces their grade. The first one begins the inspection.
///
/// # Errors
/// `return-move` before the parcel is here or after the decision, `return-deduction`.
pub(super) fn grade(desk: &Desk, caller: Caller, request: &GradeItemRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.grade", Some(caller.agent), |write| {
        let id = judge(write, request)?;
        detail::detail(write.connection(), id)
    })
}

/// Writes the grade of pieces down. Answers their case.
pub(super) fn judge(write: &mut Write<'_>, request: &GradeItemRequest) -> Result<ReturnId, Problem> {
    let (id, item) = parts::item(write.connection(), request.id)?;
    let row = store::row(write.connection(), id)?;
    if row.state == CaseState::Received {
        make(write, id, Move::Inspect, &[])?;
    } else if !matches!(row.state, CaseState::Inspecting | CaseState::Disputed) {
        return Err(Problem::refused("return-move").with("state", row.state.as_str()).with("number", &row.number));
    }
    let graded = ReturnItem {
        grade: Some(request.grade),
        disposition: Some(request.disposition.unwrap_or(request.grade.usual())),
        deduction: Money::new(request.deduction, item.value.currency),
        found: short(&request.found),
        ..item
    };
    sums::check_item(&ReturnItem { offer: None, outcome: Outcome::Refund, ..graded.clone() })?;
    parts::set_grade(write, &graded)?;
    let (grade, place) = (request.grade.as_str(), graded.disposition.map_or("", Disposition::as_str));
    let args = [("item", graded.title.as_str()), ("grade", grade), ("disposition", place), ("found", &graded.found)];
    parts::note(write, id, "graded", None, &args)?;
    tell_sides(write, id)?;
    store::tell(write, &row);
    Ok(id)
}

/// Writes down in what state the customer says that pieces are, until somebody has looked at them.
///
/// # Errors
/// `return-move` once they were inspected.
pub(super) fn declare(desk: &Desk, caller: Caller, request: &DeclareRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.declare", Some(caller.agent), |write| {
        let (id, item) = parts::item(write.connection(), request.id)?;
        let row = store::row(write.connection(), id)?;
        undecided(&row)?;
        if item.grade.is_some() {
            return Err(Problem::refused("return-move").with("state", row.state.as_str()).with("number", &row.number));
        }
        parts::set_condition(write, request.id, request.condition)?;
        let condition = request.condition.map_or("", DeclaredCondition::as_str);
        parts::note(write, id, "declared", None, &[("item", &item.title), ("condition", condition)])?;
        store::tell(write, &row);
        by_policy::go_on(write, id)?;
        detail::detail(write.connection(), id)
    })
}

/// Changes what pieces bring, until it is decided.
///
/// # Errors
/// `return-move` after the decision, `return-outcome-forbidden` on the statutory track, and what [`exchange::pick`] refuses.
pub(super) fn set_outcome(desk: &Desk, caller: Caller, request: &SetOutcomeRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.set_outcome", Some(caller.agent), |write| {
        let (id, item) = parts::item(write.connection(), request.id)?;
        let row = store::row(write.connection(), id)?;
        undecided(&row)?;
        if row.track == Track::Withdrawal && !sums::is_statutory(request.outcome) {
            return Err(Problem::refused("return-outcome-forbidden"));
        }
        let wanted = request.swap.as_ref().filter(|_| exchange::is_exchange(request.outcome));
        let swap = wanted.map(|swap| exchange::pick(write.connection(), row.store_id, &item, swap)).transpose()?;
        let offer = request.offer.filter(|_| request.outcome == Outcome::PartialRefund);
        let changed = ReturnItem {
            outcome: request.outcome,
            instead: short(&request.instead),
            swap,
            offer: offer.map(|minor| Money::new(minor, item.value.currency)),
            ..item
        };
        sums::check_item(&ReturnItem { deduction: Money::zero(item.value.currency), ..changed.clone() })?;
        parts::set_outcome(write, &changed)?;
        let args = [("item", changed.title.as_str()), ("outcome", request.outcome.as_str())];
        parts::note(write, id, "outcome", None, &args)?;
        store::tell(write, &row);
        detail::detail(write.connection(), id)
    })
}

/// Sets the fee, what is paid for the way there, and the bonus of a credit.
///
/// # Errors
/// `return-fee-forbidden`, `return-move` after the decision, `refund-too-much`.
pub(super) fn set_charges(desk: &Desk, caller: Caller, request: &SetChargesRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.set_charges", Some(caller.agent), |write| {
        let mut case = store::get(write.connection(), request.id)?;
        undecided(&case.row)?;
        if request.fee < 0 || request.shipping < 0 || request.bonus < 0 {
            return Err(Problem::refused("request-invalid").with("detail", "fee"));
        }
        (case.fee, case.shipping, case.bonus) = (request.fee, request.shipping, request.bonus);
        let items = parts::items(write.connection(), request.id)?;
        sums::check_charges(&case, &items, &detail::figures(write.connection(), &case, &items)?)?;
        store::set_charges(write, &case)?;
        let (fee, shipping) = (request.fee.to_string(), request.shipping.to_string());
        let args = [("fee", fee.as_str()), ("shipping", &shipping), ("currency", case.currency.code())];
        parts::note(write, request.id, "charges", None, &args)?;
        detail::detail(write.connection(), request.id)
    })
}

fn undecided(row: &super::wire::ReturnRow) -> Result<(), Problem> {
    if row.state.is_over() || matches!(row.state, CaseState::Decided | CaseState::Settled) {
        return Err(Problem::refused("return-move").with("state", row.state.as_str()).with("number", &row.number));
    }
    Ok(())
}
