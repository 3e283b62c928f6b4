//! Amounts, counts and dates as people and programs write them.

use super::field::Field;
use crate::table::Table;
use comptoir_kernel::{Currency, Money, Timestamp};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// Which comes first in dates such as 03/04/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    #[default]
    DayFirst,
    MonthFirst,
}

/// What separates the fraction of an amount in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// 1.234,56: the point only groups.
    is_comma: bool,
}

const AMOUNTS: [Field; 11] = [
    Field::Total,
    Field::ItemsTotal,
    Field::ShippingTotal,
    Field::TaxTotal,
    Field::DiscountTotal,
    Field::RefundedTotal,
    Field::LinePrice,
    Field::LineTotal,
    Field::Price,
    Field::SalePrice,
    Field::RegularPrice,
];
const DATES: [Field; 4] = [Field::Created, Field::PaidAt, Field::CancelledAt, Field::ShippedAt];

/// How the amounts of these columns are written: one comma with one or two digits behind it tells for the whole file.
pub fn marks(table: &Table, columns: &[Field]) -> Marks {
    let amounts = columns_of(table, columns, &AMOUNTS).map(digits_of);
    let mut is_comma = false;
    for amount in amounts {
        let behind = |mark: char| amount.rsplit_once(mark).map(|(_, behind)| behind.len());
        match (behind('.'), behind(',')) {
            // Both: the later one is the mark.
            (Some(point), Some(comma)) if comma < point => return Marks { is_comma: true },
            (Some(_), Some(_)) | (Some(1 | 2), None) => return Marks { is_comma: false },
            (None, Some(1 | 2)) => is_comma = true,
            _ => {}
        }
    }
    Marks { is_comma }
}

fn columns_of<'a>(table: &'a Table, columns: &'a [Field], wanted: &'a [Field]) -> impl Iterator<Item = &'a str> {
    let cells = table.lines.iter().flat_map(|(_, cells)| columns.iter().zip(cells));
    cells.filter(|(column, cell)| wanted.contains(column) && !cell.is_empty()).map(|(_, cell)| cell.as_str())
}

/// An amount without its currency: digits, marks and the sign.
fn digits_of(text: &str) -> String {
    text.chars().filter(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '-' | '\u{2212}')).collect()
}

pub(super) fn money(text: &str, currency: Currency, marks: Marks) -> Option<Money> {
    let digits = digits_of(text);
    // Letters are a currency's; more of them than that are no amount.
    if text.chars().filter(|sign| sign.is_alphabetic()).count() > 4
        || !digits.contains(|sign: char| sign.is_ascii_digit())
    {
        return None;
    }
    let plain = if marks.is_comma { digits.replace('.', "").replace(',', ".") } else { digits.replace(',', "") };
    Money::parse(&plain, currency).ok()
}

/// A whole number of pieces; `2.0` and `2,000` are some.
pub(super) fn count(text: &str, marks: Marks) -> Option<i64> {
    let zero = Currency::parse("JPY").ok()?;
    let is_plain = text.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '-' | '.' | ',' | ' ' | '+'));
    money(text, zero, marks).filter(|_| is_plain).map(|amount| amount.minor)
}

/// The three numbers of a date, and what stands behind it.
fn numbers(text: &str) -> Option<([i16; 3], &str)> {
    let end = text.find([' ', 'T', ',']).unwrap_or(text.len());
    let (date, rest) = text.split_at(end);
    let mut parts = date.trim_end_matches('.').split(['.', '/', '-']).map(str::parse::<i16>);
    let three = [parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?];
    parts.next().is_none().then_some((three, rest))
}

/// What the dates of these columns themselves say; none when they can be read both ways.
pub fn date_order(table: &Table, columns: &[Field]) -> Option<DateOrder> {
    let mut is_open = false;
    for text in columns_of(table, columns, &DATES) {
        let Some(([first, second, _], _)) = numbers(text.trim()) else { continue };
        if first > 31 {
            continue;
        }
        // Nobody who writes points begins with the month.
        if first > 12 || text.contains('.') && !text.contains(['/', '-']) {
            return Some(DateOrder::DayFirst);
        }
        if second > 12 {
            return Some(DateOrder::MonthFirst);
        }
        is_open |= first != second;
    }
    (!is_open).then_some(DateOrder::DayFirst)
}

/// A moment; without a zone it is one of UTC.
pub(super) fn moment(text: &str, order: DateOrder) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        return Some(Timestamp::from_millisecond(moment.as_millisecond()));
    }
    let ([first, second, third], rest) = numbers(text)?;
    let (year, month, day) = match order {
        _ if first > 31 => (first, second, third),
        DateOrder::DayFirst => (third, second, first),
        DateOrder::MonthFirst => (third, first, second),
    };
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let (time, zone) = time_of(rest.trim_start_matches(['T', ',', ' ']))?;
    let moment = DateTime::from_parts(date, time).to_zoned(zone).ok()?.timestamp();
    Some(Timestamp::from_millisecond(moment.as_millisecond()))
}

/// `14:03`, `14:03:11 +0100`, `2:03 PM`, or nothing.
fn time_of(text: &str) -> Option<(Time, TimeZone)> {
    let mut words = text.split_whitespace();
    let Some(clock) = words.next() else { return Some((Time::midnight(), TimeZone::UTC)) };
    let clock = clock.trim_end_matches('Z');
    let mut parts = clock.split(':');
    let mut part = || parts.next().map_or(Some(0), |part| part.split('.').next()?.parse::<i8>().ok());
    let (mut hour, minute, second) = (part()?, part()?, part()?);
    let mut zone = TimeZone::UTC;
    for word in words {
        match word.to_ascii_lowercase().as_str() {
            "am" if hour == 12 => hour = 0,
            "pm" if hour < 12 => hour += 12,
            "am" | "pm" | "utc" | "gmt" | "z" => {}
            offset => zone = offset_of(offset)?,
        }
    }
    Some((Time::new(hour, minute, second, 0).ok()?, zone))
}

/// `+0100`, `-03:30`
fn offset_of(text: &str) -> Option<TimeZone> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+')?),
    };
    let digits: String = digits.chars().filter(|sign| *sign != ':').collect();
    let number: i32 = digits.parse().ok().filter(|_| digits.len() == 4)?;
    let seconds = sign * (number / 100 * 3600 + number % 100 * 60);
    Some(jiff::tz::Offset::from_seconds(seconds).ok()?.to_time_zone())
}
