//! What is said and heard about articles beside conversations.

use crate::knowledge::model::ArticlePart;
use crate::knowledge::suggest::wire::ArticleSuggestion;
use crate::knowledge::wire::ArticleFault;
use comptoir_kernel::{AgentId, ArticleCategoryId, ArticleId, ConversationId, MessageId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ArticleSuggestions {
    /// The best first, at most five.
    pub suggestions: Vec<ArticleSuggestion>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ArticleUsesRequest {
    pub id: ArticleId,
}

/// How often an article went into answers, and where last.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct ArticleUses {
    pub links: u32,
    pub excerpts: u32,
    pub texts: u32,
    /// The newest first, at most twenty; those whose conversation is gone are counted and not named.
    pub newest: Vec<ArticleUse>,
}

/// One time that an article went into an answer.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleUse {
    pub conversation_id: ConversationId,
    pub subject: String,
    pub customer_name: String,
    pub part: ArticlePart,
    pub language: String,
    pub agent_id: Option<AgentId>,
    pub at: Timestamp,
}

/// A search for articles that found nothing.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleMissedRequest {
    pub query: String,
    /// Where it was looked for: the names of who writes there are not kept.
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
}

/// What was taken out of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum RemovedKind {
    Greeting,
    Closing,
    Name,
    Mail,
    Phone,
    Order,
    Tracking,
    Address,
    Link,
}

/// Something of a person or an order that was taken out of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct RemovedPart {
    pub kind: RemovedKind,
    pub text: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewArticleRequest {
    /// An answer of ours.
    pub message_id: MessageId,
}

/// An answer as an article, without what belongs to a person. A gap stands as `…`.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewArticleAnswer {
    pub language: String,
    pub title: String,
    /// Markdown.
    pub body: String,
    pub topic_id: Option<TopicId>,
    pub removed: Vec<RemovedPart>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct WriteArticleRequest {
    pub message_id: MessageId,
    /// Left out, as the preview says.
    #[ts(optional)]
    pub title: Option<String>,
    #[ts(optional)]
    pub body: Option<String>,
    #[ts(optional)]
    pub category_id: Option<ArticleCategoryId>,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_internal: bool,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct WriteArticleAnswer {
    pub id: ArticleId,
    pub removed: Vec<RemovedPart>,
}

/// What is missing among the articles, and what those that exist have done.
#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleHealth {
    /// Days that topics and searches were looked at.
    pub days: u32,
    /// Topics that customers write about and no article is about, the most frequent first.
    pub topics: Vec<TopicGap>,
    /// What was looked for and is still not found, the most frequent first.
    pub searches: Vec<SearchGap>,
    /// Articles that somebody should look at.
    pub faults: Vec<ArticleFault>,
    /// Languages that customers write in, with how many did, the most frequent first.
    pub languages: Vec<SpokenLanguage>,
    /// What publishing did, the newest first.
    pub effects: Vec<ArticleEffect>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct TopicGap {
    pub topic_id: TopicId,
    pub contacts: u32,
    /// The newest of them, at most five.
    pub newest: Vec<ConversationId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchGap {
    /// Folded, in the order of letters.
    pub words: String,
    pub count: u32,
    /// Such as 2026-06-15.
    pub last_day: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct SpokenLanguage {
    pub language: String,
    pub contacts: u32,
}

/// Contacts about a topic and orders in one span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ContactSpan {
    pub from: Timestamp,
    pub to: Timestamp,
    pub contacts: u32,
    pub orders: u32,
}

/// Contacts for 100 orders on the topic of an article, before and after readers had it.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleEffect {
    pub article_id: ArticleId,
    pub title: String,
    pub topic_id: TopicId,
    /// When readers had a first text of it.
    pub published_at: Timestamp,
    pub before: ContactSpan,
    pub after: ContactSpan,
    /// Days of the span after it that are over: at most 28.
    pub days_after: u32,
    /// Contacts for 100 orders; none where there were no orders or less than a week is over.
    pub rate_before: Option<f64>,
    pub rate_after: Option<f64>,
    /// Weeks from 28 days before to 28 days after, as far as they are over.
    pub weeks: Vec<ContactSpan>,
}
