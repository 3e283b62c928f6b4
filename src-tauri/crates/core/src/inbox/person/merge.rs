//! One customer of two, and two again: the conversations go where the customer goes.

use super::wire::{MergeCustomersAnswer, MergeCustomersRequest};
use crate::customers::{self, Joined};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Topic, undo};
use crate::inbox::undo::Inverse;
use crate::storefronts;
use comptoir_kernel::{AgentId, ConversationId, CustomerId, Problem};
use comptoir_store::rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

/// What makes two customers of one again.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Unmerge {
    joined: Joined,
    conversations: Vec<ConversationId>,
    /// The newest conversation when they became one: what came later is told apart by its sender.
    newest: i64,
    /// What somebody decided about whose orders are the absorbed one's.
    #[serde(default)]
    orders: storefronts::Moved,
}

/// Makes one customer of two.
///
/// # Errors
/// `customer-absent`, `customer-same` for one customer named twice.
pub(super) fn merge(
    write: &mut Write<'_>,
    me: AgentId,
    request: MergeCustomersRequest,
) -> Result<MergeCustomersAnswer, Problem> {
    let MergeCustomersRequest { survivor_id, absorbed_id } = request;
    customers::preview(write.connection(), survivor_id, absorbed_id)?;
    let newest = write
        .connection()
        .query_row("SELECT ifnull(max(id), 0) FROM conversations", [], |row| row.get(0))
        .or_problem()?;
    let conversations = conversations_of(write.connection(), absorbed_id)?;
    move_conversations(write, &conversations, survivor_id)?;
    let orders = storefronts::move_to(write, absorbed_id, survivor_id)?;
    let joined = customers::join(write, survivor_id, absorbed_id)?;
    let inverse = Inverse::Unmerge(Box::new(Unmerge { joined, conversations, newest, orders }));
    let undo_id = undo::record(write, me, "inbox.merge_customers", &inverse)?;
    Ok(MergeCustomersAnswer { customer: customers::get(write.connection(), survivor_id)?, undo_id })
}

/// Makes two customers of one again. Conversations that began since go to whoever wrote them.
pub(in crate::inbox) fn unmerge(write: &mut Write<'_>, merge: &Unmerge) -> Result<(), Problem> {
    customers::part(write, &merge.joined)?;
    let Joined { survivor, absorbed, .. } = merge.joined;
    storefronts::move_back(write, &merge.orders, absorbed, survivor)?;
    let mut back = Vec::new();
    for id in conversations_of(write.connection(), survivor)? {
        let is_theirs = if id.0 > merge.newest {
            began_by(write.connection(), id)?.is_some_and(|address| merge.joined.addresses().contains(&address))
        } else {
            merge.conversations.contains(&id)
        };
        if is_theirs {
            back.push(id);
        }
    }
    move_conversations(write, &back, absorbed)
}

fn conversations_of(connection: &Connection, customer: CustomerId) -> Result<Vec<ConversationId>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT id FROM conversations WHERE customer_id = :customer ORDER BY id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":customer": customer.0 }, |row| row.get(0).map(ConversationId))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn move_conversations(write: &mut Write<'_>, ids: &[ConversationId], to: CustomerId) -> Result<(), Problem> {
    for id in ids {
        write
            .connection()
            .prepare_cached("UPDATE conversations SET customer_id = :to WHERE id = :id")
            .or_problem()?
            .execute(named_params! { ":to": to.0, ":id": id.0 })
            .or_problem()?;
        write.changed(Topic::Conversations, id.0);
    }
    Ok(())
}

/// The address of the first customer's message.
fn began_by(connection: &Connection, id: ConversationId) -> Result<Option<String>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT lower(from_address) FROM messages WHERE conversation_id = :id AND kind = 'customer'
             ORDER BY at, id LIMIT 1",
        )
        .or_problem()?;
    let mut rows = statement.query_map(named_params! { ":id": id.0 }, |row| row.get(0)).or_problem()?;
    rows.next().transpose().or_problem()
}
