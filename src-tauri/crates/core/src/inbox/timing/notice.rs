//! What somebody wants to hear of at once: what the desk did by itself, and what colleagues ask of whoever looks.

use crate::agents;
use crate::desk::write::OrProblem;
use crate::inbox::rows;
use crate::inbox::wire::Notice;
use comptoir_kernel::{AgentId, ConversationId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Characters of a note that are told.
const LONGEST: usize = 120;

/// The newest of them in a conversation: what it is, by whom, what it says. Of two at one moment the handing over counts,
/// which comes with a note.
const NEWEST: &str =
    "SELECT event, agent_id, what FROM (
     SELECT iif(event = 'woken', 'call_back_due', event) AS event, agent_id, ifnull(args ->> 'what', '') AS what, at, id,
       event = 'assigned' AS weight
     FROM activities WHERE conversation_id = :id
       AND (event IN ('promise_due', 'follow_up_due', 'send_cancelled', 'send_held', 'assigned', 'withdrawal_found')
         OR (event = 'woken' AND EXISTS (SELECT 1 FROM contact_threads
               WHERE conversation_id = :id AND call_back_at <= activities.at)))
     UNION ALL
     SELECT 'mentioned', m.agent_id, iif(m.visible_text = '', m.text, m.visible_text), m.at, m.id, 0 FROM messages m
     WHERE m.conversation_id = :id AND m.kind = 'note' AND EXISTS (SELECT 1 FROM mentions WHERE message_id = m.id))
   ORDER BY at DESC, weight DESC, id DESC LIMIT 1";

/// Whether `:me` is named in the newest note that names somebody, and has not seen it; or has the conversation.
const CONCERNS: &str = "SELECT
     EXISTS (SELECT 1 FROM mentions WHERE agent_id = :me AND seen_at IS NULL AND message_id =
       (SELECT max(m.id) FROM messages m JOIN mentions n ON n.message_id = m.id WHERE m.conversation_id = :id)),
     EXISTS (SELECT 1 FROM conversations WHERE id = :id AND assignee_id = :me)";

/// The newest thing of that kind in each of these conversations, as far as it concerns `me`; those without one are left
/// out. What one colleague handed over at once is one notice.
pub(super) fn newest(connection: &Connection, me: AgentId, ids: &[ConversationId]) -> Result<Vec<Notice>, Problem> {
    let mut notices: Vec<Notice> = Vec::new();
    for id in ids {
        let Some(notice) = of(connection, me, *id)? else { continue };
        let same = |other: &&mut Notice| {
            notice.event == "assigned" && other.event == "assigned" && other.agent == notice.agent
        };
        match notices.iter_mut().find(same) {
            Some(other) => other.count += 1,
            None => notices.push(notice),
        }
    }
    Ok(notices)
}

fn of(connection: &Connection, me: AgentId, id: ConversationId) -> Result<Option<Notice>, Problem> {
    let found: Option<(String, Option<i64>, String)> = connection
        .prepare_cached(NEWEST)
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()
        .or_problem()?;
    let Some((event, by, what)) = found else { return Ok(None) };
    let by = by.map(AgentId);
    let (is_named, is_mine) = connection
        .prepare_cached(CONCERNS)
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":me": me.0 }, |row| {
            Ok((row.get::<_, bool>(0)?, row.get::<_, bool>(1)?))
        })
        .or_problem()?;
    let concerns = match event.as_str() {
        "mentioned" => is_named && by != Some(me),
        "assigned" => is_mine && by != Some(me),
        _ => true,
    };
    if !concerns {
        return Ok(None);
    }
    let agent = match event.as_str() {
        "mentioned" | "assigned" => by.map(|by| agents::get(connection, by)).transpose()?.map(|agent| agent.name),
        _ => None,
    };
    let row = rows::row(connection, id)?;
    let customer = if row.customer_name.is_empty() { row.customer_address } else { row.customer_name };
    let what = what.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
    let agent = agent.unwrap_or_default();
    Ok(Some(Notice { conversation_id: row.id, event, customer, subject: row.subject, what, agent, count: 1 }))
}
