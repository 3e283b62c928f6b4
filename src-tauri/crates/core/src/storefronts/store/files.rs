//! Rows of files: how a store's files were understood the last time, and what imports wrote over.

use super::word;
use crate::desk::write::OrProblem;
use comptoir_connectors::shops::model::{RemoteId, Subject};
use comptoir_kernel::{Problem, StoreId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How many imports of a store can be taken back.
const KEPT_IMPORTS: i64 = 5;

pub(in crate::storefronts) fn habit<T: DeserializeOwned>(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
) -> Result<Option<T>, Problem> {
    let sql = "SELECT habit FROM store_file_habits WHERE store_id = :id AND subject = :subject";
    let params = named_params! { ":id": id.0, ":subject": word(&subject) };
    let found: Option<String> = connection.query_row(sql, params, |row| row.get(0)).optional().or_problem()?;
    // What an earlier version wrote and this one does not read is asked again.
    Ok(found.and_then(|text| serde_json::from_str(&text).ok()))
}

pub(in crate::storefronts) fn put_habit(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    habit: &impl Serialize,
) -> Result<(), Problem> {
    let habit = serde_json::to_string(habit).map_err(Problem::broken)?;
    let sql = "INSERT INTO store_file_habits (store_id, subject, habit) VALUES (:id, :subject, :habit)
               ON CONFLICT DO UPDATE SET habit = :habit";
    let params = named_params! { ":id": id.0, ":subject": word(&subject), ":habit": habit };
    connection.execute(sql, params).or_problem()?;
    Ok(())
}

/// How an entry stands now; none when the store does not have it.
pub(in crate::storefronts) fn detail(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    remote: &RemoteId,
) -> Result<Option<String>, Problem> {
    let sql = match subject {
        Subject::Orders => "SELECT detail FROM store_orders WHERE store_id = :id AND remote_id = :remote",
        Subject::Products => "SELECT detail FROM store_products WHERE store_id = :id AND remote_id = :remote",
        Subject::Customers => "SELECT detail FROM store_customers WHERE store_id = :id AND remote_id = :remote",
        Subject::Reviews => return Ok(None),
    };
    let params = named_params! { ":id": id.0, ":remote": remote.0 };
    connection.prepare_cached(sql).or_problem()?.query_row(params, |row| row.get(0)).optional().or_problem()
}

/// Keeps how an entry stood before an import.
pub(in crate::storefronts) fn keep_before(
    connection: &Connection,
    import: &str,
    id: StoreId,
    subject: Subject,
    remote: &RemoteId,
    detail: Option<&str>,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO store_file_before (import, store_id, subject, remote_id, detail)
             VALUES (:import, :id, :subject, :remote, :detail) ON CONFLICT DO NOTHING",
        )
        .or_problem()?
        .execute(named_params! {
            ":import": import, ":id": id.0, ":subject": word(&subject), ":remote": remote.0, ":detail": detail,
        })
        .or_problem()?;
    Ok(())
}

/// Forgets how an entry stood, because the person whom it is about is erased.
pub(in crate::storefronts) fn forget(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    remote: &RemoteId,
) -> Result<(), Problem> {
    let sql = "DELETE FROM store_file_before WHERE store_id = :id AND subject = :subject AND remote_id = :remote";
    let params = named_params! { ":id": id.0, ":subject": word(&subject), ":remote": remote.0 };
    connection.execute(sql, params).or_problem()?;
    Ok(())
}

/// Forgets what only imports before the latest few wrote over.
pub(in crate::storefronts) fn forget_old(connection: &Connection, id: StoreId) -> Result<(), Problem> {
    let sql = "DELETE FROM store_file_before WHERE store_id = :id AND import NOT IN (
                 SELECT DISTINCT import FROM store_file_before WHERE store_id = :id ORDER BY import DESC LIMIT :kept)";
    connection.execute(sql, named_params! { ":id": id.0, ":kept": KEPT_IMPORTS }).or_problem()?;
    Ok(())
}

/// What an import wrote over: the subject, the id in the store, and how it stood; none where it was not there.
pub(in crate::storefronts) type Before = (Subject, RemoteId, Option<String>);

pub(in crate::storefronts) fn before(
    connection: &Connection,
    import: &str,
    id: StoreId,
) -> Result<Vec<Before>, Problem> {
    let sql = "SELECT subject, remote_id, detail FROM store_file_before WHERE import = :import AND store_id = :id";
    let mut statement = connection.prepare(sql).or_problem()?;
    let params = named_params! { ":import": import, ":id": id.0 };
    let rows = statement
        .query_map(params, |row| Ok((super::variant(row, 0)?, RemoteId(row.get(1)?), row.get(2)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Forgets an import that was taken back.
pub(in crate::storefronts) fn forget_import(connection: &Connection, import: &str, id: StoreId) -> Result<(), Problem> {
    let sql = "DELETE FROM store_file_before WHERE import = :import AND store_id = :id";
    connection.execute(sql, named_params! { ":import": import, ":id": id.0 }).or_problem()?;
    Ok(())
}

pub(in crate::storefronts) fn delete(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    remote: &RemoteId,
) -> Result<(), Problem> {
    let sql = match subject {
        Subject::Orders => "DELETE FROM store_orders WHERE store_id = :id AND remote_id = :remote",
        Subject::Products => "DELETE FROM store_products WHERE store_id = :id AND remote_id = :remote",
        Subject::Customers => "DELETE FROM store_customers WHERE store_id = :id AND remote_id = :remote",
        Subject::Reviews => return Ok(()),
    };
    connection.execute(sql, named_params! { ":id": id.0, ":remote": remote.0 }).or_problem()?;
    Ok(())
}

/// True when nothing is left in a store.
pub(in crate::storefronts) fn is_empty(connection: &Connection, id: StoreId) -> Result<bool, Problem> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM store_entries WHERE store_id = :id)";
    connection.query_row(sql, named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()
}
