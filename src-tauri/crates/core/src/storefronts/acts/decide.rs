//! What people decide about a deed that is there: approving, declining, taking back, confirming anew, telling what they found.

use super::check::check;
use super::lines;
use super::model::{ActState, given};
use super::propose::{go_ahead, ready, seen, waits};
use super::store::{self, Step};
use super::wire::{ActItem, ConfirmActRequest, DeclineActRequest, Found, ResolveActRequest};
use crate::agents::{self, Role};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::Write;
use crate::storefronts::store::orders;
use comptoir_kernel::{ActId, Problem};

/// An owner lets a deed go ahead that somebody else proposed.
///
/// # Errors
/// `act-not-waiting`, `act-off`, `store-paused`.
pub(super) fn approve(desk: &Desk, caller: Caller, id: ActId) -> Result<ActItem, Problem> {
    let item = desk.write("storefronts.approve_act", Some(caller.agent), |write| {
        let item = in_state(write, id, &[ActState::Proposed])?;
        ready(write.connection(), item.store_id, item.kind)?;
        lines::tell(write, &item, Some(caller.agent), "act_approved", &[])?;
        go_ahead(write, &item, caller.agent, None, item.amount)?;
        store::get(write.connection(), id)
    })?;
    desk.acts_bell.notify_one();
    Ok(item)
}

/// # Errors
/// `act-not-waiting`.
pub(super) fn decline(desk: &Desk, caller: Caller, request: &DeclineActRequest) -> Result<ActItem, Problem> {
    desk.write("storefronts.decline_act", Some(caller.agent), |write| {
        let item = in_state(write, request.id, &[ActState::Proposed])?;
        let reason: String = request.reason.trim().chars().take(500).collect();
        let problem = Problem::refused("act-declined").with("reason", &reason);
        let step = Step { state: Some(ActState::Declined), problem: Some(&problem), ..Step::default() };
        store::step(write, &item, &step)?;
        let event = lines::event_of(ActState::Declined);
        lines::tell(write, &item, Some(caller.agent), event, &[("reason", &reason)])?;
        store::get(write.connection(), request.id)
    })
}

/// Takes a deed back that nobody has begun.
///
/// # Errors
/// `act-begun` once the shop is being asked, `role-forbids` for a deed of somebody else.
pub(super) fn withdraw(desk: &Desk, caller: Caller, id: ActId) -> Result<ActItem, Problem> {
    desk.write("storefronts.withdraw_act", Some(caller.agent), |write| {
        let before = [ActState::Proposed, ActState::Confirmed, ActState::Changed];
        let item = store::get(write.connection(), id)?;
        if !before.contains(&item.state) {
            return Err(Problem::refused("act-begun"));
        }
        let is_theirs = item.agent_id == caller.agent || item.decided_by == Some(caller.agent);
        if !is_theirs && agents::get(write.connection(), caller.agent)?.role != Role::Owner {
            return Err(Problem::refused("role-forbids"));
        }
        end(write, &item, ActState::Withdrawn)?;
        // Nobody heard of what is taken back while its seconds run.
        let is_quiet = item.state == ActState::Confirmed && item.waits.is_none() && item.attempts == 0;
        let quiet: &[(&str, &str)] = if is_quiet { &[("quiet", "yes")] } else { &[] };
        lines::tell(write, &item, Some(caller.agent), lines::event_of(ActState::Withdrawn), quiet)?;
        store::get(write.connection(), id)
    })
}

fn end(write: &mut Write<'_>, item: &ActItem, state: ActState) -> Result<(), Problem> {
    store::step(write, item, &Step { state: Some(state), ..Step::default() })
}

/// Confirms a deed anew whose order has changed.
///
/// # Errors
/// `act-not-waiting`, `act-changed` when it has changed once more, and what no longer fits the order.
pub(super) fn confirm(desk: &Desk, caller: Caller, request: &ConfirmActRequest) -> Result<ActItem, Problem> {
    let item = desk.write("storefronts.confirm_act", Some(caller.agent), |write| {
        let item = in_state(write, request.id, &[ActState::Changed])?;
        ready(write.connection(), item.store_id, item.kind)?;
        let order = item.order_id.map(|id| orders::get(write.connection(), id)).transpose()?;
        let order = order.as_ref().map(|(_, order, _)| order);
        check(&item.act, order, write.now)?;
        let seen = seen(order, request.basis.as_ref(), item.kind)?;
        let given = given(&item.act, order);
        if waits(write.connection(), caller.agent, &item.act, given, write.now)?.is_some() {
            return Err(Problem::refused("act-needs-owner"));
        }
        go_ahead(write, &item, caller.agent, seen.as_ref(), given)?;
        store::get(write.connection(), request.id)
    })?;
    desk.acts_bell.notify_one();
    Ok(item)
}

/// A person has looked into the shop.
///
/// # Errors
/// `act-not-waiting` when it is known by now.
pub(super) fn resolve(desk: &Desk, caller: Caller, request: &ResolveActRequest) -> Result<ActItem, Problem> {
    let item = desk.write("storefronts.resolve_act", Some(caller.agent), |write| {
        let item = in_state(write, request.id, &[ActState::Unknown])?;
        let by = [("by", "person")];
        match request.found {
            Found::Done => {
                end(write, &item, ActState::Done)?;
                lines::tell(write, &item, Some(caller.agent), lines::event_of(ActState::Done), &by)?;
            }
            Found::NotDone => {
                let problem = Problem::refused("act-was-not-done");
                let step = Step { state: Some(ActState::Failed), problem: Some(&problem), ..Step::default() };
                store::step(write, &item, &step)?;
                lines::tell(write, &item, Some(caller.agent), lines::event_of(ActState::Failed), &by)?;
            }
            Found::Again => {
                ready(write.connection(), item.store_id, item.kind)?;
                store::forget_attempts(write, item.id)?;
                let step = Step { state: Some(ActState::Confirmed), next_at: Some(write.now), ..Step::default() };
                store::step(write, &item, &step)?;
                lines::tell(write, &item, Some(caller.agent), lines::event_of(ActState::Confirmed), &by)?;
            }
        }
        store::get(write.connection(), request.id)
    })?;
    desk.acts_bell.notify_one();
    Ok(item)
}

fn in_state(write: &Write<'_>, id: ActId, states: &[ActState]) -> Result<ActItem, Problem> {
    let item = store::get(write.connection(), id)?;
    if states.contains(&item.state) { Ok(item) } else { Err(Problem::refused("act-not-waiting")) }
}
