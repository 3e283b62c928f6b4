//! Rows of customers and back.

pub(super) mod list;
pub(super) mod parts;
pub(super) mod shop;

use super::model::{self, Consent, ContactMode};
use super::wire::{Customer, CustomerName};
use crate::desk::fold;
use crate::desk::write::OrProblem;
use comptoir_kernel::{CustomerId, Formality, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

/// The columns of a customer that people change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Details {
    pub name: String,
    pub language: Option<String>,
    pub language_source: String,
    pub formality: Formality,
    pub zone: Option<String>,
    pub contact_mode: ContactMode,
    pub consent: Consent,
    pub consent_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// What nobody changes: it lasts as long as the row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Core {
    pub uid: String,
    pub always_shows_images: bool,
}

const DETAILS: &str = "SELECT name, language, language_source, formality, zone, contact_mode, consent, consent_at,
  created_at, uid, always_shows_images, conversation_count, last_contact_at FROM customers";

fn details_from_row(row: &Row<'_>) -> Result<Details, rusqlite::Error> {
    Ok(Details {
        name: row.get(0)?,
        language: row.get(1)?,
        language_source: row.get(2)?,
        formality: Formality::from_text(&row.get::<_, String>(3)?),
        zone: row.get(4)?,
        contact_mode: row.get(5)?,
        consent: row.get(6)?,
        consent_at: row.get::<_, Option<i64>>(7)?.map(Timestamp::from_millisecond),
        created_at: Timestamp::from_millisecond(row.get(8)?),
    })
}

/// One read of the row: what people change, what lasts, how many conversations, the last contact.
fn read(connection: &Connection, id: CustomerId) -> Result<(Details, Core, i64, i64), Problem> {
    connection
        .prepare_cached(&format!("{DETAILS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            let core = Core { uid: row.get(9)?, always_shows_images: row.get(10)? };
            Ok((details_from_row(row)?, core, row.get(11)?, row.get(12)?))
        })
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("customer-absent"))
}

pub(super) fn details(connection: &Connection, id: CustomerId) -> Result<Details, Problem> {
    Ok(read(connection, id)?.0)
}

pub(super) fn core(connection: &Connection, id: CustomerId) -> Result<Core, Problem> {
    Ok(read(connection, id)?.1)
}

pub(crate) fn get(connection: &Connection, id: CustomerId) -> Result<Customer, Problem> {
    let (details, core, conversation_count, last_contact_at) = read(connection, id)?;
    let handles = parts::handles(connection, id)?;
    let phones = handles.iter().filter_map(|handle| model::match_key(handle.kind, &handle.value));
    let phones: Vec<String> = phones.filter(|key| key.starts_with('+')).collect();
    let guessed = model::guessed_zone(details.language.as_deref(), phones.iter().map(String::as_str));
    let (zone, zone_source) = match (details.zone, guessed) {
        (Some(zone), _) => (Some(zone), Some(model::ZoneSource::Person)),
        (None, Some((zone, source))) => (Some(zone.to_owned()), Some(source)),
        (None, None) => (None, None),
    };
    Ok(Customer {
        id,
        name: details.name,
        addresses: parts::addresses(connection, id)?,
        language: details.language,
        language_source: details.language_source,
        formality: details.formality,
        zone,
        zone_source,
        contact_mode: details.contact_mode,
        consent: details.consent,
        consent_at: details.consent_at,
        always_shows_images: core.always_shows_images,
        created_at: details.created_at,
        conversation_count,
        last_contact_at: Some(last_contact_at).filter(|at| *at > 0).map(Timestamp::from_millisecond),
        handles,
        tags: parts::tags(connection, id)?,
        values: parts::values(connection, id)?,
        notes: parts::notes(connection, id)?,
    })
}

/// Writes everything that people change, and the words by which the customer is found.
pub(super) fn set_details(connection: &Connection, id: CustomerId, details: &Details) -> Result<(), Problem> {
    let written = connection
        .prepare_cached(
            "UPDATE customers SET name = :name, language = :language, language_source = :source,
               formality = :formality, zone = :zone, contact_mode = :mode, consent = :consent,
               consent_at = :consent_at, created_at = :created_at WHERE id = :id",
        )
        .or_problem()?
        .execute(named_params! {
            ":name": details.name,
            ":language": details.language,
            ":source": details.language_source,
            ":formality": details.formality.as_str(),
            ":zone": details.zone,
            ":mode": details.contact_mode.as_str(),
            ":consent": details.consent.as_str(),
            ":consent_at": details.consent_at.map(Timestamp::as_millisecond),
            ":created_at": details.created_at.as_millisecond(),
            ":id": id.0,
        })
        .or_problem()?;
    if written == 0 {
        return Err(Problem::absent("customer-absent"));
    }
    index(connection, id)
}

/// Makes a customer. An id is given only to somebody who comes back.
pub(super) fn insert(
    connection: &Connection,
    id: Option<CustomerId>,
    core: &Core,
    name: &str,
    now: Timestamp,
) -> Result<CustomerId, Problem> {
    connection
        .prepare_cached(
            "INSERT INTO customers (id, uid, name, always_shows_images, created_at)
             VALUES (:id, :uid, :name, :images, :now)",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": id.map(|id| id.0),
            ":uid": core.uid,
            ":name": name,
            ":images": core.always_shows_images,
            ":now": now.as_millisecond(),
        })
        .or_problem()?;
    Ok(id.unwrap_or(CustomerId(connection.last_insert_rowid())))
}

impl Core {
    pub fn new() -> Self {
        Self { uid: uuid::Uuid::now_v7().to_string(), always_shows_images: false }
    }
}

pub(crate) fn find_by_address(connection: &Connection, address: &str) -> Result<Option<CustomerId>, Problem> {
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
        let filled = connection
            .prepare_cached("UPDATE customers SET name = :name WHERE id = :id AND name = '' AND :name <> ''")
            .or_problem()?
            .execute(named_params! { ":name": name, ":id": id.0 })
            .or_problem()?;
        if filled > 0 {
            index(connection, id)?;
        }
        return Ok((id, false));
    }
    let id = insert(connection, None, &Core::new(), name, now)?;
    parts::insert_address(connection, id, address)?;
    write_words(connection, id, name, &address.to_lowercase(), "", "")?;
    Ok((id, true))
}

/// Writes the words by which a customer is found and sorted, after any of them changed.
pub(super) fn index(connection: &Connection, id: CustomerId) -> Result<(), Problem> {
    let name: String = connection
        .prepare_cached("SELECT name FROM customers WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .or_problem()?;
    let addresses = parts::addresses(connection, id)?;
    let handles: Vec<String> = parts::handles(connection, id)?
        .into_iter()
        .map(|handle| {
            // A number is found as it was written and without the spaces in it.
            format!("{} {}", handle.value, model::number_words(&handle.value))
        })
        .collect();
    let reach = format!("{} {}", addresses.iter().skip(1).cloned().collect::<Vec<_>>().join(" "), handles.join(" "));
    connection
        .prepare_cached("DELETE FROM customer_words WHERE rowid = :id")
        .or_problem()?
        .execute(named_params! { ":id": id.0 })
        .or_problem()?;
    let first = addresses.first().map_or("", String::as_str);
    write_words(connection, id, &name, first, &reach, &parts::tags(connection, id)?.join(" "))
}

fn write_words(
    connection: &Connection,
    id: CustomerId,
    name: &str,
    address: &str,
    reach: &str,
    tags: &str,
) -> Result<(), Problem> {
    connection
        .prepare_cached("UPDATE customers SET sort_name = :sort_name WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":sort_name": model::sort_name(name, address), ":id": id.0 })
        .or_problem()?;
    connection
        .prepare_cached("INSERT INTO customer_words (rowid, name, reach, tags) VALUES (:id, :name, :reach, :tags)")
        .or_problem()?
        .execute(named_params! {
            ":id": id.0,
            ":name": fold::fold(name),
            ":reach": fold::fold(&format!("{address} {reach}")),
            ":tags": fold::fold(tags),
        })
        .or_problem()?;
    Ok(())
}

/// Customers of an older desk, whose words nobody has read yet.
pub(super) fn without_words(connection: &Connection, most: i64) -> Result<Vec<CustomerId>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM customers WHERE sort_name = '' LIMIT :most").or_problem()?;
    let rows = statement.query_map(named_params! { ":most": most }, |row| row.get(0).map(CustomerId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
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

/// Notes a language that a machine found, unless a person or something surer has decided before.
pub(crate) fn note_language(
    connection: &Connection,
    id: CustomerId,
    language: &str,
    source: &str,
) -> Result<(), Problem> {
    let known: Option<String> = connection
        .prepare_cached("SELECT language_source FROM customers WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .optional()
        .or_problem()?;
    if known.is_none_or(|known| known == "person" || model::language_rank(&known) > model::language_rank(source)) {
        return Ok(());
    }
    connection
        .prepare_cached("UPDATE customers SET language = :language, language_source = :source WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":language": language, ":source": source, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// Removes a customer with everything that is kept about them.
pub(crate) fn erase(connection: &Connection, id: CustomerId) -> Result<(), Problem> {
    connection.execute("DELETE FROM customers WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// The index only marks rows as deleted; their words go when its parts are merged.
pub(crate) fn forget_words(connection: &Connection) -> Result<(), Problem> {
    connection.execute("INSERT INTO customer_words (customer_words) VALUES ('optimize')", []).or_problem()?;
    Ok(())
}

/// What some customers are called: the name, or an address where there is none.
pub(super) fn names(connection: &Connection, ids: &[CustomerId]) -> Result<Vec<CustomerName>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT c.id, coalesce(nullif(c.name, ''), (SELECT a.address FROM customer_addresses a
               WHERE a.customer_id = c.id LIMIT 1), '')
             FROM customers c WHERE c.id IN (SELECT value FROM json_each(:ids))",
        )
        .or_problem()?;
    let ids = serde_json::to_string(ids).map_err(Problem::broken)?;
    let rows = statement.query_map(named_params! { ":ids": ids }, |row| {
        Ok(CustomerName { id: CustomerId(row.get(0)?), name: row.get(1)? })
    });
    rows.or_problem()?.collect::<Result<_, _>>().or_problem()
}
