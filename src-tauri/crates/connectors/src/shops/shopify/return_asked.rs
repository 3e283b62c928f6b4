//! What customers ask to return in the shop, and where its returns stand.

use super::super::ShopError;
use super::super::model::{RemoteId, RequestedLine, RequestedReturn, ReturnLook, ReturnReason, ReturnStatus};
use super::loose::{find_id, find_text, is_true, list, number, text};
use super::{Shopify, queries};
use serde_json::{Value, json};

const ASKED_FOR: &str = "return_status:return_requested";
/// Orders with an open request are few; a shop that never ends its pages must not keep us.
const MOST_PAGES: usize = 40;
const AT_ONCE: usize = 100;

impl Shopify {
    /// The ids of what customers ask to return, and nobody has answered.
    pub(super) async fn returns_asked_for(&self) -> Result<Vec<RemoteId>, ShopError> {
        let mut found = Vec::new();
        let mut after: Option<String> = None;
        for _ in 0..MOST_PAGES {
            let variables = json!({ "query": ASKED_FOR, "after": after });
            let reply = self.ask(queries::ORDERS_TO_RETURN, variables).await?;
            let returns = list(&reply.data, "/orders").into_iter().flat_map(|order| list(order, "/returns"));
            // The search is a little behind: what was answered meanwhile is asked for no more.
            let open = returns.filter(|one| status_of(one) == Some(ReturnStatus::Requested));
            found.extend(open.filter_map(|one| find_id(one, "/id")));
            after = find_text(&reply.data, "/orders/pageInfo/endCursor");
            if !is_true(&reply.data, "/orders/pageInfo/hasNextPage") || after.is_none() {
                break;
            }
        }
        Ok(found)
    }

    pub(super) async fn return_asked_for(&self, id: &RemoteId) -> Result<Option<RequestedReturn>, ShopError> {
        let reply = self.ask(queries::RETURN_BY_ID, json!({ "id": id.0 })).await?;
        let found = reply.at("/return");
        let is_open = status_of(found) == Some(ReturnStatus::Requested);
        Ok(find_id(found, "/order/id").filter(|_| is_open).map(|order| requested(id, order, found)))
    }

    pub(super) async fn states_of_returns(&self, ids: &[RemoteId]) -> Result<Vec<ReturnLook>, ShopError> {
        let mut looks = Vec::new();
        for ids in ids.chunks(AT_ONCE) {
            let reply = self.ask(queries::RETURN_STATES, json!({ "ids": ids })).await?;
            looks.extend(list(&reply.data, "/nodes").into_iter().filter_map(|found| {
                Some(ReturnLook { id: find_id(found, "/id")?, name: text(found, "/name"), status: status_of(found)? })
            }));
        }
        Ok(looks)
    }
}

pub(super) fn status_of(found: &Value) -> Option<ReturnStatus> {
    Some(match text(found, "/status").as_str() {
        "REQUESTED" => ReturnStatus::Requested,
        "OPEN" => ReturnStatus::Open,
        "CLOSED" => ReturnStatus::Closed,
        "DECLINED" => ReturnStatus::Declined,
        "CANCELED" => ReturnStatus::Cancelled,
        _ => return None,
    })
}

/// One line of an order can stand in several parcels: its pieces are put together.
fn requested(id: &RemoteId, order: RemoteId, found: &Value) -> RequestedReturn {
    let mut lines: Vec<RequestedLine> = Vec::new();
    for line in list(found, "/returnLineItems") {
        let Some(of) = find_id(line, "/fulfillmentLineItem/lineItem/id") else { continue };
        let (quantity, note) = (number(line, "/quantity"), text(line, "/customerNote"));
        if let Some(known) = lines.iter_mut().find(|known| known.line == of) {
            known.quantity = known.quantity.saturating_add(quantity);
            if !note.is_empty() && note != known.note {
                known.note = format!("{}\n{note}", known.note).trim_start().to_owned();
            }
        } else {
            lines.push(RequestedLine { line: of, quantity, reason: reason_of(&text(line, "/returnReason")), note });
        }
    }
    RequestedReturn { id: id.clone(), order, name: text(found, "/name"), lines }
}

fn reason_of(word: &str) -> ReturnReason {
    match word {
        "SIZE_TOO_SMALL" => ReturnReason::TooSmall,
        "SIZE_TOO_LARGE" => ReturnReason::TooLarge,
        "STYLE" | "COLOR" => ReturnReason::Style,
        "NOT_AS_DESCRIBED" => ReturnReason::NotAsDescribed,
        "DEFECTIVE" => ReturnReason::Defective,
        "WRONG_ITEM" => ReturnReason::WrongItem,
        "UNWANTED" => ReturnReason::Unwanted,
        _ => ReturnReason::Other,
    }
}
