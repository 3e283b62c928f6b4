//! A day of the calendar, without a time and without a zone.

use comptoir_kernel::Timestamp;
use jiff::Span;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Travels as `2026-12-08`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
#[ts(type = "string")]
pub struct Day(pub Date);

impl Day {
    /// The day on which a moment falls in a place.
    pub fn of(moment: Timestamp, zone: &TimeZone) -> Self {
        let moment = jiff::Timestamp::from_millisecond(moment.as_millisecond()).unwrap_or_default();
        Self(moment.to_zoned(zone.clone()).date())
    }

    /// So many days later; the last day of the calendar where there is none.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        let span = Span::new().try_days(days).unwrap_or_default();
        Self(self.0.checked_add(span).unwrap_or(Date::MAX))
    }

    /// The moment at which the day is over in a place: the first one of the next day.
    pub fn ends_at(self, zone: &TimeZone) -> Timestamp {
        let next = self.plus(1).0.to_zoned(zone.clone());
        next.map_or_else(
            |_| Timestamp::from_millisecond(i64::MAX),
            |next| Timestamp::from_millisecond(next.timestamp().as_millisecond()),
        )
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Self).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_travels_as_it_is_written() {
        let day = Day(date(2026, 12, 8));
        assert_eq!(serde_json::to_string(&day).unwrap(), "\"2026-12-08\"");
        assert_eq!(serde_json::from_str::<Day>("\"2026-12-08\"").unwrap(), day);
        assert!(serde_json::from_str::<Day>("\"8 December\"").is_err());
    }

    #[test]
    fn a_day_is_over_when_the_next_one_begins_there() {
        let ends = |day, zone: &str| Day(day).ends_at(&TimeZone::get(zone).unwrap()).to_rfc3339();
        assert_eq!(ends(date(2026, 6, 15), "Europe/Berlin"), "2026-06-15T22:00:00Z");
        // The clocks go back in the night to 25 October: that day has twenty-five hours.
        assert_eq!(ends(date(2026, 10, 24), "Europe/Berlin"), "2026-10-24T22:00:00Z");
        assert_eq!(ends(date(2026, 10, 25), "Europe/Berlin"), "2026-10-25T23:00:00Z");
        // In Cairo the clocks went forward at midnight: 24 April 2026 began at one o'clock.
        assert_eq!(ends(date(2026, 4, 23), "Africa/Cairo"), "2026-04-23T22:00:00Z");
    }
}
