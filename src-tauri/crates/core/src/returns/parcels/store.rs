//! Rows of parcels.

use super::carriers;
use crate::desk::write::{OrProblem, Write};
use crate::returns::store::moment;
use crate::returns::wire::{ParcelPiece, ReturnParcel};
use comptoir_kernel::{Problem, ReturnId, ReturnItemId, ReturnParcelId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

const COLUMNS: &str =
    "SELECT id, carrier, tracking, url, sent_at, moved_at, arrived_at, lost_at, posted_on FROM return_parcels";

fn from_row(row: &Row<'_>) -> Result<ReturnParcel, rusqlite::Error> {
    let (carrier, tracking): (String, String) = (row.get(1)?, row.get(2)?);
    let url: Option<String> = row.get(3)?;
    Ok(ReturnParcel {
        id: ReturnParcelId(row.get(0)?),
        follow: url.clone().or_else(|| carriers::link(&carrier, &tracking)),
        carrier,
        tracking,
        url,
        sent_at: moment(row, 4)?,
        moved_at: moment(row, 5)?,
        arrived_at: moment(row, 6)?,
        lost_at: moment(row, 7)?,
        posted_on: row.get(8)?,
        pieces: Vec::new(),
    })
}

/// The parcels of a case, the oldest first.
pub(in crate::returns) fn list(connection: &Connection, id: ReturnId) -> Result<Vec<ReturnParcel>, Problem> {
    let sql = format!("{COLUMNS} WHERE return_id = :id ORDER BY id");
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, from_row).or_problem()?;
    let mut parcels: Vec<ReturnParcel> = rows.collect::<Result<_, _>>().or_problem()?;
    for parcel in &mut parcels {
        parcel.pieces = pieces(connection, parcel.id)?;
    }
    Ok(parcels)
}

fn pieces(connection: &Connection, id: ReturnParcelId) -> Result<Vec<ParcelPiece>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT item_id, quantity FROM return_parcel_pieces WHERE parcel_id = :id ORDER BY item_id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(ParcelPiece { item_id: ReturnItemId(row.get(0)?), quantity: row.get(1)? })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The case of a parcel.
///
/// # Errors
/// `return-absent`.
pub(super) fn case_of(connection: &Connection, id: ReturnParcelId) -> Result<ReturnId, Problem> {
    connection
        .prepare_cached("SELECT return_id FROM return_parcels WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0).map(ReturnId))
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("return-absent"))
}

/// The parcel with a number that is on its way in some case, the newest first.
pub(super) fn find_open(
    connection: &Connection,
    tracking: &str,
) -> Result<Option<(ReturnId, ReturnParcelId)>, Problem> {
    connection
        .prepare_cached(
            "SELECT return_id, id FROM return_parcels WHERE tracking = :tracking AND arrived_at IS NULL
             ORDER BY id DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":tracking": tracking }, |row| {
            Ok((ReturnId(row.get(0)?), ReturnParcelId(row.get(1)?)))
        })
        .optional()
        .or_problem()
}

/// Writes a parcel: a new one where it has the number 0. Answers its number.
pub(in crate::returns) fn put(
    write: &Write<'_>,
    case: ReturnId,
    parcel: &ReturnParcel,
) -> Result<ReturnParcelId, Problem> {
    let connection = write.connection();
    let at = |moment: Option<Timestamp>| moment.map(Timestamp::as_millisecond);
    let known = (parcel.id.0 != 0).then_some(parcel.id.0);
    let sql =
        "INSERT INTO return_parcels (id, return_id, carrier, tracking, url, sent_at, moved_at, arrived_at, lost_at,
                 posted_on)
               VALUES (:id, :case, :carrier, :tracking, :url, :sent, :moved, :arrived, :lost, :posted)
               ON CONFLICT (id) DO UPDATE SET carrier = :carrier, tracking = :tracking, url = :url, sent_at = :sent,
                 moved_at = :moved, arrived_at = :arrived, lost_at = :lost, posted_on = :posted";
    let params = named_params! {
        ":id": known, ":case": case.0, ":carrier": parcel.carrier, ":tracking": parcel.tracking, ":url": parcel.url,
        ":sent": at(parcel.sent_at), ":moved": at(parcel.moved_at), ":arrived": at(parcel.arrived_at),
        ":lost": at(parcel.lost_at), ":posted": parcel.posted_on,
    };
    connection.execute(sql, params).or_problem()?;
    let id = known.unwrap_or_else(|| connection.last_insert_rowid());
    let sql = "DELETE FROM return_parcel_pieces WHERE parcel_id = :id";
    connection.execute(sql, named_params! { ":id": id }).or_problem()?;
    for piece in &parcel.pieces {
        let sql = "INSERT INTO return_parcel_pieces (parcel_id, item_id, quantity) VALUES (:id, :item, :quantity)";
        let params = named_params! { ":id": id, ":item": piece.item_id.0, ":quantity": piece.quantity };
        connection.execute(sql, params).or_problem()?;
    }
    Ok(ReturnParcelId(id))
}

pub(super) fn delete(write: &Write<'_>, id: ReturnParcelId) -> Result<(), Problem> {
    let sql = "DELETE FROM return_parcels WHERE id = :id";
    write.connection().execute(sql, named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}
