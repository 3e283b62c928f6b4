//! The commands upon a customer with all conversations.

use super::wire::{ErasePreview, MergeCustomersAnswer, MergeCustomersRequest, TimelineAnswer, TimelineRequest};
use super::{erase, merge};
use crate::customers;
use crate::customers::wire::{CustomerRequest, MergePreview};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done};
use crate::inbox::rows;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.timeline", "a customer's conversations across all channels, the newest first", timeline),
        Command::new("inbox.preview_merge", "what would become of two customers, and what would be dropped", preview),
        Command::new("inbox.preview_erase", "how much erasing a customer would remove", preview_erase),
        Command::new("inbox.erase_customer", "remove a customer with every trace; cannot be undone", erase_customer),
        Command::new("inbox.merge_customers", "make one customer of two, with all conversations", merge_customers),
    ]
}

fn timeline(desk: &Arc<Desk>, _: Caller, request: TimelineRequest) -> Result<TimelineAnswer, Problem> {
    desk.read(|connection| {
        customers::get(connection, request.id)?;
        let (rows, next) = rows::timeline(connection, request.id, request.after.as_deref())?;
        Ok(TimelineAnswer { rows, next })
    })
}

fn preview(desk: &Arc<Desk>, _: Caller, request: MergeCustomersRequest) -> Result<MergePreview, Problem> {
    desk.read(|connection| customers::preview(connection, request.survivor_id, request.absorbed_id))
}

fn merge_customers(
    desk: &Arc<Desk>,
    caller: Caller,
    request: MergeCustomersRequest,
) -> Result<MergeCustomersAnswer, Problem> {
    desk.write("inbox.merge_customers", Some(caller.agent), |write| merge::merge(write, caller.agent, request))
}

fn preview_erase(desk: &Arc<Desk>, _: Caller, request: CustomerRequest) -> Result<ErasePreview, Problem> {
    erase::preview(desk, request.id)
}

fn erase_customer(desk: &Arc<Desk>, caller: Caller, request: CustomerRequest) -> Result<Done, Problem> {
    erase::erase_for_good(desk, caller.agent, request.id)?;
    Ok(Done {})
}
