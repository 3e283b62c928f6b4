//! Returns as a shop keeps them itself: what customers ask for there, and where those stand that follow a case of ours.
//! Whatever is new waits here until the returns have taken it over, once.

use super::problems::shop_problem;
use crate::desk::write::{OrProblem, Write};
use crate::desk::{Desk, Topic};
use comptoir_connectors::shops::Storefront;
use comptoir_connectors::shops::model::{RemoteId, RequestedLine, RequestedReturn, ReturnLook, ReturnStatus};
use comptoir_kernel::{OrderId, Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// More than this at once is taken over by the next look.
const AT_ONCE: u32 = 100;

/// A return of the shop of which something is new.
pub(crate) struct ShopReturn {
    pub store: StoreId,
    pub id: RemoteId,
    /// None while the desk has no copy of the order.
    pub order: Option<OrderId>,
    pub name: String,
    pub status: ReturnStatus,
    pub seen_at: Timestamp,
    /// Empty where it is no request, or a case has it already.
    pub lines: Vec<RequestedLine>,
}

/// A request that could not become a case.
pub(crate) struct Refused {
    pub row: i64,
    pub store: StoreId,
    pub order: Option<OrderId>,
    pub order_number: String,
    pub name: String,
    pub code: String,
    pub args: BTreeMap<String, String>,
}

/// Asks the shop. That it cannot answer just now takes nothing from the pass: the next one asks again.
pub(super) async fn read(desk: &Desk, id: StoreId, shop: &dyn Storefront) -> Result<(), Problem> {
    match found(desk, id, shop).await {
        Ok((asked, looks)) if asked.is_empty() && looks.is_empty() => Ok(()),
        Ok((asked, looks)) => desk.write("storefronts.read", None, |write| {
            for one in &asked {
                keep(write, id, one)?;
            }
            for look in &looks {
                look_again(write, id, look)?;
            }
            write.changed(Topic::Storefronts, id.0);
            Ok(())
        }),
        Err(problem) => {
            tracing::info!(store = id.0, "returns of the shop: {}", problem.chain());
            Ok(())
        }
    }
}

/// What is new: requests that nobody has seen, and returns that stand elsewhere than they did.
async fn found(
    desk: &Desk,
    id: StoreId,
    shop: &dyn Storefront,
) -> Result<(Vec<RequestedReturn>, Vec<ReturnLook>), Problem> {
    let mut asked = Vec::new();
    for remote in shop.requested_returns().await.map_err(shop_problem)? {
        let is_new = desk.read(|connection| find(connection, id, &remote))?.is_none();
        if is_new && let Some(one) = shop.requested_return(&remote).await.map_err(shop_problem)? {
            asked.push(one);
        }
    }
    let alive = desk.read(|connection| alive(connection, id))?;
    let ids: Vec<RemoteId> = alive.iter().map(|look| look.id.clone()).collect();
    let looks = if ids.is_empty() { Vec::new() } else { shop.return_looks(&ids).await.map_err(shop_problem)? };
    Ok((asked, looks.into_iter().filter(|look| !alive.contains(look)).collect()))
}

fn status_from(row: &Row<'_>, at: usize) -> Result<ReturnStatus, rusqlite::Error> {
    let word: String = row.get(at)?;
    status_of(&word).ok_or_else(|| rusqlite::Error::InvalidColumnType(at, word, rusqlite::types::Type::Text))
}

pub(crate) const fn status_word(status: ReturnStatus) -> &'static str {
    match status {
        ReturnStatus::Requested => "requested",
        ReturnStatus::Open => "open",
        ReturnStatus::Closed => "closed",
        ReturnStatus::Declined => "declined",
        ReturnStatus::Cancelled => "cancelled",
    }
}

pub(crate) fn status_of(word: &str) -> Option<ReturnStatus> {
    let all = [
        ReturnStatus::Requested,
        ReturnStatus::Open,
        ReturnStatus::Closed,
        ReturnStatus::Declined,
        ReturnStatus::Cancelled,
    ];
    all.into_iter().find(|status| status_word(*status) == word)
}

fn look_from(row: &Row<'_>) -> Result<ReturnLook, rusqlite::Error> {
    Ok(ReturnLook { id: RemoteId(row.get(0)?), name: row.get(1)?, status: status_from(row, 2)? })
}

fn alive(connection: &Connection, store: StoreId) -> Result<Vec<ReturnLook>, Problem> {
    let sql = "SELECT remote_id, name, status FROM store_returns WHERE store_id = :store
               AND status IN ('requested', 'open') ORDER BY id";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":store": store.0 }, look_from).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

fn find(connection: &Connection, store: StoreId, remote: &RemoteId) -> Result<Option<ReturnLook>, Problem> {
    let sql = "SELECT remote_id, name, status FROM store_returns WHERE store_id = :store AND remote_id = :remote";
    let params = named_params! { ":store": store.0, ":remote": remote.0 };
    connection.prepare_cached(sql).or_problem()?.query_row(params, look_from).optional().or_problem()
}

fn keep(write: &Write<'_>, store: StoreId, asked: &RequestedReturn) -> Result<(), Problem> {
    let sql = "INSERT INTO store_returns (store_id, remote_id, remote_order, name, status, seen_at, lines)
               VALUES (:store, :remote, :order, :name, 'requested', :now, :lines)
               ON CONFLICT (store_id, remote_id) DO NOTHING";
    let params = named_params! {
        ":store": store.0, ":remote": asked.id.0, ":order": asked.order.0, ":name": asked.name,
        ":now": write.now.as_millisecond(),
        ":lines": serde_json::to_string(&asked.lines).map_err(Problem::broken)?,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

fn look_again(write: &Write<'_>, store: StoreId, look: &ReturnLook) -> Result<(), Problem> {
    let sql = "UPDATE store_returns SET name = :name, status = :status, seen_at = :now, taken_at = NULL
               WHERE store_id = :store AND remote_id = :remote";
    let params = named_params! {
        ":name": look.name, ":status": status_word(look.status), ":now": write.now.as_millisecond(),
        ":store": store.0, ":remote": look.id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// Follows a return that a deed of ours made or led somewhere: it is read again with the others.
pub(crate) fn follow_return(
    write: &Write<'_>,
    store: StoreId,
    order: OrderId,
    remote: &RemoteId,
    status: ReturnStatus,
) -> Result<(), Problem> {
    let sql = "INSERT INTO store_returns (store_id, remote_id, remote_order, name, status, seen_at, taken_at)
               SELECT :store, :remote, o.remote_id, '', :status, :now, :now FROM store_orders o WHERE o.id = :order
               ON CONFLICT (store_id, remote_id) DO UPDATE SET status = excluded.status, seen_at = excluded.seen_at";
    let params = named_params! {
        ":store": store.0, ":remote": remote.0, ":status": status_word(status), ":now": write.now.as_millisecond(),
        ":order": order.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    Ok(())
}

/// What is new, the oldest first. A request whose order is not here yet waits for it.
pub(crate) fn untaken_returns(connection: &Connection) -> Result<Vec<ShopReturn>, Problem> {
    let sql = "SELECT r.store_id, r.remote_id, o.id, r.name, r.status, r.seen_at, r.lines FROM store_returns r
               LEFT JOIN store_orders o ON o.store_id = r.store_id AND o.remote_id = r.remote_order
               WHERE r.taken_at IS NULL AND (o.id IS NOT NULL OR r.status <> 'requested') ORDER BY r.id LIMIT :limit";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement
        .query_map(named_params! { ":limit": AT_ONCE }, |row| {
            let lines: String = row.get(6)?;
            Ok(ShopReturn {
                store: StoreId(row.get(0)?),
                id: RemoteId(row.get(1)?),
                order: row.get::<_, Option<i64>>(2)?.map(OrderId),
                name: row.get(3)?,
                status: status_from(row, 4)?,
                seen_at: Timestamp::from_millisecond(row.get(5)?),
                lines: serde_json::from_str(&lines).map_err(|error| {
                    rusqlite::Error::FromSqlConversionFailure(6, rusqlite::types::Type::Text, Box::new(error))
                })?,
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Notes that the returns have it, and forgets what the customer said: the case keeps that. With a problem it is there for
/// somebody to see to.
pub(crate) fn mark_return_taken(
    write: &mut Write<'_>,
    one: &ShopReturn,
    problem: Option<&Problem>,
) -> Result<(), Problem> {
    let args: BTreeMap<&str, &str> =
        problem.into_iter().flat_map(|problem| &problem.args).map(|(name, value)| (*name, value.as_str())).collect();
    let sql = "UPDATE store_returns SET taken_at = :now, lines = '[]', problem_code = :code, problem_args = :args
               WHERE store_id = :store AND remote_id = :remote";
    let params = named_params! {
        ":now": write.now.as_millisecond(), ":code": problem.map(|problem| problem.code),
        ":args": serde_json::to_string(&args).map_err(Problem::broken)?,
        ":store": one.store.0, ":remote": one.id.0,
    };
    write.connection().execute(sql, params).or_problem()?;
    write.changed(Topic::Storefronts, one.store.0);
    Ok(())
}

/// Requests that could not become cases, and still are requests.
pub(crate) fn refused_returns(connection: &Connection) -> Result<Vec<Refused>, Problem> {
    let sql = "SELECT r.id, r.store_id, o.id, ifnull(o.number, ''), r.name, r.problem_code, r.problem_args
               FROM store_returns r
               LEFT JOIN store_orders o ON o.store_id = r.store_id AND o.remote_id = r.remote_order
               WHERE r.problem_code IS NOT NULL AND r.status = 'requested' ORDER BY r.id LIMIT :limit";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement
        .query_map(named_params! { ":limit": AT_ONCE }, |row| {
            let args: String = row.get(6)?;
            Ok(Refused {
                row: row.get(0)?,
                store: StoreId(row.get(1)?),
                order: row.get::<_, Option<i64>>(2)?.map(OrderId),
                order_number: row.get(3)?,
                name: row.get(4)?,
                code: row.get(5)?,
                args: serde_json::from_str(&args).unwrap_or_default(),
            })
        })
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Somebody has seen to a request that could not become a case.
pub(crate) fn see_to_return(write: &mut Write<'_>, row: i64) -> Result<(), Problem> {
    let sql = "UPDATE store_returns SET problem_code = NULL, problem_args = '{}' WHERE id = :id RETURNING store_id";
    let params = named_params! { ":id": row };
    let found: Option<i64> = write
        .connection()
        .prepare_cached(sql)
        .or_problem()?
        .query_row(params, |row| row.get(0))
        .optional()
        .or_problem()?;
    if let Some(store) = found {
        write.changed(Topic::Storefronts, store);
    }
    Ok(())
}
