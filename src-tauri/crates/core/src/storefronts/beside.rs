//! The orders beside a conversation: the customer's own, those that are named in it, and which of them matters most.

use super::health::Watch;
use super::model::{number_key, numbers_in};
use super::named::plain_numbers_in;
use super::orders::show;
use super::store::{self, orders, owners};
use super::wire::{OrderBeside, OrdersBeside, Why};
use crate::customers;
use comptoir_connectors::shops::model::OrderState;
use comptoir_kernel::{CustomerId, OrderId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::{BTreeSet, HashSet};

/// More than anybody scrolls through beside a conversation.
const MOST_BESIDE: usize = 50;
/// Orders of other addresses that one conversation may bring up.
const MOST_STRANGE: usize = 6;
/// An order that waits longer than this for its parcel, counted back from the newest one, was left lying.
const STILL_OF_INTEREST_SECONDS: i64 = 60 * 24 * 3600;

/// What was said in a conversation: numbers in it may be orders.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// Subject and letters of the customer, the newest first.
    pub by_customer: String,
    /// What we wrote: names their own orders only, because our signatures are full of numbers.
    pub by_us: String,
}

/// Everything that a customer bought and everything that the conversation names.
pub(crate) fn beside(
    connection: &Connection,
    customer: CustomerId,
    said: &Said,
    now: Timestamp,
) -> Result<OrdersBeside, Problem> {
    let reach = customers::reach_of(connection, customer)?;
    let theirs = orders::of_customer(connection, customer, &reach.addresses, &reach.phone_keys)?;
    let mut list = own(connection, customer, &theirs, said)?;
    list.extend(strange(connection, &theirs, said)?);
    Watch::begin(connection, now)?.judge(list.iter_mut().map(|beside| &mut beside.row));
    let first = matters_most(&list);
    if let Some(first) = first {
        list.sort_by_key(|beside| beside.row.id != first);
    }
    let (since, refunded) = orders::history(connection, &theirs)?;
    Ok(OrdersBeside {
        first: first.map(|id| show(connection, id, now)).transpose()?,
        orders: list,
        total: u32::try_from(theirs.len()).unwrap_or(u32::MAX),
        refunded,
        since,
        worth: orders::worth(connection, &theirs)?,
        stores: store::standings(connection)?,
    })
}

/// The customer's orders: those that are named, then the newest.
fn own(
    connection: &Connection,
    customer: CustomerId,
    theirs: &[OrderId],
    said: &Said,
) -> Result<Vec<OrderBeside>, Problem> {
    let mut keys = numbers_in(&said.by_customer);
    keys.extend(numbers_in(&said.by_us));
    let named = orders::among(connection, theirs, &keys)?;
    let by_hand: HashSet<OrderId> = owners::of_customer(connection, customer)?.into_iter().map(|(id, _)| id).collect();
    let names: HashSet<OrderId> = named.iter().copied().collect();
    let rest = theirs.iter().copied().filter(|id| !names.contains(id));
    let shown = named.iter().copied().chain(rest).take(MOST_BESIDE);
    shown
        .map(|id| {
            let why = if by_hand.contains(&id) { Why::ByHand } else { Why::Theirs };
            Ok(OrderBeside { row: orders::row(connection, id)?, why, is_named: names.contains(&id) })
        })
        .collect()
}

/// Orders of other addresses whose number the customer plainly names.
fn strange(connection: &Connection, theirs: &[OrderId], said: &Said) -> Result<Vec<OrderBeside>, Problem> {
    let keys: Vec<String> = plain_numbers_in(&said.by_customer).into_iter().collect();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let known: BTreeSet<OrderId> = theirs.iter().copied().collect();
    let found = orders::of_numbers(connection, &keys)?.into_iter().filter(|id| !known.contains(id));
    found
        .take(MOST_STRANGE)
        .map(|id| Ok(OrderBeside { row: orders::row(connection, id)?, why: Why::Named, is_named: true }))
        .collect()
}

/// Named in the text, else the newest that has not arrived, else the newest.
fn matters_most(list: &[OrderBeside]) -> Option<OrderId> {
    let newest = |fits: &dyn Fn(&OrderBeside) -> bool| {
        let fitting = list.iter().filter(|beside| fits(beside));
        fitting.max_by_key(|beside| (beside.row.created_at, beside.row.id)).map(|beside| beside.row.id)
    };
    let latest = list.iter().map(|beside| beside.row.created_at).max()?;
    let is_awaited = |beside: &OrderBeside| {
        let row = &beside.row;
        let is_open = matches!(row.state, OrderState::Pending | OrderState::OnHold | OrderState::Open);
        let is_fresh = row.created_at >= latest.plus_seconds(-STILL_OF_INTEREST_SECONDS);
        is_open && is_fresh && row.delivered_at.is_none() && row.gone_at.is_none()
    };
    newest(&|beside| beside.is_named && beside.why != Why::Named)
        .or_else(|| newest(&|beside| beside.is_named))
        .or_else(|| newest(&is_awaited))
        .or_else(|| newest(&|beside| beside.row.gone_at.is_none()))
        .or_else(|| newest(&|_| true))
}

/// The order that texts are filled from: the one that was chosen, else the one that matters most.
pub(crate) fn chosen(
    connection: &Connection,
    customer: CustomerId,
    said: &Said,
    chosen: Option<OrderId>,
) -> Result<Option<OrderId>, Problem> {
    if chosen.is_some() {
        return Ok(chosen);
    }
    let reach = customers::reach_of(connection, customer)?;
    let theirs = orders::of_customer(connection, customer, &reach.addresses, &reach.phone_keys)?;
    // A value in a letter is worth more care than a line beside it: orders of others only if somebody chose them.
    Ok(matters_most(&own(connection, customer, &theirs, said)?))
}

/// The orders of a number as people write it, in all shops.
pub(crate) fn of_number(connection: &Connection, number: &str) -> Result<Vec<OrderId>, Problem> {
    let key = number_key(number);
    if key.is_empty() { Ok(Vec::new()) } else { orders::of_numbers(connection, &[key]) }
}

/// The order of a customer that a letter is surely about: the only one of theirs that it names, or their only one. What is
/// begun without a person must not take the wrong one.
pub(crate) fn surely(connection: &Connection, customer: CustomerId, letter: &str) -> Result<Option<OrderId>, Problem> {
    let reach = customers::reach_of(connection, customer)?;
    let theirs = orders::of_customer(connection, customer, &reach.addresses, &reach.phone_keys)?;
    let named = orders::among(connection, &theirs, &numbers_in(letter))?;
    Ok(match (named.as_slice(), theirs.as_slice()) {
        ([named], _) => Some(*named),
        // A number that is none of theirs says that it is about another order.
        ([], [only]) if plain_numbers_in(letter).is_empty() => Some(*only),
        _ => None,
    })
}

/// The customers to whom an order belongs, by its address, its number or by hand.
pub(crate) fn customers_of(connection: &Connection, id: OrderId) -> Result<Vec<CustomerId>, Problem> {
    let (_, order, _) = orders::get(connection, id)?;
    let decided = owners::of_order(connection, id)?;
    let mut found: Vec<CustomerId> =
        decided.iter().filter(|(_, is_theirs)| *is_theirs).map(|(customer, _)| *customer).collect();
    let email = order.email.trim().to_lowercase();
    if !email.is_empty() {
        found.extend(customers::find_by_address(connection, &email)?);
    }
    for phone in [&order.phone, &order.billing.phone, &order.shipping.phone] {
        let is_number = customers::phone_key(phone).is_some();
        if is_number {
            found.extend(customers::find_by_handle(connection, customers::model::HandleKind::Phone, phone)?);
        }
    }
    let is_taken = |customer: &CustomerId| decided.iter().any(|(other, is_theirs)| other == customer && !is_theirs);
    let mut seen = HashSet::new();
    found.retain(|customer| !is_taken(customer) && seen.insert(*customer));
    Ok(found)
}
