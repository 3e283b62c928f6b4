//! Snoozing until somebody answers, and what a mere thank-you does to a conversation at rest.

use super::clock;
use super::standing::{delete_follow_up, set_awaits_answer};
use super::thanks::{self, Known};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::model::Status;
use crate::inbox::undo::{Before, Inverse};
use crate::inbox::wire::SnoozeRequest;
use crate::inbox::{rows, store};
use crate::settings;
use comptoir_kernel::{AgentId, ConversationId, MessageId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Snoozes until a time, until the customer answers, or until whichever comes first.
///
/// # Errors
/// `time-past`, `time-too-far`, `request-invalid` without time and answer.
pub(super) fn snooze(write: &mut Write<'_>, me: AgentId, request: &SnoozeRequest) -> Result<UndoId, Problem> {
    match request.until {
        Some(until) => {
            clock::check_future(write.now, until)?;
        }
        None if request.until_answer => {}
        None => return Err(Problem::refused("request-invalid").with("detail", "until")),
    }
    let until = request.until.map(Timestamp::as_millisecond);
    let before = Before::of(write.connection(), &request.ids)?;
    let (event, args) = match until {
        Some(until) if request.until_answer => {
            ("snoozed_answer_until", serde_json::json!({ "until": until.to_string() }))
        }
        Some(until) => ("snoozed", serde_json::json!({ "until": until.to_string() })),
        None => ("snoozed_answer", serde_json::json!({})),
    };
    for id in &request.ids {
        let connection = write.connection();
        connection
            .prepare_cached("UPDATE conversations SET status = 'snoozed', snoozed_until = :until WHERE id = :id")
            .or_problem()?
            .execute(named_params! { ":until": until, ":id": id.0 })
            .or_problem()?;
        delete_follow_up(connection, *id)?;
        set_awaits_answer(connection, *id, request.until_answer)?;
        store::insert_activity(connection, *id, Some(me), write.now, event, &args.to_string())?;
        write.changed(Topic::Conversations, id.0);
    }
    undo::record(write, me, "inbox.snooze", &Inverse::Restore(before))
}

/// Whether a letter of a customer that just came leaves the conversation at rest, because it only says thank you.
/// Then it is marked, and a line says so.
pub(in crate::inbox) fn is_kept_quiet(
    write: &mut Write<'_>,
    id: ConversationId,
    message: MessageId,
    text: &str,
) -> Result<bool, Problem> {
    let connection = write.connection();
    let wishes = settings::get(connection)?;
    let event = match store::status(connection, id)? {
        Status::Snoozed if wishes.keeps_snoozed_on_thanks => "thanks_snoozed",
        Status::Closed if wishes.keeps_closed_on_thanks => "thanks_closed",
        _ => return Ok(false),
    };
    let names = names(connection, id)?;
    let known = Known { names: &names, was_asked: was_asked(connection, id)? };
    if !rows::attachments(connection, message)?.is_empty() || !thanks::is_mere_thanks(text, &known) {
        return Ok(false);
    }
    connection
        .execute("UPDATE messages SET is_thanks = 1 WHERE id = :id", named_params! { ":id": message.0 })
        .or_problem()?;
    store::summarise(connection, id)?;
    store::insert_activity(connection, id, None, write.now, event, "{}")?;
    Ok(true)
}

/// The customer has written something that wants attention: nobody has to be reminded of them any more.
pub(in crate::inbox) fn letter_came(write: &mut Write<'_>, id: ConversationId) -> Result<(), Problem> {
    if delete_follow_up(write.connection(), id)? {
        store::insert_activity(write.connection(), id, None, write.now, "follow_up_answered", "{}")?;
    }
    Ok(())
}

/// Everybody who may be greeted or may sign in this conversation.
fn names(connection: &Connection, id: ConversationId) -> Result<Vec<String>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT name FROM participants WHERE conversation_id = :id
             UNION SELECT customers.name FROM conversations c JOIN customers ON customers.id = c.customer_id
               WHERE c.id = :id
             UNION SELECT channels.name FROM conversations c JOIN channels ON channels.id = c.channel_id
               WHERE c.id = :id
             UNION SELECT name FROM agents",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()?;
    let mut names: Vec<String> = rows.collect::<Result<_, _>>().or_problem()?;
    names.push(settings::get(connection)?.shop_name);
    Ok(names)
}

/// Whether our last letter asked something: "OK, thanks" is then an answer.
fn was_asked(connection: &Connection, id: ConversationId) -> Result<bool, Problem> {
    let ours: Option<(String, String)> = connection
        .prepare_cached(
            "SELECT text, visible_text FROM messages WHERE conversation_id = :id AND kind = 'agent'
             ORDER BY at DESC, id DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
        .or_problem()?;
    Ok(ours.is_some_and(|(text, visible)| thanks::asks(if visible.is_empty() { &text } else { &visible })))
}
