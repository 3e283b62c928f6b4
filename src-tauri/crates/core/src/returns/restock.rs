//! Pieces that are sold again: counted with the refund that gives their money back, else by a deed of their own.
//!
//! Invariant: pieces of a case are counted once, whatever is decided anew: what an effect that is done has counted is not
//! asked for again.

use super::model::{Disposition, EffectKind, EffectState, Outcome};
use super::store::{self, Case, parts};
use super::wire::{ReturnItem, StockPiece};
use crate::desk::write::Write;
use crate::{settings, storefronts};
use comptoir_connectors::shops::model::{Act, RemoteId};
use comptoir_kernel::{LocaleTag, Money, Problem};
use comptoir_locale::{Locale, message};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// What a shop says that has given the money back and counted nothing.
const NOT_COUNTED: &str = "not_restocked";

/// True for pieces that are here and stay with the shop to be sold again.
pub(super) fn is_sold_again(item: &ReturnItem) -> bool {
    item.disposition == Some(Disposition::Restock) && item.outcome.needs_goods() && item.outcome != Outcome::Repair
}

/// True where the shop was asked for something and did not count the pieces.
pub(super) fn is_uncounted(differs: Option<&str>) -> bool {
    differs == Some(NOT_COUNTED)
}

/// Pieces of each line that the effects which are done have counted.
pub(super) fn counted(effects: &[parts::Effect]) -> BTreeMap<RemoteId, i64> {
    let mut counted = BTreeMap::new();
    for effect in effects.iter().filter(|effect| effect.state == EffectState::Confirmed) {
        for (line, pieces) in effect.act.as_ref().map(counts).unwrap_or_default() {
            *counted.entry(line).or_default() += pieces;
        }
    }
    counted
}

/// What a deed brings back into stock.
fn counts(act: &Act) -> Vec<(RemoteId, i64)> {
    match act {
        Act::Restock { lines, .. } => lines.clone(),
        Act::Refund { lines, .. } => {
            let back = lines.iter().filter(|line| line.restocks);
            back.map(|line| (line.line.clone(), line.quantity)).collect()
        }
        _ => Vec::new(),
    }
}

/// The deed for pieces that no refund counts; none where nothing is left to be counted.
pub(super) fn act_of(
    connection: &Connection,
    case: &Case,
    items: &[ReturnItem],
    refund: Option<&Act>,
    known: &[parts::Effect],
) -> Result<Option<Act>, Problem> {
    let mut before = counted(known);
    for (line, pieces) in refund.map(counts).unwrap_or_default() {
        *before.entry(line).or_default() += pieces;
    }
    let mut lines = Vec::new();
    for item in items.iter().filter(|item| is_sold_again(item)) {
        let done = before.get(&item.line).copied().unwrap_or_default().min(item.quantity);
        if item.quantity > done {
            lines.push((item.line.clone(), item.quantity - done));
        }
    }
    if lines.is_empty() { Ok(None) } else { deed(connection, &case.row.number, lines).map(Some) }
}

/// For whoever looks at the order in the shop.
fn deed(connection: &Connection, number: &str, lines: Vec<(RemoteId, i64)>) -> Result<Act, Problem> {
    let tag = LocaleTag::best_for(&settings::get(connection)?.default_language).map_err(Problem::broken)?;
    let words = Locale::of(tag).format_plain(&message::settling_back_in_stock());
    Ok(Act::Restock { lines, note: format!("{number} · {words}") })
}

/// A refund went its way without counting its pieces: somebody paid by hand, or the shop counts nothing with a refund.
pub(super) fn owe(write: &Write<'_>, effect: &parts::Effect) -> Result<(), Problem> {
    let Some(Act::Refund { amount, lines, shipping, reason, is_paid_by_platform, notifies }) = &effect.act else {
        return Ok(());
    };
    let left: Vec<_> =
        lines.iter().filter(|line| line.restocks).map(|line| (line.line.clone(), line.quantity)).collect();
    if left.is_empty() {
        return Ok(());
    }
    let mut lines = lines.clone();
    lines.iter_mut().for_each(|line| line.restocks = false);
    let (reason, shipping) = (reason.clone(), *shipping);
    let (is_paid_by_platform, notifies) = (*is_paid_by_platform, *notifies);
    let paid = Act::Refund { amount: *amount, lines, shipping, reason, is_paid_by_platform, notifies };
    parts::set_act(write, &effect.uid, &paid)?;
    let row = store::row(write.connection(), effect.case)?;
    let act = deed(write.connection(), &row.number, left)?;
    let made = parts::Effect {
        case: effect.case,
        uid: store::new_uid(),
        kind: EffectKind::Restock,
        // Whoever paid may have counted them in the same step: a person says whether the desk is to do it.
        state: EffectState::Manual,
        agent: effect.agent,
        amount: Money::zero(effect.amount.currency),
        act: Some(act),
        problem_code: None,
        problem_args: BTreeMap::new(),
    };
    parts::insert_effect(write, &made)
}

/// Whether pieces wait for somebody's word and the desk could count them itself: nobody has asked the shop yet.
pub(super) fn may_count(connection: &Connection, effect: &parts::Effect) -> Result<bool, Problem> {
    let is_open = effect.kind == EffectKind::Restock && effect.state == EffectState::Manual;
    match (&effect.act, store::row(connection, effect.case)?.store_id) {
        (Some(act), Some(shop)) if is_open && storefronts::act_of_uid(connection, &effect.uid)?.is_none() => {
            storefronts::may_be_asked(connection, shop, act)
        }
        _ => Ok(false),
    }
}

/// The pieces of an effect, as people call them.
pub(super) fn pieces_of(act: Option<&Act>, items: &[ReturnItem]) -> Vec<StockPiece> {
    let Some(Act::Restock { lines, .. }) = act else { return Vec::new() };
    let piece = |(line, quantity): &(RemoteId, i64)| {
        let item = items.iter().find(|item| item.line == *line)?;
        Some(StockPiece {
            title: item.title.clone(),
            options: item.options.clone(),
            sku: item.sku.clone(),
            quantity: *quantity,
        })
    };
    lines.iter().filter_map(piece).collect()
}
