//! Parcels: where extensions and newer versions keep them.

use super::loose::{Loose, moment_of};
use crate::shops::model::{RemoteId, Shipment};
use comptoir_kernel::Timestamp;
use serde_json::{Value, json};

/// The place that the shipment extensions share.
pub(super) const TRACKING: &str = "_wc_shipment_tracking_items";

/// The parcels that an order carries in its own data.
pub(super) fn shipments(order: Loose<'_>) -> Vec<Shipment> {
    entries(order).iter().map(Loose).filter_map(shipment).collect()
}

/// The entries as they are: a list, a map by number, or either as text.
pub(super) fn entries(order: Loose<'_>) -> Vec<Value> {
    let kept = order.meta(TRACKING).cloned().unwrap_or_default();
    let kept = match &kept {
        Value::String(text) => serde_json::from_str(text).unwrap_or_default(),
        _ => kept,
    };
    match kept {
        Value::Array(entries) => entries,
        Value::Object(map) => map.into_iter().map(|(_, entry)| entry).collect(),
        _ => Vec::new(),
    }
}

fn shipment(from: Loose<'_>) -> Option<Shipment> {
    let tracking = from.text("tracking_number");
    let link = [from.text("custom_tracking_link"), from.text("tracking_link")].into_iter().find(|link| is_web(link));
    let carrier = [from.text("custom_tracking_provider"), from.text("tracking_provider")];
    let shipped_at = from.int("date_shipped").map(|seconds| Timestamp::from_millisecond(seconds.saturating_mul(1000)));
    let id = from.id("tracking_id").unwrap_or_else(|| RemoteId(tracking.clone()));
    (!tracking.is_empty() || link.is_some()).then(|| Shipment {
        id,
        shipped_at: shipped_at.or_else(|| moment_of(&from.text("date_shipped"))),
        moved_at: None,
        delivered_at: None,
        carrier: carrier.into_iter().find(|name| !name.is_empty()).unwrap_or_default(),
        tracking,
        tracking_url: link,
        status_text: String::new(),
        lines: Vec::new(),
    })
}

/// An entry as the extensions write it.
pub(super) fn entry(carrier: &str, tracking: &str, url: Option<&str>, id: &str, seconds: i64) -> Value {
    json!({
        "tracking_provider": "",
        "custom_tracking_provider": carrier,
        "custom_tracking_link": url.unwrap_or_default(),
        "tracking_number": tracking,
        "date_shipped": seconds.to_string(),
        "tracking_id": id,
    })
}

/// What the route of newer versions answers: a list, or a list under a name.
pub(super) fn fulfilments(value: &Value) -> Vec<Shipment> {
    let list = value.get("fulfillments").unwrap_or(value);
    list.as_array().into_iter().flatten().map(Loose).filter_map(fulfilment).collect()
}

fn fulfilment(from: Loose<'_>) -> Option<Shipment> {
    let meta = |key: &str| from.meta(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let items = from.meta("_items").and_then(Value::as_array).into_iter().flatten().map(Loose);
    let link = meta("_tracking_url");
    Some(Shipment {
        id: RemoteId(format!("f{}", from.id("id")?.0)),
        shipped_at: moment_of(&meta("_date_fulfilled")).or_else(|| moment_of(&from.text("date_updated"))),
        moved_at: None,
        delivered_at: None,
        carrier: meta("_shipment_provider"),
        tracking: meta("_tracking_number"),
        tracking_url: is_web(&link).then_some(link),
        status_text: from.text("status"),
        lines: items.filter_map(|item| Some((item.id("item_id")?, item.int("qty").unwrap_or(1)))).collect(),
    })
}

fn is_web(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}
