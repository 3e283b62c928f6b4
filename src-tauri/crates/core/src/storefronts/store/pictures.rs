//! Rows of pictures of articles: those that are kept, and those that could not be had.

use super::moment;
use crate::desk::write::OrProblem;
use comptoir_kernel::{Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, Row, named_params};
use std::collections::BTreeSet;

/// What is known of a picture.
pub(in crate::storefronts) struct Known {
    pub url: String,
    pub picture: Option<Vec<u8>>,
    pub failed_at: Option<Timestamp>,
    pub tries: u32,
    pub used_at: Timestamp,
}

fn from_row(row: &Row<'_>) -> Result<Known, rusqlite::Error> {
    Ok(Known {
        url: row.get(0)?,
        picture: row.get(1)?,
        failed_at: moment(row, 2)?,
        tries: row.get(3)?,
        used_at: Timestamp::from_millisecond(row.get(4)?),
    })
}

/// What is known of the pictures at these addresses.
pub(in crate::storefronts) fn known(
    connection: &Connection,
    store: StoreId,
    urls: &BTreeSet<String>,
) -> Result<Vec<Known>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT url, picture, failed_at, tries, used_at FROM store_pictures
             WHERE store_id = :store AND url IN (SELECT value FROM json_each(:urls))",
        )
        .or_problem()?;
    let urls = serde_json::to_string(urls).map_err(Problem::broken)?;
    let rows = statement.query_map(named_params! { ":store": store.0, ":urls": urls }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Keeps a picture, unless the store was removed meanwhile.
pub(in crate::storefronts) fn keep(
    connection: &Connection,
    store: StoreId,
    url: &str,
    picture: &[u8],
    now: Timestamp,
) -> Result<(), Problem> {
    let sql = "INSERT INTO store_pictures (store_id, url, picture, fetched_at, used_at)
               SELECT id, :url, :picture, :now, :now FROM stores WHERE id = :store AND is_archived = 0
               ON CONFLICT (store_id, url) DO UPDATE SET picture = :picture, fetched_at = :now, used_at = :now,
                 failed_at = NULL, problem = NULL, tries = 0";
    let params = named_params! { ":store": store.0, ":url": url, ":picture": picture, ":now": now.as_millisecond() };
    connection.prepare_cached(sql).or_problem()?.execute(params).or_problem()?;
    Ok(())
}

/// Remembers that a picture could not be had.
pub(in crate::storefronts) fn fail(
    connection: &Connection,
    store: StoreId,
    url: &str,
    problem: &str,
    now: Timestamp,
) -> Result<(), Problem> {
    let sql = "INSERT INTO store_pictures (store_id, url, failed_at, problem, tries, used_at)
               SELECT id, :url, :now, :problem, 1, :now FROM stores WHERE id = :store AND is_archived = 0
               ON CONFLICT (store_id, url) DO UPDATE SET failed_at = :now, problem = :problem, tries = tries + 1,
                 used_at = :now";
    let params = named_params! { ":store": store.0, ":url": url, ":problem": problem, ":now": now.as_millisecond() };
    connection.prepare_cached(sql).or_problem()?.execute(params).or_problem()?;
    Ok(())
}

/// Says that somebody looked at these.
pub(in crate::storefronts) fn touch(
    connection: &Connection,
    store: StoreId,
    urls: &BTreeSet<String>,
    now: Timestamp,
) -> Result<(), Problem> {
    let sql = "UPDATE store_pictures SET used_at = :now
               WHERE store_id = :store AND url IN (SELECT value FROM json_each(:urls))";
    let urls = serde_json::to_string(urls).map_err(Problem::broken)?;
    let params = named_params! { ":store": store.0, ":urls": urls, ":now": now.as_millisecond() };
    connection.prepare_cached(sql).or_problem()?.execute(params).or_problem()?;
    Ok(())
}

/// Forgets the longest unused of a store beyond so many.
pub(in crate::storefronts) fn trim(connection: &Connection, store: StoreId, most: u32) -> Result<(), Problem> {
    let sql = "DELETE FROM store_pictures WHERE rowid IN (
                 SELECT rowid FROM store_pictures WHERE store_id = :store ORDER BY used_at DESC LIMIT -1 OFFSET :most)";
    let params = named_params! { ":store": store.0, ":most": most };
    connection.prepare_cached(sql).or_problem()?.execute(params).or_problem()?;
    Ok(())
}

/// Forgets those at these addresses, as after an order of somebody who is erased: an article may be their own photograph.
pub(in crate::storefronts) fn forget(
    connection: &Connection,
    store: StoreId,
    urls: &BTreeSet<String>,
) -> Result<(), Problem> {
    let sql = "DELETE FROM store_pictures WHERE store_id = :store AND url IN (SELECT value FROM json_each(:urls))";
    let urls = serde_json::to_string(urls).map_err(Problem::broken)?;
    connection.execute(sql, named_params! { ":store": store.0, ":urls": urls }).or_problem()?;
    Ok(())
}

/// Whether the last pass over a store failed: then a picture would only fail as well, and be remembered for that.
pub(in crate::storefronts) fn is_silent(connection: &Connection, id: StoreId) -> Result<bool, Problem> {
    let sql = "SELECT 1 FROM stores WHERE id = :id AND failing_since IS NOT NULL";
    connection.prepare_cached(sql).or_problem()?.exists(named_params! { ":id": id.0 }).or_problem()
}
