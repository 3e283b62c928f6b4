//! Promises: what a customer was told would happen, and by when.

use super::clock;
use super::undo::Inverse;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::wire::{ChangePromiseRequest, ConversationRow, Promise, PromiseRequest};
use crate::inbox::{joining, rows, store};
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

/// Characters.
const LONGEST: usize = 200;

/// So long before it is due a promise asks to be kept: 2 hours.
const AHEAD_SECONDS: i64 = 2 * 3600;

/// A promise as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::inbox) struct Kept {
    pub promise: Promise,
    uid: String,
    remind_at: Timestamp,
    /// Where it was made, if that was part of another conversation when it was read.
    #[serde(default)]
    home: Option<ConversationId>,
}

const COLUMNS: &str =
    "SELECT id, conversation_id, agent_id, what, due_at, made_at, reminded_at, done_at, uid, remind_at
  FROM promises";

fn from_row(row: &Row<'_>) -> Result<Kept, rusqlite::Error> {
    let moment = |at: Option<i64>| at.map(Timestamp::from_millisecond);
    Ok(Kept {
        promise: Promise {
            id: row.get(0)?,
            conversation_id: ConversationId(row.get(1)?),
            agent_id: AgentId(row.get(2)?),
            what: row.get(3)?,
            due_at: Timestamp::from_millisecond(row.get(4)?),
            made_at: Timestamp::from_millisecond(row.get(5)?),
            reminded_at: moment(row.get(6)?),
            done_at: moment(row.get(7)?),
        },
        uid: row.get(8)?,
        remind_at: Timestamp::from_millisecond(row.get(9)?),
        home: None,
    })
}

/// Those of one conversation: the open ones by the moment they are due, then the kept ones.
pub(super) fn of_conversation(connection: &Connection, id: ConversationId) -> Result<Vec<Promise>, Problem> {
    let sql = [COLUMNS, " WHERE conversation_id = :id ORDER BY done_at IS NOT NULL, due_at, id"].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, from_row).or_problem()?;
    rows.map(|row| row.map(|kept| kept.promise)).collect::<Result<_, _>>().or_problem()
}

/// Every open promise, the one that is due first at the top.
pub(super) fn open(connection: &Connection) -> Result<Vec<Promise>, Problem> {
    let sql = [COLUMNS, " WHERE done_at IS NULL ORDER BY due_at, id LIMIT 500"].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map([], from_row).or_problem()?;
    rows.map(|row| row.map(|kept| kept.promise)).collect::<Result<_, _>>().or_problem()
}

/// A page of conversations with a promise to keep, the one that is due first at the top; and where the next one begins.
pub(in crate::inbox) fn page(
    connection: &Connection,
    after: Option<&str>,
    limit: u32,
) -> Result<(Vec<ConversationRow>, Option<String>), Problem> {
    let place = after.and_then(|after| after.split_once('.'));
    let place = place.and_then(|(due, id)| Some((due.parse::<i64>().ok()?, id.parse::<i64>().ok()?)));
    let (due, id) = place.unwrap_or((i64::MIN, i64::MIN));
    let limit = limit.clamp(1, 200);
    let mut statement = connection
        .prepare_cached(
            "SELECT p.conversation_id, p.due_at FROM promises p WHERE p.done_at IS NULL AND p.reminded_at IS NOT NULL
               AND (p.due_at, p.conversation_id) > (:due, :id)
               AND NOT EXISTS (SELECT 1 FROM promises q WHERE q.conversation_id = p.conversation_id
                 AND q.done_at IS NULL AND q.reminded_at IS NOT NULL AND (q.due_at, q.id) < (p.due_at, p.id))
             ORDER BY p.due_at, p.conversation_id LIMIT :limit",
        )
        .or_problem()?;
    let found = statement
        .query_map(named_params! { ":due": due, ":id": id, ":limit": limit }, |row| {
            Ok((ConversationId(row.get(0)?), row.get::<_, i64>(1)?))
        })
        .or_problem()?;
    let found: Vec<(ConversationId, i64)> = found.collect::<Result<_, _>>().or_problem()?;
    let is_full = u32::try_from(found.len()).is_ok_and(|count| count == limit);
    let next = found.last().filter(|_| is_full).map(|(id, due)| format!("{due}.{}", id.0));
    let ids: Vec<ConversationId> = found.into_iter().map(|(id, _)| id).collect();
    Ok((rows::some(connection, &ids)?, next))
}

pub(super) fn find(connection: &Connection, id: i64) -> Result<Option<Kept>, Problem> {
    let sql = [COLUMNS, " WHERE id = :id"].concat();
    connection.query_row(&sql, named_params! { ":id": id }, from_row).optional().or_problem()
}

fn get(connection: &Connection, id: i64) -> Result<Kept, Problem> {
    let kept = find(connection, id)?.ok_or_else(|| Problem::absent("promise-absent"))?;
    Ok(Kept { home: joining::home_of_promise(connection, id)?, ..kept })
}

fn checked(what: &str) -> Result<String, Problem> {
    let what = what.split_whitespace().collect::<Vec<_>>().join(" ");
    if what.is_empty() {
        return Err(Problem::refused("promise-empty"));
    }
    if what.chars().count() > LONGEST {
        return Err(Problem::refused("promise-too-long").with("count", LONGEST));
    }
    Ok(what)
}

/// Two hours before it is due, and never before half of the time has gone by.
fn reminder(made: Timestamp, due: Timestamp) -> Timestamp {
    let half = i64::midpoint(made.as_millisecond(), due.as_millisecond());
    due.plus_seconds(-AHEAD_SECONDS).max(Timestamp::from_millisecond(half))
}

/// Notes a promise.
///
/// # Errors
/// `promise-empty`, `promise-too-long`, `time-past`, `time-too-far`, `conversation-absent`.
pub(super) fn make(write: &mut Write<'_>, me: AgentId, request: &PromiseRequest) -> Result<UndoId, Problem> {
    rows::row(write.connection(), request.id)?;
    let due_at = clock::check_future(write.now, request.due_at)?;
    let id = write
        .connection()
        .query_row("SELECT ifnull(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'promises'", [], |row| row.get(0))
        .or_problem()?;
    let promise = Promise {
        id,
        conversation_id: request.id,
        agent_id: me,
        what: checked(&request.what)?,
        due_at,
        made_at: write.now,
        reminded_at: None,
        done_at: None,
    };
    let uid = uuid::Uuid::now_v7().to_string();
    put(write, &Kept { uid, remind_at: reminder(write.now, due_at), promise: promise.clone(), home: None })?;
    say(write, me, &promise, "promised")?;
    record(write, me, "inbox.promise", id, None)
}

/// Says that it was kept, or says something else about it.
///
/// # Errors
/// Those of [`make`], `promise-absent`.
pub(super) fn change(write: &mut Write<'_>, me: AgentId, request: &ChangePromiseRequest) -> Result<UndoId, Problem> {
    let before = get(write.connection(), request.promise_id)?;
    let mut after = before.clone();
    if let Some(what) = &request.what {
        after.promise.what = checked(what)?;
    }
    if let Some(due_at) = request.due_at.filter(|due_at| *due_at != before.promise.due_at) {
        after.promise.due_at = clock::check_future(write.now, due_at)?;
        after.remind_at = reminder(write.now, due_at);
        after.promise.reminded_at = None;
    }
    if let Some(is_done) = request.is_done {
        after.promise.done_at = is_done.then_some(before.promise.done_at.unwrap_or(write.now));
    }
    let event = match (before.promise.done_at, after.promise.done_at) {
        (None, Some(_)) => "promise_kept",
        _ => "promise_changed",
    };
    put(write, &after)?;
    say(write, me, &after.promise, event)?;
    record(write, me, "inbox.change_promise", request.promise_id, Some(before))
}

/// Takes a promise out as if it had never been made.
///
/// # Errors
/// `promise-absent`.
pub(super) fn remove(write: &mut Write<'_>, me: AgentId, id: i64) -> Result<UndoId, Problem> {
    let before = get(write.connection(), id)?;
    delete(write, &before.promise)?;
    say(write, me, &before.promise, "promise_removed")?;
    record(write, me, "inbox.remove_promise", id, Some(before))
}

fn record(write: &Write<'_>, me: AgentId, deed: &str, id: i64, before: Option<Kept>) -> Result<UndoId, Problem> {
    let before = before.map(Box::new);
    undo::record(write, me, deed, &crate::inbox::undo::Inverse::Time(Inverse::Promise { id, before }))
}

fn say(write: &mut Write<'_>, me: AgentId, promise: &Promise, event: &str) -> Result<(), Problem> {
    let args = arguments(promise);
    store::insert_activity(write.connection(), promise.conversation_id, Some(me), write.now, event, &args)
}

/// What an activity line says about a promise.
pub(super) fn arguments(promise: &Promise) -> String {
    let until = promise.due_at.as_millisecond().to_string();
    serde_json::json!({ "what": promise.what, "until": until }).to_string()
}

/// Writes a promise under its number, whether it is there or not.
pub(super) fn put(write: &mut Write<'_>, kept: &Kept) -> Result<(), Problem> {
    let Kept { promise, uid, remind_at, home } = kept;
    // What was one conversation then may be two by now, and the other way round.
    let home = home.filter(|home| store::status(write.connection(), *home).is_ok());
    let conversation = joining::living(write.connection(), home.unwrap_or(promise.conversation_id))?;
    write
        .connection()
        .execute(
            "INSERT INTO promises (id, uid, conversation_id, agent_id, what, due_at, remind_at, made_at, reminded_at, done_at)
             VALUES (:id, :uid, :conversation, :agent, :what, :due, :remind, :made, :reminded, :done)
             ON CONFLICT (id) DO UPDATE SET what = :what, due_at = :due, remind_at = :remind, reminded_at = :reminded,
               done_at = :done",
            named_params! {
                ":id": promise.id,
                ":uid": uid,
                ":conversation": conversation.0,
                ":agent": promise.agent_id.0,
                ":what": promise.what,
                ":due": promise.due_at.as_millisecond(),
                ":remind": remind_at.as_millisecond(),
                ":made": promise.made_at.as_millisecond(),
                ":reminded": promise.reminded_at.map(Timestamp::as_millisecond),
                ":done": promise.done_at.map(Timestamp::as_millisecond),
            },
        )
        .or_problem()?;
    write.changed(Topic::Conversations, conversation.0);
    Ok(())
}

pub(super) fn delete(write: &mut Write<'_>, promise: &Promise) -> Result<(), Problem> {
    write
        .connection()
        .execute("DELETE FROM promises WHERE id = :id", named_params! { ":id": promise.id })
        .or_problem()?;
    write.changed(Topic::Conversations, promise.conversation_id.0);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_asks_two_hours_before_but_not_before_half_of_its_time() {
        let at = |hours: i64| Timestamp::from_millisecond(0).plus_seconds(hours * 3600);
        assert_eq!(reminder(at(0), at(48)), at(46));
        assert_eq!(reminder(at(0), at(2)), at(1));
    }
}
