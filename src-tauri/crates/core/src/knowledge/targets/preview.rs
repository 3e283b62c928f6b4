//! The page of an article as its readers will see it, made of what is being written.

use super::content::{self, Content};
use super::wire::{ArticlePage, ArticlePageRequest};
use crate::desk::Desk;
use crate::knowledge::model::choose;
use crate::knowledge::{files, publish, save};
use comptoir_kernel::Problem;
use comptoir_site::{Article, Ground, Variant};

/// # Errors
/// `article-internal`, `article-text-absent`
pub(super) fn preview(desk: &Desk, request: &ArticlePageRequest) -> Result<ArticlePage, Problem> {
    let ground = if request.is_dark { Ground::Dark } else { Ground::Light };
    let (content, language) = desk.read(|connection| {
        let article = save::living(connection, request.id)?;
        if article.is_internal {
            return Err(Problem::refused("article-internal"));
        }
        let languages: Vec<&str> = article.variants.iter().map(|own| own.language.as_str()).collect();
        let source = languages.first().copied().unwrap_or_default();
        let (language, _) = choose(&languages, request.language.as_deref(), source, source);
        let text = publish::find(&article, language)?;
        let all = files::all(connection)?;
        let own: Vec<_> = all.iter().filter(|file| file.article == article.id).cloned().collect();
        let shown = Variant {
            language: text.language.clone(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            body: text.body.clone(),
            slug: text.slug.clone(),
            changed_at: text.updated_at,
            published_at: text.published_at.unwrap_or(text.updated_at),
            files: files::attached(&own, &text.language, &text.body),
        };
        let mut articles = content::articles(connection, &all)?;
        let id = article.id.to_string();
        match articles.iter_mut().find(|own| own.id == id) {
            Some(known) => {
                known.variants.retain(|own| own.language != shown.language);
                known.variants.push(shown);
            }
            None => articles.push(Article {
                id,
                category: article.category_id.map(|id| id.to_string()),
                kind: content::kind(article.kind),
                variants: vec![shown],
            }),
        }
        let content = Content::of(connection, desk.store().blobs(), articles, all, "")?;
        Ok((content, text.language.clone()))
    })?;
    let page = content.preview(request.id, &language, ground)?;
    Ok(ArticlePage { page: page.ok_or_else(|| Problem::absent("article-text-absent"))?, language })
}
