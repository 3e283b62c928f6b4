//! What was looked for and not found: words without the person, so that somebody can write what is missing.

use crate::desk::fold;
use crate::desk::write::{OrProblem, Write};
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::{BTreeMap, BTreeSet};

/// Rows that are kept: the oldest go.
const KEPT: i64 = 2_000;
/// Words of one search, and letters of one word.
const MOST_WORDS: usize = 6;
const LONGEST: usize = 30;

/// Words that were looked for in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Miss {
    pub words: String,
    pub count: u32,
    /// Such as 2026-06-15.
    pub last_day: String,
}

/// What of a search may be kept: its words in the order of letters, without addresses, numbers and the names given.
/// Nothing if nothing is left.
pub(super) fn keepable(query: &str, names: &[String]) -> Option<String> {
    let names: BTreeSet<String> = names
        .iter()
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()))
        .map(|word| fold::fold(word).trim().to_owned())
        .collect();
    let is_safe = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 2 && word.chars().count() <= LONGEST && !word.chars().any(char::is_numeric)
    };
    let words: BTreeSet<String> = query
        .split_whitespace()
        .filter(|word| !word.contains(['@', '#']) && !word.chars().any(char::is_numeric))
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| is_safe(word))
        .map(|word| fold::fold(word).split_whitespace().collect::<String>())
        .filter(|word| !names.contains(word))
        .take(MOST_WORDS)
        .collect();
    (!words.is_empty()).then(|| words.into_iter().collect::<Vec<_>>().join(" "))
}

/// Counts a search that found nothing. Answers whether there was something to keep of it.
pub(crate) fn note_miss(write: &Write<'_>, query: &str, names: &[String]) -> Result<bool, Problem> {
    let Some(words) = keepable(query, names) else { return Ok(false) };
    let day: String = write.now.to_rfc3339().chars().take(10).collect();
    let connection = write.connection();
    connection
        .execute(
            "INSERT INTO article_misses (words, day) VALUES (:words, :day)",
            named_params! { ":words": words, ":day": day },
        )
        .or_problem()?;
    let newest = connection.last_insert_rowid();
    connection
        .execute("DELETE FROM article_misses WHERE id <= :oldest", named_params! { ":oldest": newest - KEPT })
        .or_problem()?;
    Ok(true)
}

/// What was looked for in vain since a day and is still not found, the most frequent first.
pub(crate) fn missed(connection: &Connection, since: &str, most: usize) -> Result<Vec<Miss>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT words, day FROM article_misses WHERE day >= :since").or_problem()?;
    let rows = statement
        .query_map(named_params! { ":since": since }, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        .or_problem()?;
    let mut counted: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for row in rows {
        let (words, day) = row.or_problem()?;
        let (count, last) = counted.entry(words).or_default();
        *count += 1;
        if *last < day {
            *last = day;
        }
    }
    let mut misses: Vec<Miss> =
        counted.into_iter().map(|(words, (count, last_day))| Miss { words, count, last_day }).collect();
    misses.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| b.last_day.cmp(&a.last_day)).then(a.words.cmp(&b.words)));
    let mut open = Vec::new();
    for miss in misses {
        if open.len() >= most {
            break;
        }
        let expression = fold::expression(&format!("{} ", miss.words));
        let is_found = match expression {
            Some(expression) => !super::store::find(connection, &expression, 1)?.is_empty(),
            None => true,
        };
        if !is_found {
            open.push(miss);
        }
    }
    Ok(open)
}

#[cfg(test)]
mod tests {
    use super::keepable;

    #[test]
    fn nothing_of_a_person_is_kept_of_a_search() {
        let names = ["Ada Lovelace-Berg".to_owned()];
        let kept = |query| keepable(query, &names);
        assert_eq!(kept("Waschen Fjord Ada").as_deref(), Some("fjord waschen"));
        assert_eq!(kept("fjord   WASCHEN").as_deref(), Some("fjord waschen"), "the same search is the same row");
        assert_eq!(kept("ada@world.example #1042 +49 30 1234567 B-2026-17"), None);
        assert_eq!(kept("Berg lovelace"), None);
        assert_eq!(kept("返品").as_deref(), Some("返品"));
        assert_eq!(keepable(&"x".repeat(200), &names), None);
        assert_eq!(kept("a b c"), None);
    }
}
