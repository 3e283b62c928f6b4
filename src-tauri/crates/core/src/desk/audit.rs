//! Reading what was done: who, when, which deed, upon what.
//!
//! The rows of one deed, one for each topic, are put together again, and so is the same deed done again upon the same
//! things within minutes, such as a draft that is saved at every pause.

use super::write::OrProblem;
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, Row, Statement, ToSql, named_params};

/// Rows that are read at once.
const BATCH: usize = 250;
/// So many batches make a page at most, even when all of them are the same deed again.
const MOST_BATCHES: usize = 8;
/// Milliseconds within which a deed upon the same things is the same deed still.
const SAME: i64 = 10 * 60 * 1000;

/// Whose deeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Everybody,
    /// Everybody at the desk, without what the desk does by itself.
    People,
    Desk,
    One(AgentId),
}

/// Which deeds of the audit.
pub(crate) struct Wanted<'a> {
    pub who: Who,
    /// Empty: all of them.
    pub deeds: &'a [&'a str],
    pub from: Option<Timestamp>,
    /// The first moment that is too late.
    pub until: Option<Timestamp>,
}

/// Things of one topic that a deed touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Touched {
    pub topic: String,
    pub ids: Vec<i64>,
}

/// One deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Deed {
    /// Of its newest row.
    pub id: i64,
    pub at: Timestamp,
    /// None for what the desk did by itself.
    pub agent: Option<AgentId>,
    pub deed: String,
    pub touched: Vec<Touched>,
    /// How often it was done again upon the same things; 1 for once.
    pub times: u32,
    oldest: i64,
    oldest_at: Timestamp,
}

struct Line {
    id: i64,
    at: Timestamp,
    agent: Option<AgentId>,
    deed: String,
    touched: Touched,
}

/// The part of the audit that can hold what is wanted.
struct Span {
    first: i64,
    last: i64,
    from: i64,
    until: i64,
}

/// A page of deeds, the newest first, and where the next one begins.
pub(crate) fn page(
    connection: &Connection,
    wanted: &Wanted<'_>,
    before: Option<i64>,
    limit: usize,
) -> Result<(Vec<Deed>, Option<i64>), Problem> {
    let span = span(connection, wanted)?;
    let mut before = before.unwrap_or(i64::MAX).min(span.last.saturating_add(1));
    let mut deeds: Vec<Deed> = Vec::new();
    for _ in 0..MOST_BATCHES {
        let lines = lines(connection, wanted, &span, before)?;
        let is_end = lines.len() < BATCH;
        for line in lines {
            before = line.id;
            add(&mut deeds, line);
            if deeds.len() > limit {
                deeds.pop();
                return Ok(ended(deeds));
            }
        }
        if is_end {
            return Ok((deeds, None));
        }
    }
    Ok(ended(deeds))
}

/// Whether the audit goes on behind these, and where.
fn ended(deeds: Vec<Deed>) -> (Vec<Deed>, Option<i64>) {
    let next = deeds.last().map(|deed| deed.oldest);
    (deeds, next)
}

/// Puts a row to the deed that it belongs to, or begins another.
fn add(deeds: &mut Vec<Deed>, line: Line) {
    if let Some(last) = deeds.last_mut().filter(|last| last.agent == line.agent && last.deed == line.deed) {
        let of_topic = last.touched.iter().position(|touched| touched.topic == line.touched.topic);
        if last.oldest_at == line.at {
            match of_topic.and_then(|index| last.touched.get_mut(index)) {
                Some(known) if known.ids == line.touched.ids => {}
                Some(known) => known.ids.extend(line.touched.ids),
                None => last.touched.push(line.touched),
            }
            last.oldest = line.id;
            return;
        }
        let is_near = last.oldest_at.as_millisecond() - line.at.as_millisecond() < SAME;
        if is_near && last.touched.contains(&line.touched) {
            last.times += 1;
            (last.oldest, last.oldest_at) = (line.id, line.at);
            return;
        }
    }
    let Line { id, at, agent, deed, touched } = line;
    deeds.push(Deed { id, at, agent, deed, touched: vec![touched], times: 1, oldest: id, oldest_at: at });
}

/// Where the wanted days lie. The clock of a computer may have gone back, so the moments are compared as well.
fn span(connection: &Connection, wanted: &Wanted<'_>) -> Result<Span, Problem> {
    let from = wanted.from.map_or(i64::MIN, Timestamp::as_millisecond);
    let until = wanted.until.map_or(i64::MAX, Timestamp::as_millisecond);
    if wanted.from.is_none() && wanted.until.is_none() {
        return Ok(Span { first: 0, last: i64::MAX, from, until });
    }
    let mut statement = connection
        .prepare_cached("SELECT min(id), max(id) FROM audit WHERE at >= :from AND at < :until")
        .or_problem()?;
    let ends = statement.query_row(named_params! { ":from": from, ":until": until }, |row| {
        Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?))
    });
    let (first, last) = ends.or_problem()?;
    Ok(Span { first: first.unwrap_or(i64::MAX), last: last.unwrap_or(0), from, until })
}

/// The next rows that are wanted, the newest first.
fn lines(connection: &Connection, wanted: &Wanted<'_>, span: &Span, before: i64) -> Result<Vec<Line>, Problem> {
    if wanted.deeds.is_empty() {
        return of_all(connection, wanted.who, span, before);
    }
    let mut found = Vec::new();
    for deed in wanted.deeds {
        match wanted.who {
            Who::People => found.extend(of_people(connection, deed, span, before)?),
            Who::Desk => found.extend(of_one(connection, deed, None, span, before)?),
            Who::One(agent) => found.extend(of_one(connection, deed, Some(agent), span, before)?),
            Who::Everybody => {
                found.extend(of_people(connection, deed, span, before)?);
                found.extend(of_one(connection, deed, None, span, before)?);
            }
        }
    }
    found.sort_by_key(|line| std::cmp::Reverse(line.id));
    found.truncate(BATCH);
    Ok(found)
}

fn of_all(connection: &Connection, who: Who, span: &Span, before: i64) -> Result<Vec<Line>, Problem> {
    let agent = match who {
        Who::Everybody => {
            let mut statement = connection
                .prepare_cached(
                    "SELECT id, at, agent_id, deed, topic, ids FROM audit
                     WHERE id < :before AND id >= :first AND at >= :from AND at < :until
                     ORDER BY id DESC LIMIT :most",
                )
                .or_problem()?;
            return read(&mut statement, span, before, &[]);
        }
        Who::People => {
            // Named, because a full read of the table looks as short to whoever plans.
            let mut statement = connection
                .prepare_cached(
                    "SELECT id, at, agent_id, deed, topic, ids FROM audit INDEXED BY audit_people
                     WHERE agent_id IS NOT NULL AND id < :before AND id >= :first AND at >= :from AND at < :until
                     ORDER BY id DESC LIMIT :most",
                )
                .or_problem()?;
            return read(&mut statement, span, before, &[]);
        }
        Who::Desk => None,
        Who::One(agent) => Some(agent.0),
    };
    let mut statement = connection
        .prepare_cached(
            "SELECT id, at, agent_id, deed, topic, ids FROM audit INDEXED BY audit_agent
             WHERE agent_id IS :agent AND id < :before AND id >= :first AND at >= :from AND at < :until
             ORDER BY id DESC LIMIT :most",
        )
        .or_problem()?;
    read(&mut statement, span, before, &[(":agent", &agent)])
}

fn of_people(connection: &Connection, deed: &str, span: &Span, before: i64) -> Result<Vec<Line>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, at, agent_id, deed, topic, ids FROM audit INDEXED BY audit_people_deed
             WHERE deed = :deed AND agent_id IS NOT NULL AND id < :before AND id >= :first
               AND at >= :from AND at < :until
             ORDER BY id DESC LIMIT :most",
        )
        .or_problem()?;
    read(&mut statement, span, before, &[(":deed", &deed)])
}

fn of_one(
    connection: &Connection,
    deed: &str,
    agent: Option<AgentId>,
    span: &Span,
    before: i64,
) -> Result<Vec<Line>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, at, agent_id, deed, topic, ids FROM audit INDEXED BY audit_deed
             WHERE deed = :deed AND agent_id IS :agent AND id < :before AND id >= :first
               AND at >= :from AND at < :until
             ORDER BY id DESC LIMIT :most",
        )
        .or_problem()?;
    read(&mut statement, span, before, &[(":deed", &deed), (":agent", &agent.map(|id| id.0))])
}

fn read(
    statement: &mut Statement<'_>,
    span: &Span,
    before: i64,
    more: &[(&str, &dyn ToSql)],
) -> Result<Vec<Line>, Problem> {
    let most = i64::try_from(BATCH).unwrap_or(i64::MAX);
    let mut values: Vec<(&str, &dyn ToSql)> = vec![
        (":before", &before),
        (":first", &span.first),
        (":from", &span.from),
        (":until", &span.until),
        (":most", &most),
    ];
    values.extend_from_slice(more);
    let rows = statement.query_map(values.as_slice(), from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn from_row(row: &Row<'_>) -> Result<Line, rusqlite::Error> {
    let ids = serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default();
    Ok(Line {
        id: row.get(0)?,
        at: Timestamp::from_millisecond(row.get(1)?),
        agent: row.get::<_, Option<i64>>(2)?.map(AgentId),
        deed: row.get(3)?,
        touched: Touched { topic: row.get(4)?, ids },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: i64, at: i64, deed: &str, topic: &str, ids: &[i64]) -> Line {
        let touched = Touched { topic: topic.to_owned(), ids: ids.to_vec() };
        Line { id, at: Timestamp::from_millisecond(at), agent: Some(AgentId(1)), deed: deed.to_owned(), touched }
    }

    fn added(lines: Vec<Line>) -> Vec<Deed> {
        let mut deeds = Vec::new();
        for line in lines {
            add(&mut deeds, line);
        }
        deeds
    }

    #[test]
    fn the_rows_of_one_deed_are_one() {
        let deeds = added(vec![
            line(3, 50, "inbox.send", "outbox", &[8]),
            line(2, 50, "inbox.send", "conversations", &[4]),
            line(1, 50, "inbox.tag", "conversations", &[4]),
        ]);
        assert_eq!(deeds.len(), 2);
        assert_eq!((deeds[0].id, deeds[0].oldest, deeds[0].touched.len(), deeds[0].times), (3, 2, 2, 1));
    }

    #[test]
    fn a_draft_that_is_saved_again_is_one_deed_and_another_draft_is_another() {
        let deeds = added(vec![
            line(6, 9000, "inbox.save_draft", "drafts", &[5]),
            line(5, 9000, "inbox.save_draft", "conversations", &[4]),
            line(4, 6000, "inbox.save_draft", "drafts", &[5]),
            line(3, 6000, "inbox.save_draft", "conversations", &[4]),
            line(2, 5000, "inbox.save_draft", "drafts", &[7]),
            line(1, 4000 - SAME, "inbox.save_draft", "drafts", &[7]),
        ]);
        let seen: Vec<_> = deeds.iter().map(|deed| (deed.id, deed.oldest, deed.times)).collect();
        assert_eq!(seen, [(6, 3, 2), (2, 2, 1), (1, 1, 1)]);
    }
}
