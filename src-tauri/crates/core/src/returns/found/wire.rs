//! What travels about withdrawals that the desk found.

use comptoir_kernel::{ConversationId, OrderId, ReturnId, Timestamp};
use serde::{Deserialize, Serialize};

/// A withdrawal whose customer has not heard from us since.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnMark {
    pub id: ReturnId,
    pub number: String,
    pub conversation_id: ConversationId,
    pub notice_at: Timestamp,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SetReturnOrderRequest {
    pub id: ReturnId,
    pub order_id: OrderId,
}
