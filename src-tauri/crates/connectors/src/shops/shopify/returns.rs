//! Returns as the shop itself keeps them, led to where a case of ours stands.
//!
//! A return has no place for a mark but the notes of its lines. Invariant: one of our mark, or the one that the customer asked
//! for, is gone on with while it stands; a second one is made only where the first was declined or cancelled.

use super::super::ShopError;
use super::super::mark::{joined, parted};
use super::super::model::{Act, Done, RemoteId, ReturnReason, ReturnStatus, ReturnStep, ReturnedLine};
use super::call::refuse_complaints;
use super::loose::{find_text, is_true, list, number, text};
use super::return_asked::status_of;
use super::{Shopify, queries};
use serde_json::{Value, json};
use std::collections::HashMap;

/// The longest notes that the platform keeps with a line, and tells with a no.
const LONGEST_NOTE: usize = 255;
const LONGEST_DECLINE: usize = 500;
/// Parcels come five a page.
const MOST_PAGES: usize = 20;

/// A return that stands in the shop.
struct Standing {
    id: String,
    status: ReturnStatus,
}

impl Standing {
    fn of(found: &Value) -> Option<Self> {
        Some(Self { id: find_text(found, "/id")?, status: status_of(found)? })
    }
}

fn done(id: &str) -> Done {
    Done { id: Some(RemoteId(id.to_owned())), amount: None, differs: None, link: None }
}

impl Shopify {
    pub(super) async fn return_step(&self, order: &RemoteId, act: &Act) -> Result<Done, ShopError> {
        let Act::Return { step, case, lines, note, .. } = act else { return Err(ShopError::Unsupported) };
        let found = self.return_of(order, act).await?;
        let (question, variables, root) = match (step, found) {
            (step, Some(found)) if step.is_reached(found.status) => return Ok(done(&found.id)),
            (ReturnStep::Open, None) => {
                let lines = self.planned_return(order, lines, case, note).await?;
                let input = json!({ "orderId": order.0, "returnLineItems": lines, "notifyCustomer": false });
                (queries::RETURN_CREATE, json!({ "input": input }), "/returnCreate")
            }
            (ReturnStep::Open, Some(found)) => {
                let input = json!({ "id": found.id, "notifyCustomer": false });
                (queries::RETURN_APPROVE, json!({ "input": input }), "/returnApproveRequest")
            }
            (ReturnStep::Decline, Some(found)) => declined(&found, note),
            // Nobody has said yes to it: there is only a request to turn down.
            (ReturnStep::Cancel, Some(found)) if found.status == ReturnStatus::Requested => declined(&found, note),
            (ReturnStep::Close, Some(found)) => (queries::RETURN_CLOSE, json!({ "id": found.id }), "/returnClose"),
            (ReturnStep::Cancel, Some(found)) => (queries::RETURN_CANCEL, json!({ "id": found.id }), "/returnCancel"),
            (ReturnStep::Decline | ReturnStep::Close | ReturnStep::Cancel, None) => return Err(ShopError::NotFound),
        };
        let reply = self.ask(question, variables).await?;
        let root = reply.at(root);
        refuse_complaints(root)?;
        let unreadable = || ShopError::Unreadable { reason: "a return without an id".to_owned() };
        find_text(root, "/return/id").map(|id| done(&id)).ok_or_else(unreadable)
    }

    pub(super) async fn was_return_step(&self, order: &RemoteId, act: &Act) -> Result<Option<Done>, ShopError> {
        let Act::Return { step, .. } = act else { return Err(ShopError::Unsupported) };
        let found = self.return_of(order, act).await?;
        Ok(found.filter(|found| step.is_reached(found.status)).map(|found| done(&found.id)))
    }

    /// The return of a case: the one that is known, else one of our mark. Whoever opens one anew has no use for one that
    /// was declined or cancelled.
    async fn return_of(&self, order: &RemoteId, act: &Act) -> Result<Option<Standing>, ShopError> {
        let Act::Return { step, case, known, .. } = act else { return Err(ShopError::Unsupported) };
        let is_of_use = |found: &Standing| *step != ReturnStep::Open || !found.status.is_refused();
        if let Some(id) = known {
            let reply = self.ask(queries::RETURN_BY_ID, json!({ "id": id.0 })).await?;
            if let Some(found) = Standing::of(reply.at("/return")).filter(is_of_use) {
                return Ok(Some(found));
            }
        }
        let reply = self.ask(queries::ORDER_RETURNS, json!({ "id": order.0 })).await?;
        if reply.at("/order").is_null() {
            return Err(ShopError::NotFound);
        }
        let is_ours = |found: &&Value| {
            let lines = list(found, "/returnLineItems").into_iter();
            lines.map(|line| parted(&text(line, "/returnReasonNote")).1).any(|mark| mark.as_ref() == Some(case))
        };
        let ours = list(reply.at("/order"), "/returns").into_iter().filter(is_ours).filter_map(Standing::of);
        Ok(ours.into_iter().find(is_of_use))
    }

    /// The pieces by what was sent of them: the platform takes back parcels, not lines of an order.
    async fn planned_return(
        &self,
        order: &RemoteId,
        lines: &[ReturnedLine],
        case: &str,
        note: &str,
    ) -> Result<Vec<Value>, ShopError> {
        let sent = self.sent_of(order).await?;
        let words: String = note.chars().take(LONGEST_NOTE.saturating_sub(case.len() + 16)).collect();
        let mut taken: HashMap<&str, i64> = HashMap::new();
        let mut planned = Vec::new();
        for line in lines {
            let mut left = line.quantity;
            for piece in sent.iter().filter(|piece| piece.line == line.line.0) {
                let before = taken.entry(&piece.id).or_default();
                let quantity = left.min(piece.quantity - *before).max(0);
                *before += quantity;
                left -= quantity;
                if quantity > 0 {
                    planned.push(json!({
                        "fulfillmentLineItemId": piece.id,
                        "quantity": quantity,
                        "returnReason": reason_word(line.reason),
                        "returnReasonNote": joined(&words, case),
                    }));
                }
            }
            if left > 0 {
                let reason = "not everything of it was sent, or it is in another return".to_owned();
                return Err(ShopError::Refused { code: "pieces".to_owned(), reason });
            }
        }
        Ok(planned)
    }

    /// What of the parcels may still come back.
    async fn sent_of(&self, order: &RemoteId) -> Result<Vec<Sent>, ShopError> {
        let mut sent = Vec::new();
        let mut after: Option<String> = None;
        for _ in 0..MOST_PAGES {
            let reply = self.ask(queries::RETURNABLE, json!({ "id": order.0, "after": after })).await?;
            let parcels = list(&reply.data, "/returnableFulfillments").into_iter();
            let pieces = parcels.flat_map(|parcel| list(parcel, "/returnableFulfillmentLineItems"));
            sent.extend(pieces.map(|piece| Sent {
                id: text(piece, "/fulfillmentLineItem/id"),
                line: text(piece, "/fulfillmentLineItem/lineItem/id"),
                quantity: number(piece, "/quantity"),
            }));
            after = find_text(&reply.data, "/returnableFulfillments/pageInfo/endCursor");
            if !is_true(&reply.data, "/returnableFulfillments/pageInfo/hasNextPage") || after.is_none() {
                break;
            }
        }
        Ok(sent)
    }
}

/// Pieces of a line in one parcel.
struct Sent {
    id: String,
    line: String,
    quantity: i64,
}

fn declined(found: &Standing, note: &str) -> (queries::Question, Value, &'static str) {
    let words: String = note.chars().take(LONGEST_DECLINE).collect();
    let input = json!({ "id": found.id, "declineReason": "OTHER", "declineNote": words, "notifyCustomer": false });
    (queries::RETURN_DECLINE, json!({ "input": input }), "/returnDeclineRequest")
}

const fn reason_word(reason: ReturnReason) -> &'static str {
    match reason {
        ReturnReason::TooSmall => "SIZE_TOO_SMALL",
        ReturnReason::TooLarge => "SIZE_TOO_LARGE",
        ReturnReason::Style => "STYLE",
        ReturnReason::NotAsDescribed => "NOT_AS_DESCRIBED",
        ReturnReason::Defective => "DEFECTIVE",
        ReturnReason::WrongItem => "WRONG_ITEM",
        ReturnReason::Unwanted => "UNWANTED",
        ReturnReason::Other => "OTHER",
    }
}
