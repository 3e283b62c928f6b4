//! What is said and heard about what a customer wants back.

use crate::returns::model::{Outcome, Reason, Track};
use crate::returns::proposal::wire::Proposal;
use comptoir_kernel::{ConversationId, OrderId};
use serde::{Deserialize, Serialize};

/// A conversation, or a text by itself.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadTextRequest {
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
    /// Left out, the letters of the conversation that wait for an answer.
    #[ts(optional)]
    pub text: Option<String>,
    #[ts(optional)]
    pub subject: Option<String>,
    /// BCP 47; left out, that of the conversation, or whatever the text turns out to be.
    #[ts(optional)]
    pub language: Option<String>,
    /// Left out, the order of the conversation that matters most.
    #[ts(optional)]
    pub order_id: Option<OrderId>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadText {
    pub wish: Wish,
    /// The order whose lines are proposed.
    pub order_id: Option<OrderId>,
    pub proposal: Proposal,
}

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
