//! The files that came with letters, for whoever needs them elsewhere.

use super::raw;
use crate::desk::Desk;
use crate::desk::write::OrProblem;
use comptoir_connectors::mail::mime;
use comptoir_kernel::{AttachmentId, ConversationId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Smaller pictures inside of a text are signs and lines of a signature.
const SMALLEST_INLINE: i64 = 15_000;

/// A file that a customer sent.
#[derive(Debug)]
pub(crate) struct SentFile {
    pub id: AttachmentId,
    pub name: String,
    pub mime_type: String,
    /// Bytes.
    pub size: i64,
    /// When its letter came.
    pub at: Timestamp,
}

/// A file with its bytes.
pub(crate) struct ReadFile {
    pub name: String,
    pub mime_type: String,
    pub bytes: Vec<u8>,
}

/// What the customer sent in a conversation, the newest first. Photos that a phone puts into the text are among them.
pub(crate) fn sent_files(connection: &Connection, id: ConversationId) -> Result<Vec<SentFile>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT a.id, a.name, a.mime_type, a.size, m.at FROM messages m JOIN attachments a ON a.message_id = m.id
             WHERE m.conversation_id = :id AND m.kind = 'customer'
               AND (a.is_inline = 0 OR (a.mime_type LIKE 'image/%' AND a.size >= :smallest))
             ORDER BY m.at DESC, a.id LIMIT 200",
        )
        .or_problem()?;
    let params = named_params! { ":id": id.0, ":smallest": SMALLEST_INLINE };
    let rows = statement
        .query_map(params, |row| {
            Ok(SentFile {
                id: AttachmentId(row.get(0)?),
                name: row.get(1)?,
                mime_type: row.get(2)?,
                size: row.get(3)?,
                at: Timestamp::from_millisecond(row.get(4)?),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The file itself, under its safe name.
///
/// # Errors
/// `message-absent`.
pub(crate) fn read(desk: &Desk, id: AttachmentId) -> Result<ReadFile, Problem> {
    let (message, part, name, mime_type) = desk.read(|connection| {
        connection
            .query_row(
                "SELECT message_id, part, name, mime_type FROM attachments WHERE id = :id",
                named_params! { ":id": id.0 },
                |row| Ok((MessageId(row.get(0)?), row.get::<_, u32>(1)?, row.get(2)?, row.get(3)?)),
            )
            .optional()
            .or_problem()?
            .ok_or_else(|| Problem::absent("message-absent"))
    })?;
    let raw = raw::of_message(desk, message)?.ok_or_else(|| Problem::absent("message-absent"))?;
    let bytes = mime::attachment_bytes(&raw, part).ok_or_else(|| Problem::absent("message-absent"))?;
    Ok(ReadFile { name, mime_type, bytes })
}
