//! What is known of one line that somebody wants to give back.

use super::model::DeclaredCondition;
use crate::returns::day::Day;
use crate::returns::model::{Reason, Track};
use comptoir_kernel::{Money, StoreId};
use serde::{Deserialize, Serialize};

/// Everything that a decision depends on: the same facts and the same policy are the same decision for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnFacts {
    pub track: Track,
    pub reason: Reason,
    /// Where the parcel went to: two letters of ISO 3166.
    pub country: String,
    pub title: String,
    pub sku: String,
    /// Of the product and of the order.
    pub tags: Vec<String>,
    /// Where it was ordered; none fits no rule that names shops.
    #[serde(default)]
    pub store: Option<StoreId>,
    /// For one piece after discounts, tax included.
    pub price: Money,
    pub is_discounted: bool,
    /// Pieces that come back.
    pub quantity: u32,
    /// None while the customer has not said.
    pub condition: Option<DeclaredCondition>,
    pub has_photo: bool,
    /// Earlier orders of the customer, and of how many of them something came back.
    pub past_orders: u32,
    pub past_returns: u32,
    pub ordered_on: Day,
    pub shipped_on: Option<Day>,
    /// When the last parcel of the order came; none while one is under way.
    pub delivered_on: Option<Day>,
    /// When the customer asked, or withdrew.
    pub asked_on: Day,
    /// Nothing of the order stays with the customer.
    pub is_whole_order: bool,
    /// What the customer paid for the delivery.
    pub delivery: Money,
}

impl ReturnFacts {
    /// What all pieces are worth.
    pub fn worth(&self) -> Money {
        Money::new(self.price.minor.max(0).saturating_mul(i64::from(self.quantity)), self.price.currency)
    }
}
