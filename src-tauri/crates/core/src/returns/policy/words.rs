//! Days, amounts, shares and lists as a language writes them.

use crate::returns::day::Day;
use comptoir_kernel::{LocaleTag, Money};
use comptoir_locale::{Locale, Message};
use jiff::tz::TimeZone;

/// What a sentence needs from its language.
#[derive(Clone, Copy)]
pub(in crate::returns) struct Words(&'static Locale);

impl Words {
    pub fn of(tag: LocaleTag) -> Self {
        Self(Locale::of(tag))
    }

    pub fn say(self, message: &Message) -> String {
        self.0.format_plain(message)
    }

    pub fn number(self, number: i64) -> String {
        self.0.number(number)
    }

    pub fn day(self, day: Day) -> String {
        self.0.date(day.plus(-1).ends_at(&TimeZone::UTC), &TimeZone::UTC)
    }

    pub fn money(self, money: Money) -> String {
        self.0.money(money)
    }

    /// Of ten thousand, as a number of a hundred without its sign.
    pub fn percent(self, basis_points: u32) -> String {
        let plain = format!("{}.{:02}", basis_points / 100, basis_points % 100);
        self.0.decimal(plain.trim_end_matches('0').trim_end_matches('.'))
    }

    /// One of these.
    pub fn list(self, items: impl IntoIterator<Item = String>) -> String {
        let between = match self.0.tag() {
            LocaleTag::Ja => "、",
            LocaleTag::Ar => "، ",
            _ => ", ",
        };
        items.into_iter().collect::<Vec<_>>().join(between)
    }

    /// Conditions that have to hold together, each of which may be a list itself.
    pub fn and(self, items: impl IntoIterator<Item = String>) -> String {
        let between = match self.0.tag() {
            LocaleTag::Ja => "、かつ",
            LocaleTag::Ar => "؛ ",
            _ => "; ",
        };
        items.into_iter().collect::<Vec<_>>().join(between)
    }

    pub fn sentences(self, said: impl IntoIterator<Item = String>) -> String {
        let between = if self.0.tag() == LocaleTag::Ja { "" } else { " " };
        said.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(between)
    }

    /// A country's name, else what stands there; a dash where the order names none.
    pub fn place(self, country: &str) -> String {
        match self.0.country(country) {
            Some(name) => name.to_owned(),
            None if country.trim().is_empty() => "–".to_owned(),
            None => self.own(country),
        }
    }

    /// What the shop has written itself, kept together where the sentence runs the other way.
    pub fn own(self, text: &str) -> String {
        let is_foreign = self.0.tag().is_right_to_left() && text.chars().any(|c| c.is_ascii_alphanumeric());
        if is_foreign { format!("\u{2068}{}\u{2069}", text.trim()) } else { text.trim().to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_and_shares_are_written_as_the_reader_writes_them() {
        let day = Day(date(2026, 11, 22));
        assert_eq!(Words::of(LocaleTag::De).day(day), "22. November 2026");
        assert_eq!(Words::of(LocaleTag::Ja).day(day), "2026年11月22日");
        assert_eq!([1000, 1250, 5].map(|points| Words::of(LocaleTag::En).percent(points)), ["10", "12.5", "0.05"]);
        assert_eq!(Words::of(LocaleTag::De).percent(1250), "12,5");
    }
}
