//! Rows of orders.

use super::{forgotten, json, moment, sold, variant};
use crate::desk::write::OrProblem;
use crate::storefronts::model::{Standing, counts, keep_refunds, name_of, number_key, stage_of, word, words_of};
use crate::storefronts::wire::{OrderRow, Worth};
use comptoir_connectors::shops::model::{Order, OrderState, RemoteId};
use comptoir_kernel::{Currency, CustomerId, Money, OrderId, Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeSet;

const COLUMNS: &str = "o.id, o.store_id, o.number, o.created_at, o.state, o.payment, o.fulfilment, o.currency, o.total,
  o.refunded, o.pieces, o.name, o.email, o.shipped_at, o.delivered_at, o.read_at, o.gone_at, o.paid_at, o.moved_at,
  o.risk";

fn from_row(row: &Row<'_>) -> Result<OrderRow, rusqlite::Error> {
    let currency = currency(row, 7)?;
    let (state, payment, fulfilment) = (variant(row, 4)?, variant(row, 5)?, variant(row, 6)?);
    let (shipped_at, delivered_at, gone_at) = (moment(row, 13)?, moment(row, 14)?, moment(row, 16)?);
    let standing = Standing {
        state,
        payment,
        fulfilment,
        has_parcel: shipped_at.is_some(),
        is_delivered: delivered_at.is_some(),
        is_gone: gone_at.is_some(),
    };
    Ok(OrderRow {
        id: OrderId(row.get(0)?),
        store_id: StoreId(row.get(1)?),
        number: row.get(2)?,
        created_at: Timestamp::from_millisecond(row.get(3)?),
        state,
        payment,
        fulfilment,
        stage: stage_of(standing),
        total: Money::new(row.get(8)?, currency),
        refunded: Money::new(row.get(9)?, currency),
        pieces: row.get(10)?,
        name: row.get(11)?,
        email: row.get(12)?,
        shipped_at,
        delivered_at,
        read_at: Timestamp::from_millisecond(row.get(15)?),
        gone_at,
        paid_at: moment(row, 17)?,
        moved_at: moment(row, 18)?,
        risk: variant(row, 19)?,
        concerns: Vec::new(),
    })
}

fn currency(row: &Row<'_>, at: usize) -> Result<Currency, rusqlite::Error> {
    let code: String = row.get(at)?;
    Currency::parse(&code)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, Box::new(error)))
}

/// Writes an order as a list of the shop has it: what only the order itself tells stays as it was read before.
pub(in crate::storefronts) fn put_listed(
    connection: &Connection,
    store: StoreId,
    order: &Order,
    now: Timestamp,
) -> Result<bool, Problem> {
    let mut order = order.clone();
    match known(connection, store, &order.id)? {
        Some((_, known)) => keep_refunds(&serde_json::from_str(&known).map_err(Problem::broken)?, &mut order),
        None if forgotten::is(connection, store, "orders", &order.id)? => return Ok(false),
        None => {}
    }
    Ok(put(connection, store, &order, now)?.1)
}

/// Writes an order as the shop has it now. Answers its id, and whether anything is different from before.
pub(in crate::storefronts) fn put(
    connection: &Connection,
    store: StoreId,
    order: &Order,
    now: Timestamp,
) -> Result<(OrderId, bool), Problem> {
    let detail = serde_json::to_string(order).map_err(Problem::broken)?;
    if let Some((id, same)) = known(connection, store, &order.id)?
        && same == detail
    {
        let sql = "UPDATE store_orders SET read_at = :now, gone_at = NULL WHERE id = :id";
        let params = named_params! { ":now": now.as_millisecond(), ":id": id.0 };
        connection.prepare_cached(sql).or_problem()?.execute(params).or_problem()?;
        return Ok((id, false));
    }
    let shipments = &order.shipments;
    let latest = |pick: fn(&comptoir_connectors::shops::model::Shipment) -> Option<Timestamp>| {
        shipments.iter().filter_map(pick).max().map(Timestamp::as_millisecond)
    };
    // One parcel of two that arrived is no delivery yet.
    let is_delivered = shipments.iter().all(|shipment| shipment.delivered_at.is_some());
    let delivered = latest(|shipment| shipment.delivered_at).filter(|_| is_delivered);
    let phones = [&order.phone, &order.billing.phone, &order.shipping.phone];
    let phone_key = phones.into_iter().find_map(|phone| crate::customers::phone_key(phone)).unwrap_or_default();
    let id: i64 = connection
        .prepare_cached(include_str!("../sql/put_order.sql"))
        .or_problem()?
        .query_row(
            named_params! {
                ":store": store.0,
                ":remote": order.id.0,
                ":number": order.number,
                ":number_key": number_key(&order.number),
                ":created": order.created.as_millisecond(),
                ":updated": order.updated.as_millisecond(),
                ":state": word(&order.state),
                ":payment": word(&order.payment),
                ":fulfilment": word(&order.fulfilment),
                ":currency": order.currency.code(),
                ":total": order.totals.total.minor,
                ":refunded": order.totals.refunded.minor,
                ":pieces": order.lines.iter().map(|line| line.quantity).sum::<i64>(),
                ":email": order.email.trim().to_lowercase(),
                ":phone_key": phone_key,
                ":name": name_of(order),
                ":customer": order.customer.as_ref().map(|id| id.0.as_str()),
                ":paid": order.paid_at.map(Timestamp::as_millisecond),
                ":shipped": latest(|shipment| shipment.shipped_at),
                ":moved": latest(|shipment| shipment.moved_at.or(shipment.shipped_at)),
                ":delivered": delivered,
                ":risk": word(&order.risk),
                ":detail": detail,
                ":now": now.as_millisecond(),
            },
            |row| row.get(0),
        )
        .or_problem()?;
    index(connection, OrderId(id), order)?;
    sold::put(connection, store, OrderId(id), order, delivered)?;
    Ok((OrderId(id), true))
}

/// The newest order with this tag that was placed since.
pub(in crate::storefronts) fn tagged(
    connection: &Connection,
    store: StoreId,
    tag: &str,
    since: Timestamp,
) -> Result<Option<OrderId>, Problem> {
    connection
        .prepare_cached(
            "SELECT id FROM store_orders WHERE created_at >= :since AND store_id = :store AND EXISTS
               (SELECT 1 FROM json_each(detail, '$.tags') tag WHERE tag.value = :tag)
             ORDER BY created_at DESC LIMIT 1",
        )
        .or_problem()?
        .query_row(named_params! { ":store": store.0, ":tag": tag, ":since": since.as_millisecond() }, |row| {
            row.get(0).map(OrderId)
        })
        .optional()
        .or_problem()
}

pub(in crate::storefronts) fn known(
    connection: &Connection,
    store: StoreId,
    remote: &RemoteId,
) -> Result<Option<(OrderId, String)>, Problem> {
    connection
        .prepare_cached("SELECT id, detail FROM store_orders WHERE store_id = :store AND remote_id = :remote")
        .or_problem()?
        .query_row(named_params! { ":store": store.0, ":remote": remote.0 }, |row| {
            Ok((OrderId(row.get(0)?), row.get(1)?))
        })
        .optional()
        .or_problem()
}

fn index(connection: &Connection, id: OrderId, order: &Order) -> Result<(), Problem> {
    connection
        .prepare_cached("DELETE FROM store_order_words WHERE rowid = :id")
        .or_problem()?
        .execute(named_params! { ":id": id.0 })
        .or_problem()?;
    connection
        .prepare_cached("INSERT INTO store_order_words (rowid, words) VALUES (:id, :words)")
        .or_problem()?
        .execute(named_params! { ":id": id.0, ":words": words_of(order) })
        .or_problem()?;
    Ok(())
}

/// Marks an order that the shop has no more.
pub(in crate::storefronts) fn mark_gone(connection: &Connection, id: OrderId, now: Timestamp) -> Result<(), Problem> {
    let sql = "UPDATE store_orders SET gone_at = ifnull(gone_at, :now), read_at = :now WHERE id = :id";
    connection.execute(sql, named_params! { ":now": now.as_millisecond(), ":id": id.0 }).or_problem()?;
    Ok(())
}

/// An order with its own words.
pub(in crate::storefronts) fn get(
    connection: &Connection,
    id: OrderId,
) -> Result<(OrderRow, Order, RemoteId), Problem> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS}, o.detail, o.remote_id FROM store_orders o WHERE o.id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((from_row(row)?, json(row, 20)?, RemoteId(row.get(21)?))))
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("order-absent"))
}

pub(in crate::storefronts) fn row(connection: &Connection, id: OrderId) -> Result<OrderRow, Problem> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM store_orders o WHERE o.id = :id"))
        .or_problem()?
        .query_row(named_params! { ":id": id.0 }, from_row)
        .optional()
        .or_problem()?
        .ok_or_else(|| Problem::absent("order-absent"))
}

/// The ids of every order of a customer, newest first: by each address, each number, the accounts that have one of them,
/// and by hand; without those that were taken away by hand.
pub(in crate::storefronts) fn of_customer(
    connection: &Connection,
    customer: CustomerId,
    emails: &[String],
    phone_keys: &[String],
) -> Result<Vec<OrderId>, Problem> {
    let list = |values: &[String]| serde_json::to_string(values).map_err(Problem::broken);
    let mut statement = connection.prepare_cached(include_str!("../sql/orders_of_customer.sql")).or_problem()?;
    let rows = statement
        .query_map(
            named_params! {
                ":customer": customer.0,
                ":emails": list(emails)?,
                ":phones": list(phone_keys)?,
            },
            |row| row.get(0).map(OrderId),
        )
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// The orders of these numbers, newest first.
pub(in crate::storefronts) fn of_numbers(connection: &Connection, keys: &[String]) -> Result<Vec<OrderId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM store_orders WHERE number_key IN (SELECT value FROM json_each(:keys)) AND gone_at IS NULL
             ORDER BY created_at DESC LIMIT 20",
        )
        .or_problem()?;
    let keys = serde_json::to_string(keys).map_err(Problem::broken)?;
    let rows = statement.query_map(named_params! { ":keys": keys }, |row| row.get(0).map(OrderId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Those of these orders whose number is one of these.
pub(in crate::storefronts) fn among(
    connection: &Connection,
    ids: &[OrderId],
    keys: &BTreeSet<String>,
) -> Result<Vec<OrderId>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM store_orders WHERE id IN (SELECT value FROM json_each(:ids))
               AND number_key IN (SELECT value FROM json_each(:keys)) ORDER BY created_at DESC, id DESC",
        )
        .or_problem()?;
    let (ids, keys) = (serde_json::to_string(ids), serde_json::to_string(keys));
    let params = named_params! { ":ids": ids.map_err(Problem::broken)?, ":keys": keys.map_err(Problem::broken)? };
    let rows = statement.query_map(params, |row| row.get(0).map(OrderId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// When the first of these orders was placed, and of how many money went back.
pub(in crate::storefronts) fn history(
    connection: &Connection,
    ids: &[OrderId],
) -> Result<(Option<Timestamp>, u32), Problem> {
    let ids = serde_json::to_string(ids).map_err(Problem::broken)?;
    connection
        .prepare_cached(
            "SELECT min(created_at), count(nullif(refunded > 0, 0)) FROM store_orders
             WHERE id IN (SELECT value FROM json_each(:ids)) AND gone_at IS NULL",
        )
        .or_problem()?
        .query_row(named_params! { ":ids": ids }, |row| Ok((moment(row, 0)?, row.get(1)?)))
        .or_problem()
}

/// Those of these orders of which money went back.
pub(in crate::storefronts) fn refunded_among(
    connection: &Connection,
    ids: &[OrderId],
) -> Result<BTreeSet<OrderId>, Problem> {
    let ids = serde_json::to_string(ids).map_err(Problem::broken)?;
    let mut statement = connection
        .prepare_cached(
            "SELECT id FROM store_orders
             WHERE id IN (SELECT value FROM json_each(:ids)) AND gone_at IS NULL AND refunded > 0",
        )
        .or_problem()?;
    let rows = statement.query_map(named_params! { ":ids": ids }, |row| row.get(0).map(OrderId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Removes an order with its words, for good.
pub(in crate::storefronts) fn delete(connection: &Connection, id: OrderId) -> Result<(), Problem> {
    connection.execute("DELETE FROM store_orders WHERE id = :id", named_params! { ":id": id.0 }).or_problem()?;
    Ok(())
}

/// The newest orders whose words match.
pub(in crate::storefronts) fn search(
    connection: &Connection,
    expression: &str,
    limit: u32,
) -> Result<Vec<OrderRow>, Problem> {
    let mut statement = connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM store_order_words JOIN store_orders o ON o.id = store_order_words.rowid
             WHERE store_order_words MATCH :expression ORDER BY store_order_words.rowid DESC LIMIT :limit"
        ))
        .or_problem()?;
    let rows =
        statement.query_map(named_params! { ":expression": expression, ":limit": limit }, from_row).or_problem()?;
    let mut found: Vec<OrderRow> = rows.collect::<Result<_, _>>().or_problem()?;
    found.sort_by_key(|row| std::cmp::Reverse(row.created_at));
    Ok(found)
}

/// The newest orders of all.
pub(in crate::storefronts) fn newest(
    connection: &Connection,
    store: Option<StoreId>,
    limit: u32,
) -> Result<Vec<OrderRow>, Problem> {
    let mut statement = connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM store_orders o WHERE (:store IS NULL OR o.store_id = :store) AND o.gone_at IS NULL
             ORDER BY o.created_at DESC LIMIT :limit"
        ))
        .or_problem()?;
    let params = named_params! { ":store": store.map(|id| id.0), ":limit": limit };
    let rows = statement.query_map(params, from_row).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// What these orders are worth together, by currency; those that came to nothing do not count.
pub(in crate::storefronts) fn worth(connection: &Connection, ids: &[OrderId]) -> Result<Vec<Worth>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT currency, state, count(*), sum(total - refunded) FROM store_orders
             WHERE id IN (SELECT value FROM json_each(:ids)) AND gone_at IS NULL GROUP BY currency, state",
        )
        .or_problem()?;
    let ids = serde_json::to_string(ids).map_err(Problem::broken)?;
    let rows = statement
        .query_map(named_params! { ":ids": ids }, |row| {
            let state: OrderState = variant(row, 1)?;
            Ok((state, Worth { orders: row.get(2)?, spent: Money::new(row.get(3)?, currency(row, 0)?) }))
        })
        .or_problem()?;
    let mut worth: Vec<Worth> = Vec::new();
    for row in rows {
        let (state, part) = row.or_problem()?;
        if !counts(state) {
            continue;
        }
        match worth.iter_mut().find(|known| known.spent.currency == part.spent.currency) {
            Some(known) => {
                known.orders += part.orders;
                known.spent.minor = known.spent.minor.saturating_add(part.spent.minor);
            }
            None => worth.push(part),
        }
    }
    worth.sort_by_key(|part| std::cmp::Reverse(part.orders));
    Ok(worth)
}
