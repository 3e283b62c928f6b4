//! What arrived and could not be read as a message: visible, with its beginning, never lost.

use super::raw;
use super::wire::QuarantineItem;
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{ChannelId, Problem, QuarantineId, Timestamp};
use comptoir_store::Blobs;
use comptoir_store::rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

/// A message that is known to exist and whose bytes nobody could get.
pub(super) struct Ungiven<'a> {
    pub channel: ChannelId,
    /// Folder and number, or the path of a file.
    pub place: &'a str,
    /// What tells this message apart from another one that stands in the same place later.
    pub identity: &'a str,
    pub problem_code: &'static str,
}

/// Makes an entry without bytes, once; false when it is known.
pub(super) fn note_ungiven(write: &mut Write<'_>, blobs: &Blobs, ungiven: &Ungiven<'_>) -> Result<bool, Problem> {
    let hash: [u8; 32] =
        Sha256::digest(format!("{} {} {}", ungiven.problem_code, ungiven.channel.0, ungiven.identity)).into();
    let connection = write.connection();
    let is_known = connection
        .prepare_cached("SELECT 1 FROM quarantine WHERE content_hash = :hash")
        .or_problem()?
        .exists(named_params! { ":hash": hash.as_slice() })
        .or_problem()?;
    if is_known {
        return Ok(false);
    }
    let raw_id = raw::insert(connection, blobs, &raw::Packed::new(b"")?)?;
    connection
        .execute(
            "INSERT INTO quarantine (channel_id, at, origin, problem_code, content_hash, raw_id)
             VALUES (:channel, :now, :origin, :code, :hash, :raw_id)",
            named_params! {
                ":channel": ungiven.channel.0,
                ":now": write.now.as_millisecond(),
                ":origin": ungiven.place,
                ":code": ungiven.problem_code,
                ":hash": hash.as_slice(),
                ":raw_id": raw_id,
            },
        )
        .or_problem()?;
    write.changed(Topic::Quarantine, write.connection().last_insert_rowid());
    Ok(true)
}

/// How much of an entry is shown, in bytes.
const BEGINNING: u64 = 2048;

pub(super) fn list(connection: &Connection, blobs: &Blobs) -> Result<Vec<QuarantineItem>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT q.id, q.channel_id, q.at, q.origin, q.problem_code, r.size, q.raw_id
             FROM quarantine q JOIN raws r ON r.id = q.raw_id ORDER BY q.at DESC, q.id DESC LIMIT 200",
        )
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            let item = QuarantineItem {
                id: QuarantineId(row.get(0)?),
                channel_id: ChannelId(row.get(1)?),
                at: Timestamp::from_millisecond(row.get(2)?),
                origin: row.get(3)?,
                problem_code: row.get(4)?,
                size: row.get(5)?,
                beginning: String::new(),
            };
            Ok((item, row.get::<_, i64>(6)?))
        })
        .or_problem()?;
    let mut items = Vec::new();
    for row in rows {
        let (mut item, raw_id) = row.or_problem()?;
        let bytes = raw::read_beginning(connection, blobs, raw_id, BEGINNING)?;
        item.beginning = String::from_utf8_lossy(&bytes).into_owned();
        items.push(item);
    }
    Ok(items)
}
