//! The commands of texts that stand in several articles.

use super::keep;
use super::wire::{ArticleBlock, SaveBlockAnswer, SaveBlockRequest, SharedTextRequest};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::knowledge::listing::reader;
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::knowledge) fn commands() -> Vec<Command> {
    vec![
        Command::new("knowledge.blocks", "texts that stand in several articles, and where", blocks),
        Command::new("knowledge.save_block", "add or change a text that stands in several articles", save_block),
        Command::new("knowledge.remove_block", "remove a text that stands in several articles", remove_block),
    ]
}

fn blocks(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Vec<ArticleBlock>, Problem> {
    desk.read(|connection| keep::list(connection, &reader(connection, caller.agent)?))
}

fn save_block(desk: &Arc<Desk>, caller: Caller, request: SaveBlockRequest) -> Result<SaveBlockAnswer, Problem> {
    let key = desk.write("knowledge.save_block", Some(caller.agent), |write| keep::save(write, request))?;
    Ok(SaveBlockAnswer { key })
}

fn remove_block(desk: &Arc<Desk>, caller: Caller, request: SharedTextRequest) -> Result<Done, Problem> {
    desk.write("knowledge.remove_block", Some(caller.agent), |write| keep::remove(write, &request.key))?;
    Ok(Done {})
}
