//! Commands of what stands out.

use super::read;
use super::wire::{SignalsAnswer, SignalsRequest};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::returns::store;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::returns) fn commands() -> Vec<Command> {
    vec![Command::new("returns.signals", "what stands out about the returns of a customer, in numbers", signals)]
}

fn signals(desk: &Arc<Desk>, _: Caller, request: SignalsRequest) -> Result<SignalsAnswer, Problem> {
    desk.read(|connection| {
        let row = request.return_id.map(|id| store::row(connection, id)).transpose()?;
        let customer = request.customer_id.or_else(|| row.as_ref().and_then(|row| row.customer_id));
        read::of(connection, customer, row.and_then(|row| row.order_id), desk.now())
    })
}
