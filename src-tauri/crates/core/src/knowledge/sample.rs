//! The articles of the sample shop: kept through the same verbs as any other, and known by their marks when they go.

use super::model::{ArticleKind, Formality};
use super::wire::{Article, ArticleLink, PublishArticleRequest, SaveArticleCategoryRequest, SaveArticleTextRequest};
use super::{categories, publish, save, store, tree_store};
use crate::desk::Topic;
use crate::desk::write::{OrProblem, Write};
use comptoir_connectors::articles;
use comptoir_kernel::{ArticleCategoryId, ArticleId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// A category of the sample shop; its parent stands before it.
pub(crate) struct SampleCategory {
    pub key: String,
    pub parent: Option<String>,
    pub names: BTreeMap<String, String>,
}

/// An article of the sample shop. `[text](article:key)` in its texts leads to another one.
pub(crate) struct SampleArticle {
    pub key: String,
    pub category: String,
    pub kind: ArticleKind,
    pub is_internal: bool,
    pub has_owner: bool,
    pub review_on: Option<String>,
    pub insert_count: i64,
    pub links: Vec<ArticleLink>,
    /// In the order in which they were kept: the source first.
    pub texts: Vec<SampleText>,
}

pub(crate) struct SampleText {
    pub language: String,
    /// Title, summary and body in the form of the import.
    pub page: &'static str,
    pub formality: Formality,
    pub standing: Standing,
    /// The revision of the source that it follows; the newest when left out.
    pub follows: Option<i32>,
    pub at: Timestamp,
}

/// How far a text of the sample shop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Draft,
    InReview,
    Published,
}

/// Puts these articles into the desk, in the place of those that may be there.
pub(crate) fn put_sample(
    write: &mut Write<'_>,
    categories: &[SampleCategory],
    articles: &[SampleArticle],
) -> Result<(), Problem> {
    remove_samples(write)?;
    let now = write.now;
    let put = put_all(write, categories, articles);
    write.now = now;
    put
}

fn put_all(write: &mut Write<'_>, categories: &[SampleCategory], articles: &[SampleArticle]) -> Result<(), Problem> {
    let mut places = BTreeMap::new();
    for category in categories {
        let id = put_category(write, category, &places)?;
        places.insert(category.key.clone(), id);
    }
    let mut numbers = BTreeMap::new();
    for article in articles {
        let id = store::insert(write.connection(), &mark(&article.key), None, write.now)?;
        numbers.insert(article.key.clone(), id);
    }
    for (article, id) in articles.iter().filter_map(|own| numbers.get(&own.key).map(|id| (own, *id))) {
        put_article(write, article, id, places.get(&article.category).copied())?;
        for text in &article.texts {
            put_text(write, id, text, &numbers)?;
        }
    }
    Ok(())
}

/// Numbers that are given to articles are not of this form.
fn mark(key: &str) -> String {
    format!("sample-{key}")
}

fn put_category(
    write: &mut Write<'_>,
    category: &SampleCategory,
    places: &BTreeMap<String, ArticleCategoryId>,
) -> Result<ArticleCategoryId, Problem> {
    let id = tree_store::insert(write.connection(), &mark(&category.key))?;
    let parent_id = category.parent.as_ref().and_then(|key| places.get(key)).copied();
    let names = category.names.clone();
    categories::save(write, &SaveArticleCategoryRequest { id: Some(id), parent_id, names, position: Some(u32::MAX) })
}

fn put_article(
    write: &Write<'_>,
    article: &SampleArticle,
    id: ArticleId,
    category: Option<ArticleCategoryId>,
) -> Result<(), Problem> {
    let connection = write.connection();
    let row = Article {
        category_id: category,
        kind: article.kind,
        is_internal: article.is_internal,
        owner_id: write.agent.filter(|_| article.has_owner),
        review_on: article.review_on.clone(),
        insert_count: article.insert_count,
        ..store::get(connection, id)?
    };
    store::update(connection, &row)?;
    store::replace_links(connection, id, &article.links)?;
    categories::put_last(connection, id, category)
}

fn put_text(
    write: &mut Write<'_>,
    id: ArticleId,
    text: &SampleText,
    numbers: &BTreeMap<String, ArticleId>,
) -> Result<(), Problem> {
    write.now = text.at;
    let (title, summary, body) = articles::parts(text.page).ok_or_else(|| Problem::refused("article-title-missing"))?;
    let article = store::get(write.connection(), id)?;
    let stands = article.variants.iter().find(|own| own.language == text.language);
    let request = SaveArticleTextRequest {
        id,
        language: text.language.clone(),
        title,
        summary,
        body: with_numbers(&body, numbers),
        slug: None,
        formality: text.formality,
        based_on: stands.map_or(0, |own| own.revision),
        follows: text.follows,
        asks_review: text.standing == Standing::InReview,
        merges: false,
    };
    save::save_text(write, request)?;
    if text.standing == Standing::Published {
        publish::publish(write, &PublishArticleRequest { id, language: text.language.clone() })?;
    }
    Ok(())
}

/// Articles name each other by words in the written material and by numbers in the desk.
fn with_numbers(body: &str, numbers: &BTreeMap<String, ArticleId>) -> String {
    let mut pieces = body.split("(article:");
    let mut written = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (key, rest) = piece.split_once(')').unwrap_or((piece, ""));
        match numbers.get(key) {
            Some(id) => written.push_str(&format!("(article:{id}){rest}")),
            None => written.push_str(&format!("(article:{key}){rest}")),
        }
    }
    written
}

/// Removes the articles of the sample shop without a trace. A category that somebody put an article of their own into is
/// theirs from then on.
pub(crate) fn remove_samples(write: &mut Write<'_>) -> Result<(), Problem> {
    let connection = write.connection();
    connection.execute("DELETE FROM articles WHERE uid GLOB 'sample-*'", []).or_problem()?;
    for id in sample_categories(connection)? {
        tree_store::let_go_of_removed(connection, id)?;
    }
    while remove_empty(connection)? {}
    for id in sample_categories(connection)? {
        let sql = "UPDATE article_categories SET uid = :uid WHERE id = :id";
        let uid = uuid::Uuid::now_v7().to_string();
        connection.execute(sql, named_params! { ":uid": uid, ":id": id.0 }).or_problem()?;
    }
    // The index keeps words of what is gone until its parts are merged.
    connection.execute("INSERT INTO article_words (article_words) VALUES ('optimize')", []).or_problem()?;
    write.changed(Topic::Knowledge, 0);
    Ok(())
}

fn sample_categories(connection: &Connection) -> Result<Vec<ArticleCategoryId>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM article_categories WHERE uid GLOB 'sample-*'").or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(ArticleCategoryId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Takes out the categories that hold nothing; those above them may be empty then.
fn remove_empty(connection: &Connection) -> Result<bool, Problem> {
    let sql = "DELETE FROM article_categories WHERE uid GLOB 'sample-*'
               AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.category_id = article_categories.id)
               AND NOT EXISTS (SELECT 1 FROM article_categories c WHERE c.parent_id = article_categories.id)";
    Ok(connection.execute(sql, []).or_problem()? > 0)
}
