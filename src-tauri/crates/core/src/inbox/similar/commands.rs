//! The command that looks for earlier answers.

use super::find;
use super::wire::{SimilarAnswer, SimilarRequest};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![Command::new("inbox.similar", "how questions like this one were answered before", similar)]
}

fn similar(desk: &Arc<Desk>, _: Caller, request: SimilarRequest) -> Result<SimilarAnswer, Problem> {
    desk.read(|connection| find::similar(connection, desk.now(), &request))
}
