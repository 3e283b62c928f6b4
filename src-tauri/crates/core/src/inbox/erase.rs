//! Removing everything of one channel, so that nothing of it can be found again.

use super::{joining, rows};
use crate::customers;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, undo};
use comptoir_kernel::{ChannelId, CustomerId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

/// Each statement removes one kind of row; `:channel` is the channel.
const STATEMENTS: &[&str] = &[
    "DELETE FROM message_words WHERE rowid IN (SELECT word_key FROM messages WHERE channel_id = :channel)",
    "DELETE FROM outbox WHERE channel_id = :channel
       OR message_id IN (SELECT id FROM messages WHERE channel_id = :channel)",
    "DELETE FROM quarantine WHERE channel_id = :channel",
    "DELETE FROM drafts WHERE conversation_id IN (SELECT id FROM conversations WHERE channel_id = :channel)",
    "DELETE FROM messages WHERE channel_id = :channel",
    "DELETE FROM conversations WHERE channel_id = :channel",
    "DELETE FROM raws WHERE id NOT IN (SELECT raw_id FROM messages WHERE raw_id IS NOT NULL)
       AND id NOT IN (SELECT raw_id FROM quarantine)",
    "DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM conversation_tags)",
    // The index only marks rows as deleted; their words go when its parts are merged.
    "INSERT INTO message_words (message_words) VALUES ('optimize')",
];

/// Removes the conversations of a channel with everything that hangs on them, and customers who wrote nowhere else.
///
/// Answers the names of the encrypted files that nothing names any more: to be removed after the commit.
pub(crate) fn erase_channel(write: &mut Write<'_>, channel: ChannelId) -> Result<Vec<String>, Problem> {
    joining::part_from_others(write, joining::Removed::Channel(channel))?;
    let before = named_blobs(write.connection())?;
    let customers = customers_of(write.connection(), channel)?;
    for sql in STATEMENTS {
        let mut statement = write.connection().prepare(sql).or_problem()?;
        if sql.contains(":channel") {
            statement.execute(named_params! { ":channel": channel.0 }).or_problem()?;
        } else {
            statement.execute([]).or_problem()?;
        }
    }
    for customer in customers {
        if rows::of_customer(write.connection(), customer)?.is_empty() {
            customers::erase(write.connection(), customer)?;
        }
    }
    customers::forget_words(write.connection())?;
    undo::forget_all(write)?;
    let after = named_blobs(write.connection())?;
    Ok(before.difference(&after).cloned().collect())
}

/// Everybody who wrote, also those who joined somebody else's conversation.
fn customers_of(connection: &Connection, channel: ChannelId) -> Result<Vec<CustomerId>, Problem> {
    let mut statement = connection
        .prepare(
            "SELECT customer_id FROM conversations WHERE channel_id = :channel
             UNION SELECT a.customer_id FROM messages m JOIN customer_addresses a ON a.address = lower(m.from_address)
             WHERE m.channel_id = :channel",
        )
        .or_problem()?;
    let rows =
        statement.query_map(named_params! { ":channel": channel.0 }, |row| row.get(0).map(CustomerId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Removes encrypted files that were left over, such as those of a draft that was thrown away. Files of the last day
/// stay: the row that will name them may not be written yet.
pub(crate) fn tidy_blobs(desk: &Desk) -> Result<usize, Problem> {
    let yesterday = SystemTime::now().checked_sub(Duration::from_secs(24 * 3600)).unwrap_or(SystemTime::UNIX_EPOCH);
    let old = desk.store().blobs().written_before(yesterday).or_problem()?;
    let named = desk.read(named_blobs)?;
    let left_over: Vec<String> = old.into_iter().filter(|name| !named.contains(name)).collect();
    for name in &left_over {
        desk.store().blobs().remove(name).or_problem()?;
    }
    Ok(left_over.len())
}

/// Every encrypted file that some row needs, in this room or another: whoever keeps files adds them to the view.
pub(super) fn named_blobs(connection: &Connection) -> Result<BTreeSet<String>, Problem> {
    let mut statement = connection.prepare("SELECT name FROM kept_blobs").or_problem()?;
    let rows = statement.query_map([], |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
