//! Writing the rows of the inbox.

use super::model::{MessageKind, Status, snippet};
use super::wire::Recipients;
use crate::desk::write::OrProblem;
use comptoir_connectors::mail::model::AttachmentPart;
use comptoir_kernel::{AgentId, ChannelId, ConversationId, CustomerId, FolderId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::HashSet;

pub(super) struct NewConversation<'a> {
    pub channel: ChannelId,
    pub customer: CustomerId,
    pub subject: &'a str,
    pub subject_key: &'a str,
    pub status: Status,
    pub is_unread: bool,
    pub at: Timestamp,
}

pub(super) fn insert_conversation(
    connection: &Connection,
    new: &NewConversation<'_>,
) -> Result<ConversationId, Problem> {
    connection
        .prepare_cached(
            "INSERT INTO conversations (uid, channel_id, customer_id, subject, subject_key, status, is_unread,
               last_message_at, created_at, reply_token)
             VALUES (:uid, :channel, :customer, :subject, :subject_key, :status, :is_unread, :at, :at, :token)",
        )
        .or_problem()?
        .execute(named_params! {
            ":uid": uuid::Uuid::now_v7().to_string(),
            ":channel": new.channel.0,
            ":customer": new.customer.0,
            ":subject": new.subject,
            ":subject_key": new.subject_key,
            ":status": new.status.as_str(),
            ":is_unread": new.is_unread,
            ":at": new.at.as_millisecond(),
            ":token": uuid::Uuid::new_v4().simple().to_string(),
        })
        .or_problem()?;
    Ok(ConversationId(connection.last_insert_rowid()))
}

pub(super) struct NewMessage<'a> {
    pub conversation: ConversationId,
    pub channel: ChannelId,
    pub kind: MessageKind,
    pub agent: Option<AgentId>,
    pub at: Timestamp,
    pub received_at: Timestamp,
    pub from_name: &'a str,
    pub from_address: &'a str,
    pub recipients: &'a Recipients,
    pub subject: &'a str,
    pub text: &'a str,
    pub visible_text: &'a str,
    pub has_html: bool,
    pub language: Option<&'a str>,
    pub automatic: &'a str,
    pub authentication: &'a str,
    pub is_new_participant: bool,
    pub subject_changed: bool,
    pub message_id: &'a str,
    pub content_hash: &'a [u8; 32],
    pub bounce: Option<String>,
    pub raw_id: Option<i64>,
}

pub(super) fn insert_message(connection: &Connection, new: &NewMessage<'_>) -> Result<MessageId, Problem> {
    // The visible text is stored only where it differs: most mails quote nothing.
    let visible = if new.visible_text == new.text { "" } else { new.visible_text };
    let id = next_message_id(connection)?;
    connection
        .prepare_cached(
            "INSERT INTO messages (id, word_key, uid, conversation_id, channel_id, kind, agent_id, at, received_at, from_name,
               from_address, recipients, subject, text, visible_text, has_html, language, automatic, authentication,
               is_new_participant, subject_changed, message_id, content_hash, bounce, raw_id)
             VALUES (:id, :word_key, :uid, :conversation, :channel, :kind, :agent, :at, :received_at, :from_name, :from_address,
               :recipients, :subject, :text, :visible_text, :has_html, :language, :automatic, :authentication,
               :is_new_participant, :subject_changed, :message_id, :content_hash, :bounce, :raw_id)",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": id.0,
            ":word_key": word_key(new.at, id),
            ":uid": uuid::Uuid::now_v7().to_string(),
            ":conversation": new.conversation.0,
            ":channel": new.channel.0,
            ":kind": new.kind.as_str(),
            ":agent": new.agent.map(|agent| agent.0),
            ":at": new.at.as_millisecond(),
            ":received_at": new.received_at.as_millisecond(),
            ":from_name": new.from_name,
            ":from_address": new.from_address,
            ":recipients": serde_json::to_string(new.recipients).map_err(Problem::broken)?,
            ":subject": new.subject,
            ":text": new.text,
            ":visible_text": visible,
            ":has_html": new.has_html,
            ":language": new.language,
            ":automatic": new.automatic,
            ":authentication": new.authentication,
            ":is_new_participant": new.is_new_participant,
            ":subject_changed": new.subject_changed,
            ":message_id": new.message_id,
            ":content_hash": new.content_hash.as_slice(),
            ":bounce": new.bounce,
            ":raw_id": new.raw_id,
        })
        .or_problem()?;
    Ok(id)
}

/// There is one writer, so the number that AUTOINCREMENT would give next is known before.
fn next_message_id(connection: &Connection) -> Result<MessageId, Problem> {
    let last: Option<i64> = connection
        .prepare_cached("SELECT seq FROM sqlite_sequence WHERE name = 'messages'")
        .or_problem()?
        .query_row([], |row| row.get(0))
        .optional()
        .or_problem()?;
    Ok(MessageId(last.unwrap_or_default().saturating_add(1)))
}

/// Milliseconds, then the low 20 bits of the id: unique, and rising with time.
const fn word_key(at: Timestamp, id: MessageId) -> i64 {
    let moment = if at.as_millisecond() < 0 { 0 } else { at.as_millisecond() };
    (moment << 20) | (id.0 & 0xF_FFFF)
}

pub(super) fn insert_attachment(
    connection: &Connection,
    message: MessageId,
    part: &AttachmentPart,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO attachments (message_id, part, name, mime_type, size, content_id, is_inline)
             VALUES (:message, :part, :name, :mime_type, :size, :content_id, :is_inline)",
        )
        .or_problem()?
        .execute(named_params! {
            ":message": message.0,
            ":part": part.part,
            ":name": part.name,
            ":mime_type": part.mime_type,
            ":size": i64::try_from(part.size).unwrap_or(i64::MAX),
            ":content_id": part.content_id,
            ":is_inline": part.is_inline,
        })
        .or_problem()?;
    Ok(())
}

/// The index takes folded words only.
pub(super) fn insert_words(
    connection: &Connection,
    message: MessageId,
    at: Timestamp,
    words: [&str; 3],
) -> Result<(), Problem> {
    let [subject, people, body] = words;
    connection
        .prepare_cached(
            "INSERT INTO message_words (rowid, subject, people, body) VALUES (:id, :subject, :people, :body)",
        )
        .or_problem()?
        .execute(named_params! { ":id": word_key(at, message), ":subject": subject, ":people": people, ":body": body })
        .or_problem()?;
    Ok(())
}

/// False when this place was seen before.
pub(super) fn insert_placement(connection: &Connection, folder: FolderId, uid: u32) -> Result<bool, Problem> {
    let inserted = connection
        .prepare_cached("INSERT INTO placements (folder_id, uid) VALUES (:folder, :uid) ON CONFLICT DO NOTHING")
        .or_problem()?
        .execute(named_params! { ":folder": folder.0, ":uid": uid })
        .or_problem()?;
    Ok(inserted == 1)
}

/// Which of these numbers of a folder are here.
pub(super) fn placed(connection: &Connection, folder: FolderId, uids: &[u32]) -> Result<HashSet<u32>, Problem> {
    let (Some(first), Some(last)) = (uids.iter().min(), uids.iter().max()) else { return Ok(HashSet::new()) };
    let sql = "SELECT uid FROM placements WHERE folder_id = :folder AND uid BETWEEN :first AND :last";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement
        .query_map(named_params! { ":folder": folder.0, ":first": first, ":last": last }, |row| row.get(0))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn insert_thread_id(connection: &Connection, conversation: ConversationId, id: &str) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO thread_ids (message_id, conversation_id) VALUES (:id, :conversation) ON CONFLICT DO NOTHING",
        )
        .or_problem()?
        .execute(named_params! { ":id": id, ":conversation": conversation.0 })
        .or_problem()?;
    Ok(())
}

pub(super) fn insert_participant(
    connection: &Connection,
    conversation: ConversationId,
    address: &str,
    name: &str,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO participants (conversation_id, address, name) VALUES (:conversation, :address, :name)
             ON CONFLICT DO UPDATE SET name = :name WHERE name = ''",
        )
        .or_problem()?
        .execute(named_params! { ":conversation": conversation.0, ":address": address.to_lowercase(), ":name": name })
        .or_problem()?;
    Ok(())
}

/// Brings the summary columns of a conversation up to date; answers the moment of its newest message.
///
/// The language of a conversation is its customer's: a letter of ours in another one does not change it.
/// Waiting begins with the first letter of a customer after our last word: by its date, or by its arrival where a wrong clock
/// or a slow way dates it before that word. A call that was answered is a word of ours; one that nobody took lets them wait.
pub(super) fn summarise(connection: &Connection, id: ConversationId) -> Result<Timestamp, Problem> {
    let newest: Option<(i64, String, String, Option<String>, String, bool)> = connection
        .prepare_cached(
            "SELECT at, text, visible_text, language, automatic, kind = 'customer' FROM messages
             WHERE conversation_id = :id
               AND (kind <> 'note' OR EXISTS (SELECT 1 FROM calls WHERE message_id = messages.id))
             ORDER BY at DESC, id DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
        })
        .optional()
        .or_problem()?;
    let Some((at, text, visible, language, automatic, is_customer)) = newest else { return Ok(Timestamp::default()) };
    let snippet = snippet(if visible.is_empty() { &text } else { &visible });
    connection
        .prepare_cached(
            "UPDATE conversations SET last_message_at = :at, snippet = :snippet,
               language = CASE WHEN :is_customer OR NOT EXISTS
                   (SELECT 1 FROM messages WHERE conversation_id = :id AND kind = 'customer')
                 THEN ifnull(:language, language) ELSE language END,
               is_automatic = :is_automatic,
               message_count = (SELECT count(*) FROM messages WHERE conversation_id = :id
                 AND (kind <> 'note' OR EXISTS (SELECT 1 FROM calls WHERE message_id = messages.id))),
               waiting_since = (SELECT min(CASE WHEN c.at > ours.last THEN c.at ELSE c.received_at END)
                 FROM messages c, (SELECT ifnull(max(at), 0) AS last FROM messages
                   WHERE conversation_id = :id AND (kind = 'agent' OR kind = 'note' AND EXISTS (
                     SELECT 1 FROM calls WHERE message_id = messages.id AND outcome = 'answered'))) ours
                 WHERE c.conversation_id = :id AND c.automatic = 'no' AND c.is_thanks = 0 AND (c.kind = 'customer'
                     OR c.kind = 'note' AND EXISTS (SELECT 1 FROM calls WHERE message_id = c.id
                       AND direction = 'incoming' AND outcome IN ('no_answer', 'voicemail', 'call_back')))
                   AND max(c.at, c.received_at) > ours.last),
               has_attachments = EXISTS (SELECT 1 FROM attachments JOIN messages ON messages.id = attachments.message_id
                 WHERE messages.conversation_id = :id AND attachments.is_inline = 0)
             WHERE id = :id",
        )
        .or_problem()?
        .execute(named_params! {
            ":at": at,
            ":snippet": snippet,
            ":language": language,
            ":is_customer": is_customer,
            ":is_automatic": automatic != "no",
            ":id": id.0,
        })
        .or_problem()?;
    Ok(Timestamp::from_millisecond(at))
}

pub(super) fn status(connection: &Connection, id: ConversationId) -> Result<Status, Problem> {
    connection
        .prepare_cached("SELECT status FROM conversations WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("conversation-absent"))
}

/// Moves to a state and, where told, marks it unread or read. A conversation that is not snoozed has no wake-up time.
pub(super) fn set_status_and_unread(
    connection: &Connection,
    id: ConversationId,
    status: Status,
    unread: Option<bool>,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "UPDATE conversations SET status = :status, is_unread = ifnull(:unread, is_unread),
               snoozed_until = CASE WHEN :status = 'snoozed' THEN snoozed_until END
             WHERE id = :id",
        )
        .or_problem()?
        .execute(named_params! { ":status": status.as_str(), ":unread": unread, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

pub(super) fn insert_activity(
    connection: &Connection,
    conversation: ConversationId,
    agent: Option<AgentId>,
    at: Timestamp,
    event: &str,
    args: &str,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO activities (conversation_id, agent_id, at, event, args)
             VALUES (:conversation, :agent, :at, :event, :args)",
        )
        .or_problem()?
        .execute(named_params! {
            ":conversation": conversation.0,
            ":agent": agent.map(|agent| agent.0),
            ":at": at.as_millisecond(),
            ":event": event,
            ":args": args,
        })
        .or_problem()?;
    Ok(())
}

/// The server has renumbered a folder: the old numbers mean nothing any more.
pub(super) fn forget_placements(connection: &Connection, folder: FolderId) -> Result<(), Problem> {
    connection
        .execute("DELETE FROM placements WHERE folder_id = :folder", named_params! { ":folder": folder.0 })
        .or_problem()?;
    Ok(())
}
