//! Looking at a closed conversation again, some days later.

use super::{clock, standing};
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use crate::inbox::model::Status;
use crate::inbox::undo::{Before, Inverse};
use crate::inbox::wire::{FollowUp, FollowUpRequest};
use crate::inbox::{store, triage};
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp, UndoId};
use jiff::tz::TimeZone;

/// A look at nine in the morning so many days from now.
///
/// # Errors
/// `request-invalid` for 0 days or more than a year.
pub(in crate::inbox) fn plan(now: Timestamp, me: AgentId, days: u16) -> Result<FollowUp, Problem> {
    let due = clock::morning_after(now, days, &TimeZone::system()).filter(|_| days > 0);
    let due_at = due.ok_or_else(|| Problem::refused("request-invalid").with("detail", "days"))?;
    clock::check_future(now, due_at)?;
    Ok(FollowUp { agent_id: me, due_at, made_at: now })
}

/// Keeps the plan for a conversation that is closed; answers the line that says so.
pub(in crate::inbox) fn follow(
    write: &mut Write<'_>,
    me: AgentId,
    id: ConversationId,
    plan: &FollowUp,
) -> Result<i64, Problem> {
    standing::set_follow_up(write.connection(), id, plan)?;
    let args = serde_json::json!({ "until": plan.due_at.as_millisecond().to_string() }).to_string();
    store::insert_activity(write.connection(), id, Some(me), write.now, "follow_up_set", &args)?;
    Ok(write.connection().last_insert_rowid())
}

/// Closes conversations, and opens them again in the morning some days later.
///
/// # Errors
/// `request-invalid` for 0 days or more than a year.
pub(super) fn close_with_follow_up(
    write: &mut Write<'_>,
    me: AgentId,
    request: &FollowUpRequest,
) -> Result<UndoId, Problem> {
    let plan = plan(write.now, me, request.days)?;
    let before = Before::of(write.connection(), &request.ids)?;
    let closed = triage::set_status(write, me, &request.ids, Status::Closed, None)?;
    for id in &request.ids {
        follow(write, me, *id, &plan)?;
    }
    undo::record_instead(write, me, &[closed], "inbox.close_with_follow_up", &Inverse::Restore(before))
}

/// Takes the plan back to look at conversations again; they stay closed.
pub(super) fn cancel(write: &mut Write<'_>, me: AgentId, ids: &[ConversationId]) -> Result<UndoId, Problem> {
    let before = Before::of(write.connection(), ids)?;
    for id in ids {
        if standing::delete_follow_up(write.connection(), *id)? {
            store::insert_activity(write.connection(), *id, Some(me), write.now, "follow_up_cancelled", "{}")?;
            write.changed(Topic::Conversations, id.0);
        }
    }
    undo::record(write, me, "inbox.cancel_follow_up", &Inverse::Restore(before))
}
