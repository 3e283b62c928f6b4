//! What hangs on a customer: addresses, handles, notes, tags, values.

use crate::customers::wire::{CustomerNote, FieldValue, Handle};
use crate::desk::write::OrProblem;
use comptoir_kernel::{AgentId, CustomerFieldId, CustomerId, CustomerNoteId, HandleId, Problem, Timestamp};
use comptoir_store::rusqlite;
use comptoir_store::rusqlite::{Connection, OptionalExtension, Row, named_params};

/// The oldest first is not known; by the alphabet.
pub fn addresses(connection: &Connection, id: CustomerId) -> Result<Vec<String>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT address FROM customer_addresses WHERE customer_id = :id ORDER BY address")
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub fn insert_address(connection: &Connection, id: CustomerId, address: &str) -> Result<(), Problem> {
    connection
        .prepare_cached("INSERT INTO customer_addresses (address, customer_id) VALUES (:address, :id)")
        .or_problem()?
        .execute(named_params! { ":address": address.to_lowercase(), ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// False when the customer does not have it.
pub fn delete_address(connection: &Connection, id: CustomerId, address: &str) -> Result<bool, Problem> {
    let deleted = connection
        .execute(
            "DELETE FROM customer_addresses WHERE address = :address AND customer_id = :id",
            named_params! { ":address": address.to_lowercase(), ":id": id.0 },
        )
        .or_problem()?;
    Ok(deleted > 0)
}

/// Gives an address to another customer.
pub fn move_address(connection: &Connection, address: &str, to: CustomerId) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE customer_addresses SET customer_id = :to WHERE address = :address",
            named_params! { ":to": to.0, ":address": address },
        )
        .or_problem()?;
    Ok(())
}

fn handle_from_row(row: &Row<'_>) -> Result<Handle, rusqlite::Error> {
    Ok(Handle { id: HandleId(row.get(0)?), kind: row.get(1)?, value: row.get(2)? })
}

pub fn handles(connection: &Connection, id: CustomerId) -> Result<Vec<Handle>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT id, kind, value FROM customer_handles WHERE customer_id = :id ORDER BY id")
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, handle_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// `None` when the customer has it already. An id is given only to one that comes back.
pub fn insert_handle(
    connection: &Connection,
    id: CustomerId,
    handle: (Option<HandleId>, &str, &str, &str),
) -> Result<Option<HandleId>, Problem> {
    let (handle_id, kind, value, match_key) = handle;
    let written = connection
        .execute(
            "INSERT INTO customer_handles (id, customer_id, kind, value, match_key)
             VALUES (:handle, :id, :kind, :value, :match_key) ON CONFLICT DO NOTHING",
            named_params! {
                ":handle": handle_id.map(|id| id.0),
                ":id": id.0,
                ":kind": kind,
                ":value": value,
                ":match_key": match_key,
            },
        )
        .or_problem()?;
    Ok((written > 0).then(|| handle_id.unwrap_or(HandleId(connection.last_insert_rowid()))))
}

pub fn delete_handle(connection: &Connection, id: CustomerId, handle: HandleId) -> Result<(), Problem> {
    connection
        .execute(
            "DELETE FROM customer_handles WHERE id = :handle AND customer_id = :id",
            named_params! { ":handle": handle.0, ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}

/// Gives a handle to another customer; false when that one has it already.
pub fn move_handle(connection: &Connection, handle: HandleId, to: CustomerId) -> Result<bool, Problem> {
    let moved = connection
        .execute(
            "UPDATE OR IGNORE customer_handles SET customer_id = :to WHERE id = :handle",
            named_params! { ":to": to.0, ":handle": handle.0 },
        )
        .or_problem()?;
    Ok(moved > 0)
}

fn note_from_row(row: &Row<'_>) -> Result<CustomerNote, rusqlite::Error> {
    Ok(CustomerNote {
        id: CustomerNoteId(row.get(0)?),
        agent_id: AgentId(row.get(1)?),
        at: Timestamp::from_millisecond(row.get(2)?),
        text: row.get(3)?,
        is_pinned: row.get(4)?,
        edited_at: row.get::<_, Option<i64>>(5)?.map(Timestamp::from_millisecond),
    })
}

/// Pinned ones first, then the newest.
pub fn notes(connection: &Connection, id: CustomerId) -> Result<Vec<CustomerNote>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, agent_id, at, text, is_pinned, edited_at FROM customer_notes WHERE customer_id = :id
             ORDER BY is_pinned DESC, at DESC, id DESC",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, note_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub fn note(connection: &Connection, id: CustomerId, note: CustomerNoteId) -> Result<CustomerNote, Problem> {
    connection
        .prepare_cached(
            "SELECT id, agent_id, at, text, is_pinned, edited_at FROM customer_notes
             WHERE id = :note AND customer_id = :id",
        )
        .or_problem()?
        .query_row(named_params! { ":note": note.0, ":id": id.0 }, note_from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("customer-part-absent"))
}

/// Writes a note, over what was there. The id is 0 for a new one.
pub fn put_note(connection: &Connection, id: CustomerId, note: &CustomerNote) -> Result<CustomerNoteId, Problem> {
    connection
        .execute(
            "INSERT INTO customer_notes (id, customer_id, agent_id, at, text, is_pinned, edited_at)
             VALUES (nullif(:note, 0), :id, :agent, :at, :text, :pinned, :edited_at)
             ON CONFLICT (id) DO UPDATE SET text = :text, is_pinned = :pinned, edited_at = :edited_at",
            named_params! {
                ":note": note.id.0,
                ":id": id.0,
                ":agent": note.agent_id.0,
                ":at": note.at.as_millisecond(),
                ":text": note.text,
                ":pinned": note.is_pinned,
                ":edited_at": note.edited_at.map(Timestamp::as_millisecond),
            },
        )
        .or_problem()?;
    Ok(if note.id.0 == 0 { CustomerNoteId(connection.last_insert_rowid()) } else { note.id })
}

pub fn delete_note(connection: &Connection, id: CustomerId, note: CustomerNoteId) -> Result<(), Problem> {
    connection
        .execute(
            "DELETE FROM customer_notes WHERE id = :note AND customer_id = :id",
            named_params! { ":note": note.0, ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}

/// Gives a note to another customer.
pub fn move_note(connection: &Connection, note: CustomerNoteId, to: CustomerId) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE customer_notes SET customer_id = :to WHERE id = :note",
            named_params! { ":to": to.0, ":note": note.0 },
        )
        .or_problem()?;
    Ok(())
}

pub fn tags(connection: &Connection, id: CustomerId) -> Result<Vec<String>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT name FROM customer_tags WHERE customer_id = :id ORDER BY name")
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Every tag that some customer has.
pub fn all_tags(connection: &Connection) -> Result<Vec<String>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT name FROM customer_tags ORDER BY name").or_problem()?;
    let rows = statement.query_map([], |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// False when the customer has it already.
pub fn insert_tag(connection: &Connection, id: CustomerId, name: &str) -> Result<bool, Problem> {
    let written = connection
        .execute(
            "INSERT INTO customer_tags (customer_id, name) VALUES (:id, :name) ON CONFLICT DO NOTHING",
            named_params! { ":id": id.0, ":name": name },
        )
        .or_problem()?;
    Ok(written > 0)
}

/// False when the customer does not have it.
pub fn delete_tag(connection: &Connection, id: CustomerId, name: &str) -> Result<bool, Problem> {
    let deleted = connection
        .execute(
            "DELETE FROM customer_tags WHERE customer_id = :id AND name = :name",
            named_params! { ":id": id.0, ":name": name },
        )
        .or_problem()?;
    Ok(deleted > 0)
}

pub fn values(connection: &Connection, id: CustomerId) -> Result<Vec<FieldValue>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT field_id, value FROM customer_values WHERE customer_id = :id ORDER BY field_id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(FieldValue { field_id: CustomerFieldId(row.get(0)?), value: row.get(1)? })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Writes a value, or takes it away.
pub fn set_value(
    connection: &Connection,
    id: CustomerId,
    field: CustomerFieldId,
    value: Option<&str>,
) -> Result<(), Problem> {
    let sql = match value {
        Some(_) => {
            "INSERT INTO customer_values (customer_id, field_id, value) VALUES (:id, :field, :value)
             ON CONFLICT DO UPDATE SET value = :value"
        }
        None => "DELETE FROM customer_values WHERE customer_id = :id AND field_id = :field AND :value IS NULL",
    };
    let values = named_params! { ":id": id.0, ":field": field.0, ":value": value };
    connection.prepare_cached(sql).or_problem()?.execute(values).or_problem()?;
    Ok(())
}
