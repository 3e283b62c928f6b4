//! The parcels in which a case comes back: who carries them, what is in them, and when they were last seen.
//!
//! Deliberately absent: asking carriers. What is known of a parcel, a person typed or a shop told.

pub mod carriers;
pub(in crate::returns) mod commands;
mod store;
pub mod wire;

pub(in crate::returns) use store::{list, put};

use super::day::Day;
use super::detail;
use super::model::{Move, Track, after};
use super::moves::{make, short};
use super::store::{self as cases, parts};
use super::wire::{ParcelPiece, ReturnDetail, ReturnParcel, ReturnRow};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::Write;
use comptoir_kernel::{Problem, ReturnId, ReturnParcelId, Timestamp};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;
use wire::{ParcelFate, ParcelRequest};

/// Parcels of one case.
const MOST: usize = 50;

/// A parcel of which nothing is known.
pub(in crate::returns) const fn unknown() -> ReturnParcel {
    ReturnParcel {
        id: ReturnParcelId(0),
        carrier: String::new(),
        tracking: String::new(),
        url: None,
        follow: None,
        sent_at: None,
        moved_at: None,
        arrived_at: None,
        lost_at: None,
        posted_on: None,
        pieces: Vec::new(),
    }
}

/// True where the shop need not repay yet: what a consumer withdrew from is neither here nor proved to be posted (Directive
/// 2011/83/EU, article 13(3)).
pub(in crate::returns) fn may_wait(row: &ReturnRow, parcels: &[ReturnParcel]) -> bool {
    let is_out = |parcel: &ReturnParcel| parcel.arrived_at.is_none() && parcel.posted_on.is_none();
    let is_on_its_way = after(row.state, Move::Receive).is_some() || after(row.state, Move::Approve).is_some();
    row.track == Track::Withdrawal && is_on_its_way && (parcels.is_empty() || parcels.iter().any(is_out))
}

/// Enters a parcel or changes one; the first one sends the case on its way.
///
/// # Errors
/// `return-absent`, `return-parcels-many`, `return-pieces` for more than is in the case.
fn set(desk: &Desk, caller: Caller, request: &ParcelRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.set_parcel", Some(caller.agent), |write| {
        let row = cases::row(write.connection(), request.id)?;
        check_pieces(write.connection(), request.id, &request.pieces)?;
        let known = list(write.connection(), request.id)?;
        let before = known.iter().find(|parcel| is_meant(parcel, request)).cloned();
        if before.is_none() && request.parcel_id.is_some() {
            return Err(Problem::absent("return-absent"));
        }
        if before.is_none() && known.len() >= MOST {
            return Err(Problem::refused("return-parcels-many").with("count", MOST));
        }
        let parcel = entered(write, request, before.unwrap_or_else(unknown));
        put(write, request.id, &parcel)?;
        if after(row.state, Move::Ship).is_some() {
            make(write, request.id, Move::Ship, &[("tracking", &parcel.tracking)])?;
        } else {
            parts::note(write, request.id, "parcel", None, &[("tracking", &parcel.tracking)])?;
            cases::tell(write, &row);
        }
        detail::detail(write.connection(), request.id)
    })
}

/// The parcel that is changed; one that is entered twice is one.
fn is_meant(parcel: &ReturnParcel, request: &ParcelRequest) -> bool {
    match request.parcel_id {
        Some(id) => parcel.id == id,
        None => carriers::bare(&parcel.tracking) == carriers::bare(&request.tracking),
    }
}

fn entered(write: &Write<'_>, request: &ParcelRequest, before: ReturnParcel) -> ReturnParcel {
    // Scanners read it without what people put between.
    let tracking: String = short(&request.tracking).split_whitespace().collect();
    let typed = short(&request.carrier);
    let guessed = carriers::guess(&tracking);
    let carrier = match guessed.as_slice() {
        [only] if typed.is_empty() => (*only).to_owned(),
        _ => typed,
    };
    let moved = request.moved_on.map(|day| noon(day).min(write.now));
    ReturnParcel {
        carrier,
        tracking,
        url: request.url.as_deref().map(short).filter(|url| url.starts_with("https://")),
        sent_at: request.posted_on.map(|day| noon(day).min(write.now)).or(before.sent_at).or(Some(write.now)),
        moved_at: moved.or(before.moved_at),
        posted_on: request.posted_on.map(|day| day.0.to_string()),
        pieces: request.pieces.clone(),
        ..before
    }
}

/// A moment of a day that is part of it wherever the shop is.
fn noon(day: Day) -> Timestamp {
    day.ends_at(&TimeZone::system()).plus_seconds(-12 * 3600)
}

fn check_pieces(connection: &Connection, id: ReturnId, pieces: &[ParcelPiece]) -> Result<(), Problem> {
    let items = parts::items(connection, id)?;
    for piece in pieces {
        let item = items.iter().find(|item| item.id == piece.item_id);
        let item = item.ok_or_else(|| Problem::absent("return-absent"))?;
        let is_doubled = pieces.iter().filter(|other| other.item_id == piece.item_id).count() > 1;
        if is_doubled || !(1..=item.quantity).contains(&piece.quantity) {
            return Err(Problem::refused("return-pieces").with("item", &item.title).with("count", item.quantity));
        }
    }
    Ok(())
}

/// Takes a parcel out that was entered by mistake.
fn remove(desk: &Desk, caller: Caller, id: ReturnParcelId) -> Result<ReturnDetail, Problem> {
    desk.write("returns.remove_parcel", Some(caller.agent), |write| {
        let case = store::case_of(write.connection(), id)?;
        let gone = list(write.connection(), case)?.into_iter().find(|parcel| parcel.id == id).unwrap_or_else(unknown);
        store::delete(write, id)?;
        parts::note(write, case, "parcel_removed", None, &[("tracking", &gone.tracking)])?;
        let row = cases::row(write.connection(), case)?;
        cases::tell(write, &row);
        detail::detail(write.connection(), case)
    })
}

/// Says what became of one of several parcels. The first that is here, and the last that is lost, move the case.
fn set_fate(desk: &Desk, caller: Caller, id: ReturnParcelId, fate: ParcelFate) -> Result<ReturnDetail, Problem> {
    desk.write("returns.set_parcel_fate", Some(caller.agent), |write| {
        let case = store::case_of(write.connection(), id)?;
        write_fate(write, case, id, fate)?;
        let row = cases::row(write.connection(), case)?;
        let all = list(write.connection(), case)?;
        let is_all_lost = all.iter().all(|parcel| parcel.lost_at.is_some());
        if fate == ParcelFate::Here && after(row.state, Move::Receive).is_some() {
            make(write, case, Move::Receive, &[])?;
        } else if is_all_lost && after(row.state, Move::Lose).is_some() {
            make(write, case, Move::Lose, &[])?;
        } else {
            let tracking = all.iter().find(|parcel| parcel.id == id).map_or("", |parcel| parcel.tracking.as_str());
            parts::note(write, case, "parcel_fate", None, &[("tracking", tracking), ("fate", fate.as_str())])?;
            cases::tell(write, &row);
        }
        detail::detail(write.connection(), case)
    })
}

fn write_fate(write: &Write<'_>, case: ReturnId, id: ReturnParcelId, fate: ParcelFate) -> Result<(), Problem> {
    for parcel in list(write.connection(), case)?.into_iter().filter(|parcel| parcel.id == id) {
        let since = |known: Option<Timestamp>, wanted: ParcelFate| (fate == wanted).then(|| known.unwrap_or(write.now));
        let arrived_at = since(parcel.arrived_at, ParcelFate::Here);
        let lost_at = since(parcel.lost_at, ParcelFate::Lost);
        put(write, case, &ReturnParcel { arrived_at, lost_at, ..parcel })?;
    }
    Ok(())
}

/// The parcel whose own number somebody typed or scanned.
pub(in crate::returns) fn find(
    connection: &Connection,
    typed: &str,
) -> Result<Option<(ReturnId, ReturnParcelId)>, Problem> {
    let bare = carriers::bare(typed);
    if bare.is_empty() {
        return Ok(None);
    }
    match store::find_open(connection, typed.trim())? {
        None if bare != typed.trim() => store::find_open(connection, &bare),
        found => Ok(found),
    }
}

/// Writes that parcels are here: the one that was scanned, else everything of the case that was under way.
pub(in crate::returns) fn arrived(
    write: &Write<'_>,
    case: ReturnId,
    scanned: Option<ReturnParcelId>,
) -> Result<(), Problem> {
    let all = list(write.connection(), case)?;
    if all.is_empty() {
        put(write, case, &ReturnParcel { arrived_at: Some(write.now), ..unknown() })?;
    }
    let under_way = all.into_iter().filter(|parcel| parcel.arrived_at.is_none());
    for parcel in under_way.filter(|parcel| scanned.is_none_or(|scanned| parcel.id == scanned)) {
        write_fate(write, case, parcel.id, ParcelFate::Here)?;
    }
    Ok(())
}

/// Writes that whatever is under way is lost.
pub(in crate::returns) fn all_lost(write: &Write<'_>, case: ReturnId) -> Result<(), Problem> {
    for parcel in list(write.connection(), case)?.into_iter().filter(|parcel| parcel.arrived_at.is_none()) {
        write_fate(write, case, parcel.id, ParcelFate::Lost)?;
    }
    Ok(())
}
