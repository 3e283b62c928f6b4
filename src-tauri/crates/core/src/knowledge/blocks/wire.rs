//! What is said and heard about texts that stand in several articles.

use comptoir_kernel::{ArticleId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An article that names a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockPlace {
    pub article_id: ArticleId,
    /// In the reader's language if there is one.
    pub title: String,
    /// Those of its texts that name it.
    pub languages: Vec<String>,
}

/// A text that stands in several articles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ArticleBlock {
    /// What articles name it by: `:::block KEY`.
    pub key: String,
    /// Empty for what the desk writes itself.
    pub name: String,
    pub is_built_in: bool,
    /// Rises each time it is kept.
    pub revision: i32,
    /// Markdown by BCP 47 language.
    pub texts: BTreeMap<String, String>,
    pub places: Vec<BlockPlace>,
    pub updated_at: Timestamp,
}

/// A new block, or all of one that exists.
#[derive(Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveBlockRequest {
    /// Left out for a new one.
    #[ts(optional)]
    pub key: Option<String>,
    pub name: String,
    /// Markdown by BCP 47 language; one without words is left out.
    pub texts: BTreeMap<String, String>,
    /// The revision that was changed; 0 for a new one.
    pub based_on: i32,
}

/// The block that was kept.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct SaveBlockAnswer {
    pub key: String,
}

#[derive(Debug, Deserialize, ts_rs::TS)]
pub struct SharedTextRequest {
    pub key: String,
}
