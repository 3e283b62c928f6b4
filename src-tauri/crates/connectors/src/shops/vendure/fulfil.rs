//! Sending goods off: a parcel is made and then marked as sent.

use super::super::ShopError;
use super::super::model::{Act, Done, RemoteId};
use super::act::{Target, differing};
use super::call::refuse_complaints;
use super::loose::{count, find_text, list, number, text};
use super::{Vendure, queries};
use serde_json::{Value, json};

/// The argument of a handler that takes the number by which a parcel is followed.
const TRACKING: &str = "trackingCode";

pub(super) fn is_sent(target: &Target, act: &Act) -> bool {
    find(target, act).is_some_and(|parcel| text(parcel, "/state") != "Pending")
}

/// The parcel of this deed: of the same number, else of the same pieces.
pub(super) fn find<'a>(target: &'a Target, act: &Act) -> Option<&'a Value> {
    let Act::Fulfil { lines, tracking, .. } = act else { return None };
    let mut parcels = list(&target.order, "/fulfillments").into_iter();
    parcels.find(|parcel| {
        let holds = |(line, wanted): &(RemoteId, i64)| {
            let pieces = list(parcel, "/lines").into_iter().filter(|piece| text(piece, "/orderLineId") == line.0);
            count(pieces.map(|piece| number(piece, "/quantity"))) == *wanted
        };
        text(parcel, "/state") != "Cancelled" && text(parcel, "/trackingCode") == *tracking && lines.iter().all(holds)
    })
}

impl Vendure {
    pub(super) async fn fulfil(&self, target: &Target, act: &Act) -> Result<Done, ShopError> {
        let Act::Fulfil { lines, carrier, tracking, tracking_url, .. } = act else {
            return Err(ShopError::Unsupported);
        };
        let known = find(target, act);
        let parcel = match known.and_then(|parcel| find_text(parcel, "/id")) {
            Some(parcel) => parcel,
            None => self.make_parcel(lines, carrier, tracking).await?,
        };
        if known.is_none_or(|parcel| text(parcel, "/state") == "Pending") {
            let data = self.ask(queries::SEND, json!({ "id": parcel })).await?;
            refuse_complaints(data.get("transitionFulfillmentToState").unwrap_or(&Value::Null))?;
        }
        // There is no place for an address at the carrier's.
        let done = if tracking_url.is_some() { differing("tracking") } else { super::act::NOTHING };
        Ok(Done { id: Some(RemoteId(parcel)), ..done })
    }

    async fn make_parcel(&self, lines: &[(RemoteId, i64)], carrier: &str, tracking: &str) -> Result<String, ShopError> {
        let data = self.ask(queries::HANDLERS, json!({})).await?;
        let handlers = list(&data, "/fulfillmentHandlers");
        let takes_number =
            |handler: &&&Value| list(handler, "/args").into_iter().any(|argument| text(argument, "/name") == TRACKING);
        let handler = handlers.iter().find(takes_number).ok_or(ShopError::Unsupported)?;
        let arguments: Vec<Value> = list(handler, "/args")
            .into_iter()
            .map(|argument| {
                let value = match text(argument, "/name").as_str() {
                    TRACKING => tracking,
                    "method" if !carrier.trim().is_empty() => carrier,
                    _ => "-",
                };
                json!({ "name": text(argument, "/name"), "value": value })
            })
            .collect();
        let lines: Vec<Value> =
            lines.iter().map(|(line, count)| json!({ "orderLineId": line.0, "quantity": count })).collect();
        let handler = json!({ "code": text(handler, "/code"), "arguments": arguments });
        let input = json!({ "lines": lines, "handler": handler });
        let data = self.ask(queries::FULFIL, json!({ "input": input })).await?;
        let root = data.get("addFulfillmentToOrder").unwrap_or(&Value::Null);
        refuse_complaints(root)?;
        find_text(root, "/id").ok_or_else(|| ShopError::Unreadable { reason: "a parcel without an id".to_owned() })
    }
}
