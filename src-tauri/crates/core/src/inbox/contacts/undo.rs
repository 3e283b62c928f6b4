//! Taking back what was noted, captured or read.

use super::{answers, calls, read_forms, rows, templates};
use crate::customers;
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use crate::inbox::store;
use crate::inbox::undo::{Before, delete_conversation, delete_message};
use crate::inbox::wire::{CallDraft, ContactThread, FormTemplate};
use comptoir_kernel::{AgentId, ConversationId, FormTemplateId, MessageId, Problem};
use comptoir_store::rusqlite::named_params;
use serde::{Deserialize, Serialize};

/// What undoes a deed upon contacts.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) enum Inverse {
    Unsay(Box<Unsaid>),
    Unread(Vec<read_forms::Unread>),
    PutTemplate(FormTemplate),
    DropTemplate(FormTemplateId),
}

/// Messages that were written by hand, and everything that came with them.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) struct Unsaid {
    pub(super) conversation: ConversationId,
    /// The conversation began with them.
    pub(super) is_new: bool,
    pub(super) messages: Vec<MessageId>,
    pub(super) activities: Vec<i64>,
    pub(super) before: Vec<Before>,
    pub(super) thread: Option<ContactThread>,
    pub(super) customers: Vec<customers::Inverse>,
    pub(super) draft: Option<CallDraft>,
    /// The words of an answer that stood in the composer.
    pub(super) answer: Option<String>,
}

impl Default for Unsaid {
    fn default() -> Self {
        Self {
            conversation: ConversationId(0),
            is_new: false,
            messages: Vec::new(),
            activities: Vec::new(),
            before: Vec::new(),
            thread: None,
            customers: Vec::new(),
            draft: None,
            answer: None,
        }
    }
}

/// Takes one deed back.
pub(in crate::inbox) fn take_back(write: &mut Write<'_>, me: AgentId, inverse: Inverse) -> Result<(), Problem> {
    match inverse {
        Inverse::Unsay(unsaid) => unsay(write, me, *unsaid),
        Inverse::Unread(all) => all.iter().try_for_each(|one| read_forms::unread(write, one)),
        Inverse::PutTemplate(template) => templates::put(write, &template).map(|_| ()),
        Inverse::DropTemplate(id) => templates::remove(write, id),
    }
}

fn unsay(write: &mut Write<'_>, me: AgentId, unsaid: Unsaid) -> Result<(), Problem> {
    let id = unsaid.conversation;
    for message in &unsaid.messages {
        delete_message(write.connection(), *message)?;
    }
    for activity in &unsaid.activities {
        let sql = "DELETE FROM activities WHERE id = :id";
        write.connection().execute(sql, named_params! { ":id": activity }).or_problem()?;
    }
    if unsaid.is_new && is_empty(write, id)? {
        delete_conversation(write.connection(), id)?;
    } else {
        rows::put_thread(write.connection(), id, unsaid.thread.as_ref())?;
        for before in &unsaid.before {
            before.put_back(write)?;
        }
        store::summarise(write.connection(), id)?;
    }
    for inverse in unsaid.customers.into_iter().rev() {
        customers::take_back(write, inverse)?;
    }
    if let Some(draft) = &unsaid.draft {
        calls::return_draft(write, me, draft)?;
    }
    if let Some(text) = unsaid.answer {
        answers::return_draft(write, me, id, text)?;
    }
    write.changed(Topic::Conversations, id.0);
    Ok(())
}

/// What others have said there since stays.
fn is_empty(write: &Write<'_>, id: ConversationId) -> Result<bool, Problem> {
    write
        .connection()
        .query_row(
            "SELECT NOT EXISTS (SELECT 1 FROM messages WHERE conversation_id = :id)",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .or_problem()
}
