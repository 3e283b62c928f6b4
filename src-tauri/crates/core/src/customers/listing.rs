//! Finding customers: by words, by what is true of them.

use super::model;
use super::store::{self, list, list::Wanted, shop};
use super::wire::{CustomerFilter, ListCustomersAnswer, ListCustomersRequest};
use crate::desk::{Desk, fold};
use comptoir_kernel::{Problem, Timestamp};
use comptoir_store::rusqlite::Connection;

const PAGE: u32 = 100;
const LARGEST_PAGE: u32 = 500;

/// Which customers, ready to be asked for.
///
/// # Errors
/// `customer-field-absent` if the filter names a field that is gone.
pub(super) fn wanted(
    connection: &Connection,
    query: &str,
    filter: &CustomerFilter,
    now: Timestamp,
) -> Result<Option<Wanted>, Problem> {
    check(connection, filter)?;
    let number = model::number_query(query);
    let expression = match fold::expression(number.as_deref().unwrap_or(query)) {
        Some(expression) => expression,
        None if query.trim().is_empty() => String::new(),
        // Nothing but signs was typed, and nobody is called by signs.
        None => return Ok(None),
    };
    Wanted::new(filter, expression, now).map(Some)
}

pub(super) fn check(connection: &Connection, filter: &CustomerFilter) -> Result<(), Problem> {
    filter.fields.iter().try_for_each(|condition| shop::field(connection, condition.field_id).map(|_| ()))
}

/// One page of customers.
pub(super) fn page(
    connection: &Connection,
    request: &ListCustomersRequest,
    now: Timestamp,
) -> Result<ListCustomersAnswer, Problem> {
    let nobody = || ListCustomersAnswer { rows: Vec::new(), next: None, total: Some(0) };
    let Some(wanted) = wanted(connection, &request.query, &request.filter, now)? else { return Ok(nobody()) };
    let limit = request.limit.unwrap_or(PAGE).clamp(1, LARGEST_PAGE);
    let (rows, next) = list::page(connection, &wanted, request.sort, request.after.as_deref(), limit)?;
    let total = match request.after {
        None => Some(list::count(connection, &wanted)?),
        Some(_) => None,
    };
    Ok(ListCustomersAnswer { rows, next, total })
}

/// How many are read in one transaction.
const BATCH: i64 = 500;

/// Writes the words of customers whom an older program has stored, once.
pub(crate) fn index_missing(desk: &Desk) -> Result<(), Problem> {
    loop {
        let ids = desk.read(|connection| store::without_words(connection, BATCH))?;
        if ids.is_empty() {
            return Ok(());
        }
        desk.write("customers.index", None, |write| {
            ids.iter().try_for_each(|id| store::index(write.connection(), *id))
        })?;
    }
}
