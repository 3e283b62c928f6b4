//! Somebody who calls or writes elsewhere: found by number or name there, or made, as part of a deed of the inbox.

use super::edit::clean_name;
use super::model::{self, HandleKind};
use super::store::{self, parts};
use super::undo::{Inverse, new_customer, touched};
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{CustomerId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Who has this number or name. A number finds its owner whether it was kept as a phone's or as a messenger's.
pub(crate) fn find_by_handle(
    connection: &Connection,
    kind: HandleKind,
    value: &str,
) -> Result<Option<CustomerId>, Problem> {
    let Some(key) = model::match_key(kind, value) else { return Ok(None) };
    connection
        .prepare_cached("SELECT customer_id FROM customer_handles WHERE match_key = :key ORDER BY customer_id LIMIT 1")
        .or_problem()?
        .query_row(named_params! { ":key": key }, |row| row.get(0).map(CustomerId))
        .optional()
        .or_problem()
}

/// Who has exactly this name, if only one does.
pub(crate) fn find_by_name(connection: &Connection, name: &str) -> Result<Option<CustomerId>, Problem> {
    let sort_name = model::sort_name(&clean_name(name), "");
    let mut statement = connection
        .prepare_cached("SELECT id FROM customers WHERE sort_name = :name AND name <> '' LIMIT 2")
        .or_problem()?;
    let rows =
        statement.query_map(named_params! { ":name": sort_name }, |row| row.get(0).map(CustomerId)).or_problem()?;
    let found: Vec<CustomerId> = rows.collect::<Result<_, _>>().or_problem()?;
    Ok(found.first().copied().filter(|_| found.len() == 1))
}

/// Makes somebody who is known by a name, by a number or by both; the second answer takes it back.
///
/// # Errors
/// `customer-nameless` without both, `customer-handle-invalid` for a number without digits.
pub(crate) fn meet(
    write: &mut Write<'_>,
    name: &str,
    handle: Option<(HandleKind, &str)>,
) -> Result<(CustomerId, Inverse), Problem> {
    let name = clean_name(name);
    let handle = handle.filter(|(_, value)| !value.trim().is_empty());
    if name.is_empty() && handle.is_none() {
        return Err(Problem::refused("customer-nameless"));
    }
    let id = new_customer(write, &name)?;
    if let Some((kind, value)) = handle {
        learn_handle(write, id, kind, value)?;
    }
    touched(write, id)?;
    Ok((id, Inverse::Drop(id)))
}

/// Notes a number or a name of a customer; nothing if they have it already. The answer takes it back.
///
/// # Errors
/// `customer-handle-invalid` for a number without digits.
pub(crate) fn learn_handle(
    write: &mut Write<'_>,
    id: CustomerId,
    kind: HandleKind,
    value: &str,
) -> Result<Option<Inverse>, Problem> {
    let value: String = value.trim().chars().filter(|c| !c.is_control()).take(200).collect();
    let key = model::match_key(kind, &value)
        .ok_or_else(|| Problem::refused("customer-handle-invalid").with("value", &value))?;
    let is_known = parts::handles(write.connection(), id)?
        .iter()
        .any(|known| model::match_key(known.kind, &known.value).as_deref() == Some(key.as_str()));
    if is_known {
        return Ok(None);
    }
    let handle = parts::insert_handle(write.connection(), id, (None, kind.as_str(), &value, &key))?;
    touched(write, id)?;
    Ok(handle.map(|handle| Inverse::DropHandle(id, handle)))
}

/// Everybody whom these words find, the latest contact first: at most so many.
pub(crate) fn look_up(
    connection: &Connection,
    query: &str,
    most: u32,
    now: comptoir_kernel::Timestamp,
) -> Result<Vec<CustomerId>, Problem> {
    let filter = super::wire::CustomerFilter::default();
    let Some(wanted) = super::listing::wanted(connection, query, &filter, now)? else { return Ok(Vec::new()) };
    let (rows, _) = store::list::page(connection, &wanted, super::wire::CustomerSort::Recent, None, most)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
