//! What travels about a case's own return in the shop.

use crate::returns::model::MirrorState;
use comptoir_connectors::shops::model::{ReturnStatus, ReturnStep};
use comptoir_kernel::{ActId, StoreId, Timestamp};
use serde::Serialize;
use std::collections::BTreeMap;

/// The shop's own return of a case.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnMirror {
    pub store_id: StoreId,
    /// What the shop's people call it.
    pub store_name: String,
    /// How the shop counts it; empty until it is known.
    pub name: String,
    /// Where it stands there; none until the shop has made it.
    pub status: Option<ReturnStatus>,
    /// When that was read, or when a deed of ours led it there.
    pub seen_at: Option<Timestamp>,
    /// Where the case leads it; none while nobody has answered the request.
    pub wanted: Option<ReturnStep>,
    pub state: MirrorState,
    /// It stands elsewhere than the case leads it, and nothing is under way.
    pub differs: bool,
    /// Somebody has to look.
    pub needs_you: bool,
    /// The shop can be asked once more.
    pub may_tell: bool,
    /// Nobody has said yet that it may stay so.
    pub may_leave: bool,
    /// The deed upon the order that asks for it.
    pub act_id: Option<ActId>,
    /// The order's page in the shop.
    pub link: Option<String>,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
}
