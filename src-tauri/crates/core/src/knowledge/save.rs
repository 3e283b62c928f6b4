//! Keeping articles and their texts.

use super::blocks::BlockTexts;
use super::model::{ArticleStatus, slug};
use super::wire::{
    Article, ArticleLink, ArticleVariant, CreateArticleRequest, SaveArticleTextRequest, UpdateArticleRequest,
};
use super::{categories, merge, store};
use crate::agents;
use crate::desk::write::Write;
use crate::desk::{Topic, undo};
use crate::macros::model::language_tag;
use comptoir_kernel::{AgentId, ArticleId, ArticleVariantId, Problem, UndoId};
use comptoir_store::rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// Letters of a title, of a summary and of a text: more is no article, and would not be read.
const LONGEST_TITLE: usize = 200;
const LONGEST_SUMMARY: usize = 1_000;
const LONGEST_BODY: usize = 200_000;

/// What takes back a deed of this room. The inbox reads it: it keeps one history for all deeds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Inverse {
    id: ArticleId,
    was_removed: bool,
}

/// As the inbox writes it down among the inverses of all rooms.
#[derive(Serialize)]
enum Kept {
    Article(Inverse),
}

pub(super) fn create(write: &mut Write<'_>, request: CreateArticleRequest) -> Result<Article, Problem> {
    let id = insert(write, None)?;
    let category = request.category_id.map(|id| categories::must_exist(write.connection(), id)).transpose()?;
    let article = Article {
        category_id: category,
        kind: request.kind,
        is_internal: request.is_internal,
        owner_id: write.agent,
        ..store::get(write.connection(), id)?
    };
    store::update(write.connection(), &article)?;
    categories::put_last(write.connection(), id, category)?;
    let text = SaveArticleTextRequest {
        id,
        language: request.language,
        title: request.title,
        summary: request.summary,
        body: request.body,
        slug: None,
        formality: super::model::Formality::default(),
        based_on: 0,
        follows: None,
        asks_review: false,
        merges: false,
    };
    save_text(write, text)
}

/// A new article that is about something.
pub(crate) fn create_about(
    write: &mut Write<'_>,
    request: CreateArticleRequest,
    links: &[ArticleLink],
) -> Result<ArticleId, Problem> {
    let id = create(write, request)?.id;
    store::replace_links(write.connection(), id, links)?;
    Ok(id)
}

/// A row for an article without any text yet.
pub(super) fn insert(write: &Write<'_>, origin: Option<&str>) -> Result<ArticleId, Problem> {
    store::insert(write.connection(), &uuid::Uuid::now_v7().to_string(), origin, write.now)
}

pub(super) fn update(write: &mut Write<'_>, request: UpdateArticleRequest) -> Result<Article, Problem> {
    let connection = write.connection();
    let article = living(connection, request.id)?;
    if let Some(owner) = request.owner_id {
        agents::get(connection, owner)?;
    }
    if let Some(day) = &request.review_on {
        day.parse::<jiff::civil::Date>().map_err(|_| Problem::refused("article-day-unknown").with("day", day))?;
    }
    let changed = Article {
        kind: request.kind,
        is_internal: request.is_internal,
        owner_id: request.owner_id,
        review_on: request.review_on,
        updated_at: write.now,
        ..article
    };
    store::update(connection, &changed)?;
    let links: Vec<ArticleLink> = request
        .links
        .into_iter()
        .map(|link| ArticleLink { target: link.target.trim().to_owned(), ..link })
        .filter(|link| !link.target.is_empty())
        .collect();
    store::replace_links(connection, request.id, &links)?;
    write.changed(Topic::Knowledge, request.id.0);
    store::get(write.connection(), request.id)
}

/// An article that was not removed.
pub(super) fn living(connection: &Connection, id: ArticleId) -> Result<Article, Problem> {
    let article = store::get(connection, id)?;
    if article.is_removed { Err(Problem::absent("article-absent")) } else { Ok(article) }
}

/// Keeps a text as its next revision. Whoever changed an older one is told, and nothing is covered; where they asked for
/// it and the changes do not overlap, both are brought together.
pub(super) fn save_text(write: &mut Write<'_>, request: SaveArticleTextRequest) -> Result<Article, Problem> {
    let article = living(write.connection(), request.id)?;
    let language = tag(&request.language)?;
    let known = article.variants.iter().find(|own| own.language == language);
    let stands = known.map_or(0, |own| own.revision);
    let (request, merged) = match known {
        _ if stands == request.based_on => (request, None),
        Some(known) if request.merges => (merge::bring_together(write.connection(), known, request)?, Some(stands)),
        _ => return Err(Problem::refused("article-changed-meanwhile").with("language", &language)),
    };
    let text = next_text(write, &article, known, language, request)?;
    if known.is_some_and(|own| is_same(own, &text)) {
        return Ok(article);
    }
    let plain = BlockTexts::read(write.connection())?.plain(&text.body, &text.language);
    store::keep_variant(write.connection(), article.id, &text, &plain, write.agent, merged)?;
    store::update(write.connection(), &Article { updated_at: write.now, ..article.clone() })?;
    write.changed(Topic::Knowledge, article.id.0);
    store::get(write.connection(), article.id)
}

/// Keeping what stands already makes no revision.
fn is_same(own: &ArticleVariant, text: &ArticleVariant) -> bool {
    let parts = |it: &ArticleVariant| {
        (it.title.clone(), it.summary.clone(), it.body.clone(), it.slug.clone(), it.formality, it.source_revision)
    };
    parts(own) == parts(text) && (own.status == text.status || own.status == ArticleStatus::Published)
}

fn next_text(
    write: &Write<'_>,
    article: &Article,
    known: Option<&ArticleVariant>,
    language: String,
    request: SaveArticleTextRequest,
) -> Result<ArticleVariant, Problem> {
    let title = request.title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        return Err(Problem::refused("article-title-missing"));
    }
    let (summary, body) = (request.summary.trim().to_owned(), clean_body(&request.body));
    if is_too_long(&title, &summary, &body) {
        return Err(Problem::refused("article-too-long"));
    }
    let source = article.variants.iter().find(|own| own.is_source && own.language != language);
    let follows = request.follows.or_else(|| known.and_then(|own| own.source_revision));
    let slug = free_slug(write.connection(), article.id, &language, known, request.slug.as_deref(), &title)?;
    Ok(ArticleVariant {
        id: known.map_or(ArticleVariantId(0), |own| own.id),
        language,
        title,
        summary,
        body,
        slug,
        status: if request.asks_review { ArticleStatus::InReview } else { ArticleStatus::Draft },
        formality: request.formality,
        revision: known.map_or(1, |own| own.revision + 1),
        is_source: source.is_none(),
        source_revision: source.map(|own| follows.unwrap_or(own.revision).clamp(0, own.revision)),
        is_stale: false,
        plan: known.and_then(|own| own.plan.clone()),
        published_revision: known.and_then(|own| own.published_revision),
        published_at: known.and_then(|own| own.published_at),
        updated_at: write.now,
    })
}

pub(super) fn is_too_long(title: &str, summary: &str, body: &str) -> bool {
    let lengths = [(title, LONGEST_TITLE), (summary, LONGEST_SUMMARY), (body, LONGEST_BODY)];
    lengths.iter().any(|(text, longest)| text.chars().count() > *longest)
}

/// One kind of line end, no characters that steer a terminal, one break at the end.
pub(super) fn clean_body(body: &str) -> String {
    let clean: String =
        body.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    clean.trim_end().to_owned()
}

/// The address that was asked for, that stands already, or that the title makes. One that somebody typed is refused if
/// it is taken; one that is made gets a number.
fn free_slug(
    connection: &Connection,
    id: ArticleId,
    language: &str,
    known: Option<&ArticleVariant>,
    wanted: Option<&str>,
    title: &str,
) -> Result<String, Problem> {
    let wanted = wanted.map(slug).filter(|it| !it.is_empty());
    let is_free =
        |slug: &str| Ok::<_, Problem>(store::slug_owner(connection, language, slug)?.is_none_or(|it| it == id));
    if let Some(wanted) = wanted {
        if !is_free(&wanted)? {
            return Err(Problem::refused("article-slug-taken").with("slug", &wanted));
        }
        return Ok(wanted);
    }
    if let Some(known) = known {
        return Ok(known.slug.clone());
    }
    let made = slug(title);
    let made = if made.is_empty() { format!("article-{id}") } else { made };
    if is_free(&made)? {
        return Ok(made);
    }
    let mut number = 2;
    loop {
        let next = format!("{made}-{number}");
        if is_free(&next)? {
            return Ok(next);
        }
        number += 1;
    }
}

pub(super) fn tag(language: &str) -> Result<String, Problem> {
    language_tag(language).ok_or_else(|| Problem::refused("macro-language-unknown").with("language", language))
}

/// Puts an article away. Its texts and revisions stay, and it can be brought back.
pub(super) fn remove(write: &mut Write<'_>, me: AgentId, id: ArticleId) -> Result<UndoId, Problem> {
    living(write.connection(), id)?;
    take_back(write, &Inverse { id, was_removed: true })?;
    undo::record(write, me, "knowledge.remove", &Kept::Article(Inverse { id, was_removed: false }))
}

/// Makes an article what it was: there, or removed.
pub(crate) fn take_back(write: &mut Write<'_>, inverse: &Inverse) -> Result<(), Problem> {
    let article = store::get(write.connection(), inverse.id)?;
    store::update(write.connection(), &Article { is_removed: inverse.was_removed, ..article })?;
    write.changed(Topic::Knowledge, inverse.id.0);
    Ok(())
}
