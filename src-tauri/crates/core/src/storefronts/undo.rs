//! Taking back what was imported from files.

use super::store::{self, catalogue, files, orders};
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use comptoir_connectors::shops::model::Subject;
use comptoir_kernel::{AgentId, Problem, StoreId, UndoId};
use serde::de::DeserializeOwned;
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
    put_back(write, import, *store)?;
    if *is_new && files::is_empty(write.connection(), *store)? {
        store::archive(write.connection(), *store)?;
    }
    write.changed(Topic::Storefronts, store.0);
    Ok(())
}

/// Puts every entry back that an import wrote over, and takes away those that it brought.
fn put_back(write: &Write<'_>, import: &str, id: StoreId) -> Result<(), Problem> {
    let connection = write.connection();
    let rows = files::before(connection, import, id)?;
    if rows.is_empty() {
        return Err(Problem::absent("undo-absent"));
    }
    for (subject, remote, detail) in rows {
        match (subject, detail) {
            (_, None) => files::delete(connection, id, subject, &remote)?,
            (Subject::Orders, Some(detail)) => {
                orders::put(connection, id, &read(&detail)?, write.now)?;
            }
            (Subject::Products, Some(detail)) => {
                catalogue::put_product(connection, id, &read(&detail)?)?;
            }
            (_, Some(detail)) => {
                catalogue::put_customer(connection, id, &read(&detail)?)?;
            }
        }
    }
    files::forget_import(connection, import, id)
}

fn read<T: DeserializeOwned>(detail: &str) -> Result<T, Problem> {
    serde_json::from_str(detail).map_err(Problem::broken)
}
