//! What we answered elsewhere, kept here once the agent says that it was sent.

use super::lines::{self, Said};
use super::rows;
use super::undo::{Inverse, Unsaid};
use crate::agents;
use crate::desk::undo as history;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::language::language_of;
use crate::inbox::model::{ContactWay, MessageKind, status_after_reply};
use crate::inbox::undo::{Before, Inverse as Recorded};
use crate::inbox::wire::{DraftKind, Recipients, RecordAnswerRequest, SaveDraftRequest};
use crate::inbox::{drafts, rows as inbox_rows, store};
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::named_params;
use sha2::{Digest, Sha256};

/// An answer that is out, by whoever wrote it: the draft of it is done with, and it is the customer's turn.
pub(super) fn write_down(
    write: &mut Write<'_>,
    who: AgentId,
    id: ConversationId,
    text: &str,
    at: Timestamp,
) -> Result<(), Problem> {
    let row = inbox_rows::row(write.connection(), id)?;
    let name = agents::get(write.connection(), who)?.name;
    let text = lines::clean(text);
    let language = language_of(&text);
    let said = Said {
        conversation: id,
        channel: row.channel_id,
        kind: MessageKind::Agent,
        agent: Some(who),
        at,
        author: &name,
        text: &text,
        language: language.as_deref(),
        hash: Sha256::digest(uuid::Uuid::new_v4().as_bytes()).into(),
        pictures: None,
    };
    lines::insert(write, &said)?;
    store::summarise(write.connection(), id)?;
    move_on(write, who, id)?;
    if let Some(draft) = drafts::find(write.connection(), who, id, DraftKind::Reply)? {
        drafts::delete(write, who, draft)?;
    }
    Ok(())
}

/// # Errors
/// `draft-empty`, `conversation-absent`, `contact-not-elsewhere` for a conversation that takes place in mail.
pub(super) fn record(write: &mut Write<'_>, me: AgentId, request: &RecordAnswerRequest) -> Result<UndoId, Problem> {
    let id = request.conversation_id;
    let row = inbox_rows::row(write.connection(), id)?;
    let thread = rows::thread(write.connection(), id)?;
    let way = thread.as_ref().and_then(|thread| thread.way).filter(|way| *way != ContactWay::Phone);
    if way.is_none() {
        return Err(Problem::refused("contact-not-elsewhere"));
    }
    let text = lines::clean(&request.text);
    if text.is_empty() {
        return Err(Problem::refused("draft-empty"));
    }
    let agent = agents::get(write.connection(), me)?;
    let language = language_of(&text);
    let mut unsaid = Unsaid { conversation: id, thread, ..Unsaid::default() };
    unsaid.before = Before::of(write.connection(), &[id])?;
    let said = Said {
        conversation: id,
        channel: row.channel_id,
        kind: MessageKind::Agent,
        agent: Some(me),
        at: write.now,
        author: &agent.name,
        text: &text,
        language: language.as_deref(),
        hash: Sha256::digest(uuid::Uuid::new_v4().as_bytes()).into(),
        pictures: None,
    };
    unsaid.messages.push(lines::insert(write, &said)?);
    store::summarise(write.connection(), id)?;
    move_on(write, me, id)?;
    if let Some(draft) = drafts::find(write.connection(), me, id, DraftKind::Reply)? {
        drafts::delete(write, me, draft)?;
        unsaid.answer = Some(text);
    }
    history::record(write, me, "inbox.record_answer", &Recorded::Contact(Box::new(Inverse::Unsay(Box::new(unsaid)))))
}

fn move_on(write: &Write<'_>, me: AgentId, id: ConversationId) -> Result<(), Problem> {
    let status = store::status(write.connection(), id)?;
    store::set_status_and_unread(write.connection(), id, status_after_reply(status), Some(false))?;
    let sql = "UPDATE conversations SET assignee_id = ifnull(assignee_id, :me) WHERE id = :id";
    write.connection().execute(sql, named_params! { ":me": me.0, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Gives the words back to the composer.
pub(super) fn return_draft(
    write: &mut Write<'_>,
    me: AgentId,
    id: ConversationId,
    text: String,
) -> Result<(), Problem> {
    if drafts::find(write.connection(), me, id, DraftKind::Reply)?.is_none() {
        let request = SaveDraftRequest {
            language: None,
            formality: None,
            id: None,
            conversation_id: Some(id),
            channel_id: None,
            kind: DraftKind::Reply,
            recipients: Recipients::default(),
            subject: String::new(),
            body: String::new(),
            text,
            source_message_id: None,
            carries_history: None,
        };
        drafts::save(write, me, &request)?;
    }
    Ok(())
}
