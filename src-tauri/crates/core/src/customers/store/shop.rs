//! What the shop keeps about all customers: its fields, its segments, and who are not the same.

use crate::customers::model::FieldKind;
use crate::customers::wire::{CustomerField, CustomerFilter, Segment};
use crate::desk::write::OrProblem;
use comptoir_kernel::{CustomerFieldId, CustomerId, Problem, SegmentId};
use comptoir_store::rusqlite::{self, Connection, Row, named_params};

fn field_from_row(row: &Row<'_>) -> Result<CustomerField, rusqlite::Error> {
    let kind: FieldKind = row.get(2)?;
    // Written by this room only; a list that cannot be read is an empty one.
    let choices = serde_json::from_str(&row.get::<_, String>(3)?).unwrap_or_default();
    Ok(CustomerField { id: CustomerFieldId(row.get(0)?), name: row.get(1)?, kind, choices })
}

pub fn fields(connection: &Connection) -> Result<Vec<CustomerField>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT id, name, kind, choices FROM customer_fields ORDER BY id").or_problem()?;
    let rows = statement.query_map([], field_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub fn field(connection: &Connection, id: CustomerFieldId) -> Result<CustomerField, Problem> {
    let found = fields(connection)?.into_iter().find(|field| field.id == id);
    found.ok_or_else(|| Problem::absent("customer-field-absent"))
}

/// Writes a field, over what was there. The id is 0 for a new one.
pub fn put_field(connection: &Connection, field: &CustomerField) -> Result<CustomerFieldId, Problem> {
    connection
        .execute(
            "INSERT INTO customer_fields (id, name, kind, choices) VALUES (nullif(:id, 0), :name, :kind, :choices)
             ON CONFLICT (id) DO UPDATE SET name = :name, choices = :choices",
            named_params! {
                ":id": field.id.0,
                ":name": field.name,
                ":kind": field.kind.as_str(),
                ":choices": serde_json::to_string(&field.choices).map_err(Problem::broken)?,
            },
        )
        .or_problem()?;
    Ok(if field.id.0 == 0 { CustomerFieldId(connection.last_insert_rowid()) } else { field.id })
}

/// With everything that stands in it.
pub fn delete_field(connection: &Connection, id: CustomerFieldId) -> Result<(), Problem> {
    connection.execute("DELETE FROM customer_fields WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Who has what in a field.
pub fn values_of(connection: &Connection, id: CustomerFieldId) -> Result<Vec<(CustomerId, String)>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT customer_id, value FROM customer_values WHERE field_id = :id ORDER BY customer_id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| Ok((CustomerId(row.get(0)?), row.get(1)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub fn segments(connection: &Connection) -> Result<Vec<Segment>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT id, name, filter FROM customer_segments ORDER BY name").or_problem()?;
    let rows = statement
        .query_map([], |row| {
            let filter: CustomerFilter = serde_json::from_str(&row.get::<_, String>(2)?).unwrap_or_default();
            Ok(Segment { id: SegmentId(row.get(0)?), name: row.get(1)?, filter })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Writes a segment, over what was there. The id is 0 for a new one.
pub fn put_segment(connection: &Connection, segment: &Segment) -> Result<SegmentId, Problem> {
    connection
        .execute(
            "INSERT INTO customer_segments (id, name, filter) VALUES (nullif(:id, 0), :name, :filter)
             ON CONFLICT (id) DO UPDATE SET name = :name, filter = :filter",
            named_params! {
                ":id": segment.id.0,
                ":name": segment.name,
                ":filter": serde_json::to_string(&segment.filter).map_err(Problem::broken)?,
            },
        )
        .or_problem()?;
    Ok(if segment.id.0 == 0 { SegmentId(connection.last_insert_rowid()) } else { segment.id })
}

pub fn delete_segment(connection: &Connection, id: SegmentId) -> Result<(), Problem> {
    connection.execute("DELETE FROM customer_segments WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Those who look like this customer and are not the same.
pub fn strangers(connection: &Connection, id: CustomerId) -> Result<Vec<CustomerId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT other_id FROM customer_strangers WHERE one_id = :id
             UNION SELECT one_id FROM customer_strangers WHERE other_id = :id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(CustomerId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub fn insert_strangers(connection: &Connection, one: CustomerId, other: CustomerId) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO customer_strangers (one_id, other_id) VALUES (min(:one, :other), max(:one, :other))
             ON CONFLICT DO NOTHING",
            named_params! { ":one": one.0, ":other": other.0 },
        )
        .or_problem()?;
    Ok(())
}

pub fn delete_strangers(connection: &Connection, one: CustomerId, other: CustomerId) -> Result<(), Problem> {
    connection
        .execute(
            "DELETE FROM customer_strangers WHERE one_id = min(:one, :other) AND other_id = max(:one, :other)",
            named_params! { ":one": one.0, ":other": other.0 },
        )
        .or_problem()?;
    Ok(())
}
