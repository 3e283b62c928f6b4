//! Rows of policies: a version is added and never changed.

use super::model::ReturnPolicy;
use super::wire::PolicyVersion;
use crate::desk::write::OrProblem;
use crate::desk::{Topic, Write};
use comptoir_kernel::{AgentId, Problem, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};

/// A version with what it says.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub version: PolicyVersion,
    pub policy: ReturnPolicy,
}

impl Kept {
    /// What holds where nobody has saved anything: no rule, so a person decides everything but what the law does.
    fn nothing() -> Self {
        let version = PolicyVersion {
            version: 0,
            valid_from: Timestamp::default(),
            made_at: Timestamp::default(),
            made_by: None,
        };
        Self { version, policy: ReturnPolicy::default() }
    }
}

fn version_from(row: &Row<'_>) -> Result<PolicyVersion, rusqlite::Error> {
    Ok(PolicyVersion {
        version: row.get(0)?,
        valid_from: Timestamp::from_millisecond(row.get(1)?),
        made_at: Timestamp::from_millisecond(row.get(2)?),
        made_by: row.get::<_, Option<i64>>(3)?.map(AgentId),
    })
}

fn kept(found: Option<(PolicyVersion, String)>) -> Result<Option<Kept>, Problem> {
    let Some((version, text)) = found else { return Ok(None) };
    let policy = serde_json::from_str(&text).map_err(Problem::broken)?;
    Ok(Some(Kept { version, policy }))
}

/// The version that holds for orders placed at a moment.
pub(super) fn at(connection: &Connection, placed: Timestamp) -> Result<Kept, Problem> {
    let found = connection
        .prepare_cached(
            "SELECT version, valid_from, made_at, made_by, policy FROM return_policies WHERE valid_from <= :placed
             ORDER BY valid_from DESC, version DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":placed": placed.as_millisecond() }, |row| Ok((version_from(row)?, row.get(4)?)))
        .optional()
        .or_problem()?;
    Ok(kept(found)?.unwrap_or_else(Kept::nothing))
}

/// One version; 0 is the one in which nothing is said.
///
/// # Errors
/// `policy-absent`.
pub(super) fn get(connection: &Connection, version: i64) -> Result<Kept, Problem> {
    if version == 0 {
        return Ok(Kept::nothing());
    }
    let found = connection
        .prepare_cached(
            "SELECT version, valid_from, made_at, made_by, policy FROM return_policies WHERE version = :version",
        )
        .or_problem()?
        .query_row(named_params! { ":version": version }, |row| Ok((version_from(row)?, row.get(4)?)))
        .optional()
        .or_problem()?;
    kept(found)?.ok_or_else(|| Problem::absent("policy-absent"))
}

/// Every version, the newest first.
pub(super) fn list(connection: &Connection) -> Result<Vec<PolicyVersion>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT version, valid_from, made_at, made_by FROM return_policies ORDER BY version DESC")
        .or_problem()?;
    let rows = statement.query_map([], version_from).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Adds a version.
pub(super) fn add(
    write: &mut Write<'_>,
    policy: &ReturnPolicy,
    valid_from: Timestamp,
    by: AgentId,
) -> Result<PolicyVersion, Problem> {
    let text = serde_json::to_string(policy).map_err(Problem::broken)?;
    let made = write
        .connection()
        .prepare_cached(
            "INSERT INTO return_policies (version, valid_from, policy, made_at, made_by)
             VALUES ((SELECT ifnull(max(version), 0) + 1 FROM return_policies), :valid_from, :policy, :now, :by)
             RETURNING version, valid_from, made_at, made_by",
        )
        .or_problem()?
        .query_row(
            named_params! {
                ":valid_from": valid_from.as_millisecond(),
                ":policy": text,
                ":now": write.now.as_millisecond(),
                ":by": by.0,
            },
            version_from,
        )
        .or_problem()?;
    write.changed(Topic::Returns, 0);
    Ok(made)
}
