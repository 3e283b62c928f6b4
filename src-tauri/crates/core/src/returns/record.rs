//! Money that was paid by hand: the shop's books are told of it, and the shop pays nothing itself.

use super::model::{EffectKind, EffectState};
use super::store::{self, parts};
use super::wire::{EffectRequest, ReturnDetail};
use super::{carry, detail};
use crate::desk::Desk;
use crate::desk::contract::Caller;
use crate::{settings, storefronts};
use comptoir_connectors::shops::model::Act;
use comptoir_kernel::{LocaleTag, Problem};
use comptoir_locale::{Locale, message};
use comptoir_store::rusqlite::Connection;

/// Writes a refund into the shop that somebody has paid by hand, under a mark of its own.
///
/// # Errors
/// `return-effect-busy` where it is no refund that waits for somebody, `act-not-possible` where the shop is not asked.
pub(super) fn record_in_shop(desk: &Desk, caller: Caller, request: &EffectRequest) -> Result<ReturnDetail, Problem> {
    let answer = desk.write("returns.record_in_shop", Some(caller.agent), |write| {
        let effect = parts::effect(write.connection(), &request.uid)?;
        let is_open = matches!(effect.state, EffectState::Manual | EffectState::Failed);
        if effect.kind != EffectKind::Refund || !is_open {
            return Err(Problem::refused("return-effect-busy"));
        }
        let row = store::row(write.connection(), effect.case)?;
        let words = words(write.connection())?;
        let act = effect.act.as_ref().and_then(|act| recorded(act, &row.number, &words));
        let (Some(act), Some(shop)) = (act, row.store_id) else {
            return Err(Problem::refused("act-not-possible"));
        };
        if !storefronts::may_be_asked(write.connection(), shop, &act)? {
            return Err(Problem::refused("act-not-possible"));
        }
        parts::set_act(write, &request.uid, &act)?;
        parts::renew_effect(write, &request.uid, caller.agent)?;
        parts::note(write, effect.case, "effect_again", None, &[("kind", effect.kind.as_str())])?;
        carry::go_on(write, effect.case)?;
        detail::detail(write.connection(), effect.case)
    })?;
    desk.acts_bell.notify_one();
    Ok(answer)
}

/// Whether a refund waits for somebody who pays it, and its shop can be told.
pub(super) fn may_record(connection: &Connection, effect: &parts::Effect) -> Result<bool, Problem> {
    let is_open = matches!(effect.state, EffectState::Manual | EffectState::Failed);
    match (&effect.act, store::row(connection, effect.case)?.store_id) {
        (Some(act), Some(shop)) if is_open && effect.kind == EffectKind::Refund => {
            storefronts::may_be_asked(connection, shop, act)
        }
        _ => Ok(false),
    }
}

/// True for a refund that the shop only writes down.
pub(super) const fn is_recorded(act: Option<&Act>) -> bool {
    matches!(act, Some(Act::Refund { is_paid_by_platform: false, .. }))
}

/// The same refund, paid by hand. The reason says so to whoever looks at the order in the shop.
fn recorded(act: &Act, number: &str, words: &str) -> Option<Act> {
    let Act::Refund { amount, lines, shipping, .. } = act else { return None };
    Some(Act::Refund {
        amount: *amount,
        lines: lines.clone(),
        shipping: *shipping,
        reason: format!("{number} · {words}"),
        is_paid_by_platform: false,
        notifies: false,
    })
}

/// For whoever looks at the order in the shop.
fn words(connection: &Connection) -> Result<String, Problem> {
    let tag = LocaleTag::best_for(&settings::get(connection)?.default_language).map_err(Problem::broken)?;
    Ok(Locale::of(tag).format_plain(&message::settling_paid_by_hand()))
}
