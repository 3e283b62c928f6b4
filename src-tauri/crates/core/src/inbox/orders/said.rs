//! What was said in a conversation, as far as it may name orders.

use crate::desk::write::OrProblem;
use crate::inbox::rows;
use crate::inbox::wire::ConversationRow;
use crate::storefronts::Said;
use comptoir_kernel::{ConversationId, CustomerId, Problem};
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

/// What the customer wrote since we wrote last; where nothing came since, their newest letter.
const UNANSWERED: &str = "SELECT substr(iif(visible_text = '', text, visible_text), 1, 8000) FROM messages
  WHERE conversation_id = :id AND kind = 'customer' AND (
    at > ifnull((SELECT max(at) FROM messages WHERE conversation_id = :id AND kind = 'agent'), -1)
    OR id = (SELECT id FROM messages WHERE conversation_id = :id AND kind = 'customer' ORDER BY at DESC, id DESC LIMIT 1))
  ORDER BY at, id LIMIT 10";

/// A conversation as a room above reads it.
pub(crate) struct Unanswered {
    pub customer: CustomerId,
    pub subject: String,
    /// The letters, the oldest first, without what they quote.
    pub text: String,
    /// The language that they are written in, where somebody or something has found out.
    pub language: Option<String>,
    /// Everything that may name an order.
    pub said: Said,
}

/// What waits for an answer in a conversation.
///
/// # Errors
/// `conversation-absent`.
pub(crate) fn unanswered(connection: &Connection, id: ConversationId) -> Result<Unanswered, Problem> {
    let row = rows::row(connection, id)?;
    let mut statement = connection.prepare_cached(UNANSWERED).or_problem()?;
    let letters = statement.query_map(named_params! { ":id": id.0 }, |row| row.get::<_, String>(0)).or_problem()?;
    let letters: Vec<String> = letters.collect::<Result<_, _>>().or_problem()?;
    let said = said(connection, &row)?;
    Ok(Unanswered {
        customer: row.customer_id,
        subject: row.subject,
        text: letters.join("\n\n"),
        language: row.language,
        said,
    })
}
