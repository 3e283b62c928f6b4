//! Sending goods off: lines of an order, found in the platform's fulfilment orders, with their tracking.

use super::super::ShopError;
use super::super::model::{Act, Done, RemoteId};
use super::call::refuse_complaints;
use super::loose::{find_text, list, number, text};
use super::{Shopify, queries};
use serde_json::{Value, json};

impl Shopify {
    pub(super) async fn fulfil(&self, id: &RemoteId, act: &Act) -> Result<Done, ShopError> {
        let Act::Fulfil { lines, carrier, tracking, tracking_url, notifies } = act else {
            return Err(ShopError::Unsupported);
        };
        let reply = self.ask(queries::TO_FULFIL, json!({ "id": id.0 })).await?;
        if reply.at("/order").is_null() {
            return Err(ShopError::NotFound);
        }
        let chosen = chosen(reply.at("/order"), lines)?;
        let info = json!({ "company": carrier, "number": tracking, "url": tracking_url });
        let has_info = !tracking.is_empty() || tracking_url.is_some();
        let input = json!({
            "lineItemsByFulfillmentOrder": chosen,
            "notifyCustomer": notifies,
            "trackingInfo": has_info.then_some(info),
        });
        let reply = self.ask(queries::FULFIL, json!({ "fulfillment": input })).await?;
        let root = reply.at("/fulfillmentCreate");
        refuse_complaints(root)?;
        Ok(Done { id: find_text(root, "/fulfillment/id").map(RemoteId), amount: None, differs: None, link: None })
    }
}

/// Finds the pieces in what is still to be sent.
fn chosen(order: &Value, lines: &[(RemoteId, i64)]) -> Result<Vec<Value>, ShopError> {
    let mut open: Vec<(RemoteId, i64)> = lines.to_vec();
    let mut chosen = Vec::new();
    let is_open = |part: &&Value| matches!(text(part, "/status").as_str(), "OPEN" | "IN_PROGRESS");
    for part in list(order, "/fulfillmentOrders").into_iter().filter(is_open) {
        let mut items = Vec::new();
        for item in list(part, "/lineItems") {
            let line = text(item, "/lineItem/id");
            let Some((_, wanted)) = open.iter_mut().find(|(id, wanted)| id.0 == line && *wanted > 0) else { continue };
            let count = (*wanted).min(number(item, "/remainingQuantity"));
            if count > 0 {
                items.push(json!({ "id": text(item, "/id"), "quantity": count }));
                *wanted -= count;
            }
        }
        if !items.is_empty() {
            chosen.push(json!({ "fulfillmentOrderId": text(part, "/id"), "fulfillmentOrderLineItems": items }));
        }
    }
    if chosen.is_empty() || open.iter().any(|(_, wanted)| *wanted > 0) {
        let reason = "fewer pieces are left to send".to_owned();
        return Err(ShopError::Refused { code: "nothing_to_send".to_owned(), reason });
    }
    Ok(chosen)
}
