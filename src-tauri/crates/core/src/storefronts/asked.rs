//! What returns ask of the storefronts: an order, what is left of its money, and deeds in the shop under a mark of theirs.

use super::acts;
use super::acts::model::ActState;
use super::acts::wire::ActItem;
use super::store::{self, catalogue, orders};
use super::wire::{OrderRow, ProductRow};
use crate::customers;
use crate::desk::write::Write;
use comptoir_connectors::shops::model::{Act, Order, OrderState, PaymentState, Product, RemoteId};
use comptoir_kernel::{AgentId, ConversationId, CustomerId, Money, OrderId, Problem, ProductId, StoreId, Timestamp};
use comptoir_store::rusqlite::Connection;

/// The clock of a shop may be behind ours by less than this.
const SLACK_SECONDS: i64 = 24 * 3600;

/// How a deed stands for whoever waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ActStanding {
    UnderWay,
    /// Waits for a person: an owner's word, a look into the shop.
    Asks,
    Done,
    /// It came to nothing, for certain.
    Nothing,
}

/// What the shop's people call a store.
pub(crate) fn name_of(connection: &Connection, id: StoreId) -> Result<String, Problem> {
    Ok(store::get(connection, id)?.name)
}

/// An order as it was last read.
pub(crate) fn order_of(connection: &Connection, id: OrderId) -> Result<(OrderRow, Order), Problem> {
    let (row, order, _) = orders::get(connection, id)?;
    Ok((row, order))
}

/// Every order of a customer, by each of their addresses and numbers, the newest first.
pub(crate) fn orders_of(connection: &Connection, customer: CustomerId) -> Result<Vec<OrderId>, Problem> {
    let reach = customers::reach_of(connection, customer)?;
    orders::of_customer(connection, customer, &reach.addresses, &reach.phone_keys)
}

/// What of an order's money has not been given back.
pub(crate) fn left_of(order: &Order) -> Money {
    acts::left(order)
}

/// Whether this shop can be asked for such a deed: it is one that answers, its owner has switched the kind on, and the
/// platform can.
pub(crate) fn may_be_asked(connection: &Connection, id: StoreId, act: &Act) -> Result<bool, Problem> {
    Ok(store::is_reachable(connection, id)? && acts::is_ready(connection, id, act)?)
}

/// Proposes a deed under a mark that the caller has written down before. It is the same wish however often it is asked.
///
/// # Errors
/// As [`acts::propose`]: `act-under-way`, `act-off`, `refund-too-much` and what else does not fit.
pub(crate) fn ask_for(
    write: &mut Write<'_>,
    who: AgentId,
    mark: &str,
    order: OrderId,
    conversation: Option<ConversationId>,
    act: &Act,
) -> Result<ActItem, Problem> {
    acts::ask_for(write, who, mark, order, conversation, act)
}

/// A product as it was last read.
pub(crate) fn product_of(connection: &Connection, id: ProductId) -> Result<ProductRow, Problem> {
    catalogue::product(connection, id)
}

/// A product by its id over there; none when the shop has it no more.
pub(crate) fn product_by_remote(
    connection: &Connection,
    store: StoreId,
    remote: &RemoteId,
) -> Result<Option<Product>, Problem> {
    catalogue::product_by_remote(connection, store, remote)
}

/// How an order stands that somebody has to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payable {
    /// Not paid, or not there yet.
    Open,
    Paid,
    /// Cancelled, in the bin, or no longer in the shop.
    Gone,
}

/// How the order stands that a deed made: by its id over there, or where the deed left something that becomes an order once
/// it is paid, by the deed's mark among the tags of orders since.
pub(crate) fn payable(
    connection: &Connection,
    store: StoreId,
    made: Option<&RemoteId>,
    mark: &str,
    since: Timestamp,
) -> Result<Payable, Problem> {
    let known = made.map(|made| orders::known(connection, store, made)).transpose()?.flatten();
    let id = match known {
        Some((id, _)) => Some(id),
        None => orders::tagged(connection, store, mark, since.plus_seconds(-SLACK_SECONDS))?,
    };
    let Some(id) = id else { return Ok(Payable::Open) };
    let (row, order, _) = orders::get(connection, id)?;
    let is_paid =
        matches!(order.payment, PaymentState::Paid | PaymentState::PartiallyRefunded | PaymentState::Refunded);
    let is_over = row.gone_at.is_some() || matches!(order.state, OrderState::Cancelled | OrderState::Trashed);
    Ok(match (is_paid, is_over) {
        (true, _) => Payable::Paid,
        (false, true) => Payable::Gone,
        (false, false) => Payable::Open,
    })
}

/// The made-up stores.
pub(crate) fn sample_stores(connection: &Connection) -> Result<Vec<StoreId>, Problem> {
    store::samples(connection)
}

/// The order of this number in a made-up store.
pub(crate) fn sample_order(connection: &Connection, number: i64) -> Result<Option<OrderId>, Problem> {
    let remote = RemoteId(number.to_string());
    for id in store::samples(connection)? {
        if let Some((order, _)) = orders::known(connection, id, &remote)? {
            return Ok(Some(order));
        }
    }
    Ok(None)
}

/// How a deed stands.
pub(crate) const fn standing_of(act: &ActItem) -> ActStanding {
    match act.state {
        ActState::Done => ActStanding::Done,
        ActState::Failed | ActState::Withdrawn | ActState::Declined => ActStanding::Nothing,
        ActState::Proposed | ActState::Unknown | ActState::Changed => ActStanding::Asks,
        ActState::Confirmed | ActState::Attempting => ActStanding::UnderWay,
    }
}

/// The deed of a mark.
pub(crate) fn act_of_uid(connection: &Connection, uid: &str) -> Result<Option<ActItem>, Problem> {
    acts::find_by_uid(connection, uid)
}

/// Whether nothing is under way upon an order that moves money or goods.
pub(crate) fn is_free(connection: &Connection, order: OrderId) -> Result<bool, Problem> {
    acts::is_free(connection, order)
}
