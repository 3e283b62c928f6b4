//! Topics and causes of the sample shop, so that whoever looks around sees what they are for.

use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::{ChannelId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Gives most conversations with a tag a topic, and those that are closed a cause; a third stays as it is.
pub(crate) fn tell_topics(
    write: &mut Write<'_>,
    channel: ChannelId,
    tag: &str,
    topic: &str,
    cause: &str,
) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "INSERT INTO conversation_topics (conversation_id, topic_id, at)
             SELECT c.id, topics.id, c.created_at FROM tags JOIN conversation_tags t ON t.tag_id = tags.id
             JOIN conversations c ON c.id = t.conversation_id JOIN topics ON topics.key = :topic
             WHERE tags.name = :tag AND c.channel_id = :channel AND c.id % 3 > 0 ON CONFLICT DO NOTHING",
            named_params! { ":topic": topic, ":tag": tag, ":channel": channel.0 },
        )
        .or_problem()?;
    write
        .connection()
        .execute(
            "INSERT INTO conversation_causes (conversation_id, cause_id, at)
             SELECT c.id, causes.id, c.last_message_at FROM tags JOIN conversation_tags t ON t.tag_id = tags.id
             JOIN conversations c ON c.id = t.conversation_id JOIN causes ON causes.key = :cause
             WHERE tags.name = :tag AND c.channel_id = :channel AND c.status = 'closed' AND c.id % 3 > 0
             ON CONFLICT DO NOTHING",
            named_params! { ":cause": cause, ":tag": tag, ":channel": channel.0 },
        )
        .or_problem()?;
    Ok(())
}

/// The number of a topic that came with the program.
pub(crate) fn shipped_topic(connection: &Connection, key: &str) -> Result<Option<i64>, Problem> {
    connection
        .query_row("SELECT id FROM topics WHERE key = :key", named_params! { ":key": key }, |row| row.get(0))
        .optional()
        .or_problem()
}
