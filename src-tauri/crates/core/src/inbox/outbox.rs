//! The outbox: what leaves, exactly once where that can be known, and never silently twice.
//!
//! `attempting` is on the disk before the connection opens. Before the final dot a failure is tried again; a refusal
//! for good is shown; after the final dot without an answer nobody knows, so the Sent folder is asked, then the person.

use super::cancel::Undone;
use super::model::{Delivery, Status};
use super::wire::{Decision, OutboxItem, Recipients};
use super::{raw, store, timing};
use crate::channels::{self, Side, mail_problem, needs_person};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use comptoir_connectors::mail::imap::Imap;
use comptoir_connectors::mail::model::FolderRole;
use comptoir_connectors::mail::smtp::{self, Envelope, SendFailure, Stage};
use comptoir_kernel::{ChannelId, ConversationId, MessageId, OutboxId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[derive(Serialize, Deserialize)]
struct StoredEnvelope {
    from: Option<String>,
    to: Vec<String>,
}

/// One message that is due.
struct Due {
    id: OutboxId,
    channel: ChannelId,
    conversation: ConversationId,
    message_id: String,
    envelope: Envelope,
    attempts: u32,
    raw_id: i64,
}

pub(super) fn insert(
    write: &Write<'_>,
    message: MessageId,
    channel: ChannelId,
    envelope: &Envelope,
    undone: &Undone,
    send_at: Timestamp,
) -> Result<OutboxId, Problem> {
    let stored = StoredEnvelope { from: envelope.from.clone(), to: envelope.to.clone() };
    write
        .connection()
        .execute(
            "INSERT INTO outbox (message_id, channel_id, envelope, draft, send_at, updated_at)
             VALUES (:message, :channel, :envelope, :draft, :send_at, :now)",
            named_params! {
                ":message": message.0,
                ":channel": channel.0,
                ":envelope": serde_json::to_string(&stored).map_err(Problem::broken)?,
                ":draft": serde_json::to_string(undone).map_err(Problem::broken)?,
                ":send_at": send_at.as_millisecond(),
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(OutboxId(write.connection().last_insert_rowid()))
}

/// Seconds until the next try: half a minute, doubling, at most half an hour.
pub(super) const fn pause_seconds(attempts: u32) -> i64 {
    let doublings = if attempts > 6 { 6 } else { attempts };
    let pause = 30_i64 << doublings;
    if pause > 1800 { 1800 } else { pause }
}

/// Seconds until a server that could not be reached is tried again: mail leaves within a minute of a repair, and an outage
/// costs the server fewer than twenty tries in its first ten minutes.
pub(super) const fn line_pause_seconds(attempts: u32) -> i64 {
    match attempts {
        0 => 10,
        1 => 20,
        2 => 40,
        _ => 55,
    }
}

/// After a crash nobody knows how far an attempt came: it is reconciled before anything else is sent.
pub(crate) fn recover_after_start(desk: &Desk) -> Result<(), Problem> {
    desk.write("inbox.recover_outbox", None, |write| {
        let changed = write
            .connection()
            .execute(
                "UPDATE outbox SET state = 'unknown', problem_code = 'outbox-unknown' WHERE state = 'attempting'",
                [],
            )
            .or_problem()?;
        if changed > 0 {
            write.changed(Topic::Outbox, 0);
        }
        Ok(())
    })
}

/// When the next message is due.
pub(super) fn next_due(connection: &Connection) -> Result<Option<Timestamp>, Problem> {
    let due: Option<i64> = connection
        .query_row(
            "SELECT min(send_at) FROM outbox WHERE state = 'queued'
               AND id NOT IN (SELECT outbox_id FROM scheduled_sends WHERE is_held = 1)",
            [],
            |row| row.get(0),
        )
        .or_problem()?;
    Ok(due.map(Timestamp::from_millisecond))
}

/// Sends everything that is due, files what was sent, and reconciles what is unknown. Answers how many left.
pub(super) async fn flush(desk: &Arc<Desk>) -> Result<u32, Problem> {
    for id in unreconciled(desk)? {
        reconcile(desk, id).await?;
    }
    timing::hold_late(desk)?;
    let mut sent = 0;
    while let Some(due) = begin_attempt(desk)? {
        sent += u32::from(attempt(desk, &due).await?);
    }
    for due in unfiled(desk)? {
        file_in_sent(desk, &due).await?;
    }
    Ok(sent)
}

const DUE: &str = "SELECT o.id, o.channel_id, m.conversation_id, m.message_id, o.envelope, o.attempts, m.raw_id
  FROM outbox o JOIN messages m ON m.id = o.message_id";

fn due_from_row(row: &Row<'_>) -> Result<Due, rusqlite::Error> {
    let text: String = row.get(4)?;
    let stored: StoredEnvelope = serde_json::from_str(&text).unwrap_or(StoredEnvelope { from: None, to: Vec::new() });
    Ok(Due {
        id: OutboxId(row.get(0)?),
        channel: ChannelId(row.get(1)?),
        conversation: ConversationId(row.get(2)?),
        message_id: row.get(3)?,
        envelope: Envelope { from: stored.from, to: stored.to },
        attempts: row.get(5)?,
        raw_id: row.get(6)?,
    })
}

/// Takes the next due message and says on the disk that it is being tried.
fn begin_attempt(desk: &Desk) -> Result<Option<Due>, Problem> {
    desk.write("inbox.send_attempt", None, |write| {
        let sql = [
            DUE,
            " WHERE o.state = 'queued' AND o.send_at <= :now AND NOT EXISTS (SELECT 1 FROM scheduled_sends s
             WHERE s.outbox_id = o.id AND (s.is_held = 1 OR s.send_at < :late)) ORDER BY o.send_at, o.id LIMIT 1",
        ]
        .concat();
        let late = timing::latest_without_asking(write.now).as_millisecond();
        let mut due = write
            .connection()
            .query_row(&sql, named_params! { ":now": write.now.as_millisecond(), ":late": late }, due_from_row)
            .optional()
            .or_problem()?;
        if let Some(due) = &mut due {
            due.raw_id = timing::leaves_now(desk, write, due.id, due.conversation, due.raw_id)?;
            set_state(write, due, Delivery::Attempting, None)?;
        }
        Ok(due)
    })
}

async fn attempt(desk: &Arc<Desk>, due: &Due) -> Result<bool, Problem> {
    let raw = desk.read(|connection| raw::read(connection, desk.store().blobs(), due.raw_id))?;
    let login = match channels::login(desk, due.channel, Side::Smtp).await {
        Ok(login) => login,
        Err(problem) => {
            desk.write("inbox.send_attempt", None, |write| wait_for_line(write, due, &problem))?;
            return Ok(false);
        }
    };
    match smtp::send(&login, &due.envelope, &raw).await {
        Ok(_) => {
            desk.write("inbox.sent", None, |write| set_state(write, due, Delivery::Sent, None))?;
            Ok(true)
        }
        Err(failure) => {
            desk.write("inbox.send_failed", None, |write| settle(write, due, failure))?;
            Ok(false)
        }
    }
}

fn settle(write: &mut Write<'_>, due: &Due, failure: SendFailure) -> Result<(), Problem> {
    if failure.stage == Stage::AfterDot {
        return set_state(write, due, Delivery::Unknown, Some(&Problem::offline("outbox-unknown")));
    }
    let (is_permanent, is_about_line) = (failure.is_permanent, failure.is_about_line);
    let problem = mail_problem(failure.error);
    if is_about_line {
        return wait_for_line(write, due, &problem);
    }
    if !is_permanent {
        return postpone(write, due, &problem, pause_seconds(due.attempts));
    }
    set_state(write, due, Delivery::Failed, Some(&problem))?;
    store::set_status_and_unread(write.connection(), due.conversation, Status::Open, Some(true))
}

/// One try speaks for everything that waits for the same mailbox. What a person has to mend is asked less often: tries with
/// a wrong password lock accounts.
fn wait_for_line(write: &mut Write<'_>, due: &Due, problem: &Problem) -> Result<(), Problem> {
    if needs_person(problem) {
        return postpone(write, due, problem, pause_seconds(due.attempts));
    }
    let pause = line_pause_seconds(due.attempts);
    postpone(write, due, problem, pause)?;
    write
        .connection()
        .execute(
            "UPDATE outbox SET send_at = :next WHERE channel_id = :channel AND state = 'queued' AND send_at < :next
               AND (attempts > 0 OR send_at <= :now)",
            named_params! {
                ":next": write.now.plus_seconds(pause).as_millisecond(),
                ":channel": due.channel.0,
                ":now": write.now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(())
}

/// The mailbox is up again: what waited for it is due now.
pub(super) fn bring_forward(desk: &Desk, channel: ChannelId) -> Result<(), Problem> {
    let changed = desk.write("inbox.bring_forward", None, |write| {
        let changed = write
            .connection()
            .execute(
                "UPDATE outbox SET send_at = :now WHERE channel_id = :channel AND state = 'queued' AND attempts > 0
                   AND send_at > :now",
                named_params! { ":now": write.now.as_millisecond(), ":channel": channel.0 },
            )
            .or_problem()?;
        if changed > 0 {
            write.changed(Topic::Outbox, 0);
        }
        Ok(changed)
    })?;
    if changed > 0 {
        desk.outbox_bell.notify_one();
    }
    Ok(())
}

fn postpone(write: &mut Write<'_>, due: &Due, problem: &Problem, pause: i64) -> Result<(), Problem> {
    set_state(write, due, Delivery::Queued, Some(problem))?;
    write
        .connection()
        .execute(
            "UPDATE outbox SET attempts = attempts + 1, send_at = :send_at WHERE id = :id",
            named_params! {
                ":send_at": write.now.plus_seconds(pause).as_millisecond(),
                ":id": due.id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

fn set_state(write: &mut Write<'_>, due: &Due, state: Delivery, problem: Option<&Problem>) -> Result<(), Problem> {
    let args = problem.map(|problem| serde_json::to_string(&problem.args)).transpose().map_err(Problem::broken)?;
    write
        .connection()
        .execute(
            "UPDATE outbox SET state = :state, problem_code = :code, problem_args = ifnull(:args, '{}'),
               updated_at = :now WHERE id = :id",
            named_params! {
                ":state": state.as_str(),
                ":code": problem.map(|problem| problem.code),
                ":args": args,
                ":now": write.now.as_millisecond(),
                ":id": due.id.0,
            },
        )
        .or_problem()?;
    write.changed(Topic::Outbox, due.id.0);
    write.changed(Topic::Conversations, due.conversation.0);
    Ok(())
}

fn unreconciled(desk: &Desk) -> Result<Vec<OutboxId>, Problem> {
    ids(desk, "SELECT id FROM outbox WHERE state = 'unknown' AND filed = 'pending' ORDER BY id")
}

fn ids(desk: &Desk, sql: &str) -> Result<Vec<OutboxId>, Problem> {
    desk.read(|connection| {
        let mut statement = connection.prepare_cached(sql).or_problem()?;
        let rows = statement.query_map([], |row| row.get(0).map(OutboxId)).or_problem()?;
        rows.collect::<Result<_, _>>().or_problem()
    })
}

fn get(desk: &Desk, id: OutboxId) -> Result<Due, Problem> {
    desk.read(|connection| {
        connection
            .query_row(&[DUE, " WHERE o.id = :id"].concat(), named_params! { ":id": id.0 }, due_from_row)
            .optional()
            .or_problem()?
            .ok_or_else(|| Problem::absent("message-absent"))
    })
}

/// Looks for the Message-ID in Sent. Found is sent; not found, or no answer, stays for the person to decide.
async fn reconcile(desk: &Arc<Desk>, id: OutboxId) -> Result<(), Problem> {
    let due = get(desk, id)?;
    let found = match open_sent(desk, due.channel).await {
        Ok(Some((mut imap, folder))) => {
            let found = imap.has_message_id(&folder, &due.message_id).await.map_err(mail_problem);
            imap.logout().await;
            found
        }
        Ok(None) => Ok(false),
        Err(problem) => Err(problem),
    };
    match found {
        Ok(true) => desk.write("inbox.reconcile", None, |write| {
            set_state(write, &due, Delivery::Sent, None)?;
            set_filed(write, due.id, "done")
        }),
        // A provider that keeps every copy and has none never got it: the same bytes may go again.
        Ok(false) if keeps_copies(desk, due.channel)? => {
            desk.write("inbox.reconcile", None, |write| requeue(write, due.id, Delivery::Queued, "unknown"))
        }
        Ok(false) => desk.write("inbox.reconcile", None, |write| set_filed(write, due.id, "not_needed")),
        Err(problem) => {
            tracing::info!(code = problem.code, "the Sent folder could not be asked; will be tried again");
            Ok(())
        }
    }
}

fn keeps_copies(desk: &Desk, channel: ChannelId) -> Result<bool, Problem> {
    Ok(desk.read(|connection| channels::mailbox_config(connection, channel))?.files_sent_mail)
}

fn set_filed(write: &mut Write<'_>, id: OutboxId, filed: &str) -> Result<(), Problem> {
    write
        .connection()
        .execute("UPDATE outbox SET filed = :filed WHERE id = :id", named_params! { ":filed": filed, ":id": id.0 })
        .or_problem()?;
    write.changed(Topic::Outbox, id.0);
    Ok(())
}

async fn open_sent(desk: &Arc<Desk>, channel: ChannelId) -> Result<Option<(Imap, String)>, Problem> {
    let login = channels::login(desk, channel, Side::Imap).await?;
    let mut imap = Imap::connect(&login).await.map_err(mail_problem)?;
    let folders = imap.folders().await.map_err(mail_problem)?;
    match folders.into_iter().find(|folder| folder.role == FolderRole::Sent) {
        Some(folder) => Ok(Some((imap, folder.name))),
        None => {
            imap.logout().await;
            Ok(None)
        }
    }
}

fn unfiled(desk: &Desk) -> Result<Vec<Due>, Problem> {
    let listed = ids(desk, "SELECT id FROM outbox WHERE state = 'sent' AND filed = 'pending' ORDER BY id")?;
    listed.into_iter().map(|id| get(desk, id)).collect()
}

/// Puts the copy into Sent. A failure is tried again on its own and never sends the message again.
async fn file_in_sent(desk: &Arc<Desk>, due: &Due) -> Result<(), Problem> {
    let config = desk.read(|connection| channels::mailbox_config(connection, due.channel))?;
    let filed = if config.files_sent_mail { Ok("not_needed") } else { append(desk, due).await };
    match filed {
        Ok(filed) => desk.write("inbox.file_sent", None, |write| set_filed(write, due.id, filed)),
        Err(problem) => {
            tracing::info!(code = problem.code, "the copy in Sent has to wait");
            Ok(())
        }
    }
}

async fn append(desk: &Arc<Desk>, due: &Due) -> Result<&'static str, Problem> {
    let Some((mut imap, folder)) = open_sent(desk, due.channel).await? else { return Ok("not_needed") };
    let raw = desk.read(|connection| raw::read(connection, desk.store().blobs(), due.raw_id))?;
    let is_there = imap.has_message_id(&folder, &due.message_id).await.map_err(mail_problem)?;
    if !is_there {
        imap.append(&folder, &raw, true, None).await.map_err(mail_problem)?;
    }
    imap.logout().await;
    Ok("done")
}

/// The person's word about a message of which nobody knows whether it left.
pub(super) fn decide(write: &mut Write<'_>, id: OutboxId, decision: Decision) -> Result<(), Problem> {
    let state = match decision {
        Decision::Sent => Delivery::Sent,
        Decision::SendAgain => Delivery::Queued,
    };
    requeue(write, id, state, "unknown")
}

/// Tries a failed message again at once.
pub(super) fn retry(write: &mut Write<'_>, id: OutboxId) -> Result<(), Problem> {
    requeue(write, id, Delivery::Queued, "failed")
}

fn requeue(write: &mut Write<'_>, id: OutboxId, state: Delivery, from: &str) -> Result<(), Problem> {
    let changed = write
        .connection()
        .execute(
            "UPDATE outbox SET state = :state, send_at = :now, problem_code = NULL, filed = 'pending', updated_at = :now
             WHERE id = :id AND (state = :from OR (state = 'queued' AND :from = 'failed'))",
            named_params! {
                ":state": state.as_str(),
                ":now": write.now.as_millisecond(),
                ":id": id.0,
                ":from": from,
            },
        )
        .or_problem()?;
    if changed == 0 {
        return Err(Problem::absent("message-absent"));
    }
    timing::release(write.connection(), id, write.now)?;
    write.changed(Topic::Outbox, id.0);
    write.changed(Topic::Conversations, 0);
    Ok(())
}

/// What has not left for good, oldest first.
pub(super) fn list(connection: &Connection) -> Result<Vec<OutboxItem>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT o.id, m.conversation_id, m.id, m.subject, m.recipients, o.state, o.send_at, o.attempts,
               o.problem_code, o.problem_args
             FROM outbox o JOIN messages m ON m.id = o.message_id
             WHERE o.state NOT IN ('sent', 'cancelled') ORDER BY o.send_at, o.id LIMIT 500",
        )
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            let (recipients, args): (String, String) = (row.get(4)?, row.get(9)?);
            let recipients: Recipients = serde_json::from_str(&recipients).unwrap_or_default();
            Ok(OutboxItem {
                id: OutboxId(row.get(0)?),
                conversation_id: ConversationId(row.get(1)?),
                message_id: MessageId(row.get(2)?),
                subject: row.get(3)?,
                to: recipients.to,
                state: row.get(5)?,
                send_at: Timestamp::from_millisecond(row.get(6)?),
                attempts: row.get(7)?,
                problem_code: row.get(8)?,
                problem_args: serde_json::from_str(&args).unwrap_or_default(),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_between_tries_doubles_up_to_half_an_hour() {
        let pauses: Vec<i64> = [0, 1, 2, 5, 6, 60].into_iter().map(pause_seconds).collect();
        assert_eq!(pauses, [30, 60, 120, 960, 1800, 1800]);
    }

    #[test]
    fn a_line_is_tried_within_a_minute_and_fewer_than_twenty_times_in_ten() {
        let pauses: Vec<i64> = (0..100).map(line_pause_seconds).collect();
        assert!(pauses.iter().all(|pause| *pause < 60));
        let mut elapsed = 0;
        let tries = pauses.iter().take_while(|pause| {
            elapsed += **pause;
            elapsed <= 600
        });
        assert!(tries.count() < 20);
    }
}
