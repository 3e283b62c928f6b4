//! The rows of the help site: its places, what was written there, and how that went.

use super::access::Secrets;
use super::wire::{ArticleVotes, HelpSite, PublishRun, PublishTarget, RunState, TargetKind};
use crate::desk::write::OrProblem;
use comptoir_kernel::{AgentId, ArticleId, Problem, PublishRunId, PublishTargetId, Secret, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

const TARGET: &str = "SELECT id, name, kind, place, address, access FROM publish_targets";

const RUN: &str = "SELECT id, agent_id, state, overwrites, added, changed, removed, problem_code, begun_at, ended_at
    FROM publish_runs";

/// A file as the desk knows it at a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// What it was made of, and what its bytes are; empty for nothing yet.
    pub mark: String,
    pub hash: String,
    /// What a run that has not ended means to write.
    pub next_mark: String,
    pub next_hash: String,
}

pub(super) fn choices(connection: &Connection) -> Result<(HelpSite, Vec<u8>), Problem> {
    let (choices, key): (String, Vec<u8>) = connection
        .query_row("SELECT choices, vote_key FROM help_site WHERE id = 1", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .or_problem()?;
    Ok((serde_json::from_str(&choices).map_err(Problem::broken)?, key))
}

pub(super) fn set_choices(connection: &Connection, choices: &HelpSite) -> Result<(), Problem> {
    let choices = serde_json::to_string(choices).map_err(Problem::broken)?;
    connection
        .execute("UPDATE help_site SET choices = :choices WHERE id = 1", named_params! { ":choices": choices })
        .or_problem()?;
    Ok(())
}

fn target_from_row(row: &Row<'_>) -> Result<PublishTarget, rusqlite::Error> {
    Ok(PublishTarget {
        id: PublishTargetId(row.get(0)?),
        name: row.get(1)?,
        kind: row.get::<_, TargetKind>(2)?,
        place: row.get(3)?,
        address: row.get(4)?,
        access: serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default(),
        last_run: None,
    })
}

fn run_from_row(row: &Row<'_>) -> Result<PublishRun, rusqlite::Error> {
    Ok(PublishRun {
        id: PublishRunId(row.get(0)?),
        agent_id: row.get::<_, Option<i64>>(1)?.map(AgentId),
        state: row.get::<_, RunState>(2)?,
        overwrites: row.get(3)?,
        added: row.get(4)?,
        changed: row.get(5)?,
        removed: row.get(6)?,
        problem_code: row.get(7)?,
        begun_at: Timestamp::from_millisecond(row.get(8)?),
        ended_at: row.get::<_, Option<i64>>(9)?.map(Timestamp::from_millisecond),
    })
}

/// Every place, in the order in which they were added.
pub(super) fn targets(connection: &Connection) -> Result<Vec<PublishTarget>, Problem> {
    let mut statement = connection.prepare_cached(&format!("{TARGET} ORDER BY id")).or_problem()?;
    let rows = statement.query_map([], target_from_row).or_problem()?;
    let mut targets: Vec<PublishTarget> = rows.collect::<Result<_, _>>().or_problem()?;
    for target in &mut targets {
        target.last_run = last_run(connection, target.id)?;
    }
    Ok(targets)
}

/// # Errors
/// `publish-target-absent`
pub(super) fn target(connection: &Connection, id: PublishTargetId) -> Result<PublishTarget, Problem> {
    let found = connection
        .prepare_cached(&format!("{TARGET} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, target_from_row)
        .optional()
        .or_problem()?;
    let target = found.ok_or_else(|| Problem::absent("publish-target-absent"))?;
    Ok(PublishTarget { last_run: last_run(connection, id)?, ..target })
}

pub(super) fn find_target(connection: &Connection, place: &str) -> Result<Option<PublishTargetId>, Problem> {
    connection
        .query_row("SELECT id FROM publish_targets WHERE place = :place", named_params! { ":place": place }, |row| {
            Ok(PublishTargetId(row.get(0)?))
        })
        .optional()
        .or_problem()
}

pub(super) fn insert_target(connection: &Connection, target: &PublishTarget) -> Result<PublishTargetId, Problem> {
    let access = serde_json::to_string(&target.access).map_err(Problem::broken)?;
    connection
        .execute(
            "INSERT INTO publish_targets (name, kind, place, address, access)
             VALUES (:name, :kind, :place, :address, :access)",
            named_params! {
                ":name": target.name,
                ":kind": target.kind.as_str(),
                ":place": target.place,
                ":address": target.address,
                ":access": access,
            },
        )
        .or_problem()?;
    Ok(PublishTargetId(connection.last_insert_rowid()))
}

pub(super) fn update_target(connection: &Connection, target: &PublishTarget) -> Result<(), Problem> {
    let access = serde_json::to_string(&target.access).map_err(Problem::broken)?;
    connection
        .execute(
            "UPDATE publish_targets SET name = :name, kind = :kind, place = :place, address = :address,
               access = :access WHERE id = :id",
            named_params! {
                ":name": target.name,
                ":kind": target.kind.as_str(),
                ":place": target.place,
                ":address": target.address,
                ":access": access,
                ":id": target.id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

/// Forgets a place; what stands there stays.
pub(super) fn delete_target(connection: &Connection, id: PublishTargetId) -> Result<(), Problem> {
    connection.execute("DELETE FROM publish_targets WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// What opens a place; none for one on this computer.
pub(super) fn secrets(connection: &Connection, target: PublishTargetId) -> Result<Option<Secrets>, Problem> {
    connection
        .query_row(
            "SELECT password, private_key FROM publish_secrets WHERE target_id = :target",
            named_params! { ":target": target.0 },
            |row| {
                let key = row.get::<_, Option<String>>(1)?.map(Secret::new);
                Ok(Secrets { password: Secret::new(row.get::<_, String>(0)?), key })
            },
        )
        .optional()
        .or_problem()
}

pub(super) fn put_secrets(connection: &Connection, target: PublishTargetId, secrets: &Secrets) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO publish_secrets (target_id, password, private_key) VALUES (:target, :password, :key)
             ON CONFLICT (target_id) DO UPDATE SET password = :password, private_key = :key",
            named_params! {
                ":target": target.0,
                ":password": secrets.password.expose(),
                ":key": secrets.key.as_ref().map(|key| key.expose()),
            },
        )
        .or_problem()?;
    Ok(())
}

/// Forgets what stands at a place, as when it becomes another one.
pub(super) fn forget_all(connection: &Connection, target: PublishTargetId) -> Result<(), Problem> {
    for sql in [
        "DELETE FROM publish_files WHERE target_id = :target",
        "DELETE FROM publish_pages WHERE target_id = :target",
        "DELETE FROM publish_uploads WHERE target_id = :target",
        "DELETE FROM publish_secrets WHERE target_id = :target",
    ] {
        connection.execute(sql, named_params! { ":target": target.0 }).or_problem()?;
    }
    Ok(())
}

fn last_run(connection: &Connection, target: PublishTargetId) -> Result<Option<PublishRun>, Problem> {
    connection
        .prepare_cached(&format!("{RUN} WHERE target_id = :target ORDER BY id DESC LIMIT 1"))
        .or_problem()?
        .query_row(named_params! { ":target": target.0 }, run_from_row)
        .optional()
        .or_problem()
}

pub(super) fn run(connection: &Connection, id: PublishRunId) -> Result<PublishRun, Problem> {
    connection
        .prepare_cached(&format!("{RUN} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, run_from_row)
        .or_problem()
}

/// The places whose last run did not end, with who began it and whether it replaces hand edits.
pub(super) fn unended(connection: &Connection) -> Result<Vec<(PublishTargetId, Option<AgentId>, bool)>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT target_id, agent_id, overwrites FROM publish_runs WHERE state = 'running' ORDER BY id")
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            Ok((PublishTargetId(row.get(0)?), row.get::<_, Option<i64>>(1)?.map(AgentId), row.get(2)?))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Begins a run. One that died is continued by it, and over.
pub(super) fn begin_run(
    connection: &Connection,
    target: PublishTargetId,
    agent: Option<AgentId>,
    overwrites: bool,
    now: Timestamp,
) -> Result<PublishRunId, Problem> {
    connection
        .execute(
            "UPDATE publish_runs SET state = 'stopped', ended_at = :now
             WHERE target_id = :target AND state = 'running'",
            named_params! { ":target": target.0, ":now": now.as_millisecond() },
        )
        .or_problem()?;
    connection
        .execute(
            "INSERT INTO publish_runs (target_id, agent_id, overwrites, begun_at)
             VALUES (:target, :agent, :overwrites, :now)",
            named_params! {
                ":target": target.0,
                ":agent": agent.map(|id| id.0),
                ":overwrites": overwrites,
                ":now": now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(PublishRunId(connection.last_insert_rowid()))
}

/// How a run ended: files added, changed and removed, or the code of a problem.
pub(super) fn end_run(
    connection: &Connection,
    id: PublishRunId,
    state: RunState,
    counts: [u32; 3],
    problem_code: Option<&str>,
    now: Timestamp,
) -> Result<(), Problem> {
    let [added, changed, removed] = counts;
    connection
        .execute(
            "UPDATE publish_runs SET state = :state, added = :added, changed = :changed, removed = :removed,
               problem_code = :problem, ended_at = :now WHERE id = :id",
            named_params! {
                ":state": state.as_str(),
                ":added": added,
                ":changed": changed,
                ":removed": removed,
                ":problem": problem_code,
                ":now": now.as_millisecond(),
                ":id": id.0,
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn known(connection: &Connection, target: PublishTargetId) -> Result<BTreeMap<String, Known>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT path, mark, hash, next_mark, next_hash FROM publish_files WHERE target_id = :target")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":target": target.0 }, |row| {
            let known = Known { mark: row.get(1)?, hash: row.get(2)?, next_mark: row.get(3)?, next_hash: row.get(4)? };
            Ok((row.get(0)?, known))
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn keep_known(
    connection: &Connection,
    target: PublishTargetId,
    path: &str,
    known: &Known,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO publish_files (target_id, path, mark, hash, next_mark, next_hash)
             VALUES (:target, :path, :mark, :hash, :next_mark, :next_hash)
             ON CONFLICT (target_id, path) DO UPDATE SET mark = :mark, hash = :hash, next_mark = :next_mark,
               next_hash = :next_hash",
        )
        .or_problem()?
        .execute(named_params! {
            ":target": target.0,
            ":path": path,
            ":mark": known.mark,
            ":hash": known.hash,
            ":next_mark": known.next_mark,
            ":next_hash": known.next_hash,
        })
        .or_problem()?;
    Ok(())
}

pub(super) fn forget_known(connection: &Connection, target: PublishTargetId, path: &str) -> Result<(), Problem> {
    connection
        .prepare_cached("DELETE FROM publish_files WHERE target_id = :target AND path = :path")
        .or_problem()?
        .execute(named_params! { ":target": target.0, ":path": path })
        .or_problem()?;
    Ok(())
}

/// Counts a vote; the last one of a person counts. False if there is no such article.
pub(super) fn vote(
    connection: &Connection,
    article: ArticleId,
    language: &str,
    voter: &str,
    has_helped: bool,
    now: Timestamp,
) -> Result<bool, Problem> {
    let changed = connection
        .execute(
            "INSERT INTO article_votes (article_id, language, voter, has_helped, at)
             SELECT id, :language, :voter, :has_helped, :now FROM articles WHERE id = :article
             ON CONFLICT (article_id, language, voter) DO UPDATE SET has_helped = :has_helped, at = :now",
            named_params! {
                ":article": article.0,
                ":language": language,
                ":voter": voter,
                ":has_helped": has_helped,
                ":now": now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(changed > 0)
}

pub(super) fn votes(connection: &Connection, article: ArticleId) -> Result<Vec<ArticleVotes>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT language, sum(has_helped), sum(1 - has_helped) FROM article_votes WHERE article_id = :article
             GROUP BY language ORDER BY language",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":article": article.0 }, |row| {
            Ok(ArticleVotes { language: row.get(0)?, yes: row.get(1)?, no: row.get(2)? })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
