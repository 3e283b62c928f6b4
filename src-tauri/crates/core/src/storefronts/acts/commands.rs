//! The commands of deeds in shops.

use super::model::ActState;
use super::wire::{
    ActDetail, ActItem, ActOptions, ActRequest, ActSwitches, ActsRequest, ConfirmActRequest, DeclineActRequest,
    ProposeActRequest, ResolveActRequest, SwitchActRequest, SwitchesRequest, UndoActRequest, WaitingActs,
};
use super::{carry, decide, options, propose, store, switches};
use crate::customers;
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::storefronts::store::orders;
use crate::storefronts::wire::OrderRequest;
use comptoir_kernel::Problem;
use std::sync::Arc;

const USUAL: u32 = 50;
const MOST: u32 = 500;

pub(in crate::storefronts) fn commands() -> Vec<Command> {
    vec![
        Command::waiting("storefronts.act_options", "what may be done with an order now, read anew", act_options),
        Command::waiting("storefronts.carry_out", "do in the shops what is due, now", carry_out),
        Command::waiting("storefronts.switch_act", "let a kind of deed be done in a shop, or not", switch_act),
        Command::new("storefronts.act_switches", "which deeds may be done in a shop", act_switches),
        Command::new("storefronts.acts", "deeds upon orders, the newest first", acts),
        Command::new("storefronts.act", "one deed with what became of it", act),
        Command::new("storefronts.waiting_acts", "deeds that somebody has to look at", waiting_acts),
        Command::new("storefronts.propose_act", "a deed in a shop: done soon, or after an owner approves", propose_act),
        Command::new("storefronts.approve_act", "let a proposed deed go ahead", approve_act),
        Command::new("storefronts.decline_act", "refuse a proposed deed, with the reason", decline_act),
        Command::new("storefronts.withdraw_act", "take a deed back before it has begun", withdraw_act),
        Command::new("storefronts.confirm_act", "confirm a deed anew whose order has changed", confirm_act),
        Command::new("storefronts.resolve_act", "say what was found in the shop", resolve_act),
        Command::new("storefronts.undo_act", "take back what was done in the shop", undo_act),
    ]
}

async fn act_options(desk: Arc<Desk>, caller: Caller, request: OrderRequest) -> Result<ActOptions, Problem> {
    options::options(desk, caller, request.id).await
}

async fn carry_out(desk: Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    carry::carry_out(&desk).await?;
    Ok(Done {})
}

async fn switch_act(desk: Arc<Desk>, caller: Caller, request: SwitchActRequest) -> Result<ActSwitches, Problem> {
    switches::switch(desk, caller, request).await
}

fn act_switches(desk: &Arc<Desk>, _: Caller, request: SwitchesRequest) -> Result<ActSwitches, Problem> {
    desk.read(|connection| switches::show(connection, request.store_id))
}

fn acts(desk: &Arc<Desk>, _: Caller, request: ActsRequest) -> Result<Vec<ActItem>, Problem> {
    let limit = request.limit.unwrap_or(USUAL).clamp(1, MOST);
    desk.read(|connection| {
        if let Some(id) = request.order_id {
            return store::newest(connection, Some(&[id]), limit);
        }
        let Some(customer) = request.customer_id else { return store::newest(connection, None, limit) };
        let reach = customers::reach_of(connection, customer)?;
        let ids = orders::of_customer(connection, customer, &reach.addresses, &reach.phone_keys)?;
        store::newest(connection, Some(&ids), limit)
    })
}

fn act(desk: &Arc<Desk>, _: Caller, request: ActRequest) -> Result<ActDetail, Problem> {
    desk.read(|connection| {
        Ok(ActDetail { item: store::get(connection, request.id)?, events: store::events(connection, request.id)? })
    })
}

fn waiting_acts(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<WaitingActs, Problem> {
    desk.read(|connection| {
        Ok(WaitingActs {
            proposed: store::in_state(connection, ActState::Proposed)?,
            unknown: store::in_state(connection, ActState::Unknown)?,
            changed: store::in_state(connection, ActState::Changed)?,
        })
    })
}

fn propose_act(desk: &Arc<Desk>, caller: Caller, request: ProposeActRequest) -> Result<ActItem, Problem> {
    propose::propose(desk, caller, &request)
}

fn approve_act(desk: &Arc<Desk>, caller: Caller, request: ActRequest) -> Result<ActItem, Problem> {
    decide::approve(desk, caller, request.id)
}

fn decline_act(desk: &Arc<Desk>, caller: Caller, request: DeclineActRequest) -> Result<ActItem, Problem> {
    decide::decline(desk, caller, &request)
}

fn withdraw_act(desk: &Arc<Desk>, caller: Caller, request: ActRequest) -> Result<ActItem, Problem> {
    decide::withdraw(desk, caller, request.id)
}

fn confirm_act(desk: &Arc<Desk>, caller: Caller, request: ConfirmActRequest) -> Result<ActItem, Problem> {
    decide::confirm(desk, caller, &request)
}

fn resolve_act(desk: &Arc<Desk>, caller: Caller, request: ResolveActRequest) -> Result<ActItem, Problem> {
    decide::resolve(desk, caller, &request)
}

fn undo_act(desk: &Arc<Desk>, caller: Caller, request: UndoActRequest) -> Result<ActItem, Problem> {
    propose::undo(desk, caller, &request)
}
