//! "Ready for review": a draft goes to somebody who sends, with its files, and so does the conversation.

use super::wire::RequestReviewRequest;
use crate::agents;
use crate::desk::write::OrProblem;
use crate::desk::{Topic, Write, undo};
use crate::inbox::undo::{Before, Inverse};
use crate::inbox::wire::DraftKind;
use crate::inbox::{drafts, store};
use comptoir_kernel::{AgentId, ConversationId, DraftId, Problem, UndoId};
use comptoir_store::rusqlite::named_params;
use serde::{Deserialize, Serialize};

/// A draft that was handed over, and the conversation as it was.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) struct Handed {
    draft: DraftId,
    from: AgentId,
    to: AgentId,
    conversation: Option<ConversationId>,
    before: Vec<Before>,
}

pub(super) fn request(write: &mut Write<'_>, me: AgentId, request: &RequestReviewRequest) -> Result<UndoId, Problem> {
    let to = agents::get(write.connection(), request.to)?;
    agents::check_active(write, to.id)?;
    if !to.role.may_send() || to.id == me {
        return Err(Problem::refused("review-by-nobody").with("name", to.name));
    }
    let draft = drafts::get(write.connection(), me, request.draft_id)?;
    if draft.kind == DraftKind::Note {
        return Err(Problem::refused("request-invalid").with("detail", "draftId"));
    }
    let mut before = Vec::new();
    if let Some(conversation) = draft.conversation_id {
        // One draft per person, conversation and kind: theirs is not written over.
        if drafts::find(write.connection(), to.id, conversation, draft.kind)?.is_some() {
            return Err(Problem::refused("review-has-draft").with("name", to.name));
        }
        before = Before::of(write.connection(), &[conversation])?;
        give_conversation(write, conversation, to.id)?;
        let args = serde_json::json!({ "name": to.name }).to_string();
        store::insert_activity(write.connection(), conversation, Some(me), write.now, "review", &args)?;
        write.changed(Topic::Conversations, conversation.0);
        write.changed(Topic::Drafts, conversation.0);
    }
    give_draft(write, draft.id, to.id)?;
    let handed = Handed { draft: draft.id, from: me, to: to.id, conversation: draft.conversation_id, before };
    undo::record(write, me, "inbox.request_review", &Inverse::Reviewed(handed))
}

/// The reviewer finds it among their own, open and unread.
fn give_conversation(write: &Write<'_>, id: ConversationId, to: AgentId) -> Result<(), Problem> {
    write
        .connection()
        .execute(
            "UPDATE conversations SET assignee_id = :to, is_unread = 1 WHERE id = :id",
            named_params! { ":to": to.0, ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}

fn give_draft(write: &mut Write<'_>, id: DraftId, to: AgentId) -> Result<(), Problem> {
    write
        .connection()
        .execute("UPDATE drafts SET agent_id = :to WHERE id = :id", named_params! { ":to": to.0, ":id": id.0 })
        .or_problem()?;
    write.changed(Topic::Drafts, id.0);
    Ok(())
}

/// Gives a draft back to its writer. What the reviewer has changed in it comes along.
///
/// # Errors
/// `draft-absent` if it was sent or thrown away meanwhile, `review-has-draft` if the writer has begun another.
pub(in crate::inbox) fn hand_back(write: &mut Write<'_>, handed: &Handed) -> Result<(), Problem> {
    let draft = drafts::get(write.connection(), handed.to, handed.draft)?;
    if let Some(conversation) = handed.conversation {
        if drafts::find(write.connection(), handed.from, conversation, draft.kind)?.is_some() {
            let name = agents::get(write.connection(), handed.from)?.name;
            return Err(Problem::refused("review-has-draft").with("name", name));
        }
        write.changed(Topic::Drafts, conversation.0);
    }
    for before in &handed.before {
        before.restore(write, handed.from)?;
    }
    give_draft(write, handed.draft, handed.from)
}
