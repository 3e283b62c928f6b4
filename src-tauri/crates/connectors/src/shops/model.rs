//! What every storefront has, in one language: orders, products, customers, reviews, and what may be done to them.
//!
//! Invariant: no field that a platform may leave out is required, and a value that we do not know is kept as it came.

mod act;
mod returned;

pub use act::*;
pub use returned::*;

use comptoir_kernel::{Currency, Money, Secret, Timestamp};
use serde::{Deserialize, Serialize};

/// The id that the platform gave, as text: numbers, and paths such as `gid://shopify/Order/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, ts_rs::TS)]
pub struct RemoteId(pub String);

/// The kinds of shop that we speak with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    Woocommerce,
    Shopify,
    Vendure,
    /// Orders, customers and products that come as files.
    Csv,
}

/// Where an order stands as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Not placed yet.
    Draft,
    /// Placed, waiting for money.
    Pending,
    /// Somebody has to look at it first.
    OnHold,
    /// To be worked on.
    #[default]
    Open,
    Completed,
    Cancelled,
    /// The payment failed.
    Failed,
    /// In the platform's bin, or gone from it.
    Trashed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    #[default]
    Unpaid,
    /// Promised by the payment provider, not taken yet.
    Authorised,
    PartiallyPaid,
    Paid,
    PartiallyRefunded,
    Refunded,
    Voided,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum FulfilmentState {
    #[default]
    Unfulfilled,
    Partial,
    Fulfilled,
    /// Nothing has to be sent: vouchers, downloads.
    NotNeeded,
}

/// A name and a place. Everything may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PostalAddress {
    pub first_name: String,
    pub last_name: String,
    pub company: String,
    pub line1: String,
    pub line2: String,
    pub postcode: String,
    pub city: String,
    /// State or province, as a code where the platform has one.
    pub region: String,
    /// Two letters of ISO 3166-1, where the platform says so; else as it came.
    pub country: String,
    pub phone: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub id: RemoteId,
    /// What people say: `1042`, `#1042`, `B-2026-17`.
    pub number: String,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub state: OrderState,
    pub payment: PaymentState,
    pub fulfilment: FulfilmentState,
    /// The platform's own word, for those that we do not know.
    pub status_text: String,
    #[ts(type = "string")]
    pub currency: Currency,
    pub totals: Totals,
    /// The account that ordered; none for guests.
    pub customer: Option<RemoteId>,
    pub email: String,
    pub phone: String,
    pub billing: PostalAddress,
    pub shipping: PostalAddress,
    pub lines: Vec<OrderLine>,
    pub payments: Vec<Payment>,
    pub refunds: Vec<Refund>,
    pub shipments: Vec<Shipment>,
    /// What the customer wrote when ordering.
    pub customer_note: String,
    pub notes: Vec<OrderNote>,
    pub tags: Vec<String>,
    pub risk: Risk,
    pub paid_at: Option<Timestamp>,
    pub cancelled_at: Option<Timestamp>,
    /// The order in the shop's own administration.
    pub admin_url: Option<String>,
    /// The customer's own page about the order, where the platform gives one.
    pub status_url: Option<String>,
    /// The language in which the customer ordered.
    pub locale: Option<String>,
}

/// Sums of an order, each with tax where the shop shows prices with tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    pub items: Money,
    pub discount: Money,
    pub shipping: Money,
    pub tax: Money,
    pub total: Money,
    /// Positive.
    pub refunded: Money,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderLine {
    pub id: RemoteId,
    pub product: Option<RemoteId>,
    pub variant: Option<RemoteId>,
    pub sku: String,
    pub title: String,
    /// Size, colour and whatever else was chosen.
    pub options: Vec<(String, String)>,
    #[ts(type = "number")]
    pub quantity: i64,
    /// For one piece, tax included.
    pub price: Money,
    /// For all pieces after discounts, tax included.
    pub total: Money,
    /// Pieces that were refunded.
    #[ts(type = "number")]
    pub refunded: i64,
    /// Pieces that left.
    #[ts(type = "number")]
    pub shipped: i64,
    pub picture: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
    /// The platform's word for the way of paying, and what the customer saw.
    pub gateway: String,
    pub title: String,
    pub amount: Money,
    pub at: Option<Timestamp>,
    pub reference: String,
    /// False where money has to be given back by hand; none where the platform does not say.
    pub can_refund: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Refund {
    pub id: RemoteId,
    pub at: Timestamp,
    /// Positive.
    pub amount: Money,
    pub reason: String,
    pub lines: Vec<RefundedLine>,
    /// The mark that we gave with the refund, so that it is known again.
    pub mark: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RefundedLine {
    pub line: RemoteId,
    #[ts(type = "number")]
    pub quantity: i64,
    pub amount: Money,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Shipment {
    pub id: RemoteId,
    pub shipped_at: Option<Timestamp>,
    /// When the carrier was last heard of.
    pub moved_at: Option<Timestamp>,
    pub delivered_at: Option<Timestamp>,
    pub carrier: String,
    pub tracking: String,
    pub tracking_url: Option<String>,
    /// The platform's own word.
    pub status_text: String,
    pub lines: Vec<(RemoteId, i64)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderNote {
    pub id: RemoteId,
    pub at: Timestamp,
    pub author: String,
    pub text: String,
    /// True when the customer reads it too.
    pub is_public: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    #[default]
    Unknown,
    Low,
    Medium,
    High,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    pub id: RemoteId,
    pub title: String,
    pub updated: Timestamp,
    /// The page in the shop.
    pub url: Option<String>,
    pub picture: Option<String>,
    /// Plain text.
    pub description: String,
    /// False for drafts and archived ones.
    pub is_published: bool,
    pub tags: Vec<String>,
    /// At least one; a product without variants is its own only one.
    pub variants: Vec<Variant>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    pub id: RemoteId,
    pub sku: String,
    /// Empty for the only variant.
    pub title: String,
    pub price: Option<Money>,
    /// The price before it was reduced.
    pub regular_price: Option<Money>,
    /// Pieces at hand, below zero where the shop sells what it lacks; none where nobody counts.
    #[ts(type = "number | null")]
    pub stock: Option<i64>,
    /// True when it can be bought now.
    pub is_available: bool,
}

/// An account in the shop, or what is known of a guest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ShopCustomer {
    pub id: RemoteId,
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    pub phone: String,
    pub locale: Option<String>,
    pub tags: Vec<String>,
    pub note: String,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub address: PostalAddress,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    pub id: RemoteId,
    pub product: RemoteId,
    pub product_title: String,
    pub author: String,
    pub email: String,
    /// 1 to 5; 0 where none was given.
    pub rating: u8,
    /// Plain text.
    pub text: String,
    pub at: Timestamp,
    pub state: ReviewState,
    pub is_verified: bool,
    /// The shop wrote it: an answer to somebody else's.
    pub is_ours: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    /// Waits until somebody lets it through.
    Held,
    Published,
    Spam,
    Trashed,
}

/// What is read page by page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    Customers,
    Products,
    Orders,
    Reviews,
}

/// Asks for one page.
#[derive(Debug, Clone)]
pub struct PageRequest {
    pub subject: Subject,
    /// Only what changed at this moment or later; none for everything.
    pub since: Option<Timestamp>,
    /// What the page before named as next. Opaque, may be kept for days and used by another process.
    pub cursor: Option<String>,
}

/// One page, oldest change first where the platform sorts by change.
#[derive(Debug, Default)]
pub struct Page {
    pub items: Items,
    /// The cursor of the page after this; none after the last.
    pub next: Option<String>,
    /// How long the platform wants us to wait before we ask for it.
    pub pause: Option<std::time::Duration>,
    /// How many there are in all, where the platform says so.
    pub total: Option<u64>,
    /// Entries that could not be read: their ids as far as known, and why.
    pub unread: Vec<(RemoteId, String)>,
}

#[derive(Debug)]
pub enum Items {
    Customers(Vec<ShopCustomer>),
    Products(Vec<Product>),
    Orders(Vec<Order>),
    Reviews(Vec<Review>),
}

impl Default for Items {
    fn default() -> Self {
        Self::Orders(Vec::new())
    }
}

/// What the connection turned out to be able to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Probe {
    pub shop_name: String,
    pub shop_url: String,
    #[ts(type = "string")]
    pub currency: Currency,
    /// IANA name, where the platform says it.
    pub time_zone: Option<String>,
    /// Of the platform or its interface.
    pub version: String,
    /// How much there is to read.
    #[serde(default)]
    pub counts: Counts,
    pub can: Vec<Ability>,
    /// Reasons why something will be missing, in the order in which a person should look at them.
    pub lacks: Vec<Lack>,
}

/// How many of each there are, as far as the shop says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Counts {
    pub orders: Option<u32>,
    pub products: Option<u32>,
    pub customers: Option<u32>,
}

/// What the platform, its version and our key allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Ability {
    ReadOrders,
    ReadCustomers,
    ReadProducts,
    ReadReviews,
    Refund,
    Cancel,
    Note,
    Tag,
    EditAddress,
    ResendConfirmation,
    Duplicate,
    Discount,
    Fulfil,
    /// The shop's own returns follow the cases.
    Return,
    ModerateReviews,
    ReplyToReviews,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Lack {
    /// A right that the key was not given.
    Scope { scope: String },
    /// The key may read and not write.
    WriteAccess,
    /// Orders older than so many days stay hidden.
    OlderOrders { days: u32 },
    /// The plan hides who the customers are.
    CustomerData,
    /// The platform answers by another version of its interface than we speak.
    OtherVersion { asked: String, answered: String },
    /// This version does not know the way yet.
    Route { ability: Ability },
    /// The host takes the header with the key off, so that the key travels in the (encrypted) address.
    KeyInAddress,
}

/// Keys to a shop. Kept encrypted, never part of an answer.
#[derive(Debug, Clone)]
pub enum Credentials {
    /// WooCommerce: consumer key and secret.
    KeyPair { key: String, secret: Secret },
    /// Shopify: a pasted token.
    Token(Secret),
    /// Shopify: an app of the own organisation mints its token daily.
    Client { id: String, secret: Secret },
    /// Vendure: an administrator.
    SignIn { user: String, password: Secret },
}
