//! Looking at a closed conversation again, some days later.

use super::{clock, standing};
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use crate::inbox::model::Status;
use crate::inbox::undo::{Before, Inverse};
use crate::inbox::wire::{FollowUp, FollowUpRequest};
use crate::inbox::{store, triage};
use comptoir_kernel::{AgentId, ConversationId, Problem, UndoId};
use jiff::tz::TimeZone;

/// Closes conversations, and opens them again in the morning some days later.
///
/// # Errors
/// `request-invalid` for 0 days or more than a year.
pub(super) fn close_with_follow_up(
    write: &mut Write<'_>,
    me: AgentId,
    request: &FollowUpRequest,
) -> Result<UndoId, Problem> {
    let due = clock::morning_after(write.now, request.days, &TimeZone::system()).filter(|_| request.days > 0);
    let due_at = due.ok_or_else(|| Problem::refused("request-invalid").with("detail", "days"))?;
    clock::check_future(write.now, due_at)?;
    let before = Before::of(write.connection(), &request.ids)?;
    let closed = triage::set_status(write, me, &request.ids, Status::Closed, None)?;
    let follow_up = FollowUp { agent_id: me, due_at, made_at: write.now };
    let args = serde_json::json!({ "until": due_at.as_millisecond().to_string() }).to_string();
    for id in &request.ids {
        standing::set_follow_up(write.connection(), *id, &follow_up)?;
        store::insert_activity(write.connection(), *id, Some(me), write.now, "follow_up_set", &args)?;
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
