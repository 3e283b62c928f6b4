//! The numbers beside the views, from kept counters wherever those can tell.

use super::page::{self, Way};
use super::resolve::{self, Bound, Part, Ready};
use crate::desk::write::OrProblem;
use crate::inbox::model::{Status, View};
use crate::inbox::wire::{Column, CountsAnswer, Joined, Operator};
use crate::inbox::{joining, mentions};
use crate::settings;
use comptoir_kernel::{AgentId, ChannelId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// How many conversations share these values.
struct Cell {
    status: Status,
    /// 0 for nobody.
    assignee: i64,
    channel: i64,
    language: String,
    priority: i64,
    is_unread: bool,
    is_automatic: bool,
    has_attachments: bool,
    total: u32,
}

/// Everything that is kept: some hundred rows, however much mail there is.
pub(super) struct Cells(Vec<Cell>);

impl Cells {
    pub fn read(connection: &Connection) -> Result<Self, Problem> {
        let mut statement = connection
            .prepare_cached(
                "SELECT status, assignee_id, channel_id, language, priority, is_unread, is_automatic, has_attachments, total
                 FROM conversation_counts",
            )
            .or_problem()?;
        let rows = statement
            .query_map([], |row| {
                Ok(Cell {
                    status: row.get(0)?,
                    assignee: row.get(1)?,
                    channel: row.get(2)?,
                    language: row.get(3)?,
                    priority: row.get(4)?,
                    is_unread: row.get(5)?,
                    is_automatic: row.get(6)?,
                    has_attachments: row.get(7)?,
                    total: row.get(8)?,
                })
            })
            .or_problem()?;
        rows.collect::<Result<_, _>>().map(Self).or_problem()
    }

    /// The number of a filter, if it asks for nothing that is not kept.
    pub fn count(&self, ready: &Ready) -> Option<u32> {
        if !ready.parts.iter().all(|part| is_kept(part.column)) {
            return None;
        }
        let is_in = |cell: &&Cell| match ready.joined {
            Joined::All => ready.parts.iter().all(|part| matches(cell, part)),
            Joined::Any => ready.parts.iter().any(|part| matches(cell, part)),
        };
        // What was merged into another conversation rests among the spam and is not shown.
        let hides = |cell: &&Cell| cell.status == Status::Spam;
        if self.0.iter().filter(is_in).any(|cell| hides(&cell)) {
            return None;
        }
        Some(self.0.iter().filter(is_in).map(|cell| cell.total).sum())
    }
}

const fn is_kept(column: Column) -> bool {
    matches!(
        column,
        Column::Status
            | Column::Assignee
            | Column::Channel
            | Column::Language
            | Column::Priority
            | Column::Unread
            | Column::Automatic
            | Column::Attachments
    )
}

fn matches(cell: &Cell, part: &Part) -> bool {
    let number = match part.column {
        Column::Assignee => cell.assignee,
        Column::Channel => cell.channel,
        _ => cell.priority,
    };
    let flag = match part.column {
        Column::Unread => cell.is_unread,
        Column::Automatic => cell.is_automatic,
        _ => cell.has_attachments,
    };
    let is_in = match &part.bound {
        Bound::Texts(words) if part.column == Column::Status => words.iter().any(|word| word == cell.status.as_str()),
        Bound::Texts(tags) => tags.contains(&resolve::language(&cell.language)),
        Bound::Numbers(numbers) => numbers.contains(&number),
        Bound::Flag(wanted) => *wanted == flag,
        Bound::Moment(_) | Bound::Gone => return false,
    };
    is_in == (part.operator == Operator::Is)
}

/// The number of a filter: from what is kept, or by looking.
pub(super) fn of_filter(connection: &Connection, cells: &Cells, ready: &Ready) -> Result<u32, Problem> {
    match cells.count(ready) {
        Some(count) => Ok(count),
        None => page::count(connection, ready, way(connection, cells, ready)?),
    }
}

/// As many are looked at one by one before looking along all of them is shorter.
pub(super) const MANY: u32 = 2_000;

/// Whether few enough conversations meet a condition that has an index.
pub(super) fn way(connection: &Connection, cells: &Cells, ready: &Ready) -> Result<Way, Problem> {
    if ready.joined == Joined::Any {
        return Ok(Way::Along);
    }
    let is_waiting = |part: &Part| part.column == Column::Waiting;
    if ready.parts.iter().any(is_waiting) && ready.parts.iter().all(|part| is_waiting(part) || is_status(part)) {
        return Ok(Way::Waiting);
    }
    for part in ready.parts.iter().filter(|part| part.operator == Operator::Is) {
        let is_narrow = match (part.column, &part.bound) {
            (_, Bound::Gone) => true,
            (Column::Tag, Bound::Numbers(tags)) => tagged(connection, tags)? < MANY,
            (Column::Status | Column::Assignee | Column::Channel, _) => {
                cells.0.iter().filter(|cell| matches(cell, part)).map(|cell| cell.total).sum::<u32>() < MANY
            }
            _ => false,
        };
        if is_narrow {
            return Ok(Way::Narrow);
        }
    }
    Ok(Way::Along)
}

fn is_status(part: &Part) -> bool {
    part.column == Column::Status
}

/// How many conversations have one of these tags, as far as it matters.
fn tagged(connection: &Connection, tags: &[i64]) -> Result<u32, Problem> {
    connection
        .prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM conversation_tags
               WHERE tag_id IN (SELECT value FROM json_each(:tags)) LIMIT :many)",
        )
        .or_problem()?
        .query_row(
            named_params! { ":tags": serde_json::to_string(tags).map_err(Problem::broken)?, ":many": MANY },
            |row| row.get(0),
        )
        .or_problem()
}

const PROMISES: &str =
    "SELECT count(DISTINCT conversation_id) FROM promises WHERE done_at IS NULL AND reminded_at IS NOT NULL";
const SCHEDULED: &str = "SELECT count(DISTINCT m.conversation_id) FROM scheduled_sends s
  CROSS JOIN outbox o ON o.id = s.outbox_id CROSS JOIN messages m ON m.id = o.message_id";

/// The numbers of the sidebar.
pub(super) fn all(connection: &Connection, me: AgentId, now: Timestamp) -> Result<CountsAnswer, Problem> {
    let cells = Cells::read(connection)?;
    let (mut views, mut unread) = (BTreeMap::new(), 0);
    let (mut channels, mut languages) = (BTreeMap::new(), BTreeMap::new());
    for cell in &cells.0 {
        let mut add = |view| *views.entry(view).or_insert(0) += cell.total;
        match cell.status {
            Status::Open => {
                add(View::Open);
                if cell.assignee == me.0 {
                    add(View::Mine);
                } else if cell.assignee == 0 {
                    add(View::Unassigned);
                }
                unread += if cell.is_unread { cell.total } else { 0 };
                *channels.entry(ChannelId(cell.channel)).or_insert(0) += cell.total;
                let language = Some(resolve::language(&cell.language)).filter(|tag| !tag.is_empty());
                *languages.entry(language.unwrap_or_else(|| "unknown".into())).or_insert(0) += cell.total;
            }
            Status::Pending => add(View::Pending),
            Status::Snoozed => add(View::Snoozed),
            Status::Closed => add(View::Closed),
            Status::Spam => add(View::Spam),
        }
        if cell.status != Status::Spam {
            add(View::All);
        }
    }
    let nobody_speaks = resolve::unspoken(connection)?;
    let waiting = nobody_speaks.iter().filter_map(|tag| languages.get(tag)).sum();
    if !nobody_speaks.is_empty() {
        languages.insert(resolve::UNSPOKEN.into(), waiting);
    }
    views.insert(View::Drafts, drafts(connection, me)?);
    views.insert(View::Overdue, overdue(connection, now)?);
    for (view, sql) in [(View::Promises, PROMISES), (View::Scheduled, SCHEDULED)] {
        let count = connection.prepare_cached(sql).or_problem()?.query_row([], |row| row.get(0)).or_problem()?;
        views.insert(view, count);
    }
    views.insert(View::Mentions, mentions::unseen_count(connection, me)?);
    // Merged conversations are out of sight.
    let hidden = joining::hidden_count(connection)?;
    views.entry(View::Spam).and_modify(|spam| *spam = spam.saturating_sub(hidden));
    Ok(CountsAnswer { views, channels, languages, unread })
}

fn drafts(connection: &Connection, me: AgentId) -> Result<u32, Problem> {
    connection
        .prepare_cached(
            "SELECT count(DISTINCT conversation_id) FROM drafts WHERE agent_id = :me AND text <> ''
               AND conversation_id IS NOT NULL",
        )
        .or_problem()?
        .query_row(named_params! { ":me": me.0 }, |row| row.get(0))
        .or_problem()
}

/// Those who have waited longer than the shop wants; along an index, as many steps as there are.
fn overdue(connection: &Connection, now: Timestamp) -> Result<u32, Problem> {
    let target = i64::from(settings::get(connection)?.waiting_target_minutes) * 60;
    connection
        .prepare_cached("SELECT count(*) FROM conversations WHERE status = 'open' AND waiting_since < :before")
        .or_problem()?
        .query_row(named_params! { ":before": now.plus_seconds(-target).as_millisecond() }, |row| row.get(0))
        .or_problem()
}

/// How many a built-in view shows.
pub(super) fn of_view(connection: &Connection, me: AgentId, now: Timestamp, view: View) -> Result<u32, Problem> {
    if view == View::Sent {
        return connection
            .prepare_cached(
                "SELECT count(DISTINCT conversation_id) FROM messages WHERE agent_id = :me AND kind = 'agent'",
            )
            .or_problem()?
            .query_row(named_params! { ":me": me.0 }, |row| row.get(0))
            .or_problem();
    }
    Ok(all(connection, me, now)?.views.get(&view).copied().unwrap_or_default())
}
