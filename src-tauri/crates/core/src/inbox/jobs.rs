//! What the inbox does on its own: watch every mailbox, send what is due, wake and remind when a time has come.

use super::batch::Tally;
use super::sync;
use super::wire::ImportAnswer;
use super::{contacts, import, outbox, timing};
use crate::channels::{self, ChannelState, needs_person};
use crate::desk::disk::is_disk_trouble;
use crate::desk::{Desk, Topic};
use comptoir_connectors::mail::imap::{Idle, Imap};
use comptoir_kernel::{ChannelId, Kind, Problem, Timestamp};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

/// Even a quiet mailbox is looked through this often.
const PERIOD: Duration = Duration::from_secs(240);

/// So many times in a row a mailbox is read again as soon as the disk seems well.
const EARLY_RETRIES: u32 = 3;

/// Until somebody changes the password, which begins a fresh watcher.
const FOREVER: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

/// Starts the loops. They end with `Desk::stop`.
pub(crate) fn start(desk: &Arc<Desk>) {
    desk.loops.spawn(keep_mailboxes(Arc::clone(desk)));
    desk.loops.spawn(keep_outbox(Arc::clone(desk)));
    desk.loops.spawn(keep_times(Arc::clone(desk)));
    desk.loops.spawn(keep_tidy(Arc::clone(desk)));
    desk.loops.spawn(keep_reviews(Arc::clone(desk)));
}

/// Seconds until a broken mailbox is tried again: five, doubling, at most three quarters of a minute. Mail is back within a
/// minute of a repair, and an outage costs the server fewer than twenty tries in its first ten minutes.
pub(super) const fn retry_seconds(failures: u32) -> u64 {
    let doublings = if failures > 4 { 4 } else { failures };
    let pause = 5_u64 << doublings;
    if pause > 45 { 45 } else { pause }
}

/// One watcher for each active mailbox; rings of the bell compare the list again.
async fn keep_mailboxes(desk: Arc<Desk>) {
    let mut watchers: HashMap<ChannelId, CancellationToken> = HashMap::new();
    loop {
        for id in desk.take_restarts() {
            if let Some(token) = watchers.remove(&id) {
                token.cancel();
            }
        }
        match desk.read(channels::active_mailboxes) {
            Ok(active) => {
                watchers.retain(|id, token| {
                    let stays = active.contains(id) && !token.is_cancelled();
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
            Err(problem) => tracing::error!("the mailboxes cannot be listed: {}", problem.chain()),
        }
        if desk.stop.run_until_cancelled(desk.channels_bell.notified()).await.is_none() {
            return;
        }
    }
}

async fn watch(desk: Arc<Desk>, id: ChannelId, cancel: CancellationToken) {
    let mut failures = 0;
    while !cancel.is_cancelled() {
        let Some(outcome) = cancel.run_until_cancelled(follow(&desk, id, &cancel, &mut failures)).await else { break };
        let Err(problem) = outcome else { continue };
        if problem.code == "cancelled" {
            break;
        }
        tracing::info!(channel = id.0, "{}", problem.chain());
        let state = if needs_person(&problem) { ChannelState::NeedsYou } else { ChannelState::Offline };
        sync::show_state(&desk, id, state, Some(&problem));
        // A refused password is not tried again by itself: that locks accounts.
        let is_sign_in = matches!(problem.code, "wrong-credentials" | "sign-in-again");
        let pause = if is_sign_in { FOREVER } else { Duration::from_secs(retry_seconds(failures)) };
        failures += 1;
        // A disk that takes a little and then no letter must not make the server's life hard.
        let may_hurry = is_disk_trouble(&problem) && failures <= EARLY_RETRIES;
        let waiting = async {
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = desk.until_disk_is_well(), if may_hurry => {}
            }
        };
        if cancel.run_until_cancelled(waiting).await.is_none() {
            break;
        }
    }
}

/// Reads, then waits for news and reads again over the same connection, until something breaks.
async fn follow(
    desk: &Arc<Desk>,
    id: ChannelId,
    cancel: &CancellationToken,
    failures: &mut u32,
) -> Result<(), Problem> {
    sync::show_state(desk, id, ChannelState::Working, None);
    let (mut imap, _) = sync::pass(desk, id, cancel).await?;
    outbox::bring_forward(desk, id)?;
    loop {
        *failures = 0;
        sync::show_state(desk, id, ChannelState::UpToDate, None);
        match wait_for_news(&mut imap, cancel).await? {
            Idle::Cancelled => return Err(Problem::refused("cancelled")),
            Idle::Changed | Idle::TimedOut => sync::read_folders(desk, id, &mut imap, cancel).await?,
        };
    }
}

async fn wait_for_news(imap: &mut Imap, cancel: &CancellationToken) -> Result<Idle, Problem> {
    imap.idle(PERIOD, cancel).await.map_err(channels::mail_problem)
}

/// One pass over every mailbox and over the outbox, for the command line. A mailbox in trouble keeps nothing from the others;
/// the first trouble is the answer.
pub(crate) async fn sync_once(desk: &Arc<Desk>) -> Result<ImportAnswer, Problem> {
    let mut tally = Tally::default();
    let mut trouble = None;
    for id in desk.read(channels::active_mailboxes)? {
        match read_once(desk, id).await {
            Ok(counted) => tally.add(counted),
            Err(problem) => {
                trouble.get_or_insert(problem);
            }
        }
    }
    outbox::flush(desk).await?;
    trouble.map_or_else(|| Ok(import::answer(tally)), Err)
}

async fn read_once(desk: &Arc<Desk>, id: ChannelId) -> Result<Tally, Problem> {
    sync::show_state(desk, id, ChannelState::Working, None);
    match sync::pass(desk, id, &desk.stop).await {
        Ok((imap, tally)) => {
            imap.logout().await;
            sync::show_state(desk, id, ChannelState::UpToDate, None);
            outbox::bring_forward(desk, id)?;
            Ok(tally)
        }
        Err(problem) => {
            let state = if needs_person(&problem) { ChannelState::NeedsYou } else { ChannelState::Offline };
            sync::show_state(desk, id, state, Some(&problem));
            Err(problem)
        }
    }
}

/// Sleeps until the next message is due or the bell rings.
async fn keep_outbox(desk: Arc<Desk>) {
    loop {
        if let Err(problem) = outbox::flush(&desk).await
            && problem.kind == Kind::Broken
        {
            tracing::error!("the outbox stumbled: {}", problem.chain());
        }
        let due = desk.read(outbox::next_due).ok().flatten();
        let pause = due.map_or(Duration::from_secs(300), |due| until(desk.now(), due));
        let waiting = async {
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = desk.outbox_bell.notified() => {}
            }
        };
        if desk.stop.run_until_cancelled(waiting).await.is_none() {
            return;
        }
    }
}

/// The time until a moment, at least a tenth of a second and at most five minutes.
fn until(now: Timestamp, due: Timestamp) -> Duration {
    let millisecond = due.as_millisecond().saturating_sub(now.as_millisecond()).clamp(100, 300_000);
    Duration::from_millis(u64::try_from(millisecond).unwrap_or(300_000))
}

/// Looks every few seconds whether a time has come, which also finds out that the computer has slept or its clock was set.
async fn keep_times(desk: Arc<Desk>) {
    loop {
        if let Err(problem) = timing::wake_due(&desk) {
            tracing::error!("what is due could not be done: {}", problem.chain());
        }
        if desk.stop.run_until_cancelled(tokio::time::sleep(Duration::from_secs(20))).await.is_none() {
            return;
        }
    }
}

/// Takes over what buyers wrote about products as soon as their shop was read.
async fn keep_reviews(desk: Arc<Desk>) {
    let mut news = desk.changes();
    loop {
        if let Err(problem) = contacts::take_reviews(&desk).and_then(|_| contacts::take_answers(&desk)) {
            tracing::error!("reviews could not be taken over: {}", problem.chain());
        }
        loop {
            let Some(heard) = desk.stop.run_until_cancelled(news.recv()).await else { return };
            match heard {
                Ok(changes) if !changes.topics.contains_key(&Topic::Storefronts) => {}
                Ok(_) | Err(RecvError::Lagged(_)) => break,
                Err(RecvError::Closed) => return,
            }
        }
    }
}

/// Removes files that nothing names any more, a while after the start and then once a day.
async fn keep_tidy(desk: Arc<Desk>) {
    let mut pause = Duration::from_secs(600);
    while desk.stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_some() {
        pause = Duration::from_secs(24 * 3600);
        if let Err(problem) = super::tidy_blobs(&desk) {
            tracing::error!("left-over files could not be removed: {}", problem.chain());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_mailbox_is_tried_less_and_less_often() {
        let pauses: Vec<u64> = [0, 1, 3, 6, 99].into_iter().map(retry_seconds).collect();
        assert_eq!(pauses, [5, 10, 40, 45, 45]);
        let mut elapsed = 0;
        let tries = (0..).take_while(|failures| {
            elapsed += retry_seconds(*failures);
            elapsed <= 600
        });
        assert!(tries.count() < 20);
    }

    #[test]
    fn the_outbox_never_spins_and_never_oversleeps() {
        let now = Timestamp::from_millisecond(1_000_000);
        assert_eq!(until(now, now), Duration::from_millis(100));
        assert_eq!(until(now, now.plus_seconds(7)), Duration::from_secs(7));
        assert_eq!(until(now, now.plus_seconds(9999)), Duration::from_secs(300));
    }
}
