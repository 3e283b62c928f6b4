//! Copies of the database that were opened and checked before they count.

use crate::{MasterKey, StoreError, durable, open};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a finished backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    pub path: PathBuf,
    /// Size in bytes.
    pub bytes: u64,
    /// Number of tables that were compared with the original.
    pub tables: usize,
}

/// Copies `source` into `directory/name`: write beside, reopen, check, fsync, rename.
pub(crate) fn back_up(
    source: &Connection,
    directory: &Path,
    name: &str,
    key: &MasterKey,
) -> Result<BackupReport, StoreError> {
    std::fs::create_dir_all(directory)?;
    let (partial, path) = (directory.join(format!("{name}.partial")), directory.join(name));
    durable::remove(&partial)?;
    // One snapshot for counting and copying, whatever is written meanwhile. It begins with the first reading: a copy alone
    // would hold its own only for as long as it takes.
    let snapshot = source.unchecked_transaction()?;
    let tables = row_counts(&snapshot)?;
    let mut target = open::connect(&partial, key, false)?;
    target.pragma_update(None, "journal_mode", "DELETE")?;
    Backup::new(&snapshot, &mut target)?.run_to_completion(4096, Duration::ZERO, None)?;
    snapshot.finish()?;
    target.pragma_update(None, "journal_mode", "DELETE")?;
    drop(target);
    let copy = open::connect(&partial, key, true)?;
    check(&copy, &tables)?;
    drop(copy);
    for suffix in ["-wal", "-shm"] {
        durable::remove(&directory.join(format!("{name}.partial{suffix}")))?;
    }
    File::open(&partial)?.sync_all()?;
    std::fs::rename(&partial, &path)?;
    durable::names_in(directory)?;
    Ok(BackupReport { bytes: std::fs::metadata(&path)?.len(), path, tables: tables.len() })
}

/// Compares the row counts of every ordinary table and runs the integrity check on the copy.
fn check(copy: &Connection, tables: &[(String, i64)]) -> Result<(), StoreError> {
    let verdict: String = copy.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(StoreError::BackupUnreadable(verdict));
    }
    if row_counts(copy)? != tables {
        return Err(StoreError::BackupUnreadable("the copy has other rows than the original".into()));
    }
    Ok(())
}

/// The number of rows of every table, by name. Names come from the schema itself and are quoted.
fn row_counts(connection: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let listed = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name";
    let mut statement = connection.prepare(listed)?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let mut counts = Vec::with_capacity(names.len());
    for name in names {
        let sql = ["SELECT count(*) FROM \"", &name.replace('"', "\"\""), "\""].concat();
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        counts.push((name, count));
    }
    Ok(counts)
}
