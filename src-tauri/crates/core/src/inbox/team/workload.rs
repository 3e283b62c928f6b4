//! How much everybody has to do. From the counts that triggers keep, an index of who waits, and the closings of the week.

use super::wire::{WorkloadAnswer, WorkloadRow};
use crate::agents;
use crate::desk::write::OrProblem;
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};

/// How long a customer should wait at most, in seconds. The interface knows the same number.
const TARGET: i64 = 4 * 3600;

pub(super) fn show(connection: &Connection, now: Timestamp) -> Result<WorkloadAnswer, Problem> {
    let mut rows = Vec::new();
    for agent in agents::list(connection)? {
        let row = row(connection, Some(agent.id), now)?;
        if agent.left_at.is_none() || row.open + row.later > 0 {
            rows.push(row);
        }
    }
    rows.push(row(connection, None, now)?);
    add_closed(connection, &mut rows, now)?;
    Ok(WorkloadAnswer { rows })
}

fn row(connection: &Connection, agent_id: Option<AgentId>, now: Timestamp) -> Result<WorkloadRow, Problem> {
    let (open, later) = connection
        .prepare_cached(
            "SELECT ifnull(sum(iif(status = 'open', total, 0)), 0), ifnull(sum(iif(status = 'open', 0, total)), 0)
             FROM conversation_counts WHERE assignee_id = :agent AND status IN ('open', 'pending', 'snoozed')",
        )
        .or_problem()?
        .query_row(named_params! { ":agent": agent_id.map_or(0, |id| id.0) }, |row| Ok((row.get(0)?, row.get(1)?)))
        .or_problem()?;
    let (waiting, overdue) = connection
        .prepare_cached(
            "SELECT count(*), ifnull(sum(waiting_since < :late), 0) FROM conversations
             WHERE assignee_id IS :agent AND status = 'open' AND waiting_since IS NOT NULL",
        )
        .or_problem()?
        .query_row(
            named_params! {
                ":agent": agent_id.map(|id| id.0),
                ":late": now.plus_seconds(-TARGET).as_millisecond(),
            },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .or_problem()?;
    Ok(WorkloadRow { agent_id, open, waiting, overdue, later, ..WorkloadRow::default() })
}

/// Counts a conversation once for whoever closed it, if it is closed yet.
fn add_closed(connection: &Connection, rows: &mut [WorkloadRow], now: Timestamp) -> Result<(), Problem> {
    let (today, monday) = beginnings(now);
    let mut statement = connection
        .prepare_cached(
            "SELECT a.agent_id, count(DISTINCT iif(a.at >= :today, a.conversation_id, NULL)),
               count(DISTINCT a.conversation_id)
             FROM activities a CROSS JOIN conversations c ON c.id = a.conversation_id AND +c.status = 'closed'
             WHERE a.event = 'closed' AND a.at >= :monday GROUP BY a.agent_id",
        )
        .or_problem()?;
    let counts = statement
        .query_map(named_params! { ":today": today.as_millisecond(), ":monday": monday.as_millisecond() }, |row| {
            Ok((row.get::<_, Option<i64>>(0)?.map(AgentId), row.get(1)?, row.get(2)?))
        });
    for count in counts.or_problem()? {
        let (agent, today, week) = count.or_problem()?;
        if let Some(row) = rows.iter_mut().find(|row| row.agent_id == agent && agent.is_some()) {
            row.closed_today = today;
            row.closed_week = week;
        }
    }
    Ok(())
}

/// Midnight today and on Monday, on the clock of this computer.
fn beginnings(now: Timestamp) -> (Timestamp, Timestamp) {
    let zone = jiff::tz::TimeZone::system();
    let moment = jiff::Timestamp::from_millisecond(now.as_millisecond()).unwrap_or_default();
    let date = moment.to_zoned(zone.clone()).date();
    let since_monday = i64::from(date.weekday().to_monday_zero_offset());
    let monday = date.saturating_sub(jiff::Span::new().days(since_monday));
    let midnight = |date: jiff::civil::Date| {
        date.to_zoned(zone.clone()).map_or(now, |begin| Timestamp::from_millisecond(begin.timestamp().as_millisecond()))
    };
    (midnight(date), midnight(monday))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_on_monday() {
        // 15 June 2026 is a Monday.
        let noon = Timestamp::from_millisecond(1_781_517_600_000);
        let (today, monday) = beginnings(noon);
        assert_eq!(today, monday);
        let (today, monday) = beginnings(noon.plus_seconds(3 * 86_400));
        assert_eq!(today.as_millisecond() - monday.as_millisecond(), 3 * 86_400_000);
    }
}
