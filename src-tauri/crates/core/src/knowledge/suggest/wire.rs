//! What is said about articles that may answer.

use crate::macros::model::LanguageMatch;
use comptoir_kernel::{ArticleId, TopicId};
use serde::Serialize;

/// Why an article is suggested. The interface says it in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SuggestionReason {
    /// It is about an article of the order, or one that the letter names.
    Product {
        sku: String,
        /// As the order says it; empty where only the number is known.
        name: String,
    },
    /// It is about the topic of the conversation.
    Topic {
        #[serde(rename = "topicId")]
        #[ts(rename = "topicId")]
        topic_id: TopicId,
    },
    /// Words of the letter as they stand there, those that say the most first.
    Words { words: Vec<String> },
    /// There is a text in the customer's language.
    Language { language: String },
}

/// An article that may answer a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleSuggestion {
    pub id: ArticleId,
    /// For people at the desk only: it goes into no answer.
    pub is_internal: bool,
    /// Readers see at least one text of it.
    pub is_published: bool,
    /// As whoever works at the desk reads it.
    pub title: String,
    pub language: String,
    pub excerpt: String,
    /// What the customer would read.
    pub insert_language: String,
    pub insert_match: LanguageMatch,
    /// Where the customer finds that text on the web; none where it is not known to stand anywhere.
    pub address: Option<String>,
    #[ts(type = "number")]
    pub insert_count: i64,
    pub reasons: Vec<SuggestionReason>,
}
