//! Withdrawals that the desk finds by itself: a letter that declares one opens a case, which a person can take back.
//!
//! Once for each letter, and not again for pieces that are in an open case. A case of the desk's waits in `requested`:
//! nothing is let through, paid or written without a person or what they have set.

pub(super) mod commands;
mod order;
pub(super) mod store;
pub mod wire;

use super::deadlines;
use super::model::{FiledBy, Move, Track};
use super::notice::{self, wire::Wish};
use super::store::{self as cases, NewCase, parts};
use super::wire::ReturnRow;
use super::{moves, start};
use crate::desk::Desk;
use crate::desk::write::Write;
use crate::inbox::{self, HeardLetter};
use crate::{customers, settings, storefronts};
use comptoir_kernel::{Currency, Kind, MessageId, OrderId, Problem, ReturnId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Older letters were answered, or are past every deadline that an acknowledgement could keep.
const DAYS: i64 = 14;
/// So many messages are looked at before others may write again.
const PORTION: i64 = 500;
/// Of a declaration that is repeated. Characters.
const LONGEST: usize = 4000;

/// Reads the letters that came since the last look, and opens the cases that they ask for.
pub(super) fn look(desk: &Desk) -> Result<(), Problem> {
    loop {
        let (after, newest) =
            desk.read(|connection| Ok((store::read_up_to(connection)?, inbox::newest_message(connection)?)))?;
        if newest.0 <= after.0 {
            return Ok(());
        }
        let until = MessageId(newest.0.min(after.0 + PORTION));
        // Words are read outside of the transaction: a mailbox that comes in has thousands of them.
        let found = desk.read(|connection| find(connection, after, until, desk))?;
        desk.write("returns.find_notices", None, |write| {
            for (letter, wish) in &found {
                open(write, letter, wish)?;
            }
            store::set_read_up_to(write, until)
        })?;
    }
}

/// The declarations among the letters of a portion. What was answered before the desk had the mailbox was acknowledged.
fn find(
    connection: &Connection,
    after: MessageId,
    until: MessageId,
    desk: &Desk,
) -> Result<Vec<(HeardLetter, Wish)>, Problem> {
    if !settings::get(connection)?.finds_withdrawals {
        return Ok(Vec::new());
    }
    let since = desk.now().plus_seconds(-DAYS * 24 * 3600);
    let mut found = Vec::new();
    for letter in inbox::heard_between(connection, after, until, since)? {
        let wish = notice::read(&letter.text, &letter.subject, letter.language.as_deref());
        let is_over = letter.is_past && inbox::was_answered(connection, letter.conversation, letter.received_at)?;
        if wish.is_withdrawal_notice && !is_over {
            found.push((letter, wish));
        }
    }
    Ok(found)
}

/// Opens the case of a letter, or adds the letter to the one that it belongs to.
fn open(write: &mut Write<'_>, letter: &HeardLetter, wish: &Wish) -> Result<(), Problem> {
    if store::is_known(write.connection(), letter.id)? {
        return Ok(());
    }
    let said = format!("{}\n{}", letter.subject, letter.text);
    let order = storefronts::surely(write.connection(), letter.customer, &said)?;
    let declaration: String = letter.text.trim().chars().take(LONGEST).collect();
    let declaration = if declaration.is_empty() { wish.declaration.clone() } else { declaration };
    if let Some(same) = open_case(write.connection(), letter, order)? {
        store::insert(write, letter.id, Some(same.id), &declaration)?;
        parts::note(write, same.id, "notice_again", None, &[("note", &wish.declaration)])?;
        cases::tell(write, &same);
        return Ok(());
    }
    let begun = match order {
        Some(order) => begin(write, letter, wish, order),
        None => begin_without_order(write, letter).map(Some),
    };
    let id = match begun {
        Ok(id) => id,
        // What cannot be a case is left to whoever reads the letter; it must not keep the others from being read.
        Err(problem) if problem.kind != Kind::Broken => {
            tracing::info!(code = problem.code, "a withdrawal could not become a case");
            None
        }
        Err(problem) => return Err(problem),
    };
    store::insert(write, letter.id, id, &declaration)?;
    let Some(id) = id else { return Ok(()) };
    parts::note(write, id, "found", None, &[("note", &wish.declaration)])?;
    moves::make(write, id, Move::Request, &[])?;
    let number = cases::row(write.connection(), id)?.number;
    let args = BTreeMap::from([("what", number)]);
    inbox::tell_found(write, letter.conversation, "withdrawal_found", &args)
}

/// The open case that a letter is about already: of its order, where that has no other pieces left or a withdrawal is
/// open; else of its conversation.
fn open_case(
    connection: &Connection,
    letter: &HeardLetter,
    order: Option<OrderId>,
) -> Result<Option<ReturnRow>, Problem> {
    let withdraws = |row: &ReturnRow| !row.state.is_over() && row.track == Track::Withdrawal;
    let Some(order) = order else {
        let here = cases::of_conversation(connection, letter.conversation)?;
        let theirs = cases::of_customer(connection, letter.customer, &[])?;
        let nameless = theirs.into_iter().filter(|row| row.order_id.is_none());
        return Ok(here.into_iter().chain(nameless).find(withdraws));
    };
    let of_order = cases::of_order(connection, order)?;
    let is_all_held = start::options(connection, order)?.lines.iter().all(|line| line.available == 0);
    let holds = |row: &ReturnRow| is_all_held && row.state.holds_pieces() && !row.state.is_over();
    Ok(of_order.into_iter().find(|row| withdraws(row) || holds(row)))
}

/// Begins the case of an order as a draft; none where every piece has come back.
fn begin(
    write: &mut Write<'_>,
    letter: &HeardLetter,
    wish: &Wish,
    order: OrderId,
) -> Result<Option<ReturnId>, Problem> {
    let language = letter.language.as_deref();
    let lines = order::lines(write.connection(), order, &letter.text, &letter.subject, language, wish)?;
    if lines.is_empty() {
        return Ok(None);
    }
    let request = order::request(letter, order, lines);
    start::draft(write, &request).map(Some)
}

/// Begins a case that waits for somebody to say which order it is about. Its deadlines run all the same.
fn begin_without_order(write: &mut Write<'_>, letter: &HeardLetter) -> Result<ReturnId, Problem> {
    let person = customers::get(write.connection(), letter.customer)?;
    let place = start::place_of(write.connection(), None, Some(letter.customer))?;
    let by = |deadline: deadlines::Deadline| Some(start::last_moment(&deadline));
    let new = NewCase {
        uid: &order::uid(letter.id),
        order: None,
        store: None,
        order_number: "",
        customer: Some(letter.customer),
        name: &person.name,
        conversation: Some(letter.conversation),
        track: Track::Withdrawal,
        filed_by: FiledBy::Notice,
        currency: Currency::EUR,
        notice_at: Some(letter.received_at),
        goods_by: by(deadlines::to_send_back(letter.received_at, &place)),
        repay_by: by(deadlines::to_repay(letter.received_at, &place)),
    };
    cases::insert(write, &new)
}

/// Looks whenever something came in.
pub(super) async fn keep(desk: Arc<Desk>) {
    super::listen::on_news(
        &desk,
        &[crate::desk::Topic::Conversations],
        look,
        "letters could not be read for withdrawals",
    )
    .await;
}
