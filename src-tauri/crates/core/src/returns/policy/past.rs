//! What the customer of an order has sent back before.

use crate::desk::write::OrProblem;
use crate::storefronts;
use comptoir_kernel::{OrderId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeSet;

/// How many other orders the customer has, and of how many of them something came back: a return whose goods came or whose
/// money went, or a refund in the shop. An order that has several of these counts once.
///
/// # Errors
/// `order-absent`.
pub(super) fn past_of(connection: &Connection, id: OrderId) -> Result<(u32, u32), Problem> {
    let others = storefronts::others_of(connection, id)?;
    let mut back: BTreeSet<OrderId> = storefronts::refunded_among(connection, &others)?;
    back.extend(returned_among(connection, &others)?);
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Ok((count(others.len()), count(back.len())))
}

fn returned_among(connection: &Connection, ids: &[OrderId]) -> Result<Vec<OrderId>, Problem> {
    let ids = serde_json::to_string(ids).map_err(Problem::broken)?;
    let mut statement = connection
        .prepare_cached(
            "SELECT order_id FROM returns WHERE order_id IN (SELECT value FROM json_each(:ids))
             AND (goods IN ('arrived', 'graded', 'stocked', 'written_off') OR money IN ('partial', 'done'))",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":ids": ids }, |row| row.get(0).map(OrderId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
