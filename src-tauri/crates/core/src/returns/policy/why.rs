//! Why a decision is as it is: facts that are said in the language of whoever reads them.

use super::model::ExceptionKind;
use crate::desk::word;
use crate::returns::day::Day;
use crate::returns::model::Outcome;
use comptoir_kernel::Money;
use serde::{Deserialize, Serialize};

word! {
    /// From what a window was counted.
    CountedFrom {
        Delivery = "delivery",
        /// The day it left, and the days that a parcel travels.
        Shipping = "shipping",
        Order = "order",
    }
}

/// One sentence of an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "key", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum ReturnWhy {
    /// Which rule decided. Customers are not told.
    Rule {
        zone: String,
        rule: String,
    },
    Until {
        last_day: Day,
        from: CountedFrom,
    },
    NoEnd,
    Late {
        last_day: Day,
        from: CountedFrom,
    },
    Excluded,
    NoZone {
        country: String,
    },
    NoRule,
    /// An amount of the rule is in another currency than the order.
    OtherCurrency {
        rule: String,
    },
    /// The rule asks in what condition the piece is, and nobody knows.
    ConditionUnknown,
    /// A rule would refuse what the shop may have to answer for.
    OursToCheck,
    Fee {
        amount: Money,
    },
    /// One outcome ends on another day than the rest.
    OutcomeUntil {
        outcome: Outcome,
        last_day: Day,
    },
    OutcomeLate {
        outcome: Outcome,
        last_day: Day,
    },
    OutcomeFee {
        outcome: Outcome,
        amount: Money,
    },
    OutcomeFree {
        outcome: Outcome,
    },
    /// The rule has a fee, and it is not taken here.
    FeeWaived,
    LabelShop,
    LabelCustomer,
    Photo,
    Review,
    KeepIt,
    Bonus {
        basis_points: u32,
    },
    Withdrawal {
        last_day: Day,
    },
    /// Withdrawn before everything has arrived.
    WithdrawalEarly,
    WithdrawalLate {
        last_day: Day,
    },
    /// Late by a few days that may have been holidays.
    WithdrawalHolidays {
        last_day: Day,
        country: String,
    },
    WithdrawalExempt {
        kind: ExceptionKind,
    },
    /// Whether it was opened or begun decides, and nobody knows.
    WithdrawalUnclear {
        kind: ExceptionKind,
    },
    WithdrawalElsewhere {
        country: String,
    },
    Delivery {
        amount: Money,
    },
}
