//! Whether somebody writes about the same thing again: earlier conversations with the same tag.

use crate::desk::write::OrProblem;
use crate::inbox::wire::Repeat;
use comptoir_kernel::{ConversationId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};

/// Thirty days in milliseconds: what lies longer ago is another matter.
const WINDOW: i64 = 30 * 24 * 3600 * 1000;

/// The topics of a conversation that its customer wrote about in the thirty days before it began, the most frequent first.
pub(in crate::inbox) fn of(connection: &Connection, id: ConversationId) -> Result<Vec<Repeat>, Problem> {
    // With max() the other columns are those of the newest one.
    let mut statement = connection
        .prepare_cached(
            "SELECT tags.name, count(*), theirs.id, max(theirs.last_message_at) FROM conversations mine
             JOIN conversation_tags own ON own.conversation_id = mine.id
             JOIN tags ON tags.id = own.tag_id
             JOIN conversations theirs ON theirs.customer_id = mine.customer_id AND theirs.id <> mine.id
               AND theirs.last_message_at >= mine.created_at - :window AND theirs.created_at < mine.created_at
               AND theirs.status <> 'spam'
             JOIN conversation_tags other ON other.conversation_id = theirs.id AND other.tag_id = own.tag_id
             WHERE mine.id = :id GROUP BY tags.id ORDER BY count(*) DESC, tags.name",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0, ":window": WINDOW }, |row| {
            Ok(Repeat { tag: row.get(0)?, count: row.get(1)?, latest_id: ConversationId(row.get(2)?) })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
