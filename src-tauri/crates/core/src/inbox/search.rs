//! Full-text search: newest first, so that a common word costs no more than a rare one.

use super::rows;
use super::wire::{SearchAnswer, SearchHit};
use super::{fold, model};
use crate::desk::write::OrProblem;
use comptoir_kernel::{ConversationId, MessageId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::HashSet;

/// How much text stands around a match, in characters.
const EXCERPT: usize = 140;

/// Finds conversations by words in subject, people, text and file names. A number finds the conversation of that number.
pub(super) fn search(connection: &Connection, query: &str, limit: u32) -> Result<SearchAnswer, Problem> {
    let words = fold::words(query);
    let limit = usize::try_from(limit.clamp(1, 200)).unwrap_or(50);
    let mut answer = SearchAnswer { hits: Vec::new(), words };
    let mut seen = HashSet::new();
    if let Some(hit) = by_number(connection, query)? {
        seen.insert(hit.row.id);
        answer.hits.push(hit);
    }
    let Some(expression) = fold::expression(query) else { return Ok(answer) };
    // Several messages of one conversation may match: look at more than are asked for.
    let candidates = candidates(connection, &expression, limit.saturating_mul(4))?;
    for (conversation, message, at) in candidates {
        if answer.hits.len() >= limit {
            break;
        }
        if seen.insert(conversation) {
            let excerpt = excerpt(connection, message, &answer.words)?;
            answer.hits.push(SearchHit { row: rows::row(connection, conversation)?, message_id: message, excerpt, at });
        }
    }
    Ok(answer)
}

fn candidates(
    connection: &Connection,
    expression: &str,
    limit: usize,
) -> Result<Vec<(ConversationId, MessageId, Timestamp)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT m.conversation_id, m.id, m.at FROM message_words w CROSS JOIN messages m ON m.word_key = w.rowid
             WHERE message_words MATCH :expression ORDER BY w.rowid DESC LIMIT :limit",
        )
        .or_problem()?;
    let limit = i64::try_from(limit).unwrap_or(200);
    let rows = statement
        .query_map(named_params! { ":expression": expression, ":limit": limit }, |row| {
            Ok((ConversationId(row.get(0)?), MessageId(row.get(1)?), Timestamp::from_millisecond(row.get(2)?)))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn by_number(connection: &Connection, query: &str) -> Result<Option<SearchHit>, Problem> {
    let Ok(number) = query.trim().trim_start_matches('#').parse::<i64>() else { return Ok(None) };
    match rows::row(connection, ConversationId(number)) {
        Ok(row) => {
            Ok(Some(SearchHit { excerpt: row.snippet.clone(), at: row.last_message_at, message_id: MessageId(0), row }))
        }
        Err(problem) if problem.code == "conversation-absent" => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// The text around the first word that matches.
fn excerpt(connection: &Connection, message: MessageId, words: &[String]) -> Result<String, Problem> {
    let text: String = connection
        .prepare_cached("SELECT text FROM messages WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": message.0 }, |row| row.get(0))
        .or_problem()?;
    let is_quote_mark = |word: &&str| word.chars().all(|c| c == '>');
    let line: Vec<&str> = text.split_whitespace().filter(|word| !is_quote_mark(word)).take(5000).collect();
    let matches = |word: &str| {
        let folded = fold::fold(word).replace(' ', "");
        words.iter().any(|wanted| folded.contains(wanted.as_str()))
    };
    let at = line.iter().position(|word| matches(word)).unwrap_or_default();
    let around = line.get(at.saturating_sub(6)..).unwrap_or_default().join(" ");
    let piece: String = around.chars().take(EXCERPT).collect();
    Ok(if piece.is_empty() { model::snippet(&text) } else { piece })
}
