//! The commands of lists: pages, numbers, filters, kept views.

use super::page::{self, Way};
use super::resolve::{self, Asked, Ready};
use super::{bulk, counts, saved};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command, Nothing};
use crate::inbox::model::View;
use crate::inbox::wire::{
    CountsAnswer, DeedAnswer, FilterAnswer, MoveViewRequest, PageAnswer, PageRequest, SaveViewAnswer, SaveViewRequest,
    SavedView, SavedViewRequest, Scope, Sort,
};
use crate::inbox::{mentions, rows, timing};
use comptoir_kernel::{ConversationId, Problem};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new("inbox.page", "one page of a view, a filter or a kept view", one_page),
        Command::new("inbox.ids", "the numbers of all conversations of a view, a filter or a kept view", all_ids),
        Command::new("inbox.counts", "the number of conversations in each view", all_counts),
        Command::new("inbox.describe_filter", "a view or a line as a filter, and the filter as a line", describe),
        Command::new("inbox.saved_views", "the kept views with their numbers", saved_views),
        Command::new("inbox.save_view", "keep a filter under a name, or change a kept view", save_view),
        Command::new("inbox.move_view", "give a kept view another place in the list", move_view),
        Command::new("inbox.delete_view", "remove a kept view; its conversations stay", delete_view),
    ]
}

fn one_page(desk: &Arc<Desk>, caller: Caller, request: PageRequest) -> Result<PageAnswer, Problem> {
    let (me, now, after) = (caller.agent, desk.now(), request.after.as_deref());
    let limit = request.limit.unwrap_or(100);
    desk.read(|connection| match resolve::asked(connection, me, &request.scope)? {
        Asked::View(View::Mentions) => mentions::page(connection, me),
        Asked::View(view) => {
            let page = |connection| match view {
                View::Promises => {
                    let (mut rows, next) = timing::promised_page(connection, after, limit)?;
                    timing::of_rows(connection, &mut rows)?;
                    Ok((rows, next))
                }
                _ => rows::page(connection, me, view, request.sort, after, limit),
            };
            let (rows, next) = page(connection)?;
            let total = after.is_none().then(|| counts::of_view(connection, me, now, view)).transpose()?;
            Ok(PageAnswer { rows, next, total })
        }
        Asked::Filter(filter) => {
            let ready = resolve::ready(connection, me, now, &filter)?;
            filtered(connection, &ready, request.sort, after, limit)
        }
    })
}

/// One page of a filter. Where few fit or their number is not kept, one look through all of them finds both.
fn filtered(
    connection: &Connection,
    ready: &Ready,
    sort: Sort,
    after: Option<&str>,
    limit: u32,
) -> Result<PageAnswer, Problem> {
    let mut total = None;
    if after.is_none() {
        let cells = counts::Cells::read(connection)?;
        let (known, way) = (cells.count(ready), counts::way(connection, &cells, ready)?);
        // A page of many is full after few steps along the list, and those who wait have a list of their own.
        if way != Way::Waiting && known.is_none_or(|total| total < counts::MANY) {
            let looked = page::look(connection, ready, way, sort, limit)?;
            let (rows, next) = rows::paged(sort, None, limit, |order, _, limit| looked.part(connection, order, limit))?;
            return Ok(PageAnswer { rows, next, total: Some(looked.total) });
        }
        total = Some(known.map_or_else(|| page::count(connection, ready, way), Ok)?);
    }
    let (rows, next) =
        rows::paged(sort, after, limit, |order, after, limit| page::part(connection, ready, order, after, limit))?;
    Ok(PageAnswer { rows, next, total })
}

fn all_ids(desk: &Arc<Desk>, caller: Caller, request: Scope) -> Result<Vec<ConversationId>, Problem> {
    desk.read(|connection| bulk::all_of(connection, caller.agent, desk.now(), &request))
}

fn all_counts(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<CountsAnswer, Problem> {
    desk.read(|connection| counts::all(connection, caller.agent, desk.now()))
}

fn describe(desk: &Arc<Desk>, caller: Caller, request: Scope) -> Result<FilterAnswer, Problem> {
    desk.read(|connection| {
        let filter = resolve::as_filter(connection, caller.agent, &request)?;
        resolve::describe(connection, caller.agent, &filter)
    })
}

fn saved_views(desk: &Arc<Desk>, caller: Caller, _request: Nothing) -> Result<Vec<SavedView>, Problem> {
    desk.read(|connection| saved::list(connection, caller.agent, desk.now()))
}

fn save_view(desk: &Arc<Desk>, caller: Caller, request: SaveViewRequest) -> Result<SaveViewAnswer, Problem> {
    desk.write("inbox.save_view", Some(caller.agent), |write| saved::save(write, caller.agent, &request))
}

fn move_view(desk: &Arc<Desk>, caller: Caller, request: MoveViewRequest) -> Result<DeedAnswer, Problem> {
    let undo_id =
        desk.write("inbox.move_view", Some(caller.agent), |write| saved::move_to(write, caller.agent, &request))?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}

fn delete_view(desk: &Arc<Desk>, caller: Caller, request: SavedViewRequest) -> Result<DeedAnswer, Problem> {
    let undo_id =
        desk.write("inbox.delete_view", Some(caller.agent), |write| saved::delete(write, caller.agent, request.id))?;
    Ok(DeedAnswer { undo_id: Some(undo_id) })
}
