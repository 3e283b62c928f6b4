//! Going on as soon as something has changed.

use crate::desk::{Desk, Topic};
use comptoir_kernel::Problem;
use std::sync::Arc;
use tokio::sync::broadcast::error::RecvError;

/// Looks now, and whenever something of these topics has changed.
pub(super) async fn on_news(
    desk: &Arc<Desk>,
    topics: &[Topic],
    look: impl Fn(&Desk) -> Result<(), Problem>,
    failure: &'static str,
) {
    let mut news = desk.changes();
    loop {
        if let Err(problem) = look(desk) {
            tracing::error!("{failure}: {}", problem.chain());
        }
        loop {
            let Some(heard) = desk.stop.run_until_cancelled(news.recv()).await else { return };
            match heard {
                Ok(changes) if !topics.iter().any(|topic| changes.topics.contains_key(topic)) => {}
                Ok(_) | Err(RecvError::Lagged(_)) => break,
                Err(RecvError::Closed) => return,
            }
        }
    }
}
