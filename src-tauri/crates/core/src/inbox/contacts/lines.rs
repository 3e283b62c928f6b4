//! Putting something that was said beside mail into a conversation.

use super::picture::Pictures;
use crate::desk::Topic;
use crate::desk::write::Write;
use crate::inbox::model::{MessageKind, Status};
use crate::inbox::wire::Recipients;
use crate::inbox::{fold, store, thread};
use comptoir_kernel::{AgentId, ChannelId, ConversationId, CustomerId, MessageId, Problem, Timestamp};

/// No text is longer; characters.
const LONGEST: usize = 20_000;

/// What somebody said.
pub(super) struct Said<'a> {
    pub conversation: ConversationId,
    pub channel: ChannelId,
    pub kind: MessageKind,
    pub agent: Option<AgentId>,
    pub at: Timestamp,
    pub author: &'a str,
    pub text: &'a str,
    pub language: Option<&'a str>,
    pub hash: [u8; 32],
    pub pictures: Option<&'a Pictures>,
}

/// A text without control characters, as long as it may be.
pub(super) fn clean(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).take(LONGEST).collect()
}

pub(super) fn insert(write: &mut Write<'_>, said: &Said<'_>) -> Result<MessageId, Problem> {
    let connection = write.connection();
    let message = store::insert_message(
        connection,
        &store::NewMessage {
            conversation: said.conversation,
            channel: said.channel,
            kind: said.kind,
            agent: said.agent,
            at: said.at,
            received_at: said.at,
            from_name: said.author,
            from_address: "",
            recipients: &Recipients::default(),
            subject: "",
            text: said.text,
            visible_text: said.text,
            has_html: false,
            language: said.language,
            automatic: "no",
            authentication: "unknown",
            is_new_participant: false,
            subject_changed: false,
            message_id: "",
            content_hash: &said.hash,
            bounce: None,
            raw_id: said.pictures.map(|pictures| pictures.raw_id),
        },
    )?;
    let mut names = Vec::new();
    for part in said.pictures.iter().flat_map(|pictures| &pictures.parts) {
        store::insert_attachment(connection, message, part)?;
        names.push(part.name.as_str());
    }
    let body = format!("{} {}", said.text, names.join(" "));
    store::insert_words(connection, message, said.at, ["", &fold::fold(said.author), &fold::fold(&body)])?;
    write.changed(Topic::Conversations, said.conversation.0);
    Ok(message)
}

/// A conversation that nobody has seen as unread: who notes it has read it.
pub(super) fn begin(
    write: &Write<'_>,
    channel: ChannelId,
    customer: CustomerId,
    subject: &str,
    at: Timestamp,
) -> Result<ConversationId, Problem> {
    store::insert_conversation(
        write.connection(),
        &store::NewConversation {
            channel,
            customer,
            subject,
            subject_key: &thread::subject_key(subject),
            status: Status::Open,
            is_unread: false,
            at,
        },
    )
}
