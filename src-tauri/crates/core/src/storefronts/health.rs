//! Order health: what about an order is likely to bring the next question, and which orders that is true of.

use super::store::{health as rows, orders};
use super::wire::{Concern, ConcernCount, ConcernKind, HealthAnswer, HealthRequest, OrderRow};
use crate::settings;
use comptoir_connectors::shops::model::{FulfilmentState, OrderState, PaymentState, Risk};
use comptoir_kernel::{Problem, StoreId, Timestamp};
use comptoir_store::rusqlite::Connection;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use std::collections::HashSet;

const DAY_SECONDS: i64 = 24 * 3600;
/// What was left lying for longer than this is history that nobody asks about any more.
const FORGOTTEN_AFTER_DAYS: i64 = 90;
const MOST: u32 = 200;

/// By what orders are judged at one moment.
pub(super) struct Watch {
    now: Timestamp,
    zone: TimeZone,
    late_after: u32,
    rests_after: u32,
    /// Shops that say when a parcel arrives; where none ever does, its silence means nothing.
    following: HashSet<StoreId>,
}

impl Watch {
    /// Reads what the judgement needs.
    ///
    /// # Errors
    /// The store fails.
    pub(super) fn begin(connection: &Connection, now: Timestamp) -> Result<Self, Problem> {
        let settings = settings::get(connection)?;
        Ok(Self {
            now,
            zone: TimeZone::system(),
            late_after: settings.order_late_after_days,
            rests_after: settings.parcel_rests_after_days,
            following: rows::following(connection, now.plus_seconds(-FORGOTTEN_AFTER_DAYS * DAY_SECONDS))?,
        })
    }

    /// What is to be said about an order.
    pub(super) fn concerns(&self, row: &OrderRow) -> Vec<Concern> {
        if row.gone_at.is_some() {
            return Vec::new();
        }
        let late = self.lateness(row).map(|(since, days)| Concern { kind: ConcernKind::LateToSend, since, days });
        let rests = self.rest(row).map(|(since, days)| Concern { kind: ConcernKind::ParcelRests, since, days });
        let plain = |kind| Concern { kind, since: row.created_at, days: 0 };
        let is_partly_refunded = row.payment == PaymentState::PartiallyRefunded && self.is_of_interest(row.created_at);
        let is_risky = row.risk == Risk::High && is_to_send(row) && self.is_of_interest(row.created_at);
        [
            late,
            rests,
            is_partly_refunded.then(|| plain(ConcernKind::PartlyRefunded)),
            is_risky.then(|| plain(ConcernKind::HighRisk)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The same, written into rows.
    pub(super) fn judge<'a>(&self, rows: impl IntoIterator<Item = &'a mut OrderRow>) {
        for row in rows {
            row.concerns = self.concerns(row);
        }
    }

    /// Since when it is paid and how many working days that is, for what should have left by now.
    fn lateness(&self, row: &OrderRow) -> Option<(Timestamp, u32)> {
        let paid_at = row.paid_at.filter(|paid_at| self.is_of_interest(*paid_at))?;
        let is_waiting = row.state == OrderState::Open
            && matches!(row.fulfilment, FulfilmentState::Unfulfilled | FulfilmentState::Partial);
        let days = working_days(self.date(paid_at)?, self.date(self.now)?);
        (is_waiting && days > self.late_after).then_some((paid_at, days))
    }

    /// Since when a parcel was not heard of, and how many days that is.
    fn rest(&self, row: &OrderRow) -> Option<(Timestamp, u32)> {
        let is_under_way = row.delivered_at.is_none()
            && row.shipped_at.is_some()
            && matches!(row.state, OrderState::Open | OrderState::Completed)
            && self.following.contains(&row.store_id);
        let moved_at = row.moved_at.filter(|moved_at| is_under_way && self.is_of_interest(*moved_at))?;
        let passed = (self.now.as_millisecond() - moved_at.as_millisecond()) / (DAY_SECONDS * 1000);
        let days = u32::try_from(passed).unwrap_or(0);
        (days > self.rests_after).then_some((moved_at, days))
    }

    fn is_of_interest(&self, moment: Timestamp) -> bool {
        moment > self.now.plus_seconds(-FORGOTTEN_AFTER_DAYS * DAY_SECONDS)
    }

    fn date(&self, moment: Timestamp) -> Option<Date> {
        let moment = jiff::Timestamp::from_millisecond(moment.as_millisecond()).ok()?;
        Some(moment.to_zoned(self.zone.clone()).date())
    }
}

const fn is_to_send(row: &OrderRow) -> bool {
    matches!(row.state, OrderState::Pending | OrderState::OnHold | OrderState::Open)
        && matches!(row.fulfilment, FulfilmentState::Unfulfilled | FulfilmentState::Partial)
}

/// Days from Monday to Friday after the first date, up to and with the second.
fn working_days(from: Date, until: Date) -> u32 {
    let mut days = 0;
    let mut day = from;
    while day < until {
        let Ok(next) = day.tomorrow() else { break };
        day = next;
        days += u32::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    }
    days
}

/// How many orders give concern, by what; and those of one kind, the longest first.
pub(super) fn look(connection: &Connection, now: Timestamp, request: &HealthRequest) -> Result<HealthAnswer, Problem> {
    let watch = Watch::begin(connection, now)?;
    let days_ago = |days: i64| now.plus_seconds(-days * DAY_SECONDS);
    let (since, rested) = (days_ago(FORGOTTEN_AFTER_DAYS), days_ago(i64::from(watch.rests_after)));
    let mut worrying: Vec<OrderRow> = Vec::new();
    for id in rows::candidates(connection, since, rested, &watch.following)? {
        let mut row = orders::row(connection, id)?;
        row.concerns = watch.concerns(&row);
        if !row.concerns.is_empty() {
            worrying.push(row);
        }
    }
    let of = |row: &OrderRow, kind: ConcernKind| row.concerns.iter().find(|concern| concern.kind == kind).copied();
    let counts = ConcernKind::ALL
        .map(|kind| {
            let total = worrying.iter().filter(|row| of(row, kind).is_some()).count();
            ConcernCount { kind, total: u32::try_from(total).unwrap_or(u32::MAX) }
        })
        .to_vec();
    let mut found: Vec<(Timestamp, OrderRow)> = Vec::new();
    if let Some(kind) = request.kind {
        found.extend(worrying.into_iter().filter_map(|row| Some((of(&row, kind)?.since, row))));
        found.sort_by_key(|(since, row)| (*since, row.id));
        found.truncate(request.limit.unwrap_or(MOST).min(MOST) as usize);
    }
    Ok(HealthAnswer { counts, orders: found.into_iter().map(|(_, row)| row).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saturday_and_sunday_are_no_working_days() {
        let day = |day| Date::new(2026, 11, day).unwrap();
        // The 20th is a Friday.
        assert_eq!(working_days(day(20), day(20)), 0);
        assert_eq!(working_days(day(20), day(22)), 0);
        assert_eq!(working_days(day(20), day(23)), 1);
        assert_eq!(working_days(day(16), day(23)), 5);
        assert_eq!(working_days(day(23), day(20)), 0);
    }
}
