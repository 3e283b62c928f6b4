//! The door to SQLite: open, migrate, write, read, back up. Knows no room.
//!
//! Invariant: one process has one writer connection; readers can't write (`query_only`).
//! Invariant: what `write` acknowledged is on the disk (`synchronous=FULL`).

mod backup;
mod blobs;
mod durable;
mod error;
mod key;
mod migrate;
mod open;
mod restore;

pub use backup::BackupReport;
pub use blobs::Blobs;
pub use error::StoreError;
pub use key::{
    MasterKey, RecoveryCode, unwrap_with_passphrase, unwrap_with_recovery_code, wrap_with_passphrase,
    wrap_with_recovery_code,
};
pub use migrate::Migration;
pub use open::Store;
pub use restore::restore_backup;
pub use rusqlite;
