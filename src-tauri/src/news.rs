//! Carries what the desk tells to the window, the tray icon and the notifications.

use crate::door::{Door, Seat};
use crate::notify::{self, Outcome};
use crate::tray;
use comptoir_core::desk::contract::WireProblem;
use comptoir_core::{ChangeSet, KeySource, Topic};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, async_runtime};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, sleep_until};

/// The event that names what a commit has touched, and the one that says: read everything again.
const CHANGES: &str = "changes";
const MISSED: &str = "changes-missed";

/// Arrivals within this time make one notification.
const GATHERING: Duration = Duration::from_secs(2);

/// In the quiet hours the clock is looked at this often.
const LOOKING_AGAIN: Duration = Duration::from_secs(30);

/// Opens the desk, starts its loops and carries its news for as long as it is open.
///
/// # Errors
/// The desk does not open.
pub async fn begin(app: &AppHandle, key: Option<KeySource>) -> Result<(), WireProblem> {
    let seat = app.state::<Door>().open(key).await?;
    if !seat.begin_news() {
        return Ok(());
    }
    // Listening comes first, so that nothing is told before anybody hears it.
    let changes = seat.desk.changes();
    seat.desk.start();
    emit(app, MISSED, ());
    let app = app.clone();
    async_runtime::spawn(async move {
        tray::refresh(&app, &seat).await;
        carry(&app, &seat, changes).await;
    });
    Ok(())
}

async fn carry(app: &AppHandle, seat: &Seat, mut changes: Receiver<ChangeSet>) {
    let mut arrivals = Arrivals::default();
    loop {
        let heard = tokio::select! {
            heard = changes.recv() => heard,
            () = sleep_until(arrivals.due.unwrap_or_else(Instant::now)), if arrivals.due.is_some() => {
                arrivals.tell(app, seat).await;
                continue;
            }
        };
        match heard {
            Ok(set) => {
                arrivals.hear(&set);
                emit(app, CHANGES, &set);
                if let Some(ids) = set.topics.get(&Topic::Notices) {
                    notify::tell_notices(app, seat, ids).await;
                }
                if is_counted(&set) {
                    tray::refresh(app, seat).await;
                }
            }
            Err(RecvError::Lagged(_)) => {
                emit(app, MISSED, ());
                tray::refresh(app, seat).await;
            }
            Err(RecvError::Closed) => return,
        }
    }
}

/// Conversations with new mail that nobody has been told of.
#[derive(Default)]
struct Arrivals {
    /// In the order in which they came, each once.
    conversations: Vec<i64>,
    due: Option<Instant>,
    /// So many of them wait for the end of the quiet hours.
    held: usize,
}

impl Arrivals {
    fn hear(&mut self, set: &ChangeSet) {
        if let Some(ids) = set.topics.get(&Topic::Arrivals) {
            for id in ids {
                if !self.conversations.contains(id) {
                    self.conversations.push(*id);
                }
            }
            self.tell_within(GATHERING);
        }
        // The quiet hours may have been ended by hand.
        if self.held > 0 && set.topics.contains_key(&Topic::Settings) {
            self.tell_within(Duration::ZERO);
        }
    }

    fn tell_within(&mut self, pause: Duration) {
        let latest = Instant::now() + pause;
        self.due = Some(self.due.map_or(latest, |due| due.min(latest)));
    }

    async fn tell(&mut self, app: &AppHandle, seat: &Seat) {
        self.due = None;
        match notify::tell(app, seat, &self.conversations).await {
            Outcome::Done => *self = Self::default(),
            Outcome::Later => {
                if self.held != self.conversations.len() {
                    self.held = self.conversations.len();
                    tracing::info!(conversations = self.held, "new mail is told after the quiet hours");
                }
                self.tell_within(LOOKING_AGAIN);
            }
        }
    }
}

/// Whether a change can alter what the tray icon says.
fn is_counted(set: &ChangeSet) -> bool {
    [Topic::Conversations, Topic::Unread, Topic::Settings, Topic::Agents]
        .iter()
        .any(|topic| set.topics.contains_key(topic))
}

fn emit(app: &AppHandle, event: &str, payload: impl serde::Serialize + Clone) {
    if let Err(error) = app.emit(event, payload) {
        tracing::warn!(%error, event, "the window did not hear of a change");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn news(topic: Topic, ids: &[i64]) -> ChangeSet {
        let mut set = ChangeSet::default();
        ids.iter().for_each(|id| set.add(topic, *id));
        set
    }

    #[test]
    fn arrivals_are_gathered_for_a_moment_that_begins_with_the_first_and_each_is_told_once() {
        let mut arrivals = Arrivals::default();
        let earliest = Instant::now() + GATHERING;
        arrivals.hear(&news(Topic::Conversations, &[9]));
        assert_eq!(arrivals.due, None);
        arrivals.hear(&news(Topic::Arrivals, &[7]));
        let due = arrivals.due.expect("a moment");
        assert!(due >= earliest && due <= Instant::now() + GATHERING);
        arrivals.hear(&news(Topic::Arrivals, &[5, 7]));
        assert_eq!((arrivals.conversations, arrivals.due), (vec![7, 5], Some(due)));
    }

    #[test]
    fn only_who_waits_for_the_end_of_the_quiet_hours_hears_of_settings() {
        let mut arrivals = Arrivals::default();
        arrivals.hear(&news(Topic::Settings, &[0]));
        assert_eq!(arrivals.due, None);
        arrivals.held = 1;
        arrivals.hear(&news(Topic::Settings, &[0]));
        assert!(arrivals.due.is_some_and(|due| due <= Instant::now()));
    }
}
