//! What was sold, in figures: what returns are counted against.

use super::store::sold;
pub(crate) use super::store::sold::{Sale, Span};
use comptoir_kernel::{OrderId, Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::Connection;

/// Delivered sales that say how long a parcel usually takes.
const ENOUGH: u32 = 501;
/// Where no shop has told of a delivery.
const USUAL: i64 = 4 * 24 * 3600 * 1000;

/// How long parcels usually take from the order on, in milliseconds: the median of the last ones that are known to have
/// arrived.
pub(crate) fn usual_time(connection: &Connection, store: Option<StoreId>) -> Result<i64, Problem> {
    let mut times = sold::travelled(connection, store, ENOUGH)?;
    times.sort_unstable();
    Ok(times.get(times.len() / 2).map_or(USUAL, |time| (*time).max(0)))
}

/// The moment that puts a sale into its cohort: its delivery, or the order and the usual time where none is known.
pub(crate) const fn cohort_at(sale: &Sale<'_>, usual: i64) -> i64 {
    if sale.is_delivered { sale.at } else { sale.at.saturating_add(usual) }
}

/// Tells of each sale whose cohort lies in a span.
pub(crate) fn each(
    connection: &Connection,
    span: Span,
    usual: i64,
    tell: &mut dyn FnMut(&Sale<'_>),
) -> Result<(), Problem> {
    sold::each(connection, true, span, tell)?;
    let placed = Span { from: span.from.saturating_sub(usual), to: span.to.saturating_sub(usual) };
    sold::each(connection, false, placed, tell)
}

/// Orders that were placed in a span and count.
pub(crate) fn placed_between(connection: &Connection, from: Timestamp, to: Timestamp) -> Result<u32, Problem> {
    sold::placed_between(connection, Span { from: from.as_millisecond(), to: to.as_millisecond() })
}

/// Tells of the sales of these orders, each with its order and its buyer.
pub(crate) fn of_orders(
    connection: &Connection,
    ids: &[OrderId],
    tell: &mut dyn FnMut(OrderId, &Sale<'_>, &str),
) -> Result<(), Problem> {
    sold::of_orders(connection, ids, tell)
}

/// Pieces of an article that were sold in a span, in one shop and country or in all.
pub(crate) fn pieces_of(
    connection: &Connection,
    article: &str,
    of: (Option<StoreId>, &str),
    span: Span,
    usual: i64,
) -> Result<i64, Problem> {
    sold::pieces_of(connection, article, of, span, usual)
}

/// When each buyer ordered: what one buyer bought stands together, the earliest first.
pub(crate) fn each_purchase(
    connection: &Connection,
    store: Option<StoreId>,
    tell: &mut dyn FnMut(&str, OrderId, i64),
) -> Result<(), Problem> {
    sold::each_purchase(connection, store, tell)
}

/// The orders of a buyer that count, with their pieces.
pub(crate) fn of_buyer(connection: &Connection, buyer: &str) -> Result<Vec<(OrderId, i64)>, Problem> {
    sold::of_buyer(connection, buyer)
}

/// Other orders that went to the same place as this one.
pub(crate) fn of_same_place(connection: &Connection, id: OrderId) -> Result<Vec<OrderId>, Problem> {
    sold::of_same_place(connection, id)
}

/// Other orders with the same telephone number as this one.
pub(crate) fn of_same_phone(connection: &Connection, id: OrderId) -> Result<Vec<OrderId>, Problem> {
    sold::of_same_phone(connection, id)
}
