//! What can go wrong at the door.

use rusqlite::{ErrorCode, ffi};
use std::io::ErrorKind;

/// A failure of the store. The caller tells the variants apart by what the person can do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("another process has this desk open")]
    AlreadyOpen,
    #[error("the key does not open this desk")]
    WrongKey,
    #[error("the desk was written by a newer version (schema {found}, this version knows {known})")]
    Newer { found: i64, known: i64 },
    #[error("the disk is full")]
    DiskFull,
    #[error("the disk fails: {0}")]
    DiskFailing(String),
    #[error("the desk may not be written: {0}")]
    NotWritable(String),
    #[error("the desk is damaged: {0}")]
    Damaged(String),
    #[error("the recovery code is wrong")]
    WrongRecoveryCode,
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    #[error("the backup cannot be used: {0}")]
    BackupUnreadable(String),
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    #[error(transparent)]
    Io(std::io::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(sqlite) = error.sqlite_error() else { return Self::Sqlite(error) };
        match (sqlite.code, sqlite.extended_code) {
            // The index of the log could not grow: SQLite does not say that the disk is full, but nothing else does this.
            (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => Self::DiskFull,
            (ErrorCode::NotADatabase, _) => Self::WrongKey,
            (ErrorCode::DatabaseCorrupt, _) => Self::Damaged(error.to_string()),
            (ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => {
                Self::NotWritable(error.to_string())
            }
            (ErrorCode::SystemIoFailure, _) => Self::DiskFailing(error.to_string()),
            _ => Self::Sqlite(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotWritable(error.to_string()),
            _ if is_device_failure(&error) => Self::DiskFailing(error.to_string()),
            _ => Self::Io(error),
        }
    }
}

/// The system's own word for a device that does not do what it should; the standard library has no kind for it.
fn is_device_failure(error: &std::io::Error) -> bool {
    // EIO; on Windows ERROR_CRC and ERROR_IO_DEVICE, where 5 would be a refusal.
    let codes: &[i32] = if cfg!(windows) { &[23, 1117] } else { &[5] };
    error.raw_os_error().is_some_and(|code| codes.contains(&code))
}
