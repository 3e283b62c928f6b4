//! The difference that a customer pays for an exchange: waited for once the shop has made its order, and seen as soon as that
//! order is paid there.
//!
//! Invariant: one exchange has one difference, and it is paid when the shop says so, or somebody does.

use super::model::{EffectKind, EffectState};
use super::store::{self, parts};
use super::wire::ReturnItem;
use super::{carry, exchange, letters};
use crate::desk::Desk;
use crate::desk::write::Write;
use crate::storefronts::{self, Payable};
use comptoir_connectors::shops::model::Act;
use comptoir_kernel::{Problem, ReturnId, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// So long a customer may take before somebody looks.
const PATIENCE_SECONDS: i64 = 7 * 24 * 3600;
const LATE: &str = "return-difference-late";
const GONE: &str = "return-difference-gone";

/// The shop has made the order of an exchange: what it costs more is waited for, and the customer gets the link.
pub(super) fn begin(write: &mut Write<'_>, placed: &parts::Effect) -> Result<(), Problem> {
    let Some(Act::Exchange { due, .. }) = &placed.act else { return Ok(()) };
    let known = parts::effects(write.connection(), placed.case)?;
    if due.minor <= 0 || known.iter().any(|effect| effect.kind == EffectKind::Difference) {
        return Ok(());
    }
    let made = parts::Effect {
        case: placed.case,
        uid: store::new_uid(),
        kind: EffectKind::Difference,
        state: EffectState::Waiting,
        agent: placed.agent,
        amount: *due,
        act: None,
        problem_code: None,
        problem_args: BTreeMap::new(),
    };
    parts::insert_effect(write, &made)?;
    note(write, &made, "effect_waits")?;
    let event = write.connection().last_insert_rowid();
    letters::of_difference(write, placed.case, event)
}

/// Looks after every difference that nobody has paid yet.
pub(super) fn look(desk: &Desk) -> Result<(), Problem> {
    for (uid, since) in desk.read(parts::waiting)? {
        let effect = desk.read(|connection| parts::effect(connection, &uid))?;
        let known = effect.problem_code.as_deref();
        match desk.read(|connection| standing(connection, &effect, since))? {
            Payable::Paid => {
                desk.write("returns.go_on", None, |write| paid(write, &uid))?;
                desk.acts_bell.notify_one();
            }
            Payable::Gone if known != Some(GONE) => {
                desk.write("returns.go_on", None, |write| ask(write, &uid, GONE))?
            }
            Payable::Open if known.is_none() && since.plus_seconds(PATIENCE_SECONDS) <= desk.now() => {
                desk.write("returns.go_on", None, |write| ask(write, &uid, LATE))?;
            }
            Payable::Gone | Payable::Open => {}
        }
    }
    Ok(())
}

/// How the order of the exchange stands in the copy of the shop.
fn standing(connection: &Connection, effect: &parts::Effect, since: Timestamp) -> Result<Payable, Problem> {
    let placed = parts::effects(connection, effect.case)?.into_iter().find(|other| other.kind == EffectKind::Exchange);
    let (Some(placed), Some(shop)) = (placed, store::row(connection, effect.case)?.store_id) else {
        return Ok(Payable::Open);
    };
    let act = storefronts::act_of_uid(connection, &placed.uid)?;
    let made = act.and_then(|act| act.result).and_then(|result| result.id);
    storefronts::payable(connection, shop, made.as_ref(), &placed.uid, since)
}

fn paid(write: &mut Write<'_>, uid: &str) -> Result<(), Problem> {
    let effect = parts::effect(write.connection(), uid)?;
    if effect.state != EffectState::Waiting {
        return Ok(());
    }
    parts::set_effect(write, uid, EffectState::Confirmed, None)?;
    note(write, &effect, "effect_paid")?;
    carry::go_on(write, effect.case)
}

/// Somebody has to look: nothing was paid, or there is nothing to be paid any more.
fn ask(write: &mut Write<'_>, uid: &str, code: &str) -> Result<(), Problem> {
    let effect = parts::effect(write.connection(), uid)?;
    if effect.state != EffectState::Waiting {
        return Ok(());
    }
    parts::set_effect(write, uid, EffectState::Waiting, Some((code, &BTreeMap::new())))?;
    note(write, &effect, if code == GONE { "effect_gone" } else { "effect_late" })
}

fn note(write: &mut Write<'_>, effect: &parts::Effect, event: &str) -> Result<(), Problem> {
    let row = store::row(write.connection(), effect.case)?;
    store::tell(write, &row);
    let minor = effect.amount.minor.to_string();
    let args = [("kind", effect.kind.as_str()), ("minor", &minor), ("currency", effect.amount.currency.code())];
    parts::note(write, effect.case, event, None, &args)
}

/// A case is decided anew: nobody pays for an exchange that is none any more, and one whose order is gone is placed again.
pub(super) fn forget(write: &Write<'_>, id: ReturnId, items: &[ReturnItem]) -> Result<(), Problem> {
    let is_wanted = items.iter().any(|item| exchange::is_exchange(item.outcome));
    for effect in parts::effects(write.connection(), id)? {
        let is_gone = effect.problem_code.as_deref() == Some(GONE);
        if effect.kind != EffectKind::Difference || effect.state != EffectState::Waiting || (is_wanted && !is_gone) {
            continue;
        }
        parts::drop_effect(write, id, EffectKind::Difference)?;
        if is_gone {
            parts::drop_effect(write, id, EffectKind::Exchange)?;
        }
    }
    Ok(())
}
