//! Removing everything of one person, so that nothing of it can be found again.

use super::wire::ErasePreview;
use crate::customers;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic, undo};
use crate::inbox::erase::named_blobs;
use crate::inbox::{contacts, joining, store};
use crate::storefronts;
use comptoir_kernel::{AgentId, ConversationId, CustomerId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};

/// Each statement removes one kind of row; `:id` is the customer. Their letters in conversations of others go too.
const STATEMENTS: &[&str] = &[
    "DELETE FROM message_words WHERE rowid IN (SELECT word_key FROM messages WHERE conversation_id IN
       (SELECT id FROM conversations WHERE customer_id = :id))",
    "DELETE FROM message_words WHERE rowid IN (SELECT m.word_key FROM participants p
       JOIN customer_addresses a ON a.address = p.address AND a.customer_id = :id
       JOIN messages m ON m.conversation_id = p.conversation_id AND lower(m.from_address) = p.address)",
    "DELETE FROM outbox WHERE message_id IN (SELECT id FROM messages WHERE conversation_id IN
       (SELECT id FROM conversations WHERE customer_id = :id))",
    "DELETE FROM thread_ids WHERE (message_id, conversation_id) IN (SELECT m.message_id, m.conversation_id
       FROM participants p JOIN customer_addresses a ON a.address = p.address AND a.customer_id = :id
       JOIN messages m ON m.conversation_id = p.conversation_id AND lower(m.from_address) = p.address)",
    "DELETE FROM messages WHERE kind = 'customer' AND id IN (SELECT m.id FROM participants p
       JOIN customer_addresses a ON a.address = p.address AND a.customer_id = :id
       JOIN messages m ON m.conversation_id = p.conversation_id AND lower(m.from_address) = p.address)",
    "DELETE FROM drafts WHERE conversation_id IS NULL AND EXISTS (SELECT 1 FROM customer_addresses a
       WHERE a.customer_id = :id AND instr(lower(drafts.recipients), a.address) > 0)",
    "DELETE FROM conversations WHERE customer_id = :id",
    "DELETE FROM participants WHERE (conversation_id, address) IN (SELECT p.conversation_id, p.address
       FROM customer_addresses a JOIN participants p ON p.address = a.address WHERE a.customer_id = :id)",
];

/// What nothing names any more.
const LEFT_OVER: &[&str] = &[
    "DELETE FROM raws WHERE id NOT IN (SELECT raw_id FROM messages WHERE raw_id IS NOT NULL)
       AND id NOT IN (SELECT raw_id FROM quarantine)",
    "DELETE FROM tags WHERE id NOT IN (SELECT tag_id FROM conversation_tags)",
    "INSERT INTO message_words (message_words) VALUES ('optimize')",
];

/// Erases, then removes the files that were left over and the pages in which the rows stood.
pub(super) fn erase_for_good(desk: &Desk, me: AgentId, id: CustomerId) -> Result<(), Problem> {
    let left_over = desk.write("inbox.erase_customer", Some(me), |write| erase(write, id))?;
    desk.shelf().clear();
    for name in left_over {
        desk.store().blobs().remove(&name).or_problem()?;
    }
    desk.store().vacuum().or_problem()
}

/// How much would go.
///
/// # Errors
/// `customer-absent`.
pub(super) fn preview(desk: &Desk, id: CustomerId) -> Result<ErasePreview, Problem> {
    if desk.read(|connection| joining::is_among_others(connection, id))? {
        return desk.rehearse(|write| {
            joining::part_from_others(write, joining::Removed::Customer(id))?;
            count(write.connection(), id)
        });
    }
    desk.read(|connection| count(connection, id))
}

fn count(connection: &Connection, id: CustomerId) -> Result<ErasePreview, Problem> {
    let customer = customers::get(connection, id)?;
    let messages = connection
        .query_row(
            "SELECT count(*) FROM conversations c JOIN messages m ON m.conversation_id = c.id WHERE c.customer_id = :id",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .or_problem()?;
    let elsewhere = u32::try_from(elsewhere(connection, id)?.len()).unwrap_or(u32::MAX);
    let orders = storefronts::count(connection, id)?;
    Ok(ErasePreview { conversations: customer.conversation_count, messages, elsewhere, orders })
}

/// Conversations of others in which this person has written.
fn elsewhere(connection: &Connection, id: CustomerId) -> Result<Vec<ConversationId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT DISTINCT c.id FROM customer_addresses a JOIN participants p ON p.address = a.address
             JOIN conversations c ON c.id = p.conversation_id WHERE a.customer_id = :id AND c.customer_id <> :id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(ConversationId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Removes the customer, their conversations, and their letters in conversations of others.
///
/// Answers the names of the encrypted files that nothing names any more: to be removed after the commit.
///
/// # Errors
/// `customer-absent`.
fn erase(write: &mut Write<'_>, id: CustomerId) -> Result<Vec<String>, Problem> {
    customers::get(write.connection(), id)?;
    joining::part_from_others(write, joining::Removed::Customer(id))?;
    let before = named_blobs(write.connection())?;
    let touched = elsewhere(write.connection(), id)?;
    storefronts::erase_acts_of(write, id)?;
    contacts::forget_reviews(write.connection(), id)?;
    for sql in STATEMENTS {
        write.connection().prepare(sql).or_problem()?.execute(named_params! { ":id": id.0 }).or_problem()?;
    }
    for conversation in touched {
        store::summarise(write.connection(), conversation)?;
    }
    storefronts::erase(write, id)?;
    customers::erase(write.connection(), id)?;
    for sql in LEFT_OVER {
        write.connection().prepare(sql).or_problem()?.execute([]).or_problem()?;
    }
    customers::forget_words(write.connection())?;
    undo::forget_all(write)?;
    for topic in [Topic::Customers, Topic::Conversations, Topic::Drafts, Topic::Tags, Topic::Outbox] {
        write.changed(topic, 0);
    }
    let after = named_blobs(write.connection())?;
    Ok(before.difference(&after).cloned().collect())
}
