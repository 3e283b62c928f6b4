//! Periods as people name them, by the calendar of the shop, and the moments in which they begin and end.

use super::wire::FactsRequest;
use crate::returns::day::Day;
use crate::storefronts::sales::Span;
use comptoir_kernel::{Problem, Timestamp};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Months that are shown one beside the other, however short the period is.
const MONTHS: usize = 12;
/// The longest period: ten years.
const LONGEST: i64 = 3660;
const DAY: i64 = 24 * 3600 * 1000;

/// Days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    pub from: Day,
    pub to: Day,
}

impl Days {
    fn count(self) -> i64 {
        self.from.0.until(self.to.0).map_or(0, |span| i64::from(span.get_days())) + 1
    }

    /// As many days directly before.
    fn before(self) -> Self {
        Self { from: self.from.plus(-self.count()), to: self.from.plus(-1) }
    }

    pub fn span(self, zone: &TimeZone) -> Span {
        let from = self.from.plus(-1).ends_at(zone).as_millisecond();
        Span { from, to: self.to.ends_at(zone).as_millisecond() }
    }
}

/// A month of the calendar; one that goes on ends with the last day of the period.
#[derive(Debug, Clone, Copy)]
pub struct Month {
    pub days: Days,
    pub span: Span,
}

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Frame {
    pub now: i64,
    pub days: Days,
    pub span: Span,
    pub before_days: Days,
    pub before: Span,
    /// The last of them is the month in which the period ends.
    pub months: Vec<Month>,
    /// How long after a sale a return may still be asked for.
    pub window: i64,
}

impl Frame {
    /// # Errors
    /// `facts-period` where the end lies before the beginning, or the period is longer than ten years.
    pub fn of(request: &FactsRequest, now: Timestamp, zone: &TimeZone, window_days: u32) -> Result<Self, Problem> {
        let to = request.to.unwrap_or_else(|| Day::of(now, zone));
        let days = Days { from: request.from.unwrap_or_else(|| first(to, MONTHS - 1)), to };
        if days.from > days.to || days.count() > LONGEST {
            return Err(Problem::refused("facts-period"));
        }
        let before_days = days.before();
        let span = days.span(zone);
        let ends = (0..months_of(days)).rev().map(|back| month(to, back));
        Ok(Self {
            now: now.as_millisecond(),
            days,
            span,
            before_days,
            before: before_days.span(zone),
            months: ends.map(|days| Month { days, span: days.span(zone) }).collect(),
            window: i64::from(window_days) * DAY,
        })
    }

    /// The moment from which sales are needed.
    pub fn since(&self) -> i64 {
        let month = self.months.first().map_or(self.before.from, |month| month.span.from);
        self.before.from.min(month)
    }

    /// Whether nothing of what was sold until then can still be asked back.
    pub const fn is_mature(&self, span: Span) -> bool {
        span.to.saturating_add(self.window) <= self.now
    }

    /// The month of a moment.
    pub fn month_of(&self, at: i64) -> Option<usize> {
        let after = self.months.partition_point(|month| month.span.from <= at);
        let place = after.checked_sub(1)?;
        self.months.get(place).filter(|month| at < month.span.to).map(|_| place)
    }
}

/// The first day of the month that lies so many months before.
fn first(day: Day, back: usize) -> Day {
    let months = i64::try_from(back).unwrap_or(0);
    let date = day.0.first_of_month();
    Day(date.checked_sub(months.months()).unwrap_or(Date::MIN))
}

fn month(to: Day, back: usize) -> Days {
    let from = first(to, back);
    Days { from, to: if back == 0 { to } else { Day(from.0.last_of_month()) } }
}

/// All months of a long period; at least a year.
fn months_of(days: Days) -> usize {
    let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    usize::try_from(months(days.to.0) - months(days.from.0) + 1).unwrap_or(1).max(MONTHS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn frame(from: Date, to: Date, zone: &str) -> Frame {
        let request = FactsRequest { from: Some(Day(from)), to: Some(Day(to)), ..FactsRequest::default() };
        let now = Timestamp::from_millisecond(1_781_517_600_000);
        Frame::of(&request, now, &TimeZone::get(zone).unwrap(), 30).unwrap()
    }

    fn at(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_millisecond()
    }

    #[test]
    fn a_month_begins_and_ends_at_midnight_of_the_shop() {
        let found = frame(date(2026, 3, 1), date(2026, 3, 31), "Europe/Berlin");
        // The clocks go forward in March: the month is an hour shorter.
        assert_eq!(found.span, Span { from: at("2026-02-28T23:00:00Z"), to: at("2026-03-31T22:00:00Z") });
        assert_eq!(found.month_of(at("2026-02-28T22:59:59.999Z")), Some(10));
        assert_eq!(found.month_of(at("2026-02-28T23:00:00Z")), Some(11));
        assert_eq!(found.month_of(at("2026-03-31T22:00:00Z")), None);
        assert_eq!(found.months.len(), 12);
        assert_eq!(found.months[0].days, Days { from: Day(date(2025, 4, 1)), to: Day(date(2025, 4, 30)) });
    }

    #[test]
    fn the_period_before_is_as_long_and_ends_the_day_before() {
        let found = frame(date(2026, 2, 1), date(2026, 2, 28), "UTC");
        assert_eq!(found.before_days, Days { from: Day(date(2026, 1, 4)), to: Day(date(2026, 1, 31)) });
        assert_eq!(found.before.to, found.span.from);
    }

    #[test]
    fn a_month_that_goes_on_ends_with_the_period() {
        let found = frame(date(2024, 1, 15), date(2026, 6, 9), "UTC");
        assert_eq!(found.months.len(), 30);
        assert_eq!(found.months[29].days, Days { from: Day(date(2026, 6, 1)), to: Day(date(2026, 6, 9)) });
        assert_eq!(found.months[25].days.to, Day(date(2026, 2, 28)));
    }

    #[test]
    fn a_cohort_is_mature_when_its_last_window_is_over() {
        let found = frame(date(2026, 1, 1), date(2026, 6, 15), "UTC");
        let mature: Vec<bool> = found.months.iter().map(|month| found.is_mature(month.span)).collect();
        // On 15 June thirty days after the end of April are over, and those after May are not.
        assert_eq!(mature.iter().filter(|is| !**is).count(), 2);
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        let request = FactsRequest {
            from: Some(Day(date(2026, 2, 1))),
            to: Some(Day(date(2026, 1, 1))),
            ..FactsRequest::default()
        };
        let refused = Frame::of(&request, Timestamp::default(), &TimeZone::UTC, 30).unwrap_err();
        assert_eq!(refused.code, "facts-period");
    }
}
