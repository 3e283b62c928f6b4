//! Sending: the draft is frozen into a message before anything leaves.

use super::cancel::{Standing, Undone};
use super::history::{self, History};
use super::model::{MessageKind, Status};
use super::proposal::sending_channel;
use super::raw::Packed;
use super::wire::{AfterSend, Draft, DraftKind, Recipient, Recipients, SendAnswer, SendRequest};
use super::{drafts, expected, fold, joining, original, outbox, raw, rows, store, thread, timing, topics};
use crate::channels::MailboxConfig;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use crate::{agents, channels, customers, macros, settings};
use comptoir_connectors::mail::compose::{self, Outgoing, OutgoingAttachment};
use comptoir_connectors::mail::model::Mailbox;
use comptoir_connectors::mail::outgoing;
use comptoir_connectors::mail::smtp::Envelope;
use comptoir_kernel::{AgentId, ChannelId, ConversationId, CustomerId, EmailAddress, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// What is about to leave, and from where.
struct Leaving<'a> {
    draft: &'a Draft,
    /// Nobody twice.
    recipients: Recipients,
    channel: ChannelId,
    config: MailboxConfig,
    conversation: ConversationId,
    /// Nobody has looked at it.
    is_automatic: bool,
}

/// Freezes a draft into a message and puts it into the outbox. Nothing is sent here.
pub(super) fn send(desk: &Desk, me: AgentId, request: &SendRequest) -> Result<SendAnswer, Problem> {
    let (draft, files, passes_on) = desk.read(|connection| {
        let draft = drafts::get(connection, me, request.draft_id)?;
        let mut files = Vec::new();
        for (file, blob) in draft.files.iter().zip(drafts::blobs(connection, draft.id)?) {
            let bytes = desk.store().blobs().get(&blob).or_problem()?;
            let bytes = bytes.ok_or_else(|| Problem::refused("file-unreadable").with("path", &file.name))?;
            files.push((
                blob,
                OutgoingAttachment {
                    name: file.name.clone(),
                    mime_type: file.mime_type.clone(),
                    bytes,
                    content_id: file.content_id.clone(),
                },
            ));
        }
        let passes_on = draft.kind == DraftKind::Forward && history::of_draft(connection, me, &draft, None)?.is_some();
        Ok((draft, files, passes_on))
    })?;
    if draft.text.trim().is_empty() && files.is_empty() && !passes_on {
        return Err(Problem::refused("draft-empty"));
    }
    check_gaps(&draft)?;
    drafts::check_size(&draft.files)?;
    check_recipients(&draft.recipients)?;
    let answer = desk.write("inbox.send", Some(me), |write| {
        freeze(desk, write, me, request, &draft, Files { is_automatic: false, list: files })
    })?;
    desk.outbox_bell.notify_one();
    Ok(answer)
}

/// A value that a macro lacked stands in the text as a gap; a letter with one never leaves.
fn check_gaps(draft: &Draft) -> Result<(), Problem> {
    let gaps = macros::gaps(&[draft.subject.as_str(), &draft.text].join("\n"));
    if gaps.is_empty() { Ok(()) } else { Err(Problem::refused("draft-has-gaps").with("names", gaps.join(", "))) }
}

fn everybody(recipients: &Recipients) -> impl Iterator<Item = &Recipient> {
    recipients.to.iter().chain(&recipients.cc).chain(&recipients.bcc)
}

fn check_recipients(recipients: &Recipients) -> Result<(), Problem> {
    let mut count = 0;
    for recipient in everybody(recipients) {
        EmailAddress::parse(&recipient.address)
            .map_err(|_| Problem::refused("recipient-invalid").with("address", &recipient.address))?;
        if recipient.name.contains(char::is_control) {
            return Err(Problem::refused("recipient-invalid").with("address", &recipient.address));
        }
        count += 1;
    }
    if count == 0 { Err(Problem::refused("recipient-missing")) } else { Ok(()) }
}

/// Each address once: in To rather than in Cc, in Cc rather than in Bcc.
fn distinct(recipients: &Recipients) -> Recipients {
    let mut seen = BTreeSet::new();
    let mut line = |list: &[Recipient]| -> Vec<Recipient> {
        list.iter().filter(|one| seen.insert(one.address.to_lowercase())).cloned().collect()
    };
    let (to, cc, bcc) = (line(&recipients.to), line(&recipients.cc), line(&recipients.bcc));
    Recipients { to, cc, bcc, reply_to: Vec::new() }
}

/// Freezes a letter without files that another room has composed.
pub(super) fn freeze_whole(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    request: &SendRequest,
    draft: &Draft,
    is_automatic: bool,
) -> Result<SendAnswer, Problem> {
    check_gaps(draft)?;
    check_recipients(&draft.recipients)?;
    freeze(desk, write, me, request, draft, Files { is_automatic, list: Vec::new() })
}

/// What goes along with a draft, and whether a person looked at it.
struct Files {
    is_automatic: bool,
    list: Vec<(String, OutgoingAttachment)>,
}

fn freeze(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    request: &SendRequest,
    draft: &Draft,
    files: Files,
) -> Result<SendAnswer, Problem> {
    let Files { is_automatic, list: files } = files;
    if let (AfterSend::Close, Some(id)) = (request.after, draft.conversation_id) {
        topics::check(write.connection(), &[id])?;
    }
    let (blobs, attachments): (Vec<String>, Vec<OutgoingAttachment>) = files.into_iter().unzip();
    let channel = sending_channel_of(write.connection(), draft)?;
    let config = channels::mailbox_config(write.connection(), channel)?;
    let (conversation, customer) = match draft.conversation_id {
        Some(id) => (id, None),
        None => begin(write, draft, channel)?,
    };
    let recipients = distinct(&draft.recipients);
    let leaving = Leaving { draft, recipients, channel, config, conversation, is_automatic };
    let before = Standing::of(write.connection(), conversation)?;
    let plan = request.later.as_ref().map(|when| timing::plan(write.connection(), write.now, conversation, when));
    let plan = plan.transpose()?;
    let letter = compose_letter(write.connection(), write.now, me, request, &leaving, attachments)?;
    let bytes = compose::compose(&letter).map_err(|error| Problem::refused("request-invalid").with("detail", error))?;
    let message = insert_own_message(desk, write, me, &leaving, &letter, &bytes)?;
    let joined = join(write, &leaving)?;
    let answered: Vec<String> = letter.in_reply_to.iter().cloned().collect();
    joining::came_since(write.connection(), conversation, message, &answered, &[])?;
    let seconds = i64::from(settings::get(write.connection())?.undo_send_seconds);
    let send_at = plan.as_ref().map_or_else(|| write.now.plus_seconds(seconds), |plan| plan.send_at);
    let activity = move_after_send(write, me, conversation, request)?;
    let follow_up = follow_up(write, me, conversation, request)?;
    let after = Standing::of(write.connection(), conversation)?;
    let undone = Undone { draft: draft.clone(), blobs, before, after, joined, activity, follow_up, customer };
    let to = everybody(&leaving.recipients).map(|to| to.address.clone()).collect();
    let envelope = Envelope { from: Some(leaving.config.address.clone()), to };
    let outbox_id = outbox::insert(write, message, channel, &envelope, &undone, send_at)?;
    if let Some(plan) = &plan {
        timing::keep(write, me, outbox_id, plan)?;
    }
    drafts::delete(write, me, draft.id)?;
    store::summarise(write.connection(), conversation)?;
    write.changed(Topic::Conversations, conversation.0);
    write.changed(Topic::Outbox, outbox_id.0);
    Ok(SendAnswer { conversation_id: conversation, message_id: message, outbox_id, send_at })
}

/// Who is addressed takes part; answers who did not before.
fn join(write: &Write<'_>, leaving: &Leaving<'_>) -> Result<Vec<String>, Problem> {
    let known = rows::participants(write.connection(), leaving.conversation)?;
    let mut joined = Vec::new();
    for one in leaving.recipients.to.iter().chain(&leaving.recipients.cc) {
        let address = one.address.to_lowercase();
        store::insert_participant(write.connection(), leaving.conversation, &address, &one.name)?;
        if !known.iter().any(|other| other.address == address) {
            joined.push(address);
        }
    }
    Ok(joined)
}

fn sending_channel_of(connection: &Connection, draft: &Draft) -> Result<ChannelId, Problem> {
    let wanted = match (draft.channel_id, draft.conversation_id) {
        (Some(channel), _) => Some(channel),
        (None, Some(conversation)) => Some(rows::row(connection, conversation)?.channel_id),
        (None, None) => channels::active_mailboxes(connection)?.first().copied(),
    };
    let wanted = wanted.ok_or_else(|| Problem::refused("no-mailbox"))?;
    sending_channel(connection, wanted)?.ok_or_else(|| Problem::refused("no-mailbox"))
}

/// Begins a conversation; answers it, and the customer if there was none with that address.
fn begin(
    write: &Write<'_>,
    draft: &Draft,
    channel: ChannelId,
) -> Result<(ConversationId, Option<CustomerId>), Problem> {
    let first = draft.recipients.to.first().or(draft.recipients.cc.first()).or(draft.recipients.bcc.first());
    let first = first.ok_or_else(|| Problem::refused("recipient-missing"))?;
    let (customer, is_new) = customers::recognise(write.connection(), &first.address, &first.name, write.now)?;
    let conversation = store::insert_conversation(
        write.connection(),
        &store::NewConversation {
            channel,
            customer,
            subject: &draft.subject,
            subject_key: &thread::subject_key(&draft.subject),
            status: Status::Pending,
            is_unread: false,
            at: write.now,
        },
    )?;
    Ok((conversation, is_new.then_some(customer)))
}

fn mailboxes(recipients: &[Recipient]) -> Vec<Mailbox> {
    recipients.iter().map(|other| Mailbox { name: other.name.clone(), address: other.address.clone() }).collect()
}

fn compose_letter(
    connection: &Connection,
    now: Timestamp,
    me: AgentId,
    request: &SendRequest,
    leaving: &Leaving<'_>,
    attachments: Vec<OutgoingAttachment>,
) -> Result<Outgoing, Problem> {
    let Leaving { draft, recipients, channel, config, conversation, is_automatic } = leaving;
    let row = rows::row(connection, *conversation)?;
    let source = draft.source_message_id.map(|id| original::find(connection, *conversation, id)).transpose()?;
    let answered = match source.flatten() {
        Some(letter) => Some(letter),
        None => original::newest(connection, *conversation)?,
    };
    let agent = agents::get(connection, me)?;
    let name = sender_name(connection, &agent.name, *channel)?;
    let domain = config.address.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    let expected = expected::of_row(connection, &row)?.language;
    let language = Some(draft.language.clone().unwrap_or(expected));
    let history = history::of_draft(connection, me, draft, language.as_deref())?;
    let (text, html) = body(&draft.text, &request.html, agent.signature_for(language.as_deref()), history.as_ref());
    Ok(Outgoing {
        message_id: compose::new_message_id(domain),
        from: Mailbox { name: name.clone(), address: config.address.clone() },
        reply_to: reply_address(connection, config, *conversation)?.map(|address| Mailbox { name, address }),
        to: mailboxes(&recipients.to),
        cc: mailboxes(&recipients.cc),
        bcc: mailboxes(&recipients.bcc),
        subject: draft.subject.clone(),
        date: now,
        in_reply_to: answered.map(|letter| letter.message_id).filter(|id| !id.is_empty()),
        references: original::reference_chain(connection, *conversation)?,
        is_right_to_left: language.as_deref().is_some_and(expected::is_right_to_left),
        language,
        text,
        html,
        attachments,
        thread_topic: Some(row.subject.clone()),
        is_automatic: *is_automatic,
    })
}

/// "Mira, Nordlicht": who writes, for the shop of that mailbox.
fn sender_name(connection: &Connection, agent: &str, channel: ChannelId) -> Result<String, Problem> {
    let channel = channels::get(connection, channel)?;
    let shop = if channel.name.is_empty() { settings::get(connection)?.shop_name } else { channel.name };
    let names: Vec<&str> = [agent, &shop].into_iter().filter(|name| !name.is_empty()).collect();
    Ok(names.join(", "))
}

/// The text, under it the signature, under that the history. The editor's HTML is cleaned like anybody's; signature
/// and history are plain text in both forms.
fn body(text: &str, html: &str, signature: &str, history: Option<&History>) -> (String, Option<String>) {
    let signed = if signature.is_empty() { String::new() } else { format!("-- \n{signature}") };
    let quoted = history.map_or("", |history| history.text.as_str());
    let parts = [text.trim_end(), &signed, quoted];
    let full = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    if html.trim().is_empty() {
        return (full, None);
    }
    let mut safe = outgoing::clean(html);
    if !signed.is_empty() {
        safe.push_str(&format!("<p>{}</p>", history::escaped(&signed)));
    }
    safe.push_str(history.map_or("", |history| history.html.as_str()));
    (full, Some(safe))
}

/// Where the mailbox takes plus addresses, the answer finds its conversation even without any header.
fn reply_address(
    connection: &Connection,
    config: &MailboxConfig,
    conversation: ConversationId,
) -> Result<Option<String>, Problem> {
    if !config.has_plus_addresses {
        return Ok(None);
    }
    let token: String = connection
        .query_row(
            "SELECT reply_token FROM conversations WHERE id = :id",
            named_params! { ":id": conversation.0 },
            |row| row.get(0),
        )
        .or_problem()?;
    Ok(config.address.split_once('@').map(|(local, domain)| format!("{local}+{token}@{domain}")))
}

fn insert_own_message(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    leaving: &Leaving<'_>,
    letter: &Outgoing,
    bytes: &[u8],
) -> Result<MessageId, Problem> {
    let connection = write.connection();
    let Leaving { draft, recipients, channel, conversation, .. } = leaving;
    let (conversation, channel) = (*conversation, *channel);
    let raw_id = raw::insert(connection, desk.store().blobs(), &Packed::new(bytes)?)?;
    // What is passed on is meant to be read; what is quoted everybody has read.
    let visible = if draft.kind == DraftKind::Forward { &letter.text } else { draft.text.trim_end() };
    let message = store::insert_message(
        connection,
        &store::NewMessage {
            conversation,
            channel,
            kind: MessageKind::Agent,
            agent: Some(me),
            at: write.now,
            received_at: write.now,
            from_name: &letter.from.name,
            from_address: &letter.from.address,
            recipients,
            subject: &letter.subject,
            text: &letter.text,
            visible_text: visible,
            has_html: letter.html.is_some(),
            language: letter.language.as_deref(),
            automatic: "no",
            authentication: "unknown",
            is_new_participant: false,
            subject_changed: false,
            message_id: &letter.message_id,
            content_hash: &Sha256::digest(bytes).into(),
            bounce: None,
            raw_id: Some(raw_id),
        },
    )?;
    for part in comptoir_connectors::mail::mime::parse(bytes).attachments {
        store::insert_attachment(connection, message, &part)?;
    }
    store::insert_thread_id(connection, conversation, &letter.message_id)?;
    let people = recipients.to.iter().map(|to| format!("{} {}", to.name, to.address)).collect::<Vec<_>>().join(" ");
    let words = [fold::fold(&letter.subject), fold::fold(&people), fold::fold(&letter.text)];
    let [subject, people, body] = &words;
    store::insert_words(connection, message, write.now, [subject, people, body])?;
    Ok(message)
}

/// Moves the conversation on; answers the line that says so.
fn move_after_send(
    write: &mut Write<'_>,
    me: AgentId,
    id: ConversationId,
    request: &SendRequest,
) -> Result<Option<i64>, Problem> {
    let (status, event) = match request.after {
        AfterSend::Pending => (Status::Pending, "pending"),
        AfterSend::Close => (Status::Closed, "closed"),
        AfterSend::KeepOpen => (Status::Open, "opened"),
        AfterSend::Snooze => (Status::Snoozed, "snoozed"),
    };
    let until = request.snoozed_until.filter(|_| status == Status::Snoozed);
    let awaits_answer = status == Status::Snoozed && until.is_none();
    let was = store::status(write.connection(), id)?;
    write
        .connection()
        .execute(
            "UPDATE conversations SET status = :status, snoozed_until = :until, is_unread = 0, awaits_answer = :awaits,
               assignee_id = ifnull(assignee_id, :me) WHERE id = :id",
            named_params! {
                ":status": status.as_str(),
                ":until": until.map(Timestamp::as_millisecond),
                ":awaits": awaits_answer,
                ":me": me.0,
                ":id": id.0,
            },
        )
        .or_problem()?;
    if was != status && status != Status::Pending {
        let event = if awaits_answer { "snoozed_answer" } else { event };
        let until = until.map(|until| json!({ "until": until.as_millisecond().to_string() }));
        let args = until.unwrap_or_else(|| json!({})).to_string();
        store::insert_activity(write.connection(), id, Some(me), write.now, event, &args)?;
        return Ok(Some(write.connection().last_insert_rowid()));
    }
    Ok(None)
}

/// Plans another look at what is closed by sending; answers the line that says so.
fn follow_up(
    write: &mut Write<'_>,
    me: AgentId,
    id: ConversationId,
    request: &SendRequest,
) -> Result<Option<i64>, Problem> {
    match request.follow_up_days.filter(|_| request.after == AfterSend::Close) {
        Some(days) => {
            let plan = timing::plan_follow_up(write.now, me, days)?;
            timing::follow(write, me, id, &plan).map(Some)
        }
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_stands_under_text_and_html_and_cannot_bring_markup() {
        let (text, html) = body("Hello", "<p>Hello</p>", "Mira <b>", None);
        assert_eq!(text, "Hello\n\n-- \nMira <b>");
        assert!(html.is_some_and(|html| html.ends_with("<p>-- <br>Mira &lt;b&gt;</p>")));
    }

    #[test]
    fn history_stands_under_the_signature_in_both_forms() {
        let history = History { text: "Ada wrote:\n> Hi".into(), html: "<blockquote>Hi</blockquote>".into() };
        let (text, html) = body("Hello\n", "<p>Hello</p>", "Mira", Some(&history));
        assert_eq!(text, "Hello\n\n-- \nMira\n\nAda wrote:\n> Hi");
        assert_eq!(html.as_deref(), Some("<p>Hello</p><p>-- <br>Mira</p><blockquote>Hi</blockquote>"));
        assert_eq!(body("", "", "", Some(&history)), (history.text, None));
    }

    #[test]
    fn nobody_is_addressed_twice() {
        let one = |address: &str| Recipient { name: String::new(), address: address.into() };
        let recipients = Recipients {
            to: vec![one("ada@world.example"), one("ADA@world.example")],
            cc: vec![one("Ada@World.example"), one("bo@world.example")],
            bcc: vec![one("bo@world.example"), one("cy@world.example")],
            reply_to: Vec::new(),
        };
        let found: Vec<String> = everybody(&distinct(&recipients)).map(|one| one.address.clone()).collect();
        assert_eq!(found, ["ada@world.example", "bo@world.example", "cy@world.example"]);
    }
}
