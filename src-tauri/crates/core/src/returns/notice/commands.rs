//! The command that reads what a letter wants back.

use super::read;
use super::wire::{ReadText, ReadTextRequest, Wish, WishReason};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::inbox;
use crate::returns::form::{self, Form, SURE};
use crate::returns::model::Track;
use crate::returns::proposal::{self, wire::Proposal};
use crate::returns::start;
use crate::storefronts;
use comptoir_connectors::shops::model::OrderLine;
use comptoir_kernel::{OrderId, Problem};
use comptoir_store::rusqlite::Connection;
use std::sync::Arc;

pub(in super::super) fn commands() -> Vec<Command> {
    vec![Command::new(
        "returns.read_text",
        "what a conversation or a text wants back: a withdrawal or a return, why, for what, and which pieces",
        read_text,
    )]
}

fn read_text(desk: &Arc<Desk>, _: Caller, request: ReadTextRequest) -> Result<ReadText, Problem> {
    desk.read(|connection| in_desk(connection, request))
}

fn in_desk(connection: &Connection, request: ReadTextRequest) -> Result<ReadText, Problem> {
    let heard = request.conversation_id.map(|id| inbox::unanswered(connection, id)).transpose()?;
    let order = match (&heard, request.order_id) {
        (Some(heard), chosen) => storefronts::chosen(connection, heard.customer, &heard.said, chosen)?,
        (None, chosen) => chosen,
    };
    let (text, subject, language) = heard.map(|heard| (heard.text, heard.subject, heard.language)).unwrap_or_default();
    let (text, subject) = (request.text.unwrap_or(text), request.subject.unwrap_or(subject));
    let language = request.language.or(language);
    let wish = read(&text, &subject, language.as_deref());
    if let Some(form) = form::read(&text) {
        return of_form(connection, &form, wish, order);
    }
    let proposal = match order.filter(|_| wish.is_return) {
        Some(order) => proposal::propose(&text, &subject, language.as_deref(), &lines_of(connection, order)?),
        None => Proposal::default(),
    };
    Ok(ReadText { wish, order_id: order, proposal })
}

/// What a shop's form says goes before what its words sound like.
fn of_form(connection: &Connection, form: &Form, wish: Wish, order: Option<OrderId>) -> Result<ReadText, Problem> {
    let proposal = match order {
        Some(order) => form.proposal(&start::options(connection, order)?.lines),
        None => Proposal::default(),
    };
    let first = form.lines.first();
    let reason = first.and_then(|line| Some((line.reason?, line.reason_words.clone())));
    let reason = reason.map(|(reason, words)| WishReason { reason, score: SURE, words });
    let wish = Wish {
        is_return: true,
        track: form.track.or(wish.track).or(Some(Track::Voluntary)),
        reasons: reason.map_or_else(|| wish.reasons.clone(), |reason| vec![reason]),
        outcome: first.and_then(|line| line.wish).or(wish.outcome),
        ..wish
    };
    Ok(ReadText { wish, order_id: order, proposal })
}

/// The lines of an order; pieces that are on their way back already are none of them.
pub(in crate::returns) fn lines_of(connection: &Connection, id: OrderId) -> Result<Vec<OrderLine>, Problem> {
    let options = start::options(connection, id)?;
    let (_, order) = storefronts::order_of(connection, id)?;
    let left = |line: &OrderLine| {
        let option = options.lines.iter().find(|option| option.line == line.id);
        option.map_or(0, |option| option.available)
    };
    let lines = order.lines.iter();
    Ok(lines.map(|line| OrderLine { refunded: line.quantity - left(line), ..line.clone() }).collect())
}
