//! Taking over what was said elsewhere: pasted messages and screenshots, once each.

use super::lines::{self, Said};
use super::picture::{self, Carrier};
use super::preview::{Known, hashes};
use super::undo::{Inverse, Unsaid};
use super::{rows, ways};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic, undo as history};
use crate::inbox::language::language_of;
use crate::inbox::model::{ContactWay, MessageKind, Status, status_after_customer, status_after_reply, subject_of};
use crate::inbox::undo::{Before, Inverse as Recorded};
use crate::inbox::wire::{CaptureAnswer, CaptureRequest, CapturedLine};
use crate::inbox::{rows as inbox_rows, store};
use crate::{agents, channels, customers};
use comptoir_kernel::{AgentId, ChannelId, ConversationId, CustomerId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

/// Nobody pastes more at once.
const MOST_LINES: usize = 2000;

/// Keeps what is new of a pasted conversation.
///
/// # Errors
/// `capture-empty` without text and picture, `link-refused`, `customer-nameless` without anybody, `message-too-large`.
pub(super) fn capture(desk: &Desk, me: AgentId, request: &CaptureRequest) -> Result<CaptureAnswer, Problem> {
    let carrier = check(request, desk.now())?;
    desk.write("inbox.capture", Some(me), |write| {
        let (mut answer, unsaid) = take_in(desk, write, me, request, carrier, None)?;
        if answer.added > 0 {
            let inverse = Recorded::Contact(Box::new(Inverse::Unsay(Box::new(unsaid))));
            answer.undo_id = Some(history::record(write, me, "inbox.capture", &inverse)?);
        }
        Ok(answer)
    })
}

fn check(request: &CaptureRequest, now: Timestamp) -> Result<Option<Carrier>, Problem> {
    if request.lines.len() > MOST_LINES {
        return Err(Problem::refused("request-invalid").with("detail", "lines"));
    }
    let has_text = request.lines.iter().any(|line| !line.text.trim().is_empty());
    if !has_text && request.files.is_empty() {
        return Err(Problem::refused("capture-empty"));
    }
    ways::check_link(&request.link)?;
    picture::pack(&request.files, &request.name, now)
}

/// The same within a deed that goes on, into a channel that is named.
pub(super) fn take_in(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    request: &CaptureRequest,
    carrier: Option<Carrier>,
    channel: Option<ChannelId>,
) -> Result<(CaptureAnswer, Unsaid), Problem> {
    let mut unsaid = Unsaid::default();
    let customer = customer_of(write, request, &mut unsaid)?;
    let known = Known::of(write.connection(), customer)?;
    let hashes = hashes(request.way, &request.lines);
    let with_text = request.lines.iter().zip(&hashes).filter(|(line, _)| !line.text.trim().is_empty());
    let (old, new): (Vec<_>, Vec<_>) = with_text.partition(|(_, hash)| known.has(hash));
    let picture_hash = picture_hash(request);
    let carrier = carrier.filter(|_| !known.has(&picture_hash));
    let mut answer = CaptureAnswer {
        conversation_id: ConversationId(0),
        added: u32::try_from(new.len()).unwrap_or(u32::MAX).saturating_add(u32::from(carrier.is_some())),
        known: u32::try_from(old.len()).unwrap_or(u32::MAX),
        undo_id: None,
    };
    let found = place_of(write, request, customer)?;
    if answer.added == 0 {
        answer.conversation_id = found.map(|(id, _)| id).ok_or_else(|| Problem::refused("capture-known"))?;
        return Ok((answer, unsaid));
    }
    let first_at = new.iter().find_map(|(line, _)| line.at).unwrap_or(write.now).min(write.now);
    let (conversation, channel) = match found {
        Some((id, own)) => {
            unsaid.before = Before::of(write.connection(), &[id])?;
            unsaid.thread = rows::thread(write.connection(), id)?;
            (id, own)
        }
        None => begin(write, request, customer, channel, first_at, &mut unsaid)?,
    };
    let speakers = Speakers {
        conversation,
        channel,
        ours: agents::get(write.connection(), me)?.name,
        theirs: language_of_customer(request),
    };
    let last_at = speakers.insert_lines(write, &new, &mut unsaid)?;
    if let Some(carrier) = carrier {
        let pictures = carrier.store(desk, write)?;
        unsaid.messages.push(speakers.insert(
            write,
            ("", MessageKind::Customer),
            last_at,
            "",
            picture_hash,
            Some(&pictures),
        )?);
    }
    finish(write, conversation, customer, request)?;
    answer.conversation_id = conversation;
    unsaid.conversation = conversation;
    Ok((answer, unsaid))
}

fn customer_of(write: &mut Write<'_>, request: &CaptureRequest, unsaid: &mut Unsaid) -> Result<CustomerId, Problem> {
    let kind = ways::handle_kind(request.way);
    let connection = write.connection();
    let chosen = match (request.customer_id, request.conversation_id) {
        (Some(id), _) => Some(customers::get(connection, id)?.id),
        (None, Some(id)) => Some(inbox_rows::row(connection, id)?.customer_id),
        (None, None) => customers::find_by_handle(connection, kind, &request.handle)?,
    };
    match chosen {
        Some(id) => {
            if !request.handle.trim().is_empty() {
                unsaid.customers.extend(customers::learn_handle(write, id, kind, &request.handle)?);
            }
            Ok(id)
        }
        None => {
            let (id, inverse) = customers::meet(write, &request.name, Some((kind, &request.handle)))?;
            unsaid.customers.push(inverse);
            Ok(id)
        }
    }
}

/// The conversation that goes on: the one named, or the customer's latest by that way.
fn place_of(
    write: &Write<'_>,
    request: &CaptureRequest,
    customer: CustomerId,
) -> Result<Option<(ConversationId, ChannelId)>, Problem> {
    if let Some(id) = request.conversation_id {
        let row = inbox_rows::row(write.connection(), id)?;
        if row.customer_id != customer {
            return Err(Problem::refused("request-invalid").with("detail", "customerId"));
        }
        return Ok(Some((id, row.channel_id)));
    }
    latest(write.connection(), customer, request.way)
}

fn latest(
    connection: &Connection,
    customer: CustomerId,
    way: ContactWay,
) -> Result<Option<(ConversationId, ChannelId)>, Problem> {
    connection
        .prepare_cached(
            "SELECT c.id, c.channel_id FROM conversations c JOIN contact_threads t ON t.conversation_id = c.id
             WHERE c.customer_id = :customer AND t.way = :way ORDER BY c.last_message_at DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":customer": customer.0, ":way": way.as_str() }, |row| {
            Ok((ConversationId(row.get(0)?), ChannelId(row.get(1)?)))
        })
        .optional()
        .or_problem()
}

fn begin(
    write: &mut Write<'_>,
    request: &CaptureRequest,
    customer: CustomerId,
    channel: Option<ChannelId>,
    at: Timestamp,
    unsaid: &mut Unsaid,
) -> Result<(ConversationId, ChannelId), Problem> {
    let channel = match channel {
        Some(channel) => channel,
        None => channels::file_channel(write.connection(), request.way.as_str(), write.now)?,
    };
    write.changed(Topic::Channels, channel.0);
    unsaid.is_new = true;
    let theirs = request.lines.iter().find(|line| !line.is_ours && !line.text.trim().is_empty());
    let subject = theirs.map(|line| subject_of(&line.text)).unwrap_or_default();
    Ok((lines::begin(write, channel, customer, &subject, at)?, channel))
}

struct Speakers {
    conversation: ConversationId,
    channel: ChannelId,
    /// The name of whoever keeps this, for lines of ours that name nobody.
    ours: String,
    /// Of all that the customer says: single lines are too short to tell.
    theirs: Option<String>,
}

impl Speakers {
    fn insert(
        &self,
        write: &mut Write<'_>,
        (author, kind): (&str, MessageKind),
        at: Timestamp,
        text: &str,
        hash: [u8; 32],
        pictures: Option<&picture::Pictures>,
    ) -> Result<MessageId, Problem> {
        let author = if author.is_empty() && kind == MessageKind::Agent { &self.ours } else { author };
        let is_theirs = kind == MessageKind::Customer && !text.is_empty();
        let language = language_of(text).or_else(|| self.theirs.clone().filter(|_| is_theirs));
        lines::insert(
            write,
            &Said {
                conversation: self.conversation,
                channel: self.channel,
                kind,
                agent: None,
                at,
                author,
                text,
                language: language.as_deref(),
                hash,
                pictures,
            },
        )
    }

    /// Lines without a time follow the one before; answers the moment of the last.
    fn insert_lines(
        &self,
        write: &mut Write<'_>,
        new: &[(&CapturedLine, &[u8; 32])],
        unsaid: &mut Unsaid,
    ) -> Result<Timestamp, Problem> {
        let count = i64::try_from(new.len()).unwrap_or(i64::MAX);
        let mut last = write.now.plus_seconds(-count);
        for (at, (line, hash)) in new.iter().enumerate() {
            let follows = if at == 0 && line.at.is_none() { last } else { last.plus_seconds(1) };
            last = line.at.unwrap_or(follows).min(write.now);
            let kind = if line.is_ours { MessageKind::Agent } else { MessageKind::Customer };
            let text = lines::clean(&line.text);
            unsaid.messages.push(self.insert(write, (line.author.trim(), kind), last, &text, **hash, None)?);
        }
        Ok(last)
    }
}

/// Where it is found, what the list shows, and whose turn it is.
fn finish(
    write: &mut Write<'_>,
    id: ConversationId,
    customer: CustomerId,
    request: &CaptureRequest,
) -> Result<(), Problem> {
    let mut thread = rows::thread(write.connection(), id)?.unwrap_or_default();
    thread.way = thread.way.or(Some(request.way));
    if !request.link.trim().is_empty() {
        request.link.trim().clone_into(&mut thread.link);
    } else if thread.link.is_empty() {
        thread.link = ways::link_of(request.way, &customers::get(write.connection(), customer)?.handles);
    }
    rows::put_thread(write.connection(), id, Some(&thread))?;
    store::summarise(write.connection(), id)?;
    let was = store::status(write.connection(), id)?;
    let is_theirs = request.lines.last().is_none_or(|line| !line.is_ours);
    let next = if is_theirs { status_after_customer(was, false) } else { status_after_reply(was) };
    store::set_status_and_unread(write.connection(), id, next, (next != Status::Spam).then_some(false))?;
    if let Some(language) = language_of_customer(request) {
        customers::note_language(write.connection(), customer, &language, "detected")?;
        write.changed(Topic::Customers, customer.0);
    }
    write.changed(Topic::Conversations, id.0);
    Ok(())
}

fn language_of_customer(request: &CaptureRequest) -> Option<String> {
    let words: Vec<&str> = request.lines.iter().filter(|line| !line.is_ours).map(|line| line.text.as_str()).collect();
    language_of(&words.join("\n"))
}

fn picture_hash(request: &CaptureRequest) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(request.way.as_str());
    for file in &request.files {
        hash.update([0]);
        hash.update(&file.base64);
    }
    hash.finalize().into()
}
