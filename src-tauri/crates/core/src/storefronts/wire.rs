//! What travels between the storefronts and whoever asks.

mod files;
mod pictures;

pub use files::*;
pub use pictures::*;

use super::model::{Stage, StoreState};
use comptoir_connectors::shops::model::{
    Ability, FulfilmentState, Order, OrderState, PaymentState, Platform, Probe, Product, Risk, Subject,
};
use comptoir_kernel::{CustomerId, Money, OrderId, ProductId, StoreId, Timestamp, UndoId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What opens a shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// A key and its secret.
    Keys,
    /// A token that somebody pasted.
    Token,
    /// An app's id and secret, for which the shop mints a token daily.
    Client,
    /// A token that came from signing in at the shop's page.
    Browser,
    /// Somebody's name and password.
    Password,
    /// Nothing: files are read.
    Files,
}

/// A shop on another platform, as the desk shows it.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Store {
    pub id: StoreId,
    pub platform: Platform,
    pub name: String,
    pub address: String,
    pub way: Way,
    pub state: StoreState,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
    /// "As of".
    pub last_ok_at: Option<Timestamp>,
    pub failing_since: Option<Timestamp>,
    pub progress_done: u32,
    /// 0 where the shop does not say how many there are.
    pub progress_total: u32,
    /// What the last look at the shop said; none before the first.
    pub probe: Option<Probe>,
    pub orders: u32,
    /// Entries that the shop sent and nobody could read.
    pub unread: u32,
    /// Made up, with the sample shop: nobody asks it anything.
    pub is_sample: bool,
}

/// How to reach a shop.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreAccess {
    pub platform: Platform,
    /// The shop's address as people know it.
    pub address: String,
    /// WooCommerce: consumer key. Shopify: the app's client id, none with a pasted token. Vendure: the user.
    #[serde(default)]
    pub key: String,
    /// The secret half: consumer secret, token, client secret, password.
    pub secret: String,
    #[ts(optional)]
    pub ca_file: Option<String>,
    /// A shop on this computer or network, without encryption if need be.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_local: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AddStoreRequest {
    /// The name in the desk; the shop's own when empty.
    #[serde(default)]
    pub name: String,
    #[serde(flatten)]
    pub access: StoreAccess,
    /// Of `storefronts.sign_in`: what the sign-in brought is kept in place of the keys.
    #[ts(optional)]
    pub ticket: Option<String>,
}

/// Which platforms can be connected, and what is entered in their administration.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct Platforms {
    pub platforms: Vec<Platform>,
    /// Shopify: the address to name among the app's redirect addresses.
    pub redirect: String,
    /// Shopify: the rights to ask for.
    pub scopes: Vec<String>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SignInRequest {
    #[serde(flatten)]
    pub access: StoreAccess,
    /// Where the browser comes back to, where it is not the usual one.
    #[ts(optional)]
    pub port: Option<u16>,
}

/// A sign-in that went well.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct SignedIn {
    /// For `storefronts.add_store`.
    pub ticket: String,
    pub probe: Probe,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SignInAgainRequest {
    pub id: StoreId,
    /// Other keys of the app than those that are kept: both or none.
    #[ts(optional)]
    pub key: Option<String>,
    #[ts(optional)]
    pub secret: Option<String>,
    /// What is to be switched on, beside what is: rights for it are asked for.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Ability>>")]
    pub wants: Vec<Ability>,
    #[ts(optional)]
    pub port: Option<u16>,
}

/// All stores, or one.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SyncStoresRequest {
    #[ts(optional)]
    pub id: Option<StoreId>,
}

/// Something that the shop sent and nobody could read.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UnreadEntry {
    pub subject: Subject,
    /// The shop's own id, as far as it could be made out.
    pub remote_id: String,
    /// Why, in English, for whoever looks after the shop.
    pub reason: String,
    pub at: Timestamp,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct StoreRequest {
    pub id: StoreId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct RenameStoreRequest {
    pub id: StoreId,
    pub name: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ReconnectStoreRequest {
    pub id: StoreId,
    /// The public half, when it is another one.
    #[ts(optional)]
    pub key: Option<String>,
    pub secret: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct OrderRequest {
    pub id: OrderId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RefreshOrderRequest {
    pub id: OrderId,
    /// The shop is left alone if it was asked about this order within so many seconds, or waits for a person.
    #[ts(optional)]
    pub after_seconds: Option<u32>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrdersOfRequest {
    pub customer_id: CustomerId,
}

/// One line of a list of orders.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderRow {
    pub id: OrderId,
    pub store_id: StoreId,
    pub number: String,
    pub created_at: Timestamp,
    pub state: OrderState,
    pub payment: PaymentState,
    pub fulfilment: FulfilmentState,
    /// State, payment and parcels in one word.
    pub stage: Stage,
    pub total: Money,
    pub refunded: Money,
    #[ts(type = "number")]
    pub pieces: i64,
    pub name: String,
    pub email: String,
    pub paid_at: Option<Timestamp>,
    pub shipped_at: Option<Timestamp>,
    /// When a parcel was last heard of.
    pub moved_at: Option<Timestamp>,
    pub delivered_at: Option<Timestamp>,
    pub risk: Risk,
    /// When it was last read from the shop.
    pub read_at: Timestamp,
    /// Since when the shop has it no more.
    pub gone_at: Option<Timestamp>,
    /// What is likely to bring the next question, as of now.
    pub concerns: Vec<Concern>,
}

/// What somebody should look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ConcernKind {
    /// Paid, and not everything left within the working days that the shop gives itself.
    LateToSend,
    /// Sent, not arrived, and nothing was heard of the parcel for days.
    ParcelRests,
    PartlyRefunded,
    /// The shop calls the order risky, and it has not left yet.
    HighRisk,
}

impl ConcernKind {
    pub(super) const ALL: [Self; 4] = [Self::LateToSend, Self::ParcelRests, Self::PartlyRefunded, Self::HighRisk];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Concern {
    pub kind: ConcernKind,
    /// Late: when it was paid. At rest: when the parcel was last heard of. Else when it was placed.
    pub since: Timestamp,
    /// Late: working days, Monday to Friday. At rest: days of 24 hours. Else 0.
    pub days: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ConcernCount {
    pub kind: ConcernKind,
    pub total: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct HealthRequest {
    /// Without it only the counts.
    #[ts(optional)]
    pub kind: Option<ConcernKind>,
    /// At most 200, which is also the default.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// Orders of the last 90 days that somebody should look at.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct HealthAnswer {
    pub counts: Vec<ConcernCount>,
    /// Those of the kind that was asked for, the longest first.
    pub orders: Vec<OrderRow>,
}

/// What a customer bought in one currency, refunds taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Worth {
    pub orders: u32,
    pub spent: Money,
}

/// The orders of a customer, newest first, and how far they can be relied on.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct OrdersOf {
    /// At most fifty.
    pub orders: Vec<OrderRow>,
    /// How many there are in all.
    pub total: u32,
    /// Of how many of them money went back.
    pub refunded: u32,
    /// When the customer ordered first.
    pub since: Option<Timestamp>,
    pub worth: Vec<Worth>,
    /// Every store that was looked into, also those that had nothing.
    pub stores: Vec<StoreStanding>,
}

/// An order with everything in it.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct OrderDetail {
    pub row: OrderRow,
    pub order: Order,
    /// Why the shop could not be asked just now; what is shown is as of `row.readAt`.
    pub trouble: Option<crate::desk::contract::WireProblem>,
}

/// How a store is, without what takes long to count.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreStanding {
    pub id: StoreId,
    pub name: String,
    pub platform: Platform,
    pub state: StoreState,
    pub problem_code: Option<String>,
    pub problem_args: BTreeMap<String, String>,
    pub last_ok_at: Option<Timestamp>,
    pub is_sample: bool,
}

/// Why an order stands beside a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// An address, a number or an account of the customer is on it.
    Theirs,
    /// Somebody put it to this customer.
    ByHand,
    /// Its number is named, and it belongs to another address.
    Named,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderBeside {
    pub row: OrderRow,
    pub why: Why,
    /// Its number stands in the conversation.
    pub is_named: bool,
}

/// The orders beside a conversation, the one that matters most first, and how far they can be relied on.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct OrdersBeside {
    /// At most fifty.
    pub orders: Vec<OrderBeside>,
    /// The first of them with everything in it.
    pub first: Option<OrderDetail>,
    /// How many are the customer's in all.
    pub total: u32,
    /// Of how many of them money went back.
    pub refunded: u32,
    /// When the customer ordered first.
    pub since: Option<Timestamp>,
    pub worth: Vec<Worth>,
    /// Every store that was looked into, also those that had nothing.
    pub stores: Vec<StoreStanding>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderOwnerRequest {
    pub order_id: OrderId,
    pub customer_id: CustomerId,
    /// False takes the order away from a customer whom an address on it names.
    pub is_theirs: bool,
}

#[derive(Debug, Clone, Copy, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderDeed {
    pub undo_id: UndoId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SearchStoresRequest {
    pub query: String,
    #[ts(optional)]
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct FoundOrders {
    pub orders: Vec<OrderRow>,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductRow {
    pub id: ProductId,
    pub store_id: StoreId,
    pub product: Product,
}

#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct FoundProducts {
    pub products: Vec<ProductRow>,
}

/// What a look at what shops no longer have brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct SweepAnswer {
    /// Entries that a shop has no more.
    pub gone: u32,
    /// Orders that had changed without a word in the shop's list of changes.
    pub changed: u32,
    pub requests: u32,
}

/// What a pass over one store or all of them brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct SyncAnswer {
    /// Entries that were new or had changed.
    pub changed: u32,
    pub requests: u32,
}
