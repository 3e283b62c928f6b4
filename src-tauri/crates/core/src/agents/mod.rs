//! Agents: the people who work at the desk. Owns the tables `agents`, `agent_signatures` and `agent_seat`.
//! May use no other room.
//!
//! Invariant: there is always at least one agent, the owner, so that every deed has somebody who did it.

pub mod commands;

use crate::desk::{Desk, Topic, write::OrProblem};
use comptoir_kernel::{AgentId, Problem};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

/// A person at the desk.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Agent {
    pub id: AgentId,
    pub name: String,
    /// `owner` or `agent`.
    pub role: String,
    /// BCP 47 tag of the interface; none means the system's.
    pub locale: Option<String>,
    /// Plain text under every mail; may be empty.
    pub signature: String,
}

const COLUMNS: &str = "SELECT id, name, role, locale, signature FROM agents";

fn from_row(row: &Row<'_>) -> Result<Agent, rusqlite::Error> {
    Ok(Agent {
        id: AgentId(row.get(0)?),
        name: row.get(1)?,
        role: row.get(2)?,
        locale: row.get(3)?,
        signature: row.get(4)?,
    })
}

/// The owner: who a fresh desk belongs to, and who the command line acts as.
///
/// # Errors
/// The store fails.
pub fn owner(desk: &Desk) -> Result<AgentId, Problem> {
    desk.read(|connection| {
        connection
            .query_row("SELECT id FROM agents WHERE role = 'owner' ORDER BY id LIMIT 1", [], |row| row.get(0))
            .map(AgentId)
            .or_problem()
    })
}

/// Everybody at the desk.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Agent>, Problem> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} ORDER BY name, id")).or_problem()?;
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

/// Makes the owner of a new desk.
pub(crate) fn ensure_owner(desk: &Desk) -> Result<(), Problem> {
    let found = desk.read(|connection| {
        connection.query_row("SELECT count(*) FROM agents", [], |row| row.get::<_, i64>(0)).or_problem()
    })?;
    if found > 0 {
        return Ok(());
    }
    desk.write("agents.found_desk", None, |write| {
        write
            .connection()
            .execute(
                "INSERT INTO agents (uid, name, role, created_at) VALUES (:uid, '', 'owner', :now)",
                named_params! { ":uid": uuid::Uuid::now_v7().to_string(), ":now": write.now.as_millisecond() },
            )
            .or_problem()?;
        let id = write.connection().last_insert_rowid();
        write.changed(Topic::Agents, id);
        Ok(())
    })
}
