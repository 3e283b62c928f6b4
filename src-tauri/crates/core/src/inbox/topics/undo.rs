//! Taking deeds upon topics and causes back.

use super::store::{self, Mark};
use super::wire::{Cause, ConversationTopic, ItemValue};
use super::{causes, taxonomy};
use crate::desk::Topic;
use crate::desk::undo as history;
use crate::desk::write::Write;
use crate::inbox::undo::{Before, Inverse as Whole};
use comptoir_kernel::{AgentId, CauseId, ConversationId, Problem, TopicId, TopicItemId, UndoId};
use serde::{Deserialize, Serialize};

/// What undoes a deed upon topics and causes.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) enum Inverse {
    Topics(Vec<TopicBefore>),
    Item {
        conversation: ConversationId,
        item: TopicItemId,
        before: Option<ItemValue>,
    },
    Causes(Vec<CauseBefore>),
    /// Closed with a cause in one deed.
    Closed {
        rows: Vec<Before>,
        causes: Vec<CauseBefore>,
    },
    /// The topic as it was, or the one that was new.
    Topic(Box<ConversationTopic>),
    NewTopic(TopicId),
    Cause(Cause),
    NewCause(CauseId),
}

/// What a conversation was about, and the values that came over from there.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) struct TopicBefore {
    pub(super) conversation: ConversationId,
    pub(super) topic: Option<Mark<TopicId>>,
    pub(super) carried: Vec<TopicItemId>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) struct CauseBefore {
    pub(super) conversation: ConversationId,
    pub(super) cause: Option<Mark<CauseId>>,
}

/// Writes into the one history of all deeds.
pub(super) fn remember(write: &Write<'_>, me: AgentId, deed: &str, inverse: Inverse) -> Result<UndoId, Problem> {
    history::record(write, me, deed, &Whole::Topics(Box::new(inverse)))
}

/// Takes one deed back.
///
/// # Errors
/// `topic-absent`, `cause-absent` if what was changed is gone.
pub(in crate::inbox) fn take_back(write: &mut Write<'_>, me: AgentId, inverse: Inverse) -> Result<(), Problem> {
    match inverse {
        Inverse::Topics(rows) => rows.iter().try_for_each(|before| put_topic_back(write, before)),
        Inverse::Item { conversation, item, before } => {
            match before {
                Some(value) => store::put_value(write.connection(), conversation, &value)?,
                None => store::drop_value(write.connection(), conversation, item)?,
            }
            write.changed(Topic::Conversations, conversation.0);
            Ok(())
        }
        Inverse::Causes(rows) => rows.iter().try_for_each(|before| put_cause_back(write, before)),
        Inverse::Closed { rows, causes } => {
            causes.iter().try_for_each(|before| put_cause_back(write, before))?;
            rows.iter().try_for_each(|before| before.restore(write, me))
        }
        Inverse::Topic(topic) => taxonomy::put_back(write, &topic),
        Inverse::NewTopic(id) => taxonomy::drop_new(write, id),
        Inverse::Cause(cause) => causes::put_back(write, &cause),
        Inverse::NewCause(id) => causes::drop_new(write, id),
    }
}

fn put_topic_back(write: &mut Write<'_>, before: &TopicBefore) -> Result<(), Problem> {
    store::put_topic(write.connection(), before.conversation, before.topic.as_ref())?;
    for item in &before.carried {
        store::drop_value(write.connection(), before.conversation, *item)?;
    }
    write.changed(Topic::Conversations, before.conversation.0);
    Ok(())
}

fn put_cause_back(write: &mut Write<'_>, before: &CauseBefore) -> Result<(), Problem> {
    store::put_cause(write.connection(), before.conversation, before.cause.as_ref())?;
    write.changed(Topic::Conversations, before.conversation.0);
    Ok(())
}
