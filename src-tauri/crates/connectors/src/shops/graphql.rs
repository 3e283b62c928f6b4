//! What every GraphQL interface has in common: questions that are files, and reading single values out of an answer, where
//! what is missing, null or strange is simply not there.

use super::model::RemoteId;
use comptoir_kernel::{Currency, Money, Timestamp};
use serde_json::Value;

/// A document and its name, which is its file's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    pub name: &'static str,
    pub text: &'static str,
}

/// The documents of a platform, from the folder `queries` beside the module that names them.
macro_rules! questions {
    ($($constant:ident = $name:literal),* $(,)?) => {
        $(pub const $constant: $crate::shops::graphql::Question = $crate::shops::graphql::Question {
            name: $name,
            text: include_str!(concat!("queries/", $name, ".graphql")),
        };)*
        /// All of them.
        pub const ALL: &[$crate::shops::graphql::Question] = &[$($constant),*];
    };
}

pub(super) use questions;

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

pub(super) fn sum(amounts: impl Iterator<Item = Money>, currency: Currency) -> Money {
    amounts.fold(Money::zero(currency), |sum, amount| sum.plus(amount).unwrap_or(sum))
}

/// A sum that a strange number does not overflow.
pub(super) fn count(numbers: impl Iterator<Item = i64>) -> i64 {
    numbers.fold(0, i64::saturating_add)
}
