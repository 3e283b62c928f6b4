//! Texts that readers get at a time somebody chose.

use super::model::ArticleStatus;
use super::wire::{Article, ArticleVariant, PublishArticleRequest, PublishDueAnswer, ScheduleArticleRequest};
use super::{files, publish, save, store};
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use comptoir_kernel::{ArticleId, ArticleVariantId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};

/// Further ahead nobody plans a text.
const FURTHEST_DAYS: i64 = 366;
const DAY_SECONDS: i64 = 24 * 3600;

/// Plans a text, or plans it anew.
///
/// # Errors
/// `time-past`, `time-too-far`, `article-text-missing` for a text without words, `article-text-absent`, and those of
/// [`files::must_be_whole`].
pub(super) fn schedule(write: &mut Write<'_>, request: &ScheduleArticleRequest) -> Result<Article, Problem> {
    if request.at <= write.now {
        return Err(Problem::refused("time-past"));
    }
    if request.at > write.now.plus_seconds(FURTHEST_DAYS * DAY_SECONDS) {
        return Err(Problem::refused("time-too-far"));
    }
    let connection = write.connection();
    let article = save::living(connection, request.id)?;
    let text = publish::find(&article, &save::tag(&request.language)?)?;
    let revision = request.revision.unwrap_or(text.revision);
    let kept = store::revisions(connection, text, u32::MAX)?.into_iter().find(|own| own.revision == revision);
    let kept = kept.ok_or_else(|| Problem::absent("article-text-absent"))?;
    if kept.body.trim().is_empty() {
        return Err(Problem::refused("article-text-missing"));
    }
    files::must_be_whole(connection, article.id, &text.language, &kept.body)?;
    connection
        .execute(
            "INSERT INTO article_plans (variant_id, revision, publish_at, agent_id)
             VALUES (:id, :revision, :at, :agent)
             ON CONFLICT (variant_id) DO UPDATE SET revision = :revision, publish_at = :at, agent_id = :agent",
            named_params! {
                ":id": text.id.0,
                ":revision": revision,
                ":at": request.at.as_millisecond(),
                ":agent": write.agent.map(|id| id.0),
            },
        )
        .or_problem()?;
    write.changed(Topic::Knowledge, article.id.0);
    store::get(write.connection(), article.id)
}

/// Takes a plan back. The text stays as it is.
pub(super) fn unschedule(write: &mut Write<'_>, request: &PublishArticleRequest) -> Result<Article, Problem> {
    let article = save::living(write.connection(), request.id)?;
    let text = publish::find(&article, &save::tag(&request.language)?)?;
    store::delete_plan(write.connection(), text.id)?;
    write.changed(Topic::Knowledge, article.id.0);
    store::get(write.connection(), article.id)
}

/// The texts whose time has come, in the order of their times. What was removed waits until it is brought back.
fn due(connection: &Connection, now: Timestamp) -> Result<Vec<(ArticleId, ArticleVariantId)>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT v.article_id, p.variant_id FROM article_plans p
             CROSS JOIN article_variants v ON v.id = p.variant_id
             CROSS JOIN articles a ON a.id = v.article_id
             WHERE p.publish_at <= :now AND a.is_removed = 0 ORDER BY p.publish_at, p.variant_id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":now": now.as_millisecond() }, |row| {
            Ok((ArticleId(row.get(0)?), ArticleVariantId(row.get(1)?)))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Puts before readers what is due, also what came due while the desk was shut. A text and the end of its plan are one
/// transaction, so each plan is carried out once.
pub(super) fn publish_due(desk: &Desk) -> Result<PublishDueAnswer, Problem> {
    let now = desk.now();
    if desk.read(|connection| due(connection, now))?.is_empty() {
        return Ok(PublishDueAnswer { published: 0 });
    }
    desk.write("knowledge.publish_due", None, |write| {
        let mut published = 0;
        for (article, variant) in due(write.connection(), write.now)? {
            published += u32::from(carry_out(write, article, variant)?);
        }
        Ok(PublishDueAnswer { published })
    })
}

fn carry_out(write: &mut Write<'_>, article: ArticleId, variant: ArticleVariantId) -> Result<bool, Problem> {
    let article = store::get(write.connection(), article)?;
    let Some(text) = article.variants.into_iter().find(|own| own.id == variant) else { return Ok(false) };
    let Some(plan) = text.plan.clone() else { return Ok(false) };
    // What is being written since stays a draft.
    let status = if plan.revision == text.revision { ArticleStatus::Published } else { text.status };
    let seen =
        ArticleVariant { status, published_revision: Some(plan.revision), published_at: Some(write.now), ..text };
    store::set_standing(write.connection(), &seen)?;
    store::delete_plan(write.connection(), variant)?;
    write.changed(Topic::Knowledge, article.id.0);
    Ok(true)
}
