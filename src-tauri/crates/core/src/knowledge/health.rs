//! Articles that somebody should look at: values in, values out, but for reading them.

use super::model::{ArticleStatus, LinkKind, choose, nearest};
use super::store;
use super::wire::{Article, ArticleFault, ArticleFaultKind};
use crate::desk::write::OrProblem;
use comptoir_kernel::{ArticleId, Problem, Timestamp, TopicId};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::{BTreeMap, BTreeSet};

/// An article that readers have had for so many days should have been of use.
const UNUSED_DAYS: i64 = 28;
/// One that nobody looked at for a year should be.
const OLD_DAYS: i64 = 365;
const DAY_SECONDS: i64 = 24 * 3600;

/// An article as a person reads about it.
pub(crate) struct ReadArticle {
    pub id: ArticleId,
    /// In the reader's language if there is one.
    pub title: String,
    pub is_internal: bool,
    pub topics: Vec<TopicId>,
    /// When readers had a first text of it.
    pub first_published_at: Option<Timestamp>,
    article: Article,
    votes: u32,
}

/// Every article that was not removed, with what is known about its use.
pub(crate) fn read_articles(connection: &Connection, reader: &str) -> Result<Vec<ReadArticle>, Problem> {
    let mut topics = topics(connection)?;
    let first = first_published(connection)?;
    let votes = votes(connection)?;
    let articles = store::list(connection)?.into_iter().map(|article| {
        let languages: Vec<&str> = article.variants.iter().map(|own| own.language.as_str()).collect();
        let source = languages.first().copied().unwrap_or_default();
        let (language, _) = choose(&languages, Some(reader), source, source);
        let title = article.variants.iter().find(|own| own.language == language).map(|own| own.title.clone());
        ReadArticle {
            id: article.id,
            title: title.unwrap_or_default(),
            is_internal: article.is_internal,
            topics: topics.remove(&article.id).unwrap_or_default(),
            first_published_at: first.get(&article.id).copied(),
            votes: votes.get(&article.id).copied().unwrap_or_default(),
            article,
        }
    });
    Ok(articles.collect())
}

fn topics(connection: &Connection) -> Result<BTreeMap<ArticleId, Vec<TopicId>>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT article_id, target FROM article_links WHERE kind = :kind ORDER BY target, article_id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":kind": LinkKind::Topic.as_str() }, |row| {
            Ok((ArticleId(row.get(0)?), row.get::<_, String>(1)?))
        })
        .or_problem()?;
    let mut topics: BTreeMap<ArticleId, Vec<TopicId>> = BTreeMap::new();
    for row in rows {
        let (id, target) = row.or_problem()?;
        topics.entry(id).or_default().extend(target.parse().map(TopicId));
    }
    Ok(topics)
}

fn first_published(connection: &Connection) -> Result<BTreeMap<ArticleId, Timestamp>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT article_id, min(first_published_at) FROM article_variants
             WHERE first_published_at IS NOT NULL AND published_revision IS NOT NULL GROUP BY article_id",
        )
        .or_problem()?;
    let rows = statement
        .query_map([], |row| Ok((ArticleId(row.get(0)?), Timestamp::from_millisecond(row.get(1)?))))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn votes(connection: &Connection) -> Result<BTreeMap<ArticleId, u32>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT article_id, count(*) FROM article_votes GROUP BY article_id").or_problem()?;
    let rows = statement.query_map([], |row| Ok((ArticleId(row.get(0)?), row.get(1)?))).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// What is to be looked at, article by article in the order of their faults.
pub(crate) fn faults(articles: &[ReadArticle], wanted: &[String], now: Timestamp) -> Vec<ArticleFault> {
    let mut faults: Vec<ArticleFault> = articles.iter().flat_map(|own| of(own, wanted, now)).collect();
    faults.sort_by_key(|fault| fault.kind);
    faults
}

fn of(own: &ReadArticle, wanted: &[String], now: Timestamp) -> Vec<ArticleFault> {
    let article = &own.article;
    let fault = |kind, languages: Vec<String>| ArticleFault { id: own.id, title: own.title.clone(), kind, languages };
    let mut faults = Vec::new();
    let tags = |keep: &dyn Fn(&super::wire::ArticleVariant) -> bool| -> Vec<String> {
        article.variants.iter().filter(|text| keep(text)).map(|text| text.language.clone()).collect()
    };
    let stale = tags(&|text| text.is_stale);
    if !stale.is_empty() {
        faults.push(fault(ArticleFaultKind::Stale, stale));
    }
    let waiting = tags(&|text| text.status == ArticleStatus::InReview);
    if !waiting.is_empty() {
        faults.push(fault(ArticleFaultKind::InReview, waiting));
    }
    if is_review_due(article, now) {
        faults.push(fault(ArticleFaultKind::ReviewDue, Vec::new()));
    }
    let Some(published) = own.first_published_at.filter(|_| !own.is_internal) else { return faults };
    let languages: Vec<&str> = article.variants.iter().map(|text| text.language.as_str()).collect();
    let missing: BTreeSet<&String> = wanted.iter().filter(|tag| !nearest(&languages, tag)).collect();
    if !missing.is_empty() {
        faults.push(fault(ArticleFaultKind::LanguageMissing, missing.into_iter().cloned().collect()));
    }
    let is_known = published.plus_seconds(UNUSED_DAYS * DAY_SECONDS) <= now;
    if is_known && article.insert_count == 0 && own.votes == 0 {
        faults.push(fault(ArticleFaultKind::NeverUsed, Vec::new()));
    }
    faults
}

/// The day has come; where none was set, a year has passed since anything of it changed.
fn is_review_due(article: &Article, now: Timestamp) -> bool {
    let today: String = now.to_rfc3339().chars().take(10).collect();
    match &article.review_on {
        Some(day) => *day <= today,
        None => article.updated_at.plus_seconds(OLD_DAYS * DAY_SECONDS) <= now,
    }
}
