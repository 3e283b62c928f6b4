//! Messages that leave their conversation: for one of their own, or for another that is there.

use super::rows::{living, shift};
use super::undo::Inverse as Joining;
use super::wire::{MoveMessageRequest, SplitPreview, SplitRequest};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::model::Status;
use crate::inbox::undo::Inverse;
use crate::inbox::wire::SplitAnswer;
use crate::inbox::{rows, store, thread};
use comptoir_kernel::{AgentId, ConversationId, MessageId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

/// What brings messages back.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Moved {
    messages: Vec<MessageId>,
    from: ConversationId,
    to: ConversationId,
    /// The conversation began with them.
    is_new: bool,
    /// Who joined the other conversation by them, and the ids that it did not know.
    joined: Vec<String>,
    ids: Vec<String>,
    lines: Vec<i64>,
}

/// A message and where it stands.
struct Place {
    conversation: ConversationId,
    at: i64,
    subject: String,
}

fn place(connection: &Connection, message: MessageId) -> Result<Place, Problem> {
    connection
        .query_row(
            "SELECT conversation_id, at, subject FROM messages WHERE id = :id",
            named_params! { ":id": message.0 },
            |row| Ok(Place { conversation: ConversationId(row.get(0)?), at: row.get(1)?, subject: row.get(2)? }),
        )
        .map_err(|error| Problem::absent("message-absent").because(error))
}

/// The messages of a conversation from a moment on, or the one.
fn chosen(connection: &Connection, place: &Place, message: MessageId, only: bool) -> Result<Vec<MessageId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM messages WHERE conversation_id = :id AND (at, id) >= (:at, :message)
               AND (id = :message OR NOT :only) ORDER BY at, id",
        )
        .or_problem()?;
    let params = named_params! { ":id": place.conversation.0, ":at": place.at, ":message": message.0, ":only": only };
    let rows = statement.query_map(params, |row| row.get(0).map(MessageId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// How many messages each way of splitting would take.
///
/// # Errors
/// `message-absent`.
pub(super) fn preview(connection: &Connection, message: MessageId) -> Result<SplitPreview, Problem> {
    let place = place(connection, message)?;
    let from_here = chosen(connection, &place, message, false)?.len();
    let total = total(connection, place.conversation)?;
    let from_here = u32::try_from(from_here).unwrap_or(u32::MAX);
    Ok(SplitPreview { id: place.conversation, subject: place.subject, from_here, total })
}

fn total(connection: &Connection, id: ConversationId) -> Result<u32, Problem> {
    connection
        .query_row("SELECT count(*) FROM messages WHERE conversation_id = :id", named_params! { ":id": id.0 }, |row| {
            row.get(0)
        })
        .or_problem()
}

/// Gives a message, alone or with everything after it, a conversation of their own.
///
/// # Errors
/// `message-absent`, `split-nothing-left` if the conversation would be empty afterwards.
pub(super) fn split(write: &mut Write<'_>, me: AgentId, request: &SplitRequest) -> Result<SplitAnswer, Problem> {
    let connection = write.connection();
    let place = place(connection, request.message_id)?;
    let from = place.conversation;
    let messages = chosen(connection, &place, request.message_id, request.only)?;
    check_left(connection, from, &messages)?;
    let old = rows::row(connection, from)?;
    let subject = if place.subject.trim().is_empty() { &old.subject } else { &place.subject };
    let to = store::insert_conversation(
        connection,
        &store::NewConversation {
            channel: old.channel_id,
            customer: old.customer_id,
            subject,
            subject_key: &thread::subject_key(subject),
            status: Status::Open,
            is_unread: false,
            at: Timestamp::from_millisecond(place.at),
        },
    )?;
    let moved = carry(write, me, messages, from, to, true)?;
    let undo_id = undo::record(write, me, "inbox.split", &Inverse::Joining(Joining::Return(moved)))?;
    Ok(SplitAnswer { id: to, undo_id })
}

/// Files a message in another conversation that is there.
///
/// # Errors
/// `message-absent`, `conversation-absent`, `conversation-same`, `split-nothing-left`.
pub(super) fn move_message(
    write: &mut Write<'_>,
    me: AgentId,
    request: &MoveMessageRequest,
) -> Result<UndoId, Problem> {
    let connection = write.connection();
    let from = place(connection, request.message_id)?.conversation;
    let to = living(connection, request.to)?;
    store::status(connection, to)?;
    if from == to {
        return Err(Problem::refused("conversation-same"));
    }
    let messages = vec![request.message_id];
    check_left(connection, from, &messages)?;
    let moved = carry(write, me, messages, from, to, false)?;
    undo::record(write, me, "inbox.move_message", &Inverse::Joining(Joining::Return(moved)))
}

/// A conversation without a message is none: that is what merging is for.
fn check_left(connection: &Connection, from: ConversationId, messages: &[MessageId]) -> Result<(), Problem> {
    let left = usize::try_from(total(connection, from)?).unwrap_or(usize::MAX).saturating_sub(messages.len());
    if left == 0 { Err(Problem::refused("split-nothing-left")) } else { Ok(()) }
}

fn carry(
    write: &mut Write<'_>,
    me: AgentId,
    messages: Vec<MessageId>,
    from: ConversationId,
    to: ConversationId,
    is_new: bool,
) -> Result<Moved, Problem> {
    let connection = write.connection();
    let (mut joined, mut ids) = (Vec::new(), Vec::new());
    for message in &messages {
        ids.extend(remember_id(connection, *message, to)?);
        joined.extend(join(connection, *message, from, to)?);
        put(connection, *message, to)?;
    }
    for id in [from, to] {
        store::summarise(connection, id)?;
    }
    let (here, there) = if is_new { ("split_to", "split_from") } else { ("moved_to", "moved_from") };
    let mut lines = Vec::new();
    for (id, event, other) in [(from, here, to), (to, there, from)] {
        let args = serde_json::json!({ "number": other.to_string() }).to_string();
        store::insert_activity(write.connection(), id, Some(me), write.now, event, &args)?;
        lines.push(write.connection().last_insert_rowid());
        write.changed(Topic::Conversations, id.0);
    }
    Ok(Moved { messages, from, to, is_new, joined, ids, lines })
}

fn put(connection: &Connection, message: MessageId, to: ConversationId) -> Result<(), Problem> {
    connection
        .prepare_cached("UPDATE messages SET conversation_id = :to WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":to": to.0, ":id": message.0 })
        .or_problem()?;
    Ok(())
}

/// Answers to the message come to where it is now; answers its id where that was not known there.
fn remember_id(connection: &Connection, message: MessageId, to: ConversationId) -> Result<Option<String>, Problem> {
    let id: String = connection
        .query_row("SELECT message_id FROM messages WHERE id = :id", named_params! { ":id": message.0 }, |row| {
            row.get(0)
        })
        .or_problem()?;
    if id.is_empty() {
        return Ok(None);
    }
    let is_new = connection
        .prepare_cached("INSERT INTO thread_ids (message_id, conversation_id) VALUES (:id, :to) ON CONFLICT DO NOTHING")
        .or_problem()?
        .execute(named_params! { ":id": id, ":to": to.0 })
        .or_problem()?;
    Ok((is_new > 0).then_some(id))
}

/// Whoever wrote or got the message takes part; answers who did not before.
fn join(
    connection: &Connection,
    message: MessageId,
    from: ConversationId,
    to: ConversationId,
) -> Result<Vec<String>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT p.address, p.name FROM participants p JOIN messages m ON m.id = :message
             WHERE p.conversation_id = :from
               AND (lower(m.from_address) = p.address OR instr(lower(m.recipients), p.address) > 0)
               AND p.address NOT IN (SELECT address FROM participants WHERE conversation_id = :to)",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":message": message.0, ":from": from.0, ":to": to.0 }, |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
        .or_problem()?;
    let people: Vec<(String, String)> = rows.collect::<Result<_, _>>().or_problem()?;
    for (address, name) in &people {
        store::insert_participant(connection, to, address, name)?;
    }
    Ok(people.into_iter().map(|(address, _)| address).collect())
}

/// What hangs on a conversation that began by splitting and ends by undoing it.
const HOMEWARD: [&str; 7] = [
    "UPDATE messages SET conversation_id = :to WHERE conversation_id = :from",
    "UPDATE promises SET conversation_id = :to WHERE conversation_id = :from",
    "UPDATE OR IGNORE drafts SET conversation_id = :to WHERE conversation_id = :from",
    "UPDATE drafts SET conversation_id = NULL, parked_in = :to WHERE conversation_id = :from OR parked_in = :from",
    "UPDATE merges SET survivor_id = :to WHERE survivor_id = :from AND absorbed_id <> :to",
    "INSERT INTO thread_ids (message_id, conversation_id)
     SELECT message_id, :to FROM thread_ids WHERE conversation_id = :from ON CONFLICT DO NOTHING",
    "INSERT INTO participants (conversation_id, address, name)
     SELECT :to, address, name FROM participants WHERE conversation_id = :from
       AND address IN (SELECT lower(from_address) FROM messages WHERE conversation_id = :to) ON CONFLICT DO NOTHING",
];

/// Brings messages back, unless somebody has taken them elsewhere since.
pub(super) fn bring_back(write: &mut Write<'_>, moved: &Moved) -> Result<(), Problem> {
    let connection = write.connection();
    let (home, away) = (living(connection, moved.from)?, living(connection, moved.to)?);
    for message in &moved.messages {
        if place(connection, *message).is_ok_and(|place| place.conversation == away) {
            put(connection, *message, home)?;
        }
    }
    for line in &moved.lines {
        connection.execute("DELETE FROM activities WHERE id = :id", named_params! { ":id": line }).or_problem()?;
    }
    if moved.is_new && away == moved.to && away != home {
        // Also what came after the split: deleting the conversation would take it along.
        for sql in HOMEWARD {
            shift(connection, sql, away, home)?;
        }
        connection.execute("DELETE FROM conversations WHERE id = :id", named_params! { ":id": away.0 }).or_problem()?;
    } else {
        forget(connection, away, moved)?;
        store::summarise(connection, away)?;
    }
    store::summarise(connection, home)?;
    write.changed(Topic::Conversations, home.0);
    write.changed(Topic::Conversations, moved.to.0);
    Ok(())
}

fn forget(connection: &Connection, id: ConversationId, moved: &Moved) -> Result<(), Problem> {
    for address in &moved.joined {
        connection
            .execute(
                "DELETE FROM participants WHERE conversation_id = :id AND address = :address AND NOT EXISTS
                   (SELECT 1 FROM messages WHERE conversation_id = :id AND lower(from_address) = :address)",
                named_params! { ":id": id.0, ":address": address },
            )
            .or_problem()?;
    }
    for known in &moved.ids {
        connection
            .execute(
                "DELETE FROM thread_ids WHERE conversation_id = :id AND message_id = :known",
                named_params! { ":id": id.0, ":known": known },
            )
            .or_problem()?;
    }
    Ok(())
}
