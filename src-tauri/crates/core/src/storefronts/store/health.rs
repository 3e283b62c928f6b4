//! Which orders could give concern, from the indices that hold few.

use crate::desk::write::OrProblem;
use comptoir_kernel::{OrderId, Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::HashSet;

/// Stores that said since then that something was delivered.
pub(in crate::storefronts) fn following(
    connection: &Connection,
    since: Timestamp,
) -> Result<HashSet<StoreId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM stores WHERE EXISTS (
               SELECT 1 FROM store_orders o WHERE o.store_id = stores.id AND o.delivered_at > :since)",
        )
        .or_problem()?;
    let params = named_params! { ":since": since.as_millisecond() };
    let rows = statement.query_map(params, |row| row.get(0).map(StoreId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Orders that are younger than a moment and wait for their parcel, are partly refunded, risky, or under way from one of
/// these shops without news since another moment.
pub(in crate::storefronts) fn candidates(
    connection: &Connection,
    since: Timestamp,
    rested: Timestamp,
    following: &HashSet<StoreId>,
) -> Result<Vec<OrderId>, Problem> {
    let mut statement = connection.prepare_cached(include_str!("../sql/worrying_orders.sql")).or_problem()?;
    let following: Vec<i64> = following.iter().map(|id| id.0).collect();
    let params = named_params! {
        ":since": since.as_millisecond(),
        ":rested": rested.as_millisecond(),
        ":following": serde_json::to_string(&following).map_err(Problem::broken)?,
    };
    let rows = statement.query_map(params, |row| row.get(0).map(OrderId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
