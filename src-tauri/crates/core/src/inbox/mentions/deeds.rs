//! Following, handing over, and having seen.

use super::rows;
use super::wire::{FollowRequest, HandOverRequest};
use crate::agents;
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use crate::inbox::undo::{Before, Inverse as InboxInverse};
use crate::inbox::{joining, store, triage};
use comptoir_kernel::{AgentId, ConversationId, Problem, UndoId};
use serde::{Deserialize, Serialize};

/// What undoes following: who did, and where.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) struct Inverse {
    agent: AgentId,
    followed: Vec<ConversationId>,
    unfollowed: Vec<ConversationId>,
}

pub(in crate::inbox) fn take_back(write: &mut Write<'_>, inverse: &Inverse) -> Result<(), Problem> {
    for id in &inverse.followed {
        let id = joining::living(write.connection(), *id)?;
        rows::unfollow(write.connection(), id, inverse.agent)?;
        write.changed(Topic::Conversations, id.0);
    }
    for id in &inverse.unfollowed {
        let id = joining::living(write.connection(), *id)?;
        if store::status(write.connection(), id).is_ok() {
            rows::follow(write.connection(), id, inverse.agent)?;
        }
        write.changed(Topic::Conversations, id.0);
    }
    Ok(())
}

/// # Errors
/// `conversation-absent`, `agent-absent`.
pub(super) fn set_following(write: &mut Write<'_>, me: AgentId, request: &FollowRequest) -> Result<UndoId, Problem> {
    let agent = agents::get(write.connection(), request.agent_id.unwrap_or(me))?.id;
    let (mut followed, mut unfollowed) = (Vec::new(), Vec::new());
    for id in &request.ids {
        let id = joining::living(write.connection(), *id)?;
        store::status(write.connection(), id)?;
        if request.follows {
            followed.extend(rows::follow(write.connection(), id, agent)?.then_some(id));
        } else {
            unfollowed.extend(rows::unfollow(write.connection(), id, agent)?.then_some(id));
        }
        write.changed(Topic::Conversations, id.0);
    }
    let inverse = InboxInverse::Following(Inverse { agent, followed, unfollowed });
    undo::record(write, me, "inbox.follow", &inverse)
}

/// Gives conversations to a colleague with a note for them, in one deed.
///
/// # Errors
/// `conversation-absent`, `agent-absent`, `draft-empty` without a note.
pub(super) fn hand_over(write: &mut Write<'_>, me: AgentId, request: &HandOverRequest) -> Result<UndoId, Problem> {
    let mut ids = Vec::new();
    for id in &request.ids {
        ids.push(joining::living(write.connection(), *id)?);
    }
    let before = Before::of(write.connection(), &ids)?;
    let assigned = triage::assign(write, me, &ids, Some(request.agent_id))?;
    let mut inverses = vec![InboxInverse::Restore(before)];
    for id in ids {
        inverses.push(triage::insert_note(write, me, id, &request.note, Some(request.agent_id))?);
    }
    undo::record_instead(write, me, &[assigned], "inbox.hand_over", &InboxInverse::Several(inverses))
}

/// Notes that an agent has looked at what names them. Nothing that anybody would take back.
pub(super) fn see(write: &mut Write<'_>, me: AgentId, id: ConversationId) -> Result<(), Problem> {
    let id = joining::living(write.connection(), id)?;
    if rows::see(write, me, id)? {
        write.changed(Topic::Conversations, id.0);
    }
    Ok(())
}
