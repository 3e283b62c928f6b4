//! Views that people keep: their rows, and the deeds upon them.

use super::counts::{self, Cells};
use super::resolve;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::undo::Inverse;
use crate::inbox::wire::{Filter, MoveViewRequest, SaveViewAnswer, SaveViewRequest, SavedView, Sort};
use comptoir_kernel::{AgentId, Problem, SavedViewId, Timestamp, UndoId};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};

/// Characters of a name.
const LONGEST_NAME: usize = 80;

/// A row, as it is kept and as an undo puts it back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::inbox) struct Kept {
    id: SavedViewId,
    agent: AgentId,
    is_shared: bool,
    name: String,
    pub(super) filter: Filter,
    sort: Sort,
    position: i64,
}

const COLUMNS: &str = "SELECT id, agent_id, is_shared, name, filter, sort, position FROM saved_views";

fn from_row(row: &Row<'_>) -> Result<Kept, rusqlite::Error> {
    let filter: String = row.get(4)?;
    let sort: String = row.get(5)?;
    Ok(Kept {
        id: SavedViewId(row.get(0)?),
        agent: AgentId(row.get(1)?),
        is_shared: row.get(2)?,
        name: row.get(3)?,
        filter: serde_json::from_str(&filter)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(4, rusqlite::types::Type::Text, error.into()))?,
        sort: if sort == "newest" { Sort::Newest } else { Sort::Waiting },
        position: row.get(6)?,
    })
}

/// Those that somebody sees: their own, and what others share.
fn visible(connection: &Connection, me: AgentId) -> Result<Vec<Kept>, Problem> {
    let mut statement = connection
        .prepare_cached(&format!("{COLUMNS} WHERE agent_id = :me OR is_shared = 1 ORDER BY position, id"))
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":me": me.0 }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// # Errors
/// `view-absent`, also for what somebody else keeps for themselves.
pub(super) fn get(connection: &Connection, me: AgentId, id: SavedViewId) -> Result<Kept, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id AND (agent_id = :me OR is_shared = 1)"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":me": me.0 }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("view-absent"))
}

/// All of them with their numbers.
pub(super) fn list(connection: &Connection, me: AgentId, now: Timestamp) -> Result<Vec<SavedView>, Problem> {
    let kept = visible(connection, me)?;
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    let cells = Cells::read(connection)?;
    let shown = kept.into_iter().map(|view| {
        let ready = resolve::ready(connection, me, now, &view.filter)?;
        let described = resolve::describe(connection, me, &view.filter)?;
        Ok(SavedView {
            id: view.id,
            name: view.name,
            agent_id: view.agent,
            is_shared: view.is_shared,
            filter: described.filter,
            text: described.text,
            broken: described.broken,
            sort: view.sort,
            count: counts::of_filter(connection, &cells, &ready)?,
        })
    });
    shown.collect()
}

/// Keeps a new view, or changes one.
pub(super) fn save(write: &mut Write<'_>, me: AgentId, request: &SaveViewRequest) -> Result<SaveViewAnswer, Problem> {
    let before = request.id.map(|id| get(write.connection(), me, id)).transpose()?;
    let name = request.name.as_deref().map(str::trim).or(before.as_ref().map(|view| view.name.as_str()));
    let name = name.filter(|name| !name.is_empty()).ok_or_else(|| Problem::refused("view-nameless"))?;
    let filter = match (&request.scope, &before) {
        (Some(scope), _) => resolve::as_filter(write.connection(), me, scope)?,
        (None, Some(before)) => before.filter.clone(),
        (None, None) => return Err(Problem::refused("filter-empty")),
    };
    let after = Kept {
        id: before.as_ref().map_or(SavedViewId(0), |view| view.id),
        agent: before.as_ref().map_or(me, |view| view.agent),
        is_shared: request.is_shared.unwrap_or_else(|| before.as_ref().is_some_and(|view| view.is_shared)),
        name: name.chars().take(LONGEST_NAME).collect(),
        filter: resolve::describe(write.connection(), me, &filter)?.filter,
        sort: request.sort.unwrap_or_else(|| before.as_ref().map_or(Sort::Waiting, |view| view.sort)),
        position: before.as_ref().map_or(i64::MAX, |view| view.position),
    };
    let id = if before.is_some() { change(write, &after)? } else { insert(write, &after)? };
    let undo_id = undo::record(write, me, "inbox.save_view", &Inverse::SavedView { id, before })?;
    Ok(SaveViewAnswer { id, undo_id })
}

/// At the end of the list.
fn insert(write: &mut Write<'_>, view: &Kept) -> Result<SavedViewId, Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO saved_views (uid, agent_id, is_shared, name, filter, sort, position)
             VALUES (:uid, :agent, :is_shared, :name, :filter, :sort,
               (SELECT ifnull(max(position), 0) + 1 FROM saved_views))",
            named_params! {
                ":uid": uuid::Uuid::now_v7().to_string(),
                ":agent": view.agent.0,
                ":is_shared": view.is_shared,
                ":name": view.name,
                ":filter": serde_json::to_string(&view.filter).map_err(Problem::broken)?,
                ":sort": sort_word(view.sort),
            },
        )
        .or_problem()?;
    let id = SavedViewId(write.connection().last_insert_rowid());
    write.changed(Topic::Views, id.0);
    Ok(id)
}

fn change(write: &mut Write<'_>, view: &Kept) -> Result<SavedViewId, Problem> {
    write
        .connection()
        .execute(
            "UPDATE saved_views SET is_shared = :is_shared, name = :name, filter = :filter, sort = :sort,
               position = :position WHERE id = :id",
            named_params! {
                ":is_shared": view.is_shared,
                ":name": view.name,
                ":filter": serde_json::to_string(&view.filter).map_err(Problem::broken)?,
                ":sort": sort_word(view.sort),
                ":position": view.position,
                ":id": view.id.0,
            },
        )
        .or_problem()?;
    write.changed(Topic::Views, view.id.0);
    Ok(view.id)
}

const fn sort_word(sort: Sort) -> &'static str {
    match sort {
        Sort::Waiting => "waiting",
        Sort::Newest => "newest",
    }
}

/// Gives a view another place among those that are seen.
pub(super) fn move_to(write: &mut Write<'_>, me: AgentId, request: &MoveViewRequest) -> Result<UndoId, Problem> {
    let mut views = visible(write.connection(), me)?;
    let from = views.iter().position(|view| view.id == request.id).ok_or_else(|| Problem::absent("view-absent"))?;
    place(write, &mut views, from, usize::try_from(request.to).unwrap_or(usize::MAX))?;
    let before = u32::try_from(from).unwrap_or_default();
    undo::record(write, me, "inbox.move_view", &Inverse::MovedView { id: request.id, to: before })
}

/// Numbers all of them anew, with one elsewhere.
fn place(write: &mut Write<'_>, views: &mut Vec<Kept>, from: usize, to: usize) -> Result<(), Problem> {
    let moved = views.remove(from);
    views.insert(to.min(views.len()), moved);
    for (position, view) in (1_i64..).zip(views) {
        if view.position != position {
            change(write, &Kept { position, ..view.clone() })?;
        }
    }
    Ok(())
}

pub(super) fn delete(write: &mut Write<'_>, me: AgentId, id: SavedViewId) -> Result<UndoId, Problem> {
    let before = get(write.connection(), me, id)?;
    remove(write, id)?;
    undo::record(write, me, "inbox.delete_view", &Inverse::SavedView { id, before: Some(before) })
}

fn remove(write: &mut Write<'_>, id: SavedViewId) -> Result<(), Problem> {
    write.connection().execute("DELETE FROM saved_views WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    write.changed(Topic::Views, id.0);
    Ok(())
}

/// What a view was before a deed: as it stood, or not there at all.
pub(in crate::inbox) fn put_back(write: &mut Write<'_>, id: SavedViewId, before: Option<&Kept>) -> Result<(), Problem> {
    let Some(before) = before else { return remove(write, id) };
    write
        .connection()
        .execute(
            "INSERT INTO saved_views (id, uid, agent_id, is_shared, name, filter, sort, position)
             VALUES (:id, :uid, :agent, 0, '', '', 'waiting', 0) ON CONFLICT (id) DO NOTHING",
            named_params! { ":id": id.0, ":uid": uuid::Uuid::now_v7().to_string(), ":agent": before.agent.0 },
        )
        .or_problem()?;
    change(write, before).map(|_| ())
}

/// Takes a move back, if the view is still there.
pub(in crate::inbox) fn move_back(write: &mut Write<'_>, me: AgentId, id: SavedViewId, to: u32) -> Result<(), Problem> {
    let mut views = visible(write.connection(), me)?;
    match views.iter().position(|view| view.id == id) {
        Some(from) => place(write, &mut views, from, usize::try_from(to).unwrap_or(usize::MAX)),
        None => Ok(()),
    }
}
