//! Which letter a step of a case brings, and what becomes of it.

use super::wire::{LetterMode, LetterState};
use super::{LetterKind, case, rows};
use crate::desk::write::Write;
use crate::returns::detail;
use crate::returns::model::{CaseState, Move, Track};
use crate::returns::store as cases;
use crate::returns::wire::ReturnRow;
use crate::storefronts;
use comptoir_kernel::{Problem, ReturnId};

/// Writes down the letter of a move that was just made: the row is its mark, and there before any draft is.
pub(in crate::returns) fn of_move(
    write: &mut Write<'_>,
    before: &ReturnRow,
    made: Move,
    event: i64,
) -> Result<(), Problem> {
    if !matches!(made, Move::Inspect | Move::Decide | Move::Dispute) {
        rows::overtake(write, before.id)?;
    }
    let Some(kind) = kind_of(write, before, made)? else { return Ok(()) };
    bring(write, before, kind, event)
}

/// Writes down the letter with the link by which a customer pays the difference of an exchange.
pub(in crate::returns) fn of_difference(write: &mut Write<'_>, id: ReturnId, event: i64) -> Result<(), Problem> {
    rows::overtake(write, id)?;
    let row = cases::row(write.connection(), id)?;
    bring(write, &row, LetterKind::Exchange, event)
}

fn bring(write: &Write<'_>, before: &ReturnRow, kind: LetterKind, event: i64) -> Result<(), Problem> {
    let mode = rows::modes(write.connection())?.get(kind.as_str()).copied().unwrap_or(LetterMode::Prepare);
    let is_sample = match before.store_id {
        Some(store) => storefronts::sample_stores(write.connection())?.contains(&store),
        None => false,
    };
    let state = match mode {
        LetterMode::Nothing => return Ok(()),
        // Nobody lives at the addresses of the made-up shop.
        LetterMode::Send if !is_sample => LetterState::Queued,
        LetterMode::Send | LetterMode::Prepare => LetterState::Prepared,
    };
    rows::insert(write, before.id, event, kind, state)
}

/// What the customer gets when a case moves; nothing where nothing has changed for them.
fn kind_of(write: &Write<'_>, before: &ReturnRow, made: Move) -> Result<Option<LetterKind>, Problem> {
    Ok(Some(match made {
        Move::Request if before.track == Track::Withdrawal => LetterKind::Withdrawal,
        Move::Request => LetterKind::Requested,
        Move::AskInfo => LetterKind::NeedsInfo,
        Move::Approve => LetterKind::Approved,
        Move::Decline => LetterKind::Declined,
        Move::Expire => LetterKind::Expired,
        Move::AwaitParcel => LetterKind::AwaitingParcel,
        Move::Lose => LetterKind::Lost,
        Move::Receive => LetterKind::Received,
        Move::Settle => return Ok(case::fitting(&detail::detail(write.connection(), before.id)?)),
        Move::Cancel => LetterKind::Closed,
        // What was settled has been told already.
        Move::Close if before.state == CaseState::Disputed => LetterKind::Closed,
        Move::Close | Move::Answer | Move::Ship | Move::Inspect | Move::Decide | Move::Dispute => return Ok(None),
    }))
}

/// No letter of a case is wanted any more: the desk was wrong about it, or it is long over.
pub(in crate::returns) fn drop_all(write: &Write<'_>, id: ReturnId) -> Result<(), Problem> {
    for letter in rows::of_case(write.connection(), id)? {
        if matches!(letter.state, LetterState::Prepared | LetterState::Queued) {
            rows::set_state(write, letter.id, LetterState::Dropped)?;
        }
    }
    Ok(())
}

/// The state of a case in which a letter is due.
pub(super) const fn state_of(kind: LetterKind) -> CaseState {
    match kind {
        LetterKind::Requested | LetterKind::Withdrawal => CaseState::Requested,
        LetterKind::NeedsInfo => CaseState::NeedsInfo,
        LetterKind::Approved => CaseState::Approved,
        LetterKind::Declined => CaseState::Declined,
        LetterKind::AwaitingParcel => CaseState::AwaitingParcel,
        LetterKind::Resting => CaseState::InTransit,
        LetterKind::Received => CaseState::Received,
        LetterKind::Refund | LetterKind::Exchange | LetterKind::Credit | LetterKind::KeepIt => CaseState::Settled,
        LetterKind::Expired => CaseState::Expired,
        LetterKind::Lost => CaseState::LostInTransit,
        LetterKind::Closed => CaseState::Closed,
    }
}
