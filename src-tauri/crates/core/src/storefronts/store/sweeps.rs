//! Rows of sweeps: how far the list of what exists was read, what stood in it, and what did not.

use super::word;
use crate::desk::write::OrProblem;
use comptoir_connectors::shops::model::{RemoteId, Subject};
use comptoir_kernel::{OrderId, Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// A sweep that is under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::storefronts) struct Sweep {
    pub cursor: Option<String>,
    /// True once the whole list was read.
    pub is_listed: bool,
    pub began: Timestamp,
}

/// When the subject was last compared with the shop's list; none before the first time.
pub(in crate::storefronts) fn swept_at(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
) -> Result<Option<Timestamp>, Problem> {
    let sql = "SELECT swept_at FROM store_cursors WHERE store_id = :id AND subject = :subject";
    let params = named_params! { ":id": id.0, ":subject": word(&subject) };
    let found: Option<Option<i64>> = connection.query_row(sql, params, |row| row.get(0)).optional().or_problem()?;
    Ok(found.flatten().map(Timestamp::from_millisecond))
}

pub(in crate::storefronts) fn under_way(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
) -> Result<Option<Sweep>, Problem> {
    let sql = "SELECT cursor, is_listed, began_at FROM store_sweeps WHERE store_id = :id AND subject = :subject";
    connection
        .query_row(sql, named_params! { ":id": id.0, ":subject": word(&subject) }, |row| {
            let began = Timestamp::from_millisecond(row.get(2)?);
            Ok(Sweep { cursor: row.get(0)?, is_listed: row.get(1)?, began })
        })
        .optional()
        .or_problem()
}

pub(in crate::storefronts) fn begin(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    now: Timestamp,
) -> Result<Sweep, Problem> {
    let sql = "INSERT INTO store_sweeps (store_id, subject, began_at, newest) VALUES (:id, :subject, :now,
                 (SELECT ifnull(max(id), 0) FROM store_entries WHERE store_id = :id AND subject = :subject))";
    let params = named_params! { ":id": id.0, ":subject": word(&subject), ":now": now.as_millisecond() };
    connection.execute(sql, params).or_problem()?;
    Ok(Sweep { cursor: None, is_listed: false, began: now })
}

/// Keeps what a page of the list named, and where the next one begins.
pub(in crate::storefronts) fn listed(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    ids: &[RemoteId],
    next: Option<&str>,
) -> Result<(), Problem> {
    let mut insert = connection
        .prepare_cached(
            "INSERT INTO store_sweep_seen (store_id, subject, remote_id) VALUES (:id, :subject, :remote)
             ON CONFLICT DO NOTHING",
        )
        .or_problem()?;
    for remote in ids {
        let params = named_params! { ":id": id.0, ":subject": word(&subject), ":remote": remote.0 };
        insert.execute(params).or_problem()?;
    }
    let sql = "UPDATE store_sweeps SET cursor = :next, is_listed = :is_listed
               WHERE store_id = :id AND subject = :subject";
    let params = named_params! {
        ":next": next, ":is_listed": next.is_none(), ":id": id.0, ":subject": word(&subject),
    };
    connection.execute(sql, params).or_problem()?;
    Ok(())
}

/// What the shop's list did not name.
pub(in crate::storefronts) struct Missing {
    pub count: u32,
    /// How many there are in all.
    pub all: u32,
    /// The newest of them: the row, and its id in the shop.
    pub rows: Vec<(i64, RemoteId)>,
}

/// Entries that were there when the sweep began and that the shop's list did not name.
pub(in crate::storefronts) fn missing(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    limit: u32,
) -> Result<Missing, Problem> {
    let sql = "SELECT count(*) FROM store_entries WHERE store_id = :id AND subject = :subject";
    let params = named_params! { ":id": id.0, ":subject": word(&subject) };
    let all: u32 = connection.query_row(sql, params, |row| row.get(0)).or_problem()?;
    let mut statement = connection.prepare(include_str!("../sql/missing_entries.sql")).or_problem()?;
    let rows = statement.query_map(params, |row| Ok((row.get(0)?, RemoteId(row.get(1)?)))).or_problem()?;
    let mut rows: Vec<(i64, RemoteId)> = rows.collect::<Result<_, _>>().or_problem()?;
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    rows.truncate(limit as usize);
    Ok(Missing { count, all, rows })
}

/// Marks what the shop has no more.
pub(in crate::storefronts) fn mark_gone(
    connection: &Connection,
    subject: Subject,
    row: i64,
    now: Timestamp,
) -> Result<(), Problem> {
    let sql = match subject {
        Subject::Orders => "UPDATE store_orders SET gone_at = ifnull(gone_at, :now) WHERE id = :row",
        Subject::Products => "UPDATE store_products SET gone_at = ifnull(gone_at, :now) WHERE id = :row",
        Subject::Customers => "UPDATE store_customers SET gone_at = ifnull(gone_at, :now) WHERE id = :row",
        Subject::Reviews => return Ok(()),
    };
    connection.execute(sql, named_params! { ":now": now.as_millisecond(), ":row": row }).or_problem()?;
    Ok(())
}

/// Ends a sweep: what it kept goes.
pub(in crate::storefronts) fn end(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    now: Timestamp,
) -> Result<(), Problem> {
    let params = named_params! { ":id": id.0, ":subject": word(&subject) };
    for sql in [
        "DELETE FROM store_sweeps WHERE store_id = :id AND subject = :subject",
        "DELETE FROM store_sweep_seen WHERE store_id = :id AND subject = :subject",
    ] {
        connection.execute(sql, params).or_problem()?;
    }
    let sql = "UPDATE store_cursors SET swept_at = :now WHERE store_id = :id AND subject = :subject";
    let params = named_params! { ":id": id.0, ":subject": word(&subject), ":now": now.as_millisecond() };
    connection.execute(sql, params).or_problem()?;
    Ok(())
}

/// Orders that are still being worked on and were not read since: their notes, parcels and refunds may have changed without a
/// word in the shop's list of changes. The one that was read longest ago comes first.
pub(in crate::storefronts) fn open_orders(
    connection: &Connection,
    id: StoreId,
    read_before: Timestamp,
    limit: u32,
) -> Result<Vec<(OrderId, RemoteId)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, remote_id FROM store_orders
             WHERE store_id = :id AND state IN ('pending', 'on_hold', 'open') AND gone_at IS NULL AND read_at < :before
             ORDER BY read_at, id LIMIT :limit",
        )
        .or_problem()?;
    let params = named_params! { ":id": id.0, ":before": read_before.as_millisecond(), ":limit": limit };
    let rows = statement.query_map(params, |row| Ok((OrderId(row.get(0)?), RemoteId(row.get(1)?)))).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
