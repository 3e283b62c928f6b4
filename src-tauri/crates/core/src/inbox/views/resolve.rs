//! From what was asked to what can be looked up: views, lines and kept filters become conditions with bound values, and
//! names become ids. A name that is gone breaks its condition, never the filter.

use super::filter::{self, Kind, kind};
use super::{line, saved};
use crate::desk::write::OrProblem;
use crate::inbox::model::View;
use crate::inbox::thread::subject_key;
use crate::inbox::wire::{BrokenCondition, Column, Condition, Filter, FilterAnswer, Joined, Operator, Scope};
use crate::{agents, settings};
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

/// Conditions that can be looked up.
#[derive(Debug)]
pub(super) struct Ready {
    pub joined: Joined,
    pub parts: Vec<Part>,
}

/// One condition with its values bound.
#[derive(Debug)]
pub(super) struct Part {
    pub column: Column,
    pub operator: Operator,
    pub bound: Bound,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Texts(Vec<String>),
    /// Ids, or ranks of priorities; 0 stands for nobody.
    Numbers(Vec<i64>),
    Flag(bool),
    /// Milliseconds since 1970.
    Moment(i64),
    /// Everything that it names is gone: true of nothing.
    Gone,
}

/// What was asked for.
pub(super) enum Asked {
    View(View),
    Filter(Filter),
}

/// Which of the four ways was taken.
///
/// # Errors
/// `request-invalid` unless it is exactly one; those of a line; `view-absent`.
pub(super) fn asked(connection: &Connection, me: AgentId, scope: &Scope) -> Result<Asked, Problem> {
    match (&scope.view, &scope.filter, &scope.text, scope.saved_view) {
        (Some(View::Overdue), None, None, None) => view_filter(connection, View::Overdue).map(Asked::Filter),
        (Some(view), None, None, None) => Ok(Asked::View(*view)),
        (None, Some(filter), None, None) => {
            filter::check(filter)?;
            Ok(Asked::Filter(filter.clone()))
        }
        (None, None, Some(text), None) => line::read(text).map(Asked::Filter),
        (None, None, None, Some(id)) => Ok(Asked::Filter(saved::get(connection, me, id)?.filter)),
        _ => Err(Problem::refused("request-invalid").with("detail", "one of view, filter, text, savedView")),
    }
}

/// The filter behind any way to ask; `request-invalid` for the one view that none describes.
pub(super) fn as_filter(connection: &Connection, me: AgentId, scope: &Scope) -> Result<Filter, Problem> {
    match asked(connection, me, scope)? {
        Asked::Filter(filter) => Ok(filter),
        Asked::View(view) => view_filter(connection, view),
    }
}

fn view_filter(connection: &Connection, view: View) -> Result<Filter, Problem> {
    let target = i64::from(settings::get(connection)?.waiting_target_minutes);
    filter::of_view(view, target).ok_or_else(|| Problem::refused("request-invalid").with("detail", view.as_str()))
}

/// Binds every condition. `me` is who looks, `now` the moment that spans are counted from.
pub(super) fn ready(connection: &Connection, me: AgentId, now: Timestamp, filter: &Filter) -> Result<Ready, Problem> {
    let parts = filter.conditions.iter().map(|condition| {
        let bound = bound(connection, me, now, condition)?;
        Ok(Part { column: condition.column, operator: condition.operator, bound })
    });
    Ok(Ready { joined: filter.joined, parts: parts.collect::<Result<_, Problem>>()? })
}

fn bound(connection: &Connection, me: AgentId, now: Timestamp, condition: &Condition) -> Result<Bound, Problem> {
    let Condition { column, values, .. } = condition;
    let first = values.first().map_or("", String::as_str);
    let ids = match (kind(*column), column) {
        (Kind::YesNo, _) => return Ok(Bound::Flag(first == "yes")),
        (Kind::Span, _) => {
            return Ok(Bound::Moment(now.as_millisecond().saturating_sub(filter::span(first).unwrap_or_default())));
        }
        (Kind::Word(words), Column::Priority) => {
            let rank =
                |value: &String| words.iter().position(|word| word == value).and_then(|at| i64::try_from(at).ok());
            return Ok(Bound::Numbers(values.iter().filter_map(rank).collect()));
        }
        (Kind::Word(_), _) | (_, Column::CustomerTag) => return Ok(Bound::Texts(values.clone())),
        (_, Column::Subject) => return Ok(Bound::Texts(values.iter().map(|value| subject_key(value)).collect())),
        (_, Column::Language) => return languages(connection, values).map(Bound::Texts),
        (Kind::Name, _) => {
            let found = values.iter().map(|value| id_of(connection, me, *column, value));
            found.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect::<Vec<i64>>()
        }
    };
    Ok(if ids.is_empty() { Bound::Gone } else { Bound::Numbers(ids) })
}

/// The part of a language tag that a conversation is compared by; empty where nobody can tell.
pub(super) fn language(tag: &str) -> String {
    let base = tag.split('-').next().unwrap_or(tag).to_lowercase();
    if base == "unknown" { String::new() } else { base }
}

/// Stands for every language that nobody at the desk speaks.
pub(super) const UNSPOKEN: &str = "unspoken";

fn languages(connection: &Connection, values: &[String]) -> Result<Vec<String>, Problem> {
    let mut tags = Vec::new();
    for value in values {
        match value.to_lowercase().as_str() {
            UNSPOKEN => tags.extend(unspoken(connection)?),
            tag => tags.push(language(tag)),
        }
    }
    Ok(tags)
}

/// The languages of conversations that nobody who works here speaks; none while nobody has said what they speak.
pub(super) fn unspoken(connection: &Connection) -> Result<BTreeSet<String>, Problem> {
    let here = agents::list(connection)?.into_iter().filter(|agent| agent.left_at.is_none());
    let spoken: BTreeSet<String> = here.flat_map(|agent| agent.languages).map(|tag| language(&tag)).collect();
    if spoken.is_empty() {
        return Ok(BTreeSet::new());
    }
    let mut statement = connection.prepare_cached("SELECT DISTINCT language FROM conversation_counts").or_problem()?;
    let found = statement.query_map([], |row| row.get::<_, String>(0)).or_problem()?;
    let found: Vec<String> = found.collect::<Result<_, _>>().or_problem()?;
    let tags = found.iter().map(|tag| language(tag));
    Ok(tags.filter(|tag| !tag.is_empty() && !spoken.contains(tag)).collect())
}

/// The id behind a value, if what it names is there.
fn id_of(connection: &Connection, me: AgentId, column: Column, value: &str) -> Result<Option<i64>, Problem> {
    if column == Column::Assignee && value.eq_ignore_ascii_case("me") {
        return Ok(Some(me.0));
    }
    if column == Column::Assignee && value.eq_ignore_ascii_case("nobody") {
        return Ok(Some(0));
    }
    let number = value.strip_prefix('#').and_then(|number| number.parse::<i64>().ok());
    let sql = match column {
        Column::Assignee => {
            "SELECT id FROM agents WHERE id = :number OR name = :name COLLATE NOCASE ORDER BY id LIMIT 1"
        }
        Column::Channel => {
            "SELECT id FROM channels WHERE id = :number OR name = :name COLLATE NOCASE OR address = :name COLLATE NOCASE
             ORDER BY is_archived, id LIMIT 1"
        }
        _ => "SELECT id FROM tags WHERE id = :number OR name = :name",
    };
    // A tag may be called #3; the others are told apart by their number.
    let number = number.filter(|_| column != Column::Tag);
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    statement.query_row(named_params! { ":number": number, ":name": value }, |row| row.get(0)).optional().or_problem()
}

/// The filter as it is kept and shown: agents and channels by number, what is gone named.
pub(super) fn describe(connection: &Connection, me: AgentId, filter: &Filter) -> Result<FilterAnswer, Problem> {
    let (mut kept, mut broken) = (filter.clone(), Vec::new());
    for (index, condition) in kept.conditions.iter_mut().enumerate() {
        let column = condition.column;
        if !matches!(column, Column::Assignee | Column::Channel | Column::Tag) {
            continue;
        }
        for value in &mut condition.values {
            let is_word = matches!(value.to_lowercase().as_str(), "me" | "nobody") && column == Column::Assignee;
            match id_of(connection, me, column, value)? {
                Some(_) if is_word => *value = value.to_lowercase(),
                Some(id) if column != Column::Tag => *value = format!("#{id}"),
                Some(_) => {}
                None => broken.push(BrokenCondition {
                    index: u32::try_from(index).unwrap_or(u32::MAX),
                    column,
                    value: value.clone(),
                }),
            }
        }
    }
    let text = line::write(&kept, &|column, value| name_of(connection, me, column, value).ok().flatten());
    Ok(FilterAnswer { filter: kept, text, broken })
}

/// What a person calls the agent or channel of a value such as `#12`, where the name leads back to it.
fn name_of(connection: &Connection, me: AgentId, column: Column, value: &str) -> Result<Option<String>, Problem> {
    let sql = match column {
        Column::Assignee => "SELECT name FROM agents WHERE id = :id",
        Column::Channel => "SELECT iif(address <> '', address, name) FROM channels WHERE id = :id",
        _ => return Ok(None),
    };
    let Some(id) = value.strip_prefix('#').and_then(|number| number.parse::<i64>().ok()) else { return Ok(None) };
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let name: Option<String> =
        statement.query_row(named_params! { ":id": id }, |row| row.get(0)).optional().or_problem()?;
    let Some(name) = name.filter(|name| !name.is_empty()) else { return Ok(None) };
    Ok(if id_of(connection, me, column, &name)? == Some(id) { Some(name) } else { None })
}
