//! The rows of topics, steps, fields, values and causes.

use super::wire::{ConversationTopic, ItemValue, TopicItem};
use crate::desk::write::OrProblem;
use comptoir_kernel::{AgentId, CauseId, ConversationId, Problem, Timestamp, TopicId, TopicItemId};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// JSON in a column that only we write.
pub(super) fn json<T: DeserializeOwned + Default>(row: &Row<'_>, at: usize) -> Result<T, rusqlite::Error> {
    let text: String = row.get(at)?;
    Ok(serde_json::from_str(&text).unwrap_or_default())
}

/// Every topic in its order, those that were put away last.
pub(super) fn topics(connection: &Connection) -> Result<Vec<ConversationTopic>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT id, key, titles, is_archived FROM topics ORDER BY is_archived, position, id")
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            Ok(ConversationTopic {
                id: TopicId(row.get(0)?),
                key: row.get(1)?,
                titles: json(row, 2)?,
                items: Vec::new(),
                is_archived: row.get(3)?,
            })
        })
        .or_problem()?;
    let mut topics: Vec<ConversationTopic> = rows.collect::<Result<_, _>>().or_problem()?;
    for topic in &mut topics {
        topic.items = items(connection, topic.id)?;
    }
    Ok(topics)
}

/// One topic.
///
/// # Errors
/// `topic-absent`.
pub(super) fn topic(connection: &Connection, id: TopicId) -> Result<ConversationTopic, Problem> {
    let found = topics(connection)?.into_iter().find(|topic| topic.id == id);
    found.ok_or_else(|| Problem::absent("topic-absent"))
}

/// The steps and fields of a topic that were not taken out.
pub(super) fn items(connection: &Connection, topic: TopicId) -> Result<Vec<TopicItem>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, key, titles, kind, options FROM topic_items
             WHERE topic_id = :topic AND is_archived = 0 ORDER BY position, id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":topic": topic.0 }, item_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn item_from_row(row: &Row<'_>) -> Result<TopicItem, rusqlite::Error> {
    Ok(TopicItem {
        id: TopicItemId(row.get(0)?),
        key: row.get(1)?,
        titles: json(row, 2)?,
        kind: row.get(3)?,
        options: json(row, 4)?,
    })
}

/// One step or field.
///
/// # Errors
/// `topic-item-absent`.
pub(super) fn item(connection: &Connection, id: TopicItemId) -> Result<TopicItem, Problem> {
    connection
        .prepare_cached("SELECT id, key, titles, kind, options FROM topic_items WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, item_from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("topic-item-absent"))
}

/// A topic or cause at a conversation: which, by whom, when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark<Id> {
    pub id: Id,
    pub agent: Option<AgentId>,
    pub at: Timestamp,
}

fn mark_from_row<Id>(row: &Row<'_>, name: fn(i64) -> Id) -> Result<Mark<Id>, rusqlite::Error> {
    Ok(Mark {
        id: name(row.get(0)?),
        agent: row.get::<_, Option<i64>>(1)?.map(AgentId),
        at: Timestamp::from_millisecond(row.get(2)?),
    })
}

pub(super) fn topic_of(connection: &Connection, id: ConversationId) -> Result<Option<Mark<TopicId>>, Problem> {
    connection
        .prepare_cached("SELECT topic_id, agent_id, at FROM conversation_topics WHERE conversation_id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| mark_from_row(row, TopicId))
        .optional()
        .or_problem()
}

pub(super) fn cause_of(connection: &Connection, id: ConversationId) -> Result<Option<Mark<CauseId>>, Problem> {
    connection
        .prepare_cached("SELECT cause_id, agent_id, at FROM conversation_causes WHERE conversation_id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| mark_from_row(row, CauseId))
        .optional()
        .or_problem()
}

pub(super) fn put_topic(
    connection: &Connection,
    id: ConversationId,
    mark: Option<&Mark<TopicId>>,
) -> Result<(), Problem> {
    let Some(mark) = mark else {
        let sql = "DELETE FROM conversation_topics WHERE conversation_id = :id";
        connection.prepare_cached(sql).or_problem()?.execute(named_params! { ":id": id.0 }).or_problem()?;
        return Ok(());
    };
    connection
        .prepare_cached(
            "INSERT INTO conversation_topics (conversation_id, topic_id, agent_id, at) VALUES (:id, :topic, :agent, :at)
             ON CONFLICT DO UPDATE SET topic_id = :topic, agent_id = :agent, at = :at",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": id.0, ":topic": mark.id.0, ":agent": mark.agent.map(|agent| agent.0), ":at": mark.at.as_millisecond(),
        })
        .or_problem()?;
    Ok(())
}

pub(super) fn put_cause(
    connection: &Connection,
    id: ConversationId,
    mark: Option<&Mark<CauseId>>,
) -> Result<(), Problem> {
    let Some(mark) = mark else {
        let sql = "DELETE FROM conversation_causes WHERE conversation_id = :id";
        connection.prepare_cached(sql).or_problem()?.execute(named_params! { ":id": id.0 }).or_problem()?;
        return Ok(());
    };
    connection
        .prepare_cached(
            "INSERT INTO conversation_causes (conversation_id, cause_id, agent_id, at) VALUES (:id, :cause, :agent, :at)
             ON CONFLICT DO UPDATE SET cause_id = :cause, agent_id = :agent, at = :at",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": id.0, ":cause": mark.id.0, ":agent": mark.agent.map(|agent| agent.0), ":at": mark.at.as_millisecond(),
        })
        .or_problem()?;
    Ok(())
}

/// Everything that is kept at a conversation, whatever topic it belongs to.
pub(super) fn values(connection: &Connection, id: ConversationId) -> Result<Vec<ItemValue>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT item_id, value, agent_id, at FROM conversation_items WHERE conversation_id = :id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(ItemValue {
                item_id: TopicItemId(row.get(0)?),
                value: row.get(1)?,
                agent_id: row.get::<_, Option<i64>>(2)?.map(AgentId),
                at: Timestamp::from_millisecond(row.get(3)?),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn put_value(connection: &Connection, id: ConversationId, value: &ItemValue) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO conversation_items (conversation_id, item_id, value, agent_id, at)
             VALUES (:id, :item, :value, :agent, :at)
             ON CONFLICT DO UPDATE SET value = :value, agent_id = :agent, at = :at",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": id.0, ":item": value.item_id.0, ":value": value.value,
            ":agent": value.agent_id.map(|agent| agent.0), ":at": value.at.as_millisecond(),
        })
        .or_problem()?;
    Ok(())
}

pub(super) fn drop_value(connection: &Connection, id: ConversationId, item: TopicItemId) -> Result<(), Problem> {
    connection
        .prepare_cached("DELETE FROM conversation_items WHERE conversation_id = :id AND item_id = :item")
        .or_problem()?
        .execute(named_params! { ":id": id.0, ":item": item.0 })
        .or_problem()?;
    Ok(())
}

/// What was said under another topic counts for the fields of this one that have the same key; answers which.
pub(super) fn carry_values(
    connection: &Connection,
    id: ConversationId,
    to: TopicId,
) -> Result<Vec<TopicItemId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "INSERT INTO conversation_items (conversation_id, item_id, value, agent_id, at)
             SELECT v.conversation_id, mine.id, v.value, v.agent_id, v.at FROM topic_items mine
             JOIN topic_items other ON other.key = mine.key AND other.kind = mine.kind AND other.id <> mine.id
             JOIN conversation_items v ON v.item_id = other.id AND v.conversation_id = :id
             WHERE mine.topic_id = :topic AND mine.key <> '' AND mine.is_archived = 0 AND mine.kind <> 'step'
             ORDER BY v.at DESC ON CONFLICT DO NOTHING RETURNING item_id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0, ":topic": to.0 }, |row| row.get(0).map(TopicItemId))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
