//! The matter of a conversation: its topic, what is done, what is known, what the mail seems to say.

use super::store::{self, Mark};
use super::undo::{Inverse, TopicBefore, remember};
use super::wire::{ItemValue, Matter, SetItemRequest, SetTopicRequest};
use super::{ask, model, offers};
use crate::desk::Topic;
use crate::desk::write::Write;
use crate::inbox::joining;
use comptoir_kernel::{AgentId, ConversationId, Problem, TopicId, UndoId};
use comptoir_store::rusqlite::Connection;

/// Everything that is known about the matter.
///
/// # Errors
/// `conversation-absent`.
pub(in crate::inbox) fn of(connection: &Connection, id: ConversationId) -> Result<Matter, Problem> {
    let id = joining::living(connection, id)?;
    let spoken = ask::language(connection, id)?;
    let topic = store::topic_of(connection, id)?;
    let cause = store::cause_of(connection, id)?;
    let items = topic.map(|topic| store::items(connection, topic.id)).transpose()?.unwrap_or_default();
    let mut values = store::values(connection, id)?;
    values.retain(|value| items.iter().any(|item| item.id == value.item_id));
    Ok(Matter {
        topic_id: topic.map(|topic| topic.id),
        offers: offers::of(connection, id, &items, &values)?,
        values,
        cause_id: cause.map(|cause| cause.id),
        cause_agent_id: cause.and_then(|cause| cause.agent),
        cause_at: cause.map(|cause| cause.at),
        ask_language: spoken.tag.as_str().to_owned(),
        unavailable_language: spoken.unavailable,
    })
}

/// What a conversation is about, if somebody said so.
pub(in crate::inbox) fn topic_of(connection: &Connection, id: ConversationId) -> Result<Option<TopicId>, Problem> {
    Ok(store::topic_of(connection, id)?.map(|topic| topic.id))
}

/// Says what conversations are about. Values that the new topic also asks for stay.
///
/// # Errors
/// `topic-absent`, `conversation-absent`.
pub(super) fn set_topic(write: &mut Write<'_>, me: AgentId, request: &SetTopicRequest) -> Result<UndoId, Problem> {
    if let Some(id) = request.topic_id {
        store::topic(write.connection(), id)?;
    }
    let mut before = Vec::new();
    for id in &request.ids {
        let id = &joining::living(write.connection(), *id)?;
        crate::inbox::store::status(write.connection(), *id)?;
        let topic = store::topic_of(write.connection(), *id)?;
        let mark = request.topic_id.map(|topic| Mark { id: topic, agent: Some(me), at: write.now });
        store::put_topic(write.connection(), *id, mark.as_ref())?;
        let carried = match request.topic_id {
            Some(topic) => store::carry_values(write.connection(), *id, topic)?,
            None => Vec::new(),
        };
        before.push(TopicBefore { conversation: *id, topic, carried });
        write.changed(Topic::Conversations, id.0);
    }
    remember(write, me, "inbox.set_topic", Inverse::Topics(before))
}

/// Ticks a step off, keeps the value of a field, or takes either out again.
///
/// # Errors
/// `topic-item-absent`, `value-invalid`, `conversation-absent`.
pub(super) fn set_item(write: &mut Write<'_>, me: AgentId, request: &SetItemRequest) -> Result<UndoId, Problem> {
    let id = joining::living(write.connection(), request.id)?;
    crate::inbox::store::status(write.connection(), id)?;
    let item = store::item(write.connection(), request.item_id)?;
    let value = model::checked(item.kind, &item.options, request.value.as_deref().unwrap_or_default())?;
    let known = store::values(write.connection(), id)?;
    let before = known.into_iter().find(|known| known.item_id == request.item_id);
    match value {
        Some(value) => {
            let value = ItemValue { item_id: request.item_id, value, agent_id: Some(me), at: write.now };
            store::put_value(write.connection(), id, &value)?;
        }
        None => store::drop_value(write.connection(), id, request.item_id)?,
    }
    write.changed(Topic::Conversations, id.0);
    let inverse = Inverse::Item { conversation: id, item: request.item_id, before };
    remember(write, me, "inbox.set_item", inverse)
}
