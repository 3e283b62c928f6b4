//! Rows of the files of cases.

use super::wire::{FileKind, ReturnFile};
use crate::desk::write::{OrProblem, Write};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::picture;
use comptoir_kernel::{AgentId, AttachmentId, Problem, ReturnFileId, ReturnId, ReturnItemId, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

/// A file that is about to be part of a case; its bytes are on the disk already.
pub(super) struct NewFile {
    pub kind: FileKind,
    pub name: String,
    pub mime_type: String,
    pub size: i64,
    pub blob: String,
    pub small: Option<Vec<u8>>,
    pub attachment: Option<AttachmentId>,
}

/// Where a file is.
pub(super) struct NamedFile {
    pub case: ReturnId,
    pub name: String,
    pub mime_type: String,
    pub blob: String,
}

pub(super) struct FileBytes {
    pub name: String,
    pub mime_type: String,
    pub bytes: Vec<u8>,
}

const COLUMNS: &str =
    "SELECT id, item_id, kind, name, mime_type, size, small, attachment_id, agent_id, added_at FROM return_files";

fn from_row(row: &Row<'_>) -> Result<ReturnFile, rusqlite::Error> {
    let small: Option<Vec<u8>> = row.get(6)?;
    let data = |bytes: Vec<u8>| format!("data:{};base64,{}", picture::media_type(&bytes), STANDARD.encode(&bytes));
    Ok(ReturnFile {
        id: ReturnFileId(row.get(0)?),
        item_id: row.get::<_, Option<i64>>(1)?.map(ReturnItemId),
        kind: row.get(2)?,
        name: row.get(3)?,
        mime_type: row.get(4)?,
        size: row.get(5)?,
        small: small.map(data),
        attachment_id: row.get::<_, Option<i64>>(7)?.map(AttachmentId),
        agent_id: row.get::<_, Option<i64>>(8)?.map(AgentId),
        added_at: Timestamp::from_millisecond(row.get(9)?),
    })
}

/// The files of a case, the oldest first.
pub(super) fn list(connection: &Connection, id: ReturnId) -> Result<Vec<ReturnFile>, Problem> {
    let sql = format!("{COLUMNS} WHERE return_id = :id AND removed_at IS NULL ORDER BY id");
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Also one that was taken away.
///
/// # Errors
/// `return-absent`.
pub(super) fn named(connection: &Connection, id: ReturnFileId) -> Result<NamedFile, Problem> {
    connection
        .prepare_cached("SELECT return_id, name, mime_type, blob FROM return_files WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(NamedFile { case: ReturnId(row.get(0)?), name: row.get(1)?, mime_type: row.get(2)?, blob: row.get(3)? })
        })
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("return-absent"))
}

pub(super) fn insert(
    write: &Write<'_>,
    id: ReturnId,
    item: Option<ReturnItemId>,
    new: &NewFile,
) -> Result<(), Problem> {
    let sql = "INSERT INTO return_files (return_id, item_id, kind, name, mime_type, size, blob, small, attachment_id,
                 agent_id, added_at)
               VALUES (:return, :item, :kind, :name, :mime_type, :size, :blob, :small, :attachment, :agent, :now)";
    let params = named_params! {
        ":return": id.0, ":item": item.map(|item| item.0), ":kind": new.kind.as_str(), ":name": new.name,
        ":mime_type": new.mime_type, ":size": new.size, ":blob": new.blob, ":small": new.small,
        ":attachment": new.attachment.map(|id| id.0), ":agent": write.agent.map(|agent| agent.0),
        ":now": write.now.as_millisecond(),
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(super) fn change(
    write: &Write<'_>,
    id: ReturnFileId,
    kind: FileKind,
    item: Option<ReturnItemId>,
) -> Result<(), Problem> {
    let sql = "UPDATE return_files SET kind = :kind, item_id = :item WHERE id = :id";
    let params = named_params! { ":kind": kind.as_str(), ":item": item.map(|item| item.0), ":id": id.0 };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

pub(super) fn set_removed(write: &Write<'_>, id: ReturnFileId, is_removed: bool) -> Result<(), Problem> {
    let sql = "UPDATE return_files SET removed_at = :at WHERE id = :id";
    let at = is_removed.then_some(write.now.as_millisecond());
    write.connection().execute(sql, named_params! { ":at": at, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Forgets for good what was taken away before a moment; what nothing names any more is removed with the other files.
pub(in crate::returns) fn forget_removed(connection: &Connection, before: Timestamp) -> Result<(), Problem> {
    let sql = "DELETE FROM return_files WHERE removed_at < :before";
    connection.execute(sql, named_params! { ":before": before.as_millisecond() }).or_problem()?;
    Ok(())
}

/// True where something shows the pieces: a photo of them, or one of the whole return.
pub(in crate::returns) fn has_photo(
    connection: &Connection,
    id: ReturnId,
    item: ReturnItemId,
) -> Result<bool, Problem> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM return_files WHERE return_id = :id AND kind = 'photo' AND removed_at IS NULL
               AND (item_id IS NULL OR item_id = :item))",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":item": item.0 }, |row| row.get(0))
        .or_problem()
}

/// The files of a case and the names of the encrypted files that hold them.
pub(in crate::returns) fn all_of(connection: &Connection, id: ReturnId) -> Result<Vec<(ReturnFile, String)>, Problem> {
    let files = list(connection, id)?;
    files.into_iter().map(|file| named(connection, file.id).map(|named| (file, named.blob))).collect()
}

/// The names of the encrypted files of every case of a store.
pub(in crate::returns) fn of_store(connection: &Connection, id: StoreId) -> Result<Vec<String>, Problem> {
    let mut statement = connection
        .prepare(
            "SELECT f.blob FROM returns r JOIN return_files f ON f.return_id = r.id
             WHERE r.store_id = :store ORDER BY f.id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":store": id.0 }, |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
