//! Reading what the facts are counted from: cases with their moments, and the sales that they belong to.

use super::figures::figures;
use super::model::{FactCase, FactItem};
use super::period::Frame;
use super::sold::{Filter, Sold};
use super::statistics::{self, share};
use super::tables::{self, ReturnedArticle};
use super::wire::{FactArticle, FactsAnswer, FactsRequest};
use crate::desk::write::OrProblem;
use crate::returns::policy;
use crate::returns::store::{currency, moment};
use crate::storefronts::sales;
use comptoir_kernel::{OrderId, Problem, ReturnId, StoreId, Timestamp};
use comptoir_store::rusqlite::{self, Connection, Row, named_params};
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, HashMap};

/// A case that was begun longer before its order arrived is not looked for.
const AHEAD: i64 = 90 * 24 * 3600 * 1000;

/// What was asked for, read once.
pub(super) struct Read {
    pub frame: Frame,
    pub filter: Filter,
    pub cases: Vec<FactCase>,
    /// The usual time from the order to the delivery.
    usual: i64,
}

/// Reads the cases that the figures of a period, of the one before and of its months are counted from.
pub(super) fn read(connection: &Connection, now: Timestamp, request: &FactsRequest) -> Result<Read, Problem> {
    let window = policy::longest_window(connection, now)?;
    let frame = Frame::of(request, now, &TimeZone::system(), window)?;
    let country = request.country.as_deref().unwrap_or_default().trim().to_uppercase();
    let filter = Filter { store: request.store_id, country };
    let usual = sales::usual_time(connection, request.store_id)?;
    let mut cases = cases(connection, frame.since().saturating_sub(AHEAD))?;
    add_sales(connection, &mut cases, usual)?;
    cases.retain(|case| filter.fits(case.store, &case.country));
    add_moments(connection, &mut cases)?;
    Ok(Read { frame, filter, cases, usual })
}

/// Everything about a period.
pub(super) fn answer(connection: &Connection, now: Timestamp, request: &FactsRequest) -> Result<FactsAnswer, Problem> {
    let read = read(connection, now, request)?;
    let Read { frame, filter, cases, usual } = &read;
    let mut sold = Sold::begin(frame);
    let whole = sales::Span { from: frame.since(), to: frame.span.to };
    sales::each(connection, whole, *usual, &mut |sale| {
        sold.add(frame, filter, sales::cohort_at(sale, *usual), sale);
    })?;
    let articles = tables::articles(cases, frame).into_iter().map(|found| article(connection, &read, found));
    Ok(FactsAnswer {
        figures: figures(cases, &sold.period, frame, frame.days, frame.span),
        before: figures(cases, &sold.before, frame, frame.before_days, frame.before),
        cohorts: tables::cohorts(cases, &sold, frame),
        reasons: tables::reasons(cases, frame),
        articles: articles.collect::<Result<_, _>>()?,
        grades: tables::grades(cases, frame),
        carriers: tables::carriers(cases, &sold, frame),
        countries: sold.countries.into_iter().collect(),
        enough: statistics::ENOUGH,
        window_days: u32::try_from(frame.window / (24 * 3600 * 1000)).unwrap_or(0),
        is_empty: is_empty(connection)?,
    })
}

fn article(connection: &Connection, read: &Read, found: ReturnedArticle) -> Result<FactArticle, Problem> {
    let of = (read.filter.store, read.filter.country.as_str());
    let sold = sales::pieces_of(connection, &found.article, of, read.frame.span, read.usual)?;
    Ok(FactArticle {
        article: found.article,
        title: found.title,
        rate: share(found.pieces, sold),
        reasons: found.reasons,
    })
}

fn is_empty(connection: &Connection) -> Result<bool, Problem> {
    let sql = "SELECT 1 FROM returns LIMIT 1";
    Ok(!connection.prepare_cached(sql).or_problem()?.exists([]).or_problem()?)
}

fn case_from(row: &Row<'_>) -> Result<FactCase, rusqlite::Error> {
    Ok(FactCase {
        id: ReturnId(row.get(0)?),
        order: row.get::<_, Option<i64>>(1)?.map(OrderId),
        store: row.get::<_, Option<i64>>(2)?.map(StoreId),
        currency: currency(row, 3)?,
        track: row.get(4)?,
        state: row.get(5)?,
        fee: row.get(6)?,
        opened_at: row.get(7)?,
        repay_by: moment(row, 8)?.map(Timestamp::as_millisecond),
        sold_at: None,
        country: String::new(),
        carrier: String::new(),
        asked_at: None,
        answered_at: None,
        received_at: None,
        refunded_at: None,
        lost_by: None,
        items: Vec::new(),
    })
}

fn item_from(row: &Row<'_>) -> Result<FactItem, rusqlite::Error> {
    let (sku, title): (String, String) = (row.get(9)?, row.get(10)?);
    Ok(FactItem {
        article: if sku.is_empty() { title.clone() } else { sku },
        title,
        pieces: row.get(11)?,
        reason: row.get(12)?,
        outcome: row.get(13)?,
        value: row.get(14)?,
        deduction: row.get(15)?,
        offer: row.get(16)?,
        grade: row.get(17)?,
        disposition: row.get(18)?,
    })
}

/// The cases that were begun since a moment, with their pieces.
fn cases(connection: &Connection, since: i64) -> Result<Vec<FactCase>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT r.id, r.order_id, r.store_id, r.currency, r.track, r.state, r.fee, r.opened_at, r.repay_by,
               i.sku, i.title, i.quantity, i.reason, i.outcome, i.value, i.deduction, i.offer, i.grade, i.disposition
             FROM returns r JOIN return_items i ON i.return_id = r.id WHERE r.opened_at >= :since",
        )
        .or_problem()?;
    let mut rows = statement.query(named_params! { ":since": since }).or_problem()?;
    let mut found: Vec<FactCase> = Vec::new();
    while let Some(row) = rows.next().or_problem()? {
        // The pieces of one case come one after the other.
        let id = ReturnId(row.get(0).or_problem()?);
        if found.last().is_none_or(|case| case.id != id) {
            found.push(case_from(row).or_problem()?);
        }
        if let Some(case) = found.last_mut() {
            case.items.push(item_from(row).or_problem()?);
        }
    }
    Ok(found)
}

fn add_sales(connection: &Connection, cases: &mut [FactCase], usual: i64) -> Result<(), Problem> {
    let mut by_order: HashMap<OrderId, Vec<usize>> = HashMap::new();
    for (place, case) in cases.iter().enumerate() {
        if let Some(order) = case.order {
            by_order.entry(order).or_default().push(place);
        }
    }
    let mut orders: Vec<OrderId> = by_order.keys().copied().collect();
    orders.sort_unstable();
    sales::of_orders(connection, &orders, &mut |order, sale, _| {
        for place in by_order.get(&order).into_iter().flatten() {
            if let Some(case) = cases.get_mut(*place) {
                case.sold_at = Some(sales::cohort_at(sale, usual));
                sale.country.clone_into(&mut case.country);
                sale.carrier.clone_into(&mut case.carrier);
            }
        }
    })
}

type Moments = HashMap<i64, i64>;

/// When each case first reached a state.
fn first(connection: &Connection, state: &str) -> Result<Moments, Problem> {
    moments(connection, "SELECT return_id, min(at) FROM return_events WHERE became = :word GROUP BY return_id", state)
}

fn moments(connection: &Connection, sql: &str, word: &str) -> Result<Moments, Problem> {
    let mut statement = connection.prepare_cached(sql).or_problem()?;
    let rows = statement.query_map(named_params! { ":word": word }, |row| Ok((row.get(0)?, row.get(1)?)));
    rows.or_problem()?.collect::<Result<_, _>>().or_problem()
}

fn add_moments(connection: &Connection, cases: &mut [FactCase]) -> Result<(), Problem> {
    let (asked, received) = (first(connection, "requested")?, first(connection, "received")?);
    let (approved, declined) = (first(connection, "approved")?, first(connection, "declined")?);
    let refunded = moments(
        connection,
        "SELECT return_id, max(changed_at) FROM return_effects WHERE kind = 'refund' AND state = :word
         GROUP BY return_id",
        "confirmed",
    )?;
    let lost = lost(connection)?;
    for case in cases {
        let id = case.id.0;
        case.asked_at = asked.get(&id).copied();
        case.received_at = received.get(&id).copied();
        case.answered_at = [approved.get(&id), declined.get(&id)].into_iter().flatten().min().copied();
        case.refunded_at = refunded.get(&id).copied();
        case.lost_by = lost.get(&id).cloned();
    }
    Ok(())
}

/// Cases whose parcel got lost, with its carrier.
fn lost(connection: &Connection) -> Result<BTreeMap<i64, String>, Problem> {
    let mut statement = connection
        .prepare_cached(
            "SELECT e.return_id, lower(trim(ifnull((SELECT p.carrier FROM return_parcels p
               WHERE p.return_id = e.return_id ORDER BY p.id DESC LIMIT 1), '')))
             FROM return_events e WHERE e.became = 'lost_in_transit'",
        )
        .or_problem()?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).or_problem()?;
    rows.collect::<Result<_, _>>().or_problem()
}
