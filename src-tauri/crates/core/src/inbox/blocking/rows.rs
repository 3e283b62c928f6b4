//! The rows of blocks.

use super::pattern;
use super::wire::BlockItem;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::store;
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

/// A sender who is kept out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::inbox) struct Block {
    pub id: i64,
    pub pattern: String,
    pub reason: String,
    pub agent: Option<AgentId>,
    pub at: Timestamp,
}

impl From<Block> for BlockItem {
    fn from(block: Block) -> Self {
        let Block { id, pattern, reason, agent, at } = block;
        Self { id, pattern, reason, agent_id: agent, at }
    }
}

const COLUMNS: &str = "SELECT id, pattern, reason, agent_id, at FROM blocks";

fn from_row(row: &Row<'_>) -> Result<Block, rusqlite::Error> {
    Ok(Block {
        id: row.get(0)?,
        pattern: row.get(1)?,
        reason: row.get(2)?,
        agent: row.get::<_, Option<i64>>(3)?.map(AgentId),
        at: Timestamp::from_millisecond(row.get(4)?),
    })
}

/// The block that a sender falls under, if any: that of the address before that of a domain.
pub(in crate::inbox) fn of(connection: &Connection, address: &str) -> Result<Option<Block>, Problem> {
    let sql = [COLUMNS, " WHERE pattern = :pattern"].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    for candidate in pattern::candidates(address) {
        let found = statement.query_row(named_params! { ":pattern": candidate }, from_row).optional().or_problem()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

pub(super) fn get(connection: &Connection, id: i64) -> Result<Block, Problem> {
    let sql = [COLUMNS, " WHERE id = :id"].concat();
    connection
        .prepare_cached(&sql)
        .or_problem()?
        .query_row(named_params! { ":id": id }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("block-absent"))
}

/// The newest first.
pub(super) fn list(connection: &Connection) -> Result<Vec<Block>, Problem> {
    let sql = [COLUMNS, " ORDER BY at DESC, id DESC"].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map([], from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// A number of 0 stands for a new one. Answers the number.
pub(super) fn insert(connection: &Connection, block: &Block) -> Result<i64, Problem> {
    let inserted = connection
        .execute(
            "INSERT INTO blocks (id, pattern, reason, agent_id, at)
             VALUES (nullif(:id, 0), :pattern, :reason, :agent, :at) ON CONFLICT DO NOTHING",
            named_params! {
                ":id": block.id,
                ":pattern": block.pattern,
                ":reason": block.reason,
                ":agent": block.agent.map(|agent| agent.0),
                ":at": block.at.as_millisecond(),
            },
        )
        .or_problem()?;
    if inserted == 0 {
        return Err(Problem::refused("block-known").with("pattern", &block.pattern));
    }
    Ok(connection.last_insert_rowid())
}

pub(super) fn delete(connection: &Connection, id: i64) -> Result<(), Problem> {
    connection.execute("DELETE FROM blocks WHERE id = :id", named_params! { ":id": id }).or_problem()?;
    Ok(())
}

/// Says in a new conversation why it came as spam: by a block, or marked by a server on its way.
pub(in crate::inbox) fn tell_arrival(
    write: &Write<'_>,
    id: ConversationId,
    block: Option<&Block>,
) -> Result<(), Problem> {
    let (event, args) = match block {
        Some(block) => (
            "kept_out",
            serde_json::json!({
                "pattern": block.pattern,
                "reason": block.reason,
                "by": block.agent.map(|agent| agent.to_string()).unwrap_or_default(),
                "on": block.at.as_millisecond().to_string(),
            }),
        ),
        None => ("filtered", serde_json::json!({})),
    };
    store::insert_activity(write.connection(), id, None, write.now, event, &args.to_string())
}
