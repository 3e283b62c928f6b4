//! Rows of what was erased with a person: ids that no page brings back.

use crate::desk::write::OrProblem;
use comptoir_connectors::shops::model::RemoteId;
use comptoir_kernel::{Problem, StoreId};
use comptoir_store::rusqlite::{Connection, named_params};

/// Whether an order or account was erased.
pub(in crate::storefronts) fn is(
    connection: &Connection,
    store: StoreId,
    subject: &'static str,
    remote: &RemoteId,
) -> Result<bool, Problem> {
    connection
        .prepare_cached(
            "SELECT 1 FROM store_forgotten WHERE store_id = :store AND subject = :subject AND remote_id = :remote",
        )
        .or_problem()?
        .exists(named_params! { ":store": store.0, ":subject": subject, ":remote": remote.0 })
        .or_problem()
}

pub(in crate::storefronts) fn put(
    connection: &Connection,
    store: StoreId,
    subject: &'static str,
    remote: &RemoteId,
) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO store_forgotten (store_id, subject, remote_id) VALUES (:store, :subject, :remote)
             ON CONFLICT DO NOTHING",
            named_params! { ":store": store.0, ":subject": subject, ":remote": remote.0 },
        )
        .or_problem()?;
    Ok(())
}
