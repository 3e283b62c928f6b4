//! Work of a room that takes a while: how far it is, and how to end it. Known only while it goes on.

use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;

/// How far some work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u32,
    /// 0 while nobody knows.
    pub total: u32,
}

struct Running {
    progress: Progress,
    stop: CancellationToken,
}

/// A place for one such work at a time.
#[derive(Default)]
pub struct LongWork(Mutex<Option<Running>>);

impl LongWork {
    /// Begins, unless the place is taken.
    pub fn begin(&self, stop: CancellationToken) -> Option<Turn<'_>> {
        let mut place = self.place();
        if place.is_some() {
            return None;
        }
        *place = Some(Running { progress: Progress { done: 0, total: 0 }, stop: stop.clone() });
        Some(Turn { work: self, stop })
    }

    /// How far the work is that is going on.
    pub fn progress(&self) -> Option<Progress> {
        self.place().as_ref().map(|running| running.progress)
    }

    /// Asks the work to end after the part that it is doing.
    pub fn cancel(&self) {
        if let Some(running) = self.place().as_ref() {
            running.stop.cancel();
        }
    }

    fn place(&self) -> MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The work that is going on; the place is free again when this goes.
pub struct Turn<'a> {
    work: &'a LongWork,
    stop: CancellationToken,
}

impl Turn<'_> {
    /// Says how far it is.
    pub fn reached(&self, progress: Progress) {
        if let Some(running) = self.work.place().as_mut() {
            running.progress = progress;
        }
    }

    /// Says that so many parts more are done.
    pub fn advance(&self, parts: u32) {
        if let Some(running) = self.work.place().as_mut() {
            running.progress.done = running.progress.done.saturating_add(parts);
        }
    }

    pub fn is_cancelled(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// Waits until somebody ends the work.
    pub async fn cancelled(&self) {
        self.stop.cancelled().await;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *self.work.place() = None;
    }
}
