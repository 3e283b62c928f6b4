//! Reading single values out of an answer: what is missing, null or strange is simply not there.

use super::super::model::{PostalAddress, RemoteId};
use comptoir_kernel::{Currency, Money, Timestamp};
use serde_json::Value;

pub(super) fn text(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

pub(super) fn find_text(value: &Value, pointer: &str) -> Option<String> {
    Some(text(value, pointer)).filter(|text| !text.is_empty())
}

pub(super) fn find_id(value: &Value, pointer: &str) -> Option<RemoteId> {
    find_text(value, pointer).map(RemoteId)
}

pub(super) fn number(value: &Value, pointer: &str) -> i64 {
    find_number(value, pointer).unwrap_or_default()
}

pub(super) fn find_number(value: &Value, pointer: &str) -> Option<i64> {
    let found = value.pointer(pointer)?;
    found.as_i64().or_else(|| found.as_str()?.parse().ok())
}

pub(super) fn is_true(value: &Value, pointer: &str) -> bool {
    value.pointer(pointer).and_then(Value::as_bool).unwrap_or_default()
}

pub(super) fn moment(value: &Value, pointer: &str) -> Option<Timestamp> {
    let moment: jiff::Timestamp = value.pointer(pointer)?.as_str()?.parse().ok()?;
    Some(Timestamp::from_millisecond(moment.as_millisecond()))
}

/// The entries of a list, or of a connection's nodes or edges, without those that are null.
pub(super) fn list<'a>(value: &'a Value, pointer: &str) -> Vec<&'a Value> {
    let Some(found) = value.pointer(pointer) else { return Vec::new() };
    let nodes = found.as_array().or_else(|| found.get("nodes")?.as_array());
    let edges =
        || found.get("edges").and_then(Value::as_array).into_iter().flatten().filter_map(|edge| edge.get("node"));
    match nodes {
        Some(nodes) => nodes.iter().filter(|node| !node.is_null()).collect(),
        None => edges().filter(|node| !node.is_null()).collect(),
    }
}

pub(super) fn texts(value: &Value, pointer: &str) -> Vec<String> {
    list(value, pointer).into_iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A `MoneyV2`.
pub(super) fn find_money(value: &Value, pointer: &str) -> Option<Money> {
    let found = value.pointer(pointer)?;
    let currency = Currency::parse(found.get("currencyCode")?.as_str()?).ok()?;
    Money::parse(found.get("amount")?.as_str()?, currency).ok()
}

/// A `MoneyBag` as the customer paid it; nothing counts as zero.
pub(super) fn money(value: &Value, pointer: &str, currency: Currency) -> Money {
    find_money(value, &format!("{pointer}/presentmentMoney")).unwrap_or_else(|| Money::zero(currency))
}

pub(super) fn sum(amounts: impl Iterator<Item = Money>, currency: Currency) -> Money {
    amounts.fold(Money::zero(currency), |sum, amount| sum.plus(amount).unwrap_or(sum))
}

pub(super) fn address(value: &Value, pointer: &str) -> PostalAddress {
    let at = |name: &str| text(value, &format!("{pointer}/{name}"));
    let either = |code: &str, name: &str| Some(at(code)).filter(|code| !code.is_empty()).unwrap_or_else(|| at(name));
    PostalAddress {
        first_name: at("firstName"),
        last_name: at("lastName"),
        company: at("company"),
        line1: at("address1"),
        line2: at("address2"),
        postcode: at("zip"),
        city: at("city"),
        region: either("provinceCode", "province"),
        country: either("countryCodeV2", "country"),
        phone: at("phone"),
    }
}
