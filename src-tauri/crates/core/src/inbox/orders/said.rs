//! What was said in a conversation, as far as it may name orders.

use crate::desk::write::OrProblem;
use crate::inbox::wire::ConversationRow;
use crate::storefronts::Said;
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::{Connection, named_params};

/// The newest letters only: an order that was named thirty letters ago was settled since. Visible text is kept where it
/// differs from the whole.
const LETTERS: &str = "SELECT kind, substr(iif(visible_text = '', text, visible_text), 1, 8000) FROM messages
  WHERE conversation_id = :id ORDER BY at DESC, id DESC LIMIT 30";

/// Subject and letters, quoted text left out.
pub(super) fn said(connection: &Connection, row: &ConversationRow) -> Result<Said, Problem> {
    let mut said = Said { by_customer: format!("{}\n", row.subject), by_us: String::new() };
    let mut statement = connection.prepare_cached(LETTERS).or_problem()?;
    let letters = statement
        .query_map(named_params! { ":id": row.id.0 }, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        .or_problem()?;
    for letter in letters {
        let (kind, text) = letter.or_problem()?;
        let place = if kind == "customer" { &mut said.by_customer } else { &mut said.by_us };
        place.push_str(&text);
        place.push('\n');
    }
    Ok(said)
}
