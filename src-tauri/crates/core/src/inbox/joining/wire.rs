//! What joining says and hears on the wire.

use crate::inbox::model::{Priority, Status};
use crate::inbox::wire::ConversationRow;
use comptoir_kernel::{AgentId, ConversationId, DraftId, MessageId};
use serde::{Deserialize, Serialize};

/// Who stays, and who becomes part of it.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MergeConversationsRequest {
    pub survivor_id: ConversationId,
    pub absorbed_ids: Vec<ConversationId>,
}

/// What would come of merging.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ConversationMergePreview {
    pub survivor: ConversationRow,
    pub absorbed: Vec<ConversationRow>,
    /// Letters and notes of all of them.
    pub messages: u32,
    pub tags: Vec<String>,
    pub status: Status,
    pub priority: Priority,
    pub assignee_id: Option<AgentId>,
    /// Drafts that would wait beside another one.
    pub parked_drafts: u32,
    pub has_several_customers: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct UnmergeRequest {
    /// The number of the conversation that was merged.
    pub id: ConversationId,
}

/// What parting would give back.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UnmergePreview {
    pub survivor_id: ConversationId,
    pub subject: String,
    /// Messages that would go back.
    pub back: u32,
    /// Those among them that came after the merging and answer one of the others.
    pub since: u32,
    pub stays: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SplitRequest {
    pub message_id: MessageId,
    /// Only this message; without it everything after it goes along.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub only: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SplitPreview {
    /// The conversation that the message is in.
    pub id: ConversationId,
    pub subject: String,
    /// This message and those after it.
    pub from_here: u32,
    pub total: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveMessageRequest {
    pub message_id: MessageId,
    /// The conversation that it belongs to.
    pub to: ConversationId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkConversationsRequest {
    pub id: ConversationId,
    pub other_id: ConversationId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct UseDraftRequest {
    pub id: DraftId,
}
