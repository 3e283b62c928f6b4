//! The commands about letters of returns.

use super::case::{self, ReturnLetter, ReturnLetterRequest};
use super::{deeds, page};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::returns) fn commands() -> Vec<Command> {
    let mut commands = vec![Command::new(
        "returns.letter",
        "what the customer of a return would read, in their language and form of address",
        letter,
    )];
    commands.extend(deeds::commands());
    commands.extend(page::commands());
    commands
}

fn letter(desk: &Arc<Desk>, caller: Caller, request: ReturnLetterRequest) -> Result<ReturnLetter, Problem> {
    desk.read(|connection| case::write(connection, caller.agent, &request))
}
