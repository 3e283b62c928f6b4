//! Rows of macros and back.

use super::model::{Channel, Formality, Variant};
use super::wire::Macro;
use crate::desk::write::OrProblem;
use comptoir_kernel::{MacroId, MacroVariantId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

const COLUMNS: &str = "SELECT id, uid, folder, actions, is_archived, usage_count, last_used_at, updated_at FROM macros";

const VARIANT_COLUMNS: &str = "SELECT v.id, v.macro_id, v.language, v.channel, v.formality, v.subject, v.body,
    v.revision, v.source_id IS NULL, ifnull(v.source_revision < s.revision, 0), v.updated_at
  FROM macro_variants v LEFT JOIN macro_variants s ON s.id = v.source_id";

fn from_row(row: &Row<'_>) -> Result<Macro, rusqlite::Error> {
    let actions: String = row.get(3)?;
    Ok(Macro {
        id: MacroId(row.get(0)?),
        uid: row.get(1)?,
        titles: BTreeMap::new(),
        folder: row.get(2)?,
        actions: serde_json::from_str(&actions).unwrap_or_default(),
        is_archived: row.get(4)?,
        usage_count: row.get(5)?,
        last_used_at: row.get::<_, Option<i64>>(6)?.map(Timestamp::from_millisecond),
        updated_at: Timestamp::from_millisecond(row.get(7)?),
        variants: Vec::new(),
    })
}

fn variant_from_row(row: &Row<'_>) -> Result<Variant, rusqlite::Error> {
    Ok(Variant {
        id: MacroVariantId(row.get(0)?),
        macro_id: MacroId(row.get(1)?),
        language: row.get(2)?,
        channel: Channel::from_text(&row.get::<_, String>(3)?),
        formality: Formality::from_text(&row.get::<_, String>(4)?),
        subject: row.get(5)?,
        body: row.get(6)?,
        revision: row.get(7)?,
        is_source: row.get(8)?,
        is_stale: row.get(9)?,
        updated_at: Timestamp::from_millisecond(row.get(10)?),
    })
}

/// One macro with its titles and texts.
pub(crate) fn get(connection: &Connection, id: MacroId) -> Result<Macro, Problem> {
    let found = connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()?;
    with_texts(connection, found.ok_or_else(|| Problem::absent("macro-absent"))?)
}

pub(super) fn find_by_uid(connection: &Connection, uid: &str) -> Result<Option<Macro>, Problem> {
    let found = connection
        .prepare_cached(&format!("{COLUMNS} WHERE uid = :uid"))
        .or_problem()?
        .query_row(named_params! { ":uid": uid }, from_row)
        .optional()
        .or_problem()?;
    found.map(|one| with_texts(connection, one)).transpose()
}

/// Every macro, those that are used most first.
pub(super) fn list(connection: &Connection) -> Result<Vec<Macro>, Problem> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} ORDER BY usage_count DESC, id")).or_problem()?;
    let rows = statement.query_map([], from_row).or_problem()?;
    let mut macros: Vec<Macro> = rows.collect::<Result<_, _>>().or_problem()?;
    let (mut titles, mut variants) = (titles(connection, None)?, variants(connection, None)?);
    for one in &mut macros {
        one.titles = titles.remove(&one.id).unwrap_or_default();
        one.variants = variants.remove(&one.id).unwrap_or_default();
    }
    Ok(macros)
}

fn with_texts(connection: &Connection, mut one: Macro) -> Result<Macro, Problem> {
    one.titles = titles(connection, Some(one.id))?.remove(&one.id).unwrap_or_default();
    one.variants = variants(connection, Some(one.id))?.remove(&one.id).unwrap_or_default();
    Ok(one)
}

fn titles(
    connection: &Connection,
    of: Option<MacroId>,
) -> Result<BTreeMap<MacroId, BTreeMap<String, String>>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT macro_id, language, title FROM macro_titles WHERE :id IS NULL OR macro_id = :id")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": of.map(|id| id.0) }, |row| {
            Ok((MacroId(row.get(0)?), row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })
        .or_problem()?;
    let mut titles: BTreeMap<MacroId, BTreeMap<String, String>> = BTreeMap::new();
    for row in rows {
        let (id, language, title) = row.or_problem()?;
        titles.entry(id).or_default().insert(language, title);
    }
    Ok(titles)
}

fn variants(connection: &Connection, of: Option<MacroId>) -> Result<BTreeMap<MacroId, Vec<Variant>>, Problem> {
    let mut statement = connection
        .prepare_cached(&format!(
            "{VARIANT_COLUMNS} WHERE :id IS NULL OR v.macro_id = :id
             ORDER BY v.source_id IS NOT NULL, v.language, v.formality, v.channel DESC"
        ))
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":id": of.map(|id| id.0) }, variant_from_row).or_problem()?;
    let mut variants: BTreeMap<MacroId, Vec<Variant>> = BTreeMap::new();
    for row in rows {
        let variant = row.or_problem()?;
        variants.entry(variant.macro_id).or_default().push(variant);
    }
    Ok(variants)
}

pub(super) fn variant(connection: &Connection, id: MacroVariantId) -> Result<Variant, Problem> {
    connection
        .prepare_cached(&format!("{VARIANT_COLUMNS} WHERE v.id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, variant_from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("macro-absent"))
}

pub(super) fn insert(connection: &Connection, uid: &str, now: Timestamp) -> Result<MacroId, Problem> {
    connection
        .execute(
            "INSERT INTO macros (uid, updated_at) VALUES (:uid, :now)",
            named_params! { ":uid": uid, ":now": now.as_millisecond() },
        )
        .or_problem()?;
    Ok(MacroId(connection.last_insert_rowid()))
}

/// Writes everything of a macro but its texts.
pub(super) fn update(connection: &Connection, one: &Macro) -> Result<(), Problem> {
    let written = connection
        .execute(
            "UPDATE macros SET folder = :folder, actions = :actions, is_archived = :is_archived, updated_at = :now
             WHERE id = :id",
            named_params! {
                ":folder": one.folder,
                ":actions": serde_json::to_string(&one.actions).map_err(Problem::broken)?,
                ":is_archived": one.is_archived,
                ":now": one.updated_at.as_millisecond(),
                ":id": one.id.0,
            },
        )
        .or_problem()?;
    if written == 0 {
        return Err(Problem::absent("macro-absent"));
    }
    connection
        .execute("DELETE FROM macro_titles WHERE macro_id = :id", named_params! { ":id": one.id.0 })
        .or_problem()?;
    for (language, title) in &one.titles {
        connection
            .execute(
                "INSERT INTO macro_titles (macro_id, language, title) VALUES (:id, :language, :title)",
                named_params! { ":id": one.id.0, ":language": language, ":title": title },
            )
            .or_problem()?;
    }
    Ok(())
}

/// Writes a text. `source` is the text that it follows and the revision of that.
pub(super) fn insert_variant(
    connection: &Connection,
    new: &Variant,
    source: Option<(MacroVariantId, i32)>,
) -> Result<MacroVariantId, Problem> {
    connection
        .execute(
            "INSERT INTO macro_variants (macro_id, language, channel, formality, subject, body, revision, source_id,
               source_revision, updated_at)
             VALUES (:macro_id, :language, :channel, :formality, :subject, :body, :revision, :source,
               :source_revision, :now)",
            named_params! {
                ":macro_id": new.macro_id.0,
                ":language": new.language,
                ":channel": new.channel.as_str(),
                ":formality": new.formality.as_str(),
                ":subject": new.subject,
                ":body": new.body,
                ":revision": new.revision,
                ":source": source.map(|(id, _)| id.0),
                ":source_revision": source.map(|(_, revision)| revision),
                ":now": new.updated_at.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(MacroVariantId(connection.last_insert_rowid()))
}

pub(super) fn update_variant(connection: &Connection, changed: &Variant) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE macro_variants SET language = :language, channel = :channel, formality = :formality,
               subject = :subject, body = :body, revision = :revision, updated_at = :now WHERE id = :id",
            named_params! {
                ":language": changed.language,
                ":channel": changed.channel.as_str(),
                ":formality": changed.formality.as_str(),
                ":subject": changed.subject,
                ":body": changed.body,
                ":revision": changed.revision,
                ":now": changed.updated_at.as_millisecond(),
                ":id": changed.id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

/// Says which text another one follows, and up to which revision; none makes it the source.
pub(super) fn follow(
    connection: &Connection,
    id: MacroVariantId,
    source: Option<(MacroVariantId, i32)>,
) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE macro_variants SET source_id = :source, source_revision = :revision WHERE id = :id",
            named_params! {
                ":source": source.map(|(id, _)| id.0),
                ":revision": source.map(|(_, revision)| revision),
                ":id": id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn delete_variant(connection: &Connection, id: MacroVariantId) -> Result<(), Problem> {
    connection.execute("DELETE FROM macro_variants WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

pub(super) fn count_usage(connection: &Connection, id: MacroId, now: Timestamp) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE macros SET usage_count = usage_count + 1, last_used_at = :now WHERE id = :id",
            named_params! { ":now": now.as_millisecond(), ":id": id.0 },
        )
        .or_problem()?;
    Ok(())
}
