//! Deeds in a shop: their states, what they give away, and whether an order is still the one that was confirmed.

use crate::agents::{Amount, Limits};
use crate::desk::word;
use comptoir_connectors::shops::ShopError;
use comptoir_connectors::shops::model::{
    Ability, Act, DiscountValue, FulfilmentState, Order, OrderState, Platform, PostalAddress, RemoteId,
};
use comptoir_kernel::{Money, Problem};
use serde::{Deserialize, Serialize};

/// The deeds that an owner can switch on.
pub const KINDS: [Ability; 12] = [
    Ability::Refund,
    Ability::Cancel,
    Ability::Note,
    Ability::Tag,
    Ability::EditAddress,
    Ability::ResendConfirmation,
    Ability::Duplicate,
    Ability::Discount,
    Ability::Fulfil,
    Ability::Return,
    Ability::ModerateReviews,
    Ability::ReplyToReviews,
];

word! {
    /// Where a deed stands.
    ActState {
        /// Waits until an owner approves.
        Proposed = "proposed",
        /// Will be done; may be taken back until then.
        Confirmed = "confirmed",
        /// The shop has been asked, or is being asked.
        Attempting = "attempting",
        Done = "done",
        /// The shop said no, or it was never asked.
        Failed = "failed",
        /// Nobody can tell from here whether it was done.
        Unknown = "unknown",
        /// The order is not the one that was confirmed.
        Changed = "changed",
        Withdrawn = "withdrawn",
        Declined = "declined",
    }
}

word! {
    /// Why a deed waits for an owner.
    WaitReason {
        /// The person may only propose.
        Role = "role",
        /// More than the person may give in one case.
        Limit = "limit",
        /// More than the person may give in one day.
        Day = "day",
    }
}

/// The kind of a deed.
pub const fn kind_of(act: &Act) -> Ability {
    match act {
        // A refund counts pieces too: who may give money back may count what came back.
        Act::Refund { .. } | Act::Restock { .. } => Ability::Refund,
        Act::Cancel { .. } => Ability::Cancel,
        Act::AddNote { .. } => Ability::Note,
        Act::SetTags { .. } => Ability::Tag,
        Act::EditAddress { .. } => Ability::EditAddress,
        Act::ResendConfirmation => Ability::ResendConfirmation,
        // Both are orders that the desk places for whoever ordered.
        Act::Duplicate { .. } | Act::Exchange { .. } => Ability::Duplicate,
        Act::Return { .. } => Ability::Return,
        Act::Discount(_) => Ability::Discount,
        Act::Fulfil { .. } => Ability::Fulfil,
        Act::ModerateReview { .. } => Ability::ModerateReviews,
        Act::ReplyToReview { .. } => Ability::ReplyToReviews,
        Act::TakeBack { deed, .. } => kind_of(deed),
    }
}

/// False where a platform does such deeds and not this one: a count there is a number that somebody sets, without a mark.
pub const fn is_known(platform: Platform, act: &Act) -> bool {
    !(matches!(act, Act::Restock { .. }) && matches!(platform, Platform::Vendure | Platform::Csv))
}

/// True for deeds upon a review, which know no order.
pub const fn is_of_review(kind: Ability) -> bool {
    matches!(kind, Ability::ModerateReviews | Ability::ReplyToReviews)
}

/// True where only one may be under way: money moves, or goods leave.
pub const fn is_exclusive(act: &Act) -> bool {
    match act {
        Act::TakeBack { deed, .. } => is_exclusive(deed),
        _ => matches!(kind_of(act), Ability::Refund | Ability::Cancel | Ability::Duplicate | Ability::Fulfil),
    }
}

/// What of an order's money has not been given back.
pub fn left(order: &Order) -> Money {
    let total = order.totals.total;
    Money::new(total.minor.saturating_sub(order.totals.refunded.minor).max(0), total.currency)
}

/// What a deed gives away of the shop's money or goods; none when nothing.
pub fn given(act: &Act, order: Option<&Order>) -> Option<Money> {
    match (act, order) {
        (Act::Refund { amount, .. }, _) => Some(*amount),
        (Act::Exchange { taken, .. }, _) => Some(*taken),
        (Act::Cancel { refunds: true, .. }, Some(order)) => Some(left(order)),
        (Act::Duplicate { is_free: true, lines, .. }, Some(order)) => {
            let price = |(id, count): &(RemoteId, i64)| {
                let line = order.lines.iter().find(|line| line.id == *id);
                line.map_or(0, |line| line.price.minor.saturating_mul(*count))
            };
            let minor = lines.iter().map(price).fold(0, i64::saturating_add);
            Some(Money::new(minor, order.currency))
        }
        _ => None,
    }
}

/// Whether a deed goes beyond what somebody may do without asking. `today` is what they gave away today without this.
pub fn beyond(act: &Act, given: Option<Money>, limits: &Limits, today: i64) -> Option<WaitReason> {
    if let Act::Discount(discount) = act {
        let is_within = match discount.value {
            DiscountValue::Percent { basis_points } => limits.allow_percent(basis_points.div_ceil(100)),
            DiscountValue::Amount { amount } => limits.allow_discount(&amount_of(amount)),
        };
        return (!is_within).then_some(WaitReason::Limit);
    }
    let given = given.filter(|given| given.minor > 0)?;
    if !limits.allow_refund(&amount_of(given)) {
        return Some(WaitReason::Limit);
    }
    let sum = Money::new(given.minor.saturating_add(today), given.currency);
    (!limits.allow_refund_day(&amount_of(sum))).then_some(WaitReason::Day)
}

fn amount_of(money: Money) -> Amount {
    Amount { minor: money.minor, currency: money.currency.code().to_owned() }
}

/// What somebody saw of an order when they confirmed a deed upon it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub total: Money,
    pub refunded: Money,
    pub refunds: u32,
    pub state: OrderState,
    pub fulfilment: FulfilmentState,
    /// Each line with its pieces.
    #[ts(type = "Array<[string, number]>")]
    pub lines: Vec<(RemoteId, i64)>,
    pub parcels: u32,
    pub tags: Vec<String>,
    pub shipping: PostalAddress,
}

word! {
    /// What is different in an order from what was confirmed.
    Difference {
        Total = "total",
        Refunded = "refunded",
        Lines = "lines",
        State = "state",
        Parcels = "parcels",
        Tags = "tags",
        Address = "address",
    }
}

impl Figures {
    pub fn of(order: &Order) -> Self {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        Self {
            total: order.totals.total,
            refunded: order.totals.refunded,
            refunds: count(order.refunds.len()),
            state: order.state,
            fulfilment: order.fulfilment,
            lines: order.lines.iter().map(|line| (line.id.clone(), line.quantity)).collect(),
            parcels: count(order.shipments.len()),
            tags: order.tags.clone(),
            shipping: order.shipping.clone(),
        }
    }

    /// What has changed that matters for a deed of this kind.
    pub fn differences(&self, now: &Self, kind: Ability) -> Vec<Difference> {
        let money = [
            (self.total != now.total, Difference::Total),
            (self.refunded != now.refunded || self.refunds != now.refunds, Difference::Refunded),
            (self.lines != now.lines, Difference::Lines),
        ];
        let state = (self.state != now.state, Difference::State);
        let parcels = (self.parcels != now.parcels || self.fulfilment != now.fulfilment, Difference::Parcels);
        let found: Vec<(bool, Difference)> = match kind {
            Ability::Refund | Ability::Duplicate => money.into(),
            Ability::Cancel => money.into_iter().chain([state, parcels]).collect(),
            Ability::Tag => vec![(self.tags != now.tags, Difference::Tags)],
            Ability::EditAddress => vec![(self.shipping != now.shipping, Difference::Address), parcels],
            Ability::Fulfil => vec![(self.lines != now.lines, Difference::Lines), state, parcels],
            _ => Vec::new(),
        };
        found.into_iter().filter_map(|(is_different, what)| is_different.then_some(what)).collect()
    }
}

/// What takes the deed of this mark back; none where the platforms know no way.
pub fn inverse(act: &Act, mark: &str, before: Option<&Order>) -> Option<Act> {
    let taken_back = |before: &str| {
        let (deed, mark, before) = (Box::new(act.clone()), mark.to_owned(), before.to_owned());
        Some(Act::TakeBack { deed, mark, before, made: None })
    };
    match (act, before) {
        (Act::SetTags { .. }, Some(before)) => Some(Act::SetTags { tags: before.tags.clone() }),
        (Act::EditAddress { .. }, Some(before)) => Some(Act::EditAddress { address: before.shipping.clone() }),
        (Act::Discount(_), _) => taken_back(""),
        // Shopify keeps one note, which is put back. What the customer has read is not unread again.
        (Act::AddNote { is_public: false, .. }, Some(before)) => taken_back(&before.customer_note),
        (Act::Fulfil { .. }, Some(before)) => taken_back(&before.status_text),
        _ => None,
    }
}

/// Seconds for which a shop may still be at work on something whose answer was lost. A "not done" counts after that only.
/// Zero where the platform itself does nothing twice.
pub const fn settle_seconds(platform: Platform, kind: Ability) -> i64 {
    match (platform, kind) {
        (Platform::Shopify, Ability::Refund) => 0,
        (_, Ability::Tag | Ability::EditAddress) => 0,
        _ => 60,
    }
}

/// Seconds until a shop that did not answer is asked again: a quarter of a minute, doubling, at most a quarter of an hour.
pub const fn pause_seconds(failures: u32) -> i64 {
    let doublings = if failures > 6 { 6 } else { failures };
    let pause = 15_i64 << doublings;
    if pause > 900 { 900 } else { pause }
}

/// More tries than this are made by no one but a person.
pub const MOST_ATTEMPTS: u32 = 6;
/// After so many looks without an answer the person is told that nobody knows.
pub const MOST_LOOKS: u32 = 3;

/// What follows from an error of the try itself.
#[derive(Debug, PartialEq, Eq)]
pub enum After {
    /// It may have been done: look.
    Look,
    /// It was certainly not done: later again.
    Again,
    /// Final.
    Fail,
}

pub fn after(error: &ShopError) -> After {
    if error.may_have_acted() {
        After::Look
    } else if error.is_passing() {
        After::Again
    } else {
        After::Fail
    }
}

/// A uid as it is made by whoever proposes: letters, digits and hyphens of ASCII.
pub fn check_uid(uid: &str) -> Result<(), Problem> {
    let is_fine = (8..=40).contains(&uid.len()) && uid.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_fine { Ok(()) } else { Err(Problem::refused("request-invalid").with("detail", "uid")) }
}
