//! Removing everything of one channel, so that nothing of it can be found again.

use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{ChannelId, Problem};
use comptoir_store::rusqlite::named_params;

/// Each statement removes one kind of row; `:channel` is the channel.
const STATEMENTS: &[&str] = &[
    "DELETE FROM undo",
    "DELETE FROM message_words WHERE rowid IN (SELECT word_key FROM messages WHERE channel_id = :channel)",
    "DELETE FROM outbox WHERE channel_id = :channel
       OR message_id IN (SELECT id FROM messages WHERE channel_id = :channel)",
    "DELETE FROM quarantine WHERE channel_id = :channel",
    "DELETE FROM drafts WHERE conversation_id IN (SELECT id FROM conversations WHERE channel_id = :channel)",
    "DELETE FROM messages WHERE channel_id = :channel",
    "DELETE FROM conversations WHERE channel_id = :channel",
    "DELETE FROM raws WHERE id NOT IN (SELECT raw_id FROM messages WHERE raw_id IS NOT NULL)
       AND id NOT IN (SELECT raw_id FROM quarantine)",
    "DELETE FROM customers WHERE id NOT IN (SELECT customer_id FROM conversations)",
    "DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM conversation_tags)",
];

/// Removes the conversations of a channel with everything that hangs on them, and customers who wrote nowhere else.
pub(crate) fn erase_channel(write: &mut Write<'_>, channel: ChannelId) -> Result<(), Problem> {
    for sql in STATEMENTS {
        let mut statement = write.connection().prepare(sql).or_problem()?;
        if sql.contains(":channel") {
            statement.execute(named_params! { ":channel": channel.0 }).or_problem()?;
        } else {
            statement.execute([]).or_problem()?;
        }
    }
    Ok(())
}
