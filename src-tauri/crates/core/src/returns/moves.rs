//! Moving a case: the one way in which its state changes, and the deeds that do nothing else.

use super::model::{CaseState, EffectKind, Move, after};
use super::store::{self, parts};
use super::sums::{goods_state, money_state};
use super::wire::{
    ApproveReturnRequest, MoveReturnRequest, ReceiveReturnsRequest, ReceivedReturns, ReturnDetail, ReturnRow,
};
use super::{by_policy, detail, exceptions, letters, mirror, parcels, start};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::Write;
use comptoir_kernel::{Problem, ReturnId, ReturnParcelId, Timestamp};
use comptoir_store::rusqlite::Connection;

/// Days that the customer has to send the parcel once they know where to.
const SEND_DAYS: i64 = 14;
const LONGEST: usize = 2000;

/// Makes one move, and writes it down.
///
/// # Errors
/// `return-move` where the state does not allow it.
pub(super) fn make(
    write: &mut Write<'_>,
    id: ReturnId,
    made: Move,
    args: &[(&str, &str)],
) -> Result<CaseState, Problem> {
    let row = store::row(write.connection(), id)?;
    let Some(state) = after(row.state, made) else {
        return Err(Problem::refused("return-move").with("state", row.state.as_str()).with("number", &row.number));
    };
    if state.holds_pieces() && !row.state.holds_pieces() && row.state != CaseState::Draft {
        // Somebody let them go meanwhile, and another case may have taken them.
        start::still_there(write.connection(), &row)?;
    }
    store::set_state(write, &row, state)?;
    let named: Vec<(&str, &str)> = [("move", made.as_str())].into_iter().chain(args.iter().copied()).collect();
    parts::note(write, id, "moved", Some((row.state, state)), &named)?;
    let event = write.connection().last_insert_rowid();
    tell_sides(write, id)?;
    letters::of_move(write, &row, made, event)?;
    mirror::tell(write, &row, state)?;
    Ok(state)
}

/// Writes what the parts of a case say about its money and goods.
pub(super) fn tell_sides(write: &mut Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let row = store::row(write.connection(), id)?;
    let items = parts::items(write.connection(), id)?;
    let effects = parts::effects(write.connection(), id)?;
    let of_money = effects.iter().filter(|effect| effect.kind != EffectKind::Restock);
    let effects: Vec<_> = of_money.map(|effect| effect.state).collect();
    let money = money_state(row.state, &effects);
    let goods = goods_state(row.state, &items, row.goods);
    store::set_sides(write, &row, money, goods)
}

/// A move that somebody makes with a word: a decline with its reason, a question.
pub(super) fn plain(
    desk: &Desk,
    caller: Caller,
    request: &MoveReturnRequest,
    deed: &'static str,
    made: Move,
) -> Result<ReturnDetail, Problem> {
    let note = short(&request.note);
    if note.is_empty() && matches!(made, Move::Decline | Move::AskInfo) {
        return Err(Problem::refused("return-word-missing"));
    }
    let answer = desk.write(deed, Some(caller.agent), |write| {
        make(write, request.id, made, &[("note", &note)])?;
        detail::detail(write.connection(), request.id)
    })?;
    // The shop may have to hear of it.
    desk.acts_bell.notify_one();
    Ok(answer)
}

/// Lets a return through, by the policy or as an exception. An exception beyond what somebody may give waits for an owner,
/// whose approval needs no other reason.
///
/// # Errors
/// `return-policy-forbids`, `return-move`.
pub(super) fn approve(desk: &Desk, caller: Caller, request: &ApproveReturnRequest) -> Result<ReturnDetail, Problem> {
    let answer = desk.write("returns.approve", Some(caller.agent), |write| {
        let asked = exceptions::asked(write.connection(), request.id)?;
        let goodwill = match short(&request.goodwill) {
            none if none.is_empty() => asked.map(|asked| asked.reason).unwrap_or_default(),
            goodwill => goodwill,
        };
        let row = store::row(write.connection(), request.id)?;
        if !goodwill.is_empty() && exceptions::is_beyond(write.connection(), caller.agent, &row)? {
            exceptions::ask_owner(write, caller.agent, &row, &goodwill)?;
            return detail::detail(write.connection(), request.id);
        }
        by_policy::let_through(write, request.id, &goodwill)?;
        store::set_goodwill(write, request.id, &goodwill)?;
        make(write, request.id, Move::Approve, &[("goodwill", &goodwill)])?;
        detail::detail(write.connection(), request.id)
    })?;
    desk.acts_bell.notify_one();
    Ok(answer)
}

/// The customer knows how to send it.
pub(super) fn await_parcel(desk: &Desk, caller: Caller, id: ReturnId) -> Result<ReturnDetail, Problem> {
    desk.write("returns.await_parcel", Some(caller.agent), |write| {
        make(write, id, Move::AwaitParcel, &[])?;
        let row = store::row(write.connection(), id)?;
        if row.goods_by.is_none() {
            store::set_goods_by(write, &row, write.now.plus_seconds(SEND_DAYS * 24 * 3600))?;
        }
        detail::detail(write.connection(), id)
    })
}

/// What is under way is lost.
pub(super) fn lose(desk: &Desk, caller: Caller, request: &MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    let note = short(&request.note);
    desk.write("returns.lose", Some(caller.agent), |write| {
        make(write, request.id, Move::Lose, &[("note", &note)])?;
        parcels::all_lost(write, request.id)?;
        detail::detail(write.connection(), request.id)
    })
}

/// Takes in what has come, by the numbers on the parcels: those of cases, and those of carriers.
pub(super) fn receive(
    desk: &Desk,
    caller: Caller,
    request: &ReceiveReturnsRequest,
) -> Result<ReceivedReturns, Problem> {
    desk.write("returns.receive", Some(caller.agent), |write| {
        let mut answer = ReceivedReturns { received: Vec::new(), unknown: Vec::new(), refused: Vec::new() };
        for typed in request.numbers.iter().filter(|typed| !typed.trim().is_empty()) {
            let Some((row, scanned)) = meant(write.connection(), typed)? else {
                answer.unknown.push(typed.trim().to_owned());
                continue;
            };
            let is_known = answer.received.iter().any(|other| other.id == row.id);
            if is_known && scanned.is_none() {
                continue;
            }
            if !may_arrive(write.connection(), &row, scanned) {
                answer.refused.push(row);
                continue;
            }
            arrive(write, row.id, scanned)?;
            if !is_known {
                answer.received.push(store::row(write.connection(), row.id)?);
            }
        }
        Ok(answer)
    })
}

/// The case of a number, and the parcel where the number is that of a parcel.
fn meant(connection: &Connection, typed: &str) -> Result<Option<(ReturnRow, Option<ReturnParcelId>)>, Problem> {
    if let Some((case, parcel)) = parcels::find(connection, typed)? {
        return Ok(Some((store::row(connection, case)?, Some(parcel))));
    }
    let row = store::find_by_number(connection, &detail::number_of(typed))?;
    Ok(row.map(|row| (row, None)))
}

/// A further parcel of a case of which one is here already changes nothing about where the case stands.
fn may_arrive(connection: &Connection, row: &ReturnRow, scanned: Option<ReturnParcelId>) -> bool {
    if after(row.state, Move::Receive).is_none() {
        return scanned.is_some() && matches!(row.state, CaseState::Received | CaseState::Inspecting);
    }
    !row.state.is_over() || start::still_there(connection, row).is_ok()
}

/// Writes that parcels are here; the first one moves the case.
pub(super) fn arrive(write: &mut Write<'_>, id: ReturnId, scanned: Option<ReturnParcelId>) -> Result<(), Problem> {
    parcels::arrived(write, id, scanned)?;
    let row = store::row(write.connection(), id)?;
    if after(row.state, Move::Receive).is_some() {
        make(write, id, Move::Receive, &[])?;
    } else {
        store::tell(write, &row);
    }
    Ok(())
}

/// A text that somebody typed, without its edges and not without end.
pub(super) fn short(text: &str) -> String {
    text.trim().chars().take(LONGEST).collect()
}

/// Ends the cases whose parcel should have come long ago. Answers how many.
pub(super) fn expire_due(desk: &Desk) -> Result<u32, Problem> {
    let due = desk.read(|connection| store::overdue(connection, late(desk.now())))?;
    if due.is_empty() {
        return Ok(0);
    }
    desk.write("returns.expire_due", None, |write| {
        let mut count = 0;
        for id in due {
            let row = store::row(write.connection(), id)?;
            if after(row.state, Move::Expire).is_some() {
                make(write, id, Move::Expire, &[])?;
                count += 1;
            }
        }
        Ok(count)
    })
}

/// Parcels are given a week beyond the last day, because what was posted on it still comes.
const fn late(now: Timestamp) -> Timestamp {
    now.plus_seconds(-7 * 24 * 3600)
}
