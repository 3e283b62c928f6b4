//! What arrived and could not be read as a message: visible, with its beginning, never lost.

use super::raw;
use super::wire::QuarantineItem;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ChannelId, Problem, QuarantineId, Timestamp};
use comptoir_store::Blobs;
use comptoir_store::rusqlite::Connection;

/// How much of an entry is shown, in bytes.
const BEGINNING: usize = 2048;

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
        let bytes = raw::read(connection, blobs, raw_id)?;
        item.beginning = String::from_utf8_lossy(bytes.get(..BEGINNING).unwrap_or(&bytes)).into_owned();
        items.push(item);
    }
    Ok(items)
}
