//! Who sits at the window of this desk. The window never says who it is: it takes the seat by a switch, which is proved.

use super::wire::{Seat, SwitchRequest};
use super::{pin, rules, store};
use crate::desk::{Desk, Topic};
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;

/// The seat as the window may know it, locked or not.
pub(super) fn show(connection: &Connection, now: Timestamp) -> Result<Seat, Problem> {
    let (agent_id, is_locked) = taken(connection, now)?;
    Ok(Seat { agent_id, is_locked, people: store::seat_people(connection, now)? })
}

/// Who sits there, and whether the seat is locked. Nobody keeps it who has left or whose time is over.
fn taken(connection: &Connection, now: Timestamp) -> Result<(AgentId, bool), Problem> {
    let (id, is_locked) = match store::seat(connection)? {
        Some(seat) => seat,
        None => (store::owner(connection)?, false),
    };
    let may_stay = store::standing(connection, id, now)?.check().is_ok();
    Ok((id, is_locked || !may_stay))
}

/// The person for whom a question from the window is answered.
///
/// # Errors
/// `desk-locked` for everything but the switch while the seat is locked.
pub(crate) fn occupant(desk: &Desk, command: &str) -> Result<AgentId, Problem> {
    let (id, is_locked) = desk.read(|connection| taken(connection, desk.now()))?;
    if is_locked && !rules::is_of_the_door(command) {
        return Err(Problem::refused("desk-locked"));
    }
    Ok(id)
}

/// Takes the seat as somebody else, or unlocks it as the same person.
///
/// # Errors
/// `agent-left`, `guest-expired`, `pin-needed`, `pin-wrong`, `pin-waits`.
pub(super) fn switch(desk: &Desk, request: &SwitchRequest) -> Result<Seat, Problem> {
    desk.read(|connection| store::standing(connection, request.id, desk.now()))?.check()?;
    pin::prove(desk, request.id, request.pin.as_deref())?;
    desk.write("agents.switch", Some(request.id), |write| {
        store::put_seat(write.connection(), request.id, false)?;
        write.changed(Topic::Agents, request.id.0);
        show(write.connection(), write.now)
    })
}

/// Locks the seat: until the next switch nothing is answered.
pub(super) fn lock(desk: &Desk) -> Result<Seat, Problem> {
    let (id, _) = desk.read(|connection| taken(connection, desk.now()))?;
    desk.write("agents.lock", Some(id), |write| {
        store::put_seat(write.connection(), id, true)?;
        write.changed(Topic::Agents, id.0);
        show(write.connection(), write.now)
    })
}

/// After a start the seat of somebody with a PIN is locked: closing and opening the window must not be a way around it.
pub(crate) fn lock_after_start(desk: &Desk) -> Result<(), Problem> {
    let (id, is_locked) = desk.read(|connection| taken(connection, desk.now()))?;
    let has_pin = desk.read(|connection| store::pin(connection, id))?.hash.is_some();
    if has_pin && !is_locked {
        desk.write("agents.lock_after_start", None, |write| store::put_seat(write.connection(), id, true))?;
    }
    Ok(())
}
