//! Nouns and pure rules of returns: where a case stands, what may follow, and what the figures say.

use crate::desk::word;
use comptoir_kernel::Money;

word! {
    /// Where a case stands. What happens to money and goods meanwhile is told by [`MoneyState`] and [`GoodsState`].
    CaseState {
        /// Being put together; nobody has asked for it.
        Draft = "draft",
        Requested = "requested",
        /// Waits for the customer's answer or photos.
        NeedsInfo = "needs_info",
        Approved = "approved",
        /// The customer has what they need to send it.
        AwaitingParcel = "awaiting_parcel",
        InTransit = "in_transit",
        LostInTransit = "lost_in_transit",
        Received = "received",
        Inspecting = "inspecting",
        /// What each piece brings is final; money and stock are on their way.
        Decided = "decided",
        /// Every effect is acknowledged, or was done by hand.
        Settled = "settled",
        Closed = "closed",
        Declined = "declined",
        Cancelled = "cancelled",
        /// Nothing came within the time given.
        Expired = "expired",
        /// The customer does not agree with the outcome.
        Disputed = "disputed",
    }
}

word! {
    /// Under which right something comes back.
    Track {
        /// By the shop's own policy.
        Voluntary = "voluntary",
        /// The consumer's right to withdraw within fourteen days (Directive 2011/83/EU, articles 9 to 16).
        Withdrawal = "withdrawal",
        /// A fault that the seller answers for (Directive (EU) 2019/771).
        Warranty = "warranty",
        TransportDamage = "transport_damage",
    }
}

word! {
    MoneyState {
        None = "none",
        /// Somebody may pay it; nothing has moved.
        Authorised = "authorised",
        /// Some of several effects are done.
        Partial = "partial",
        Done = "done",
        /// Somebody has to look.
        Failed = "failed",
    }
}

word! {
    GoodsState {
        None = "none",
        /// The customer has the label or the address.
        Label = "label",
        Sent = "sent",
        Arrived = "arrived",
        /// Every piece has its grade.
        Graded = "graded",
        Stocked = "stocked",
        WrittenOff = "written_off",
    }
}

word! {
    /// Why something comes back.
    Reason {
        TooSmall = "too_small",
        TooLarge = "too_large",
        /// Style or colour differs from what was expected.
        StyleDiffers = "style_differs",
        NotAsDescribed = "not_as_described",
        Defective = "defective",
        DamagedInTransit = "damaged_in_transit",
        WrongItem = "wrong_item",
        MissingPart = "missing_part",
        ArrivedLate = "arrived_late",
        /// Several sizes were ordered to choose from.
        SeveralSizes = "several_sizes",
        ChangedMind = "changed_mind",
        Gift = "gift",
        Other = "other",
    }
}

word! {
    /// At whose cost a reason is.
    Fault {
        Shop = "shop",
        Customer = "customer",
    }
}

impl Reason {
    /// Who answers for it: no fee may be taken where the shop does.
    pub const fn fault(self) -> Fault {
        match self {
            Self::NotAsDescribed
            | Self::Defective
            | Self::DamagedInTransit
            | Self::WrongItem
            | Self::MissingPart
            | Self::ArrivedLate => Fault::Shop,
            Self::TooSmall
            | Self::TooLarge
            | Self::StyleDiffers
            | Self::SeveralSizes
            | Self::ChangedMind
            | Self::Gift
            | Self::Other => Fault::Customer,
        }
    }
}

word! {
    /// In what state a piece is, as the customer says.
    DeclaredCondition {
        /// Seal and packaging are whole.
        Unopened = "unopened",
        Opened = "opened",
        Used = "used",
        Damaged = "damaged",
    }
}

word! {
    /// What the customer gets.
    Outcome {
        /// Solved without a return.
        Advice = "advice",
        /// The same article in another variant.
        Exchange = "exchange",
        OtherProduct = "other_product",
        Credit = "credit",
        Refund = "refund",
        /// Part of the money; the piece stays with the customer.
        PartialRefund = "partial_refund",
        /// The same piece once more.
        Replacement = "replacement",
        Repair = "repair",
        /// The whole money; the piece stays with the customer.
        KeepIt = "keep_it",
        /// The whole money; the customer gives the piece to somebody who needs it.
        Donate = "donate",
    }
}

impl Outcome {
    /// True where the piece travels back to the shop.
    pub const fn needs_goods(self) -> bool {
        match self {
            Self::Exchange | Self::OtherProduct | Self::Credit | Self::Refund | Self::Replacement | Self::Repair => {
                true
            }
            Self::Advice | Self::PartialRefund | Self::KeepIt | Self::Donate => false,
        }
    }

    /// True where money goes back the way it came.
    pub const fn pays(self) -> bool {
        matches!(self, Self::Refund | Self::PartialRefund | Self::KeepIt | Self::Donate)
    }
}

word! {
    /// What the inspection found.
    Grade {
        /// As new.
        A = "a",
        /// Opened.
        B = "b",
        /// Marks of use.
        C = "c",
        /// Defective, which is ours.
        D = "d",
        /// Damaged by the customer.
        E = "e",
        /// Something else, or nothing, was in the parcel.
        X = "x",
    }
}

word! {
    /// Where a piece goes after the inspection.
    Disposition {
        Restock = "restock",
        Outlet = "outlet",
        Refurbish = "refurbish",
        ToSupplier = "to_supplier",
        Donate = "donate",
        Recycle = "recycle",
        Dispose = "dispose",
        Missing = "missing",
    }
}

impl Grade {
    /// Where such a piece usually goes.
    pub const fn usual(self) -> Disposition {
        match self {
            Self::A => Disposition::Restock,
            Self::B | Self::C => Disposition::Outlet,
            Self::D => Disposition::ToSupplier,
            Self::E => Disposition::Dispose,
            Self::X => Disposition::Missing,
        }
    }
}

word! {
    /// What has to happen outside of the desk.
    EffectKind {
        Refund = "refund",
        /// A code that is worth money in the shop.
        Credit = "credit",
        Replacement = "replacement",
        /// Another article or variant: an order that somebody places.
        Exchange = "exchange",
        /// Pieces that are sold again and that no refund counts.
        Restock = "restock",
        /// What an exchange costs more, which the customer pays.
        Difference = "difference",
    }
}

word! {
    EffectState {
        /// Waits for its turn.
        Queued = "queued",
        /// The shop has been asked, or will be.
        Sent = "sent",
        /// The customer has to do something.
        Waiting = "waiting",
        Confirmed = "confirmed",
        /// Somebody has to look.
        Failed = "failed",
        /// Somebody has to do it by hand.
        Manual = "manual",
    }
}

word! {
    /// How it stands with what the shop was asked for last about its own return of a case.
    MirrorState {
        /// Nothing is open.
        Quiet = "quiet",
        UnderWay = "under_way",
        /// The deed waits for somebody: an owner's word, a look into the shop.
        Asks = "asks",
        /// It came to nothing, for certain.
        Failed = "failed",
        /// Nobody has switched it on, or the key may not.
        Off = "off",
    }
}

word! {
    /// Who brought a case in.
    FiledBy {
        Agent = "agent",
        /// A letter that was recognised as a withdrawal.
        Notice = "notice",
        Form = "form",
        File = "file",
    }
}

word! {
    /// What happens to a case.
    Move {
        Request = "request",
        AskInfo = "ask_info",
        Answer = "answer",
        Approve = "approve",
        Decline = "decline",
        Cancel = "cancel",
        Expire = "expire",
        AwaitParcel = "await_parcel",
        Ship = "ship",
        Lose = "lose",
        Receive = "receive",
        Inspect = "inspect",
        Decide = "decide",
        Settle = "settle",
        Close = "close",
        Dispute = "dispute",
    }
}

/// Every move, in the order of a case's life.
pub const MOVES: [Move; 16] = [
    Move::Request,
    Move::AskInfo,
    Move::Answer,
    Move::Approve,
    Move::Decline,
    Move::Cancel,
    Move::Expire,
    Move::AwaitParcel,
    Move::Ship,
    Move::Lose,
    Move::Receive,
    Move::Inspect,
    Move::Decide,
    Move::Settle,
    Move::Close,
    Move::Dispute,
];

/// Where a move leads from a state; none where it may not be made.
pub const fn after(state: CaseState, made: Move) -> Option<CaseState> {
    use CaseState as S;
    use Move as M;
    let next = match (state, made) {
        (S::Draft, M::Request) | (S::NeedsInfo, M::Answer) => S::Requested,
        (S::Requested, M::AskInfo) => S::NeedsInfo,
        (S::Requested | S::NeedsInfo, M::Approve) => S::Approved,
        (S::Requested | S::NeedsInfo, M::Decline) => S::Declined,
        (S::Draft | S::Requested | S::NeedsInfo | S::Approved | S::AwaitingParcel, M::Cancel) => S::Cancelled,
        (S::NeedsInfo | S::Approved | S::AwaitingParcel, M::Expire) => S::Expired,
        (S::Approved, M::AwaitParcel) => S::AwaitingParcel,
        (S::Approved | S::AwaitingParcel, M::Ship) => S::InTransit,
        (S::InTransit, M::Lose) => S::LostInTransit,
        // Parcels come without a scan, after their time, and after they were given up.
        (S::Approved | S::AwaitingParcel | S::InTransit | S::LostInTransit | S::Expired, M::Receive) => S::Received,
        (S::Received, M::Inspect) => S::Inspecting,
        (S::Approved | S::LostInTransit | S::Received | S::Inspecting | S::Disputed, M::Decide) => S::Decided,
        (S::Decided, M::Settle) => S::Settled,
        (S::Settled | S::Disputed, M::Close) => S::Closed,
        (S::Inspecting | S::Decided | S::Settled | S::Closed | S::Declined, M::Dispute) => S::Disputed,
        _ => return None,
    };
    Some(next)
}

impl CaseState {
    /// True where nothing more happens unless somebody disputes it or a parcel comes after all.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Declined | Self::Cancelled | Self::Expired)
    }

    /// True where somebody at the desk has to do the next thing.
    pub const fn needs_you(self) -> bool {
        matches!(
            self,
            Self::Draft
                | Self::Requested
                | Self::Approved
                | Self::Received
                | Self::Inspecting
                | Self::LostInTransit
                | Self::Disputed
        )
    }

    /// True where the pieces of the case count as being on their way back, or as given back.
    pub const fn holds_pieces(self) -> bool {
        !matches!(self, Self::Draft | Self::Declined | Self::Cancelled | Self::Expired)
    }
}

/// The states of a case that is not over, in the order of its life.
pub const OPEN: [CaseState; 12] = [
    CaseState::Draft,
    CaseState::Requested,
    CaseState::NeedsInfo,
    CaseState::Approved,
    CaseState::AwaitingParcel,
    CaseState::InTransit,
    CaseState::LostInTransit,
    CaseState::Received,
    CaseState::Inspecting,
    CaseState::Decided,
    CaseState::Settled,
    CaseState::Disputed,
];

/// What so many pieces of a line bring when so many were paid back before: shares of the line's sum, rounded so that all
/// pieces together bring exactly the sum. In minor units; never below zero.
pub fn share(sum: Money, pieces: i64, before: i64, quantity: i64) -> Money {
    let all = i128::from(pieces.max(1));
    let part = |count: i64| i128::from(sum.minor.max(0)) * i128::from(count.clamp(0, pieces.max(1))) / all;
    let minor = part(before.saturating_add(quantity)) - part(before);
    Money::new(i64::try_from(minor).unwrap_or(0), sum.currency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use comptoir_kernel::Currency;

    #[test]
    fn a_line_given_back_piece_by_piece_brings_its_sum_and_no_cent_more() {
        for (sum, pieces) in [(1000, 3), (999, 7), (1, 4), (12_345, 11)] {
            let sum = Money::new(sum, Currency::EUR);
            let single: i64 = (0..pieces).map(|before| share(sum, pieces, before, 1).minor).sum();
            assert_eq!(single, sum.minor);
            assert_eq!(share(sum, pieces, 0, pieces), sum);
        }
    }

    #[test]
    fn a_closed_case_goes_only_to_a_dispute() {
        let led: Vec<_> = MOVES.iter().filter_map(|made| after(CaseState::Closed, *made)).collect();
        assert_eq!(led, [CaseState::Disputed]);
    }

    #[test]
    fn nothing_is_settled_that_was_not_decided() {
        let decided = [CaseState::Decided];
        let all = [CaseState::Draft, CaseState::Requested, CaseState::Approved, CaseState::Inspecting];
        assert!(decided.iter().all(|state| after(*state, Move::Settle) == Some(CaseState::Settled)));
        assert!(all.iter().all(|state| after(*state, Move::Settle).is_none()));
    }

    #[test]
    fn no_fee_is_taken_for_what_the_shop_did() {
        assert_eq!(Reason::WrongItem.fault(), Fault::Shop);
        assert_eq!(Reason::ChangedMind.fault(), Fault::Customer);
    }
}
