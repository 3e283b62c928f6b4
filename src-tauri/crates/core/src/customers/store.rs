//! Rows of customers and back.

use crate::desk::write::OrProblem;
use comptoir_kernel::{AgentId, CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;

/// A customer as the desk shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    pub id: CustomerId,
    pub name: String,
    pub addresses: Vec<String>,
    /// BCP 47 language.
    pub language: Option<String>,
    /// How it was decided: `person`, `declared`, `detected` or `none`.
    pub language_source: String,
    pub always_shows_images: bool,
    pub created_at: Timestamp,
    pub notes: Vec<CustomerNote>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomerNote {
    #[ts(type = "number")]
    pub id: i64,
    pub agent_id: AgentId,
    pub at: Timestamp,
    pub text: String,
}

fn find_by_address(connection: &Connection, address: &str) -> Result<Option<CustomerId>, Problem> {
    connection
        .prepare_cached("SELECT customer_id FROM customer_addresses WHERE address = :address")
        .or_problem()?
        .query_row(named_params! { ":address": address.to_lowercase() }, |row| row.get(0).map(CustomerId))
        .optional()
        .or_problem()
}

/// Finds the customer of an address or makes one. A name that was missing is filled in, never overwritten.
pub(crate) fn recognise(
    connection: &Connection,
    address: &str,
    name: &str,
    now: Timestamp,
) -> Result<(CustomerId, bool), Problem> {
    if let Some(id) = find_by_address(connection, address)? {
        connection
            .prepare_cached("UPDATE customers SET name = :name WHERE id = :id AND name = '' AND :name <> ''")
            .or_problem()?
            .execute(named_params! { ":name": name, ":id": id.0 })
            .or_problem()?;
        return Ok((id, false));
    }
    connection
        .prepare_cached("INSERT INTO customers (uid, name, created_at) VALUES (:uid, :name, :now)")
        .or_problem()?
        .execute(named_params! {
            ":uid": uuid::Uuid::now_v7().to_string(),
            ":name": name,
            ":now": now.as_millisecond(),
        })
        .or_problem()?;
    let id = CustomerId(connection.last_insert_rowid());
    connection
        .prepare_cached("INSERT INTO customer_addresses (address, customer_id) VALUES (:address, :id)")
        .or_problem()?
        .execute(named_params! { ":address": address.to_lowercase(), ":id": id.0 })
        .or_problem()?;
    Ok((id, true))
}

pub(crate) fn get(connection: &Connection, id: CustomerId) -> Result<Customer, Problem> {
    let mut customer = connection
        .prepare_cached(
            "SELECT name, language, language_source, always_shows_images, created_at FROM customers WHERE id = :id",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok(Customer {
                id,
                name: row.get(0)?,
                addresses: Vec::new(),
                language: row.get(1)?,
                language_source: row.get(2)?,
                always_shows_images: row.get(3)?,
                created_at: Timestamp::from_millisecond(row.get(4)?),
                notes: Vec::new(),
            })
        })
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("customer-absent"))?;
    customer.addresses = connection
        .prepare_cached("SELECT address FROM customer_addresses WHERE customer_id = :id ORDER BY address")
        .or_problem()?
        .query_map(named_params! { ":id": id.0 }, |row| row.get(0))
        .or_problem()?
        .collect::<Result<_, _>>()
        .or_problem()?;
    customer.notes = connection
        .prepare_cached(
            "SELECT id, agent_id, at, text FROM customer_notes WHERE customer_id = :id ORDER BY at DESC, id DESC",
        )
        .or_problem()?
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(CustomerNote {
                id: row.get(0)?,
                agent_id: AgentId(row.get(1)?),
                at: Timestamp::from_millisecond(row.get(2)?),
                text: row.get(3)?,
            })
        })
        .or_problem()?
        .collect::<Result<_, _>>()
        .or_problem()?;
    Ok(customer)
}

pub(crate) fn may_show_images(connection: &Connection, id: CustomerId) -> Result<bool, Problem> {
    connection
        .query_row("SELECT always_shows_images FROM customers WHERE id = :id", named_params! { ":id": id.0 }, |row| {
            row.get(0)
        })
        .or_problem()
}

pub(crate) fn show_images_always(connection: &Connection, id: CustomerId) -> Result<(), Problem> {
    connection
        .execute("UPDATE customers SET always_shows_images = 1 WHERE id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// Notes a language that a machine found, unless a person has decided before.
pub(crate) fn note_language(
    connection: &Connection,
    id: CustomerId,
    language: &str,
    source: &str,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "UPDATE customers SET language = :language, language_source = :source
             WHERE id = :id AND language_source <> 'person'",
        )
        .or_problem()?
        .execute(named_params! { ":language": language, ":source": source, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// Removes a customer with addresses and notes.
pub(crate) fn erase(connection: &Connection, id: CustomerId) -> Result<(), Problem> {
    connection.execute("DELETE FROM customers WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}
