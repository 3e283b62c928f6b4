//! What the customer's messages already say: offered to whoever fills the fields in, never taken over by itself.

use super::model::TopicItemKind;
use super::wire::{ItemOffer, ItemValue, TopicItem};
use crate::desk::write::OrProblem;
use comptoir_kernel::{ConversationId, MessageId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// Words for an order in the languages of the program, lower case; what follows may be its number.
const CUES: &[&str] = &[
    "order",
    "bestell",
    "auftrag",
    "commande",
    "pedido",
    "orden",
    "ordine",
    "encomenda",
    "sipariş",
    "zamówieni",
    "طلب",
    "注文",
];

/// A number stands so near to its cue, in characters.
const NEAR: usize = 28;

/// Offers for the fields that have no value yet.
pub(super) fn of(
    connection: &Connection,
    id: ConversationId,
    items: &[TopicItem],
    values: &[ItemValue],
) -> Result<Vec<ItemOffer>, Problem> {
    let mut offers = Vec::new();
    for item in items.iter().filter(|item| !values.iter().any(|value| value.item_id == item.id)) {
        let found = if item.key == "order_number" {
            order_number_in(connection, id)?
        } else if item.kind == TopicItemKind::Photo {
            picture_in(connection, id)?.map(|message| ("yes".to_owned(), message))
        } else {
            None
        };
        offers.extend(found.map(|(value, message_id)| ItemOffer { item_id: item.id, value, message_id }));
    }
    Ok(offers)
}

/// From the newest message that names one; the subject counts as well.
fn order_number_in(connection: &Connection, id: ConversationId) -> Result<Option<(String, MessageId)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, subject, iif(visible_text = '', text, visible_text) FROM messages
             WHERE conversation_id = :id AND kind = 'customer' ORDER BY at DESC, id DESC LIMIT 10",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok((MessageId(row.get(0)?), row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })
        .or_problem()?;
    for row in rows {
        let (message, subject, text) = row.or_problem()?;
        if let Some(number) = order_number(&text).or_else(|| order_number(&subject)) {
            return Ok(Some((number, message)));
        }
    }
    Ok(None)
}

fn picture_in(connection: &Connection, id: ConversationId) -> Result<Option<MessageId>, Problem> {
    connection
        .prepare_cached(
            "SELECT m.id FROM messages m JOIN attachments a ON a.message_id = m.id
             WHERE m.conversation_id = :id AND m.kind = 'customer' AND a.mime_type LIKE 'image/%' AND a.size > 10000
             ORDER BY m.at DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0).map(MessageId))
        .optional()
        .or_problem()
}

/// A number after a word for an order, or one that is marked by `#`. Telephone numbers and years are neither.
fn order_number(text: &str) -> Option<String> {
    let text: String = text.chars().take(20_000).collect::<String>().to_lowercase();
    let after_cue = CUES.iter().flat_map(|cue| text.match_indices(cue)).filter_map(|(at, cue)| {
        let rest = text.get(at + cue.len()..)?;
        let begin = first_number(&same_sentence(rest))?;
        Some((at, token(rest.get(begin..)?)))
    });
    let marked = text.match_indices('#').filter_map(|(at, _)| Some((at, token(text.get(at + 1..)?))));
    let all = after_cue.chain(marked).filter(|(_, number)| is_number(number));
    all.min_by_key(|(at, _)| *at).map(|(_, number)| number.to_uppercase())
}

/// What stands near behind a cue, up to the end of its sentence; the point of a shortened "Nr." ends none.
fn same_sentence(rest: &str) -> String {
    let (mut near, mut word) = (String::new(), 0);
    for c in rest.chars().take(NEAR) {
        if matches!(c, '\n' | '!' | '?') || (c == '.' && word > 3) {
            break;
        }
        word = if c.is_alphabetic() { word + 1 } else { 0 };
        near.push(c);
    }
    near
}

/// Where the first word with a digit in it begins.
fn first_number(text: &str) -> Option<usize> {
    let mut places = text.char_indices().filter(|(at, c)| c.is_ascii_alphanumeric() && is_start(text, *at));
    places.find(|(at, _)| has_digit(text, *at)).map(|(at, _)| at)
}

fn is_start(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-')
}

fn has_digit(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| token(rest).chars().any(|c| c.is_ascii_digit()))
}

/// Letters, digits and dashes up to whatever else comes.
fn token(text: &str) -> String {
    let all: String = text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    all.trim_end_matches('-').to_owned()
}

fn is_number(token: &str) -> bool {
    let digits = token.chars().filter(char::is_ascii_digit).count();
    let letters = token.chars().filter(char::is_ascii_alphabetic).count();
    (3..=14).contains(&digits) && letters <= 6 && token.len() <= 20
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_number_is_recognised_in_every_language() {
        for (text, number) in [
            ("Where is my order 10452?", "10452"),
            ("Order number: NL-20417, please.", "NL-20417"),
            ("meine Bestellung Nr. 4711 ist noch nicht da", "4711"),
            ("Bestellnummer #20417", "20417"),
            ("ma commande n° 88213 n'est pas arrivée", "88213"),
            ("mi pedido 55120", "55120"),
            ("il mio ordine n. 77120", "77120"),
            ("sipariş no: 33012", "33012"),
            ("zamówienie nr 99120", "99120"),
            ("رقم الطلب 20417", "20417"),
            ("注文番号：20417 が届きません", "20417"),
            ("Hello, it is about #2041.", "2041"),
        ] {
            assert_eq!(order_number(text).as_deref(), Some(number), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_not_offered() {
        for text in [
            "I ordered two jackets last week.",
            "My order has not come. Call me: 0171 2345678",
            "In order to pay I need 20 minutes",
            "It cost 120 euros",
            "order\n2026 was a good year",
        ] {
            assert_eq!(order_number(text), None, "{text}");
        }
    }
}
