//! The commands upon topics, checklists, fields and causes.

use super::wire::{
    AskMissingAnswer, CausesAnswer, CausesRequest, CloseWithCauseRequest, ConversationTopic, Matter, SaveCauseAnswer,
    SaveCauseRequest, SaveTopicAnswer, SaveTopicRequest, SetCauseRequest, SetItemRequest, SetTopicRequest,
};
use super::{ask, causes, matter, store, taxonomy};
use crate::desk::contract::{Caller, Command, Nothing};
use crate::desk::{Desk, Write};
use crate::inbox::views;
use crate::inbox::wire::{BulkAnswer, ConversationRequest, DeedAnswer};
use comptoir_kernel::{ConversationId, Problem};
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.topics", "what conversations may be about, with steps and fields", list_topics),
        Command::new("inbox.save_topic", "add a topic, or change its names, steps and fields", save_topic),
        Command::new("inbox.set_topic", "say what conversations are about", set_topic),
        Command::new("inbox.matter", "topic, steps, values, offers and cause of a conversation", get_matter),
        Command::new("inbox.set_item", "tick a step off, or keep the value of a field", set_item),
        Command::new("inbox.ask_missing", "a letter that asks the customer for what is missing", ask_missing),
        Command::new("inbox.causes", "root causes, and how many conversations of a period had each", list_causes),
        Command::new("inbox.save_cause", "add a root cause, name it anew, or put it away", save_cause),
        Command::new("inbox.set_cause", "say what conversations were caused by", set_cause),
        Command::new("inbox.close_with_cause", "close conversations and say what caused them", close_with_cause),
    ]
}

fn list_topics(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<ConversationTopic>, Problem> {
    desk.read(store::topics)
}

fn save_topic(desk: &Arc<Desk>, caller: Caller, request: SaveTopicRequest) -> Result<SaveTopicAnswer, Problem> {
    desk.write("inbox.save_topic", Some(caller.agent), |write| taxonomy::save(write, caller.agent, &request))
}

fn set_topic(desk: &Arc<Desk>, caller: Caller, request: SetTopicRequest) -> Result<DeedAnswer, Problem> {
    let undo_id =
        desk.write("inbox.set_topic", Some(caller.agent), |write| matter::set_topic(write, caller.agent, &request))?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}

fn get_matter(desk: &Arc<Desk>, _: Caller, request: ConversationRequest) -> Result<Matter, Problem> {
    desk.read(|connection| matter::of(connection, request.id))
}

fn set_item(desk: &Arc<Desk>, caller: Caller, request: SetItemRequest) -> Result<DeedAnswer, Problem> {
    let undo_id =
        desk.write("inbox.set_item", Some(caller.agent), |write| matter::set_item(write, caller.agent, &request))?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}

fn ask_missing(desk: &Arc<Desk>, _: Caller, request: ConversationRequest) -> Result<AskMissingAnswer, Problem> {
    desk.read(|connection| ask::missing(connection, request.id))
}

fn list_causes(desk: &Arc<Desk>, _: Caller, request: CausesRequest) -> Result<CausesAnswer, Problem> {
    desk.read(|connection| causes::list(connection, &request))
}

fn save_cause(desk: &Arc<Desk>, caller: Caller, request: SaveCauseRequest) -> Result<SaveCauseAnswer, Problem> {
    desk.write("inbox.save_cause", Some(caller.agent), |write| causes::save(write, caller.agent, &request))
}

fn set_cause(desk: &Arc<Desk>, caller: Caller, request: SetCauseRequest) -> Result<DeedAnswer, Problem> {
    let undo_id =
        desk.write("inbox.set_cause", Some(caller.agent), |write| causes::set(write, caller.agent, &request))?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}

fn close_with_cause(desk: &Arc<Desk>, caller: Caller, request: CloseWithCauseRequest) -> Result<BulkAnswer, Problem> {
    let me = caller.agent;
    desk.write("inbox.close_with_cause", Some(me), |write| {
        let deed =
            |write: &mut Write<'_>, ids: &[ConversationId]| causes::close(write, me, ids, request.cause_id).map(Some);
        views::upon(write, me, &request.whom, deed)
    })
}
