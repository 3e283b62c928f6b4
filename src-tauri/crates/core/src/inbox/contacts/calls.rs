//! Writing a call down: as a note in a conversation, with what is to come of it.

use super::lines::{self, Said};
use super::undo::{Inverse, Unsaid};
use super::{call_draft, rows};
use crate::customers::model::HandleKind;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo as history};
use crate::inbox::language::language_of;
use crate::inbox::model::{CallDirection, CallOutcome, ContactWay, MessageKind, Status, subject_of};
use crate::inbox::undo::{Before, Inverse as Recorded};
use crate::inbox::wire::{CallDraft, CallForm, CallInfo, LogCallAnswer, LogCallRequest};
use crate::inbox::{rows as inbox_rows, store, topics};
use crate::{agents, channels, customers};
use comptoir_kernel::{AgentId, ChannelId, ConversationId, CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use uuid::Uuid;

/// Logs the call of a request, with the timer of the draft where the request names no time.
///
/// # Errors
/// `customer-nameless` without anybody, `customer-handle-invalid`, `call-back-when` without a time to come,
/// `conversation-absent`.
pub(super) fn log(write: &mut Write<'_>, me: AgentId, request: LogCallRequest) -> Result<LogCallAnswer, Problem> {
    let draft = call_draft::get(write.connection(), me)?;
    let counted = draft.as_ref().map_or(0, |draft| call_draft::counted(draft, write.now) / 1000);
    let call = Call {
        seconds: request.seconds.unwrap_or_else(|| u32::try_from(counted).unwrap_or(0)),
        at: request.started_at.or(draft.as_ref().map(|draft| draft.started_at)).unwrap_or(write.now).min(write.now),
        form: request.form,
        channel: None,
    };
    let mut logged = file(write, me, &call)?;
    if let Some(draft) = draft {
        call_draft::delete(write, me)?;
        logged.unsaid.draft = Some(draft);
    }
    let inverse = Recorded::Contact(Box::new(Inverse::Unsay(Box::new(logged.unsaid))));
    let undo_id = history::record(write, me, "inbox.log_call", &inverse)?;
    Ok(LogCallAnswer { conversation_id: logged.conversation, message_id: logged.message, undo_id })
}

/// A call that is about to be written down.
pub(super) struct Call {
    pub form: CallForm,
    pub seconds: u32,
    pub at: Timestamp,
    /// The built-in channel of phone notes when none is named.
    pub channel: Option<ChannelId>,
}

pub(super) struct Logged {
    pub conversation: ConversationId,
    message: comptoir_kernel::MessageId,
    unsaid: Unsaid,
}

pub(super) fn file(write: &mut Write<'_>, me: AgentId, call: &Call) -> Result<Logged, Problem> {
    let form = &call.form;
    let info = info_of(write, call)?;
    let mut unsaid = Unsaid::default();
    let customer = customer_of(write, form, &mut unsaid)?;
    let info = CallInfo { number: number_of(write.connection(), customer, &info.number)?, ..info };
    let text = lines::clean(&form.text);
    let (conversation, channel) = place_of(write, call, customer, &text, &mut unsaid)?;
    let agent = agents::get(write.connection(), me)?;
    let language = form.language.clone().filter(|tag| !tag.is_empty()).or_else(|| language_of(&text));
    let mut hash = [0; 32];
    hash.iter_mut()
        .zip(Uuid::new_v4().as_bytes().iter().chain(Uuid::new_v4().as_bytes()))
        .for_each(|(to, from)| *to = *from);
    let message = lines::insert(
        write,
        &Said {
            conversation,
            channel,
            kind: MessageKind::Note,
            agent: Some(me),
            at: call.at,
            author: &agent.name,
            text: &text,
            language: language.as_deref(),
            hash,
            pictures: None,
        },
    )?;
    rows::insert_call(write.connection(), message, &info)?;
    store::summarise(write.connection(), conversation)?;
    unsaid.messages.push(message);
    remember_place(write, conversation, &info, unsaid.is_new)?;
    move_on(write, me, conversation, form, &info, &mut unsaid)?;
    unsaid.conversation = conversation;
    write.changed(Topic::Conversations, conversation.0);
    Ok(Logged { conversation, message, unsaid })
}

fn info_of(write: &Write<'_>, call: &Call) -> Result<CallInfo, Problem> {
    let form = &call.form;
    let outcome = form.outcome.unwrap_or(CallOutcome::Answered);
    let call_back_at = form.call_back_at.filter(|_| outcome == CallOutcome::CallBack);
    if outcome == CallOutcome::CallBack && call_back_at.is_none_or(|at| at <= write.now) {
        return Err(Problem::refused("call-back-when"));
    }
    Ok(CallInfo {
        direction: form.direction.unwrap_or(CallDirection::Incoming),
        outcome,
        number: form.number.trim().chars().filter(|c| !c.is_control()).take(60).collect(),
        seconds: call.seconds,
        call_back_at,
    })
}

/// Who called: the one chosen, the owner of the number, or somebody new.
fn customer_of(write: &mut Write<'_>, form: &CallForm, unsaid: &mut Unsaid) -> Result<CustomerId, Problem> {
    let connection = write.connection();
    let chosen = match (form.customer_id, form.conversation_id) {
        (Some(id), _) => Some(customers::get(connection, id)?.id),
        (None, Some(conversation)) => Some(inbox_rows::row(connection, conversation)?.customer_id),
        (None, None) => customers::find_by_handle(connection, HandleKind::Phone, &form.number)?,
    };
    let Some(id) = chosen else {
        let handle = (HandleKind::Phone, form.number.as_str());
        let (id, inverse) = customers::meet(write, &form.name, Some(handle))?;
        unsaid.customers.push(inverse);
        return Ok(id);
    };
    if !form.number.trim().is_empty() {
        unsaid.customers.extend(customers::learn_handle(write, id, HandleKind::Phone, &form.number)?);
    }
    Ok(id)
}

/// The number typed, or the one that is known.
fn number_of(connection: &Connection, customer: CustomerId, typed: &str) -> Result<String, Problem> {
    if !typed.is_empty() {
        return Ok(typed.to_owned());
    }
    let handles = customers::get(connection, customer)?.handles;
    let phone = handles.into_iter().find(|handle| matches!(handle.kind, HandleKind::Phone | HandleKind::Whatsapp));
    Ok(phone.map(|handle| handle.value).unwrap_or_default())
}

/// Where the note goes: the conversation chosen, or a new one.
fn place_of(
    write: &mut Write<'_>,
    call: &Call,
    customer: CustomerId,
    text: &str,
    unsaid: &mut Unsaid,
) -> Result<(ConversationId, ChannelId), Problem> {
    if let Some(id) = call.form.conversation_id {
        let row = inbox_rows::row(write.connection(), id)?;
        if row.customer_id != customer {
            return Err(Problem::refused("request-invalid").with("detail", "customerId"));
        }
        unsaid.before = Before::of(write.connection(), &[id])?;
        unsaid.thread = rows::thread(write.connection(), id)?;
        return Ok((id, row.channel_id));
    }
    let channel = match call.channel {
        Some(channel) => channel,
        None => channels::file_channel(write.connection(), ContactWay::Phone.as_str(), write.now)?,
    };
    write.changed(Topic::Channels, channel.0);
    unsaid.is_new = true;
    Ok((lines::begin(write, channel, customer, &subject_of(text), call.at)?, channel))
}

/// Notes the number and when to call; a call that has taken place makes an older promise void.
fn remember_place(write: &Write<'_>, id: ConversationId, info: &CallInfo, is_new: bool) -> Result<(), Problem> {
    let before = rows::thread(write.connection(), id)?;
    if before.is_none() && !is_new && info.call_back_at.is_none() {
        return Ok(());
    }
    let mut thread = before.unwrap_or_default();
    if is_new {
        thread.way = Some(ContactWay::Phone);
    }
    thread.number.clone_from(&info.number);
    thread.call_back_at = info.call_back_at;
    rows::put_thread(write.connection(), id, Some(&thread))
}

/// The state after the call: asleep until we call back, closed, or open.
fn move_on(
    write: &mut Write<'_>,
    me: AgentId,
    id: ConversationId,
    form: &CallForm,
    info: &CallInfo,
    unsaid: &mut Unsaid,
) -> Result<(), Problem> {
    let was = store::status(write.connection(), id)?;
    if form.is_done && info.call_back_at.is_none() {
        topics::check(write.connection(), &[id])?;
    }
    let (status, event) = match info.call_back_at {
        Some(_) => (Status::Snoozed, Some("call-back")),
        None if form.is_done => (Status::Closed, Some("closed")),
        None if matches!(was, Status::Closed | Status::Snoozed) => (Status::Open, Some("opened")),
        None => (was, None),
    };
    write
        .connection()
        .execute(
            "UPDATE conversations SET status = :status, snoozed_until = :until, is_unread = 0,
               assignee_id = ifnull(assignee_id, :me) WHERE id = :id",
            named_params! {
                ":status": status.as_str(),
                ":until": info.call_back_at.map(Timestamp::as_millisecond),
                ":me": me.0,
                ":id": id.0,
            },
        )
        .or_problem()?;
    if let Some(event) = event {
        let until = info.call_back_at.map(|at| at.as_millisecond().to_string());
        let args = serde_json::json!({ "until": until.unwrap_or_default(), "number": info.number }).to_string();
        store::insert_activity(write.connection(), id, Some(me), write.now, event, &args)?;
        unsaid.activities.push(write.connection().last_insert_rowid());
    }
    Ok(())
}

/// Puts a draft back that was used up, unless another one was begun since.
pub(super) fn return_draft(write: &mut Write<'_>, me: AgentId, draft: &CallDraft) -> Result<(), Problem> {
    if call_draft::get(write.connection(), me)?.is_none() {
        let paused = CallDraft { running_since: None, ..draft.clone() };
        call_draft::put(write, me, &paused)?;
    }
    Ok(())
}
