//! Letters that leave at a time somebody chose: planning, changing, taking back when the customer writes first.
//!
//! The outbox sends them like any other letter. What waits here is a time, and the wish to be asked.

use super::clock;
use super::redate::redate;
use super::undo::Inverse;
use crate::customers;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic, undo};
use crate::inbox::model::Status;
use crate::inbox::wire::{RescheduleRequest, Schedule, ScheduledItem, When};
use crate::inbox::{cancel, rows, store};
use comptoir_kernel::{AgentId, ConversationId, MessageId, OutboxId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use jiff::tz::TimeZone;

/// A letter whose time went by longer ago than this, because the desk was shut, is not sent without asking: 4 hours.
/// What was meant for nine in the morning still leaves that morning, and never at night.
const LATE_SECONDS: i64 = 4 * 3600;

const COLUMNS: &str =
    "SELECT s.send_at, s.zone, s.cancels_on_reply, s.is_held, s.outbox_id, m.id, m.conversation_id, m.subject
  FROM scheduled_sends s CROSS JOIN outbox o ON o.id = s.outbox_id CROSS JOIN messages m ON m.id = o.message_id
  WHERE o.state = 'queued'";

fn from_row(row: &Row<'_>) -> Result<ScheduledItem, rusqlite::Error> {
    Ok(ScheduledItem {
        schedule: Schedule {
            send_at: Timestamp::from_millisecond(row.get(0)?),
            zone: row.get(1)?,
            cancels_on_reply: row.get(2)?,
            is_held: row.get(3)?,
        },
        outbox_id: OutboxId(row.get(4)?),
        message_id: MessageId(row.get(5)?),
        conversation_id: ConversationId(row.get(6)?),
        subject: row.get(7)?,
    })
}

/// Every letter that waits for its time, the next one first.
pub(super) fn list(connection: &Connection) -> Result<Vec<ScheduledItem>, Problem> {
    let sql = [COLUMNS, " ORDER BY s.send_at, s.outbox_id LIMIT 500"].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map([], from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The letters of one conversation that wait for their time.
pub(super) fn of_conversation(connection: &Connection, id: ConversationId) -> Result<Vec<ScheduledItem>, Problem> {
    let sql = [COLUMNS, " AND m.conversation_id = :id ORDER BY s.send_at, s.outbox_id"].concat();
    let mut statement = connection.prepare_cached(&sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn find(connection: &Connection, id: OutboxId) -> Result<ScheduledItem, Problem> {
    let sql = [COLUMNS, " AND s.outbox_id = :id"].concat();
    let found = connection.query_row(&sql, named_params! { ":id": id.0 }, from_row).optional().or_problem()?;
    found.ok_or_else(|| Problem::refused("too-late-to-undo"))
}

/// When a letter to this conversation's customer is to leave.
///
/// # Errors
/// `time-past`, `time-too-far`, `customer-zone-missing` where nobody knows what time it is there, `request-invalid`.
pub(in crate::inbox) fn plan(
    connection: &Connection,
    now: Timestamp,
    id: ConversationId,
    when: &When,
) -> Result<Schedule, Problem> {
    let invalid = |detail| Problem::refused("request-invalid").with("detail", detail);
    let (at, zone) = match (when.send_at, when.their_hour) {
        (Some(at), None) => (at, when.zone.clone()),
        (None, Some(hour)) => {
            let name = zone_of(connection, id)?.ok_or_else(|| Problem::refused("customer-zone-missing"))?;
            let zone =
                TimeZone::get(&name).map_err(|error| Problem::refused("customer-zone-missing").because(error))?;
            (clock::next_hour(now, hour, &zone).ok_or_else(|| invalid("theirHour"))?, Some(name))
        }
        _ => return Err(invalid("later")),
    };
    let send_at = clock::check_future(now, at)?;
    Ok(Schedule { send_at, zone, cancels_on_reply: when.cancels_on_reply.unwrap_or(true), is_held: false })
}

/// The zone of the customer of a conversation, where it is known.
pub(super) fn zone_of(connection: &Connection, id: ConversationId) -> Result<Option<String>, Problem> {
    Ok(customers::get(connection, rows::row(connection, id)?.customer_id)?.zone)
}

/// Keeps the plan of a letter that was put into the outbox.
pub(in crate::inbox) fn keep(write: &Write<'_>, me: AgentId, id: OutboxId, plan: &Schedule) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO scheduled_sends (outbox_id, agent_id, send_at, zone, cancels_on_reply)
             VALUES (:id, :me, :send_at, :zone, :cancels)",
            named_params! {
                ":id": id.0,
                ":me": me.0,
                ":send_at": plan.send_at.as_millisecond(),
                ":zone": plan.zone,
                ":cancels": plan.cancels_on_reply,
            },
        )
        .or_problem()?;
    Ok(())
}

/// Another time, or another wish about what happens if the customer writes first.
///
/// # Errors
/// `too-late-to-undo` for what is no longer waiting; those of [`plan`].
pub(super) fn reschedule(write: &mut Write<'_>, me: AgentId, request: &RescheduleRequest) -> Result<UndoId, Problem> {
    let before = find(write.connection(), request.id)?;
    let mut later = request.later.clone();
    if later.send_at.is_none() && later.their_hour.is_none() {
        later.send_at = Some(before.schedule.send_at);
        later.zone.clone_from(&before.schedule.zone);
    }
    later.cancels_on_reply = later.cancels_on_reply.or(Some(before.schedule.cancels_on_reply));
    let plan = plan(write.connection(), write.now, before.conversation_id, &later)?;
    put(write, request.id, &plan)?;
    undo::record(
        write,
        me,
        "inbox.reschedule",
        &crate::inbox::undo::Inverse::Time(Inverse::Schedule { id: request.id, before: before.schedule }),
    )
}

/// Gives a waiting letter its time; one that left meanwhile stays as it is.
pub(super) fn put(write: &mut Write<'_>, id: OutboxId, plan: &Schedule) -> Result<(), Problem> {
    let item = find(write.connection(), id)?;
    let connection = write.connection();
    connection
        .execute(
            "UPDATE scheduled_sends SET send_at = :at, zone = :zone, cancels_on_reply = :cancels, is_held = :held
             WHERE outbox_id = :id",
            named_params! {
                ":at": plan.send_at.as_millisecond(),
                ":zone": plan.zone,
                ":cancels": plan.cancels_on_reply,
                ":held": plan.is_held,
                ":id": id.0,
            },
        )
        .or_problem()?;
    connection
        .execute(
            "UPDATE outbox SET send_at = :at WHERE id = :id AND state = 'queued'",
            named_params! { ":at": plan.send_at.as_millisecond(), ":id": id.0 },
        )
        .or_problem()?;
    write.changed(Topic::Outbox, id.0);
    write.changed(Topic::Conversations, item.conversation_id.0);
    Ok(())
}

/// Lets a waiting letter leave at once.
///
/// # Errors
/// `too-late-to-undo` for what is no longer waiting.
pub(super) fn send_now(write: &mut Write<'_>, id: OutboxId) -> Result<(), Problem> {
    let plan = find(write.connection(), id)?.schedule;
    put(write, id, &Schedule { send_at: write.now, is_held: false, ..plan })
}

/// Somebody asked for a letter to be tried now: it is held no longer.
pub(in crate::inbox) fn release(connection: &Connection, id: OutboxId, now: Timestamp) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE scheduled_sends SET is_held = 0, send_at = :now WHERE outbox_id = :id",
            named_params! { ":now": now.as_millisecond(), ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}

/// A letter is about to be tried for the first time: it is a letter like any other from now on, of this moment.
/// Answers where its bytes are, if it was one that waited.
pub(in crate::inbox) fn leaves_now(
    desk: &Desk,
    write: &Write<'_>,
    id: OutboxId,
    conversation: ConversationId,
    raw_id: i64,
) -> Result<i64, Problem> {
    let connection = write.connection();
    let message: Option<i64> = connection
        .query_row(
            "DELETE FROM scheduled_sends WHERE outbox_id = :id
             RETURNING (SELECT message_id FROM outbox WHERE id = outbox_id)",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .optional()
        .or_problem()?;
    let Some(message) = message.map(MessageId) else { return Ok(raw_id) };
    connection
        .execute(
            "UPDATE messages SET at = :now WHERE id = :id",
            named_params! { ":now": write.now.as_millisecond(), ":id": message.0 },
        )
        .or_problem()?;
    store::summarise(connection, conversation)?;
    redate(desk, write, message, raw_id)
}

/// The moment before which a planned letter is too late to leave by itself.
pub(in crate::inbox) const fn latest_without_asking(now: Timestamp) -> Timestamp {
    now.plus_seconds(-LATE_SECONDS)
}

/// Keeps back what should have left while the desk was shut for long: the conversation opens and asks.
pub(in crate::inbox) fn hold_late(desk: &Desk) -> Result<(), Problem> {
    let limit = latest_without_asking(desk.now());
    let is_late = |item: &ScheduledItem| !item.schedule.is_held && item.schedule.send_at < limit;
    let late: Vec<ScheduledItem> = desk.read(list)?.into_iter().filter(is_late).collect();
    if late.is_empty() {
        return Ok(());
    }
    desk.write("inbox.hold_late", None, |write| {
        for item in &late {
            let held = Schedule { is_held: true, ..item.schedule.clone() };
            put(write, item.outbox_id, &held)?;
            store::set_status_and_unread(write.connection(), item.conversation_id, Status::Open, Some(true))?;
            say(write, item, "send_held")?;
        }
        Ok(())
    })
}

/// A customer's letter came: what waited for them to stay silent becomes a draft again, in this same transaction.
/// True if there was something.
pub(in crate::inbox) fn customer_wrote(write: &mut Write<'_>, id: ConversationId) -> Result<bool, Problem> {
    let waiting = of_conversation(write.connection(), id)?;
    let mut is_any = false;
    for item in waiting.into_iter().filter(|item| item.schedule.cancels_on_reply) {
        let agent = write
            .connection()
            .query_row(
                "SELECT agent_id FROM scheduled_sends WHERE outbox_id = :id",
                named_params! { ":id": item.outbox_id.0 },
                |row| row.get(0).map(AgentId),
            )
            .or_problem()?;
        cancel::cancel(write, agent, item.outbox_id)?;
        say(write, &item, "send_cancelled")?;
        is_any = true;
    }
    Ok(is_any)
}

fn say(write: &mut Write<'_>, item: &ScheduledItem, event: &str) -> Result<(), Problem> {
    let args = serde_json::json!({ "until": item.schedule.send_at.as_millisecond().to_string() }).to_string();
    store::insert_activity(write.connection(), item.conversation_id, None, write.now, event, &args)?;
    write.changed(Topic::Notices, item.conversation_id.0);
    Ok(())
}
