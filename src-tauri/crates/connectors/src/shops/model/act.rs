//! What may be done in a shop, and what a deed leaves behind.

use super::{PostalAddress, RemoteId, ReturnStep, ReturnedLine, ReviewState};
use comptoir_kernel::{Money, Timestamp};
use serde::{Deserialize, Serialize};

/// One deed in the shop. Money and lines are final: what a person has confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Act {
    Refund {
        amount: Money,
        lines: Vec<RefundLine>,
        /// Part of `amount` that is for shipping.
        shipping: Option<Money>,
        reason: String,
        /// False records a refund that is paid by hand.
        is_paid_by_platform: bool,
        /// True lets the platform write to the customer, where it asks.
        notifies: bool,
    },
    Cancel {
        reason: CancelReason,
        note: String,
        restocks: bool,
        refunds: bool,
        notifies: bool,
    },
    AddNote {
        text: String,
        is_public: bool,
    },
    SetTags {
        tags: Vec<String>,
    },
    EditAddress {
        address: PostalAddress,
    },
    ResendConfirmation,
    /// The same lines once more; free of charge for a replacement.
    Duplicate {
        is_free: bool,
        lines: Vec<(RemoteId, i64)>,
        note: String,
    },
    /// Other goods for what comes back, as an order of its own.
    Exchange {
        lines: Vec<ExchangeLine>,
        /// What the goods that come back pay of it.
        taken: Money,
        /// What the customer still has to pay.
        due: Money,
        note: String,
    },
    /// Pieces that came back and are sold again, where no refund counts them.
    Restock {
        lines: Vec<(RemoteId, i64)>,
        note: String,
    },
    /// What becomes of a return, told to the shop's own one of it.
    Return {
        step: ReturnStep,
        /// The mark of the case, by which its return is found there.
        case: String,
        /// The return there, where it is known: the one that the customer asked for, or one that was made before.
        known: Option<RemoteId>,
        lines: Vec<ReturnedLine>,
        note: String,
    },
    Discount(Discount),
    Fulfil {
        lines: Vec<(RemoteId, i64)>,
        carrier: String,
        tracking: String,
        tracking_url: Option<String>,
        notifies: bool,
    },
    ModerateReview {
        state: ReviewState,
    },
    ReplyToReview {
        text: String,
    },
    /// Takes a deed of ours back, if what it left still is as we left it.
    TakeBack {
        // The shape of itself, which nobody needs to look into twice.
        #[ts(type = "Act")]
        deed: Box<Act>,
        /// The mark of that deed.
        mark: String,
        /// What stood there before it, in the platform's own words.
        before: String,
        /// What it left behind, as far as it is known.
        made: Option<Done>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RefundLine {
    pub line: RemoteId,
    #[ts(type = "number")]
    pub quantity: i64,
    /// For these pieces, tax included.
    pub amount: Money,
    pub restocks: bool,
}

/// Goods of an exchange, at the price that the customer was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ExchangeLine {
    pub product: RemoteId,
    pub variant: RemoteId,
    pub title: String,
    /// Size, colour and whatever else tells it from its siblings.
    pub options: String,
    pub sku: String,
    #[ts(type = "number")]
    pub quantity: i64,
    /// For one piece, tax included.
    pub price: Money,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    Customer,
    Declined,
    Fraud,
    Inventory,
    Staff,
    Other,
}

/// A code for one customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Discount {
    pub code: String,
    pub value: DiscountValue,
    /// How often it may be used in all.
    pub uses: u32,
    pub expires: Option<Timestamp>,
    /// Only for this address, where the platform can.
    pub email: Option<String>,
    pub minimum: Option<Money>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DiscountValue {
    /// Hundredths of a percent: 1250 is 12.5 %.
    Percent {
        basis_points: u32,
    },
    Amount {
        amount: Money,
    },
}

/// What a deed left behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "DeedDone")]
pub struct Done {
    /// Of the refund, note, order or code that came to be.
    pub id: Option<RemoteId>,
    /// Money that moved, as the platform says.
    pub amount: Option<Money>,
    /// The platform did it, but otherwise than asked: what a person has to know, as a code.
    pub differs: Option<String>,
    /// Where the customer pays what is due.
    #[serde(default)]
    pub link: Option<String>,
}
