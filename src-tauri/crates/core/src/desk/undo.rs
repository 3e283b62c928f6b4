//! The history of deeds that can be taken back. The rooms write what undoes a deed; this keeps it in order.

use super::Write;
use super::write::OrProblem;
use comptoir_kernel::{AgentId, Problem, UndoId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How many deeds of one agent can be taken back.
const HISTORY: i64 = 20;

/// Remembers how to take a deed back.
///
/// # Errors
/// The store fails.
pub fn record(write: &Write<'_>, agent: AgentId, deed: &str, inverse: &impl Serialize) -> Result<UndoId, Problem> {
    let connection = write.connection();
    connection
        .execute(
            "INSERT INTO undo (agent_id, at, deed, inverse) VALUES (:agent_id, :at, :deed, :inverse)",
            named_params! {
                ":agent_id": agent.0,
                ":at": write.now.as_millisecond(),
                ":deed": deed,
                ":inverse": serde_json::to_string(inverse).map_err(Problem::broken)?,
            },
        )
        .or_problem()?;
    let id = UndoId(connection.last_insert_rowid());
    connection
        .execute(
            "DELETE FROM undo WHERE agent_id = :agent_id AND id <=
               (SELECT id FROM undo WHERE agent_id = :agent_id ORDER BY id DESC LIMIT 1 OFFSET :history)",
            named_params! { ":agent_id": agent.0, ":history": HISTORY },
        )
        .or_problem()?;
    Ok(id)
}

/// Puts one entry in the place of several: a deed that was done by doing others is taken back at once.
///
/// # Errors
/// The store fails.
pub fn record_instead(
    write: &Write<'_>,
    agent: AgentId,
    of: &[UndoId],
    deed: &str,
    inverse: &impl Serialize,
) -> Result<UndoId, Problem> {
    for id in of {
        write.connection().execute("DELETE FROM undo WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    }
    record(write, agent, deed, inverse)
}

/// Makes a deed part of an earlier one of the same person, whose entry takes back both from now on.
///
/// # Errors
/// `undo-absent` if the earlier one cannot be taken back any more.
pub fn go_on(write: &Write<'_>, agent: AgentId, earlier: UndoId, later: UndoId) -> Result<UndoId, Problem> {
    let connection = write.connection();
    let moved = connection
        .execute(
            "INSERT INTO undo_parts (undo_id, inverse) SELECT first.id, next.inverse FROM undo first, undo next
             WHERE first.id = :earlier AND first.agent_id = :agent AND first.is_done = 0 AND next.id = :later",
            named_params! { ":earlier": earlier.0, ":agent": agent.0, ":later": later.0 },
        )
        .or_problem()?;
    if moved == 0 {
        return Err(Problem::absent("undo-absent"));
    }
    connection.execute("DELETE FROM undo WHERE id = :id", named_params! { ":id": later.0 }).or_problem()?;
    Ok(earlier)
}

/// One step of taking a deed back.
pub struct Step<T> {
    pub id: UndoId,
    /// The command that was done.
    pub deed: String,
    pub inverse: T,
    /// Steps that are left of the same deed.
    pub left: u32,
}

/// How many steps it takes to take back a deed: the one named, or the agent's latest. 0 if there is none.
///
/// # Errors
/// The store fails.
pub fn steps(connection: &Connection, agent: AgentId, id: Option<UndoId>) -> Result<u32, Problem> {
    let Some((id, ..)) = latest(connection, agent, id)? else { return Ok(0) };
    Ok(parts(connection, id)? + 1)
}

/// Takes the newest part of an entry out of the history, or the entry itself where it has none: of the deed named, or the
/// agent's latest. What is left can still be taken back.
///
/// # Errors
/// `undo-absent` if there is none.
pub fn take_step<T: DeserializeOwned>(
    write: &Write<'_>,
    agent: AgentId,
    id: Option<UndoId>,
) -> Result<Step<T>, Problem> {
    let connection = write.connection();
    let (id, deed, whole) = latest(connection, agent, id)?.ok_or_else(|| Problem::absent("undo-absent"))?;
    let part: Option<(i64, String)> = connection
        .prepare_cached("SELECT id, inverse FROM undo_parts WHERE undo_id = :id ORDER BY id DESC LIMIT 1")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
        .or_problem()?;
    // The entry itself is the last step, so as many are left as there were parts.
    let left = parts(connection, id)?;
    let (sql, row, inverse) = match part {
        Some((part, inverse)) => ("DELETE FROM undo_parts WHERE id = :id", part, inverse),
        None => ("UPDATE undo SET is_done = 1 WHERE id = :id", id.0, whole),
    };
    connection.execute(sql, named_params! { ":id": row }).or_problem()?;
    Ok(Step { id, deed, inverse: serde_json::from_str(&inverse).map_err(Problem::broken)?, left })
}

/// The entry named, or the agent's latest: its number, the deed, and what takes back its first part.
fn latest(
    connection: &Connection,
    agent: AgentId,
    id: Option<UndoId>,
) -> Result<Option<(UndoId, String, String)>, Problem> {
    connection
        .prepare_cached(
            "SELECT id, deed, inverse FROM undo
             WHERE agent_id = :agent_id AND is_done = 0 AND (:id IS NULL OR id = :id) ORDER BY id DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":agent_id": agent.0, ":id": id.map(|id| id.0) }, |row| {
            Ok((UndoId(row.get(0)?), row.get(1)?, row.get(2)?))
        })
        .optional()
        .or_problem()
}

fn parts(connection: &Connection, id: UndoId) -> Result<u32, Problem> {
    connection
        .prepare_cached("SELECT count(*) FROM undo_parts WHERE undo_id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .or_problem()
}

/// Forgets every deed, because what it was about is gone.
///
/// # Errors
/// The store fails.
pub fn forget_all(write: &Write<'_>) -> Result<(), Problem> {
    write.connection().execute("DELETE FROM undo", []).or_problem()?;
    Ok(())
}
