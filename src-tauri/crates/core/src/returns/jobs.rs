//! What returns do on their own: going on after the shop has answered, ending what nobody sent, bringing the policy to the
//! articles.

use super::policy::block;
use super::{carry, difference, evidence, found, letters, moves};
use crate::desk::Desk;
use comptoir_kernel::Problem;
use std::sync::Arc;
use std::time::Duration;

/// For so long a file that was taken out can be put back.
const KEPT_SECONDS: i64 = 24 * 3600;
const HOUR: Duration = Duration::from_secs(3600);

/// Starts the loops. They end with `Desk::stop`.
pub(crate) fn start(desk: &Arc<Desk>) {
    desk.loops.spawn(carry::keep(Arc::clone(desk)));
    desk.loops.spawn(found::keep(Arc::clone(desk)));
    desk.loops.spawn(letters::keep(Arc::clone(desk)));
    desk.loops.spawn(expire(Arc::clone(desk)));
}

async fn expire(desk: Arc<Desk>) {
    loop {
        if let Err(problem) = moves::expire_due(&desk) {
            tracing::error!("returns that nobody sent could not be ended: {}", problem.chain());
        }
        if let Err(problem) = difference::look(&desk) {
            tracing::error!("differences that nobody paid could not be looked after: {}", problem.chain());
        }
        if let Err(problem) = block::look(&desk) {
            tracing::error!("the policy could not be brought to the articles: {}", problem.chain());
        }
        if let Err(problem) = forget_files(&desk) {
            tracing::error!("files that were taken out of returns could not be forgotten: {}", problem.chain());
        }
        if desk.stop.run_until_cancelled(tokio::time::sleep(HOUR)).await.is_none() {
            return;
        }
    }
}

fn forget_files(desk: &Desk) -> Result<(), Problem> {
    desk.write("returns.forget_files", None, |write| {
        evidence::forget_removed(write.connection(), write.now.plus_seconds(-KEPT_SECONDS))
    })
}
