//! Why a conversation is spam, from the lines that tell what happened to it.

use super::rows::of as block_of;
use crate::desk::write::OrProblem;
use crate::inbox::wire::SpamReason;
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::Value;

/// The newest reason; none for a conversation that is no spam.
pub(in crate::inbox) fn of(connection: &Connection, id: ConversationId) -> Result<Option<SpamReason>, Problem> {
    let sender: Option<String> = connection
        .prepare_cached(
            "SELECT ifnull((SELECT from_address FROM messages WHERE conversation_id = c.id AND kind = 'customer'
               ORDER BY at, id LIMIT 1), '') FROM conversations c WHERE c.id = :id AND c.status = 'spam'",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .optional()
        .or_problem()?;
    let Some(sender) = sender else { return Ok(None) };
    let block_id = block_of(connection, &sender)?.map(|block| block.id);
    let line: Option<(String, Option<i64>, i64, String)> = connection
        .prepare_cached(
            "SELECT event, agent_id, at, args FROM activities
             WHERE conversation_id = :id AND event IN ('spam', 'blocked', 'kept_out', 'filtered')
             ORDER BY at DESC, id DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()
        .or_problem()?;
    let unknown = SpamReason {
        kind: "server".to_owned(),
        agent_id: None,
        at: None,
        pattern: String::new(),
        reason: String::new(),
        block_id,
    };
    let Some((event, agent, at, args)) = line else { return Ok(Some(unknown)) };
    let args: Value = serde_json::from_str(&args).unwrap_or_default();
    let word = |name: &str| args.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let number = |name: &str| word(name).parse::<i64>().ok();
    let at = Some(Timestamp::from_millisecond(number("on").unwrap_or(at)));
    let (pattern, reason) = (word("pattern"), word("reason"));
    Ok(Some(match event.as_str() {
        "spam" => SpamReason { kind: "agent".to_owned(), agent_id: agent.map(AgentId), at, ..unknown },
        "filtered" => SpamReason { at, ..unknown },
        _ => SpamReason {
            kind: "block".to_owned(),
            agent_id: number("by").or(agent).map(AgentId),
            at,
            pattern,
            reason,
            block_id,
        },
    }))
}
