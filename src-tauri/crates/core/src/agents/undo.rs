//! Taking deeds upon people back.

use super::people::keep_an_owner;
use super::store::{self, Profile};
use crate::desk::{Topic, Write, undo};
use comptoir_kernel::{AgentId, Problem, UndoId};
use serde::{Deserialize, Serialize};

/// What undoes a deed upon people.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Inverse {
    Profile(AgentId, Box<Profile>),
    Added(AgentId),
}

/// How this room's inverses stand in the one history of all deeds, which the inbox reads.
#[derive(Serialize)]
enum Recorded<'a> {
    Agent(&'a Inverse),
}

pub(super) fn remember(write: &Write<'_>, me: AgentId, deed: &str, inverse: &Inverse) -> Result<UndoId, Problem> {
    undo::record(write, me, deed, &Recorded::Agent(inverse))
}

/// Takes one deed back. Somebody who was added and has done something since is marked as gone instead of removed.
///
/// # Errors
/// `agent-absent` if the person is gone, `agent-last-owner` if nobody would own the desk.
pub(crate) fn take_back(write: &mut Write<'_>, inverse: Inverse) -> Result<(), Problem> {
    let id = match inverse {
        Inverse::Profile(id, profile) => {
            store::get(write.connection(), id)?;
            store::put_profile(write.connection(), id, &profile)?;
            id
        }
        Inverse::Added(id) => {
            let mut profile: Profile = store::get(write.connection(), id)?.into();
            if !store::remove(write.connection(), id) {
                profile.left_at = Some(write.now);
                store::put_profile(write.connection(), id, &profile)?;
            }
            id
        }
    };
    keep_an_owner(write)?;
    write.changed(Topic::Agents, id.0);
    Ok(())
}
