//! What travels about what stands out.

use crate::customers::wire::ReturnHold;
use crate::returns::facts::wire::FactShare;
use comptoir_kernel::{CustomerId, ReturnId};
use serde::{Deserialize, Serialize};

/// Of a customer, or of the customer of a return.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SignalsRequest {
    #[ts(optional)]
    pub customer_id: Option<CustomerId>,
    #[ts(optional)]
    pub return_id: Option<ReturnId>,
}

/// How much of what a customer bought came back, beside other customers.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct SignalRate {
    /// Pieces that came back of those that were bought.
    pub rate: FactShare,
    /// Half of the other customers who gave something back gave back no larger share.
    pub median: f64,
    /// How many others there are.
    pub others: u32,
}

/// Returns of a customer that something was wrong with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SignalClaims {
    /// All returns of the customer.
    pub cases: u32,
    /// Those in which something else or nothing was said to have come, or came back.
    pub wrong_or_empty: u32,
    /// Those whose parcel never arrived.
    pub never_came: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SharedBy {
    Address,
    Phone,
}

/// Another customer who gave something back and has the same address or telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedWith {
    pub customer_id: Option<CustomerId>,
    pub name: String,
    pub by: SharedBy,
    /// How many of their orders came back, in whole or in part.
    pub orders: u32,
}

/// What stands out. What is none does not.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SignalsAnswer {
    pub customer_id: Option<CustomerId>,
    pub rate: Option<SignalRate>,
    pub claims: Option<SignalClaims>,
    pub shared: Vec<SharedWith>,
    pub hold: Option<ReturnHold>,
}
