//! Nouns and pure rules of storefronts.

use crate::desk::fold;
use comptoir_connectors::shops::model::{
    FulfilmentState, Order, OrderState, PaymentState, PostalAddress, Product, RemoteId, ReviewState, Subject,
};
use comptoir_kernel::{ReviewId, StoreId, Timestamp};
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

/// What a buyer wrote about a product, as the shop had it last.
#[derive(Debug, Clone)]
pub(crate) struct StoreReview {
    pub id: ReviewId,
    pub store: StoreId,
    pub remote: RemoteId,
    /// Its title.
    pub product: String,
    pub author: String,
    /// Lower case; empty where the shop does not tell.
    pub email: String,
    /// 1 to 5; 0 where none was given.
    pub rating: u8,
    pub text: String,
    pub at: Timestamp,
    pub state: ReviewState,
    pub is_verified: bool,
    /// It was out before the desk learnt of the shop.
    pub is_history: bool,
}

/// The order in which a store is read: orders first, because people write about those.
pub const SUBJECTS: [Subject; 4] = [Subject::Orders, Subject::Products, Subject::Customers, Subject::Reviews];

/// A shop's clock has whole seconds, and a change may be written after one that is later: so far back a pass begins.
const OVERLAP_SECONDS: i64 = 2;

/// Where the next pass begins that has seen this change as its latest.
pub const fn next_since(seen: Timestamp) -> Timestamp {
    seen.plus_seconds(-OVERLAP_SECONDS)
}

/// Whether a picture that could not be had so many times may be asked for again: after as many days, two weeks at most.
pub fn may_try_picture(failed: Timestamp, tries: u32, now: Timestamp) -> bool {
    now >= failed.plus_seconds(i64::from(tries.clamp(1, 14)) * 24 * 3600)
}

/// The word in the database for a variant without fields.
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Where an order stands, in one word for people: what a customer would ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Draft,
    AwaitingPayment,
    OnHold,
    /// To be packed and sent.
    Preparing,
    PartlySent,
    Sent,
    Delivered,
    /// Over, and nothing is known of a parcel.
    Completed,
    Refunded,
    Cancelled,
    Failed,
    /// The shop has it no more.
    Gone,
}

/// What decides where an order stands.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    pub state: OrderState,
    pub payment: PaymentState,
    pub fulfilment: FulfilmentState,
    pub has_parcel: bool,
    pub is_delivered: bool,
    pub is_gone: bool,
}

/// The one word for where an order stands.
pub const fn stage_of(order: Standing) -> Stage {
    match order {
        Standing { is_gone: true, .. } | Standing { state: OrderState::Trashed, .. } => Stage::Gone,
        Standing { state: OrderState::Cancelled, .. } => Stage::Cancelled,
        Standing { state: OrderState::Failed, .. } => Stage::Failed,
        Standing { state: OrderState::Draft, .. } => Stage::Draft,
        Standing { payment: PaymentState::Refunded, .. } => Stage::Refunded,
        Standing { is_delivered: true, fulfilment: FulfilmentState::Fulfilled, .. } => Stage::Delivered,
        Standing { fulfilment: FulfilmentState::Fulfilled, has_parcel: true, .. } => Stage::Sent,
        Standing { fulfilment: FulfilmentState::Partial, .. } => Stage::PartlySent,
        Standing { state: OrderState::Completed, .. } => Stage::Completed,
        Standing { fulfilment: FulfilmentState::Fulfilled, .. } => Stage::Sent,
        Standing { state: OrderState::OnHold, .. } => Stage::OnHold,
        Standing { state: OrderState::Pending, .. } => Stage::AwaitingPayment,
        Standing { state: OrderState::Open, .. } => Stage::Preparing,
    }
}

/// Digits of other scripts as Latin ones.
pub fn latin_digits(text: &str) -> String {
    let digit = |c: char, zero: u32| char::from_digit((c as u32).saturating_sub(zero), 10).unwrap_or(c);
    text.chars()
        .map(|c| match c {
            '\u{660}'..='\u{669}' => digit(c, 0x660),
            '\u{6f0}'..='\u{6f9}' => digit(c, 0x6f0),
            c => c,
        })
        .collect()
}

/// An order's number as people type it: `#1042` and `1042` are one.
pub fn number_key(number: &str) -> String {
    latin_digits(&fold::fold(number)).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A number as people write it: a bare one gets its sign.
pub fn shown_number(number: &str) -> String {
    let number = number.trim();
    if number.bytes().all(|byte| byte.is_ascii_digit()) { format!("#{number}") } else { number.to_owned() }
}

/// The shortest number that is looked for in a text; shorter ones are sizes, dates and quantities.
const SHORTEST_NUMBER: usize = 3;
/// More than one message ever names.
const MOST_NUMBERS: usize = 40;

/// What could be numbers of orders in a text: runs of Latin letters, digits and joining signs that hold a digit.
pub fn numbers_in(text: &str) -> BTreeSet<String> {
    latin_digits(&fold::fold(text))
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '_')))
        .filter(|piece| piece.bytes().any(|byte| byte.is_ascii_digit()))
        .map(number_key)
        .filter(|key| (SHORTEST_NUMBER..=24).contains(&key.len()))
        .take(MOST_NUMBERS)
        .collect()
}

/// An address of a shop as it is compared: typed with or without its scheme, capitals and closing slashes, it is one shop.
pub fn address_key(address: &str) -> String {
    let address = address.trim();
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/');
    match bare.split_once('/') {
        // Names of hosts know no capitals, paths do.
        Some((host, path)) => format!("{}/{path}", host.to_lowercase()),
        None => bare.to_lowercase(),
    }
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
    // A parcel's number is typed with spaces and without.
    let parcels = order.shipments.iter().map(|shipment| &shipment.tracking);
    words.extend(parcels.flat_map(|tracking| [tracking.clone(), number_key(tracking)]));
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
    fn a_shop_is_one_however_its_address_is_typed() {
        for text in ["https://Nordlicht.example/", " nordlicht.example ", "http://nordlicht.example//"] {
            assert_eq!(address_key(text), "nordlicht.example", "{text}");
        }
        assert_ne!(address_key("https://nordlicht.example/Shop"), address_key("https://nordlicht.example/shop"));
        assert_ne!(address_key("https://nordlicht.example:8443"), address_key("https://nordlicht.example"));
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
    fn an_order_stands_where_a_customer_would_say_it_stands() {
        let paid = Standing {
            state: OrderState::Open,
            payment: PaymentState::Paid,
            fulfilment: FulfilmentState::Unfulfilled,
            has_parcel: false,
            is_delivered: false,
            is_gone: false,
        };
        assert_eq!(stage_of(paid), Stage::Preparing);
        let sent = Standing { fulfilment: FulfilmentState::Fulfilled, has_parcel: true, ..paid };
        assert_eq!(stage_of(sent), Stage::Sent);
        assert_eq!(stage_of(Standing { is_delivered: true, ..sent }), Stage::Delivered);
        // One of two parcels arrived: something is still to come.
        let part = Standing { fulfilment: FulfilmentState::Partial, is_delivered: true, ..sent };
        assert_eq!(stage_of(part), Stage::PartlySent);
        let over = Standing { state: OrderState::Completed, fulfilment: FulfilmentState::Fulfilled, ..paid };
        assert_eq!(stage_of(over), Stage::Completed);
        assert_eq!(stage_of(Standing { payment: PaymentState::Refunded, ..sent }), Stage::Refunded);
        assert_eq!(stage_of(Standing { is_gone: true, ..sent }), Stage::Gone);
    }

    #[test]
    fn a_picture_is_asked_for_again_after_as_many_days_as_tries() {
        let day = |days: i64| Timestamp::from_millisecond(days * 24 * 3600 * 1000);
        let hour_before = |moment: Timestamp| moment.plus_seconds(-3600);
        for (tries, days) in [(1, 1), (3, 3), (14, 14), (400, 14)] {
            assert!(!may_try_picture(day(0), tries, hour_before(day(days))), "{tries}");
            assert!(may_try_picture(day(0), tries, day(days)), "{tries}");
        }
    }

    #[test]
    fn a_pass_begins_before_the_latest_change_it_saw() {
        assert_eq!(next_since(Timestamp::from_millisecond(10_000)), Timestamp::from_millisecond(8_000));
    }
}
