//! Everything about one person, as they may ask for it: what is known as JSON, every letter as mbox.

use super::wire::HandOutAnswer;
use crate::customers;
use crate::desk::Desk;
use crate::desk::write::OrProblem;
use crate::inbox::{joining, raw, rows, topics};
use crate::storefronts;
use base64::Engine as _;
use comptoir_kernel::{AgentId, ConversationId, CustomerId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use serde_json::json;

/// Gathers everything. What was merged with conversations of others is told apart first, so that nobody gets the letters
/// of somebody else and nobody's own are left out.
///
/// # Errors
/// `customer-absent`.
pub(crate) fn hand_out(desk: &Desk, me: AgentId, id: CustomerId) -> Result<HandOutAnswer, Problem> {
    if desk.read(|connection| joining::is_among_others(connection, id))? {
        return desk.rehearse(|write| {
            joining::part_from_others(write, joining::Removed::Customer(id))?;
            gather(desk, write.connection(), me, id)
        });
    }
    desk.read(|connection| gather(desk, connection, me, id))
}

fn gather(desk: &Desk, connection: &Connection, me: AgentId, id: CustomerId) -> Result<HandOutAnswer, Problem> {
    let customer = customers::get(connection, id)?;
    let fields = customers::field_names(connection)?;
    let (mut conversations, mut matters) = (Vec::new(), Vec::new());
    let (mut mbox, mut letters) = (Vec::new(), 0);
    let mut put = |raw_id: i64, at: Timestamp| -> Result<(), Problem> {
        put_letter(&mut mbox, &raw::read(connection, desk.store().blobs(), raw_id)?, at);
        letters += 1;
        Ok(())
    };
    for conversation in of(connection, id)? {
        conversations.push(rows::detail(connection, me, conversation)?);
        matters.push(json!({ "conversation": conversation, "matter": topics::matter(connection, conversation)? }));
        raws(connection, conversation)?.into_iter().try_for_each(|(raw_id, at)| put(raw_id, at))?;
    }
    let mut elsewhere = Vec::new();
    for (conversation, message, raw) in among_others(connection, id)? {
        let messages = rows::detail(connection, me, conversation)?.messages;
        elsewhere.extend(messages.into_iter().filter(|found| found.id == message));
        raw.map_or(Ok(()), |(raw_id, at)| put(raw_id, at))?;
    }
    let all = json!({
        "customer": customer, "fields": fields, "conversations": conversations, "matters": matters,
        "elsewhere": elsewhere, "shops": storefronts::hand_out(connection, id)?,
    });
    Ok(HandOutAnswer {
        json: serde_json::to_string_pretty(&all).map_err(Problem::broken)?,
        mbox: base64::engine::general_purpose::STANDARD.encode(&mbox),
        letters,
    })
}

fn of(connection: &Connection, id: CustomerId) -> Result<Vec<ConversationId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM conversations WHERE customer_id = :id
               AND NOT EXISTS (SELECT 1 FROM merges WHERE absorbed_id = conversations.id)
             ORDER BY last_message_at, id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(ConversationId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Where a letter's bytes are, and when it came.
type Raw = (i64, Timestamp);

/// Letters of this person in conversations of others.
fn among_others(
    connection: &Connection,
    id: CustomerId,
) -> Result<Vec<(ConversationId, MessageId, Option<Raw>)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT m.conversation_id, m.id, m.raw_id, m.at FROM customer_addresses a
             JOIN participants p ON p.address = a.address
             JOIN conversations c ON c.id = p.conversation_id AND c.customer_id <> :id
             JOIN messages m ON m.conversation_id = c.id AND lower(m.from_address) = p.address
             WHERE a.customer_id = :id AND m.kind = 'customer' ORDER BY m.at, m.id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            let at = Timestamp::from_millisecond(row.get(3)?);
            let raw = row.get::<_, Option<i64>>(2)?.map(|raw| (raw, at));
            Ok((ConversationId(row.get(0)?), MessageId(row.get(1)?), raw))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The letters of a conversation that have bytes of their own, and when they came.
fn raws(connection: &Connection, id: ConversationId) -> Result<Vec<Raw>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT raw_id, at FROM messages WHERE conversation_id = :id AND raw_id IS NOT NULL ORDER BY at, id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, Timestamp::from_millisecond(row.get(1)?))))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// One letter in the form mboxrd: a line that looks like a beginning gets a mark, so that it can be taken off again.
fn put_letter(mbox: &mut Vec<u8>, letter: &[u8], at: Timestamp) {
    let when = jiff::Timestamp::from_millisecond(at.as_millisecond()).unwrap_or_default();
    mbox.extend(format!("From MAILER-DAEMON {}\n", when.strftime("%a %b %e %H:%M:%S %Y")).bytes());
    for line in letter.split_inclusive(|byte| *byte == b'\n') {
        let unmarked = line.iter().position(|byte| *byte != b'>').and_then(|at| line.get(at..)).unwrap_or_default();
        if unmarked.starts_with(b"From ") {
            mbox.push(b'>');
        }
        mbox.extend_from_slice(line);
    }
    mbox.extend(if letter.ends_with(b"\n") { &b"\n"[..] } else { &b"\n\n"[..] });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_looks_like_a_beginning_is_marked() {
        let mut mbox = Vec::new();
        put_letter(&mut mbox, b"Subject: x\n\nFrom here\n>From there", Timestamp::from_millisecond(0));
        let text = String::from_utf8_lossy(&mbox);
        assert_eq!(text, "From MAILER-DAEMON Thu Jan  1 00:00:00 1970\nSubject: x\n\n>From here\n>>From there\n\n");
    }
}
