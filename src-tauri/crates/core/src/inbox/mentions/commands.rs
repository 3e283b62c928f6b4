//! The commands of mentions, following and handing over.

use super::deeds;
use super::wire::{FollowRequest, HandOverRequest};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done};
use crate::inbox::deed::deed;
use crate::inbox::wire::{ConversationRequest, DeedAnswer};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.follow", "follow conversations, or follow them no longer", follow),
        Command::new("inbox.hand_over", "give conversations to a colleague, with a note for them", hand_over),
        Command::new("inbox.see_mentions", "note that I have looked at what names me", see),
    ]
}

fn follow(desk: &Arc<Desk>, caller: Caller, request: FollowRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.follow", |write| deeds::set_following(write, caller.agent, &request))
}

fn hand_over(desk: &Arc<Desk>, caller: Caller, request: HandOverRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.hand_over", |write| deeds::hand_over(write, caller.agent, &request))
}

fn see(desk: &Arc<Desk>, caller: Caller, request: ConversationRequest) -> Result<Done, Problem> {
    desk.write("inbox.see_mentions", Some(caller.agent), |write| deeds::see(write, caller.agent, request.id))?;
    Ok(Done {})
}
