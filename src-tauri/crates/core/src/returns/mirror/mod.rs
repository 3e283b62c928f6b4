//! The shop's own return of a case: where the case leads it, what the shop was asked for, and where it stands there.
//!
//! What customers ask for in the shop becomes a case once ([`taken`]). From there on the case leads: each move that means
//! something to the shop is a deed upon the order, one after the other, and what somebody did in the shop is read and shown.
//!
//! Invariant: a case never waits for its mirror, and no money moves by it.
//! Deliberately absent: moving a case because the shop's return moved. Where the two differ, a person decides.

pub(in crate::returns) mod commands;
mod reasons;
mod store;
mod taken;
pub mod wire;

pub(in crate::returns) use store::{over, waiting};

use super::model::{CaseState, MirrorState};
use super::store as cases;
use super::store::parts;
use super::wire::ReturnRow;
use crate::agents;
use crate::desk::Desk;
use crate::desk::write::Write;
use crate::storefronts::{self, ActStanding};
use comptoir_connectors::shops::model::{Act, ReturnStatus, ReturnStep, ReturnedLine};
use comptoir_kernel::{AgentId, Kind, Problem, ReturnId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;
use store::Mirror;

/// Where a case that stands here leads the shop's return; none where it says nothing about it.
const fn wanted_in(state: CaseState) -> Option<ReturnStep> {
    use CaseState as S;
    match state {
        // A dispute is about the outcome: the shop's return stays where it is.
        S::Draft | S::Requested | S::NeedsInfo | S::Disputed => None,
        S::Approved
        | S::AwaitingParcel
        | S::InTransit
        | S::LostInTransit
        | S::Received
        | S::Inspecting
        | S::Decided => Some(ReturnStep::Open),
        S::Settled | S::Closed => Some(ReturnStep::Close),
        S::Declined => Some(ReturnStep::Decline),
        S::Cancelled | S::Expired => Some(ReturnStep::Cancel),
    }
}

/// Leads the shop's return to where the case stands after a move. A case gets one with its approval, where the owner has
/// switched that on.
pub(super) fn tell(write: &mut Write<'_>, before: &ReturnRow, state: CaseState) -> Result<(), Problem> {
    let Some(wanted) = wanted_in(state) else { return Ok(()) };
    let known = store::find(write.connection(), before.id)?;
    let is_new = wanted == ReturnStep::Open && wanted_in(before.state) != Some(ReturnStep::Open);
    let mut mirror = match (known, before.store_id) {
        (Some(mirror), _) => mirror,
        (None, Some(shop)) if is_new => {
            let mirror = Mirror::new(before.id, shop);
            if !storefronts::may_be_asked(write.connection(), shop, &act(write.connection(), &mirror, wanted)?)? {
                return Ok(());
            }
            mirror
        }
        _ => return Ok(()),
    };
    if mirror.wanted == Some(wanted) {
        return Ok(());
    }
    mirror.wanted = Some(wanted);
    mirror.left_as = None;
    go_on(write, mirror)
}

/// Leads a return that a case has just got to where the case stands by now.
fn follow(write: &mut Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let row = cases::row(write.connection(), id)?;
    tell(write, &row, row.state)
}

/// Takes over what became of the last deed, and asks for the next where the case has gone further.
fn go_on(write: &mut Write<'_>, mut mirror: Mirror) -> Result<(), Problem> {
    take_over_deed(write, &mut mirror)?;
    let is_free = !matches!(mirror.state, MirrorState::UnderWay | MirrorState::Asks);
    if let Some(wanted) = mirror.wanted.filter(|wanted| is_free && mirror.asked != Some(*wanted)) {
        ask(write, &mut mirror, wanted)?;
    }
    store::save(write, &mirror)
}

/// Asks the shop through a deed upon the order. What it refuses at once is seen like what it refuses later.
fn ask(write: &mut Write<'_>, mirror: &mut Mirror, wanted: ReturnStep) -> Result<(), Problem> {
    let row = cases::row(write.connection(), mirror.case)?;
    mirror.settle(MirrorState::Quiet, None, BTreeMap::new());
    let is_there = mirror.status.is_some_and(|status| wanted.is_reached(status));
    let is_nothing = mirror.remote.is_none() && wanted != ReturnStep::Open;
    let (Some(order), false) = (row.order_id, is_there || is_nothing) else {
        mirror.asked = Some(wanted);
        return Ok(());
    };
    let act = act(write.connection(), mirror, wanted)?;
    if !storefronts::may_be_asked(write.connection(), mirror.store, &act)? {
        mirror.asked = None;
        mirror.settle(MirrorState::Off, None, BTreeMap::new());
        return Ok(());
    }
    mirror.asked = Some(wanted);
    mirror.tries = mirror.tries.saturating_add(1);
    let mark = format!("return-{}-{}-{}", mirror.case.0, store::step_word(wanted), mirror.tries);
    let who = who(write, mirror.case)?;
    match storefronts::ask_for(write, who, &mark, order, row.conversation_id, &act) {
        Ok(_) => {
            mirror.mark = Some(mark);
            mirror.settle(MirrorState::UnderWay, None, BTreeMap::new());
            // Whoever may only propose has proposed it: it waits already.
            take_over_deed(write, mirror)
        }
        Err(problem) if problem.kind == Kind::Broken => Err(problem),
        Err(problem) => {
            let args = problem.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            fail(write, mirror, problem.code, args)
        }
    }
}

fn act(connection: &Connection, mirror: &Mirror, step: ReturnStep) -> Result<Act, Problem> {
    let row = cases::row(connection, mirror.case)?;
    let lines = parts::items(connection, mirror.case)?.into_iter().map(|item| ReturnedLine {
        line: item.line,
        quantity: item.quantity,
        reason: reasons::theirs(item.reason),
    });
    let no = match step {
        ReturnStep::Decline => said(connection, mirror.case)?,
        ReturnStep::Open | ReturnStep::Close | ReturnStep::Cancel => None,
    };
    Ok(Act::Return {
        step,
        case: store::uid(connection, mirror.case)?,
        known: mirror.remote.clone(),
        lines: lines.collect(),
        note: no.unwrap_or(row.number),
    })
}

/// The reason of the no, as it stands in the case.
fn said(connection: &Connection, id: ReturnId) -> Result<Option<String>, Problem> {
    let events = parts::events(connection, id)?;
    let no = events.into_iter().find(|event| event.became == Some(CaseState::Declined));
    Ok(no.and_then(|event| event.args.get("note").cloned()))
}

/// Whoever makes the move; else who had the case in hand last; else whose desk it is.
fn who(write: &Write<'_>, id: ReturnId) -> Result<AgentId, Problem> {
    if let Some(agent) = write.agent {
        return Ok(agent);
    }
    match parts::events(write.connection(), id)?.into_iter().find_map(|event| event.agent_id) {
        Some(agent) => Ok(agent),
        None => agents::first_owner(write.connection()),
    }
}

fn take_over_deed(write: &mut Write<'_>, mirror: &mut Mirror) -> Result<(), Problem> {
    let is_open = matches!(mirror.state, MirrorState::UnderWay | MirrorState::Asks);
    let (Some(mark), true) = (mirror.mark.clone(), is_open) else { return Ok(()) };
    let Some(deed) = storefronts::act_of_uid(write.connection(), &mark)? else {
        return fail(write, mirror, "act-absent", BTreeMap::new());
    };
    match storefronts::standing_of(&deed) {
        ActStanding::UnderWay => mirror.settle(MirrorState::UnderWay, None, BTreeMap::new()),
        ActStanding::Asks => {
            let code = deed.problem_code.unwrap_or_else(|| "act-needs-owner".to_owned());
            mirror.settle(MirrorState::Asks, Some(code), deed.problem_args);
        }
        ActStanding::Nothing => {
            let code = deed.problem_code.unwrap_or_else(|| "act-withdrawn".to_owned());
            return fail(write, mirror, &code, deed.problem_args);
        }
        ActStanding::Done => {
            mirror.settle(MirrorState::Quiet, None, BTreeMap::new());
            if let Some(id) = deed.result.and_then(|result| result.id) {
                mirror.remote = Some(id);
            }
            return stands(write, mirror);
        }
    }
    Ok(())
}

/// What was asked for is done: the return stands where it leads until the shop is read again.
fn stands(write: &mut Write<'_>, mirror: &mut Mirror) -> Result<(), Problem> {
    let Some(step) = mirror.asked else { return Ok(()) };
    // A request that is taken back is turned down there.
    let was_request = mirror.status == Some(ReturnStatus::Requested);
    let status = if was_request && step == ReturnStep::Cancel { ReturnStatus::Declined } else { step.leads_to() };
    mirror.status = Some(status);
    mirror.seen_at = Some(write.now);
    let order = cases::row(write.connection(), mirror.case)?.order_id;
    if let (Some(remote), Some(order)) = (&mirror.remote, order) {
        storefronts::follow_return(write, mirror.store, order, remote, status)?;
    }
    parts::note(write, mirror.case, "mirror_led", None, &[("status", storefronts::return_status_word(status))])
}

fn fail(write: &mut Write<'_>, mirror: &mut Mirror, code: &str, args: BTreeMap<String, String>) -> Result<(), Problem> {
    mirror.settle(MirrorState::Failed, Some(code.to_owned()), args);
    parts::note(write, mirror.case, "mirror_failed", None, &[])
}

/// Takes over what shops have new, and what became of the deeds. Rings for what is asked for next.
pub(super) fn look(desk: &Desk) -> Result<(), Problem> {
    taken::all(desk)?;
    let asked = desk.read(store::asked)?;
    for id in &asked {
        if desk.read(|connection| has_news(connection, *id))? {
            desk.write("returns.follow_shop", None, |write| match store::find(write.connection(), *id)? {
                Some(mirror) => go_on(write, mirror),
                None => Ok(()),
            })?;
        }
    }
    if !asked.is_empty() {
        desk.acts_bell.notify_one();
    }
    Ok(())
}

/// A look that finds nothing leaves no trace.
fn has_news(connection: &Connection, id: ReturnId) -> Result<bool, Problem> {
    let Some(mirror) = store::find(connection, id)? else { return Ok(false) };
    let Some(mark) = &mirror.mark else { return Ok(false) };
    let Some(deed) = storefronts::act_of_uid(connection, mark)? else { return Ok(true) };
    Ok(match storefronts::standing_of(&deed) {
        ActStanding::UnderWay => mirror.state != MirrorState::UnderWay,
        ActStanding::Asks => {
            let code = deed.problem_code.as_deref().unwrap_or("act-needs-owner");
            mirror.state != MirrorState::Asks || mirror.problem_code.as_deref() != Some(code)
        }
        ActStanding::Done | ActStanding::Nothing => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::returns::model::{MOVES, Move, OPEN, after};

    #[test]
    fn nothing_is_closed_in_the_shop_that_is_not_settled_here() {
        let led: Vec<_> = OPEN.into_iter().filter(|state| wanted_in(*state) == Some(ReturnStep::Close)).collect();
        assert_eq!(led, [CaseState::Settled]);
    }

    #[test]
    fn every_approved_return_is_open_in_the_shop_until_it_is_settled_or_ends() {
        for state in OPEN.into_iter().filter(|state| wanted_in(*state) == Some(ReturnStep::Open)) {
            for next in MOVES.into_iter().filter_map(|made| after(state, made)) {
                let wanted = wanted_in(next);
                let is_end = matches!(next, CaseState::Settled | CaseState::Cancelled | CaseState::Expired);
                let is_dispute = next == CaseState::Disputed;
                assert!(is_end || is_dispute || wanted == Some(ReturnStep::Open), "{state:?} to {next:?}");
            }
        }
        assert_eq!(after(CaseState::Requested, Move::Approve).and_then(wanted_in), Some(ReturnStep::Open));
    }
}
