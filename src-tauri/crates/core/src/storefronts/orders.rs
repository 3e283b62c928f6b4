//! Orders beside a conversation: whose they are, what is in one, and the fresh state of one.

use super::connect;
use super::problems::shop_problem;
use super::store::{self, orders};
use super::wire::{OrderDetail, OrdersOf};
use crate::customers;
use crate::desk::contract::WireProblem;
use crate::desk::{Desk, Topic};
use comptoir_connectors::shops::ShopError;
use comptoir_kernel::{CustomerId, OrderId, Problem};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

/// More than anybody scrolls through beside a conversation.
const MOST_BESIDE: usize = 50;

/// Everything that a customer bought, found by each of their addresses and numbers.
pub(super) fn of_customer(connection: &Connection, id: CustomerId) -> Result<OrdersOf, Problem> {
    let reach = customers::reach_of(connection, id)?;
    let ids = orders::of_customer(connection, id, &reach.addresses, &reach.phone_keys)?;
    let shown = ids.iter().take(MOST_BESIDE);
    Ok(OrdersOf {
        orders: shown.map(|id| orders::row(connection, *id)).collect::<Result<_, _>>()?,
        total: u32::try_from(ids.len()).unwrap_or(u32::MAX),
        worth: orders::worth(connection, &ids)?,
        stores: store::list(connection)?,
    })
}

/// An order as it was last read.
pub(super) fn show(connection: &Connection, id: OrderId) -> Result<OrderDetail, Problem> {
    let (row, order, _) = orders::get(connection, id)?;
    Ok(OrderDetail { row, order, trouble: None })
}

/// Reads one order anew from its shop. What is known is the answer even when the shop is silent.
pub(super) async fn refresh(desk: Arc<Desk>, id: OrderId) -> Result<OrderDetail, Problem> {
    let (row, order, remote) = desk.read(|connection| orders::get(connection, id))?;
    let fresh = match connect::open(&desk, row.store_id) {
        Ok(shop) => shop.order(&remote).await.map_err(shop_problem),
        Err(problem) => Err(problem),
    };
    match fresh {
        Err(problem) => Ok(OrderDetail { row, order, trouble: Some(WireProblem::from(&problem)) }),
        Ok(fresh) => desk.write("storefronts.refresh_order", None, |write| {
            let now = write.now;
            let is_changed = match &fresh {
                Some(fresh) => orders::put(write.connection(), row.store_id, fresh, now)?.1,
                None => {
                    orders::mark_gone(write.connection(), id, now)?;
                    row.gone_at.is_none()
                }
            };
            if is_changed {
                write.changed(Topic::Storefronts, row.store_id.0);
            }
            let mut detail = show(write.connection(), id)?;
            if fresh.is_none() {
                detail.trouble = Some(WireProblem::from(&shop_problem(ShopError::NotFound)));
            }
            Ok(detail)
        }),
    }
}
