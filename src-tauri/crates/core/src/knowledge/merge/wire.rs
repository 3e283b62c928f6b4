//! What is said and heard about two writings of one text.

use comptoir_kernel::ArticleId;
use serde::{Deserialize, Serialize};

/// What somebody wrote upon a revision that stands no more.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MergeArticleRequest {
    pub id: ArticleId,
    pub language: String,
    /// The revision that was changed.
    pub based_on: i32,
    pub title: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub summary: String,
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub body: String,
}

/// Lines that belong together, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MergePiece {
    /// Nobody changed them, or both in the same way.
    Same { lines: Vec<String> },
    /// Only whoever asks changed them.
    Mine { lines: Vec<String> },
    /// Only the other changed them.
    Theirs { lines: Vec<String> },
    /// Both changed them: somebody has to choose.
    Both { before: Vec<String>, mine: Vec<String>, theirs: Vec<String> },
}

/// Both writings side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedArticle {
    /// The revision that stands.
    pub revision: i32,
    /// Nothing has to be chosen.
    pub is_clean: bool,
    pub title: Vec<MergePiece>,
    pub summary: Vec<MergePiece>,
    pub body: Vec<MergePiece>,
}
