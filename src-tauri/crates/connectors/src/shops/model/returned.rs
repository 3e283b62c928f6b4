//! Returns as a shop keeps them itself: where they stand, what customers ask for, and where one is led.

use super::RemoteId;
use serde::{Deserialize, Serialize};

/// Where a return stands in the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ReturnStatus {
    /// A customer asked for it; nobody has answered.
    Requested,
    /// Approved, on its way or here.
    Open,
    Closed,
    Declined,
    Cancelled,
}

impl ReturnStatus {
    /// True where nothing comes back under it any more.
    pub const fn is_refused(self) -> bool {
        matches!(self, Self::Declined | Self::Cancelled)
    }

    /// True where it can still move by itself.
    pub const fn is_alive(self) -> bool {
        matches!(self, Self::Requested | Self::Open)
    }
}

/// Where a return in the shop is led.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ReturnStep {
    /// Approved: made where nobody asked for it there.
    Open,
    Decline,
    /// Settled.
    Close,
    Cancel,
}

impl ReturnStep {
    /// Where the return stands once the step is done.
    pub const fn leads_to(self) -> ReturnStatus {
        match self {
            Self::Open => ReturnStatus::Open,
            Self::Decline => ReturnStatus::Declined,
            Self::Close => ReturnStatus::Closed,
            Self::Cancel => ReturnStatus::Cancelled,
        }
    }

    /// Whether nothing is left to do for a return that stands there.
    pub const fn is_reached(self, status: ReturnStatus) -> bool {
        match self {
            Self::Open => matches!(status, ReturnStatus::Open | ReturnStatus::Closed),
            Self::Close => matches!(status, ReturnStatus::Closed),
            // A request that is taken back is declined there, and one that was declined has nothing left to cancel.
            Self::Decline | Self::Cancel => status.is_refused(),
        }
    }
}

/// Why something comes back, as shops tell it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ReturnReason {
    TooSmall,
    TooLarge,
    Style,
    NotAsDescribed,
    Defective,
    WrongItem,
    Unwanted,
    Other,
}

/// Pieces of an order's line that come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnedLine {
    pub line: RemoteId,
    #[ts(type = "number")]
    pub quantity: i64,
    pub reason: ReturnReason,
}

/// Pieces that a customer asked to return in the shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestedLine {
    pub line: RemoteId,
    pub quantity: i64,
    pub reason: ReturnReason,
    /// What the customer said.
    pub note: String,
}

/// A return that a customer asked for in the shop and nobody has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestedReturn {
    pub id: RemoteId,
    pub order: RemoteId,
    /// What people say, as the shop counts them.
    pub name: String,
    /// Each line of the order at most once. Pieces of no line that the shop knows are left out.
    pub lines: Vec<RequestedLine>,
}

/// Where a return of the shop stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnLook {
    pub id: RemoteId,
    pub name: String,
    pub status: ReturnStatus,
}
