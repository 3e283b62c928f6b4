//! What storefronts do on their own: every shop is asked for changes every two minutes, a silent one less and less often.

use super::acts;
use super::problems::needs_person;
use super::store;
use super::sweep;
use super::sync;
use crate::desk::Desk;
use comptoir_kernel::StoreId;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Between two passes over a shop that answers.
const PERIOD: Duration = Duration::from_secs(120);

/// Starts the loop. It ends with `Desk::stop`.
pub(crate) fn start(desk: &Arc<Desk>) {
    desk.loops.spawn(keep_stores(Arc::clone(desk)));
    desk.loops.spawn(acts::keep(Arc::clone(desk)));
}

/// Seconds until a broken shop is tried again: fifteen, doubling, at most a quarter of an hour.
const fn retry_seconds(failures: u32) -> u64 {
    let doublings = if failures > 6 { 6 } else { failures };
    let pause = 15_u64 << doublings;
    if pause > 900 { 900 } else { pause }
}

/// One watcher for each active store; rings of the bell compare the list again.
async fn keep_stores(desk: Arc<Desk>) {
    let mut watchers: HashMap<StoreId, CancellationToken> = HashMap::new();
    loop {
        for id in desk.take_store_restarts() {
            if let Some(token) = watchers.remove(&id) {
                token.cancel();
            }
        }
        match desk.read(store::active) {
            Ok(active) => {
                watchers.retain(|id, token| {
                    let stays = active.contains(id);
                    if !stays {
                        token.cancel();
                    }
                    stays
                });
                for id in active {
                    watchers.entry(id).or_insert_with(|| {
                        let token = desk.stop.child_token();
                        desk.loops.spawn(watch(Arc::clone(&desk), id, token.clone()));
                        token
                    });
                }
            }
            Err(problem) => tracing::error!("the stores cannot be listed: {}", problem.chain()),
        }
        if desk.stop.run_until_cancelled(desk.stores_bell.notified()).await.is_none() {
            return;
        }
    }
}

async fn watch(desk: Arc<Desk>, id: StoreId, cancel: CancellationToken) {
    let mut failures = 0;
    while !cancel.is_cancelled() {
        let outcome = sync::pass(&desk, id, &cancel).await;
        if outcome.is_ok()
            && let Err(problem) = sweep::when_due(&desk, id, &cancel).await
        {
            // The next pass says what is wrong with the shop; a sweep goes on where it stood.
            tracing::info!(store = id.0, "sweeping: {}", problem.chain());
        }
        let pause = match &outcome {
            Ok(_) => PERIOD,
            Err(problem) if problem.code == "cancelled" => return,
            Err(problem) => {
                tracing::info!(store = id.0, "{}", problem.chain());
                Duration::from_secs(retry_seconds(failures)).max(until_allowed(&desk, id))
            }
        };
        failures = if outcome.is_ok() { 0 } else { failures + 1 };
        // A wrong key is not tried again by itself: that locks accounts. A new one begins anew.
        if outcome.as_ref().is_err_and(needs_person) {
            return;
        }
        if cancel.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
            return;
        }
    }
}

/// How long the shop still wants to be left alone.
fn until_allowed(desk: &Desk, id: StoreId) -> Duration {
    let moment = desk.read(|connection| store::ask_after(connection, id)).unwrap_or_default();
    let left = moment.as_millisecond().saturating_sub(desk.now().as_millisecond());
    Duration::from_millis(u64::try_from(left).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_costs_a_shop_fewer_than_twenty_passes_in_ten_minutes() {
        let mut elapsed = 0;
        let tries = (0..).take_while(|failures| {
            elapsed += retry_seconds(*failures);
            elapsed <= 600
        });
        assert!(tries.count() < 20);
        assert_eq!(retry_seconds(99), 900);
    }
}
