//! Moments by the clock on somebody's wall: mornings in a zone, through every change of its clocks.

use comptoir_kernel::{Problem, Timestamp};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan, Zoned};

/// When a day at the desk begins.
const MORNING: i8 = 9;

/// Longer than that nobody plans a letter, a snooze or a promise.
const FURTHEST_DAYS: i64 = 366;

/// Nine in the morning some days from now, in a zone.
pub(super) fn morning_after(now: Timestamp, days: u16, zone: &TimeZone) -> Option<Timestamp> {
    let today = in_zone(now, zone)?.date();
    at_hour(today.checked_add(Span::new().try_days(i64::from(days)).ok()?).ok()?, MORNING, zone)
}

/// The next time that it is so late in a zone: today, or tomorrow if that hour is over.
pub(super) fn next_hour(now: Timestamp, hour: i8, zone: &TimeZone) -> Option<Timestamp> {
    let today = in_zone(now, zone)?.date();
    let first = at_hour(today, hour, zone)?;
    if first > now { Some(first) } else { at_hour(today.checked_add(1.day()).ok()?, hour, zone) }
}

fn in_zone(now: Timestamp, zone: &TimeZone) -> Option<Zoned> {
    Some(jiff::Timestamp::from_millisecond(now.as_millisecond()).ok()?.to_zoned(zone.clone()))
}

/// An hour that the clocks leap over is the one after; one that comes twice is the first.
fn at_hour(day: Date, hour: i8, zone: &TimeZone) -> Option<Timestamp> {
    let moment = day.to_datetime(Time::new(hour, 0, 0, 0).ok()?).to_zoned(zone.clone()).ok()?;
    Some(Timestamp::from_millisecond(moment.timestamp().as_millisecond()))
}

/// A moment that can be waited for.
///
/// # Errors
/// `time-past` for now and before, `time-too-far` for more than a year.
pub(super) fn check_future(now: Timestamp, at: Timestamp) -> Result<Timestamp, Problem> {
    if at <= now {
        return Err(Problem::refused("time-past"));
    }
    if at > now.plus_seconds(FURTHEST_DAYS * 24 * 3600) {
        return Err(Problem::refused("time-too-far"));
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        Timestamp::from_millisecond(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    #[test]
    fn a_morning_is_nine_on_the_wall_through_every_change_of_the_clocks() {
        for (now, days, name, wanted) in [
            // The clocks go forward on 29 March 2026 and back on 25 October in Berlin.
            ("2026-03-28T12:00:00Z", 1, "Europe/Berlin", "2026-03-29T07:00:00Z"),
            ("2026-03-27T12:00:00Z", 1, "Europe/Berlin", "2026-03-28T08:00:00Z"),
            ("2026-10-24T12:00:00Z", 1, "Europe/Berlin", "2026-10-25T08:00:00Z"),
            ("2026-10-18T12:00:00Z", 14, "Europe/Berlin", "2026-11-01T08:00:00Z"),
            // There the year has no such change; the day has begun earlier.
            ("2026-11-22T16:00:00Z", 1, "Asia/Tokyo", "2026-11-24T00:00:00Z"),
            ("2026-11-22T03:00:00Z", 1, "America/Sao_Paulo", "2026-11-23T12:00:00Z"),
            ("2026-11-22T02:00:00Z", 1, "America/Sao_Paulo", "2026-11-22T12:00:00Z"),
            ("2026-11-22T12:00:00Z", 7, "Asia/Kolkata", "2026-11-29T03:30:00Z"),
        ] {
            assert_eq!(morning_after(moment(now), days, &zone(name)), Some(moment(wanted)), "{now} {name}");
        }
    }

    #[test]
    fn the_next_hour_is_today_or_tomorrow_where_they_are() {
        for (now, hour, name, wanted) in [
            ("2026-11-22T12:00:00Z", 9, "Asia/Tokyo", "2026-11-23T00:00:00Z"),
            ("2026-11-22T23:30:00Z", 9, "Asia/Tokyo", "2026-11-23T00:00:00Z"),
            ("2026-11-22T12:00:00Z", 9, "America/New_York", "2026-11-22T14:00:00Z"),
            ("2026-11-22T14:00:00Z", 9, "America/New_York", "2026-11-23T14:00:00Z"),
            // That hour does not exist on that day.
            ("2026-03-28T23:30:00Z", 2, "Europe/Berlin", "2026-03-29T01:00:00Z"),
            // That hour comes twice on that day.
            ("2026-10-24T23:30:00Z", 2, "Europe/Berlin", "2026-10-25T00:00:00Z"),
        ] {
            assert_eq!(next_hour(moment(now), hour, &zone(name)), Some(moment(wanted)), "{now} {name}");
        }
    }

    #[test]
    fn nothing_waits_for_the_past_or_for_ever() {
        let now = moment("2026-11-22T12:00:00Z");
        let code = |at| check_future(now, at).map_err(|problem| problem.code);
        assert_eq!(code(now), Err("time-past"));
        assert_eq!(code(now.plus_seconds(400 * 24 * 3600)), Err("time-too-far"));
        assert_eq!(code(now.plus_seconds(60)), Ok(now.plus_seconds(60)));
    }
}
