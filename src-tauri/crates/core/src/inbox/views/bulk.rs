//! Whom a deed concerns: conversations by id, or all of a view as it is in the same transaction.

use super::page;
use super::resolve::{self, Asked};
use crate::desk::undo;
use crate::desk::write::Write;
use crate::inbox::rows;
use crate::inbox::wire::{BulkAnswer, Scope, Whom};
use comptoir_kernel::{AgentId, ConversationId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeSet;

/// The conversations meant, each once.
pub(in crate::inbox) fn whom(write: &Write<'_>, me: AgentId, whom: &Whom) -> Result<Vec<ConversationId>, Problem> {
    let mut ids: BTreeSet<ConversationId> = whom.ids.iter().copied().collect();
    if let Some(scope) = &whom.of {
        ids.extend(all_of(write.connection(), me, write.now, scope)?);
    }
    Ok(ids.into_iter().collect())
}

/// Everything that a view shows at this moment, by number.
pub(super) fn all_of(
    connection: &Connection,
    me: AgentId,
    now: Timestamp,
    scope: &Scope,
) -> Result<Vec<ConversationId>, Problem> {
    match resolve::asked(connection, me, scope)? {
        Asked::View(view) => rows::ids(connection, me, view),
        Asked::Filter(filter) => page::ids(connection, &resolve::ready(connection, me, now, &filter)?),
    }
}

/// Does a deed upon all that are meant; nothing at all where nobody is.
pub(in crate::inbox) fn upon(
    write: &mut Write<'_>,
    me: AgentId,
    meant: &Whom,
    deed: impl FnOnce(&mut Write<'_>, &[ConversationId]) -> Result<Option<UndoId>, Problem>,
) -> Result<BulkAnswer, Problem> {
    let ids = whom(write, me, meant)?;
    let mut undo_id = if ids.is_empty() { None } else { deed(write, &ids)? };
    if let (Some(earlier), Some(later)) = (meant.continues, undo_id) {
        undo_id = Some(undo::go_on(write, me, earlier, later)?);
    }
    Ok(BulkAnswer { undo_id, count: u32::try_from(ids.len()).unwrap_or(u32::MAX) })
}
