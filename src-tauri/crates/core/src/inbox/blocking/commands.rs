//! The commands of blocking.

use super::wire::{BlockItem, BlockPreview, BlockRequest, NotSpamRequest, PreviewBlockRequest, UnblockRequest};
use super::{deeds, rows};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Nothing};
use crate::inbox::deed::deed;
use crate::inbox::wire::DeedAnswer;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.blocks", "senders whose mail goes to spam, the newest first", list),
        Command::new("inbox.preview_block", "what could be blocked about a conversation's sender", preview),
        Command::new("inbox.block", "send the mail of an address or domain to spam", block),
        Command::new("inbox.unblock", "let a sender in again", unblock),
        Command::new("inbox.not_spam", "give conversations back from spam", not_spam),
    ]
}

fn list(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<BlockItem>, Problem> {
    desk.read(|connection| Ok(rows::list(connection)?.into_iter().map(BlockItem::from).collect()))
}

fn preview(desk: &Arc<Desk>, _: Caller, request: PreviewBlockRequest) -> Result<BlockPreview, Problem> {
    desk.read(|connection| deeds::preview(connection, request.id))
}

fn block(desk: &Arc<Desk>, caller: Caller, request: BlockRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.block", |write| deeds::block(write, caller.agent, &request))
}

fn unblock(desk: &Arc<Desk>, caller: Caller, request: UnblockRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.unblock", |write| deeds::unblock(write, caller.agent, request.id))
}

fn not_spam(desk: &Arc<Desk>, caller: Caller, request: NotSpamRequest) -> Result<DeedAnswer, Problem> {
    deed(desk, caller, "inbox.not_spam", |write| deeds::not_spam(write, caller.agent, &request))
}
