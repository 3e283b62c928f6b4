//! What returns do on their own: going on after the shop has answered, ending what nobody sent.

use super::{carry, found, moves};
use crate::desk::Desk;
use std::sync::Arc;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

/// Starts the loops. They end with `Desk::stop`.
pub(crate) fn start(desk: &Arc<Desk>) {
    desk.loops.spawn(carry::keep(Arc::clone(desk)));
    desk.loops.spawn(found::keep(Arc::clone(desk)));
    desk.loops.spawn(expire(Arc::clone(desk)));
}

async fn expire(desk: Arc<Desk>) {
    loop {
        if let Err(problem) = moves::expire_due(&desk) {
            tracing::error!("returns that nobody sent could not be ended: {}", problem.chain());
        }
        if desk.stop.run_until_cancelled(tokio::time::sleep(HOUR)).await.is_none() {
            return;
        }
    }
}
