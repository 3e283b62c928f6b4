//! Store errors in words that a person can act upon.

use comptoir_kernel::Problem;
use comptoir_store::StoreError;

/// Translates a failure of the store into a problem with a code.
pub fn store_problem(error: StoreError) -> Problem {
    let code = match &error {
        StoreError::AlreadyOpen => Problem::refused("desk-already-open"),
        StoreError::WrongKey => Problem::refused("key-wrong"),
        StoreError::Newer { .. } => Problem::refused("desk-newer-version"),
        StoreError::DiskFull => Problem::offline("disk-full"),
        StoreError::DiskFailing(_) => Problem::offline("disk-failing"),
        StoreError::NotWritable(_) => Problem::refused("desk-not-writable"),
        StoreError::Damaged(_) => Problem::refused("desk-damaged"),
        StoreError::WrongRecoveryCode => Problem::refused("recovery-code-wrong"),
        StoreError::WrongPassphrase => Problem::refused("passphrase-wrong"),
        StoreError::BackupUnreadable(_) => Problem::refused("backup-unreadable"),
        StoreError::Sqlite(_) | StoreError::Io(_) => Problem::new(comptoir_kernel::Kind::Broken, "broken"),
    };
    code.because(error)
}

/// An error inside a transaction: either of the store or of the rules.
#[derive(Debug)]
pub(crate) struct Inside(pub Problem);

impl From<StoreError> for Inside {
    fn from(error: StoreError) -> Self {
        Self(store_problem(error))
    }
}
