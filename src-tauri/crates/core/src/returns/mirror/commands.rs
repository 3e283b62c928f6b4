//! The commands about the shop's own returns.

use super::store::Mirror;
use super::wire::{RefusedRequest, SeeToRequest, is_open, refused};
use super::{go_on, store};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::write::Write;
use crate::returns::detail;
use crate::returns::model::MirrorState;
use crate::returns::wire::{ReturnDetail, ReturnRequest};
use crate::storefronts;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![
        Command::new("returns.tell_shop", "lead the shop's own return to where the case stands, once more", tell_shop),
        Command::new("returns.leave_shop", "the shop's own return may stand elsewhere than the case", leave_shop),
        Command::new("returns.refused_requests", "requests in shops that could not become returns", requests),
        Command::new("returns.see_to_request", "somebody has seen to a request that could not become a return", see_to),
    ]
}

/// # Errors
/// `return-mirror-absent`, `act-under-way` while the shop is being asked, `act-off` where nobody has switched it on.
fn tell_shop(desk: &Arc<Desk>, caller: Caller, request: ReturnRequest) -> Result<ReturnDetail, Problem> {
    let answer = desk.write("returns.tell_shop", Some(caller.agent), |write| {
        let mut mirror = at_rest(write, &request)?;
        // What somebody did there by hand and the case does not want is not there for this.
        (mirror.asked, mirror.left_as) = (None, None);
        let name = storefronts::name_of(write.connection(), mirror.store)?;
        go_on(write, mirror)?;
        match store::find(write.connection(), request.id)? {
            Some(Mirror { state: MirrorState::Off, .. }) => Err(Problem::refused("act-off").with("store", name)),
            _ => detail::detail(write.connection(), request.id),
        }
    })?;
    desk.acts_bell.notify_one();
    Ok(answer)
}

/// # Errors
/// `return-mirror-absent`, `act-under-way` while the shop is being asked.
fn leave_shop(desk: &Arc<Desk>, caller: Caller, request: ReturnRequest) -> Result<ReturnDetail, Problem> {
    desk.write("returns.leave_shop", Some(caller.agent), |write| {
        let mut mirror = at_rest(write, &request)?;
        mirror.leave();
        store::save(write, &mirror)?;
        detail::detail(write.connection(), request.id)
    })
}

fn at_rest(write: &Write<'_>, request: &ReturnRequest) -> Result<Mirror, Problem> {
    let found = store::find(write.connection(), request.id)?;
    let mirror = found.ok_or_else(|| Problem::absent("return-mirror-absent"))?;
    if is_open(&mirror) { Ok(mirror) } else { Err(Problem::refused("act-under-way")) }
}

fn requests(desk: &Arc<Desk>, _: Caller, _: Nothing) -> Result<Vec<RefusedRequest>, Problem> {
    desk.read(refused)
}

fn see_to(desk: &Arc<Desk>, caller: Caller, request: SeeToRequest) -> Result<Done, Problem> {
    desk.write("returns.see_to_request", Some(caller.agent), |write| storefronts::see_to_return(write, request.id))?;
    Ok(Done {})
}
