//! Which conversation a mail belongs to.
//!
//! Invariant: threading never grants identity: a stranger who names one of our ids joins flagged, as himself.
//! Invariant: a subject alone never joins two people.

use super::model::Status;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ConversationId, CustomerId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

const FALLBACK_DAYS: i64 = 30;

/// What threading needs to know of a mail.
pub(super) struct Clues<'a> {
    /// In-Reply-To first, then References from the newest to the oldest.
    pub references: &'a [String],
    /// Tokens after the plus sign in the addresses that the mail was sent to.
    pub tokens: &'a [String],
    /// The correspondent: who wrote, or to whom we wrote.
    pub correspondent: &'a str,
    pub customer: CustomerId,
    pub subject: &'a str,
    pub at: Timestamp,
}

/// The conversation found, and whether the correspondent is new to it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub conversation: ConversationId,
    pub is_new_participant: bool,
    pub subject_changed: bool,
}

/// Finds the conversation of a mail; `None` means it begins a new one.
pub(super) fn find(connection: &Connection, clues: &Clues<'_>) -> Result<Option<Match>, Problem> {
    let is_forward = has_forward_prefix(clues.subject);
    for token in clues.tokens {
        if let Some(found) = by_token(connection, token)? {
            return matched(connection, clues, found).map(Some);
        }
    }
    for reference in clues.references {
        let mut strangers = None;
        for candidate in by_reference(connection, reference)? {
            if is_participant(connection, candidate.conversation, clues.correspondent)? {
                return matched(connection, clues, candidate.conversation).map(Some);
            }
            if candidate.is_known_message && !candidate.is_broadcast && !is_forward {
                strangers = strangers.or(Some(candidate.conversation));
            }
        }
        if let Some(found) = strangers {
            return matched(connection, clues, found).map(Some);
        }
    }
    match by_subject(connection, clues)? {
        Some(found) => matched(connection, clues, found).map(Some),
        None => Ok(None),
    }
}

fn matched(connection: &Connection, clues: &Clues<'_>, conversation: ConversationId) -> Result<Match, Problem> {
    // Mail to a conversation that was merged comes to the whole.
    let conversation = super::joining::living(connection, conversation)?;
    let key: String = connection
        .prepare_cached("SELECT subject_key FROM conversations WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": conversation.0 }, |row| row.get(0))
        .or_problem()?;
    let own_key = subject_key(clues.subject);
    Ok(Match {
        conversation,
        is_new_participant: !is_participant(connection, conversation, clues.correspondent)?,
        subject_changed: !own_key.is_empty() && !key.is_empty() && own_key != key,
    })
}

fn by_token(connection: &Connection, token: &str) -> Result<Option<ConversationId>, Problem> {
    connection
        .prepare_cached("SELECT id FROM conversations WHERE reply_token = :token")
        .or_problem()?
        .query_row(named_params! { ":token": token }, |row| row.get(0).map(ConversationId))
        .optional()
        .or_problem()
}

struct Candidate {
    conversation: ConversationId,
    /// The id is that of a message we hold, not one that was only mentioned.
    is_known_message: bool,
    /// The message was a newsletter, or went to nobody but ourselves by name.
    is_broadcast: bool,
}

/// Who holds the message itself comes before those who only mention it.
fn by_reference(connection: &Connection, reference: &str) -> Result<Vec<Candidate>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT thread_ids.conversation_id, messages.id IS NOT NULL,
               ifnull(messages.automatic IN ('list', 'generated'), 0)
                 OR ifnull(messages.kind = 'agent' AND NOT EXISTS (
                   SELECT 1 FROM participants WHERE participants.conversation_id = messages.conversation_id
                     AND participants.address <> lower(messages.from_address)), 0)
             FROM thread_ids LEFT JOIN messages
               ON messages.message_id = thread_ids.message_id AND messages.conversation_id = thread_ids.conversation_id
             WHERE thread_ids.message_id = :reference
             ORDER BY messages.id IS NULL, thread_ids.conversation_id DESC LIMIT 50",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":reference": reference }, |row| {
            Ok(Candidate {
                conversation: ConversationId(row.get(0)?),
                is_known_message: row.get(1)?,
                is_broadcast: row.get(2)?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn is_participant(connection: &Connection, id: ConversationId, address: &str) -> Result<bool, Problem> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM participants WHERE conversation_id = :id AND address = :address)")
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":address": address }, |row| row.get(0))
        .or_problem()
}

/// The last resort: the same customer, the same subject, within thirty days, and either marked as a reply or still open.
fn by_subject(connection: &Connection, clues: &Clues<'_>) -> Result<Option<ConversationId>, Problem> {
    let key = subject_key(clues.subject);
    if key.chars().filter(|c| c.is_alphanumeric()).count() < 3 || has_forward_prefix(clues.subject) {
        return Ok(None);
    }
    let window = FALLBACK_DAYS * 24 * 3600 * 1000;
    let at = clues.at.as_millisecond();
    connection
        .prepare_cached(
            "SELECT id FROM conversations
             WHERE customer_id = :customer AND subject_key = :key AND last_message_at BETWEEN :from AND :until
               AND (:is_reply OR status NOT IN (:closed, :spam))
             ORDER BY last_message_at DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(
            named_params! {
                ":customer": clues.customer.0,
                ":key": key,
                ":from": at.saturating_sub(window),
                ":until": at.saturating_add(window),
                ":is_reply": has_reply_prefix(clues.subject),
                ":closed": Status::Closed.as_str(),
                ":spam": Status::Spam.as_str(),
            },
            |row| row.get(0).map(ConversationId),
        )
        .optional()
        .or_problem()
}

/// Reply marks of mail programs in the languages that customers use.
const REPLY: &[&str] = &[
    "re", "aw", "antw", "antwort", "sv", "vs", "rif", "r", "res", "odp", "ynt", "cevap", "رد", "返信", "回复", "回覆",
];
/// Forward marks.
const FORWARD: &[&str] =
    &["fwd", "fw", "wg", "tr", "rv", "i", "enc", "ilt", "i̇lt", "pd", "wtr", "vl", "إعادة توجيه", "転送", "转发"];

/// The subject without any marks at its beginning.
pub(super) fn bare_subject(subject: &str) -> &str {
    let mut rest = subject.trim();
    while let Some((_, after)) = split_mark(rest) {
        rest = after;
    }
    rest
}

/// The bare subject, folded: what two mails of one thread have in common.
pub(super) fn subject_key(subject: &str) -> String {
    bare_subject(subject).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

pub(super) fn has_reply_prefix(subject: &str) -> bool {
    split_mark(subject.trim()).is_some_and(|(is_forward, _)| !is_forward)
}

pub(super) fn has_forward_prefix(subject: &str) -> bool {
    split_mark(subject.trim()).is_some_and(|(is_forward, _)| is_forward)
}

/// Splits one mark such as `Re:`, `AW :` or `Re[2]:` off. The first answer is true for a forward.
fn split_mark(subject: &str) -> Option<(bool, &str)> {
    let at = subject.find([':', '：'])?;
    let (mark, after) = subject.split_at_checked(at)?;
    let after = after.trim_start_matches([':', '：']).trim_start();
    let mark = mark.trim().to_lowercase();
    let mark = mark.split(['[', '(']).next().unwrap_or_default().trim();
    if REPLY.contains(&mark) {
        Some((false, after))
    } else if FORWARD.contains(&mark) {
        Some((true, after))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_every_mail_program_are_taken_off() {
        for subject in [
            "Jacket too small",
            "Re: Jacket too small",
            "AW: WG: Jacket  too small",
            "Re[2]: RE : jacket too small",
            "Ynt: Jacket too small",
        ] {
            assert_eq!(subject_key(subject), "jacket too small", "{subject}");
        }
    }

    #[test]
    fn a_word_with_a_colon_is_no_mark() {
        assert_eq!(subject_key("Order: 4711"), "order: 4711");
        assert!(!has_reply_prefix("Order: 4711"));
        assert!(has_forward_prefix("WG: Rechnung"));
        assert!(has_reply_prefix("返信：サイズ"));
    }
}
