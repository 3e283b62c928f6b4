//! The PIN of a person: set, proved, reset. Wrong tries cost time, whoever makes them.

use super::model;
use super::store::{self, Pin};
use crate::desk::{Desk, Topic, Write};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use comptoir_kernel::{AgentId, Problem};

/// Sets, changes or takes away one's own PIN.
///
/// # Errors
/// `pin-needed`, `pin-wrong` or `pin-waits` about the present PIN, `pin-form` about the new one.
pub(super) fn set(desk: &Desk, me: AgentId, current: Option<&str>, wanted: Option<&str>) -> Result<(), Problem> {
    let hash = wanted.map(hashed).transpose()?;
    prove(desk, me, current)?;
    desk.write("agents.set_pin", Some(me), |write| put(write, me, hash))
}

/// Takes somebody's PIN away, so that they can choose a new one.
pub(super) fn reset(write: &mut Write<'_>, id: AgentId) -> Result<(), Problem> {
    store::get(write.connection(), id)?;
    put(write, id, None)
}

fn put(write: &mut Write<'_>, id: AgentId, hash: Option<String>) -> Result<(), Problem> {
    store::put_pin(write.connection(), id, &Pin { hash, failures: 0, wait_until: None })?;
    write.changed(Topic::Agents, id.0);
    Ok(())
}

/// Whether the PIN is this person's; whoever has none needs none.
///
/// Invariant: a try is counted before it is looked at, so that many at once count as many.
///
/// # Errors
/// `pin-needed` without a PIN, `pin-waits` after too many wrong ones, `pin-wrong`.
pub(crate) fn prove(desk: &Desk, id: AgentId, given: Option<&str>) -> Result<(), Problem> {
    if desk.read(|connection| store::pin(connection, id))?.hash.is_none() {
        return Ok(());
    }
    let given = given.ok_or_else(|| Problem::refused("pin-needed"))?;
    let hash = desk.write("agents.try_pin", None, |write| count(write, id))?;
    // A PIN that cannot be one is as wrong as any other.
    let is_right = model::read_pin(given).is_ok_and(|pin| is_same(&pin, &hash));
    if is_right {
        return desk.write("agents.right_pin", Some(id), |write| {
            let pin = store::pin(write.connection(), id)?;
            store::put_pin(write.connection(), id, &Pin { failures: 0, wait_until: None, ..pin })?;
            if pin_had_failed(pin.failures) {
                write.changed(Topic::Agents, id.0);
            }
            Ok(())
        });
    }
    desk.write("agents.wrong_pin", None, |write| {
        write.changed(Topic::Agents, id.0);
        Ok(())
    })?;
    Err(Problem::refused("pin-wrong"))
}

/// More tries than the one that has just succeeded.
const fn pin_had_failed(failures: i64) -> bool {
    failures > 1
}

fn count(write: &mut Write<'_>, id: AgentId) -> Result<String, Problem> {
    let pin = store::pin(write.connection(), id)?;
    if let Some(until) = pin.wait_until.filter(|until| *until > write.now) {
        let seconds = (until.as_millisecond() - write.now.as_millisecond()).div_euclid(1000) + 1;
        return Err(Problem::refused("pin-waits").with("minutes", (seconds + 59) / 60));
    }
    let failures = pin.failures + 1;
    let pause = model::pause(failures);
    let wait_until = (pause > 0).then(|| write.now.plus_seconds(pause));
    let hash = pin.hash.clone().unwrap_or_default();
    store::put_pin(write.connection(), id, &Pin { failures, wait_until, ..pin })?;
    Ok(hash)
}

fn hashed(typed: &str) -> Result<String, Problem> {
    let pin = model::read_pin(typed)?;
    let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>()).map_err(fault)?;
    let hash = Argon2::default().hash_password(pin.as_bytes(), &salt).map_err(fault)?;
    Ok(hash.to_string())
}

fn is_same(pin: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
}

fn fault(error: impl std::fmt::Display) -> Problem {
    Problem::broken(error.to_string())
}
