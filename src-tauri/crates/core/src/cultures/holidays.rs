//! When days off and days of memory fall: by date, by Easter, by weekday, by the moon.

use icu_calendar::Date as CalendarDate;
use icu_calendar::cal::Hijri;
use jiff::civil::{Date, Weekday, date};

/// How the day of a year is found.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    Fixed(i8, i8),
    /// Days after Easter Sunday of the western churches.
    Easter(i16),
    /// Days after Easter Sunday of the eastern churches.
    EasternEaster(i16),
    /// The last such weekday before a date.
    Before(i8, i8, Weekday),
    /// The n-th weekday of a month; −1 is the last.
    Nth(i8, Weekday, i8),
    /// Month and day of the Islamic calendar, as Umm al-Qura reckons it; the sighting of the moon may move it by a day.
    Islamic(u8, u8),
    /// The equinox of March or September in Tokyo, as it is announced.
    Equinox(i8),
}

impl Rule {
    pub const fn is_approximate(self) -> bool {
        matches!(self, Self::Islamic(..))
    }

    /// The days of a year on which it falls: one as a rule, none or two by the moon.
    pub fn days(self, year: i16) -> Vec<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).into_iter().collect(),
            Self::Easter(offset) => plus(easter(year), i64::from(offset)).into_iter().collect(),
            Self::EasternEaster(offset) => plus(eastern_easter(year), i64::from(offset)).into_iter().collect(),
            Self::Before(month, day, weekday) => {
                let date = Date::new(year, month, day).ok();
                date.and_then(|date| date.nth_weekday(-1, weekday).ok()).into_iter().collect()
            }
            Self::Nth(month, weekday, n) => {
                let first = Date::new(year, month, 1).ok();
                first.and_then(|first| first.nth_weekday_of_month(n, weekday).ok()).into_iter().collect()
            }
            Self::Islamic(month, day) => islamic(year, month, day),
            Self::Equinox(month) => equinox(year, month).into_iter().collect(),
        }
    }
}

pub(super) fn plus(day: Option<Date>, days: i64) -> Option<Date> {
    day?.checked_add(jiff::Span::new().days(days)).ok()
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Easter Sunday of the Julian calendar (Meeus), as the day is called in the Gregorian one; good from 1900 to 2099.
fn eastern_easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 4, y % 7, y % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1);
    plus(Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok(), 13)
}

fn islamic(year: i16, month: u8, day: u8) -> Vec<Date> {
    let (Ok(first), Ok(last)) = (Date::new(year, 1, 1), Date::new(year, 12, 31)) else { return Vec::new() };
    let calendar = Hijri::new_umm_al_qura();
    let days = first.series(jiff::Span::new().days(1)).take_while(|date| *date <= last);
    days.filter(|date| {
        let iso =
            CalendarDate::try_new_iso(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
        iso.is_ok_and(|iso| {
            let found = iso.to_calendar(calendar);
            found.month().ordinal == month && found.day_of_month().0 == day
        })
    })
    .collect()
}

/// Good from 1980 to 2099.
fn equinox(year: i16, month: i8) -> Option<Date> {
    let since = f64::from(year) - 1980.0;
    let base = if month == 3 { 20.8431 } else { 23.2488 };
    let day = base + 0.242_194 * since - (since / 4.0).floor();
    (1..=30).find(|whole| f64::from(*whole) + 1.0 > day).and_then(|day| Date::new(year, month, day).ok())
}

/// The first working day after a day off that falls on a Sunday, or on a Saturday where that counts too.
pub(super) fn moved(day: Date, taken: &[Date], saturday_too: bool) -> Date {
    let is_off = |day: Date| {
        day.weekday() == Weekday::Sunday || saturday_too && day.weekday() == Weekday::Saturday || taken.contains(&day)
    };
    let mut next = day;
    for _ in 0..10 {
        next = next.tomorrow().unwrap_or(date(9999, 12, 31));
        if !is_off(next) {
            break;
        }
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_and_what_hangs_on_it_fall_as_the_churches_announce() {
        let known = [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2100, 3, 28)];
        for (year, month, day) in known {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
        assert_eq!(Rule::Easter(39).days(2026), [date(2026, 5, 14)]);
    }

    #[test]
    fn the_eastern_easter_and_weekdays_before_a_date_fall_as_the_calendars_say() {
        let known = [(2024, 5, 5), (2025, 4, 20), (2026, 4, 12), (2027, 5, 2)];
        for (year, month, day) in known {
            assert_eq!(Rule::EasternEaster(0).days(year), [date(year, month, day)]);
        }
        let repentance = Rule::Before(11, 23, Weekday::Wednesday);
        assert_eq!([2022, 2026].map(|year| repentance.days(year)), [[date(2022, 11, 16)], [date(2026, 11, 18)]]);
    }

    #[test]
    fn the_moon_gives_a_year_none_one_or_two_of_a_feast() {
        assert_eq!(Rule::Islamic(10, 1).days(2026), [date(2026, 3, 20)]);
        assert_eq!(Rule::Islamic(12, 10).days(2026), [date(2026, 5, 27)]);
        assert_eq!(Rule::Islamic(10, 1).days(2033).len(), 2);
        assert!(Rule::Islamic(10, 1).is_approximate());
    }

    #[test]
    fn weekdays_are_counted_from_either_end_of_the_month() {
        assert_eq!(Rule::Nth(11, Weekday::Thursday, 4).days(2026), [date(2026, 11, 26)]);
        assert_eq!(Rule::Nth(8, Weekday::Monday, -1).days(2026), [date(2026, 8, 31)]);
    }

    #[test]
    fn the_equinoxes_are_those_of_the_japanese_calendar() {
        for (year, march, september) in [(2024, 20, 22), (2025, 20, 23), (2026, 20, 23), (2027, 21, 23), (2028, 20, 22)]
        {
            assert_eq!(Rule::Equinox(3).days(year), [date(year, 3, march)]);
            assert_eq!(Rule::Equinox(9).days(year), [date(year, 9, september)]);
        }
    }

    #[test]
    fn a_day_off_on_a_sunday_moves_behind_the_next_ones() {
        assert_eq!(moved(date(2026, 5, 3), &[date(2026, 5, 4), date(2026, 5, 5)], false), date(2026, 5, 6));
        assert_eq!(moved(date(2027, 12, 25), &[date(2027, 12, 26)], true), date(2027, 12, 27));
    }
}
