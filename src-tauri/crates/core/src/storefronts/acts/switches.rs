//! What the owner has switched on in a store, and what its key allows.

use super::model::KINDS;
use super::store;
use super::wire::{ActSwitch, ActSwitches, SwitchActRequest};
use crate::desk::contract::{Caller, WireProblem};
use crate::desk::{Desk, Topic};
use crate::storefronts::problems::shop_problem;
use crate::storefronts::{connect, store as stores};
use comptoir_connectors::shops::model::{Ability, Lack};
use comptoir_kernel::{Problem, StoreId};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

pub(in crate::storefronts) fn switched_on(connection: &Connection, id: StoreId) -> Result<Vec<Ability>, Problem> {
    store::switches(connection, id)
}

/// The switches as of the last look at the shop.
pub(super) fn show(connection: &Connection, id: StoreId) -> Result<ActSwitches, Problem> {
    let on = store::switches(connection, id)?;
    let probe = stores::get(connection, id)?.probe;
    let can = probe.as_ref().map(|probe| probe.can.clone()).unwrap_or_default();
    let switch = |kind: &Ability| ActSwitch { kind: *kind, is_on: on.contains(kind), is_possible: can.contains(kind) };
    let is_about_deeds = |lack: &Lack| match lack {
        Lack::WriteAccess => true,
        Lack::Scope { scope } => scope.starts_with("write"),
        Lack::Route { ability } => KINDS.contains(ability),
        _ => false,
    };
    let lacks = probe.map(|probe| probe.lacks).unwrap_or_default().into_iter().filter(is_about_deeds);
    Ok(ActSwitches {
        store_id: id,
        switches: KINDS.iter().map(switch).collect(),
        lacks: lacks.collect(),
        trouble: None,
    })
}

/// Switches one kind on or off. Before it is on, the shop is asked whether the key may: what is missing is named in the
/// answer, and the switch stays off.
pub(super) async fn switch(desk: Arc<Desk>, caller: Caller, request: SwitchActRequest) -> Result<ActSwitches, Problem> {
    let SwitchActRequest { store_id, kind, is_on } = request;
    if !KINDS.contains(&kind) {
        return Err(Problem::refused("act-not-possible"));
    }
    let mut wanted = desk.read(|connection| store::switches(connection, store_id))?;
    wanted.retain(|known| *known != kind);
    let mut probe = None;
    if is_on {
        wanted.push(kind);
        let shop = connect::open_wanting(&desk, store_id, wanted.clone())?;
        match shop.probe().await {
            Ok(found) if found.can.contains(&kind) => probe = Some(found),
            Ok(found) => {
                wanted.retain(|known| *known != kind);
                probe = Some(found);
            }
            Err(error) => {
                let mut shown = desk.read(|connection| show(connection, store_id))?;
                shown.trouble = Some(WireProblem::from(&shop_problem(error)));
                return Ok(shown);
            }
        }
    }
    desk.write("storefronts.switch_act", Some(caller.agent), |write| {
        if let Some(probe) = &probe {
            stores::set_probe(write.connection(), store_id, probe)?;
        }
        store::put_switches(write.connection(), store_id, &wanted)?;
        write.changed(Topic::Storefronts, store_id.0);
        show(write.connection(), store_id)
    })
}
