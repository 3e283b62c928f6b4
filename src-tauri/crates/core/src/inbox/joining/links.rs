//! Conversations that belong together without being one, and the drafts that wait beside others.

use super::rows::living;
use super::undo::Inverse as Joining;
use super::wire::LinkConversationsRequest;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::undo::Inverse;
use crate::inbox::wire::Draft;
use crate::inbox::{drafts, store};
use comptoir_kernel::{AgentId, ConversationId, DraftId, Problem, UndoId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Both conversations, by their present numbers.
fn both(
    connection: &Connection,
    request: &LinkConversationsRequest,
) -> Result<(ConversationId, ConversationId), Problem> {
    let (one, other) = (living(connection, request.id)?, living(connection, request.other_id)?);
    store::status(connection, one)?;
    store::status(connection, other)?;
    if one == other { Err(Problem::refused("conversation-same")) } else { Ok((one, other)) }
}

/// # Errors
/// `conversation-absent`, `conversation-same`, `link-known` if they are linked.
pub(super) fn link(write: &mut Write<'_>, me: AgentId, request: &LinkConversationsRequest) -> Result<UndoId, Problem> {
    let (one, other) = both(write.connection(), request)?;
    if !put(write.connection(), one, other)? {
        return Err(Problem::refused("link-known"));
    }
    let lines = tell(write, me, one, other, "linked")?;
    undo::record(write, me, "inbox.link", &Inverse::Joining(Joining::Unlink { one, other, lines }))
}

/// # Errors
/// `conversation-absent`, `conversation-same`, `link-absent`.
pub(super) fn unlink(
    write: &mut Write<'_>,
    me: AgentId,
    request: &LinkConversationsRequest,
) -> Result<UndoId, Problem> {
    let (one, other) = both(write.connection(), request)?;
    if !remove(write.connection(), one, other)? {
        return Err(Problem::absent("link-absent"));
    }
    let lines = tell(write, me, one, other, "unlinked")?;
    undo::record(write, me, "inbox.unlink", &Inverse::Joining(Joining::Link { one, other, lines }))
}

pub(super) fn put(connection: &Connection, one: ConversationId, other: ConversationId) -> Result<bool, Problem> {
    let mut added = 0;
    for (id, linked) in [(one, other), (other, one)] {
        added += connection
            .execute(
                "INSERT INTO conversation_links (conversation_id, other_id) VALUES (:id, :other) ON CONFLICT DO NOTHING",
                named_params! { ":id": id.0, ":other": linked.0 },
            )
            .or_problem()?;
    }
    Ok(added > 0)
}

pub(super) fn remove(connection: &Connection, one: ConversationId, other: ConversationId) -> Result<bool, Problem> {
    let removed = connection
        .execute(
            "DELETE FROM conversation_links
             WHERE (conversation_id = :one AND other_id = :other) OR (conversation_id = :other AND other_id = :one)",
            named_params! { ":one": one.0, ":other": other.0 },
        )
        .or_problem()?;
    Ok(removed > 0)
}

fn tell(
    write: &mut Write<'_>,
    me: AgentId,
    one: ConversationId,
    other: ConversationId,
    event: &str,
) -> Result<Vec<i64>, Problem> {
    let mut lines = Vec::new();
    for (id, linked) in [(one, other), (other, one)] {
        let args = serde_json::json!({ "number": linked.to_string() }).to_string();
        store::insert_activity(write.connection(), id, Some(me), write.now, event, &args)?;
        lines.push(write.connection().last_insert_rowid());
        write.changed(Topic::Conversations, id.0);
    }
    Ok(lines)
}

/// Gives a draft that waits its place in the conversation; the one that stood there waits from now on.
///
/// # Errors
/// `draft-absent` unless it waits there.
pub(super) fn use_draft(write: &mut Write<'_>, me: AgentId, id: DraftId) -> Result<Draft, Problem> {
    let draft = drafts::get(write.connection(), me, id)?;
    let connection = write.connection();
    let place: Option<i64> = connection
        .query_row(
            "SELECT parked_in FROM drafts WHERE id = :id AND parked_in IS NOT NULL",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .optional()
        .or_problem()?;
    let place = ConversationId(place.ok_or_else(|| Problem::absent("draft-absent"))?);
    let rival = drafts::find(connection, me, place, draft.kind)?;
    connection
        .execute(
            "UPDATE drafts SET conversation_id = NULL, parked_in = :place WHERE id = :rival",
            named_params! { ":place": place.0, ":rival": rival.map(|rival| rival.0) },
        )
        .or_problem()?;
    connection
        .execute(
            "UPDATE drafts SET conversation_id = :place, parked_in = NULL WHERE id = :id",
            named_params! { ":place": place.0, ":id": id.0 },
        )
        .or_problem()?;
    write.changed(Topic::Drafts, id.0);
    write.changed(Topic::Drafts, place.0);
    drafts::get(write.connection(), me, id)
}
