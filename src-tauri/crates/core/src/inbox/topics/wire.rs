//! What is said and heard about topics, checklists, fields and causes.

use super::model::{Titles, TopicItemKind};
use crate::inbox::wire::Whom;
use comptoir_kernel::{AgentId, CauseId, ConversationId, MessageId, Timestamp, TopicId, TopicItemId};
use serde::{Deserialize, Serialize};

/// What a conversation may be about. Without titles of the shop the interface says `topics-topic-<key>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ConversationTopic {
    pub id: TopicId,
    /// The program's name for it; empty for one of the shop's own.
    pub key: String,
    /// The shop's names by language.
    pub titles: Titles,
    /// Steps and fields in their order, those that were taken out left away.
    pub items: Vec<TopicItem>,
    pub is_archived: bool,
}

/// A step of the checklist or a field. Without titles of the shop the interface says `topics-item-<key>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct TopicItem {
    pub id: TopicItemId,
    pub key: String,
    pub titles: Titles,
    pub kind: TopicItemKind,
    /// What a choice offers: `topics-option-<option>`, or the text itself.
    pub options: Vec<String>,
}

/// A topic as it shall be: items that are not named are taken out, those without an id are new.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveTopicRequest {
    /// Left out for a new one.
    #[ts(optional)]
    pub id: Option<TopicId>,
    pub titles: Titles,
    pub items: Vec<SaveTopicItem>,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_archived: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SaveTopicItem {
    #[ts(optional)]
    pub id: Option<TopicItemId>,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub key: String,
    pub titles: Titles,
    pub kind: TopicItemKind,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub options: Vec<String>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveTopicAnswer {
    pub id: TopicId,
    pub undo_id: comptoir_kernel::UndoId,
}

/// Which conversations are about which topic; without one they are about nothing in particular.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetTopicRequest {
    pub ids: Vec<ConversationId>,
    pub topic_id: Option<TopicId>,
}

/// The value of a field, or `yes` for a step that is done; without one it is taken out.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetItemRequest {
    pub id: ConversationId,
    pub item_id: TopicItemId,
    pub value: Option<String>,
}

/// A value that is kept at a conversation: who wrote it there, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemValue {
    pub item_id: TopicItemId,
    pub value: String,
    pub agent_id: Option<AgentId>,
    pub at: Timestamp,
}

/// A value that the customer's own message seems to say. Nothing is taken over by itself.
#[derive(Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemOffer {
    pub item_id: TopicItemId,
    pub value: String,
    pub message_id: MessageId,
}

/// What a conversation is about and how far its matter has come.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Matter {
    pub topic_id: Option<TopicId>,
    /// Of the topic's steps and fields, and of those with a key that an earlier topic had.
    pub values: Vec<ItemValue>,
    pub offers: Vec<ItemOffer>,
    pub cause_id: Option<CauseId>,
    pub cause_agent_id: Option<AgentId>,
    pub cause_at: Option<Timestamp>,
    /// BCP 47 tag of the letter that asks for what is missing.
    pub ask_language: String,
    /// The customer's language, where no such letter can be written in it.
    pub unavailable_language: Option<String>,
}

/// A letter that asks for the fields that have no value yet.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AskMissingAnswer {
    /// How the letter begins, for a draft in which nothing stands yet.
    pub greeting: String,
    pub text: String,
    pub language: String,
    /// The customer's language, where the letter is not in it.
    pub unavailable_language: Option<String>,
    pub missing: Vec<TopicItemId>,
}

/// Why customers had to write. Without titles of the shop the interface says `topics-cause-<key>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Cause {
    pub id: CauseId,
    pub key: String,
    pub titles: Titles,
    pub is_archived: bool,
    /// Conversations of the period that was asked for.
    #[serde(default)]
    pub count: u32,
}

/// A period; without an end it lasts.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct CausesRequest {
    #[ts(optional)]
    pub from: Option<Timestamp>,
    #[ts(optional)]
    pub to: Option<Timestamp>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct CausesAnswer {
    pub causes: Vec<Cause>,
    /// Conversations of the period that have a cause.
    pub total: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveCauseRequest {
    /// Left out for a new one.
    #[ts(optional)]
    pub id: Option<CauseId>,
    pub titles: Titles,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_archived: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveCauseAnswer {
    pub id: CauseId,
    pub undo_id: comptoir_kernel::UndoId,
}

/// Which conversations had which cause; without one it is taken out.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetCauseRequest {
    pub ids: Vec<ConversationId>,
    pub cause_id: Option<CauseId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CloseWithCauseRequest {
    #[serde(flatten)]
    pub whom: Whom,
    /// For those that have none yet.
    pub cause_id: Option<CauseId>,
}
