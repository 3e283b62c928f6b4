//! Exchanges: which of the shop's goods take the place of what comes back, what they cost more or less, and the order that
//! follows.
//!
//! Invariant: the customer is asked for the difference that they were told, whatever the shop sells the goods for by then.

use super::model::{EffectKind, Outcome};
use super::store::{Case, parts};
use super::wire::{ExchangeWork, ReturnItem, Sums, Swap, SwapRequest};
use crate::storefronts;
use comptoir_connectors::shops::model::{Act, ExchangeLine, Variant};
use comptoir_kernel::{Problem, StoreId};
use comptoir_store::rusqlite::Connection;

/// More pieces than anybody exchanges at a time.
const MOST: i64 = 1000;

pub(super) const fn is_exchange(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Exchange | Outcome::OtherProduct)
}

/// What takes the place of an item, with what it costs.
pub(super) fn swap_of(item: &ReturnItem) -> Option<&Swap> {
    item.swap.as_ref().filter(|_| is_exchange(item.outcome))
}

/// What the goods in exchange of an item cost, in minor units.
pub(super) fn price_of(item: &ReturnItem) -> i64 {
    swap_of(item).map_or(0, |swap| swap.price.minor.saturating_mul(swap.quantity))
}

/// What an item pays of its exchange, in minor units.
pub(super) fn back_of(item: &ReturnItem) -> i64 {
    swap_of(item).map_or(0, |_| item.value.minor.saturating_sub(item.deduction.minor).max(0))
}

/// Takes goods out of the copy of the shop, at today's price.
///
/// # Errors
/// `product-absent`, `return-swap-elsewhere`, `return-swap-price`, `refund-currency`, `shop-out-of-stock`.
pub(super) fn pick(
    connection: &Connection,
    store: Option<StoreId>,
    item: &ReturnItem,
    request: &SwapRequest,
) -> Result<Swap, Problem> {
    let found = storefronts::product_of(connection, request.product_id)?;
    if Some(found.store_id) != store {
        return Err(Problem::refused("return-swap-elsewhere"));
    }
    let product = found.product;
    let is_it = |variant: &&Variant| variant.id == request.variant;
    let variant = product.variants.iter().find(is_it).ok_or_else(|| Problem::absent("product-absent"))?;
    let price = variant.price.ok_or_else(|| Problem::refused("return-swap-price").with("item", &product.title))?;
    if price.currency != item.value.currency {
        return Err(Problem::refused("refund-currency").with("currency", item.value.currency));
    }
    let swap = Swap {
        product: product.id.clone(),
        variant: variant.id.clone(),
        title: product.title.clone(),
        options: variant.title.clone(),
        sku: variant.sku.clone(),
        quantity: request.quantity.unwrap_or(item.quantity).clamp(1, MOST),
        price,
    };
    if has_enough(variant, swap.quantity) { Ok(swap) } else { Err(sold_out(&swap)) }
}

/// Where a shop counts its pieces and sells nothing that it lacks, as many as are wanted are there.
fn has_enough(variant: &Variant, wanted: i64) -> bool {
    // Below zero the shop sells what it lacks.
    variant.is_available && variant.stock.is_none_or(|stock| stock < 0 || stock >= wanted)
}

fn sold_out(swap: &Swap) -> Problem {
    let name = [swap.title.as_str(), &swap.options].into_iter().filter(|part| !part.is_empty());
    Problem::refused("shop-out-of-stock").with("item", name.collect::<Vec<_>>().join(" · "))
}

/// Looks once more into the copy of the shop before anything is decided: the shop itself is asked before it makes the order.
///
/// # Errors
/// `shop-out-of-stock`.
pub(super) fn check_at_hand(connection: &Connection, case: &Case, items: &[ReturnItem]) -> Result<(), Problem> {
    let Some(store) = case.row.store_id else { return Ok(()) };
    let is_placed = parts::effects(connection, case.row.id)?.iter().any(|effect| effect.kind == EffectKind::Exchange);
    for swap in items.iter().filter_map(swap_of).filter(|_| !is_placed) {
        let product = storefronts::product_by_remote(connection, store, &swap.product)?;
        let variant = product.and_then(|product| product.variants.into_iter().find(|one| one.id == swap.variant));
        if !variant.is_some_and(|variant| has_enough(&variant, swap.quantity)) {
            return Err(sold_out(swap));
        }
    }
    Ok(())
}

/// The order of a case's exchanges; none where nobody picked what the customer gets.
pub(super) fn act_of(case: &Case, items: &[ReturnItem], sums: &Sums) -> Option<Act> {
    let swaps = items.iter().filter_map(swap_of);
    let lines: Vec<ExchangeLine> = swaps.map(line_of).collect();
    let is_whole = items.iter().filter(|item| is_exchange(item.outcome)).all(|item| item.swap.is_some());
    (is_whole && !lines.is_empty()).then(|| Act::Exchange {
        lines,
        taken: sums.taken,
        due: sums.due,
        note: case.row.number.clone(),
    })
}

fn line_of(swap: &Swap) -> ExchangeLine {
    ExchangeLine {
        product: swap.product.clone(),
        variant: swap.variant.clone(),
        title: swap.title.clone(),
        options: swap.options.clone(),
        sku: swap.sku.clone(),
        quantity: swap.quantity,
        price: swap.price,
    }
}

/// The order that an effect places, or that somebody has to place.
pub(super) fn work_of(act: Option<&Act>) -> Option<ExchangeWork> {
    match act {
        Some(Act::Exchange { lines, taken, due, .. }) => {
            Some(ExchangeWork { lines: lines.clone(), taken: *taken, due: *due })
        }
        _ => None,
    }
}
