//! The commands of joining.

use super::wire::{
    ConversationMergePreview, LinkConversationsRequest, MergeConversationsRequest, MoveMessageRequest, SplitPreview,
    SplitRequest, UnmergePreview, UnmergeRequest, UseDraftRequest,
};
use super::{links, merge, part, preview, split};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::inbox::deed::deed;
use crate::inbox::wire::{DeedAnswer, Draft, MessageRequest, SplitAnswer};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.preview_merge_conversations", "what would come of conversations", preview_merge),
        Command::new("inbox.merge_conversations", "make one conversation of several", merge_conversations),
        Command::new("inbox.preview_unmerge", "what parting a merged conversation would give back", preview_unmerge),
        Command::new("inbox.unmerge", "take a merged conversation out again, at any time", unmerge),
        Command::new("inbox.preview_split", "how many messages splitting would take along", preview_split),
        Command::new("inbox.split", "give a message, and what follows, its own conversation", split_off),
        Command::new("inbox.move_message", "file a message in another conversation", move_message),
        Command::new("inbox.link", "say that two conversations belong together", link),
        Command::new("inbox.unlink", "say that two conversations no longer belong together", unlink),
        Command::new("inbox.use_draft", "give a draft that waits its place in the conversation", use_draft),
    ]
}

fn preview_merge(
    desk: &Arc<Desk>,
    _: Caller,
    request: MergeConversationsRequest,
) -> Result<ConversationMergePreview, Problem> {
    desk.read(|connection| preview::preview(connection, &request))
}

fn merge_conversations(
    desk: &Arc<Desk>,
    caller: Caller,
    request: MergeConversationsRequest,
) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.merge_conversations", |write| merge::merge(write, caller.agent, &request))
}

fn preview_unmerge(desk: &Arc<Desk>, _: Caller, request: UnmergeRequest) -> Result<UnmergePreview, Problem> {
    desk.read(|connection| part::preview(connection, request.id))
}

fn unmerge(desk: &Arc<Desk>, caller: Caller, request: UnmergeRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.unmerge", |write| part::unmerge(write, caller.agent, request.id))
}

fn preview_split(desk: &Arc<Desk>, _: Caller, request: MessageRequest) -> Result<SplitPreview, Problem> {
    desk.read(|connection| split::preview(connection, request.message_id))
}

fn split_off(desk: &Arc<Desk>, caller: Caller, request: SplitRequest) -> Result<SplitAnswer, Problem> {
    desk.write("inbox.split", Some(caller.agent), |write| split::split(write, caller.agent, &request))
}

fn move_message(desk: &Arc<Desk>, caller: Caller, request: MoveMessageRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.move_message", |write| split::move_message(write, caller.agent, &request))
}

fn link(desk: &Arc<Desk>, caller: Caller, request: LinkConversationsRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.link", |write| links::link(write, caller.agent, &request))
}

fn unlink(desk: &Arc<Desk>, caller: Caller, request: LinkConversationsRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.unlink", |write| links::unlink(write, caller.agent, &request))
}

fn use_draft(desk: &Arc<Desk>, caller: Caller, request: UseDraftRequest) -> Result<Draft, Problem> {
    desk.write("inbox.use_draft", Some(caller.agent), |write| links::use_draft(write, caller.agent, request.id))
}
