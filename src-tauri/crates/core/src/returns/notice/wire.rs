//! What is said and heard about what a customer wants back.

use crate::returns::model::{Outcome, Reason, Track};
use serde::Serialize;

/// What a letter wants. Everything here is read from words and waits for a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Wish {
    /// Under which right, as far as the words tell; none where nothing is to come back.
    pub track: Option<Track>,
    /// The letter declares a withdrawal from the contract, plainly and without a condition.
    pub is_withdrawal_notice: bool,
    /// The sentence that declares it, as it was written.
    pub declaration: String,
    pub is_return: bool,
    /// The surest first.
    pub reasons: Vec<WishReason>,
    pub outcome: Option<Outcome>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct WishReason {
    pub reason: Reason,
    /// Out of a hundred: a statement counts more than a question, a letter more than its subject.
    pub score: u8,
    /// The customer's own words.
    pub words: String,
}
