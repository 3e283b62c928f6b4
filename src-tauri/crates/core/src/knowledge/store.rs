//! The rows of articles and their texts.

use super::model::{ArticleKind, ArticleStatus, Formality, LinkKind};
use super::wire::{Article, ArticleLink, ArticlePlan, ArticleRevision, ArticleVariant};
use crate::desk::fold;
use crate::desk::write::OrProblem;
use comptoir_kernel::{AgentId, ArticleCategoryId, ArticleId, ArticleVariantId, Problem, Timestamp};
use comptoir_site::markdown;
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

const COLUMNS: &str = "SELECT id, uid, category_id, kind, is_internal, is_removed, owner_id, review_on, insert_count,
    updated_at FROM articles";

const VARIANT_COLUMNS: &str = "SELECT v.id, v.article_id, v.language, v.title, v.summary, v.body, v.slug, v.status,
    v.formality, v.revision, v.source_revision, v.published_revision, v.published_at, v.updated_at,
    ifnull(v.source_revision < s.revision, 0), p.publish_at, p.revision, p.agent_id
  FROM article_variants v
  LEFT JOIN article_plans p ON p.variant_id = v.id
  LEFT JOIN article_variants s ON s.article_id = v.article_id AND s.source_revision IS NULL";

fn from_row(row: &Row<'_>) -> Result<Article, rusqlite::Error> {
    Ok(Article {
        id: ArticleId(row.get(0)?),
        uid: row.get(1)?,
        category_id: row.get::<_, Option<i64>>(2)?.map(ArticleCategoryId),
        kind: ArticleKind::from_text(&row.get::<_, String>(3)?),
        is_internal: row.get(4)?,
        is_removed: row.get(5)?,
        owner_id: row.get::<_, Option<i64>>(6)?.map(AgentId),
        review_on: row.get(7)?,
        insert_count: row.get(8)?,
        updated_at: Timestamp::from_millisecond(row.get(9)?),
        links: Vec::new(),
        variants: Vec::new(),
    })
}

fn variant_from_row(row: &Row<'_>) -> Result<(ArticleId, ArticleVariant), rusqlite::Error> {
    let source_revision: Option<i32> = row.get(10)?;
    let variant = ArticleVariant {
        id: ArticleVariantId(row.get(0)?),
        language: row.get(2)?,
        title: row.get(3)?,
        summary: row.get(4)?,
        body: row.get(5)?,
        slug: row.get(6)?,
        status: ArticleStatus::from_text(&row.get::<_, String>(7)?),
        formality: Formality::from_text(&row.get::<_, String>(8)?),
        revision: row.get(9)?,
        is_source: source_revision.is_none(),
        source_revision,
        published_revision: row.get(11)?,
        published_at: row.get::<_, Option<i64>>(12)?.map(Timestamp::from_millisecond),
        updated_at: Timestamp::from_millisecond(row.get(13)?),
        is_stale: row.get(14)?,
        plan: plan_from_row(row)?,
    };
    Ok((ArticleId(row.get(1)?), variant))
}

fn plan_from_row(row: &Row<'_>) -> Result<Option<ArticlePlan>, rusqlite::Error> {
    let Some(at) = row.get::<_, Option<i64>>(15)? else { return Ok(None) };
    let agent_id = row.get::<_, Option<i64>>(17)?.map(AgentId);
    Ok(Some(ArticlePlan { at: Timestamp::from_millisecond(at), revision: row.get(16)?, agent_id }))
}

/// One article with its texts and links, also one that was removed.
pub(super) fn get(connection: &Connection, id: ArticleId) -> Result<Article, Problem> {
    let found = connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()?;
    let mut article = found.ok_or_else(|| Problem::absent("article-absent"))?;
    let mut statement = connection
        .prepare_cached(&format!(
            "{VARIANT_COLUMNS} WHERE v.article_id = :id ORDER BY v.source_revision IS NOT NULL, v.language"
        ))
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, variant_from_row).or_problem()?;
    article.variants = rows.map(|row| row.map(|(_, own)| own)).collect::<Result<_, _>>().or_problem()?;
    article.links = links(connection, id)?;
    Ok(article)
}

/// Every article that was not removed, in the order of its category, without links.
pub(super) fn list(connection: &Connection) -> Result<Vec<Article>, Problem> {
    let mut statement = connection
        .prepare_cached(&format!("{COLUMNS} WHERE is_removed = 0 ORDER BY category_id, position, id"))
        .or_problem()?;
    let mut articles: Vec<Article> =
        statement.query_map([], from_row).or_problem()?.collect::<Result<_, _>>().or_problem()?;
    let mut statement = connection.prepare_cached(VARIANT_COLUMNS).or_problem()?;
    let mut texts: BTreeMap<ArticleId, Vec<ArticleVariant>> = BTreeMap::new();
    for row in statement.query_map([], variant_from_row).or_problem()? {
        let (id, variant) = row.or_problem()?;
        texts.entry(id).or_default().push(variant);
    }
    for article in &mut articles {
        article.variants = texts.remove(&article.id).unwrap_or_default();
        article.variants.sort_by(|a, b| (!a.is_source, &a.language).cmp(&(!b.is_source, &b.language)));
    }
    Ok(articles)
}

fn links(connection: &Connection, id: ArticleId) -> Result<Vec<ArticleLink>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT kind, target FROM article_links WHERE article_id = :id ORDER BY kind, target")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0 }, |row| {
            Ok(ArticleLink { kind: LinkKind::from_text(&row.get::<_, String>(0)?), target: row.get(1)? })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn find_by_origin(connection: &Connection, origin: &str) -> Result<Option<ArticleId>, Problem> {
    connection
        .prepare_cached("SELECT id FROM articles WHERE origin = :origin")
        .or_problem()?
        .query_row(named_params! { ":origin": origin }, |row| Ok(ArticleId(row.get(0)?)))
        .optional()
        .or_problem()
}

pub(super) fn insert(
    connection: &Connection,
    uid: &str,
    origin: Option<&str>,
    now: Timestamp,
) -> Result<ArticleId, Problem> {
    connection
        .execute(
            "INSERT INTO articles (uid, origin, updated_at) VALUES (:uid, :origin, :now)",
            named_params! { ":uid": uid, ":origin": origin, ":now": now.as_millisecond() },
        )
        .or_problem()?;
    Ok(ArticleId(connection.last_insert_rowid()))
}

/// Writes everything of an article but its texts and its place among others.
pub(super) fn update(connection: &Connection, article: &Article) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE articles SET category_id = :category, kind = :kind, is_internal = :is_internal,
               is_removed = :is_removed, owner_id = :owner, review_on = :review_on, insert_count = :insert_count,
               updated_at = :now WHERE id = :id",
            named_params! {
                ":category": article.category_id.map(|id| id.0),
                ":kind": article.kind.as_str(),
                ":is_internal": article.is_internal,
                ":is_removed": article.is_removed,
                ":owner": article.owner_id.map(|id| id.0),
                ":review_on": article.review_on,
                ":insert_count": article.insert_count,
                ":now": article.updated_at.as_millisecond(),
                ":id": article.id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn replace_links(connection: &Connection, id: ArticleId, links: &[ArticleLink]) -> Result<(), Problem> {
    connection
        .execute("DELETE FROM article_links WHERE article_id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    for link in links {
        connection
            .execute(
                "INSERT OR IGNORE INTO article_links (article_id, kind, target) VALUES (:id, :kind, :target)",
                named_params! { ":id": id.0, ":kind": link.kind.as_str(), ":target": link.target },
            )
            .or_problem()?;
    }
    Ok(())
}

/// Adds a text or writes one that has an id; its words can be found from then on, and the revision is kept.
/// `merged` is the revision of somebody else that was brought together with it.
pub(super) fn keep_variant(
    connection: &Connection,
    article: ArticleId,
    text: &ArticleVariant,
    plain: &str,
    agent: Option<AgentId>,
    merged: Option<i32>,
) -> Result<(), Problem> {
    let values = named_params! {
        ":article": article.0,
        ":language": text.language,
        ":title": text.title,
        ":summary": text.summary,
        ":body": text.body,
        ":slug": text.slug,
        ":status": text.status.as_str(),
        ":formality": text.formality.as_str(),
        ":revision": text.revision,
        ":source_revision": text.source_revision,
        ":now": text.updated_at.as_millisecond(),
    };
    connection
        .execute(
            "INSERT INTO article_variants (article_id, language, title, summary, body, slug, status, formality,
               revision, source_revision, updated_at)
             VALUES (:article, :language, :title, :summary, :body, :slug, :status, :formality, :revision,
               :source_revision, :now)
             ON CONFLICT (article_id, language) DO UPDATE SET title = :title, summary = :summary, body = :body,
               slug = :slug, status = :status, formality = :formality, revision = :revision,
               source_revision = :source_revision, updated_at = :now",
            values,
        )
        .or_problem()?;
    let id: i64 = connection
        .query_row(
            "SELECT id FROM article_variants WHERE article_id = :article AND language = :language",
            named_params! { ":article": article.0, ":language": text.language },
            |row| row.get(0),
        )
        .or_problem()?;
    connection
        .execute(
            "INSERT INTO article_revisions (variant_id, revision, title, summary, body, agent_id, at, merged_revision)
             VALUES (:id, :revision, :title, :summary, :body, :agent, :now, :merged)",
            named_params! {
                ":id": id,
                ":revision": text.revision,
                ":title": text.title,
                ":summary": text.summary,
                ":body": text.body,
                ":agent": agent.map(|id| id.0),
                ":now": text.updated_at.as_millisecond(),
                ":merged": merged,
            },
        )
        .or_problem()?;
    note_places(connection, id, &markdown::block_keys(&text.body))?;
    index(connection, id, &text.title, &format!("{} {plain}", text.summary))
}

/// Writes down which blocks a text names.
fn note_places(connection: &Connection, variant: i64, keys: &[String]) -> Result<(), Problem> {
    connection
        .execute("DELETE FROM article_block_places WHERE variant_id = :id", named_params! { ":id": variant })
        .or_problem()?;
    for key in keys {
        connection
            .execute(
                "INSERT OR IGNORE INTO article_block_places (variant_id, key) VALUES (:id, :key)",
                named_params! { ":id": variant, ":key": key },
            )
            .or_problem()?;
    }
    Ok(())
}

/// A text is found by these words from then on.
pub(super) fn index(connection: &Connection, id: i64, title: &str, words: &str) -> Result<(), Problem> {
    connection.execute("DELETE FROM article_words WHERE rowid = :id", named_params! { ":id": id }).or_problem()?;
    connection
        .execute(
            "INSERT INTO article_words (rowid, title, body) VALUES (:id, :title, :body)",
            named_params! { ":id": id, ":title": fold::fold(title), ":body": fold::fold(words) },
        )
        .or_problem()?;
    Ok(())
}

/// What does not belong to a revision: how far the text is, what it follows, what readers see.
pub(super) fn set_standing(connection: &Connection, text: &ArticleVariant) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE article_variants SET status = :status, published_revision = :published, published_at = :at,
               first_published_at = ifnull(first_published_at, :at), source_revision = :source_revision WHERE id = :id",
            named_params! {
                ":status": text.status.as_str(),
                ":published": text.published_revision,
                ":at": text.published_at.map(Timestamp::as_millisecond),
                ":source_revision": text.source_revision,
                ":id": text.id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

/// Nothing is planned for a text any more.
pub(super) fn delete_plan(connection: &Connection, id: ArticleVariantId) -> Result<(), Problem> {
    connection
        .execute("DELETE FROM article_plans WHERE variant_id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// Whose the address is in a language, if it is taken.
pub(super) fn slug_owner(connection: &Connection, language: &str, slug: &str) -> Result<Option<ArticleId>, Problem> {
    connection
        .prepare_cached("SELECT article_id FROM article_variants WHERE language = :language AND slug = :slug")
        .or_problem()?
        .query_row(named_params! { ":language": language, ":slug": slug }, |row| Ok(ArticleId(row.get(0)?)))
        .optional()
        .or_problem()
}

/// The revisions of a text, the newest first.
pub(super) fn revisions(
    connection: &Connection,
    variant: &ArticleVariant,
    limit: u32,
) -> Result<Vec<ArticleRevision>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT revision, title, summary, body, agent_id, at, merged_revision FROM article_revisions
             WHERE variant_id = :id ORDER BY revision DESC LIMIT :limit",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": variant.id.0, ":limit": limit }, |row| {
            let revision: i32 = row.get(0)?;
            Ok(ArticleRevision {
                revision,
                title: row.get(1)?,
                summary: row.get(2)?,
                body: row.get(3)?,
                agent_id: row.get::<_, Option<i64>>(4)?.map(AgentId),
                at: Timestamp::from_millisecond(row.get(5)?),
                is_published: variant.published_revision == Some(revision),
                publish_at: variant.plan.as_ref().filter(|plan| plan.revision == revision).map(|plan| plan.at),
                merged_revision: row.get(6)?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The texts that hold all words, the best first: a word in a title weighs most.
pub(super) fn find(connection: &Connection, expression: &str, limit: u32) -> Result<Vec<(ArticleId, String)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT v.article_id, v.language FROM article_words w JOIN article_variants v ON v.id = w.rowid
             JOIN articles a ON a.id = v.article_id
             WHERE article_words MATCH :expression AND w.rank MATCH 'bm25(8.0, 1.0)' AND a.is_removed = 0
             ORDER BY w.rank LIMIT :limit",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":expression": expression, ":limit": limit }, |row| {
            Ok((ArticleId(row.get(0)?), row.get(1)?))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
