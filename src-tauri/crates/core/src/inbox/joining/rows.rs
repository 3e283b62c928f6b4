//! Which conversation a number stands for, and what went along with those that were merged.

use crate::desk::write::OrProblem;
use comptoir_kernel::{ConversationId, MessageId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, Row, named_params};

/// The conversation that a number stands for now: itself, or the one that it is part of.
pub(in crate::inbox) fn living(connection: &Connection, id: ConversationId) -> Result<ConversationId, Problem> {
    let survivor: Option<i64> = connection
        .prepare_cached("SELECT survivor_id FROM merges WHERE absorbed_id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .optional()
        .or_problem()?;
    Ok(survivor.map_or(id, ConversationId))
}

/// The conversations that are part of this one.
pub(in crate::inbox) fn absorbed(connection: &Connection, id: ConversationId) -> Result<Vec<ConversationId>, Problem> {
    let sql = "SELECT absorbed_id FROM merges WHERE survivor_id = :id";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(ConversationId));
    rows.or_problem()?.collect::<Result<_, _>>().or_problem()
}

/// Whether a conversation is part of another one.
pub(in crate::inbox) fn is_absorbed(connection: &Connection, id: ConversationId) -> Result<bool, Problem> {
    Ok(living(connection, id)? != id)
}

/// How many conversations are out of sight because they were merged. The counters take them for spam.
pub(in crate::inbox) fn hidden_count(connection: &Connection) -> Result<u32, Problem> {
    connection.prepare_cached("SELECT count(*) FROM merges").or_problem()?.query_row([], |row| row.get(0)).or_problem()
}

/// The conversation at which a promise was made, if that is part of another one now.
pub(in crate::inbox) fn home_of_promise(
    connection: &Connection,
    promise: i64,
) -> Result<Option<ConversationId>, Problem> {
    connection
        .prepare_cached(
            "SELECT r.absorbed_id FROM merged_rows r WHERE r.kind = 'promise' AND r.row_id = :promise AND NOT EXISTS
               (SELECT 1 FROM merged_rows o JOIN merges m ON m.absorbed_id = o.absorbed_id
                WHERE o.kind = 'promise' AND o.row_id = :promise AND m.through_id = r.absorbed_id)",
        )
        .or_problem()?
        .query_row(named_params! { ":promise": promise }, |row| row.get(0).map(ConversationId))
        .optional()
        .or_problem()
}

/// Notes what a message that came now belongs to, so that it goes back with the letter that it answers.
///
/// `references` are the ids of letters that it names, the answered one first; `tokens` those of the addresses it was sent to.
pub(in crate::inbox) fn came_since(
    connection: &Connection,
    survivor: ConversationId,
    message: MessageId,
    references: &[String],
    tokens: &[String],
) -> Result<(), Problem> {
    let has_parts: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM merges WHERE survivor_id = :id)")
        .or_problem()?
        .query_row(named_params! { ":id": survivor.0 }, |row| row.get(0))
        .or_problem()?;
    if !has_parts {
        return Ok(());
    }
    for token in tokens {
        let by_token = connection
            .prepare_cached(
                "INSERT INTO merged_rows (absorbed_id, kind, row_id, came_since)
                 SELECT m.absorbed_id, 'message', :message, 1 FROM conversations c
                 JOIN merges m ON m.absorbed_id = c.id WHERE c.reply_token = :token ON CONFLICT DO NOTHING",
            )
            .or_problem()?
            .execute(named_params! { ":message": message.0, ":token": token })
            .or_problem()?;
        if by_token > 0 {
            return Ok(());
        }
    }
    for reference in references {
        let answered: Option<i64> = connection
            .prepare_cached(
                "SELECT id FROM messages WHERE message_id = :reference AND message_id <> '' AND conversation_id = :survivor
                   AND id <> :message LIMIT 1",
            )
            .or_problem()?
            .query_row(
                named_params! { ":reference": reference, ":survivor": survivor.0, ":message": message.0 },
                |row| row.get(0),
            )
            .optional()
            .or_problem()?;
        if let Some(answered) = answered {
            return goes_with(connection, message, MessageId(answered));
        }
    }
    Ok(())
}

/// A message goes wherever another one goes.
fn goes_with(connection: &Connection, message: MessageId, answered: MessageId) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO merged_rows (absorbed_id, kind, row_id, came_since)
             SELECT absorbed_id, 'message', :message, 1 FROM merged_rows WHERE kind = 'message' AND row_id = :answered
             ON CONFLICT DO NOTHING",
        )
        .or_problem()?
        .execute(named_params! { ":message": message.0, ":answered": answered.0 })
        .or_problem()?;
    Ok(())
}

/// Runs a query for one number; answers the numbers found.
pub(super) fn numbers(connection: &Connection, sql: &str, id: i64) -> Result<Vec<i64>, Problem> {
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id }, |row: &Row<'_>| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Runs a statement that moves something from one conversation to another.
pub(super) fn shift(
    connection: &Connection,
    sql: &str,
    from: ConversationId,
    to: ConversationId,
) -> Result<usize, Problem> {
    connection.prepare_cached(sql).or_problem()?.execute(named_params! { ":from": from.0, ":to": to.0 }).or_problem()
}
