//! When the letters of the sample month were written, and how dates are spelled in them.

use super::chance::Chance;
use super::scenario::Language;
use comptoir_kernel::Timestamp;
use jiff::Zoned;
use jiff::tz::{Offset, TimeZone};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How many seconds ago a conversation began: the first of them within the last hours, the rest over a month.
pub(super) fn age(number: i64, recent: i64, chance: &mut Chance) -> i64 {
    if number < recent {
        // Evenly over thirty hours, so that some wait for minutes and some for more than a day.
        return 4 * MINUTE + number * (30 * HOUR) / recent.max(1) + chance.between(0, 20 * MINUTE);
    }
    chance.between(30 * HOUR, 31 * DAY - 2 * HOUR)
}

/// Moves a moment of the night into the waking hours of its writer, later or earlier on the same day.
pub(super) fn awake(moment: Timestamp, hours_east: i8, chance: &mut Chance) -> Timestamp {
    let second_of_day = (moment.as_millisecond() / 1000 + i64::from(hours_east) * HOUR).rem_euclid(DAY);
    if second_of_day < 6 * HOUR { moment.plus_seconds(7 * HOUR + chance.between(0, 9 * HOUR)) } else { moment }
}

/// When the shop answers: after minutes or hours, never at night.
pub(super) fn answered(asked: Timestamp, is_recent: bool, chance: &mut Chance) -> Timestamp {
    let pause =
        if is_recent { chance.between(12 * MINUTE, 70 * MINUTE) } else { chance.between(25 * MINUTE, 7 * HOUR) };
    let moment = asked.plus_seconds(pause);
    let second_of_day = (moment.as_millisecond() / 1000 + HOUR).rem_euclid(DAY);
    match second_of_day / HOUR {
        0..8 => moment.plus_seconds(8 * HOUR - second_of_day + chance.between(0, 2 * HOUR)),
        8..19 => moment,
        _ => moment.plus_seconds(DAY + 8 * HOUR - second_of_day + chance.between(0, 2 * HOUR)),
    }
}

/// When the customer writes again.
pub(super) fn written_back(answered: Timestamp, is_recent: bool, hours_east: i8, chance: &mut Chance) -> Timestamp {
    if is_recent {
        return answered.plus_seconds(chance.between(5 * MINUTE, 90 * MINUTE));
    }
    awake(answered.plus_seconds(chance.between(10 * MINUTE, 22 * HOUR)), hours_east, chance)
}

/// The zone in which somebody writes this language, as hours east of Greenwich in winter.
pub(super) fn hours_east(language: &str) -> i8 {
    match language {
        "en" | "pt" => 0,
        "tr" | "ar" => 3,
        "ja" => 9,
        _ => 1,
    }
}

/// The moment on the writer's own clock.
pub(super) fn local(moment: Timestamp, hours_east: i8) -> Zoned {
    let zone = Offset::from_hours(hours_east).map_or(TimeZone::UTC, TimeZone::fixed);
    jiff::Timestamp::from_millisecond(moment.as_millisecond()).unwrap_or_default().to_zoned(zone)
}

/// Fills the date slots of an attribution line.
pub(super) fn with_date(pattern: &str, moment: &Zoned, language: &Language) -> String {
    let name = |names: &[String], index: i8| {
        usize::try_from(index).ok().and_then(|index| names.get(index)).cloned().unwrap_or_default()
    };
    let hour = moment.hour();
    let half = if hour < 12 { "AM" } else { "PM" };
    pattern
        .replace("{weekday}", &name(&language.weekdays, moment.weekday().to_monday_zero_offset()))
        .replace("{month}", &name(&language.months, moment.month() - 1))
        .replace("{day}", &moment.day().to_string())
        .replace("{year}", &moment.year().to_string())
        .replace("{time12}", &format!("{}:{:02} {half}", (hour + 11) % 12 + 1, moment.minute()))
        .replace("{time}", &format!("{hour:02}:{:02}", moment.minute()))
}

/// The value of a Date header (RFC 5322).
pub(super) fn header_date(moment: &Zoned) -> String {
    jiff::fmt::rfc2822::to_string(moment).unwrap_or_default()
}
