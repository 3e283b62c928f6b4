//! The rows of the tree: categories, their names, and the order in which things stand.

use super::wire::ArticleCategory;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ArticleCategoryId, ArticleId, Problem};
use comptoir_store::rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeMap;

/// Every category, in the order of its siblings. `name` is empty: it depends on the reader.
pub(super) fn categories(connection: &Connection) -> Result<Vec<ArticleCategory>, Problem> {
    let mut names: BTreeMap<i64, BTreeMap<String, String>> = BTreeMap::new();
    let mut statement =
        connection.prepare_cached("SELECT category_id, language, name FROM article_category_names").or_problem()?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?))).or_problem()?;
    for row in rows {
        let (id, language, name) = row.or_problem()?;
        names.entry(id).or_default().insert(language, name);
    }
    let mut statement = connection
        .prepare_cached(
            "SELECT c.id, c.parent_id,
               (SELECT count(*) FROM articles a WHERE a.category_id = c.id AND a.is_removed = 0)
             FROM article_categories c ORDER BY c.parent_id, c.position, c.id",
        )
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            let id: i64 = row.get(0)?;
            Ok(ArticleCategory {
                id: ArticleCategoryId(id),
                parent_id: row.get::<_, Option<i64>>(1)?.map(ArticleCategoryId),
                names: names.remove(&id).unwrap_or_default(),
                name: String::new(),
                count: row.get(2)?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn insert(connection: &Connection, uid: &str) -> Result<ArticleCategoryId, Problem> {
    connection
        .execute("INSERT INTO article_categories (uid) VALUES (:uid)", named_params! { ":uid": uid })
        .or_problem()?;
    Ok(ArticleCategoryId(connection.last_insert_rowid()))
}

pub(super) fn update(
    connection: &Connection,
    id: ArticleCategoryId,
    parent: Option<ArticleCategoryId>,
    names: &BTreeMap<String, String>,
) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE article_categories SET parent_id = :parent WHERE id = :id",
            named_params! { ":parent": parent.map(|id| id.0), ":id": id.0 },
        )
        .or_problem()?;
    connection
        .execute("DELETE FROM article_category_names WHERE category_id = :id", named_params! { ":id": id.0 })
        .or_problem()?;
    for (language, name) in names {
        connection
            .execute(
                "INSERT INTO article_category_names (category_id, language, name) VALUES (:id, :language, :name)",
                named_params! { ":id": id.0, ":language": language, ":name": name },
            )
            .or_problem()?;
    }
    Ok(())
}

pub(super) fn delete(connection: &Connection, id: ArticleCategoryId) -> Result<(), Problem> {
    connection.execute("DELETE FROM article_categories WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Whether anything stands in a category, also an article that was removed and may come back.
pub(super) fn is_filled(connection: &Connection, id: ArticleCategoryId) -> Result<bool, Problem> {
    let found: Option<i64> = connection
        .query_row(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM articles WHERE category_id = :id AND is_removed = 0)
               OR EXISTS (SELECT 1 FROM article_categories WHERE parent_id = :id)",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .optional()
        .or_problem()?;
    Ok(found.is_some())
}

/// Articles that were removed leave their category, so that it can go.
pub(super) fn let_go_of_removed(connection: &Connection, id: ArticleCategoryId) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE articles SET category_id = NULL WHERE category_id = :id AND is_removed = 1",
            named_params! { ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn place_category(connection: &Connection, id: ArticleCategoryId, position: usize) -> Result<(), Problem> {
    connection
        .prepare_cached("UPDATE article_categories SET position = :position WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":position": position as i64, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// The place behind the last article of a category.
pub(super) fn next_position(connection: &Connection, category: Option<ArticleCategoryId>) -> Result<usize, Problem> {
    let next: i64 = connection
        .prepare_cached("SELECT ifnull(max(position), -1) + 1 FROM articles WHERE category_id IS :category")
        .or_problem()?
        .query_row(named_params! { ":category": category.map(|id| id.0) }, |row| row.get(0))
        .or_problem()?;
    Ok(usize::try_from(next).unwrap_or(0))
}

pub(super) fn place_article(connection: &Connection, id: ArticleId, position: usize) -> Result<(), Problem> {
    connection
        .prepare_cached("UPDATE articles SET position = :position WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":position": position as i64, ":id": id.0 })
        .or_problem()?;
    Ok(())
}
