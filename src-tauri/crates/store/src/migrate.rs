//! The numbered ladder of schema changes.

use crate::StoreError;
use rusqlite::Connection;

/// One immutable step. Steps are consecutive; the number is its position from 1.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    pub name: &'static str,
    pub sql: &'static str,
}

/// The number of the last step that the database has taken.
pub(crate) fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Takes every step that is still missing, each in a transaction of its own.
///
/// # Errors
/// The database is newer than the ladder, or a step fails (then that step has left no trace).
pub(crate) fn migrate(connection: &mut Connection, ladder: &[Migration]) -> Result<(), StoreError> {
    let found = version(connection)?;
    let known = i64::try_from(ladder.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    let taken = usize::try_from(found).unwrap_or_default();
    for (step, number) in ladder.iter().zip(1_i64..).skip(taken) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(step.sql)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
        tracing::info!(number, name = step.name, "migrated");
    }
    Ok(())
}
