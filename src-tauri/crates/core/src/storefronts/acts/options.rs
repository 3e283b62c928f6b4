//! What may be done with an order now, for whoever asks.

use super::model::{Figures, KINDS, is_exclusive, is_of_review, left};
use super::propose::day_began;
use super::store;
use super::wire::{ActChoice, ActItem, ActOptions, ChoiceState, LeftOfLimits};
use crate::agents::{self, Amount};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::storefronts::wire::OrderDetail;
use crate::storefronts::{orders, store as stores};
use comptoir_connectors::shops::model::{Ability, FulfilmentState, Order, OrderState};
use comptoir_kernel::{AgentId, Currency, OrderId, Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

/// Reads the order anew first; where the shop is silent, as it is known.
pub(super) async fn options(desk: Arc<Desk>, caller: Caller, id: OrderId) -> Result<ActOptions, Problem> {
    let detail = orders::refresh(Arc::clone(&desk), id).await?;
    let now = desk.now();
    desk.read(|connection| of(connection, caller.agent, detail, now))
}

fn of(connection: &Connection, me: AgentId, detail: OrderDetail, now: Timestamp) -> Result<ActOptions, Problem> {
    let store = stores::get(connection, detail.row.store_id)?;
    let on = store::switches(connection, store.id)?;
    let open = store::open_of(connection, detail.row.id)?;
    let can = store.probe.map(|probe| probe.can);
    let choice = |kind: &Ability| {
        let state = if !can.as_ref().is_none_or(|can| can.contains(kind)) {
            ChoiceState::Impossible
        } else if !on.contains(kind) {
            ChoiceState::Off
        } else {
            now_state(*kind, &detail.order, &open)
        };
        ActChoice { kind: *kind, state }
    };
    let known = |value: bool| detail.order.payments.iter().any(|payment| payment.can_refund == Some(value));
    Ok(ActOptions {
        basis: Figures::of(&detail.order),
        choices: KINDS.iter().filter(|kind| !is_of_review(**kind) && **kind != Ability::Return).map(choice).collect(),
        left: left(&detail.order),
        can_refund: if known(true) { Some(true) } else { known(false).then_some(false) },
        only_proposes: !agents::get(connection, me)?.role.may_send(),
        limits: limits(connection, me, detail.order.currency, now)?,
        open,
        detail,
    })
}

fn now_state(kind: Ability, order: &Order, open: &[ActItem]) -> ChoiceState {
    let is_over = matches!(order.state, OrderState::Cancelled | OrderState::Trashed);
    let is_sent = order.fulfilment != FulfilmentState::Unfulfilled;
    let has_pieces = order.lines.iter().any(|line| line.shipped < line.quantity);
    let fits = match kind {
        Ability::Refund => left(order).minor > 0,
        Ability::Cancel => !is_over,
        Ability::EditAddress => !is_over && !is_sent,
        Ability::Fulfil => !is_over && has_pieces && order.fulfilment != FulfilmentState::Fulfilled,
        Ability::Duplicate => !order.lines.is_empty(),
        _ => true,
    };
    let moves = matches!(kind, Ability::Refund | Ability::Cancel | Ability::Duplicate | Ability::Fulfil);
    if !fits {
        ChoiceState::NotNow
    } else if moves && open.iter().any(|item| is_exclusive(&item.act)) {
        ChoiceState::Busy
    } else {
        ChoiceState::Ready
    }
}

fn limits(connection: &Connection, me: AgentId, currency: Currency, now: Timestamp) -> Result<LeftOfLimits, Problem> {
    let limits = agents::limits(connection, me)?;
    let given = store::given_since(connection, me, currency, day_began(now))?;
    let left = |most: Amount| {
        // Nobody can compare with another currency: that much is nothing.
        let minor = if most.currency == currency.code() { most.minor.saturating_sub(given).max(0) } else { 0 };
        Amount { minor, currency: currency.code().to_owned() }
    };
    Ok(LeftOfLimits {
        refund: limits.refund,
        today: limits.refund_day.map(left),
        discount_percent: limits.discount_percent,
        discount: limits.discount,
    })
}
