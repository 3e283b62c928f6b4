//! An article as a part of an answer: in the customer's language, as readers see it.

use super::blocks::BlockTexts;
use super::model::{ArticlePart, choose};
use super::wire::{Article, ArticleText, ArticleTextRequest, ArticleVariant};
use super::{save, store, targets, uses};
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::Problem;
use comptoir_site::markdown;
use comptoir_store::rusqlite::Connection;

/// Letters of an excerpt where nobody wrote a summary.
const EXCERPT: usize = 400;

/// The text for a customer. What was published goes before what is being written.
///
/// # Errors
/// `article-internal`: what only people at the desk may read goes into no answer.
pub(super) fn text(connection: &Connection, request: &ArticleTextRequest) -> Result<ArticleText, Problem> {
    let article = save::living(connection, request.id)?;
    if article.is_internal {
        return Err(Problem::refused("article-internal"));
    }
    let published: Vec<&ArticleVariant> =
        article.variants.iter().filter(|own| own.published_revision.is_some()).collect();
    let is_draft = published.is_empty();
    let texts: Vec<&ArticleVariant> = if is_draft { article.variants.iter().collect() } else { published };
    let languages: Vec<&str> = texts.iter().map(|own| own.language.as_str()).collect();
    let source = languages.first().copied().ok_or_else(|| Problem::absent("article-text-absent"))?;
    let shop = request.shop_language.as_deref().unwrap_or("en");
    let (language, language_match) = choose(&languages, request.language.as_deref(), shop, source);
    let own =
        texts.into_iter().find(|own| own.language == language).ok_or_else(|| Problem::absent("article-text-absent"))?;
    let (title, summary, body) = as_readers_see(connection, own)?;
    let body = BlockTexts::read(connection)?.place(&body, &own.language);
    let address = targets::address_of(connection, article.id, own)?;
    let values = targets::values(connection)?;
    Ok(ArticleText {
        excerpt: if summary.is_empty() { markdown::excerpt(&body, &values, EXCERPT) } else { summary },
        text: markdown::letter(&body, &values),
        title,
        language: own.language.clone(),
        language_match,
        is_stale: own.is_stale,
        is_draft,
        address,
    })
}

fn as_readers_see(connection: &Connection, own: &ArticleVariant) -> Result<(String, String, String), Problem> {
    let published = match own.published_revision.filter(|revision| *revision != own.revision) {
        Some(revision) => {
            store::revisions(connection, own, u32::MAX)?.into_iter().find(|kept| kept.revision == revision)
        }
        None => None,
    };
    Ok(published.map_or_else(
        || (own.title.clone(), own.summary.clone(), own.body.clone()),
        |kept| (kept.title, kept.summary, kept.body),
    ))
}

/// Counts that an article was put into an answer, and where.
///
/// # Errors
/// As [`text`]; `article-address-unknown` for a link to what stands nowhere.
pub(super) fn count(write: &mut Write<'_>, request: &ArticleTextRequest) -> Result<ArticleText, Problem> {
    let text = text(write.connection(), request)?;
    if request.part == ArticlePart::Link && text.address.is_none() {
        return Err(Problem::refused("article-address-unknown"));
    }
    uses::note(write, request, &text.language)?;
    let article = store::get(write.connection(), request.id)?;
    let insert_count = article.insert_count + 1;
    store::update(write.connection(), &Article { insert_count, ..article })?;
    write.changed(Topic::Knowledge, request.id.0);
    Ok(text)
}
