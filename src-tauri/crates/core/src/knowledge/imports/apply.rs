//! One text of another program: what becomes of it, and making it so.

use super::super::wire::{Article, ArticleVariant, PublishArticleRequest, SaveArticleTextRequest};
use super::super::{categories, files, model, publish, save, store as articles};
use super::pictures::{self, Pictures};
use super::places;
use super::store::{self, Brought};
use super::wire::ImportOutcome;
use crate::desk::write::Write;
use comptoir_connectors::articles::{ArticleRefusal, OutsideArticle, OutsideText};
use comptoir_kernel::{ArticleId, Kind, Problem};
use comptoir_store::rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// A text in the form in which it would be kept.
pub(super) struct Ready {
    pub language: String,
    pub title: String,
    pub summary: String,
    /// With numbers of pictures until they are kept.
    pub body: String,
    mark: String,
}

impl Ready {
    /// `body` has the addresses of this desk, and `stamped` tells its pictures by their bytes.
    pub fn of(text: &OutsideText, body: &str, stamped: &str) -> Result<Self, ArticleRefusal> {
        let language = save::tag(&text.language).map_err(|_| ArticleRefusal::LanguageUnknown)?;
        let (title, summary, body) = (text.title.clone(), text.summary.clone(), save::clean_body(body));
        if save::is_too_long(&title, &summary, &body) {
            return Err(ArticleRefusal::TooLong);
        }
        let digest = Sha256::digest([title.as_str(), &summary, &save::clean_body(stamped)].join("\0"));
        let mark = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { language, title, summary, body, mark })
    }

    fn is_in(&self, own: &ArticleVariant) -> bool {
        (&self.title, &self.summary, &self.body) == (&own.title, &own.summary, &own.body)
    }
}

/// The names of pictures of a text that stands as it was brought.
pub(super) fn recall(connection: &Connection, article: Option<&Article>, ready: &mut Ready) -> Result<(), Problem> {
    let Some(article) = article.filter(|_| !pictures::numbers_in(&ready.body).is_empty()) else { return Ok(()) };
    let Some(own) = article.variants.iter().find(|own| own.language == ready.language) else { return Ok(()) };
    let brought = store::brought(connection, article.id, &ready.language)?;
    if brought.is_some_and(|brought| brought.mark == ready.mark && brought.revision == own.revision) {
        ready.body.clone_from(&own.body);
    }
    Ok(())
}

/// Keeps the pictures of a text and names them in it; answers where those lie that could not be kept.
pub(super) fn keep_pictures(
    write: &mut Write<'_>,
    id: ArticleId,
    ready: &mut Ready,
    pictures: &mut Pictures<'_>,
) -> Result<Vec<String>, Problem> {
    let (mut names, mut refused) = (HashMap::new(), Vec::new());
    for number in pictures::numbers_in(&ready.body) {
        if names.contains_key(&number) {
            continue;
        }
        let kept = pictures.find(number).map(|new| files::put(write, id, &ready.language, None, new));
        let name = match kept {
            Some(Ok(name)) => format!("files/{name}"),
            Some(Err(problem)) if problem.kind != Kind::Refused => return Err(problem),
            refusal => {
                if refusal.is_some() {
                    pictures.refuse(number);
                }
                refused.push(pictures.place(number).to_owned());
                // No address that leads anywhere: readers get its description.
                format!("<{}>", pictures.place(number).replace(['<', '>', '\\'], ""))
            }
        };
        names.insert(number, name);
    }
    ready.body = pictures::with_addresses(&ready.body, |number| names.get(&number).cloned().unwrap_or_default());
    Ok(refused)
}

/// What becomes of a text.
pub(super) fn decide(
    connection: &Connection,
    article: Option<&Article>,
    ready: &Ready,
    overwrites: bool,
) -> Result<Result<ImportOutcome, ArticleRefusal>, Problem> {
    let Some(article) = article else { return Ok(Ok(ImportOutcome::Added)) };
    if article.is_removed {
        return Ok(Err(ArticleRefusal::Removed));
    }
    let Some(own) = article.variants.iter().find(|own| own.language == ready.language) else {
        return Ok(Ok(ImportOutcome::Added));
    };
    let brought = store::brought(connection, article.id, &ready.language)?;
    let is_known = brought.as_ref().is_some_and(|brought| brought.mark == ready.mark);
    let is_untouched = brought.is_some_and(|brought| brought.revision == own.revision);
    Ok(match () {
        () if ready.is_in(own) || (is_known && !overwrites) => Ok(ImportOutcome::Same),
        () if is_untouched || overwrites => Ok(ImportOutcome::Changed),
        () => Err(ArticleRefusal::EditedHere),
    })
}

/// The article, or a row for it without texts.
pub(super) fn article(
    write: &mut Write<'_>,
    outside: &OutsideArticle,
    language: &str,
) -> Result<(ArticleId, bool), Problem> {
    if let Some(id) = articles::find_by_origin(write.connection(), &outside.origin)? {
        return Ok((id, false));
    }
    let category_id = places::category(write, &outside.categories, language)?;
    let id = save::insert(write, Some(&outside.origin))?;
    let row = articles::get(write.connection(), id)?;
    let row = Article { category_id, owner_id: write.agent, is_internal: outside.is_internal, ..row };
    articles::update(write.connection(), &row)?;
    categories::append(write.connection(), id, category_id)?;
    Ok((id, true))
}

/// Keeps a text about which was decided that it is new or changed.
pub(super) fn keep(write: &mut Write<'_>, id: ArticleId, text: &OutsideText, ready: &Ready) -> Result<(), Problem> {
    let article = articles::get(write.connection(), id)?;
    let own = article.variants.iter().find(|own| own.language == ready.language);
    let source = article.variants.iter().find(|own| own.is_source && own.language != ready.language);
    let request = SaveArticleTextRequest {
        id,
        language: ready.language.clone(),
        title: ready.title.clone(),
        summary: ready.summary.clone(),
        body: ready.body.clone(),
        slug: if own.is_none() { free_slug(write.connection(), &ready.language, text)? } else { None },
        formality: own.map(|own| own.formality).unwrap_or_default(),
        based_on: own.map_or(0, |own| own.revision),
        follows: source.map(|own| if text.is_behind { 0 } else { own.revision }),
        asks_review: false,
        merges: false,
    };
    save::save_text(write, request)?;
    settle(write, id, ready)
}

/// Writes down what was brought, so that bringing it again changes nothing.
pub(super) fn settle(write: &mut Write<'_>, id: ArticleId, ready: &Ready) -> Result<(), Problem> {
    let article = articles::get(write.connection(), id)?;
    let own = publish::find(&article, &ready.language)?;
    // What was changed at the desk since stays changed: its revision is another one.
    if ready.is_in(own) {
        let brought = Brought { mark: ready.mark.clone(), revision: own.revision };
        store::keep_brought(write.connection(), id, &ready.language, &brought)?;
    }
    Ok(())
}

/// Whether a text that is the same there and here is not before readers yet.
pub(super) fn would_publish(article: Option<&Article>, ready: &Ready) -> bool {
    let variants = article.map(|article| article.variants.as_slice()).unwrap_or_default();
    variants.iter().find(|own| own.language == ready.language).is_some_and(|own| is_to_publish(own, ready))
}

fn is_to_publish(own: &ArticleVariant, ready: &Ready) -> bool {
    own.published_revision != Some(own.revision) && !own.body.trim().is_empty() && ready.is_in(own)
}

/// Puts a text before readers that has never been there. An empty one stays a draft.
pub(super) fn publish_first(write: &mut Write<'_>, id: ArticleId, ready: &Ready) -> Result<bool, Problem> {
    let article = articles::get(write.connection(), id)?;
    let own = publish::find(&article, &ready.language)?;
    if !is_to_publish(own, ready) {
        return Ok(false);
    }
    let request = PublishArticleRequest { id, language: ready.language.clone() };
    match publish::publish(write, &request) {
        Ok(_) => Ok(true),
        Err(problem) if problem.kind == Kind::Refused => Ok(false),
        Err(problem) => Err(problem),
    }
}

/// The address that it had there, if nobody has it here. Nothing of a path is left in it.
fn free_slug(connection: &Connection, language: &str, text: &OutsideText) -> Result<Option<String>, Problem> {
    let Some(wanted) = text.slug.as_deref().map(model::slug).filter(|slug| !slug.is_empty()) else { return Ok(None) };
    Ok(articles::slug_owner(connection, language, &wanted)?.is_none().then_some(wanted))
}
