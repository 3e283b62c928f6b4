//! What is said and heard about orders beside conversations.

use crate::inbox::wire::ConversationRow;
use comptoir_connectors::shops::model::RemoteId;
use comptoir_kernel::{ConversationId, CustomerId, OrderId, ProductId};
use serde::{Deserialize, Serialize};

/// What of an order goes into the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum OrderTextKind {
    /// Number, date, lines and total.
    Facts,
    /// Where the parcels can be followed.
    Tracking,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderTextRequest {
    pub conversation_id: ConversationId,
    pub order_id: OrderId,
    pub kind: OrderTextKind,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductTextRequest {
    pub conversation_id: ConversationId,
    pub product_id: ProductId,
    /// One of the product's variants; left out, the product as a whole.
    #[ts(optional)]
    pub variant_id: Option<RemoteId>,
}

/// In the language in which the conversation's customer is written to.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct TextAnswer {
    pub text: String,
}

/// Whose an order is, and what was written with them.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct OrderPeople {
    pub customers: Vec<OrderPerson>,
    /// The newest first, at most ten.
    pub conversations: Vec<ConversationRow>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct OrderPerson {
    pub id: CustomerId,
    pub name: String,
}
