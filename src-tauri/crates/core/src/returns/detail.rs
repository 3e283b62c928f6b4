//! Everything about one case, and lists of them.

use super::left::left_for;
use super::model::{EffectState, MOVES, Move, OPEN, after};
use super::parcels;
use super::store::{self, Case, parts};
use super::sums::sums;
use super::wire::{ReturnDetail, ReturnEffect, ReturnItem, ReturnList, ReturnRow, ReturnsRequest, Sums};
use super::{exceptions, exchange, mirror, record, restock};
use crate::storefronts;
use comptoir_connectors::shops::model::Act;
use comptoir_kernel::{Problem, ReturnId};
use comptoir_store::rusqlite::Connection;

const USUAL: u32 = 500;
const MOST: u32 = 5000;

pub(super) fn detail(connection: &Connection, id: ReturnId) -> Result<ReturnDetail, Problem> {
    let case = store::get(connection, id)?;
    let items = parts::items(connection, id)?;
    let effects = parts::effects(connection, id)?;
    let shown = effects.iter().map(|effect| shown(connection, effect, &items)).collect::<Result<_, Problem>>()?;
    let is_under_way = effects.iter().any(|effect| effect.state == EffectState::Sent);
    let moves = MOVES.into_iter().filter(|made| after(case.row.state, *made).is_some());
    // What is settled says itself so; and nothing is decided anew while the shop is being asked.
    let moves = moves.filter(|made| *made != Move::Settle && !(is_under_way && *made == Move::Dispute)).collect();
    let parcels = parcels::list(connection, id)?;
    Ok(ReturnDetail {
        sums: figures(connection, &case, &items)?,
        items,
        events: parts::events(connection, id)?,
        effects: shown,
        may_wait: parcels::may_wait(&case.row, &parcels),
        parcels,
        moves,
        mirror: mirror::wire::shown(connection, &case.row)?,
        goodwill: case.goodwill,
        asked: exceptions::asked(connection, id)?,
        row: case.row,
    })
}

fn shown(connection: &Connection, effect: &parts::Effect, items: &[ReturnItem]) -> Result<ReturnEffect, Problem> {
    let act = storefronts::act_of_uid(connection, &effect.uid)?;
    Ok(ReturnEffect {
        uid: effect.uid.clone(),
        kind: effect.kind,
        state: effect.state,
        amount: effect.amount,
        act_id: act.as_ref().map(|act| act.id),
        link: act.as_ref().and_then(|act| act.result.as_ref()).and_then(|result| result.link.clone()),
        differs: act.and_then(|act| act.result).and_then(|result| result.differs),
        is_recorded: record::is_recorded(effect.act.as_ref()),
        may_record: record::may_record(connection, effect)?,
        may_count: restock::may_count(connection, effect)?,
        stock: restock::pieces_of(effect.act.as_ref(), items),
        exchange: exchange::work_of(effect.act.as_ref()),
        code: match &effect.act {
            Some(Act::Discount(discount)) => Some(discount.code.clone()),
            _ => None,
        },
        problem_code: effect.problem_code.clone(),
        problem_args: effect.problem_args.clone(),
    })
}

/// What a case comes to.
pub(super) fn figures(connection: &Connection, case: &Case, items: &[ReturnItem]) -> Result<Sums, Problem> {
    Ok(sums(case, items, left_for(connection, case)?))
}

/// What is scanned or typed as the number of a case: `r 1001`, `R-1001`, `1001`.
pub(super) fn number_of(typed: &str) -> String {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    format!("R-{digits}")
}

/// The case of a number as people type it, which may have come with it from somewhere else.
pub(super) fn find_typed(connection: &Connection, typed: &str) -> Result<Option<ReturnRow>, Problem> {
    match store::find_by_number(connection, typed.trim())? {
        Some(row) => Ok(Some(row)),
        None => store::find_by_number(connection, &number_of(typed)),
    }
}

/// Lists of cases, with how many there are in each state.
pub(super) fn list(connection: &Connection, request: &ReturnsRequest) -> Result<ReturnList, Problem> {
    let limit = request.limit.unwrap_or(USUAL).min(MOST);
    let mut rows = match (request.conversation_id, request.order_id, request.customer_id, request.state) {
        _ if let Some(number) = &request.number => find_typed(connection, number)?.into_iter().collect(),
        (Some(conversation), ..) => store::of_conversation(connection, conversation)?,
        (_, Some(order), ..) => store::of_order(connection, order)?,
        (_, _, Some(customer), _) => {
            let orders = storefronts::orders_of(connection, customer)?;
            store::of_customer(connection, customer, &orders)?
        }
        (.., Some(state)) => store::in_states(connection, &[state], limit)?,
        _ if request.open => {
            let mut rows = mirror::over(connection)?;
            rows.extend(store::in_states(connection, &OPEN, limit)?);
            rows
        }
        _ => store::newest(connection, limit)?,
    };
    if request.open {
        rows.retain(|row| !row.state.is_over() || row.needs_you);
    }
    let counts = store::counts(connection)?;
    let waiting = counts.iter().filter(|count| count.state.needs_you()).map(|count| count.total).sum::<u32>();
    Ok(ReturnList { rows, counts, needs_you: waiting + store::stuck(connection)? + mirror::waiting(connection)? })
}
