//! Whose an order is, decided by hand: put to a customer, or taken from one whom its address names.

use super::store::{orders, owners};
use super::wire::{OrderDeed, OrderOwnerRequest};
use crate::customers;
use crate::desk::{Topic, Write, undo};
use comptoir_kernel::{AgentId, CustomerId, OrderId, Problem};
use serde::{Deserialize, Serialize};

/// What undoes such a decision.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Inverse {
    order: OrderId,
    customer: CustomerId,
    before: Option<bool>,
}

/// How it stands in the one history of all deeds, which the inbox reads.
#[derive(Serialize)]
enum Recorded<'a> {
    OrderOwner(&'a Inverse),
}

/// # Errors
/// `order-absent`, `customer-absent`.
pub(super) fn decide(write: &mut Write<'_>, me: AgentId, request: &OrderOwnerRequest) -> Result<OrderDeed, Problem> {
    let OrderOwnerRequest { order_id, customer_id, is_theirs } = *request;
    customers::get(write.connection(), customer_id)?;
    orders::row(write.connection(), order_id)?;
    let before = owners::find(write.connection(), order_id, customer_id)?;
    put(write, order_id, customer_id, Some(is_theirs))?;
    let inverse = Inverse { order: order_id, customer: customer_id, before };
    let undo_id = undo::record(write, me, "storefronts.decide_owner", &Recorded::OrderOwner(&inverse))?;
    Ok(OrderDeed { undo_id })
}

fn put(write: &mut Write<'_>, order: OrderId, customer: CustomerId, is_theirs: Option<bool>) -> Result<(), Problem> {
    owners::put(write.connection(), order, customer, is_theirs)?;
    let store = orders::row(write.connection(), order)?.store_id;
    write.changed(Topic::Storefronts, store.0);
    Ok(())
}

/// Takes a decision back.
///
/// # Errors
/// `order-absent` if the order is gone by now.
pub(crate) fn take_back(write: &mut Write<'_>, inverse: &Inverse) -> Result<(), Problem> {
    put(write, inverse.order, inverse.customer, inverse.before)
}

/// What was decided about one customer, before they become another.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Moved {
    decided: Vec<(OrderId, bool)>,
    /// Those that the survivor did not have before.
    gained: Vec<OrderId>,
}

/// The decisions about a customer go to the one whom they become. What was decided about the survivor stands.
pub(crate) fn move_to(write: &mut Write<'_>, from: CustomerId, to: CustomerId) -> Result<Moved, Problem> {
    let mut moved = Moved { decided: owners::of_customer(write.connection(), from)?, gained: Vec::new() };
    for (order, is_theirs) in &moved.decided {
        if owners::find(write.connection(), *order, to)?.is_none() {
            put(write, *order, to, Some(*is_theirs))?;
            moved.gained.push(*order);
        }
        put(write, *order, from, None)?;
    }
    Ok(moved)
}

/// The same back again.
pub(crate) fn move_back(write: &mut Write<'_>, moved: &Moved, from: CustomerId, to: CustomerId) -> Result<(), Problem> {
    for order in &moved.gained {
        owners::put(write.connection(), *order, to, None)?;
    }
    for (order, is_theirs) in &moved.decided {
        // An order that went with its shop takes the decision along.
        if orders::row(write.connection(), *order).is_ok() {
            put(write, *order, from, Some(*is_theirs))?;
        }
    }
    Ok(())
}
