//! Reading what was done: who, when, which deed.

use super::write::OrProblem;
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, Row, named_params};

/// One deed, or the part of it that touched one topic.
pub(crate) struct Entry {
    pub id: i64,
    pub at: Timestamp,
    /// None for what the desk did by itself.
    pub agent: Option<AgentId>,
    pub deed: String,
    pub topic: String,
    pub ids: Vec<i64>,
}

fn from_row(row: &Row<'_>) -> Result<Entry, rusqlite::Error> {
    Ok(Entry {
        id: row.get(0)?,
        at: Timestamp::from_millisecond(row.get(1)?),
        agent: row.get::<_, Option<i64>>(2)?.map(AgentId),
        deed: row.get(3)?,
        topic: row.get(4)?,
        ids: serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default(),
    })
}

/// A page of entries, the newest first, and where the next one begins.
pub(crate) fn page(
    connection: &Connection,
    agent: Option<AgentId>,
    before: Option<i64>,
    limit: u32,
) -> Result<(Vec<Entry>, Option<i64>), Problem> {
    let before = before.unwrap_or(i64::MAX);
    // One more than wanted says whether there are others.
    let most = i64::from(limit) + 1;
    let mut entries: Vec<Entry> = if let Some(agent) = agent {
        let mut statement = connection
            .prepare_cached(
                "SELECT id, at, agent_id, deed, topic, ids FROM audit
                 WHERE agent_id = :agent AND id < :before ORDER BY id DESC LIMIT :most",
            )
            .or_problem()?;
        let rows = statement.query_map(named_params! { ":agent": agent.0, ":before": before, ":most": most }, from_row);
        rows.or_problem()?.collect::<Result<_, _>>().or_problem()?
    } else {
        let mut statement = connection
            .prepare_cached(
                "SELECT id, at, agent_id, deed, topic, ids FROM audit
                 WHERE id < :before ORDER BY id DESC LIMIT :most",
            )
            .or_problem()?;
        let rows = statement.query_map(named_params! { ":before": before, ":most": most }, from_row);
        rows.or_problem()?.collect::<Result<_, _>>().or_problem()?
    };
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = entries.len() > wanted;
    entries.truncate(wanted);
    let next = entries.last().filter(|_| has_more).map(|entry| entry.id);
    Ok((entries, next))
}
