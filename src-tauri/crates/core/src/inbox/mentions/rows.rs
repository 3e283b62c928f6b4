//! The rows of mentions and followers.

use super::names;
use crate::agents;
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::rows as inbox_rows;
use crate::inbox::wire::{Mention, PageAnswer};
use comptoir_kernel::{AgentId, ConversationId, MessageId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};

/// Keeps who is named in a note, and `also`; they follow the conversation from now on. Answers who did not before.
pub(in crate::inbox) fn note(
    write: &mut Write<'_>,
    me: AgentId,
    conversation: ConversationId,
    note: MessageId,
    text: &str,
    also: Option<AgentId>,
) -> Result<Vec<AgentId>, Problem> {
    let connection = write.connection();
    let everybody = agents::list(connection)?.into_iter().filter(|agent| agent.left_at.is_none());
    let people: Vec<(AgentId, String)> = everybody.map(|agent| (agent.id, agent.name)).collect();
    let mut named = names::find(text, &people);
    named.extend(also.filter(|also| !named.iter().any(|(id, _)| id == also)).map(|also| (also, String::new())));
    let (mut joined, mut names_others) = (Vec::new(), false);
    for (agent, name) in named {
        // Who names oneself has seen it.
        let seen_at = (agent == me).then(|| write.now.as_millisecond());
        connection
            .execute(
                "INSERT INTO mentions (message_id, agent_id, name, seen_at) VALUES (:note, :agent, :name, :seen)",
                named_params! { ":note": note.0, ":agent": agent.0, ":name": name, ":seen": seen_at },
            )
            .or_problem()?;
        if follow(connection, conversation, agent)? {
            joined.push(agent);
        }
        names_others |= agent != me;
    }
    if names_others {
        write.changed(Topic::Notices, conversation.0);
    }
    Ok(joined)
}

/// True if the agent did not follow before.
pub(super) fn follow(connection: &Connection, id: ConversationId, agent: AgentId) -> Result<bool, Problem> {
    let added = connection
        .execute(
            "INSERT INTO followers (conversation_id, agent_id) VALUES (:id, :agent) ON CONFLICT DO NOTHING",
            named_params! { ":id": id.0, ":agent": agent.0 },
        )
        .or_problem()?;
    Ok(added > 0)
}

/// True if the agent followed before.
pub(super) fn unfollow(connection: &Connection, id: ConversationId, agent: AgentId) -> Result<bool, Problem> {
    let removed = connection
        .execute(
            "DELETE FROM followers WHERE conversation_id = :id AND agent_id = :agent",
            named_params! { ":id": id.0, ":agent": agent.0 },
        )
        .or_problem()?;
    Ok(removed > 0)
}

pub(in crate::inbox) fn followers(connection: &Connection, id: ConversationId) -> Result<Vec<AgentId>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT agent_id FROM followers WHERE conversation_id = :id ORDER BY agent_id")
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(AgentId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(in crate::inbox) fn of_message(connection: &Connection, note: MessageId) -> Result<Vec<Mention>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT agent_id, name FROM mentions WHERE message_id = :note ORDER BY agent_id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":note": note.0 }, |row| {
            Ok(Mention { agent_id: AgentId(row.get(0)?), name: row.get(1)? })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(in crate::inbox) fn has_unseen(connection: &Connection, me: AgentId, id: ConversationId) -> Result<bool, Problem> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM mentions n JOIN messages m ON m.id = n.message_id
               WHERE n.agent_id = :me AND n.seen_at IS NULL AND m.conversation_id = :id)",
        )
        .or_problem()?
        .query_row(named_params! { ":me": me.0, ":id": id.0 }, |row| row.get(0))
        .or_problem()
}

/// Conversations in which somebody is named and has not looked.
pub(in crate::inbox) fn unseen_count(connection: &Connection, me: AgentId) -> Result<u32, Problem> {
    connection
        .prepare_cached(
            "SELECT count(DISTINCT m.conversation_id) FROM mentions n JOIN messages m ON m.id = n.message_id
             WHERE n.agent_id = :me AND n.seen_at IS NULL",
        )
        .or_problem()?
        .query_row(named_params! { ":me": me.0 }, |row| row.get(0))
        .or_problem()
}

/// True if there was one.
pub(super) fn see(write: &Write<'_>, me: AgentId, id: ConversationId) -> Result<bool, Problem> {
    let seen = write
        .connection()
        .execute(
            "UPDATE mentions SET seen_at = :now WHERE agent_id = :me AND seen_at IS NULL
               AND message_id IN (SELECT id FROM messages WHERE conversation_id = :id)",
            named_params! { ":now": write.now.as_millisecond(), ":me": me.0, ":id": id.0 },
        )
        .or_problem()?;
    Ok(seen > 0)
}

/// The conversations in which somebody is named: those not looked at first, then the newest.
pub(in crate::inbox) fn page(connection: &Connection, me: AgentId) -> Result<PageAnswer, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT m.conversation_id FROM mentions n JOIN messages m ON m.id = n.message_id
             WHERE n.agent_id = :me GROUP BY m.conversation_id
             ORDER BY max(n.seen_at IS NULL) DESC, max(m.at) DESC LIMIT 500",
        )
        .or_problem()?;
    let found =
        statement.query_map(named_params! { ":me": me.0 }, |row| row.get(0).map(ConversationId)).or_problem()?;
    let ids: Vec<ConversationId> = found.collect::<Result<_, _>>().or_problem()?;
    let rows = inbox_rows::some(connection, &ids)?;
    Ok(PageAnswer { total: u32::try_from(rows.len()).ok(), next: None, rows })
}

/// Takes people off the followers again.
pub(in crate::inbox) fn unfollow_all(
    connection: &Connection,
    id: ConversationId,
    agents: &[AgentId],
) -> Result<(), Problem> {
    agents.iter().try_for_each(|agent| unfollow(connection, id, *agent).map(drop))
}
