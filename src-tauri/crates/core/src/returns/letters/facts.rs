//! What a letter of a return tells, as far as it is known.

use crate::desk::word;
use crate::returns::day::Day;
use crate::returns::model::Fault;
use comptoir_kernel::{Money, Timestamp};
use jiff::tz::TimeZone;

word! {
    /// The letters that a return may need, in the order of its life.
    LetterKind {
        Requested = "requested",
        NeedsInfo = "needs_info",
        /// With everything about how to send it.
        Approved = "approved",
        Declined = "declined",
        /// Reminds of the parcel.
        AwaitingParcel = "awaiting_parcel",
        Received = "received",
        Refund = "refund",
        /// Another size, another article, or the same once more is on its way.
        Exchange = "exchange",
        Credit = "credit",
        KeepIt = "keep_it",
        /// The acknowledgement of a withdrawal, on a durable medium.
        Withdrawal = "withdrawal",
        Expired = "expired",
        Lost = "lost",
        Closed = "closed",
        /// Asks about a parcel that nobody has seen moving. No step brings it: somebody asks.
        Resting = "resting",
    }
}

/// Every letter that a step brings, in the order of a return's life.
pub const LETTERS: [LetterKind; 14] = [
    LetterKind::Requested,
    LetterKind::NeedsInfo,
    LetterKind::Approved,
    LetterKind::Declined,
    LetterKind::AwaitingParcel,
    LetterKind::Received,
    LetterKind::Refund,
    LetterKind::Exchange,
    LetterKind::Credit,
    LetterKind::KeepIt,
    LetterKind::Withdrawal,
    LetterKind::Expired,
    LetterKind::Lost,
    LetterKind::Closed,
];

/// Pieces with what was chosen about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub title: String,
    pub quantity: i64,
}

/// Less than the price is paid back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deduction {
    pub amount: Money,
    /// In the customer's language.
    pub reason: String,
}

/// The parcel to the customer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sending {
    pub carrier: String,
    pub tracking: String,
    pub url: Option<String>,
}

/// Everything that letters of a return may tell. What a letter needs and is empty here makes no letter.
#[derive(Debug, Clone)]
pub struct Facts {
    pub customer: String,
    pub agent: String,
    pub shop: String,
    /// Of the return, as it stands on its parcel.
    pub number: String,
    /// Of the order, as people write it.
    pub order: String,
    /// What comes back.
    pub items: Vec<Piece>,
    /// What is sent in exchange.
    pub sent: Vec<Piece>,
    pub sending: Option<Sending>,
    /// What is left to pay for it, and where.
    pub due: Option<(Money, String)>,
    /// Refund, or worth of the credit.
    pub amount: Option<Money>,
    pub deductions: Vec<Deduction>,
    /// Working days that banks take at most.
    pub bank_days: i64,
    pub code: String,
    pub expires: Option<Day>,
    /// Several lines.
    pub address: String,
    /// The parcels that are on their way back, as they are called, and the day on which one was last seen moving.
    pub under_way: Vec<String>,
    pub rests_since: Option<Day>,
    /// Last day for sending the goods.
    pub send_by: Option<Day>,
    /// Last day for paying back, by law.
    pub repay_by: Option<Day>,
    /// Who pays the way back; none leaves it unsaid.
    pub postage: Option<Fault>,
    /// Why it is declined, in the customer's language.
    pub reason: String,
    pub questions: Vec<String>,
    /// A photo is among what is asked for.
    pub needs_photo: bool,
    /// When a declaration came, and what it says.
    pub received_at: Option<Timestamp>,
    pub declaration: String,
    /// The customer's clock.
    pub zone: TimeZone,
}

impl Facts {
    /// The facts that every letter needs.
    pub fn of(customer: &str, shop: &str, agent: &str, number: &str, order: &str) -> Self {
        Self {
            customer: customer.to_owned(),
            agent: agent.to_owned(),
            shop: shop.to_owned(),
            number: number.to_owned(),
            order: order.to_owned(),
            items: Vec::new(),
            sent: Vec::new(),
            sending: None,
            due: None,
            amount: None,
            deductions: Vec::new(),
            bank_days: 5,
            code: String::new(),
            expires: None,
            address: String::new(),
            under_way: Vec::new(),
            rests_since: None,
            send_by: None,
            repay_by: None,
            postage: None,
            reason: String::new(),
            questions: Vec::new(),
            needs_photo: false,
            received_at: None,
            declaration: String::new(),
            zone: TimeZone::UTC,
        }
    }
}
