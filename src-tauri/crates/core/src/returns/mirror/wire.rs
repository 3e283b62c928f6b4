//! What people see of the shop's own returns, and requests that could not become cases.

use super::store::{self, Mirror};
use crate::returns::model::MirrorState;
use crate::returns::wire::{ReturnMirror, ReturnRow};
use crate::storefronts;
use comptoir_kernel::{OrderId, Problem, StoreId};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A request in a shop that could not become a case.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RefusedRequest {
    #[ts(type = "number")]
    pub id: i64,
    pub store_id: StoreId,
    pub store_name: String,
    /// How the shop counts it.
    pub name: String,
    pub order_id: Option<OrderId>,
    pub order_number: String,
    pub problem_code: String,
    pub problem_args: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SeeToRequest {
    #[ts(type = "number")]
    pub id: i64,
}

/// The mirror of a case as people see it; none where the shop keeps none.
pub(in crate::returns) fn shown(connection: &Connection, row: &ReturnRow) -> Result<Option<ReturnMirror>, Problem> {
    let Some(mirror) = store::find(connection, row.id)? else { return Ok(None) };
    let act = match &mirror.mark {
        Some(mark) => storefronts::act_of_uid(connection, mark)?,
        None => None,
    };
    let link = match row.order_id {
        Some(order) => storefronts::order_of(connection, order)?.1.admin_url,
        None => None,
    };
    let is_left = !mirror.needs_you();
    let differs = mirror.differs();
    let is_open = matches!(mirror.state, MirrorState::Failed | MirrorState::Off) || differs;
    Ok(Some(ReturnMirror {
        store_id: mirror.store,
        store_name: storefronts::name_of(connection, mirror.store)?,
        needs_you: mirror.needs_you(),
        may_tell: is_open && mirror.wanted.is_some(),
        may_leave: is_open && !is_left,
        act_id: act.map(|act| act.id),
        link,
        differs,
        name: mirror.name,
        status: mirror.status,
        seen_at: mirror.seen_at,
        wanted: mirror.wanted,
        state: mirror.state,
        problem_code: mirror.problem_code,
        problem_args: mirror.problem_args,
    }))
}

/// Requests that could not become cases.
pub(super) fn refused(connection: &Connection) -> Result<Vec<RefusedRequest>, Problem> {
    let found = storefronts::refused_returns(connection)?.into_iter();
    found
        .map(|one| {
            Ok(RefusedRequest {
                id: one.row,
                store_id: one.store,
                store_name: storefronts::name_of(connection, one.store)?,
                name: one.name,
                order_id: one.order,
                order_number: one.order_number,
                problem_code: one.code,
                problem_args: one.args,
            })
        })
        .collect()
}

/// Whether a case has a return in the shop that can be left as it is.
pub(super) const fn is_open(mirror: &Mirror) -> bool {
    !matches!(mirror.state, MirrorState::UnderWay | MirrorState::Asks)
}
