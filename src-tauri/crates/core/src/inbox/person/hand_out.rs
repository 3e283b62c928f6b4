//! Everything about one person, as they may ask for it: what is known as JSON, every letter as mbox.

use super::wire::HandOutAnswer;
use crate::customers;
use crate::desk::Desk;
use crate::desk::write::OrProblem;
use crate::inbox::{raw, rows, topics};
use base64::Engine as _;
use comptoir_kernel::{AgentId, ConversationId, CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use serde_json::json;

/// Gathers everything.
///
/// # Errors
/// `customer-absent`.
pub(super) fn hand_out(desk: &Desk, me: AgentId, id: CustomerId) -> Result<HandOutAnswer, Problem> {
    desk.read(|connection| {
        let customer = customers::get(connection, id)?;
        let fields = customers::field_names(connection)?;
        let (mut conversations, mut matters) = (Vec::new(), Vec::new());
        let (mut mbox, mut letters) = (Vec::new(), 0);
        for conversation in of(connection, id)? {
            conversations.push(rows::detail(connection, me, conversation)?);
            matters.push(json!({ "conversation": conversation, "matter": topics::matter(connection, conversation)? }));
            for (raw_id, at) in raws(connection, conversation)? {
                put_letter(&mut mbox, &raw::read(connection, desk.store().blobs(), raw_id)?, at);
                letters += 1;
            }
        }
        let all = json!({ "customer": customer, "fields": fields, "conversations": conversations, "matters": matters });
        Ok(HandOutAnswer {
            json: serde_json::to_string_pretty(&all).map_err(Problem::broken)?,
            mbox: base64::engine::general_purpose::STANDARD.encode(&mbox),
            letters,
        })
    })
}

fn of(connection: &Connection, id: CustomerId) -> Result<Vec<ConversationId>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT id FROM conversations WHERE customer_id = :id ORDER BY last_message_at, id")
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(ConversationId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The letters of a conversation that have bytes of their own, and when they came.
fn raws(connection: &Connection, id: ConversationId) -> Result<Vec<(i64, Timestamp)>, Problem> {
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
