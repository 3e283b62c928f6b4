//! Where an article went into answers, and what was looked for in vain.

use super::super::rows;
use super::wire::{ArticleMissedRequest, ArticleUse, ArticleUses};
use crate::desk::write::Write;
use crate::knowledge;
use comptoir_kernel::{ArticleId, ConversationId, Problem};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

const SHOWN: u32 = 20;

/// How often an article went into answers, and where last.
pub(super) fn of(connection: &Connection, id: ArticleId) -> Result<ArticleUses, Problem> {
    let uses = knowledge::uses_of(connection, id, SHOWN)?;
    let ids: Vec<ConversationId> = uses.newest.iter().filter_map(|one| one.conversation).collect();
    let rows: BTreeMap<ConversationId, (String, String)> =
        rows::some(connection, &ids)?.into_iter().map(|row| (row.id, (row.subject, row.customer_name))).collect();
    let newest = uses.newest.into_iter().filter_map(|one| {
        let conversation_id = one.conversation?;
        let (subject, customer_name) = rows.get(&conversation_id)?.clone();
        Some(ArticleUse {
            conversation_id,
            subject,
            customer_name,
            part: one.part,
            language: one.language,
            agent_id: one.agent,
            at: one.at,
        })
    });
    Ok(ArticleUses { links: uses.links, excerpts: uses.excerpts, texts: uses.texts, newest: newest.collect() })
}

/// Counts a search that found nothing, without the names of who writes there.
pub(super) fn missed(write: &Write<'_>, request: &ArticleMissedRequest) -> Result<bool, Problem> {
    let names = match request.conversation_id {
        Some(id) => names(write.connection(), id)?,
        None => Vec::new(),
    };
    knowledge::note_miss(write, &request.query, &names)
}

fn names(connection: &Connection, id: ConversationId) -> Result<Vec<String>, Problem> {
    let row = rows::row(connection, id)?;
    let mut names = vec![row.customer_name];
    names.extend(rows::participants(connection, id)?.into_iter().map(|person| person.name));
    Ok(names)
}
