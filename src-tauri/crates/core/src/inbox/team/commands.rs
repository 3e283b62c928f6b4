//! The commands of the work among colleagues.

use super::wire::{AgentLeavesRequest, HandedOnAnswer, ReassignRequest, RequestReviewRequest, WorkloadAnswer};
use super::{leave, review, workload};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Nothing};
use crate::inbox::wire::DeedAnswer;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.workload", "how much everybody has to do, and has done", show_workload),
        Command::new("inbox.reassign", "hand somebody's conversations on to somebody else", reassign),
        Command::new("inbox.agent_leaves", "somebody works here no more; their conversations are handed on", leaves),
        Command::new("inbox.request_review", "hand a draft to somebody who sends", request_review),
    ]
}

fn show_workload(desk: &Arc<Desk>, _: Caller, _: Nothing) -> Result<WorkloadAnswer, Problem> {
    desk.read(|connection| workload::show(connection, desk.now()))
}

fn reassign(desk: &Arc<Desk>, caller: Caller, request: ReassignRequest) -> Result<HandedOnAnswer, Problem> {
    desk.write("inbox.reassign", Some(caller.agent), |write| leave::reassign(write, caller.agent, &request))
}

fn leaves(desk: &Arc<Desk>, caller: Caller, request: AgentLeavesRequest) -> Result<HandedOnAnswer, Problem> {
    desk.write("inbox.agent_leaves", Some(caller.agent), |write| leave::leave(write, caller.agent, &request))
}

fn request_review(desk: &Arc<Desk>, caller: Caller, request: RequestReviewRequest) -> Result<DeedAnswer, Problem> {
    let undo_id =
        desk.write("inbox.request_review", Some(caller.agent), |write| review::request(write, caller.agent, &request))?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}
