//! The shop's list of topics: naming, steps and fields, putting away. Nothing is ever deleted that a conversation names.

use super::store;
use super::undo::{Inverse, remember};
use super::wire::{ConversationTopic, SaveTopicAnswer, SaveTopicItem, SaveTopicRequest, TopicItem};
use super::{model, model::TopicItemKind};
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{AgentId, Problem, TopicId, TopicItemId};
use comptoir_store::rusqlite::named_params;

/// Adds a topic, or makes one be as the request says.
///
/// # Errors
/// `topic-absent`, `topic-unnamed`, `choice-empty`.
pub(super) fn save(write: &mut Write<'_>, me: AgentId, request: &SaveTopicRequest) -> Result<SaveTopicAnswer, Problem> {
    let (id, inverse) = match request.id {
        Some(id) => {
            let before = store::topic(write.connection(), id)?;
            let titles = model::named(&before.key, &request.titles)?;
            update(write, &ConversationTopic { titles, is_archived: request.is_archived, ..before.clone() })?;
            (id, Inverse::Topic(Box::new(before)))
        }
        None => {
            let id = insert(write, &model::named("", &request.titles)?)?;
            (id, Inverse::NewTopic(id))
        }
    };
    put_items(write, id, &request.items)?;
    write.changed(Topic::Topics, id.0);
    Ok(SaveTopicAnswer { id, undo_id: remember(write, me, "inbox.save_topic", inverse)? })
}

fn insert(write: &Write<'_>, titles: &model::Titles) -> Result<TopicId, Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO topics (uid, titles, position) VALUES (:uid, :titles, (SELECT ifnull(max(position), 0) + 1 FROM topics))",
            named_params! { ":uid": uuid::Uuid::now_v7().to_string(), ":titles": text(titles)? },
        )
        .or_problem()?;
    Ok(TopicId(write.connection().last_insert_rowid()))
}

fn update(write: &Write<'_>, topic: &ConversationTopic) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "UPDATE topics SET titles = :titles, is_archived = :archived WHERE id = :id",
            named_params! { ":titles": text(&topic.titles)?, ":archived": topic.is_archived, ":id": topic.id.0 },
        )
        .or_problem()?;
    Ok(())
}

fn text(value: &impl serde::Serialize) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(Problem::broken)
}

/// Items that are not named are taken out; their values stay for an undo and for the record.
fn put_items(write: &Write<'_>, topic: TopicId, wanted: &[SaveTopicItem]) -> Result<(), Problem> {
    write
        .connection()
        .execute("UPDATE topic_items SET is_archived = 1 WHERE topic_id = :topic", named_params! { ":topic": topic.0 })
        .or_problem()?;
    for (position, item) in wanted.iter().enumerate() {
        put_item(write, topic, position, item)?;
    }
    Ok(())
}

fn put_item(write: &Write<'_>, topic: TopicId, position: usize, item: &SaveTopicItem) -> Result<(), Problem> {
    let options: Vec<String> =
        item.options.iter().map(|option| option.trim().to_owned()).filter(|option| !option.is_empty()).collect();
    if item.kind == TopicItemKind::Choice && options.is_empty() {
        return Err(Problem::refused("choice-empty"));
    }
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    let Some(id) = item.id else {
        return insert_item(write, topic, position, item, &options);
    };
    // A field keeps what it holds: another kind is another field.
    let known = store::item(write.connection(), id)?;
    let titles = model::named(&known.key, &item.titles)?;
    let changed = write
        .connection()
        .execute(
            "UPDATE topic_items SET titles = :titles, options = :options, position = :position, is_archived = 0
             WHERE id = :id AND topic_id = :topic",
            named_params! {
                ":titles": text(&titles)?, ":options": text(&options)?, ":position": position,
                ":id": id.0, ":topic": topic.0,
            },
        )
        .or_problem()?;
    if changed == 0 { Err(Problem::absent("topic-item-absent")) } else { Ok(()) }
}

fn insert_item(
    write: &Write<'_>,
    topic: TopicId,
    position: i64,
    item: &SaveTopicItem,
    options: &[String],
) -> Result<(), Problem> {
    let titles = model::named(&item.key, &item.titles)?;
    write
        .connection()
        .execute(
            "INSERT INTO topic_items (topic_id, key, titles, kind, options, position)
             VALUES (:topic, :key, :titles, :kind, :options, :position)",
            named_params! {
                ":topic": topic.0, ":key": item.key, ":titles": text(&titles)?, ":kind": item.kind.as_str(),
                ":options": text(&options)?, ":position": position,
            },
        )
        .or_problem()?;
    Ok(())
}

/// The topic as it was, with the steps and fields that it had then.
pub(super) fn put_back(write: &mut Write<'_>, topic: &ConversationTopic) -> Result<(), Problem> {
    store::topic(write.connection(), topic.id)?;
    update(write, topic)?;
    let items: Vec<SaveTopicItem> = topic.items.iter().map(as_wanted).collect();
    put_items(write, topic.id, &items)?;
    write.changed(Topic::Topics, topic.id.0);
    Ok(())
}

fn as_wanted(item: &TopicItem) -> SaveTopicItem {
    let TopicItem { id, key, titles, kind, options } = item.clone();
    SaveTopicItem { id: Some(TopicItemId(id.0)), key, titles, kind, options }
}

/// A topic that was new goes again, unless a conversation is about it by now: then it is put away.
pub(super) fn drop_new(write: &mut Write<'_>, id: TopicId) -> Result<(), Problem> {
    write
        .connection()
        .execute("UPDATE topics SET is_archived = 1 WHERE id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    write
        .connection()
        .execute(
            "DELETE FROM topics WHERE id = :id
               AND NOT EXISTS (SELECT 1 FROM conversation_topics WHERE topic_id = :id)",
            named_params! { ":id": id.0 },
        )
        .or_problem()?;
    write.changed(Topic::Topics, id.0);
    Ok(())
}
