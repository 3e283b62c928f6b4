//! A deed that can be taken back, as commands run it.

use super::wire::DeedAnswer;
use crate::desk::contract::Caller;
use crate::desk::{Desk, Write};
use comptoir_kernel::{Problem, UndoId};

/// Runs a deed that can be taken back.
pub(super) fn deed(
    desk: &Desk,
    caller: Caller,
    name: &'static str,
    work: impl FnOnce(&mut Write<'_>) -> Result<UndoId, Problem>,
) -> Result<DeedAnswer, Problem> {
    Ok(DeedAnswer { undo_id: Some(desk.write(name, Some(caller.agent), work)?) })
}
