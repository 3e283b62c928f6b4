//! What is said about the lines that a letter speaks of.

use comptoir_connectors::shops::model::RemoteId;
use serde::Serialize;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// The surest first; empty where the letter leaves it open.
    pub lines: Vec<ProposedLine>,
    /// Every piece of the order.
    pub is_whole_order: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedLine {
    pub line: RemoteId,
    #[ts(type = "number")]
    pub quantity: i64,
    /// Out of a hundred.
    pub score: u8,
    pub because: Vec<Because>,
    pub exchange: Option<WantedOption>,
}

/// Why a line is proposed, with the customer's words where there are some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Because {
    pub kind: BecauseKind,
    pub words: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum BecauseKind {
    Sku,
    Title,
    /// Size or colour.
    Option,
    /// The whole order, or both of its lines.
    Whole,
    /// The order has no other line.
    Only,
}

/// What the customer wants in place of what they have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct WantedOption {
    /// The option's name in the shop; empty where the line has none of the kind.
    pub name: String,
    pub value: String,
}
