//! What is said and heard about knowledge.

use super::model::{ArticleKind, ArticlePart, ArticleStatus, Formality, LinkKind};
use crate::desk::word;
use crate::macros::model::LanguageMatch;
use comptoir_kernel::{AgentId, ArticleCategoryId, ArticleId, ArticleVariantId, ConversationId, Timestamp, UndoId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A place in the tree of articles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleCategory {
    pub id: ArticleCategoryId,
    pub parent_id: Option<ArticleCategoryId>,
    /// By BCP 47 language; never empty.
    pub names: BTreeMap<String, String>,
    /// In the reader's language if there is one, else in another.
    pub name: String,
    /// Articles right in it.
    pub count: u32,
}

/// What an article is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ArticleLink {
    pub kind: LinkKind,
    pub target: String,
}

/// When readers get a revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticlePlan {
    pub at: Timestamp,
    /// What they get, whatever is written after it.
    pub revision: i32,
    /// Who planned it.
    pub agent_id: Option<AgentId>,
}

/// The text of an article in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleVariant {
    pub id: ArticleVariantId,
    /// BCP 47.
    pub language: String,
    pub title: String,
    pub summary: String,
    /// Markdown.
    pub body: String,
    pub slug: String,
    pub status: ArticleStatus,
    pub formality: Formality,
    /// Rises each time it is kept.
    pub revision: i32,
    /// The text that the others translate.
    pub is_source: bool,
    /// The revision of the source that it follows; none for the source.
    pub source_revision: Option<i32>,
    /// The source has moved on since.
    pub is_stale: bool,
    /// What readers see; none if they see nothing.
    pub published_revision: Option<i32>,
    pub published_at: Option<Timestamp>,
    /// What readers get later, if somebody planned that.
    pub plan: Option<ArticlePlan>,
    pub updated_at: Timestamp,
}

/// An article with all its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Article {
    pub id: ArticleId,
    pub uid: String,
    pub category_id: Option<ArticleCategoryId>,
    pub kind: ArticleKind,
    /// For people at the desk only.
    pub is_internal: bool,
    pub is_removed: bool,
    pub owner_id: Option<AgentId>,
    /// The day on which somebody should look at it again.
    pub review_on: Option<String>,
    #[ts(type = "number")]
    pub insert_count: i64,
    pub updated_at: Timestamp,
    pub links: Vec<ArticleLink>,
    /// The source first.
    pub variants: Vec<ArticleVariant>,
}

/// One language of an article, in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleLanguage {
    pub language: String,
    pub status: ArticleStatus,
    pub is_stale: bool,
    pub is_source: bool,
    pub is_visible: bool,
    /// When readers get what was planned.
    pub publish_at: Option<Timestamp>,
}

/// A line in the list of articles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleRow {
    pub id: ArticleId,
    pub category_id: Option<ArticleCategoryId>,
    /// In the reader's language if there is one, else in another.
    pub title: String,
    pub title_language: String,
    pub kind: ArticleKind,
    pub is_internal: bool,
    pub owner_id: Option<AgentId>,
    /// The day of looking again has come.
    pub is_review_due: bool,
    pub languages: Vec<ArticleLanguage>,
    pub updated_at: Timestamp,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ArticleRequest {
    pub id: ArticleId,
}

/// A new article and its first text, which the others will translate.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateArticleRequest {
    pub language: String,
    pub title: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub summary: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub body: String,
    #[ts(optional)]
    pub category_id: Option<ArticleCategoryId>,
    #[serde(default)]
    #[ts(optional, as = "Option<ArticleKind>")]
    pub kind: ArticleKind,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_internal: bool,
}

/// Everything of an article but its texts and its place.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateArticleRequest {
    pub id: ArticleId,
    pub kind: ArticleKind,
    pub is_internal: bool,
    #[ts(optional)]
    pub owner_id: Option<AgentId>,
    /// Such as 2027-01-31.
    #[ts(optional)]
    pub review_on: Option<String>,
    pub links: Vec<ArticleLink>,
}

/// A text in one language, new or changed.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveArticleTextRequest {
    pub id: ArticleId,
    pub language: String,
    pub title: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub summary: String,
    /// Markdown.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub body: String,
    /// Left out, it is made from the title of a new text and stays for an old one.
    #[ts(optional)]
    pub slug: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<Formality>")]
    pub formality: Formality,
    /// The revision that was changed; 0 for a text that did not exist.
    pub based_on: i32,
    /// The revision of the source that this text says the same as; left out, that stays as it was.
    #[ts(optional)]
    pub follows: Option<i32>,
    /// Asks a colleague to look at it before it is published.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub asks_review: bool,
    /// Where another revision stands by now, both are brought together if their changes do not overlap. Whoever asks for
    /// it has to read the text that comes back.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub merges: bool,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct PublishArticleRequest {
    pub id: ArticleId,
    pub language: String,
}

/// A text for readers at a time.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleArticleRequest {
    pub id: ArticleId,
    pub language: String,
    pub at: Timestamp,
    /// What they get then; left out, what stands now.
    #[ts(optional)]
    pub revision: Option<i32>,
}

/// What was done because its time had come.
#[derive(Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PublishDueAnswer {
    /// Texts that readers have now.
    pub published: u32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveArticleRequest {
    pub id: ArticleId,
    #[ts(optional)]
    pub category_id: Option<ArticleCategoryId>,
    /// Its place among the articles there, from 0; the last when left out.
    #[ts(optional)]
    pub position: Option<u32>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveArticleAnswer {
    pub undo_id: UndoId,
}

/// A new category, or all fields of one that exists.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveArticleCategoryRequest {
    #[ts(optional)]
    pub id: Option<ArticleCategoryId>,
    #[ts(optional)]
    pub parent_id: Option<ArticleCategoryId>,
    pub names: BTreeMap<String, String>,
    /// Its place among its siblings, from 0; the last for a new one and unchanged otherwise when left out.
    #[ts(optional)]
    pub position: Option<u32>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ArticleCategoryRequest {
    pub id: ArticleCategoryId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ArticleRevisionsRequest {
    pub id: ArticleId,
    pub language: String,
    /// How many at most, 50 when left out.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// A text as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleRevision {
    pub revision: i32,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub agent_id: Option<AgentId>,
    pub at: Timestamp,
    pub is_published: bool,
    /// When readers get it, if that is planned.
    pub publish_at: Option<Timestamp>,
    /// The revision of somebody else that was brought together with this writing.
    pub merged_revision: Option<i32>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreArticleRequest {
    pub id: ArticleId,
    pub language: String,
    pub revision: i32,
    /// The revision that stands now, so that nobody's newer text is covered unseen.
    pub based_on: i32,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchArticlesRequest {
    pub query: String,
    /// The reader's language; left out, the agent's.
    #[ts(optional)]
    pub language: Option<String>,
    /// How many at most, 20 when left out.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// An article that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleHit {
    pub id: ArticleId,
    pub is_internal: bool,
    /// The text that holds the words.
    pub found_title: String,
    pub found_language: String,
    /// In the reader's language, or what they would get instead.
    pub title: String,
    pub language: String,
    pub language_match: LanguageMatch,
    pub excerpt: String,
    /// Readers see at least one text of it.
    pub is_published: bool,
}

/// A text to be put into an answer.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleTextRequest {
    pub id: ArticleId,
    /// The customer's; none when nobody knows it.
    #[ts(optional)]
    pub language: Option<String>,
    /// For customers without a text of their own; left out, English.
    #[ts(optional)]
    pub shop_language: Option<String>,
    /// It is put into an answer now: counted.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_used: bool,
    /// What of it is put there.
    #[serde(default)]
    #[ts(optional, as = "Option<ArticlePart>")]
    pub part: ArticlePart,
    /// Where it is put.
    #[ts(optional)]
    pub conversation_id: Option<ConversationId>,
}

/// An article as plain text, for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleText {
    pub title: String,
    pub language: String,
    pub language_match: LanguageMatch,
    /// Two or three sentences: the summary, or how the text begins.
    pub excerpt: String,
    pub text: String,
    pub is_stale: bool,
    /// Nothing of it is published yet: this is what is being written.
    pub is_draft: bool,
    /// Where readers find it on the web; none where it is not known to stand anywhere.
    pub address: Option<String>,
}

word! {
    /// Why somebody should look at an article.
    ArticleFaultKind {
        /// Texts whose source has moved on.
        Stale = "stale",
        /// Texts that wait for a colleague.
        InReview = "in_review",
        ReviewDue = "review_due",
        /// Customers write in languages that it has no text in.
        LanguageMissing = "language_missing",
        /// Readers have had it for four weeks; it went into no answer, and nobody voted.
        NeverUsed = "never_used",
    }
}

/// An article that somebody should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ArticleFault {
    pub id: ArticleId,
    /// In the reader's language if there is one.
    pub title: String,
    pub kind: ArticleFaultKind,
    /// Those that it is about.
    pub languages: Vec<String>,
}
