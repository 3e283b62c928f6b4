//! Rows of sales: of each order that counts the few figures that are added up.

use crate::desk::write::OrProblem;
use crate::storefronts::model::counts;
use comptoir_connectors::shops::model::{Order, OrderLine, PostalAddress};
use comptoir_kernel::{OrderId, Problem, StoreId};
use comptoir_store::rusqlite::{self, Connection, Row, named_params};
use std::collections::BTreeMap;

/// From a moment to another, the second one left out, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub from: i64,
    pub to: i64,
}

/// What an order counts for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sale<'a> {
    /// When it arrived; where no delivery is known, when it was placed.
    pub at: i64,
    pub is_delivered: bool,
    pub store: StoreId,
    pub country: &'a str,
    pub carrier: &'a str,
    pub currency: &'a str,
    pub pieces: i64,
    /// What was paid for the articles, in minor units.
    pub value: i64,
}

/// What an article is counted under: its number, or its title where it has none.
fn article_of(line: &OrderLine) -> &str {
    if line.sku.is_empty() { &line.title } else { &line.sku }
}

/// Where a parcel went to, written so that the same place is written alike. The migration that made the table does the same.
fn place_of(address: &PostalAddress) -> String {
    if address.line1.is_empty() {
        return String::new();
    }
    let whole = format!("{}|{}|{}", address.postcode, address.line1, address.line2);
    whole.chars().filter(|sign| !" .,-".contains(*sign)).collect::<String>().to_ascii_lowercase()
}

/// How many orders were placed in a span and count, whatever came of them since.
pub(in crate::storefronts) fn placed_between(connection: &Connection, span: Span) -> Result<u32, Problem> {
    connection
        .prepare_cached(
            "SELECT count(*) FROM store_orders WHERE created_at >= :from AND created_at < :to AND gone_at IS NULL
               AND state IN ('open', 'on_hold', 'completed')",
        )
        .or_problem()?
        .query_row(named_params! { ":from": span.from, ":to": span.to }, |row| row.get(0))
        .or_problem()
}

/// Writes what an order counts for; one that came to nothing counts for nothing.
pub(in crate::storefronts) fn put(
    connection: &Connection,
    store: StoreId,
    id: OrderId,
    order: &Order,
    delivered: Option<i64>,
) -> Result<(), Problem> {
    for sql in ["DELETE FROM store_sales WHERE order_id = :id", "DELETE FROM store_sale_articles WHERE order_id = :id"]
    {
        connection.prepare_cached(sql).or_problem()?.execute(named_params! { ":id": id.0 }).or_problem()?;
    }
    if !counts(order.state) {
        return Ok(());
    }
    let countries = [&order.shipping.country, &order.billing.country];
    let country = countries.into_iter().find(|country| !country.is_empty()).map_or("", String::as_str);
    let carrier = order.shipments.first().map_or("", |shipment| shipment.carrier.trim());
    connection
        .prepare_cached(include_str!("../sql/put_sale.sql"))
        .or_problem()?
        .execute(named_params! {
            ":id": id.0,
            ":store": store.0,
            ":at": delivered.unwrap_or(order.created.as_millisecond()),
            ":is_delivered": delivered.is_some(),
            ":placed": order.created.as_millisecond(),
            ":currency": order.currency.code(),
            ":value": order.lines.iter().map(|line| line.total.minor).fold(0, i64::saturating_add),
            ":pieces": order.lines.iter().map(|line| line.quantity).fold(0, i64::saturating_add),
            ":country": country.to_uppercase(),
            ":carrier": carrier.to_lowercase(),
            ":buyer": order.email.trim().to_lowercase(),
            ":place": place_of(&order.shipping),
        })
        .or_problem()?;
    put_articles(connection, id, &order.lines)
}

fn put_articles(connection: &Connection, id: OrderId, lines: &[OrderLine]) -> Result<(), Problem> {
    let mut articles: BTreeMap<&str, i64> = BTreeMap::new();
    for line in lines {
        *articles.entry(article_of(line)).or_default() += line.quantity;
    }
    let sql = "INSERT INTO store_sale_articles (order_id, article, pieces) VALUES (:id, :article, :pieces)";
    let mut insert = connection.prepare_cached(sql).or_problem()?;
    for (article, pieces) in articles {
        insert.execute(named_params! { ":id": id.0, ":article": article, ":pieces": pieces }).or_problem()?;
    }
    Ok(())
}

fn sale<'a>(row: &'a Row<'_>) -> Result<Sale<'a>, rusqlite::Error> {
    Ok(Sale {
        at: row.get(0)?,
        store: StoreId(row.get(1)?),
        country: row.get_ref(2)?.as_str()?,
        carrier: row.get_ref(3)?.as_str()?,
        currency: row.get_ref(4)?.as_str()?,
        pieces: row.get(5)?,
        value: row.get(6)?,
        is_delivered: row.get(7)?,
    })
}

/// Tells of each sale that arrived in a span, or was placed in it where no delivery is known.
pub(in crate::storefronts) fn each(
    connection: &Connection,
    is_delivered: bool,
    span: Span,
    tell: &mut dyn FnMut(&Sale<'_>),
) -> Result<(), Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT at, store_id, country, carrier, currency, pieces, value, is_delivered FROM store_sales
             WHERE is_delivered = :delivered AND is_gone = 0 AND at >= :from AND at < :to",
        )
        .or_problem()?;
    let params = named_params! { ":delivered": is_delivered, ":from": span.from, ":to": span.to };
    let mut rows = statement.query(params).or_problem()?;
    while let Some(row) = rows.next().or_problem()? {
        tell(&sale(row).or_problem()?);
    }
    Ok(())
}

/// Tells of the sales of these orders, each with its order and its buyer.
pub(in crate::storefronts) fn of_orders(
    connection: &Connection,
    ids: &[OrderId],
    tell: &mut dyn FnMut(OrderId, &Sale<'_>, &str),
) -> Result<(), Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT at, store_id, country, carrier, currency, pieces, value, is_delivered, buyer
             FROM store_sales WHERE order_id = :id AND is_gone = 0",
        )
        .or_problem()?;
    for id in ids {
        let mut rows = statement.query(named_params! { ":id": id.0 }).or_problem()?;
        while let Some(row) = rows.next().or_problem()? {
            tell(*id, &sale(row).or_problem()?, row.get_ref(8).or_problem()?.as_str().unwrap_or_default());
        }
    }
    Ok(())
}

/// How long the last delivered sales travelled, from the order on, the newest first.
pub(in crate::storefronts) fn travelled(
    connection: &Connection,
    store: Option<StoreId>,
    limit: u32,
) -> Result<Vec<i64>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT at - placed_at FROM store_sales WHERE is_delivered = 1 AND is_gone = 0
               AND (:store IS NULL OR store_id = :store) ORDER BY at DESC LIMIT :limit",
        )
        .or_problem()?;
    let params = named_params! { ":store": store.map(|id| id.0), ":limit": limit };
    let rows = statement.query_map(params, |row| row.get(0)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Pieces of an article that arrived in a span; where no delivery is known, the usual time after the order counts.
pub(in crate::storefronts) fn pieces_of(
    connection: &Connection,
    article: &str,
    (store, country): (Option<StoreId>, &str),
    span: Span,
    usual: i64,
) -> Result<i64, Problem> {
    let params = named_params! {
        ":article": article, ":store": store.map(|id| id.0), ":country": country, ":from": span.from, ":to": span.to,
        ":usual": usual,
    };
    connection
        .prepare_cached(include_str!("../sql/sold_of_article.sql"))
        .or_problem()?
        .query_row(params, |row| row.get(0))
        .or_problem()
}

/// When each buyer ordered: what one buyer bought stands together, the earliest first.
pub(in crate::storefronts) fn each_purchase(
    connection: &Connection,
    store: Option<StoreId>,
    tell: &mut dyn FnMut(&str, OrderId, i64),
) -> Result<(), Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT buyer, order_id, placed_at FROM store_sales WHERE buyer <> '' AND is_gone = 0
               AND (:store IS NULL OR store_id = :store) ORDER BY buyer, placed_at, order_id",
        )
        .or_problem()?;
    let mut rows = statement.query(named_params! { ":store": store.map(|id| id.0) }).or_problem()?;
    while let Some(row) = rows.next().or_problem()? {
        let buyer = row.get_ref(0).or_problem()?.as_str().unwrap_or_default();
        tell(buyer, OrderId(row.get(1).or_problem()?), row.get(2).or_problem()?);
    }
    Ok(())
}

/// The orders of a buyer that count, with their pieces.
pub(in crate::storefronts) fn of_buyer(connection: &Connection, buyer: &str) -> Result<Vec<(OrderId, i64)>, Problem> {
    let mut statement = connection
        .prepare_cached("SELECT order_id, pieces FROM store_sales WHERE buyer = :buyer AND buyer <> '' AND is_gone = 0")
        .or_problem()?;
    let rows = statement
        .query_map(named_params! { ":buyer": buyer }, |row| Ok((OrderId(row.get(0)?), row.get(1)?)))
        .or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// More orders than one household places.
const MOST: u32 = 500;

/// Orders that went to the place to which this one went, itself left out.
pub(in crate::storefronts) fn of_same_place(connection: &Connection, id: OrderId) -> Result<Vec<OrderId>, Problem> {
    let sql = "SELECT o.order_id FROM store_sales s JOIN store_sales o ON o.place = s.place AND o.place <> ''
               WHERE s.order_id = :id AND o.order_id <> s.order_id LIMIT :most";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let params = named_params! { ":id": id.0, ":most": MOST };
    let rows = statement.query_map(params, |row| row.get(0).map(OrderId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}

/// Orders with the telephone number of this one, itself left out.
pub(in crate::storefronts) fn of_same_phone(connection: &Connection, id: OrderId) -> Result<Vec<OrderId>, Problem> {
    let sql = "SELECT o.id FROM store_orders s JOIN store_orders o ON o.phone_key = s.phone_key AND o.phone_key <> ''
               WHERE s.id = :id AND o.id <> s.id LIMIT :most";
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let params = named_params! { ":id": id.0, ":most": MOST };
    let rows = statement.query_map(params, |row| row.get(0).map(OrderId)).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
