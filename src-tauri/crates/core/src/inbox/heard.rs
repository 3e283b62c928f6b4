//! What customers wrote, one letter after the other, for rooms above that read it for something of theirs.

use super::{rows, store};
use crate::channels;
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{ChannelId, ConversationId, CustomerId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// A letter that came by mail, from a person who is not kept out.
pub(crate) struct HeardLetter {
    pub id: MessageId,
    pub conversation: ConversationId,
    pub customer: CustomerId,
    pub received_at: Timestamp,
    /// It was in the mailbox before the desk was.
    pub is_past: bool,
    pub subject: String,
    /// Without what it quotes.
    pub text: String,
    /// As far as somebody or something has found out.
    pub language: Option<String>,
}

/// No machine's, no spam, and so young. What is our own address writes for us, whoever it claims to be.
const HEARD: &str = "SELECT m.id, m.conversation_id, c.customer_id, m.received_at, m.subject,
  substr(iif(m.visible_text = '', m.text, m.visible_text), 1, 8000), ifnull(m.language, c.language), m.channel_id,
  m.from_address FROM messages m JOIN conversations c ON c.id = m.conversation_id
  WHERE m.id > :after AND m.id <= :until AND m.kind = 'customer' AND m.automatic = 'no' AND m.bounce IS NULL
    AND m.received_at >= :since AND m.at >= :since AND c.status <> 'spam' ORDER BY m.id";

struct Found {
    letter: HeardLetter,
    channel: ChannelId,
    from: String,
}

fn from_row(row: &Row<'_>) -> Result<Found, rusqlite::Error> {
    let letter = HeardLetter {
        id: MessageId(row.get(0)?),
        conversation: ConversationId(row.get(1)?),
        customer: CustomerId(row.get(2)?),
        received_at: Timestamp::from_millisecond(row.get(3)?),
        is_past: false,
        subject: row.get(4)?,
        text: row.get(5)?,
        language: row.get(6)?,
    };
    Ok(Found { letter, channel: ChannelId(row.get(7)?), from: row.get(8)? })
}

/// The number of the newest message of all.
pub(crate) fn newest_message(connection: &Connection) -> Result<MessageId, Problem> {
    connection.query_row("SELECT ifnull(max(id), 0) FROM messages", [], |row| row.get(0).map(MessageId)).or_problem()
}

/// The letters between two numbers that are not older than a moment, the first one left out.
pub(crate) fn heard_between(
    connection: &Connection,
    after: MessageId,
    until: MessageId,
    since: Timestamp,
) -> Result<Vec<HeardLetter>, Problem> {
    let mut statement = connection.prepare_cached(HEARD).or_problem()?;
    let params = named_params! { ":after": after.0, ":until": until.0, ":since": since.as_millisecond() };
    let found = statement.query_map(params, from_row).or_problem()?;
    let (mut letters, mut known) = (Vec::new(), BTreeMap::new());
    for found in found {
        let Found { mut letter, channel, from } = found.or_problem()?;
        let mailbox = match known.get(&channel.0) {
            Some(mailbox) => *mailbox,
            None => {
                let channel = channels::get(connection, channel)?;
                let mailbox = (channel.kind == "mail").then_some(channel.activated_at);
                known.insert(channel.id.0, mailbox);
                mailbox
            }
        };
        let Some(begun) = mailbox else { continue };
        if channels::address_owner(connection, &from)?.is_some() {
            continue;
        }
        // Servers tell the time of arrival in whole seconds.
        let second = |moment: Timestamp| moment.as_millisecond().div_euclid(1000);
        letter.is_past = second(letter.received_at) < second(begun);
        letters.push(letter);
    }
    Ok(letters)
}

/// Whether somebody here wrote into a conversation after a moment.
pub(crate) fn was_answered(connection: &Connection, id: ConversationId, since: Timestamp) -> Result<bool, Problem> {
    connection
        .prepare_cached(
            "SELECT 1 FROM messages WHERE conversation_id = :id AND at >= :since AND kind = 'agent' LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":since": since.as_millisecond() }, |_| Ok(()))
        .optional()
        .or_problem()
        .map(|found| found.is_some())
}

/// Tells whoever looks after a conversation of something that a room above found in it.
pub(crate) fn tell_found(
    write: &mut Write<'_>,
    id: ConversationId,
    event: &str,
    args: &BTreeMap<&str, String>,
) -> Result<(), Problem> {
    rows::row(write.connection(), id)?;
    let args = serde_json::to_string(args).map_err(Problem::broken)?;
    store::insert_activity(write.connection(), id, None, write.now, event, &args)?;
    write.changed(Topic::Conversations, id.0);
    write.changed(Topic::Notices, id.0);
    Ok(())
}
