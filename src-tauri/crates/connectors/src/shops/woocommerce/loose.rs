//! Reading JSON without being strict: a number may be a text, a text may be missing, a list may be null.

use crate::shops::model::{PostalAddress, RemoteId};
use comptoir_kernel::{Currency, Money, Timestamp};
use serde_json::Value;

/// Something in an answer.
#[derive(Clone, Copy)]
pub(super) struct Loose<'a>(pub &'a Value);

impl<'a> Loose<'a> {
    pub(super) fn at(self, key: &str) -> Self {
        Self(self.0.get(key).unwrap_or(&Value::Null))
    }

    /// Texts and numbers as text, everything else as none.
    pub(super) fn text(self, key: &str) -> String {
        plain_text(self.at(key).0)
    }

    pub(super) fn int(self, key: &str) -> Option<i64> {
        match self.at(key).0 {
            Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
            Value::String(text) => text.trim().parse().ok().or_else(|| whole(text.trim().parse().ok()?)),
            _ => None,
        }
    }

    pub(super) fn is_true(self, key: &str) -> bool {
        match self.at(key).0 {
            Value::Bool(truth) => *truth,
            Value::Number(number) => number.as_i64() != Some(0),
            Value::String(text) => matches!(text.as_str(), "1" | "yes" | "true"),
            _ => false,
        }
    }

    pub(super) fn list(self, key: &str) -> impl Iterator<Item = Self> {
        self.at(key).0.as_array().into_iter().flatten().map(Self)
    }

    /// An id; zero means none.
    pub(super) fn id(self, key: &str) -> Option<RemoteId> {
        let id = self.text(key);
        (!id.is_empty() && id != "0").then_some(RemoteId(id))
    }

    /// An amount, when there is one that can be read.
    pub(super) fn money(self, key: &str, currency: Currency) -> Option<Money> {
        Money::parse(&self.text(key), currency).ok()
    }

    pub(super) fn money_or_zero(self, key: &str, currency: Currency) -> Money {
        self.money(key, currency).unwrap_or(Money::zero(currency))
    }

    /// A moment: the twin that is in UTC where there is one.
    pub(super) fn moment(self, key: &str) -> Option<Timestamp> {
        moment_of(&self.text(&format!("{key}_gmt"))).or_else(|| moment_of(&self.text(key)))
    }

    /// The value of an entry in `meta_data`.
    pub(super) fn meta(self, key: &str) -> Option<&'a Value> {
        let entries = self.0.get("meta_data")?.as_array()?;
        entries.iter().find(|entry| entry.get("key").and_then(Value::as_str) == Some(key))?.get("value")
    }

    pub(super) fn currency(self) -> Option<Currency> {
        Currency::parse(&self.text("currency")).ok()
    }

    pub(super) fn address(self, key: &str) -> PostalAddress {
        let from = self.at(key);
        PostalAddress {
            first_name: from.text("first_name"),
            last_name: from.text("last_name"),
            company: from.text("company"),
            line1: from.text("address_1"),
            line2: from.text("address_2"),
            postcode: from.text("postcode"),
            city: from.text("city"),
            region: from.text("state"),
            country: from.text("country"),
            phone: from.text("phone"),
        }
    }
}

fn plain_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a count with a fraction is cut, as the shop shows it")]
fn whole(number: f64) -> Option<i64> {
    (number.abs() < 9e15).then_some(number as i64)
}

/// `2026-11-22T01:00:12` in UTC, or with an offset of its own.
pub(super) fn moment_of(text: &str) -> Option<Timestamp> {
    let with_offset = text.parse::<jiff::Timestamp>().ok();
    let civil = || text.parse::<jiff::civil::DateTime>().ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok();
    let moment = with_offset.or_else(|| Some(civil()?.timestamp()))?;
    Some(Timestamp::from_millisecond(moment.as_millisecond()))
}

/// What a reader would see of a text that may hold HTML.
pub(super) fn readable(text: &str) -> String {
    if text.contains(['<', '&']) { crate::mail::readable(text) } else { text.trim().to_owned() }
}

/// The currency of something that names none, or one that has no three letters.
pub(super) fn no_currency() -> Currency {
    Currency::parse("XXX").unwrap_or(Currency::EUR)
}
