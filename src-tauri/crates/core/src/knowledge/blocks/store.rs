//! Rows of texts that stand in several articles.

use super::wire::ArticleBlock;
use crate::desk::write::OrProblem;
use comptoir_kernel::{ArticleId, Problem, Timestamp};
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// Every block with its texts, by key, without the places where it stands.
pub(super) fn list(connection: &Connection) -> Result<BTreeMap<String, ArticleBlock>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT key, name, is_built_in, revision, updated_at FROM article_blocks ORDER BY key")
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            Ok(ArticleBlock {
                key: row.get(0)?,
                name: row.get(1)?,
                is_built_in: row.get(2)?,
                revision: row.get(3)?,
                updated_at: Timestamp::from_millisecond(row.get(4)?),
                texts: BTreeMap::new(),
                places: Vec::new(),
            })
        })
        .or_problem()?;
    let mut blocks = BTreeMap::new();
    for row in rows {
        let block = row.or_problem()?;
        blocks.insert(block.key.clone(), block);
    }
    let mut statement = connection
        .prepare_cached("SELECT key, language, body FROM article_block_texts ORDER BY key, language")
        .or_problem()?;
    let rows = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)))
        .or_problem()?;
    for row in rows {
        let (key, language, body) = row.or_problem()?;
        if let Some(block) = blocks.get_mut(&key) {
            block.texts.insert(language, body);
        }
    }
    Ok(blocks)
}

/// Writes a block and all its texts.
pub(super) fn put(connection: &Connection, block: &ArticleBlock) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO article_blocks (key, name, is_built_in, revision, updated_at)
             VALUES (:key, :name, :built_in, :revision, :now)
             ON CONFLICT (key) DO UPDATE SET name = :name, revision = :revision, updated_at = :now",
            named_params! {
                ":key": block.key,
                ":name": block.name,
                ":built_in": block.is_built_in,
                ":revision": block.revision,
                ":now": block.updated_at.as_millisecond(),
            },
        )
        .or_problem()?;
    connection
        .execute("DELETE FROM article_block_texts WHERE key = :key", named_params! { ":key": block.key })
        .or_problem()?;
    for (language, body) in &block.texts {
        connection
            .execute(
                "INSERT INTO article_block_texts (key, language, body) VALUES (:key, :language, :body)",
                named_params! { ":key": block.key, ":language": language, ":body": body },
            )
            .or_problem()?;
    }
    Ok(())
}

/// Removes a block. The articles that name it go on naming it.
pub(super) fn delete(connection: &Connection, key: &str) -> Result<(), Problem> {
    connection.execute("DELETE FROM article_blocks WHERE key = :key", named_params! { ":key": key }).or_problem()?;
    Ok(())
}

/// The articles that name a block, with the languages in which they do. What was removed is left out.
pub(super) fn places(connection: &Connection, key: &str) -> Result<BTreeMap<ArticleId, Vec<String>>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT v.article_id, v.language FROM article_block_places p
             CROSS JOIN article_variants v ON v.id = p.variant_id
             CROSS JOIN articles a ON a.id = v.article_id
             WHERE p.key = :key AND a.is_removed = 0 ORDER BY p.variant_id",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":key": key }, |row| Ok((ArticleId(row.get(0)?), row.get::<_, String>(1)?)))
        .or_problem()?;
    let mut places: BTreeMap<ArticleId, Vec<String>> = BTreeMap::new();
    for row in rows {
        let (id, language) = row.or_problem()?;
        places.entry(id).or_default().push(language);
    }
    Ok(places)
}
