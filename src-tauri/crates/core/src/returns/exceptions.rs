//! Exceptions from the policy beyond what somebody may give: an owner is asked, and says yes or no with one press.

use super::model::{Move, after};
use super::store::{self, parts};
use super::wire::{AskedException, MoveReturnRequest, ReturnDetail, ReturnRow};
use super::{by_policy, detail, moves};
use crate::agents::{self, Amount};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, Problem, ReturnId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Whether this is an exception that goes beyond what somebody may give in one case.
pub(super) fn is_beyond(connection: &Connection, me: AgentId, row: &ReturnRow) -> Result<bool, Problem> {
    if !by_policy::forbids(connection, row)? {
        return Ok(false);
    }
    let value = Amount { minor: row.value.minor, currency: row.value.currency.code().to_owned() };
    Ok(!agents::limits(connection, me)?.allow_refund(&value))
}

/// Puts the wish to the owners. The case stays where it is.
///
/// # Errors
/// `return-move` where the case cannot be approved.
pub(super) fn ask_owner(write: &mut Write<'_>, me: AgentId, row: &ReturnRow, reason: &str) -> Result<(), Problem> {
    if after(row.state, Move::Approve).is_none() {
        return Err(Problem::refused("return-move").with("state", row.state.as_str()).with("number", &row.number));
    }
    let sql = "UPDATE returns SET asked_by = :agent, asked_goodwill = :reason WHERE id = :id";
    let params = named_params! { ":agent": me.0, ":reason": reason, ":id": row.id.0 };
    write.connection().execute(sql, params).or_problem()?;
    parts::note(write, row.id, "exception_asked", None, &[("goodwill", reason)])?;
    store::tell(write, row);
    Ok(())
}

/// The exception that waits for an owner.
pub(super) fn asked(connection: &Connection, id: ReturnId) -> Result<Option<AskedException>, Problem> {
    connection
        .prepare_cached("SELECT asked_by, asked_goodwill FROM returns WHERE id = :id AND asked_by IS NOT NULL")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(AskedException { agent_id: AgentId(row.get(0)?), reason: row.get(1)? })
        })
        .optional()
        .or_problem()
}

/// An owner says no: whoever asked finds the reason in the case and goes on from there.
///
/// # Errors
/// `return-word-missing`, `return-not-asked` where nobody waits for an answer.
pub(super) fn refuse(desk: &Desk, caller: Caller, request: &MoveReturnRequest) -> Result<ReturnDetail, Problem> {
    let note = moves::short(&request.note);
    if note.is_empty() {
        return Err(Problem::refused("return-word-missing"));
    }
    desk.write("returns.refuse_exception", Some(caller.agent), |write| {
        if asked(write.connection(), request.id)?.is_none() {
            return Err(Problem::refused("return-not-asked"));
        }
        let sql = "UPDATE returns SET asked_by = NULL, asked_goodwill = '' WHERE id = :id";
        write.connection().execute(sql, named_params! { ":id": request.id.0 }).or_problem()?;
        parts::note(write, request.id, "exception_refused", None, &[("note", &note)])?;
        let row = store::row(write.connection(), request.id)?;
        store::tell(write, &row);
        detail::detail(write.connection(), request.id)
    })
}
