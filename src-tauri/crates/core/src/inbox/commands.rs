//! Commands of the inbox.

use super::deed::deed;
use super::wire::{
    AddNoteRequest, ApplyMacroAnswer, ApplyMacroRequest, AssignRequest, AttachFileRequest, AttachmentAnswer,
    AttachmentRequest, BulkAnswer, CancelSendAnswer, ConversationDetail, ConversationRequest, ConversationRow,
    DeedAnswer, DetachFileRequest, Draft, DraftFileRequest, DraftRequest, ImportAnswer, ImportRequest, MarkReadRequest,
    MessageHtmlRequest, MessageRequest, MessageSourceAnswer, MessageTextAnswer, OutboxItem, OutboxRequest,
    PrepareReplyAnswer, PrepareReplyRequest, PreviewMacroRequest, QuarantineItem, ResolveUnknownRequest, RowsRequest,
    SaveDraftRequest, SearchAnswer, SearchRequest, SendAnswer, SendRequest, SetPriorityRequest, SetStatusRequest, Tag,
    TagRequest, UndoAnswer, UndoProgress, UndoRequest, Whom,
};
use super::{
    apply, cancel, drafts, forwarding, import, jobs, outbox, proposal, quarantine, render, reply, rows, search,
};
use super::{triage, undo, views};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::long_work::Progress;
use crate::desk::write::OrProblem;
use crate::desk::{Desk, Write};
use crate::macros::wire::RenderedMacro;
use comptoir_kernel::{ConversationId, Problem, TagId, UndoId};
use std::path::PathBuf;
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    let mut commands = reading();
    commands.extend(deeds());
    commands.extend(writing());
    commands.extend(mail());
    commands.extend(super::person::commands());
    commands.extend(super::contacts::commands());
    commands.extend(super::topics::commands());
    commands.extend(super::similar::commands());
    commands.extend(super::articles::commands());
    commands.extend(super::aloud::commands());
    commands.extend(super::expected::commands());
    commands.extend(super::timing::commands());
    commands.extend(super::joining::commands());
    commands.extend(super::blocking::commands());
    commands.extend(super::mentions::commands());
    commands.extend(super::orders::commands());
    commands.extend(super::team::commands());
    commands.extend(views::commands());
    commands
}

fn reading() -> Vec<Command> {
    vec![
        Command::new("inbox.rows", "the rows of some conversations, as a list shows them", some_rows),
        Command::new("inbox.open", "one conversation with messages, notes and activity", open),
        Command::new("inbox.of_customer", "the conversations of a conversation's customer", of_customer),
        Command::new("inbox.search", "full-text search, newest first", find),
        Command::new("inbox.tags", "all tags", tags),
        Command::new("inbox.preview_macro", "the text of a macro for one conversation", preview_macro),
        Command::new("inbox.message_text", "the whole text of a message", message_text),
        Command::new("inbox.message_source", "the raw message", message_source),
        Command::new("inbox.attachment", "the bytes of an attachment", attachment),
        Command::new("inbox.quarantine", "what could not be read as a message", list_quarantine),
        Command::waiting(
            "inbox.message_html",
            "a message as a safe document",
            |desk, caller, request: MessageHtmlRequest| render::message_html(desk, caller.agent, request),
        ),
    ]
}

fn deeds() -> Vec<Command> {
    vec![
        Command::new("inbox.set_status", "open, pending, snoozed, closed or spam", set_status),
        Command::new("inbox.assign", "give conversations to an agent, or to nobody", assign),
        Command::new("inbox.set_priority", "low, normal, high or urgent", set_priority),
        Command::new("inbox.tag", "add and remove tags", tag),
        Command::new("inbox.mark_read", "mark as read or unread", mark_read),
        Command::new("inbox.add_note", "add an internal note", add_note),
        Command::new("inbox.apply_macro", "do what a macro does; answers its text for the draft", apply_macro),
        Command::new("inbox.undo", "take a deed back; a long one step by step", take_back),
        Command::new("inbox.undo_progress", "how far a long deed is taken back", undo_progress),
        Command::new("inbox.cancel_undo", "end the undo of a long deed after the step that it is at", cancel_undo),
    ]
}

fn writing() -> Vec<Command> {
    vec![
        Command::new("inbox.prepare_reply", "what an answer or a forward begins with", prepare_reply),
        Command::new("inbox.save_draft", "keep a draft", save_draft),
        Command::new("inbox.get_draft", "one draft", get_draft),
        Command::new("inbox.drafts", "drafts of new conversations", list_drafts),
        Command::new("inbox.delete_draft", "throw a draft away", delete_draft),
        Command::new("inbox.attach_file", "attach a file or picture to a draft", attach_file),
        Command::new("inbox.draft_file", "the bytes of a draft's file", draft_file),
        Command::new("inbox.detach_file", "remove a file from a draft", detach_file),
        Command::new("inbox.send", "freeze a draft and put it into the outbox", send),
        Command::new("inbox.cancel_send", "take a message back that has not left", cancel_send),
        Command::new("inbox.outbox", "what has not left for good", list_outbox),
        Command::new("inbox.retry_send", "try a failed message again now", retry_send),
        Command::new("inbox.resolve_unknown", "decide about a message that may have left", resolve_unknown),
    ]
}

fn mail() -> Vec<Command> {
    vec![
        Command::waiting("inbox.import", "read an mbox, Maildir or .eml file into the desk", import_file),
        Command::new("inbox.cancel_import", "end the import that is running; what it stored stays", cancel_import),
        Command::waiting("inbox.sync", "read every mailbox once", sync),
        Command::waiting("inbox.flush_outbox", "send what is due now", flush),
    ]
}

fn some_rows(desk: &Arc<Desk>, _: Caller, request: RowsRequest) -> Result<Vec<ConversationRow>, Problem> {
    desk.read(|connection| rows::some(connection, &request.ids))
}

fn open(desk: &Arc<Desk>, caller: Caller, request: ConversationRequest) -> Result<ConversationDetail, Problem> {
    desk.read(|connection| {
        let id = super::joining::living(connection, request.id)?;
        rows::detail(connection, caller.agent, id)
    })
}

fn of_customer(desk: &Arc<Desk>, _: Caller, request: ConversationRequest) -> Result<Vec<ConversationRow>, Problem> {
    desk.read(|connection| {
        let row = rows::row(connection, request.id)?;
        rows::of_customer(connection, row.customer_id)
    })
}

fn find(desk: &Arc<Desk>, _: Caller, request: SearchRequest) -> Result<SearchAnswer, Problem> {
    desk.read(|connection| search::search(connection, &request.query, request.limit.unwrap_or(50)))
}

fn tags(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<Tag>, Problem> {
    desk.read(|connection| {
        let mut statement = connection.prepare_cached("SELECT id, name FROM tags ORDER BY name").or_problem()?;
        let rows = statement.query_map([], |row| Ok(Tag { id: TagId(row.get(0)?), name: row.get(1)? })).or_problem()?;
        rows.collect::<Result<_, _>>().or_problem()
    })
}

fn message_text(desk: &Arc<Desk>, _: Caller, request: MessageRequest) -> Result<MessageTextAnswer, Problem> {
    Ok(MessageTextAnswer { text: render::text(desk, request.message_id)? })
}

fn message_source(desk: &Arc<Desk>, _: Caller, request: MessageRequest) -> Result<MessageSourceAnswer, Problem> {
    Ok(MessageSourceAnswer { source: render::source(desk, request.message_id)? })
}

fn attachment(desk: &Arc<Desk>, _: Caller, request: AttachmentRequest) -> Result<AttachmentAnswer, Problem> {
    render::attachment(desk, request.id)
}

fn list_quarantine(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<QuarantineItem>, Problem> {
    desk.read(|connection| quarantine::list(connection, desk.store().blobs()))
}

/// Runs a deed upon some conversations, or upon all of a view.
fn bulk(
    desk: &Desk,
    caller: Caller,
    name: &'static str,
    whom: &Whom,
    deed: impl FnOnce(&mut Write<'_>, &[ConversationId]) -> Result<Option<UndoId>, Problem>,
) -> Result<BulkAnswer, Problem> {
    desk.write(name, Some(caller.agent), |write| views::upon(write, caller.agent, whom, deed))
}

fn set_status(desk: &Arc<Desk>, caller: Caller, request: SetStatusRequest) -> Result<BulkAnswer, Problem> {
    bulk(desk, caller, "inbox.set_status", &request.whom, |write, ids| {
        triage::set_status(write, caller.agent, ids, request.status, request.snoozed_until).map(Some)
    })
}

fn assign(desk: &Arc<Desk>, caller: Caller, request: AssignRequest) -> Result<BulkAnswer, Problem> {
    bulk(desk, caller, "inbox.assign", &request.whom, |write, ids| {
        triage::assign(write, caller.agent, ids, request.agent_id).map(Some)
    })
}

fn set_priority(desk: &Arc<Desk>, caller: Caller, request: SetPriorityRequest) -> Result<BulkAnswer, Problem> {
    bulk(desk, caller, "inbox.set_priority", &request.whom, |write, ids| {
        triage::set_priority(write, caller.agent, ids, request.priority).map(Some)
    })
}

fn tag(desk: &Arc<Desk>, caller: Caller, request: TagRequest) -> Result<BulkAnswer, Problem> {
    bulk(desk, caller, "inbox.tag", &request.whom, |write, ids| {
        triage::tag(write, caller.agent, ids, &request.add, &request.remove).map(Some)
    })
}

fn mark_read(desk: &Arc<Desk>, caller: Caller, request: MarkReadRequest) -> Result<BulkAnswer, Problem> {
    bulk(desk, caller, "inbox.mark_read", &request.whom, |write, ids| {
        triage::mark_read(write, caller.agent, ids, request.is_read)
    })
}

fn add_note(desk: &Arc<Desk>, caller: Caller, request: AddNoteRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.add_note", |write| triage::add_note(write, caller.agent, request.id, &request.text))
}

fn take_back(desk: &Arc<Desk>, caller: Caller, request: UndoRequest) -> Result<UndoAnswer, Problem> {
    undo::take_back(desk, caller.agent, request.undo_id)
}

fn undo_progress(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<UndoProgress, Problem> {
    let Progress { done, total } = desk.long_undo.progress().unwrap_or(Progress { done: 0, total: 0 });
    Ok(UndoProgress { done, total })
}

fn cancel_undo(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.long_undo.cancel();
    Ok(Done {})
}

fn apply_macro(desk: &Arc<Desk>, caller: Caller, request: ApplyMacroRequest) -> Result<ApplyMacroAnswer, Problem> {
    desk.write("inbox.apply_macro", Some(caller.agent), |write| apply::apply(write, caller.agent, &request))
}

fn preview_macro(desk: &Arc<Desk>, caller: Caller, request: PreviewMacroRequest) -> Result<RenderedMacro, Problem> {
    desk.read(|connection| apply::preview(connection, caller.agent, desk.now(), request))
}

fn prepare_reply(
    desk: &Arc<Desk>,
    caller: Caller,
    request: PrepareReplyRequest,
) -> Result<PrepareReplyAnswer, Problem> {
    desk.read(|connection| proposal::prepare(connection, caller.agent, &request))
}

fn save_draft(desk: &Arc<Desk>, caller: Caller, mut request: SaveDraftRequest) -> Result<Draft, Problem> {
    // The conversation may have been merged while this was being written.
    if let Some(id) = request.conversation_id {
        request.conversation_id = Some(desk.read(|connection| super::joining::living(connection, id))?);
    }
    forwarding::save_draft(desk, caller.agent, &request)
}

fn get_draft(desk: &Arc<Desk>, caller: Caller, request: DraftRequest) -> Result<Draft, Problem> {
    desk.read(|connection| drafts::get(connection, caller.agent, request.id))
}

fn list_drafts(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Vec<Draft>, Problem> {
    desk.read(|connection| drafts::unattached(connection, caller.agent))
}

fn delete_draft(desk: &Arc<Desk>, caller: Caller, request: DraftRequest) -> Result<Done, Problem> {
    desk.write("inbox.delete_draft", Some(caller.agent), |write| drafts::delete(write, caller.agent, request.id))?;
    Ok(Done {})
}

fn attach_file(desk: &Arc<Desk>, caller: Caller, request: AttachFileRequest) -> Result<Draft, Problem> {
    drafts::attach(desk, caller.agent, &request)
}

fn draft_file(desk: &Arc<Desk>, caller: Caller, request: DraftFileRequest) -> Result<AttachmentAnswer, Problem> {
    drafts::file(desk, caller.agent, request.draft_id, request.file_id)
}

fn detach_file(desk: &Arc<Desk>, caller: Caller, request: DetachFileRequest) -> Result<Draft, Problem> {
    desk.write("inbox.detach_file", Some(caller.agent), |write| {
        drafts::detach(write, caller.agent, request.draft_id, request.file_id)
    })
}

fn send(desk: &Arc<Desk>, caller: Caller, request: SendRequest) -> Result<SendAnswer, Problem> {
    reply::send(desk, caller.agent, &request)
}

fn cancel_send(desk: &Arc<Desk>, caller: Caller, request: OutboxRequest) -> Result<CancelSendAnswer, Problem> {
    let answer =
        desk.write("inbox.cancel_send", Some(caller.agent), |write| cancel::cancel(write, caller.agent, request.id))?;
    // What was taken back is nowhere any more.
    desk.shelf().clear();
    Ok(answer)
}

fn list_outbox(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<OutboxItem>, Problem> {
    desk.read(outbox::list)
}

fn retry_send(desk: &Arc<Desk>, caller: Caller, request: OutboxRequest) -> Result<Done, Problem> {
    desk.write("inbox.retry_send", Some(caller.agent), |write| outbox::retry(write, request.id))?;
    desk.outbox_bell.notify_one();
    Ok(Done {})
}

fn resolve_unknown(desk: &Arc<Desk>, caller: Caller, request: ResolveUnknownRequest) -> Result<Done, Problem> {
    desk.write("inbox.resolve_unknown", Some(caller.agent), |write| {
        outbox::decide(write, request.id, request.decision)
    })?;
    desk.outbox_bell.notify_one();
    Ok(Done {})
}

async fn import_file(desk: Arc<Desk>, _: Caller, request: ImportRequest) -> Result<ImportAnswer, Problem> {
    let work = move || {
        let path = PathBuf::from(&request.path);
        let cancel = desk.begin_import();
        import::import(&desk, request.kind, &path, &cancel)
    };
    tokio::task::spawn_blocking(work).await.map_err(Problem::broken)?
}

fn cancel_import(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.cancel_import();
    Ok(Done {})
}

async fn sync(desk: Arc<Desk>, _: Caller, _request: Nothing) -> Result<ImportAnswer, Problem> {
    jobs::sync_once(&desk).await
}

#[derive(Debug, serde::Serialize, ts_rs::TS)]
pub struct FlushAnswer {
    pub sent: u32,
}

async fn flush(desk: Arc<Desk>, _: Caller, _request: Nothing) -> Result<FlushAnswer, Problem> {
    Ok(FlushAnswer { sent: outbox::flush(&desk).await? })
}
