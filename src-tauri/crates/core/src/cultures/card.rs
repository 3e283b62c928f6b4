//! A card as it is read: the shop's own words before the shipped ones, in the reader's language, and what days come.

use super::days::{self, Day};
use super::edit::tag;
use super::model::{CultureField, FACTS, Facts};
use super::store;
use super::wire::{CultureCard, CultureDay, CultureText};
use comptoir_kernel::{LocaleTag, Problem, Timestamp};
use comptoir_locale::Locale;
use comptoir_store::rusqlite::Connection;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// For so many days ahead a card says what comes.
const AHEAD: i64 = 366;

/// # Errors
/// `culture-unknown`.
pub(super) fn read(
    connection: &Connection,
    culture: &str,
    locale: Option<&str>,
    now: Timestamp,
) -> Result<CultureCard, Problem> {
    let tag = tag(culture)?;
    let facts = FACTS.get(tag).ok_or_else(|| Problem::absent("culture-unknown").with("culture", tag))?;
    let locale = locale.and_then(|tag| LocaleTag::best_for(tag).ok()).unwrap_or_default();
    let own = store::texts(connection, tag)?;
    Ok(CultureCard {
        tag: tag.to_owned(),
        country: facts.country.clone(),
        currency: facts.currency.clone(),
        first_weekday: facts.first_weekday,
        weekend: facts.weekend.clone(),
        texts: texts(tag, facts, locale, &own),
        days: coming(tag, locale, now),
    })
}

fn texts(tag: &str, facts: &Facts, locale: LocaleTag, own: &BTreeMap<CultureField, String>) -> Vec<CultureText> {
    let fields = CultureField::ALL.into_iter().map(|field| {
        let language = field.is_example().then(|| tag.to_owned());
        let shipped = || if field.is_example() { facts.example(field) } else { advice(tag, field, locale) };
        CultureText {
            field,
            text: own.get(&field).cloned().unwrap_or_else(shipped),
            language,
            is_own: own.contains_key(&field),
        }
    });
    fields.collect()
}

/// A region's card says only what differs from its language's.
fn advice(tag: &str, field: CultureField, locale: LocaleTag) -> String {
    let locale = Locale::of(locale);
    let of = |tag: &str| locale.text(&format!("cultures-{}-{}", tag.to_lowercase(), field.key()));
    of(tag).or_else(|| tag.split('-').next().and_then(of)).unwrap_or_default()
}

fn coming(tag: &str, locale: LocaleTag, now: Timestamp) -> Vec<CultureDay> {
    let Ok(moment) = jiff::Timestamp::from_millisecond(now.as_millisecond()) else { return Vec::new() };
    let today = moment.to_zoned(TimeZone::UTC).date();
    let day = |days: i64| today.checked_add(jiff::Span::new().days(days)).unwrap_or(today);
    let locale = Locale::of(locale);
    let name = |day: &Day| locale.text(&format!("cultures-day-{}", day.name)).unwrap_or_default();
    let mut found: Vec<(Day, Date)> = Vec::new();
    for next in days::between(tag, day(-1), day(AHEAD)) {
        let last = found.iter_mut().rev().find(|(day, until)| {
            day.name == next.name && day.kind == next.kind && until.tomorrow().is_ok_and(|after| after == next.date)
        });
        match last {
            Some((_, until)) => *until = next.date,
            None => found.push((next.clone(), next.date)),
        }
    }
    let wire = found.iter().map(|(day, until)| CultureDay {
        name: name(day),
        date: day.date.to_string(),
        until: until.to_string(),
        kind: day.kind,
        is_approximate: day.is_approximate,
    });
    wire.collect()
}
