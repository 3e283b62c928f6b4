//! What rows and conversations show about time.

use super::{promise, schedule, standing};
use crate::desk::write::OrProblem;
use crate::inbox::model::{Delivery, Status};
use crate::inbox::wire::{ConversationRow, MessageItem};
use crate::inbox::wire::{ConversationTiming, RowTiming};
use comptoir_kernel::{ConversationId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Adds to rows of a list what they say about time.
pub(in crate::inbox) fn of_rows(connection: &Connection, rows: &mut [ConversationRow]) -> Result<(), Problem> {
    rows.iter_mut().try_for_each(|row| of_row(connection, row))
}

fn of_row(connection: &Connection, row: &mut ConversationRow) -> Result<(), Problem> {
    let moment = |at: Option<i64>| at.map(Timestamp::from_millisecond);
    let timing = connection
        .prepare_cached(
            "SELECT c.awaits_answer AND c.status = 'snoozed',
               (SELECT due_at FROM promises WHERE conversation_id = c.id AND done_at IS NULL ORDER BY due_at LIMIT 1),
               (SELECT due_at FROM follow_ups WHERE conversation_id = c.id AND c.status = 'closed')
             FROM conversations c WHERE c.id = :id",
        )
        .or_problem()?
        .query_row(named_params! { ":id": row.id.0 }, |found| {
            Ok(RowTiming {
                awaits_answer: found.get(0)?,
                promise_due_at: moment(found.get(1)?),
                follow_up_at: moment(found.get(2)?),
                ..RowTiming::default()
            })
        })
        .optional()
        .or_problem()?;
    row.timing = timing.unwrap_or_default();
    if row.delivery == Some(Delivery::Queued)
        && let Some(item) = schedule::of_conversation(connection, row.id)?.into_iter().next()
    {
        row.timing.send_at = Some(item.schedule.send_at);
        row.timing.is_send_held = item.schedule.is_held;
    }
    Ok(())
}

/// Everything about time in one conversation.
pub(in crate::inbox) fn of_conversation(
    connection: &Connection,
    row: &ConversationRow,
) -> Result<ConversationTiming, Problem> {
    let follow_up = standing::follow_up(connection, row.id)?.filter(|_| row.status == Status::Closed);
    Ok(ConversationTiming {
        zone: schedule::zone_of(connection, row.id)?,
        promises: promise::of_conversation(connection, row.id)?,
        follow_up,
    })
}

/// Adds to letters that wait for their time when that is.
pub(in crate::inbox) fn add_schedules(
    connection: &Connection,
    id: ConversationId,
    messages: &mut [MessageItem],
) -> Result<(), Problem> {
    let is_queued =
        |message: &MessageItem| message.delivery.as_ref().is_some_and(|delivery| delivery.state == Delivery::Queued);
    if !messages.iter().any(is_queued) {
        return Ok(());
    }
    for item in schedule::of_conversation(connection, id)? {
        for delivery in messages.iter_mut().filter_map(|message| message.delivery.as_mut()) {
            if delivery.outbox_id == item.outbox_id {
                delivery.schedule = Some(item.schedule.clone());
            }
        }
    }
    Ok(())
}
