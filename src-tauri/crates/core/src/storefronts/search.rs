//! Finding orders and products by words.

use super::health::Watch;
use super::model::number_key;
use super::store::{catalogue, orders};
use super::wire::{FoundOrders, FoundProducts, OrderRow};
use crate::desk::fold;
use comptoir_kernel::{Problem, Timestamp};
use comptoir_store::rusqlite::Connection;

const USUAL: u32 = 20;
const MOST: u32 = 100;
/// A number of a parcel has at least so many letters and digits.
const SHORTEST_PARCEL: usize = 8;

/// Orders of that number first, then the newest whose words match; without words the newest of all.
pub(super) fn find_orders(
    connection: &Connection,
    query: &str,
    limit: Option<u32>,
    now: Timestamp,
) -> Result<FoundOrders, Problem> {
    let limit = limit.unwrap_or(USUAL).clamp(1, MOST);
    let mut orders = match query.trim() {
        "" => orders::newest(connection, None, limit)?,
        query => matching(connection, query, limit)?,
    };
    Watch::begin(connection, now)?.judge(&mut orders);
    Ok(FoundOrders { orders })
}

fn matching(connection: &Connection, query: &str, limit: u32) -> Result<Vec<OrderRow>, Problem> {
    let mut found: Vec<OrderRow> = Vec::new();
    for id in orders::of_numbers(connection, &[number_key(query)])? {
        found.push(orders::row(connection, id)?);
    }
    // A parcel's number, typed with or without its spaces.
    let whole = number_key(query);
    if whole.len() >= SHORTEST_PARCEL && whole.bytes().any(|byte| byte.is_ascii_digit()) {
        let expression = fold::expression(&whole);
        let parcels = expression.map(|expression| orders::search(connection, &expression, limit)).transpose()?;
        found.extend(parcels.into_iter().flatten().filter(|row| row.gone_at.is_none()));
    }
    if let Some(expression) = fold::expression(query) {
        let rest = orders::search(connection, &expression, limit)?;
        found.extend(rest.into_iter().filter(|row| row.gone_at.is_none()));
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|row| seen.insert(row.id));
    found.truncate(limit as usize);
    Ok(found)
}

/// Products whose words match; without words the newest that can be seen in the shops.
pub(super) fn find_products(
    connection: &Connection,
    query: &str,
    limit: Option<u32>,
) -> Result<FoundProducts, Problem> {
    let limit = limit.unwrap_or(USUAL).clamp(1, MOST);
    let Some(expression) = fold::expression(query) else {
        return Ok(FoundProducts { products: catalogue::some_products(connection, limit)? });
    };
    Ok(FoundProducts { products: catalogue::search_products(connection, &expression, limit)? })
}
