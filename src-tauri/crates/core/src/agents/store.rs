//! People ↔ rows.

use super::model::{self, Limits, OwnKeys, Role, Standing};
use super::wire::{Agent, SeatPerson};
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const COLUMNS: &str = "SELECT id, name, role, locale, signature,
  (SELECT json_group_object(language, text) FROM agent_signatures WHERE agent_id = agents.id),
  languages, guest_until, left_at, limits, pin_hash IS NOT NULL FROM agents";

fn from_row(row: &Row<'_>) -> Result<Agent, rusqlite::Error> {
    Ok(Agent {
        id: AgentId(row.get(0)?),
        name: row.get(1)?,
        role: Role::of(&row.get::<_, String>(2)?),
        locale: row.get(3)?,
        signature: row.get(4)?,
        signatures: read(row, 5)?,
        languages: read(row, 6)?,
        guest_until: row.get(7)?,
        left_at: row.get::<_, Option<i64>>(8)?.map(Timestamp::from_millisecond),
        limits: read(row, 9)?,
        has_pin: row.get(10)?,
    })
}

/// A column of JSON that this program has written.
fn read<T: DeserializeOwned + Default>(row: &Row<'_>, column: usize) -> Result<T, rusqlite::Error> {
    Ok(serde_json::from_str(&row.get::<_, String>(column)?).unwrap_or_default())
}

/// Everybody who is or was at the desk; who has left comes last.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Agent>, Problem> {
    let mut statement =
        connection.prepare_cached(&format!("{COLUMNS} ORDER BY left_at IS NOT NULL, name, id")).or_problem()?;
    let rows = statement.query_map([], from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(crate) fn get(connection: &Connection, id: AgentId) -> Result<Agent, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("agent-absent"))
}

/// The first of the owners: who a fresh desk belongs to.
pub(super) fn owner(connection: &Connection) -> Result<AgentId, Problem> {
    connection
        .prepare_cached("SELECT id FROM agents WHERE role = 'owner' AND left_at IS NULL ORDER BY id LIMIT 1")
        .or_problem()?
        .query_row([], |row| row.get(0))
        .map(AgentId)
        .or_problem()
}

pub(super) fn count_owners(connection: &Connection) -> Result<i64, Problem> {
    connection
        .query_row("SELECT count(*) FROM agents WHERE role = 'owner' AND left_at IS NULL", [], |row| row.get(0))
        .or_problem()
}

/// What the rules need to know of a person today.
pub(super) fn standing(connection: &Connection, id: AgentId, now: Timestamp) -> Result<Standing, Problem> {
    connection
        .prepare_cached("SELECT role, guest_until, left_at IS NOT NULL FROM agents WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| {
            let role = Role::of(&row.get::<_, String>(0)?);
            let until: Option<String> = row.get(1)?;
            let is_expired = model::is_expired(role, until.as_deref(), || today(now));
            Ok(Standing { id, role, has_left: row.get(2)?, is_expired })
        })
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("agent-absent"))
}

/// The day on the calendar of this computer.
fn today(now: Timestamp) -> jiff::civil::Date {
    jiff::Timestamp::from_millisecond(now.as_millisecond())
        .unwrap_or_default()
        .to_zoned(jiff::tz::TimeZone::system())
        .date()
}

/// Who may take the seat, as far as the locked window may show it.
pub(super) fn seat_people(connection: &Connection, now: Timestamp) -> Result<Vec<SeatPerson>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, name, role, locale, pin_hash IS NOT NULL, pin_wait_until, guest_until FROM agents
             WHERE left_at IS NULL ORDER BY name, id",
        )
        .or_problem()?;
    let rows = statement.query_map([], |row| {
        let role = Role::of(&row.get::<_, String>(2)?);
        let until: Option<String> = row.get(6)?;
        let wait: Option<i64> = row.get(5)?;
        Ok(SeatPerson {
            id: AgentId(row.get(0)?),
            name: row.get(1)?,
            role,
            locale: row.get(3)?,
            has_pin: row.get(4)?,
            wait_until: wait.map(Timestamp::from_millisecond).filter(|until| *until > now),
            is_expired: model::is_expired(role, until.as_deref(), || today(now)),
        })
    });
    rows.or_problem()?.collect::<Result<_, _>>().or_problem()
}

/// Everything of a person that a deed can change and taking it back restores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub name: String,
    pub role: Role,
    pub locale: Option<String>,
    pub signature: String,
    pub signatures: BTreeMap<String, String>,
    pub languages: Vec<String>,
    pub guest_until: Option<String>,
    pub left_at: Option<Timestamp>,
    pub limits: Limits,
}

impl From<Agent> for Profile {
    fn from(agent: Agent) -> Self {
        Self {
            name: agent.name,
            role: agent.role,
            locale: agent.locale,
            signature: agent.signature,
            signatures: agent.signatures,
            languages: agent.languages,
            guest_until: agent.guest_until,
            left_at: agent.left_at,
            limits: agent.limits,
        }
    }
}

/// Adds a person without a name yet.
pub(super) fn insert(write: &Write<'_>, role: Role) -> Result<AgentId, Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO agents (uid, name, role, created_at) VALUES (:uid, '', :role, :now)",
            named_params! {
                ":uid": uuid::Uuid::now_v7().to_string(),
                ":role": role.as_str(),
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(AgentId(write.connection().last_insert_rowid()))
}

pub(super) fn put_profile(connection: &Connection, id: AgentId, profile: &Profile) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE agents SET name = :name, role = :role, locale = :locale, signature = :signature,
               languages = :languages, guest_until = :guest_until, left_at = :left_at, limits = :limits
             WHERE id = :id",
            named_params! {
                ":name": profile.name,
                ":role": profile.role.as_str(),
                ":locale": profile.locale,
                ":signature": profile.signature,
                ":languages": serde_json::to_string(&profile.languages).map_err(Problem::broken)?,
                ":guest_until": profile.guest_until,
                ":left_at": profile.left_at.map(Timestamp::as_millisecond),
                ":limits": serde_json::to_string(&profile.limits).map_err(Problem::broken)?,
                ":id": id.0,
            },
        )
        .or_problem()?;
    connection
        .execute("DELETE FROM agent_signatures WHERE agent_id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    for (language, text) in &profile.signatures {
        connection
            .prepare_cached("INSERT INTO agent_signatures (agent_id, language, text) VALUES (:id, :language, :text)")
            .or_problem()?
            .execute(named_params! { ":id": id.0, ":language": language, ":text": text })
            .or_problem()?;
    }
    Ok(())
}

/// Removes somebody whom nothing names yet. False if something does.
pub(super) fn remove(connection: &Connection, id: AgentId) -> bool {
    connection.execute("DELETE FROM agents WHERE id = :id", named_params! { ":id": id.0 }).is_ok()
}

pub(super) fn keys(connection: &Connection, id: AgentId) -> Result<Option<OwnKeys>, Problem> {
    let text: Option<String> = connection
        .query_row("SELECT keys FROM agents WHERE id = :id", named_params! { ":id": id.0 }, |row| row.get(0))
        .or_problem()?;
    text.map(|text| serde_json::from_str(&text).map_err(Problem::broken)).transpose()
}

pub(super) fn set_keys(connection: &Connection, id: AgentId, keys: Option<&OwnKeys>) -> Result<(), Problem> {
    let text = keys.map(serde_json::to_string).transpose().map_err(Problem::broken)?;
    connection
        .execute("UPDATE agents SET keys = :keys WHERE id = :id", named_params! { ":keys": text, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// The hash of somebody's PIN and what became of the tries.
pub(super) struct Pin {
    pub hash: Option<String>,
    pub failures: i64,
    pub wait_until: Option<Timestamp>,
}

pub(super) fn pin(connection: &Connection, id: AgentId) -> Result<Pin, Problem> {
    connection
        .query_row(
            "SELECT pin_hash, pin_failures, pin_wait_until FROM agents WHERE id = :id",
            named_params! { ":id": id.0 },
            |row| {
                let wait_until: Option<i64> = row.get(2)?;
                Ok(Pin {
                    hash: row.get(0)?,
                    failures: row.get(1)?,
                    wait_until: wait_until.map(Timestamp::from_millisecond),
                })
            },
        )
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("agent-absent"))
}

pub(super) fn put_pin(connection: &Connection, id: AgentId, pin: &Pin) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE agents SET pin_hash = :hash, pin_failures = :failures, pin_wait_until = :wait WHERE id = :id",
            named_params! {
                ":hash": pin.hash,
                ":failures": pin.failures,
                ":wait": pin.wait_until.map(Timestamp::as_millisecond),
                ":id": id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

/// Who has taken the seat, and whether it is locked.
pub(super) fn seat(connection: &Connection) -> Result<Option<(AgentId, bool)>, Problem> {
    connection
        .prepare_cached("SELECT agent_id, is_locked FROM agent_seat")
        .or_problem()?
        .query_row([], |row| Ok((AgentId(row.get(0)?), row.get(1)?)))
        .optional()
        .or_problem()
}

pub(super) fn put_seat(connection: &Connection, id: AgentId, is_locked: bool) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO agent_seat (id, agent_id, is_locked) VALUES (1, :agent, :locked)
             ON CONFLICT (id) DO UPDATE SET agent_id = :agent, is_locked = :locked",
            named_params! { ":agent": id.0, ":locked": is_locked },
        )
        .or_problem()?;
    Ok(())
}
