//! Deeds upon whole conversations: state, hand, urgency, tags, read marks, notes, splitting.

use super::model::{MessageKind, Priority, Status};
use super::undo::{Before, Inverse};
use super::wire::{Recipients, TagRequest};
use super::{fold, store, timing};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use comptoir_kernel::{AgentId, ConversationId, MessageId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::named_params;
use sha2::{Digest, Sha256};

/// Moves conversations to a state. Snoozing needs a time in the future.
pub(super) fn set_status(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    status: Status,
    snoozed_until: Option<Timestamp>,
) -> Result<UndoId, Problem> {
    let until = snoozed_until.filter(|_| status == Status::Snoozed);
    if status == Status::Snoozed && until.is_none_or(|until| until <= write.now) {
        return Err(Problem::refused("request-invalid").with("detail", "snoozedUntil"));
    }
    if status == Status::Closed {
        super::topics::check(write.connection(), ids)?;
    }
    let before = Before::of(write.connection(), ids)?;
    for id in ids {
        write
            .connection()
            .prepare_cached(
                "UPDATE conversations SET status = :status, snoozed_until = :until,
                   is_unread = CASE WHEN :status IN ('closed', 'spam') THEN 0 ELSE is_unread END
                 WHERE id = :id",
            )
            .or_problem()?
            .execute(named_params! {
                ":status": status.as_str(),
                ":until": until.map(Timestamp::as_millisecond),
                ":id": id.0,
            })
            .or_problem()?;
        timing::Standing::reset(write.connection(), *id)?;
        let args =
            until.map_or_else(|| "{}".to_owned(), |until| format!("{{\"until\":\"{}\"}}", until.as_millisecond()));
        let event = match status {
            Status::Open => "opened",
            Status::Pending => "pending",
            Status::Snoozed => "snoozed",
            Status::Closed => "closed",
            Status::Spam => "spam",
        };
        store::insert_activity(write.connection(), *id, Some(me), write.now, event, &args)?;
        write.changed(Topic::Conversations, id.0);
    }
    undo::record(write, me, "inbox.set_status", &Inverse::Restore(before))
}

pub(super) fn assign(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    to: Option<AgentId>,
) -> Result<UndoId, Problem> {
    let before = Before::of(write.connection(), ids)?;
    let name = to.map(|to| crate::agents::get(write.connection(), to)).transpose()?.map(|agent| agent.name);
    let args = serde_json::json!({ "name": name.unwrap_or_default() }).to_string();
    for id in ids {
        write
            .connection()
            .prepare_cached("UPDATE conversations SET assignee_id = :to WHERE id = :id")
            .or_problem()?
            .execute(named_params! { ":to": to.map(|to| to.0), ":id": id.0 })
            .or_problem()?;
        let event = if to.is_some() { "assigned" } else { "unassigned" };
        store::insert_activity(write.connection(), *id, Some(me), write.now, event, &args)?;
        write.changed(Topic::Conversations, id.0);
    }
    undo::record(write, me, "inbox.assign", &Inverse::Restore(before))
}

pub(super) fn set_priority(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    priority: Priority,
) -> Result<UndoId, Problem> {
    let before = Before::of(write.connection(), ids)?;
    for id in ids {
        write
            .connection()
            .execute(
                "UPDATE conversations SET priority = :rank WHERE id = :id",
                named_params! { ":rank": priority.rank(), ":id": id.0 },
            )
            .or_problem()?;
        write.changed(Topic::Conversations, id.0);
    }
    undo::record(write, me, "inbox.set_priority", &Inverse::Restore(before))
}

pub(super) fn mark_read(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    is_read: bool,
) -> Result<Option<UndoId>, Problem> {
    let before = Before::of(write.connection(), ids)?;
    for id in ids {
        write
            .connection()
            .prepare_cached("UPDATE conversations SET is_unread = :unread WHERE id = :id")
            .or_problem()?
            .execute(named_params! { ":unread": !is_read, ":id": id.0 })
            .or_problem()?;
        write.changed(Topic::Unread, id.0);
    }
    // Reading happens by looking; only the wish to see something as unread again is worth taking back.
    if is_read {
        return Ok(None);
    }
    undo::record(write, me, "inbox.mark_read", &Inverse::Restore(before)).map(Some)
}

pub(super) fn tag(write: &mut Write<'_>, me: AgentId, request: &TagRequest) -> Result<UndoId, Problem> {
    let before = Before::of(write.connection(), &request.ids)?;
    for id in &request.ids {
        for name in request.add.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
            add_tag(write, *id, name)?;
        }
        for name in &request.remove {
            write
                .connection()
                .execute(
                    "DELETE FROM conversation_tags WHERE conversation_id = :id
                       AND tag_id = (SELECT id FROM tags WHERE name = :name)",
                    named_params! { ":id": id.0, ":name": name.trim() },
                )
                .or_problem()?;
        }
        write.changed(Topic::Conversations, id.0);
    }
    write.changed(Topic::Tags, 0);
    undo::record(write, me, "inbox.tag", &Inverse::Restore(before))
}

pub(super) fn add_tag(write: &Write<'_>, id: ConversationId, name: &str) -> Result<(), Problem> {
    let connection = write.connection();
    connection
        .execute("INSERT INTO tags (name) VALUES (:name) ON CONFLICT DO NOTHING", named_params! { ":name": name })
        .or_problem()?;
    connection
        .execute(
            "INSERT INTO conversation_tags (conversation_id, tag_id)
             SELECT :id, id FROM tags WHERE name = :name ON CONFLICT DO NOTHING",
            named_params! { ":id": id.0, ":name": name },
        )
        .or_problem()?;
    Ok(())
}

/// Adds an internal note. It never leaves the desk.
pub(super) fn add_note(write: &mut Write<'_>, me: AgentId, id: ConversationId, text: &str) -> Result<UndoId, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::refused("draft-empty"));
    }
    let conversation = super::rows::row(write.connection(), id)?;
    let agent = crate::agents::get(write.connection(), me)?;
    let mut hash = Sha256::new();
    hash.update(uuid::Uuid::new_v4().as_bytes());
    let note = store::insert_message(
        write.connection(),
        &store::NewMessage {
            conversation: id,
            channel: conversation.channel_id,
            kind: MessageKind::Note,
            agent: Some(me),
            at: write.now,
            received_at: write.now,
            from_name: &agent.name,
            from_address: "",
            recipients: &Recipients::default(),
            subject: "",
            text,
            visible_text: text,
            has_html: false,
            language: None,
            automatic: "no",
            authentication: "unknown",
            is_new_participant: false,
            subject_changed: false,
            message_id: "",
            content_hash: &hash.finalize().into(),
            bounce: None,
            raw_id: None,
        },
    )?;
    store::insert_words(write.connection(), note, write.now, ["", &fold::fold(&agent.name), &fold::fold(text)])?;
    write.changed(Topic::Conversations, id.0);
    undo::record(write, me, "inbox.add_note", &Inverse::DeleteNote { conversation: id, note })
}

/// Gives a message and everything after it a conversation of their own.
pub(super) fn split(
    write: &mut Write<'_>,
    me: AgentId,
    message: MessageId,
) -> Result<(ConversationId, UndoId), Problem> {
    let connection = write.connection();
    let (from, at, subject): (i64, i64, String) = connection
        .query_row(
            "SELECT conversation_id, at, subject FROM messages WHERE id = :id",
            named_params! { ":id": message.0 },
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .map_err(|error| Problem::absent("message-absent").because(error))?;
    let from = ConversationId(from);
    let old = super::rows::row(connection, from)?;
    let new = store::insert_conversation(
        connection,
        &store::NewConversation {
            channel: old.channel_id,
            customer: old.customer_id,
            subject: &subject,
            subject_key: &super::thread::subject_key(&subject),
            status: Status::Open,
            is_unread: false,
            at: Timestamp::from_millisecond(at),
        },
    )?;
    let moved = super::undo::move_messages(connection, from, new, Timestamp::from_millisecond(at))?;
    for id in [from, new] {
        store::summarise(connection, id)?;
    }
    store::insert_activity(connection, from, Some(me), write.now, "split", "{}")?;
    write.changed(Topic::Conversations, from.0);
    write.changed(Topic::Conversations, new.0);
    let undo_id = undo::record(write, me, "inbox.split", &Inverse::Unsplit { from, new, moved })?;
    Ok((new, undo_id))
}
