//! What travels about the files of an article.

use comptoir_kernel::{AgentId, ArticleFileId, ArticleId, Timestamp};
use serde::{Deserialize, Serialize};

/// A picture or a paper of an article. A text names it as `files/` and its name.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleFile {
    pub id: ArticleFileId,
    /// BCP 47. Other languages use it too unless they have one of their own with the same name.
    pub language: String,
    pub name: String,
    pub mime_type: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: i64,
    /// Pixels of a picture; none where it is no picture.
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// A small picture as data.
    pub small: Option<String>,
    pub agent_id: Option<AgentId>,
    pub added_at: Timestamp,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ArticleFilesRequest {
    pub id: ArticleId,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachToArticleRequest {
    pub id: ArticleId,
    /// Of the text that it is for.
    pub language: String,
    pub name: String,
    pub base64: String,
    /// The name of a file of another language, which this one stands for in its own.
    #[ts(optional)]
    pub replaces: Option<String>,
}

#[derive(Debug, Serialize, ts_rs::TS)]
pub struct AttachedToArticle {
    /// By which a text names it.
    pub name: String,
    pub files: Vec<ArticleFile>,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct ArticleFileRequest {
    pub id: ArticleFileId,
}

#[derive(Debug, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleFileBytes {
    pub name: String,
    pub mime_type: String,
    pub base64: String,
}
