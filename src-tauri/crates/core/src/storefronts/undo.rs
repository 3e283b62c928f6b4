//! Taking back what was imported from files.

use super::store::{self, files};
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use comptoir_kernel::{AgentId, Problem, StoreId, UndoId};
use serde::{Deserialize, Serialize};

/// What undoes an import.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum FileInverse {
    /// What the import wrote over is kept by its name.
    Import {
        store: StoreId,
        import: String,
        /// The store came with it, and goes again when nothing is left in it.
        is_new: bool,
    },
}

/// How this room's inverses stand in the one history of all deeds, which the inbox reads.
#[derive(Serialize)]
enum Recorded<'a> {
    StoreFile(&'a FileInverse),
}

/// Remembers how to take a deed back.
pub(super) fn remember(write: &Write<'_>, me: AgentId, deed: &str, inverse: &FileInverse) -> Result<UndoId, Problem> {
    undo::record(write, me, deed, &Recorded::StoreFile(inverse))
}

/// Takes one deed back.
///
/// # Errors
/// `undo-absent` when too many imports have come since.
pub(crate) fn take_file_back(write: &mut Write<'_>, inverse: &FileInverse) -> Result<(), Problem> {
    let FileInverse::Import { store, import, is_new } = inverse;
    files::put_back(write.connection(), import, *store, write.now)?;
    if *is_new && files::is_empty(write.connection(), *store)? {
        store::archive(write.connection(), *store)?;
    }
    write.changed(Topic::Storefronts, store.0);
    Ok(())
}
