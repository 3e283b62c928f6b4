//! What is known about the matter of a conversation, as it goes along into another one and out of it again.

use super::store::{self, Mark};
use super::wire::ItemValue;
use comptoir_kernel::{CauseId, ConversationId, Problem, TopicId};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What a conversation has got from another one: only what it had nothing of its own for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::inbox) struct Carried {
    topic: Option<Mark<TopicId>>,
    cause: Option<Mark<CauseId>>,
    values: Vec<ItemValue>,
}

impl Carried {
    /// Keeps in mind what came along with something else.
    pub fn and(&mut self, more: Self) {
        self.topic = self.topic.or(more.topic);
        self.cause = self.cause.or(more.cause);
        self.values.extend(more.values);
    }
}

/// Gives one conversation what it does not know yet and another one does; that one keeps it too.
pub(in crate::inbox) fn share(
    connection: &Connection,
    from: ConversationId,
    to: ConversationId,
) -> Result<Carried, Problem> {
    let mut carried = Carried::default();
    if store::topic_of(connection, to)?.is_none() {
        carried.topic = store::topic_of(connection, from)?;
        store::put_topic(connection, to, carried.topic.as_ref())?;
    }
    if store::cause_of(connection, to)?.is_none() {
        carried.cause = store::cause_of(connection, from)?;
        store::put_cause(connection, to, carried.cause.as_ref())?;
    }
    let own = store::values(connection, to)?;
    let is_new = |value: &ItemValue| !own.iter().any(|known| known.item_id == value.item_id);
    for value in store::values(connection, from)?.into_iter().filter(is_new) {
        store::put_value(connection, to, &value)?;
    }
    if let Some(topic) = store::topic_of(connection, to)? {
        store::carry_values(connection, to, topic.id)?;
    }
    carried.values = store::values(connection, to)?.into_iter().filter(is_new).collect();
    Ok(carried)
}

/// Takes away what a conversation got from another one and nobody has changed since; answers what that was.
pub(in crate::inbox) fn unshare(
    connection: &Connection,
    id: ConversationId,
    carried: &Carried,
) -> Result<Carried, Problem> {
    let mut gone = Carried::default();
    if carried.topic.is_some() && store::topic_of(connection, id)? == carried.topic {
        store::put_topic(connection, id, None)?;
        gone.topic = carried.topic;
    }
    if carried.cause.is_some() && store::cause_of(connection, id)? == carried.cause {
        store::put_cause(connection, id, None)?;
        gone.cause = carried.cause;
    }
    for value in store::values(connection, id)?.into_iter().filter(|value| carried.values.contains(value)) {
        store::drop_value(connection, id, value.item_id)?;
        gone.values.push(value);
    }
    Ok(gone)
}

/// Fills what went away from what another conversation knows; answers what it gave and takes it off the list.
pub(in crate::inbox) fn inherit(
    connection: &Connection,
    heir: ConversationId,
    to: ConversationId,
    gone: &mut Carried,
) -> Result<Carried, Problem> {
    let mut got = Carried::default();
    if gone.topic.is_some()
        && let Some(topic) = store::topic_of(connection, heir)?
    {
        store::put_topic(connection, to, Some(&topic))?;
        (got.topic, gone.topic) = (Some(topic), None);
    }
    if gone.cause.is_some()
        && let Some(cause) = store::cause_of(connection, heir)?
    {
        store::put_cause(connection, to, Some(&cause))?;
        (got.cause, gone.cause) = (Some(cause), None);
    }
    for value in store::values(connection, heir)? {
        if let Some(at) = gone.values.iter().position(|missing| missing.item_id == value.item_id) {
            store::put_value(connection, to, &value)?;
            gone.values.swap_remove(at);
            got.values.push(value);
        }
    }
    Ok(got)
}
