//! Taking joining deeds back.

use super::part::{Ending, part};
use super::rows::{is_absorbed, living};
use super::split::Moved;
use super::{links, merge, split};
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::store;
use comptoir_kernel::{AgentId, ConversationId, Problem};
use comptoir_store::rusqlite::named_params;
use serde::{Deserialize, Serialize};

/// What undoes a joining deed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Inverse {
    Part { absorbed: Vec<ConversationId> },
    Join { survivor: ConversationId, absorbed: ConversationId },
    Return(Moved),
    Link { one: ConversationId, other: ConversationId, lines: Vec<i64> },
    Unlink { one: ConversationId, other: ConversationId, lines: Vec<i64> },
}

pub(in crate::inbox) fn take_back(write: &mut Write<'_>, me: AgentId, inverse: &Inverse) -> Result<(), Problem> {
    match inverse {
        Inverse::Part { absorbed } => {
            for id in absorbed.iter().rev() {
                // Somebody may have parted them by hand since.
                if is_absorbed(write.connection(), *id)? {
                    part(write, *id, Ending::Silent)?;
                }
            }
            Ok(())
        }
        Inverse::Join { survivor, absorbed } => {
            let survivor = living(write.connection(), *survivor)?;
            let is_free = !is_absorbed(write.connection(), *absorbed)? && survivor != *absorbed;
            if is_free && store::status(write.connection(), *absorbed).is_ok() {
                merge::absorb(write, me, survivor, *absorbed)?;
            }
            Ok(())
        }
        Inverse::Return(moved) => split::bring_back(write, moved),
        Inverse::Link { one, other, lines } => {
            links::put(write.connection(), *one, *other)?;
            forget_lines(write, lines, [*one, *other])
        }
        Inverse::Unlink { one, other, lines } => {
            links::remove(write.connection(), *one, *other)?;
            forget_lines(write, lines, [*one, *other])
        }
    }
}

/// What was taken back was never done.
fn forget_lines(write: &mut Write<'_>, lines: &[i64], of: [ConversationId; 2]) -> Result<(), Problem> {
    for line in lines {
        write
            .connection()
            .execute("DELETE FROM activities WHERE id = :id", named_params! { ":id": line })
            .or_problem()?;
    }
    for id in of {
        let id = living(write.connection(), id)?;
        write.changed(Topic::Conversations, id.0);
    }
    Ok(())
}
