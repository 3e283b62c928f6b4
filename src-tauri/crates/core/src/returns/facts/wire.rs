//! What travels about the facts of returns.

use crate::returns::day::Day;
use crate::returns::model::{Grade, Reason};
use crate::returns::wire::ReturnRow;
use comptoir_kernel::{Money, ReturnId, StoreId};
use serde::{Deserialize, Serialize};

/// Which returns: of a period, of one shop, of one country.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FactsRequest {
    /// Both days are included. Eleven months before the month of `to` when left out, and today.
    #[ts(optional)]
    pub from: Option<Day>,
    #[ts(optional)]
    pub to: Option<Day>,
    #[ts(optional)]
    pub store_id: Option<StoreId>,
    /// Two letters of ISO 3166: where the parcel went to.
    #[ts(optional)]
    pub country: Option<String>,
}

/// So many of so many, with the 95 % interval of Wilson as shares; no interval where there are too few.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct FactShare {
    #[ts(type = "number")]
    pub part: i64,
    #[ts(type = "number")]
    pub of: i64,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// Half and nine tenths took no longer, in milliseconds; none where nothing was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct FactTimes {
    #[ts(type = "number | null")]
    pub p50: Option<i64>,
    #[ts(type = "number | null")]
    pub p90: Option<i64>,
    pub count: u32,
}

/// What returns of one currency come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct FactMoney {
    /// What was paid for the articles that were sold in the period, and for those of them that came back.
    pub sold: Money,
    pub returned: Money,
    /// Of cases that were begun in the period and are decided: what was asked back, and what of it stayed.
    pub requested: Money,
    pub exchanged: Money,
    pub credited: Money,
    pub fees: Money,
    pub cases: u32,
}

/// Refunds of withdrawals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FactStatutory {
    pub in_time: u32,
    pub late: u32,
    /// Those whose time runs.
    pub running: u32,
}

/// The figures of one period.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FactFigures {
    pub from: Day,
    pub to: Day,
    /// Cases that were begun.
    pub cases: u32,
    /// Pieces that came back of those that were sold in the period.
    pub rate: FactShare,
    /// Sold pieces whose delivery is not known: they count by the usual time after the order.
    #[ts(type = "number")]
    pub guessed: i64,
    /// Whether everything that was sold in the period can be asked back no more.
    pub is_mature: bool,
    /// Pieces of decided cases.
    pub exchanged: FactShare,
    pub saved: FactShare,
    /// From the request to yes or no.
    pub answer: FactTimes,
    /// From the parcel to the money.
    pub refund: FactTimes,
    pub statutory: FactStatutory,
    /// Pieces that went back on the shelf, of those that were inspected.
    pub restocked: FactShare,
    /// One entry a currency, the one with the most cases first.
    pub money: Vec<FactMoney>,
}

/// What was sold in a month, and what of it came back until now.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FactCohort {
    /// Its first day.
    pub month: Day,
    pub rate: FactShare,
    #[ts(type = "number")]
    pub guessed: i64,
    /// Whether nothing of it can be asked back any more.
    pub is_mature: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct FactReason {
    pub reason: Reason,
    /// Of all pieces.
    pub share: FactShare,
}

#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct FactArticle {
    /// Its number, or its title where it has none.
    pub article: String,
    pub title: String,
    /// Pieces that came back of those that were sold.
    pub rate: FactShare,
    /// The most frequent first.
    pub reasons: Vec<FactReason>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, ts_rs::TS)]
pub struct FactGrade {
    pub grade: Grade,
    /// Of all pieces that were inspected.
    pub share: FactShare,
}

/// What became of parcels that one carrier had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct FactCarrier {
    /// In small letters; empty where the shop did not say who.
    pub carrier: String,
    #[ts(type = "number")]
    pub orders: i64,
    pub damaged: u32,
    pub lost: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FactsAnswer {
    pub figures: FactFigures,
    /// The same for as many days before.
    pub before: FactFigures,
    pub cohorts: Vec<FactCohort>,
    pub reasons: Vec<FactReason>,
    pub articles: Vec<FactArticle>,
    pub grades: Vec<FactGrade>,
    pub carriers: Vec<FactCarrier>,
    /// Where parcels of the period went to, whatever country is chosen.
    pub countries: Vec<String>,
    /// From how many on a share has an interval.
    #[ts(type = "number")]
    pub enough: i64,
    /// How many days after a delivery a return may be asked for: until then a month is not mature.
    pub window_days: u32,
    /// Whether there is any case at all, in whatever period.
    pub is_empty: bool,
}

/// The number whose cases are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FactsBehind {
    Begun,
    Returned,
    /// A month by its first day.
    Cohort {
        month: Day,
    },
    Decided,
    Exchanged,
    Saved,
    Kept {
        currency: String,
    },
    Fees {
        currency: String,
    },
    Answered,
    Refunded,
    Statutory,
    /// Withdrawals whose money came late or is overdue.
    Late,
    Grade {
        grade: Grade,
    },
    Restocked,
    Reason {
        reason: Reason,
    },
    Article {
        article: String,
    },
    Carrier {
        carrier: String,
    },
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FactsCasesRequest {
    #[serde(flatten)]
    pub facts: FactsRequest,
    pub of: FactsBehind,
    /// The last case of the page before.
    #[ts(optional)]
    pub after: Option<ReturnId>,
    /// At most 200; 50 when left out.
    #[ts(optional)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct FactsCases {
    /// The newest first.
    pub rows: Vec<ReturnRow>,
    /// How many there are in all.
    pub total: u32,
    /// The last case of this page, where there are more.
    pub next: Option<ReturnId>,
}

/// Who bought again within ninety days: after a return, and without one.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FactsRepeat {
    pub after_return: FactShare,
    pub without: FactShare,
    /// Buyers of the period whose ninety days are not over.
    #[ts(type = "number")]
    pub running: i64,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct FactsCsv {
    pub text: String,
    pub count: u32,
}
