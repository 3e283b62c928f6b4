//! Macros in a conversation: the facts for their text, and what they do.

use super::model::{Priority, Status};
use super::undo::{Before, Inverse};
use super::wire::{ApplyMacroAnswer, ApplyMacroRequest, ConversationRow, DraftKind, PreviewMacroRequest};
use super::{drafts, expected, orders, rows, triage};
use crate::desk::undo;
use crate::desk::write::Write;
use crate::macros::model::{Actions, Assign, Channel, Formality, MacroPriority, MacroStatus, Wish};
use crate::macros::preview::{Text, fill};
use crate::macros::wire::RenderedMacro;
use crate::macros::{self, Context, name_parts};
use crate::{agents, channels, settings};
use comptoir_kernel::{AgentId, ConversationId, OrderId, Problem, Timestamp, UndoId};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};

/// Does what a macro does, in one write that one undo takes back, and answers its text.
pub(super) fn apply(
    write: &mut Write<'_>,
    me: AgentId,
    request: &ApplyMacroRequest,
) -> Result<ApplyMacroAnswer, Problem> {
    let text = Text::Of { id: request.macro_id, variant: request.variant_id };
    let about = About { id: request.conversation_id, formality: request.formality, order: request.order_id };
    let rendered = rendered(write.connection(), me, write.now, &about, &text)?;
    let actions = macros::get(write.connection(), request.macro_id)?.actions;
    let undo_id = act(write, me, request.conversation_id, &actions)?;
    macros::count_usage(write, request.macro_id)?;
    Ok(ApplyMacroAnswer { rendered, undo_id })
}

/// The text alone; nothing changes.
pub(super) fn preview(
    connection: &Connection,
    me: AgentId,
    now: Timestamp,
    request: PreviewMacroRequest,
) -> Result<RenderedMacro, Problem> {
    let text = Text::from_request(request.macro_id, request.variant_id, request.text)?;
    let about = About { id: request.conversation_id, formality: request.formality, order: request.order_id };
    rendered(connection, me, now, &about, &text)
}

/// What a text is written about, and how.
struct About {
    id: ConversationId,
    formality: Option<Formality>,
    order: Option<OrderId>,
}

fn rendered(
    connection: &Connection,
    me: AgentId,
    now: Timestamp,
    about: &About,
    text: &Text,
) -> Result<RenderedMacro, Problem> {
    let id = about.id;
    let row = rows::row(connection, id)?;
    let shop = settings::get(connection)?;
    let draft = drafts::find(connection, me, id, DraftKind::Reply)?.map(|draft| drafts::get(connection, me, draft));
    let draft = draft.transpose()?;
    let chosen = draft.as_ref().and_then(|draft| draft.language.as_deref());
    let expected = expected::of_row(connection, &row)?.written_in(chosen, &shop);
    let wish = Wish {
        language: Some(expected.language.clone()),
        formality: about.formality.or(draft.and_then(|draft| draft.formality)).or(expected.formality),
        channel: channel_of(&row.channel_kind),
        shop_language: shop.default_language.clone(),
    };
    let mut facts = facts(connection, me, now, &row, &expected.language)?;
    if let Some(order) = orders::facts(connection, &row, about.order, &expected.language)? {
        facts.insert("order".to_owned(), order);
    }
    fill(connection, text, &wish, &Context { facts, zone: TimeZone::system() })
}

fn channel_of(kind: &str) -> Channel {
    if matches!(kind, "mail" | "file" | "sample" | "phone") { Channel::Mail } else { Channel::Chat }
}

/// What the desk knows about this conversation. What it does not know is left empty and becomes a gap.
fn facts(
    connection: &Connection,
    me: AgentId,
    now: Timestamp,
    row: &ConversationRow,
    language: &str,
) -> Result<Map<String, Value>, Problem> {
    let agent = agents::get(connection, me)?;
    let shop = settings::get(connection)?;
    let channel = channels::get(connection, row.channel_id)?;
    let name = name_parts(&row.customer_name, language);
    let own = name_parts(&agent.name, agent.locale.as_deref().unwrap_or_default());
    let facts = json!({
        "customer": {
            "first_name": name.first, "last_name": name.last, "full_name": name.full,
            "email": row.customer_address, "language": language,
        },
        "conversation": {
            "number": row.id.to_string(), "subject": row.subject,
            "received_at": row.waiting_since.unwrap_or(row.last_message_at).as_millisecond(),
        },
        "agent": { "name": agent.name, "first_name": own.first, "signature": agent.signature_for(Some(language)) },
        "shop": { "name": shop.shop_name, "email": channel.address },
        "today": now.as_millisecond(),
    });
    Ok(if let Value::Object(facts) = facts { facts } else { Map::new() })
}

/// Each action by the deed that a person would do by hand, so that activity lines and rules are the same.
fn act(write: &mut Write<'_>, me: AgentId, id: ConversationId, actions: &Actions) -> Result<Option<UndoId>, Problem> {
    if actions.is_empty() {
        return Ok(None);
    }
    let ids = [id];
    let before = Before::of(write.connection(), &ids)?;
    let mut deeds = Vec::new();
    if !actions.add_tags.is_empty() || !actions.remove_tags.is_empty() {
        deeds.push(triage::tag(write, me, &ids, &actions.add_tags, &actions.remove_tags)?);
    }
    if let Some(to) = actions.assign {
        let to = match to {
            Assign::Me => Some(me),
            Assign::Nobody => None,
            Assign::Agent(agent) => Some(agent),
        };
        deeds.push(triage::assign(write, me, &ids, to)?);
    }
    if let Some(priority) = actions.priority {
        deeds.push(triage::set_priority(write, me, &ids, rank(priority))?);
    }
    if let Some(minutes) = actions.snooze_minutes {
        let until = write.now.plus_seconds(i64::from(minutes) * 60);
        deeds.push(triage::set_status(write, me, &ids, Status::Snoozed, Some(until))?);
    } else if let Some(status) = actions.status {
        deeds.push(triage::set_status(write, me, &ids, state(status), None)?);
    }
    undo::record_instead(write, me, &deeds, "inbox.apply_macro", &Inverse::Restore(before)).map(Some)
}

const fn state(status: MacroStatus) -> Status {
    match status {
        MacroStatus::Open => Status::Open,
        MacroStatus::Pending => Status::Pending,
        MacroStatus::Closed => Status::Closed,
    }
}

const fn rank(priority: MacroPriority) -> Priority {
    match priority {
        MacroPriority::Low => Priority::Low,
        MacroPriority::Normal => Priority::Normal,
        MacroPriority::High => Priority::High,
        MacroPriority::Urgent => Priority::Urgent,
    }
}
