//! Finding questions that were answered before.

use super::answer;
use super::candidates::{self, Candidate, Said};
use super::wire::{SimilarAnswer, SimilarItem, SimilarRequest};
use super::words;
use crate::desk::fold;
use crate::inbox::model::{MessageKind, Status, snippet};
use crate::inbox::rows;
use comptoir_kernel::{Problem, Timestamp};
use comptoir_store::rusqlite::Connection;
use std::collections::HashSet;

const SHOWN: usize = 12;
/// After so many days an answer counts half as much for being old.
const HALF_LIFE_DAYS: f64 = 365.0;

/// Earlier answers to this customer, then answers to others who asked with the same words.
///
/// # Errors
/// `conversation-absent`.
pub(super) fn similar(
    connection: &Connection,
    now: Timestamp,
    request: &SimilarRequest,
) -> Result<SimilarAnswer, Problem> {
    let row = rows::row(connection, request.id)?;
    let typed = request.query.as_deref().map(str::trim).filter(|query| !query.is_empty());
    let (expression, words) = match typed {
        Some(query) => (fold::expression(query), fold::words(query)),
        None => {
            let newest = candidates::question_before(connection, request.id, Timestamp::from_millisecond(i64::MAX))?;
            let text = newest.map(|(.., text)| text).unwrap_or_default();
            words::expression(connection, &row.subject, &text)?.unzip_words()
        }
    };
    let mut found = match &expression {
        Some(expression) => candidates::by_words(connection, expression)?,
        None => Vec::new(),
    };
    found.retain(|one| one.conversation != request.id);
    let score = |one: &Candidate| score(one, now, row.language.as_deref());
    found.sort_by(|a, b| score(a).total_cmp(&score(b)));
    let own = match typed {
        Some(_) => Vec::new(),
        None => candidates::to_customer(connection, row.customer_id, request.id)?,
    };
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for one in own.iter().chain(&found) {
        if items.len() >= SHOWN {
            break;
        }
        if seen.insert(one.conversation)
            && let Some(item) = item(connection, one, one.customer == row.customer_id)?
        {
            items.push(item);
        }
    }
    items.sort_by_key(|item| !item.is_same_customer);
    Ok(SimilarAnswer { items, words: words.iter().map(|word| fold::fold(word).replace(' ', "")).collect() })
}

/// The smaller, the better: bm25, better for the same language and for what was settled, worse with age.
fn score(one: &Candidate, now: Timestamp, language: Option<&str>) -> f64 {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let is_same = one.language.as_deref().map(primary) == language.map(primary);
    #[expect(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    let days = (now.as_millisecond().saturating_sub(one.at.as_millisecond()) / 86_400_000).max(0) as f64;
    let age = 0.5 + 0.5 * HALF_LIFE_DAYS / (HALF_LIFE_DAYS + days);
    one.rank * age * if is_same { 2.0 } else { 1.0 } * if one.status == Status::Closed { 1.25 } else { 1.0 }
}

fn item(connection: &Connection, one: &Candidate, is_same_customer: bool) -> Result<Option<SimilarItem>, Problem> {
    let (question, said): (Option<Said>, Option<Said>) = if one.kind == MessageKind::Agent {
        let question = candidates::question_before(connection, one.conversation, one.at)?;
        (question, candidates::message(connection, one.message)?)
    } else {
        let said = candidates::answer_after(connection, one.conversation, one.at)?;
        (candidates::message(connection, one.message)?, said)
    };
    let Some((message_id, at, text)) = said else { return Ok(None) };
    let answer = answer::body(&text);
    if answer.is_empty() {
        return Ok(None);
    }
    let names = if is_same_customer { None } else { answer::name_left(&answer, &one.customer_name) };
    Ok(Some(SimilarItem {
        conversation_id: one.conversation,
        message_id,
        subject: one.subject.clone(),
        customer_name: one.customer_name.clone(),
        question: snippet(&question.map(|(.., text)| text).unwrap_or_default()),
        answer,
        language: one.language.clone(),
        at,
        is_same_customer,
        is_closed: one.status == Status::Closed,
        names,
    }))
}

/// An expression with its words, or neither.
trait UnzipWords {
    fn unzip_words(self) -> (Option<String>, Vec<String>);
}

impl UnzipWords for Option<(String, Vec<String>)> {
    fn unzip_words(self) -> (Option<String>, Vec<String>) {
        self.map_or_else(Default::default, |(expression, words)| (Some(expression), words))
    }
}
