//! One try: the order is read anew and compared, the try is written down, the shop is asked, and a lost answer is looked for.

use super::lines;
use super::model::{
    self, ActState, After, Difference, Figures, MOST_ATTEMPTS, MOST_LOOKS, pause_seconds, settle_seconds,
};
use super::store::{self, Step, Whole};
use super::wire::{ActItem, ActResult};
use crate::desk::Desk;
use crate::desk::Topic;
use crate::desk::write::Write;
use crate::storefronts::connect;
use crate::storefronts::model::StoreState;
use crate::storefronts::problems::shop_problem;
use crate::storefronts::store as stores;
use crate::storefronts::store::{orders, reviews};
use comptoir_connectors::shops::model::{Ability, Act, Done, Order};
use comptoir_connectors::shops::{ShopError, Storefront};
use comptoir_kernel::{ActId, Problem, Timestamp};
use std::sync::Arc;

/// Another deed upon the same order is being found out about: a little later.
const BEHIND_SECONDS: i64 = 5;
/// A key that is refused is renewed by a person; until then there is little use in looking.
const KEY_SECONDS: i64 = 900;
/// A shop that the owner has stopped is left alone until they go on.
const PAUSED_SECONDS: i64 = 60;

/// Takes one deed as far as it goes now.
pub(super) async fn go_on(desk: &Arc<Desk>, id: ActId) -> Result<(), Problem> {
    let whole = desk.read(|connection| store::whole(connection, id))?;
    let is_fresh = whole.item.attempts == 0;
    let shop = match connect::open(desk, whole.item.store_id) {
        Ok(shop) => shop,
        Err(problem) if is_fresh => return fail(desk, &whole.item, &problem),
        Err(problem) => return nobody_knows(desk, &whole, &problem, Some(KEY_SECONDS)),
    };
    match whole.item.state {
        ActState::Confirmed if is_fresh => begin(desk, shop.as_ref(), &whole).await,
        ActState::Confirmed | ActState::Attempting | ActState::Unknown => look(desk, shop.as_ref(), whole).await,
        _ => desk.write("storefronts.rest_act", None, |write| store::step(write, &whole.item, &Step::default())),
    }
}

/// Reads the order, compares, writes the try down, asks.
async fn begin(desk: &Arc<Desk>, shop: &dyn Storefront, whole: &Whole) -> Result<(), Problem> {
    let fresh = match &whole.remote {
        None => None,
        Some(remote) => match shop.order(remote).await {
            Ok(Some(order)) => Some(order),
            Ok(None) => return fail(desk, &whole.item, &shop_problem(ShopError::NotFound)),
            Err(error) if error.is_passing() => return later(desk, whole, error),
            Err(error) => return fail(desk, &whole.item, &shop_problem(error)),
        },
    };
    let is_ready = desk.write("storefronts.begin_act", None, |write| write_down(write, whole, fresh.as_ref()))?;
    if !is_ready {
        return Ok(());
    }
    let outcome = shop.act(whole.target(), &whole.item.act, &whole.item.uid).await;
    let tried = desk.read(|connection| store::whole(connection, whole.item.id))?;
    match outcome {
        Ok(done) => finish(desk, shop, &tried, done).await,
        Err(error) => match model::after(&error) {
            After::Fail => {
                fail(desk, &tried.item, &shop_problem(error))?;
                read_again(desk, shop, &tried).await
            }
            After::Again => later(desk, &tried, error),
            After::Look => {
                note_lost(desk, &tried, error)?;
                Box::pin(look(desk, shop, tried)).await
            }
        },
    }
}

/// The last moment before the shop is asked. False when it is not to be asked now.
fn write_down(write: &mut Write<'_>, whole: &Whole, fresh: Option<&Order>) -> Result<bool, Problem> {
    let item = store::get(write.connection(), whole.item.id)?;
    if item.state != ActState::Confirmed {
        return Ok(false);
    }
    if !store::switches(write.connection(), item.store_id)?.contains(&item.kind) {
        write_failure(write, &item, &Problem::refused("act-off").with("store", ""))?;
        return Ok(false);
    }
    let shop = stores::get(write.connection(), item.store_id)?;
    if shop.state == StoreState::Paused {
        let problem = Problem::refused("store-paused").with("store", &shop.name);
        let next_at = Some(write.now.plus_seconds(PAUSED_SECONDS));
        store::step(write, &item, &Step { next_at, problem: Some(&problem), ..Step::default() })?;
        return Ok(false);
    }
    let others = item.order_id.map(|order| store::open_of(write.connection(), order)).transpose()?;
    let is_behind = |other: &ActItem| other.id != item.id && other.state == ActState::Attempting;
    if others.is_some_and(|others| others.iter().any(is_behind)) {
        let next_at = Some(write.now.plus_seconds(BEHIND_SECONDS));
        store::step(write, &item, &Step { next_at, ..Step::default() })?;
        return Ok(false);
    }
    let mut inverse = model::inverse(&item.act, &item.uid, fresh);
    if let Some(fresh) = fresh {
        let now = write.now;
        orders::put(write.connection(), item.store_id, fresh, now)?;
        let changed = changed(whole, &Figures::of(fresh));
        if !changed.is_empty() {
            give_back(write, &item, &changed)?;
            return Ok(false);
        }
    }
    if let (Act::ModerateReview { .. }, Some(review)) = (&item.act, item.review_id) {
        let state = reviews::get(write.connection(), review)?.state;
        inverse = Some(Act::ModerateReview { state });
    }
    let look_at = write.now.plus_seconds(settle_seconds(whole.platform, item.kind));
    store::begin(write, &item, inverse.as_ref(), look_at)?;
    lines::tell(write, &item, None, lines::event_of(ActState::Attempting), &[])?;
    Ok(true)
}

fn changed(whole: &Whole, now: &Figures) -> Vec<Difference> {
    let Some(seen) = &whole.seen else { return Vec::new() };
    let mut changed = seen.differences(now, whole.item.kind);
    // A cancellation that broke off half-way has changed this much by itself.
    if whole.item.kind == Ability::Cancel && whole.item.attempts > 0 {
        changed.retain(|what| !matches!(what, Difference::State | Difference::Parcels));
    }
    changed
}

/// The person confirmed something else than what is there now: back to them.
fn give_back(write: &mut Write<'_>, item: &ActItem, changed: &[Difference]) -> Result<(), Problem> {
    let words: Vec<&str> = changed.iter().map(|what| what.as_str()).collect();
    let words = words.join(",");
    let problem = Problem::refused("act-changed").with("changed", &words);
    let step = Step { state: Some(ActState::Changed), problem: Some(&problem), ..Step::default() };
    store::step(write, item, &step)?;
    lines::tell(write, item, None, lines::event_of(ActState::Changed), &[("changed", &words)])
}

/// Asks the shop whether a try whose answer is not known was done after all.
async fn look(desk: &Arc<Desk>, shop: &dyn Storefront, whole: Whole) -> Result<(), Problem> {
    let item = &whole.item;
    match shop.done(whole.target(), &item.act, &item.uid).await {
        Ok(Some(done)) => finish(desk, shop, &whole, done).await,
        Ok(None) => {
            let settled = settled_at(&whole);
            if item.state != ActState::Confirmed && desk.now() < settled {
                return wait_until(desk, item, settled);
            }
            if item.attempts >= MOST_ATTEMPTS {
                return fail(desk, item, &Problem::offline("act-no-answer"));
            }
            desk.write("storefronts.try_act_again", None, |write| {
                let (state, next_at) = (Some(ActState::Confirmed), Some(write.now));
                store::step(write, item, &Step { state, next_at, ..Step::default() })
            })?;
            Box::pin(begin(desk, shop, &whole)).await
        }
        // It leaves nothing that could be looked for, or what it was left upon is gone.
        Err(error @ (ShopError::Unsupported | ShopError::NotFound)) => {
            nobody_knows(desk, &whole, &shop_problem(error), None)
        }
        Err(error) if error.is_passing() => {
            let pause = pause(&error, whole.looks);
            let problem = shop_problem(error);
            if whole.looks + 1 >= MOST_LOOKS {
                return nobody_knows(desk, &whole, &problem, Some(pause));
            }
            desk.write("storefronts.look_for_act", None, |write| {
                let next_at = Some(write.now.plus_seconds(pause));
                let looks = whole.looks + 1;
                store::step(write, item, &Step { next_at, problem: Some(&problem), looks, ..Step::default() })
            })
        }
        Err(error) => nobody_knows(desk, &whole, &shop_problem(error), Some(KEY_SECONDS)),
    }
}

/// When a shop cannot be at work on the last try any more.
fn settled_at(whole: &Whole) -> Timestamp {
    let began = whole.attempted_at.unwrap_or(whole.item.updated_at);
    began.plus_seconds(settle_seconds(whole.platform, whole.item.kind))
}

fn pause(error: &ShopError, failures: u32) -> i64 {
    match error {
        ShopError::Throttled { wait } => i64::try_from(wait.as_secs()).unwrap_or(3600).clamp(1, 3600),
        _ => pause_seconds(failures),
    }
}

fn note_lost(desk: &Desk, whole: &Whole, error: ShopError) -> Result<(), Problem> {
    let problem = shop_problem(error);
    desk.write("storefronts.lose_answer", None, |write| {
        let next_at = Some(settled_at(whole));
        store::step(write, &whole.item, &Step { next_at, problem: Some(&problem), ..Step::default() })
    })
}

/// Keeps what is known of the lost answer and looks again once the shop has had its time.
fn wait_until(desk: &Desk, item: &ActItem, moment: Timestamp) -> Result<(), Problem> {
    desk.write("storefronts.look_for_act", None, |write| {
        let problem = Problem::offline("act-looking");
        store::step(write, item, &Step { next_at: Some(moment), problem: Some(&problem), ..Step::default() })
    })
}

/// The shop was certainly not asked, or did certainly nothing: later again, and it may be taken back until then.
fn later(desk: &Desk, whole: &Whole, error: ShopError) -> Result<(), Problem> {
    let pause = pause(&error, whole.item.attempts.saturating_add(whole.looks));
    let problem = shop_problem(error);
    desk.write("storefronts.postpone_act", None, |write| {
        let item = store::get(write.connection(), whole.item.id)?;
        if !matches!(item.state, ActState::Confirmed | ActState::Attempting) {
            return Ok(());
        }
        let (state, next_at) = (Some(ActState::Confirmed), Some(write.now.plus_seconds(pause)));
        let looks = whole.looks.saturating_add(1);
        store::step(write, &item, &Step { state, next_at, problem: Some(&problem), looks })
    })
}

fn fail(desk: &Desk, item: &ActItem, problem: &Problem) -> Result<(), Problem> {
    desk.write("storefronts.end_act", None, |write| {
        let item = store::get(write.connection(), item.id)?;
        // Taken back in the meantime.
        if item.state == ActState::Withdrawn { Ok(()) } else { write_failure(write, &item, problem) }
    })
}

fn write_failure(write: &mut Write<'_>, item: &ActItem, problem: &Problem) -> Result<(), Problem> {
    let step = Step { state: Some(ActState::Failed), problem: Some(problem), ..Step::default() };
    store::step(write, item, &step)?;
    let reason = problem.args.get("reason").map_or("", String::as_str);
    let args = [("code", problem.code), ("reason", reason)];
    lines::tell(write, item, None, lines::event_of(ActState::Failed), &args)
}

/// The person has to look; we go on looking by ourselves where that can help.
fn nobody_knows(desk: &Desk, whole: &Whole, problem: &Problem, again: Option<i64>) -> Result<(), Problem> {
    desk.write("storefronts.doubt_act", None, |write| {
        let item = store::get(write.connection(), whole.item.id)?;
        let step = Step {
            state: Some(ActState::Unknown),
            next_at: again.map(|seconds| write.now.plus_seconds(seconds)),
            problem: Some(problem),
            looks: whole.looks.saturating_add(1),
        };
        store::step(write, &item, &step)?;
        if item.state == ActState::Unknown {
            return Ok(());
        }
        lines::tell(write, &item, None, lines::event_of(ActState::Unknown), &[])
    })
}

async fn finish(desk: &Arc<Desk>, shop: &dyn Storefront, whole: &Whole, done: Done) -> Result<(), Problem> {
    let Done { id, amount, differs, link } = done;
    let result = ActResult { id, amount, differs, link };
    desk.write("storefronts.end_act", None, |write| {
        let item = store::get(write.connection(), whole.item.id)?;
        store::put_result(write, item.id, &result)?;
        if let (Act::ModerateReview { state }, Some(review)) = (&item.act, item.review_id) {
            reviews::set_state(write.connection(), review, *state)?;
            write.changed(Topic::Storefronts, item.store_id.0);
        }
        store::step(write, &item, &Step { state: Some(ActState::Done), ..Step::default() })?;
        let who = item.decided_by.unwrap_or(item.agent_id);
        let differs = result.differs.as_deref().unwrap_or_default();
        let code = code_of(&item);
        lines::tell(write, &item, Some(who), lines::event_of(ActState::Done), &[("differs", differs), ("code", &code)])
    })?;
    read_again(desk, shop, whole).await
}

/// The code of a discount, which people pass on.
fn code_of(item: &ActItem) -> String {
    let act = match &item.act {
        Act::TakeBack { deed, .. } => deed,
        act => act,
    };
    match act {
        Act::Discount(discount) => discount.code.clone(),
        _ => String::new(),
    }
}

/// What the order has become. That it cannot be read just now takes nothing from the deed.
async fn read_again(desk: &Arc<Desk>, shop: &dyn Storefront, whole: &Whole) -> Result<(), Problem> {
    let Some(remote) = &whole.remote else { return Ok(()) };
    let Ok(Some(order)) = shop.order(remote).await else { return Ok(()) };
    desk.write("storefronts.refresh_order", None, |write| {
        let now = write.now;
        orders::put(write.connection(), whole.item.store_id, &order, now)?;
        write.changed(Topic::Storefronts, whole.item.store_id.0);
        Ok(())
    })
}
