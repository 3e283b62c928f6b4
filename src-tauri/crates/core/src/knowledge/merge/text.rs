//! A text of an article that two people changed at once.

use super::three::{merge, whole};
use super::wire::{MergeArticleRequest, MergedArticle};
use crate::knowledge::wire::{ArticleRevision, ArticleVariant, SaveArticleTextRequest};
use crate::knowledge::{publish, save, store};
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::Connection;

/// Both writings side by side, for choosing.
pub(in crate::knowledge) fn look(
    connection: &Connection,
    request: &MergeArticleRequest,
) -> Result<MergedArticle, Problem> {
    let article = save::living(connection, request.id)?;
    let theirs = publish::find(&article, &save::tag(&request.language)?)?;
    let before = revision(connection, theirs, request.based_on)?;
    Ok(beside(&before, (&request.title, &request.summary, &request.body), theirs))
}

fn beside(before: &ArticleRevision, mine: (&str, &str, &str), theirs: &ArticleVariant) -> MergedArticle {
    let (title, summary, body) = mine;
    let title = merge(&before.title, title.trim(), &theirs.title);
    let summary = merge(&before.summary, summary.trim(), &theirs.summary);
    let body = merge(&before.body, &save::clean_body(body), &theirs.body);
    let is_clean = [&title, &summary, &body].into_iter().all(|pieces| whole(pieces).is_some());
    MergedArticle { revision: theirs.revision, is_clean, title, summary, body }
}

fn revision(connection: &Connection, text: &ArticleVariant, wanted: i32) -> Result<ArticleRevision, Problem> {
    let found = store::revisions(connection, text, u32::MAX)?.into_iter().find(|own| own.revision == wanted);
    found.ok_or_else(|| Problem::absent("article-text-absent"))
}

/// What is to be kept where the changes of both do not overlap.
///
/// # Errors
/// `article-changed-meanwhile`: somebody has to choose.
pub(in crate::knowledge) fn bring_together(
    connection: &Connection,
    theirs: &ArticleVariant,
    request: SaveArticleTextRequest,
) -> Result<SaveArticleTextRequest, Problem> {
    let conflict = || Problem::refused("article-changed-meanwhile").with("language", &theirs.language);
    let before = revision(connection, theirs, request.based_on).map_err(|_| conflict())?;
    // The form of address is no part of a revision: nobody knows who of both changed it.
    if request.formality != theirs.formality {
        return Err(conflict());
    }
    let merged = beside(&before, (&request.title, &request.summary, &request.body), theirs);
    let whole = |pieces| whole(pieces).ok_or_else(conflict);
    Ok(SaveArticleTextRequest {
        title: whole(&merged.title)?,
        summary: whole(&merged.summary)?,
        body: whole(&merged.body)?,
        based_on: theirs.revision,
        ..request
    })
}
