//! What the desk did by itself and somebody wants to hear of, in the order in which it happened.

use crate::desk::write::OrProblem;
use crate::inbox::rows;
use crate::inbox::wire::Notice;
use comptoir_kernel::{ConversationId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// The newest thing of that kind in each of these conversations; those without one are left out.
pub(super) fn newest(connection: &Connection, ids: &[ConversationId]) -> Result<Vec<Notice>, Problem> {
    let mut notices = Vec::new();
    for id in ids {
        let found: Option<(String, String)> = connection
            .prepare_cached(
                "SELECT event, ifnull(args ->> 'what', '') FROM activities WHERE conversation_id = :id
                   AND event IN ('promise_due', 'follow_up_due', 'send_cancelled', 'send_held')
                 ORDER BY at DESC, id DESC LIMIT 1",
            )
            .or_problem()?
            .query_row(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
            .or_problem()?;
        let Some((event, what)) = found else { continue };
        let row = rows::row(connection, *id)?;
        let customer = if row.customer_name.is_empty() { row.customer_address } else { row.customer_name };
        notices.push(Notice { conversation_id: *id, event, customer, subject: row.subject, what });
    }
    Ok(notices)
}
