//! What blocking says and hears on the wire.

use comptoir_kernel::{AgentId, ConversationId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockRequest {
    /// An address, or a domain such as `spam.example`.
    pub pattern: String,
    /// For colleagues, in their own words; may be empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
    /// Conversations that go to spam with it.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ConversationId>>")]
    pub ids: Vec<ConversationId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct UnblockRequest {
    #[ts(type = "number")]
    pub id: i64,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct NotSpamRequest {
    pub ids: Vec<ConversationId>,
    /// Whether mail of these senders is wanted from now on.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub unblock: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct PreviewBlockRequest {
    pub id: ConversationId,
}

/// What could be blocked about the sender of a conversation.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockPreview {
    pub address: String,
    /// None where the domain belongs to many people or to the shop.
    pub domain: Option<String>,
    /// The shop's own address cannot be blocked.
    pub is_own: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockItem {
    #[ts(type = "number")]
    pub id: i64,
    pub pattern: String,
    pub reason: String,
    pub agent_id: Option<AgentId>,
    pub at: Timestamp,
}
