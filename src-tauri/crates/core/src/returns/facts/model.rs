//! A case as it is counted, and the tests by which a number and its cases are the same thing. Pure.

use super::period::Frame;
use super::wire::FactsBehind;
use crate::returns::model::{CaseState, Disposition, Grade, Outcome, Reason, Track};
use crate::storefronts::sales::Span;
use comptoir_kernel::{Currency, OrderId, ReturnId, StoreId};

/// Pieces of one article in a case. Amounts are minor units in the case's currency.
#[derive(Debug, Clone)]
pub struct FactItem {
    /// The number of the article, or its title where it has none.
    pub article: String,
    pub title: String,
    pub pieces: i64,
    pub reason: Reason,
    pub outcome: Outcome,
    pub value: i64,
    pub deduction: i64,
    /// The part that is paid without the piece coming back.
    pub offer: Option<i64>,
    pub grade: Option<Grade>,
    pub disposition: Option<Disposition>,
}

/// A case with the moments that matter, in milliseconds.
#[derive(Debug, Clone)]
pub struct FactCase {
    pub id: ReturnId,
    pub order: Option<OrderId>,
    pub store: Option<StoreId>,
    pub currency: Currency,
    pub track: Track,
    pub state: CaseState,
    pub fee: i64,
    pub opened_at: i64,
    pub repay_by: Option<i64>,
    /// What is known of the sale: when it was delivered, where it went, who brought it.
    pub sold_at: Option<i64>,
    pub country: String,
    pub carrier: String,
    pub asked_at: Option<i64>,
    /// Approved or declined for the first time.
    pub answered_at: Option<i64>,
    pub received_at: Option<i64>,
    /// The last refund that was acknowledged.
    pub refunded_at: Option<i64>,
    /// Who lost the parcel on its way back; none where none was lost.
    pub lost_by: Option<String>,
    pub items: Vec<FactItem>,
}

const fn lies_in(at: i64, span: Span) -> bool {
    span.from <= at && at < span.to
}

impl FactItem {
    /// True where the sale was undone; false where it was saved by advice or a part of the money.
    pub const fn is_returned(&self) -> bool {
        !self.is_saved()
    }

    pub const fn is_saved(&self) -> bool {
        matches!(self.outcome, Outcome::Advice | Outcome::PartialRefund)
    }

    pub const fn is_exchanged(&self) -> bool {
        matches!(self.outcome, Outcome::Exchange | Outcome::OtherProduct)
    }

    pub const fn is_restocked(&self) -> bool {
        self.grade.is_some() && matches!(self.disposition, Some(Disposition::Restock))
    }
}

impl FactCase {
    /// Whether a case counts at all: one that was declined, cancelled or never sent does not.
    pub const fn counts(&self) -> bool {
        self.state.holds_pieces()
    }

    pub const fn is_begun_in(&self, span: Span) -> bool {
        self.counts() && lies_in(self.opened_at, span)
    }

    /// Begun in the span, and what each piece brings is final.
    pub const fn is_decided_in(&self, span: Span) -> bool {
        self.is_begun_in(span) && matches!(self.state, CaseState::Decided | CaseState::Settled | CaseState::Closed)
    }

    /// Whether what was sold in the span came back in this case.
    pub fn is_of_sales_in(&self, span: Span) -> bool {
        self.counts() && self.sold_at.is_some_and(|at| lies_in(at, span))
    }

    pub fn returned(&self) -> impl Iterator<Item = &FactItem> {
        self.items.iter().filter(|item| item.is_returned())
    }

    /// How long the answer took that was given in the span.
    pub fn answer_time(&self, span: Span) -> Option<i64> {
        let (asked, answered) = (self.asked_at?, self.answered_at?);
        (lies_in(answered, span) && answered >= asked).then(|| answered - asked)
    }

    /// How long the money took that was given back in the span. Money that went before the parcel came was not waited for.
    pub fn refund_time(&self, span: Span) -> Option<i64> {
        let (received, refunded) = (self.received_at?, self.refunded_at?);
        (self.counts() && lies_in(refunded, span) && refunded >= received).then(|| refunded - received)
    }

    /// Whether the money of a withdrawal was given back in time; none while the time runs.
    pub fn is_repaid_in_time(&self, now: i64) -> Option<bool> {
        let by = self.repay_by?;
        match self.refunded_at {
            Some(at) => Some(at <= by),
            None if now > by => Some(false),
            None => None,
        }
    }

    pub fn is_statutory_in(&self, span: Span) -> bool {
        self.track == Track::Withdrawal && self.repay_by.is_some() && self.is_begun_in(span)
    }

    /// Whether the carrier is asked to answer for it.
    pub fn is_damaged(&self) -> bool {
        let by_reason = self.items.iter().any(|item| item.reason == Reason::DamagedInTransit);
        self.track == Track::TransportDamage || by_reason
    }

    /// Who has to answer for damage or loss: whoever lost the parcel, else whoever brought it.
    pub fn claimed_from(&self) -> Option<&str> {
        match &self.lost_by {
            Some(carrier) if !carrier.is_empty() => Some(carrier),
            Some(_) => Some(&self.carrier),
            None if self.is_damaged() => Some(&self.carrier),
            None => None,
        }
    }

    /// What becomes a credit, without a bonus: the fee comes off the money first.
    pub fn credited(&self) -> i64 {
        let credit = self.worth(|item| item.outcome == Outcome::Credit);
        credit - self.fee_taken().saturating_sub(self.paid()).max(0)
    }

    /// The part of the fee that there was something to take from.
    pub fn fee_taken(&self) -> i64 {
        self.fee.min(self.paid().saturating_add(self.worth(|item| item.outcome == Outcome::Credit)))
    }

    fn paid(&self) -> i64 {
        self.worth(|item| item.outcome.pays())
    }

    fn worth(&self, fits: impl Fn(&FactItem) -> bool) -> i64 {
        let worth = |item: &FactItem| match item.outcome {
            Outcome::PartialRefund => item.offer.unwrap_or(0),
            Outcome::KeepIt | Outcome::Donate => item.value,
            _ => item.value.saturating_sub(item.deduction).max(0),
        };
        self.items.iter().filter(|item| fits(item)).map(worth).fold(0, i64::saturating_add)
    }

    /// Whether the case is one of those that a number tells of.
    pub fn is_behind(&self, of: &FactsBehind, frame: &Frame) -> bool {
        let (span, any) = (frame.span, |fits: &dyn Fn(&FactItem) -> bool| self.items.iter().any(fits));
        match of {
            FactsBehind::Begun => self.is_begun_in(span),
            FactsBehind::Returned => self.is_of_sales_in(span) && any(&FactItem::is_returned),
            FactsBehind::Cohort { month } => {
                let month = frame.months.iter().find(|other| other.days.from == *month);
                month.is_some_and(|month| self.is_of_sales_in(month.span)) && any(&FactItem::is_returned)
            }
            FactsBehind::Decided => self.is_decided_in(span),
            FactsBehind::Exchanged => self.is_decided_in(span) && any(&FactItem::is_exchanged),
            FactsBehind::Saved => self.is_decided_in(span) && any(&FactItem::is_saved),
            FactsBehind::Kept { currency } => {
                let is_kept = |item: &FactItem| item.is_exchanged() || item.outcome == Outcome::Credit;
                self.is_decided_in(span) && self.currency.code() == currency && any(&is_kept)
            }
            FactsBehind::Fees { currency } => {
                self.is_decided_in(span) && self.currency.code() == currency && self.fee_taken() > 0
            }
            FactsBehind::Answered => self.answer_time(span).is_some(),
            FactsBehind::Refunded => self.refund_time(span).is_some(),
            FactsBehind::Statutory => self.is_statutory_in(span),
            FactsBehind::Late => {
                self.is_statutory_in(span) && self.is_repaid_in_time(frame.now).is_some_and(|is_in_time| !is_in_time)
            }
            FactsBehind::Grade { grade } => self.is_begun_in(span) && any(&|item| item.grade == Some(*grade)),
            FactsBehind::Restocked => self.is_begun_in(span) && any(&FactItem::is_restocked),
            FactsBehind::Reason { reason } => self.is_begun_in(span) && any(&|item| item.reason == *reason),
            FactsBehind::Article { article } => {
                self.is_of_sales_in(span) && any(&|item| item.is_returned() && item.article == *article)
            }
            FactsBehind::Carrier { carrier } => {
                self.is_of_sales_in(span) && self.claimed_from() == Some(carrier.as_str())
            }
        }
    }
}
