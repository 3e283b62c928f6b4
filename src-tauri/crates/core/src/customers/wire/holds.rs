//! What travels about customers whose returns somebody wants to see.

use comptoir_kernel::{AgentId, CustomerId, Timestamp, UndoId};
use serde::{Deserialize, Serialize};

/// No return of the customer goes through by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnHold {
    /// Why, in the words of whoever made it.
    pub reason: String,
    /// Until when; none for good.
    pub until_at: Option<Timestamp>,
    pub made_at: Timestamp,
    pub made_by: Option<AgentId>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldCustomerRequest {
    pub id: CustomerId,
    pub reason: String,
    #[ts(optional)]
    pub until_at: Option<Timestamp>,
}

/// What holds from now on, and how to take it back.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HoldDeed {
    pub hold: Option<ReturnHold>,
    pub undo_id: UndoId,
}
