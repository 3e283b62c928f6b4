//! What has changed, told after the commit.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a change is about. The interface names the topics that its queries read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    Agents,
    Channels,
    Conversations,
    Cultures,
    Customers,
    Drafts,
    /// Articles and their categories.
    Knowledge,
    Macros,
    Outbox,
    Quarantine,
    Returns,
    Sample,
    Settings,
    /// Shops on other platforms and everything of theirs: the ids are stores.
    Storefronts,
    Tags,
    /// What conversations may be about and why they had to be: the taxonomies, not the conversations.
    Topics,
    /// Read marks of conversations and nothing else of them: the ids are conversations, none of which left its view.
    Unread,
    /// Views that people keep.
    Views,
    /// New customer mail that nobody has been told about: the ids are conversations.
    Arrivals,
    /// What the desk did by itself and somebody wants to hear of: the ids are conversations.
    Notices,
}

/// The topics and ids that one commit touched. Ids, never rows; an empty set of ids means "any of them".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ChangeSet {
    #[ts(as = "BTreeMap<String, Vec<i32>>")]
    pub topics: BTreeMap<Topic, BTreeSet<i64>>,
}

impl ChangeSet {
    pub fn add(&mut self, topic: Topic, id: i64) {
        self.topics.entry(topic).or_default().insert(id);
    }

    pub fn is_empty(&self) -> bool {
        self.topics.is_empty()
    }

    /// A set that says "reload everything of these topics".
    pub fn all_of(topics: &[Topic]) -> Self {
        Self { topics: topics.iter().map(|topic| (*topic, BTreeSet::new())).collect() }
    }
}
