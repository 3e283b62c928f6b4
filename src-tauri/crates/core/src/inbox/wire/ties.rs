//! What ties a conversation to others and to people at the desk.

use super::Draft;
use crate::inbox::model::Status;
use comptoir_kernel::{AgentId, ConversationId, Timestamp};
use serde::Serialize;

/// A colleague named in a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Mention {
    pub agent_id: AgentId,
    /// As it stands in the note after the sign; empty for the one to whom the conversation was handed over.
    pub name: String,
}

/// Why a conversation is spam.
#[derive(Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SpamReason {
    /// `agent`: somebody said so. `block`: the sender is blocked. `server`: it came marked as spam.
    pub kind: String,
    /// Who said so, or who blocked the sender.
    pub agent_id: Option<AgentId>,
    /// When that was.
    pub at: Option<Timestamp>,
    /// The address or domain that was blocked; may be empty.
    pub pattern: String,
    /// What the colleague noted; may be empty.
    pub reason: String,
    /// The block that still stands.
    #[ts(type = "number | null")]
    pub block_id: Option<i64>,
}

/// A conversation that became part of this one.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedConversation {
    pub id: ConversationId,
    pub subject: String,
    pub agent_id: Option<AgentId>,
    pub at: Timestamp,
}

/// A conversation that belongs to this one.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkedConversation {
    pub id: ConversationId,
    pub subject: String,
    pub customer_name: String,
    pub status: Status,
    pub last_message_at: Timestamp,
}

/// What ties a conversation to others and to people at the desk.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Ties {
    pub merged: Vec<MergedConversation>,
    pub links: Vec<LinkedConversation>,
    pub followers: Vec<AgentId>,
    /// My drafts that wait beside others of their kind.
    pub parked_drafts: Vec<Draft>,
    /// Why it is spam; none if it is not.
    pub spam: Option<SpamReason>,
    /// A note names me and I have not seen it.
    pub has_unseen_mention: bool,
}
