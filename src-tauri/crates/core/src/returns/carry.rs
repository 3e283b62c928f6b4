//! Carrying effects out: one after the other into the shop, and back what became of them.

use super::model::{CaseState, EffectKind, EffectState, Move, after};
use super::moves::{make, tell_sides};
use super::store::{self, parts};
use super::{difference, mirror, record, restock};
use crate::desk::write::Write;
use crate::desk::{Desk, Topic};
use crate::storefronts::{self, ActStanding};
use comptoir_kernel::{Kind, Problem, ReturnId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Brings a case as far as it goes now: takes over what the shop did, asks for what is next, settles what is complete.
pub(super) fn go_on(write: &mut Write<'_>, id: ReturnId) -> Result<(), Problem> {
    for effect in parts::effects(write.connection(), id)? {
        if effect.state == EffectState::Sent {
            take_over(write, &effect)?;
        }
    }
    let effects = parts::effects(write.connection(), id)?;
    if !effects.iter().any(|effect| effect.state == EffectState::Sent)
        && let Some(next) = next_of(&effects)
    {
        send(write, next)?;
    }
    settle_if_done(write, id)
}

/// What is asked for next. No money moves while an exchange has come to nothing: what the customer gets is open again.
fn next_of(effects: &[parts::Effect]) -> Option<&parts::Effect> {
    let fell = |effect: &parts::Effect| effect.kind == EffectKind::Exchange && effect.state == EffectState::Failed;
    let mut queued = effects.iter().filter(|effect| effect.state == EffectState::Queued);
    let moves_money = |effect: &parts::Effect| !matches!(effect.kind, EffectKind::Exchange | EffectKind::Restock);
    queued.find(|effect| !moves_money(effect) || !effects.iter().any(fell))
}

/// Settles a case that has nothing left to be done.
pub(super) fn settle_if_done(write: &mut Write<'_>, id: ReturnId) -> Result<(), Problem> {
    let effects = parts::effects(write.connection(), id)?;
    let row = store::row(write.connection(), id)?;
    let is_done = effects.iter().all(|effect| effect.state == EffectState::Confirmed);
    if is_done && after(row.state, Move::Settle).is_some() {
        make(write, id, Move::Settle, &[])?;
    }
    tell_sides(write, id)
}

/// Asks the shop through a deed of the same mark. Money and goods of one order move one after the other.
fn send(write: &mut Write<'_>, effect: &parts::Effect) -> Result<(), Problem> {
    let row = store::row(write.connection(), effect.case)?;
    let (Some(act), Some(order)) = (&effect.act, row.order_id) else {
        return parts::set_effect(write, &effect.uid, EffectState::Manual, None);
    };
    match storefronts::ask_for(write, effect.agent, &effect.uid, order, row.conversation_id, act) {
        Ok(_) => {
            parts::set_effect(write, &effect.uid, EffectState::Sent, None)?;
            store::tell(write, &row);
            Ok(())
        }
        // Another deed upon the order is under way: its end is news.
        Err(problem) if problem.code == "act-under-way" => Ok(()),
        Err(problem) if problem.kind == Kind::Broken => Err(problem),
        Err(problem) => {
            let args = problem.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            fail(write, effect, problem.code, &args)
        }
    }
}

/// Takes over how the deed of an effect stands.
fn take_over(write: &mut Write<'_>, effect: &parts::Effect) -> Result<(), Problem> {
    let Some(act) = storefronts::act_of_uid(write.connection(), &effect.uid)? else {
        // The store was removed with everything that was done in it.
        return fail(write, effect, "act-absent", &BTreeMap::new());
    };
    let result = act.result.as_ref();
    let is_uncounted = restock::is_uncounted(result.and_then(|result| result.differs.as_deref()));
    match storefronts::standing_of(&act) {
        // The shop took the wish and the count is what it was: somebody has to look.
        ActStanding::Done if is_uncounted && effect.kind == EffectKind::Restock => {
            parts::set_effect(write, &effect.uid, EffectState::Manual, None)?;
            let row = store::row(write.connection(), effect.case)?;
            store::tell(write, &row);
            Ok(())
        }
        ActStanding::Done if is_uncounted => {
            restock::owe(write, effect)?;
            confirm(write, effect, "shop")
        }
        // A shop that counts with a refund of nothing tells of these pieces among its refunds.
        ActStanding::Done if effect.kind == EffectKind::Restock && result.is_some_and(|result| result.id.is_some()) => {
            parts::mark_counted(write, effect)?;
            confirm(write, effect, "shop")
        }
        ActStanding::Done if effect.kind == EffectKind::Exchange => {
            confirm(write, effect, "shop")?;
            difference::begin(write, effect)
        }
        ActStanding::Done if record::is_recorded(effect.act.as_ref()) => confirm(write, effect, "recorded"),
        ActStanding::Done => confirm(write, effect, "shop"),
        ActStanding::Nothing => {
            let code = act.problem_code.as_deref().unwrap_or("act-withdrawn");
            fail(write, effect, code, &act.problem_args)
        }
        ActStanding::Asks => {
            let code = act.problem_code.as_deref().unwrap_or("act-needs-owner");
            if effect.problem_code.as_deref() != Some(code) {
                parts::set_effect(write, &effect.uid, EffectState::Sent, Some((code, &act.problem_args)))?;
                let row = store::row(write.connection(), effect.case)?;
                store::tell(write, &row);
            }
            Ok(())
        }
        ActStanding::UnderWay => Ok(()),
    }
}

fn fail(
    write: &mut Write<'_>,
    effect: &parts::Effect,
    code: &str,
    args: &BTreeMap<String, String>,
) -> Result<(), Problem> {
    parts::set_effect(write, &effect.uid, EffectState::Failed, Some((code, args)))?;
    let minor = effect.amount.minor.to_string();
    let args = [("kind", effect.kind.as_str()), ("minor", &minor), ("currency", effect.amount.currency.code())];
    parts::note(write, effect.case, "effect_failed", None, &args)?;
    let row = store::row(write.connection(), effect.case)?;
    store::tell(write, &row);
    tell_sides(write, effect.case)
}

/// Writes down that an effect has happened, and who says so.
pub(super) fn confirm(write: &mut Write<'_>, effect: &parts::Effect, by: &str) -> Result<(), Problem> {
    parts::set_effect(write, &effect.uid, EffectState::Confirmed, None)?;
    match (effect.kind, by) {
        (EffectKind::Refund, "by_hand") => restock::owe(write, effect)?,
        (EffectKind::Refund, _) => parts::mark_refunded(write, effect.case)?,
        _ => {}
    }
    let minor = effect.amount.minor.to_string();
    let money = [("minor", minor.as_str()), ("currency", effect.amount.currency.code())];
    let args = [("kind", effect.kind.as_str()), ("by", by)].into_iter().chain(money).collect::<Vec<_>>();
    parts::note(write, effect.case, "effect_done", None, &args)?;
    let row = store::row(write.connection(), effect.case)?;
    store::tell(write, &row);
    tell_sides(write, effect.case)
}

/// Looks after every case that waits for something outside.
pub(super) fn look(desk: &Desk) -> Result<(), Problem> {
    mirror::look(desk)?;
    for id in desk.read(parts::unfinished)? {
        let is_decided = desk.read(|connection| store::row(connection, id))?.state == CaseState::Decided;
        if is_decided && desk.read(|connection| has_news(connection, id))? {
            desk.write("returns.go_on", None, |write| go_on(write, id))?;
            desk.acts_bell.notify_one();
        }
    }
    difference::look(desk)
}

/// Whether there is anything to take over or to ask for: a look that finds nothing leaves no trace.
fn has_news(connection: &Connection, id: ReturnId) -> Result<bool, Problem> {
    let effects = parts::effects(connection, id)?;
    let mut is_busy = false;
    for effect in effects.iter().filter(|effect| effect.state == EffectState::Sent) {
        let Some(act) = storefronts::act_of_uid(connection, &effect.uid)? else { return Ok(true) };
        match storefronts::standing_of(&act) {
            ActStanding::Done | ActStanding::Nothing => return Ok(true),
            ActStanding::Asks if effect.problem_code.is_none() => return Ok(true),
            ActStanding::Asks | ActStanding::UnderWay => is_busy = true,
        }
    }
    let row = store::row(connection, id)?;
    let is_free = match row.order_id {
        Some(order) => storefronts::is_free(connection, order)?,
        None => true,
    };
    Ok(!is_busy && is_free && next_of(&effects).is_some())
}

/// Goes on with what waits for a shop as soon as something happened in one.
pub(super) async fn keep(desk: Arc<Desk>) {
    super::listen::on_news(&desk, &[Topic::Storefronts], look, "a return could not go on").await;
}
