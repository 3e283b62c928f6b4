//! The letter that is answered or passed on.

use super::model::MessageKind;
use super::wire::{Recipient, Recipients};
use crate::desk::write::OrProblem;
use comptoir_kernel::{ConversationId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

/// A letter of a conversation, as far as an answer needs it.
pub(super) struct Original {
    pub id: MessageId,
    pub kind: MessageKind,
    pub from: Recipient,
    pub recipients: Recipients,
    pub at: Timestamp,
    pub subject: String,
    pub text: String,
    /// Without quotes and signature.
    pub visible_text: String,
    pub message_id: String,
}

const COLUMNS: &str =
    "SELECT id, kind, from_name, from_address, recipients, at, subject, text, visible_text, message_id
  FROM messages WHERE conversation_id = :conversation AND kind <> 'note'";

fn from_row(row: &Row<'_>) -> Result<Original, rusqlite::Error> {
    let (recipients, text, visible): (String, String, String) = (row.get(4)?, row.get(7)?, row.get(8)?);
    Ok(Original {
        id: MessageId(row.get(0)?),
        kind: row.get(1)?,
        from: Recipient { name: row.get(2)?, address: row.get(3)? },
        recipients: serde_json::from_str(&recipients).unwrap_or_default(),
        at: Timestamp::from_millisecond(row.get(5)?),
        subject: row.get(6)?,
        visible_text: if visible.is_empty() { text.clone() } else { visible },
        text,
        message_id: row.get(9)?,
    })
}

/// The customer's newest letter, or ours where the customer wrote none.
pub(super) fn newest(connection: &Connection, conversation: ConversationId) -> Result<Option<Original>, Problem> {
    let sql =
        [COLUMNS, " AND automatic <> 'bounce' ORDER BY kind = 'customer' DESC, at DESC, id DESC LIMIT 1"].concat();
    connection
        .prepare_cached(&sql)
        .or_problem()?
        .query_row(named_params! { ":conversation": conversation.0 }, from_row)
        .optional()
        .or_problem()
}

/// One letter of the conversation; `None` where it is no longer there, or is a note.
pub(super) fn find(
    connection: &Connection,
    conversation: ConversationId,
    id: MessageId,
) -> Result<Option<Original>, Problem> {
    let sql = [COLUMNS, " AND id = :id"].concat();
    connection
        .prepare_cached(&sql)
        .or_problem()?
        .query_row(named_params! { ":conversation": conversation.0, ":id": id.0 }, from_row)
        .optional()
        .or_problem()
}

/// The Message-IDs of the conversation, oldest first: the whole chain, as Outlook and Gmail want it.
pub(super) fn reference_chain(connection: &Connection, id: ConversationId) -> Result<Vec<String>, Problem> {
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
