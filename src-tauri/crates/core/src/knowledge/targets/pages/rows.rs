//! The rows of pages: what we wrote, and what a run that has not ended means to write.

use crate::desk::write::OrProblem;
use comptoir_kernel::{Problem, PublishTargetId};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// A page as the desk knows it at a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct KnownPage {
    /// Its number there.
    pub page: u64,
    /// For people.
    pub path: String,
    /// Of what we wrote; empty for a page that is only begun.
    pub hash: String,
    pub next_hash: String,
}

pub(super) fn known(connection: &Connection, target: PublishTargetId) -> Result<BTreeMap<String, KnownPage>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT key, page, path, hash, next_hash FROM publish_pages WHERE target_id = :target")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":target": target.0 }, |row| {
            let page = u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default();
            Ok((row.get(0)?, KnownPage { page, path: row.get(2)?, hash: row.get(3)?, next_hash: row.get(4)? }))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn keep(
    connection: &Connection,
    target: PublishTargetId,
    key: &str,
    known: &KnownPage,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO publish_pages (target_id, key, page, path, hash, next_hash)
             VALUES (:target, :key, :page, :path, :hash, :next_hash)
             ON CONFLICT (target_id, key) DO UPDATE SET page = :page, path = :path, hash = :hash,
               next_hash = :next_hash",
        )
        .or_problem()?
        .execute(named_params! {
            ":target": target.0,
            ":key": key,
            ":page": i64::try_from(known.page).unwrap_or_default(),
            ":path": known.path,
            ":hash": known.hash,
            ":next_hash": known.next_hash,
        })
        .or_problem()?;
    Ok(())
}

pub(super) fn forget(connection: &Connection, target: PublishTargetId, key: &str) -> Result<(), Problem> {
    connection
        .prepare_cached("DELETE FROM publish_pages WHERE target_id = :target AND key = :key")
        .or_problem()?
        .execute(named_params! { ":target": target.0, ":key": key })
        .or_problem()?;
    Ok(())
}
