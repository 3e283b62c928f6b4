//! Letters of rooms above: written into their conversation, or begin one, and leave through the outbox like any other.

use super::model::{Delivery, Status};
use super::wire::{
    AfterSend, DraftKind, PrepareReplyRequest, Recipient, Recipients, SaveDraftRequest, SendAnswer, SendRequest,
};
use super::{drafts, history, proposal, reply, rows, topics};
use crate::agents;
use crate::desk::Desk;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, ConversationId, Formality, MessageId, OutboxId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// A letter with everything in its place.
pub(crate) struct OwnLetter<'a> {
    /// Where it is written; none begins a conversation.
    pub conversation: Option<ConversationId>,
    /// Where the conversation has nobody to write to, or there is none: name and address.
    pub to: Option<(String, String)>,
    pub subject: &'a str,
    /// From the salutation to the last sentence.
    pub body: &'a str,
    /// For whoever has no signature of their own.
    pub signature: &'a str,
    pub language: &'a str,
    pub formality: Formality,
    /// Nobody has looked at it: marked so that no machine answers, and the conversation stays where it is.
    pub is_automatic: bool,
}

/// How a letter of ours stands that was given to the outbox.
pub(crate) struct Leaving {
    pub outbox: OutboxId,
    pub state: Delivery,
    pub send_at: Timestamp,
}

/// Freezes a letter into a message and its row of the outbox, in the transaction of whoever writes it. Whoever rings the
/// outbox afterwards is the caller.
///
/// # Errors
/// `recipient-missing` where nobody can be written to, `no-mailbox`.
pub(crate) fn send_letter(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    letter: &OwnLetter<'_>,
) -> Result<SendAnswer, Problem> {
    let (recipients, subject) = addressed(write.connection(), me, letter)?;
    if recipients.to.is_empty() {
        return Err(Problem::refused("recipient-missing"));
    }
    let has_signature = !agents::get(write.connection(), me)?.signature_for(Some(letter.language)).is_empty();
    let text = if has_signature { letter.body.to_owned() } else { format!("{}\n\n{}", letter.body, letter.signature) };
    let draft = drafts::save(
        write,
        me,
        &SaveDraftRequest {
            id: None,
            conversation_id: None,
            channel_id: None,
            kind: if letter.conversation.is_some() { DraftKind::Reply } else { DraftKind::New },
            recipients,
            subject,
            body: String::new(),
            text,
            source_message_id: None,
            carries_history: Some(false),
            language: Some(letter.language.to_owned()),
            formality: Some(letter.formality),
        },
    )?;
    // Only now: somebody may be writing an answer of their own there.
    let draft = super::wire::Draft { conversation_id: letter.conversation, ..draft };
    let request = SendRequest {
        draft_id: draft.id,
        html: paragraphs(&draft.text),
        after: AfterSend::Pending,
        snoozed_until: None,
        follow_up_days: None,
        later: None,
    };
    let request = stays(write.connection(), letter, request)?;
    reply::freeze_whole(desk, write, me, &request, &draft, letter.is_automatic)
}

/// Whom it goes to, and under which subject: that of the conversation, so that it stays one in the customer's program too.
fn addressed(connection: &Connection, me: AgentId, letter: &OwnLetter<'_>) -> Result<(Recipients, String), Problem> {
    let direct = letter.to.iter().map(|(name, address)| Recipient { name: name.clone(), address: address.clone() });
    let direct = Recipients { to: direct.collect(), ..Recipients::default() };
    let Some(id) = letter.conversation else { return Ok((direct, letter.subject.to_owned())) };
    let request = PrepareReplyRequest { id, message_id: None, kind: DraftKind::Reply, to_all: false };
    let proposed = proposal::prepare(connection, me, &request)?;
    let recipients = if proposed.recipients.to.is_empty() { direct } else { proposed.recipients };
    Ok((recipients, proposed.subject))
}

/// A letter that a person sends waits for its answer; one that leaves by itself, and one into a conversation that is over
/// or snoozed, leaves the conversation where it is.
fn stays(connection: &Connection, letter: &OwnLetter<'_>, request: SendRequest) -> Result<SendRequest, Problem> {
    let Some(id) = letter.conversation else { return Ok(request) };
    let row = rows::row(connection, id)?;
    Ok(match row.status {
        Status::Open if letter.is_automatic => SendRequest { after: AfterSend::KeepOpen, ..request },
        Status::Closed if topics::check(connection, &[id]).is_ok() => {
            SendRequest { after: AfterSend::Close, ..request }
        }
        Status::Snoozed => SendRequest { after: AfterSend::Snooze, snoozed_until: row.snoozed_until, ..request },
        _ => request,
    })
}

fn paragraphs(text: &str) -> String {
    text.split("\n\n").map(|part| format!("<p>{}</p>", history::escaped(part))).collect()
}

/// How a letter stands; none where it was taken back, or is not ours.
pub(crate) fn leaving(connection: &Connection, message: MessageId) -> Result<Option<Leaving>, Problem> {
    connection
        .prepare_cached("SELECT id, state, send_at FROM outbox WHERE message_id = :message")
        .or_problem()?
        .query_row(named_params! { ":message": message.0 }, |row| {
            Ok(Leaving {
                outbox: OutboxId(row.get(0)?),
                state: row.get(1)?,
                send_at: Timestamp::from_millisecond(row.get(2)?),
            })
        })
        .optional()
        .or_problem()
}
