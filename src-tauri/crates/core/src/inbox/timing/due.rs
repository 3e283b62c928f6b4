//! What the desk does when a time has come: waking, looking again, reminding.

use super::promise;
use super::standing::delete_follow_up;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use crate::inbox::model::Status;
use crate::inbox::store;
use crate::inbox::wire::WakeAnswer;
use comptoir_kernel::{ConversationId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};

/// What is due at a moment.
struct Due {
    snoozed: Vec<i64>,
    follow_ups: Vec<i64>,
    promises: Vec<i64>,
}

impl Due {
    fn at(connection: &Connection, now: Timestamp) -> Result<Self, Problem> {
        let list = |sql: &str| -> Result<Vec<i64>, Problem> {
            let mut statement = connection.prepare_cached(sql).or_problem()?;
            let rows =
                statement.query_map(named_params! { ":now": now.as_millisecond() }, |row| row.get(0)).or_problem()?;
            rows.collect::<Result<_, _>>().or_problem()
        };
        Ok(Self {
            snoozed: list("SELECT id FROM conversations WHERE status = 'snoozed' AND snoozed_until <= :now")?,
            follow_ups: list("SELECT conversation_id FROM follow_ups WHERE due_at <= :now")?,
            promises: list(
                "SELECT id FROM promises WHERE done_at IS NULL AND reminded_at IS NULL AND remind_at <= :now",
            )?,
        })
    }

    const fn is_empty(&self) -> bool {
        self.snoozed.is_empty() && self.follow_ups.is_empty() && self.promises.is_empty()
    }
}

/// Opens what was snoozed until now, looks again at what was closed until now, reminds of promises.
pub(in crate::inbox) fn wake_due(desk: &Desk) -> Result<WakeAnswer, Problem> {
    let now = desk.now();
    if desk.read(|connection| Due::at(connection, now))?.is_empty() {
        return Ok(WakeAnswer::default());
    }
    desk.write("inbox.wake", None, |write| {
        let due = Due::at(write.connection(), write.now)?;
        let mut answer = WakeAnswer::default();
        for id in due.snoozed {
            open(write, ConversationId(id), "woken")?;
            // Somebody is to be called back.
            write.changed(Topic::Notices, id);
            answer.woken += 1;
        }
        for id in due.follow_ups {
            answer.followed_up += u32::from(follow_up(write, ConversationId(id))?);
        }
        for id in due.promises {
            answer.reminded += u32::from(remind(write, id)?);
        }
        Ok(answer)
    })
}

fn open(write: &mut Write<'_>, id: ConversationId, event: &str) -> Result<(), Problem> {
    store::set_status_and_unread(write.connection(), id, Status::Open, Some(true))?;
    store::insert_activity(write.connection(), id, None, write.now, event, "{}")?;
    write.changed(Topic::Conversations, id.0);
    Ok(())
}

/// What is no longer closed is being worked on: then there is nothing to look at again.
fn follow_up(write: &mut Write<'_>, id: ConversationId) -> Result<bool, Problem> {
    delete_follow_up(write.connection(), id)?;
    write.changed(Topic::Conversations, id.0);
    if store::status(write.connection(), id)? != Status::Closed {
        return Ok(false);
    }
    open(write, id, "follow_up_due")?;
    write.changed(Topic::Notices, id.0);
    Ok(true)
}

fn remind(write: &mut Write<'_>, id: i64) -> Result<bool, Problem> {
    let Some(mut kept) = promise::find(write.connection(), id)? else { return Ok(false) };
    kept.promise.reminded_at = Some(write.now);
    promise::put(write, &kept)?;
    let (conversation, args) = (kept.promise.conversation_id, promise::arguments(&kept.promise));
    store::insert_activity(write.connection(), conversation, None, write.now, "promise_due", &args)?;
    write.changed(Topic::Notices, conversation.0);
    Ok(true)
}
