//! Rows of stores, their secrets and their cursors.

pub(super) mod catalogue;
pub(super) mod files;
pub(super) mod forgotten;
pub(super) mod health;
pub(super) mod orders;
pub(super) mod owners;
pub(super) mod pictures;
pub(super) mod reviews;
pub(super) mod sold;
pub(super) mod sweeps;

use super::model::{StoreConfig, StoreState, word};
use super::wire::{Store, StoreStanding, UnreadEntry, Way};
use crate::desk::write::OrProblem;
use comptoir_connectors::shops::model::{Platform, Probe, RemoteId, Subject};
use comptoir_kernel::{Problem, Secret, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use serde::de::DeserializeOwned;

const COLUMNS: &str = "SELECT id, platform, name, config, probe, state, problem_code, problem_args, last_ok_at,
  failing_since, progress_done, progress_total,
  (SELECT count(*) FROM store_orders WHERE store_id = stores.id AND gone_at IS NULL),
  (SELECT count(*) FROM store_unread WHERE store_id = stores.id), is_sample FROM stores";

/// Reads a word of the database as a variant; an unknown one is a fault of ours.
pub(super) fn variant<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<T, rusqlite::Error> {
    let text: String = row.get(at)?;
    serde_json::from_value(serde_json::Value::String(text))
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, Box::new(error)))
}

/// Reads a column of JSON.
pub(super) fn json<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> Result<T, rusqlite::Error> {
    let text: String = row.get(at)?;
    serde_json::from_str(&text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, Box::new(error)))
}

pub(super) fn moment(row: &Row<'_>, at: usize) -> Result<Option<Timestamp>, rusqlite::Error> {
    Ok(row.get::<_, Option<i64>>(at)?.map(Timestamp::from_millisecond))
}

const fn way_of(platform: Platform, config: &StoreConfig) -> Way {
    match platform {
        Platform::Woocommerce => Way::Keys,
        Platform::Shopify if config.signs_in => Way::Browser,
        Platform::Shopify if config.key.is_empty() => Way::Token,
        Platform::Shopify => Way::Client,
        Platform::Vendure => Way::Password,
        Platform::Csv => Way::Files,
    }
}

fn from_row(row: &Row<'_>) -> Result<Store, rusqlite::Error> {
    let platform = variant(row, 1)?;
    let config: StoreConfig = json(row, 3)?;
    Ok(Store {
        id: StoreId(row.get(0)?),
        platform,
        name: row.get(2)?,
        way: way_of(platform, &config),
        address: config.address,
        // An empty object before the first look.
        probe: json(row, 4).ok(),
        state: variant(row, 5)?,
        problem_code: row.get(6)?,
        problem_args: json(row, 7)?,
        last_ok_at: moment(row, 8)?,
        failing_since: moment(row, 9)?,
        progress_done: row.get(10)?,
        progress_total: row.get(11)?,
        orders: row.get(12)?,
        unread: row.get(13)?,
        is_sample: row.get(14)?,
    })
}

pub(super) fn get(connection: &Connection, id: StoreId) -> Result<Store, Problem> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("store-absent"))
}

/// Since when the desk knows a store.
pub(super) fn created_at(connection: &Connection, id: StoreId) -> Result<Timestamp, Problem> {
    connection
        .prepare_cached("SELECT created_at FROM stores WHERE id = :id")
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0).map(Timestamp::from_millisecond))
        .or_problem()
}

/// The stores that are in use, oldest first.
pub(super) fn list(connection: &Connection) -> Result<Vec<Store>, Problem> {
    let mut statement =
        connection.prepare_cached(&format!("{COLUMNS} WHERE is_archived = 0 ORDER BY id")).or_problem()?;
    let rows = statement.query_map([], from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// How the stores in use are, oldest first, without counting what is in them.
pub(super) fn standings(connection: &Connection) -> Result<Vec<StoreStanding>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, name, platform, state, problem_code, problem_args, last_ok_at, is_sample FROM stores
             WHERE is_archived = 0 ORDER BY id",
        )
        .or_problem()?;
    let rows = statement
        .query_map([], |row| {
            Ok(StoreStanding {
                id: StoreId(row.get(0)?),
                name: row.get(1)?,
                platform: variant(row, 2)?,
                state: variant(row, 3)?,
                problem_code: row.get(4)?,
                problem_args: json(row, 5)?,
                last_ok_at: moment(row, 6)?,
                is_sample: row.get(7)?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Whether a store may be asked without somebody wanting it: not a made-up one, nor files, nor one that waits for a
/// person or wants to be left alone.
pub(super) fn may_ask(connection: &Connection, id: StoreId, now: Timestamp) -> Result<bool, Problem> {
    let sql = "SELECT 1 FROM stores WHERE id = :id AND is_archived = 0 AND is_sample = 0 AND platform <> 'csv'
               AND state NOT IN ('paused', 'needs_you') AND ask_after <= :now";
    let params = named_params! { ":id": id.0, ":now": now.as_millisecond() };
    connection.prepare_cached(sql).or_problem()?.exists(params).or_problem()
}

/// Whether anybody answers for a store: nobody does for a made-up one and for files.
pub(super) fn is_reachable(connection: &Connection, id: StoreId) -> Result<bool, Problem> {
    let sql = "SELECT 1 FROM stores WHERE id = :id AND is_sample = 0 AND platform <> 'csv'";
    connection.prepare_cached(sql).or_problem()?.exists(named_params! { ":id": id.0 }).or_problem()
}

/// The made-up stores.
pub(super) fn samples(connection: &Connection) -> Result<Vec<StoreId>, Problem> {
    let mut statement = connection.prepare_cached("SELECT id FROM stores WHERE is_sample = 1").or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(StoreId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Says that a store is made up and whole.
pub(super) fn mark_sample(connection: &Connection, id: StoreId, now: Timestamp) -> Result<(), Problem> {
    let sql = "UPDATE stores SET is_sample = 1, state = 'up_to_date', last_ok_at = :now WHERE id = :id";
    connection.execute(sql, named_params! { ":id": id.0, ":now": now.as_millisecond() }).or_problem()?;
    Ok(())
}

/// Removes a store with everything in it.
pub(super) fn delete(connection: &Connection, id: StoreId) -> Result<(), Problem> {
    connection.execute("DELETE FROM stores WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Merges the parts of the indexes: what was only marked as deleted goes for good.
pub(super) fn forget_words(connection: &Connection) -> Result<(), Problem> {
    for sql in [
        "INSERT INTO store_order_words (store_order_words) VALUES ('optimize')",
        "INSERT INTO store_product_words (store_product_words) VALUES ('optimize')",
    ] {
        connection.execute(sql, []).or_problem()?;
    }
    Ok(())
}

/// The stores that are to be kept fresh.
pub(super) fn active(connection: &Connection) -> Result<Vec<StoreId>, Problem> {
    let sql = "SELECT id FROM stores WHERE is_archived = 0 AND is_sample = 0 AND state <> 'paused'
               AND platform <> 'csv' ORDER BY id";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map([], |row| row.get(0).map(StoreId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

pub(super) fn insert(
    connection: &Connection,
    platform: Platform,
    name: &str,
    config: &StoreConfig,
    probe: &Probe,
    now: Timestamp,
) -> Result<StoreId, Problem> {
    connection
        .execute(
            "INSERT INTO stores (uid, platform, name, config, probe, created_at)
             VALUES (:uid, :platform, :name, :config, :probe, :now)",
            named_params! {
                ":uid": uuid::Uuid::now_v7().to_string(),
                ":platform": word(&platform),
                ":name": name,
                ":config": serde_json::to_string(config).map_err(Problem::broken)?,
                ":probe": serde_json::to_string(probe).map_err(Problem::broken)?,
                ":now": now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(StoreId(connection.last_insert_rowid()))
}

pub(super) fn config(connection: &Connection, id: StoreId) -> Result<(Platform, StoreConfig), Problem> {
    connection
        .query_row(
            "SELECT platform, config FROM stores WHERE id = :id AND is_archived = 0",
            named_params! { ":id": id.0 },
            |row| Ok((variant(row, 0)?, json(row, 1)?)),
        )
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("store-absent"))
}

pub(super) fn put_config(connection: &Connection, id: StoreId, config: &StoreConfig) -> Result<(), Problem> {
    let config = serde_json::to_string(config).map_err(Problem::broken)?;
    let sql = "UPDATE stores SET config = :config WHERE id = :id";
    connection.execute(sql, named_params! { ":config": config, ":id": id.0 }).or_problem()?;
    Ok(())
}

pub(super) fn put_secret(connection: &Connection, id: StoreId, value: &Secret) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO store_secrets (store_id, kind, value) VALUES (:id, 'secret', :value)
             ON CONFLICT DO UPDATE SET value = :value",
            named_params! { ":id": id.0, ":value": value.expose() },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn secret(connection: &Connection, id: StoreId) -> Result<Secret, Problem> {
    connection
        .query_row(
            "SELECT value FROM store_secrets WHERE store_id = :id AND kind = 'secret'",
            named_params! { ":id": id.0 },
            |row| row.get::<_, String>(0).map(Secret::new),
        )
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::refused("shop-wrong-key"))
}

/// A token with the moment at which it ends; none where it lasts.
pub(super) struct Token {
    pub value: Secret,
    pub until: Option<Timestamp>,
}

pub(super) fn put_token(connection: &Connection, id: StoreId, token: &Token) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO store_secrets (store_id, kind, value, expires_at) VALUES (:id, 'token', :value, :until)
             ON CONFLICT DO UPDATE SET value = :value, expires_at = :until",
            named_params! {
                ":id": id.0,
                ":value": token.value.expose(),
                ":until": token.until.map(Timestamp::as_millisecond),
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn token(connection: &Connection, id: StoreId) -> Result<Option<Token>, Problem> {
    connection
        .query_row(
            "SELECT value, expires_at FROM store_secrets WHERE store_id = :id AND kind = 'token'",
            named_params! { ":id": id.0 },
            |row| Ok(Token { value: Secret::new(row.get::<_, String>(0)?), until: moment(row, 1)? }),
        )
        .optional()
        .or_problem()
}

pub(super) fn drop_token(connection: &Connection, id: StoreId) -> Result<(), Problem> {
    let sql = "DELETE FROM store_secrets WHERE store_id = :id AND kind = 'token'";
    connection.execute(sql, named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

pub(super) fn rename(connection: &Connection, id: StoreId, name: &str) -> Result<(), Problem> {
    let sql = "UPDATE stores SET name = :name WHERE id = :id AND is_archived = 0";
    connection.execute(sql, named_params! { ":name": name, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Takes a store out of use: its keys and its whole copy go.
pub(super) fn archive(connection: &Connection, id: StoreId) -> Result<(), Problem> {
    for sql in [
        "UPDATE stores SET is_archived = 1, state = 'paused' WHERE id = :id",
        "DELETE FROM store_secrets WHERE store_id = :id",
        "DELETE FROM store_cursors WHERE store_id = :id",
        "DELETE FROM store_orders WHERE store_id = :id",
        "DELETE FROM store_customers WHERE store_id = :id",
        "DELETE FROM store_products WHERE store_id = :id",
        "DELETE FROM store_unread WHERE store_id = :id",
        "DELETE FROM store_sweeps WHERE store_id = :id",
        "DELETE FROM store_sweep_seen WHERE store_id = :id",
        "DELETE FROM store_file_habits WHERE store_id = :id",
        "DELETE FROM store_file_before WHERE store_id = :id",
        "DELETE FROM store_pictures WHERE store_id = :id",
    ] {
        connection.execute(sql, named_params! { ":id": id.0 }).or_problem()?;
    }
    Ok(())
}

/// Sets the state; a problem keeps the moment of the first failure, success clears it. Only a resume ends a pause.
pub(super) fn set_state(
    connection: &Connection,
    id: StoreId,
    state: StoreState,
    problem: Option<&Problem>,
    now: Timestamp,
) -> Result<(), Problem> {
    let args = problem.map(|problem| serde_json::to_string(&problem.args)).transpose().map_err(Problem::broken)?;
    connection
        .execute(
            "UPDATE stores SET state = :state, problem_code = :code, problem_args = ifnull(:args, '{}'),
               last_ok_at = CASE WHEN :state = 'up_to_date' THEN :now ELSE last_ok_at END,
               failing_since = CASE WHEN :code IS NOT NULL THEN ifnull(failing_since, :now)
                                    WHEN :state = 'up_to_date' THEN NULL ELSE failing_since END
             WHERE id = :id AND (state <> 'paused' OR :resume)",
            named_params! {
                ":id": id.0,
                ":state": word(&state),
                ":code": problem.map(|problem| problem.code),
                ":args": args,
                ":now": now.as_millisecond(),
                ":resume": state == StoreState::Connecting,
            },
        )
        .or_problem()?;
    Ok(())
}

pub(super) fn set_probe(connection: &Connection, id: StoreId, probe: &Probe) -> Result<(), Problem> {
    let probe = serde_json::to_string(probe).map_err(Problem::broken)?;
    let sql = "UPDATE stores SET probe = :probe WHERE id = :id";
    connection.execute(sql, named_params! { ":probe": probe, ":id": id.0 }).or_problem()?;
    Ok(())
}

/// Not before this moment, because the shop asked to be left alone.
pub(super) fn ask_after(connection: &Connection, id: StoreId) -> Result<Timestamp, Problem> {
    let sql = "SELECT ask_after FROM stores WHERE id = :id";
    let moment: Option<i64> =
        connection.query_row(sql, named_params! { ":id": id.0 }, |row| row.get(0)).optional().or_problem()?;
    Ok(Timestamp::from_millisecond(moment.unwrap_or_default()))
}

pub(super) fn set_ask_after(connection: &Connection, id: StoreId, moment: Timestamp) -> Result<(), Problem> {
    let sql = "UPDATE stores SET ask_after = :moment WHERE id = :id";
    connection.execute(sql, named_params! { ":moment": moment.as_millisecond(), ":id": id.0 }).or_problem()?;
    Ok(())
}

pub(super) fn set_progress(connection: &Connection, id: StoreId, done: u32, total: u32) -> Result<(), Problem> {
    let sql = "UPDATE stores SET progress_done = :done, progress_total = :total WHERE id = :id";
    connection
        .prepare_cached(sql)
        .or_problem()?
        .execute(named_params! { ":done": done, ":total": total, ":id": id.0 })
        .or_problem()?;
    Ok(())
}

/// How far one subject of a store was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    /// The next page of the pass that is under way.
    pub cursor: Option<String>,
    /// Changes before this moment are here; none before the first pass was over.
    pub since: Option<Timestamp>,
    /// The latest change of the pass that is under way.
    pub seen: Option<Timestamp>,
}

pub(super) fn cursor(connection: &Connection, id: StoreId, subject: Subject) -> Result<Cursor, Problem> {
    let sql = "SELECT cursor, since, seen FROM store_cursors WHERE store_id = :id AND subject = :subject";
    let found = connection
        .query_row(sql, named_params! { ":id": id.0, ":subject": word(&subject) }, |row| {
            Ok(Cursor { cursor: row.get(0)?, since: moment(row, 1)?, seen: moment(row, 2)? })
        })
        .optional()
        .or_problem()?;
    Ok(found.unwrap_or_default())
}

pub(super) fn save_cursor(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    cursor: &Cursor,
) -> Result<(), Problem> {
    connection
        .prepare_cached(
            "INSERT INTO store_cursors (store_id, subject, cursor, since, seen)
             VALUES (:id, :subject, :cursor, :since, :seen)
             ON CONFLICT DO UPDATE SET cursor = :cursor, since = :since, seen = :seen",
        )
        .or_problem()?
        .execute(named_params! {
            ":id": id.0,
            ":subject": word(&subject),
            ":cursor": cursor.cursor,
            ":since": cursor.since.map(Timestamp::as_millisecond),
            ":seen": cursor.seen.map(Timestamp::as_millisecond),
        })
        .or_problem()?;
    Ok(())
}

/// Keeps what could not be read, so that it is seen and not lost.
pub(super) fn note_unread(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    (remote, reason): &(RemoteId, String),
    now: Timestamp,
) -> Result<(), Problem> {
    connection
        .execute(
            "INSERT INTO store_unread (store_id, subject, remote_id, reason, at)
             VALUES (:id, :subject, :remote, :reason, :now)
             ON CONFLICT DO UPDATE SET reason = :reason, at = :now",
            named_params! {
                ":id": id.0,
                ":subject": word(&subject),
                ":remote": remote.0,
                ":reason": reason,
                ":now": now.as_millisecond(),
            },
        )
        .or_problem()?;
    Ok(())
}

/// More than anybody reads through.
const MOST_UNREAD: u32 = 200;

/// What could not be read, newest first.
pub(super) fn unread(connection: &Connection, id: StoreId) -> Result<Vec<UnreadEntry>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT subject, remote_id, reason, at FROM store_unread WHERE store_id = :id
             ORDER BY at DESC, remote_id LIMIT :most",
        )
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":id": id.0, ":most": MOST_UNREAD }, |row| {
            Ok(UnreadEntry {
                subject: variant(row, 0)?,
                remote_id: row.get(1)?,
                reason: row.get(2)?,
                at: Timestamp::from_millisecond(row.get(3)?),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// What came whole after all is no longer missed.
pub(super) fn forget_unread(
    connection: &Connection,
    id: StoreId,
    subject: Subject,
    remote: &RemoteId,
) -> Result<(), Problem> {
    connection
        .prepare_cached("DELETE FROM store_unread WHERE store_id = :id AND subject = :subject AND remote_id = :remote")
        .or_problem()?
        .execute(named_params! { ":id": id.0, ":subject": word(&subject), ":remote": remote.0 })
        .or_problem()?;
    Ok(())
}
