//! Orders beside a conversation: whose they are, what is in one, and the fresh state of one.

use super::beside::customers_of;
use super::connect;
use super::health::Watch;
use super::problems::shop_problem;
use super::store::{self, catalogue, orders};
use super::wire::{OrderDetail, OrderRow, OrdersOf, RefreshOrderRequest};
use crate::customers;
use crate::desk::contract::WireProblem;
use crate::desk::{Desk, Topic, Write};
use comptoir_connectors::shops::ShopError;
use comptoir_connectors::shops::model::{Order, RemoteId};
use comptoir_kernel::{CustomerId, OrderId, Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// More than anybody scrolls through beside a conversation.
const MOST_BESIDE: usize = 50;

/// Everything that a customer bought, found by each of their addresses and numbers.
pub(super) fn of_customer(connection: &Connection, id: CustomerId, now: Timestamp) -> Result<OrdersOf, Problem> {
    let reach = customers::reach_of(connection, id)?;
    let ids = orders::of_customer(connection, id, &reach.addresses, &reach.phone_keys)?;
    let shown = ids.iter().take(MOST_BESIDE);
    let mut rows: Vec<OrderRow> = shown.map(|id| orders::row(connection, *id)).collect::<Result<_, _>>()?;
    Watch::begin(connection, now)?.judge(&mut rows);
    let (since, refunded) = orders::history(connection, &ids)?;
    Ok(OrdersOf {
        orders: rows,
        total: u32::try_from(ids.len()).unwrap_or(u32::MAX),
        refunded,
        since,
        worth: orders::worth(connection, &ids)?,
        stores: store::standings(connection)?,
    })
}

/// An order as it was last read.
pub(super) fn show(connection: &Connection, id: OrderId, now: Timestamp) -> Result<OrderDetail, Problem> {
    let (mut row, order, _) = orders::get(connection, id)?;
    Watch::begin(connection, now)?.judge([&mut row]);
    Ok(OrderDetail { row, order, trouble: None })
}

/// When a shop was last asked about an order, and what was in the way.
struct Asked {
    at: Timestamp,
    trouble: Option<WireProblem>,
}

/// Reads one order anew from its shop because somebody wants it now.
pub(super) async fn refresh(desk: Arc<Desk>, id: OrderId) -> Result<OrderDetail, Problem> {
    look(desk, RefreshOrderRequest { id, after_seconds: None }).await
}

/// Reads one order anew from its shop. What is known is the answer even when the shop is silent.
///
/// With `after_seconds` nobody asked for it in person: a shop that was asked just now, that waits for a person or wants to
/// be left alone is not asked, and what was in the way the last time is said again.
pub(super) async fn look(desk: Arc<Desk>, request: RefreshOrderRequest) -> Result<OrderDetail, Problem> {
    let id = request.id;
    let begun = desk.shelf().moment();
    let name = format!("order asked {id}");
    let (row, order, remote) = desk.read(|connection| {
        let (mut row, order, remote) = orders::get(connection, id)?;
        Watch::begin(connection, desk.now())?.judge([&mut row]);
        Ok((row, order, remote))
    })?;
    if !desk.read(|connection| store::is_reachable(connection, row.store_id))? {
        return Ok(OrderDetail { row, order, trouble: None });
    }
    if let Some(seconds) = request.after_seconds {
        let since = desk.now().plus_seconds(-i64::from(seconds));
        let asked = desk.shelf().find::<Asked>(&name).filter(|asked| asked.at > since);
        let may_ask = desk.read(|connection| store::may_ask(connection, row.store_id, desk.now()))?;
        if row.read_at > since || asked.is_some() || !may_ask {
            let trouble = asked.and_then(|asked| asked.trouble.clone());
            return Ok(OrderDetail { row, order, trouble });
        }
    }
    let fresh = match connect::open(&desk, row.store_id) {
        Ok(shop) => shop.order(&remote).await.map_err(shop_problem),
        Err(problem) => Err(problem),
    };
    let trouble = fresh.as_ref().err().map(WireProblem::from);
    desk.shelf().keep(begun, name, 200, Asked { at: desk.now(), trouble: trouble.clone() });
    match fresh {
        Err(_) => Ok(OrderDetail { row, order, trouble }),
        Ok(fresh) => desk.write("storefronts.refresh_order", None, |write| keep(write, &row, fresh.as_ref())),
    }
}

/// Writes what the shop said about an order: how it is now, or that it has it no more.
fn keep(write: &mut Write<'_>, row: &OrderRow, fresh: Option<&Order>) -> Result<OrderDetail, Problem> {
    let now = write.now;
    let is_changed = match fresh {
        Some(fresh) => orders::put(write.connection(), row.store_id, fresh, now)?.1,
        None => {
            orders::mark_gone(write.connection(), row.id, now)?;
            row.gone_at.is_none()
        }
    };
    if is_changed {
        write.changed(Topic::Storefronts, row.store_id.0);
    }
    let mut detail = show(write.connection(), row.id, now)?;
    if fresh.is_none() {
        detail.trouble = Some(WireProblem::from(&shop_problem(ShopError::NotFound)));
    }
    Ok(detail)
}

/// Whoever has no record at the desk.
const NOBODY: CustomerId = CustomerId(0);

/// The tags of the products of an order, as far as the shop's products were read.
///
/// # Errors
/// The store fails.
pub(crate) fn tags_of(
    connection: &Connection,
    store: StoreId,
    order: &Order,
) -> Result<BTreeMap<RemoteId, Vec<String>>, Problem> {
    let products: Vec<&RemoteId> = order.lines.iter().filter_map(|line| line.product.as_ref()).collect();
    catalogue::tags_of(connection, store, &products)
}

/// The other orders of whoever placed an order.
///
/// # Errors
/// `order-absent`.
pub(crate) fn others_of(connection: &Connection, id: OrderId) -> Result<Vec<OrderId>, Problem> {
    let (row, order, _) = orders::get(connection, id)?;
    let theirs = match customers_of(connection, id)?.first() {
        Some(customer) => {
            let reach = customers::reach_of(connection, *customer)?;
            orders::of_customer(connection, *customer, &reach.addresses, &reach.phone_keys)?
        }
        None => orders::of_customer(connection, NOBODY, &[order.email.trim().to_lowercase()], &[])?,
    };
    Ok(theirs.into_iter().filter(|other| *other != row.id).collect())
}

/// Those of these orders of which money went back in the shop.
///
/// # Errors
/// The store fails.
pub(crate) fn refunded_among(connection: &Connection, ids: &[OrderId]) -> Result<BTreeSet<OrderId>, Problem> {
    orders::refunded_among(connection, ids)
}
