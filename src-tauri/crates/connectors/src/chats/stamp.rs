//! Date and time as phones write them in each country.

use super::scan::Scan;
use comptoir_kernel::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

/// In which order day, month and year stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
    YearFirst,
}

/// A moment whose three numbers have no order yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    date: [u32; 3],
    is_year_first: bool,
    separator: char,
    hour: u32,
    minute: u32,
    second: u32,
    half: Option<Half>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

const HALVES: &[(&str, Half)] = &[
    ("am", Half::Morning),
    ("pm", Half::Afternoon),
    ("a.m.", Half::Morning),
    ("p.m.", Half::Afternoon),
    ("a. m.", Half::Morning),
    ("p. m.", Half::Afternoon),
    ("a.\u{a0}m.", Half::Morning),
    ("p.\u{a0}m.", Half::Afternoon),
    ("a.\u{202f}m.", Half::Morning),
    ("p.\u{202f}m.", Half::Afternoon),
    ("ص", Half::Morning),
    ("م", Half::Afternoon),
    ("午前", Half::Morning),
    ("午後", Half::Afternoon),
    ("öö", Half::Morning),
    ("ös", Half::Afternoon),
];

/// What stands between date and time besides blanks.
const BETWEEN: &[(&str, ())] =
    &[(",", ()), ("،", ()), ("、", ()), ("à", ()), ("at", ()), ("um", ()), ("a las", ()), ("alle", ())];

/// Reads date and time, or time and date.
pub(super) fn read(scan: &mut Scan<'_>) -> Option<Stamp> {
    scan.skip_blanks();
    let first = scan.number()?;
    if let Some(separator) = ['.', '/', '-'].into_iter().find(|mark| scan.take(*mark)) {
        let (date, is_year_first) = date(scan, first, separator)?;
        while scan.take_word(BETWEEN).is_some() {}
        scan.skip_blanks();
        let half = scan.take_word(HALVES);
        scan.skip_blanks();
        let hour = scan.number()?;
        let (minute, second) = clock(scan)?;
        let half = half.or_else(|| scan.take_word(HALVES));
        return Some(Stamp { date, is_year_first, separator, hour: hour.0, minute, second, half });
    }
    // The web's way: the time comes first.
    let (minute, second) = clock(scan)?;
    let half = scan.take_word(HALVES);
    while scan.take_word(BETWEEN).is_some() {}
    scan.skip_blanks();
    let begin = scan.number()?;
    let separator = ['.', '/', '-'].into_iter().find(|mark| scan.take(*mark))?;
    let (date, is_year_first) = date(scan, begin, separator)?;
    Some(Stamp { date, is_year_first, separator, hour: first.0, minute, second, half })
}

fn date(scan: &mut Scan<'_>, first: (u32, usize), separator: char) -> Option<([u32; 3], bool)> {
    scan.skip_blanks();
    let second = scan.number()?;
    if !scan.take(separator) {
        return None;
    }
    scan.skip_blanks();
    let third = scan.number()?;
    Some(([first.0, second.0, third.0], first.1 == 4))
}

/// Minutes, and seconds where they are told.
fn clock(scan: &mut Scan<'_>) -> Option<(u32, u32)> {
    if !(scan.take(':') || scan.take('.') || scan.take('h')) {
        return None;
    }
    let (minute, count) = scan.number()?;
    if count != 2 {
        return None;
    }
    let second = if scan.take(':') || scan.take('.') { scan.number().map_or(0, |(second, _)| second) } else { 0 };
    Some((minute, second))
}

/// The order that all dates of one chat have in common, and whether it had to be guessed.
pub(super) fn order_of(stamps: &[&Stamp], usual: DateOrder) -> (DateOrder, bool) {
    if stamps.iter().any(|stamp| stamp.is_year_first) {
        return (DateOrder::YearFirst, false);
    }
    if stamps.iter().any(|stamp| stamp.separator == '.' || stamp.date[0] > 12) {
        return (DateOrder::DayFirst, false);
    }
    if stamps.iter().any(|stamp| stamp.date[1] > 12) {
        return (DateOrder::MonthFirst, false);
    }
    // Of two readings, only one may keep the messages in the order of time.
    let rises = |order| {
        let days: Vec<_> = stamps.iter().filter_map(|stamp| stamp.day(order)).collect();
        days.windows(2).all(|pair| matches!(pair, [one, other] if one <= other))
    };
    let usual = if usual == DateOrder::YearFirst { DateOrder::DayFirst } else { usual };
    let same = stamps.iter().all(|stamp| stamp.date[0] == stamp.date[1]);
    match (rises(DateOrder::DayFirst), rises(DateOrder::MonthFirst)) {
        (true, false) => (DateOrder::DayFirst, false),
        (false, true) => (DateOrder::MonthFirst, false),
        _ => (usual, !same),
    }
}

impl Stamp {
    fn day(&self, order: DateOrder) -> Option<civil::Date> {
        let [one, two, three] = self.date;
        let (year, month, day) = match order {
            DateOrder::DayFirst => (three, two, one),
            DateOrder::MonthFirst => (three, one, two),
            DateOrder::YearFirst => (one, two, three),
        };
        let year = if year < 100 { year + 2000 } else { year };
        civil::Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }

    /// The moment, if there is such a day and hour.
    pub fn moment(&self, order: DateOrder, zone: &TimeZone) -> Option<Timestamp> {
        let hour = match self.half {
            Some(Half::Afternoon) if self.hour < 12 => self.hour + 12,
            Some(Half::Morning) if self.hour == 12 => 0,
            _ => self.hour,
        };
        let part = |number: u32| i8::try_from(number).ok();
        let time = civil::Time::new(part(hour)?, part(self.minute)?, part(self.second)?, 0).ok()?;
        let moment = self.day(order)?.to_datetime(time).to_zoned(zone.clone()).ok()?;
        Some(Timestamp::from_millisecond(moment.timestamp().as_millisecond()))
    }
}
