//! Files that somebody chose in the window: handed over in parts, then read as if they lay in one folder.

use super::wire::{HandedFile, HeldImport, HoldImportRequest};
use crate::desk::{Desk, HeldFile};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::articles::OutsideFile;
use comptoir_kernel::{AgentId, Problem};
use std::path::PathBuf;

/// Names of files that a problem tells.
const NAMED: usize = 3;

/// # Errors
/// `request-invalid` for what is no base64, `held-files-large`, `held-files-gone`
pub(super) fn hold(desk: &Desk, me: AgentId, request: HoldImportRequest) -> Result<HeldImport, Problem> {
    let files: Vec<HeldFile> = request.files.into_iter().map(decoded).collect::<Result<_, _>>()?;
    Ok(HeldImport { held: desk.held.add(me, request.held.as_deref(), files)? })
}

fn decoded(file: HandedFile) -> Result<HeldFile, Problem> {
    let bytes = STANDARD.decode(&file.base64);
    let bytes = bytes.map_err(|error| Problem::refused("request-invalid").with("detail", error))?;
    Ok((file.place, bytes.into()))
}

/// The files of a set, and how problems name them.
///
/// # Errors
/// `held-files-gone`
pub(super) fn files(desk: &Desk, me: AgentId, held: &str) -> Result<(Vec<OutsideFile>, PathBuf), Problem> {
    let files = desk.held.of(me, held)?;
    let mut names: Vec<&str> = files.iter().take(NAMED).map(|(place, _)| place.as_str()).collect();
    if files.len() > NAMED {
        names.push("…");
    }
    let path = PathBuf::from(names.join(", "));
    Ok((files.into_iter().filter_map(|(place, bytes)| OutsideFile::handed(&place, bytes)).collect(), path))
}
