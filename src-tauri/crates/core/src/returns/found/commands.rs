//! The commands about withdrawals that the desk found.

use super::wire::{ReturnMark, SetReturnOrderRequest};
use super::{order, store};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Nothing};
use crate::inbox;
use crate::returns::model::{CaseState, FiledBy, Move};
use crate::returns::store as cases;
use crate::returns::wire::{ReturnDetail, ReturnRequest};
use crate::returns::{detail, letters, moves};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![
        Command::new("returns.marks", "withdrawals whose customer has not heard from us since", marks),
        Command::new("returns.take_back", "a withdrawal that the desk found is none", take_back),
        Command::new("returns.set_order", "which order a withdrawal without one is about", set_order),
    ]
}

fn marks(desk: &Arc<Desk>, _: Caller, _: Nothing) -> Result<Vec<ReturnMark>, Problem> {
    desk.read(|connection| {
        let mut open = Vec::new();
        for mark in store::marks(connection)? {
            if !inbox::was_answered(connection, mark.conversation_id, mark.notice_at)? {
                open.push(mark);
            }
        }
        Ok(open)
    })
}

/// # Errors
/// `return-move` where somebody has gone on with it.
fn take_back(desk: &Arc<Desk>, caller: Caller, request: ReturnRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.take_back", Some(caller.agent), |write| {
        let row = cases::row(write.connection(), request.id)?;
        if row.filed_by != FiledBy::Notice || row.state != CaseState::Requested {
            let problem = Problem::refused("return-move").with("state", row.state.as_str());
            return Err(problem.with("number", &row.number));
        }
        store::take_back(write, request.id)?;
        moves::make(write, request.id, Move::Cancel, &[("by", "taken_back")])?;
        letters::drop_all(write, request.id)?;
        detail::detail(write.connection(), request.id)
    })
}

fn set_order(desk: &Arc<Desk>, caller: Caller, request: SetReturnOrderRequest) -> Result<ReturnDetail, Problem> {
    order::set_order(desk, caller, &request)
}
