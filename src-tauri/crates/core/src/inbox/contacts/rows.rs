//! Reading and writing what hangs on a conversation and its messages.

use crate::desk::write::OrProblem;
use crate::inbox::model::{CallDirection, CallOutcome, ContactWay};
use crate::inbox::wire::{CallInfo, ContactThread, FormInfo, MessageItem};
use comptoir_kernel::{ConversationId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Where a conversation takes place; `None` for plain mail.
pub(in crate::inbox) fn thread(connection: &Connection, id: ConversationId) -> Result<Option<ContactThread>, Problem> {
    connection
        .prepare_cached("SELECT way, link, number, call_back_at FROM contact_threads WHERE conversation_id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(ContactThread {
                way: row.get(0)?,
                link: row.get(1)?,
                number: row.get(2)?,
                call_back_at: row.get::<_, Option<i64>>(3)?.map(Timestamp::from_millisecond),
            })
        })
        .optional()
        .or_problem()
}

/// Writes where a conversation takes place, or that it is plain mail again.
pub(super) fn put_thread(
    connection: &Connection,
    id: ConversationId,
    thread: Option<&ContactThread>,
) -> Result<(), Problem> {
    let Some(thread) = thread else {
        let sql = "DELETE FROM contact_threads WHERE conversation_id = :id";
        connection.execute(sql, named_params! { ":id": id.0 }).or_problem()?;
        return Ok(());
    };
    connection
        .execute(
            "INSERT INTO contact_threads (conversation_id, way, link, number, call_back_at)
             VALUES (:id, :way, :link, :number, :at)
             ON CONFLICT DO UPDATE SET way = :way, link = :link, number = :number, call_back_at = :at",
            named_params! {
                ":id": id.0,
                ":way": thread.way.map(ContactWay::as_str),
                ":link": thread.link,
                ":number": thread.number,
                ":at": thread.call_back_at.map(Timestamp::as_millisecond),
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn insert_call(connection: &Connection, message: MessageId, call: &CallInfo) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO calls (message_id, direction, outcome, number, seconds, call_back_at)
             VALUES (:id, :direction, :outcome, :number, :seconds, :at)",
            named_params! {
                ":id": message.0,
                ":direction": call.direction.as_str(),
                ":outcome": call.outcome.as_str(),
                ":number": call.number,
                ":seconds": call.seconds,
                ":at": call.call_back_at.map(Timestamp::as_millisecond),
            },
        )
        .or_problem()?;
    Ok(())
}

/// Adds to the messages of a conversation what was kept about calls, forms and reviews.
pub(in crate::inbox) fn decorate(
    connection: &Connection,
    id: ConversationId,
    messages: &mut [MessageItem],
) -> Result<(), Problem> {
    for (message, call) in calls(connection, id)? {
        if let Some(found) = messages.iter_mut().find(|one| one.id == message) {
            found.call = Some(call);
        }
    }
    for (message, form) in forms(connection, id)? {
        if let Some(found) = messages.iter_mut().find(|one| one.id == message) {
            found.form = Some(form);
        }
    }
    for (message, review) in super::reviews::of_conversation(connection, id)? {
        if let Some(found) = messages.iter_mut().find(|one| one.id == message) {
            found.review = Some(review);
        }
    }
    Ok(())
}

fn calls(connection: &Connection, id: ConversationId) -> Result<Vec<(MessageId, CallInfo)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT calls.message_id, direction, outcome, number, seconds, call_back_at
             FROM messages JOIN calls ON calls.message_id = messages.id WHERE messages.conversation_id = :id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            let (direction, outcome): (CallDirection, CallOutcome) = (row.get(1)?, row.get(2)?);
            let call_back_at = row.get::<_, Option<i64>>(5)?.map(Timestamp::from_millisecond);
            let call = CallInfo { direction, outcome, number: row.get(3)?, seconds: row.get(4)?, call_back_at };
            Ok((MessageId(row.get(0)?), call))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn forms(connection: &Connection, id: ConversationId) -> Result<Vec<(MessageId, FormInfo)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT f.message_id, f.source, f.trust, f.sent_by, f.fields
             FROM messages JOIN contact_forms f ON f.message_id = messages.id WHERE messages.conversation_id = :id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            let fields: String = row.get(4)?;
            let form = FormInfo {
                source: row.get(1)?,
                trust: row.get(2)?,
                sent_by: row.get(3)?,
                fields: serde_json::from_str(&fields).unwrap_or_default(),
            };
            Ok((MessageId(row.get(0)?), form))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Keeps what a form said.
pub(super) fn insert_form(connection: &Connection, message: MessageId, form: &FormInfo) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO contact_forms (message_id, source, trust, sent_by, fields)
             VALUES (:id, :source, :trust, :sent_by, :fields)",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": message.0,
            ":source": form.source,
            ":trust": form.trust.as_str(),
            ":sent_by": form.sent_by,
            ":fields": serde_json::to_string(&form.fields).map_err(Problem::broken)?,
        })
        .or_problem()?;
    Ok(())
}

pub(super) fn delete_form(connection: &Connection, message: MessageId) -> Result<(), Problem> {
    connection
        .execute("DELETE FROM contact_forms WHERE message_id = :id", named_params! { ":id": message.0 })
        .or_problem()?;
    Ok(())
}
