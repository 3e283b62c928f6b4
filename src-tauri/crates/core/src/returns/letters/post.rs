//! Letters that leave: once for each step, by a person's word or by themselves, through the outbox with its undo time.
//!
//! Invariant: the row of a letter turns to `sent` in the transaction that freezes its bytes, so that no crash sends it twice.

use super::rows::{self, LetterRow};
use super::wire::LetterState;
use super::{LetterKind, case};
use crate::desk::write::Write;
use crate::desk::{Desk, Topic};
use crate::inbox::{self, OwnLetter};
use crate::returns::store::{self as cases, parts};
use crate::returns::wire::ReturnRow;
use crate::{agents, customers, storefronts};
use comptoir_kernel::{AgentId, Kind, Problem};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

/// Sends one that waits for a person, as a person.
///
/// # Errors
/// `return-letter-gone` where it has left or is not wanted, `return-letter-gap`, `return-letter-nobody`, `no-mailbox`.
pub(super) fn by_hand(desk: &Desk, me: AgentId, id: i64) -> Result<inbox::SendAnswer, Problem> {
    let answer = desk.write("returns.send_letter", Some(me), |write| {
        let letter = rows::get(write.connection(), id)?;
        send(desk, write, &letter, me, false)
    })?;
    desk.outbox_bell.notify_one();
    Ok(answer)
}

/// Sends what leaves by itself. What lacks something waits and says for what.
pub(in crate::returns) fn look(desk: &Desk) -> Result<(), Problem> {
    let queued = desk.read(rows::queued)?;
    if queued.is_empty() {
        return Ok(());
    }
    let owner = agents::owner(desk)?;
    for id in queued {
        let sent = desk.write("returns.send_letters", None, |write| {
            let letter = rows::get(write.connection(), id)?;
            let me = letter.agent.unwrap_or(owner);
            if letter.state == LetterState::Queued { send(desk, write, &letter, me, true).map(|_| ()) } else { Ok(()) }
        });
        match sent {
            Ok(()) => desk.outbox_bell.notify_one(),
            Err(problem) if problem.kind == Kind::Broken => return Err(problem),
            Err(problem) => wait(desk, id, &problem)?,
        }
    }
    Ok(())
}

/// Writes down what a letter waits for; the same again is no news.
fn wait(desk: &Desk, id: i64, problem: &Problem) -> Result<(), Problem> {
    let args = serde_json::to_string(&problem.args).map_err(Problem::broken)?;
    let known = desk.read(|connection| rows::get(connection, id))?;
    if known.problem_code.as_deref() == Some(problem.code) && known.problem_args == args {
        return Ok(());
    }
    desk.write("returns.letter_waits", None, |write| {
        rows::set_problem(write, id, problem.code, &args)?;
        let row = cases::row(write.connection(), known.case)?;
        cases::tell(write, &row);
        Ok(())
    })
}

fn send(
    desk: &Desk,
    write: &mut Write<'_>,
    letter: &LetterRow,
    me: AgentId,
    is_automatic: bool,
) -> Result<inbox::SendAnswer, Problem> {
    let is_taken_back = letter.state == LetterState::Sent && letter.message.is_none();
    if !matches!(letter.state, LetterState::Prepared | LetterState::Queued) && !is_taken_back {
        return Err(Problem::refused("return-letter-gone"));
    }
    let case = cases::row(write.connection(), letter.case)?;
    let words = case::of_case(write.connection(), me, letter.case, letter.kind)?;
    let own = OwnLetter {
        conversation: case.conversation_id,
        to: recipient(write.connection(), &case)?,
        subject: &words.subject,
        body: &words.body,
        signature: &words.signature,
        language: &words.language,
        formality: words.formality,
        is_automatic,
    };
    let sent = inbox::send_letter(desk, write, me, &own).map_err(|problem| match problem.code {
        "recipient-missing" | "recipient-invalid" | "request-invalid" => {
            Problem::refused("return-letter-nobody").with("number", &case.number)
        }
        _ => problem,
    })?;
    rows::set_state(write, letter.id, LetterState::Sent)?;
    rows::set_message(write, letter.id, sent.message_id)?;
    if case.conversation_id.is_none() {
        cases::set_conversation(write, case.id, sent.conversation_id)?;
    }
    tell(write, &case, letter.kind, &sent)?;
    Ok(sent)
}

fn tell(write: &mut Write<'_>, case: &ReturnRow, kind: LetterKind, sent: &inbox::SendAnswer) -> Result<(), Problem> {
    let (conversation, message) = (sent.conversation_id.0.to_string(), sent.message_id.0.to_string());
    let args = [("letter", kind.as_str()), ("conversation", conversation.as_str()), ("message", message.as_str())];
    parts::note(write, case.id, "letter_sent", None, &args)?;
    cases::tell(write, case);
    Ok(())
}

/// Where a customer is written to who has not written to us: their own address, else that of the order.
fn recipient(connection: &Connection, case: &ReturnRow) -> Result<Option<(String, String)>, Problem> {
    let known = match case.customer_id {
        Some(customer) => customers::reach_of(connection, customer)?.addresses.into_iter().next(),
        None => None,
    };
    let ordered = match case.order_id {
        Some(order) => Some(storefronts::order_of(connection, order)?.1.email),
        None => None,
    };
    let address = known.or(ordered).filter(|address| !address.trim().is_empty());
    Ok(address.map(|address| (case.name.clone(), address)))
}

/// Goes on whenever a case, a setting or a mailbox has changed.
pub(in crate::returns) async fn keep(desk: Arc<Desk>) {
    let topics = [Topic::Returns, Topic::Settings, Topic::Channels, Topic::Customers];
    crate::returns::listen::on_news(&desk, &topics, look, "letters of returns could not be sent").await;
}
