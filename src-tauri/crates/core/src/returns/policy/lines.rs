//! Facts about the lines of an order, as the shop has them, and what the policy of its day says.

use super::decide::{ReturnDecision, decide};
use super::facts::ReturnFacts;
use super::model::{DeclaredCondition, ReturnPolicy};
use super::past;
use super::store;
use crate::returns::day::Day;
use crate::returns::deadlines;
use crate::returns::model::{Reason, Track};
use crate::storefronts;
use comptoir_connectors::shops::model::{FulfilmentState, Order, OrderLine, RemoteId, Shipment};
use comptoir_kernel::{Money, OrderId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;

/// One line that somebody wants to give back.
#[derive(Debug, Clone)]
pub(in crate::returns) struct AskedLine {
    pub line: RemoteId,
    pub quantity: u32,
    pub reason: Reason,
    pub condition: Option<DeclaredCondition>,
    pub has_photo: bool,
}

/// What is asked about an order, under which right, on which day.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub track: Track,
    pub on: Day,
    /// Where the days of parcels are counted.
    pub zone: TimeZone,
    pub lines: Vec<AskedLine>,
}

/// A line of an order, what is known of it, and what was decided.
pub(in crate::returns) type Judged = (RemoteId, ReturnFacts, ReturnDecision);

/// What the policy that held when the order was placed says about each line.
///
/// # Errors
/// `order-absent`; `return-line-unknown` for a line that the order has not.
pub(super) fn judge(connection: &Connection, id: OrderId, asked: &Asked) -> Result<Vec<Judged>, Problem> {
    let (_, order) = storefronts::order_of(connection, id)?;
    let kept = store::at(connection, order.created)?;
    judge_by(connection, id, asked, (kept.version.version, &kept.policy))
}

/// The same for lines that are asked about one by one.
pub(in crate::returns) fn judge_lines(
    connection: &Connection,
    id: OrderId,
    track: Track,
    on: Day,
    zone: TimeZone,
    lines: Vec<AskedLine>,
) -> Result<Vec<Judged>, Problem> {
    judge(connection, id, &Asked { track, on, zone, lines })
}

/// The same by another policy.
pub(super) fn judge_by(
    connection: &Connection,
    id: OrderId,
    asked: &Asked,
    (version, policy): (i64, &ReturnPolicy),
) -> Result<Vec<Judged>, Problem> {
    let lines = facts_of(connection, id, asked)?.into_iter();
    Ok(lines
        .map(|(line, facts)| {
            let decision = decide(version, policy, &facts);
            (line, facts, decision)
        })
        .collect())
}

fn facts_of(connection: &Connection, id: OrderId, asked: &Asked) -> Result<Vec<(RemoteId, ReturnFacts)>, Problem> {
    let (row, order) = storefronts::order_of(connection, id)?;
    let tags = storefronts::tags_of(connection, row.store_id, &order)?;
    let (past_orders, past_returns) = past::past_of(connection, id)?;
    let is_whole_order = is_whole(&order, asked);
    let day = |moment: Option<Timestamp>| moment.map(|moment| Day::of(moment, &asked.zone));
    let mut found = Vec::new();
    for wanted in &asked.lines {
        let line = order.lines.iter().find(|line| line.id == wanted.line);
        let line = line.ok_or_else(|| Problem::refused("return-line-unknown"))?;
        let of_product = line.product.as_ref().and_then(|product| tags.get(product));
        let facts = ReturnFacts {
            track: asked.track,
            reason: wanted.reason,
            country: country_of(&order),
            title: line.title.clone(),
            sku: line.sku.clone(),
            store: Some(row.store_id),
            tags: of_product.into_iter().chain([&order.tags]).flatten().cloned().collect(),
            price: price_of(line),
            is_discounted: line.price.minor.saturating_mul(line.quantity) > line.total.minor,
            quantity: wanted.quantity,
            condition: wanted.condition,
            has_photo: wanted.has_photo,
            past_orders,
            past_returns,
            ordered_on: Day::of(order.created, &asked.zone),
            shipped_on: day(order.shipments.iter().filter_map(|parcel| parcel.shipped_at).max()),
            delivered_on: day(delivered(&order)),
            asked_on: asked.on,
            is_whole_order,
            delivery: order.totals.shipping,
        };
        found.push((line.id.clone(), facts));
    }
    Ok(found)
}

/// When everything had arrived; none while something is still to be sent.
fn delivered(order: &Order) -> Option<Timestamp> {
    let is_sent = matches!(order.fulfilment, FulfilmentState::Fulfilled | FulfilmentState::NotNeeded);
    let parcels: Vec<Option<Timestamp>> = order.shipments.iter().map(parcel_came).collect();
    deadlines::has_everything(&parcels).filter(|_| is_sent)
}

const fn parcel_came(parcel: &Shipment) -> Option<Timestamp> {
    parcel.delivered_at
}

fn country_of(order: &Order) -> String {
    let (there, billed) = (order.shipping.country.trim(), order.billing.country.trim());
    if there.is_empty() { billed.to_uppercase() } else { there.to_uppercase() }
}

/// For one piece after discounts; a line of nothing costs nothing.
fn price_of(line: &OrderLine) -> Money {
    Money::new(line.total.minor.checked_div(line.quantity).unwrap_or(0), line.total.currency)
}

/// True where everything comes back that was not paid back before.
fn is_whole(order: &Order, asked: &Asked) -> bool {
    order.lines.iter().all(|line| {
        let wanted: i64 =
            asked.lines.iter().filter(|each| each.line == line.id).map(|each| i64::from(each.quantity)).sum();
        line.quantity == 0 || wanted >= line.quantity
    })
}
