//! The words of a message that say what it is about.

use super::super::fold;
use crate::desk::write::OrProblem;
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::HashSet;

/// Words of a message that are looked up in the index, the longest first, and words of a query.
const LOOKED_UP: usize = 24;
const KEPT: usize = 8;
/// Messages that all words of a query match together: what keeps the ranking of them below a tenth of a second.
const BUDGET: usize = 3000;

/// A word of the subject counts as so many times rarer: a short thank-you still belongs to its matter.
const SUBJECT: usize = 8;

/// The rarest words of subject and text as an FTS5 expression, and the words; nothing if none stands anywhere else.
///
/// Invariant: the expression matches at most [`BUDGET`] messages, however many there are.
pub(super) fn expression(
    connection: &Connection,
    subject: &str,
    text: &str,
) -> Result<Option<(String, Vec<String>)>, Problem> {
    let (own, mut others) = (candidates(subject), candidates(text));
    others.retain(|word| !own.contains(word));
    let weighed = own.into_iter().map(|word| (SUBJECT, word)).chain(others.into_iter().map(|word| (1, word)));
    let mut counted = Vec::new();
    for (weight, word) in weighed {
        let Some(term) = fold::expression(&format!("{word} ")) else { continue };
        let count = count(connection, &term)?;
        // A word of this message alone finds nothing; one of half of all messages says nothing.
        if (2..BUDGET).contains(&count) {
            counted.push((count / weight, count, term, word));
        }
    }
    counted.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.2.cmp(&b.2)));
    let (mut sum, mut terms, mut words) = (0, Vec::new(), Vec::new());
    for (_, count, term, word) in counted.into_iter().take(KEPT) {
        sum += count;
        if sum > BUDGET && !terms.is_empty() {
            break;
        }
        terms.push(term);
        words.push(word);
    }
    Ok((!terms.is_empty()).then(|| (format!("{{subject body}} : ({})", terms.join(" OR ")), words)))
}

/// How many messages have a word, counted no further than the budget.
fn count(connection: &Connection, term: &str) -> Result<usize, Problem> {
    let most = i64::try_from(BUDGET).unwrap_or(i64::MAX);
    let count: i64 = connection
        .prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM message_words WHERE message_words MATCH :term LIMIT :most)",
        )
        .or_problem()?
        .query_row(named_params! { ":term": term, ":most": most }, |row| row.get(0))
        .or_problem()?;
    Ok(usize::try_from(count).unwrap_or(BUDGET))
}

/// Distinct words, the longest first: the longer a word, the rarer. Scripts without spaces give pairs of characters.
pub(in crate::inbox) fn candidates(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).take(2000) {
        for piece in pieces(word) {
            let folded = fold::fold(&piece);
            if folded.trim().chars().count() >= 3 && seen.insert(folded) {
                found.push(piece);
            }
        }
    }
    let weight = |word: &String| if is_unspaced(word) { 7 } else { word.chars().count() };
    found.sort_by_key(|word| std::cmp::Reverse(weight(word)));
    found.truncate(LOOKED_UP);
    found
}

fn pieces(word: &str) -> Vec<String> {
    if word.chars().any(is_meaning) {
        let runs = word.split(|c: char| !is_meaning(c)).map(|run| run.chars().collect::<Vec<_>>());
        return runs
            .flat_map(|run| run.windows(2).map(|pair| pair.iter().collect()).collect::<Vec<String>>())
            .collect();
    }
    // Three letters say little in any alphabet; numbers are other people's.
    let is_word = word.chars().count() >= 4 && !word.chars().all(|c| c.is_ascii_digit());
    if is_word { vec![word.to_owned()] } else { Vec::new() }
}

fn is_unspaced(word: &str) -> bool {
    word.chars().all(is_meaning)
}

/// Han and katakana carry the meaning; hiragana mostly binds.
const fn is_meaning(c: char) -> bool {
    matches!(c as u32, 0x30A0..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF)
}

#[cfg(test)]
mod tests {
    use super::candidates;

    #[test]
    fn long_words_come_first_and_little_ones_not_at_all() {
        assert_eq!(
            candidates("Der Reißverschluss an der Jacke ist kaputt, 12345"),
            ["Reißverschluss", "kaputt", "Jacke"]
        );
    }

    #[test]
    fn a_script_without_spaces_gives_pairs() {
        assert_eq!(candidates("注文番号のサイズ"), ["注文", "文番", "番号", "サイ", "イズ"]);
    }
}
