//! What is said and heard about earlier answers.

use comptoir_kernel::{ConversationId, MessageId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SimilarRequest {
    pub id: ConversationId,
    /// Looked for in place of the words of the customer's newest message.
    #[ts(optional)]
    pub query: Option<String>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct SimilarAnswer {
    /// The best first; what this customer was told stands before the others.
    pub items: Vec<SimilarItem>,
    /// The folded words that were looked for.
    pub words: Vec<String>,
}

/// A question that was answered before.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SimilarItem {
    pub conversation_id: ConversationId,
    /// Our answer.
    pub message_id: MessageId,
    pub subject: String,
    pub customer_name: String,
    /// The beginning of what was asked.
    pub question: String,
    /// What we answered, without greeting and sign-off where those are plain to see.
    pub answer: String,
    pub language: Option<String>,
    pub at: Timestamp,
    pub is_same_customer: bool,
    pub is_closed: bool,
    /// The other customer's name, where it still stands in the answer.
    pub names: Option<String>,
}
