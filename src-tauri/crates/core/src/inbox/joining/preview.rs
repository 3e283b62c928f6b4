//! What would come of merging, before it is done.

use super::merge::sides;
use super::standing::Standing;
use super::wire::{ConversationMergePreview, MergeConversationsRequest};
use crate::desk::write::OrProblem;
use crate::inbox::model::Priority;
use crate::inbox::rows;
use comptoir_kernel::{AgentId, ConversationId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeSet;

/// # Errors
/// `conversation-absent`, `conversation-same`.
pub(super) fn preview(
    connection: &Connection,
    request: &MergeConversationsRequest,
) -> Result<ConversationMergePreview, Problem> {
    let (survivor, absorbed) = sides(connection, request)?;
    let mut standing = Standing::of(connection, survivor)?;
    let survivor_row = rows::row(connection, survivor)?;
    let (mut messages, mut parked) = (count(connection, survivor)?, 0);
    let mut tags: BTreeSet<String> = survivor_row.tags.iter().map(|tag| tag.name.clone()).collect();
    let mut customers = BTreeSet::from([survivor_row.customer_id]);
    let mut absorbed_rows = Vec::new();
    for id in &absorbed {
        standing = standing.with(Standing::of(connection, *id)?);
        messages += count(connection, *id)?;
        parked += rivals(connection, survivor, *id)?;
        let row = rows::row(connection, *id)?;
        tags.extend(row.tags.iter().map(|tag| tag.name.clone()));
        customers.insert(row.customer_id);
        absorbed_rows.push(row);
    }
    Ok(ConversationMergePreview {
        survivor: survivor_row,
        absorbed: absorbed_rows,
        messages,
        tags: tags.into_iter().collect(),
        status: standing.status,
        priority: Priority::from_rank(standing.priority),
        assignee_id: standing.assignee.map(AgentId),
        parked_drafts: parked,
        has_several_customers: customers.len() > 1,
    })
}

fn count(connection: &Connection, id: ConversationId) -> Result<u32, Problem> {
    connection
        .query_row("SELECT count(*) FROM messages WHERE conversation_id = :id", named_params! { ":id": id.0 }, |row| {
            row.get(0)
        })
        .or_problem()
}

/// Drafts of the one whose place is taken in the other.
fn rivals(connection: &Connection, survivor: ConversationId, id: ConversationId) -> Result<u32, Problem> {
    connection
        .query_row(
            "SELECT count(*) FROM drafts theirs JOIN drafts ours ON ours.conversation_id = :survivor
               AND ours.agent_id = theirs.agent_id AND ours.kind = theirs.kind
             WHERE theirs.conversation_id = :id AND theirs.text <> ''",
            named_params! { ":survivor": survivor.0, ":id": id.0 },
            |row| row.get(0),
        )
        .or_problem()
}
