//! Taking a message back that has not left: everything is again as it was before sending.
//!
//! Nothing of what was taken back stays: the message goes with its bytes, and its row of the outbox with the message.
//! That is why no row is ever in the state `cancelled`, which the table knows.

use super::model::Status;
use super::wire::{CancelSendAnswer, Draft};
use super::{drafts, rows, store, timing};
use crate::customers;
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, ConversationId, CustomerId, DraftId, MessageId, OutboxId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

/// What a cancelled sending restores.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Undone {
    pub draft: Draft,
    pub blobs: Vec<String>,
    pub before: Standing,
    pub after: Standing,
    /// Who joined the conversation by this message.
    pub joined: Vec<String>,
    /// The line that says what sending did to the conversation.
    pub activity: Option<i64>,
    /// The line that says when it is looked at again.
    #[serde(default)]
    pub follow_up: Option<i64>,
    /// Who became a customer by this message.
    pub customer: Option<CustomerId>,
}

/// What sending changes about a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Standing {
    status: Status,
    snoozed_until: Option<i64>,
    assignee: Option<i64>,
    is_unread: bool,
    #[serde(default)]
    awaits_answer: bool,
    #[serde(default)]
    time: timing::Standing,
}

impl Standing {
    pub fn of(connection: &Connection, id: ConversationId) -> Result<Self, Problem> {
        let time = timing::Standing::of(connection, id)?;
        connection
            .query_row(
                "SELECT status, snoozed_until, assignee_id, is_unread, awaits_answer FROM conversations WHERE id = :id",
                named_params! { ":id": id.0 },
                |row| {
                    Ok(Self {
                        status: row.get(0)?,
                        snoozed_until: row.get(1)?,
                        assignee: row.get(2)?,
                        is_unread: row.get(3)?,
                        awaits_answer: row.get(4)?,
                        time,
                    })
                },
            )
            .or_problem()
    }
}

/// Takes a message back that has not left; its draft returns as it was.
pub(super) fn cancel(write: &mut Write<'_>, me: AgentId, id: OutboxId) -> Result<CancelSendAnswer, Problem> {
    let connection = write.connection();
    let found: Option<(String, String, i64, i64)> = connection
        .query_row(
            "SELECT o.state, o.draft, m.conversation_id, m.id FROM outbox o JOIN messages m ON m.id = o.message_id
             WHERE o.id = :id",
            named_params! { ":id": id.0 },
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )
        .optional()
        .or_problem()?;
    let (state, undone, conversation, message) = found.ok_or_else(|| Problem::absent("message-absent"))?;
    if state != "queued" && state != "failed" {
        return Err(Problem::refused("too-late-to-undo"));
    }
    let mut undone: Undone = serde_json::from_str(&undone).map_err(Problem::broken)?;
    let conversation = ConversationId(conversation);
    forget_id(connection, MessageId(message))?;
    super::undo::delete_message(connection, MessageId(message))?;
    if undone.draft.conversation_id.is_none() && is_empty(connection, conversation)? {
        connection
            .execute("DELETE FROM conversations WHERE id = :id", named_params! { ":id": conversation.0 })
            .or_problem()?;
        forget_customer(connection, undone.customer)?;
    } else {
        // It may have been split or joined since: then it is where it is now.
        undone.draft.conversation_id = undone.draft.conversation_id.map(|_| conversation);
        put_back(connection, conversation, &undone)?;
        store::summarise(connection, conversation)?;
    }
    let newer = take_newer(write, me, &mut undone.draft)?;
    drafts::restore(write, me, &undone.draft, &undone.blobs)?;
    if let Some(newer) = newer {
        drafts::move_files(write.connection(), newer, undone.draft.id)?;
        drafts::delete(write, me, newer)?;
    }
    write.changed(Topic::Conversations, conversation.0);
    write.changed(Topic::Outbox, id.0);
    let draft = drafts::get(write.connection(), me, undone.draft.id)?;
    Ok(CancelSendAnswer { conversation_id: conversation, draft })
}

/// No mail can answer what never left.
fn forget_id(connection: &Connection, message: MessageId) -> Result<(), Problem> {
    connection
        .execute(
            "DELETE FROM thread_ids WHERE (message_id, conversation_id) IN (
               SELECT message_id, conversation_id FROM messages WHERE id = :id)",
            named_params! { ":id": message.0 },
        )
        .or_problem()?;
    Ok(())
}

fn is_empty(connection: &Connection, id: ConversationId) -> Result<bool, Problem> {
    connection
        .query_row(
            "SELECT NOT EXISTS (SELECT 1 FROM messages WHERE conversation_id = :id)",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .or_problem()
}

fn forget_customer(connection: &Connection, customer: Option<CustomerId>) -> Result<(), Problem> {
    match customer {
        Some(customer) if rows::of_customer(connection, customer)?.is_empty() => customers::erase(connection, customer),
        _ => Ok(()),
    }
}

/// What somebody or something else has changed since the sending stays as it is.
fn put_back(connection: &Connection, id: ConversationId, undone: &Undone) -> Result<(), Problem> {
    let (before, after) = (undone.before, undone.after);
    if timing::Standing::of(connection, id)? == after.time {
        before.time.put_back(connection, id)?;
    }
    connection
        .execute(
            "UPDATE conversations SET
               status = iif(status = :after_status, :status, status),
               snoozed_until = iif(status = :after_status, :until, snoozed_until),
               awaits_answer = iif(status = :after_status, :awaits, awaits_answer),
               is_unread = iif(is_unread = :after_unread, :unread, is_unread),
               assignee_id = iif(assignee_id IS :after_assignee, :assignee, assignee_id)
             WHERE id = :id",
            named_params! {
                ":after_status": after.status.as_str(),
                ":after_unread": after.is_unread,
                ":after_assignee": after.assignee,
                ":status": before.status.as_str(),
                ":until": before.snoozed_until,
                ":awaits": before.awaits_answer,
                ":unread": before.is_unread,
                ":assignee": before.assignee,
                ":id": id.0,
            },
        )
        .or_problem()?;
    for address in &undone.joined {
        connection
            .execute(
                "DELETE FROM participants WHERE conversation_id = :id AND address = :address",
                named_params! { ":id": id.0, ":address": address },
            )
            .or_problem()?;
    }
    connection
        .execute(
            "DELETE FROM activities WHERE id IN (:activity, :follow_up) AND conversation_id = :id",
            named_params! { ":activity": undone.activity, ":follow_up": undone.follow_up, ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}

/// What was begun since in the same place joins the draft that comes back, so that no word is lost; the editor then
/// opens the plain text. Answers the newer draft, which still has its place.
fn take_newer(write: &Write<'_>, me: AgentId, back: &mut Draft) -> Result<Option<DraftId>, Problem> {
    let Some(conversation) = back.conversation_id else { return Ok(None) };
    let Some(newer) = drafts::find(write.connection(), me, conversation, back.kind)? else { return Ok(None) };
    let text = drafts::get(write.connection(), me, newer)?.text;
    if !text.trim().is_empty() {
        back.text = format!("{}\n\n{}", back.text.trim_end(), text);
        back.body.clear();
    }
    drafts::leave(write.connection(), newer)?;
    Ok(Some(newer))
}
