//! Taking deeds back: what was before is kept as data and put back.

use super::contacts;
use super::person::{self, Unmerge};
use super::store;
use super::topics;
use super::timing;
use super::triage;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::{cultures, customers, macros};
use comptoir_kernel::{AgentId, ConversationId, MacroId, MessageId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

/// What undoes a deed.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Inverse {
    Restore(Vec<Before>),
    DeleteNote {
        conversation: ConversationId,
        note: MessageId,
    },
    Unsplit {
        from: ConversationId,
        new: ConversationId,
        moved: Vec<MessageId>,
    },
    /// Written by the room of macros: there is one history for all deeds.
    Macro {
        id: MacroId,
        was_archived: bool,
    },
    /// Written by the room of customers.
    Customer(customers::Inverse),
    /// Written by the room of cultures.
    Culture(cultures::Inverse),
    Unmerge(Box<Unmerge>),
    Contact(Box<contacts::Inverse>),
    Topics(Box<topics::Inverse>),
    /// About promises and the time of letters.
    Time(timing::Inverse),
}

/// The columns of a conversation that deeds change, as they were.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Before {
    id: ConversationId,
    status: String,
    priority: i64,
    assignee_id: Option<i64>,
    is_unread: bool,
    snoozed_until: Option<i64>,
    tags: Vec<String>,
    #[serde(default)]
    timing: timing::Standing,
}

impl Before {
    pub fn of(connection: &Connection, ids: &[ConversationId]) -> Result<Vec<Self>, Problem> {
        ids.iter().map(|id| Self::one(connection, *id)).collect()
    }

    fn one(connection: &Connection, id: ConversationId) -> Result<Self, Problem> {
        let tags = super::rows::tags(connection, id)?.into_iter().map(|tag| tag.name).collect();
        let timing = timing::Standing::of(connection, id)?;
        connection
            .prepare_cached(
                "SELECT status, priority, assignee_id, is_unread, snoozed_until FROM conversations WHERE id = :id",
            )
            .or_problem()?
            .query_row(named_params! { ":id": id.0 }, |row| {
                Ok(Self {
                    id,
                    status: row.get(0)?,
                    priority: row.get(1)?,
                    assignee_id: row.get(2)?,
                    is_unread: row.get(3)?,
                    snoozed_until: row.get(4)?,
                    tags,
                    timing,
                })
            })
            .map_err(|error| Problem::absent("conversation-absent").because(error))
    }

    /// Puts the conversation back and says so in its history.
    pub fn restore(&self, write: &mut Write<'_>, me: AgentId) -> Result<(), Problem> {
        self.put_back(write)?;
        store::insert_activity(write.connection(), self.id, Some(me), write.now, "undone", "{}")?;
        write.changed(Topic::Conversations, self.id.0);
        Ok(())
    }

    pub fn put_back(&self, write: &Write<'_>) -> Result<(), Problem> {
        let connection = write.connection();
        connection
            .execute(
                "UPDATE conversations SET status = :status, priority = :priority, assignee_id = :assignee,
                   is_unread = :unread, snoozed_until = :until WHERE id = :id",
                named_params! {
                    ":status": self.status,
                    ":priority": self.priority,
                    ":assignee": self.assignee_id,
                    ":unread": self.is_unread,
                    ":until": self.snoozed_until,
                    ":id": self.id.0,
                },
            )
            .or_problem()?;
        self.timing.put_back(connection, self.id)?;
        connection
            .execute("DELETE FROM conversation_tags WHERE conversation_id = :id", named_params! { ":id": self.id.0 })
            .or_problem()?;
        self.tags.iter().try_for_each(|name| triage::add_tag(write, self.id, name))
    }
}

/// Takes back the deed named, or the agent's latest. Answers the command that was undone.
pub(super) fn take_back(write: &mut Write<'_>, me: AgentId, id: Option<UndoId>) -> Result<String, Problem> {
    let (deed, inverse): (String, Inverse) = undo::take(write, me, id)?;
    match inverse {
        Inverse::Restore(rows) => {
            rows.iter().try_for_each(|before| before.restore(write, me))?;
        }
        Inverse::DeleteNote { conversation, note } => {
            delete_message(write.connection(), note)?;
            write.changed(Topic::Conversations, conversation.0);
        }
        Inverse::Culture(inverse) => cultures::take_back(write, &inverse)?,
        Inverse::Customer(inverse) => customers::take_back(write, inverse)?,
        Inverse::Topics(inverse) => topics::take_back(write, me, *inverse)?,
        Inverse::Unmerge(merge) => person::unmerge(write, &merge)?,
        Inverse::Contact(inverse) => contacts::take_back(write, me, *inverse)?,
        Inverse::Time(inverse) => timing::take_back(write, &inverse)?,
        Inverse::Macro { id, was_archived } => macros::set_archived(write, id, was_archived)?,
        Inverse::Unsplit { from, new, .. } => {
            // Also what came after the split: deleting the conversation would take it along.
            move_messages(write.connection(), new, from, Timestamp::from_millisecond(i64::MIN))?;
            move_drafts(write.connection(), new, from)?;
            delete_conversation(write.connection(), new)?;
            store::summarise(write.connection(), from)?;
            write.changed(Topic::Conversations, from.0);
            write.changed(Topic::Conversations, new.0);
        }
    }
    Ok(deed)
}

/// Moves the messages from a moment on into another conversation; answers which.
pub(super) fn move_messages(
    connection: &Connection,
    from: ConversationId,
    to: ConversationId,
    since: Timestamp,
) -> Result<Vec<MessageId>, Problem> {
    let moved: Vec<MessageId> = connection
        .prepare_cached("SELECT id FROM messages WHERE conversation_id = :from AND at >= :since")
        .or_problem()?
        .query_map(named_params! { ":from": from.0, ":since": since.as_millisecond() }, |row| row.get(0).map(MessageId))
        .or_problem()?
        .collect::<Result<_, _>>()
        .or_problem()?;
    for message in &moved {
        set_conversation(connection, *message, to)?;
    }
    connection
        .execute(
            "INSERT INTO participants (conversation_id, address, name)
             SELECT :to, address, name FROM participants WHERE conversation_id = :from ON CONFLICT DO NOTHING",
            named_params! { ":to": to.0, ":from": from.0 },
        )
        .or_problem()?;
    Ok(moved)
}

fn set_conversation(connection: &Connection, message: MessageId, to: ConversationId) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE messages SET conversation_id = :to WHERE id = :id",
            named_params! { ":to": to.0, ":id": message.0 },
        )
        .or_problem()?;
    connection
        .execute(
            "INSERT INTO thread_ids (message_id, conversation_id)
             SELECT message_id, :to FROM messages WHERE id = :id AND message_id <> '' ON CONFLICT DO NOTHING",
            named_params! { ":to": to.0, ":id": message.0 },
        )
        .or_problem()?;
    Ok(())
}

/// A draft whose place is taken becomes one of its own rather than being lost.
fn move_drafts(connection: &Connection, from: ConversationId, to: ConversationId) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE OR IGNORE drafts SET conversation_id = :to WHERE conversation_id = :from",
            named_params! { ":from": from.0, ":to": to.0 },
        )
        .or_problem()?;
    connection
        .execute(
            "UPDATE drafts SET conversation_id = NULL WHERE conversation_id = :from",
            named_params! { ":from": from.0 },
        )
        .or_problem()?;
    Ok(())
}

/// Removes a message with its words and its raw bytes.
pub(super) fn delete_message(connection: &Connection, id: MessageId) -> Result<(), Problem> {
    let found: Option<(i64, Option<i64>)> = connection
        .query_row("SELECT word_key, raw_id FROM messages WHERE id = :id", named_params! { ":id": id.0 }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()
        .or_problem()?;
    let Some((word_key, raw_id)) = found else { return Ok(()) };
    connection
        .execute("DELETE FROM message_words WHERE rowid = :key", named_params! { ":key": word_key })
        .or_problem()?;
    connection.execute("DELETE FROM messages WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    connection.execute("DELETE FROM raws WHERE id = :id", named_params! { ":id": raw_id }).or_problem()?;
    Ok(())
}

pub(super) fn delete_conversation(connection: &Connection, id: ConversationId) -> Result<(), Problem> {
    connection.execute("DELETE FROM conversations WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}
