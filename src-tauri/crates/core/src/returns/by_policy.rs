//! What the policy of the order's day says about a case, and what follows from it when it is let through.

use super::day::Day;
use super::evidence;
use super::model::{CaseState, Fault, Move, Outcome, Track};
use super::moves::make;
use super::policy::decide::{Eligibility, ReturnDecision};
use super::policy::{AskedLine, Judged, judge_lines};
use super::signals;
use super::store::{self, parts};
use super::wire::{ReturnItem, ReturnRow};
use crate::desk::write::Write;
use comptoir_kernel::{Problem, ReturnId};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;

/// What is said about each line of a case. Nothing where the copy of the order is gone.
pub(super) fn of_case(connection: &Connection, row: &ReturnRow) -> Result<Vec<Judged>, Problem> {
    let Some(order) = row.order_id else { return Ok(Vec::new()) };
    let zone = TimeZone::system();
    let lines = parts::items(connection, row.id)?.into_iter().map(|item| {
        Ok(AskedLine {
            has_photo: evidence::has_photo(connection, row.id, item.id)?,
            line: item.line,
            quantity: u32::try_from(item.quantity).unwrap_or(0),
            reason: item.reason,
            condition: item.condition,
        })
    });
    let lines = lines.collect::<Result<_, Problem>>()?;
    let on = Day::of(row.notice_at.unwrap_or(row.opened_at), &zone);
    judge_lines(connection, order, row.track, on, zone, lines)
}

/// Does what the policy says by itself with a case that somebody asked for, as often as something new is known of it: asks
/// for the photo that it needs, goes on when it is there, and lets through what needs no person.
pub(super) fn go_on(write: &mut Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let mut row = store::row(write.connection(), id)?;
    let is_asked = asked_for_photo(write.connection(), id)?;
    if !matches!(row.state, CaseState::Requested | CaseState::NeedsInfo) {
        return Ok(());
    }
    let judged = of_case(write.connection(), &row)?;
    let lacks_photo = judged.iter().any(|(.., decision)| decision.needs_photo);
    if row.state == CaseState::NeedsInfo {
        if lacks_photo || is_asked != Some(true) {
            return Ok(());
        }
        make(write, id, Move::Answer, &[("by", "policy")])?;
        row = store::row(write.connection(), id)?;
    }
    // What the law gives goes through all the same.
    let is_held = row.track == Track::Voluntary && signals::is_held(write.connection(), row.customer_id, write.now)?;
    if row.state == CaseState::Requested && lacks_photo && is_asked.is_none() {
        make(write, id, Move::AskInfo, &[("by", "policy"), ("lacks", "photo")])?;
    } else if !is_held && !judged.is_empty() && judged.iter().all(|(.., decision)| decision.auto_approved) {
        let_through(write, id, "")?;
        make(write, id, Move::Approve, &[("by", "policy")])?;
    }
    Ok(())
}

/// Whether the last question to the customer was the policy's own about a photo; none where nobody has asked anything.
pub(super) fn asked_for_photo(connection: &Connection, id: ReturnId) -> Result<Option<bool>, Problem> {
    let events = parts::events(connection, id)?;
    let asked = events.into_iter().find(|event| event.became == Some(CaseState::NeedsInfo));
    Ok(asked.map(|event| event.args.get("lacks").is_some_and(|lacks| lacks == "photo")))
}

/// True where the policy says no to any of it.
pub(super) fn forbids(connection: &Connection, row: &ReturnRow) -> Result<bool, Problem> {
    Ok(of_case(connection, row)?.iter().any(|(.., decision)| decision.eligible == Eligibility::No))
}

/// Keeps what the policy said, and takes over its fee and bonus where nobody has set any.
///
/// # Errors
/// `return-policy-forbids` where it says no and nobody gave a reason for an exception.
pub(super) fn let_through(write: &mut Write<'_>, id: ReturnId, goodwill: &str) -> Result<(), Problem> {
    let mut case = store::get(write.connection(), id)?;
    if parts::items(write.connection(), id)?.is_empty() {
        // Found in a letter, and nobody has said which order it is about.
        return Err(Problem::refused("return-empty"));
    }
    let judged = of_case(write.connection(), &case.row)?;
    let forbids = judged.iter().any(|(.., decision)| decision.eligible == Eligibility::No);
    if forbids && goodwill.is_empty() {
        return Err(Problem::refused("return-policy-forbids").with("number", &case.row.number));
    }
    let decisions: Vec<_> = judged.iter().map(|(line, _, decision)| (line, decision)).collect();
    store::set_decision(write, id, &serde_json::to_string(&decisions).map_err(Problem::broken)?)?;
    if case.row.track == Track::Voluntary && case.fee == 0 && case.bonus == 0 && goodwill.is_empty() {
        let items = parts::items(write.connection(), id)?;
        case.fee = fee(&items, &judged);
        case.bonus = bonus(&items, &judged);
        store::set_charges(write, &case)?;
    }
    Ok(())
}

/// One fee for all lines where the rule takes it once, else one for each; none for what the shop has to answer for, or what
/// brings no money.
fn fee(items: &[ReturnItem], judged: &[Judged]) -> i64 {
    let charged = of_each(items, judged).filter(|(item, _)| {
        let is_worth = item.outcome == Outcome::Refund || item.outcome == Outcome::Credit;
        is_worth && item.reason.fault() == Fault::Customer
    });
    let (once, each): (Vec<_>, Vec<_>) =
        charged.map(|(item, decision)| fee_of(item.outcome, decision)).partition(|fee| fee.1);
    let once = once.iter().map(|fee| fee.0).max().unwrap_or(0);
    each.iter().map(|fee| fee.0).fold(once, i64::saturating_add)
}

/// What an outcome costs, and whether once for all lines: by its own terms where it is offered.
fn fee_of(outcome: Outcome, decision: &ReturnDecision) -> (i64, bool) {
    match decision.offers.iter().find(|offer| offer.outcome == outcome) {
        Some(offer) => (offer.fee.minor, offer.is_fee_once),
        None => (decision.fee.minor, decision.is_fee_once),
    }
}

fn bonus(items: &[ReturnItem], judged: &[Judged]) -> i64 {
    let credited = of_each(items, judged).filter(|(item, _)| item.outcome == Outcome::Credit);
    credited.map(|(_, decision)| decision.credit_bonus.minor).fold(0, i64::saturating_add)
}

fn of_each<'a>(
    items: &'a [ReturnItem],
    judged: &'a [Judged],
) -> impl Iterator<Item = (&'a ReturnItem, &'a ReturnDecision)> {
    items.iter().filter_map(|item| {
        let found = judged.iter().find(|(line, ..)| *line == item.line);
        found.map(|(.., decision)| (item, decision))
    })
}
