//! What an import last brought for a text.

use crate::desk::write::OrProblem;
use comptoir_kernel::{ArticleId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};

/// A text as it was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Brought {
    /// Of title, summary and body.
    pub mark: String,
    /// The revision that it became.
    pub revision: i32,
}

pub(super) fn brought(connection: &Connection, id: ArticleId, language: &str) -> Result<Option<Brought>, Problem> {
    connection
        .prepare_cached("SELECT mark, revision FROM article_imports WHERE article_id = :id AND language = :language")
        .or_problem()?
        .query_row(named_params! { ":id": id.0, ":language": language }, |row| {
            Ok(Brought { mark: row.get(0)?, revision: row.get(1)? })
        })
        .optional()
        .or_problem()
}

pub(super) fn keep_brought(
    connection: &Connection,
    id: ArticleId,
    language: &str,
    brought: &Brought,
) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO article_imports (article_id, language, mark, revision)
             VALUES (:id, :language, :mark, :revision)
             ON CONFLICT (article_id, language) DO UPDATE SET mark = :mark, revision = :revision",
            named_params! {
                ":id": id.0,
                ":language": language,
                ":mark": brought.mark,
                ":revision": brought.revision,
            },
        )
        .or_problem()?;
    Ok(())
}

/// Takes out a row that was made for a link and whose texts never came.
pub(super) fn delete_empty(connection: &Connection, id: ArticleId) -> Result<(), Problem> {
    connection
        .execute(
            "DELETE FROM articles WHERE id = :id
               AND NOT EXISTS (SELECT 1 FROM article_variants v WHERE v.article_id = articles.id)",
            named_params! { ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn delete_brought(connection: &Connection, id: ArticleId, language: &str) -> Result<(), Problem> {
    connection
        .execute(
            "DELETE FROM article_imports WHERE article_id = :id AND language = :language",
            named_params! { ":id": id.0, ":language": language },
        )
        .or_problem()?;
    Ok(())
}

/// Takes an article out for good, with its texts and files.
pub(super) fn delete(connection: &Connection, id: ArticleId) -> Result<(), Problem> {
    connection.execute("DELETE FROM articles WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Takes a text out for good, with its revisions.
pub(super) fn delete_text(connection: &Connection, id: ArticleId, language: &str) -> Result<(), Problem> {
    delete_brought(connection, id, language)?;
    connection
        .execute(
            "DELETE FROM article_variants WHERE article_id = :id AND language = :language",
            named_params! { ":id": id.0, ":language": language },
        )
        .or_problem()?;
    Ok(())
}

/// Translations that followed one revision of the source follow another one.
pub(super) fn follow(connection: &Connection, id: ArticleId, from: i32, to: i32) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE article_variants SET source_revision = :to WHERE article_id = :id AND source_revision = :from",
            named_params! { ":id": id.0, ":from": from, ":to": to },
        )
        .or_problem()?;
    Ok(())
}
