//! Wishes: what is checked before a deed is kept, and whether it may go ahead or waits for an owner.

use super::check::check;
use super::model::{self, Figures, WaitReason, beyond, given, is_exclusive, is_of_review, kind_of};
use super::store::{self, New};
use super::wire::{ActItem, ActResult, ProposeActRequest, UndoActRequest};
use super::{lines, model::ActState};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::desk::write::Write;
use crate::storefronts::model::StoreState;
use crate::storefronts::store as stores;
use crate::storefronts::store::{orders, reviews};
use crate::{agents, settings};
use comptoir_connectors::shops::model::{Ability, Act, Order, RemoteId};
use comptoir_kernel::{ActId, AgentId, ConversationId, Kind, Money, OrderId, Problem, ReviewId, StoreId, Timestamp};
use comptoir_store::rusqlite::Connection;

/// A deed that somebody wants, with what it is about.
struct Wish<'a> {
    uid: &'a str,
    order: Option<OrderId>,
    review: Option<ReviewId>,
    store: Option<StoreId>,
    conversation: Option<ConversationId>,
    act: &'a Act,
    basis: Option<&'a Figures>,
    undoes: Option<ActId>,
}

/// # Errors
/// `act-off`, `act-not-possible`, `act-changed`, `act-under-way`, `store-paused`, and what [`check`] refuses.
pub(super) fn propose(desk: &Desk, caller: Caller, request: &ProposeActRequest) -> Result<ActItem, Problem> {
    if matches!(request.act, Act::TakeBack { .. } | Act::Return { .. }) {
        // What there is to take back is known from the deed itself, and where a return is led from its case.
        return Err(Problem::refused("request-invalid").with("detail", "act"));
    }
    let wish = Wish {
        uid: &request.uid,
        order: request.order_id,
        review: request.review_id,
        store: request.store_id,
        conversation: request.conversation_id,
        act: &request.act,
        basis: request.basis.as_ref(),
        undoes: None,
    };
    let item = desk.write("storefronts.propose_act", Some(caller.agent), |write| add(write, caller.agent, &wish))?;
    desk.acts_bell.notify_one();
    Ok(item)
}

/// Proposes a deed within a transaction of somebody who wrote its mark down before. Whoever asks rings the bell afterwards.
///
/// # Errors
/// As [`propose`].
pub(in crate::storefronts) fn ask_for(
    write: &mut Write<'_>,
    who: AgentId,
    mark: &str,
    order: OrderId,
    conversation: Option<ConversationId>,
    act: &Act,
) -> Result<ActItem, Problem> {
    // A code is not a deed upon the order, though it is for whoever ordered.
    let (store, order) = match act {
        Act::Discount(_) => (Some(orders::row(write.connection(), order)?.store_id), None),
        _ => (None, Some(order)),
    };
    let wish = Wish { uid: mark, order, review: None, store, conversation, act, basis: None, undoes: None };
    add(write, who, &wish)
}

/// Whether the owner has switched such deeds on and the platform can do them.
pub(in crate::storefronts) fn is_ready(connection: &Connection, id: StoreId, act: &Act) -> Result<bool, Problem> {
    if !model::is_known(stores::get(connection, id)?.platform, act) {
        return Ok(false);
    }
    match ready(connection, id, kind_of(act)) {
        Ok(()) => Ok(true),
        // A pause is over some day: the deed waits for it as one that did not go through.
        Err(problem) if problem.code == "store-paused" => Ok(true),
        Err(problem) if problem.kind == Kind::Refused => Ok(false),
        Err(problem) => Err(problem),
    }
}

/// Whether nothing that moves money or goods is under way upon an order.
pub(in crate::storefronts) fn is_free(connection: &Connection, order: OrderId) -> Result<bool, Problem> {
    Ok(!store::open_of(connection, order)?.iter().any(|other| is_exclusive(&other.act)))
}

/// Proposes what takes a deed back.
///
/// # Errors
/// `act-not-undoable`, and what [`propose`] refuses.
pub(super) fn undo(desk: &Desk, caller: Caller, request: &UndoActRequest) -> Result<ActItem, Problem> {
    let item = desk.write("storefronts.undo_act", Some(caller.agent), |write| {
        let same = store::find_by_uid(write.connection(), &request.uid)?;
        if let Some(same) = same.filter(|item| item.undoes == Some(request.id)) {
            return Ok(same);
        }
        let known = store::whole(write.connection(), request.id)?;
        let inverse = known.inverse.filter(|_| known.item.may_undo);
        let mut act = inverse.ok_or_else(|| Problem::refused("act-not-undoable"))?;
        if let Act::TakeBack { made, .. } = &mut act {
            *made = known.item.result.clone().map(ActResult::into_done);
        }
        let wish = Wish {
            uid: &request.uid,
            order: known.item.order_id,
            review: known.item.review_id,
            store: Some(known.item.store_id),
            conversation: known.item.conversation_id,
            act: &act,
            basis: None,
            undoes: Some(known.item.id),
        };
        add(write, caller.agent, &wish)
    })?;
    desk.acts_bell.notify_one();
    Ok(item)
}

fn add(write: &mut Write<'_>, me: AgentId, wish: &Wish<'_>) -> Result<ActItem, Problem> {
    model::check_uid(wish.uid)?;
    if let Some(known) = store::find_by_uid(write.connection(), wish.uid)? {
        // The same wish again: a key pressed twice, or an answer that was lost on its way to the window.
        let is_same = known.act == *wish.act && known.order_id == wish.order && known.review_id == wish.review;
        return if is_same { Ok(known) } else { Err(Problem::refused("request-invalid").with("detail", "uid")) };
    }
    let found = wish.order.map(|id| orders::get(write.connection(), id)).transpose()?;
    if found.as_ref().is_some_and(|(row, ..)| row.gone_at.is_some()) {
        return Err(Problem::absent("shop-not-found"));
    }
    let kind = kind_of(wish.act);
    let review = wish.review.filter(|_| is_of_review(kind));
    let review = review.map(|id| reviews::get(write.connection(), id)).transpose()?;
    if is_of_review(kind) && review.is_none() {
        return Err(Problem::refused("act-incomplete").with("what", "review"));
    }
    let store_id = found.as_ref().map(|(row, ..)| row.store_id);
    let store_id = store_id.or(review.as_ref().map(|review| review.store)).or(wish.store);
    let store_id = store_id.ok_or_else(|| Problem::absent("store-absent"))?;
    ready(write.connection(), store_id, kind)?;
    let order = found.as_ref().map(|(_, order, _)| order);
    check(wish.act, order, write.now)?;
    if let Some(id) = wish.order {
        alone(write.connection(), id, wish.act)?;
    }
    let seen = seen(order, wish.basis, kind)?;
    let given = given(wish.act, order);
    let waits = waits(write.connection(), me, wish.act, given, write.now)?;
    let new = New {
        uid: wish.uid,
        store: store_id,
        order: found.map(|(row, _, remote): (_, Order, RemoteId)| (row.id, remote, row.number)),
        review: review.map(|review| review.id),
        conversation: wish.conversation,
        kind,
        act: wish.act,
        given,
        seen,
        waits,
        undoes: wish.undoes,
    };
    let id = store::insert(write, me, &new)?;
    let item = store::get(write.connection(), id)?;
    if waits.is_some() {
        lines::tell(write, &item, Some(me), lines::event_of(ActState::Proposed), &[])?;
        store::tell(write, &item);
    } else {
        go_ahead(write, &item, me, None, given)?;
    }
    store::get(write.connection(), id)
}

/// Confirms a deed: it is done once the time for taking it back is over.
pub(super) fn go_ahead(
    write: &mut Write<'_>,
    item: &ActItem,
    by: AgentId,
    seen: Option<&Figures>,
    given: Option<Money>,
) -> Result<(), Problem> {
    let seconds = settings::get(write.connection())?.undo_send_seconds;
    let due = write.now.plus_seconds(i64::from(seconds));
    store::confirm(write, item, by, seen, given, due)?;
    lines::tell(write, item, Some(by), lines::event_of(ActState::Confirmed), &[])
}

/// Whether the owner has switched the kind on, and the store can be asked.
pub(super) fn ready(connection: &Connection, id: StoreId, kind: Ability) -> Result<(), Problem> {
    let store = stores::get(connection, id)?;
    if !store::switches(connection, id)?.contains(&kind) {
        return Err(Problem::refused("act-off").with("store", &store.name));
    }
    if store.state == StoreState::Paused {
        return Err(Problem::refused("store-paused").with("store", &store.name));
    }
    if store.probe.is_some_and(|probe| !probe.can.contains(&kind)) {
        return Err(Problem::refused("act-not-possible"));
    }
    Ok(())
}

/// Money and goods of one order move one after the other.
fn alone(connection: &Connection, order: OrderId, act: &Act) -> Result<(), Problem> {
    let open = store::open_of(connection, order)?;
    if is_exclusive(act) && open.iter().any(|other| is_exclusive(&other.act)) {
        return Err(Problem::refused("act-under-way"));
    }
    Ok(())
}

/// What the person saw, if the order still is what they saw.
pub(super) fn seen(order: Option<&Order>, basis: Option<&Figures>, kind: Ability) -> Result<Option<Figures>, Problem> {
    let Some(now) = order.map(Figures::of) else { return Ok(None) };
    match basis {
        Some(basis) if !basis.differences(&now, kind).is_empty() => Err(Problem::refused("act-changed")),
        _ => Ok(Some(now)),
    }
}

/// Why somebody has to ask an owner; none when they need not.
pub(super) fn waits(
    connection: &Connection,
    who: AgentId,
    act: &Act,
    given: Option<Money>,
    now: Timestamp,
) -> Result<Option<WaitReason>, Problem> {
    if !agents::get(connection, who)?.role.may_send() {
        return Ok(Some(WaitReason::Role));
    }
    let today = match given {
        Some(given) => store::given_since(connection, who, given.currency, day_began(now))?,
        None => 0,
    };
    Ok(beyond(act, given, &agents::limits(connection, who)?, today))
}

/// The midnight before, on the calendar of this computer.
pub(super) fn day_began(now: Timestamp) -> Timestamp {
    let moment = jiff::Timestamp::from_millisecond(now.as_millisecond()).unwrap_or_default();
    let midnight = moment.to_zoned(jiff::tz::TimeZone::system()).start_of_day();
    midnight.map_or(now, |midnight| Timestamp::from_millisecond(midnight.timestamp().as_millisecond()))
}
