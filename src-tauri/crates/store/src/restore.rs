//! A backup takes the place of a desk.
//!
//! Invariant: whenever the process or the power ends, the next opening finds the old desk or the new one, whole.

use crate::{MasterKey, StoreError, blobs, durable, open};
use std::fs::File;
use std::path::Path;

/// A checked copy of a backup: once it has this name the restoration is decided, and `finish` brings it to its end.
const DECIDED: &str = "desk.db.restored";
/// The desk that was there before.
const BEFORE: &str = "desk.db.before-restore";

/// Puts a backup in the place of the database in `directory`; the old one is kept beside it under another name.
/// Sealed files that lie beside the backup come along.
///
/// # Errors
/// The file is no backup that this key opens, or the disk fails; then nothing has changed.
pub fn restore_backup(backup: &Path, directory: &Path, key: &MasterKey) -> Result<(), StoreError> {
    if !backup.is_file() {
        return Err(StoreError::BackupUnreadable("no such file".into()));
    }
    std::fs::create_dir_all(directory)?;
    let lock = File::create(directory.join("desk.lock"))?;
    if lock.try_lock().is_err() {
        return Err(StoreError::AlreadyOpen);
    }
    let incoming = directory.join("desk.db.incoming");
    std::fs::copy(backup, &incoming)?;
    let checked = check(&incoming, key);
    for suffix in ["-wal", "-shm"] {
        durable::remove(&directory.join(format!("desk.db.incoming{suffix}")))?;
    }
    if let Err(error) = checked {
        durable::remove(&incoming)?;
        return Err(error);
    }
    File::open(&incoming)?.sync_all()?;
    // The rows that are about to count name these files.
    blobs::copy_files(&backup.with_file_name("blobs"), &directory.join("blobs"))?;
    std::fs::rename(&incoming, directory.join(DECIDED))?;
    durable::names_in(directory)?;
    finish(directory)
}

/// True if a restoration was decided and not brought to its end.
pub(crate) fn is_unfinished(directory: &Path) -> bool {
    directory.join(DECIDED).exists()
}

/// Does what is left of a restoration. Each step may have been done before. The caller holds the lock.
pub(crate) fn finish(directory: &Path) -> Result<(), StoreError> {
    let (decided, current) = (directory.join(DECIDED), directory.join("desk.db"));
    if !decided.exists() {
        return Ok(());
    }
    if current.exists() {
        // What was kept by an earlier restoration makes room, its log first: a log must never meet another database.
        for name in [format!("{BEFORE}-wal"), BEFORE.to_owned()] {
            durable::remove(&directory.join(name))?;
        }
        std::fs::rename(&current, directory.join(BEFORE))?;
        durable::names_in(directory)?;
    }
    let log = directory.join("desk.db-wal");
    if log.exists() {
        // Deeds of the old desk that were not yet written into its database.
        std::fs::rename(log, directory.join(format!("{BEFORE}-wal")))?;
    }
    durable::remove(&directory.join("desk.db-shm"))?;
    durable::names_in(directory)?;
    std::fs::rename(decided, current)?;
    durable::names_in(directory)
}

fn check(incoming: &Path, key: &MasterKey) -> Result<(), StoreError> {
    let unreadable = |error: StoreError| match error {
        StoreError::Damaged(detail) => StoreError::BackupUnreadable(detail),
        other => other,
    };
    let connection = open::connect(incoming, key, true).map_err(unreadable)?;
    let verdict = connection.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0));
    let verdict = verdict.map_err(|error| unreadable(error.into()))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::BackupUnreadable(verdict)) }
}
