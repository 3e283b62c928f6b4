//! What knowledge does on its own: going on with a publication that the end of the program interrupted, and publishing
//! what is due.

use super::{later, targets};
use crate::desk::Desk;
use std::sync::Arc;
use std::time::Duration;

/// How often it is looked for texts whose time has come.
const PERIOD: Duration = Duration::from_secs(20);

/// Starts what was left open, and the clock of planned texts. Both end with `Desk::stop`.
pub(crate) fn start(desk: &Arc<Desk>) {
    desk.loops.spawn(keep_plans(Arc::clone(desk)));
    let working = Arc::clone(desk);
    desk.loops.spawn_blocking(move || targets::resume(&working));
}

async fn keep_plans(desk: Arc<Desk>) {
    loop {
        if let Err(problem) = later::publish_due(&desk) {
            tracing::error!("texts whose time has come could not be published: {}", problem.chain());
        }
        if desk.stop.run_until_cancelled(tokio::time::sleep(PERIOD)).await.is_none() {
            return;
        }
    }
}
