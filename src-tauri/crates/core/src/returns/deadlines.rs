//! The days that the law gives for a withdrawal: to withdraw, to send the goods back, to repay.
//!
//! Directive 2011/83/EU, articles 9, 13 and 14; counted as Regulation (EEC, Euratom) 1182/71 says. No legal advice.

use super::day::Day;
use crate::cultures;
use comptoir_kernel::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// Articles 9(2), 13(1) and 14(1) all give so many days.
pub const STATUTORY_DAYS: i64 = 14;

/// No country has more days off in a row than this.
const MOST_MOVES: u8 = 30;

/// Where this right exists: the European Union, the other countries of its economic area, and the United Kingdom, whose
/// Consumer Contracts Regulations 2013 have the same fourteen days; there the next working day is our generosity.
const COUNTRIES: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
    "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whose calendar and clock count: the consumer's.
#[derive(Debug, Clone)]
pub struct Place {
    /// ISO 3166, in capitals.
    pub country: String,
    pub zone: TimeZone,
}

/// Until when something has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The whole day counts.
    pub last_day: Day,
    /// The moment at which that day is over where the consumer lives; what happens before it is in time.
    pub ends_at: Timestamp,
    /// False where nobody has written down the country's holidays: the day may be a little later.
    pub knows_holidays: bool,
}

/// Whether the law of a country gives consumers the right to withdraw. The country is two letters in capitals.
pub fn is_given(country: &str) -> bool {
    COUNTRIES.contains(&country)
}

/// The countries of the European Economic Area, sorted.
pub fn economic_area() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().copied().filter(|country| *country != "GB")
}

/// When the consumer has everything: the day of the last parcel. None while one is under way, or there is none.
pub fn has_everything(parcels: &[Option<Timestamp>]) -> Option<Timestamp> {
    parcels.iter().copied().collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// The last day to withdraw, once everything has arrived. Sending the notice in time is enough (article 11(2)).
pub fn to_withdraw(arrived: Timestamp, place: &Place) -> Deadline {
    counted(Day::of(arrived, &place.zone), place)
}

/// The last day for the consumer to send the goods off, from the day of the notice.
pub fn to_send_back(noticed: Timestamp, place: &Place) -> Deadline {
    counted(Day::of(noticed, &place.zone), place)
}

/// The last day for the shop to repay, from the day on which it heard of the withdrawal. It may wait until it has the goods
/// or proof that they were sent (article 13(3)).
pub fn to_repay(noticed: Timestamp, place: &Place) -> Deadline {
    counted(Day::of(noticed, &place.zone), place)
}

fn counted(event: Day, place: &Place) -> Deadline {
    let (last_day, knows_holidays) = last_day(event, &place.country);
    Deadline { last_day, ends_at: last_day.ends_at(&place.zone), knows_holidays }
}

/// The fourteenth day after an event, whose own day does not count; the next working day where it is a Saturday, a Sunday
/// or a public holiday (Regulation 1182/71, article 3(1) and (4)). The second value says whether the holidays are known.
pub fn last_day(event: Day, country: &str) -> (Day, bool) {
    let (mut day, mut knows_holidays) = (event.plus(STATUTORY_DAYS), true);
    for _ in 0..MOST_MOVES {
        let holiday = cultures::is_holiday(country, day.0);
        knows_holidays &= holiday.is_some();
        if !is_weekend(day) && holiday != Some(true) {
            break;
        }
        day = day.plus(1);
    }
    (day, knows_holidays)
}

fn is_weekend(day: Day) -> bool {
    matches!(day.0.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Date, date};

    fn moment(text: &str) -> Timestamp {
        Timestamp::from_millisecond(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    fn place(country: &str, zone: &str) -> Place {
        Place { country: country.into(), zone: TimeZone::get(zone).unwrap() }
    }

    /// Worked by hand with a calendar.
    #[test]
    fn the_last_day_is_the_one_that_a_calendar_gives() {
        let table: &[(&str, Date, Date, &str)] = &[
            ("DE", date(2026, 6, 1), date(2026, 6, 15), "a Monday after two plain weeks"),
            ("DE", date(2026, 6, 6), date(2026, 6, 22), "a Saturday moves to Monday"),
            ("DE", date(2026, 6, 7), date(2026, 6, 22), "so does a Sunday"),
            ("DE", date(2026, 12, 11), date(2026, 12, 28), "Christmas, Saturday and Sunday"),
            ("PL", date(2026, 12, 10), date(2026, 12, 28), "Christmas Eve is free in Poland"),
            ("DE", date(2026, 12, 10), date(2026, 12, 24), "and not in Germany"),
            ("DE", date(2026, 3, 20), date(2026, 4, 7), "Good Friday to Easter Monday"),
            ("FR", date(2026, 3, 20), date(2026, 4, 3), "Good Friday is a working day in France"),
            ("AT", date(2026, 10, 12), date(2026, 10, 27), "the national day of Austria"),
            ("IT", date(2026, 8, 1), date(2026, 8, 17), "Ferragosto on a Saturday, then Sunday"),
            ("ES", date(2026, 11, 22), date(2026, 12, 7), "Sunday the 6th moves, the 7th is no national holiday"),
            ("GB", date(2026, 12, 11), date(2026, 12, 29), "Boxing Day on a Saturday is made up for on Monday"),
            ("DE", date(2026, 4, 17), date(2026, 5, 4), "Labour Day on a Friday"),
            ("DE", date(2028, 2, 15), date(2028, 2, 29), "a leap day counts"),
        ];
        for (country, event, last, why) in table {
            assert_eq!(last_day(Day(*event), country), (Day(*last), true), "{country} {event}: {why}");
        }
        // 13 April 2026 would be Orthodox Easter Monday in Greece, which nobody has written down here.
        assert_eq!(last_day(Day(date(2026, 3, 30)), "GR"), (Day(date(2026, 4, 13)), false));
    }

    #[test]
    fn the_day_is_the_consumers_and_ends_when_it_ends_there() {
        // Half past eleven at night in Berlin is the next day in Helsinki.
        let arrived = moment("2026-06-01T21:30:00Z");
        let berlin = to_withdraw(arrived, &place("DE", "Europe/Berlin"));
        assert_eq!((berlin.last_day, berlin.ends_at), (Day(date(2026, 6, 15)), moment("2026-06-15T22:00:00Z")));
        let helsinki = to_withdraw(arrived, &place("FI", "Europe/Helsinki"));
        assert_eq!((helsinki.last_day, helsinki.ends_at), (Day(date(2026, 6, 16)), moment("2026-06-16T21:00:00Z")));
        // Over the change of the clocks: fourteen days by the calendar, not fourteen times twenty-four hours.
        let autumn = to_withdraw(moment("2026-10-13T08:00:00Z"), &place("DE", "Europe/Berlin"));
        assert_eq!((autumn.last_day, autumn.ends_at), (Day(date(2026, 10, 27)), moment("2026-10-27T23:00:00Z")));
        let spring = to_repay(moment("2026-03-17T23:30:00Z"), &place("DE", "Europe/Berlin"));
        assert_eq!((spring.last_day, spring.ends_at), (Day(date(2026, 4, 1)), moment("2026-04-01T22:00:00Z")));
    }

    #[test]
    fn of_several_parcels_the_last_one_counts() {
        let (first, last) = (moment("2026-06-01T10:00:00Z"), moment("2026-06-05T10:00:00Z"));
        assert_eq!(has_everything(&[Some(last), Some(first)]), Some(last));
        assert_eq!(has_everything(&[Some(first), None]), None, "one is still under way");
        assert_eq!(has_everything(&[]), None);
    }

    #[test]
    fn the_right_is_given_in_europe() {
        assert!(["DE", "GB", "NO"].into_iter().all(is_given));
        assert!(!["US", "CH", "JP", "TR"].into_iter().any(is_given));
    }
}
