//! The commands about the parcels of a case.

use super::carriers;
use super::wire::{Carriers, CarriersRequest, OneParcelRequest, ParcelFateRequest, ParcelRequest};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::returns::wire::ReturnDetail;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![
        Command::new("returns.set_parcel", "enter a parcel that comes back, or change one", set_parcel),
        Command::new("returns.remove_parcel", "take a parcel out that was entered by mistake", remove_parcel),
        Command::new("returns.set_parcel_fate", "whether a parcel is under way, here or lost", set_parcel_fate),
        Command::new("returns.carriers", "carriers that are known, and whose numbers look like one", find_carriers),
    ]
}

fn set_parcel(desk: &Arc<Desk>, caller: Caller, request: ParcelRequest) -> Result<ReturnDetail, Problem> {
    super::set(desk, caller, &request)
}

fn remove_parcel(desk: &Arc<Desk>, caller: Caller, request: OneParcelRequest) -> Result<ReturnDetail, Problem> {
    super::remove(desk, caller, request.id)
}

fn set_parcel_fate(desk: &Arc<Desk>, caller: Caller, request: ParcelFateRequest) -> Result<ReturnDetail, Problem> {
    super::set_fate(desk, caller, request.id, request.fate)
}

fn find_carriers(_: &Arc<Desk>, _: Caller, request: CarriersRequest) -> Result<Carriers, Problem> {
    let own = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    Ok(Carriers { names: own(carriers::names()), guessed: own(carriers::guess(&request.tracking)) })
}
