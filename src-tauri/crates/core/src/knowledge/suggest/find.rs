//! Suggesting articles for a conversation.

use super::rank::{Asked, Ranked, rank};
use super::rows;
use super::wire::ArticleSuggestion;
use crate::knowledge::model::choose;
use crate::knowledge::wire::ArticleVariant;
use crate::knowledge::{search, store, targets};
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::Connection;

/// More than these nobody reads while a customer waits.
const SHOWN: usize = 5;

/// The articles that fit best, each with its reasons. `reader` works at the desk; `shop` is what a customer gets who has
/// no text of their own.
pub(crate) fn suggest(
    connection: &Connection,
    asked: &Asked,
    reader: &str,
    shop: &str,
) -> Result<Vec<ArticleSuggestion>, Problem> {
    let ranked = rank(rows::candidates(connection, asked)?, asked, SHOWN);
    let mut suggestions = Vec::new();
    for one in ranked {
        suggestions.extend(suggestion(connection, one, asked, reader, shop)?);
    }
    Ok(suggestions)
}

fn suggestion(
    connection: &Connection,
    ranked: Ranked,
    asked: &Asked,
    reader: &str,
    shop: &str,
) -> Result<Option<ArticleSuggestion>, Problem> {
    let article = store::get(connection, ranked.id)?;
    let every: Vec<&ArticleVariant> = article.variants.iter().collect();
    let published: Vec<&ArticleVariant> =
        every.iter().copied().filter(|own| own.published_revision.is_some()).collect();
    let is_published = !published.is_empty();
    let texts = if is_published { published } else { every.clone() };
    let (Some(source), Some(first)) = (every.first(), texts.first()) else { return Ok(None) };
    let tags = |texts: &[&ArticleVariant]| texts.iter().map(|own| own.language.clone()).collect::<Vec<_>>();
    let (all, for_customer) = (tags(&every), tags(&texts));
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let for_customer: Vec<&str> = for_customer.iter().map(String::as_str).collect();
    let (language, _) = choose(&all, Some(reader), shop, &source.language);
    let (insert_language, insert_match) = choose(&for_customer, asked.language.as_deref(), shop, &first.language);
    let Some(shown) = every.iter().find(|own| own.language == language) else { return Ok(None) };
    let inserted = texts.iter().find(|own| own.language == insert_language);
    let address = match inserted.filter(|_| !article.is_internal) {
        Some(own) => targets::address_of(connection, article.id, own)?,
        None => None,
    };
    Ok(Some(ArticleSuggestion {
        id: article.id,
        is_internal: article.is_internal,
        is_published,
        title: shown.title.clone(),
        language: shown.language.clone(),
        excerpt: search::excerpt(connection, shown)?,
        insert_language: insert_language.to_owned(),
        insert_match,
        address,
        insert_count: article.insert_count,
        reasons: ranked.reasons,
    }))
}
