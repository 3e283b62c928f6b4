//! Deeds upon whole conversations: state, hand, urgency, tags, read marks, notes.

use super::model::{MessageKind, Priority, Status};
use super::undo::{Before, Inverse};
use super::wire::Recipients;
use super::{fold, mentions, store, timing};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp, UndoId};
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
    write
        .connection()
        .prepare_cached(
            "UPDATE conversations SET status = :status, snoozed_until = :until,
               is_unread = CASE WHEN :status IN ('closed', 'spam') THEN 0 ELSE is_unread END
             WHERE id IN (SELECT value FROM json_each(:ids))",
        )
        .or_problem()?
        .execute(named_params! {
            ":status": status.as_str(),
            ":until": until.map(Timestamp::as_millisecond),
            ":ids": list(ids),
        })
        .or_problem()?;
    let args = until.map_or_else(|| "{}".to_owned(), |until| format!("{{\"until\":\"{}\"}}", until.as_millisecond()));
    let event = match status {
        Status::Open => "opened",
        Status::Pending => "pending",
        Status::Snoozed => "snoozed",
        Status::Closed => "closed",
        Status::Spam => "spam",
    };
    for id in ids {
        timing::Standing::reset(write.connection(), *id)?;
    }
    note_all(write, me, ids, event, &args)?;
    undo::record(write, me, "inbox.set_status", &Inverse::Restore(before))
}

/// The ids as JSON, to be bound: one statement does for all what would else be thousands.
fn list(ids: &[ConversationId]) -> String {
    serde_json::to_string(ids).unwrap_or_default()
}

/// One line of activity for each, and the news.
fn note_all(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    event: &str,
    args: &str,
) -> Result<(), Problem> {
    write
        .connection()
        .prepare_cached(
            "INSERT INTO activities (conversation_id, agent_id, at, event, args)
             SELECT value, :agent, :at, :event, :args FROM json_each(:ids)",
        )
        .or_problem()?
        .execute(named_params! {
            ":agent": me.0,
            ":at": write.now.as_millisecond(),
            ":event": event,
            ":args": args,
            ":ids": list(ids),
        })
        .or_problem()?;
    tell(write, Topic::Conversations, ids);
    Ok(())
}

fn tell(write: &mut Write<'_>, topic: Topic, ids: &[ConversationId]) {
    for id in ids {
        write.changed(topic, id.0);
    }
}

pub(super) fn assign(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    to: Option<AgentId>,
) -> Result<UndoId, Problem> {
    if let Some(to) = to {
        crate::agents::check_active(write, to)?;
    }
    let before = Before::of(write.connection(), ids)?;
    let name = to.map(|to| crate::agents::get(write.connection(), to)).transpose()?.map(|agent| agent.name);
    let args = serde_json::json!({ "name": name.unwrap_or_default() }).to_string();
    write
        .connection()
        .prepare_cached("UPDATE conversations SET assignee_id = :to WHERE id IN (SELECT value FROM json_each(:ids))")
        .or_problem()?
        .execute(named_params! { ":to": to.map(|to| to.0), ":ids": list(ids) })
        .or_problem()?;
    note_all(write, me, ids, if to.is_some() { "assigned" } else { "unassigned" }, &args)?;
    if to.is_some_and(|to| to != me) {
        tell(write, Topic::Notices, ids);
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
    write
        .connection()
        .prepare_cached("UPDATE conversations SET priority = :rank WHERE id IN (SELECT value FROM json_each(:ids))")
        .or_problem()?
        .execute(named_params! { ":rank": priority.rank(), ":ids": list(ids) })
        .or_problem()?;
    tell(write, Topic::Conversations, ids);
    undo::record(write, me, "inbox.set_priority", &Inverse::Restore(before))
}

pub(super) fn mark_read(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    is_read: bool,
) -> Result<Option<UndoId>, Problem> {
    let before = Before::of(write.connection(), ids)?;
    write
        .connection()
        .prepare_cached("UPDATE conversations SET is_unread = :unread WHERE id IN (SELECT value FROM json_each(:ids))")
        .or_problem()?
        .execute(named_params! { ":unread": !is_read, ":ids": list(ids) })
        .or_problem()?;
    tell(write, Topic::Unread, ids);
    // Reading happens by looking; the wish to see something as unread again, or many as read, is worth taking back.
    if is_read && ids.len() == 1 {
        return Ok(None);
    }
    undo::record(write, me, "inbox.mark_read", &Inverse::Restore(before)).map(Some)
}

pub(super) fn tag(
    write: &mut Write<'_>,
    me: AgentId,
    ids: &[ConversationId],
    add: &[String],
    remove: &[String],
) -> Result<UndoId, Problem> {
    let before = Before::of(write.connection(), ids)?;
    for name in add.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        write
            .connection()
            .execute("INSERT INTO tags (name) VALUES (:name) ON CONFLICT DO NOTHING", named_params! { ":name": name })
            .or_problem()?;
        write
            .connection()
            .prepare_cached(
                "INSERT INTO conversation_tags (conversation_id, tag_id)
                 SELECT ids.value, tags.id FROM json_each(:ids) ids, tags WHERE tags.name = :name
                 ON CONFLICT DO NOTHING",
            )
            .or_problem()?
            .execute(named_params! { ":ids": list(ids), ":name": name })
            .or_problem()?;
    }
    for name in remove {
        write
            .connection()
            .prepare_cached(
                "DELETE FROM conversation_tags WHERE conversation_id IN (SELECT value FROM json_each(:ids))
                   AND tag_id = (SELECT id FROM tags WHERE name = :name)",
            )
            .or_problem()?
            .execute(named_params! { ":ids": list(ids), ":name": name.trim() })
            .or_problem()?;
    }
    tell(write, Topic::Conversations, ids);
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
    let inverse = insert_note(write, me, id, text, None)?;
    undo::record(write, me, "inbox.add_note", &inverse)
}

/// Adds a note that concerns whoever is named in it, and `also`; answers what takes it back.
pub(super) fn insert_note(
    write: &mut Write<'_>,
    me: AgentId,
    id: ConversationId,
    text: &str,
    also: Option<AgentId>,
) -> Result<Inverse, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::refused("draft-empty"));
    }
    let conversation = super::rows::row(write.connection(), id)?;
    let id = conversation.id;
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
    let followed = mentions::note(write, me, id, note, text, also)?;
    write.changed(Topic::Conversations, id.0);
    Ok(Inverse::DeleteNote { conversation: id, note, followed })
}
