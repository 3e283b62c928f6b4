//! What deeds leave in the history of a conversation, and what goes with somebody who is erased.

use super::model::ActState;
use super::store;
use super::wire::{ActEvent, ActItem};
use crate::customers;
use crate::desk::write::Write;
use crate::storefronts::model::word;
use crate::storefronts::store::orders;
use comptoir_connectors::shops::model::Act;
use comptoir_kernel::{ActId, AgentId, ConversationId, CustomerId, Problem};
use comptoir_store::rusqlite::Connection;
use std::collections::BTreeMap;

/// What happened to deeds that were started from these conversations, the oldest first.
pub(crate) fn of_conversations(connection: &Connection, ids: &[ConversationId]) -> Result<Vec<ActEvent>, Problem> {
    let mut events = store::events_of(connection, ids)?;
    events.retain(|event| {
        let is_step = matches!(event.event.as_str(), "act_confirmed" | "act_attempting");
        !is_step && !event.args.contains_key("quiet")
    });
    Ok(events)
}

/// Answers to reviews that their shop has and the inbox has not taken over.
pub(crate) fn untaken_answers(connection: &Connection, most: u32) -> Result<Vec<ActItem>, Problem> {
    store::untaken_answers(connection, most)
}

/// Notes that the inbox has it.
pub(crate) fn mark_answer_taken(write: &Write<'_>, id: ActId) -> Result<(), Problem> {
    store::mark_taken(write.connection(), id, write.now)
}

/// Forgets what was done upon the orders of a customer, as far as it is over.
pub(crate) fn erase_of(write: &Write<'_>, id: CustomerId) -> Result<(), Problem> {
    let connection = write.connection();
    let reach = customers::reach_of(connection, id)?;
    store::erase(connection, &orders::of_customer(connection, id, &reach.addresses, &reach.phone_keys)?)
}

/// What a sentence about a deed calls it: an exchange is switched on with replacements, a count with refunds.
fn told_as(item: &ActItem) -> String {
    match item.act {
        Act::Exchange { .. } => "exchange".to_owned(),
        Act::Restock { .. } => "restock".to_owned(),
        _ => word(&item.kind),
    }
}

/// Writes down a state that people want to hear of, with what a sentence about it needs.
pub(super) fn tell(
    write: &Write<'_>,
    item: &ActItem,
    agent: Option<AgentId>,
    event: &str,
    more: &[(&str, &str)],
) -> Result<(), Problem> {
    let mut args: BTreeMap<String, String> =
        [("kind", told_as(item)), ("order", item.number.clone())].map(|(name, value)| (name.to_owned(), value)).into();
    if let Some(amount) = item.amount {
        args.insert("minor".to_owned(), amount.minor.to_string());
        args.insert("currency".to_owned(), amount.currency.code().to_owned());
    }
    if item.undoes.is_some() {
        args.insert("undoes".to_owned(), "yes".to_owned());
    }
    args.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    store::note(write, item.id, agent, event, &args)
}

/// The event of a state.
pub(super) const fn event_of(state: ActState) -> &'static str {
    match state {
        ActState::Proposed => "act_proposed",
        ActState::Confirmed => "act_confirmed",
        ActState::Attempting => "act_attempting",
        ActState::Done => "act_done",
        ActState::Failed => "act_failed",
        ActState::Unknown => "act_unknown",
        ActState::Changed => "act_changed",
        ActState::Withdrawn => "act_withdrawn",
        ActState::Declined => "act_declined",
    }
}
