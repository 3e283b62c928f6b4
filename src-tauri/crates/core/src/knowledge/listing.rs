//! The list of articles for a reader.

use super::model::choose;
use super::store;
use super::wire::{Article, ArticleLanguage, ArticleRow};
use crate::agents;
use comptoir_kernel::{AgentId, LocaleTag, Problem};
use comptoir_store::rusqlite::Connection;

/// Every article, in the order of its category.
pub(super) fn list(connection: &Connection, reader: &str, today: &str) -> Result<Vec<ArticleRow>, Problem> {
    Ok(store::list(connection)?.into_iter().map(|article| row(article, reader, today)).collect())
}

fn row(article: Article, reader: &str, today: &str) -> ArticleRow {
    let languages: Vec<&str> = article.variants.iter().map(|own| own.language.as_str()).collect();
    let source = languages.first().copied().unwrap_or_default();
    let (language, _) = choose(&languages, Some(reader), source, source);
    let title = article.variants.iter().find(|own| own.language == language).map(|own| own.title.clone());
    ArticleRow {
        id: article.id,
        category_id: article.category_id,
        title: title.unwrap_or_default(),
        title_language: language.to_owned(),
        kind: article.kind,
        is_internal: article.is_internal,
        owner_id: article.owner_id,
        // Days are written so that their letters stand in the order of time.
        is_review_due: article.review_on.as_deref().is_some_and(|day| day <= today),
        updated_at: article.updated_at,
        languages: article
            .variants
            .iter()
            .map(|own| ArticleLanguage {
                language: own.language.clone(),
                status: own.status,
                is_stale: own.is_stale,
                is_source: own.is_source,
                is_visible: own.published_revision.is_some(),
                publish_at: own.plan.as_ref().map(|plan| plan.at),
            })
            .collect(),
    }
}

/// The language in which titles are shown to somebody.
pub(super) fn reader(connection: &Connection, me: AgentId) -> Result<String, Problem> {
    let locale = agents::get(connection, me)?.locale;
    Ok(locale.unwrap_or_else(|| LocaleTag::default().as_str().to_owned()))
}
