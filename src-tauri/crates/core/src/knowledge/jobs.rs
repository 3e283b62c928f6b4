//! What knowledge does on its own: going on with a publication that the end of the program interrupted.

use super::targets;
use crate::desk::Desk;
use std::sync::Arc;

/// Starts what was left open. It ends with `Desk::stop`.
pub(crate) fn start(desk: &Arc<Desk>) {
    let working = Arc::clone(desk);
    desk.loops.spawn_blocking(move || targets::resume(&working));
}
