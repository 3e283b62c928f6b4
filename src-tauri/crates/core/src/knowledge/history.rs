//! Texts as they were, and bringing one back.

use super::wire::{Article, ArticleRevision, ArticleRevisionsRequest, RestoreArticleRequest, SaveArticleTextRequest};
use super::{publish, save, store};
use crate::desk::write::Write;
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::Connection;

const USUAL: u32 = 50;
const MOST: u32 = 500;

pub(super) fn revisions(
    connection: &Connection,
    request: &ArticleRevisionsRequest,
) -> Result<Vec<ArticleRevision>, Problem> {
    let article = save::living(connection, request.id)?;
    let text = publish::find(&article, &save::tag(&request.language)?)?;
    store::revisions(connection, text, request.limit.unwrap_or(USUAL).clamp(1, MOST))
}

/// Keeps an old text as the newest revision: nothing in between is lost.
pub(super) fn restore(write: &mut Write<'_>, request: &RestoreArticleRequest) -> Result<Article, Problem> {
    let article = save::living(write.connection(), request.id)?;
    let text = publish::find(&article, &save::tag(&request.language)?)?;
    let old = store::revisions(write.connection(), text, u32::MAX)?
        .into_iter()
        .find(|own| own.revision == request.revision)
        .ok_or_else(|| Problem::absent("article-text-absent"))?;
    let wanted = SaveArticleTextRequest {
        id: article.id,
        language: text.language.clone(),
        title: old.title,
        summary: old.summary,
        body: old.body,
        slug: None,
        formality: text.formality,
        based_on: request.based_on,
        follows: None,
        asks_review: false,
        merges: false,
    };
    save::save_text(write, wanted)
}
