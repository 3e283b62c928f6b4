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
    /// Where readers find it, in full or from the root of the site.
    pub address: String,
}

pub(super) fn known(connection: &Connection, target: PublishTargetId) -> Result<BTreeMap<String, KnownPage>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT key, page, path, hash, next_hash, address FROM publish_pages WHERE target_id = :target")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":target": target.0 }, |row| {
            let page = u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default();
            let (path, hash, next_hash, address) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
            Ok((row.get(0)?, KnownPage { page, path, hash, next_hash, address }))
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
            "INSERT INTO publish_pages (target_id, key, page, path, hash, next_hash, address)
             VALUES (:target, :key, :page, :path, :hash, :next_hash, :address)
             ON CONFLICT (target_id, key) DO UPDATE SET page = :page, path = :path, hash = :hash,
               next_hash = :next_hash, address = :address",
        )
        .or_problem()?
        .execute(named_params! {
            ":target": target.0,
            ":key": key,
            ":page": i64::try_from(known.page).unwrap_or_default(),
            ":path": known.path,
            ":hash": known.hash,
            ":next_hash": known.next_hash,
            ":address": known.address,
        })
        .or_problem()?;
    Ok(())
}

/// The numbers of the files that we sent, by path.
pub(super) fn uploads(connection: &Connection, target: PublishTargetId) -> Result<BTreeMap<String, u64>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT path, number FROM publish_uploads WHERE target_id = :target").or_problem()?;
    let rows = statement
        .query_map(named_params! { ":target": target.0 }, |row| {
            Ok((row.get(0)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default()))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn keep_upload(
    connection: &Connection,
    target: PublishTargetId,
    path: &str,
    number: u64,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO publish_uploads (target_id, path, number) VALUES (:target, :path, :number)
             ON CONFLICT (target_id, path) DO UPDATE SET number = :number",
        )
        .or_problem()?
        .execute(named_params! {
            ":target": target.0,
            ":path": path,
            ":number": i64::try_from(number).unwrap_or_default(),
        })
        .or_problem()?;
    Ok(())
}

pub(super) fn forget_upload(connection: &Connection, target: PublishTargetId, path: &str) -> Result<(), Problem> {
    connection
        .prepare_cached("DELETE FROM publish_uploads WHERE target_id = :target AND path = :path")
        .or_problem()?
        .execute(named_params! { ":target": target.0, ":path": path })
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
