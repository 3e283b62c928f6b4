//! Rows of conversations that articles are measured against. A contact is a conversation that a person began by writing
//! to us: no machine, no spam, none of ours, none that was merged into another (those count as spam).

use super::super::model::MessageKind;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ConversationId, MessageId, Problem, Timestamp, TopicId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// A message that may become an article.
pub(super) struct Answer {
    pub conversation: ConversationId,
    pub kind: MessageKind,
    pub subject: String,
    pub text: String,
    pub language: Option<String>,
}

/// # Errors
/// `message-absent`
pub(super) fn answer(connection: &Connection, id: MessageId) -> Result<Answer, Problem> {
    connection
        .prepare_cached(
            "SELECT conversation_id, kind, subject, iif(visible_text = '', text, visible_text), language
             FROM messages WHERE id = :id",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(Answer {
                conversation: ConversationId(row.get(0)?),
                kind: row.get(1)?,
                subject: row.get(2)?,
                text: row.get(3)?,
                language: row.get(4)?,
            })
        })
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("message-absent"))
}

/// A contact about a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Contact {
    pub topic: TopicId,
    pub conversation: ConversationId,
    pub at: Timestamp,
}

/// Contacts about any topic since a moment, the newest first.
pub(super) fn contacts(connection: &Connection, since: Timestamp) -> Result<Vec<Contact>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT t.topic_id, c.id, c.created_at FROM conversation_topics t
             CROSS JOIN conversations c ON c.id = t.conversation_id
             WHERE c.created_at >= :since AND c.status <> 'spam' AND c.is_automatic = 0
               AND (SELECT kind FROM messages WHERE conversation_id = c.id AND kind <> 'note' ORDER BY at, id LIMIT 1)
                 = 'customer'
             ORDER BY c.created_at DESC, c.id DESC",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":since": since.as_millisecond() }, |row| {
            Ok(Contact {
                topic: TopicId(row.get(0)?),
                conversation: ConversationId(row.get(1)?),
                at: Timestamp::from_millisecond(row.get(2)?),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Languages that people wrote in since a moment, with how many did.
pub(super) fn languages(connection: &Connection, since: Timestamp) -> Result<Vec<(String, u32)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT language, count(*) AS contacts FROM conversations
             WHERE last_message_at >= :since AND created_at >= :since AND language IS NOT NULL AND status <> 'spam'
               AND is_automatic = 0
             GROUP BY language ORDER BY contacts DESC, language",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":since": since.as_millisecond() }, |row| Ok((row.get(0)?, row.get(1)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
