//! Messages that may help, read by bounded queries.

use crate::desk::write::OrProblem;
use crate::inbox::model::{MessageKind, Status};
use comptoir_kernel::{ConversationId, CustomerId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

/// A message that shares words with the question.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub conversation: ConversationId,
    pub message: MessageId,
    pub kind: MessageKind,
    pub at: Timestamp,
    pub status: Status,
    pub customer: CustomerId,
    pub customer_name: String,
    pub subject: String,
    pub language: Option<String>,
    /// bm25 as FTS5 says it: the smaller, the better.
    pub rank: f64,
}

/// The best by rank. The expression was made so that it matches a bounded number of messages.
pub(super) fn by_words(connection: &Connection, expression: &str) -> Result<Vec<Candidate>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT m.conversation_id, m.id, m.kind, m.at, c.status, c.customer_id, customers.name, c.subject,
               ifnull(m.language, c.language), best.score
             FROM (SELECT rowid AS key, rank AS score FROM message_words
                   WHERE message_words MATCH :expression AND rank MATCH 'bm25(3.0, 0.0, 1.0)'
                   ORDER BY rank LIMIT 80) best
             CROSS JOIN messages m ON m.word_key = best.key
             CROSS JOIN conversations c ON c.id = m.conversation_id
             CROSS JOIN customers ON customers.id = c.customer_id
             WHERE m.kind <> 'note' AND c.status <> 'spam'",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":expression": expression }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The newest answers to a customer in other conversations.
pub(super) fn to_customer(
    connection: &Connection,
    customer: CustomerId,
    except: ConversationId,
) -> Result<Vec<Candidate>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT m.conversation_id, m.id, m.kind, m.at, c.status, c.customer_id, customers.name, c.subject,
               ifnull(m.language, c.language), 0.0
             FROM conversations c CROSS JOIN customers ON customers.id = c.customer_id
             CROSS JOIN messages m ON m.id = (SELECT id FROM messages
               WHERE conversation_id = c.id AND kind = 'agent' ORDER BY at DESC, id DESC LIMIT 1)
             WHERE c.customer_id = :customer AND c.id <> :except AND c.status <> 'spam'
             ORDER BY c.last_message_at DESC LIMIT 5",
        )
        .or_problem()?;
    let rows =
        statement.query_map(named_params! { ":customer": customer.0, ":except": except.0 }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn from_row(row: &Row<'_>) -> Result<Candidate, rusqlite::Error> {
    Ok(Candidate {
        conversation: ConversationId(row.get(0)?),
        message: MessageId(row.get(1)?),
        kind: row.get(2)?,
        at: Timestamp::from_millisecond(row.get(3)?),
        status: row.get(4)?,
        customer: CustomerId(row.get(5)?),
        customer_name: row.get(6)?,
        subject: row.get(7)?,
        language: row.get(8)?,
        rank: row.get(9)?,
    })
}

/// A message's number, moment and visible text.
pub(super) type Said = (MessageId, Timestamp, String);

/// What we said first after a question.
pub(super) fn answer_after(
    connection: &Connection,
    id: ConversationId,
    at: Timestamp,
) -> Result<Option<Said>, Problem> {
    connection
        .prepare_cached(
            "SELECT id, at, iif(visible_text = '', text, visible_text) FROM messages
             WHERE conversation_id = :id AND at >= :at AND kind = 'agent' ORDER BY at, id LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":at": at.as_millisecond() }, said)
        .optional()
        .or_problem()
}

/// What the customer said last before an answer.
pub(super) fn question_before(
    connection: &Connection,
    id: ConversationId,
    at: Timestamp,
) -> Result<Option<Said>, Problem> {
    connection
        .prepare_cached(
            "SELECT id, at, iif(visible_text = '', text, visible_text) FROM messages
             WHERE conversation_id = :id AND at <= :at AND kind = 'customer' ORDER BY at DESC, id DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":at": at.as_millisecond() }, said)
        .optional()
        .or_problem()
}

/// One message by its number.
pub(super) fn message(connection: &Connection, id: MessageId) -> Result<Option<Said>, Problem> {
    connection
        .prepare_cached("SELECT id, at, iif(visible_text = '', text, visible_text) FROM messages WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, said)
        .optional()
        .or_problem()
}

fn said(row: &Row<'_>) -> Result<Said, rusqlite::Error> {
    Ok((MessageId(row.get(0)?), Timestamp::from_millisecond(row.get(1)?), row.get(2)?))
}
