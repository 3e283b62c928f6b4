//! The days of each culture: when people are off work, and when words are chosen with care.

use super::holidays::{Rule, moved, plus};
use super::model::DayKind::{self, Public, Regional, Sensitive};
use Rule::{Before, Easter, EasternEaster, Equinox, Fixed, Islamic, Nth};
use jiff::civil::Weekday::{Monday, Thursday, Wednesday};
use jiff::civil::{Date, Weekday};

/// A day of a card. The name is the end of its Fluent key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Day {
    pub name: &'static str,
    pub date: Date,
    pub kind: DayKind,
    pub is_approximate: bool,
}

type Row = (&'static str, Rule, DayKind);

const NEW_YEAR: Row = ("new-year", Fixed(1, 1), Public);
const EPIPHANY: Row = ("epiphany", Fixed(1, 6), Public);
const GOOD_FRIDAY: Row = ("good-friday", Easter(-2), Public);
const EASTER_MONDAY: Row = ("easter-monday", Easter(1), Public);
const LABOUR: Row = ("labour-day", Fixed(5, 1), Public);
const ASCENSION: Row = ("ascension", Easter(39), Public);
const WHIT_MONDAY: Row = ("whit-monday", Easter(50), Public);
const CORPUS_CHRISTI: Row = ("corpus-christi", Easter(60), Public);
const ASSUMPTION: Row = ("assumption", Fixed(8, 15), Public);
const ALL_SAINTS: Row = ("all-saints", Fixed(11, 1), Public);
const IMMACULATE: Row = ("immaculate-conception", Fixed(12, 8), Public);
const CHRISTMAS: Row = ("christmas", Fixed(12, 25), Public);
const SECOND_CHRISTMAS: Row = ("second-christmas", Fixed(12, 26), Public);
/// The feasts last for days; how many of them are free differs.
const FEASTS: &[Row] = &[
    ("eid-fitr", Islamic(10, 1), Public),
    ("eid-fitr", Islamic(10, 2), Public),
    ("eid-fitr", Islamic(10, 3), Public),
    ("eid-adha", Islamic(12, 10), Public),
    ("eid-adha", Islamic(12, 11), Public),
    ("eid-adha", Islamic(12, 12), Public),
    ("eid-adha", Islamic(12, 13), Public),
];

const GB: &[Row] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    ("early-may", Nth(5, Monday, 1), Public),
    ("spring-bank", Nth(5, Monday, -1), Public),
    ("summer-bank", Nth(8, Monday, -1), Public),
    CHRISTMAS,
    ("boxing-day", Fixed(12, 26), Public),
    ("second-january", Fixed(1, 2), Regional),
    ("st-patrick", Fixed(3, 17), Regional),
    ("boyne", Fixed(7, 12), Regional),
    ("summer-bank", Nth(8, Monday, 1), Regional),
    ("st-andrew", Fixed(11, 30), Regional),
    ("remembrance", Fixed(11, 11), Sensitive),
];
const US: &[Row] = &[
    NEW_YEAR,
    ("mlk", Nth(1, Monday, 3), Public),
    ("presidents", Nth(2, Monday, 3), Public),
    ("memorial", Nth(5, Monday, -1), Public),
    ("juneteenth", Fixed(6, 19), Public),
    ("independence-us", Fixed(7, 4), Public),
    ("labor-day", Nth(9, Monday, 1), Public),
    ("columbus", Nth(10, Monday, 2), Public),
    ("veterans", Fixed(11, 11), Public),
    ("thanksgiving", Nth(11, Thursday, 4), Public),
    CHRISTMAS,
    ("september-11", Fixed(9, 11), Sensitive),
];
const DE: &[Row] = &[
    NEW_YEAR,
    ("epiphany", Fixed(1, 6), Regional),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    ("corpus-christi", Easter(60), Regional),
    ("unity", Fixed(10, 3), Public),
    ("womens-day", Fixed(3, 8), Regional),
    ("assumption", Fixed(8, 15), Regional),
    ("childrens-day-de", Fixed(9, 20), Regional),
    ("reformation", Fixed(10, 31), Regional),
    ("repentance", Before(11, 23, Wednesday), Regional),
    ("all-saints", Fixed(11, 1), Regional),
    CHRISTMAS,
    SECOND_CHRISTMAS,
    ("holocaust", Fixed(1, 27), Sensitive),
];
const AT: &[Row] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    ("national-at", Fixed(10, 26), Public),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    SECOND_CHRISTMAS,
    ("all-souls", Fixed(11, 2), Sensitive),
];
const CH: &[Row] = &[
    NEW_YEAR,
    ("berchtold", Fixed(1, 2), Regional),
    ("good-friday", Easter(-2), Regional),
    ("easter-monday", Easter(1), Regional),
    ("labour-day", Fixed(5, 1), Regional),
    ASCENSION,
    ("whit-monday", Easter(50), Regional),
    ("national-ch", Fixed(8, 1), Public),
    CHRISTMAS,
    ("second-christmas", Fixed(12, 26), Regional),
];
const FR: &[Row] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR,
    ("victory", Fixed(5, 8), Public),
    ASCENSION,
    WHIT_MONDAY,
    ("bastille", Fixed(7, 14), Public),
    ASSUMPTION,
    ALL_SAINTS,
    ("armistice", Fixed(11, 11), Public),
    CHRISTMAS,
];
const ES: &[Row] = &[
    NEW_YEAR,
    EPIPHANY,
    ("andalusia-day", Fixed(2, 28), Regional),
    ("saint-joseph", Fixed(3, 19), Regional),
    ("maundy-thursday", Easter(-3), Regional),
    ("easter-monday", Easter(1), Regional),
    ("madrid-day", Fixed(5, 2), Regional),
    ("saint-john", Fixed(6, 24), Regional),
    ("santiago", Fixed(7, 25), Regional),
    ("diada", Fixed(9, 11), Regional),
    ("valencia-day", Fixed(10, 9), Regional),
    ("second-christmas", Fixed(12, 26), Regional),
    GOOD_FRIDAY,
    LABOUR,
    ASSUMPTION,
    ("hispanic", Fixed(10, 12), Public),
    ALL_SAINTS,
    ("constitution-es", Fixed(12, 6), Public),
    IMMACULATE,
    CHRISTMAS,
    ("march-11", Fixed(3, 11), Sensitive),
];
const IT: &[Row] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    ("liberation", Fixed(4, 25), Public),
    LABOUR,
    ("republic-it", Fixed(6, 2), Public),
    ASSUMPTION,
    ("francis", Fixed(10, 4), Public),
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    SECOND_CHRISTMAS,
    ("all-souls", Fixed(11, 2), Sensitive),
];
const BR: &[Row] = &[
    NEW_YEAR,
    ("carnival", Easter(-47), Regional),
    GOOD_FRIDAY,
    ("tiradentes", Fixed(4, 21), Public),
    LABOUR,
    ("corpus-christi", Easter(60), Regional),
    ("independence-br", Fixed(9, 7), Public),
    ("aparecida", Fixed(10, 12), Public),
    ("all-souls", Fixed(11, 2), Public),
    ("republic-br", Fixed(11, 15), Public),
    ("black-awareness", Fixed(11, 20), Public),
    CHRISTMAS,
];
const TR: &[Row] = &[
    NEW_YEAR,
    ("children-tr", Fixed(4, 23), Public),
    LABOUR,
    ("youth-tr", Fixed(5, 19), Public),
    ("democracy-tr", Fixed(7, 15), Public),
    ("victory-tr", Fixed(8, 30), Public),
    ("republic-tr", Fixed(10, 29), Public),
    ("earthquake-tr", Fixed(2, 6), Sensitive),
    ("ataturk", Fixed(11, 10), Sensitive),
    ("ramadan", Islamic(9, 1), Sensitive),
];
const PL: &[Row] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR,
    ("constitution-pl", Fixed(5, 3), Public),
    CORPUS_CHRISTI,
    ASSUMPTION,
    ALL_SAINTS,
    ("independence-pl", Fixed(11, 11), Public),
    ("christmas-eve", Fixed(12, 24), Public),
    CHRISTMAS,
    SECOND_CHRISTMAS,
    ("warsaw-uprising", Fixed(8, 1), Sensitive),
];
const AR: &[Row] = &[
    ("islamic-new-year", Islamic(1, 1), Regional),
    ("mawlid", Islamic(3, 12), Regional),
    ("ramadan", Islamic(9, 1), Sensitive),
    ("ashura", Islamic(1, 10), Sensitive),
];
const EG: &[Row] = &[
    ("coptic-christmas", Fixed(1, 7), Public),
    ("january-25", Fixed(1, 25), Public),
    ("sham-el-nessim", EasternEaster(1), Public),
    ("sinai", Fixed(4, 25), Public),
    LABOUR,
    ("june-30", Fixed(6, 30), Public),
    ("july-23", Fixed(7, 23), Public),
    ("october-6", Fixed(10, 6), Public),
    ("islamic-new-year", Islamic(1, 1), Public),
    ("mawlid", Islamic(3, 12), Public),
    ("arafah", Islamic(12, 9), Public),
    ("ramadan", Islamic(9, 1), Sensitive),
];
const AE: &[Row] = &[
    NEW_YEAR,
    ("islamic-new-year", Islamic(1, 1), Public),
    ("mawlid", Islamic(3, 12), Public),
    ("arafah", Islamic(12, 9), Public),
    ("national-ae", Fixed(12, 2), Public),
    ("national-ae", Fixed(12, 3), Public),
    ("ramadan", Islamic(9, 1), Sensitive),
    ("commemoration-ae", Fixed(11, 30), Sensitive),
];
const JA: &[Row] = &[
    NEW_YEAR,
    ("coming-of-age", Nth(1, Monday, 2), Public),
    ("foundation", Fixed(2, 11), Public),
    ("emperor", Fixed(2, 23), Public),
    ("vernal-equinox", Equinox(3), Public),
    ("showa", Fixed(4, 29), Public),
    ("constitution-ja", Fixed(5, 3), Public),
    ("greenery", Fixed(5, 4), Public),
    ("children-ja", Fixed(5, 5), Public),
    ("marine", Nth(7, Monday, 3), Public),
    ("mountain", Fixed(8, 11), Public),
    ("respect", Nth(9, Monday, 3), Public),
    ("autumnal-equinox", Equinox(9), Public),
    ("sports", Nth(10, Monday, 2), Public),
    ("culture-day", Fixed(11, 3), Public),
    ("labour-thanksgiving", Fixed(11, 23), Public),
    ("march-11-ja", Fixed(3, 11), Sensitive),
    ("hiroshima", Fixed(8, 6), Sensitive),
    ("nagasaki", Fixed(8, 9), Sensitive),
    ("obon", Fixed(8, 13), Sensitive),
    ("obon", Fixed(8, 14), Sensitive),
    ("obon", Fixed(8, 16), Sensitive),
    ("obon", Fixed(8, 15), Sensitive),
    ("war-end", Fixed(8, 15), Sensitive),
];

fn rows(culture: &str) -> &'static [Row] {
    match culture {
        "en-GB" => GB,
        "en-US" => US,
        "de" => DE,
        "de-AT" => AT,
        "de-CH" => CH,
        "fr" => FR,
        "es" => ES,
        "it" => IT,
        "pt-BR" => BR,
        "tr" => TR,
        "pl" => PL,
        "ar" => AR,
        "ar-EG" => EG,
        "ar-AE" => AE,
        "ja" => JA,
        _ => &[],
    }
}

/// The days of a culture from one day to another, in order.
pub(super) fn between(culture: &str, from: Date, until: Date) -> Vec<Day> {
    let years = from.year().saturating_sub(1)..=until.year().saturating_add(1);
    let mut found: Vec<Day> = years.flat_map(|year| of_year(culture, year)).collect();
    found.retain(|day| (from..=until).contains(&day.date));
    found.sort_by_key(|day| (day.date, day.kind, day.name));
    found
}

fn of_year(culture: &str, year: i16) -> Vec<Day> {
    let mut days = Vec::new();
    let feasts = if matches!(culture, "ar" | "ar-EG" | "ar-AE" | "tr") { FEASTS } else { &[] };
    for (name, rule, kind) in rows(culture).iter().chain(feasts) {
        // Saint Francis is a day off again from 2026 on, Christmas Eve in Poland since 2025.
        if *name == "francis" && year < 2026 || *name == "christmas-eve" && year < 2025 {
            continue;
        }
        let is_approximate = rule.is_approximate();
        days.extend(rule.days(year).into_iter().map(|date| Day { name, date, kind: *kind, is_approximate }));
    }
    days.extend(observed(culture, &days));
    if culture == "ja" {
        days.extend(between_two(&days));
    }
    days
}

/// Days off in the place of one that falls on a free day.
fn observed(culture: &str, days: &[Day]) -> Vec<Day> {
    let taken: Vec<Date> = days.iter().filter(|day| day.kind == Public).map(|day| day.date).collect();
    let mut used = taken.clone();
    let mut found = Vec::new();
    for day in days.iter().filter(|day| day.kind == Public) {
        let weekday = day.date.weekday();
        let instead = match (culture, weekday) {
            ("en-GB", Weekday::Saturday | Weekday::Sunday) => Some(moved(day.date, &used, true)),
            ("en-US", Weekday::Saturday) => plus(Some(day.date), -1),
            ("en-US", Weekday::Sunday) => plus(Some(day.date), 1),
            ("ja", Weekday::Sunday) => Some(moved(day.date, &used, false)),
            _ => None,
        };
        if let Some(date) = instead {
            used.push(date);
            found.push(Day { name: "substitute", date, ..day.clone() });
        }
    }
    found
}

/// In Japan a working day between two days off is one too.
fn between_two(days: &[Day]) -> Vec<Day> {
    let is_off = |date: Option<Date>| days.iter().any(|day| day.kind == Public && Some(day.date) == date);
    let gaps = days.iter().filter(|day| day.kind == Public).filter_map(|day| plus(Some(day.date), 1));
    gaps.filter(|date| !is_off(Some(*date)) && is_off(plus(Some(*date), 1)) && date.weekday() != Weekday::Sunday)
        .map(|date| Day { name: "citizens", date, kind: Public, is_approximate: false })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn off(culture: &str, from: Date, until: Date) -> Vec<(&'static str, Date)> {
        let days = between(culture, from, until).into_iter().filter(|day| day.kind != Sensitive);
        days.map(|day| (day.name, day.date)).collect()
    }

    #[test]
    fn an_austrian_december_has_three_days_off() {
        let found = off("de-AT", date(2026, 12, 1), date(2026, 12, 31));
        let known = [("immaculate-conception", 8), ("christmas", 25), ("second-christmas", 26)];
        assert_eq!(found, known.map(|(name, day)| (name, date(2026, 12, day))));
    }

    #[test]
    fn what_falls_on_a_free_day_is_made_up_for_as_the_country_does() {
        // Christmas 2027 is a Saturday, Boxing Day a Sunday.
        let found = off("en-GB", date(2027, 12, 25), date(2027, 12, 31));
        let dates: Vec<i8> = found.iter().map(|(_, date)| date.day()).collect();
        assert_eq!(dates, [25, 26, 27, 28]);
        assert_eq!(
            off("en-US", date(2026, 7, 1), date(2026, 7, 5)),
            [("substitute", date(2026, 7, 3)), ("independence-us", date(2026, 7, 4))]
        );
        // A New Year's Day on a Saturday is made up for in the year before.
        assert_eq!(off("en-US", date(2027, 12, 30), date(2027, 12, 31)), [("substitute", date(2027, 12, 31))]);
    }

    #[test]
    fn japanese_weeks_of_holidays_close_their_gaps() {
        let found = off("ja", date(2026, 9, 20), date(2026, 9, 25));
        let known = [("respect", 21), ("citizens", 22), ("autumnal-equinox", 23)];
        assert_eq!(found, known.map(|(name, day)| (name, date(2026, 9, day))));
        assert!(off("ja", date(2026, 5, 6), date(2026, 5, 6)).contains(&("substitute", date(2026, 5, 6))));
    }

    #[test]
    fn days_by_the_moon_say_that_they_may_move() {
        let feasts = between("tr", date(2026, 3, 1), date(2026, 3, 31));
        assert!(feasts.iter().any(|day| day.name == "eid-fitr" && day.is_approximate));
        assert!(between("nowhere", date(2026, 1, 1), date(2026, 12, 31)).is_empty());
    }
}
