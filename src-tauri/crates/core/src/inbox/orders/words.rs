//! Orders and products in the words of whoever reads the answer.

use super::said::said;
use super::wire::{OrderTextKind, OrderTextRequest, ProductTextRequest};
use crate::inbox::wire::{ConversationRow, DraftKind};
use crate::inbox::{drafts, expected, rows};
use crate::settings;
use crate::storefronts::{self, Reader};
use comptoir_kernel::{AgentId, ConversationId, OrderId, Problem};
use comptoir_store::rusqlite::Connection;
use jiff::tz::TimeZone;
use serde_json::Value;

pub(super) fn of_order(connection: &Connection, me: AgentId, request: &OrderTextRequest) -> Result<String, Problem> {
    let reader = reader(connection, me, request.conversation_id)?;
    match request.kind {
        OrderTextKind::Facts => storefronts::order_text(connection, request.order_id, &reader),
        OrderTextKind::Tracking => storefronts::tracking_text(connection, request.order_id, &reader),
    }
}

pub(super) fn of_product(
    connection: &Connection,
    me: AgentId,
    request: &ProductTextRequest,
) -> Result<String, Problem> {
    let reader = reader(connection, me, request.conversation_id)?;
    storefronts::product_text(connection, request.product_id, request.variant_id.as_ref(), &reader)
}

/// What a macro may name of the order that was chosen, or of the one that matters most; none where there is none.
pub(in crate::inbox) fn facts(
    connection: &Connection,
    row: &ConversationRow,
    chosen: Option<OrderId>,
    language: &str,
) -> Result<Option<Value>, Problem> {
    let shop = settings::get(connection)?;
    let Some(order) = storefronts::chosen(connection, row.customer_id, &said(connection, row)?, chosen)? else {
        return Ok(None);
    };
    let reader = Reader::of(language, &shop.default_language, TimeZone::system());
    storefronts::macro_facts(connection, order, &reader).map(Some)
}

/// Who reads the answer: in the language of the draft, else in the one that is expected.
fn reader(connection: &Connection, me: AgentId, id: ConversationId) -> Result<Reader, Problem> {
    let row = rows::row(connection, id)?;
    let shop = settings::get(connection)?;
    let draft = drafts::find(connection, me, id, DraftKind::Reply)?;
    let draft = draft.map(|draft| drafts::get(connection, me, draft)).transpose()?;
    let chosen = draft.as_ref().and_then(|draft| draft.language.as_deref());
    let expected = expected::of_row(connection, &row)?.written_in(chosen, &shop);
    Ok(Reader::of(&expected.language, &shop.default_language, TimeZone::system()))
}
