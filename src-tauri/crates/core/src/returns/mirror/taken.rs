//! Taking over what shops have new about their returns: requests become cases once, and what moved there is written beside
//! its case.

use super::reasons;
use super::store::{self, Mirror};
use crate::desk::Desk;
use crate::desk::write::Write;
use crate::returns::model::{FiledBy, MirrorState, Move, Track};
use crate::returns::store as cases;
use crate::returns::store::parts;
use crate::returns::wire::{StartLine, StartReturnRequest};
use crate::returns::{by_policy, moves, start};
use crate::storefronts::{self, ShopReturn};
use comptoir_connectors::shops::model::{RequestedLine, ReturnStatus};
use comptoir_kernel::{Kind, OrderId, Problem, ReturnId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// Takes over everything that is new.
pub(super) fn all(desk: &Desk) -> Result<(), Problem> {
    for one in desk.read(storefronts::untaken_returns)? {
        let done = desk.write("returns.take_over", None, |write| take(write, &one));
        match done {
            Err(problem) if problem.kind == Kind::Broken => return Err(problem),
            // The case could not begin, and nothing of it is left: somebody has to see to the request.
            Err(problem) => desk.write("returns.take_over", None, |write| {
                storefronts::mark_return_taken(write, &one, Some(&problem))
            })?,
            Ok(()) => desk.acts_bell.notify_one(),
        }
    }
    Ok(())
}

fn take(write: &mut Write<'_>, one: &ShopReturn) -> Result<(), Problem> {
    let known = store::of_remote(write.connection(), one.store, &one.id)?;
    match (known, one.order) {
        (Some(mirror), _) => moved(write, mirror, one)?,
        (None, Some(order)) if one.status == ReturnStatus::Requested => begin(write, one, order)?,
        // Nobody here has anything to do with it.
        _ => {}
    }
    storefronts::mark_return_taken(write, one, None)
}

/// A case that holds the same pieces and has no return there yet takes the request as its own.
fn begin(write: &mut Write<'_>, one: &ShopReturn, order: OrderId) -> Result<(), Problem> {
    let same = same_case(write.connection(), one, order)?;
    let request = request_of(one, order);
    let known = cases::find_by_uid(write.connection(), &request.uid)?.map(|row| row.id);
    let is_new = same.or(known).is_none();
    let id = match same.or(known) {
        Some(id) => id,
        None => start::draft(write, &request)?,
    };
    let mut mirror = store::find(write.connection(), id)?.unwrap_or_else(|| Mirror::new(id, one.store));
    mirror.remote = Some(one.id.clone());
    take_look(&mut mirror, one);
    let note = [("name", one.name.as_str())];
    parts::note(write, id, "mirror_asked", None, &note)?;
    store::save(write, &mirror)?;
    if is_new {
        // From here on a rule may answer it: its return is known by then, so that none is made beside it.
        moves::make(write, id, Move::Request, &[])?;
        return by_policy::go_on(write, id);
    }
    // Somebody may have answered it in the case that was here before.
    super::follow(write, id)
}

fn take_look(mirror: &mut Mirror, one: &ShopReturn) {
    mirror.name.clone_from(&one.name);
    mirror.status = Some(one.status);
    mirror.seen_at = Some(one.seen_at);
}

/// Somebody moved it in the shop, or a deed of ours did and the shop says so now.
fn moved(write: &mut Write<'_>, mut mirror: Mirror, one: &ShopReturn) -> Result<(), Problem> {
    let before = mirror.status;
    take_look(&mut mirror, one);
    let is_reached = mirror.wanted.is_some_and(|wanted| wanted.is_reached(one.status));
    if is_reached && matches!(mirror.state, MirrorState::Failed | MirrorState::Off) {
        // Somebody did it there by hand.
        mirror.asked = mirror.wanted;
        mirror.settle(MirrorState::Quiet, None, BTreeMap::new());
    }
    if before != Some(one.status) {
        let status = storefronts::return_status_word(one.status);
        parts::note(write, mirror.case, "mirror_moved", None, &[("status", status)])?;
    }
    store::save(write, &mirror)
}

fn same_case(connection: &Connection, one: &ShopReturn, order: OrderId) -> Result<Option<ReturnId>, Problem> {
    let open =
        cases::of_order(connection, order)?.into_iter().filter(|row| row.state.holds_pieces() && !row.state.is_over());
    for row in open {
        let has_own = store::find(connection, row.id)?.is_some_and(|mirror| mirror.remote.is_some());
        let items = parts::items(connection, row.id)?;
        let holds =
            |line: &RequestedLine| items.iter().any(|item| item.line == line.line && item.quantity == line.quantity);
        if !has_own && items.len() == one.lines.len() && one.lines.iter().all(holds) {
            return Ok(Some(row.id));
        }
    }
    Ok(None)
}

fn request_of(one: &ShopReturn, order: OrderId) -> StartReturnRequest {
    let digits: String = one.id.0.chars().filter(char::is_ascii_digit).collect();
    let lines = one.lines.iter().map(|line| StartLine {
        line: line.line.clone(),
        quantity: line.quantity,
        reason: reasons::ours(line.reason),
        comment: line.note.clone(),
        condition: None,
        outcome: None,
        instead: String::new(),
    });
    StartReturnRequest {
        uid: format!("asked-{}-{digits}", one.store.0),
        order_id: order,
        conversation_id: None,
        customer_id: None,
        track: Track::Voluntary,
        lines: lines.collect(),
        notice_at: None,
        filed_by: Some(FiledBy::Form),
    }
}
