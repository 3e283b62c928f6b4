//! What ties a conversation to others and to people at the desk.

use crate::desk::write::OrProblem;
use crate::inbox::wire::{LinkedConversation, MergedConversation, Ties};
use crate::inbox::{blocking, drafts, mentions};
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};

pub(in crate::inbox) fn of(connection: &Connection, me: AgentId, id: ConversationId) -> Result<Ties, Problem> {
    Ok(Ties {
        merged: merged(connection, id)?,
        links: links(connection, id)?,
        followers: mentions::followers(connection, id)?,
        parked_drafts: drafts::parked(connection, me, id)?,
        spam: blocking::reason(connection, id)?,
        has_unseen_mention: mentions::has_unseen(connection, me, id)?,
    })
}

fn merged(connection: &Connection, id: ConversationId) -> Result<Vec<MergedConversation>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT c.id, c.subject, m.agent_id, m.at FROM merges m JOIN conversations c ON c.id = m.absorbed_id
             WHERE m.survivor_id = :id ORDER BY m.at, c.id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(MergedConversation {
                id: ConversationId(row.get(0)?),
                subject: row.get(1)?,
                agent_id: row.get::<_, Option<i64>>(2)?.map(AgentId),
                at: Timestamp::from_millisecond(row.get(3)?),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn links(connection: &Connection, id: ConversationId) -> Result<Vec<LinkedConversation>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT c.id, c.subject, customers.name, c.status, c.last_message_at FROM conversation_links l
             JOIN conversations c ON c.id = l.other_id JOIN customers ON customers.id = c.customer_id
             WHERE l.conversation_id = :id AND NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = c.id)
             ORDER BY c.id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(LinkedConversation {
                id: ConversationId(row.get(0)?),
                subject: row.get(1)?,
                customer_name: row.get(2)?,
                status: row.get(3)?,
                last_message_at: Timestamp::from_millisecond(row.get(4)?),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
