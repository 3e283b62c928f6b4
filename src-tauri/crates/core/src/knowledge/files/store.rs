//! Rows of the files of articles.

use super::wire::ArticleFile;
use crate::desk::write::{OrProblem, Write};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use comptoir_connectors::picture;
use comptoir_kernel::{AgentId, ArticleFileId, ArticleId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

/// A file as it is kept, also one that was taken away.
#[derive(Debug, Clone)]
pub(in crate::knowledge) struct Kept {
    pub id: ArticleFileId,
    pub article: ArticleId,
    pub language: String,
    pub name: String,
    pub mime_type: String,
    pub hash: String,
    pub blob: String,
    pub measures: Option<(u32, u32)>,
    pub is_removed: bool,
}

/// A file that is about to be part of an article; its bytes are on the disk already.
pub(in crate::knowledge) struct NewFile {
    pub stem: String,
    pub ending: String,
    pub mime_type: String,
    pub size: i64,
    pub hash: String,
    pub blob: String,
    pub measures: Option<(u32, u32)>,
    pub small: Option<Vec<u8>>,
}

const KEPT: &str = "SELECT id, article_id, language, name, mime_type, hash, blob, width, height, removed_at IS NOT NULL
    FROM article_files";

fn kept_from_row(row: &Row<'_>) -> Result<Kept, rusqlite::Error> {
    let width: Option<u32> = row.get(7)?;
    Ok(Kept {
        id: ArticleFileId(row.get(0)?),
        article: ArticleId(row.get(1)?),
        language: row.get(2)?,
        name: row.get(3)?,
        mime_type: row.get(4)?,
        hash: row.get(5)?,
        blob: row.get(6)?,
        measures: width.zip(row.get(8)?),
        is_removed: row.get(9)?,
    })
}

fn from_row(row: &Row<'_>) -> Result<ArticleFile, rusqlite::Error> {
    let small: Option<Vec<u8>> = row.get(7)?;
    let data = |bytes: Vec<u8>| format!("data:{};base64,{}", picture::media_type(&bytes), STANDARD.encode(&bytes));
    Ok(ArticleFile {
        id: ArticleFileId(row.get(0)?),
        language: row.get(1)?,
        name: row.get(2)?,
        mime_type: row.get(3)?,
        size: row.get(4)?,
        width: row.get(5)?,
        height: row.get(6)?,
        small: small.map(data),
        agent_id: row.get::<_, Option<i64>>(8)?.map(AgentId),
        added_at: Timestamp::from_millisecond(row.get(9)?),
    })
}

/// The files of an article, the oldest first.
pub(super) fn list(connection: &Connection, id: ArticleId) -> Result<Vec<ArticleFile>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, language, name, mime_type, size, width, height, small, agent_id, added_at FROM article_files
             WHERE article_id = :id AND removed_at IS NULL ORDER BY id",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Also those that were taken away, the oldest first.
pub(super) fn of_article(connection: &Connection, id: ArticleId) -> Result<Vec<Kept>, Problem> {
    let mut statement =
        connection.prepare_cached(&format!("{KEPT} WHERE article_id = :id ORDER BY id")).or_problem()?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, kept_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The files of every article, by article.
pub(in crate::knowledge) fn all(connection: &Connection) -> Result<Vec<Kept>, Problem> {
    let mut statement = connection.prepare_cached(&format!("{KEPT} ORDER BY article_id, id")).or_problem()?;
    let rows = statement.query_map([], kept_from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Also one that was taken away.
///
/// # Errors
/// `article-file-absent`
pub(super) fn get(connection: &Connection, id: ArticleFileId) -> Result<Kept, Problem> {
    connection
        .prepare_cached(&format!("{KEPT} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, kept_from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("article-file-absent"))
}

/// Adds a file, or puts it in the place of one of that name that was taken away.
pub(super) fn put(
    write: &Write<'_>,
    article: ArticleId,
    language: &str,
    name: &str,
    new: &NewFile,
) -> Result<(), Problem> {
    let params = named_params! {
        ":article": article.0, ":language": language, ":name": name, ":mime_type": new.mime_type, ":size": new.size,
        ":hash": new.hash, ":blob": new.blob, ":width": new.measures.map(|it| it.0),
        ":height": new.measures.map(|it| it.1), ":small": new.small,
        ":agent": write.agent.map(|agent| agent.0), ":now": write.now.as_millisecond(),
    };
    write
        .connection()
        .execute(
            "INSERT INTO article_files (article_id, language, name, mime_type, size, hash, blob, width, height, small,
               agent_id, added_at)
             VALUES (:article, :language, :name, :mime_type, :size, :hash, :blob, :width, :height, :small, :agent, :now)
             ON CONFLICT (article_id, language, name) DO UPDATE SET mime_type = :mime_type, size = :size, hash = :hash,
               blob = :blob, width = :width, height = :height, small = :small, agent_id = :agent, added_at = :now,
               removed_at = NULL",
            params,
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn set_removed(write: &Write<'_>, id: ArticleFileId, is_removed: bool) -> Result<(), Problem> {
    let sql = "UPDATE article_files SET removed_at = :at WHERE id = :id";
    let at = is_removed.then_some(write.now.as_millisecond());
    write.connection().execute(sql, named_params! { ":at": at, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Forgets for good what was taken away before a moment and no text ever named that was kept.
pub(super) fn forget_removed(connection: &Connection, before: Timestamp) -> Result<(), Problem> {
    connection
        .execute(
            "DELETE FROM article_files WHERE removed_at < :before AND NOT EXISTS (
               SELECT 1 FROM article_variants v JOIN article_revisions r ON r.variant_id = v.id
               WHERE v.article_id = article_files.article_id AND instr(r.body, 'files/' || article_files.name) > 0)",
            named_params! { ":before": before.as_millisecond() },
        )
        .or_problem()?;
    Ok(())
}
