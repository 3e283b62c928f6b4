//! Handing conversations on, also because somebody leaves the desk.

use super::wire::{AgentLeavesRequest, HandedOnAnswer, ReassignRequest};
use crate::agents;
use crate::desk::write::OrProblem;
use crate::desk::{Write, undo};
use crate::inbox::triage;
use crate::inbox::undo::{Before, Inverse};
use comptoir_kernel::{AgentId, ConversationId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};

pub(super) fn reassign(
    write: &mut Write<'_>,
    me: AgentId,
    request: &ReassignRequest,
) -> Result<HandedOnAnswer, Problem> {
    if request.from == request.to {
        return Err(Problem::refused("request-invalid").with("detail", "to"));
    }
    let ids = unfinished(write.connection(), request.from, request.most)?;
    let undo_id = triage::assign(write, me, &ids, request.to)?;
    Ok(HandedOnAnswer { count: count(&ids), undo_id })
}

/// Somebody works here no more: what they have not closed goes to somebody else in the same deed, their history stays.
pub(super) fn leave(
    write: &mut Write<'_>,
    me: AgentId,
    request: &AgentLeavesRequest,
) -> Result<HandedOnAnswer, Problem> {
    let id = request.id;
    if agents::get(write.connection(), id)?.left_at.is_some() || request.to == Some(id) {
        return Err(Problem::refused("agent-left"));
    }
    let ids = unfinished(write.connection(), Some(id), None)?;
    let before = Before::of(write.connection(), &ids)?;
    let assigned = triage::assign(write, me, &ids, request.to)?;
    let left_at = Some(write.now);
    agents::set_left(write, id, left_at)?;
    let inverse = Inverse::Rejoined { agent: id, before };
    let undo_id = undo::record_instead(write, me, &[assigned], "inbox.agent_leaves", &inverse)?;
    Ok(HandedOnAnswer { count: count(&ids), undo_id })
}

/// The conversations of somebody that are not closed, those that wait longest first.
fn unfinished(connection: &Connection, of: Option<AgentId>, most: Option<u32>) -> Result<Vec<ConversationId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM conversations WHERE assignee_id IS :agent AND status IN ('open', 'pending', 'snoozed')
             ORDER BY status <> 'open', waiting_since IS NULL, waiting_since, id LIMIT :most",
        )
        .or_problem()?;
    let most = most.map_or(-1, i64::from);
    let rows = statement
        .query_map(named_params! { ":agent": of.map(|agent| agent.0), ":most": most }, |row| {
            row.get(0).map(ConversationId)
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn count(ids: &[ConversationId]) -> u32 {
    u32::try_from(ids.len()).unwrap_or(u32::MAX)
}
