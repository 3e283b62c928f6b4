//! What a template may do with a value, and how a value is written: by the culture of the text.

use super::names;
use super::values::is_missing;
use comptoir_kernel::{LocaleTag, Timestamp};
use comptoir_locale::Locale;
use jiff::tz::TimeZone;
use minijinja::value::{Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, Output};

pub(super) fn add(environment: &mut Environment<'_>, language: &str, zone: &TimeZone) {
    let primary = language.split('-').next().unwrap_or(language).to_owned();
    environment.add_filter("default", |value: Value, other: Value| if is_missing(&value) { other } else { value });
    let own = primary.clone();
    environment.add_filter("upper", move |value: Value| letters(value, |text| upper(text, &own)));
    let own = primary.clone();
    environment.add_filter("lower", move |value: Value| letters(value, |text| lower(text, &own)));
    environment.add_filter("name", full_name);
    let locale = Locale::of(LocaleTag::best_for(language).unwrap_or_default());
    let zone = zone.clone();
    environment.add_filter("date", move |value: Value| date(value, locale, &zone));
    environment.add_test("defined", |value: &Value| !is_missing(value));
    let is_rightward = is_right_to_left(&primary);
    environment.set_formatter(move |output, _, value| write_value(output, value, is_rightward));
}

fn letters(value: Value, change: impl Fn(&str) -> String) -> Value {
    match value.as_str() {
        Some(text) => Value::from(change(text)),
        None => value,
    }
}

/// Turkish and Azeri keep the dot of their i.
fn upper(text: &str, language: &str) -> String {
    if matches!(language, "tr" | "az") { text.replace('i', "İ").to_uppercase() } else { text.to_uppercase() }
}

fn lower(text: &str, language: &str) -> String {
    if matches!(language, "tr" | "az") {
        text.replace('I', "ı").replace('İ', "i").to_lowercase()
    } else {
        text.to_lowercase()
    }
}

/// `{{ customer | name }}`: given and family name in the order of the culture.
fn full_name(value: Value) -> Result<Value, Error> {
    let part = |key| value.get_attr(key);
    let (first, last) = (part("first_name")?, part("last_name")?);
    match (first.as_str(), last.as_str()) {
        (Some(first), Some(last)) => {
            let language = part("language")?;
            Ok(Value::from(names::in_order(first, last, language.as_str().unwrap_or_default())))
        }
        (Some(_), None) if part("full_name")?.as_str().is_none() => Ok(first),
        _ => part("full_name"),
    }
}

/// A moment in milliseconds or a day as `2026-11-22`, in the words of the text's language.
fn date(value: Value, locale: &Locale, zone: &TimeZone) -> Result<Value, Error> {
    if let Some(millisecond) = value.as_i64() {
        return Ok(Value::from(locale.date(Timestamp::from_millisecond(millisecond), zone)));
    }
    let Some(text) = value.as_str() else { return Ok(value) };
    let moment = text.parse::<jiff::Timestamp>().map(|moment| (moment, zone.clone())).or_else(|_| {
        let day: jiff::civil::Date = text.get(..10).unwrap_or(text).parse()?;
        day.to_zoned(TimeZone::UTC).map(|noon| (noon.timestamp(), TimeZone::UTC))
    });
    let (moment, zone) = moment.map_err(|error| Error::new(ErrorKind::InvalidOperation, "date").with_source(error))?;
    Ok(Value::from(locale.date(Timestamp::from_millisecond(moment.as_millisecond()), &zone)))
}

/// A value that runs against the text's direction is isolated, so that it does not tear the sentence apart.
fn write_value(output: &mut Output<'_>, value: &Value, is_rightward: bool) -> Result<(), Error> {
    let failed = |error| Error::new(ErrorKind::WriteFailure, "output").with_source(error);
    if matches!(value.kind(), ValueKind::Undefined) {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    let is_foreign = value.as_str().is_some_and(|text| runs_against(text, is_rightward));
    if is_foreign { write!(output, "\u{2068}{value}\u{2069}") } else { write!(output, "{value}") }.map_err(failed)
}

fn runs_against(text: &str, is_rightward: bool) -> bool {
    // A text of several lines, such as a signature, is a paragraph of its own.
    let is_line = !text.contains('\n');
    is_line && text.chars().any(|c| if is_rightward { c.is_ascii_alphanumeric() } else { is_right_to_left_letter(c) })
}

const fn is_right_to_left_letter(c: char) -> bool {
    matches!(c as u32, 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF)
}

fn is_right_to_left(language: &str) -> bool {
    matches!(language, "ar" | "he" | "fa" | "ur" | "yi" | "ps" | "ckb")
}
