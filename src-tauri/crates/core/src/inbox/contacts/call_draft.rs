//! The call note that an agent is writing: kept from the first letter on, with its timer.

use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::wire::{CallDraft, SaveCallDraftRequest};
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// A timer that was forgotten over night does not count on; milliseconds.
const LONGEST_CALL: i64 = 12 * 3600 * 1000;

/// Milliseconds that a timer shows.
pub(super) fn counted(draft: &CallDraft, now: Timestamp) -> i64 {
    let running = draft.running_since.map_or(0, |since| now.as_millisecond().saturating_sub(since.as_millisecond()));
    draft.counted.saturating_add(running.max(0)).clamp(0, LONGEST_CALL)
}

pub(super) fn get(connection: &Connection, me: AgentId) -> Result<Option<CallDraft>, Problem> {
    let row: Option<(String, i64, i64, Option<i64>)> = connection
        .prepare_cached("SELECT form, started_at, counted, running_since FROM call_drafts WHERE agent_id = :me")
        .or_problem()?
        .query_row(named_params! { ":me": me.0 }, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()
        .or_problem()?;
    let Some((form, started_at, counted, running_since)) = row else { return Ok(None) };
    Ok(Some(CallDraft {
        form: serde_json::from_str(&form).map_err(Problem::broken)?,
        started_at: Timestamp::from_millisecond(started_at),
        counted,
        running_since: running_since.map(Timestamp::from_millisecond),
    }))
}

/// Keeps what was typed; starts or pauses the timer.
pub(super) fn save(write: &mut Write<'_>, me: AgentId, request: SaveCallDraftRequest) -> Result<CallDraft, Problem> {
    let now = write.now;
    let kept = get(write.connection(), me)?;
    let mut draft =
        kept.unwrap_or(CallDraft { form: request.form.clone(), started_at: now, counted: 0, running_since: None });
    draft.form = request.form;
    match request.is_running {
        Some(true) if draft.running_since.is_none() => draft.running_since = Some(now),
        Some(false) => {
            draft.counted = counted(&draft, now);
            draft.running_since = None;
        }
        _ => {}
    }
    put(write, me, &draft)?;
    Ok(draft)
}

/// # Errors
/// `customer-absent` if the customer is gone.
pub(super) fn put(write: &mut Write<'_>, me: AgentId, draft: &CallDraft) -> Result<(), Problem> {
    if let Some(customer) = draft.form.customer_id {
        crate::customers::get(write.connection(), customer)?;
    }
    write
        .connection()
        .execute(
            "INSERT INTO call_drafts (agent_id, customer_id, form, started_at, counted, running_since)
             VALUES (:me, :customer, :form, :started, :counted, :since)
             ON CONFLICT DO UPDATE SET customer_id = :customer, form = :form, counted = :counted,
               running_since = :since",
            named_params! {
                ":me": me.0,
                ":customer": draft.form.customer_id.map(|id| id.0),
                ":form": serde_json::to_string(&draft.form).map_err(Problem::broken)?,
                ":started": draft.started_at.as_millisecond(),
                ":counted": draft.counted,
                ":since": draft.running_since.map(Timestamp::as_millisecond),
            },
        )
        .or_problem()?;
    write.changed(Topic::Drafts, 0);
    Ok(())
}

pub(super) fn delete(write: &mut Write<'_>, me: AgentId) -> Result<(), Problem> {
    write
        .connection()
        .execute("DELETE FROM call_drafts WHERE agent_id = :me", named_params! { ":me": me.0 })
        .or_problem()?;
    write.changed(Topic::Drafts, 0);
    Ok(())
}
