//! Whether the disk takes what is written. Kept in memory: on a full disk it could be written down nowhere.

use super::write::OrProblem;
use super::{ChangeSet, Desk, Topic};
use comptoir_kernel::{Problem, Timestamp};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// While nothing can be written, the disk is tried this often.
const PERIOD: Duration = Duration::from_secs(5);

/// Why nothing is kept at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DiskTrouble {
    /// A problem's code: `disk-full`, `disk-failing` or `desk-not-writable`.
    pub code: &'static str,
    pub since: Timestamp,
}

/// What is known about the disk.
#[derive(Default)]
pub(super) struct Disk {
    trouble: Mutex<Option<DiskTrouble>>,
    begun: Notify,
    over: Notify,
}

/// True if a problem says that the disk does not take what is written.
pub(crate) fn is_disk_trouble(problem: &Problem) -> bool {
    matches!(problem.code, "disk-full" | "disk-failing" | "desk-not-writable")
}

impl Desk {
    pub(crate) fn disk_trouble(&self) -> Option<DiskTrouble> {
        *self.disk.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns when what could not be written can be written again.
    pub(crate) async fn until_disk_is_well(&self) {
        self.disk.over.notified().await;
    }

    pub(super) fn note_refused_write(&self, problem: &Problem) {
        if is_disk_trouble(problem) {
            let since = self.disk_trouble().map_or_else(|| self.now(), |before| before.since);
            self.set_disk_trouble(Some(DiskTrouble { code: problem.code, since }));
            self.disk.begun.notify_one();
        }
    }

    /// The channels show it, because no mail can be kept.
    fn set_disk_trouble(&self, trouble: Option<DiskTrouble>) {
        let before = {
            let mut held = self.disk.trouble.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *held, trouble)
        };
        if before == trouble {
            return;
        }
        self.tell(ChangeSet::all_of(&[Topic::Channels]));
        if trouble.is_none() {
            self.disk.over.notify_waiters();
        }
    }

    /// Writes half a megabyte and takes it away again. Only this ends the trouble: a full disk may have room for a word or
    /// two, and then for no letter.
    fn try_disk(&self) -> Result<(), Problem> {
        self.write("desk.try_disk", None, |write| {
            let sql = "INSERT INTO desk_facts (name, value) VALUES ('disk_trial', hex(randomblob(262144)))
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            write.connection().execute(sql, []).or_problem()?;
            Ok(())
        })?;
        self.set_disk_trouble(None);
        self.write("desk.try_disk", None, |write| {
            write.connection().execute("DELETE FROM desk_facts WHERE name = 'disk_trial'", []).or_problem()?;
            Ok(())
        })
    }
}

/// Finds out when a disk in trouble is well again, also if nobody writes.
pub(crate) fn keep_disk(desk: &Arc<Desk>) {
    let desk = Arc::clone(desk);
    let tracker = desk.loops.clone();
    tracker.spawn(async move {
        while desk.stop.run_until_cancelled(desk.disk.begun.notified()).await.is_some() {
            while desk.disk_trouble().is_some() {
                if desk.stop.run_until_cancelled(tokio::time::sleep(PERIOD)).await.is_none() {
                    return;
                }
                let trying = Arc::clone(&desk);
                let tried = tokio::task::spawn_blocking(move || trying.try_disk()).await;
                if let Ok(Err(problem)) = tried
                    && !is_disk_trouble(&problem)
                {
                    tracing::error!("the disk could not be tried: {}", problem.chain());
                }
            }
        }
    });
}
