//! Finding articles by words in any of their languages, and saying what the reader would get.

use super::model::choose;
use super::wire::{ArticleHit, ArticleVariant, SearchArticlesRequest};
use super::{store, targets};
use crate::desk::fold;
use comptoir_kernel::{ArticleId, Problem};
use comptoir_site::markdown;
use comptoir_store::rusqlite::Connection;

const USUAL: u32 = 20;
const MOST: u32 = 100;

/// An article has several texts that hold the words: this many candidates are looked at for each that is shown.
const TEXTS_PER_ARTICLE: u32 = 8;

/// Letters of what is shown of a text.
const EXCERPT: usize = 180;

pub(super) fn search(
    connection: &Connection,
    request: &SearchArticlesRequest,
    reader: &str,
) -> Result<Vec<ArticleHit>, Problem> {
    let Some(expression) = fold::expression(&request.query) else { return Ok(Vec::new()) };
    let limit = request.limit.unwrap_or(USUAL).clamp(1, MOST);
    let wanted = request.language.as_deref().unwrap_or(reader);
    let found = store::find(connection, &expression, limit * TEXTS_PER_ARTICLE)?;
    let mut seen: Vec<ArticleId> = Vec::new();
    let mut hits = Vec::new();
    for (id, found_language) in &found {
        if seen.contains(id) || hits.len() as u64 >= u64::from(limit) {
            continue;
        }
        seen.push(*id);
        // The reader's own text is named as the one that was found, if it holds the words too.
        let own = found.iter().find(|(other, language)| other == id && language == wanted);
        let language = own.map_or(found_language, |(_, language)| language);
        hits.extend(hit(connection, *id, language, wanted)?);
    }
    Ok(hits)
}

fn hit(connection: &Connection, id: ArticleId, found: &str, wanted: &str) -> Result<Option<ArticleHit>, Problem> {
    let article = store::get(connection, id)?;
    let languages: Vec<&str> = article.variants.iter().map(|own| own.language.as_str()).collect();
    let source = languages.first().copied().unwrap_or_default();
    let (language, language_match) = choose(&languages, Some(wanted), source, source);
    let text = |language: &str| article.variants.iter().find(|own| own.language == language);
    let (Some(shown), Some(found)) = (text(language), text(found)) else { return Ok(None) };
    let excerpt = excerpt(connection, shown)?;
    Ok(Some(ArticleHit {
        id,
        is_internal: article.is_internal,
        found_title: found.title.clone(),
        found_language: found.language.clone(),
        title: shown.title.clone(),
        language: shown.language.clone(),
        language_match,
        excerpt,
        is_published: article.variants.iter().any(|own| own.published_revision.is_some()),
    }))
}

/// What is shown of a text in a list: its summary, or how it begins.
pub(super) fn excerpt(connection: &Connection, text: &ArticleVariant) -> Result<String, Problem> {
    Ok(match text.summary.as_str() {
        "" => markdown::excerpt(&text.body, &targets::values(connection)?, EXCERPT),
        summary => markdown::beginning(summary, EXCERPT),
    })
}
