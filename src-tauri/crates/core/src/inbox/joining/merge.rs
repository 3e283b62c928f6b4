//! Making one conversation of several.

use super::bonds::{self, Got};
use super::rows::{living, numbers, shift};
use super::standing::Standing;
use super::undo::Inverse as Joining;
use super::wire::MergeConversationsRequest;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::undo::Inverse;
use crate::inbox::{contacts, store, topics};
use comptoir_kernel::{AgentId, ConversationId, Problem, UndoId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

/// What parting needs to know.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Details {
    /// How the absorbed conversation stood.
    pub absorbed: Standing,
    /// How the survivor stood, and how it stands since.
    pub before: Standing,
    pub after: Standing,
    pub got: Got,
    /// What the survivor knows of the matter since.
    #[serde(default)]
    pub matter: topics::Carried,
    /// Whom the survivor calls since.
    #[serde(default)]
    pub call: contacts::Carried,
    /// Drafts that had no place of their own even before.
    pub parked: Vec<i64>,
    /// The line that tells of the merging.
    pub line: i64,
}

/// The rows that go along.
const TAKEN: [&str; 4] = [
    "INSERT INTO merged_rows (absorbed_id, kind, row_id)
     SELECT :id, 'message', id FROM messages WHERE conversation_id = :id",
    "INSERT INTO merged_rows (absorbed_id, kind, row_id)
     SELECT :id, 'activity', id FROM activities WHERE conversation_id = :id",
    "INSERT INTO merged_rows (absorbed_id, kind, row_id)
     SELECT :id, 'draft', id FROM drafts WHERE conversation_id = :id OR parked_in = :id",
    "INSERT INTO merged_rows (absorbed_id, kind, row_id)
     SELECT :id, 'promise', id FROM promises WHERE conversation_id = :id",
];

/// Their way. A draft whose place is taken is parked; what merged before follows.
const MOVED: [&str; 8] = [
    "UPDATE messages SET conversation_id = :to WHERE conversation_id = :from",
    "UPDATE activities SET conversation_id = :to WHERE conversation_id = :from",
    "UPDATE promises SET conversation_id = :to WHERE conversation_id = :from",
    "UPDATE OR IGNORE drafts SET conversation_id = :to WHERE conversation_id = :from",
    "UPDATE drafts SET conversation_id = NULL, parked_in = :to WHERE conversation_id = :from",
    "UPDATE drafts SET parked_in = :to WHERE parked_in = :from",
    "UPDATE merges SET through_id = :from WHERE survivor_id = :from AND through_id IS NULL AND absorbed_id <> :to",
    "UPDATE merges SET survivor_id = :to WHERE survivor_id = :from",
];

/// Merges conversations into one of them.
///
/// # Errors
/// `conversation-absent`, `conversation-same` if nothing but the survivor is named.
pub(super) fn merge(
    write: &mut Write<'_>,
    me: AgentId,
    request: &MergeConversationsRequest,
) -> Result<UndoId, Problem> {
    let (survivor, absorbed) = sides(write.connection(), request)?;
    for id in &absorbed {
        absorb(write, me, survivor, *id)?;
    }
    undo::record(write, me, "inbox.merge_conversations", &Inverse::Joining(Joining::Part { absorbed }))
}

/// Who stays and who goes, each once and by its present number.
pub(super) fn sides(
    connection: &Connection,
    request: &MergeConversationsRequest,
) -> Result<(ConversationId, Vec<ConversationId>), Problem> {
    let survivor = living(connection, request.survivor_id)?;
    store::status(connection, survivor)?;
    let mut absorbed = Vec::new();
    for id in &request.absorbed_ids {
        let id = living(connection, *id)?;
        store::status(connection, id)?;
        if id != survivor && !absorbed.contains(&id) {
            absorbed.push(id);
        }
    }
    if absorbed.is_empty() { Err(Problem::refused("conversation-same")) } else { Ok((survivor, absorbed)) }
}

/// Makes one conversation part of another.
pub(super) fn absorb(
    write: &mut Write<'_>,
    me: AgentId,
    survivor: ConversationId,
    id: ConversationId,
) -> Result<(), Problem> {
    let connection = write.connection();
    let (before, absorbed) = (Standing::of(connection, survivor)?, Standing::of(connection, id)?);
    let parked = numbers(connection, "SELECT id FROM drafts WHERE parked_in = :id", id.0)?;
    Standing { priority: absorbed.priority, ..Standing::HIDDEN }.put(connection, id)?;
    connection
        .execute(
            "INSERT INTO merges (absorbed_id, survivor_id, agent_id, at, details)
             VALUES (:id, :survivor, :me, :now, '{}')",
            named_params! { ":id": id.0, ":survivor": survivor.0, ":me": me.0, ":now": write.now.as_millisecond() },
        )
        .or_problem()?;
    for sql in TAKEN {
        connection.prepare_cached(sql).or_problem()?.execute(named_params! { ":id": id.0 }).or_problem()?;
    }
    let got = bonds::share(connection, id, survivor)?;
    let matter = topics::share(connection, id, survivor)?;
    let call = contacts::share(connection, id, survivor, &calls_of(connection, survivor)?)?;
    for sql in MOVED {
        shift(connection, sql, id, survivor)?;
    }
    before.with(absorbed).put(connection, survivor)?;
    store::summarise(connection, survivor)?;
    let args = serde_json::json!({ "number": id.to_string() }).to_string();
    store::insert_activity(connection, survivor, Some(me), write.now, "merged", &args)?;
    let line = connection.last_insert_rowid();
    let after = Standing::of(connection, survivor)?;
    let details = Details { absorbed, before, after, got, matter, call, parked, line };
    keep(connection, id, &details)?;
    for changed in [survivor, id] {
        write.changed(Topic::Conversations, changed.0);
        write.changed(Topic::Drafts, changed.0);
    }
    Ok(())
}

/// The calls that came with what was merged before.
fn calls_of(connection: &Connection, survivor: ConversationId) -> Result<Vec<contacts::Carried>, Problem> {
    heirs(connection, survivor)?.into_iter().map(|heir| Ok(find(connection, heir)?.1.call)).collect()
}

/// What is part of a conversation, in the order in which it came.
pub(super) fn heirs(connection: &Connection, survivor: ConversationId) -> Result<Vec<ConversationId>, Problem> {
    let sql = "SELECT absorbed_id FROM merges WHERE survivor_id = :id AND details <> '{}' ORDER BY at, absorbed_id";
    Ok(numbers(connection, sql, survivor.0)?.into_iter().map(ConversationId).collect())
}

/// Where a conversation went, and what parting needs to know.
///
/// # Errors
/// `merge-absent` if it is no part of another one.
pub(super) fn find(connection: &Connection, id: ConversationId) -> Result<(ConversationId, Details), Problem> {
    let found: Option<(i64, String)> = connection
        .query_row(
            "SELECT survivor_id, details FROM merges WHERE absorbed_id = :id",
            named_params! { ":id": id.0 },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()
        .or_problem()?;
    let (survivor, details) = found.ok_or_else(|| Problem::absent("merge-absent"))?;
    Ok((ConversationId(survivor), serde_json::from_str(&details).map_err(Problem::broken)?))
}

/// Writes what parting needs to know.
pub(super) fn keep(connection: &Connection, id: ConversationId, details: &Details) -> Result<(), Problem> {
    let text = serde_json::to_string(details).map_err(Problem::broken)?;
    connection
        .execute(
            "UPDATE merges SET details = :details WHERE absorbed_id = :id",
            named_params! { ":details": text, ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}
