//! Rows of channels, folders and secrets.

use super::MailboxConfig;
use crate::desk::write::OrProblem;
use comptoir_connectors::mail::model::Folder;
use comptoir_kernel::{ChannelId, FolderId, Problem, Secret, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The one state that a channel shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ChannelState {
    Connecting,
    Working,
    UpToDate,
    Offline,
    NeedsYou,
    Paused,
}

impl ChannelState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connecting => "connecting",
            Self::Working => "working",
            Self::UpToDate => "up_to_date",
            Self::Offline => "offline",
            Self::NeedsYou => "needs_you",
            Self::Paused => "paused",
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "working" => Self::Working,
            "up_to_date" => Self::UpToDate,
            "offline" => Self::Offline,
            "needs_you" => Self::NeedsYou,
            "paused" => Self::Paused,
            _ => Self::Connecting,
        }
    }
}

/// A channel as the desk shows it.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    pub id: ChannelId,
    /// `mail`, `file`, `sample`, or a way of contact such as `phone`.
    pub kind: String,
    pub name: String,
    pub address: String,
    pub state: ChannelState,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
    pub last_ok_at: Option<Timestamp>,
    /// "Not receiving since".
    pub failing_since: Option<Timestamp>,
    pub progress_done: u32,
    pub progress_total: u32,
    /// The provider where the person signs in, such as `google`; none where there is a password.
    pub oauth: Option<String>,
    /// Mail older than this never causes a notification or an automatic deed.
    pub activated_at: Timestamp,
}

const COLUMNS: &str = "SELECT id, kind, name, address, state, problem_code, problem_args, last_ok_at, failing_since,
  progress_done, progress_total, activated_at, json_extract(config, '$.oauth') FROM channels";

fn from_row(row: &Row<'_>) -> Result<Channel, rusqlite::Error> {
    let args: String = row.get(6)?;
    Ok(Channel {
        id: ChannelId(row.get(0)?),
        kind: row.get(1)?,
        name: row.get(2)?,
        address: row.get(3)?,
        state: ChannelState::from_text(&row.get::<_, String>(4)?),
        problem_code: row.get(5)?,
        problem_args: serde_json::from_str(&args).unwrap_or_default(),
        last_ok_at: row.get::<_, Option<i64>>(7)?.map(Timestamp::from_millisecond),
        failing_since: row.get::<_, Option<i64>>(8)?.map(Timestamp::from_millisecond),
        progress_done: row.get(9)?,
        progress_total: row.get(10)?,
        activated_at: Timestamp::from_millisecond(row.get(11)?),
        oauth: row.get(12)?,
    })
}

pub(crate) fn get(connection: &Connection, id: ChannelId) -> Result<Channel, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("channel-absent"))
}

/// The channels of the sidebar, oldest first.
pub(super) fn list(connection: &Connection) -> Result<Vec<Channel>, Problem> {
    let mut statement =
        connection.prepare_cached(&format!("{COLUMNS} WHERE is_archived = 0 ORDER BY id")).or_problem()?;
    let rows = statement.query_map([], from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The mailboxes that are to be kept in sync.
pub(crate) fn active_mailboxes(connection: &Connection) -> Result<Vec<ChannelId>, Problem> {
    let sql = "SELECT id FROM channels WHERE kind = 'mail' AND is_archived = 0 AND state <> 'paused' ORDER BY id";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(ChannelId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn insert(
    connection: &Connection,
    kind: &str,
    name: &str,
    address: &str,
    config: &str,
    now: Timestamp,
) -> Result<ChannelId, Problem> {
    connection
        .execute(
            "INSERT INTO channels (uid, kind, name, address, config, activated_at, state)
             VALUES (:uid, :kind, :name, :address, :config, :now, :state)",
            named_params! {
                ":uid": uuid::Uuid::now_v7().to_string(),
                ":kind": kind,
                ":name": name,
                ":address": address,
                ":config": config,
                ":now": now.as_millisecond(),
                ":state": if kind == "mail" { "connecting" } else { "up_to_date" },
            },
        )
        .or_problem()?;
    Ok(ChannelId(connection.last_insert_rowid()))
}

/// The one channel of a kind that has no server: imported files, or the sample shop.
pub(crate) fn file_channel(connection: &Connection, kind: &str, now: Timestamp) -> Result<ChannelId, Problem> {
    let found: Option<i64> = connection
        .query_row("SELECT id FROM channels WHERE kind = :kind", named_params! { ":kind": kind }, |row| row.get(0))
        .optional()
        .or_problem()?;
    found.map_or_else(|| insert(connection, kind, "", "", "{}", now), |id| Ok(ChannelId(id)))
}

pub(super) fn insert_address(connection: &Connection, id: ChannelId, address: &str) -> Result<(), Problem> {
    let sql = "INSERT INTO channel_addresses (address, channel_id) VALUES (:address, :id)";
    connection.execute(sql, named_params! { ":address": address.to_lowercase(), ":id": id.0 }).or_problem()?;
    Ok(())
}

/// The channel that an address of ours belongs to.
pub(crate) fn address_owner(connection: &Connection, address: &str) -> Result<Option<ChannelId>, Problem> {
    connection
        .prepare_cached("SELECT channel_id FROM channel_addresses WHERE address = :address")
        .or_problem()?
        .query_row(named_params! { ":address": address.to_lowercase() }, |row| row.get(0).map(ChannelId))
        .optional()
        .or_problem()
}

/// Whether an address is of a domain that is the shop's own: one of its mailboxes is there, and it is no public provider's.
pub(crate) fn is_own_domain(connection: &Connection, address: &str) -> Result<bool, Problem> {
    let address = address.to_lowercase();
    let Some((_, domain)) = address.rsplit_once('@') else { return Ok(false) };
    if comptoir_connectors::mail::providers::by_domain(domain).is_some() {
        return Ok(address_owner(connection, &address)?.is_some());
    }
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM channel_addresses WHERE substr(address, instr(address, '@') + 1) = :domain)",
        )
        .or_problem()?
        .query_row(named_params! { ":domain": domain }, |row| row.get(0))
        .or_problem()
}

pub(crate) fn mailbox_config(connection: &Connection, id: ChannelId) -> Result<MailboxConfig, Problem> {
    let text: Option<String> = connection
        .query_row(
            "SELECT config FROM channels WHERE id = :id AND kind = 'mail'",
            named_params! { ":id": id.0 },
            |row| row.get(0),
        )
        .optional()
        .or_problem()?;
    serde_json::from_str(&text.ok_or_else(|| Problem::absent("channel-absent"))?).map_err(Problem::broken)
}

pub(super) fn put_secret(
    connection: &Connection,
    id: ChannelId,
    kind: &str,
    value: &Secret,
    expires_at: Option<Timestamp>,
) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO channel_secrets (channel_id, kind, value, expires_at) VALUES (:id, :kind, :value, :expires_at)
             ON CONFLICT DO UPDATE SET value = :value, expires_at = :expires_at",
            named_params! {
                ":id": id.0,
                ":kind": kind,
                ":value": value.expose(),
                ":expires_at": expires_at.map(Timestamp::as_millisecond),
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn secret(connection: &Connection, id: ChannelId, kind: &str) -> Result<Option<Secret>, Problem> {
    Ok(secret_with_expiry(connection, id, kind)?.map(|(secret, _)| secret))
}

pub(super) fn secret_with_expiry(
    connection: &Connection,
    id: ChannelId,
    kind: &str,
) -> Result<Option<(Secret, Option<Timestamp>)>, Problem> {
    connection
        .query_row(
            "SELECT value, expires_at FROM channel_secrets WHERE channel_id = :id AND kind = :kind",
            named_params! { ":id": id.0, ":kind": kind },
            |row| {
                let expires_at: Option<i64> = row.get(1)?;
                Ok((Secret::new(row.get::<_, String>(0)?), expires_at.map(Timestamp::from_millisecond)))
            },
        )
        .optional()
        .or_problem()
}

/// Sets the state; a problem keeps the moment of the first failure, success clears it.
pub(crate) fn set_state(
    connection: &Connection,
    id: ChannelId,
    state: ChannelState,
    problem: Option<&Problem>,
    now: Timestamp,
) -> Result<(), Problem> {
    let args = problem.map(|problem| serde_json::to_string(&problem.args)).transpose().map_err(Problem::broken)?;
    connection
        .execute(
            "UPDATE channels SET state = :state, problem_code = :code, problem_args = ifnull(:args, '{}'),
               last_ok_at = CASE WHEN :state = 'up_to_date' THEN :now ELSE last_ok_at END,
               failing_since = CASE WHEN :code IS NOT NULL THEN ifnull(failing_since, :now)
                                    WHEN :state = 'up_to_date' THEN NULL ELSE failing_since END
             WHERE id = :id AND (state <> 'paused' OR :resume)",
            named_params! {
                ":id": id.0,
                ":state": state.as_str(),
                ":code": problem.map(|problem| problem.code),
                ":args": args,
                ":now": now.as_millisecond(),
                ":resume": state == ChannelState::Connecting,
            },
        )
        .or_problem()?;
    Ok(())
}

pub(crate) fn set_progress(connection: &Connection, id: ChannelId, done: u32, total: u32) -> Result<(), Problem> {
    connection
        .prepare_cached("UPDATE channels SET progress_done = :done, progress_total = :total WHERE id = :id")
        .or_problem()?
        .execute(named_params! { ":done": done, ":total": total, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// Files and the sample shop are read while the program runs or not at all: what a crash left half-way is at its end.
pub(crate) fn forget_unfinished(connection: &Connection) -> Result<(), Problem> {
    let sql = "UPDATE channels SET progress_done = 0, progress_total = 0
      WHERE kind IN ('file', 'sample') AND progress_done <> progress_total";
    connection.execute(sql, []).or_problem()?;
    Ok(())
}

/// How far a folder has been read: everything from `oldest_uid` to `newest_uid` is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub folder: FolderId,
    pub uid_validity: u32,
    pub newest_uid: u32,
    /// 0 before the first batch.
    pub oldest_uid: u32,
    pub is_backfilled: bool,
    /// The folder's mod-sequence (RFC 7162) when it was last read to the end; none without CONDSTORE.
    pub modseq: Option<u64>,
}

/// The cursor of a folder, made when the folder is seen for the first time.
pub(crate) fn folder(connection: &Connection, id: ChannelId, folder: &Folder) -> Result<Cursor, Problem> {
    let role = serde_json::to_value(folder.role).ok().and_then(|role| role.as_str().map(str::to_owned));
    connection
        .execute(
            "INSERT INTO folders (channel_id, name, role) VALUES (:id, :name, :role)
             ON CONFLICT (channel_id, name) DO UPDATE SET role = :role",
            named_params! { ":id": id.0, ":name": folder.name, ":role": role.unwrap_or_default() },
        )
        .or_problem()?;
    connection
        .query_row(
            "SELECT id, uid_validity, newest_uid, oldest_uid, is_backfilled, modseq FROM folders
             WHERE channel_id = :id AND name = :name",
            named_params! { ":id": id.0, ":name": folder.name },
            |row| {
                Ok(Cursor {
                    folder: FolderId(row.get(0)?),
                    uid_validity: row.get(1)?,
                    newest_uid: row.get(2)?,
                    oldest_uid: row.get(3)?,
                    is_backfilled: row.get(4)?,
                    modseq: row.get::<_, Option<i64>>(5)?.and_then(|modseq| u64::try_from(modseq).ok()),
                })
            },
        )
        .or_problem()
}

/// Forgets the numbers of a folder that the server has renumbered. Messages stay; they are recognised again by content.
pub(crate) fn reset_folder(connection: &Connection, folder: FolderId, uid_validity: u32) -> Result<(), Problem> {
    connection
        .execute(
            "UPDATE folders SET uid_validity = :uid_validity, newest_uid = 0, oldest_uid = 0, is_backfilled = 0, modseq = NULL
             WHERE id = :id",
            named_params! { ":uid_validity": uid_validity, ":id": folder.0 },
        )
        .or_problem()?;
    Ok(())
}

pub(crate) fn save_cursor(connection: &Connection, cursor: Cursor) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "UPDATE folders SET newest_uid = :newest, oldest_uid = :oldest, is_backfilled = :done, modseq = :modseq
             WHERE id = :id",
        )
        .or_problem()?
        .execute(named_params! {
            ":newest": cursor.newest_uid,
            ":oldest": cursor.oldest_uid,
            ":done": cursor.is_backfilled,
            ":modseq": cursor.modseq.and_then(|modseq| i64::try_from(modseq).ok()),
            ":id": cursor.folder.0,
        })
        .or_problem()?;
    Ok(())
}

/// Removes a channel whose conversations are gone.
pub(crate) fn erase(connection: &Connection, id: ChannelId) -> Result<(), Problem> {
    connection.execute("DELETE FROM channels WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}
