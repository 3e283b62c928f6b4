//! Texts and articles that have something in common with a conversation, by bounded queries.

use super::rank::{Asked, Candidate, Found, FoundText, says};
use crate::desk::fold;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ArticleId, Problem};
use comptoir_locale::letters::is_unspaced;
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::{BTreeMap, HashMap};

/// Texts that may have a word: one that more of them have says nothing.
const TOO_COMMON: usize = 1_500;
/// In a shop with more texts than this, a word that every fourth text has says nothing either.
const FEW_TEXTS: usize = 40;
/// Texts that are looked at closely, those with the heaviest words first.
const LOOKED_AT: usize = 120;

/// What of a text was found: words by their place.
#[derive(Default)]
struct Words {
    sum: f64,
    found: Vec<Found>,
}

/// Every article that has a word, a product or the topic in common with the conversation.
pub(super) fn candidates(connection: &Connection, asked: &Asked) -> Result<Vec<Candidate>, Problem> {
    let mut candidates: BTreeMap<ArticleId, Candidate> = BTreeMap::new();
    let mut texts: Vec<(i64, Words)> = by_words(connection, &asked.words)?.into_iter().collect();
    texts.sort_by(|(a, one), (b, other)| other.sum.total_cmp(&one.sum).then(a.cmp(b)));
    texts.truncate(LOOKED_AT);
    let mut texts: HashMap<i64, Words> = texts.into_iter().collect();
    for (row, id, language) in texts_of(connection, &ids(texts.keys().copied()))? {
        let Some(words) = texts.remove(&row) else { continue };
        let candidate = candidates.entry(id).or_insert_with(|| Candidate::new(id));
        candidate.texts.push(FoundText { language, found: words.found });
    }
    for (id, target) in linked(connection, "product", &products(asked))? {
        candidates.entry(id).or_insert_with(|| Candidate::new(id)).products.push(target);
    }
    if let Some(topic) = asked.topic {
        for (id, _) in linked(connection, "topic", &serde_json::json!([topic.0.to_string()]).to_string())? {
            candidates.entry(id).or_insert_with(|| Candidate::new(id)).is_about_topic = true;
        }
    }
    known(connection, candidates)
}

fn ids(ids: impl Iterator<Item = i64>) -> String {
    serde_json::json!(ids.collect::<Vec<_>>()).to_string()
}

fn products(asked: &Asked) -> String {
    serde_json::json!(asked.products.iter().map(|product| &product.sku).collect::<Vec<_>>()).to_string()
}

/// Texts by their rows, with the words that they have.
fn by_words(connection: &Connection, words: &[String]) -> Result<HashMap<i64, Words>, Problem> {
    let all: u32 = connection.query_row("SELECT count(*) FROM article_variants", [], |row| row.get(0)).or_problem()?;
    let all = usize::try_from(all).unwrap_or(usize::MAX);
    let most = if all > FEW_TEXTS { TOO_COMMON.min(all / 4) } else { all };
    let mut texts: HashMap<i64, Words> = HashMap::new();
    for (word, text) in words.iter().enumerate() {
        let Some(term) = term(text) else { continue };
        let rows = with(connection, &term, most + 1)?;
        if rows.is_empty() || rows.len() > most {
            continue;
        }
        let says = says(rows.len(), all);
        let titles = with(connection, &format!("title : {term}"), most + 1)?;
        for row in rows {
            let is_in_title = titles.binary_search(&row).is_ok();
            let text = texts.entry(row).or_default();
            text.sum += if is_in_title { says * 2.0 } else { says };
            text.found.push(Found { word, is_in_title, says });
        }
    }
    Ok(texts)
}

/// A word as the index is asked for it: its beginning, so that "returned" finds "returns"; scripts without spaces whole.
fn term(word: &str) -> Option<String> {
    let length = word.chars().count();
    if word.chars().any(is_unspaced) {
        return fold::expression(&format!("{word} "));
    }
    let kept = if length >= 8 { length - 2 } else { length.saturating_sub(1).max(4).min(length) };
    fold::expression(&word.chars().take(kept).collect::<String>())
}

fn with(connection: &Connection, term: &str, most: usize) -> Result<Vec<i64>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT rowid FROM article_words WHERE article_words MATCH :term ORDER BY rowid LIMIT :most")
        .or_problem()?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = statement.query_map(named_params! { ":term": term, ":most": most }, |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn texts_of(connection: &Connection, ids: &str) -> Result<Vec<(i64, ArticleId, String)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT v.id, v.article_id, v.language FROM json_each(:ids) own
             CROSS JOIN article_variants v ON v.id = own.value ORDER BY v.id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":ids": ids }, |row| Ok((row.get(0)?, ArticleId(row.get(1)?), row.get(2)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Articles that are about one of these, with which.
fn linked(connection: &Connection, kind: &str, targets: &str) -> Result<Vec<(ArticleId, String)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT l.article_id, l.target FROM json_each(:targets) own
             CROSS JOIN article_links l ON l.kind = :kind AND l.target = own.value
             ORDER BY l.target, l.article_id LIMIT 200",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":kind": kind, ":targets": targets }, |row| {
            Ok((ArticleId(row.get(0)?), row.get(1)?))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Adds languages and use; what was removed is no candidate.
fn known(connection: &Connection, mut candidates: BTreeMap<ArticleId, Candidate>) -> Result<Vec<Candidate>, Problem> {
    let ids = ids(candidates.keys().map(|id| id.0));
    let mut statement = connection
        .prepare_cached(
            "SELECT a.id, a.insert_count, v.language FROM json_each(:ids) own
             CROSS JOIN articles a ON a.id = own.value
             CROSS JOIN article_variants v ON v.article_id = a.id
             WHERE a.is_removed = 0 ORDER BY a.id, v.language",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":ids": ids }, |row| Ok((ArticleId(row.get(0)?), row.get(1)?, row.get(2)?)))
        .or_problem()?;
    for row in rows {
        let (id, insert_count, language): (ArticleId, i64, String) = row.or_problem()?;
        if let Some(own) = candidates.get_mut(&id) {
            own.insert_count = insert_count;
            own.languages.push(language);
        }
    }
    Ok(candidates.into_values().filter(|own| !own.languages.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::term;

    #[test]
    fn a_word_is_looked_for_by_its_beginning() {
        assert_eq!(term("returned").as_deref(), Some("\"return\"*"));
        assert_eq!(term("Größe").as_deref(), Some("\"gröss\"*"));
        assert_eq!(term("size").as_deref(), Some("\"size\"*"));
        assert_eq!(term("返品").as_deref(), Some("\"返 品\""));
    }
}
