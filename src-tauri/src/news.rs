//! Carries what the desk tells to the window, the tray icon and the notifications.

use crate::door::{Door, Seat};
use crate::{notify, tray};
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
    let mut arrivals = Vec::new();
    let mut due: Option<Instant> = None;
    loop {
        let heard = tokio::select! {
            heard = changes.recv() => heard,
            () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {
                due = None;
                notify::tell(app, seat, &std::mem::take(&mut arrivals)).await;
                continue;
            }
        };
        match heard {
            Ok(set) => {
                if let Some(ids) = set.topics.get(&Topic::Arrivals) {
                    arrivals.extend(ids.iter().copied());
                    due.get_or_insert_with(|| Instant::now() + GATHERING);
                }
                emit(app, CHANGES, &set);
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

/// Whether a change can alter what the tray icon says.
fn is_counted(set: &ChangeSet) -> bool {
    [Topic::Conversations, Topic::Settings, Topic::Agents].iter().any(|topic| set.topics.contains_key(topic))
}

fn emit(app: &AppHandle, event: &str, payload: impl serde::Serialize + Clone) {
    if let Err(error) = app.emit(event, payload) {
        tracing::warn!(%error, event, "the window did not hear of a change");
    }
}
