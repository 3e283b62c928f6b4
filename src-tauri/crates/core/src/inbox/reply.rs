//! Answering: whom it goes to, and freezing the message before anything is sent.

use super::model::{MessageKind, Status};
use super::raw::Packed;
use super::wire::{AfterSend, Draft, DraftKind, PrepareReplyAnswer, Recipient, Recipients, SendAnswer, SendRequest};
use super::{drafts, fold, outbox, raw, rows, store, thread};
use crate::channels::MailboxConfig;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use crate::{agents, channels, customers, settings};
use comptoir_connectors::mail::compose::{self, Outgoing, OutgoingAttachment};
use comptoir_connectors::mail::model::Mailbox;
use comptoir_connectors::mail::outgoing;
use comptoir_connectors::mail::smtp::Envelope;
use comptoir_kernel::{AgentId, ChannelId, ConversationId, EmailAddress, MessageId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

/// The last letter of a conversation, as far as an answer needs it.
struct LastLetter {
    kind: MessageKind,
    from: Recipient,
    recipients: Recipients,
    subject: String,
    text: String,
    message_id: String,
    references: Vec<String>,
}

fn last_letter(connection: &Connection, id: ConversationId) -> Result<Option<LastLetter>, Problem> {
    let found: Option<(MessageKind, Recipient, String, String, String, String)> = connection
        .query_row(
            "SELECT kind, from_name, from_address, recipients, subject, text, message_id FROM messages
             WHERE conversation_id = :id AND kind <> 'note' AND automatic <> 'bounce'
             ORDER BY kind = 'customer' DESC, at DESC, id DESC LIMIT 1",
            named_params! { ":id": id.0 },
            |row| {
                let from = Recipient { name: row.get(1)?, address: row.get(2)? };
                Ok((row.get(0)?, from, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
            },
        )
        .optional()
        .or_problem()?;
    let Some((kind, from, recipients, subject, text, message_id)) = found else { return Ok(None) };
    let recipients = serde_json::from_str(&recipients).unwrap_or_default();
    let references = reference_chain(connection, id)?;
    Ok(Some(LastLetter { kind, from, recipients, subject, text, message_id, references }))
}

/// The Message-IDs of the conversation, oldest first: the whole chain, as Outlook and Gmail want it.
fn reference_chain(connection: &Connection, id: ConversationId) -> Result<Vec<String>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT message_id FROM (SELECT message_id, at, id FROM messages
               WHERE conversation_id = :id AND message_id <> '' ORDER BY at DESC, id DESC LIMIT 30)
             ORDER BY at, id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Proposes recipients and subject. Our own addresses never become recipients.
pub(super) fn prepare(
    connection: &Connection,
    id: ConversationId,
    kind: DraftKind,
    to_all: bool,
) -> Result<PrepareReplyAnswer, Problem> {
    let row = rows::row(connection, id)?;
    let letter = last_letter(connection, id)?;
    let channel = sending_channel(connection, row.channel_id)?;
    let (mut recipients, mut quoted_text) = (Recipients::default(), String::new());
    if let Some(letter) = &letter {
        match kind {
            DraftKind::Forward => quoted_text.clone_from(&letter.text),
            _ => recipients = reply_recipients(connection, letter, to_all)?,
        }
    }
    let subject = letter.map_or(row.subject, |letter| letter.subject);
    let mark = match kind {
        DraftKind::Forward if !thread::has_forward_prefix(&subject) => "Fwd: ",
        DraftKind::Reply if !thread::has_reply_prefix(&subject) => "Re: ",
        _ => "",
    };
    let language = customers::get(connection, row.customer_id)?.language.or(row.language);
    Ok(PrepareReplyAnswer {
        channel_id: channel,
        recipients,
        subject: format!("{mark}{subject}"),
        quoted_text,
        language,
    })
}

fn reply_recipients(connection: &Connection, letter: &LastLetter, to_all: bool) -> Result<Recipients, Problem> {
    let is_ours = |address: &str| Ok::<_, Problem>(channels::address_owner(connection, address)?.is_some());
    let mut to: Vec<Recipient> = match letter.kind {
        MessageKind::Customer if !letter.recipients.reply_to.is_empty() => letter.recipients.reply_to.clone(),
        MessageKind::Customer => vec![letter.from.clone()],
        _ => letter.recipients.to.clone(),
    };
    let mut cc = Vec::new();
    if to_all {
        for other in letter.recipients.to.iter().chain(&letter.recipients.cc) {
            let is_known =
                to.iter().chain(&cc).any(|known: &Recipient| known.address.eq_ignore_ascii_case(&other.address));
            if !is_known && !is_ours(&other.address)? {
                cc.push(other.clone());
            }
        }
    }
    let mut kept = Vec::new();
    for recipient in to.drain(..) {
        if !is_ours(&recipient.address)? {
            kept.push(recipient);
        }
    }
    Ok(Recipients { to: kept, cc, ..Recipients::default() })
}

/// The mailbox to answer from: the conversation's own, or the first one when that is a file.
fn sending_channel(connection: &Connection, own: ChannelId) -> Result<Option<ChannelId>, Problem> {
    let is_mailbox = channels::mailbox_config(connection, own).is_ok();
    if is_mailbox {
        return Ok(Some(own));
    }
    Ok(channels::active_mailboxes(connection)?.first().copied())
}

/// Freezes a draft into a message and puts it into the outbox. Nothing is sent here.
pub(super) fn send(desk: &Desk, me: AgentId, request: &SendRequest) -> Result<SendAnswer, Problem> {
    let (draft, files) = desk.read(|connection| {
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
        Ok((draft, files))
    })?;
    check(&draft, &files)?;
    let answer = desk.write("inbox.send", Some(me), |write| freeze(desk, write, me, request, &draft, files))?;
    desk.outbox_bell.notify_one();
    Ok(answer)
}

fn check(draft: &Draft, files: &[(String, OutgoingAttachment)]) -> Result<(), Problem> {
    if draft.text.trim().is_empty() && files.is_empty() {
        return Err(Problem::refused("draft-empty"));
    }
    let everybody = draft.recipients.to.iter().chain(&draft.recipients.cc).chain(&draft.recipients.bcc);
    let mut count = 0;
    for recipient in everybody {
        EmailAddress::parse(&recipient.address)
            .map_err(|_| Problem::refused("recipient-invalid").with("address", &recipient.address))?;
        count += 1;
    }
    if count == 0 { Err(Problem::refused("recipient-missing")) } else { Ok(()) }
}

fn freeze(
    desk: &Desk,
    write: &mut Write<'_>,
    me: AgentId,
    request: &SendRequest,
    draft: &Draft,
    files: Vec<(String, OutgoingAttachment)>,
) -> Result<SendAnswer, Problem> {
    let (blobs, attachments): (Vec<String>, Vec<OutgoingAttachment>) = files.into_iter().unzip();
    let channel = sending_channel_of(write.connection(), draft)?;
    let config = channels::mailbox_config(write.connection(), channel)?;
    let conversation = match draft.conversation_id {
        Some(id) => id,
        None => begin(write, draft, channel)?,
    };
    let letter = compose_letter(write, me, request, draft, &config, conversation, attachments)?;
    let bytes = compose::compose(&letter).map_err(|error| Problem::refused("request-invalid").with("detail", error))?;
    let message = insert_own_message(desk, write, me, conversation, channel, &letter, &bytes)?;
    for recipient in draft.recipients.to.iter().chain(&draft.recipients.cc) {
        store::insert_participant(write.connection(), conversation, &recipient.address, &recipient.name)?;
    }
    let seconds = i64::from(settings::get(write.connection())?.undo_send_seconds);
    let send_at = write.now.plus_seconds(seconds);
    let before =
        outbox::Undone { draft: draft.clone(), blobs, status: status_before(write.connection(), conversation)? };
    let everybody = draft.recipients.to.iter().chain(&draft.recipients.cc).chain(&draft.recipients.bcc);
    let envelope =
        Envelope { from: Some(config.address.clone()), to: everybody.map(|to| to.address.clone()).collect() };
    let outbox_id = outbox::insert(write, message, channel, &envelope, &before, send_at)?;
    drafts::delete(write, me, draft.id)?;
    store::summarise(write.connection(), conversation)?;
    move_after_send(write, me, conversation, request)?;
    write.changed(Topic::Conversations, conversation.0);
    write.changed(Topic::Outbox, outbox_id.0);
    Ok(SendAnswer { conversation_id: conversation, message_id: message, outbox_id, send_at })
}

fn status_before(connection: &Connection, id: ConversationId) -> Result<(Status, Option<i64>), Problem> {
    connection
        .query_row(
            "SELECT status, snoozed_until FROM conversations WHERE id = :id",
            named_params! { ":id": id.0 },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .or_problem()
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

fn begin(write: &Write<'_>, draft: &Draft, channel: ChannelId) -> Result<ConversationId, Problem> {
    let first = draft.recipients.to.first().or(draft.recipients.cc.first()).or(draft.recipients.bcc.first());
    let first = first.ok_or_else(|| Problem::refused("recipient-missing"))?;
    let (customer, _) = customers::recognise(write.connection(), &first.address, &first.name, write.now)?;
    store::insert_conversation(
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
    )
}

fn mailboxes(recipients: &[Recipient]) -> Vec<Mailbox> {
    recipients.iter().map(|other| Mailbox { name: other.name.clone(), address: other.address.clone() }).collect()
}

fn compose_letter(
    write: &Write<'_>,
    me: AgentId,
    request: &SendRequest,
    draft: &Draft,
    config: &MailboxConfig,
    conversation: ConversationId,
    attachments: Vec<OutgoingAttachment>,
) -> Result<Outgoing, Problem> {
    let connection = write.connection();
    let row = rows::row(connection, conversation)?;
    let letter = last_letter(connection, conversation)?;
    let agent = agents::get(connection, me)?;
    let channel = channels::get(connection, draft.channel_id.unwrap_or(row.channel_id))?;
    let shop = if channel.name.is_empty() { settings::get(connection)?.shop_name } else { channel.name };
    let name = match (agent.name.is_empty(), shop.is_empty()) {
        (false, false) => format!("{}, {shop}", agent.name),
        (false, true) => agent.name,
        _ => shop,
    };
    let domain = config.address.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    let signature = agent.signature.trim();
    let (text, html) = with_signature(&draft.text, &request.html, signature);
    let language = customers::get(connection, row.customer_id)?.language.or(row.language);
    Ok(Outgoing {
        message_id: compose::new_message_id(domain),
        from: Mailbox { name: name.clone(), address: config.address.clone() },
        reply_to: reply_address(connection, config, conversation)?.map(|address| Mailbox { name, address }),
        to: mailboxes(&draft.recipients.to),
        cc: mailboxes(&draft.recipients.cc),
        bcc: mailboxes(&draft.recipients.bcc),
        subject: draft.subject.clone(),
        date: write.now,
        in_reply_to: letter.as_ref().map(|letter| letter.message_id.clone()).filter(|id| !id.is_empty()),
        references: letter.map(|letter| letter.references).unwrap_or_default(),
        is_right_to_left: language
            .as_deref()
            .is_some_and(|tag| matches!(tag.get(..2), Some("ar" | "he" | "fa" | "ur"))),
        language,
        text,
        html,
        attachments,
        thread_topic: Some(row.subject.clone()),
        is_automatic: false,
    })
}

/// The editor's HTML is cleaned like anybody's; the signature is plain text under both.
fn with_signature(text: &str, html: &str, signature: &str) -> (String, Option<String>) {
    let full = if signature.is_empty() { text.to_owned() } else { format!("{}\n\n-- \n{signature}", text.trim_end()) };
    if html.trim().is_empty() {
        return (full, None);
    }
    let mut safe = outgoing::clean(html);
    if !signature.is_empty() {
        let escaped = signature.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', "<br>");
        safe.push_str(&format!("<p>-- <br>{escaped}</p>"));
    }
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
    write: &Write<'_>,
    me: AgentId,
    conversation: ConversationId,
    channel: ChannelId,
    letter: &Outgoing,
    bytes: &[u8],
) -> Result<MessageId, Problem> {
    let connection = write.connection();
    let raw_id = raw::insert(connection, desk.store().blobs(), &Packed::new(bytes)?)?;
    let list = |boxes: &[Mailbox]| {
        boxes.iter().map(|other| Recipient { name: other.name.clone(), address: other.address.clone() }).collect()
    };
    let recipients =
        Recipients { to: list(&letter.to), cc: list(&letter.cc), bcc: list(&letter.bcc), reply_to: Vec::new() };
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
            recipients: &recipients,
            subject: &letter.subject,
            text: &letter.text,
            visible_text: &letter.text,
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

fn move_after_send(
    write: &mut Write<'_>,
    me: AgentId,
    id: ConversationId,
    request: &SendRequest,
) -> Result<(), Problem> {
    let (status, event) = match request.after {
        AfterSend::Pending => (Status::Pending, "pending"),
        AfterSend::Close => (Status::Closed, "closed"),
        AfterSend::KeepOpen => (Status::Open, "opened"),
        AfterSend::Snooze => (Status::Snoozed, "snoozed"),
    };
    let until = request.snoozed_until.filter(|_| status == Status::Snoozed);
    if status == Status::Snoozed && until.is_none() {
        return Err(Problem::refused("request-invalid").with("detail", "snoozedUntil"));
    }
    let was = store::status(write.connection(), id)?;
    write
        .connection()
        .execute(
            "UPDATE conversations SET status = :status, snoozed_until = :until, is_unread = 0,
               assignee_id = ifnull(assignee_id, :me) WHERE id = :id",
            named_params! {
                ":status": status.as_str(),
                ":until": until.map(comptoir_kernel::Timestamp::as_millisecond),
                ":me": me.0,
                ":id": id.0,
            },
        )
        .or_problem()?;
    if was != status && status != Status::Pending {
        store::insert_activity(write.connection(), id, Some(me), write.now, event, "{}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_stands_under_text_and_html_and_cannot_bring_markup() {
        let (text, html) = with_signature("Hello", "<p>Hello</p>", "Mira <b>");
        assert_eq!(text, "Hello\n\n-- \nMira <b>");
        assert!(html.is_some_and(|html| html.ends_with("<p>-- <br>Mira &lt;b&gt;</p>")));
    }
}
