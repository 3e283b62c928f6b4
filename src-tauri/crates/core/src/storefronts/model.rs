//! Nouns and pure rules of storefronts.

use crate::desk::fold;
use comptoir_connectors::shops::model::{Order, OrderState, PostalAddress, Product, Subject};
use comptoir_kernel::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The one state that a store shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum StoreState {
    Connecting,
    Working,
    UpToDate,
    Offline,
    NeedsYou,
    Paused,
}

/// What is stored about a shop besides its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StoreConfig {
    pub address: String,
    /// Consumer key, client id or user; empty with a pasted token.
    pub key: String,
    pub ca_file: Option<PathBuf>,
    /// A shop on this computer or network.
    pub is_local: bool,
    /// The token came from signing in at the shop's page; key and secret are the app's.
    #[serde(default)]
    pub signs_in: bool,
}

/// The order in which a store is read: orders first, because people write about those.
pub const SUBJECTS: [Subject; 4] = [Subject::Orders, Subject::Products, Subject::Customers, Subject::Reviews];

/// A shop's clock has whole seconds, and a change may be written after one that is later: so far back a pass begins.
const OVERLAP_SECONDS: i64 = 2;

/// Where the next pass begins that has seen this change as its latest.
pub const fn next_since(seen: Timestamp) -> Timestamp {
    seen.plus_seconds(-OVERLAP_SECONDS)
}

/// The word in the database for a variant without fields.
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// An order's number as people type it: `#1042` and `1042` are one.
pub fn number_key(number: &str) -> String {
    fold::fold(number).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The shortest number that is looked for in a text; shorter ones are sizes, dates and quantities.
const SHORTEST_NUMBER: usize = 3;
/// More than one message ever names.
const MOST_NUMBERS: usize = 40;

/// What could be numbers of orders in a text: runs of Latin letters, digits and joining signs that hold a digit.
pub fn numbers_in(text: &str) -> BTreeSet<String> {
    fold::fold(text)
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '_')))
        .filter(|piece| piece.bytes().any(|byte| byte.is_ascii_digit()))
        .map(number_key)
        .filter(|key| (SHORTEST_NUMBER..=24).contains(&key.len()))
        .take(MOST_NUMBERS)
        .collect()
}

/// The name on an order: of whom it was billed to, else of whom it goes to.
pub fn name_of(order: &Order) -> String {
    let full = |address: &PostalAddress| {
        let name = format!("{} {}", address.first_name.trim(), address.last_name.trim());
        let name = name.trim();
        if name.is_empty() { address.company.trim().to_owned() } else { name.to_owned() }
    };
    Some(full(&order.billing)).filter(|name| !name.is_empty()).unwrap_or_else(|| full(&order.shipping))
}

/// Lists of orders name sums of refunds only; lines, reason and mark of a refund that was read before stay.
pub fn keep_refunds(known: &Order, fresh: &mut Order) {
    for refund in &mut fresh.refunds {
        let before = known.refunds.iter().find(|before| before.id == refund.id);
        if let Some(before) = before.filter(|_| refund.lines.is_empty() && refund.mark.is_none()) {
            *refund = comptoir_connectors::shops::model::Refund { amount: refund.amount, ..before.clone() };
        }
    }
    if fresh.notes.is_empty() {
        fresh.notes.clone_from(&known.notes);
    }
}

/// The words by which an order is found.
pub fn words_of(order: &Order) -> String {
    let mut words = vec![order.number.clone(), number_key(&order.number), name_of(order), order.email.clone()];
    for address in [&order.billing, &order.shipping] {
        words.extend([&address.last_name, &address.company, &address.postcode, &address.city].map(Clone::clone));
    }
    words.extend(order.lines.iter().flat_map(|line| [line.title.clone(), line.sku.clone()]));
    words.extend(order.shipments.iter().map(|shipment| shipment.tracking.clone()));
    words.extend(order.tags.iter().cloned());
    words.sort_unstable();
    words.dedup();
    fold::fold(&words.join(" "))
}

/// The words by which a product is found.
pub fn words_of_product(product: &Product) -> String {
    let mut words = vec![product.title.clone()];
    words.extend(product.variants.iter().flat_map(|variant| [variant.sku.clone(), variant.title.clone()]));
    words.extend(product.tags.iter().cloned());
    fold::fold(&words.join(" "))
}

/// True when the order counts for what a customer is worth to the shop.
pub const fn counts(state: OrderState) -> bool {
    matches!(state, OrderState::Open | OrderState::OnHold | OrderState::Completed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_however_it_is_typed() {
        for text in ["#1042", "1042", " 10-42 ", "１０４２"] {
            assert_eq!(number_key(text), "1042", "{text}");
        }
        assert_eq!(number_key("B-2026/17"), "b202617");
    }

    #[test]
    fn numbers_are_found_in_what_people_write() {
        let found = numbers_in(
            "Hallo, meine Bestellung #1042 (B-2026-17) von 2 Jacken, Gr. 38, kam nicht. 注文番号１２３４です",
        );
        let wanted: BTreeSet<String> = ["1042", "b202617", "1234"].map(str::to_owned).into();
        assert!(found.is_superset(&wanted), "{found:?}");
        assert!(!found.contains("38") && !found.contains("2"), "{found:?}");
    }

    #[test]
    fn a_pass_begins_before_the_latest_change_it_saw() {
        assert_eq!(next_since(Timestamp::from_millisecond(10_000)), Timestamp::from_millisecond(8_000));
    }
}
