//! Rows of what the shop knows better.

use super::model::CultureField;
use crate::desk::write::OrProblem;
use comptoir_kernel::Problem;
use comptoir_store::rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// The shop's own texts of one culture.
pub(super) fn texts(connection: &Connection, culture: &str) -> Result<BTreeMap<CultureField, String>, Problem> {
    let mut statement =
        connection.prepare_cached("SELECT field, text FROM culture_overrides WHERE culture = :culture").or_problem()?;
    let rows = statement
        .query_map(named_params! { ":culture": culture }, |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))
        .or_problem()?;
    let rows: Vec<(String, String)> = rows.collect::<Result<_, _>>().or_problem()?;
    // A field of a newer version is kept and not shown.
    Ok(rows.into_iter().filter_map(|(field, text)| Some((CultureField::from_text(&field)?, text))).collect())
}

/// Writes a text, or takes it away.
pub(super) fn put(
    connection: &Connection,
    culture: &str,
    field: CultureField,
    text: Option<&str>,
) -> Result<(), Problem> {
    let Some(text) = text else {
        connection
            .execute(
                "DELETE FROM culture_overrides WHERE culture = :culture AND field = :field",
                named_params! { ":culture": culture, ":field": field.as_str() },
            )
            .or_problem()?;
        return Ok(());
    };
    connection
        .execute(
            "INSERT INTO culture_overrides (culture, field, text) VALUES (:culture, :field, :text)
             ON CONFLICT DO UPDATE SET text = :text",
            named_params! { ":culture": culture, ":field": field.as_str(), ":text": text },
        )
        .or_problem()?;
    Ok(())
}
