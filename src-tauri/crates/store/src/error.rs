//! What can go wrong at the door.

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
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::DiskFull,
            Some(rusqlite::ErrorCode::NotADatabase) => Self::WrongKey,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull { Self::DiskFull } else { Self::Io(error) }
    }
}
