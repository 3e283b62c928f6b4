//! Numbers and dates as a culture writes them, from the Unicode data that is compiled in.

use crate::Locale;
use comptoir_kernel::{LocaleTag, Timestamp};
use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu_calendar::cal::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{T, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use intl_memoizer::Memoizable;
use jiff::tz::TimeZone;
use std::str::FromStr;
use unic_langid::LanguageIdentifier;

impl Locale {
    /// A whole number with the grouping and digits of the language.
    pub fn number(&self, number: i64) -> String {
        grouped(&self.unicode(), true)
            .map_or_else(|| number.to_string(), |formatter| formatter.format(&number.into()).to_string())
    }

    /// A decimal number such as `1184.50` with the grouping, mark and digits of the language.
    pub fn decimal(&self, number: &str) -> String {
        let formatted = || Some(grouped(&self.unicode(), true)?.format(&Decimal::from_str(number).ok()?).to_string());
        formatted().unwrap_or_else(|| number.to_owned())
    }

    /// The day in words: "22 novembre 2026".
    pub fn date(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new(self.unicode().into(), YMD::long());
        match (formatter, local(moment, zone)) {
            (Ok(formatter), Some(local)) => formatter.format(&local.date).to_string(),
            _ => moment.to_rfc3339(),
        }
    }

    /// The day in words and the time to the minute: "22 novembre 2026 à 14:05".
    pub fn date_time(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let fields = YMD::long().with_time_hm();
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, YMDT>::try_new(self.unicode().into(), fields);
        match (formatter, local(moment, zone)) {
            (Ok(formatter), Some(local)) => formatter.format(&local).to_string(),
            _ => moment.to_rfc3339(),
        }
    }

    /// The time of day to the minute: "14:05" or "2:05 PM".
    pub fn time(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, T>::try_new(self.unicode().into(), T::hm());
        match (formatter, local(moment, zone)) {
            (Ok(formatter), Some(local)) => formatter.format(&local.time).to_string(),
            _ => moment.to_rfc3339(),
        }
    }

    fn unicode(&self) -> icu_locale_core::Locale {
        unicode_locale(self.tag().as_str())
    }
}

/// Arabic readers of the interface see Arabic digits; the Unicode default for plain `ar` is the European ones.
fn unicode_locale(tag: &str) -> icu_locale_core::Locale {
    let tag = match tag {
        "ar" => "ar-u-nu-arab",
        tag if tag == LocaleTag::Pseudo.as_str() => "en",
        tag => tag,
    };
    icu_locale_core::Locale::from_str(tag).unwrap_or(icu_locale_core::Locale::UNKNOWN)
}

fn local(moment: Timestamp, zone: &TimeZone) -> Option<DateTime<Gregorian>> {
    let zoned = jiff::Timestamp::from_millisecond(moment.as_millisecond()).ok()?.to_zoned(zone.clone());
    let part = |value: i8| u8::try_from(value).ok();
    Some(DateTime {
        date: Date::try_new_gregorian(i32::from(zoned.year()), part(zoned.month())?, part(zoned.day())?).ok()?,
        time: Time::try_new(part(zoned.hour())?, part(zoned.minute())?, part(zoned.second())?, 0).ok()?,
    })
}

fn grouped(locale: &icu_locale_core::Locale, is_grouping: bool) -> Option<DecimalFormatter> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(if is_grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never });
    DecimalFormatter::try_new(locale.into(), options).ok()
}

/// Formats the numbers inside Fluent messages; everything else is left to Fluent.
pub(crate) fn format_value(
    value: &FluentValue,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let grouping = (number.options.use_grouping,);
    memoizer.with_try_get::<Numbers, _, _>(grouping, |numbers| numbers.format(number)).ok().flatten()
}

/// A number formatter that Fluent's cache holds per language.
struct Numbers(DecimalFormatter);

impl Numbers {
    fn format(&self, number: &FluentNumber) -> Option<String> {
        Some(self.0.format(&Decimal::from_str(&number.as_string()).ok()?).to_string())
    }
}

impl Memoizable for Numbers {
    type Args = (bool,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (is_grouping,): (bool,)) -> Result<Self, ()> {
        grouped(&unicode_locale(&language.to_string()), is_grouping).map(Self).ok_or(())
    }
}
