//! Agents: the people who work at the desk, what each may do, and who sits at the window.
//!
//! Owns the tables `agents`, `agent_signatures` and `agent_seat`.
//! May use no other room.
//!
//! Invariant: there is always an owner who has not left, so that every deed has somebody who did it and somebody who
//! manages. Invariant: what a role may do is decided in `rules`, before a command runs, for window, terminal and host.

pub mod commands;
mod history;
pub mod kinds;
mod model;
mod people;
mod pin;
pub mod rules;
mod seat;
mod store;
mod undo;
pub mod wire;

use crate::desk::Desk;
use comptoir_kernel::{AgentId, Problem};
use comptoir_store::rusqlite::Connection;

pub use model::{Amount, Limits, Role};
pub(crate) use people::set_left;
pub(crate) use seat::{lock_after_start, occupant};
pub(crate) use store::{get, list};
pub(crate) use undo::{Inverse, take_back};
pub use wire::Agent;

/// The owner: who a fresh desk belongs to, and who the command line acts as.
///
/// # Errors
/// The store fails.
pub fn owner(desk: &Desk) -> Result<AgentId, Problem> {
    desk.read(store::owner)
}

/// As [`owner`], within a look or a transaction.
pub(crate) fn first_owner(connection: &Connection) -> Result<AgentId, Problem> {
    store::owner(connection)
}

/// The person of that name, if the PIN is theirs; upper and lower case are the same.
///
/// # Errors
/// `agent-absent`, `agent-left`, `guest-expired`, `pin-needed`, `pin-wrong`, `pin-waits`.
pub fn named(desk: &Desk, name: &str, given: Option<&str>) -> Result<AgentId, Problem> {
    let wanted = name.trim().to_lowercase();
    let people = desk.read(list)?;
    let is_wanted = |agent: &&Agent| agent.name.to_lowercase() == wanted;
    let found = people.iter().find(is_wanted).ok_or_else(|| Problem::absent("agent-absent"))?;
    desk.read(|connection| store::standing(connection, found.id, desk.now()))?.check()?;
    pin::prove(desk, found.id, given)?;
    Ok(found.id)
}

/// How far somebody may go without asking. Owners have no limits.
///
/// # Errors
/// `agent-absent`, or the store fails.
pub fn limits(connection: &Connection, id: AgentId) -> Result<Limits, Problem> {
    let agent = get(connection, id)?;
    Ok(if agent.role == Role::Owner { Limits::default() } else { agent.limits })
}

impl Agent {
    /// The signature under a letter in that language: its own, that of the language without region, the common one.
    pub fn signature_for(&self, language: Option<&str>) -> &str {
        model::choose_signature(&self.signatures, &self.signature, language).trim()
    }
}

/// Refuses what somebody cannot be given: who has left, or whose time as a guest is over.
pub(crate) fn check_active(write: &crate::desk::Write<'_>, id: AgentId) -> Result<(), Problem> {
    store::standing(write.connection(), id, write.now)?.check()
}

/// Makes the owner of a new desk.
pub(crate) fn ensure_owner(desk: &Desk) -> Result<(), Problem> {
    if desk.read(store::count_owners)? > 0 {
        return Ok(());
    }
    desk.write("agents.found_desk", None, |write| {
        let id = store::insert(write, Role::Owner)?;
        write.changed(crate::desk::Topic::Agents, id.0);
        Ok(())
    })
}
