//! What makes names last: a file is found after a power loss only if its directory was synced too.

use crate::StoreError;
use std::path::Path;

/// Puts the names in a directory onto the disk.
#[cfg(unix)]
pub(crate) fn names_in(directory: &Path) -> Result<(), StoreError> {
    Ok(std::fs::File::open(directory)?.sync_all()?)
}

/// Elsewhere the file system does this by itself.
#[cfg(not(unix))]
pub(crate) fn names_in(_directory: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// Removes a file; one that is not there counts as removed.
pub(crate) fn remove(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
