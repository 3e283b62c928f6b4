//! What readers see: a revision is put before them, or taken away.

use super::model::ArticleStatus;
use super::wire::{Article, ArticleVariant, PublishArticleRequest};
use super::{files, save, store};
use crate::desk::Topic;
use crate::desk::write::Write;
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::Connection;

/// Puts the text that stands now before readers.
///
/// # Errors
/// `article-text-missing`, and those of [`files::must_be_whole`].
pub(super) fn publish(write: &mut Write<'_>, request: &PublishArticleRequest) -> Result<Article, Problem> {
    let now = write.now;
    change(write, request, |connection, text| {
        if text.body.trim().is_empty() {
            return Err(Problem::refused("article-text-missing"));
        }
        files::must_be_whole(connection, request.id, &text.language, &text.body)?;
        Ok(ArticleVariant {
            status: ArticleStatus::Published,
            published_revision: Some(text.revision),
            published_at: Some(now),
            ..text
        })
    })
}

/// Takes a text away from readers; it is a draft again, and no plan puts it back.
pub(super) fn unpublish(write: &mut Write<'_>, request: &PublishArticleRequest) -> Result<Article, Problem> {
    change(write, request, |_, text| {
        Ok(ArticleVariant { status: ArticleStatus::Draft, published_revision: None, published_at: None, ..text })
    })
}

fn change(
    write: &mut Write<'_>,
    request: &PublishArticleRequest,
    deed: impl FnOnce(&Connection, ArticleVariant) -> Result<ArticleVariant, Problem>,
) -> Result<Article, Problem> {
    let article = save::living(write.connection(), request.id)?;
    let language = save::tag(&request.language)?;
    let text = find(&article, &language)?.clone();
    store::set_standing(write.connection(), &deed(write.connection(), text.clone())?)?;
    store::delete_plan(write.connection(), text.id)?;
    write.changed(Topic::Knowledge, article.id.0);
    store::get(write.connection(), article.id)
}

/// The text of an article in one language.
pub(super) fn find<'a>(article: &'a Article, language: &str) -> Result<&'a ArticleVariant, Problem> {
    article.variants.iter().find(|own| own.language == language).ok_or_else(|| Problem::absent("article-text-absent"))
}
