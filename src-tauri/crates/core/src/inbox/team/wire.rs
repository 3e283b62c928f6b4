//! What travels about the work among colleagues.

use comptoir_kernel::{AgentId, DraftId, UndoId};
use serde::{Deserialize, Serialize};

/// The work of everybody at the desk.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct WorkloadAnswer {
    /// Who works here, then what nobody has; somebody who has left only with conversations.
    pub rows: Vec<WorkloadRow>,
}

/// The work of one person, or of nobody yet.
#[derive(Debug, Clone, Default, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkloadRow {
    pub agent_id: Option<AgentId>,
    /// Conversations that are open.
    pub open: u32,
    /// Those of them in which the customer waits for an answer.
    pub waiting: u32,
    /// Those of them that wait longer than the shop's target.
    pub overdue: u32,
    /// Waiting for the customer, or snoozed.
    pub later: u32,
    /// Closed by this person since midnight, and closed yet.
    pub closed_today: u32,
    /// Closed by this person since Monday, and closed yet.
    pub closed_week: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReassignRequest {
    /// None: what nobody has.
    pub from: Option<AgentId>,
    /// None: nobody gets it.
    pub to: Option<AgentId>,
    /// So many at most, those that wait longest first; all when left out.
    #[ts(optional)]
    pub most: Option<u32>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct AgentLeavesRequest {
    pub id: AgentId,
    /// Who gets the conversations that are not closed; none leaves them to nobody.
    pub to: Option<AgentId>,
}

/// How many conversations went to somebody else.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedOnAnswer {
    pub count: u32,
    pub undo_id: UndoId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestReviewRequest {
    pub draft_id: DraftId,
    /// Somebody who may send.
    pub to: AgentId,
}
