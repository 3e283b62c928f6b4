//! What mentions, following and handing over say and hear on the wire.

use comptoir_kernel::{AgentId, ConversationId};
use serde::Deserialize;

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowRequest {
    pub ids: Vec<ConversationId>,
    pub follows: bool,
    /// Me when left out.
    #[ts(optional)]
    pub agent_id: Option<AgentId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOverRequest {
    pub ids: Vec<ConversationId>,
    pub agent_id: AgentId,
    /// What the colleague has to know.
    pub note: String,
}
