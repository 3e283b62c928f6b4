//! Waits for news of the open folder.

use super::{
    Imap,
    command::Command,
    response::{Response, Status},
};
use crate::mail::MailError;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

/// Why waiting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    Changed,
    TimedOut,
    Cancelled,
}

/// Servers may hang up after 30 minutes (RFC 2177).
const LONGEST: Duration = Duration::from_secs(29 * 60);
/// How often a server without IDLE is asked.
const POLL_EVERY: Duration = Duration::from_secs(40);
/// A server that says nothing for so long is asked for a sign of life: a connection may die without a word.
const SIGN_OF_LIFE_EVERY: Duration = Duration::from_secs(40);
/// A living server answers such a small question within this time; so a dead connection is found within a minute.
const PATIENCE: Duration = Duration::from_secs(15);
const DURING: &str = "waiting for news";

impl Imap {
    /// Waits until the open folder changes, for at most `limit` (never more than 29 minutes). Ends with an answer of the
    /// server in every case, so that a connection that died in silence is found out when the time is up.
    ///
    /// # Errors
    /// The connection is dead or broke.
    pub async fn idle(&mut self, limit: Duration, cancel: &CancellationToken) -> Result<Idle, MailError> {
        if std::mem::take(&mut self.has_news) {
            return Ok(Idle::Changed);
        }
        let until = Instant::now() + limit.min(LONGEST);
        if !self.can("IDLE") {
            return self.poll(until, cancel).await;
        }
        loop {
            let next = until.min(Instant::now() + SIGN_OF_LIFE_EVERY);
            let outcome = self.listen(next, cancel).await?;
            if outcome != Idle::TimedOut || next == until {
                return Ok(outcome);
            }
        }
    }

    async fn listen(&mut self, until: Instant, cancel: &CancellationToken) -> Result<Idle, MailError> {
        let tag = self.next_tag();
        self.wire.send(format!("{tag} IDLE\r\n").as_bytes(), DURING).await?;
        self.invitation(&tag, DURING, &mut |_| {}).await?;
        self.wire.allow(LONGEST * 2);
        let outcome = loop {
            // News may come before the server has said that it listens.
            if self.has_news {
                break Idle::Changed;
            }
            let response = tokio::select! {
                () = cancel.cancelled() => break Idle::Cancelled,
                response = timeout_at(until, self.wire.response(DURING)) => response,
            };
            let Ok(response) = response else { break Idle::TimedOut };
            match response? {
                // "Still here".
                Response::Status { status: Status::Ok, .. } | Response::Other | Response::Continue(_) => {}
                response => {
                    self.note(response, &tag, DURING, &mut |_| {})?;
                    break Idle::Changed;
                }
            }
        };
        self.wire.send(b"DONE\r\n", DURING).await?;
        self.wire.allow(PATIENCE);
        self.finish(&tag, DURING, &mut |_| {}).await?;
        if outcome == Idle::Cancelled {
            return Ok(outcome);
        }
        let has_news = std::mem::take(&mut self.has_news);
        Ok(if has_news { Idle::Changed } else { outcome })
    }

    async fn poll(&mut self, until: Instant, cancel: &CancellationToken) -> Result<Idle, MailError> {
        loop {
            let next = until.min(Instant::now() + POLL_EVERY);
            tokio::select! {
                () = cancel.cancelled() => return Ok(Idle::Cancelled),
                () = tokio::time::sleep_until(next) => {}
            }
            self.run(Command::new("NOOP"), DURING, &mut |_| {}).await?;
            if std::mem::take(&mut self.has_news) {
                return Ok(Idle::Changed);
            }
            if next == until {
                return Ok(Idle::TimedOut);
            }
        }
    }
}
