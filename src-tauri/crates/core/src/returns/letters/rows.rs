//! Rows of letters, and of what the shop has set for them.

use super::wire::{LetterMode, LetterState};
use super::{LETTERS, LetterKind};
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, MessageId, Problem, ReturnId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

const COLUMNS: &str = "SELECT id, return_id, kind, state, problem_code, problem_args, message_id, agent_id, made_at,
  changed_at FROM return_letters";

pub(super) struct LetterRow {
    pub id: i64,
    pub case: ReturnId,
    pub kind: LetterKind,
    pub state: LetterState,
    pub problem_code: Option<String>,
    pub problem_args: String,
    pub message: Option<MessageId>,
    pub agent: Option<AgentId>,
    pub made_at: Timestamp,
    pub changed_at: Timestamp,
}

fn from_row(row: &Row<'_>) -> Result<LetterRow, rusqlite::Error> {
    Ok(LetterRow {
        id: row.get(0)?,
        case: ReturnId(row.get(1)?),
        kind: row.get(2)?,
        state: row.get(3)?,
        problem_code: row.get(4)?,
        problem_args: row.get(5)?,
        message: row.get::<_, Option<i64>>(6)?.map(MessageId),
        agent: row.get::<_, Option<i64>>(7)?.map(AgentId),
        made_at: Timestamp::from_millisecond(row.get(8)?),
        changed_at: Timestamp::from_millisecond(row.get(9)?),
    })
}

/// The letters of a case, the newest first.
pub(super) fn of_case(connection: &Connection, id: ReturnId) -> Result<Vec<LetterRow>, Problem> {
    let sql = format!("{COLUMNS} WHERE return_id = :id ORDER BY id DESC");
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn get(connection: &Connection, id: i64) -> Result<LetterRow, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("return-letter-absent"))
}

/// The letters that leave by themselves and have not left.
pub(super) fn queued(connection: &Connection) -> Result<Vec<i64>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM return_letters WHERE state = 'queued' ORDER BY id").or_problem()?;
    let rows = statement.query_map([], |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Writes down that a step brings a letter; a step that has one keeps it.
pub(super) fn insert(
    write: &Write<'_>,
    case: ReturnId,
    event: i64,
    kind: LetterKind,
    state: LetterState,
) -> Result<(), Problem> {
    let sql = "INSERT INTO return_letters (return_id, event_id, kind, state, agent_id, made_at, changed_at)
               VALUES (:case, :event, :kind, :state, :agent, :now, :now) ON CONFLICT (event_id) DO NOTHING";
    let params = named_params! {
        ":case": case.0, ":event": event, ":kind": kind.as_str(), ":state": state.as_str(),
        ":agent": write.agent.map(|agent| agent.0), ":now": write.now.as_millisecond(),
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// What the case has left behind needs no letter any more. An acknowledgement is owed whatever follows.
pub(super) fn overtake(write: &Write<'_>, case: ReturnId) -> Result<(), Problem> {
    let sql = "UPDATE return_letters SET state = 'dropped', changed_at = :now
               WHERE return_id = :case AND state IN ('prepared', 'queued') AND kind <> 'withdrawal'";
    let params = named_params! { ":case": case.0, ":now": write.now.as_millisecond() };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(super) fn set_state(write: &Write<'_>, id: i64, state: LetterState) -> Result<(), Problem> {
    let sql = "UPDATE return_letters SET state = :state, problem_code = NULL, problem_args = '{}', changed_at = :now
               WHERE id = :id";
    let params = named_params! { ":state": state.as_str(), ":now": write.now.as_millisecond(), ":id": id };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(super) fn set_message(write: &Write<'_>, id: i64, message: MessageId) -> Result<(), Problem> {
    let sql = "UPDATE return_letters SET message_id = :message WHERE id = :id";
    write.connection().execute(sql, named_params! { ":message": message.0, ":id": id }).or_problem()?;
    Ok(())
}

pub(super) fn set_problem(write: &Write<'_>, id: i64, code: &str, args: &str) -> Result<(), Problem> {
    let sql = "UPDATE return_letters SET problem_code = :code, problem_args = :args, changed_at = :now WHERE id = :id";
    let params = named_params! { ":code": code, ":args": args, ":now": write.now.as_millisecond(), ":id": id };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// What becomes of each kind of letter; prepared where the shop has said nothing.
pub(super) fn modes(connection: &Connection) -> Result<BTreeMap<&'static str, LetterMode>, Problem> {
    let mut statement = connection.prepare_cached("SELECT kind, mode FROM return_letter_rules").or_problem()?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, LetterKind>(0)?, row.get(1)?))).or_problem()?;
    let mut modes: BTreeMap<_, _> = LETTERS.iter().map(|kind| (kind.as_str(), LetterMode::Prepare)).collect();
    for row in rows {
        let (kind, mode) = row.or_problem()?;
        modes.insert(kind.as_str(), mode);
    }
    Ok(modes)
}

pub(super) fn set_mode(write: &Write<'_>, kind: LetterKind, mode: LetterMode) -> Result<(), Problem> {
    let sql = "INSERT INTO return_letter_rules (kind, mode) VALUES (:kind, :mode)
               ON CONFLICT (kind) DO UPDATE SET mode = :mode";
    let params = named_params! { ":kind": kind.as_str(), ":mode": mode.as_str() };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// The shop's own words: subject and body.
pub(super) fn own_text(
    connection: &Connection,
    kind: LetterKind,
    language: &str,
) -> Result<Option<(String, String)>, Problem> {
    connection
        .prepare_cached("SELECT subject, body FROM return_letter_texts WHERE kind = :kind AND language = :language")
        .or_problem()?
        .query_row(named_params! { ":kind": kind.as_str(), ":language": language }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
        .or_problem()
}

/// The languages in which the shop has words of its own, by kind.
pub(super) fn own_languages(connection: &Connection) -> Result<Vec<(LetterKind, String)>, Problem> {
    let sql = "SELECT kind, language FROM return_letter_texts ORDER BY kind, language";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn save_text(
    write: &Write<'_>,
    kind: LetterKind,
    language: &str,
    subject: &str,
    body: &str,
) -> Result<(), Problem> {
    let sql = "INSERT INTO return_letter_texts (kind, language, subject, body, changed_at)
               VALUES (:kind, :language, :subject, :body, :now)
               ON CONFLICT (kind, language) DO UPDATE SET subject = :subject, body = :body, changed_at = :now";
    let params = named_params! {
        ":kind": kind.as_str(), ":language": language, ":subject": subject, ":body": body,
        ":now": write.now.as_millisecond(),
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(super) fn delete_text(write: &Write<'_>, kind: LetterKind, language: &str) -> Result<(), Problem> {
    let sql = "DELETE FROM return_letter_texts WHERE kind = :kind AND language = :language";
    let params = named_params! { ":kind": kind.as_str(), ":language": language };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}
