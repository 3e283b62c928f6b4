//! Looking a filter up: constant fragments chosen by column and operator, with the values bound.

use super::resolve::{Bound, Part, Ready};
use crate::desk::write::OrProblem;
use crate::inbox::rows::{self, Order, Place};
use crate::inbox::wire::{Column, ConversationRow, Joined, Operator, Sort};
use comptoir_kernel::{ConversationId, Problem};
use comptoir_store::rusqlite::types::Value;
use comptoir_store::rusqlite::{Connection, Statement};

/// How a condition compares with what is bound.
#[derive(Clone, Copy)]
enum Shape {
    One,
    Many,
    Not,
    More,
    Less,
    Gone,
}

/// The SQL of one condition, with one value to be bound.
const fn fragment(column: Column, shape: Shape) -> &'static str {
    use {Column as C, Shape as S};
    match (column, shape) {
        (C::Status, S::One) => "c.status = ?",
        (C::Status, S::Many) => "c.status IN (SELECT value FROM json_each(?))",
        (C::Status, S::Not) => "c.status NOT IN (SELECT value FROM json_each(?))",
        (C::Assignee, S::One) => "c.assignee_id = ?",
        (C::Assignee, S::Many) => "ifnull(c.assignee_id, 0) IN (SELECT value FROM json_each(?))",
        (C::Assignee, S::Not) => "ifnull(c.assignee_id, 0) NOT IN (SELECT value FROM json_each(?))",
        (C::Channel, S::One) => "c.channel_id = ?",
        (C::Channel, S::Many) => "+c.channel_id IN (SELECT value FROM json_each(?))",
        (C::Channel, S::Not) => "c.channel_id NOT IN (SELECT value FROM json_each(?))",
        (C::Priority, S::One) => "c.priority = ?",
        (C::Priority, S::Many) => "c.priority IN (SELECT value FROM json_each(?))",
        (C::Priority, S::Not) => "c.priority NOT IN (SELECT value FROM json_each(?))",
        (C::Language, S::Not) => {
            "substr(ifnull(c.language, ''), 1, instr(ifnull(c.language, '') || '-', '-') - 1)
             NOT IN (SELECT value FROM json_each(?))"
        }
        (C::Language, _) => {
            "substr(ifnull(c.language, ''), 1, instr(ifnull(c.language, '') || '-', '-') - 1)
             IN (SELECT value FROM json_each(?))"
        }
        (C::Tag, S::Not) => {
            "NOT EXISTS (SELECT 1 FROM conversation_tags t WHERE t.conversation_id = c.id
               AND t.tag_id IN (SELECT value FROM json_each(?)))"
        }
        // By the index of the tag: most tags are on few conversations, and those are sorted sooner than all are looked at.
        (C::Tag, S::One | S::Many) => {
            "c.id IN (SELECT t.conversation_id FROM conversation_tags t
               WHERE t.tag_id IN (SELECT value FROM json_each(?)))"
        }
        (C::CustomerTag, S::Not) => {
            "c.customer_id NOT IN (SELECT g.customer_id FROM customer_tags g
               WHERE g.name IN (SELECT value FROM json_each(?)))"
        }
        // Never by the index of customers: a tag may be on most of them.
        (C::CustomerTag, _) => {
            "+c.customer_id IN (SELECT g.customer_id FROM customer_tags g
               WHERE g.name IN (SELECT value FROM json_each(?)))"
        }
        // A list is unpacked anew for each conversation, which takes longer than the comparison.
        (C::Subject, S::One) => "instr(c.subject_key, ?) > 0",
        (C::Subject, S::Not) => "NOT EXISTS (SELECT 1 FROM json_each(?) v WHERE instr(c.subject_key, v.value) > 0)",
        (C::Subject, _) => "EXISTS (SELECT 1 FROM json_each(?) v WHERE instr(c.subject_key, v.value) > 0)",
        (C::Unread, _) => "c.is_unread = ?",
        (C::Attachments, _) => "c.has_attachments = ?",
        (C::Automatic, _) => "c.is_automatic = ?",
        (C::Draft, _) => "EXISTS (SELECT 1 FROM drafts d WHERE d.conversation_id = c.id AND d.text <> '') = ?",
        (C::Waiting, S::More) => "(c.status = 'open' AND c.waiting_since < ?)",
        (C::Waiting, S::Less) => "(c.status = 'open' AND c.waiting_since >= ?)",
        (C::LastMessage, S::More) => "c.last_message_at < ?",
        (C::LastMessage, S::Less) => "c.last_message_at >= ?",
        (C::Created, S::More) => "c.created_at < ?",
        (C::Created, S::Less) => "c.created_at >= ?",
        // What it names is gone: 0 is bound as 1.
        _ => "0 = ?",
    }
}

fn shape(part: &Part) -> Shape {
    match (&part.bound, part.operator) {
        (Bound::Gone, _) => Shape::Gone,
        (_, Operator::IsNot) => Shape::Not,
        (_, Operator::MoreThan) => Shape::More,
        (_, Operator::LessThan) => Shape::Less,
        (Bound::Texts(values), Operator::Is) if values.len() == 1 => Shape::One,
        (Bound::Numbers(values), Operator::Is) if matches!(values.as_slice(), [one] if *one != 0) => Shape::One,
        // Rank 0 is a priority, id 0 is nobody.
        (Bound::Numbers(values), Operator::Is) if values.len() == 1 && part.column == Column::Priority => Shape::One,
        (_, Operator::Is) => Shape::Many,
    }
}

/// A list where the fragment takes one.
fn value(part: &Part) -> Result<Value, Problem> {
    let is_one = matches!(shape(part), Shape::One)
        && matches!(
            part.column,
            Column::Status | Column::Assignee | Column::Channel | Column::Priority | Column::Subject
        );
    Ok(match &part.bound {
        Bound::Gone => Value::Integer(1),
        Bound::Flag(flag) => Value::Integer(i64::from(*flag)),
        Bound::Moment(at) => Value::Integer(*at),
        Bound::Numbers(values) => match values.first() {
            Some(one) if is_one => Value::Integer(*one),
            _ => Value::Text(serde_json::to_string(values).map_err(Problem::broken)?),
        },
        Bound::Texts(values) => match values.first() {
            Some(one) if is_one => Value::Text(one.clone()),
            _ => Value::Text(serde_json::to_string(values).map_err(Problem::broken)?),
        },
    })
}

/// Everything after WHERE, and what is bound there.
fn conditions(ready: &Ready) -> Result<(String, Vec<Value>), Problem> {
    let texts: Vec<&str> = ready.parts.iter().map(|part| fragment(part.column, shape(part))).collect();
    let values = ready.parts.iter().map(value).collect::<Result<_, _>>()?;
    let between = if ready.joined == Joined::All { " AND " } else { " OR " };
    // What was merged into another conversation is not shown.
    Ok((["(", texts.join(between).as_str(), ") AND c.id NOT IN (SELECT absorbed_id FROM merges)"].concat(), values))
}

/// Binds the unnamed parameters in their order and the named ones by name.
fn bind(statement: &mut Statement<'_>, values: &[Value], named: &[(&str, i64)]) -> Result<(), Problem> {
    let mut values = values.iter();
    for index in 1..=statement.parameter_count() {
        let own = statement.parameter_name(index).map(str::to_owned);
        let number = own.and_then(|own| named.iter().find(|(name, _)| *name == own).map(|(_, value)| *value));
        match number {
            Some(number) => statement.raw_bind_parameter(index, number).or_problem()?,
            None => statement.raw_bind_parameter(index, values.next().unwrap_or(&Value::Null)).or_problem()?,
        }
    }
    Ok(())
}

const FOUND: &str = "SELECT c.id FROM conversations c";

/// One part of a page: those who wait, or the others.
pub(super) fn part(
    connection: &Connection,
    ready: &Ready,
    order: Order,
    after: Option<Place>,
    limit: usize,
) -> Result<Vec<ConversationRow>, Problem> {
    if is_hopeless(ready, order) {
        return Ok(Vec::new());
    }
    let (conditions, values) = conditions(ready)?;
    let tail = match order {
        Order::WaitingFirst => {
            "AND c.status = 'open' AND c.waiting_since IS NOT NULL AND (c.waiting_since, c.id) > (:key, :id)
             ORDER BY c.waiting_since, c.id LIMIT :limit"
        }
        Order::NotWaiting => {
            "AND (c.status <> 'open' OR c.waiting_since IS NULL) AND (c.last_message_at, c.id) < (:key, :id)
             ORDER BY c.last_message_at DESC, c.id DESC LIMIT :limit"
        }
        Order::Newest => {
            "AND (c.last_message_at, c.id) < (:key, :id) ORDER BY c.last_message_at DESC, c.id DESC LIMIT :limit"
        }
    };
    let sql = [FOUND, " WHERE ", conditions.as_str(), " ", tail].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let (key, id) = rows::begins(order, after);
    let limit = i64::try_from(limit).unwrap_or(200);
    bind(&mut statement, &values, &[(":key", key), (":id", id), (":limit", limit)])?;
    let ids: Vec<ConversationId> =
        statement.raw_query().mapped(|row| row.get(0).map(ConversationId)).collect::<Result<_, _>>().or_problem()?;
    rows::some(connection, &ids)
}

/// Whether a part is known to be empty without looking: nobody waits in a closed conversation.
fn is_hopeless(ready: &Ready, order: Order) -> bool {
    let is_never_open = |part: &Part| {
        let Bound::Texts(words) = &part.bound else { return false };
        part.column == Column::Status && (part.operator == Operator::Is) != words.iter().any(|word| word == "open")
    };
    let is_always_waiting = |part: &Part| part.column == Column::Waiting;
    ready.joined == Joined::All
        && match order {
            Order::WaitingFirst => ready.parts.iter().any(is_never_open),
            Order::NotWaiting => ready.parts.iter().any(is_always_waiting),
            Order::Newest => false,
        }
}

/// Everything of a filter, looked through once.
pub(super) struct Looked {
    pub total: u32,
    /// The first of those who wait, by their moment and id.
    waiting: Vec<(i64, i64)>,
    /// The newest of those asked for.
    newest: Vec<ConversationId>,
}

/// How a filter is looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// By the index of a condition that few conversations meet.
    Narrow,
    /// Along those who wait, in their order.
    Waiting,
    /// Through all of them, in an index that holds whatever a filter may ask for: it takes as long for any filter.
    Along,
}

/// The number of those in a filter, and the ids of a first page.
pub(super) fn look(
    connection: &Connection,
    ready: &Ready,
    way: Way,
    sort: Sort,
    limit: u32,
) -> Result<Looked, Problem> {
    const IN_ORDER: &str = "SELECT c.id, iif(c.status = 'open', c.waiting_since, NULL) FROM conversations c";
    const ALONG: &str = " ORDER BY c.last_message_at DESC, c.id DESC";
    let (conditions, values) = conditions(ready)?;
    let sql = if way == Way::Along {
        [IN_ORDER, " INDEXED BY conversations_newest WHERE ", conditions.as_str(), ALONG].concat()
    } else {
        [IN_ORDER, " WHERE ", conditions.as_str(), ALONG].concat()
    };
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    bind(&mut statement, &values, &[])?;
    let limit = rows::page_size(limit);
    let mut looked = Looked { total: 0, waiting: Vec::new(), newest: Vec::new() };
    let mut found = statement.raw_query();
    while let Some(row) = found.next().or_problem()? {
        looked.total = looked.total.saturating_add(1);
        let id: i64 = row.get(0).or_problem()?;
        match row.get::<_, Option<i64>>(1).or_problem()?.filter(|_| sort == Sort::Waiting) {
            Some(since) => looked.waiting.push((since, id)),
            None if looked.newest.len() < limit => looked.newest.push(ConversationId(id)),
            None => {}
        }
    }
    looked.waiting.sort_unstable();
    looked.waiting.truncate(limit);
    Ok(looked)
}

impl Looked {
    /// The beginning of one part of the page.
    pub fn part(&self, connection: &Connection, order: Order, limit: usize) -> Result<Vec<ConversationRow>, Problem> {
        let ids: Vec<ConversationId> = match order {
            Order::WaitingFirst => self.waiting.iter().take(limit).map(|(_, id)| ConversationId(*id)).collect(),
            Order::NotWaiting | Order::Newest => self.newest.iter().take(limit).copied().collect(),
        };
        rows::some(connection, &ids)
    }
}

/// How many there are, by looking at them.
pub(super) fn count(connection: &Connection, ready: &Ready, way: Way) -> Result<u32, Problem> {
    const COUNT: &str = "SELECT count(*) FROM conversations c";
    let (conditions, values) = conditions(ready)?;
    let sql = if way == Way::Along {
        [COUNT, " INDEXED BY conversations_newest WHERE ", conditions.as_str()].concat()
    } else {
        [COUNT, " WHERE ", conditions.as_str()].concat()
    };
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    bind(&mut statement, &values, &[])?;
    let mut rows = statement.raw_query();
    rows.next().or_problem()?.map_or(Ok(0), |row| row.get(0)).or_problem()
}

/// All of them.
pub(super) fn ids(connection: &Connection, ready: &Ready) -> Result<Vec<ConversationId>, Problem> {
    const EVERY: &str = "SELECT c.id AS every FROM conversations c";
    let (conditions, values) = conditions(ready)?;
    let sql = [EVERY, " WHERE ", conditions.as_str()].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    bind(&mut statement, &values, &[])?;
    statement.raw_query().mapped(|row| row.get(0).map(ConversationId)).collect::<Result<_, _>>().or_problem()
}
