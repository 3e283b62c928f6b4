//! Root causes: the shop's list, which conversation had which, and that none is closed without one where that is wanted.

use super::model;
use super::store::{self, Mark, json};
use super::undo::{CauseBefore, Inverse, remember};
use super::wire::{Cause, CausesAnswer, CausesRequest, SaveCauseAnswer, SaveCauseRequest, SetCauseRequest};
use crate::desk::Topic;
use crate::desk::undo as history;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::model::Status;
use crate::inbox::undo::{Before, Inverse as Whole};
use crate::inbox::{joining, triage};
use crate::settings::{self, AskCause};
use comptoir_kernel::{AgentId, CauseId, ConversationId, Problem, UndoId};
use comptoir_store::rusqlite::{Connection, named_params};

/// Every cause and how many conversations of a period had it, those that were put away last.
pub(super) fn list(connection: &Connection, period: &CausesRequest) -> Result<CausesAnswer, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT causes.id, causes.key, causes.titles, causes.is_archived,
               (SELECT count(*) FROM conversation_causes k
                WHERE k.cause_id = causes.id AND k.at >= :from AND k.at < :to
                  AND NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = k.conversation_id))
             FROM causes ORDER BY causes.is_archived, causes.position, causes.id",
        )
        .or_problem()?;
    let from = period.from.map_or(i64::MIN, comptoir_kernel::Timestamp::as_millisecond);
    let to = period.to.map_or(i64::MAX, comptoir_kernel::Timestamp::as_millisecond);
    let rows = statement
        .query_map(named_params! { ":from": from, ":to": to }, |row| {
            Ok(Cause {
                id: CauseId(row.get(0)?),
                key: row.get(1)?,
                titles: json(row, 2)?,
                is_archived: row.get(3)?,
                count: row.get(4)?,
            })
        })
        .or_problem()?;
    let causes: Vec<Cause> = rows.collect::<Result<_, _>>().or_problem()?;
    let total = causes.iter().map(|cause| cause.count).sum();
    Ok(CausesAnswer { causes, total })
}

/// # Errors
/// `cause-absent`.
fn get(connection: &Connection, id: CauseId) -> Result<Cause, Problem> {
    let all = list(connection, &CausesRequest { from: None, to: None })?;
    all.causes.into_iter().find(|cause| cause.id == id).ok_or_else(|| Problem::absent("cause-absent"))
}

/// Adds a cause, names one anew, puts one away or brings it back.
///
/// # Errors
/// `cause-absent`, `topic-unnamed`.
pub(super) fn save(write: &mut Write<'_>, me: AgentId, request: &SaveCauseRequest) -> Result<SaveCauseAnswer, Problem> {
    let (id, inverse) = match request.id {
        Some(id) => {
            let before = get(write.connection(), id)?;
            let titles = model::named(&before.key, &request.titles)?;
            put_back(write, &Cause { titles, is_archived: request.is_archived, ..before.clone() })?;
            (id, Inverse::Cause(before))
        }
        None => {
            let titles = model::named("", &request.titles)?;
            write
                .connection()
                .execute(
                    "INSERT INTO causes (titles, position)
                     VALUES (:titles, (SELECT ifnull(max(position), 0) + 1 FROM causes))",
                    named_params! { ":titles": serde_json::to_string(&titles).map_err(Problem::broken)? },
                )
                .or_problem()?;
            let id = CauseId(write.connection().last_insert_rowid());
            (id, Inverse::NewCause(id))
        }
    };
    write.changed(Topic::Topics, id.0);
    Ok(SaveCauseAnswer { id, undo_id: remember(write, me, "inbox.save_cause", inverse)? })
}

/// The cause as it was.
pub(super) fn put_back(write: &mut Write<'_>, cause: &Cause) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "UPDATE causes SET titles = :titles, is_archived = :archived WHERE id = :id",
            named_params! {
                ":titles": serde_json::to_string(&cause.titles).map_err(Problem::broken)?,
                ":archived": cause.is_archived, ":id": cause.id.0,
            },
        )
        .or_problem()?;
    write.changed(Topic::Topics, cause.id.0);
    Ok(())
}

/// A cause that was new goes again, unless a conversation has it by now: then it is put away.
pub(super) fn drop_new(write: &mut Write<'_>, id: CauseId) -> Result<(), Problem> {
    write
        .connection()
        .execute("UPDATE causes SET is_archived = 1 WHERE id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    write
        .connection()
        .execute(
            "DELETE FROM causes WHERE id = :id
               AND NOT EXISTS (SELECT 1 FROM conversation_causes WHERE cause_id = :id)",
            named_params! { ":id": id.0 },
        )
        .or_problem()?;
    write.changed(Topic::Topics, id.0);
    Ok(())
}

/// Says what conversations were caused by.
///
/// # Errors
/// `cause-absent`, `conversation-absent`.
pub(super) fn set(write: &mut Write<'_>, me: AgentId, request: &SetCauseRequest) -> Result<UndoId, Problem> {
    let before = put(write, me, &request.ids, request.cause_id)?;
    remember(write, me, "inbox.set_cause", Inverse::Causes(before))
}

fn put(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    cause: Option<CauseId>,
) -> Result<Vec<CauseBefore>, Problem> {
    if let Some(cause) = cause {
        get(write.connection(), cause)?;
    }
    let mut before = Vec::new();
    for id in ids {
        let id = &joining::living(write.connection(), *id)?;
        crate::inbox::store::status(write.connection(), *id)?;
        before.push(CauseBefore { conversation: *id, cause: store::cause_of(write.connection(), *id)? });
        let mark = cause.map(|cause| Mark { id: cause, agent: Some(me), at: write.now });
        store::put_cause(write.connection(), *id, mark.as_ref())?;
        write.changed(Topic::Conversations, id.0);
    }
    Ok(before)
}

/// Closes conversations and says what caused them, as one deed with one undo. What was said of one before stays.
///
/// # Errors
/// `cause-absent`, `conversation-absent`; `cause-required` without a cause where the shop wants one.
pub(super) fn close(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    cause: Option<CauseId>,
) -> Result<UndoId, Problem> {
    let rows = Before::of(write.connection(), ids)?;
    let causes = match cause {
        Some(_) => {
            let lacking = lacking(write.connection(), ids)?;
            put(write, me, &lacking, cause)?
        }
        None => Vec::new(),
    };
    let closing = triage::set_status(write, me, ids, Status::Closed, None)?;
    let inverse = Whole::Topics(Box::new(Inverse::Closed { rows, causes }));
    history::record_instead(write, me, &[closing], "inbox.close_with_cause", &inverse)
}

/// Refuses to close conversations without a cause where the shop wants one for each.
///
/// # Errors
/// `cause-required` with how many lack one.
pub(in crate::inbox) fn check(connection: &Connection, ids: &[ConversationId]) -> Result<(), Problem> {
    if settings::get(connection)?.ask_cause != AskCause::Required {
        return Ok(());
    }
    match lacking(connection, ids)?.len() {
        0 => Ok(()),
        count => Err(Problem::refused("cause-required").with("count", count)),
    }
}

/// The conversations of which nobody has said what caused them.
fn lacking(connection: &Connection, ids: &[ConversationId]) -> Result<Vec<ConversationId>, Problem> {
    let mut lacking = Vec::new();
    for id in ids {
        if store::cause_of(connection, *id)?.is_none() {
            lacking.push(*id);
        }
    }
    Ok(lacking)
}
