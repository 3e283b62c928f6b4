//! The raw bytes of messages: compressed in a row, or in an encrypted file when large.

use crate::desk::{Desk, write::OrProblem};
use comptoir_kernel::{MessageId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use comptoir_store::{Blobs, StoreError};
use std::cell::RefCell;
use std::io::Read;
use zstd::bulk::Compressor;

/// Compressed bytes larger than this become a file.
const LARGEST_ROW: usize = 256 * 1024;
/// Nothing larger than this is unpacked, whatever a row says.
const LARGEST_MESSAGE: usize = 512 * 1024 * 1024;

/// Fast rather than small: a mailbox is read once and waits for the processor, not for the disk.
const LEVEL: i32 = 1;

thread_local! {
    // Its tables are larger than most messages and would be cleared for each of them.
    static COMPRESSOR: RefCell<Compressor<'static>> = RefCell::new(compressor());
}

fn compressor() -> Compressor<'static> {
    Compressor::new(LEVEL).unwrap_or_default()
}

/// Raw bytes ready to be stored.
#[derive(Debug)]
pub(crate) struct Packed {
    size: i64,
    bytes: Vec<u8>,
}

impl Packed {
    /// Compresses; costs processor time, so it is done outside of the transaction.
    pub fn new(raw: &[u8]) -> Result<Self, Problem> {
        let bytes = COMPRESSOR.with_borrow_mut(|compressor| compressor.compress(raw)).map_err(Problem::broken)?;
        Ok(Self { size: i64::try_from(raw.len()).unwrap_or(i64::MAX), bytes })
    }
}

/// Stores the bytes and answers the row's id. A file is written before the row that names it.
pub(super) fn insert(connection: &Connection, blobs: &Blobs, packed: &Packed) -> Result<i64, Problem> {
    let is_large = packed.bytes.len() > LARGEST_ROW;
    let blob = if is_large { Some(blobs.put(&packed.bytes).or_problem()?) } else { None };
    connection
        .prepare_cached("INSERT INTO raws (size, bytes, blob) VALUES (:size, :bytes, :blob)")
        .or_problem()?
        .execute(named_params! {
            ":size": packed.size,
            ":bytes": if is_large { None } else { Some(&packed.bytes) },
            ":blob": blob,
        })
        .or_problem()?;
    Ok(connection.last_insert_rowid())
}

/// Reads the bytes of a row of `raws`.
pub(super) fn read(connection: &Connection, blobs: &Blobs, raw_id: i64) -> Result<Vec<u8>, Problem> {
    let (size, packed) = packed(connection, blobs, raw_id)?;
    let capacity = usize::try_from(size).unwrap_or(0).min(LARGEST_MESSAGE);
    zstd::bulk::decompress(&packed, capacity).map_err(Problem::broken)
}

/// The first bytes of a row of `raws`; the rest is not unpacked, however large it is.
pub(super) fn read_beginning(
    connection: &Connection,
    blobs: &Blobs,
    raw_id: i64,
    most: u64,
) -> Result<Vec<u8>, Problem> {
    let (_, packed) = packed(connection, blobs, raw_id)?;
    let mut beginning = Vec::new();
    let unpacking = zstd::stream::read::Decoder::new(packed.as_slice()).map_err(Problem::broken)?;
    unpacking.take(most).read_to_end(&mut beginning).map_err(Problem::broken)?;
    Ok(beginning)
}

fn packed(connection: &Connection, blobs: &Blobs, raw_id: i64) -> Result<(i64, Vec<u8>), Problem> {
    let (size, bytes, blob): (i64, Option<Vec<u8>>, Option<String>) = connection
        .prepare_cached("SELECT size, bytes, blob FROM raws WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": raw_id }, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .or_problem()?;
    let packed = match (bytes, blob) {
        (Some(bytes), _) => bytes,
        (None, Some(name)) => blobs
            .get(&name)
            .or_problem()?
            .ok_or_else(|| Problem::broken(StoreError::Io(std::io::Error::other("the file of a message is gone"))))?,
        (None, None) => Vec::new(),
    };
    Ok((size, packed))
}

/// The raw bytes of a message; `None` for a note, which has none.
pub(super) fn of_message(desk: &Desk, id: MessageId) -> Result<Option<Vec<u8>>, Problem> {
    desk.read(|connection| {
        let raw_id: Option<Option<i64>> = connection
            .query_row("SELECT raw_id FROM messages WHERE id = :id", named_params! { ":id": id.0 }, |row| row.get(0))
            .optional()
            .or_problem()?;
        let raw_id = raw_id.ok_or_else(|| Problem::absent("message-absent"))?;
        raw_id.map(|raw_id| read(connection, desk.store().blobs(), raw_id)).transpose()
    })
}
