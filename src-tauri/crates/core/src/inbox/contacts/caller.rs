//! Who may be calling: by the beginning of a name, by a number, by words of what they wrote.

use crate::customers;
use crate::customers::model::HandleKind;
use crate::desk::write::OrProblem;
use crate::inbox::search;
use crate::inbox::wire::KnownCaller;
use comptoir_kernel::{ConversationId, CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// More are not looked through while somebody waits on the line.
const MOST: usize = 8;

/// Names and numbers first, then those in whose conversations the words stand: an order number, a product.
pub(super) fn find(connection: &Connection, query: &str, now: Timestamp) -> Result<Vec<KnownCaller>, Problem> {
    if query.trim().is_empty() {
        return Ok(Vec::new());
    }
    // However a number was typed, its owner comes first.
    let by_number = customers::find_by_handle(connection, HandleKind::Phone, query)?;
    let mut found: Vec<(CustomerId, Option<String>)> = by_number.into_iter().map(|id| (id, None)).collect();
    for id in customers::look_up(connection, query, 8, now)? {
        if by_number != Some(id) {
            found.push((id, None));
        }
    }
    if found.len() < MOST && query.trim().chars().count() >= 3 {
        for hit in search::search(connection, query, 8)?.hits {
            if !found.iter().any(|(id, _)| *id == hit.row.customer_id) {
                found.push((hit.row.customer_id, Some(hit.row.subject)));
            }
        }
    }
    found.truncate(MOST);
    found.into_iter().map(|(id, subject)| known(connection, id, subject)).collect()
}

fn known(connection: &Connection, id: CustomerId, subject: Option<String>) -> Result<KnownCaller, Problem> {
    let customer = customers::get(connection, id)?;
    let open = open_conversation(connection, id)?;
    let phones = customer.handles.iter().filter(|one| matches!(one.kind, HandleKind::Phone | HandleKind::Whatsapp));
    Ok(KnownCaller {
        customer_id: id,
        numbers: phones.map(|one| one.value.clone()).collect(),
        name: customer.name,
        address: customer.addresses.into_iter().next().unwrap_or_default(),
        subject,
        open_id: open.as_ref().map(|(id, _)| *id),
        open_subject: open.map(|(_, subject)| subject),
    })
}

fn open_conversation(connection: &Connection, id: CustomerId) -> Result<Option<(ConversationId, String)>, Problem> {
    connection
        .prepare_cached(
            "SELECT id, subject FROM conversations WHERE customer_id = :id AND status IN ('open', 'pending', 'snoozed')
             ORDER BY last_message_at DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((ConversationId(row.get(0)?), row.get(1)?)))
        .optional()
        .or_problem()
}
