//! Reading what stands out about the returns of one customer.

use super::wire::{SharedBy, SharedWith, SignalClaims, SignalRate, SignalsAnswer};
use crate::customers;
use crate::returns::facts::statistics::{percentile, share, wilson};
use crate::returns::model::{CaseState, Grade, Reason};
use crate::returns::store::{self, parts};
use crate::storefronts::{self, sales};
use comptoir_kernel::{CustomerId, OrderId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Fewer pieces say nothing about a customer.
const FEWEST: i64 = 5;
/// Once is chance.
const REPEATED: u32 = 2;
/// Other customers who are looked at for the median: those who bought last.
const OTHERS: usize = 1000;
/// Orders of a customer whose address and number are looked for elsewhere, the newest ones.
const ORDERS: usize = 20;
/// More of them nobody reads.
const SHOWN: usize = 5;
/// More buyers than these at one address are a house of offices or a counter for parcels, and say nothing.
const HOUSEHOLD: usize = 5;
/// A share is compared in parts of a million.
const MILLION: i64 = 1_000_000;

type Returned = HashMap<OrderId, i64>;

/// What stands out about a customer, or about the order of somebody who has no record here.
pub(super) fn of(
    connection: &Connection,
    customer: Option<CustomerId>,
    order: Option<OrderId>,
    now: Timestamp,
) -> Result<SignalsAnswer, Problem> {
    let mut orders = match customer {
        Some(customer) => storefronts::orders_of(connection, customer)?,
        None => Vec::new(),
    };
    if let Some(order) = order.filter(|order| !orders.contains(order)) {
        orders.insert(0, order);
    }
    let returned = parts::returned_by_order(connection)?;
    let hold = match customer {
        Some(customer) => customers::hold_of(connection, customer, now)?,
        None => None,
    };
    Ok(SignalsAnswer {
        customer_id: customer,
        rate: rate(connection, &orders, &returned)?,
        claims: claims(connection, customer, &orders)?,
        shared: shared(connection, customer, &orders, &returned)?,
        hold,
    })
}

/// The share of a customer where it is surely larger than that of half of the others.
fn rate(connection: &Connection, orders: &[OrderId], returned: &Returned) -> Result<Option<SignalRate>, Problem> {
    let mut bought = 0;
    let mut buyers = BTreeSet::new();
    sales::of_orders(connection, orders, &mut |_, sale, buyer| {
        bought += sale.pieces;
        buyers.insert(buyer.to_owned());
    })?;
    let back: i64 = orders.iter().filter_map(|order| returned.get(order)).sum();
    if bought < FEWEST || back == 0 {
        return Ok(None);
    }
    let others = others(connection, &buyers, returned)?;
    let Some(median) = percentile(&others, 50) else { return Ok(None) };
    let is_larger = wilson(back, bought).is_some_and(|(low, _)| low > float(median));
    Ok(is_larger.then(|| SignalRate {
        rate: share(back, bought),
        median: float(median),
        others: u32::try_from(others.len()).unwrap_or(u32::MAX),
    }))
}

#[expect(clippy::cast_precision_loss, reason = "a share in parts of a million, for people")]
fn float(millionths: i64) -> f64 {
    millionths as f64 / MILLION as f64
}

/// The shares of other customers who gave something back, in order.
fn others(connection: &Connection, own: &BTreeSet<String>, returned: &Returned) -> Result<Vec<i64>, Problem> {
    let mut orders: Vec<OrderId> = returned.keys().copied().collect();
    orders.sort_unstable_by_key(|id| std::cmp::Reverse(*id));
    orders.truncate(OTHERS);
    let mut buyers = BTreeSet::new();
    sales::of_orders(connection, &orders, &mut |_, _, buyer| {
        if !buyer.is_empty() && !own.contains(buyer) {
            buyers.insert(buyer.to_owned());
        }
    })?;
    let mut shares = Vec::new();
    for buyer in buyers {
        let theirs = sales::of_buyer(connection, &buyer)?;
        let bought: i64 = theirs.iter().map(|(_, pieces)| pieces).sum();
        let back: i64 = theirs.iter().filter_map(|(order, _)| returned.get(order)).sum();
        if bought > 0 {
            shares.push(back.saturating_mul(MILLION) / bought);
        }
    }
    shares.sort_unstable();
    Ok(shares)
}

/// Returns in which something was wrong with the parcel, where that happened more than once.
fn claims(
    connection: &Connection,
    customer: Option<CustomerId>,
    orders: &[OrderId],
) -> Result<Option<SignalClaims>, Problem> {
    let Some(customer) = customer else { return Ok(None) };
    let mut found = SignalClaims::default();
    for row in store::of_customer(connection, customer, orders)? {
        if matches!(row.state, CaseState::Draft | CaseState::Cancelled) {
            continue;
        }
        found.cases += 1;
        let is_wrong = |reason| matches!(reason, Reason::WrongItem | Reason::MissingPart);
        let items = parts::items(connection, row.id)?;
        if items.iter().any(|item| is_wrong(item.reason) || item.grade == Some(Grade::X)) {
            found.wrong_or_empty += 1;
        }
        let events = parts::events(connection, row.id)?;
        if events.iter().any(|event| event.became == Some(CaseState::LostInTransit)) {
            found.never_came += 1;
        }
    }
    let is_repeated = found.wrong_or_empty >= REPEATED || found.never_came >= REPEATED;
    Ok(is_repeated.then_some(found))
}

/// The other orders to an address, where a household lives there.
fn of_household(connection: &Connection, order: OrderId) -> Result<Vec<OrderId>, Problem> {
    let orders = sales::of_same_place(connection, order)?;
    let mut buyers = BTreeSet::new();
    sales::of_orders(connection, &orders, &mut |_, _, buyer| {
        buyers.insert(buyer.to_owned());
    })?;
    Ok(if buyers.len() > HOUSEHOLD { Vec::new() } else { orders })
}

/// Others who gave something back and whose orders went to the same place, or name the same number.
fn shared(
    connection: &Connection,
    customer: Option<CustomerId>,
    orders: &[OrderId],
    returned: &Returned,
) -> Result<Vec<SharedWith>, Problem> {
    let mut found: BTreeMap<(SharedBy, Option<CustomerId>, String), BTreeSet<OrderId>> = BTreeMap::new();
    for order in orders.iter().take(ORDERS) {
        let by_address = of_household(connection, *order)?.into_iter().map(|id| (SharedBy::Address, id));
        let by_phone = sales::of_same_phone(connection, *order)?.into_iter().map(|id| (SharedBy::Phone, id));
        for (by, other) in by_address.chain(by_phone).collect::<Vec<_>>() {
            if orders.contains(&other) || !returned.contains_key(&other) {
                continue;
            }
            let whose = storefronts::customers_of(connection, other)?.into_iter().next();
            if whose.is_some() && whose == customer {
                continue;
            }
            let name = match whose {
                Some(whose) => customers::get(connection, whose)?.name,
                None => storefronts::order_of(connection, other)?.0.name,
            };
            found.entry((by, whose, name)).or_default().insert(other);
        }
    }
    let mut found: Vec<SharedWith> = found
        .into_iter()
        .map(|((by, customer_id, name), orders)| SharedWith {
            customer_id,
            name,
            by,
            orders: u32::try_from(orders.len()).unwrap_or(u32::MAX),
        })
        .collect();
    found.sort_by_key(|with| std::cmp::Reverse(with.orders));
    found.truncate(SHOWN);
    Ok(found)
}
