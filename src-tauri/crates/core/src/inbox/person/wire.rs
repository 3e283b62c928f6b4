//! What is said and heard about a customer with all conversations.

use crate::customers::Customer;
use crate::inbox::wire::ConversationRow;
use comptoir_kernel::{CustomerId, UndoId};
use serde::{Deserialize, Serialize};

/// Who stays, and who becomes part of them.
#[derive(Debug, Clone, Copy, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MergeCustomersRequest {
    pub survivor_id: CustomerId,
    pub absorbed_id: CustomerId,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MergeCustomersAnswer {
    pub customer: Customer,
    pub undo_id: UndoId,
}

/// A page of a customer's conversations.
#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct TimelineRequest {
    pub id: CustomerId,
    /// `next` of the page before.
    #[ts(optional)]
    pub after: Option<String>,
}

/// Conversations across all channels, the newest first.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct TimelineAnswer {
    pub rows: Vec<ConversationRow>,
    pub next: Option<String>,
}

/// Everything about one person.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct HandOutAnswer {
    /// The customer, the conversations, messages, notes, orders.
    pub json: String,
    /// Every letter as it came or went, mboxrd in base64.
    pub mbox: String,
    pub letters: u32,
}

/// How much erasing would remove.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ErasePreview {
    #[ts(type = "number")]
    pub conversations: i64,
    pub messages: u32,
    /// Conversations of others in which this person has written.
    pub elsewhere: u32,
    /// Orders in the copy that the desk keeps of the shops.
    pub orders: u32,
}
