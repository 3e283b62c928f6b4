//! Beginning a return: which pieces of an order may come back, and the case that they become.

use super::by_policy;
use super::deadlines::{self, Deadline, Place};
use super::detail;
use super::model::{FiledBy, Move, Outcome, Track, share};
use super::moves;
use super::store::{self, NewCase, parts};
use super::wire::{ReturnDetail, ReturnOptions, ReturnRow, ReturnableLine, StartLine, StartReturnRequest};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::Write;
use crate::{customers, storefronts};
use comptoir_connectors::shops::model::{Order, OrderLine};
use comptoir_kernel::{CustomerId, Money, OrderId, Problem, ReturnId, Timestamp};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

const LONGEST: usize = 2000;

/// What of an order may come back.
pub(super) fn options(connection: &Connection, id: OrderId) -> Result<ReturnOptions, Problem> {
    let (row, order) = storefronts::order_of(connection, id)?;
    let held = parts::held(connection, id)?;
    let lines = order.lines.iter().map(|line| {
        let available = available(line, &held);
        ReturnableLine {
            line: line.id.clone(),
            title: line.title.clone(),
            sku: line.sku.clone(),
            options: options_of(line),
            picture: line.picture.clone(),
            bought: line.quantity,
            available,
            value: share(line.total, line.quantity, line.quantity - available, 1.min(available)),
        }
    });
    Ok(ReturnOptions {
        order_id: id,
        order_number: row.number,
        lines: lines.collect(),
        before: store::of_order(connection, id)?,
    })
}

fn options_of(line: &OrderLine) -> String {
    line.options.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(", ")
}

/// Pieces of a line that are neither in another case nor paid back without one.
fn available(line: &OrderLine, held: &BTreeMap<String, (i64, i64)>) -> i64 {
    let (held, told) = held.get(&line.id.0).copied().unwrap_or_default();
    let without_case = line.refunded.saturating_sub(told).max(0);
    line.quantity.saturating_sub(held).saturating_sub(without_case).max(0)
}

/// Makes sure that the pieces of a case that let them go are in no other one by now.
///
/// # Errors
/// `return-pieces`.
pub(super) fn still_there(connection: &Connection, case: &ReturnRow) -> Result<(), Problem> {
    let Some(id) = case.order_id else { return Ok(()) };
    let (_, order) = storefronts::order_of(connection, id)?;
    let held = parts::held(connection, id)?;
    for item in parts::items(connection, case.id)? {
        let line = order.lines.iter().find(|line| line.id == item.line);
        let available = line.map_or(0, |line| available(line, &held));
        if item.quantity > available {
            return Err(Problem::refused("return-pieces").with("item", &item.title).with("count", available));
        }
    }
    Ok(())
}

/// Begins a case that somebody asks for.
///
/// # Errors
/// `return-pieces` for more than may come back, `return-empty` without pieces, `order-absent`.
pub(super) fn start(desk: &Desk, caller: Caller, request: &StartReturnRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.start", Some(caller.agent), |write| {
        let id = begin(write, request)?;
        detail::detail(write.connection(), id)
    })
}

/// Writes the case down as somebody asks for it, and lets it through where the policy does.
pub(super) fn begin(write: &mut Write<'_>, request: &StartReturnRequest) -> Result<ReturnId, Problem> {
    storefronts::check_uid(&request.uid)?;
    if let Some(same) = store::find_by_uid(write.connection(), &request.uid)? {
        // The same wish again: a key pressed twice, or an answer that was lost on its way to the window.
        return Ok(same.id);
    }
    let id = draft(write, request)?;
    moves::make(write, id, Move::Request, &[])?;
    by_policy::go_on(write, id)?;
    Ok(id)
}

/// Writes a new case down with its pieces. Nobody has asked for it yet.
pub(super) fn draft(write: &mut Write<'_>, request: &StartReturnRequest) -> Result<ReturnId, Problem> {
    let (row, order) = storefronts::order_of(write.connection(), request.order_id)?;
    let customer = match request.customer_id {
        Some(customer) => Some(customer),
        None => storefronts::customers_of(write.connection(), request.order_id)?.into_iter().next(),
    };
    let notice = (request.track == Track::Withdrawal).then(|| request.notice_at.unwrap_or(write.now));
    let place = place_of(write.connection(), Some(&order), customer)?;
    let new = NewCase {
        uid: &request.uid,
        order: Some(row.id),
        store: Some(row.store_id),
        order_number: &row.number,
        customer,
        name: &row.name,
        conversation: request.conversation_id,
        track: request.track,
        filed_by: request.filed_by.unwrap_or(FiledBy::Agent),
        currency: order.currency,
        notice_at: notice,
        goods_by: notice.map(|notice| last_moment(&deadlines::to_send_back(notice, &place))),
        repay_by: notice.map(|notice| last_moment(&deadlines::to_repay(notice, &place))),
    };
    let id = store::insert(write, &new)?;
    parts::note(write, id, "started", None, &[("order", &row.number)])?;
    fill(write, id, &order, request)?;
    Ok(id)
}

/// Puts the pieces of an order into a case, and the delivery that a withdrawal from all of it brings back.
pub(super) fn fill(
    write: &mut Write<'_>,
    id: ReturnId,
    order: &Order,
    request: &StartReturnRequest,
) -> Result<(), Problem> {
    add_items(write, id, order, request)?;
    if request.track == Track::Withdrawal && is_whole(order, request) {
        let mut case = store::get(write.connection(), id)?;
        case.shipping = order.totals.shipping.minor.min(storefronts::left_of(order).minor);
        store::set_charges(write, &case)?;
    }
    Ok(())
}

fn add_items(write: &mut Write<'_>, id: ReturnId, order: &Order, request: &StartReturnRequest) -> Result<(), Problem> {
    for item in wanted_items(write.connection(), order, request)? {
        parts::insert_item(write, id, &item)?;
    }
    Ok(())
}

/// Refuses what could not begin, before anything of it is written.
///
/// # Errors
/// As [`start`].
pub(super) fn check(connection: &Connection, request: &StartReturnRequest) -> Result<(), Problem> {
    let (_, order) = storefronts::order_of(connection, request.order_id)?;
    wanted_items(connection, &order, request).map(|_| ())
}

fn wanted_items(
    connection: &Connection,
    order: &Order,
    request: &StartReturnRequest,
) -> Result<Vec<parts::NewItem>, Problem> {
    let held = parts::held(connection, request.order_id)?;
    let mut items = Vec::new();
    for wanted in request.lines.iter().filter(|line| line.quantity != 0) {
        let is_doubled = request.lines.iter().filter(|other| other.line == wanted.line).count() > 1;
        let line = order.lines.iter().find(|line| line.id == wanted.line);
        let line = line.filter(|_| !is_doubled).ok_or_else(|| Problem::refused("return-line-unknown"))?;
        let available = available(line, &held);
        if !(1..=available).contains(&wanted.quantity) {
            let problem = Problem::refused("return-pieces").with("item", &line.title);
            return Err(problem.with("count", available));
        }
        items.push(item_of(line, available, wanted, request.track));
    }
    if items.is_empty() { Err(Problem::refused("return-empty")) } else { Ok(items) }
}

fn item_of(line: &OrderLine, available: i64, wanted: &StartLine, track: Track) -> parts::NewItem {
    let text = |text: &str| text.trim().chars().take(LONGEST).collect::<String>();
    // A statutory refund is not hidden behind other offers.
    let wish = wanted.outcome.filter(|_| track != Track::Withdrawal).unwrap_or(Outcome::Refund);
    let value: Money = share(line.total, line.quantity, line.quantity - available, wanted.quantity);
    parts::NewItem {
        line: line.id.clone(),
        title: line.title.clone(),
        sku: line.sku.clone(),
        options: options_of(line),
        picture: line.picture.clone(),
        quantity: wanted.quantity,
        reason: wanted.reason,
        comment: text(&wanted.comment),
        outcome: wish,
        instead: text(&wanted.instead),
        value: value.minor,
        condition: wanted.condition,
    }
}

/// True where everything that was bought comes back at once.
fn is_whole(order: &Order, request: &StartReturnRequest) -> bool {
    order.lines.iter().all(|line| {
        let wanted = request.lines.iter().find(|wanted| wanted.line == line.id);
        line.quantity == 0 || wanted.is_some_and(|wanted| wanted.quantity == line.quantity)
    })
}

/// Where the consumer lives, whose calendar counts: the country of the parcel, the time zone that is known of them.
pub(super) fn place_of(
    connection: &Connection,
    order: Option<&Order>,
    customer: Option<CustomerId>,
) -> Result<Place, Problem> {
    let countries = order.map(|order| [&order.shipping.country, &order.billing.country]);
    let known = countries.into_iter().flatten().find(|country| !country.is_empty());
    let country = known.map(|country| country.to_uppercase());
    let zone = match customer {
        Some(customer) => customers::get(connection, customer)?.zone,
        None => None,
    };
    let zone = zone.and_then(|name| TimeZone::get(&name).ok()).unwrap_or_else(TimeZone::system);
    Ok(Place { country: country.unwrap_or_default(), zone })
}

/// The end of the last day, as a moment that still belongs to it.
pub(super) const fn last_moment(deadline: &Deadline) -> Timestamp {
    Timestamp::from_millisecond(deadline.ends_at.as_millisecond().saturating_sub(1))
}
