//! Keeping a sender out, and letting one in again.

use super::pattern;
use super::rows::{self, Block};
use super::wire::{BlockPreview, BlockRequest, NotSpamRequest};
use crate::channels;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::model::Status;
use crate::inbox::undo::{self as inbox_undo, Before};
use crate::inbox::{joining, rows as inbox_rows, store, triage};
use comptoir_kernel::{AgentId, ConversationId, Problem, UndoId};
use comptoir_store::rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 300;

/// What undoes a deed upon blocks.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::inbox) enum Inverse {
    Remove(i64),
    PutBack(Vec<Block>),
}

pub(in crate::inbox) fn take_back(write: &mut Write<'_>, inverse: &Inverse) -> Result<(), Problem> {
    match inverse {
        Inverse::Remove(id) => rows::delete(write.connection(), *id)?,
        Inverse::PutBack(blocks) => {
            for block in blocks {
                // It may have been blocked anew since.
                match rows::insert(write.connection(), block) {
                    Err(problem) if problem.code == "block-known" => {}
                    other => drop(other?),
                }
            }
        }
    }
    write.changed(Topic::Settings, 0);
    Ok(())
}

/// # Errors
/// `block-invalid`, `block-domain-shared`, `block-own`, `block-known`, `conversation-absent`.
pub(super) fn block(write: &mut Write<'_>, me: AgentId, request: &BlockRequest) -> Result<UndoId, Problem> {
    let pattern = pattern::parse(&request.pattern)?;
    if is_own(write.connection(), &pattern)? {
        return Err(Problem::refused("block-own").with("pattern", pattern));
    }
    let reason: String = request.reason.split_whitespace().collect::<Vec<_>>().join(" ");
    let reason = reason.chars().take(LONGEST_REASON).collect();
    let block = Block { id: 0, pattern, reason, agent: Some(me), at: write.now };
    let id = rows::insert(write.connection(), &block)?;
    let mut inverses = vec![inbox_undo::Inverse::Blocking(Inverse::Remove(id))];
    let mut ids = Vec::new();
    for id in &request.ids {
        ids.push(joining::living(write.connection(), *id)?);
    }
    let before = Before::of(write.connection(), &ids)?;
    let args = serde_json::json!({ "pattern": block.pattern, "reason": block.reason }).to_string();
    for id in ids {
        store::set_status_and_unread(write.connection(), id, Status::Spam, Some(false))?;
        store::insert_activity(write.connection(), id, Some(me), write.now, "blocked", &args)?;
        write.changed(Topic::Conversations, id.0);
    }
    inverses.push(inbox_undo::Inverse::Restore(before));
    write.changed(Topic::Settings, 0);
    undo::record(write, me, "inbox.block", &inbox_undo::Inverse::Several(inverses))
}

/// The shop does not keep its own mail out, neither an address nor the domain of one.
fn is_own(connection: &Connection, pattern: &str) -> Result<bool, Problem> {
    if pattern.contains('@') {
        return Ok(channels::address_owner(connection, pattern)?.is_some());
    }
    connection
        .query_row(
            "SELECT EXISTS (SELECT 1 FROM channel_addresses
               WHERE substr(address, -length(:domain) - 1) IN ('@' || :domain, '.' || :domain))",
            named_params! { ":domain": pattern },
            |row| row.get(0),
        )
        .or_problem()
}

/// # Errors
/// `block-absent`.
pub(super) fn unblock(write: &mut Write<'_>, me: AgentId, id: i64) -> Result<UndoId, Problem> {
    let block = rows::get(write.connection(), id)?;
    rows::delete(write.connection(), id)?;
    write.changed(Topic::Settings, 0);
    undo::record(write, me, "inbox.unblock", &inbox_undo::Inverse::Blocking(Inverse::PutBack(vec![block])))
}

/// Gives conversations back from spam; where asked, their senders may write again.
///
/// # Errors
/// `conversation-absent`.
pub(super) fn not_spam(write: &mut Write<'_>, me: AgentId, request: &NotSpamRequest) -> Result<UndoId, Problem> {
    let mut lifted = Vec::new();
    for id in &request.ids {
        if !request.unblock {
            break;
        }
        while let Some(block) = rows::of(write.connection(), &sender(write.connection(), *id)?)? {
            rows::delete(write.connection(), block.id)?;
            lifted.push(block);
        }
    }
    if !lifted.is_empty() {
        write.changed(Topic::Settings, 0);
    }
    let before = Before::of(write.connection(), &request.ids)?;
    let opened = triage::set_status(write, me, &request.ids, Status::Open, None)?;
    let inverses = vec![inbox_undo::Inverse::Blocking(Inverse::PutBack(lifted)), inbox_undo::Inverse::Restore(before)];
    undo::record_instead(write, me, &[opened], "inbox.not_spam", &inbox_undo::Inverse::Several(inverses))
}

/// Who began the conversation.
fn sender(connection: &Connection, id: ConversationId) -> Result<String, Problem> {
    let row = inbox_rows::row(connection, id)?;
    let first: String = connection
        .query_row(
            "SELECT ifnull((SELECT lower(from_address) FROM messages WHERE conversation_id = :id AND kind = 'customer'
               ORDER BY at, id LIMIT 1), '')",
            named_params! { ":id": row.id.0 },
            |found| found.get(0),
        )
        .or_problem()?;
    Ok(if first.is_empty() { row.customer_address } else { first })
}

/// What could be blocked about whoever began a conversation.
///
/// # Errors
/// `conversation-absent`.
pub(super) fn preview(connection: &Connection, id: ConversationId) -> Result<BlockPreview, Problem> {
    let address = sender(connection, id)?;
    let domain = address.rsplit_once('@').map(|(_, domain)| domain.to_owned());
    let mut free = None;
    if let Some(domain) = domain.filter(|domain| pattern::parse(domain).is_ok())
        && !is_own(connection, &domain)?
    {
        free = Some(domain);
    }
    let is_own = is_own(connection, &address)?;
    Ok(BlockPreview { address, domain: free, is_own })
}
