//! The history of deeds that can be taken back. The rooms write what undoes a deed; this keeps it in order.

use super::Write;
use super::write::OrProblem;
use comptoir_kernel::{AgentId, Problem, UndoId};
use comptoir_store::rusqlite::{OptionalExtension, named_params};
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

/// Takes one entry out of the history: the one named, or the agent's latest. Answers the deed and what takes it back, in
/// the order in which that is to be done.
///
/// # Errors
/// `undo-absent` if there is none.
pub fn take<T: DeserializeOwned>(
    write: &Write<'_>,
    agent: AgentId,
    id: Option<UndoId>,
) -> Result<(String, Vec<T>), Problem> {
    let connection = write.connection();
    let row: Option<(i64, String, String)> = connection
        .query_row(
            "SELECT id, deed, inverse FROM undo
             WHERE agent_id = :agent_id AND is_done = 0 AND (:id IS NULL OR id = :id) ORDER BY id DESC LIMIT 1",
            named_params! { ":agent_id": agent.0, ":id": id.map(|id| id.0) },
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()
        .or_problem()?;
    let (id, deed, inverse) = row.ok_or_else(|| Problem::absent("undo-absent"))?;
    connection.execute("UPDATE undo SET is_done = 1 WHERE id = :id", named_params! { ":id": id }).or_problem()?;
    let mut statement = connection
        .prepare_cached("SELECT inverse FROM undo_parts WHERE undo_id = :id ORDER BY id DESC")
        .or_problem()?;
    let parts = statement.query_map(named_params! { ":id": id }, |row| row.get(0)).or_problem()?;
    let mut inverses: Vec<String> = parts.collect::<Result<_, _>>().or_problem()?;
    inverses.push(inverse);
    let read = |inverse: String| serde_json::from_str(&inverse).map_err(Problem::broken);
    Ok((deed, inverses.into_iter().map(read).collect::<Result<_, _>>()?))
}

/// Forgets every deed, because what it was about is gone.
///
/// # Errors
/// The store fails.
pub fn forget_all(write: &Write<'_>) -> Result<(), Problem> {
    write.connection().execute("DELETE FROM undo", []).or_problem()?;
    Ok(())
}
